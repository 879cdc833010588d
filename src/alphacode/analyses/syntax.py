"""Which share of samples is a program of its language at all.

C++ counts if it compiles, Python if it has no syntax error: both are what the judge
calls no compile error. Nothing is judged anew.
Source: paper appendix, Table A7.
"""

import re
import sys
from collections import Counter
from typing import Any

from alphacode.store.distinct_programs import distinct_programs
from alphacode.store.run_directory import RunDirectory

MOST_REASONS = 5
_PLACE = re.compile(r"[^\s:]*:\d+(?::\d+)?:?\s*|\s*\([^()]*, line \d+\)|\bline \d+")
_QUOTED = re.compile(r"'[^']*'|\"[^\"]*\"|\u2018[^\u2019]*\u2019")


def syntactic_validity(run: RunDirectory) -> list[dict[str, Any]]:
    """Return a row per language: samples, and the share of them that is valid.

    Samples of programs that the judge failed on, or has not come to, are left out and
    counted. `per_problem` holds each problem's valid and judged samples, for intervals.
    """
    verdicts: dict[tuple[str, str], str | None] = {}
    messages: dict[tuple[str, str], str] = {}
    columns = ["problem", "program_id", "verdict", "message"]
    for row in run.rows("judgements", columns, stage="public"):
        key = (row["problem"], row["program_id"])
        verdicts[key] = row["verdict"]
        if row["verdict"] == "CE":
            # What kind of error it is, not the whole of what a compiler says.
            messages[key] = sys.intern(reason(row["message"] or ""))
    tally: dict[tuple[str, str], Counter[str]] = {}
    reasons: dict[str, Counter[str]] = {}
    for row in distinct_programs(run):
        problem, language = row["problem"], row["language"]
        key = (problem, row["program_id"])
        verdict = verdicts.get(key)
        counts = tally.setdefault((language, problem), Counter())
        kind = "unjudged" if verdict is None else "bad" if verdict == "CE" else "good"
        counts[kind] += row["samples"]
        if kind == "bad":
            reasons.setdefault(language, Counter())[messages[key]] += row["samples"]
    return [
        _row(language, tally, reasons.get(language, Counter()))
        for language in sorted({language for language, _ in tally})
    ]


def reason(message: str) -> str:
    """Return what kind of error a message tells of: its first line that says so.

    Example:
      >>> reason("main.cpp:3:7: error: 'x' was not declared in this scope")
      '... was not declared in this scope'
    """
    lines = [line.strip() for line in message.splitlines() if line.strip()]
    if not lines:
        return "no message"
    telling = [line for line in lines if "rror:" in line] or lines[-1:]
    words = _QUOTED.sub("...", _PLACE.sub("", telling[0]))
    words = words.partition("error:")[2] or words
    return " ".join(words.split())[:100]


def _row(
    language: str, tally: dict[tuple[str, str], Counter[str]], reasons: Counter[str]
) -> dict[str, Any]:
    each = [counts for (name, _), counts in tally.items() if name == language]
    good = sum(counts["good"] for counts in each)
    bad = sum(counts["bad"] for counts in each)
    return {
        "language": language,
        "samples": good + bad,
        "valid": good / (good + bad) if good + bad else None,
        "unjudged": sum(counts["unjudged"] for counts in each),
        "per_problem": [(c["good"], c["good"] + c["bad"]) for c in each],
        "reasons": [
            {"reason": words, "samples": number}
            for words, number in reasons.most_common(MOST_REASONS)
        ],
    }
