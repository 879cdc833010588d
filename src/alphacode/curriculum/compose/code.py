"""The code of composed tasks: loops and comprehensions over a filtered stream."""

import re
import textwrap
from dataclasses import dataclass, replace

from alphacode.curriculum.compose.maps import FUNCTIONS
from alphacode.curriculum.compose.pieces import Filter, Map, Source

INDENT = "    "
ITEM = re.compile(r"\bx\b")


@dataclass(frozen=True, slots=True)
class Stream:
    """Items of a source, those that satisfy a condition, a value of each, in code."""

    item: str
    python: str
    cpp: str
    cpp_inner: str
    cpp_setup: str
    condition: str
    cpp_condition: str
    value: str
    cpp_value: str
    gives: str
    none: str
    """What is printed where nothing is left: a number, or a quoted word."""

    @property
    def if_(self) -> str:
        """The condition at the end of a comprehension, or nothing."""
        return f" if {self.condition}" if self.condition else ""

    @property
    def first_item(self) -> str:
        """One loop variable, for comprehensions that only count."""
        return self.item.split(", ")[-1]

    @property
    def is_plain(self) -> bool:
        """Whether the values are a whole list as it is read."""
        return self.python == "a" and self.value == self.item and not self.condition

    @property
    def none_cpp(self) -> str:
        """What C++ prints where nothing is left."""
        return self.none.replace("'", '"')

    @property
    def cpp_text(self) -> str:
        """The value as a C++ string, for sets of characters."""
        is_char = self.cpp_value == "c" or self.cpp_value.startswith("(char)")
        return f"string(1, {self.cpp_value})" if is_char else self.cpp_value

    def generated(self) -> str:
        """Return a generator expression of the values."""
        if self.value == self.item and not self.condition:
            return self.python
        return f"{self.value} for {self.item} in {self.python}{self.if_}"

    def listed(self) -> str:
        """Return a list of the values."""
        if self.value == self.item and not self.condition:
            is_list = self.python in ("a", "w") or self.python.startswith("[")
            return self.python if is_list else f"list({self.python})"
        return f"[{self.value} for {self.item} in {self.python}{self.if_}]"

    def negated(self) -> "Stream":
        """Return the stream of the items that do not satisfy the condition."""
        return replace(
            self,
            condition=f"not ({self.condition})",
            cpp_condition=f"!({self.cpp_condition})",
        )

    def loop(self, setup: str, step: str) -> str:
        """Return a Python loop that does a step for each item."""
        lines = [setup] if setup else []
        lines.append(f"for {self.item} in {self.python}:")
        inner = textwrap.indent(step, INDENT)
        if self.condition:
            lines.append(f"{INDENT}if {self.condition}:")
            inner = textwrap.indent(inner, INDENT)
        return "\n".join([*lines, inner])

    def cpp_loop(self, setup: str, step: str) -> str:
        """Return a C++ loop that does a step for each item."""
        lines = [part for part in (self.cpp_setup, setup) if part]
        steps = step.split("\n")
        if self.condition:
            if len(steps) == 1:
                steps = [f"if ({self.cpp_condition}) {step}"]
            else:
                inside = [INDENT + line for line in steps]
                steps = [f"if ({self.cpp_condition}) {{", *inside, "}"]
        if self.cpp_inner:
            steps = [self.cpp_inner, *steps]
        if len(steps) == 1:
            return "\n".join([*lines, f"{self.cpp} {steps[0]}"])
        return "\n".join(
            [*lines, f"{self.cpp} {{", *(INDENT + line for line in steps), "}"]
        )

    def cpp_collect(self) -> str:
        """Return C++ that puts the values into a vector `b`."""
        kind = "string" if self.gives == "str" else "long long"
        value = self.cpp_text if self.gives == "str" else self.cpp_value
        return self.cpp_loop(f"vector<{kind}> b;", f"b.push_back({value});")


def make_stream(
    source: Source, condition: Filter | None, taken: Map | None, none: str
) -> Stream:
    """Return the code of a source, an optional filter and an optional map."""
    name = source.item if source.kind in ("int", "digit") else "x"

    def own(code: str) -> str:
        return ITEM.sub(name, code) if name != "x" else code

    plain = {"record": "name"}.get(source.kind, source.item)
    is_text = source.kind in ("char", "word", "record")
    return Stream(
        item=source.item,
        python=source.python,
        cpp=source.cpp,
        cpp_inner=source.cpp_inner,
        cpp_setup=source.cpp_setup,
        condition=own(condition.python) if condition else "",
        cpp_condition=own(condition.cpp) if condition else "",
        value=own(taken.python) if taken else plain,
        cpp_value=own(taken.cpp) if taken else plain,
        gives=taken.gives if taken else ("str" if is_text else "int"),
        none=none,
    )


def with_functions(body: str) -> str:
    """Put the C++ functions that a body calls before it, ended by a line `---`."""
    found = [text for name, text in FUNCTIONS.items() if f"{name}(" in body]
    return "\n".join([*found, "---", body]) if found else body
