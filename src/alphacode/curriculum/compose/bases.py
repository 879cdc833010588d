"""Named tasks whose answer is one expression, taken apart so that others can use it.

A *base* is a named task whose bodies print one expression, or one of two words by a
condition. Its bodies become what stands before, and the expression; its results are
sampled once, so that a change is chosen that suits them.
"""

import ast
import functools
import random
import re
from collections.abc import Mapping
from dataclasses import dataclass
from types import CodeType
from typing import Any

from alphacode.curriculum.answers import answer_words
from alphacode.curriculum.draft import draw_draft
from alphacode.curriculum.inputs import draw_case
from alphacode.curriculum.program import substitute_in_code
from alphacode.curriculum.settings import CurriculumSettings
from alphacode.curriculum.task import Task, Text, Values, Word
from alphacode.curriculum.tasks import all_tasks, families
from alphacode.curriculum.values import count_names

SAMPLE_SIZES = ("example", "small", "large", "edge")
SAMPLES = 12
LEAST_SAMPLES = 8
# Sampled results further from 0 than this are left alone: later sums might not fit.
MOST = 4 * 10**18
CONSTANT = re.compile(r"\$(\w+)")
# A condition answered by one of two words, in two idioms of each language.
BEFORE, VALUE = r"(?P<before>.*?)", r"(?P<value>[^\n]*)"
PYTHON_CONDITION = (
    re.compile(
        rf'{BEFORE}if {VALUE}:\n    print\("\$yes"\)\nelse:\n    print\("\$no"\)', re.S
    ),
    re.compile(rf'{BEFORE}print\("\$yes" if {VALUE} else "\$no"\)', re.S),
)
CPP_CONDITION = (
    re.compile(
        rf'{BEFORE}if \({VALUE}\) \{{\n    cout << "\$yes" << "\\n";\n'
        r'\} else \{\n    cout << "\$no" << "\\n";\n\}',
        re.S,
    ),
    re.compile(rf'{BEFORE}cout << \({VALUE} \? "\$yes" : "\$no"\) << "\\n";', re.S),
)
# Functions of C++ that change what they are given, and methods that change their owner.
CHANGES_IT = (
    "sort|stable_sort|nth_element|partial_sort|reverse|rotate|unique|swap|fill|iota"
    "|next_permutation|prev_permutation|transform|partial_sum|partition|remove|remove_if"
    "|replace|replace_if|shuffle|make_heap|getline|exchange|iter_swap|move"
)
CHANGES_OWNER = (
    "push_back|pop_back|erase|insert|resize|clear|assign|append|emplace_back|push|pop"
    "|swap|emplace"
)


@dataclass(frozen=True, slots=True)
class Part:
    """A body without its print: statements before, and the expression printed."""

    before: str
    value: str
    functions: str = ""
    """C++ that stands before `main`."""


@dataclass(frozen=True, slots=True, eq=False)
class Base:
    """A named task in parts; `value` is a condition where it is a decision."""

    task: Task
    family: str
    python: tuple[Part, ...]
    cpp: tuple[Part, ...]
    wrong: tuple[tuple[Part, Part], ...]
    is_decision: bool

    @property
    def name(self) -> str:
        """The task's name."""
        return self.task.name


@dataclass(frozen=True, slots=True)
class Profile:
    """What a base's results are like."""

    samples: tuple[Any, ...]
    kept: bool
    """Whether neither body changes what was read."""
    is_text: bool
    """Whether C++ prints a string or a character, though it may look like a number."""

    @property
    def is_number(self) -> bool:
        """Whether all results are integers, of some different values."""
        is_int = all(type(x) is int and abs(x) < MOST for x in self.samples)
        return is_int and len(set(self.samples)) >= 4 and not self.is_text

    @property
    def low(self) -> int:
        """The smallest sampled number."""
        return int(min(self.samples))

    @property
    def high(self) -> int:
        """The largest sampled number."""
        return int(max(self.samples))

    @property
    def is_plain_text(self) -> bool:
        """Whether each result is one word or number, so that two fit on a line."""
        return all(len(str(x).split()) == 1 for x in self.samples)


