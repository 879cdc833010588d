"""Tasks derived from a named one: its number is changed, judged, or told in words.

`bases.py` takes the named tasks apart, `changes.py` has what is done with a number, and
`derived_pairs.py` joins two tasks. A derived task asks what its base asks, by one of
the base's sentences or stories, and says in further sentences what is printed instead.
"""

import functools
import itertools
import random
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from alphacode.curriculum.answers import yes_no_output
from alphacode.curriculum.compose.bases import (
    Base,
    Part,
    Profile,
    all_bases,
    names_read,
    profile_of,
    result_of,
    words_of,
)
from alphacode.curriculum.compose.changes import (
    CHANGED,
    CHANGED_FRAMES,
    CHANGED_OUTPUT,
    DECIDED,
    DECIDED_FRAMES,
    GIVEN,
    PARAMETER_MEANINGS,
    THREE_FRAMES,
    THREE_OUTPUT,
    THREE_WAY,
    WORDED,
    WORDED_FRAMES,
    WORDED_OUTPUT,
    Change,
)
from alphacode.curriculum.held_out import ALL_FRAMES, Frames
from alphacode.curriculum.stories import Story, all_stories
from alphacode.curriculum.task import Int, Param, Task, Values, Wrong
from alphacode.curriculum.voices import capital, expand, pick

# Share of derived tasks that are told by a story of the base.
TOLD_SHARE = 0.5
WHOLE_SHARE = 0.6
# Of the inputs of a task with a parameter, those whose parameter is near the result.
NEAR_SHARE = 0.75
PARAMETERS = ("k", "x", "d", "y", "z", "v", "limit", "goal")
RESULTS = ("result", "answer", "res", "number", "outcome")
# An Output section with such words says what the question does not.
TELLING = re.compile(r"\bor\b|-1|\b[01]\b|[A-Z]{2,}|capital|without|from 1|counting")
SCALAR = re.compile(r"\w+|\w+\([\w, ]*\)")


Refine = Callable[[random.Random, Values], Values | None]


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of derivation: its changes, frames and output sentences."""

    name: str
    changes: tuple[Change, ...]
    frames: tuple[tuple[str, str], ...]
    output: tuple[str, ...]
    share: float


KINDS = (
    Kind("changed", CHANGED, CHANGED_FRAMES, CHANGED_OUTPUT, 0.45),
    Kind("decided", DECIDED, DECIDED_FRAMES, yes_no_output("^"), 0.27),
    Kind("three_way", THREE_WAY, THREE_FRAMES, THREE_OUTPUT, 0.12),
    Kind("worded", WORDED, WORDED_FRAMES, WORDED_OUTPUT, 0.16),
)


@functools.cache
def number_bases() -> tuple[list[Base], list[float]]:
    """Return the bases whose result is a number, and their added weights."""
    found = [base for base in all_bases() if not base.is_decision]
    return found, list(itertools.accumulate(base.task.weight for base in found))


def draw_number(rng: random.Random, frames: Frames = ALL_FRAMES) -> Task:
    """Draw a task that does something with the number of a named one."""
    bases, weights = number_bases()
    while True:
        base = rng.choices(bases, cum_weights=weights)[0]
        profile = profile_of(base)
        if profile is None or not profile.is_number:
            continue
        kind = rng.choices(KINDS, [each.share for each in KINDS])[0]
        fitting = [x for x in kind.changes if can_be_changed(base, profile, x)]
        if fitting:
            change = rng.choices(fitting, [each.weight for each in fitting])[0]
            return derive(rng, frames, base, kind, change)


def can_be_changed(base: Base, profile: Profile, change: Change) -> bool:
    """Whether a change may be asked of a base's number."""
    asked = " ".join(base.task.say)
    return (
        change.suits(profile)
        and (not change.is_for or re.search(change.is_for, asked, re.I) is not None)
        and (not change.has_parameter or bool(free_name(base, PARAMETERS)))
        and not _share_constants(base.task, profile, change)
    )


def _share_constants(task: Task, profile: Profile, change: Change) -> bool:
    """Whether a task and a change have a constant of the same name."""
    if task.constants is None or change.constants is None:
        return False
    rng = random.Random(0)
    return bool({*task.constants(rng)} & {*change.constants(rng, profile)})


def free_name(base: Base, names: Sequence[str]) -> str:
    """Return the first of the names that a base's programs do not use, if any."""
    return next((name for name in names if name not in words_of(base)), "")


