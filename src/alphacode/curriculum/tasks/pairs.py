"""Lists of pairs: goods and prices, rectangles, intervals, points, games, passengers."""
# Sentences and programs are data, one per line however long.
# ruff: noqa: E501

from random import Random
from typing import Any

from alphacode.curriculum.task import Int, Pairs, Param, Task, Values, Wrong


def _compared(rng: Random, values: Values) -> Values:
    """Let the numbers of a pair be equal often, and the order vary."""
    values["p"] = [(x, x) if rng.random() < 0.25 else (x, y) for x, y in values["p"]]
    return values


def _touched(rng: Random, values: Values) -> Values:
    """Draw k near an end of some interval."""
    x, y = rng.choice(values["p"])
    values["k"] = max(1, rng.choice([x, y, (x + y) // 2, y + 1, x - 1]))
    return values


def _small(rng: Random, values: Values) -> Values:
    """Draw intervals that meet each other."""
    values["p"] = [
        (x, x + rng.randint(0, 8))
        for x in (rng.randint(1, 20) for _ in range(len(values["p"])))
    ]
    return values


def _bus(rng: Random, values: Values) -> Values:
    """Make a possible trip: never more people leave than are on board."""
    on_board, trip = 0, []
    for x, y in values["p"]:
        leaving = min(x if rng.random() < 0.8 else 1000, on_board)
        on_board += y - leaving
        trip.append((leaving, y))
    values["p"] = trip
    return values


def _disc(rng: Random, values: Values) -> Values:
    """Put some points on the circle itself or near it."""
    radius = rng.choice([5, 5, 10, 13])
    values["k"] = radius
    near = [(radius, 0), (0, -radius), (3, 4), (-4, 3), (5, 12), (radius + 1, 0)]
    values["p"] = [rng.choice(near) if rng.random() < 0.5 else q for q in values["p"]]
    return values


def _rooms(rng: Random, values: Values) -> Values:
    """Make rooms with x people in y places, full ones among them."""
    values["p"] = [
        (y - min(y, rng.choice([0, 1, 2, 2, 3, 10])), y) for _, y in values["p"]
    ]
    return values


def _sorted_values(rng: Random, values: Values) -> Values:
    if rng.random() < 0.5:
        values["p"] = [(x, y % 4 + 1) for x, y in values["p"]]
    return values


# fmt: off
def _pairs(name: str, say: tuple[str, ...], python: tuple[str, ...], cpp: tuple[str, ...], wrong: tuple[Wrong, ...], *, fields: tuple[str, str] = ("x", "y"), low: int = 1, high: int = 10**6, is_ordered: bool = False, k: Int | None = None, **rest: Any) -> Task:
    params: tuple[Param, ...] = (Pairs("p", fields=fields, low=low, high=high, is_ordered=is_ordered),)
    if k is not None:
        params = (*params, k)
    rest.setdefault("tags", ("implementation",))
    return Task(name=name, params=params, say=say, python=python, cpp=cpp, wrong=wrong, **rest)


def _count_pairs(name: str, say: tuple[str, ...], python: str, cpp: str, wrong: tuple[tuple[str, str], ...], **rest: Any) -> Task:
    """How many pairs satisfy a condition on x and y."""
    def body(condition: str) -> str:
        return f"print(sum(1 for x, y in p if {condition}))"

    def body_cpp(condition: str) -> str:
        return f'int count = 0;\nfor (auto [x, y] : p) if ({condition}) count++;\ncout << count << "\\n";'

    return _pairs(
        name, say, (f"count = 0\nfor x, y in p:\n    if {python}:\n        count += 1\nprint(count)", body(python)),
        (f'int count = 0;\nfor (auto& q : p) {{\n    long long x = q.first, y = q.second;\n    if ({cpp}) count++;\n}}\ncout << count << "\\n";', body_cpp(cpp)),
        tuple(Wrong(body(x), body_cpp(y)) for x, y in wrong), **rest,
    )


def _sum_pairs(name: str, say: tuple[str, ...], python: str, cpp: str, wrong: tuple[tuple[str, str], ...], **rest: Any) -> Task:
    """The sum over pairs of a formula in x and y."""
    def body(formula: str) -> str:
        return f"print(sum({formula} for x, y in p))"

    def body_cpp(formula: str) -> str:
        return f'long long sum = 0;\nfor (auto [x, y] : p) sum += {formula};\ncout << sum << "\\n";'

    return _pairs(
        name, say, (f"total = 0\nfor x, y in p:\n    total += {python}\nprint(total)", body(python)),
        (f'long long sum = 0;\nfor (auto& q : p) {{\n    long long x = q.first, y = q.second;\n    sum += {cpp};\n}}\ncout << sum << "\\n";', body_cpp(cpp)),
        tuple(Wrong(body(x), body_cpp(y)) for x, y in wrong), **rest,
    )


def _best_pair(name: str, say: tuple[str, ...], formula: str, cpp: str, wrong: tuple[tuple[str, str], ...], *, low: str = "0", **rest: Any) -> Task:
    """The largest value over pairs of a formula in x and y."""
    def body(x: str) -> str:
        return f"print(max({x} for x, y in p))"

    def body_cpp(x: str) -> str:
        return f'long long best = {low};\nfor (auto [x, y] : p) best = max(best, {x});\ncout << best << "\\n";'

    loop = f"best = p[0]\nbest = None\nfor x, y in p:\n    value = {formula}\n    if best is None or value > best:\n        best = value\nprint(best)"
    return _pairs(name, say, (body(formula), loop.replace("best = p[0]\n", "")), (body_cpp(cpp),), tuple(Wrong(body(x), body_cpp(y)) for x, y in wrong), **rest)


BOARD = "x = 0\nbest = 0\nfor a, b in p:\n    x += b - a\n    best = max(best, x)\nprint(best)"
BOARD_CPP = 'long long x = 0, best = 0;\nfor (auto& q : p) {\n    x += q.second - q.first;\n    best = max(best, x);\n}\ncout << best << "\\n";'
DISTANCE = "x * x + y * y"
OVERLAP = "best = 0\nfor x, y in p:\n    count = sum(1 for a, b in p if a <= x <= b)\n    best = max(best, count)\nprint(best)"
OVERLAP_CPP = 'int best = 0;\nfor (auto& q : p) {\n    int count = 0;\n    for (auto& r : p) if (r.first <= q.first && q.first <= r.second) count++;\n    best = max(best, count);\n}\ncout << best << "\\n";'

COUNTS = (
    _count_pairs(
        "pairs_first_smaller",
        ("In how many pairs is {f1} less than {f2}?", "Count the lines in which the first number is smaller than the second.", "{person} and {person2} played {n} games; {f1} and {f2} are their points. How many games did {person2} win?", "For each of {n} days the number of {things} sold ({f1}) and made ({f2}) is known. On how many days were fewer sold than made?", "Find the number of pairs whose second number is strictly larger.", "Print how many of the {n} pairs are increasing.", "Each line has two numbers. How many times is the right one greater than the left one?", "A worker {place} plans {f1} hours and works {f2}. On how many of {n} days did the work take longer than planned?", "Count i such that {f1}_i < {f2}_i.", "{n} shares had a morning price {f1} and an evening price {f2}. How many of them rose?"),
        "x < y", "x < y", (("x <= y", "x <= y"), ("x > y", "x > y")), refine=_compared, weight=0.9,
    ),
    _count_pairs(
        "pairs_equal",
        ("In how many pairs are the two numbers equal?", "Count the lines whose two numbers coincide.", "{n} football matches ended with {f1} and {f2} goals. How many of them were draws?", "{person} and {person2} each named a number {n} times. How often did they name the same number?", "Find the number of pairs with {f1} equal to {f2}.", "Each of {n} rectangles has sides {f1} and {f2}. How many of them are squares?", "Print how many times both numbers of a line are the same.", "Dominoes have two ends with {f1} and {f2} dots. How many of {n} dominoes are doubles?", "Count i such that {f1}_i = {f2}_i.", "Players showed {f1} and {f2} fingers in {n} rounds. In how many rounds did they show equally many?"),
        "x == y", "x == y", (("x != y", "x != y"), ("x >= y", "x >= y")), refine=_compared, weight=0.9,
    ),
    _count_pairs(
        "pairs_even_sum",
        ("In how many pairs is the sum of the numbers even?", "Count the lines whose two numbers add up to an even number.", "{person} and {person2} show numbers {f1} and {f2}; if their sum is even, {person} wins. How many of {n} rounds did {person} win?", "How many pairs consist of two even or two odd numbers?", "Find the number of pairs with {f1} + {f2} divisible by 2.", "Print how many of the {n} sums {f1} + {f2} are even.", "Two boxes hold {f1} and {f2} {things}, {n} times over. How often can all of them be shared equally by two?", "Count the pairs in which both numbers have the same parity.", "For each line add its numbers. How many even results are there?", "Given {n} pairs, tell how many have an even total."),
        "(x + y) % 2 == 0", "(x + y) % 2 == 0", (("(x + y) % 2 == 1", "(x + y) % 2 == 1"), ("x % 2 == 0 and y % 2 == 0", "x % 2 == 0 && y % 2 == 0")), weight=0.6,
    ),
    _count_pairs(
        "intervals_with_point",
        ("{n} intervals from {f1} to {f2} are given. How many of them contain the point {k} (ends belong to the interval)?", "Count the segments [{f1}, {f2}] that cover {k}.", "{n} people were {place} from hour {f1} to hour {f2} inclusive. How many were there at hour {k}?", "Find how many intervals have {f1} ≤ {k} ≤ {f2}.", "Shops open at {f1} and close at {f2}. How many shops are open at moment {k}, opening and closing moments included?", "A lamp shines on the road from {f1} to {f2}. How many of {n} lamps light up the point {k}?", "Each guest stays from day {f1} to day {f2}, both included. How many guests are in the hotel on day {k}?", "Print the number of given ranges, ends included, in which {k} lies.", "{person} has {n} ranges of numbers. In how many of them can {k} be found? Borders count.", "How many of the segments does the point {k} belong to?"),
        "x <= k <= y", "x <= k && k <= y", (("x < k < y", "x < k && k < y"), ("x <= k", "x <= k")), is_ordered=True, fields=("l", "r"), high=1000, k=Int("k", 1, 1000), refine=_touched, weight=0.7,
    ),
    _count_pairs(
        "points_inside_circle",
        ("Count the points that lie inside the circle with centre (0, 0) and radius {k} or on it.", "{n} points are given. How many are at distance at most {k} from the origin?", "{person} threw {n} darts at a board with radius {k} and centre at the origin. How many hit the board (its edge counts)?", "How many points satisfy x*x + y*y ≤ {k}*{k}?", "A radio station at (0, 0) is heard up to distance {k} inclusive. How many of {n} houses hear it?", "Find the number of points not farther than {k} from the point (0, 0).", "Trees stand at given coordinates. How many can a goat reach that is tied at the origin with a rope of length {k}?", "Print how many of the points belong to the disc of radius {k} around the origin, its border included.", "Determine how many of the given points are within distance {k} of (0, 0).", "A lamp in the origin lights everything up to distance {k}. How many points are lit?"),
        "x * x + y * y <= k * k", "x * x + y * y <= k * k", (("x * x + y * y < k * k", "x * x + y * y < k * k"), ("abs(x) + abs(y) <= k", "abs(x) + abs(y) <= k")), low=-20, high=20, k=Int("k", 1, 20), refine=_disc, tags=("geometry",), weight=0.5,
    ),
    _count_pairs(
        "rooms_with_space",
        ("{n} rooms have {f1} people living in them and {f2} places. In how many rooms is there place for at least $d more?", "A room with {f1} people can hold {f2}. {person} and friends, $d in all, want to live in one room. How many of {n} rooms suit them?", "Count the pairs in which the second number is larger than the first by at least $d.", "{n} buses have {f1} passengers and {f2} seats. A family of $d wants to sit in one bus. How many buses can take them?", "How many of the boxes, with {f1} {things} in them and space for {f2}, have room for $d more?", "Find the number of pairs with {f2} - {f1} not less than $d.", "Each of {n} files uses {f1} out of {f2} bytes. How many have $d or more bytes free?", "In how many hotels of {n}, with {f1} of {f2} beds taken, can $d guests be put?", "Print how many lines satisfy {f1} + $d ≤ {f2}.", "Classes have {f1} pupils and {f2} chairs. How many classes can take $d new pupils?"),
        "y - x >= $d", "y - x >= $d", (("y - x > $d", "y - x > $d"), ("y - x >= 1", "y - x >= 1")), is_ordered=True, constants=lambda rng: {"d": rng.choice([2, 2, 2, 3])}, refine=_rooms, low=0, high=100, weight=0.7,
    ),
)

SUMS = (
    _sum_pairs(
        "total_price",
        ("{person} buys {n} kinds of goods: {f1} pieces at {f2} coins each. How much is it in all?", "Find the sum of the products {f1} * {f2}.", "A shop sold {f1} items of price {f2}, for {n} kinds of items. What was the income?", "Multiply the two numbers of each line and add the products.", "Each of {n} orders has a quantity {f1} and a price {f2}. Print the total cost of all orders.", "A receipt has {n} lines with amount and price of one piece. Compute the sum to be paid.", "What does {person} pay for {n} purchases, each given by the number of {things} and the price of one?", "Compute {f1}_1 * {f2}_1 + {f1}_2 * {f2}_2 + ... over all {n} pairs.", "There are {n} kinds of boxes: {f1} boxes with {f2} {things} in each. How many {things} altogether?", "{person} works {f1} hours for {f2} coins an hour at each of {n} jobs. What is the whole pay?"),
        "x * y", "x * y", (("x + y", "x + y"), ("y", "y")), high=1000, weight=1.2,
    ),
    _sum_pairs(
        "total_area",
        ("{n} rectangles with sides {f1} and {f2} are given. Find the sum of their areas.", "What is the total area of {n} rectangular fields {f1} by {f2}?", "{person} paints {n} walls, the i-th is {f1} metres wide and {f2} metres high. How many square metres are painted?", "Add the areas of all rectangles.", "A flat has {n} rooms of size {f1} x {f2}. Find the area of the flat.", "Glass for {n} windows of {f1} by {f2} is ordered. What area of glass is it?", "Carpets of sides {f1} and {f2} do not overlap. How much of the floor do the {n} carpets cover?", "Print the overall area of the given rectangles (overlaps do not matter).", "Farmers {place} own {n} rectangular fields. What is the area of all the land?", "Compute the sum over rectangles of width {f1} times height {f2}."),
        "x * y", "x * y", (("2 * (x + y)", "2 * (x + y)"), ("x + y", "x + y")), high=1000, tags=("geometry", "math"), weight=0.6,
    ),
    _sum_pairs(
        "total_perimeter",
        ("{n} rectangles with sides {f1} and {f2} are given. Find the sum of their perimeters.", "{person} builds a fence around each of {n} fields of {f1} by {f2}. How long are all fences together?", "How much ribbon is needed to frame {n} pictures with sides {f1} and {f2}?", "Add up the perimeters of the rectangles.", "Each of {n} gardens {f1} x {f2} gets its own wall. What is the total length of the walls?", "Compute the total boundary length of the given rectangles, each taken by itself.", "A runner runs once around every one of {n} rectangular fields {f1} by {f2}. What is the distance?", "Sum 2 * ({f1} + {f2}) over all pairs.", "Wire frames of size {f1} by {f2} are made. How much wire do {n} of them take?", "Given sides of {n} rectangles, print the overall perimeter."),
        "2 * (x + y)", "2 * (x + y)", (("x + y", "x + y"), ("x * y", "x * y")), tags=("geometry", "math"), weight=0.5,
    ),
    _sum_pairs(
        "total_length",
        ("{n} intervals from {f1} to {f2} are given. Find the sum of their lengths {f2} - {f1}.", "{person} worked {n} times, from minute {f1} to minute {f2}. How many minutes in all?", "Add the differences of the two numbers, second minus first.", "Trains leave at {f1} and arrive at {f2}. What is the total travel time of {n} trains?", "Ropes reach from mark {f1} to mark {f2}. How long are they together?", "The machine was on from second {f1} to second {f2}, {n} times. For how long was it on altogether?", "Compute the total length of the segments [{f1}, {f2}], counting overlaps as often as they occur.", "A road was repaired between metres {f1} and {f2} on each of {n} days. How many metres of repair were done?", "Print the sum of {f2} - {f1} over all lines.", "Each lesson starts at {f1} and ends at {f2}. How long do the {n} lessons last in sum?"),
        "y - x", "y - x", (("y - x + 1", "y - x + 1"), ("x + y", "x + y")), is_ordered=True, weight=0.7, fields=("l", "r"),
    ),
    _sum_pairs(
        "total_integers_covered",
        ("Each of {n} pairs means pages from {f1} to {f2}, both included. How many pages is it in all (repeats count)?", "{person} read pages {f1} to {f2} inclusive on each of {n} days. How many pages were read?", "Count the integers in every segment [{f1}, {f2}] and add the counts.", "A guest stays from day {f1} to day {f2}, including both. Find the total number of days of {n} guests.", "Houses from number {f1} to number {f2} get a letter each, for {n} such ranges. How many letters are sent?", "Sum up {f2} - {f1} + 1 over all lines.", "How many numbers are there in the ranges from {f1} to {f2} inclusive, all ranges together?", "The school year has {n} holidays, from date {f1} to date {f2} inclusive. How many free days are there? They do not overlap.", "Each range of seats {f1}..{f2} is sold. How many tickets were sold with {n} ranges?", "Print the total number of integer points of the segments, ends included; a point in two segments counts twice."),
        "y - x + 1", "y - x + 1", (("y - x", "y - x"), ("y", "y")), is_ordered=True, weight=0.5, fields=("l", "r"),
    ),
    _sum_pairs(
        "total_difference",
        ("Add the absolute differences of the two numbers of each pair.", "{person} guessed {n} numbers: {f1} was the guess and {f2} the right number. How far off were all guesses together?", "Find the sum of |{f1} - {f2}|.", "In each line the larger number minus the smaller one is the penalty. What is the total penalty?", "Compute the total distance between the points {f1} and {f2} of a line, over all pairs.", "{n} friends walk from {f1} to {f2} along a straight road. How far do they walk altogether?", "For every pair take how much its numbers differ; print the sum.", "A lift is called {n} times and goes from floor {f1} to floor {f2} each time. How many floors does it travel with passengers?", "Print the sum of the distances between the two numbers of every line.", "Two scales showed {f1} and {f2}. Sum up the differences, always taken as not negative."),
        "abs(x - y)", "abs(x - y)", (("x - y", "x - y"), ("max(x, y)", "max(x, y)")), weight=0.7,
    ),
    _sum_pairs(
        "total_larger",
        ("From each pair take the larger number. What is the sum of the taken numbers?", "Add the maxima of the {n} pairs.", "{person} may take {things} from one of two baskets, with {f1} and {f2} of them, {n} times. How many can be taken at most in all?", "Find the sum of max({f1}, {f2}).", "In each of {n} games the player chooses the better of two prizes {f1} and {f2}. What is gained in total?", "On each of {n} days {person} can work for {f1} or for {f2} coins, and takes the better offer. How much is earned?", "For every line add its bigger number.", "Two roads give {f1} and {f2} points at each stage; what is the best possible total over {n} stages?", "Sum up the greater of both numbers over all lines.", "Choose one number in each pair so that the sum is as large as possible. Print that sum."),
        "max(x, y)", "max(x, y)", (("min(x, y)", "min(x, y)"), ("x", "x")), tags=("greedy",), weight=0.7,
    ),
    _sum_pairs(
        "total_smaller",
        ("From each pair take the smaller number. What is the sum of the taken numbers?", "Add the minima of the {n} pairs.", "{person} must buy one thing in each of {n} shops and chooses the cheaper of {f1} and {f2}. What is paid in all?", "Find the sum of min({f1}, {f2}).", "A sandwich needs one slice of bread and one of cheese. {n} kitchens have {f1} slices of bread and {f2} of cheese. How many sandwiches can be made in all?", "For every line add its smaller number.", "There are {f1} boys and {f2} girls in each of {n} classes. How many pairs of a boy and a girl can dance, each class by itself?", "Sum up the lesser of both numbers over all lines.", "On each of {n} days {person} goes by the faster of two ways that take {f1} and {f2} minutes. How long is it in all?", "Choose one number in each pair so that the sum is as small as possible. Print that sum."),
        "min(x, y)", "min(x, y)", (("max(x, y)", "max(x, y)"), ("y", "y")), tags=("greedy",), weight=0.7,
    ),
    _sum_pairs(
        "manhattan_total",
        ("Sum the Manhattan distances |x| + |y| of the points from the origin.", "{n} shops stand at (x, y). {person} goes from home at (0, 0) to each of them and back, only along the axes. How long is the way there, added over all shops (one direction)?", "For each point add |x| + |y|. Print the total.", "Taxis go along streets parallel to the axes, so the way from (0, 0) to (x, y) is |x| + |y|. Find the total for {n} rides.", "Find the sum of the absolute values of all coordinates.", "What is the total city-block distance of the given points from zero?", "Compute the sum over points of their distance to the origin, where distance is horizontal plus vertical.", "A robot arm at the origin moves by unit steps. How many steps are needed to reach each of the points, in sum, always from the origin?", "Given {n} points, add their Manhattan distances to (0, 0).", "Each house (x, y) gets its own pipe along the axes from (0, 0). What length of pipes is needed?"),
        "abs(x) + abs(y)", "abs(x) + abs(y)", (("x + y", "x + y"), ("max(abs(x), abs(y))", "max(abs(x), abs(y))")), low=-1000, high=1000, tags=("geometry",), weight=0.4,
    ),
)

BEST = (
    _best_pair(
        "largest_area",
        ("{n} rectangles with sides {f1} and {f2} are given. Find the largest area.", "Which area does the biggest of {n} fields {f1} by {f2} have?", "{person} buys the largest of {n} rectangular carpets. What is its area?", "Print the maximum of {f1} * {f2} over all pairs.", "Of all pictures with sides {f1} and {f2}, how large is the one with the greatest area?", "Find the greatest product of the two numbers of one line.", "A prize goes to the biggest of {n} gardens {f1} x {f2}. What is its size?", "Multiply the numbers of each pair. What is the largest product?", "Determine the area of the biggest window; windows are {f1} wide and {f2} high.", "Screens have {f1} x {f2} pixels. How many pixels has the best of {n} screens?"),
        "x * y", "x * y", (("x + y", "x + y"), ("max(x, y)", "max(x, y)")), weight=0.7,
    ),
    _best_pair(
        "largest_pair_sum",
        ("Find the largest sum of the two numbers of a pair.", "{n} players got {f1} and {f2} points in two rounds. How many points has the winner?", "Print the maximum of {f1} + {f2}.", "Every pupil has two marks. What is the best total of one pupil?", "{person} takes one of {n} bags with {f1} red and {f2} green {things}. How many {things} at most?", "Add the numbers of every line; print the biggest result.", "A lunch is a soup for {f1} and a dish for {f2}. How much is the most expensive of {n} lunches?", "What is the greatest total among the given pairs?", "Of {n} teams with scores {f1} and {f2} in two games, how many points has the best team?", "Determine the highest sum in a line."),
        "x + y", "x + y", (("x * y", "x * y"), ("max(x, y)", "max(x, y)")), weight=0.7,
    ),
    _best_pair(
        "largest_difference",
        ("Find the largest value of {f1} - {f2}.", "{n} goods were bought for {f2} and sold for {f1}. What was the best profit from one of them? It may be negative.", "Print the maximum over pairs of the first number minus the second.", "By how much did the first number exceed the second at best? The result may be below zero.", "A team scored {f1} goals and missed {f2} in each of {n} games. What was its best goal difference?", "Subtract the second number from the first in each line and print the greatest result.", "For each month the income {f1} and spending {f2} of {person} are known. How much was saved in the best of {n} months?", "What is the maximal {f1}_i - {f2}_i?", "Each offer gives {f1} coins and costs {f2}. Find the gain from the best offer.", "Determine the highest difference first minus second among the lines."),
        "x - y", "x - y", (("abs(x - y)", "abs(x - y)"), ("x", "x")), low="-1000000000", weight=0.7,
    ),
    _best_pair(
        "longest_interval",
        ("{n} intervals from {f1} to {f2} are given. Find the length {f2} - {f1} of the longest.", "Lessons begin at {f1} and end at {f2}. How long is the longest of {n} lessons?", "Print the maximum of {f2} - {f1}.", "{person} took {n} walks from minute {f1} to minute {f2}. How many minutes did the longest walk last?", "What is the length of the longest given segment [{f1}, {f2}]?", "Of {n} trains leaving at {f1} and arriving at {f2}, how long does the slowest one travel?", "Find the largest gap between the ends of one interval.", "Machines worked from time {f1} to time {f2}. What was the longest working time?", "Determine how long the biggest of the intervals is.", "A rope is fixed at marks {f1} and {f2}. How long is the longest of {n} ropes?"),
        "y - x", "y - x", (("y - x + 1", "y - x + 1"), ("y", "y")), is_ordered=True, fields=("l", "r"), weight=0.6,
    ),
    _best_pair(
        "farthest_point",
        ("Find the square of the largest distance of a point from the origin.", "{n} points are given. How far is the farthest one from (0, 0)? Print the distance squared.", "Print the maximum of x*x + y*y.", "Trees stand at given coordinates, the well is in the origin. Print the squared distance to the tree farthest from the well.", "A circle around (0, 0) must contain all the points. What is the least square of its radius?", "Compute the squared Euclidean distance from zero to the most distant point.", "{person} at (0, 0) wants to light all {n} houses. What is the square of the reach needed?", "Among the points choose the one with the largest x^2 + y^2 and print this value.", "How large is the square of the distance between the origin and the remotest of the points?", "For each point add the squares of its coordinates. What is the greatest result?"),
        DISTANCE, DISTANCE, (("abs(x) + abs(y)", "abs(x) + abs(y)"), ("max(x, y)**2", "max(x, y) * max(x, y)")), low="0", tags=("geometry",), weight=0.5,
    ),
)

OTHERS = (
    _pairs(
        "most_on_board",
        ("At each of {n} stops {f1} people leave the bus and {f2} enter. The bus is empty at first. What is the largest number of people on board at any moment?", "A tram makes {n} stops; at a stop first {f1} passengers get off, then {f2} get on. How many seats are needed so that everybody sits?", "Find the least capacity of a bus in which {f1} people get out and {f2} get in at each of {n} stops.", "People go out ({f1}) and come in ({f2}) at {n} moments. The house is empty in the beginning. What is the maximum number of people in it after some moment?", "Start with 0; for each pair subtract {f1} and add {f2}. Print the largest value reached.", "A warehouse gives out {f1} {things} and gets {f2} on each of {n} days. It was empty. How much space did it need at most?",
         "Passengers get off ({f1}) and on ({f2}). Determine the greatest number of passengers between stops.", "Simulate a train: at stop i {f1}_i people exit and {f2}_i enter. Print the maximum of people inside.", "{person} counts people in a lift which stops {n} times; {f1} get out and {f2} get in. When it was fullest, how many were inside?", "What is the highest number on board, if the numbers of leaving and entering people are given for each stop?"),
        (BOARD,), (BOARD_CPP,), (Wrong("x = 0\nfor a, b in p:\n    x += b - a\nprint(x)", 'long long x = 0;\nfor (auto& q : p) x += q.second - q.first;\ncout << x << "\\n";'), Wrong("x = 0\nbest = 0\nfor a, b in p:\n    x += b\n    best = max(best, x)\n    x -= a\nprint(best)", 'long long x = 0, best = 0;\nfor (auto& q : p) {\n    x += q.second;\n    best = max(best, x);\n    x -= q.first;\n}\ncout << best << "\\n";')), refine=_bus, low=0, high=1000, fields=("a", "b"), weight=1.0,
    ),
    _pairs(
        "people_left_on_board",
        ("At each of {n} stops {f1} people leave the bus and {f2} enter. The bus is empty at first. How many people are on board after the last stop?", "Start with zero, subtract {f1} and add {f2} for each line. What is the final number?", "A warehouse was empty; on each of {n} days {f1} {things} were taken out and {f2} brought in. How many are there at the end?", "People go out ({f1}) and come in ({f2}) at {n} moments. The house was empty. How many are inside after that?", "Find how many passengers remain, given how many leave and how many enter at each stop.", "The account was empty; in each of {n} months {person} spent {f1} and got {f2}. How much is left?", "Print the total of {f2} minus the total of {f1}.", "After {n} stops with {f1} people getting off and {f2} getting on, how many are in the tram?", "A pond loses {f1} and gains {f2} fish a year. How many fish are there after {n} years, if there were none?", "Compute the number inside at the end of the day from the records out {f1}, in {f2}."),
        ("x = 0\nfor a, b in p:\n    x += b - a\nprint(x)", "print(sum(b - a for a, b in p))"), ('long long x = 0;\nfor (auto& q : p) x += q.second - q.first;\ncout << x << "\\n";',), (Wrong(BOARD, BOARD_CPP), Wrong("print(sum(b for a, b in p))", 'long long x = 0;\nfor (auto& q : p) x += q.second;\ncout << x << "\\n";')), refine=_bus, low=0, high=1000, fields=("a", "b"), weight=0.6,
    ),
    _pairs(
        "count_wins",
        ("{person} and {person2} play {n} rounds; {f1} and {f2} are their numbers, and the larger wins a round. Who wins more rounds? Print First, Second or Draw.", "For each of {n} rounds the points of two players are given. The one with more points wins the round. Print First or Second for the player with more rounds, Draw if equal.", "Two players throw dice {n} times. A throw is won by the greater number; equal numbers count for nobody. Print who won more throws: First, Second, or Draw.", "Compare the count of lines with {f1} > {f2} and the count of lines with {f1} < {f2}: print First if the former is larger, Second if the latter is, Draw otherwise.", "Two teams played {n} games with scores {f1} : {f2}. Which team won more games? Output First, Second or Draw.", "Decide the duel: in each line the larger of the two numbers brings one point to its owner. First, Second or Draw?", "Who is the winner of {n} rounds, First or Second? A round goes to the bigger number; print Draw if both won equally many.", "The match has {n} sets with results {f1} and {f2}. Print the winner by sets (First or Second), or Draw.", "{person2} keeps score of a card game: the higher card wins a round, equal cards nothing. Tell who is ahead after {n} rounds: First, Second, or Draw if nobody.", "Count rounds won by each side (strictly larger number) and print First, Second or Draw accordingly."),
        ("x = sum(1 for a, b in p if a > b)\ny = sum(1 for a, b in p if a < b)\nif x > y:\n    print('First')\nelif x < y:\n    print('Second')\nelse:\n    print('Draw')",), ('int x = 0, y = 0;\nfor (auto& q : p) {\n    if (q.first > q.second) x++;\n    if (q.first < q.second) y++;\n}\nif (x > y) cout << "First" << "\\n";\nelse if (x < y) cout << "Second" << "\\n";\nelse cout << "Draw" << "\\n";',),
        (Wrong("x = sum(a for a, b in p)\ny = sum(b for a, b in p)\nif x > y:\n    print('First')\nelif x < y:\n    print('Second')\nelse:\n    print('Draw')", 'long long x = 0, y = 0;\nfor (auto& q : p) {\n    x += q.first;\n    y += q.second;\n}\nif (x > y) cout << "First" << "\\n";\nelse if (x < y) cout << "Second" << "\\n";\nelse cout << "Draw" << "\\n";'), Wrong("x = sum(1 for a, b in p if a >= b)\ny = sum(1 for a, b in p if a < b)\nif x > y:\n    print('First')\nelif x < y:\n    print('Second')\nelse:\n    print('Draw')", 'int x = 0, y = 0;\nfor (auto& q : p) {\n    if (q.first >= q.second) x++;\n    else y++;\n}\nif (x > y) cout << "First" << "\\n";\nelse if (x < y) cout << "Second" << "\\n";\nelse cout << "Draw" << "\\n";')), refine=_compared, high=10, fields=("m", "c"), output=("Print First, Second or Draw.", "Print one word: First, Second or Draw.", "Output the winner (First or Second) or Draw."), weight=0.7,
    ),
    _pairs(
        "game_points",
        ("A team played {n} games and scored {f1} goals and let in {f2}. It gets 3 points for a win, 1 for a draw and 0 for a loss. How many points has it?", "Find the points of a team after {n} matches with results {f1} : {f2}; a win gives 3, a draw 1, a defeat nothing.", "{person} plays {n} games with scores {f1} to {f2}. Each won game brings three points, each drawn one brings one. Print the sum of points.", "For each line: if {f1} > {f2} add 3, if they are equal add 1. Print the total.", "Results of {n} football games of our team are given (ours first). How many points does it collect (3, 1 or 0 a game)?", "Compute the league points: 3 for victory, 1 for equal scores, none for losing.", "How many points does a club have after {n} games, own goals {f1}, goals against {f2}, under the three-point rule (3 win, 1 draw)?", "Sum over games: three if we scored more, one if equally many, zero if fewer.", "The season of a team {place} had {n} games. Find its points with win = 3, draw = 1, loss = 0.", "A win counts 3, a tie 1. Given goals for and against in {n} games, print the points."),
        ("points = 0\nfor x, y in p:\n    if x > y:\n        points += 3\n    elif x == y:\n        points += 1\nprint(points)",), ('int points = 0;\nfor (auto& q : p) {\n    if (q.first > q.second) points += 3;\n    else if (q.first == q.second) points++;\n}\ncout << points << "\\n";',), (Wrong("points = 0\nfor x, y in p:\n    if x > y:\n        points += 2\n    elif x == y:\n        points += 1\nprint(points)", 'int points = 0;\nfor (auto& q : p) {\n    if (q.first > q.second) points += 2;\n    else if (q.first == q.second) points++;\n}\ncout << points << "\\n";'), Wrong("points = 0\nfor x, y in p:\n    if x >= y:\n        points += 3\nprint(points)", 'int points = 0;\nfor (auto& q : p) if (q.first >= q.second) points += 3;\ncout << points << "\\n";')), refine=_compared, low=0, high=10, weight=0.6,
    ),
    _pairs(
        "max_overlap",
        ("{n} intervals from {f1} to {f2} are given, ends included. What is the largest number of intervals with a common point?", "Guests come at hour {f1} and leave at hour {f2}; at both hours they are still there. What is the greatest number of guests present together?", "Find a point covered by the most of {n} segments [{f1}, {f2}]; print how many cover it.", "{n} lessons take the time from {f1} to {f2} (both moments belong to the lesson). How many rooms are needed?", "How many of the intervals can overlap at one moment at most? Touching ends count as overlapping.", "A shop keeps the times when customers enter ({f1}) and leave ({f2}). When it was fullest, how many were inside? Both times belong to the visit.", "Determine the maximum number of given segments that share some point.", "Planes stand on the airfield from minute {f1} to minute {f2} inclusive. How many places are needed for {n} planes?", "Print the highest number of tasks running at the same time, task i running from {f1}_i to {f2}_i inclusive.", "Lamps light the street from metre {f1} to metre {f2}. What is the largest number of lamps lighting one point?"),
        (OVERLAP,), (OVERLAP_CPP,), (Wrong(OVERLAP.replace("a <= x <= b", "a <= x < b"), OVERLAP_CPP.replace("q.first <= r.second", "q.first < r.second")), Wrong("print(max(sum(1 for a, b in p if a == x) for x, y in p))", OVERLAP_CPP.replace("r.first <= q.first && q.first <= r.second", "r.first == q.first"))), is_ordered=True, refine=_small, high=30, rating=1200, tags=("greedy", "sortings"), weight=0.5, fields=("l", "u"),
    ),
    _pairs(
        "sort_by_second",
        ("Sort the pairs by the second number, then by the first, and print them.", "Order {n} pairs so that {f2} does not decrease; of pairs with equal {f2} the smaller {f1} goes first.", "Books have a number {f1} and a year {f2}. Print them by year, and within a year by number.", "Print the lines in increasing order of their second numbers (ties by the first).", "{person} sorts {n} players by points {f2}, from low to high; with equal points the smaller player number {f1} is first. Print the list.", "Arrange the given pairs: key one is the second element, key two the first element, both ascending.", "Tasks with number {f1} and deadline {f2} are to be done by deadline; equal deadlines go by number. Print the order.", "List the points from bottom to top (by y), points of the same height from left to right.", "Rearrange the lines so that the right column is sorted; equal values are ordered by the left column.", "Output the pairs sorted by {f2}, breaking ties by {f1}."),
        ("p.sort(key=lambda q: (q[1], q[0]))\nfor x, y in p:\n    print(x, y)",), ('sort(p.begin(), p.end(), [](auto& u, auto& v) {\n    return u.second != v.second ? u.second < v.second : u.first < v.first;\n});\nfor (auto& q : p) cout << q.first << " " << q.second << "\\n";',), (Wrong("p.sort()\nfor x, y in p:\n    print(x, y)", 'sort(p.begin(), p.end());\nfor (auto& q : p) cout << q.first << " " << q.second << "\\n";'), Wrong("p.sort(key=lambda q: q[1], reverse=True)\nfor x, y in p:\n    print(x, y)", 'stable_sort(p.begin(), p.end(), [](auto& u, auto& v) { return u.second > v.second; });\nfor (auto& q : p) cout << q.first << " " << q.second << "\\n";')), refine=_sorted_values, output=("Print {n} lines, a pair on each.", "Print the pairs one per line.", "Output the sorted list."), rating=900, tags=("sortings",), weight=0.5,
    ),
    _pairs(
        "print_sums_of_pairs",
        ("For each pair print the sum of its numbers.", "Add the two numbers of every line and print {n} sums.", "{n} times two numbers {f1} and {f2} are given. Print {f1} + {f2} each time.", "{person} gets {n} simple exercises: add two numbers. Print all the answers.", "Output {n} integers: the sums of the given pairs in order.", "Every one of {n} players got points in two rounds. Print the total of each player.", "Answer {n} questions: what is {f1} plus {f2}?", "Each line has two amounts; print their total for every line.", "Compute the sum of the pair, for all pairs in turn.", "For i from 1 to {n} print {f1}_i + {f2}_i."),
        ("for x, y in p:\n    print(x + y)",), ('for (auto& q : p) cout << q.first + q.second << "\\n";',), (Wrong("for x, y in p:\n    print(x * y)", 'for (auto& q : p) cout << q.first * q.second << "\\n";'), Wrong("print(sum(x + y for x, y in p))", 'long long sum = 0;\nfor (auto& q : p) sum += q.first + q.second;\ncout << sum << "\\n";')), output=("Print {n} lines with the sums.", "Print each sum on its own line."), allows_cases=False, weight=0.6,
    ),
    _pairs(
        "print_larger_of_pairs",
        ("For each pair print the larger number.", "Print the maximum of the two numbers of every line.", "{n} times two numbers {f1} and {f2} are given. Print the bigger one each time.", "Two teams got {f1} and {f2} points in each of {n} rounds. Print the points of the round's winner for every round.", "Output {n} integers: the maxima of the given pairs in order.", "{person} chooses the greater of two gifts on each of {n} days. Print the values chosen.", "Answer {n} questions: which of {f1} and {f2} is larger?", "From each line keep only its greatest number.", "Compute max({f1}, {f2}) for all pairs in turn.", "For i from 1 to {n} print the higher of {f1}_i and {f2}_i."),
        ("for x, y in p:\n    print(max(x, y))",), ('for (auto& q : p) cout << max(q.first, q.second) << "\\n";',), (Wrong("for x, y in p:\n    print(min(x, y))", 'for (auto& q : p) cout << min(q.first, q.second) << "\\n";'), Wrong("print(max(max(x, y) for x, y in p))", 'long long best = 0;\nfor (auto& q : p) best = max({best, q.first, q.second});\ncout << best << "\\n";')), output=("Print {n} lines.", "Print each number on its own line."), allows_cases=False, weight=0.4,
    ),
)
# fmt: on

TASKS = (*COUNTS, *SUMS, *BEST, *OTHERS)
