"""Dead code of Python programs, by reading them.

What counts: an import, function, class or variable whose name the program defines and
never reads. Imports, functions and classes are taken out until none is left that
nobody reads, and tokens are counted before and after, both as `ast.unparse` writes
the program, as the paper does with a formatter.

Not covered: code that is read but never reached (reaching.py), functions that only read
each other, attributes, and what `exec` may do. Names are taken by their spelling,
wherever they are bound, so that whatever may be used counts as used.
Source: paper section 6.2.
"""

import ast
import io
import tokenize
import warnings
from collections import Counter
from dataclasses import dataclass

_DEFINITIONS = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)
_NOISE = {
    tokenize.NEWLINE,
    tokenize.NL,
    tokenize.INDENT,
    tokenize.DEDENT,
    tokenize.COMMENT,
    tokenize.ENCODING,
    tokenize.ENDMARKER,
}
# What `ast` raises at integers of thousands of digits and at deep nesting.
_TOO_MUCH = (ValueError, RecursionError, MemoryError)


@dataclass(frozen=True, slots=True, kw_only=True)
class DeadCode:
    """What a program defines and never reads."""

    tokens: int
    tokens_removed: int
    """Of them, tokens of imports, functions and classes that nobody reads."""
    imports: tuple[str, ...]
    functions: tuple[str, ...]
    classes: tuple[str, ...]
    variables: tuple[str, ...]
    """Assigned and never read; these stay, as their values may have effects."""

    @property
    def share(self) -> float:
        """Share of the tokens that are dead."""
        return self.tokens_removed / self.tokens if self.tokens else 0.0


def parse(text: str) -> ast.Module | None:
    """Return a program's syntax tree; `None` if it has none."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return ast.parse(text)
    except (SyntaxError, *_TOO_MUCH):
        return None


def unparsed(text: str) -> str | None:
    """Return a program as `ast.unparse` writes it; `None` if it does not parse.

    Nor can one be written whose expressions are nested too deeply, or that holds an
    integer of thousands of digits.
    """
    tree = parse(text)
    try:
        return ast.unparse(tree) if tree else None
    except _TOO_MUCH:
        return None


def dead_code(text: str) -> DeadCode | None:
    """Return the dead code of a Python program; `None` if it does not parse.

    The same for one that is nested too deeply to be written again.

    Example:
      >>> found = dead_code("import os, sys" + chr(10) + "print(sys.argv)")
      >>> found.imports, found.variables
      (('os',), ())
    """
    tree = parse(text)
    try:
        return _dead_code(tree) if tree else None
    except _TOO_MUCH:
        return None


def _dead_code(tree: ast.Module) -> DeadCode:
    before = num_tokens(ast.unparse(tree))
    gone: dict[str, list[str]] = {"imports": [], "functions": [], "classes": []}
    while True:
        remover = _Remover(_names_read(tree))
        tree = ast.fix_missing_locations(remover.visit(tree))
        if not any(remover.gone.values()):
            break
        for kind, names in remover.gone.items():
            gone[kind] += names
    read = _names_read(tree)
    stored = {
        node.id
        for node in ast.walk(tree)
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)
    }
    return DeadCode(
        tokens=before,
        tokens_removed=before - num_tokens(ast.unparse(tree)),
        imports=tuple(sorted(gone["imports"])),
        functions=tuple(sorted(gone["functions"])),
        classes=tuple(sorted(gone["classes"])),
        # `_` is how programmers say that a value is not wanted.
        variables=tuple(sorted(stored - set(read) - {"_"})),
    )


def num_tokens(text: str) -> int:
    """Return how many tokens a program has, line breaks and indentation apart."""
    tokens = tokenize.generate_tokens(io.StringIO(text).readline)
    try:
        return sum(token.type not in _NOISE for token in tokens)
    except (tokenize.TokenError, IndentationError):
        return len(text.split())


def _names_read(tree: ast.AST) -> Counter[str]:
    """Return how often each name is read; in `__all__` and strings none is."""
    read: Counter[str] = Counter()
    for node in ast.walk(tree):
        if isinstance(node, ast.Name) and not isinstance(node.ctx, ast.Store):
            read[node.id] += 1
        elif isinstance(node, ast.Global | ast.Nonlocal):
            read.update(node.names)
    for node in ast.walk(tree):
        # A function that only itself calls is dead.
        if isinstance(node, _DEFINITIONS):
            inside = sum(
                isinstance(n, ast.Name) and n.id == node.name
                for n in ast.walk(node)
                if n is not node
            )
            if inside and read[node.name] == inside:
                del read[node.name]
    return read


class _Remover(ast.NodeTransformer):
    """Takes out definitions whose names nobody reads."""

    def __init__(self, read: Counter[str]) -> None:
        self._read = read
        self._in_class = 0
        self.gone: dict[str, list[str]] = {
            "imports": [],
            "functions": [],
            "classes": [],
        }

    def visit_Import(self, node: ast.Import) -> ast.AST | None:
        return self._imported(node)

    def visit_ImportFrom(self, node: ast.ImportFrom) -> ast.AST | None:
        return node if node.module == "__future__" else self._imported(node)

    def _imported(self, node: ast.Import | ast.ImportFrom) -> ast.AST | None:
        kept = []
        for alias in node.names:
            name = alias.asname or alias.name.partition(".")[0]
            if alias.name == "*" or self._read[name]:
                kept.append(alias)
            else:
                self.gone["imports"].append(name)
        node.names = kept
        return node if kept else None

    def visit_FunctionDef(self, node: ast.FunctionDef) -> ast.AST | None:
        return self._defined(node, "functions")

    def visit_AsyncFunctionDef(self, node: ast.AsyncFunctionDef) -> ast.AST | None:
        return self._defined(node, "functions")

    def visit_ClassDef(self, node: ast.ClassDef) -> ast.AST | None:
        return self._defined(node, "classes")

    def _defined(
        self, node: ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef, kind: str
    ) -> ast.AST | None:
        # Methods are reached through attributes: they stay.
        is_method = self._in_class and kind == "functions"
        if not is_method and not node.decorator_list and not self._read[node.name]:
            self.gone[kind].append(node.name)
            return None
        was = self._in_class
        self._in_class = kind == "classes"
        self.generic_visit(node)
        self._in_class = was
        if not node.body:
            node.body = [ast.Pass()]
        return node

    def generic_visit(self, node: ast.AST) -> ast.AST:
        """Visit children; a block that lost all of its statements gets a `pass`."""
        super().generic_visit(node)
        body = getattr(node, "body", None)
        if isinstance(node, ast.stmt | ast.ExceptHandler) and body == []:
            node.body = [ast.Pass()]  # type: ignore[union-attr]
        return node
