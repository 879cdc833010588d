"""Tell C++ programs that may be compiled together from those that may not.

Programs are joined each in a namespace of its own. For a *plain* program whose
behaviour the language defines that changes nothing that could be seen:

- it includes headers that the precompiled one holds, has no other directive, and uses
  no macro of those headers but a few;
- what it declares at its top level has no name that the headers use. At the top level
  such a name could clash, in a namespace it would hide the other one;
- nothing of it is executed before `main` but constructors of the standard library's
  own containers, so that it cannot act in the runs of its neighbours;
- nothing that has the linker's or the compiler's special attention: `extern`, `asm`,
  attributes, names with two underscores;
- its braces close what they open, as the compiler counts them, so that it stays in the
  namespace it was put in.

Whatever is not clearly so is not plain, and costs a compilation of its own. What is
left may earn another failure than alone, never an acceptance: declaring a function of C
anew inside of a function, as another type, or an object by the name of one that no
header declares.

A program that is right by chance may fail beside others, where other bytes lie about.
Local variables that it forgot to set are 0 there, as they mostly are alone, and what the
compiler sees to depend on chance is judged alone (`joined_cpp.FLAGS`). What it reads
beyond the ends of its arrays or in freed memory is not covered.
"""

import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Final

from alphacode.core.cpp_tokens import token_at
from alphacode.judge.cpp_objects import TYPES, NotPlainError, Objects, Token

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
_MACROS = _words(
    "NULL EOF assert RAND_MAX M_PI M_E INT_MAX INT_MIN UINT_MAX LONG_MAX LONG_MIN "
    "ULONG_MAX LLONG_MAX LLONG_MIN ULLONG_MAX CHAR_MAX CHAR_MIN SHRT_MAX SHRT_MIN "
    "INT32_MAX INT32_MIN INT64_MAX INT64_MIN UINT32_MAX UINT64_MAX SIZE_MAX"
)
# The last two lines: types of the global namespace, in which functions are looked for
# that take them, and what makes them.
_NEVER = _words(
    "asm extern thread_local constinit friend module import export typeid target_type "
    "FILE stdin stdout stderr fopen freopen tmpfile tm localtime gmtime div ldiv lldiv "
    "div_t ldiv_t lldiv_t timespec timeval lconv localeconv mbstate_t fpos_t"
)
# Not in a class: what is static there exists before `main`.
_NOT_IN_CLASSES = _words("static inline constexpr")
_CLASS_WORDS = _words("struct class union enum")
_KEYWORDS = _words(
    "new delete return sizeof decltype typeid throw template typename class struct "
    "union enum operator using typedef namespace mutable volatile register virtual "
    "explicit if else for while do switch case default break continue goto try catch "
    "this noexcept static_assert alignas alignof public private protected void not "
    "and or xor compl bitand bitor not_eq and_eq or_eq xor_eq const_cast static_cast "
    "dynamic_cast reinterpret_cast true false nullptr auto const constexpr static "
    "inline wchar_t char16_t char32_t"
)
_IN_RETURN_TYPES = _words(
    "void auto const constexpr static inline < > >> , & * :: typename"
)
_MAIN_HEADS = ("int main ( )", "int main ( void )", "signed main ( )")
_CLOSING = {"(": ")", "[": "]", "{": "}"}
# What a statement that is whole ends with, or the body that has none.
_WHOLE = frozenset(";{}")


@dataclass(frozen=True, slots=True)
class Header:
    """What the precompiled header holds."""

    files: Collection[str]
    names: Collection[str]
    """What it declares, in the namespace `std` or outside, and its macros."""
    macros: Collection[str]


def plain_form(source: str, header: Header) -> str | None:
    """Return the text that stands for a program in a namespace; `None`: not plain.

    Lines keep their numbers. Directives are left out, and `main` gets the `return 0;`
    that only a `main` of the top level has unsaid.
    """
    if len(source) > MOST_CHARS or not _TEXT.fullmatch(source):
        return None
    if _DOUBTFUL.search(source):
        return None
    try:
        tokens, end_of_includes = _read(source, header)
        end_of_main = _TopLevel(tokens, header.names).end_of_main()
    except NotPlainError:
        return None
    blank = re.sub(r"[^\n]", " ", source[:end_of_includes])
    middle = source[end_of_includes:end_of_main]
    return f"{blank}{middle} return 0; {source[end_of_main:]}"


def _read(source: str, header: Header) -> tuple[list[Token], int]:
    """Return tokens, and where the last directive ends; all stand before them."""
    tokens: list[Token] = []
    end_of_includes = position = 0
    while position < len(source):
        if source[position] == "#":
            include = _INCLUDE.match(source, position)
            begins_line = not source[:position].rpartition("\n")[2].strip()
            if include is None or not begins_line or tokens:
                raise NotPlainError
            if include[1] not in header.files:
                raise NotPlainError
            position = end_of_includes = include.end()
            continue
        match = token_at(source, position)
        if match is None or match["raw"] is not None:
            raise NotPlainError
        position = match.end()
        token = Token(match[0], match.lastgroup or "", *match.span())
        if token.kind != "blank":
            _check(token, header)
            tokens.append(token)
    return tokens, end_of_includes


