"""What is drawn, how often, and that each batch is a function of seed and step."""

from collections import Counter
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
import torch

from alphacode.core.errors import DataError
from alphacode.core.problem import Language, Problem, Solution
from alphacode.encoding.encode_problems import encode_problems
from alphacode.encoding.encode_texts import encode_texts
from alphacode.encoding.problem_tokens import ProblemTokens
from alphacode.encoding.prompt import PromptSettings
from alphacode.tokenizer.tokenizer import Tokenizer
from alphacode.tokenizer.train import TokenizerSettings, train_tokenizer
from alphacode.training.file_pairs import FilePairs
from alphacode.training.problem_pairs import PairSettings, ProblemPairs
from alphacode.training.visits import BLOCK_BATCHES, LengthBatches, visit_in_epochs

PY, CPP = Language.PYTHON3, Language.CPP


def solutions(language: Language, words: str) -> tuple[Solution, ...]:
    return tuple(Solution(language, f"{word}\n") for word in words)


# Problem `many` has far more solutions than `one`, and two languages.
PROBLEMS = [
    Problem(
        name="many",
        description="m",
        solutions=solutions(PY, "abcdefgh") + solutions(CPP, "ij"),
        incorrect_solutions=solutions(PY, "kl"),
        cf_rating=800,
        cf_tags=("dp",),
    ),
    Problem(name="one", description="o", solutions=solutions(PY, "p")),
    Problem(name="wrong", description="w", incorrect_solutions=solutions(CPP, "q")),
]


@pytest.fixture(scope="module")
def tokenizer() -> Tokenizer:
    text = Path(__file__).read_text()
    return train_tokenizer([text] * 3, TokenizerSettings(vocab_size=512))


@pytest.fixture(scope="module")
def tokens(
    tokenizer: Tokenizer, tmp_path_factory: pytest.TempPathFactory
) -> ProblemTokens:
    directory = tmp_path_factory.mktemp("pairs") / "tokens"
    store = encode_problems(PROBLEMS, tokenizer, PromptSettings(), 99, directory)
    return ProblemTokens(store, tokenizer, PromptSettings())


def pairs_of(tokens: ProblemTokens, **changes: object) -> ProblemPairs:
    arguments = {"batch_size": 48, "max_source_tokens": 99, "max_target_tokens": 99}
    settings = changes.pop("settings", PairSettings())
    return ProblemPairs(tokens, settings, **{**arguments, "seed": 0, **changes})  # type: ignore[arg-type]


def drawn(
    pairs: ProblemPairs, tokenizer: Tokenizer, steps: int = 64
) -> list[tuple[str, str]]:
    """Return (prompt, program) texts of many steps."""
    found = []
    for step in range(steps):
        batch = pairs.batch(step)
        for source, target in zip(batch.source_BS, batch.label_BT, strict=True):
            texts = tokenizer.decode(source.tolist()), tokenizer.decode(target.tolist())
            found.append((texts[0], texts[1].strip()))
    return found


def share(counts: Counter[str], words: str, of: str) -> float:
    return sum(counts[word] for word in words) / sum(counts[word] for word in of)


def test_problem_then_language_then_kind_then_solution(
    tokens: ProblemTokens, tokenizer: Tokenizer
) -> None:
    settings = PairSettings(incorrect_share=0.25)
    pairs = drawn(pairs_of(tokens, settings=settings), tokenizer)
    counts = Counter(program for _, program in pairs)
    many, every = "abcdefghijkl", "abcdefghijklpq"
    assert share(counts, many, every) == pytest.approx(1 / 3, abs=0.01)
    assert share(counts, "p", every) == pytest.approx(1 / 3, abs=0.01)
    assert share(counts, "ij", many) == pytest.approx(1 / 2, abs=0.05)
    assert share(counts, "kl", "abcdefghkl") == pytest.approx(1 / 4, abs=0.07)
    assert share(counts, "a", "abcdefgh") == pytest.approx(1 / 8, abs=0.05)


def test_the_prompt_tells_the_truth(
    tokens: ProblemTokens, tokenizer: Tokenizer
) -> None:
    for prompt, program in drawn(pairs_of(tokens), tokenizer, 8):
        assert ("INCORRECT SOLUTION" in prompt) == (program in "klq")
        assert ("LANGUAGE IS cpp" in prompt) == (program in "ijq")
        name = "o" if program == "p" else "w" if program == "q" else "m"
        assert prompt.rstrip("\n").endswith(f" {name}")


@pytest.mark.parametrize("dropout", [0.0, 0.3, 1.0])
def test_lines_are_left_out_at_their_rates(
    tokens: ProblemTokens, tokenizer: Tokenizer, dropout: float
) -> None:
    settings = PairSettings(rating_dropout=dropout, tags_dropout=1 - dropout)
    pairs = drawn(pairs_of(tokens, settings=settings), tokenizer)
    prompts = [prompt for prompt, program in pairs if program not in "pq"]
    rated = sum("RATING: 800" in prompt for prompt in prompts) / len(prompts)
    tagged = sum("TAGS: dp" in prompt for prompt in prompts) / len(prompts)
    assert rated == pytest.approx(1 - dropout, abs=0.05)
    assert tagged == pytest.approx(dropout, abs=0.05)
    others = [prompt for prompt, program in pairs if program in "pq"]
    assert not any("RATING" in prompt or "TAGS" in prompt for prompt in others)