def derive(
    rng: random.Random, frames: Frames, base: Base, kind: Kind, change: Change
) -> Task:
    """Return the task that does `change` with the number of `base`."""
    profile = profile_of(base)
    assert profile is not None
    task = base.task
    parameter = free_name(base, PARAMETERS)
    params: tuple[Param, ...] = task.params
    meanings: dict[str, str] = {}
    if change.has_parameter:
        params += (_parameter(parameter, change, profile.low, profile.high),)
        meanings[parameter] = rng.choice(PARAMETER_MEANINGS)
    writer = Writer(base, kind.name, change, parameter)
    more, phrase = _said(rng, frames, kind, change, parameter)
    story = draw_story(rng, frames, base, forbidden=())
    ending = telling_output(rng, frames, base)
    draw = change.constants

    def constants(rng: random.Random) -> dict[str, object]:
        own = dict(draw(rng, profile)) if draw else {}
        return {**(task.constants(rng) if task.constants else {}), **own}

    return Task(
        name=f"compose/derived/{kind.name}/{change.name}/{base.name}",
        params=params,
        say=task.say,
        python=writer.python(),
        cpp=writer.cpp(),
        output=tuple(capital(text.replace("^", phrase)) for text in kind.output),
        wrong=writer.wrong(),
        rating=task.rating + 100,
        tags=task.tags,
        constants=constants,
        refine=_refined(base, change, parameter),
        meanings={**(story.meanings if story else task.meanings), **meanings},
        slots=task.slots,
        is_themed=task.is_themed,
        allows_cases=task.allows_cases,
        bases=(base.name,),
        story=story.text if story else "",
        more=(f"{ending} {more}".strip(),),
    )


def _parameter(name: str, change: Change, low: int, high: int) -> Int:
    most = 10
    while most < max(high, -low) and most < 10**12:
        most *= 10
    most = min(most, change.most)
    is_divisor = any(sign in change.python for sign in ("% #", "// #"))
    return Int(name, (1 if is_divisor else 0) if low >= 0 else -most, max(most, 20))


def draw_story(
    rng: random.Random, frames: Frames, base: Base, forbidden: tuple[str, ...]
) -> Story | None:
    """Draw a story of a base that has none of some words, or none."""
    if rng.random() >= TOLD_SHARE:
        return None
    told = {
        story.text: story
        for story in all_stories().get(base.name, ())
        if not any(word in story.text for word in forbidden)
    }
    return told[frames.pick(rng, tuple(told))] if told else None


def telling_output(rng: random.Random, frames: Frames, base: Base) -> str:
    """Return what a base's Output section says that its question may not."""
    output = base.task.output
    if output and all(TELLING.search(text) for text in output):
        return pick(rng, frames, output)
    return ""


def _said(
    rng: random.Random, frames: Frames, kind: Kind, change: Change, parameter: str
) -> tuple[str, str]:
    """Return the sentences that say the change, and its phrase for the output."""
    shown = "{" + parameter + "}"
    says = expand(rng, frames.pick(rng, change.says)).replace("#", shown)
    if change.whole and rng.random() < WHOLE_SHARE:
        more = expand(rng, frames.pick(rng, change.whole)).replace("#", shown)
    else:
        by_text = {frame: called for called, frame in kind.frames}
        frame = frames.pick(rng, tuple(by_text))
        phrases = says.replace("~", by_text[frame]).split("\n")
        more = expand(rng, frame)
        for index, phrase in enumerate(phrases, 1):
            more = more.replace(f"^{index}", phrase)
        more = more.replace("^", phrases[0])
        if change.has_parameter:
            more = f"{pick(rng, frames, GIVEN).replace('#', shown)} {more}".strip()
    called = rng.choice(["the result", "the number", "the number asked for above"])
    return capital(more), says.split("\n")[0].replace("~", called)


