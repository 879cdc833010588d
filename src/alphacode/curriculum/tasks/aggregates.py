"""Lists read and boiled down: filter, map, aggregate, composed from small pieces."""
# ruff: noqa: E501  (data: a sentence or a program per line reads best unbroken)

from dataclasses import dataclass
from random import Random

from alphacode.curriculum.task import Int, Ints, Task, Wrong


@dataclass(frozen=True, slots=True)
class Filter:
    """A condition on one number `x`: code in both languages, and ways to say it."""

    name: str
    python: str
    cpp: str
    say: tuple[str, ...]  # follows a plural noun: "numbers that are even"
    adjective: str = ""  # precedes it: "even numbers"
    has_k: bool = False
    low: int = 1
    negated: str = ""  # a condition people confuse it with, valid in both languages


FILTERS = (
    Filter("even", "x % 2 == 0", "x % 2 == 0", ("that are even", "divisible by 2", "which are even"), "even", negated="x % 2 == 1"),
    Filter("odd", "x % 2 == 1", "x % 2 == 1", ("that are odd", "not divisible by 2", "which are odd"), "odd", negated="x % 2 == 0"),
    Filter("positive", "x > 0", "x > 0", ("that are positive", "greater than zero", "above 0"), "positive", low=-(10**6), negated="x >= 0"),
    Filter("negative", "x < 0", "x < 0", ("that are negative", "less than zero", "below 0"), "negative", low=-(10**6), negated="x <= 0"),
    Filter("zero", "x == 0", "x == 0", ("equal to zero", "that are zero", "which are 0"), "zero", low=-2, negated="x <= 0"),
    Filter("above", "x > k", "x > k", ("greater than {k}", "that are strictly above {k}", "that exceed {k}", "which are more than {k}", "bigger than {k}"), has_k=True, negated="x >= k"),
    Filter("below", "x < k", "x < k", ("less than {k}", "that are strictly below {k}", "which are smaller than {k}", "under {k}"), has_k=True, negated="x <= k"),
    Filter("at_least", "x >= k", "x >= k", ("at least {k}", "that are not less than {k}", "greater than or equal to {k}", "that are {k} or more", "not below {k}"), has_k=True, negated="x > k"),
    Filter("at_most", "x <= k", "x <= k", ("at most {k}", "that do not exceed {k}", "less than or equal to {k}", "no greater than {k}", "that are {k} or less"), has_k=True, negated="x < k"),
    Filter("equal", "x == k", "x == k", ("equal to {k}", "that are exactly {k}", "with the value {k}", "that match {k}"), has_k=True, negated="x >= k"),
    Filter("different", "x != k", "x != k", ("different from {k}", "that are not equal to {k}", "other than {k}"), has_k=True, negated="x == k"),
    Filter("multiple", "x % k == 0", "x % k == 0", ("divisible by {k}", "that are multiples of {k}", "that {k} divides", "evenly divisible by {k}"), has_k=True, negated="x % k != 0"),
    Filter("multiple_c", "x % $d == 0", "x % $d == 0", ("divisible by $d", "that are multiples of $d"), negated="x % $d != 0"),
    Filter("above_c", "x > $d", "x > $d", ("greater than $d", "above $d", "that are more than $d"), negated="x >= $d"),
    Filter("last_digit", "x % 10 == $d", "x % 10 == $d", ("that end with the digit $d", "whose last digit is $d", "ending in $d"), negated="x % 10 != $d"),
    Filter("two_digit", "10 <= x <= 99", "x >= 10 && x <= 99", ("that have two digits", "with exactly two digits", "between 10 and 99"), "two-digit", negated="x >= 10"),
)  # fmt: skip


def _digit(rng: Random) -> dict[str, object]:
    return {"d": rng.randint(3, 9)}


def _task(name: str, condition: Filter, **rest: object) -> Task:
    params: tuple[Ints | Int, ...] = (Ints("a", low=condition.low, high=10**9),)
    if condition.has_k:
        params = (*params, Int("k", 1, 10**9))
    plain = "$d" not in condition.python
    return Task(
        name=name,
        params=params,
        constants=None if plain else _digit,
        refine=_near if condition.has_k else None,
        **rest,  # type: ignore[arg-type]
    )


def _near(rng: Random, values: dict[str, object]) -> dict[str, object]:
    """Draw k near the list, so that both sides of the condition occur."""
    numbers = values["a"]
    assert isinstance(numbers, list)
    if rng.random() < 0.7:
        values["k"] = max(1, rng.choice(numbers))
    if rng.random() < 0.3:
        values["k"] = rng.randint(1, 5)
    return values


