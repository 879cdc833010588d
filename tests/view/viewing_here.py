"""A run directory written by hand, and a viewer in this process."""

import json
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

from starlette.testclient import TestClient

from alphacode.core.problem import Problem, TestCase
from alphacode.judge import JudgeSettings
from alphacode.pipeline.ledger import Ledger
from alphacode.store.run_directory import create_or_continue
from alphacode.view.app import create_app
from alphacode.view.run_folders import RunFolders
from alphacode.view.settings import ViewSettings
from alphacode.view.state import State

RIGHT = "a, b = map(int, input().split())\nprint(a + b)\n"
WRONG = "a, b = map(int, input().split())\nprint(a * b)\n"
BROKEN = "print(\n"
CPP = "#include <iostream>\nint main() { long a, b; std::cin >> a >> b; }\n"
PROGRAMS = [RIGHT, WRONG, BROKEN, CPP]

SUM = Problem(
    name="sum of two",
    description="Print $a + b$ of two numbers, $$a \\le 10^9$$."
    "\n\nInput\n\nTwo `int`s.",
    public_tests=(TestCase("1 2\n", "3\n"),),
    private_tests=(TestCase("30 1\n", "31\n"), TestCase("0 0\n", "0\n")),
    cf_rating=800,
    cf_tags=("math",),
    time_limit_s=2.0,
    memory_limit_bytes=256 * 2**20,
)


@dataclass
class Viewer:
    """A client of a viewer."""

    client: TestClient
    state: State

    def get(self, path: str, **options: Any) -> Any:
        return self.client.get(path, headers={"Accept": "text/html"}, **options)

    def run_path(self, number: int = 0) -> str:
        return f"/runs/{self.state.run_folders.runs()[number].name}"


@contextmanager
def viewing(home: Path, token: str = "") -> Iterator[Viewer]:
    settings = ViewSettings(body_limit_bytes=2**16, live_every_s=0.01)
    state = State(RunFolders([home]), settings, JudgeSettings(workers=1))
    app = create_app(state, token=token)
    with TestClient(app, base_url="http://localhost:7575") as client:
        yield Viewer(client, state)


def sample_rows(problem: str, programs: list[str], count: int) -> list[dict[str, Any]]:
    """Return samples: program i % n, with metadata that vary by index."""
    return [
        {
            "problem": problem,
            "index": index,
            "program_id": f"p{index % len(programs)}",
            "language": "cpp"
            if "#include" in programs[index % len(programs)]
            else "python3",
            "rating": 800 + 100 * (index % 3),
            "tags": ["math", "greedy"] if index % 2 else ["dp"],
            "is_correct": True,
            "temperature": 0.5 + 0.25 * (index % 2),
            "program": programs[index % len(programs)],
            "num_tokens": 10 + index % 7,
            "log_probability": None if index == 5 else -1.5 * (index % 11),
            "is_finished": True,
        }
        for index in range(count)
    ]


def write_run(
    path: Path,
    problem: Problem = SUM,
    programs: list[str] | None = None,
    count: int = 40,
    *,
    settings: dict[str, Any] | None = None,
    is_finished: bool = True,
) -> None:
    """Write a run as the pipeline leaves it: program 0 is right, 1 wrong, 2 broken."""
    programs = programs or PROGRAMS
    name = problem.name
    identity = {
        "subject": {"problem": name},
        "model": "0",
        "settings": {
            "model": "embedded",
            "seed": 0,
            "submissions": 10,
            **(settings or {}),
        },
    }
    verdicts = ["AC", "WA", "CE", None]
    with create_or_continue(path, identity) as run:
        Ledger(run, problem)
        run.append("samples", sample_rows(name, programs, count))
        judged = [
            {
                "problem": name,
                "stage": "public",
                "program_id": f"p{i}",
                "verdict": verdict,
                "tests_run": 1,
                "cpu_s": 0.25,
                "wall_s": 0.3,
                "memory_bytes": 2**20,
                "message": "it said <b>no</b>" if verdict == "CE" else "",
                "error": "" if verdict else "the judge fell",
            }
            for i, verdict in enumerate(verdicts[: len(programs)])
        ]
        run.append("judgements", judged)
        if not is_finished:
            return
        run.append("judgements", [{**judged[0], "stage": "hidden"}])
        cluster = {"problem": name, "attempt": 0, "cluster": 1, "kind": "behaviour"}
        copies = -(-count // len(programs))
        run.append("clusters", [{**cluster, "num_samples": copies, "program_id": "p0"}])
        run.append(
            "submissions",
            [
                {
                    "problem": name,
                    "attempt": 0,
                    "rank": 1,
                    "index": 0,
                    "program_id": "p0",
                    "language": "python3",
                    "cluster": 1,
                    "cluster_samples": copies,
                    "path": "submissions/01.py",
                }
            ],
        )
        run.append(
            "stages",
            [
                {
                    "problem": name,
                    "stage": "sampling",
                    "samples": count,
                    "stopped_early": False,
                    "seconds": 2.0,
                    "sampler_idle_s": 0.5,
                    "judge_idle_s": 1.0,
                }
            ],
        )
        report = {
            "problem": name,
            "solved": True,
            "samples": count,
            "distinct": len(programs),
            "compiled": 2,
            "passed_examples": 1,
            "clusters": 1,
            "submitted": 1,
            "submissions": [
                {
                    "rank": 1,
                    "language": "python3",
                    "verdict": "AC",
                    "path": "submissions/01.py",
                    "cluster": 1,
                    "error": "",
                }
            ],
            "samples_passed_examples": copies,
            "samples_passed_all": copies,
            "unjudged": 1,
            "notes": [f"a note on {name}"],
            "seconds": 3.5,
        }
        run.append(
            "metrics",
            [
                {
                    "problem": name,
                    "attempt": 0,
                    "solved": True,
                    "samples": count,
                    "seconds": 3.5,
                    "report": json.dumps(report),
                }
            ],
        )


class Page(HTMLParser):
    """What a browser would find in a page: elements, attributes and text."""

    def __init__(self, text: str) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str, str]] = []
        self.words: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += [(tag, name, value or "") for name, value in attrs]

    def handle_data(self, data: str) -> None:
        self.words.append(data)

    @property
    def text(self) -> str:
        return re.sub(r"\s+", " ", "".join(self.words))
