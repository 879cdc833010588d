"""A few numbers in, an answer out: formulas and conditions."""
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
        cpp=(
            f'cout << {cpp} << "\\n";',
            f'long long result = {cpp};\ncout << result << "\\n";',
        ),
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


def near_pair(rng: Random, values: Values) -> Values:
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


def some_sides(rng: Random, values: Values) -> Values:
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


def _around(rng: Random, values: Values) -> Values:
    values = _ordered(rng, values)
    low, high = values["a"], values["b"]
    near = [low, high, low - 1 if low > 1 else low, high + 1, (low + high) // 2]
    values["x"] = rng.choice([*near, values["x"]])
    return values


def _year(rng: Random, values: Values) -> Values:
    values["n"] = rng.choice(
        [
            1900,
            2000,
            2100,
            1600,
            2024,
            2023,
            1996,
            400,
            100,
            rng.randint(1, 3000),
            4 * rng.randint(1, 700),
        ]
    )
    return values


def some_square(rng: Random, values: Values) -> Values:
    root = rng.choice([1, 2, 3, 5, 10, 31, 100, 999, 1000, rng.randint(1, 30000)])
    values["n"] = max(1, root * root + rng.choice([0, 0, 0, 1, -1]))
    return values


def some_power(rng: Random, values: Values) -> Values:
    values["n"] = max(1, 2 ** rng.randint(0, 29) + rng.choice([0, 0, 1, -1]))
    return values


PRIMES = (2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 97, 101, 997, 7919)


def some_prime(rng: Random, values: Values) -> Values:
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
TRIPLE = (
    Int("a", -(10**6), 10**6),
    Int("b", -(10**6), 10**6),
    Int("c", -(10**6), 10**6),
)
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
    formula("multiples_in_range", (Int("n", 1, 10**18), Int("k", 1, 10**4)), "n // k", "n / k", (
        "How many of the numbers from 1 to {n} are divisible by {k}?", "Count multiples of {k} not greater than {n}.", "Every {k}-th visitor gets a prize; there were {n} visitors. How many prizes were given?", "{person} waters the plants every {k} days, first on day {k}. How many times within {n} days?",
    ), ("n % k", "n % k"), ("n // k + 1", "n / k + 1"), tags=("math",)),
    formula("sum_even_to_n", (Int("n", 1, 10**6),), "(n // 2) * (n // 2 + 1)", "(n / 2) * (n / 2 + 1)", (
        "Find the sum of all even numbers from 1 to {n}.", "Compute 2 + 4 + 6 + ... up to {n}.", "Add the even integers that do not exceed {n}.",
    ), ("n * (n + 1) // 2", "n * (n + 1) / 2"), ("(n // 2) ** 2", "(n / 2) * (n / 2)"), tags=("math",)),
    formula("sum_odd_to_n", (Int("n", 1, 10**6),), "((n + 1) // 2) ** 2", "((n + 1) / 2) * ((n + 1) / 2)", (
        "Find the sum of all odd numbers from 1 to {n}.", "Compute 1 + 3 + 5 + ... up to {n}.", "Add the odd integers not greater than {n}.",
    ), ("n * (n + 1) // 2", "n * (n + 1) / 2"), ("(n // 2) ** 2", "(n / 2) * (n / 2)"), tags=("math",)),
)  # fmt: skip

