"""What is drawn, how often, and that each batch is a function of seed and step."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

from alphacode.core.errors import ConfigError, DataError
from alphacode.core.problem import Language, Problem, Solution
from alphacode.data.source_files import SourceFile
from alphacode.encoding.encode_problems import encode_problems
from alphacode.encoding.encode_texts import encode_texts
from alphacode.encoding.problem_tokens import ProblemTokens
from alphacode.encoding.prompt import PromptSettings
from alphacode.encoding.store_writer import StoreSettings
from alphacode.encoding.token_store import TokenStore
from alphacode.tokenizer.tokenizer import Tokenizer
from alphacode.tokenizer.train import TokenizerSettings, train_tokenizer
from alphacode.training.batches import Batches, BatchSettings
from alphacode.training.file_pairs import FilePairs, FilePairSettings
from alphacode.training.mixed_pairs import MixedPairs
from alphacode.training.problem_pairs import PairSettings, ProblemPairs

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


LIMITS = {"max_source_tokens": 99, "max_target_tokens": 99}


def pairs_of(tokens: ProblemTokens, *, seed: int = 0, **changes: Any) -> Batches:
    settings = changes.pop("settings", PairSettings())
    pairs = ProblemPairs(tokens, settings, seed=seed, **LIMITS, **changes)
    few = BatchSettings(block_batches=32)
    return Batches(pairs, few, batch_size=48, seed=seed, **LIMITS)


def drawn(
    pairs: Batches, tokenizer: Tokenizer, steps: int = 64
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


TEXTS = ["def f(x):\n    return x + 1\n" * 4, "x = 1\n", "int main() {}\n" * 9]


def files(texts: list[str], language: str = "python3") -> Iterator[SourceFile]:
    return (SourceFile("", language, text) for text in texts)


def file_batches(
    store: TokenStore, size: int, source: int, target: int, **changes: Any
) -> Batches:
    limits = {"max_source_tokens": source, "max_target_tokens": target, "seed": 1}
    pairs = FilePairs(store, **limits, **changes)
    return Batches(pairs, BatchSettings(block_batches=4), batch_size=size, **limits)


def test_files_are_cut_in_two_at_a_uniform_token(
    tokenizer: Tokenizer, tmp_path: Path
) -> None:
    store = encode_texts(files(TEXTS), tokenizer, tmp_path / "store")
    pairs = file_batches(store, 30, 999, 999)
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
    store = encode_texts(files(TEXTS), tokenizer, tmp_path / "store")
    lists = [store[index].tolist() for index in range(len(store))]
    pairs = file_batches(store, 8, 5, 3)
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


def languages_drawn(pairs: FilePairs, store: TokenStore, visits: range) -> Counter[str]:
    names = np.array([store.labels[0]] * len(store), dtype=object)
    for label in store.labels:
        count = store.label_counts()[label]
        names[store.with_label(label, np.arange(count))] = label
    return Counter(names[pairs.draw(np.array(visits))[:, 0]].tolist())


@pytest.fixture
def mixed_store(tokenizer: Tokenizer, tmp_path: Path) -> TokenStore:
    """Ten files of Python, three of C++ and one of Go, in turns, in small shards."""
    short = {"p": "python3", "c": "cpp", "g": "go"}
    labels = [short[letter] for letter in "pcppgpcpppppcp"]
    sources = [
        SourceFile("", label, f"number{place} = {place}\n" * 9)
        for place, label in enumerate(labels)
    ]
    settings = StoreSettings(shard_bytes=1024)
    return encode_texts(sources, tokenizer, tmp_path / "mixed", settings=settings)


def test_languages_have_their_weights_exactly(mixed_store: TokenStore) -> None:
    limits = {"max_source_tokens": 9, "max_target_tokens": 9, "seed": 3}
    weights = FilePairSettings(language_weights={"cpp": 3, "go": 1})
    pairs = FilePairs(mixed_store, weights, **limits)
    assert languages_drawn(pairs, mixed_store, range(2**16)) == {
        "cpp": 3 * 2**14,
        "go": 2**14,
    }
    some = languages_drawn(pairs, mixed_store, range(700, 5700))
    assert some["cpp"] / 5000 == pytest.approx(0.75, abs=0.03)
    natural = FilePairs(mixed_store, **limits)
    assert languages_drawn(natural, mixed_store, range(14 * 5)) == {
        "python3": 50,
        "cpp": 15,
        "go": 5,
    }
    # Within a language, each file as often as any other.
    files = pairs.draw(np.arange(2**16))[:, 0]
    counts = Counter(files.tolist())
    of_cpp = [counts[place] for place in (1, 6, 12)]
    assert max(of_cpp) - min(of_cpp) <= 1


def test_an_unknown_language_is_refused(mixed_store: TokenStore) -> None:
    settings = FilePairSettings(language_weights={"c++": 1})
    with pytest.raises(ConfigError, match="no file; the nearest is 'cpp'"):
        FilePairs(
            mixed_store, settings, max_source_tokens=9, max_target_tokens=9, seed=0
        )


def test_languages_of_solutions_have_their_weights(
    tokens: ProblemTokens, tokenizer: Tokenizer
) -> None:
    settings = PairSettings(language_weights={"cpp": 3, "python3": 1})
    pairs = drawn(pairs_of(tokens, settings=settings), tokenizer)
    counts = Counter(program for _, program in pairs)
    assert share(counts, "ij", "abcdefghijkl") == pytest.approx(3 / 4, abs=0.05)
    only = PairSettings(language_weights={"cpp": 1})
    pairs = drawn(pairs_of(tokens, settings=only), tokenizer, 8)
    # The problem that has no C++ is left out.
    assert {program for _, program in pairs} == set("ijq")


def test_every_solution_may_count_alike(tokens: ProblemTokens) -> None:
    settings = PairSettings(draws="solutions")
    pairs = ProblemPairs(tokens, settings, seed=0, **LIMITS)
    counts = Counter(pairs.draw(np.arange(14 * 5))[:, 0].tolist())
    assert counts == dict.fromkeys(range(14), 5)
    programs = {pairs.pair(row).target[0] for row in pairs.draw(np.arange(14)).tolist()}
    assert len(programs) == 14
    both = PairSettings(draws="solutions", language_weights={"cpp": 1})
    with pytest.raises(ConfigError, match="set only one"):
        pairs_of(tokens, settings=both)


def test_sets_are_mixed_by_weight_and_go_through_their_own_epochs(
    tokens: ProblemTokens, mixed_store: TokenStore
) -> None:
    limits = {"max_source_tokens": 9, "max_target_tokens": 9, "seed": 3}
    files = FilePairs(mixed_store, **limits)
    solutions = PairSettings(draws="solutions")
    problems = ProblemPairs(tokens, solutions, **limits)
    mixed = MixedPairs([files, problems], [1, 3], seed=3)
    rows = mixed.draw(np.arange(2**16))
    assert (rows[:, 0] == 0).sum() == 2**14
    for number, alone in enumerate((files, problems)):
        own = rows[rows[:, 0] == number][:, 1 : 1 + alone.width]
        expected = alone.draw(np.arange(len(own)))
        # The same pairs as the set would give alone, in another order.
        assert sorted(own.tolist()) == sorted(expected.tolist())
        for place in (0, 17):
            row = rows[rows[:, 0] == number][place].tolist()
            pair, same = mixed.pair(row), alone.pair(row[1 : 1 + alone.width])
            assert list(pair.source) == list(same.source)
            assert list(pair.target) == list(same.target)
    assert np.array_equal(mixed.draw(np.arange(999, 1050)), rows[999:1050])
    lengths = mixed.lengths(rows[:200])
    for row, (source, target) in zip(rows[:200].tolist(), lengths, strict=True):
        pair = mixed.pair(row)
        assert (len(pair.source), len(pair.target)) == (source, min(target, 99))


def prompts_of(pairs: Batches, tokenizer: Tokenizer, steps: int) -> list[Any]:
    """Return (prompt, is correct, counts for value) of many steps."""
    found = []
    for step in range(steps):
        batch = pairs.batch(step)
        rows = zip(
            batch.source_BS.tolist(),
            batch.is_correct_B.tolist(),
            batch.counts_value_B.tolist(),
            strict=True,
        )
        found += [(tokenizer.decode(source), *facts) for source, *facts in rows]
    return found


def test_correctness_is_left_out_of_its_share_of_prompts_and_value_learns_there(
    tokens: ProblemTokens, tokenizer: Tokenizer
) -> None:
    settings = PairSettings(correctness_dropout=0.3, incorrect_share=0.5)
    found = prompts_of(pairs_of(tokens, settings=settings), tokenizer, 32)
    assert len(found) == 32 * 48
    hidden = [counts for prompt, _, counts in found if "CORRECT SOLUTION" not in prompt]
    # Three standard deviations of 1536 draws.
    assert 0.265 < len(hidden) / len(found) < 0.335
    for prompt, is_correct, counts in found:
        is_told = "CORRECT SOLUTION" in prompt
        assert counts != is_told
        assert not is_told or is_correct == ("INCORRECT" not in prompt)
    # The label is known where the prompt is silent.
    assert {is_correct for prompt, is_correct, counts in found if counts} == {
        True,
        False,
    }


def test_correctness_dropout_changes_nothing_else_that_is_drawn(
    tokens: ProblemTokens, tokenizer: Tokenizer
) -> None:
    visits = np.arange(500)
    plain = ProblemPairs(tokens, PairSettings(), seed=3, **LIMITS)
    dropping = PairSettings(correctness_dropout=0.5)
    some = ProblemPairs(tokens, dropping, seed=3, **LIMITS)
    rows, hidden = plain.draw(visits), some.draw(visits)
    assert (hidden[:, [0, 1, 3, 4]] == rows[:, [0, 1, 3, 4]]).all()
    assert (hidden[:, 2] % 2 == rows[:, 2]).all()
    assert all(plain.pair(row).counts_value for row in rows.tolist())
