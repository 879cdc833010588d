"""One line of the input in words: where it stands, and what stands on it.

What stands there is a phrase ("n integers a_1, ..., a_n", "the number of nights n"), and
a frame makes a sentence of it. Phrases say what a value means, where a story or a task
tells, before or after its name, or instead of it.
"""
# ruff: noqa: E501  (data: a frame per line reads best unbroken)

import random
from collections.abc import Mapping
from dataclasses import dataclass

from alphacode.curriculum import line_forms
from alphacode.curriculum.bounds import Bounds
from alphacode.curriculum.layout import LENGTH, Layout, Line
from alphacode.curriculum.rows import rows_phrase
from alphacode.curriculum.task import (
    DIGITS,
    LOWER,
    UPPER,
    Grid,
    Ints,
    Lines,
    Matrix,
    Pairs,
    Records,
    Rows,
    Text,
    Word,
    Words,
)
from alphacode.curriculum.values import count_names, shown_count
from alphacode.curriculum.voices import expand

HAS = "[contains|contains|contains|has|holds|consists of|gives|is]"
FIRST = (
    f"The first line {HAS} @.",
    f"The first line {HAS} @.",
    f"The first line of [the |]input {HAS} @.",
    "[On|In] the first line [there is|there are|you find|stands|is given|you get] @.",
    "[First line|Line 1|1st line]: @.",
    "The input [begins|starts] with @.",
    "[First comes|First come|At first is given|First there is|Given first:] @.",
    "@ [is given first|comes first|on the first line|in the first line].",
    "@[, on a line of its own|, alone on its line|].",
)
ONLY = (
    f"[The only line|The input|A single line|The first line|The first and only line|One line|The only line of input] {HAS} @.",
    f"The [input|input line|only line] {HAS} @.",
    "[There is|You are given|We are given|You get|Given is] @.",
    "[On a single line|On one line|In one line]: @.",
    "@.",
    "@.",
    "@[ on one line| on a single line| is given on one line| is given].",
    "[Input consists of|Read|The program reads] @.",
)
NEXT = (
    f"The # line {HAS} @.",
    f"The # line {HAS} @.",
    f"The [next|following] line {HAS} @.",
    "[On|In] the [#|next] line [there is|there are|stand|follow|is given] @.",
    "[Line|The line] after that: @.",
    "[Then|After that|Next] [comes|come|follow|follows|there is|there are] @.",
    "[Then|After that|Next], on [its own|the # line|a new line], @.",
    "[# line|Next line|Line below]: @.",
    "@ [on the # line|follow|follows|on the next line].",
)
LAST = (
    "The last line {0} @.".replace("{0}", HAS),
    "[On|In] the last line [there is|there are] @.",
    "Last comes @.",
)
EACH = (
    "Each of the next {0} lines [contains|has|holds|consists of|gives] @.",
    "Each of the following {0} lines [contains|has|holds] @.",
    "[Then|After that|Next] {0} lines follow, each with @.",
    "{0} lines follow, [each with|with|on each of them] @.",
    "The next {0} lines [contain|have|hold|give] @[ each|].",
    "[Then|Next] [come|follow] {0} lines: @ [on each|per line|in each line].",
    "On each of the [next|following|remaining] {0} lines there [is|are] @.",
)
ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh")
COUNTED_WORDS = {2: "two", 3: "three", 4: "four", 5: "five"}
PLAIN = (
    "an integer",
    "one integer",
    "a single integer",
    "the integer",
    "the number",
    "a number",
    "a whole number",
    "",
)
KINDS = {
    LOWER: ("lowercase English letters", "lowercase letters", "small letters", "small Latin letters", "letters a-z"),
    UPPER: ("uppercase letters", "capital letters", "uppercase English letters", "letters A-Z"),
    LOWER + UPPER: ("upper- and lowercase letters", "English letters", "letters", "letters of either case"),
    "01": ("zeros and ones", "characters 0 and 1", "0s and 1s", "binary digits"),
    DIGITS: ("digits", "decimal digits", "digits 0-9"),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Position:
    """Where a line stands."""

    index: int
    total: int
    is_after_block: bool = False
    """Whether lines whose number varies come before it."""
    is_cases: bool = False
    is_until_eof: bool = False

    def frame(self, rng: random.Random) -> str:
        """Return a sentence with `@` for what stands on the line."""
        is_counted = self.index < len(ORDINALS) and not self.is_after_block
        ordinal = ORDINALS[self.index] if is_counted else "next"
        if self.is_cases:
            return expand(rng, self._of_case(rng, ordinal))
        if self.total == 1:
            frame = rng.choice(ONLY)
        elif self.index == 0:
            frame = rng.choice(FIRST)
        elif self.index == self.total - 1 and rng.random() < 0.2:
            frame = rng.choice(LAST)
        else:
            frame = rng.choice(NEXT)
        return expand(rng, frame).replace("#", ordinal)

    def _of_case(self, rng: random.Random, ordinal: str) -> str:
        if self.total > 1:
            return rng.choice(
                [
                    f"The {ordinal} line of [each|every|a] test case [contains|has|gives] @.",
                    f"[In|On] the {ordinal} line of [each|every] [test case|test|case] there is @.",
                ]
            )
        if self.is_until_eof:
            return f"[Each line|Every line|Each test case is a line that|Each test] {HAS} @."
        return "[Each test case is one line that contains|The only line of each test case contains|Each of the next t lines contains|Each test case consists of|Then t lines follow, each with] @."


class LineWriter:
    """Says what stands on the lines of one problem."""

    def __init__(
        self,
        rng: random.Random,
        layout: Layout,
        bounds: Bounds,
        meanings: Mapping[str, str],
    ) -> None:
        """Hold what all lines share; `meanings` are noun phrases by name."""
        self._rng, self._layout, self._bounds = rng, layout, bounds
        self._meanings = meanings

    def sentence(self, line: Line, position: Position) -> str:
        """Return a sentence about a line, or about the lines of a block."""
        rng, param = self._rng, self._layout.params.get(line.names[0])
        if line.kind == "fields":
            return self._framed(position, self._fields(line))
        if line.kind == "column":
            return self._column(line.names[0])
        if isinstance(param, Words):
            count = shown_count(param.count)
            if line.kind == "counted":
                return self._framed(position, f"{count} and then {count} words")
            words = rng.choice(["words separated by spaces", "words"])
            return self._framed(position, f"{count} {words}")
        if isinstance(param, Ints):
            return self._framed(position, self._list(line))
        return self._block(line.names[0])

    def _framed(self, position: Position, phrase: str) -> str:
        return position.frame(self._rng).replace("@", phrase)

    def _each(self, count: str, phrase: str) -> str:
        frame = self._rng.choice(EACH).replace("{0}", shown_count(count))
        last = self._layout.params.get(self._layout.lines[-1].names[0])
        if last is None or count not in count_names(last):
            frame = frame.replace("|remaining", "")
        return expand(self._rng, frame.replace("@", phrase))

    def _fields(self, line: Line) -> str:
        """Return the phrase for integers and strings side by side."""
        rng, names = self._rng, line.names
        if len(names) == 1:
            return self._field(names[0])
        if not all(map(self._layout.is_integer, names)) or self._is_told(names):
            parts = [self._field(name) for name in names]
            link = rng.choice([" and ", ", then ", ", ", " and "])
            return link.join(parts)
        shown = ["{" + name + "}" for name in names]
        bound = self._bounds.together(names)
        joined = rng.choice(
            [", ".join(shown[:-1]) + " and " + shown[-1], ", ".join(shown)]
        )
        word = COUNTED_WORDS.get(len(names), str(len(names)))
        phrase = rng.choice(
            [f"{word} integers {joined}{bound}", f"{joined}{bound}", f"integers {joined}{bound}",
             f"{word} space-separated integers {joined}{bound}", f"the numbers {joined}{bound}",
             f"{word} numbers {joined}{bound}",
             f"{word} integers {joined}, separated by a [space|blank]{bound}"]
        )  # fmt: skip
        told = [self._meanings[name] for name in names if name in self._meanings]
        if len(told) == len(names) and rng.random() < 0.6:
            listed = ", ".join(told[:-1]) + " and " + told[-1]
            phrase += rng.choice(
                [f": {listed}", f" - {listed}", f" — {listed}", f", {listed}"]
            )
        return expand(rng, phrase)

    def _is_told(self, names: tuple[str, ...]) -> bool:
        """Whether each of several integers is to be said with its meaning."""
        is_known = all(name in self._meanings for name in names)
        return is_known and self._rng.random() < 0.4

    def _field(self, name: str) -> str:
        rng, shown = self._rng, "{" + name + "}"
        param = self._layout.params.get(name)
        meaning = self._meanings.get(name, "") if rng.random() < 0.75 else ""
        if isinstance(param, Text) and meaning:
            return rng.choice([meaning, f"{meaning}, a line {shown}"])
        if isinstance(param, Text):
            return expand(
                rng,
                "[a line of text {0}|words separated by single spaces|a sentence {0}|a string {0}, which may contain spaces|the text {0}|one line of words]".replace("{0}", shown),
            )  # fmt: skip
        if isinstance(param, Word):
            return self._word(name, param, meaning)
        if meaning and rng.random() < 0.25:
            return meaning + self._bounds.beside(name)
        bound = self._bounds.beside(name, shown)
        if not meaning:
            return f"{rng.choice(PLAIN)} {shown}{bound}".strip()
        return rng.choice(
            [f"{meaning} {shown}{bound}", f"{shown}{bound}, {meaning}", f"{shown} ({meaning}){bound}",
             f"an integer {shown}{bound} — {meaning}", f"one integer {shown}{bound} - {meaning}",
             f"the integer {shown}{bound}: {meaning}", f"{meaning}, {shown}{bound}",
             f"a number {shown}{bound}, {meaning}"]
        )  # fmt: skip

    def _word(self, name: str, param: Word, meaning: str) -> str:
        rng, shown = self._rng, "{" + name + "}"
        kinds = KINDS.get(param.alphabet, ())
        if not kinds and len(param.alphabet) <= 4:
            letters = list(param.alphabet)
            kinds = (
                "letters " + " and ".join(letters),
                "characters " + ", ".join(f"'{letter}'" for letter in letters),
                "the symbols " + " ".join(letters),
            )
        kind = rng.choice(kinds) if kinds and rng.random() < 0.7 else ""
        made = (
            rng.choice([" of ", " consisting of ", " made of ", ", "]) + kind
            if kind
            else ""
        )
        bound = ""
        if LENGTH + name in self._layout.lengths:
            bound = rng.choice(["", f" of length {{{LENGTH}{name}}}"])
        elif rng.random() < 0.6:
            bound = self._bounds.beside(f"|{name}|", f"|{shown}|")
        noun = rng.choice(
            ["a string", "the string", "a word", "one string", "one word", "a line"]
        )
        named = rng.choice(
            [f"{noun} {shown}", f"{noun} {shown}", noun, f"{shown}, {noun}", shown]
        )
        if meaning:
            named = rng.choice(
                [
                    f"{meaning}, {noun} {shown}",
                    f"{meaning} {shown}",
                    meaning,
                    f"{shown}, {meaning}",
                ]
            )
        return named + made + bound

    def _list(self, line: Line) -> str:
        """Return the phrase for a list on one line, perhaps behind its length."""
        rng, name = self._rng, line.names[0]
        param = self._layout.params[name]
        assert isinstance(param, Ints)
        shown, count = f"{{{name}}}", shown_count(param.count)
        last = f"({count})" if " " in count else count
        bound = self._bounds.beside(name, f"{shown}_i")
        noun = self._noun(name)
        listed = rng.choice(
            [f"{shown}_1, {shown}_2, ..., {shown}_{last}", f"{shown}_1, ..., {shown}_{last}",
             f"{shown}_1 {shown}_2 ... {shown}_{last}", f"{shown}_i"]
        )  # fmt: skip
        phrase = rng.choice(
            [f"{count} integers {listed}{bound}", f"{count} integers {listed}{bound} — {noun}",
             f"{count} integers {listed}{bound}, {noun}", f"{noun}: {listed}{bound}",
             f"{count} integers{bound}", f"{count} numbers{bound}: {noun}", f"{noun}{bound}",
             f"{count} space-separated integers{bound}", f"{noun} {listed}{bound}",
             f"{count} integers{bound} separated by spaces, {noun}", f"{listed}{bound}",
             f"{count} whole numbers, {noun}{bound}", f"{count} numbers {listed}{bound}",
             f"{noun}, separated by [spaces|blanks]{bound}", f"the numbers {listed}{bound}"]
        )  # fmt: skip
        phrase = expand(rng, phrase)
        if line.kind == "counted":
            link = rng.choice(
                [
                    f"{count}, followed by ",
                    f"{count} and then ",
                    f"{count} and, on the same line, ",
                    f"first {count}, then ",
                ]
            )
            return link + phrase
        return phrase

    def _noun(self, name: str) -> str:
        if name in self._meanings and self._rng.random() < 0.8:
            return self._meanings[name]
        if name == "a":
            return self._rng.choice(
                ["the {items}", "the {items}", "the list", "the numbers"]
            )
        return self._rng.choice([f"the elements of {{{name}}}", f"the list {{{name}}}"])

    def _column(self, name: str) -> str:
        param = self._layout.params[name]
        if isinstance(param, Words):
            if param.is_lines:
                return self._each(param.count, self._meanings.get(name, "a command"))
            kinds = "[one word|a word|one word in lowercase letters]"
            if param.alphabet != LOWER:
                kinds = "[one word|a word|one string]"
            return self._each(param.count, kinds)
        assert isinstance(param, Ints)
        shown, noun = f"{{{name}}}", self._noun(name)
        bound = self._bounds.beside(name, f"{shown}_i")
        if self._rng.random() < 0.3:
            frame = "[Then come|Then follow|After that come|Next come] @, [one per line|one on each line|each on its own line]."
            return expand(self._rng, frame).replace("@", f"{noun}{bound}")
        phrase = self._rng.choice(
            ["one integer", f"one integer {shown}_i", f"{shown}_i", f"a single number {shown}_i", "one number",
             f"one of {noun}"]
        )  # fmt: skip
        return self._each(param.count, phrase + bound)

    def _block(self, name: str) -> str:
        """Say what stands on the lines of pairs, records, a grid or a table."""
        rng, param = self._rng, self._layout.params[name]
        meaning = self._meanings.get(name, "")
        if isinstance(param, Pairs):
            first, second = param.fields
            bound = self._bounds.beside(name, f"{first}_i, {second}_i")
            phrase = rng.choice(
                [f"two integers {first}_i and {second}_i", f"{first}_i and {second}_i", f"two numbers {first} and {second}",
                 f"a pair of integers {first}_i, {second}_i", f"{first}_i {second}_i"]
            )  # fmt: skip
            if meaning and rng.random() < 0.6:
                phrase += rng.choice([f" - {meaning}", f", {meaning}", f" — {meaning}"])
            return self._each(param.count, phrase + bound)
        if isinstance(param, Rows):
            bound = self._bounds.of_rows(param)
            is_bounded = self._bounds.style != "none"
            phrase = rows_phrase(
                rng, param, self._meanings, bound, is_bounded=is_bounded
            )
            return self._each(param.count, phrase)
        if isinstance(param, Lines):
            bound = self._bounds.beside(name) if line_forms.has_integers(param) else ""
            if self._layout.is_open:
                return line_forms.sentence(rng, param, self._layout.ending, bound)
            return self._each(param.count, line_forms.phrase(rng, param) + bound)
        if isinstance(param, Records):
            bound = self._bounds.beside(name)
            phrase = rng.choice(
                ["a name and an integer", "a name and a number separated by a space", "a name (without spaces) and an integer",
                 "a word and a number", "one name and one number"]
            )  # fmt: skip
            if meaning and rng.random() < 0.6:
                phrase = meaning
            return self._each(param.count, phrase + bound)
        if isinstance(param, Grid):
            width = f"{{{param.width}}}"
            symbols = " or ".join(f"'{symbol}'" for symbol in param.alphabet[:4])
            listed = " ".join(param.alphabet[:4])
            phrase = rng.choice(
                [f"{width} characters, {symbols}", f"{width} characters ({symbols})", f"{width} symbols {listed}",
                 f"a string of {width} characters, each {symbols}", f"{width} characters without spaces"]
            )  # fmt: skip
            if meaning and rng.random() < 0.5:
                phrase = rng.choice([f"{meaning}, {phrase}", f"{phrase} - {meaning}"])
            return self._each(param.height, phrase)
        assert isinstance(param, Matrix)
        width = f"{{{param.height if param.is_square else param.width}}}"
        phrase = rng.choice(
            [f"{width} integers", f"{width} numbers", f"{width} integers separated by spaces", f"a row of the table, {width} integers"]
        )  # fmt: skip
        if meaning and rng.random() < 0.5:
            phrase = rng.choice([f"{phrase} - {meaning}", f"{meaning}: {phrase}"])
        return self._each(param.height, phrase)
