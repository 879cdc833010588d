"""What a pool looks at of a problem, and tasks put into its words."""

import random
from dataclasses import replace

import pytest

from alphacode.core.problem import Problem, TestCase
from alphacode.curriculum import adapting, ways
from alphacode.curriculum.adapting import variants
from alphacode.curriculum.clues import Clues
from alphacode.curriculum.draft import draw_draft
from alphacode.curriculum.execute import compile_program, run_program
from alphacode.curriculum.kinds import Kind, kind_of, kinds_of, split_cases
from alphacode.curriculum.layout import draw_layout
from alphacode.curriculum.settings import CurriculumSettings
from alphacode.curriculum.solutions import write_python
from alphacode.curriculum.task import Grid, Int, Ints, Task
from alphacode.curriculum.tasks import all_tasks
from alphacode.curriculum.ways import possible_ways

TASKS = {task.name: task for task in all_tasks()}


def problem(description: str, *examples: tuple[str, str]) -> Problem:
    tests = tuple(TestCase(text, output) for text, output in examples)
    return Problem(name="any", description=description, public_tests=tests)


def task(python: str, *params: Grid | Int, **constants: object) -> Task:
    return Task(
        name="mine",
        params=params or (Int("n"),),
        say=("Say.",),
        python=(python,),
        cpp=(python,),
        constants=(lambda rng: constants) if constants else None,
    )


def test_clues_are_what_a_problem_says() -> None:
    clues = Clues.of(
        problem(
            'Every five days, 250 grams; "no luck" if 1 <= n is WRONG, mod 10^9+7.\n\n'
            "Input\n\nOne number up to 77.",
            ("3\n..#\n", "no luck\n"),
            ("1\n", "12 KB\n"),
        )
    )
    assert clues.numbers == ("5", "250", "1000000007")
    assert clues.printed == ("no luck", "no", "luck", "KB")
    assert clues.phrases[-1] == "WRONG"
    assert clues.symbols == ("#", ".")
    assert clues.says("no luck") and clues.says("77") and not clues.says("EMPTY")


def test_numbers_are_what_a_program_may_hold() -> None:
    said = "At 09:05, 1,000 of 2,500,000 or 007 go; (1,20,300) and ٣٤, 1.5, x7 do not."
    clues = Clues.of(problem(f"{said} {'9' * 5000}", ("1\n", "1\n")))
    numbers = [9, 5, 1000, 2500000, 7, 1, 20, 300]
    assert clues.numbers == tuple(map(str, numbers))


@pytest.mark.parametrize(
    "text",
    [
        "\n" * 200_000,
        "-\n" * 100_000,
        "1" * 200_000,
        "1" * 200_000 + "a1",
        "1," * 100_000,
    ],
    ids=["lines", "dashes", "digits", "word", "list"],
)
def test_clues_of_a_long_statement_are_soon_found(text: str) -> None:
    # Less than a second each, where time as the square would be many minutes.
    clues = Clues.of(problem(f"Take 7.\n{text}\nInput\n\nUp to 8.", ("1\n", "1\n")))
    assert clues.numbers[0] == "7" and "8" not in clues.numbers


def test_of_many_or_long_examples_few_characters_are_looked_at() -> None:
    short, long = ("1\n", "2\n"), ("5 " * 5000, "3\n")
    some = problem("Add.", long, short, ("4 " * 1500, "7\n"), ("6 " * 1500, "8\n"))
    assert Clues.of(some).outputs == ("2\n", "7\n")
    assert Clues.of(problem("Add.", long)).inputs == (long[0],)
    assert Clues.of(problem("Add.", ("5 " * 50_000, "3\n"))).inputs == ()
    assert len(Clues.of(problem("Add.", *[short] * 500)).inputs) == 20


@pytest.mark.parametrize(
    "word", ["can't", 'so "so"', "back\\slash", "'", '"', "\\", "$n"]
)
def test_words_stand_in_programs_as_they_are_said(word: str) -> None:
    mine = task('print("EMPTY" if n == 0 else "$word")', word=word)
    words = {"EMPTY": word}
    fresh, constants = adapting._with_words(mine, {"word": word}, words)
    for number in (0, 1):
        draft = draw_draft(random.Random(0), fresh, CurriculumSettings(), constants)
        draft = replace(draft, layout=draw_layout(random.Random(0), mine.params))
        program = write_python(random.Random(1), draft, fresh.python[0])
        assert run_program(compile_program(program), f"{number}\n") == f"{word}\n"


