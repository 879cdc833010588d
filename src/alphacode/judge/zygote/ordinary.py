"""Tell ordinary programs from those that could change the interpreter under others.

Programs share a process only where this says they are ordinary: in the screen, and from
one test of a program to its next. A program is ordinary if its compiled code imports
nothing but modules on a list, names nothing that reaches into the interpreter, and sets
attributes of nothing but `self`. What is not ordinary is not wrong: it runs alone.

This alone protects nothing; it makes spoiled neighbours rare. Against what slips
through stand `State`, which notices changes afterwards, and the judge, which judges
whatever passes again alone and a part of what does not.
"""

from __future__ import annotations

import _thread
import builtins
import ctypes
import dis
import functools
import gc
import sys
import types
from collections.abc import Mapping


def words(text: str) -> list[str]:
    """Return the words of a list written as text."""
    return text.split()


MODULES = frozenset(
    words(
        """
sys math cmath collections heapq bisect itertools functools string re operator
fractions decimal copy array typing
"""
    )
)
# Names with two underscores that programs define or read without reaching anywhere.
DUNDERS = frozenset(
    f"__{name}__"
    for name in words(
        """
name init lt le gt ge eq ne hash repr str len getitem setitem delitem iter next
add radd iadd sub rsub mul rmul neg abs bool int call contains module qualname doc
main annotations slots floordiv mod truediv pow and or xor invert post_init enter
exit
"""
    )
)
SYS = frozenset(
    words(
        """
stdin stdout stderr setrecursionlimit getrecursionlimit exit maxsize argv version
version_info float_info getsizeof byteorder
"""
    )
)
# Reflection, code from text, files, and functions that set attributes of their
# arguments or settings of a whole module.
REFUSED = (
    frozenset(
        words(
            """
getattr setattr delattr eval exec compile globals locals vars open breakpoint help
fileno detach reconfigure modules update_wrapper wraps total_ordering
singledispatch singledispatchmethod attrgetter methodcaller getcontext setcontext
localcontext DefaultContext BasicContext ExtendedContext purge seed gi_frame
gi_code cr_frame ag_frame f_globals f_locals f_back f_builtins f_code tb_frame
tb_next with_traceback settrace setprofile no_type_check get_type_hints license
credits copyright
"""
        )
    )
    | frozenset(dir(sys)) - SYS
)
# What is refused only as an attribute of `sys` is a fine name in other programs.
ONLY_IN_SYS = frozenset(dir(sys)) - SYS - {"modules", "settrace", "setprofile"}

IMPORT_NAME = dis.opmap["IMPORT_NAME"]
STORE_ATTR, DELETE_ATTR = dis.opmap["STORE_ATTR"], dis.opmap["DELETE_ATTR"]
LOAD_FAST = dis.opmap["LOAD_FAST"]
EXTENDED_ARG = dis.opmap["EXTENDED_ARG"]
# Of the count of changes in a dictionary: behind references, type and size.
COUNT_OFFSET = 24


def ordinary_names(code: types.CodeType) -> set[str] | None:
    """Return the names in a program that may share a process, `None` if it may not."""
    codes = codes_of(code)
    if not all(sets_only_self(each) and imports_only_known(each) for each in codes):
        return None
    names = {name for each in codes for name in each.co_names}
    refused = REFUSED if "sys" in names else REFUSED - ONLY_IN_SYS
    if not names.isdisjoint(refused) or not all(
        name[0] != "_" or name == "_" or name in DUNDERS for name in names
    ):
        return None
    for module in MODULES & names:
        if not names.isdisjoint(inner_modules(module)):
            return None
    return names


@functools.cache
def inner_modules(name: str) -> frozenset[str]:
    """Return the attributes of a module that are modules off the list."""
    return frozenset(
        attribute
        for attribute, value in vars(sys.modules[name]).items()
        if isinstance(value, types.ModuleType) and value.__name__ not in MODULES
    )


def codes_of(code: types.CodeType) -> list[types.CodeType]:
    """Return a code object and all those inside of it."""
    codes = [code]
    for each in codes:
        codes += [const for const in each.co_consts if type(const) is type(code)]
    return codes


