"""Expressions said in words: the product of two numbers, less a third."""
# ruff: noqa: E501

import random
from dataclasses import dataclass

from alphacode.curriculum.answers import answer_words, yes_no_output
from alphacode.curriculum.held_out import ALL_FRAMES, Frames
from alphacode.curriculum.task import Int, Task, Wrong
from alphacode.curriculum.voices import ask, ask_whether, expand


@dataclass(frozen=True, slots=True)
class Operation:
    """What is done to two amounts `@` and `#`, in code and as a noun phrase."""

    name: str
    python: str
    cpp: str
    says: tuple[str, ...]
    mistaken: str
    is_signed: bool = False
    """Whether the result may be negative, so that no remainder is taken of it."""
    weight: float = 1.0


OPERATIONS = (
    Operation("sum", "@ + #", "@ + #", ("the sum of @ and #", "@ plus #", "@ increased by #", "the total of @ and #"), "difference", weight=1.5),
    Operation("difference", "@ - #", "@ - #", ("the difference of @ and # (first minus second)", "@ minus #", "@ decreased by #", "the result of subtracting # from @"), "sum", is_signed=True, weight=1.3),
    Operation("product", "@ * #", "@ * #", ("the product of @ and #", "@ times #", "@ multiplied by #"), "sum", weight=1.5),
    Operation("quotient", "@ // #", "@ / #", ("the integer quotient of @ and #", "@ divided by #, rounded down", "the whole part of @ divided by #"), "remainder", weight=0.8),
    Operation("remainder", "@ % #", "@ % #", ("the remainder of @ divided by #", "the remainder when @ is divided by #", "@ modulo #"), "quotient", weight=0.8),
    Operation("larger", "max(@, #)", "max<long long>(@, #)", ("the larger of @ and #", "the maximum of @ and #", "whichever is greater, @ or #"), "smaller", weight=1.0),
    Operation("smaller", "min(@, #)", "min<long long>(@, #)", ("the smaller of @ and #", "the minimum of @ and #"), "larger", weight=1.0),
    Operation("distance", "abs(@ - #)", "abs(@ - #)", ("the absolute difference of @ and #", "the distance between @ and #", "how far @ is from #"), "difference", weight=1.0),
)  # fmt: skip
BY_NAME = {operation.name: operation for operation in OPERATIONS}

# Comparisons of two amounts: code, what is said, what it is mistaken for.
COMPARISONS = (
    ("greater", "@ > #", ("@ is greater than #", "@ exceeds #", "@ is more than #"), "@ >= #"),
    ("equal", "@ == #", ("@ is equal to #", "@ and # are equal"), "@ != #"),
    ("at_least", "@ >= #", ("@ is at least #", "@ is not less than #"), "@ > #"),
)  # fmt: skip
NAMES = (("a", "b", "c", "d"), ("x", "y", "z", "p"), ("p", "q", "r", "u"), ("n", "m", "k", "x"))  # fmt: skip
LETTERED = "{%s}"


@dataclass(frozen=True, slots=True)
class _Said:
    python: str
    cpp: str
    says: str
    wrong: tuple[str, str]
    name: str
    is_signed: bool = False


def draw_formula(rng: random.Random, frames: Frames = ALL_FRAMES) -> Task:
    """Draw a task whose answer is an expression of one to three operations."""
    names = rng.choice(NAMES)
    if rng.random() < 0.25:
        return _comparison(rng, frames, names)
    told, used = _expression(rng, names, rng.choices((1, 2, 3), (25, 55, 20))[0])
    kind = rng.random()
    if kind < 0.75:
        say = ask(rng, frames, told.says)
    else:
        say = expand(rng, "[Given|Read] ") + _listed(used) + expand(rng, "[, print|. Print|. Compute|; find|. The answer is] ") + told.says + "."  # fmt: skip
    if rng.random() < 0.35:
        say = expand(rng, "[You are given|There are|Given are|{person} chose|{person} wrote down] [the |][numbers|integers] ") + _listed(used) + f". {say}"  # fmt: skip
    return Task(
        name=f"formula/{told.name}",
        params=tuple(Int(name, 1, 10**4) for name in used),
        say=(say,),
        python=(f"print({told.python})", f"result = {told.python}\nprint(result)"),
        cpp=(f'cout << {told.cpp} << "\\n";',),
        wrong=(Wrong(f"print({told.wrong[0]})", f'cout << {told.wrong[1]} << "\\n";'),),
        tags=("math",),
    )


def _listed(names: tuple[str, ...]) -> str:
    shown = ["{" + name + "}" for name in names]
    return ", ".join(shown[:-1]) + (" and " if shown[:-1] else "") + shown[-1]