def _constants_named(text: str) -> str:
    """Return code with `$word` made a name, so that it can be parsed."""
    return CONSTANT.sub(r"c_\1", text)


def _is_one_expression(code: str) -> bool:
    try:
        call = ast.parse(f"f({_constants_named(code)})", mode="eval").body
    except SyntaxError:
        return False
    return (
        isinstance(call, ast.Call)
        and len(call.args) == 1
        and not call.keywords
        and not isinstance(call.args[0], ast.Starred)
    )


def python_part(body: str) -> Part | None:
    """Return a Python body in parts, where its only print is one expression."""
    before, _, last = body.strip("\n").rpartition("\n")
    match = re.fullmatch(r"print\((.*)\)", last)
    if match is None or body.count("print(") != 1 or not _is_one_expression(match[1]):
        return None
    value = match[1]
    earlier, _, given = before.rpartition("\n")
    if value == "result" and (same := re.fullmatch(r"result = (.*)", given)):
        if not _is_one_expression(same[1]):
            return None
        before, value = earlier, same[1]
    return Part(before, value)


def cpp_part(body: str) -> Part | None:
    """Return a C++ body in parts, where its only output is one expression."""
    functions, _, inside = body.strip("\n").rpartition("---\n")
    before, _, last = inside.rpartition("\n")
    match = re.fullmatch(r'cout << (.*) << "\\n";', last)
    if match is None or inside.count("cout") != 1 or "cout" in functions:
        return None
    return None if " << " in match[1] else Part(before, match[1], functions)


def _condition(body: str, patterns: tuple[re.Pattern[str], ...]) -> Part | None:
    functions, _, inside = body.strip("\n").rpartition("---\n")
    for pattern in patterns:
        if (match := pattern.fullmatch(inside)) and body.count("$yes") == 1:
            return Part(match["before"].rstrip("\n"), match["value"], functions)
    return None


def _python_condition(body: str) -> Part | None:
    return _condition(body, PYTHON_CONDITION)


def _cpp_condition(body: str) -> Part | None:
    return _condition(body, CPP_CONDITION)


def _taken_apart(task: Task, family: str) -> Base | None:
    is_decision = task.constants is answer_words
    of_python = _python_condition if is_decision else python_part
    of_cpp = _cpp_condition if is_decision else cpp_part
    found = [of_python(body) for body in task.python]
    python = tuple(dict.fromkeys(part for part in found if part))
    found = [of_cpp(body) for body in task.cpp]
    cpp = tuple(dict.fromkeys(part for part in found if part))
    if not python or not cpp:
        return None
    pairs = [(of_python(each.python), of_cpp(each.cpp)) for each in task.wrong]
    wrong = tuple((p, c) for p, c in pairs if p and c)
    return Base(task, family, python, cpp, wrong, is_decision)


@functools.cache
def all_bases() -> tuple[Base, ...]:
    """Return every named task that can be taken apart."""
    family_of = {
        task.name: family.__name__ for family in families() for task in family.TASKS
    }
    found = (_taken_apart(task, family_of[task.name]) for task in all_tasks())
    return tuple(base for base in found if base is not None)


@functools.lru_cache(maxsize=20_000)
def _compiled(text: str) -> CodeType:
    return compile(text, "<base>", "exec")


def copied(value: Any) -> Any:
    """Return a value of an input that may be changed without changing the other."""
    if not isinstance(value, list):
        return value
    return [[*x] if isinstance(x, list) else x for x in value]


def run_part(part: Part, values: Values, constants: Mapping[str, object]) -> Values:
    """Return all names after a Python part has run, `_value` is its result."""
    text = substitute_in_code(f"{part.before}\n_value = ({part.value})", constants)
    scope: Values = {name: copied(value) for name, value in values.items()}
    exec(_compiled(text), scope)
    return scope


def result_of(base: Base, values: Values, constants: Mapping[str, object]) -> Any:
    """Return what a base's first program would print, `None` if it fails."""
    try:
        return run_part(base.python[0], values, constants)["_value"]
    except Exception:
        return None


