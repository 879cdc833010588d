"""What a model is asked, in our words and in the user's."""

from pathlib import Path

import pytest

from alphacode.core.errors import ConfigError
from alphacode.core.problem import Language, Problem, TestCase
from alphacode.core.sample import Conditioning
from alphacode.sampling.external.prompt import (
    DEFAULT_TEMPLATE,
    PLACES,
    PromptTemplate,
    fit_statement,
    load_template,
)

PROBLEM = Problem(
    name="sum",
    description="Print the sum of $a and {{tags}}.\n\nInput\n\nTwo numbers.",
    public_tests=(TestCase("1 2\n", "3\n"),),
    private_tests=(TestCase("71 13\n", "84\n"),),
    time_limit_s=1.5,
    memory_limit_bytes=64 * 2**20,
)
PLAIN = Conditioning(language=Language.PYTHON3)
FULL = Conditioning(language=Language.CPP, rating=1700, tags=("dp", "trees"))


def test_the_default_says_all_there_is() -> None:
    text = load_template(None).render(PROBLEM, FULL)
    for part in ("C++17", "1700", "dp, trees", "1 2", "3", "1.5 s", "64 MB", "```cpp"):
        assert part in text
    # What is put in is text: a place in a statement is no place.
    assert PROBLEM.description in text
    assert "71 13" not in text
    assert "84" not in text


def test_what_is_not_known_leaves_no_hole() -> None:
    bare = Problem(name="sum", description="Add.")
    lines = load_template(None).render(bare, PLAIN).split("\n")
    assert lines[1:4] == ["", "Add.", ""]
    assert lines[4].startswith("The program reads")
    assert "rating" not in "".join(lines)
    assert "tag" not in "".join(lines)


def test_examples_that_the_statement_shows_are_not_shown_twice() -> None:
    shown = Problem(
        name="sum",
        description="Add.\n\nExample\n\n1 2\n\n3",
        public_tests=(TestCase("1 2\n", "3\n"), TestCase("5 5\n", "10\n")),
    )
    text = PromptTemplate("{{statement}}\n{{examples}}").render(shown, PLAIN)
    assert text.count("1 2") == 1
    assert text.count("5 5") == 1


def test_every_place_is_filled(tmp_path: Path) -> None:
    path = tmp_path / "prompt.txt"
    path.write_text("\n".join(f"{name}: {{{{ {name} }}}}" for name in PLACES))
    text = load_template(str(path)).render(PROBLEM, PLAIN)
    assert "rating: unknown\ntags: unknown\n" in text
    assert "language: Python 3\nfence: python\n" in text
    assert text.endswith("name: sum")
    assert all(f"{name}: " in text for name in PLACES)


def test_the_page_shows_the_default_and_every_place() -> None:
    page = (Path(__file__).parents[2] / "docs" / "models.md").read_text()
    assert f"```text\n{DEFAULT_TEMPLATE}```\n" in page
    assert all(f"`{{{{{name}}}}}`" in page for name in PLACES)


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (
            b"{{statement}} {{ratings}}",
            "unknown place 'ratings'; the nearest is 'rating'",
        ),
        (b"Solve it.", "no place for the problem"),
        (b"\xff{{statement}}", "no UTF-8 text"),
        (None, "cannot read"),
    ],
)
def test_a_bad_template_is_told(
    tmp_path: Path, content: bytes | None, message: str
) -> None:
    path = tmp_path / "prompt.txt"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(ConfigError, match=message):
        load_template(str(path))


def test_the_digest_is_the_texts() -> None:
    assert PromptTemplate("{{statement}}").digest != load_template(None).digest
    assert (
        PromptTemplate("{{statement}}").digest == PromptTemplate("{{statement}}").digest
    )


def test_a_statement_is_cut_to_its_longest_head_that_fits() -> None:
    def render(statement: str) -> str:
        return f"<{statement}>"

    assert fit_statement(render, "abcdef", len, 8) == "<abcdef>"
    for room in range(2, 8):
        assert fit_statement(render, "abcdef", len, room) == f"<{'abcdef'[: room - 2]}>"
    with pytest.raises(ConfigError, match=r"shorten the text of external\.prompt"):
        fit_statement(render, "abcdef", len, 1)