def test_texts_that_cannot_stand_in_a_program_are_no_clues() -> None:
    shown = ("a\0b\n\ud800\n", "no\0thing\n\ud800x\n")
    clues = Clues.of(problem("Print 'a\0b' or \ud800.", shown))
    assert clues.symbols == ("a", "b")
    assert all(map(str.isprintable, clues.phrases))


def test_an_integer_that_says_how_many_follow_stays() -> None:
    mine = replace(task("print(n)"), params=(Int("n"), Ints("a", 1, 9, count="n")))
    clues = Clues.of(problem("Take 13.", ("3\n1 2 3\n", "3\n")))
    assert list(adapting._fixed(mine, clues)) == []
    mine = replace(mine, params=(Int("k"), Ints("a", 1, 9, count="n")))
    assert [each.params[0].name for each in adapting._fixed(mine, clues)] == ["a"]


def adapt(found: Task, description: str, *examples: tuple[str, str]) -> Task:
    clues = Clues.of(problem(description, *examples))
    return variants(random.Random(0), found, clues)[-1][0]


def test_words_that_are_not_said_become_those_that_are_printed() -> None:
    body = 'print("EMPTY" if n == 0 else "FULL")'
    found = adapt(task(body), "Is it FULL, or not?", ("0\n", "bare\n"))
    assert found.python == ('print("bare" if n == 0 else "FULL")',)
    assert found.cpp == found.python
    same = adapt(task(body), "FULL or EMPTY?", ("0\n", "EMPTY\n"))
    assert same.python == (body,)


def test_constants_take_words_and_numbers_of_the_problem() -> None:
    mine = task('print("$word", n % $m)', word="NEVER", m=7)
    clues = Clues.of(problem("Every 13 days.", ("3\n", "seldom 3\n")))
    ((_, constants),) = variants(random.Random(0), mine, clues)
    assert constants == {"word": "seldom", "m": 13}


def test_constants_are_any_neighbouring_numbers_of_the_statement() -> None:
    mine = task("print(n % $m + $k)", m=7, k=9)
    clues = Clues.of(problem("After 13 days 21 or 34 come.", ("3\n", "3\n")))
    found = [new for _, new in variants(random.Random(0), mine, clues)]
    pairs = {(new["m"], new["k"]) for new in found}
    assert pairs == {(13, 21), (21, 13), (21, 34), (34, 21)}
    said = Clues.of(problem("After 7 days 21 or 9 come.", ("3\n", "3\n")))
    assert [c for _, c in variants(random.Random(0), mine, said)] == [{"m": 7, "k": 9}]


def test_two_answers_are_tried_both_ways() -> None:
    found = task("print('$yes' if n else '$no')", yes="GO", no="WAIT")
    clues = Clues.of(problem("Is it?", ("1\n", "on\n"), ("0\n", "off\n")))
    tried = [constants for _, constants in variants(random.Random(0), found, clues)]
    assert {(each["yes"], each["no"]) for each in tried} == {
        ("on", "off"),
        ("off", "on"),
    }


def test_an_integer_that_is_read_may_be_a_number_of_the_statement() -> None:
    found = replace(task("print(n % k)", Int("n"), Int("k")), cpp=("f();\n---\ng();",))
    clues = Clues.of(problem("Every 7th and 9th.", ("15\n", "1\n")))
    tried = [each for each, _ in variants(random.Random(0), found, clues)]
    assert [each.python[0] for each in tried] == [
        "print(n % k)",
        *("n = 7\nprint(n % k)", "n = 9\nprint(n % k)"),
        *("k = 7\nprint(n % k)", "k = 9\nprint(n % k)"),
    ]
    assert tried[-1].params == (Int("n"),)
    assert tried[-1].cpp == ("f();\n---\nlong long k = 9;\ng();",)


def test_numbers_change_in_the_order_of_the_statement() -> None:
    body = "print('A' if n >= 90 else 'B' if n >= 50 else 'C', a90, 1)"
    clues = Clues.of(problem("From 80 on A, from 60 on B.", ("3\n", "C\n")))
    found = variants(random.Random(0), task(body), clues)
    seen = {each.python[0] for each, _ in found[1:]}
    assert seen == {
        body.replace(">= 90", ">= 80").replace("50", "60"),
        body.replace(">= 90", ">= 60").replace("50", "80"),
    }


