"""A few numbers in, an answer out: formulas, conditions, digits, divisibility, clocks."""
# ruff: noqa: E501  (data: a sentence or a program per line reads best unbroken)

from collections.abc import Callable, Mapping
from random import Random

from alphacode.curriculum.answers import answer_words, yes_no_output
from alphacode.curriculum.task import Int, Task, Values, Wrong

Draw = Callable[[Random, Values], Values | None]
Constants = Callable[[Random], Mapping[str, object]]


def formula(
    name: str,
    params: tuple[Int, ...],
    python: str,
    cpp: str,
    say: tuple[str, ...],
    *wrong: tuple[str, str],
    **rest: object,
) -> Task:
    """Return a task whose answer is one expression; `wrong` holds pairs of expressions."""
    return Task(
        name=name,
        params=params,
        say=say,
        python=(f"print({python})", f"result = {python}\nprint(result)"),
        cpp=(f'cout << {cpp} << "\\n";', f'long long result = {cpp};\ncout << result << "\\n";'),
        wrong=tuple(Wrong(f"print({p})", f'cout << {c} << "\\n";') for p, c in wrong),
        **rest,  # type: ignore[arg-type]
    )


def decision(
    name: str,
    params: tuple[Int, ...],
    python: str,
    cpp: str,
    say: tuple[str, ...],
    condition: tuple[str, str],
    *wrong: tuple[str, str],
    before: str = "",
    **rest: object,
) -> Task:
    """Return a yes/no task on one condition; `condition` is (holds, does not) in English.

    `before` is C++ that stands before `main`, ended by a line `---`.
    """

    def bodies(py: str, cc: str) -> tuple[str, str]:
        return (
            f'if {py}:\n    print("$yes")\nelse:\n    print("$no")',
            f'{before}if ({cc}) cout << "$yes\\n";\nelse cout << "$no\\n";',
        )

    py, cc = bodies(python, cpp)
    return Task(
        name=name,
        params=params,
        say=say,
        output=yes_no_output(*condition),
        python=(py, f'print("$yes" if {python} else "$no")'),
        cpp=(cc, f'{before}cout << (({cpp}) ? "$yes" : "$no") << "\\n";'),
        wrong=tuple(Wrong(*bodies(*pair)) for pair in wrong),
        constants=rest.pop("constants", answer_words),  # type: ignore[arg-type]
        **rest,  # type: ignore[arg-type]
    )


def words_and(**ranges: tuple[int, int]) -> Constants:
    """Return a draw of answer words and of constants within ranges."""

    def draw(rng: Random) -> dict[str, object]:
        return {**answer_words(rng), **{k: rng.randint(*v) for k, v in ranges.items()}}

    return draw


def drawn(**ranges: tuple[int, int]) -> Constants:
    """Return a draw of constants within ranges."""
    return lambda rng: {k: rng.randint(*v) for k, v in ranges.items()}


def _near_pair(rng: Random, values: Values) -> Values:
    if rng.random() < 0.3:
        values["b"] = values["a"]
    return values


def _ordered(rng: Random, values: Values) -> Values:
    values["a"], values["b"] = sorted((values["a"], values["b"]))
    return values


def _descending(rng: Random, values: Values) -> Values:
    values["b"], values["a"] = sorted((values["a"], values["b"]))
    return values


def _multiple(rng: Random, values: Values) -> Values:
    if rng.random() < 0.5:
        values["a"] = values["b"] * rng.randint(1, 9)
    return values


def _sides(rng: Random, values: Values) -> Values:
    kind = rng.random()
    if kind < 0.3:
        values["b"] = values["c"] = values["a"]
    elif kind < 0.5:
        values["c"] = values["a"]
    elif kind < 0.65:
        k = rng.randint(1, 20)
        sides = [3 * k, 4 * k, 5 * k]
        rng.shuffle(sides)
        values["a"], values["b"], values["c"] = sides
    elif kind < 0.8:
        values["c"] = values["a"] + values["b"] + rng.choice([-1, 0, 1])
    return values


def _year(rng: Random, values: Values) -> Values:
    values["n"] = rng.choice([1900, 2000, 2100, 1600, 2024, 2023, 1996, 400, 100, rng.randint(1, 3000), 4 * rng.randint(1, 700)])
    return values


def _square(rng: Random, values: Values) -> Values:
    root = rng.choice([1, 2, 3, 5, 10, 31, 100, 999, 1000, rng.randint(1, 30000)])
    values["n"] = max(1, root * root + rng.choice([0, 0, 0, 1, -1]))
    return values


def _power(rng: Random, values: Values) -> Values:
    values["n"] = max(1, 2 ** rng.randint(0, 29) + rng.choice([0, 0, 1, -1]))
    return values


PRIMES = (2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 97, 101, 997, 7919)


def _prime(rng: Random, values: Values) -> Values:
    if rng.random() < 0.5:
        values["n"] = rng.choice(PRIMES)
    elif rng.random() < 0.3:
        values["n"] = rng.choice(PRIMES) * rng.choice(PRIMES)
    return values


def _palindrome(rng: Random, values: Values) -> Values:
    if rng.random() < 0.5:
        half = str(rng.randint(1, 999))
        values["n"] = int(half + half[::-1][rng.randint(0, 1) :])
    elif rng.random() < 0.5:  # equal ends are not enough
        values["n"] = int("{0}{1}{0}".format(rng.randint(1, 9), rng.randint(10, 999)))
    return values


PAIR = (Int("a", 1, 10**9), Int("b", 1, 10**9))
SMALL_PAIR = (Int("a", 1, 10**4), Int("b", 1, 10**4))
SIGNED_PAIR = (Int("a", -(10**9), 10**9), Int("b", -(10**9), 10**9))
TRIPLE = (Int("a", -(10**6), 10**6), Int("b", -(10**6), 10**6), Int("c", -(10**6), 10**6))
N = (Int("n", 1, 10**9),)
SMALL_N = (Int("n", 1, 1000),)

