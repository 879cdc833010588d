"""Which share of samples is a program of its language at all.

C++ counts if it compiles, Python if it has no syntax error: both are what the judge
calls no compile error. Nothing is judged anew.
Source: paper appendix, Table A7.
"""

import re
from collections import Counter
from typing import Any

from alphacode.store.run_directory import RunDirectory

MOST_REASONS = 5
_PLACE = re.compile(r"[^\s:]*:\d+(?::\d+)?:?\s*|\s*\([^()]*, line \d+\)|\bline \d+")
_QUOTED = re.compile(r"'[^']*'|\"[^\"]*\"|\u2018[^\u2019]*\u2019")


def syntactic_validity(run: RunDirectory) -> list[dict[str, Any]]:
    """Return a row per language: samples, and the share of them that is valid.

    Samples of programs that the judge failed on, or has not come to, are left out and
    counted. `per_problem` holds each problem's share, for intervals.
    """
    judged: dict[tuple[str, str], tuple[str | None, str]] = {}
    columns = ["problem", "program_id", "verdict", "message"]
    for row in run.rows("judgements", columns, stage="public"):
        message = row["message"] if row["verdict"] == "CE" else ""
        judged[row["problem"], row["program_id"]] = (row["verdict"], message or "")
    programs: dict[tuple[str, int], tuple[str, str]] = {}
    for row in run.rows("samples", ["problem", "index", "program_id", "language"]):
        key = (row["problem"], row["index"])
        programs[key] = (row["program_id"], row["language"])
    tally: dict[tuple[str, str], Counter[str]] = {}
    reasons: dict[str, Counter[str]] = {}
    for (problem, _), (name, language) in programs.items():
        verdict, message = judged.get((problem, name), (None, ""))
        counts = tally.setdefault((language, problem), Counter())
        kind = "unjudged" if verdict is None else "bad" if verdict == "CE" else "good"
        counts[kind] += 1
        if kind == "bad":
            reasons.setdefault(language, Counter())[reason(message)] += 1
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
        "per_problem": [
            c["good"] / (c["good"] + c["bad"]) for c in each if c["good"] + c["bad"]
        ],
        "reasons": [
            {"reason": words, "samples": number}
            for words, number in reasons.most_common(MOST_REASONS)
        ],
    }
