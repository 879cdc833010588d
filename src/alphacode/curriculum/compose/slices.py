"""Questions about parts of a list: from l to r, asked once or by many queries."""
# ruff: noqa: E501

import random
from dataclasses import dataclass

from alphacode.curriculum.held_out import ALL_FRAMES, Frames
from alphacode.curriculum.task import Int, Ints, Pairs, Task, Values, Wrong
from alphacode.curriculum.voices import ask, expand, pick


@dataclass(frozen=True, slots=True)
class Asked:
    """What is asked of a part `b` of a list."""

    name: str
    python: str
    cpp: str
    says: tuple[str, ...]
    mistaken: str
    prefix: str = ""
    """What an element `x` adds to the answer, where prefix sums give it."""
    weight: float = 1.0


ASKED = (
    Asked("sum", "sum(b)", "accumulate(b.begin(), b.end(), 0LL)", ("the sum of the {items} @", "the total of the elements @", "what the numbers @ add up to"), "max", "x", 2.0),
    Asked("max", "max(b)", "*max_element(b.begin(), b.end())", ("the largest of the {items} @", "the maximum @", "the greatest element @"), "min"),
    Asked("min", "min(b)", "*min_element(b.begin(), b.end())", ("the smallest of the {items} @", "the minimum @", "the least element @"), "max"),
    Asked("even", "sum(1 for x in b if x % 2 == 0)", "count_if(b.begin(), b.end(), [](long long x) { return x % 2 == 0; })", ("the number of even {items} @", "how many elements @ are even"), "odd", "x % 2 == 0"),
    Asked("odd", "sum(1 for x in b if x % 2 == 1)", "count_if(b.begin(), b.end(), [](long long x) { return x % 2 == 1; })", ("the number of odd {items} @", "how many elements @ are odd"), "even", "x % 2"),
    Asked("distinct", "len(set(b))", "set<long long>(b.begin(), b.end()).size()", ("the number of different {items} @", "how many distinct values there are @"), "sum", weight=0.6),
    Asked("spread", "max(b) - min(b)", "*max_element(b.begin(), b.end()) - *min_element(b.begin(), b.end())", ("the difference between the largest and the smallest of the {items} @",), "max", weight=0.6),
)  # fmt: skip
BY_NAME = {asked.name: asked for asked in ASKED}
BETWEEN = ("from position {l} to position {r}", "with numbers from {l} to {r}", "between positions {l} and {r}, both included", "at places {l}, ..., {r}", "on the segment [{l}, {r}]")  # fmt: skip
COUNTED = ("Positions are counted from 1.", "[The numbering|Numbering|Counting] [starts|begins] [at|with|from] 1.", "The first element has number 1.")  # fmt: skip


def draw_slices(rng: random.Random, frames: Frames = ALL_FRAMES) -> Task:
    """Draw a task about one part of a list, or about many parts by queries."""
    asked = rng.choices(ASKED, [a.weight for a in ASKED])[0]
    return _queries(rng, frames, asked) if rng.random() < 0.65 else _one(rng, frames, asked)  # fmt: skip


def _one(rng: random.Random, frames: Frames, asked: Asked) -> Task:
    what = rng.choice(asked.says).replace("@", rng.choice(BETWEEN))
    say = f"{ask(rng, frames, what)} {pick(rng, frames, COUNTED)}"
    other = BY_NAME[asked.mistaken]

    def bodies(code: str, start: str) -> str:
        return f"b = a[{start}:r]\nprint({code})"

    def bodies_cpp(code: str, start: str) -> str:
        return f'vector<long long> b(a.begin() + {start}, a.begin() + r);\ncout << {code} << "\\n";'

    return Task(
        name=f"slice/{asked.name}",
        params=(Ints("a", 1, 10**6), Int("l"), Int("r")),
        say=(say,),
        python=(
            bodies(asked.python, "l - 1"),
            f"print({asked.python.replace('(b', '(a[l - 1:r]').replace('in b', 'in a[l - 1:r]')})",
        ),
        cpp=(bodies_cpp(asked.cpp, "l - 1"),),
        wrong=(
            Wrong(bodies(other.python, "l - 1"), bodies_cpp(other.cpp, "l - 1")),
            Wrong(f"b = a[l - 1:r - 1] or a[l - 1:r]\nprint({asked.python})", f'vector<long long> b(a.begin() + l - 1, a.begin() + max(l, r - 1));\ncout << {asked.cpp} << "\\n";'),
        ),
        refine=_one_part,
        rating=900,
        meanings={"l": "the first position", "r": "the last position"},
    )  # fmt: skip


