"""Tell C++ programs that may be compiled together from those that may not.

Programs are joined each in a namespace of its own. For a *plain* program that changes
nothing that could be seen:

- it includes headers that the precompiled one holds, and has no other directive;
- what it declares at its top level has no name that the headers use. At the top level
  such a name could clash, in a namespace it would hide the other one;
- nothing of it is executed before `main` but constructors of the standard library's
  own containers, so that it cannot act in the runs of its neighbours. Objects of its
  own classes, initialisers that call, and everything that has the linker's or the
  compiler's special attention (`extern`, `asm`, attributes, names with two
  underscores) are refused;
- its braces close what they open, as the compiler counts them, so that it stays in the
  namespace it was put in.

Whatever is not clearly so is not plain, and costs a compilation of its own.
"""

import re
from collections.abc import Collection
from dataclasses import dataclass, field
from typing import Final

from alphacode.core.cpp_tokens import token_at

MOST_CHARS: Final = 16_384


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_TEXT = re.compile(r"[\t\n -~]*")
# Alternative spellings of brackets and `#`, and lines that are joined.
_DOUBTFUL = re.compile(r"<:|:>|<%|%>|%:|\?\?|\\[ \t]*(?:\n|\Z)")
_INCLUDE = re.compile(r"#[ \t]*include[ \t]*<([\w./+]+)>[ \t]*(?=\n|//|\Z)")
_BUILT_IN = _words(
    "__builtin_popcount __builtin_popcountll __builtin_ctz __builtin_ctzll "
    "__builtin_clz __builtin_clzll __gcd __int128 __lg"
)
_NEVER = _words("asm extern thread_local constinit friend module import export")
# Not in a class: what is static there exists before `main`.
_NOT_IN_CLASSES = frozenset(("static", "inline", "constexpr"))
_NUMBERS = _words(
    "int long short char bool double float unsigned signed auto const constexpr static "
    "size_t int8_t int16_t int32_t int64_t uint8_t uint16_t uint32_t uint64_t"
)
_CONTAINERS = _words(
    "std string vector pair map set multiset multimap unordered_map unordered_set "
    "queue deque stack list priority_queue array bitset tuple greater less"
)
_PUNCTUATION = _words("< > >> , [ ] * + - = ::")
_KEYWORDS = _words(
    "new delete return sizeof decltype typeid throw template typename class struct "
    "union enum operator using typedef namespace mutable volatile register virtual "
    "explicit if else for while do switch case default break continue goto try catch "
    "this noexcept static_assert alignas alignof public private protected void"
)
_IN_RETURN_TYPES = frozenset(("void", "<", ">", ">>", ",", "&", "*", "::"))
_MAIN_HEADS = ("int main ( )", "int main ( void )", "signed main ( )")
_LITERALS = frozenset(("number", "string", "character"))
# What a statement that is whole ends with, or the body that has none.
_WHOLE = frozenset(";{}")


@dataclass(frozen=True, slots=True)
class _Token:
    text: str
    kind: str
    start: int
    end: int


class _NotPlainError(Exception):
    """The program is to be compiled alone."""


def plain_form(
    source: str, *, headers: Collection[str], taken: Collection[str]
) -> str | None:
    """Return the text that stands for a program in a namespace; `None`: not plain.

    Lines keep their numbers. Directives are left out, and `main` gets the `return 0;`
    that only a `main` of the top level has unsaid.

    Args:
      headers: names of the headers that the precompiled one holds.
      taken: all names in them.
    """
    if len(source) > MOST_CHARS or not _TEXT.fullmatch(source):
        return None
    if _DOUBTFUL.search(source):
        return None
    try:
        tokens, includes = _read(source, headers)
        end_of_main = _TopLevel(tokens, taken).end_of_main()
    except _NotPlainError:
        return None
    text = f"{source[:end_of_main]} return 0; {source[end_of_main:]}"
    # All of them stand before `end_of_main`, or the cut above would move them.
    for start, end in includes:
        text = text[:start] + " " * (end - start) + text[end:]
    return text


def _read(
    source: str, headers: Collection[str]
) -> tuple[list[_Token], list[tuple[int, int]]]:
    """Return tokens, and where the directives stand."""
    tokens: list[_Token] = []
    includes: list[tuple[int, int]] = []
    position = 0
    while position < len(source):
        if source[position] == "#":
            include = _INCLUDE.match(source, position)
            begins_line = not source[:position].rpartition("\n")[2].strip()
            is_known = include is not None and include[1] in headers
            if not is_known or not begins_line or tokens:
                raise _NotPlainError
            assert include is not None
            includes.append(include.span())
            position = include.end()
            continue
        match = token_at(source, position)
        if match is None or match["raw"] is not None:
            raise _NotPlainError
        position = match.end()
        kind = match.lastgroup or ""
        if kind == "word":
            _check_word(match[0])
        if kind != "blank":
            tokens.append(_Token(match[0], kind, *match.span()))
    return tokens, includes


def _check_word(word: str) -> None:
    is_reserved = "__" in word or re.match("_[A-Z]", word) is not None
    is_odd = "$" in word or "\\" in word
    if (is_reserved and word not in _BUILT_IN) or word in _NEVER or is_odd:
        raise _NotPlainError


