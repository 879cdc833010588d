"""Lines of several forms, such as commands: which form a line has, and its words."""
# ruff: noqa: E501  (data: a phrase per line reads best unbroken)

import random
from collections.abc import Sequence
from dataclasses import replace

from alphacode.curriculum.literals import escaped
from alphacode.curriculum.task import Form, Lines, Values
from alphacode.curriculum.voices import expand
from alphacode.curriculum.words import PEOPLE

KINDS = ("int", "word", "name", "text")
WORDS = ("tea", "rice", "lamp", "book", "bread", "soap", "rope", "salt", "cup", "milk")
SPOKEN = {
    "int": ("a number", "an integer"),
    "word": ("a word",),
    "name": ("a name",),
    "text": ("some words",),
}


def is_integer(token: str) -> bool:
    """Whether a token is an integer of a usual size."""
    digits = token.removeprefix("-")
    return digits.isascii() and digits.isdigit() and len(digits) <= 25


def matched(form: Form, tokens: Sequence[str]) -> tuple[str | int, ...] | None:
    """Return the values on a line of a form, or `None` if it has another one."""
    is_text = form[-1:] == ("text",)
    if len(tokens) < len(form) or (len(tokens) > len(form) and not is_text):
        return None
    found: list[str | int] = []
    for kind, token in zip(form, tokens, strict=False):
        if kind == "int":
            if not is_integer(token):
                return None
            found.append(int(token))
        elif kind in ("word", "name"):
            if is_integer(token):
                return None
            found.append(token)
        elif kind != "text" and kind != token:
            return None
        else:
            found.append(token)
    return (*found, *tokens[len(form) :])


def values_of(param: Lines, tokens: Sequence[str]) -> tuple[str | int, ...] | None:
    """Return the values on a line of any of the forms, or `None`."""
    for form in param.forms:
        found = matched(form, tokens)
        if found is not None:
            return found
    return None


def has_integers(param: Lines) -> bool:
    """Whether any form has an integer."""
    return any("int" in form for form in param.forms)


def integers(param: Lines, rows: Sequence[Sequence[object]]) -> list[int]:
    """Return all integers on some lines."""
    return [x for row in rows for x in row if isinstance(x, int)]


def draw_lines(
    rng: random.Random, param: Lines, count: int, bounds: tuple[int, int]
) -> list[tuple[str | int, ...]]:
    """Draw lines of any of the forms, with few different words and names."""
    words = rng.sample(WORDS, rng.randint(1, 5))
    names = rng.sample(sorted(set(PEOPLE)), rng.randint(1, 5))
    low, high = bounds
    high = min(high, low + rng.choice([3, 10, 10, 30, 1000]))
    rows = []
    for _ in range(count):
        row: list[str | int] = []
        for kind in rng.choice(param.forms):
            if kind == "int":
                row.append(rng.randint(low, high))
            elif kind == "word":
                row.append(rng.choice(words))
            elif kind == "name":
                row.append(rng.choice(names))
            elif kind == "text":
                row += rng.choices(WORDS, k=rng.randint(1, 4))
            else:
                row.append(kind)
        rows.append(tuple(row))
    return rows


def filled(param: Lines, substitute: object) -> Lines:
    """Return lines whose words are no constants any more."""
    assert callable(substitute)
    forms = tuple(tuple(map(substitute, form)) for form in param.forms)
    return replace(param, forms=forms, mark=substitute(param.mark))


def why_left(param: Lines, rows: Sequence[tuple[object, ...]], values: Values) -> str:
    """Return what is wrong with lines, or nothing."""
    if len(rows) < param.min_size or values[param.count] != len(rows):
        return "has another length"
    for row in rows:
        tokens = [str(x) for x in row]
        if values_of(param, tokens) is None or " ".join(tokens) == param.mark:
            return "has a line of no form"
    if not all(param.low <= x <= param.high for x in integers(param, rows)):
        return "leaves its range"
    return ""


def phrase(rng: random.Random, param: Lines) -> str:
    """Return what stands on one of the lines: "a word and an integer", '"add x"'."""
    spoken = [_spoken(rng, form) for form in param.forms]
    if len(spoken) == 1:
        return spoken[0]
    listed = ", ".join(spoken[:-1]) + " or " + spoken[-1]
    return rng.choice(["", "one of: ", "a line of one of the forms "]) + listed


def _spoken(rng: random.Random, form: Form) -> str:
    shown = []
    for kind in form:
        known = SPOKEN.get(kind)
        shown.append(rng.choice(known) if known else f'"{kind}"')
    if len(shown) == 1:
        return shown[0]
    if form[0] not in KINDS:
        return shown[0] + " with " + " and ".join(shown[1:])
    return ", ".join(shown[:-1]) + " and " + shown[-1]


def sentence(rng: random.Random, param: Lines, ending: str, bound: str) -> str:
    """Return a sentence about lines whose number is not given."""
    frames = {
        "until_file": (
            "[Then come|There follow|The rest are] lines up to the end of the [file|input], each with @.",
            "Each line up to the end of the [file|input] [has|holds|contains] @.",
            "The number of the other lines is not given; read until the end of the [file|input]. Each [has|holds|contains] @.",
        ),
        "until_mark": (
            "[Then come|There follow] lines with @ each; the last line of the input is {0} and ends it.",
            "Each line [has|holds|contains] @, until a line {0} ends the input.",
            "[Then|Next] follow lines, each with @. The input is terminated by a line {0}[, which is not processed|, which does not belong to it|].",
        ),
    }  # fmt: skip
    frame = expand(rng, rng.choice(frames[ending]))
    mark = rng.choice([param.mark, f'"{param.mark}"', f"with {param.mark}"])
    return frame.replace("@", phrase(rng, param) + bound).replace("{0}", mark)


def pictured(param: Lines, ending: str) -> list[str]:
    """Return lines of a picture of the input."""
    shown = {"int": "number", "text": "words"}
    rows = [" ".join(shown.get(kind, kind) for kind in form) for form in param.forms]
    if len(rows) == 1:
        rows = [rows[0], rows[0]]
    return [*rows, "...", *([param.mark] if ending == "until_mark" else [])]


def read_python(param: Lines, ending: str) -> list[str]:
    """Return Python that reads the lines as lists of words."""
    name = param.name
    if ending == "until_file":
        return [
            "import sys",
            f"{name} = [text.split() for text in sys.stdin if text.strip()]",
        ]
    if ending == "until_mark":
        return [
            f"{name} = []",
            "words = input().split()",
            f"while words != {param.mark.split()}:",
            f"    {name}.append(words)",
            "    words = input().split()",
        ]
    return [f"{name} = [input().split() for _ in range({param.count})]"]


def read_cpp(param: Lines, ending: str) -> list[str]:
    """Return C++ that reads the lines as vectors of words."""
    name = param.name
    if ending not in ("until_file", "until_mark"):
        return [
            f"vector<vector<string>> {name}({param.count});",
            f"for (auto& words : {name}) {{",
            "    string text;",
            "    getline(cin >> ws, text);",
            "    stringstream in(text);",
            "    while (in >> text) words.push_back(text);",
            "}",
        ]
    code = [
        f"vector<vector<string>> {name};",
        "for (string text; getline(cin >> ws, text);) {",
        "    stringstream in(text);",
        "    vector<string> words;",
        "    while (in >> text) words.push_back(text);",
    ]
    if ending == "until_mark":
        mark = ", ".join(f'"{escaped(word)}"' for word in param.mark.split())
        code.append(f"    if (words == vector<string>{{{mark}}}) break;")
    return [*code, f"    {name}.push_back(words);", "}"]
