"""What stands on each line of rows, in words."""
# ruff: noqa: E501  (data: a phrase per line reads best unbroken)

import random
from collections.abc import Mapping

from alphacode.curriculum.task import Field, Rows
from alphacode.curriculum.voices import expand

NUMBERS = {2: "two", 3: "three", 4: "four", 5: "five", 6: "six", 7: "seven"}
# Share of phrases that say what the fields stand for, where that is known.
TOLD_SHARE = 0.6


def rows_phrase(
    rng: random.Random,
    param: Rows,
    meanings: Mapping[str, str],
    bound: str,
    *,
    is_bounded: bool,
) -> str:
    """Return what a line holds: "three integers a_i, b_i and t_i (1 <= ...)".

    Args:
      rng: draws the phrase.
      param: the rows.
      meanings: what fields, or a whole line, stand for; by name.
      bound: the bounds as they stand beside the names of the fields, or nothing.
      is_bounded: whether bounds call the fields by their names, here or elsewhere.
    """
    index = rng.choice(["_i", "_i", ""]) if not is_bounded else "_i"
    known = [field for field in param.fields if field.name in meanings]
    if known and rng.random() < TOLD_SHARE:
        return _told(rng, param, meanings, index, is_bounded=is_bounded) + bound
    phrase = _listed(rng, param, index)
    whole = meanings.get(param.name, "")
    if whole and rng.random() < 0.6:
        phrase += rng.choice([f" - {whole}", f", {whole}", f" — {whole}"])
    return phrase + bound


def _told(
    rng: random.Random,
    param: Rows,
    meanings: Mapping[str, str],
    index: str,
    *,
    is_bounded: bool,
) -> str:
    style = rng.randrange(4)
    parts = []
    for field in param.fields:
        shown, meaning = field.name + index, meanings.get(field.name, "")
        if not meaning:
            parts.append(f"an integer {shown}" if field.is_integer else shown)
        elif style == 0:
            parts.append(f"{shown} ({meaning})")
        elif style == 1 and not is_bounded:
            parts.append(meaning)
        else:
            parts.append(f"{meaning} {shown}")
        parts[-1] += _choices(rng, field)
    return _joined(rng, parts)


def _listed(rng: random.Random, param: Rows, index: str) -> str:
    shown = [field.name + index for field in param.fields]
    if param.is_integer:
        word = NUMBERS.get(len(shown), str(len(shown)))
        return expand(
            rng,
            rng.choice(
                [f"{word} integers {_joined(rng, shown)}", f"{_joined(rng, shown)}", f"{word} [space-separated integers|numbers|integers] {', '.join(shown)}",
                 f"{' '.join(shown)}", f"integers {_joined(rng, shown)}[, separated by spaces|]"]
            ),
        )  # fmt: skip
    parts: list[str] = []
    run: list[str] = []
    noun = rng.choice(["a string", "a word", "a word", "the word"])
    for field, name in zip(param.fields, shown, strict=True):
        if field.is_integer:
            run.append(name)
            continue
        parts += _run(rng, run)
        run = []
        parts.append(f"{noun} {name}{_choices(rng, field)}")
    parts += _run(rng, run)
    plain = [
        name + _choices(rng, field)
        for field, name in zip(param.fields, shown, strict=True)
    ]
    return _joined(rng, parts if rng.random() < 0.7 else plain)


def _run(rng: random.Random, names: list[str]) -> list[str]:
    """Return the phrase for integers side by side, if there are any."""
    if len(names) < 2:
        noun = rng.choice(["an integer", "an integer", "a number"])
        return [f"{noun} {name}" for name in names]
    word = NUMBERS.get(len(names), str(len(names)))
    return [f"{word} integers {', '.join(names[:-1])} and {names[-1]}"]


def _choices(rng: random.Random, field: Field) -> str:
    if not field.choices or rng.random() < 0.2:
        return ""
    mark = rng.choice(["'", '"', ""])
    words = [f"{mark}{choice}{mark}" for choice in field.choices]
    return f" ({', '.join(words[:-1])} or {words[-1]})"


def _joined(rng: random.Random, parts: list[str]) -> str:
    if len(parts) < 2:
        return "".join(parts)
    last = rng.choice([" and ", " and ", ", "])
    return ", ".join(parts[:-1]) + last + parts[-1]