def _refined(base: Base, change: Change, parameter: str) -> Refine:
    """Return what draws inputs as the base does, whose number can be changed."""
    task = base.task
    names = names_read(task)
    has_parameter = change.has_parameter

    def refine(rng: random.Random, values: Values) -> Values | None:
        if task.refine is not None:
            mended = task.refine(rng, values)
            if mended is None:
                return None
            values = {**values, **mended}
        read = {name: values[name] for name in names}
        number = result_of(base, read, values)
        if type(number) is not int or not change.allows(number):
            return None
        if has_parameter and rng.random() < NEAR_SHARE:
            near = number + rng.choice([0, 0, 1, -1, 2, -3, rng.randint(-9, 9)])
            if "% #" in change.python and rng.random() < 0.5:
                near = rng.choice([2, 3, 5, max(2, number // 2)])
            values = {**values, parameter: near}
        return values

    if not has_parameter:
        return refine

    def within(rng: random.Random, values: Values) -> Values | None:
        drawn = values[parameter]
        refined = refine(rng, values)
        if refined is not None:
            is_divisor = any(sign in change.python for sign in ("% #", "// #"))
            if refined[parameter] < is_divisor:
                refined = {**refined, parameter: max(drawn, 1)}
        return refined

    return within


class Writer:
    """Writes the programs of a base whose number is changed."""

    def __init__(self, base: Base, kind: str, change: Change, parameter: str) -> None:
        self.base, self.kind, self.change = base, kind, change
        self.parameter = parameter
        self.result = free_name(base, RESULTS) or "the_result"

    def python(self) -> tuple[str, ...]:
        """Return bodies in Python: the number named, or used at once."""
        found = []
        for part in self.base.python:
            found.append(self.python_body(part, self.change.python))
            code = self.change.python
            if code.count("@") == 1 and self.kind in ("changed", "decided"):
                is_alone = SCALAR.fullmatch(part.value) or f"({code})".count("(@)")
                value = part.value if is_alone else f"({part.value})"
                ending = self._python_ending(code, value)
                found.append(_joined(part.before, ending))
        return tuple(found)

    def python_body(self, part: Part, code: str) -> str:
        """Return a body in Python that names the number first."""
        if part.value.isidentifier() and part.before:
            return _joined(part.before, self._python_ending(code, part.value))
        named = f"{self.result} = {part.value}"
        return _joined(part.before, named, self._python_ending(code, self.result))

    def _python_ending(self, code: str, value: str) -> str:
        code = code.replace("#", self.parameter).replace("@", value)
        if self.kind == "changed":
            return f"print({code})"
        if self.kind == "decided":
            return f'if {code}:\n    print("$yes")\nelse:\n    print("$no")'
        if self.kind == "worded":
            return f'if {code}:\n    print("$word")\nelse:\n    print({value})'
        first, second = code.split("\n")
        return (
            f'if {first}:\n    print("$first")\nelif {second}:\n    print("$second")\n'
            'else:\n    print("$third")'
        )

    def cpp(self) -> tuple[str, ...]:
        """Return bodies in C++."""
        return tuple(self.cpp_body(part, self.change.cpp) for part in self.base.cpp)

    def cpp_body(self, part: Part, code: str) -> str:
        """Return a body in C++ that names the number first."""
        named, result = f"long long {self.result} = {part.value};", self.result
        declared = rf"^long long (\w+ = [^;]*, )*{re.escape(part.value)}\b"
        if part.value.isidentifier() and re.search(declared, part.before, re.M):
            named, result = "", part.value
        code = code.replace("#", self.parameter).replace("@", result)
        ending = self._cpp_ending(code, result)
        inside = _joined(part.before, named, ending)
        return f"{part.functions}\n---\n{inside}" if part.functions else inside

    def _cpp_ending(self, code: str, result: str) -> str:
        if self.kind == "changed":
            return f'cout << {code} << "\\n";'
        if self.kind == "decided":
            return (
                f'if ({code}) {{\n    cout << "$yes" << "\\n";\n}} else {{\n'
                f'    cout << "$no" << "\\n";\n}}'
            )
        if self.kind == "worded":
            return (
                f'if ({code}) cout << "$word" << "\\n";\n'
                f'else cout << {result} << "\\n";'
            )
        first, second = code.split("\n")
        return (
            f'if ({first}) cout << "$first" << "\\n";\n'
            f'else if ({second}) cout << "$second" << "\\n";\n'
            'else cout << "$third" << "\\n";'
        )

    def wrong(self) -> tuple[Wrong, ...]:
        """Return mistakes: the change forgotten or another one, the base's own."""
        python, cpp = self.base.python[0], self.base.cpp[0]
        found = [
            Wrong(self.python_body(python, p), self.cpp_body(cpp, c))
            for p, c in self.change.wrong
        ]
        found += [
            Wrong(
                self.python_body(p, self.change.python),
                self.cpp_body(c, self.change.cpp),
            )
            for p, c in self.base.wrong
        ]
        if self.kind in ("changed", "worded"):
            plain = replace(self.change, name="")
            writer = Writer(self.base, "changed", plain, self.parameter)
            found.append(
                Wrong(writer.python_body(python, "@"), writer.cpp_body(cpp, "@"))
            )
        return tuple(found)


def _joined(*texts: str) -> str:
    return "\n".join(text for text in texts if text)