ARITHMETIC = (
    formula("add", SIGNED_PAIR, "a + b", "a + b", (
        "Find the sum of two integers {a} and {b}.", "Given two numbers, print their sum.", "Add {a} and {b}.",
        "Compute {a} + {b}.", "What do {a} and {b} make together?", "Read two integers and output their total.",
        "{person} has {a} {things} and {person2} has {b} {things}. How many {things} do they have together?",
        "There were {a} {things} in a box, and {person} put in {b} more. How many {things} are in the box now?",
        "On Monday {person} sold {a} {things}, on Tuesday {b}. How many were sold in the two days?",
        "In a class there are {a} boys and {b} girls. How many pupils are there in all?",
        "{person} walked {a} metres to the shop and then {b} metres to school. Find the length of the whole way.",
    ), ("a - b", "a - b"), ("a * b", "a * b"), weight=1.6, tags=("implementation", "math")),
    formula("subtract", SIGNED_PAIR, "a - b", "a - b", (
        "Subtract {b} from {a}.", "Find the difference {a} - {b}.", "Compute {a} minus {b}.", "By how much does {a} exceed {b}?",
        "{person} had {a} {things} and gave {b} of them to {person2}. How many {things} are left?",
        "A shop had {a} {things}; {b} were sold. How many remain?", "{person} has {a} coins and spends {b}. How many coins remain?",
        "{a} birds sat on a roof and {b} flew away. How many are still there?", "Of {a} pages {person} has read {b}. How many pages are left to read?",
    ), ("a + b", "a + b"), ("b - a", "b - a"), refine=_descending, weight=1.3, tags=("math",)),
    formula("difference", SIGNED_PAIR, "abs(a - b)", "abs(a - b)", (
        "Find the absolute difference of {a} and {b}.", "How far apart are {a} and {b} on the number line?", "Print |{a} - {b}|.",
        "{person} lives in house {a}, {person2} in house {b}. How many houses must one walk to get to the other?",
        "{person} is {a} years old, {person2} is {b}. What is the difference of their ages?", "By how much do the two numbers differ?",
        "Two friends have {a} and {b} {things}. How many more does the richer one have?", "Find the distance between points {a} and {b} on a line.",
    ), ("a - b", "a - b"), ("abs(a + b)", "abs(a + b)"), weight=1.2, tags=("math",)),
    formula("multiply", SMALL_PAIR, "a * b", "a * b", (
        "Find the product of {a} and {b}.", "Multiply two numbers.", "Compute {a} times {b}.", "One {thing} costs {a} coins. How much do {b} {things} cost?",
        "A hall has {a} rows with {b} seats each. How many seats are there?", "{person} puts {a} {things} in each of {b} boxes. How many {things} is that?",
        "Each of {a} children gets {b} {things}. How many {things} are needed?", "A box holds {b} {things}. How many {things} do {a} boxes hold?",
        "Find the area of a rectangle with sides {a} and {b}.", "A floor is {a} tiles long and {b} tiles wide. How many tiles cover it?",
        "{person} earns {a} coins a day. How much is earned in {b} days?", "A car goes {a} km in an hour. How far does it go in {b} hours?",
    ), ("a + b", "a + b"), ("2 * (a + b)", "2 * (a + b)"), weight=1.4, tags=("math",)),
    formula("perimeter", SMALL_PAIR, "2 * (a + b)", "2 * (a + b)", (
        "Find the perimeter of a rectangle with sides {a} and {b}.", "A rectangle is {a} wide and {b} high. What is the length of its border?",
        "{person} wants to put a fence around a garden of {a} by {b} metres. How many metres of fence are needed?", "How long is a walk around a field measuring {a} times {b}?",
        "Compute the perimeter of a rectangle.", "A rectangular picture has width {a} and height {b}. Find the total length of the frame.",
    ), ("a * b", "a * b"), ("a + b", "a + b"), tags=("geometry", "math")),
    formula("quotient", PAIR, "a // b", "a / b", (
        "Divide {a} by {b} and print the whole part.", "How many times does {b} fit into {a}?", "Print the integer quotient of {a} and {b}.",
        "{person} has {a} coins; a {thing} costs {b}. How many {things} can {person} buy?", "{a} {things} are shared equally among {b} children. How many does each get?",
        "From a rope of {a} metres, pieces of {b} metres are cut. How many whole pieces are there?", "How many full boxes of {b} {things} can be filled with {a} {things}?",
        "With {a} coins, what is the greatest number of {things} at {b} coins each one can buy?",
    ), ("a % b", "a % b"), ("(a + b - 1) // b", "(a + b - 1) / b"), weight=1.2, tags=("math",)),
    formula("remainder", PAIR, "a % b", "a % b", (
        "Find the remainder when {a} is divided by {b}.", "Compute {a} mod {b}.", "{a} {things} are shared equally among {b} children. How many are left over?",
        "{person} fills boxes with {b} {things} each. There are {a} {things}. How many stay without a full box?", "{person} has {a} coins and buys as many {things} at {b} coins as possible. How many coins are left?",
        "What is left after dividing {a} by {b}?", "Print the rest of the division of {a} by {b}.",
    ), ("a // b", "a / b"), ("b - a % b", "b - a % b"), weight=1.1, tags=("math",)),
    formula("ceiling", PAIR, "(a + b - 1) // b", "(a + b - 1) / b", (
        "How many boxes are needed for {a} {things}, if a box holds at most {b}?", "Divide {a} by {b} and round up.", "A bus takes {b} people. How many buses are needed for {a} people?",
        "{person} reads {b} pages a day. In how many days is a book of {a} pages finished?", "There are {a} tasks; {person} can do {b} tasks a day. Find the smallest number of days.",
        "A boat carries at most {b} people. What is the least number of trips to bring {a} people over the river?", "Each step covers {b} metres. How many steps does it take to walk at least {a} metres?",
        "{a} guests sit at tables of {b} seats. What is the minimum number of tables?", "Print the smallest integer not less than {a} / {b}.",
    ), ("a // b", "a / b"), ("a // b + 1", "a / b + 1"), refine=_multiple, weight=1.3, tags=("math",)),
    formula("maximum_2", SIGNED_PAIR, "max(a, b)", "max(a, b)", (
        "Print the larger of two numbers.", "Find the maximum of {a} and {b}.", "Which of the two numbers is greater? Print it.", "{person} has {a} {things}, {person2} has {b}. How many does the one with more have?",
        "Two runners scored {a} and {b} points. Print the better result.", "Output the bigger one of {a} and {b}.",
    ), ("min(a, b)", "min(a, b)"), ("a", "a"), tags=("implementation",)),
    formula("minimum_2", SIGNED_PAIR, "min(a, b)", "min(a, b)", (
        "Print the smaller of two numbers.", "Find the minimum of {a} and {b}.", "Two shops sell a {thing} for {a} and {b} coins. What is the lowest price?", "Which of {a} and {b} is less? Print it.",
        "A pair of shoes needs a left and a right one. There are {a} left and {b} right shoes. How many pairs can be made?", "A cake needs one egg and one apple. How many cakes can be made of {a} eggs and {b} apples?",
    ), ("max(a, b)", "max(a, b)"), ("(a + b) // 2", "(a + b) / 2"), tags=("implementation",)),
    formula("maximum_3", TRIPLE, "max(a, b, c)", "max(a, max(b, c))", (
        "Find the largest of three numbers.", "Print the maximum of {a}, {b} and {c}.", "Three friends have {a}, {b} and {c} {things}. How many does the richest have?", "Given three integers, output the greatest.",
        "{person} threw a ball three times: {a}, {b} and {c} metres. What was the best throw?", "Which of the three numbers is the biggest?",
    ), ("min(a, b, c)", "min(a, min(b, c))"), ("max(a, b)", "max(a, b)"), weight=1.1),
    formula("minimum_3", TRIPLE, "min(a, b, c)", "min(a, min(b, c))", (
        "Find the smallest of three numbers.", "Print the minimum of {a}, {b} and {c}.", "Three shops sell the same {thing} for {a}, {b} and {c} coins. What is the cheapest price?", "Given three integers, output the least.",
        "The times of three runs were {a}, {b} and {c}. Print the fastest time.",
    ), ("max(a, b, c)", "max(a, max(b, c))"), ("min(a, b)", "min(a, b)")),
    formula("middle_3", TRIPLE, "a + b + c - max(a, b, c) - min(a, b, c)", "a + b + c - max(a, max(b, c)) - min(a, min(b, c))", (
        "Print the middle one of three numbers.", "Find the median of {a}, {b} and {c}.", "Three friends stand by height: {a}, {b} and {c}. How tall is the one in the middle?", "Which of three numbers is neither the largest nor the smallest?",
    ), ("max(a, b, c)", "max(a, max(b, c))"), ("b", "b"), rating=900),
    formula("sum_3", TRIPLE, "a + b + c", "a + b + c", (
        "Find the sum of three numbers.", "Compute {a} + {b} + {c}.", "{person} has {a} apples, {b} pears and {c} plums. How many fruits is that?", "The sides of a triangle are {a}, {b} and {c}. Find its perimeter.",
        "On three days {person} ran {a}, {b} and {c} km. How far is that together?", "Read three integers and print their total.",
    ), ("a + b - c", "a + b - c"), ("max(a, b, c)", "max(a, max(b, c))"), weight=1.1),
    formula("sum_best_2_of_3", TRIPLE, "a + b + c - min(a, b, c)", "a + b + c - min(a, min(b, c))", (
        "Find the sum of the two largest of three numbers.", "Of three marks {a}, {b} and {c} the worst is dropped. What is the sum of the others?", "{person} may take two of three bags with {a}, {b} and {c} {things}. What is the greatest number of {things}?",
    ), ("a + b + c - max(a, b, c)", "a + b + c - max(a, max(b, c))"), rating=900),
    formula("average_2", (Int("a", 0, 10**9), Int("b", 0, 10**9)), "(a + b) // 2", "(a + b) / 2", (
        "Find the average of {a} and {b}, rounded down.", "Print the arithmetic mean of two numbers; drop the fraction.", "Print the number in the middle between {a} and {b} (rounded down).",
    ), ("a + b // 2", "a + b / 2"), ("(a + b + 1) // 2", "(a + b + 1) / 2")),
    formula("average_3", (Int("a", 0, 10**6), Int("b", 0, 10**6), Int("c", 0, 10**6)), "(a + b + c) // 3", "(a + b + c) / 3", (
        "Find the average of three numbers, rounded down.", "{person} got three marks {a}, {b} and {c}. Print the whole part of their mean.", "Compute the integer part of ({a} + {b} + {c}) / 3.",
    ), ("a + b + c // 3", "a + b + c / 3"), ("(a + b + c) // 2", "(a + b + c) / 2")),
    formula("square", (Int("n", -1000, 10**4),), "n * n", "n * n", (
        "Print the square of {n}.", "Compute {n} to the power of two.", "Find the area of a square with side {n}.", "A square field has side {n}. How large is it?", "A chocolate bar has {n} rows of {n} pieces. How many pieces are there?",
    ), ("2 * n", "2 * n"), ("4 * n", "4 * n"), tags=("math",)),
    formula("cube", (Int("n", -100, 1000),), "n ** 3", "n * n * n", (
        "Print the cube of {n}.", "Find the volume of a cube with edge {n}.", "Compute {n} raised to the third power.", "How many unit cubes make a cube of edge {n}?",
    ), ("n * n", "n * n"), ("3 * n", "3 * n"), tags=("math",)),
    formula("double", (Int("n", -(10**6), 10**9),), "2 * n", "2 * n", (
        "Print {n} doubled.", "Print twice the given number.", "{person} has {n} {things} and {person2} has twice as many. How many has {person2}?", "How many shoes are there in {n} pairs?", "Each of {n} bicycles has two wheels. How many wheels is that?",
    ), ("n * n", "n * n"), ("n + 2", "n + 2")),
    formula("times_constant", (Int("n", 1, 10**6),), "n * $c", "n * $c", (
        "A week has $c days in this land. How many days are {n} weeks?", "One {thing} costs $c coins. How much do {n} {things} cost?", "Print {n} multiplied by $c.", "Each of {n} spiders has $c legs. How many legs is that?", "A box holds $c {things}. How many are in {n} boxes?",
        "An hour has $c minutes. How many minutes are {n} hours?",
    ), ("n + $c", "n + $c"), ("n // $c", "n / $c"), constants=lambda rng: {"c": rng.choice([3, 4, 5, 6, 7, 8, 10, 12, 24, 60, 100])}),
    formula("divide_constant", (Int("n", 1, 10**6),), "n // $c", "n / $c", (
        "How many whole groups of $c can {n} children make?", "A {thing} costs $c coins. How many {things} can be bought with {n} coins?", "Divide {n} by $c, dropping the remainder.", "How many complete hours are {n} minutes, if an hour has $c minutes?", "How many full weeks of $c days are there in {n} days?",
    ), ("n % $c", "n % $c"), ("n // $c + 1", "n / $c + 1"), constants=lambda rng: {"c": rng.choice([2, 3, 4, 5, 6, 7, 8, 10, 12, 60])}),
    formula("next_number", (Int("n", -(10**9), 10**9),), "n + 1", "n + 1", (
        "Print the number that follows {n}.", "What integer comes right after {n}?", "{person} is {n} years old now. How old will {person} be next year?", "Print the successor of {n}.",
    ), ("n - 1", "n - 1"), ("n", "n"), weight=0.5),
    formula("spend_and_left", (Int("a", 1, 1000), Int("b", 1, 1000), Int("c", 1, 10**6)), "max(0, a * b - c)", "max(0LL, a * b - c)", (
        "{person} wants {a} {things} at {b} coins each and has {c} coins. How many coins must be borrowed?", "{a} {things} cost {b} coins each. {person} has {c} coins. How many coins are missing (0 if none)?", "How much more money is needed to buy {a} {things} for {b} each, if one has {c}?",
    ), ("a * b - c", "a * b - c"), ("max(0, c - a * b)", "max(0LL, c - a * b)")),
    formula("change", (Int("a", 1, 1000), Int("b", 1, 1000), Int("c", 1, 10**6)), "c - a * b", "c - a * b", (
        "{person} buys {a} {things} at {b} coins each and pays with {c} coins. How much change is given?", "Compute {c} - {a} * {b}.", "Out of {c} {things}, {a} children take {b} each. How many are left?",
    ), ("c - a - b", "c - a - b"), ("a * b - c", "a * b - c"), refine=lambda rng, v: {**v, "c": v["a"] * v["b"] + v["c"] % 100}),
    formula("box_volume", (Int("a", 1, 1000), Int("b", 1, 1000), Int("c", 1, 1000)), "a * b * c", "a * b * c", (
        "Find the volume of a box with sides {a}, {b} and {c}.", "Print the product of three numbers.", "A building has {a} floors, {b} flats on each and {c} windows in a flat. How many windows are there?", "How many small cubes fill a box of {a} x {b} x {c}?",
    ), ("a + b + c", "a + b + c"), ("a * b + c", "a * b + c"), tags=("math",)),
    formula("box_surface", (Int("a", 1, 1000), Int("b", 1, 1000), Int("c", 1, 1000)), "2 * (a * b + b * c + a * c)", "2 * (a * b + b * c + a * c)", (
        "Find the surface area of a box with edges {a}, {b} and {c}.", "How much paper covers a box of {a} by {b} by {c}?",
    ), ("a * b + b * c + a * c", "a * b + b * c + a * c"), ("a * b * c", "a * b * c"), weight=0.5, tags=("geometry", "math")),
    formula("triangle_area_halves", SMALL_PAIR, "a * b // 2", "a * b / 2", (
        "A right triangle has legs {a} and {b}. Print the whole part of its area.", "How many dominoes of 1 x 2 fit on a board of {a} x {b} squares?", "Find the greatest number of pairs one can make from {a} groups of {b} people.",
    ), ("a * b", "a * b"), ("(a + b) // 2", "(a + b) / 2"), tags=("math", "greedy")),
    formula("sum_to_n", (Int("n", 1, 10**6),), "n * (n + 1) // 2", "n * (n + 1) / 2", (
        "Find the sum of all integers from 1 to {n}.", "Compute 1 + 2 + ... + {n}.", "{person} saves 1 coin on the first day, 2 on the second, and so on. How many coins are there after {n} days?",
        "In a triangle of {things} the first row has 1, the second 2, and so on up to row {n}. How many {things} is that?", "How many handshakes happen when {n} + 1 people greet each other once?", "What do the first {n} positive integers sum to?",
    ), ("n * (n - 1) // 2", "n * (n - 1) / 2"), ("n * n", "n * n"), weight=1.2, tags=("math",)),
    formula("pairs_of_n", (Int("n", 1, 10**6),), "n * (n - 1) // 2", "n * (n - 1) / 2", (
        "{n} people meet and everyone shakes hands with everyone else once. How many handshakes are there?", "In a tournament of {n} teams each pair plays once. How many games are played?", "In how many ways can two of {n} {things} be chosen?",
    ), ("n * (n + 1) // 2", "n * (n + 1) / 2"), ("n * (n - 1)", "n * (n - 1)"), rating=900, tags=("math", "combinatorics")),
    formula("sum_range", (Int("a", -1000, 10**6), Int("b", -1000, 10**6)), "(a + b) * (b - a + 1) // 2", "(a + b) * (b - a + 1) / 2", (
        "Find the sum of all integers from {a} to {b}, both included.", "Add up every whole number between {a} and {b} inclusive.", "Compute {a} + ({a} + 1) + ... + {b}.", "{person} reads the pages from {a} to {b}. What is the sum of the page numbers?",
    ), ("a + b", "a + b"), ("(a + b) * (b - a) // 2", "(a + b) * (b - a) / 2"), refine=_ordered, tags=("math",)),
    formula("count_range", (Int("a", -1000, 10**9), Int("b", -1000, 10**9)), "b - a + 1", "b - a + 1", (
        "How many integers are there from {a} to {b} inclusive?", "{person} read the pages from {a} to {b}. How many pages is that?", "Count the whole numbers x with {a} <= x <= {b}.", "A holiday lasts from day {a} to day {b}, both included. How many days is that?",
    ), ("b - a", "b - a"), ("b - a - 1", "b - a - 1"), refine=_ordered, tags=("math",)),
    formula("multiples_in_range", (Int("n", 1, 10**9), Int("k", 1, 10**4)), "n // k", "n / k", (
        "How many of the numbers from 1 to {n} are divisible by {k}?", "Count multiples of {k} not greater than {n}.", "Every {k}-th visitor gets a prize; there were {n} visitors. How many prizes were given?", "{person} waters the plants every {k} days, first on day {k}. How many times within {n} days?",
    ), ("n % k", "n % k"), ("n // k + 1", "n / k + 1"), tags=("math",)),
    formula("sum_even_to_n", (Int("n", 1, 10**6),), "(n // 2) * (n // 2 + 1)", "(n / 2) * (n / 2 + 1)", (
        "Find the sum of all even numbers from 1 to {n}.", "Compute 2 + 4 + 6 + ... up to {n}.", "Add the even integers that do not exceed {n}.",
    ), ("n * (n + 1) // 2", "n * (n + 1) / 2"), ("(n // 2) ** 2", "(n / 2) * (n / 2)"), tags=("math",)),
    formula("sum_odd_to_n", (Int("n", 1, 10**6),), "((n + 1) // 2) ** 2", "((n + 1) / 2) * ((n + 1) / 2)", (
        "Find the sum of all odd numbers from 1 to {n}.", "Compute 1 + 3 + 5 + ... up to {n}.", "Add the odd integers not greater than {n}.",
    ), ("n * (n + 1) // 2", "n * (n + 1) / 2"), ("(n // 2) ** 2", "(n / 2) * (n / 2)"), tags=("math",)),
)

