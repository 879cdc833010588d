"""Sums told as stories: someone has things, something happens, something is asked.

A story keeps an expression beside its text. Each event reads at most one number.
"""
# ruff: noqa: E501

import random
from collections.abc import Callable
from dataclasses import dataclass, field

from alphacode.curriculum.answers import answer_words, yes_no_output
from alphacode.curriculum.held_out import ALL_FRAMES, Frames
from alphacode.curriculum.task import Int, Task, Values, Wrong
from alphacode.curriculum.voices import ask, expand, pick


@dataclass(frozen=True, slots=True)
class Step:
    """A start, an event or an end: what it says and what it does to the amount `@`."""

    name: str
    says: tuple[str, ...]
    """Sentences; `{v}` and `{u}` are numbers that are read."""
    python: str
    cpp: str
    reads: int = 1
    mistaken: tuple[str, str] = ("", "")
    is_yes_no: bool = False
    weight: float = 1.0


STARTS = (
    Step("has", ("{person} [has|owns|bought|found|got|collected|keeps|brought] {v} {things}.", "There [are|were] {v} {things} [on the table|in the basket|in the box|{place}|in the bag].", "A [shop|school|farm|factory|library] [has|had|keeps|got] {v} {things}.", "[At first|In the beginning|In the morning] {person} [has|had] {v} {things}.", "{v} {things} [lie|are] [on a shelf|{place}|in a drawer]."), "{v}", "{v}", weight=1.6),
    Step("boxes", ("There are {v} [boxes|bags|baskets|crates|packs|rows|shelves] [with|of|, each with|holding] {u} {things}[ each|].", "{person} [has|buys|bought|carries] {v} [boxes|bags|packs] of {u} {things}[ each|].", "Each of {v} [children|friends|workers|pupils] [has|brings|brought|made] {u} {things}.", "[In a hall|In a garden|On a field] there are {v} rows [of|with] {u} {things}.", "A [worker|machine|hen|printer] makes {v} {things} [an hour|a day] and works for {u} [hours|days]."), "{v} * {u}", "{v} * {u}", 2, ("{v} + {u}", "{v} + {u}"), weight=1.4),
    Step("both", ("{person} has {v} {things} and {person2} has {u}. They put [them|all of them|everything] together.", "{person} [picked|collected|found] {v} {things} and {person2} [picked|collected|found] {u}[ of them|].", "[There are|In a box lie] {v} [red|old|big|new|round] and {u} [blue|fresh|small|white|square] {things}.", "{v} {things} come from {person}, {u} more from {person2}.", "[On Monday|Yesterday|First] {v} {things} were [sold|made|found], [on Tuesday|today|then] {u}."), "{v} + {u}", "{v} + {u}", 2, ("{v} * {u}", "{v} * {u}")),
    Step("all_but", ("Of {v} {things} [{u} are broken|{u} are lost|{u} are bad|{u} were sold|{u} were eaten], the others are [fine|left|kept].", "{person} had {v} {things}, but {u} [got lost|were stolen|were given away|fell into the river]."), "{v} - {u}", "{v} - {u}", 2, ("{v} + {u}", "{v} + {u}")),
)  # fmt: skip

EVENTS = (
    Step("more", ("[Then|Later|After that|On the next day|Soon] {person2} [gives|brings|adds|sends] {v} more[ {things}|].", "[Then|Later|In the evening] {v} [more|other|new] {things} [are added|come|are bought|are found|arrive].", "{v} {things} are put to them.", "One [buys|finds|gets] another {v}.", "The number grows by {v}."), "@ + {v}", "@ + {v}", mistaken=("@ - {v}", "@ - {v}"), weight=1.4),
    Step("fewer", ("[Then|Later|After that|Soon] {v} of them [are lost|are eaten|get broken|are sold|are given away|are taken away|disappear].", "{person2} [takes|borrows|steals|eats|gets|buys] {v} of them.", "{v} [go to|are given to] {person2}.", "{v} of the {things} [turn out to be bad|do not count|are thrown away]."), "@ - {v}", "@ - {v}", mistaken=("@ + {v}", "@ + {v}"), weight=1.4),
    Step("twice", ("[Then|Overnight|By a miracle] [the number|their number|the amount] [doubles|becomes twice as large|grows twofold].", "[Each|Every] one of them is [cut in two|split into two|doubled]."), "@ * 2", "@ * 2", 0, ("@ + 2", "@ + 2"), weight=0.7),
    Step("half", ("[Half|A half] of them (rounded [down|down if needed]) [are kept|stay|remain], the [rest|others] [are|get] [lost|sold|given away].", "Only a half, rounded down, [stays|remains|is left]."), "@ // 2", "@ / 2", 0, ("@ * 2", "@ * 2"), weight=0.5),
    Step("times", ("The same happens in each of {v} [towns|classes|shops|houses|weeks].", "There are {v} such [collections|groups|sets|shops]."), "@ * {v}", "@ * {v}", mistaken=("@ + {v}", "@ + {v}"), weight=0.6),
)  # fmt: skip

