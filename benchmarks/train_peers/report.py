"""Results of the CPU benchmark: tables, ratios, files."""

import json
import statistics
import time
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import torch

from judge_peers.report import command, machine
from train_peers.contestants import FAMILIES, Contestant


@dataclass
class Case:
    """One size in one precision on one kind of batch."""

    size: str
    precision: str
    is_even: bool
    shape: str
    padding_share: float
    parameters: dict[str, int] = field(default_factory=dict)
    notes: dict[str, str] = field(default_factory=dict)
    tokens_per_s: dict[str, list[float]] = field(default_factory=dict)
    tokens_per_cpu_s: dict[str, list[float]] = field(default_factory=dict)

    def add(self, contestant: Contestant, wall: float, cpu: float) -> None:
        """Add a contestant's round, in tokens per second and per CPU second."""
        name = contestant.name
        self.parameters[name] = contestant.parameters
        self.notes[name] = contestant.note
        self.tokens_per_s.setdefault(name, []).append(wall)
        self.tokens_per_cpu_s.setdefault(name, []).append(cpu)

    @property
    def title(self) -> str:
        """What was measured, in words."""
        kind = "even" if self.is_even else "uneven"
        return (
            f"{self.size}, {self.precision}, {kind} lengths "
            f"({self.shape} tokens, {self.padding_share:.0%} padding)"
        )

    def ratio(self, peer: str, *, by_cpu: bool = False) -> dict[str, float] | None:
        """Return our speed over a peer's: median, least and most of the rounds."""
        speeds = self.tokens_per_cpu_s if by_cpu else self.tokens_per_s
        if peer not in speeds:
            return None
        ratios = [
            mine / theirs
            for mine, theirs in zip(speeds["ours"], speeds[peer], strict=True)
        ]
        return {
            "median": round(statistics.median(ratios), 3),
            "min": round(min(ratios), 3),
            "max": round(max(ratios), 3),
        }


@dataclass
class Results:
    """All cases, and which of them the headline is taken from."""

    native: str
    """The precision that training takes on this machine."""
    headline_sizes: list[str]
    cases: list[Case] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)


def table(case: Case) -> Iterable[str]:
    """Yield the lines of a Markdown table."""
    yield f"\n### {case.title}\n"
    yield _row(
        ["model", "parameters", "tokens/s", "ours over it", "by CPU time", "how"]
    )
    yield _row(["---", "---:", "---:", "---:", "---:", "---"])
    for name, speeds in case.tokens_per_s.items():
        yield _row(
            [
                name,
                f"{case.parameters[name] / 1e6:.2f}M",
                f"{statistics.median(speeds):,.0f}",
                _spread(case.ratio(name)),
                _spread(case.ratio(name, by_cpu=True)),
                case.notes[name],
            ]
        )


def _row(cells: list[str]) -> str:
    widths = [16, 10, 9, 19, 19, 34]
    padded = [cell.ljust(width) for cell, width in zip(cells, widths, strict=True)]
    return "| " + " | ".join(padded) + " |"


def _spread(times: dict[str, float] | None) -> str:
    if times is None:
        return "not measured"
    return "{median:.2f} ({min:.2f} to {max:.2f})".format(**times)


def headlines(results: Results) -> dict[str, Any]:
    """Return the last line; a ratio is None where the peer was not measured."""
    found: dict[str, Any] = {}
    for kind, is_even in (("", False), ("_even", True)):
        for suffix, layers in (("", ""), ("_our_layers", ", our layers")):
            for family in FAMILIES:
                name = f"vs_hf_{family}{suffix}{kind}"
                found[name] = _least(results, family + layers, is_even)
    found["precision"] = results.native
    found["sizes"] = results.headline_sizes
    found["by_size"] = {
        f"{case.size} {case.precision} {'even' if case.is_even else 'uneven'}": {
            family: _median(case, family) for family in FAMILIES
        }
        for case in results.cases
    }
    return found


def _least(results: Results, peer: str, is_even: bool) -> float | None:
    ratios = [
        _median(case, peer)
        for case in results.cases
        if case.size in results.headline_sizes
        and case.precision == results.native
        and case.is_even == is_even
    ]
    known = [ratio for ratio in ratios if ratio is not None]
    return min(known) if known else None


def _median(case: Case, peer: str) -> float | None:
    times = case.ratio(peer)
    return None if times is None else times["median"]


def explanation(results: Results) -> Iterable[str]:
    """Yield what the headline is made of."""
    sizes = ", ".join(results.headline_sizes)
    yield (
        f"\n`vs_hf_*`: tokens per second, ours over theirs, the least of {sizes}; "
        f"{results.native}, uneven lengths (`_even`: all of one length)"
    )
    for note in results.notes:
        yield f"- note: {note}"


def about(seed: int) -> dict[str, Any]:
    """Return what the measurements depend on."""
    found = machine()
    found.pop("is_root")
    found["torch"] = torch.__version__
    found["threads"] = torch.get_num_threads()
    try:
        import transformers

        found["transformers"] = transformers.__version__
    except ImportError:
        found["transformers"] = "missing"
    found["seed"] = seed
    found["command"] = command()
    return found


def write(results: Results, directory: Path, about: dict[str, Any]) -> Path:
    """Write both result files and return the one of JSON."""
    cases = [
        {
            "case": case.title,
            "parameters": case.parameters,
            "how": case.notes,
            "tokens_per_s": _rounded(case.tokens_per_s),
            "tokens_per_cpu_s": _rounded(case.tokens_per_cpu_s),
        }
        for case in results.cases
    ]
    lines = [line for case in results.cases for line in table(case)]
    whole = {
        **about,
        "headlines": headlines(results),
        "notes": results.notes,
        "cases": cases,
    }
    title = "# Our training step beside T5 and BART"
    return write_files(
        directory, "train", title, whole, about, [*lines, *explanation(results)]
    )


def write_files(
    directory: Path,
    name: str,
    title: str,
    whole: dict[str, Any],
    about: dict[str, Any],
    lines: list[str],
) -> Path:
    """Write NAME-DATE.json and .md and return the path of the first."""
    directory.mkdir(parents=True, exist_ok=True)
    path = directory / f"{name}-{time.strftime('%Y-%m-%d')}.json"
    path.write_text(json.dumps(whole, indent=1) + "\n", encoding="utf-8")
    head = [title, "", *(f"- {key}: {value}" for key, value in about.items())]
    text = "\n".join([*head, *lines]) + "\n"
    path.with_suffix(".md").write_text(text, encoding="utf-8")
    return path


def _rounded(speeds: dict[str, list[float]]) -> dict[str, list[float]]:
    return {name: [round(one, 1) for one in found] for name, found in speeds.items()}