DECISIONS = (
    decision("is_even", (Int("n", 0, 10**18),), "n % 2 == 0", "n % 2 == 0", (
        "Determine whether {n} is even.", "Is {n} divisible by 2?", "Can {n} {things} be split between two people so that both get the same number?", "{n} pupils want to walk in pairs. Is it possible so that nobody is left?", "Check if {n} is an even number.", "{person} has {n} {things}. Can {person} share them equally with {person2}?",
    ), ("{n} is even", "it is odd"), ("n % 2 == 1", "n % 2 == 1"), weight=1.3, tags=("math",)),
    decision("is_odd", (Int("n", 0, 10**18),), "n % 2 == 1", "n % 2 == 1", ("Determine whether {n} is odd.", "Is {n} an odd number?", "When {n} {things} are put in pairs, is one left over?"), ("{n} is odd", "it is even"), ("n % 2 == 0", "n % 2 == 0"), tags=("math",)),
    decision("divides", PAIR, "a % b == 0", "a % b == 0", (
        "Determine whether {a} is divisible by {b}.", "Is {a} a multiple of {b}?", "Can {a} {things} be shared equally among {b} children?", "Check whether {b} divides {a} without remainder.", "{a} {things} must be put in boxes of exactly {b}. Is it possible so that none is left?",
    ), ("{a} is divisible by {b}", "it is not"), ("b % a == 0", "b % a == 0"), ("a % b != 0", "a % b != 0"), refine=_multiple, weight=1.1, tags=("math",)),
    decision("enough", (Int("a", 1, 1000), Int("b", 1, 1000), Int("c", 1, 10**6)), "a * b <= c", "a * b <= c", (
        "{person} wants to buy {a} {things} at {b} coins each and has {c} coins. Is the money enough?", "Each of {a} guests eats {b} {things}; there are {c}. Will they last?", "Can {a} boxes of weight {b} be put on a lift that carries at most {c}?",
    ), ("it is enough", "it is not"), ("a * b < c", "a * b < c"), ("a + b <= c", "a + b <= c"), refine=lambda rng, v: {**v, "c": max(1, v["a"] * v["b"] + rng.choice([-1, 0, 1, -5, 7, v["c"]]))}),
    decision("greater", SIGNED_PAIR, "a > b", "a > b", ("Is {a} greater than {b}?", "{person} has {a} points, {person2} has {b}. Did {person} score more?", "Check whether the first number is larger than the second.", "A car drives at {a} km/h and the limit is {b}. Was it too fast?"), ("{a} is greater than {b}", "it is not"), ("a >= b", "a >= b"), ("a < b", "a < b"), refine=near_pair),
    decision("can_afford", PAIR, "a >= b", "a >= b", ("{person} has {a} coins. A {thing} costs {b} coins. Can {person} buy it?", "Is {a} at least {b}?", "One must be {b} cm tall to ride. {person} is {a} cm tall. May {person} ride?", "To pass one needs {b} points; {person} got {a}. Did {person} pass?"), ("{a} is at least {b}", "it is not"), ("a > b", "a > b"), ("a < b", "a < b"), refine=near_pair),
    decision("equal_2", SIGNED_PAIR, "a == b", "a == b", ("Are the two numbers equal?", "Check if {a} and {b} are the same.", "{person} and {person2} have {a} and {b} {things}. Do they have the same number?", "Is a rectangle with sides {a} and {b} a square?"), ("they are equal", "they are not"), ("a != b", "a != b"), refine=near_pair),
    decision("same_parity", PAIR, "(a + b) % 2 == 0", "(a + b) % 2 == 0", ("Do {a} and {b} have the same parity?", "Is the sum of {a} and {b} even?", "Are both numbers even or both odd?"), ("they have the same parity", "they do not"), ("a % 2 == 0", "a % 2 == 0"), weight=0.6, tags=("math",)),
    decision("in_range", (Int("a", 1, 10**6), Int("b", 1, 10**6), Int("x", 1, 10**6)), "a <= x <= b", "a <= x && x <= b", ("Does {x} lie between {a} and {b}, ends included?", "A shop is open from hour {a} to hour {b}. Is it open at hour {x}?", "The good temperature is from {a} to {b}. Is {x} good?", "Check whether {x} belongs to the segment [{a}, {b}]."), ("it does", "it does not"), ("a < x < b", "a < x && x < b"), ("x <= b", "x <= b"), refine=_around),
    decision("triangle", (Int("a", 1, 10**6), Int("b", 1, 10**6), Int("c", 1, 10**6)), "a + b > c and a + c > b and b + c > a", "a + b > c && a + c > b && b + c > a", ("Is there a triangle (of positive area) with sides {a}, {b} and {c}?", "{person} has three sticks of length {a}, {b} and {c}. Can they form a triangle (of positive area)?", "Determine if three lengths can be sides of a triangle whose area is not 0."), ("such a triangle exists", "it does not"), ("a + b > c", "a + b > c"), ("a + b >= c and a + c >= b and b + c >= a", "a + b >= c && a + c >= b && b + c >= a"), refine=some_sides, rating=900, tags=("geometry", "math")),
    decision("right_triangle", (Int("a", 1, 1000), Int("b", 1, 1000), Int("c", 1, 1000)), "a * a + b * b + c * c == 2 * max(a, b, c) ** 2", "a * a + b * b + c * c == 2 * max(a, max(b, c)) * max(a, max(b, c))", ("Do the sides {a}, {b} and {c} form a right triangle?", "Is the triangle with sides {a}, {b} and {c} right-angled?"), ("it is a right triangle", "it is not"), ("a * a + b * b == c * c", "a * a + b * b == c * c"), refine=some_sides, rating=900, weight=0.6, tags=("geometry", "math")),
    decision("leap_year", (Int("n", 1, 3000),), "n % 4 == 0 and n % 100 != 0 or n % 400 == 0", "(n % 4 == 0 && n % 100 != 0) || n % 400 == 0", ("Is the year {n} a leap year?", "Determine whether year {n} is leap: divisible by 4 but not by 100, or divisible by 400.", "Does the year {n} have 366 days?"), ("the year is leap", "it is not"), ("n % 4 == 0", "n % 4 == 0"), ("n % 4 == 0 and n % 100 != 0", "n % 4 == 0 && n % 100 != 0"), refine=_year, tags=("math",)),
    decision("two_even_parts", (Int("n", 1, 100),), "n > 2 and n % 2 == 0", "n > 2 && n % 2 == 0", ("Can {n} be written as a sum of two positive even numbers?", "A melon weighs {n} kilos. Can it be cut in two parts, each of an even number of kilos, at least 2?", "{person} wants to split {n} {things} into two non-empty groups, both of even size. Is it possible?"), ("it is possible", "it is not"), ("n % 2 == 0", "n % 2 == 0"), refine=lambda rng, v: {"n": rng.choice([1, 2, 3, 4, v["n"]])}, tags=("math", "brute force")),
    decision("digit_palindrome", (Int("n", 1, 10**6),), "str(n) == str(n)[::-1]", "is_palindrome(to_string(n))", ("Does {n} read the same forwards and backwards?", "Is the number {n} a palindrome?", "Do the digits of {n} form a palindrome?", "Check whether {n} does not change when its digits are reversed."), ("it is a palindrome", "it is not"), ("str(n)[0] == str(n)[-1]", "to_string(n).front() == to_string(n).back()"), before="bool is_palindrome(string s) {\n    return s == string(s.rbegin(), s.rend());\n}\n---\n", refine=_palindrome, weight=0.5),
)  # fmt: skip

TASKS = (*ARITHMETIC, *DECISIONS)