@functools.cache
def profile_of(base: Base) -> Profile | None:
    """Return what a base's results are like; `None` where it cannot be used."""
    rng = random.Random(f"profile of {base.name}")
    settings = CurriculumSettings()
    samples: list[Any] = []
    names = names_read(base.task)
    kept = not any(_cpp_changes(part, names) for part in base.cpp)
    for index in range(SAMPLES):
        draft = draw_draft(rng, base.task, settings)
        values = draw_case(rng, draft, SAMPLE_SIZES[index % len(SAMPLE_SIZES)])
        if values is None:
            continue
        read = {name: values[name] for name in names}
        results = []
        for part in base.python:
            try:
                scope = run_part(part, read, draft.constants)
            except Exception:
                return None
            kept = kept and all(scope[name] == read[name] for name in names)
            results.append(scope["_value"])
        # A digit may be a number in one body and a character in another.
        is_alike = len({type(x) for x in results}) == 1
        samples.append(results[0] if is_alike else str(results[0]))
    is_known = all(type(x) in (int, str, bool) for x in samples)
    is_word = all(type(x) is not bool for x in samples) or base.is_decision
    is_printed = all(str(x).strip() for x in samples)
    if len(samples) < LEAST_SAMPLES or not (is_known and is_word and is_printed):
        return None
    codes = (*base.cpp, *(part for _, part in base.wrong))
    is_text = any(_is_text(part, base.task) for part in codes)
    return Profile(tuple(samples), kept, is_text)


def _is_text(part: Part, task: Task) -> bool:
    """Whether a C++ expression is a string or one of its characters."""
    value = part.value.lstrip("*")
    if value.startswith("string(") or re.fullmatch(r"to_string\([^()]*\)(\.\w+\(\)|\[.*\])?", value):  # fmt: skip  # noqa: E501
        return not value.endswith("size()")
    one = re.fullmatch(r"(\w+)(\.(back|front)\(\)|\[[^\[\]]*\])?", value)
    if one is None:
        return False
    strings = {x.name for x in task.params if isinstance(x, Word | Text)}
    strings |= set(re.findall(r"\b(?:string|char) (\w+)", part.before))
    return one[1] in strings


def names_read(task: Task) -> list[str]:
    """Return the names of all that is read, counts among them."""
    counts = [count for param in task.params for count in count_names(param)]
    return list(dict.fromkeys([*(param.name for param in task.params), *counts]))


def _cpp_changes(part: Part, names: list[str]) -> bool:
    """Whether C++ may change what was read; said too often rather than too rarely."""
    code = part.before + "\n" + part.value
    if part.functions and re.search(r"&\s*\w+\s*[,)]", part.functions):
        return True
    known = list(names)
    for name in known:
        for match in re.finditer(rf"&\s*(\[[\w, ]+\]|\w+) : {name}\b", code):
            known += [x for x in re.findall(r"\w+", match[1]) if x not in known]
    for name in known:
        one = rf"(?<![\w.]){name}(\[[^;=]*\])?(\.(first|second))?"
        if (
            re.search(rf"{one}\s*([-+*/%|&^]|<<|>>)?=(?!=)", code)
            or re.search(rf"{one}\s*(\+\+|--)|(\+\+|--){one}\b", code)
            or re.search(rf"\b{name}(\[[^;]*?\])?\.({CHANGES_OWNER})\(", code)
            or re.search(rf"\b({CHANGES_IT})\([^;]*\b{name}\b", code)
            or re.search(rf"&\s*\w+ = {name}\b", code)
        ):
            return True
    return False


@functools.lru_cache(maxsize=4096)
def words_of(base: Base) -> frozenset[str]:
    """Return all names that a base's programs use."""
    bodies = (*base.task.python, *base.task.cpp)
    bodies += tuple(each.python + each.cpp for each in base.task.wrong)
    return frozenset(re.findall(r"\w+", " ".join(bodies))) | set(names_read(base.task))
