"""Problems encoded ahead give exactly the tokens of encoding each prompt whole."""

import textwrap
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from alphacode.core.errors import DataError
from alphacode.core.problem import Language, Problem, Solution
from alphacode.core.sample import Conditioning
from alphacode.encoding.encode import encode_source
from alphacode.encoding.encode_problems import encode_problems
from alphacode.encoding.problem_tokens import ProblemTokens
from alphacode.encoding.prompt import PromptSettings, render_prompt
from alphacode.tokenizer.tokenizer import Tokenizer
from alphacode.tokenizer.train import TokenizerSettings, train_tokenizer

STYLES = [PromptSettings(), PromptSettings(comment_style=False)]


def make_problem(number: int, description: str = "") -> Problem:
    text = (
        description or f"Problem {number}.\n\n    Indented \u2264 text.\n\nInput\n\n1"
    )
    programs = [
        Solution(Language.CPP, f"int main() {{ return {number}; }}\n"),
        Solution(Language.PYTHON3, f"print({number})\n"),
        Solution(Language.JAVA, "class A {}\n"),
    ]
    return Problem(
        name=str(number),
        description=text,
        solutions=tuple(programs[: 1 + number % 3]),
        incorrect_solutions=(Solution(Language.PYTHON3, "print(0)\n" * number),),
        cf_rating=(0, 800, 1500)[number % 3],
        cf_tags=((), ("math",), ("dp", "math"))[number % 3],
    )


@pytest.fixture(scope="module")
def tokenizer() -> Tokenizer:
    texts = [Path(str(textwrap.__file__)).read_text(), make_problem(2).description]
    return train_tokenizer(texts, TokenizerSettings(vocab_size=512))


def encoded(
    problems: list[Problem],
    tokenizer: Tokenizer,
    directory: Path,
    prompt: PromptSettings = STYLES[0],
    *,
    workers: int = 1,
    max_target_tokens: int = 400,
) -> ProblemTokens:
    store = encode_problems(
        problems, tokenizer, prompt, max_target_tokens, directory, workers=workers
    )
    return ProblemTokens(store, tokenizer, prompt)


def expected_pairs(
    problems: list[Problem], prompt: PromptSettings
) -> list[tuple[str, str, Conditioning]]:
    found = []
    for problem in problems:
        for solution, is_correct in problem.labelled_solutions():
            known = Conditioning(
                language=solution.language,
                rating=problem.cf_rating or None,
                tags=problem.cf_tags,
                is_correct=is_correct,
            )
            text = render_prompt(problem.description, known, prompt)
            found.append((text, solution.solution, known))
    return found


@pytest.mark.parametrize("prompt", STYLES, ids=["comments", "plain"])
def test_stored_pairs_are_those_of_encoding_each_whole(
    tokenizer: Tokenizer, tmp_path: Path, prompt: PromptSettings
) -> None:
    problems = [make_problem(number) for number in range(300)]
    tokens = encoded(
        problems, tokenizer, tmp_path / "tokens", prompt, max_target_tokens=9999
    )
    pairs = expected_pairs(problems, prompt)
    assert len(pairs) == len(tokens.programs)
    for row, (text, program, known) in enumerate(pairs):
        assert tokens.conditioning(row) == known
        source = tokens.source(row, known, 1000).tolist()
        assert source == tokenizer.encode(text)
        target = tokens.target(row).tolist()
        assert target == [*tokenizer.encode(program), tokenizer.eos_id]


@settings(max_examples=60, deadline=None)
@given(
    description=st.text("ab \n\t#/\u2581\0\u00e9", min_size=1, max_size=60),
    limit=st.integers(45, 80),
)
@pytest.mark.parametrize("prompt", STYLES, ids=["comments", "plain"])
def test_any_description_joins_its_head_as_if_encoded_whole(
    tokenizer: Tokenizer,
    tmp_path_factory: pytest.TempPathFactory,
    prompt: PromptSettings,
    description: str,
    limit: int,
) -> None:
    directory = tmp_path_factory.mktemp("store") / "tokens"
    problem = make_problem(4, description)
    tokens = encoded([problem], tokenizer, directory, prompt)
    for row, (text, _, known) in enumerate(expected_pairs([problem], prompt)):
        source = tokens.source(row, known, limit).tolist()
        assert source == encode_source(tokenizer, text, limit)


def test_processes_change_nothing(tokenizer: Tokenizer, tmp_path: Path) -> None:
    problems = [make_problem(number) for number in range(200)]
    for name, workers in (("one", 1), ("two", 2)):
        encoded(problems, tokenizer, tmp_path / name, workers=workers)
    one, two = tmp_path / "one", tmp_path / "two"
    names = sorted(path.name for path in one.iterdir())
    assert names == ["index.json", "problems.npy", "programs.npy", "shard-00000.bin"]
    assert all((one / name).read_bytes() == (two / name).read_bytes() for name in names)


def test_what_does_not_fit_is_counted(tokenizer: Tokenizer, tmp_path: Path) -> None:
    long = Solution(Language.PYTHON3, "print(12345)\n" * 50)
    short = Solution(Language.PYTHON3, "print(1)\n")
    problems = [
        Problem(name="both", description="d", solutions=(long, short)),
        Problem(name="long", description="d", solutions=(long,)),
        Problem(name="none", description="d"),
    ]
    tokens = encoded(problems, tokenizer, tmp_path / "tokens", max_target_tokens=50)
    facts = dict(tokens.facts)
    assert facts.pop("tokens") > 0
    assert facts == {
        "problems": 1,
        "programs": 1,
        "correct_programs": 1,
        "programs_too_long": 2,
        "problems_without_programs": 2,
    }


def test_nothing_to_learn_from_is_said_and_leaves_nothing(
    tokenizer: Tokenizer, tmp_path: Path
) -> None:
    problems = [Problem(name="none", description="d")]
    with pytest.raises(DataError, match="no solution to learn from"):
        encoded(problems, tokenizer, tmp_path / "tokens")
    with pytest.raises(DataError, match="tokens; 3 statements and programs overlap"):
        encode_problems(
            *([], tokenizer, STYLES[0], 400, tmp_path / "tokens"),
            report=lambda: {"dropped": 3},
        )
    assert list(tmp_path.iterdir()) == []


def test_lengths_are_those_of_the_lists(tokenizer: Tokenizer, tmp_path: Path) -> None:
    tokens = encoded([make_problem(n) for n in range(9)], tokenizer, tmp_path / "x")
    rows = np.arange(len(tokens.programs))
    descriptions, programs = tokens.lengths(rows)
    for row in rows.tolist():
        known = tokens.conditioning(row)
        head = len(tokens.head(known))
        assert len(tokens.source(row, known, 999)) == head + descriptions[row]
        assert len(tokens.target(row)) == programs[row]


def test_popular_metadata_is_counted_over_problems(
    tokenizer: Tokenizer, tmp_path: Path
) -> None:
    # Numbers 0 to 7: (), math, dp+math in turn; two problems without tags or rating.
    tokens = encoded([make_problem(n) for n in range(8)], tokenizer, tmp_path / "store")
    known = tokens.popular_metadata()
    assert known["ratings"] == [800, 1500]
    assert known["tag_sets"] == [["math"], ["dp", "math"]]
    assert tokens.popular_metadata(limit=1)["tag_sets"] == [["math"]]
