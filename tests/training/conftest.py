"""A small set of problems, and settings that train on it in a second."""

import random
from pathlib import Path

import pytest

from alphacode.core.problem import Language, Problem, Solution, TestCase
from alphacode.core.settings import override
from alphacode.data.writers import write_problems
from alphacode.training.settings import FinetuneSettings, finetune_preset

_VERBS = {"sum": "print(sum(a))", "largest": "print(max(a))", "least": "print(min(a))"}


def make_problem(number: int) -> Problem:
    rng = random.Random(number)
    verb = rng.choice(sorted(_VERBS))
    thing = rng.choice(["stones", "lamps", "cities", "cards"])
    python = f"n = int(input())\na = list(map(int, input().split()))\n{_VERBS[verb]}\n"
    cpp = f"#include <iostream>\nint main() {{\n    // {verb}\n    return 0;\n}}\n"
    return Problem(
        name=f"problem {number}",
        description=f"Find the {verb} of n {thing}.\n\nInput\n\nn, then the {thing}.\n",
        public_tests=(TestCase("1\n5\n", "5\n"),),
        solutions=(
            Solution(Language.PYTHON3, python),
            Solution(Language.PYTHON3, python.replace("a", "b")),
            Solution(Language.CPP, cpp),
        ),
        incorrect_solutions=(Solution(Language.PYTHON3, python.replace("n", "m")),),
        cf_rating=800 + 100 * (number % 5),
        cf_tags=("implementation", "math")[: number % 3],
    )


@pytest.fixture(scope="session")
def problem_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("problems") / "problems.jsonl"
    write_problems(path, map(make_problem, range(40)))
    return path


@pytest.fixture
def tiny() -> FinetuneSettings:
    return override(
        finetune_preset("tiny"),
        [
            "training.steps=12",
            "training.batch_size=4",
            "training.log_steps=4",
            "training.device=cpu",
            "training.threads=1",
            "training.writes_report=false",
            "optimizer.warmup_steps=2",
            "tokenizer.vocab_size=512",
        ],
    )
