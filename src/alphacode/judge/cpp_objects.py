"""Read what C++ declares outside of functions: objects and names for types.

Only what cannot act before `main` is read, that is, numbers and the standard library's
own containers, without initialisers or with constants. Anything else is refused.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

NUMBER_WORDS: Final = frozenset(
    ("int", "long", "short", "char", "bool", "double", "float", "unsigned", "signed")
)
NUMBER_NAMES: Final = frozenset(
    ("size_t", *(f"{sign}int{n}_t" for sign in ("", "u") for n in (8, 16, 32, 64)))
)
CONTAINERS: Final = frozenset(
    (
        *("vector", "deque", "list", "queue", "stack", "priority_queue", "array"),
        *("map", "multimap", "unordered_map", "set", "multiset", "unordered_set"),
        *("pair", "tuple", "bitset", "greater", "less"),
    )
)
TYPES: Final = frozenset((*NUMBER_WORDS, *NUMBER_NAMES, *CONTAINERS, "string", "std"))
# Of lists in lists.
DEEPEST: Final = 8
_BEFORE_TYPES = frozenset(("const", "constexpr", "static"))
_OPERATORS = frozenset(("+", "-", "*", "<<"))
_CONSTANTS = frozenset(("true", "false"))


@dataclass(frozen=True, slots=True)
class Token:
    """One token, its kind as in `token_at`, and where it stands."""

    text: str
    kind: str
    start: int
    end: int


class NotPlainError(Exception):
    """The program is to be compiled alone."""


@dataclass(slots=True)
class Objects:
    """The names that a program has given to types and to constants so far."""

    aliases: dict[str, str] = field(default_factory=dict)
    """Kinds of types, `number`, `string` or `container`, by the names given to them."""
    constants: set[str] = field(default_factory=lambda: set(_CONSTANTS))

    def alias(self, statement: Sequence[Token]) -> str:
        """Read `typedef TYPE NAME` or `using NAME = TYPE`; return the name.

        Raises:
          NotPlainError: it is something else.
        """
        texts = [token.text for token in statement]
        if texts[0] == "typedef":
            name, meaning = statement[-1], statement[1:-1]
        elif texts[2:3] == ["="]:
            name, meaning = statement[1], statement[3:]
        else:
            raise NotPlainError
        reader = _Reader(meaning, self)
        kind = reader.type()
        if not reader.is_at_end or name.kind != "word":
            raise NotPlainError
        self.aliases[name.text] = kind
        return name.text

    def declare(self, statement: Sequence[Token]) -> list[str]:
        """Read `TYPE NAME, NAME[SIZE] = CONSTANTS`; return the names.

        Raises:
          NotPlainError: it is something else.
        """
        reader = _Reader(statement, self)
        kind = reader.type()
        names = [reader.object(kind)]
        while not reader.is_at_end:
            reader.take(",")
            names.append(reader.object(kind))
        return names


@dataclass(slots=True)
class _Reader:
    tokens: Sequence[Token]
    known: Objects
    at: int = 0
    _is_constant: bool = False

    @property
    def is_at_end(self) -> bool:
        return self.at >= len(self.tokens)

    @property
    def text(self) -> str:
        return "" if self.is_at_end else self.tokens[self.at].text

    @property
    def kind(self) -> str:
        return "" if self.is_at_end else self.tokens[self.at].kind

    def take(self, text: str) -> None:
        if self.text != text:
            raise NotPlainError
        self.at += 1

    def type(self) -> str:
        """Read a type; return its kind."""
        while self.text in _BEFORE_TYPES:
            self._is_constant |= self.text != "static"
            self.at += 1
        if self.text in NUMBER_WORDS:
            while self.text in NUMBER_WORDS:
                self.at += 1
            return "number"
        if self.text == "std":
            self.at += 1
            self.take("::")
        name = self.text
        self.at += 1
        if name in NUMBER_NAMES:
            return "number"
        if name == "string":
            return name
        if name in self.known.aliases:
            return self.known.aliases[name]
        if name not in CONTAINERS:
            raise NotPlainError
        self._arguments()
        return "container"

    def _arguments(self) -> None:
        self.take("<")
        depth = 1
        while depth > 0:
            text = self.text
            depth += (text == "<") - (text == ">") - 2 * (text == ">>")
            is_known = text in TYPES or text in self.known.aliases
            is_size = self.kind == "number" or text in self.known.constants
            if not (is_known or is_size or text in ("<", ">", ">>", ",", "::")):
                raise NotPlainError
            self.at += 1
        if depth:
            raise NotPlainError

    def object(self, kind: str) -> str:
        """Read a name, its sizes and its constants; return the name."""
        if self.kind != "word":
            raise NotPlainError
        name = self.text
        self.at += 1
        is_array = self.text == "["
        while self.text == "[":
            self.at += 1
            if self.text != "]":
                self._sum()
            self.take("]")
        if self.text == "=":
            self.at += 1
            self._value(kind, is_array=is_array)
        if self._is_constant and kind == "number" and not is_array:
            self.known.constants.add(name)
        return name

    def _value(self, kind: str, *, is_array: bool) -> None:
        if kind == "container":
            raise NotPlainError
        if is_array:
            self._list("string" if kind == "string" else "")
        elif kind == "string":
            self._string()
        else:
            self._sum()

    def _sum(self) -> None:
        """Read constants with operators between them."""
        while True:
            if self.text == "-":
                self.at += 1
            is_constant = self.text in self.known.constants
            if self.kind not in ("number", "character") and not is_constant:
                raise NotPlainError
            self.at += 1
            if self.text not in _OPERATORS:
                return
            self.at += 1

    def _string(self) -> None:
        if self.kind != "string":
            raise NotPlainError
        self.at += 1

    def _list(self, kind: str, depth: int = 0) -> None:
        """Read constants in braces, those of numbers in braces within."""
        if depth > DEEPEST:
            raise NotPlainError
        self.take("{")
        while self.text != "}":
            if kind == "string":
                self._string()
            elif self.text == "{":
                self._list(kind, depth + 1)
            else:
                self._sum()
            if self.text != "}":
                self.take(",")
        self.take("}")