@dataclass(slots=True)
class _TopLevel:
    """The declarations of a program, one after another."""

    tokens: list[_Token]
    taken: Collection[str]
    types: set[str] = field(default_factory=lambda: {*_NUMBERS, *_CONTAINERS})
    classes: set[str] = field(default_factory=set)
    _end_of_main: int = -1

    def end_of_main(self) -> int:
        """Return where the brace stands that closes `main`.

        Raises:
          _NotPlainError: always where there is any doubt.
        """
        head: list[_Token] = []
        place = 0
        while place < len(self.tokens):
            token = self.tokens[place]
            if token.text == ";":
                self._statement(head)
                head = []
            elif token.text == "{":
                close = self._closing(place)
                place = self._body(head, place, close)
                head = []
            elif token.text in ("}", "#"):
                raise _NotPlainError
            else:
                head.append(token)
            place += 1
        mains = sum(token.text == "main" for token in self.tokens)
        if head or self._end_of_main < 0 or mains != 1:
            raise _NotPlainError
        return self._end_of_main

    def _closing(self, place: int) -> int:
        depth = 0
        for at in range(place, len(self.tokens)):
            text = self.tokens[at].text
            depth += (text == "{") - (text == "}")
            if text in ("#", "namespace") or _is_attribute(self.tokens, at):
                raise _NotPlainError
            if not depth:
                return at
        raise _NotPlainError

    def _body(self, head: list[_Token], place: int, close: int) -> int:
        """Take what has braces; return its last token."""
        texts = [token.text for token in head]
        if texts[:1] in (["struct"], ["class"]):
            inside = {token.text for token in self.tokens[place + 1 : close]}
            is_ended = [token.text for token in self.tokens[close + 1 : close + 2]]
            if len(texts) != 2 or is_ended != [";"] or inside & _NOT_IN_CLASSES:
                raise _NotPlainError
            self._declare(texts[1])
            self.classes.add(texts[1])
            return close + 1
        if texts[-1:] == ["="]:
            self._objects(head[:-1])
            self._constants(self.tokens[place + 1 : close + 2])
            return close + 1
        self._declare(_name_of_function(head))
        if " ".join(texts) in _MAIN_HEADS:
            # `else return 0;` would compile where `else }` does not.
            if self.tokens[close - 1].text not in _WHOLE:
                raise _NotPlainError
            self._end_of_main = self.tokens[close].start
        return close

    def _constants(self, tokens: list[_Token]) -> None:
        """Take what stands in braces behind `=`, to the semicolon."""
        *inside, last = tokens
        if last.text != ";":
            raise _NotPlainError
        for token in inside:
            if token.kind not in _LITERALS and token.text not in ("{", "}", ",", "-"):
                raise _NotPlainError

    def _statement(self, head: list[_Token]) -> None:
        """Take what ends with a semicolon: nothing, a `using`, an alias, objects."""
        texts = [token.text for token in head]
        if not texts or texts == ["using", "namespace", "std"]:
            return
        if texts[0] == "typedef" and len(texts) > 2:
            self._alias(texts[-1], head[1:-1])
        elif texts[0] == "using" and texts[2:3] == ["="]:
            self._alias(texts[1], head[3:])
        else:
            self._objects(head)

    def _alias(self, name: str, meaning: list[_Token]) -> None:
        for token in meaning:
            if token.text not in self.types and token.text not in ("<", ">", ">>", ","):
                raise _NotPlainError
        self._declare(name)
        self.types.add(name)

    def _objects(self, head: list[_Token]) -> None:
        if not head or head[0].text not in self.types:
            raise _NotPlainError
        for at, token in enumerate(head):
            if token.kind in _LITERALS or token.text in self.types:
                continue
            if token.kind != "word":
                if token.text not in _PUNCTUATION or _is_attribute(head, at):
                    raise _NotPlainError
            elif token.text in _KEYWORDS or token.text in self.classes:
                raise _NotPlainError
            else:
                self._declare(token.text)

    def _declare(self, name: str) -> None:
        if name in self.taken or name in self.types or name in _KEYWORDS:
            raise _NotPlainError


def _is_attribute(tokens: list[_Token], at: int) -> bool:
    return [token.text for token in tokens[at : at + 2]] == ["[", "["]


def _name_of_function(head: list[_Token]) -> str:
    """Return the name of the function that a head is of: `int f(int a, int b)`."""
    texts = [token.text for token in head]
    depth, opening = 0, len(texts)
    while opening and (depth or opening == len(texts)):
        opening -= 1
        depth += (texts[opening] == ")") - (texts[opening] == "(")
    if depth or opening < 2 or texts[-1:] != [")"]:
        raise _NotPlainError
    before, name = head[: opening - 1], head[opening - 1]
    if texts[0] == "template":
        before = before[1:]
        known = _IN_RETURN_TYPES | {"class", "typename"}
    else:
        known = _IN_RETURN_TYPES
    for token in before:
        is_name = token.kind == "word" and token.text not in _KEYWORDS
        if not is_name and token.text not in known:
            raise _NotPlainError
    is_called_by_name = name.kind == "word" and texts[opening - 2] != "::"
    if not before or not is_called_by_name:
        raise _NotPlainError
    if any(_is_attribute(head, at) for at in range(len(head))):
        raise _NotPlainError
    return name.text