def _one_part(rng: random.Random, values: Values) -> Values:
    first, last = sorted((rng.randint(1, values["n"]), rng.randint(1, values["n"])))
    return {**values, "l": first, "r": last}


def _queries(rng: random.Random, frames: Frames, asked: Asked) -> Task:
    where = expand(rng, "[on|of] [the part|the segment|each segment|the range] [from {f1} to {f2}|between {f1} and {f2} inclusive]")  # fmt: skip
    what = rng.choice(asked.says).replace("@", where)
    lead = expand(
        rng,
        "[For each of {q} queries|For every query ({f1}, {f2})|Answer {q} queries: for each|There are {q} queries; for each|For {q} [questions|requests] {f1}, {f2}] ",
    )
    say = f"{lead}[find|print|compute|tell] {what}."
    say = f"{expand(rng, say)} {pick(rng, frames, COUNTED)}"
    other = BY_NAME[asked.mistaken]

    def slow(code: str, start: str) -> str:
        return f"for l, r in p:\n    b = a[{start}:r]\n    print({code})"

    def slow_cpp(code: str, start: str) -> str:
        return f'for (auto [l, r] : p) {{\n    vector<long long> b(a.begin() + {start}, a.begin() + r);\n    cout << {code} << "\\n";\n}}'

    python: tuple[str, ...] = (slow(asked.python, "l - 1"),)
    cpp: tuple[str, ...] = (slow_cpp(asked.cpp, "l - 1"),)
    if asked.prefix:
        value = asked.prefix
        python = (
            f"s = [0]\nfor x in a:\n    s.append(s[-1] + ({value}))\nfor l, r in p:\n    print(s[r] - s[l - 1])".replace(
                "(x)", "x"
            ),
            *python,
        )
        cpp = (
            f'vector<long long> s(n + 1);\nfor (int i = 0; i < n; i++) {{\n    long long x = a[i];\n    s[i + 1] = s[i] + ({value});\n}}\nfor (auto [l, r] : p) cout << s[r] - s[l - 1] << "\\n";',
            *cpp,
        )
    return Task(
        name=f"queries/{asked.name}",
        params=(Ints("a", 1, 10**6), Pairs("p", ("l", "r"), 1, 100, count="q", max_size=12)),
        say=(say,),
        python=python,
        cpp=cpp,
        output=("Print the answers[, one per line| on separate lines].", "For each query print the answer on its own line.", "Print {q} lines[ with the answers|]."),
        wrong=(
            Wrong(slow(other.python, "l - 1"), slow_cpp(other.cpp, "l - 1")),
            Wrong(f"for l, r in p:\n    b = a[l - 1:max(l, r - 1)]\n    print({asked.python})", f'for (auto [l, r] : p) {{\n    vector<long long> b(a.begin() + l - 1, a.begin() + max(l, r - 1));\n    cout << {asked.cpp} << "\\n";\n}}'),
        ),
        refine=_many_parts,
        rating=1100,
        tags=("data structures",) if asked.prefix else ("implementation",),
        allows_cases=False,
    )  # fmt: skip


def _many_parts(rng: random.Random, values: Values) -> Values:
    n = values["n"]
    parts = [(rng.randint(1, n), rng.randint(1, n)) for _ in values["p"]]
    return {**values, "p": [(min(x, y), max(x, y)) for x, y in parts]}