HOW_MANY = (
    "How many {things} [are there|are there now|are left|are there in the end|is that|is it in all|does it make]?",
    "How many are there [now|in the end|altogether|in total|after that|finally]?",
    "What is the [final number|number in the end|total number] of {things}?",
    "&the number of {things} [at the end|in the end|after all this|that there are now]",
)
ENDS = (
    Step("all", HOW_MANY, "@", "@", 0, weight=1.5),
    Step("each", ("They are [shared|divided|split] [equally|evenly|fairly] among {v} [children|friends|people|pupils]. How many [does each get|{things} does everyone get|will one get]?", "{v} [children|friends|people] get the same [number|amount], as many as possible. How many {things} does [each|one of them] [get|receive]?", "&how many whole {things} each of {v} [people|guests|children] gets, if all get [the same|equally many]", "How many [full|whole] [boxes|bags|packs] of {v} can be filled?"), "@ // {v}", "@ / {v}", mistaken=("@ % {v}", "@ % {v}"), weight=1.3),
    Step("rest", ("They are [shared|divided] [equally|evenly] among {v} [children|friends|people]. How many {things} [are left over|remain|are left]?", "They are packed into [boxes|bags] of {v}. How many {things} do not fill a [box|bag]?", "&how many {things} are left over when {v} [people|friends] share them equally"), "@ % {v}", "@ % {v}", mistaken=("@ // {v}", "@ / {v}")),
    Step("boxes_needed", ("[A box|A bag|A bus|A boat|A page|A lift] holds {v}. How many [are needed|must there be|does one need] for all[ {things}|]?", "&how many [boxes|bags|trips|pages] of [at most|up to] {v} {things} are needed [for all of them|to hold all]", "One can carry {v} at a time. How [many times|often] must one go?"), "(@ + {v} - 1) // {v}", "(@ + {v} - 1) / {v}", mistaken=("@ // {v}", "@ / {v}"), weight=1.1),
    Step("money", ("Each [is sold for|costs|is worth|brings] {v} coins. [How much is it in all?|How many coins is that?|What is the whole price?]", "&the [price|cost|value] of all {things} at {v} coins each", "One {thing} weighs {v} grams. How much do they weigh [together|in all]?"), "@ * {v}", "@ * {v}", mistaken=("@ + {v}", "@ + {v}")),
    Step("missing", ("{v} {things} are needed. How many [more must be bought|are missing|are lacking] ([0|zero] if there are enough)?", "&how many {things} are missing to have {v} (0 if none)"), "max(0, {v} - (@))", "max(0LL, {v} - (@))", mistaken=("{v} - (@)", "{v} - (@)")),
    Step("enough", ("{v} {things} are needed. [Are there enough|Is that enough|Is it enough|Will it do]?", "Is it enough for {v} [people|guests|children], if each [takes|needs|gets] one?", "?there are at least {v} {things} [now|in the end|]"), "@ >= {v}", "@ >= {v}", mistaken=("@ > {v}", "@ > {v}"), is_yes_no=True),
    Step("fair", ("Can they be [shared|divided|split] [equally|evenly] among {v} [children|friends|people] [without remainder|so that none is left|with nothing left over]?", "?the {things} can be put in {v} equal [piles|groups|rows]"), "@ % {v} == 0", "@ % {v} == 0", mistaken=("@ % {v} != 0", "@ % {v} != 0"), is_yes_no=True, weight=0.8),
    Step("left_after", ("{person} needs {v} of them. How many [stay|are left|remain|will be left] ([negative|a negative number] if there are too few)?", "&how many {things} there are beyond the {v} needed (negative if too few)"), "@ - {v}", "@ - {v}", mistaken=("@ + {v}", "@ + {v}"), weight=0.7),
)  # fmt: skip

NAMES = (("a", "b", "c", "d", "e"), ("x", "y", "z", "p", "q"), ("n", "m", "k", "p", "q"), ("n", "k", "m", "x", "y"))  # fmt: skip


@dataclass(slots=True)
class _Told:
    """A story so far."""

    names: tuple[str, ...]
    says: list[str] = field(default_factory=list)
    steps: list[Step] = field(default_factory=list)
    python: str = ""
    cpp: str = ""
    used: int = 0

    def tell(self, step: Step, python: str, cpp: str) -> tuple[str, str]:
        """Return a step's code with its numbers and the amount so far put in."""
        first, second = (*self.names[self.used :], "", "")[:2]

        def put(code: str, amount: str) -> str:
            code = code.replace("{v}", first).replace("{u}", second)
            is_lone = code == "@" or code.startswith(("@ >", "@ +", "@ -"))
            is_put = needs_brackets(amount) and not is_lone and "(@)" not in code
            return code.replace("@", f"({amount})" if is_put else amount)

        return put(python, self.python), put(cpp, self.cpp)


