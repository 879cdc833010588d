"""What a person writes in Markdown becomes the problem they meant."""

from pathlib import Path

import pytest

from alphacode.core.errors import DataError
from alphacode.core.problem import Problem, TestCase
from alphacode.data import read_problem
from alphacode.data.markdown import parse_markdown, problem_from_markdown

WHOLE = """\
# Two sums

You are given two numbers `a` and **b**.

Print their sum, which is 2*3*4 at most for a_i < b_i.

## Input

One line with a and b:

```
a b
```

## Output

One number.

### Remark

  * Leading zeros are fine.

## Constraints

0 <= a, b <= 10^9

## Examples

```input
1 2
```

```output
3
```

```input
5 5

```

```output
10
```

## Note

In the first example 1 + 2 = 3.

## Limits

- Time limit: 1.5 s
- Memory limit: 64 MB
- Rating: 800
- Tags: math, implementation
"""

DESCRIPTION = """\
You are given two numbers a and b.

Print their sum, which is 2*3*4 at most for a_i < b_i.

Input

One line with a and b:

a b

Output

One number.

Remark

  * Leading zeros are fine.

Constraints

0 <= a, b <= 10^9

Examples

Input

1 2

Output

3

Input

5 5

Output

10

Note

In the first example 1 + 2 = 3."""


def read(text: str) -> Problem:
    return problem_from_markdown(text, "file.md")


def test_a_whole_problem() -> None:
    assert read(WHOLE) == Problem(
        name="Two sums",
        description=DESCRIPTION,
        public_tests=(TestCase("1 2\n", "3\n"), TestCase("5 5\n\n", "10\n")),
        time_limit_s=1.5,
        memory_limit_bytes=64 * 2**20,
        cf_rating=800,
        cf_tags=("math", "implementation"),
    )


def test_windows_newlines_and_a_byte_order_mark_change_nothing(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.write_bytes(b"\xef\xbb\xbf" + WHOLE.replace("\n", "\r\n").encode())
    assert read_problem(path) == read(WHOLE)


def test_no_limits_are_no_limits() -> None:
    problem = read(WHOLE[: WHOLE.index("## Limits")])
    assert (problem.time_limit_s, problem.memory_limit_bytes) == (None, None)
    assert problem.description == DESCRIPTION


@pytest.mark.parametrize(
    "examples",
    [
        "```input\n1\n```\n```output\n2\n```",
        "```\n1\n```\n\n```\n2\n```",
        "~~~text\n1\n~~~\n\n~~~\n2\n~~~",
        "### Example 1\n\nInput:\n\n```\n1\n```\n\nOutput:\n\n```\n2\n```",
        "**Input**\n```in\n1\n```\n**Output**\n```out\n2\n```",
        "Sample Input 1\n\n````\n1\n````\n\nSample Output 1\n\n```\n2\n```",
        "- Input:\n\n  ```\n  1\n  ```\n\n- Output:\n\n  ```\n  2\n  ```",
    ],
    ids=["marked", "plain", "tildes", "labels", "bold", "samples", "list"],
)
@pytest.mark.parametrize("heading", ["Examples", "Example", "sample tests", "SAMPLES"])
def test_examples_are_found_however_they_are_labelled(
    heading: str, examples: str
) -> None:
    problem = read(f"# T\n\nText.\n\n## {heading}\n\n{examples}\n")
    assert problem.public_tests == (TestCase("1\n", "2\n"),)
    assert problem.description == (f"Text.\n\n{heading}\n\nInput\n\n1\n\nOutput\n\n2")


def test_words_between_examples_are_kept() -> None:
    problem = read(
        "# T\n\nText.\n\n## Examples\n\n```\n1\n```\n```\n2\n```\n\nWhy: 1 + 1.\n"
    )
    assert problem.description.endswith("Output\n\n2\n\nWhy: 1 + 1.")


def test_headings_inside_blocks_are_text() -> None:
    problem = read(
        "# T\n\nText.\n\n## Examples\n\n```input\n# 1\n## Limits\n```\n```output\n```\n"
    )
    assert problem.public_tests == (TestCase("# 1\n## Limits\n", ""),)


def test_hidden_tests_may_stand_in_the_file_but_never_in_the_description() -> None:
    problem = read(
        WHOLE + "\n## Hidden tests\n\n```input\n70 7\n```\n\n```output\n77\n```\n"
    )
    assert problem.private_tests == (TestCase("70 7\n", "77\n"),)
    assert problem.description == DESCRIPTION


def test_a_title_may_be_underlined() -> None:
    assert read(WHOLE.replace("# Two sums", "Two sums\n========")) == read(WHOLE)


def test_spaces_inside_a_test_are_kept() -> None:
    problem = read("# T\n\nx\n\n## Example\n\n```\n  a\t b  \n\n```\n```\n \n```\n")
    assert problem.public_tests == (TestCase("  a\t b  \n\n", " \n"),)


def test_a_statement_beside_tests_needs_neither_title_nor_examples() -> None:
    statement = parse_markdown("Only text.\n", "file.md")
    assert statement.title is None
    assert statement.examples == ()
    assert statement.description == "Only text."


def test_a_description_block_is_taken_character_by_character() -> None:
    text = "  odd\n\n\n# text `x` \n"
    problem = read(
        f"# T\n\n~~~description\n{text}\n~~~\n\n## Examples\n\n```\n1\n```\n```\n2\n```"
    )
    assert problem.description == text
    assert problem.public_tests == (TestCase("1\n", "2\n"),)


def test_text_besides_a_description_block_is_refused() -> None:
    block = "```description\nd\n```"
    for text in (f"More.\n\n{block}", f"{block}\nMore.", f"{block}\n{block}"):
        with pytest.raises(DataError, match="besides a block marked 'description'"):
            read(f"# T\n\n{text}\n")
    with pytest.raises(DataError, match=r"found text .'Note More.'. besides a block"):
        read(f"# T\n\n{block}\n\n## Note\n\nMore.\n")


def test_stars_of_products_and_powers_are_kept() -> None:
    problem = read(WHOLE.replace("One number.", "Print 2**3**4 and a**b**c, a*b*c."))
    assert "Print 2**3**4 and a**b**c, a*b*c." in problem.description


def test_many_examples_and_blanks_are_read_in_time() -> None:
    examples = "".join(
        f"### Input {n}\n\n```\n{n}\n```\n\n### Output {n}\n\n```\n{n}\n```\n\n"
        for n in range(2000)
    )
    limits = "## Limits\n\nTags: x" + " " * 100_000 + "y\n\n"
    found = read(f"# Many\n\nPrint it.\n\n{limits}## Examples\n\n{examples}")
    assert len(found.public_tests) == 2000
    assert found.public_tests[-1] == TestCase("1999\n", "1999\n")
