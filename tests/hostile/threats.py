"""The table of threats in docs/judge-threats.md, made of the headers of the attacks."""

import re
from pathlib import Path

from attack_files import ATTACKS, CATEGORIES, LEVELS

ROOT = Path(__file__).parents[2]
TABLE = ROOT / "docs" / "judge-threats.md"
BEGIN, END = "<!-- threats: begin -->", "<!-- threats: end -->"


def table_of_threats() -> str:
    """Return one line per attack, grouped by what it is after."""
    lines = []
    for category, meaning in CATEGORIES.items():
        lines += [f"### {category.capitalize()}: {meaning}", ""]
        lines += ["| threat | attack | levels |", "|---|---|---|"]
        for attack in ATTACKS:
            if attack.category == category:
                levels = [level for level in LEVELS if level in attack.levels]
                named = "all" if len(levels) == len(LEVELS) else ", ".join(levels)
                lines.append(f"| {attack.tries} | `{attack.name}` | {named} |")
        lines.append("")
    return "\n".join(lines)


def main() -> None:
    """Write the table between its marks."""
    text = TABLE.read_text(encoding="utf-8")
    table = f"{BEGIN}\n\n{table_of_threats()}\n{END}"
    pattern = re.escape(BEGIN) + ".*?" + re.escape(END)
    TABLE.write_text(
        re.sub(pattern, lambda match: table, text, flags=re.DOTALL), encoding="utf-8"
    )


if __name__ == "__main__":
    main()