DECISIONS = (
    decision("is_even", (Int("n", 0, 10**9),), "n % 2 == 0", "n % 2 == 0", (
        "Determine whether {n} is even.", "Is {n} divisible by 2?", "Can {n} {things} be split between two people so that both get the same number?", "{n} pupils want to walk in pairs. Is it possible so that nobody is left?", "Check if {n} is an even number.", "{person} has {n} {things}. Can {person} share them equally with {person2}?",
    ), ("{n} is even", "it is odd"), ("n % 2 == 1", "n % 2 == 1"), weight=1.3, tags=("math",)),
    decision("is_odd", (Int("n", 0, 10**9),), "n % 2 == 1", "n % 2 == 1", ("Determine whether {n} is odd.", "Is {n} an odd number?", "When {n} {things} are put in pairs, is one left over?"), ("{n} is odd", "it is even"), ("n % 2 == 0", "n % 2 == 0"), tags=("math",)),
    decision("divides", PAIR, "a % b == 0", "a % b == 0", (
        "Determine whether {a} is divisible by {b}.", "Is {a} a multiple of {b}?", "Can {a} {things} be shared equally among {b} children?", "Check whether {b} divides {a} without remainder.", "{a} {things} must be put in boxes of exactly {b}. Is it possible so that none is left?",
    ), ("{a} is divisible by {b}", "it is not"), ("b % a == 0", "b % a == 0"), ("a % b != 0", "a % b != 0"), refine=_multiple, weight=1.1, tags=("math",)),
    decision("enough", (Int("a", 1, 1000), Int("b", 1, 1000), Int("c", 1, 10**6)), "a * b <= c", "a * b <= c", (
        "{person} wants to buy {a} {things} at {b} coins each and has {c} coins. Is the money enough?", "Each of {a} guests eats {b} {things}; there are {c}. Will they last?", "Can {a} boxes of weight {b} be put on a lift that carries at most {c}?",
    ), ("it is enough", "it is not"), ("a * b < c", "a * b < c"), ("a + b <= c", "a + b <= c"), refine=lambda rng, v: {**v, "c": max(1, v["a"] * v["b"] + rng.choice([-1, 0, 1, -5, 7, v["c"]]))}),
    decision("greater", SIGNED_PAIR, "a > b", "a > b", ("Is {a} greater than {b}?", "{person} has {a} points, {person2} has {b}. Did {person} score more?", "Check whether the first number is larger than the second.", "A car drives at {a} km/h and the limit is {b}. Was it too fast?"), ("{a} is greater than {b}", "it is not"), ("a >= b", "a >= b"), ("a < b", "a < b"), refine=_near_pair),
    decision("can_afford", PAIR, "a >= b", "a >= b", ("{person} has {a} coins. A {thing} costs {b} coins. Can {person} buy it?", "Is {a} at least {b}?", "One must be {b} cm tall to ride. {person} is {a} cm tall. May {person} ride?", "To pass one needs {b} points; {person} got {a}. Did {person} pass?"), ("{a} is at least {b}", "it is not"), ("a > b", "a > b"), ("a < b", "a < b"), refine=_near_pair),
    decision("equal_2", SIGNED_PAIR, "a == b", "a == b", ("Are the two numbers equal?", "Check if {a} and {b} are the same.", "{person} and {person2} have {a} and {b} {things}. Do they have the same number?", "Is a rectangle with sides {a} and {b} a square?"), ("they are equal", "they are not"), ("a != b", "a != b"), refine=_near_pair),
    decision("same_parity", PAIR, "(a + b) % 2 == 0", "(a + b) % 2 == 0", ("Do {a} and {b} have the same parity?", "Is the sum of {a} and {b} even?", "Are both numbers even or both odd?"), ("they have the same parity", "they do not"), ("a % 2 == 0", "a % 2 == 0"), weight=0.6, tags=("math",)),
    decision("in_range", (Int("a", 1, 10**6), Int("b", 1, 10**6), Int("x", 1, 10**6)), "a <= x <= b", "a <= x && x <= b", ("Does {x} lie between {a} and {b}, ends included?", "A shop is open from hour {a} to hour {b}. Is it open at hour {x}?", "The good temperature is from {a} to {b}. Is {x} good?", "Check whether {x} belongs to the segment [{a}, {b}]."), ("it does", "it does not"), ("a < x < b", "a < x && x < b"), ("x <= b", "x <= b"), refine=lambda rng, v: (lambda lo, hi: {**v, "a": lo, "b": hi, "x": rng.choice([lo, hi, lo - 1 if lo > 1 else lo, hi + 1, (lo + hi) // 2, v["x"]])})(*sorted((v["a"], v["b"])))),
    decision("triangle", (Int("a", 1, 10**6), Int("b", 1, 10**6), Int("c", 1, 10**6)), "a + b > c and a + c > b and b + c > a", "a + b > c && a + c > b && b + c > a", ("Is there a triangle with sides {a}, {b} and {c}?", "{person} has three sticks of length {a}, {b} and {c}. Can they form a triangle (of positive area)?", "Determine if three lengths can be sides of a triangle."), ("such a triangle exists", "it does not"), ("a + b > c", "a + b > c"), ("a + b >= c and a + c >= b and b + c >= a", "a + b >= c && a + c >= b && b + c >= a"), refine=_sides, rating=900, tags=("geometry", "math")),
    decision("right_triangle", (Int("a", 1, 1000), Int("b", 1, 1000), Int("c", 1, 1000)), "a * a + b * b + c * c == 2 * max(a, b, c) ** 2", "a * a + b * b + c * c == 2 * max(a, max(b, c)) * max(a, max(b, c))", ("Do the sides {a}, {b} and {c} form a right triangle?", "Is the triangle with sides {a}, {b} and {c} right-angled?"), ("it is a right triangle", "it is not"), ("a * a + b * b == c * c", "a * a + b * b == c * c"), refine=_sides, rating=900, weight=0.6, tags=("geometry", "math")),
    decision("leap_year", (Int("n", 1, 3000),), "n % 4 == 0 and n % 100 != 0 or n % 400 == 0", "(n % 4 == 0 && n % 100 != 0) || n % 400 == 0", ("Is the year {n} a leap year?", "Determine whether year {n} is leap: divisible by 4 but not by 100, or divisible by 400.", "Does the year {n} have 366 days?"), ("the year is leap", "it is not"), ("n % 4 == 0", "n % 4 == 0"), ("n % 4 == 0 and n % 100 != 0", "n % 4 == 0 && n % 100 != 0"), refine=_year, tags=("math",)),
    decision("two_even_parts", (Int("n", 1, 100),), "n > 2 and n % 2 == 0", "n > 2 && n % 2 == 0", ("Can {n} be written as a sum of two positive even numbers?", "A melon weighs {n} kilos. Can it be cut in two parts of even weight each?", "{person} wants to split {n} {things} into two non-empty groups, both of even size. Is it possible?"), ("it is possible", "it is not"), ("n % 2 == 0", "n % 2 == 0"), refine=lambda rng, v: {"n": rng.choice([1, 2, 3, 4, v["n"]])}, tags=("math", "brute force")),
    decision("digit_palindrome", (Int("n", 1, 10**6),), "str(n) == str(n)[::-1]", "is_palindrome(to_string(n))", ("Does {n} read the same forwards and backwards?", "Is the number {n} a palindrome?", "Do the digits of {n} form a palindrome?", "Check whether {n} does not change when its digits are reversed."), ("it is a palindrome", "it is not"), ("str(n)[0] == str(n)[-1]", "to_string(n).front() == to_string(n).back()"), before="bool is_palindrome(string s) {\n    return s == string(s.rbegin(), s.rend());\n}\n---\n", refine=_palindrome, weight=0.5),
)

DIGITS_AND_LOOPS = (
    Task(name="digit_sum", params=(Int("n", 0, 10**9),), say=("Find the sum of the digits of {n}.", "Add up all decimal digits of {n}.", "What is the digit sum of {n}?", "{person} adds the digits of the ticket number {n}. What is the result?", "Given an integer, compute the total of its digits."),
         python=("print(sum(int(d) for d in str(n)))", "total = 0\nwhile n > 0:\n    total += n % 10\n    n //= 10\nprint(total)"), cpp=('long long sum = 0;\nwhile (n > 0) {\n    sum += n % 10;\n    n /= 10;\n}\ncout << sum << "\\n";',),
         wrong=(Wrong("print(len(str(n)))", 'cout << to_string(n).size() << "\\n";'), Wrong("print(n % 10)", 'cout << n % 10 << "\\n";')), weight=1.3, tags=("implementation", "math")),
    Task(name="digit_count", params=(Int("n", 0, 10**9),), say=("How many digits does {n} have?", "Count the digits of {n}.", "Find the length of the decimal notation of {n}.", "{person} paints the number {n} on a door. How many digits have to be painted?"),
         python=("print(len(str(n)))",), cpp=('cout << to_string(n).size() << "\\n";', 'int count = 1;\nwhile (n >= 10) {\n    n /= 10;\n    count++;\n}\ncout << count << "\\n";'),
         wrong=(Wrong("print(sum(int(d) for d in str(n)))", 'long long sum = 0;\nwhile (n > 0) {\n    sum += n % 10;\n    n /= 10;\n}\ncout << sum << "\\n";'),)),
    Task(name="digit_reverse", params=(Int("n", 1, 10**9),), say=("Write the digits of {n} in reverse order, as a number (without leading zeros).", "Reverse the number {n}.", "Read {n} from right to left. What number do you get?"),
         python=("print(int(str(n)[::-1]))", "r = 0\nwhile n > 0:\n    r = r * 10 + n % 10\n    n //= 10\nprint(r)"), cpp=('long long r = 0;\nwhile (n > 0) {\n    r = r * 10 + n % 10;\n    n /= 10;\n}\ncout << r << "\\n";',),
         wrong=(Wrong("print(str(n)[::-1])", "string s = to_string(n);\nreverse(s.begin(), s.end());\ncout << s << \"\\n\";"), Wrong("print(n)", 'cout << n << "\\n";')), tags=("implementation", "math")),
    Task(name="digit_max", params=(Int("n", 0, 10**9),), say=("Find the largest digit of {n}.", "Which digit of {n} is the greatest? Print it.", "Print the maximum decimal digit in {n}."),
         python=("print(max(str(n)))", "print(max(int(d) for d in str(n)))"), cpp=('string s = to_string(n);\ncout << *max_element(s.begin(), s.end()) << "\\n";',), wrong=(Wrong("print(min(str(n)))", 'string s = to_string(n);\ncout << *min_element(s.begin(), s.end()) << "\\n";'),)),
    Task(name="digit_min", params=(Int("n", 0, 10**9),), say=("Find the smallest digit of {n}.", "Print the least decimal digit of {n}."),
         python=("print(min(str(n)))",), cpp=('string s = to_string(n);\ncout << *min_element(s.begin(), s.end()) << "\\n";',), wrong=(Wrong("print(max(str(n)))", 'string s = to_string(n);\ncout << *max_element(s.begin(), s.end()) << "\\n";'),), weight=0.6),
    Task(name="digit_product", params=(Int("n", 1, 10**9),), say=("Find the product of the digits of {n}.", "Multiply all digits of {n}.", "What do you get if you multiply the digits of {n} together?"),
         python=("p = 1\nfor d in str(n):\n    p *= int(d)\nprint(p)",), cpp=('long long p = 1;\nwhile (n > 0) {\n    p *= n % 10;\n    n /= 10;\n}\ncout << p << "\\n";',), wrong=(Wrong("print(sum(int(d) for d in str(n)))", 'long long sum = 0;\nwhile (n > 0) {\n    sum += n % 10;\n    n /= 10;\n}\ncout << sum << "\\n";'),), weight=0.7),
    Task(name="count_digit", params=(Int("n", 0, 10**9),), constants=drawn(d=(0, 9)), say=("How many times does the digit $d occur in {n}?", "Count the digits of {n} that are equal to $d.", "{person} likes the digit $d. How many of them are in {n}?"),
         python=('print(str(n).count("$d"))',), cpp=("string s = to_string(n);\ncout << count(s.begin(), s.end(), '$d') << \"\\n\";",), wrong=(Wrong('print(1 if "$d" in str(n) else 0)', "cout << (to_string(n).find('$d') != string::npos) << \"\\n\";"),), refine=lambda rng, v: {**v, "n": int("".join(rng.choice([str(v["d"]), str(rng.randint(0, 9))]) for _ in range(rng.randint(1, 9))))}),
    Task(name="last_digit", params=(Int("n", 0, 10**9),), say=("Print the last digit of {n}.", "What is the units digit of {n}?", "Print the rightmost digit of {n}."),
         python=("print(n % 10)",), cpp=('cout << n % 10 << "\\n";',), wrong=(Wrong("print(str(n)[0])", 'cout << to_string(n)[0] << "\\n";'), Wrong("print(n // 10)", 'cout << n / 10 << "\\n";'))),
    Task(name="first_digit", params=(Int("n", 1, 10**9),), say=("Print the first digit of {n}.", "What is the leftmost digit of {n}?"),
         python=("print(str(n)[0])",), cpp=('cout << to_string(n)[0] << "\\n";', 'while (n >= 10) n /= 10;\ncout << n << "\\n";'), wrong=(Wrong("print(n % 10)", 'cout << n % 10 << "\\n";'),), weight=0.7),
    Task(name="digital_root", params=(Int("n", 1, 10**9),), say=("Replace {n} by the sum of its digits until one digit is left. Print that digit.", "Repeat adding the digits of {n} while the number has more than one digit.", "Find the digital root of {n}."),
         python=("while n > 9:\n    n = sum(int(d) for d in str(n))\nprint(n)",), cpp=('while (n > 9) {\n    long long sum = 0;\n    while (n > 0) {\n        sum += n % 10;\n        n /= 10;\n    }\n    n = sum;\n}\ncout << n << "\\n";',), wrong=(Wrong("print(sum(int(d) for d in str(n)))", 'long long sum = 0;\nwhile (n > 0) {\n    sum += n % 10;\n    n /= 10;\n}\ncout << sum << "\\n";'),), rating=900),
    Task(name="factorial", params=(Int("n", 0, 20),), say=("Compute the factorial of {n}.", "Find {n}!, the product of all integers from 1 to {n}.", "In how many ways can {n} different {things} be put in a row?", "In how many orders can {n} people stand in a queue?", "Multiply all whole numbers from 1 up to {n}."),
         python=("p = 1\nfor i in range(1, n + 1):\n    p *= i\nprint(p)", "import math\nprint(math.factorial(n))"), cpp=('long long p = 1;\nfor (int i = 1; i <= n; i++) p *= i;\ncout << p << "\\n";',), wrong=(Wrong("p = 1\nfor i in range(1, n):\n    p *= i\nprint(p)", 'long long p = 1;\nfor (int i = 1; i < n; i++) p *= i;\ncout << p << "\\n";'), Wrong("print(n * (n + 1) // 2)", 'cout << n * (n + 1) / 2 << "\\n";')), tags=("math",)),
    Task(name="power", params=(Int("a", 0, 10), Int("b", 0, 18)), say=("Compute {a} to the power of {b}.", "Print {a}^{b}.", "Multiply {a} by itself so that it is taken {b} times.", "A code has {b} places and {a} symbols to choose from at each. How many codes are there?"),
         python=("print(a ** b)", "p = 1\nfor i in range(b):\n    p *= a\nprint(p)"), cpp=('long long p = 1;\nfor (int i = 0; i < b; i++) p *= a;\ncout << p << "\\n";',), wrong=(Wrong("print(a * b)", 'cout << a * b << "\\n";'), Wrong("print(b ** a)", 'long long p = 1;\nfor (int i = 0; i < a; i++) p *= b;\ncout << p << "\\n";')), tags=("math",)),
    Task(name="power_of_two", params=(Int("n", 0, 60),), say=("Print 2 to the power of {n}.", "A cell splits in two every hour. How many cells are there after {n} hours, starting with one?", "Compute 2^{n}.", "A sheet of paper is folded in half {n} times. How many layers are there?", "How many subsets does a set of {n} elements have?"),
         python=("print(2 ** n)",), cpp=('cout << (1LL << n) << "\\n";', 'long long p = 1;\nfor (int i = 0; i < n; i++) p *= 2;\ncout << p << "\\n";'), wrong=(Wrong("print(2 * n)", 'cout << 2 * n << "\\n";'), Wrong("print(n ** 2)", 'cout << n * n << "\\n";')), tags=("math",)),
    Task(name="gcd", params=PAIR, say=("Find the greatest common divisor of {a} and {b}.", "What is the largest integer that divides both {a} and {b}?", "A rectangle of {a} x {b} must be cut into equal squares that are as large as possible. Find their side.", "{person} has {a} {things} and {b} cards and makes identical gift bags, using everything. What is the largest number of bags?"),
         python=("import math\nprint(math.gcd(a, b))", "while b:\n    a, b = b, a % b\nprint(a)"), cpp=('cout << __gcd(a, b) << "\\n";', 'while (b) {\n    long long r = a % b;\n    a = b;\n    b = r;\n}\ncout << a << "\\n";'), wrong=(Wrong("print(min(a, b))", 'cout << min(a, b) << "\\n";'), Wrong("import math\nprint(a * b // math.gcd(a, b))", 'cout << a / __gcd(a, b) * b << "\\n";')), refine=lambda rng, v: (lambda g: {**v, "a": min(10**9, v["a"] * g), "b": min(10**9, v["b"] * g)})(rng.choice([1, 2, 3, 6, 10])), rating=900, weight=1.1, tags=("math", "number theory")),
    Task(name="lcm", params=SMALL_PAIR, say=("Find the least common multiple of {a} and {b}.", "What is the smallest positive integer divisible by both {a} and {b}?", "One bus comes every {a} minutes, another every {b} minutes; both are here now. After how many minutes do they meet again?", "Two lamps blink every {a} and {b} seconds and blinked together just now. When do they do so again?"),
         python=("import math\nprint(a * b // math.gcd(a, b))", "import math\nprint(a // math.gcd(a, b) * b)"), cpp=('cout << a / __gcd(a, b) * b << "\\n";',), wrong=(Wrong("print(a * b)", 'cout << a * b << "\\n";'), Wrong("import math\nprint(math.gcd(a, b))", 'cout << __gcd(a, b) << "\\n";')), refine=lambda rng, v: (lambda g: {**v, "a": min(10**4, v["a"] * g), "b": min(10**4, v["b"] * g)})(rng.choice([1, 2, 3, 6, 10])), rating=900, tags=("math", "number theory")),
    Task(name="is_prime", params=(Int("n", 1, 10**6),), constants=answer_words, say=("Determine whether {n} is prime.", "Is {n} a prime number?", "Does {n} have exactly two divisors?", "{n} {things} cannot be laid out as a rectangle except in one row. Check if this is true, that is, if {n} is prime.", "Check if the number is divisible only by 1 and itself (1 is not prime)."), output=yes_no_output("{n} is prime", "it is not"),
         python=('is_prime = n > 1\ni = 2\nwhile i * i <= n:\n    if n % i == 0:\n        is_prime = False\n    i += 1\nprint("$yes" if is_prime else "$no")', 'if n > 1 and all(n % i for i in range(2, int(n ** 0.5) + 1)):\n    print("$yes")\nelse:\n    print("$no")'),
         cpp=('bool prime = n > 1;\nfor (long long i = 2; i * i <= n; i++) if (n % i == 0) prime = false;\ncout << (prime ? "$yes" : "$no") << "\\n";',), wrong=(Wrong('print("$yes" if n % 2 == 1 else "$no")', 'cout << (n % 2 == 1 ? "$yes" : "$no") << "\\n";'), Wrong('prime = True\ni = 2\nwhile i * i <= n:\n    if n % i == 0:\n        prime = False\n    i += 1\nprint("$yes" if prime else "$no")', 'bool prime = true;\nfor (long long i = 2; i * i <= n; i++) if (n % i == 0) prime = false;\ncout << (prime ? "$yes" : "$no") << "\\n";')), refine=_prime, rating=900, weight=1.2, tags=("math", "number theory")),
    Task(name="count_divisors", params=(Int("n", 1, 10**5),), say=("How many divisors does {n} have?", "Count the positive integers that divide {n}.", "In how many ways can {n} {things} be laid out in equal rows?", "Find the number of integers from 1 to {n} that divide {n} evenly."),
         python=("count = 0\nfor i in range(1, n + 1):\n    if n % i == 0:\n        count += 1\nprint(count)", "print(sum(1 for i in range(1, n + 1) if n % i == 0))"), cpp=('int count = 0;\nfor (int i = 1; i <= n; i++) if (n % i == 0) count++;\ncout << count << "\\n";',), wrong=(Wrong("print(sum(1 for i in range(1, n) if n % i == 0))", 'int count = 0;\nfor (int i = 1; i < n; i++) if (n % i == 0) count++;\ncout << count << "\\n";'), Wrong("print(sum(i for i in range(1, n + 1) if n % i == 0))", 'long long sum = 0;\nfor (int i = 1; i <= n; i++) if (n % i == 0) sum += i;\ncout << sum << "\\n";')), refine=lambda rng, v: {"n": rng.choice([v["n"], rng.randint(1, 200)])}, tags=("math", "number theory")),
    Task(name="sum_divisors", params=(Int("n", 1, 10**5),), say=("Find the sum of all divisors of {n}.", "Add up every positive integer that divides {n}."),
         python=("print(sum(i for i in range(1, n + 1) if n % i == 0))",), cpp=('long long sum = 0;\nfor (int i = 1; i <= n; i++) if (n % i == 0) sum += i;\ncout << sum << "\\n";',), wrong=(Wrong("print(sum(i for i in range(1, n) if n % i == 0))", 'long long sum = 0;\nfor (int i = 1; i < n; i++) if (n % i == 0) sum += i;\ncout << sum << "\\n";'),), refine=lambda rng, v: {"n": rng.choice([v["n"], rng.randint(1, 200)])}, weight=0.7, tags=("math", "number theory")),
    Task(name="smallest_divisor", params=(Int("n", 2, 10**6),), say=("Find the smallest divisor of {n} greater than 1.", "What is the least prime factor of {n}?"),
         python=("i = 2\nwhile n % i != 0:\n    i += 1\nprint(i)",), cpp=('long long i = 2;\nwhile (n % i != 0) i++;\ncout << i << "\\n";',), wrong=(Wrong("print(2 if n % 2 == 0 else n)", 'cout << (n % 2 == 0 ? 2 : n) << "\\n";'),), refine=lambda rng, v: {"n": rng.choice([v["n"] % 5000 + 2, 9, 15, 25, 35, 49, 77, 91, 121, 7, 13])}, weight=0.6, rating=900, tags=("math", "number theory")),
    Task(name="count_primes", params=(Int("n", 1, 2000),), say=("How many prime numbers are there from 1 to {n}?", "Count the primes not greater than {n}."),
         python=("count = 0\nfor x in range(2, n + 1):\n    if all(x % i for i in range(2, int(x ** 0.5) + 1)):\n        count += 1\nprint(count)",), cpp=('int count = 0;\nfor (int x = 2; x <= n; x++) {\n    bool prime = true;\n    for (int i = 2; i * i <= x; i++) if (x % i == 0) prime = false;\n    if (prime) count++;\n}\ncout << count << "\\n";',), wrong=(Wrong("print((n + 1) // 2)", 'cout << (n + 1) / 2 << "\\n";'),), weight=0.8, rating=1000, tags=("math", "number theory")),
    Task(name="fibonacci", params=(Int("n", 1, 80),), say=("Find the {n}-th Fibonacci number, where the first two are 1 and each next one is the sum of the two before.", "In how many months ... rabbits: every month the number of pairs is the sum of the two months before, starting with 1 and 1. How many pairs are there in month {n}?", "Print F({n}), if F(1) = F(2) = 1 and F(i) = F(i-1) + F(i-2)."),
         python=("a, b = 1, 1\nfor i in range(n - 1):\n    a, b = b, a + b\nprint(a)",), cpp=('long long a = 1, b = 1;\nfor (int i = 1; i < n; i++) {\n    long long c = a + b;\n    a = b;\n    b = c;\n}\ncout << a << "\\n";',), wrong=(Wrong("a, b = 1, 1\nfor i in range(n):\n    a, b = b, a + b\nprint(a)", 'long long a = 1, b = 1;\nfor (int i = 0; i < n; i++) {\n    long long c = a + b;\n    a = b;\n    b = c;\n}\ncout << a << "\\n";'),), rating=900, tags=("dp", "math")),
    Task(name="stairs", params=(Int("n", 1, 60),), say=("{person} climbs {n} stairs, one or two at a time. In how many ways can it be done?", "How many ways are there to write {n} as an ordered sum of ones and twos?", "In how many ways can a 2 x {n} board be covered with dominoes?"),
         python=("a, b = 1, 1\nfor i in range(n):\n    a, b = b, a + b\nprint(a)",), cpp=('long long a = 1, b = 1;\nfor (int i = 0; i < n; i++) {\n    long long c = a + b;\n    a = b;\n    b = c;\n}\ncout << a << "\\n";',), wrong=(Wrong("print(n)", 'cout << n << "\\n";'), Wrong("print(n // 2 + 1)", 'cout << n / 2 + 1 << "\\n";')), rating=1000, tags=("dp", "combinatorics")),
    Task(name="collatz_steps", params=(Int("n", 1, 10**6),), say=("While {n} is not 1: if it is even, halve it, else replace it by 3n + 1. How many steps are made?", "Start with {n}. An even number is divided by 2; an odd one is multiplied by 3 and increased by 1. Count the steps until 1."),
         python=("steps = 0\nwhile n != 1:\n    if n % 2 == 0:\n        n //= 2\n    else:\n        n = 3 * n + 1\n    steps += 1\nprint(steps)",), cpp=('int steps = 0;\nwhile (n != 1) {\n    if (n % 2 == 0) n /= 2;\n    else n = 3 * n + 1;\n    steps++;\n}\ncout << steps << "\\n";',), wrong=(Wrong("steps = 1\nwhile n != 1:\n    n = n // 2 if n % 2 == 0 else 3 * n + 1\n    steps += 1\nprint(steps)", 'int steps = 1;\nwhile (n != 1) {\n    if (n % 2 == 0) n /= 2;\n    else n = 3 * n + 1;\n    steps++;\n}\ncout << steps << "\\n";'),), tags=("implementation", "math")),
    Task(name="halvings", params=(Int("n", 1, 10**9),), say=("How many times can {n} be divided by 2 without remainder?", "Find the largest k such that 2^k divides {n}.", "{person} halves {n} {things} as long as the number is even. How many times?"),
         python=("count = 0\nwhile n % 2 == 0:\n    n //= 2\n    count += 1\nprint(count)",), cpp=('int count = 0;\nwhile (n % 2 == 0) {\n    n /= 2;\n    count++;\n}\ncout << count << "\\n";',), wrong=(Wrong("count = 0\nwhile n > 1:\n    n //= 2\n    count += 1\nprint(count)", 'int count = 0;\nwhile (n > 1) {\n    n /= 2;\n    count++;\n}\ncout << count << "\\n";'),), refine=lambda rng, v: {"n": min(10**9, max(1, v["n"] % 1000) * 2 ** rng.randint(0, 10))}, tags=("math",)),
    Task(name="doublings", params=(Int("a", 1, 10**6), Int("b", 1, 10**9)), say=("{person} has {a} coins and doubles the money every day. After how many days are there at least {b} coins?", "How many times must {a} be doubled to reach {b} or more?", "A pond has {a} lilies; their number doubles each day. When will there be {b} or more?"),
         python=("days = 0\nwhile a < b:\n    a *= 2\n    days += 1\nprint(days)",), cpp=('int days = 0;\nwhile (a < b) {\n    a *= 2;\n    days++;\n}\ncout << days << "\\n";',), wrong=(Wrong("days = 0\nwhile a <= b:\n    a *= 2\n    days += 1\nprint(days)", 'int days = 0;\nwhile (a <= b) {\n    a *= 2;\n    days++;\n}\ncout << days << "\\n";'),), refine=lambda rng, v: {**v, "b": min(10**9, rng.choice([v["b"], v["a"] * 2 ** rng.randint(0, 6)]))}, rating=900),
    Task(name="bits_set", params=(Int("n", 0, 10**9),), say=("How many ones are in the binary notation of {n}?", "Count the 1 bits of {n}.", "{person} pays {n} coins with pieces of 1, 2, 4, 8, ... each used at most once. How many pieces are used?"),
         python=('print(bin(n).count("1"))', "count = 0\nwhile n > 0:\n    count += n % 2\n    n //= 2\nprint(count)"), cpp=('cout << __builtin_popcountll(n) << "\\n";', 'int count = 0;\nwhile (n > 0) {\n    count += n % 2;\n    n /= 2;\n}\ncout << count << "\\n";'), wrong=(Wrong("print(len(bin(n)) - 2)", 'int count = 1;\nwhile (n > 1) {\n    n /= 2;\n    count++;\n}\ncout << count << "\\n";'),), rating=900, tags=("bitmasks",)),
    Task(name="to_binary", params=(Int("n", 1, 10**6),), say=("Write {n} in binary.", "Convert {n} to base 2.", "Print the binary notation of {n} without leading zeros."), output=("Print a string of zeros and ones.", "Print the binary digits."),
         python=("print(bin(n)[2:])",), cpp=('string s;\nwhile (n > 0) {\n    s = char(\'0\' + n % 2) + s;\n    n /= 2;\n}\ncout << s << "\\n";',), wrong=(Wrong("print(bin(n)[2:][::-1])", 'string s;\nwhile (n > 0) {\n    s += char(\'0\' + n % 2);\n    n /= 2;\n}\ncout << s << "\\n";'),), tags=("math",)),
    Task(name="integer_root", params=(Int("n", 0, 10**9),), say=("Find the largest integer whose square does not exceed {n}.", "Print the whole part of the square root of {n}.", "{person} has {n} square tiles and builds the largest possible full square. What is its side?"),
         python=("import math\nprint(math.isqrt(n))", "r = 0\nwhile (r + 1) * (r + 1) <= n:\n    r += 1\nprint(r)"), cpp=('long long r = sqrt((double)n);\nwhile (r * r > n) r--;\nwhile ((r + 1) * (r + 1) <= n) r++;\ncout << r << "\\n";', 'long long r = 0;\nwhile ((r + 1) * (r + 1) <= n) r++;\ncout << r << "\\n";'), wrong=(Wrong("import math\nprint(math.isqrt(n) + 1)", 'long long r = 0;\nwhile (r * r <= n) r++;\ncout << r << "\\n";'), Wrong("print(n // 2)", 'cout << n / 2 << "\\n";')), refine=_square, rating=900, tags=("math", "binary search")),
    decision("is_square", (Int("n", 1, 10**9),), "int(n ** 0.5 + 0.5) ** 2 == n", "(long long)(sqrt((double)n) + 0.5) * (long long)(sqrt((double)n) + 0.5) == n", ("Is {n} a perfect square?", "Can {n} {things} be laid out as a full square?", "Is there an integer whose square is {n}?"), ("{n} is a perfect square", "it is not"), ("n % 2 == 0", "n % 2 == 0"), refine=_square, rating=900, tags=("math",)),
    decision("is_power_of_two", (Int("n", 1, 10**9),), "n & (n - 1) == 0", "(n & (n - 1)) == 0", ("Is {n} a power of two?", "Can {n} be reached from 1 by doubling?"), ("{n} is a power of two", "it is not"), ("n % 2 == 0", "n % 2 == 0"), refine=_power, rating=900, tags=("math", "bitmasks")),
    Task(name="sign", params=(Int("n", -(10**9), 10**9),), say=("Print the sign of {n}: 1 if it is positive, -1 if negative, 0 if zero.", "Is {n} positive, negative or zero? Answer with 1, -1 or 0."), python=("if n > 0:\n    print(1)\nelif n < 0:\n    print(-1)\nelse:\n    print(0)",), cpp=('if (n > 0) cout << 1 << "\\n";\nelse if (n < 0) cout << -1 << "\\n";\nelse cout << 0 << "\\n";',), wrong=(Wrong("print(1 if n >= 0 else -1)", 'cout << (n >= 0 ? 1 : -1) << "\\n";'),), refine=lambda rng, v: {"n": rng.choice([0, v["n"], -v["n"]])}, output=("Print 1, 0 or -1.",)),
    Task(name="sign_words", params=(Int("n", -(10**9), 10**9),), say=("Tell whether {n} is positive, negative or zero.", "Print a word that describes the sign of {n}."), output=('Print "positive", "negative" or "zero".', "Print positive if it is above zero, negative if below, zero otherwise."), python=('if n > 0:\n    print("positive")\nelif n < 0:\n    print("negative")\nelse:\n    print("zero")',), cpp=('if (n > 0) cout << "positive\\n";\nelse if (n < 0) cout << "negative\\n";\nelse cout << "zero\\n";',), wrong=(Wrong('print("positive" if n >= 0 else "negative")', 'cout << (n >= 0 ? "positive" : "negative") << "\\n";'),), refine=lambda rng, v: {"n": rng.choice([0, v["n"], -v["n"]])}),
    Task(name="compare_symbol", params=SIGNED_PAIR, say=("Compare {a} and {b}.", "Print <, > or = so that the statement {a} ? {b} is true.", "{person} wants to put the right sign between {a} and {b}."), output=("Print one character: <, > or =.", 'Print "<" if {a} is less than {b}, ">" if it is greater, "=" if they are equal.'), python=('if a < b:\n    print("<")\nelif a > b:\n    print(">")\nelse:\n    print("=")',), cpp=('if (a < b) cout << "<\\n";\nelse if (a > b) cout << ">\\n";\nelse cout << "=\\n";',), wrong=(Wrong('print("<" if a > b else ">" if a < b else "=")', 'cout << (a > b ? "<" : a < b ? ">" : "=") << "\\n";'),), refine=_near_pair),
    Task(name="who_wins", params=PAIR, say=("{person} scored {a} points and {person2} scored {b}. Who won?", "Two teams, $first and $second, scored {a} and {b} goals. Print the name of the winner.", "$first has {a} {things}, $second has {b}. Who has more?"), constants=lambda rng: dict(zip(("first", "second", "tie"), rng.choice([("Alice", "Bob", "Draw"), ("First", "Second", "Tie"), ("A", "B", "Equal"), ("FIRST", "SECOND", "DRAW"), ("Anna", "Boris", "Friendship"), ("Red", "Blue", "None"), ("left", "right", "same"), ("Home", "Away", "Draw")]), strict=True)), output=("Print $first if the first has more, $second if the second has more, and $tie if they are equal.", 'Output "$first", "$second" or, if the numbers are equal, "$tie".'), python=('if a > b:\n    print("$first")\nelif a < b:\n    print("$second")\nelse:\n    print("$tie")',), cpp=('if (a > b) cout << "$first\\n";\nelse if (a < b) cout << "$second\\n";\nelse cout << "$tie\\n";',), wrong=(Wrong('print("$first" if a >= b else "$second")', 'cout << (a >= b ? "$first" : "$second") << "\\n";'), Wrong('print("$second" if a > b else "$first" if a < b else "$tie")', 'cout << (a > b ? "$second" : a < b ? "$first" : "$tie") << "\\n";')), refine=_near_pair, weight=1.1),
    Task(name="swap_two", params=SIGNED_PAIR, say=("Print the two numbers in the opposite order.", "Swap {a} and {b}.", "Read {a} and {b}; print {b}, then {a}."), output=("Print two integers separated by a space.",), python=("print(b, a)",), cpp=('cout << b << " " << a << "\\n";',), wrong=(Wrong("print(a, b)", 'cout << a << " " << b << "\\n";'),), weight=0.6),
    Task(name="sort_three", params=TRIPLE, say=("Print three numbers in increasing order.", "Sort {a}, {b} and {c} from smallest to largest.", "Three friends have heights {a}, {b} and {c}. Line them up from the shortest."), output=("Print three integers separated by spaces.",), python=("print(*sorted([a, b, c]))",), cpp=('vector<long long> v = {a, b, c};\nsort(v.begin(), v.end());\ncout << v[0] << " " << v[1] << " " << v[2] << "\\n";',), wrong=(Wrong("print(*sorted([a, b, c], reverse=True))", 'vector<long long> v = {a, b, c};\nsort(v.rbegin(), v.rend());\ncout << v[0] << " " << v[1] << " " << v[2] << "\\n";'),)),
    Task(name="quotient_remainder", params=PAIR, say=("Divide {a} by {b}. Print the quotient and the remainder.", "{a} {things} are shared equally among {b} people. How many does each get and how many are left?"), output=("Print two integers: the quotient and the remainder.", "Print both numbers separated by a space."), python=("print(a // b, a % b)",), cpp=('cout << a / b << " " << a % b << "\\n";',), wrong=(Wrong("print(a % b, a // b)", 'cout << a % b << " " << a / b << "\\n";'),)),
    Task(name="all_four", params=PAIR, say=("Print the sum, the difference and the product of {a} and {b}.", "For two numbers compute {a} + {b}, {a} - {b} and {a} * {b}."), output=("Print three integers, one per line.", "Print each result on its own line."), python=("print(a + b)\nprint(a - b)\nprint(a * b)",), cpp=('cout << a + b << "\\n" << a - b << "\\n" << a * b << "\\n";',), wrong=(Wrong("print(a + b)\nprint(b - a)\nprint(a * b)", 'cout << a + b << "\\n" << b - a << "\\n" << a * b << "\\n";'),)),
    Task(name="hours_minutes", params=(Int("n", 0, 10**6),), say=("{n} minutes have passed. Print it as hours and minutes.", "Convert {n} minutes to whole hours and remaining minutes.", "A film lasts {n} minutes. How many full hours and how many minutes is that?"), output=("Print two integers: hours and minutes.", "Print the hours and the minutes separated by a space."), python=("print(n // 60, n % 60)",), cpp=('cout << n / 60 << " " << n % 60 << "\\n";',), wrong=(Wrong("print(n % 60, n // 60)", 'cout << n % 60 << " " << n / 60 << "\\n";'), Wrong("print(n // 100, n % 100)", 'cout << n / 100 << " " << n % 100 << "\\n";'))),
    Task(name="clock_format", params=(Int("n", 0, 1439),), say=("{n} minutes have passed since midnight. What does a digital clock show?", "Turn {n} minutes after midnight into the form HH:MM."), output=("Print the time as HH:MM with leading zeros.", "Print hours and minutes with two digits each, separated by a colon."), python=('print("%02d:%02d" % (n // 60, n % 60))', 'print(str(n // 60).zfill(2) + ":" + str(n % 60).zfill(2))'), cpp=('printf("%02lld:%02lld\\n", n / 60, n % 60);',), wrong=(Wrong('print(str(n // 60) + ":" + str(n % 60))', 'cout << n / 60 << ":" << n % 60 << "\\n";'),)),
    Task(name="minutes_total", params=(Int("h", 0, 23), Int("m", 0, 59)), say=("It is {h} hours and {m} minutes. How many minutes have passed since midnight?", "Convert {h} hours {m} minutes to minutes."), python=("print(h * 60 + m)",), cpp=('cout << h * 60 + m << "\\n";',), wrong=(Wrong("print(h * 100 + m)", 'cout << h * 100 + m << "\\n";'), Wrong("print(h + m * 60)", 'cout << h + m * 60 << "\\n";'))),
    Task(name="seconds_total", params=(Int("h", 0, 23), Int("m", 0, 59), Int("s", 0, 59)), say=("How many seconds are {h} hours, {m} minutes and {s} seconds?", "Convert a time to seconds."), python=("print(h * 3600 + m * 60 + s)",), cpp=('cout << h * 3600 + m * 60 + s << "\\n";',), wrong=(Wrong("print(h * 60 + m * 60 + s)", 'cout << h * 60 + m * 60 + s << "\\n";'),), weight=0.8),
    Task(name="minutes_between", params=(Int("a", 0, 23), Int("b", 0, 59), Int("c", 0, 23), Int("d", 0, 59)), say=("A film starts at {a}:{b} and ends at {c}:{d} on the same day. How many minutes does it last?", "How many minutes pass from {a} hours {b} minutes to {c} hours {d} minutes of the same day?"), python=("print(c * 60 + d - a * 60 - b)",), cpp=('cout << c * 60 + d - a * 60 - b << "\\n";',), wrong=(Wrong("print((c - a) * 60 + b - d)", 'cout << (c - a) * 60 + b - d << "\\n";'),), refine=lambda rng, v: {**v, **dict(zip("abcd", [x for m in sorted((v["a"] * 60 + v["b"], v["c"] * 60 + v["d"])) for x in divmod(m, 60)], strict=True))}),
    Task(name="day_after", params=(Int("a", 1, 7), Int("n", 0, 10**9)), say=("Days of the week are numbered from 1 to 7. Today is day {a}. What day is it in {n} days?", "If today is the {a}-th day of the week (1 to 7), print the number of the weekday after {n} days."), python=("print((a + n - 1) % 7 + 1)",), cpp=('cout << (a + n - 1) % 7 + 1 << "\\n";',), wrong=(Wrong("print((a + n) % 7)", 'cout << (a + n) % 7 << "\\n";'),), refine=lambda rng, v: {**v, "a": rng.randint(1, 7)}, tags=("math",)),
    Task(name="clock_hour", params=(Int("a", 0, 23), Int("n", 0, 10**9)), say=("It is {a} o'clock now. What hour will it be in {n} hours (0 to 23)?", "A clock shows {a} hours on a 24-hour dial. What does it show {n} hours later?"), python=("print((a + n) % 24)",), cpp=('cout << (a + n) % 24 << "\\n";',), wrong=(Wrong("print((a + n) % 12)", 'cout << (a + n) % 12 << "\\n";'), Wrong("print(a + n)", 'cout << a + n << "\\n";')), refine=lambda rng, v: {**v, "a": rng.randint(0, 23)}, tags=("math",)),
    Task(name="coins_greedy", params=(Int("n", 1, 10**9),), constants=lambda rng: dict(zip("xyz", rng.choice([(10, 5, 1), (100, 10, 1), (50, 10, 1), (20, 5, 1), (25, 5, 1)]), strict=True)), say=("Pay {n} with as few coins as possible; there are coins of $x, $y and 1.", "A machine gives out {n} coins' worth in notes of $x, $y and 1. What is the least number of notes?", "What is the minimum number of bills of value $x, $y and $z that make exactly {n}?"), python=("count = n // $x\nn %= $x\ncount += n // $y\nn %= $y\nprint(count + n)",), cpp=('long long count = n / $x;\nn %= $x;\ncount += n / $y;\nn %= $y;\ncout << count + n << "\\n";',), wrong=(Wrong("print(n // $y + n % $y)", 'cout << n / $y + n % $y << "\\n";'), Wrong("print(n // $x)", 'cout << n / $x << "\\n";')), tags=("greedy", "math")),
    Task(name="tiered_price", params=(Int("n", 1, 10**6),), constants=drawn(c=(3, 20), p=(5, 20), r=(1, 4)), say=("The first $c {things} cost $p coins each, every further one costs $r coins. How much do {n} cost?", "A taxi takes $p coins for each of the first $c km and $r for each km after. What does a ride of {n} km cost?"), python=("if n <= $c:\n    print(n * $p)\nelse:\n    print($c * $p + (n - $c) * $r)",), cpp=('if (n <= $c) cout << n * $p << "\\n";\nelse cout << $c * $p + (n - $c) * $r << "\\n";',), wrong=(Wrong("print(n * $p)", 'cout << n * $p << "\\n";'), Wrong("print(n * $p if n <= $c else n * $r)", 'cout << (n <= $c ? n * $p : n * $r) << "\\n";')), refine=lambda rng, v: {**v, "n": rng.choice([v["n"], rng.randint(1, 30)])}),
    Task(name="grade_letter", params=(Int("n", 0, 100),), constants=lambda rng: {"x": rng.choice([85, 90]), "y": rng.choice([70, 75]), "z": rng.choice([50, 60])}, say=("A test gave {n} points. At least $x is an A, at least $y a B, at least $z a C, anything lower an F. Which grade is it?", "Print the grade for {n} points: A from $x, B from $y, C from $z, otherwise F."), output=("Print one letter.", "Print the grade."), python=('if n >= $x:\n    print("A")\nelif n >= $y:\n    print("B")\nelif n >= $z:\n    print("C")\nelse:\n    print("F")',), cpp=('if (n >= $x) cout << "A\\n";\nelse if (n >= $y) cout << "B\\n";\nelse if (n >= $z) cout << "C\\n";\nelse cout << "F\\n";',), wrong=(Wrong('print("A" if n > $x else "B" if n > $y else "C" if n > $z else "F")', 'cout << (n > $x ? "A" : n > $y ? "B" : n > $z ? "C" : "F") << "\\n";'),), refine=lambda rng, v: {**v, "n": rng.choice([v["x"], v["y"], v["z"], v["x"] - 1, v["z"] - 1, rng.randint(0, 100)])}),
    Task(name="snail", params=(Int("a", 1, 10**6), Int("b", 1, 10**6), Int("n", 1, 10**9)), say=("A snail climbs a pole of {n} metres: {a} up each day, {b} down each night. On which day does it reach the top?", "{person} earns {a} coins each day and loses {b} each night. On which day are there {n} coins for the first time?"), python=("if a >= n:\n    print(1)\nelse:\n    print((n - a + (a - b) - 1) // (a - b) + 1)",), cpp=('if (a >= n) cout << 1 << "\\n";\nelse cout << (n - a + (a - b) - 1) / (a - b) + 1 << "\\n";',), wrong=(Wrong("print((n + a - b - 1) // (a - b))", 'cout << (n + a - b - 1) / (a - b) << "\\n";'),), refine=lambda rng, v: {**v, "b": rng.randint(0, v["a"] - 1)} if v["a"] > 1 else None, rating=1000, weight=0.6, tags=("math", "binary search")),
    Task(name="meet", params=(Int("n", 1, 10**6), Int("a", 1, 1000), Int("b", 1, 1000)), say=("Two towns are {n} km apart. From each a traveller starts towards the other, at {a} and {b} km an hour. After how many whole hours have they met (rounded up)?", "{person} and {person2} share {n} tasks; in a day they do {a} and {b} of them. How many days do they need together?"), python=("print((n + a + b - 1) // (a + b))",), cpp=('cout << (n + a + b - 1) / (a + b) << "\\n";',), wrong=(Wrong("print(n // (a + b))", 'cout << n / (a + b) << "\\n";'), Wrong("print(n // a + n // b)", 'cout << n / a + n / b << "\\n";')), weight=0.7, tags=("math",)),
    Task(name="triangle_kind", params=(Int("a", 1, 1000), Int("b", 1, 1000), Int("c", 1, 1000)), say=("Name the triangle with sides {a}, {b} and {c} by its equal sides.", "Is the triangle equilateral, isosceles or scalene?"), output=('Print "equilateral" if all sides are equal, "isosceles" if exactly two are, otherwise "scalene".',), python=('if a == b == c:\n    print("equilateral")\nelif a == b or b == c or a == c:\n    print("isosceles")\nelse:\n    print("scalene")',), cpp=('if (a == b && b == c) cout << "equilateral\\n";\nelse if (a == b || b == c || a == c) cout << "isosceles\\n";\nelse cout << "scalene\\n";',), wrong=(Wrong('print("equilateral" if a == b == c else "isosceles" if a == b else "scalene")', 'cout << (a == b && b == c ? "equilateral" : a == b ? "isosceles" : "scalene") << "\\n";'),), refine=_sides, weight=0.6),
    Task(name="count_equal_3", params=TRIPLE, say=("How many of three numbers are equal to each other? Print 3, 2 or 0.", "Among {a}, {b} and {c}, count how many coincide."), output=("Print 3 if all are equal, 2 if exactly two are, 0 if all differ.",), python=("if a == b == c:\n    print(3)\nelif a == b or b == c or a == c:\n    print(2)\nelse:\n    print(0)",), cpp=('if (a == b && b == c) cout << 3 << "\\n";\nelse if (a == b || b == c || a == c) cout << 2 << "\\n";\nelse cout << 0 << "\\n";',), wrong=(Wrong("print(4 - len({a, b, c}))", 'set<long long> s = {a, b, c};\ncout << 4 - s.size() << "\\n";'),), refine=_sides, weight=0.5),
    Task(name="compound", params=(Int("n", 1, 10**6), Int("k", 0, 30)), say=("{person} has {n} {things}. Each day half of them (rounded down) is eaten. How many remain after {k} days?", "Halve {n}, dropping fractions of what is eaten, {k} times: from x, x // 2 is removed each time. What is left?"), python=("for i in range(k):\n    n -= n // 2\nprint(n)",), cpp=('for (int i = 0; i < k; i++) n -= n / 2;\ncout << n << "\\n";',), wrong=(Wrong("for i in range(k):\n    n //= 2\nprint(n)", 'for (int i = 0; i < k; i++) n /= 2;\ncout << n << "\\n";'),), weight=0.5),
    Task(name="odd_even_step", params=(Int("n", 1, 10**9), Int("k", 1, 50)), say=("Do this {k} times: if the last digit of {n} is not zero, decrease it by one, else divide it by 10. Print the result.", "{person} subtracts wrongly: a number ending in 0 loses its last digit, any other is decreased by 1. What is left of {n} after {k} steps?"), python=("for i in range(k):\n    if n % 10 == 0:\n        n //= 10\n    else:\n        n -= 1\nprint(n)",), cpp=('for (int i = 0; i < k; i++) {\n    if (n % 10 == 0) n /= 10;\n    else n--;\n}\ncout << n << "\\n";',), wrong=(Wrong("print(n - k)", 'cout << n - k << "\\n";'),), weight=0.5),
    Task(name="parity_swap", params=(Int("n", 1, 10**9), Int("k", 1, 10**9)), say=("Write all odd numbers from 1 to {n}, then all even ones. Which number stands at place {k}?",), python=("odd = (n + 1) // 2\nif k <= odd:\n    print(2 * k - 1)\nelse:\n    print(2 * (k - odd))",), cpp=('long long odd = (n + 1) / 2;\nif (k <= odd) cout << 2 * k - 1 << "\\n";\nelse cout << 2 * (k - odd) << "\\n";',), wrong=(Wrong("print(2 * k - 1 if k <= n // 2 else 2 * (k - n // 2))", 'cout << (k <= n / 2 ? 2 * k - 1 : 2 * (k - n / 2)) << "\\n";'),), refine=lambda rng, v: {**v, "k": rng.randint(1, v["n"])}, weight=0.4, rating=900, tags=("math",)),
    Task(name="knight_lanes", params=(Int("x", 0, 10**9), Int("c", 1, 10)), say=("{person} stands at 0 and wants to reach point {x}, moving at most {c} in one step. What is the least number of steps?", "The jump of a frog is from 1 to {c} long. How many jumps does it need to cover {x}?"), python=("print((x + c - 1) // c)",), cpp=('cout << (x + c - 1) / c << "\\n";',), wrong=(Wrong("print(x // c)", 'cout << x / c << "\\n";'), Wrong("print(x // c + 1)", 'cout << x / c + 1 << "\\n";')), refine=lambda rng, v: {**v, "x": rng.choice([v["x"], v["c"] * rng.randint(0, 9)])}, tags=("math",)),
)  # fmt: skip

TASKS = (*ARITHMETIC, *DECISIONS, *DIGITS_AND_LOOPS)