def needs_brackets(amount: str) -> bool:
    """Whether an amount needs brackets before another operation."""
    return " " in amount


def _draw(rng: random.Random, steps: tuple[Step, ...]) -> Step:
    return rng.choices(steps, [step.weight for step in steps])[0]


def draw_story(rng: random.Random, frames: Frames = ALL_FRAMES) -> Task:
    """Draw a story with a start, up to two events and a question."""
    chosen = [_draw(rng, STARTS)]
    for _ in range(rng.choices((0, 1, 2), (45, 40, 15))[0]):
        event = _draw(rng, EVENTS)
        if event.name not in [step.name for step in chosen]:
            chosen.append(event)
    chosen.append(_draw(rng, ENDS))
    told = _Told(rng.choice(NAMES))
    mistakes: list[tuple[str, str]] = []
    for place, step in enumerate(chosen):
        rest = chosen[place + 1 :]
        if step.mistaken[0]:
            mistakes.append(_with_mistake(told, step, rest))
        _tell(rng, frames, told, step)
    is_yes_no = chosen[-1].is_yes_no
    names = told.names[: told.used]
    constants = answer_words(rng)
    return Task(
        name="story/" + "/".join(step.name for step in chosen),
        params=tuple(Int(name, 1, 1000) for name in names),
        say=(" ".join(told.says),),
        python=_python(told.python, is_yes_no=is_yes_no),
        cpp=_cpp(told.cpp, is_yes_no=is_yes_no),
        output=yes_no_output("so") if is_yes_no else (),
        wrong=tuple(
            Wrong(_python(p, is_yes_no=is_yes_no)[0], _cpp(c, is_yes_no=is_yes_no)[0])
            for p, c in mistakes
        ),
        constants=lambda _rng: constants,
        refine=_refine(told),
        tags=("math",),
    )


def _tell(rng: random.Random, frames: Frames, told: _Told, step: Step) -> None:
    text = pick(rng, frames, step.says)
    first, second = (*told.names[told.used :], "", "")[:2]
    text = text.replace("{v}", "{" + first + "}").replace("{u}", "{" + second + "}")
    if text.startswith("&"):
        text = ask(rng, frames, text[1:])
    elif text.startswith("?"):
        text = (
            expand(rng, "[Determine|Check|Tell|Find out] [whether|if] ")
            + text[1:]
            + "."
        )
    told.says.append(text.replace(" .", ".").strip())
    told.python, told.cpp = told.tell(step, step.python, step.cpp)
    told.used += step.reads
    told.steps.append(step)


def _with_mistake(told: _Told, step: Step, rest: list[Step]) -> tuple[str, str]:
    other = _Told(told.names, python=told.python, cpp=told.cpp, used=told.used)
    other.python, other.cpp = other.tell(step, *step.mistaken)
    other.used += step.reads
    for later in rest:
        other.python, other.cpp = other.tell(later, later.python, later.cpp)
        other.used += later.reads
    return other.python, other.cpp


def _python(code: str, *, is_yes_no: bool) -> tuple[str, ...]:
    if is_yes_no:
        return (
            f'print("$yes" if {code} else "$no")',
            f'if {code}:\n    print("$yes")\nelse:\n    print("$no")',
        )
    return (f"print({code})", f"print({code})", f"result = {code}\nprint(result)")


def _cpp(code: str, *, is_yes_no: bool) -> tuple[str, ...]:
    if is_yes_no:
        return (f'cout << ({code} ? "$yes" : "$no") << "\\n";',)
    return (f'cout << {code} << "\\n";',)


def _refine(told: _Told) -> Callable[[random.Random, Values], Values | None]:
    """Return what keeps amounts from falling below zero, and questions near the edge."""
    steps, all_names = list(told.steps), told.names

    def refine(rng: random.Random, values: Values) -> Values | None:
        amount, used = 0, 0
        for step in steps:
            mine = all_names[used : used + step.reads]
            used += step.reads
            if step.name == "all_but":
                values[mine[1]] = rng.randint(1, max(1, values[mine[0]]))
            if step.name == "fewer":
                if amount < 1:
                    return None
                values[mine[0]] = rng.randint(1, amount)
            if step.name in ("missing", "enough", "left_after") and rng.random() < 0.7:
                values[mine[0]] = max(1, amount + rng.choice([-3, -1, 0, 0, 1, 2, 10]))
            if step.name in ("fair", "each", "rest", "boxes_needed"):
                values[mine[0]] = min(
                    values[mine[0]], rng.choice([2, 3, 4, 5, 7, 10, 30])
                )
            scope = {name: values[name] for name in mine}
            code = step.python
            for slot, name in zip(("{v}", "{u}"), mine, strict=False):
                code = code.replace(slot, name)
            # Our own arithmetic on our own numbers.
            amount = eval(code.replace("@", str(amount)), {"max": max, **scope})
        return values

    return refine
