"""Words of the examples' inputs in place of a task's own: commands and end marks."""

import random
import re
from collections.abc import Sequence

from alphacode.curriculum.clues import Clues
from alphacode.curriculum.line_forms import is_integer
from alphacode.curriculum.task import Form, Lines, Param, Rows, Task

# Draws of the constants of a task, among which its usual words are.
_DRAWS = 16
_FREE = {"int", "word", "name", "text"}


def has_seen_words(task: Task) -> bool:
    """Whether a task reads words that are its constants."""
    return any(_forms(param) or _mark(param) for param in task.params)


def seen_words(
    rng: random.Random,
    task: Task,
    constants: dict[str, object],
    clues: Clues,
    *,
    is_known: bool,
) -> dict[str, object]:
    """Return constants for what the examples' inputs have in place of a task's words.

    Which word is which is drawn, as far as the forms of their lines leave it open. What
    the inputs do not show is taken from the words that the statement quotes.

    Args:
      is_known: whether words that the task may have itself are what they are there.
    """
    lines = [line.split() for text in clues.inputs for line in text.splitlines()]
    tokens = {token for line in lines for token in line}
    found: dict[str, object] = {}
    names: list[str] = []
    for param in task.params:
        mark = _mark(param)
        ends = {text.rstrip().rpartition("\n")[2].strip() for text in clues.inputs}
        if mark and len(ends) == 1 and all(map(str.isprintable, ends)):
            found[mark] = ends.pop()
        forms = _forms(param)
        names += [x for form in forms for word in form if (x := _name(word))]
        if is_known:
            found |= _known(rng, task, names, tokens)
        for line in lines:
            _assign(rng, forms, line, found)
    quoted = [phrase.split()[0] for phrase in clues.phrases]
    free = [word for word in dict.fromkeys(quoted) if word not in found.values()]
    for name in dict.fromkeys(names):
        if name not in found and not clues.says(str(constants.get(name, ""))) and free:
            found[name] = free.pop(rng.randrange(len(free)))
    return found


def _known(
    rng: random.Random, task: Task, names: Sequence[str], tokens: set[str]
) -> dict[str, object]:
    """Return the constants that some draw of a task has and the inputs have, too."""
    found: dict[str, object] = {}
    by_word = {token.lower(): token for token in sorted(tokens)}
    for _ in range(_DRAWS):
        drawn = task.constants(rng) if task.constants else {}
        for name in names:
            token = by_word.get(str(drawn.get(name, "")).lower())
            if token and name not in found and token not in found.values():
                found[name] = token
    return found


def _name(word: str) -> str:
    match = re.fullmatch(r"\$\{?(\w+)\}?", word)
    return match[1] if match else ""


def _mark(param: Param) -> str:
    return _name(param.mark) if isinstance(param, Lines) else ""


def _forms(param: Param) -> list[Form]:
    """Return the forms of lines in which a word is a constant."""
    if isinstance(param, Lines):
        forms = list(param.forms)
        return forms if any(map(_name, sum(forms, ()))) else []
    forms = [()]
    if isinstance(param, Rows):
        for field in param.fields:
            kinds: Sequence[str] = ["int" if field.is_integer else "word"]
            kinds = field.choices or kinds
            forms = [(*form, kind) for form in forms for kind in kinds]
            if len(forms) > 64:
                return []
    return forms if any(map(_name, sum(forms, ()))) else []


def _assign(
    rng: random.Random, forms: list[Form], line: list[str], found: dict[str, object]
) -> None:
    """Give the constants of one form the words of a line that has none yet."""
    fits = [new for form in forms if (new := _fit(form, line, found)) is not None]
    if fits and all(fits):
        found |= rng.choice(fits)


def _fit(
    form: Form, line: list[str], found: dict[str, object]
) -> dict[str, object] | None:
    """Return what constants would have to be for a line to be of a form, or `None`."""
    is_text = form[-1:] == ("text",)
    if len(line) < len(form) or (len(line) > len(form) and not is_text):
        return None
    new: dict[str, object] = {}
    for kind, token in zip(form, line, strict=False):
        name = _name(kind)
        if kind == "int" and not is_integer(token):
            return None
        if kind in ("word", "name") and is_integer(token):
            return None
        if kind in _FREE:
            continue
        if not name and kind != token:
            return None
        known = found.get(name, new.get(name)) if name else token
        if known is None and (is_integer(token) or token in found.values()):
            return None
        if known is None and not token.isprintable():
            return None
        if known is None:
            new[name] = token
        elif known != token:
            return None
    return new