def imports_only_known(code: types.CodeType) -> bool:
    """Return whether a code object imports modules of the list alone."""
    operations = code.co_code[::2]
    place = operations.find(IMPORT_NAME)
    while place >= 0:
        if place and operations[place - 1] == EXTENDED_ARG:
            return False
        name = code.co_names[code.co_code[2 * place + 1]]
        if name not in MODULES:
            return False
        place = operations.find(IMPORT_NAME, place + 1)
    return True


def sets_only_self(code: types.CodeType) -> bool:
    """Return whether attributes are set on the first local variable alone, `self`."""
    operations = code.co_code[::2]
    if DELETE_ATTR in operations:
        return False
    place = operations.find(STORE_ATTR)
    while place >= 0:
        is_self = (
            place > 0
            and operations[place - 1] == LOAD_FAST
            and code.co_code[2 * place - 1] == 0
            and code.co_varnames[:1] == ("self",)
        )
        if not is_self:
            return False
        place = operations.find(STORE_ATTR, place + 1)
    return True


class Watch:
    """Tells whether a dictionary has changed since.

    CPython counts the changes of every dictionary. Reading the count touches nothing,
    where a comparison counts a reference to each value: in a forked child that copies
    the pages all of them lie in. An interpreter without the count compares.
    """

    def __init__(self, mapping: Mapping[str, object]) -> None:
        if isinstance(mapping, types.MappingProxyType):
            # Of a class: the dictionary behind the view.
            mapping = gc.get_referents(mapping)[0]
        self.values = mapping
        self.count = ctypes.c_uint64.from_address(id(self.values) + COUNT_OFFSET)
        self.kept: dict[str, object] = {}
        self.mark()

    def mark(self) -> None:
        """Take the dictionary as it is now for unchanged."""
        self.before = self.count.value
        if not counts_changes():
            self.kept = dict(self.values)

    def is_same(self) -> bool:
        """Return whether nothing was changed since the mark."""
        if counts_changes():
            return self.count.value == self.before
        return self.values == self.kept


@functools.cache
def counts_changes() -> bool:
    """Return whether this interpreter counts the changes of dictionaries."""
    probe: dict[str, object] = {"a": 1}
    count = ctypes.c_uint64.from_address(id(probe) + COUNT_OFFSET)
    seen = [count.value]
    probe["a"] = 2
    seen.append(count.value)
    probe["b"] = 3
    seen.append(count.value)
    del probe["a"]
    seen.append(count.value)
    steady = count.value == seen[-1]
    return steady and len(set(seen)) == len(seen)


class State:
    """What of the interpreter a program could have changed, as it was before it.

    Made in the fork server once the usual modules are loaded.
    """

    def __init__(self) -> None:
        self.recursion_limit = sys.getrecursionlimit()
        self.modules = {
            name: [Watch(vars(module)), *map(Watch, self._classes(module))]
            for name, module in sys.modules.items()
            if name in MODULES - {"sys"}
        }
        self.builtins = Watch(vars(builtins))
        self.sys = Watch(vars(sys))
        self.argv = list(sys.argv)

    @staticmethod
    def _classes(module: types.ModuleType) -> list[Mapping[str, object]]:
        return [
            vars(each)
            for each in vars(module).values()
            if isinstance(each, type) and each.__module__ == module.__name__
        ]

    def begin(self) -> None:
        """Look at `sys` from here on: its streams are a program's own by now."""
        self.sys.mark()

    def is_clean(self, names: set[str]) -> bool:
        """Return whether nothing of these modules, nor of the interpreter, changed.

        Args:
          names: those of a whole program; others it does not reach.

        Puts back the recursion limit, which programs may change.
        """
        if sys.getrecursionlimit() != self.recursion_limit:
            sys.setrecursionlimit(self.recursion_limit)
        return (
            self.builtins.is_same()
            and self.sys.is_same()
            and not _thread._count()
            and sys.gettrace() is None
            and sys.getprofile() is None
            and sys.argv == self.argv
            and all(
                watch.is_same()
                for name in names
                if name in self.modules
                for watch in self.modules[name]
            )
        )