def _count(condition: Filter) -> Task:
    py, cpp = condition.python, condition.cpp
    say = [
        text.replace("@", phrase)
        for phrase in condition.say
        for text in (
            "Count the {items} @.",
            "How many {items} are there @?",
            "Find the number of {items} @.",
            "Print how many of the {items} are @."
            if phrase.split()[0] not in ("that", "which", "whose", "with")
            else "Among the {items}, count those @.",
            "{person} wants to know how many of them there are @.",
            "Determine how many elements of the list there are @.",
        )
    ]
    if condition.adjective:
        say += [
            f"How many of these {{items}} are {condition.adjective}?",
            f"Count the {condition.adjective} {{items}}.",
            f"{{person}} only likes {condition.adjective} numbers. How many of them are there?",
        ]
    return _task(
        f"count_{condition.name}",
        condition,
        say=tuple(say),
        output=("Print the number of such {items}.", "Print how many there are.", "Output one integer — the count.", "Print a single integer: how many."),
        python=(
            f"count = 0\nfor x in a:\n    if {py}:\n        count += 1\nprint(count)",
            f"print(sum(1 for x in a if {py}))",
            f"print(len([x for x in a if {py}]))",
        ),
        cpp=(
            f'int count = 0;\nfor (auto x : a) if ({cpp}) count++;\ncout << count << "\\n";',
            f'int count = 0;\nfor (auto x : a) {{\n    if ({cpp}) {{\n        count++;\n    }}\n}}\ncout << count << "\\n";',
        ),
        wrong=(
            Wrong(
                f"print(sum(1 for x in a if {condition.negated}))",
                f'int count = 0;\nfor (auto x : a) if ({condition.negated}) count++;\ncout << count << "\\n";',
            ),
            Wrong(
                f"print(sum(x for x in a if {py}))",
                f'long long sum = 0;\nfor (auto x : a) if ({cpp}) sum += x;\ncout << sum << "\\n";',
            ),
        ),
        weight=1.0,
    )  # fmt: skip


def _sum(condition: Filter) -> Task:
    py, cpp = condition.python, condition.cpp
    say = [
        text.replace("@", phrase)
        for phrase in condition.say
        for text in (
            "Find the sum of the {items} @.",
            "Add up all {items} @.",
            "What is the total of those {items} @?",
            "Print the sum of all elements @.",
            "{person} adds together only the {items} @. What does {person} get?",
        )
    ]
    if condition.adjective:
        say += [
            f"Find the sum of the {condition.adjective} {{items}}.",
            f"Add all {condition.adjective} numbers together.",
        ]
    return _task(
        f"sum_{condition.name}",
        condition,
        say=tuple(say),
        output=("Print the sum.", "Print one integer — the sum (0 if there are none).", "Output the total."),
        python=(
            f"total = 0\nfor x in a:\n    if {py}:\n        total += x\nprint(total)",
            f"print(sum(x for x in a if {py}))",
        ),
        cpp=(
            f'long long sum = 0;\nfor (auto x : a) if ({cpp}) sum += x;\ncout << sum << "\\n";',
            f'long long total = 0;\nfor (auto x : a) {{\n    if ({cpp}) {{\n        total += x;\n    }}\n}}\ncout << total << "\\n";',
        ),
        wrong=(
            Wrong(
                f"print(sum(x for x in a if {condition.negated}))",
                f'long long sum = 0;\nfor (auto x : a) if ({condition.negated}) sum += x;\ncout << sum << "\\n";',
            ),
            Wrong(
                f"print(sum(1 for x in a if {py}))",
                f'int count = 0;\nfor (auto x : a) if ({cpp}) count++;\ncout << count << "\\n";',
            ),
        ),
        weight=0.7,
    )  # fmt: skip


def _extreme(condition: Filter, function: str, word: str, slot: str) -> Task:
    """Largest or smallest of the elements that satisfy a condition, -1 if none."""
    py, cpp = condition.python, condition.cpp
    other = "min" if function == "max" else "max"
    sign = ">" if function == "max" else "<"

    def bodies(f: str, c: str) -> tuple[str, str]:
        return (
            f"b = [x for x in a if {c}]\nprint({f}(b) if b else -1)",
            f'bool found = false;\nlong long best = -1;\nfor (auto x : a) if (({c}) && (!found || x {">" if f == "max" else "<"} best)) {{\n    best = x;\n    found = true;\n}}\ncout << best << "\\n";',
        )

    say = tuple(
        text.replace("@", phrase)
        for phrase in condition.say
        for text in (
            f"Find the {word} of the {{items}} @. If there are none, print -1.",
            f"What is the {{{slot}}} of those {{items}} @? Print -1 if there is none.",
            f"Among the {{items}} @, print the {word} one, or -1 if there are none.",
        )
    )
    right = bodies(function, py)
    wrong = bodies(other, py)
    loop = f"best = None\nfor x in a:\n    if {py} and (best is None or x {sign} best):\n        best = x\nprint(-1 if best is None else best)"
    return _task(
        f"{function}_{condition.name}",
        condition,
        say=say,
        output=("Print the value or -1.", "Print one integer.", "Print the answer, -1 if there is none."),
        python=(right[0], loop),
        cpp=(right[1].replace(py, cpp),),
        wrong=(
            Wrong(wrong[0], wrong[1].replace(py, cpp)),
            Wrong(f"print({function}(a))", f'cout << *{function}_element(a.begin(), a.end()) << "\\n";'),
        ),
        weight=0.35,
    )  # fmt: skip


TASKS = (
    *(_count(condition) for condition in FILTERS),
    *(_sum(condition) for condition in FILTERS),
    *(
        _extreme(condition, *kind)
        for condition in FILTERS
        if condition.name not in ("equal", "zero", "negative")
        for kind in (("max", "largest", "big"), ("min", "smallest", "small"))
    ),
)