def _check(token: Token, header: Header) -> None:
    """Refuse what no program may have, wherever it stands."""
    text = token.text
    if token.kind == "word":
        is_reserved = text.startswith("_") or "__" in text
        is_macro = text in header.macros and text not in _MACROS
        is_odd = "$" in text or "\\" in text or text in _NEVER
        if (is_reserved and text not in _BUILT_IN) or is_macro or is_odd:
            raise NotPlainError
    elif token.kind in ("string", "character"):
        # A suffix may be a macro.
        if text[-1] not in "\"'":
            raise NotPlainError
    elif token.kind == "number" and "'" in text:
        raise NotPlainError


@dataclass(slots=True)
class _TopLevel:
    """The declarations of a program, one after another."""

    tokens: Sequence[Token]
    taken: Collection[str]
    objects: Objects = field(default_factory=Objects)
    _end_of_main: int = -1

    def end_of_main(self) -> int:
        """Return where the brace stands that closes `main`.

        Raises:
          NotPlainError: always where there is any doubt.
        """
        head: list[Token] = []
        place = 0
        while place < len(self.tokens):
            token = self.tokens[place]
            if token.text == ";":
                self._statement(head)
                head = []
            elif token.text == "{":
                close = self._closing(place)
                if head and head[-1].text == "=":
                    head += self.tokens[place : close + 1]
                else:
                    self._body(head, place, close)
                    head = []
                place = close
            elif token.text in ("}", "#"):
                raise NotPlainError
            else:
                head.append(token)
            place += 1
        mains = sum(token.text == "main" for token in self.tokens)
        if head or self._end_of_main < 0 or mains != 1:
            raise NotPlainError
        return self._end_of_main

    def _closing(self, place: int) -> int:
        """Return where what is opened closes; all brackets between close in turn."""
        waiting: list[str] = []
        for at in range(place, len(self.tokens)):
            text = self.tokens[at].text
            if text in _CLOSING:
                waiting.append(_CLOSING[text])
            elif text in _CLOSING.values() and waiting.pop() != text:
                raise NotPlainError
            if not waiting:
                return at
        raise NotPlainError

    def _body(self, head: Sequence[Token], place: int, close: int) -> None:
        """Take a class or a function."""
        texts = [token.text for token in head]
        inside = self.tokens[place + 1 : close]
        self._check_inside(inside)
        self._check_inside(head[1:])
        if texts[:1] in (["struct"], ["class"]):
            after = [token.text for token in self.tokens[close + 1 : close + 2]]
            has_static = any(token.text in _NOT_IN_CLASSES for token in inside)
            if len(texts) != 2 or after != [";"] or has_static:
                raise NotPlainError
            self._take(texts[1:])
            return
        self._take([_name_of_function(head)])
        if " ".join(texts) in _MAIN_HEADS:
            # `else return 0;` would compile where `else }` does not.
            if self.tokens[close - 1].text not in _WHOLE:
                raise NotPlainError
            self._end_of_main = self.tokens[close].start

    def _check_inside(self, tokens: Sequence[Token]) -> None:
        """Refuse what may not stand in a class, a function or its head."""
        texts = ["", *(token.text for token in tokens), "", ""]
        for before, text, after in zip(texts, texts[1:], texts[2:], strict=False):
            is_attribute = text == after == "["
            # Would declare a class outside of where it stands; `<class T>` is another
            # way to say `<typename T>`.
            is_class = text in _CLASS_WORDS and (
                text != "class" or before not in ("<", ",") or after in self.taken
            )
            is_type = before.isidentifier() and before not in _KEYWORDS - {"auto"}
            # A function of the headers, declared anew.
            is_declared = is_type and text in self.taken and after == "("
            if is_attribute or is_class or is_declared or text in ("#", "namespace"):
                raise NotPlainError

    def _statement(self, head: Sequence[Token]) -> None:
        """Take what ends with a semicolon: nothing, a `using`, an alias, objects."""
        texts = [token.text for token in head]
        if not texts or texts == ["using", "namespace", "std"]:
            return
        if texts[0] in ("typedef", "using"):
            if len(texts) < 3:
                raise NotPlainError
            self._take([self.objects.alias(head)])
        else:
            self._take(self.objects.declare(head))

    def _take(self, names: Iterable[str]) -> None:
        for name in names:
            is_free = name not in self.taken and name not in TYPES
            is_known = name in _KEYWORDS or name in _BUILT_IN
            if not is_free or is_known or not name.isidentifier():
                raise NotPlainError


def _name_of_function(head: Sequence[Token]) -> str:
    """Return the name of the function that a head is of: `int f(int a, int b)`."""
    texts = [token.text for token in head]
    depth, opening = 0, len(texts)
    while opening and (depth or opening == len(texts)):
        opening -= 1
        depth += (texts[opening] == ")") - (texts[opening] == "(")
    if depth or opening < 2 or texts[-1:] != [")"]:
        raise NotPlainError
    before, name = head[: opening - 1], head[opening - 1]
    known = _IN_RETURN_TYPES
    if texts[0] == "template":
        before, known = before[1:], known | {"class"}
    for token in before:
        is_name = token.kind == "word" and token.text not in _KEYWORDS
        if not is_name and token.text not in known:
            raise NotPlainError
    is_called_by_name = name.kind == "word" and texts[opening - 2] != "::"
    if not before or not is_called_by_name:
        raise NotPlainError
    return name.text