def _apply(rng: random.Random, operation: Operation, left: _Said, right: _Said) -> _Said:  # fmt: skip
    def put(code: str, first: str, second: str) -> str:
        is_apart = code.startswith(("max", "min", "@ +", "abs(@ +"))
        is_first_apart = is_apart or code.startswith(("@ -", "abs(@"))
        if not is_first_apart and not _is_whole(first):
            first = f"({first})"
        if not is_apart and not _is_whole(second):
            second = f"({second})"
        return code.replace("@", "\0").replace("#", second).replace("\0", first)

    other = BY_NAME[operation.mistaken]
    if left.wrong != ("", "") and rng.random() < 0.5:
        wrong = (
            put(operation.python, left.wrong[0], right.python),
            put(operation.cpp, left.wrong[1], right.cpp),
        )
    else:
        wrong = (
            put(other.python, left.python, right.python),
            put(other.cpp, left.cpp, right.cpp),
        )
    says = rng.choice(operation.says)
    # Nested phrases are set apart, or nobody knows which "and" is whose.
    is_clear = " " not in left.says
    left_says = left.says if is_clear else f"({left.says})"
    return _Said(
        put(operation.python, left.python, right.python),
        put(operation.cpp, left.cpp, right.cpp),
        says.replace("@", "\0").replace("#", right.says).replace("\0", left_says),
        wrong,
        f"{operation.name}({left.name},{right.name})",
        operation.is_signed or left.is_signed or right.is_signed,
    )


def _is_whole(code: str) -> bool:
    """Whether code needs no brackets in a larger expression: a name or one call."""
    if " " not in code:
        return True
    name, _, rest = code.partition("(")
    return name in ("max", "min", "abs") and rest.find(")") == len(rest) - 1


def _expression(
    rng: random.Random, names: tuple[str, ...], depth: int
) -> tuple[_Said, tuple[str, ...]]:
    """Return an expression and the names it reads."""
    used = 0

    def leaf(*, may_be_constant: bool) -> _Said:
        nonlocal used
        if may_be_constant and rng.random() < 0.25:
            number = str(rng.choice([2, 3, 4, 5, 7, 10, 12, 60, 100]))
            return _Said(number, number, number, ("", ""), "c")
        name = names[used]
        used += 1
        return _Said(name, name, LETTERED % name, ("", ""), "v")

    told = leaf(may_be_constant=False)
    for _ in range(depth):
        fitting = [
            o
            for o in OPERATIONS
            if not (told.is_signed and o.name in ("quotient", "remainder"))
        ]
        operation = rng.choices(fitting, [o.weight for o in fitting])[0]
        right = leaf(may_be_constant=True)
        told = _apply(rng, operation, told, right)
    return told, names[:used]


def _comparison(
    rng: random.Random, frames: Frames, names: tuple[str, ...]
) -> Task:  # fmt: skip
    left, used = _expression(rng, names, 1)
    name, code, says, mistaken = rng.choice(COMPARISONS)
    number = names[len(used)]
    right = LETTERED % number
    constants = answer_words(rng)

    def put(text: str, first: str, second: str) -> str:
        return text.replace("@", first).replace("#", second)

    def bodies(text: str) -> tuple[str, str, str]:
        python, cpp = put(text, left.python, number), put(text, left.cpp, number)
        return (
            f'print("$yes" if {python} else "$no")',
            f'if {python}:\n    print("$yes")\nelse:\n    print("$no")',
            f'cout << ({cpp} ? "$yes" : "$no") << "\\n";',
        )

    first, second, cpp = bodies(code)
    wrong = bodies(mistaken)
    return Task(
        name=f"formula/{name}/{left.name}",
        params=tuple(Int(x, 1, 1000) for x in (*used, number)),
        say=(ask_whether(rng, frames, put(rng.choice(says), left.says, right)),),
        python=(first, second),
        cpp=(cpp,),
        output=yes_no_output("so"),
        wrong=(Wrong(wrong[0], wrong[2]),),
        constants=lambda _rng: constants,
        refine=_near(left.python, number),
        tags=("math",),
    )


def _near(code: str, number: str):  # type: ignore[no-untyped-def]
    def refine(rng: random.Random, values: dict[str, object]) -> dict[str, object]:
        if rng.random() < 0.7:
            scope = {"max": max, "min": min, "abs": abs}
            exact = eval(code, {**scope, **values})
            values[number] = max(1, exact + rng.choice([-1, 0, 0, 1, 2, -3]))
        return values

    return refine