def test_switches_leave_metadata_and_incorrect_solutions_out(
    tokens: ProblemTokens, tokenizer: Tokenizer
) -> None:
    pairs = pairs_of(tokens, uses_metadata=False, uses_incorrect=False)
    found = drawn(pairs, tokenizer, 8)
    assert not any("RATING" in prompt or "TAGS" in prompt for prompt, _ in found)
    assert {program for _, program in found}.isdisjoint("klq")


def test_no_correct_solution_is_said(tokenizer: Tokenizer, tmp_path: Path) -> None:
    store = encode_problems(
        PROBLEMS[2:], tokenizer, PromptSettings(), 99, tmp_path / "tokens"
    )
    with pytest.raises(DataError, match="no correct solution"):
        pairs_of(ProblemTokens(store, tokenizer, PromptSettings()))


def test_a_batch_needs_no_earlier_batch(tokens: ProblemTokens) -> None:
    walked = pairs_of(tokens)
    batches = [walked.batch(step) for step in range(70)]
    for step in (69, 3, 40, 32, 31):
        fresh = pairs_of(tokens).batch(step)
        assert all(
            torch.equal(one, two) for one, two in zip(batches[step], fresh, strict=True)
        )
    other = pairs_of(tokens, seed=1).batch(3)
    assert not torch.equal(other.label_BT, batches[3].label_BT)


@pytest.mark.parametrize("cuts", [[0, 40], [0, 7, 19, 40], [0, 1, 2, 39, 40]])
def test_every_epoch_visits_everything_once(cuts: list[int]) -> None:
    parts = [
        visit_in_epochs(range(first, last), 10, 3) for first, last in pairwise(cuts)
    ]
    epochs = np.concatenate(parts).reshape(4, 10)
    assert all(sorted(epoch) == list(range(10)) for epoch in epochs.tolist())
    assert len({tuple(epoch) for epoch in epochs.tolist()}) == 4


def test_batches_of_like_length_lose_nothing_and_pad_little() -> None:
    random = np.random.default_rng(0)
    source = random.integers(50, 400, 8 * BLOCK_BATCHES)
    target = random.integers(10, 150, 8 * BLOCK_BATCHES)

    def draw(block: int, count: int) -> tuple[np.ndarray, np.random.Generator]:
        return random.permutation(count), np.random.default_rng(block)

    batches = LengthBatches(draw, lambda i: (int(source[i]), int(target[i])), 8)
    cut = [batches[step] for step in range(BLOCK_BATCHES)]
    assert sorted(np.concatenate(cut).tolist()) == list(range(8 * BLOCK_BATCHES))

    def positions(groups: list[np.ndarray]) -> int:
        return sum(8 * int(source[i].max() + target[i].max()) for i in groups)

    unsorted = np.split(random.permutation(8 * BLOCK_BATCHES), BLOCK_BATCHES)
    real = int(source.sum() + target.sum())
    assert positions(cut) - real < 0.5 * (positions(unsorted) - real)


TEXTS = ["def f(x):\n    return x + 1\n" * 4, "x = 1\n", "int main() {}\n" * 9]


def test_files_are_cut_in_two_at_a_uniform_token(
    tokenizer: Tokenizer, tmp_path: Path
) -> None:
    store = encode_texts(iter(TEXTS), tokenizer, tmp_path / "store")
    pairs = FilePairs(
        store, batch_size=30, max_source_tokens=999, max_target_tokens=999, seed=0
    )
    cuts: dict[str, Counter[int]] = {}
    for step in range(200):
        batch = pairs.batch(step)
        for row in range(30):
            source = batch.source_BS[row][batch.source_mask_BS[row]].tolist()
            label = batch.label_BT[row][batch.target_mask_BT[row]].tolist()
            assert source
            assert label[-1] == tokenizer.eos_id
            assert len(label) > 1
            text = tokenizer.decode(source + label)
            cuts.setdefault(text, Counter())[len(source)] += 1
    assert set(cuts) == set(TEXTS)
    for text, places in cuts.items():
        count = len(tokenizer.encode(text))
        assert set(places) == set(range(1, count))
        assert max(places.values()) < 3 * 2000 / (count - 1)
        assert sum(places.values()) == 2000


def test_long_files_keep_what_is_next_to_the_cut(
    tokenizer: Tokenizer, tmp_path: Path
) -> None:
    store = encode_texts(iter(TEXTS), tokenizer, tmp_path / "store")
    lists = [store[index].tolist() for index in range(len(store))]
    pairs = FilePairs(
        store, batch_size=8, max_source_tokens=5, max_target_tokens=3, seed=1
    )
    seen_end = Counter[bool]()
    for step in range(30):
        batch = pairs.batch(step)
        for row in range(8):
            source = batch.source_BS[row][batch.source_mask_BS[row]].tolist()
            label = batch.label_BT[row][batch.target_mask_BT[row]].tolist()
            assert 1 <= len(source) <= 5
            assert 1 <= len(label) <= 3
            whole = source + label
            ends = whole[-1] == tokenizer.eos_id
            seen_end[ends] += 1
            body = whole[:-1] if ends else whole
            assert any(
                body == tokens[start : start + len(body)]
                and (start + len(body) == len(tokens)) >= ends
                for tokens in lists
                for start in range(len(tokens))
            )
    assert seen_end[True]
    assert seen_end[False]
