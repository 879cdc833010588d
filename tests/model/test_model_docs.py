"""The counts printed in docs/model.md are those of the built models."""

from pathlib import Path

from alphacode.model.accounting import parameter_counts

DOCS = Path(__file__).parents[2] / "docs" / "model.md"


def test_the_table_of_counts_is_current() -> None:
    lines = DOCS.read_text(encoding="utf-8").splitlines()
    for row in parameter_counts():
        expected = (
            f"| {row.preset} | {row.parameters:,} | {row.value_head:,} "
            f"| {row.paper / 1e9:g}B | {row.difference:+.2%} |"
        )
        assert expected in lines