def test_grids_take_the_signs_of_the_examples() -> None:
    mine = task("print(sum(row.count('#') for row in g), '..#')", Grid("g"))
    clues = Clues.of(problem("Count.", ("1 3\n~~#\n", "1\n")))
    found = variants(random.Random(0), mine, clues)[0][0]
    (grid,) = found.params
    assert isinstance(grid, Grid)
    assert set(grid.alphabet) == {"~", "#"}
    assert found.python == ("print(sum(row.count('#') for row in g), '~~#')",)
    constants = task("print(g[0].count('$c'))", Grid("g", "$e$c"), e=".", c="*")
    clues = Clues.of(problem("Count.", ("1 3\nWWL\n", "1\n")))
    tried = [new for _, new in variants(random.Random(0), constants, clues)]
    assert {(new["e"], new["c"]) for new in tried} == {("W", "L"), ("L", "W")}


@pytest.mark.parametrize(
    ("known", "asked", "may_be"),
    [
        (["3\n", "-4\n"], ["17\n"], True),
        (["3\n"], ["1.50\n"], False),
        (["3\n"], ["YES\n"], False),
        (["3\n", "YES\n"], ["YES\n"], True),
        (["3 4\n"], ["17\n"], False),
        (["1\n", "1 2\n", "1 2 3\n"], ["1 2 3 4 5\n"], True),
        (["1\n2\n"], ["1\n"], False),
        (["not at all\n"], ["never\n"], True),
        (["..#\n"], ["3\n"], False),
    ],
)
def test_kinds_of_answers(known: list[str], asked: list[str], may_be: bool) -> None:
    assert Kind.of(known).gives(kinds_of(asked)) == may_be
    assert Kind.of(known).gives(kinds_of([*asked, "# #\n"])) == may_be / 2


def test_kinds_of_tasks_are_what_they_print() -> None:
    kind = kind_of(TASKS["is_palindrome"])
    assert kind is not None and kind.tokens == {"word"} and kind.sizes == {1}
    kind = kind_of(TASKS["print_divisors"])
    assert kind is not None and kind.tokens == {"integer"} and len(kind.sizes) > 1
    assert split_cases(["1\n2\n3\n4\n", "5\n6\n7\n"], [2, 2]) == [
        "1\n2",
        "3\n4",
        "5\n6\n7\n",
    ]


def test_layouts_are_those_drawn_under_the_parameters_own_names() -> None:
    """They are drawn once for all parameters that are alike but for their names."""
    for one in list(TASKS.values())[::20]:
        rng = random.Random("layouts")
        drawn = [draw_layout(rng, one.params) for _ in range(ways._DRAWS)]
        wanted = dict.fromkeys((layout.lines, layout.ending) for layout in drawn)
        found = [way.layout for way in possible_ways(one) if not way.is_cases]
        assert [(x.lines, x.ending) for x in found] == list(wanted), one.name


def test_possible_ways_hold_the_usual_ones() -> None:
    ways = possible_ways(TASKS["count_divisors"])
    endings = {(way.layout.ending, way.is_cases) for way in ways}
    assert endings == {("", False), ("", True), ("cases", True)}
    lists = {way.layout.ending for way in possible_ways(TASKS["sum"])}
    assert {"", "line", "file"} <= lists
    assert ways == possible_ways(TASKS["count_divisors"])


def test_words_of_programs_are_also_left_alone() -> None:
    body = """print("".join(x for x in s if x not in "aeiou") or "$none")
    print({1: "CM", 2: "CD", 3: "XC", 4: "XL"})"""
    found = task(body, none="EMPTY")
    clues = Clues.of(problem("Without vowels.", ("home\n", "hm\n"), ("a\n", "NIL\n")))
    tried = variants(random.Random(0), found, clues)
    assert all("aeiou" in each.python[0] for each, _ in tried)
    kept, constants = tried[-1]
    assert kept.python == (body,) and tried[0][0].python[0] != body
    assert constants["none"] in ("hm", "NIL", "EMPTY")


def test_signs_that_are_drawn_are_those_of_the_examples() -> None:
    mine = replace(
        task('print("$c" * n)'), constants=lambda rng: {"c": rng.choice("*#+@%")}
    )
    clues = Clues.of(problem("Draw a row.", ("3\n", "%%%\n")))
    tried = [variants(random.Random(seed), mine, clues)[0][1] for seed in range(20)]
    assert [each["c"] for each in tried].count("%") > 15
