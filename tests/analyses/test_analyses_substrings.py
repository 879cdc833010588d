"""The longest shared substring, beside one found by comparing everything."""

import random

import numpy as np
import pytest

from alphacode.analyses.substrings import longest_shared, squeezed, window_hashes


def slow(text: str, corpus: list[str]) -> int:
    """Return the length of the longest shared substring, by dynamic programming."""
    one, best = squeezed(text), 0
    for other in map(squeezed, corpus):
        previous = [0] * (len(other) + 1)
        for byte in one:
            row = [0] * (len(other) + 1)
            for j, each in enumerate(other, 1):
                if byte == each:
                    row[j] = previous[j - 1] + 1
                    best = max(best, row[j])
            previous = row
    return best


def at_random(rng: random.Random, letters: str, most: int) -> str:
    return "".join(rng.choice(letters) for _ in range(rng.randint(0, most)))


@pytest.mark.parametrize("shortest", [1, 2, 3, 5, 8])
@pytest.mark.parametrize("letters", ["ab", "abc \n", "ab\u20ac\0"])
def test_equals_comparing_everything(shortest: int, letters: str) -> None:
    for seed in range(12):
        rng = random.Random(f"{seed} {shortest} {letters}")
        texts = [at_random(rng, letters, 24) for _ in range(rng.randint(1, 5))]
        corpus = [at_random(rng, letters, 40) for _ in range(rng.randint(0, 4))]
        named = [(str(i), text) for i, text in enumerate(corpus)]
        for text, found in zip(
            texts, longest_shared(texts, named, shortest), strict=True
        ):
            expected = slow(text, corpus)
            assert found.length == (expected if expected >= shortest else 0)
            if found.length:
                # The passage named is in both, where it is said to be.
                passage = squeezed(found.passage)
                inside = squeezed(corpus[int(found.source)])
                if "\ufffd" not in found.passage:
                    assert len(passage) == found.length
                    assert passage in squeezed(text) and passage in inside


def test_programs_in_a_larger_corpus(monkeypatch: pytest.MonkeyPatch) -> None:
    """Planted passages come back, over the borders of batches too."""
    monkeypatch.setattr("alphacode.analyses.substrings._BATCH_BYTES", 1000)
    rng = random.Random(0)
    letters = "abcdefghij()=+ \n"
    texts = [
        at_random(rng, letters, 0) + "".join(rng.choices(letters, k=300))
        for _ in range(6)
    ]
    corpus = [("noise", "".join(rng.choices(letters, k=500))) for _ in range(20)]
    for i, text in enumerate(texts[:4]):
        part = text[20 : 60 + 40 * i]
        spaced = "\n ".join(part)
        corpus.insert(5 * i, (f"copy {i}", f"xyz{spaced}zyx"))
    found = longest_shared(texts, corpus)
    for i, text in enumerate(texts[:4]):
        planted = len(squeezed(text[20 : 60 + 40 * i]))
        assert found[i].length >= planted
        assert found[i].source == f"copy {i}"
    assert [each.length for each in found[4:]] == [0, 0]


def test_a_passage_does_not_span_two_texts() -> None:
    found = longest_shared(["abcdefgh"], [("1", "abcd"), ("2", "efgh")], shortest=2)
    assert found[0].length == 4


def test_nothing_to_compare() -> None:
    assert longest_shared([], [("a", "text")]) == []
    assert longest_shared(["a long enough text here"], [])[0].length == 0
    assert longest_shared([""], [("a", "b" * 100)])[0].length == 0


@pytest.mark.parametrize("length", [1, 2, 3, 6, 7, 16, 21])
def test_equal_windows_have_equal_hashes_and_others_do_not(length: int) -> None:
    rng = random.Random(length)
    text = bytes(rng.choice(b"ab") for _ in range(300))
    hashes = window_hashes(np.frombuffer(text, np.uint8), length)
    windows = [text[i : i + length] for i in range(len(text) - length + 1)]
    assert len(hashes) == len(windows)
    by_window = dict(zip(windows, hashes.tolist(), strict=True))
    assert [by_window[w] for w in windows] == hashes.tolist()
    assert len(set(by_window.values())) == len(by_window)


@pytest.mark.slow
def test_time_is_linear_in_the_corpus() -> None:
    """50 MB against fifty programs in seconds, not minutes."""
    import time

    rng = random.Random(1)
    letters = "abcdefghijklmnopqrstuvwxyz()=+,.:"
    texts = ["".join(rng.choices(letters, k=600)) for _ in range(50)]
    block = "".join(rng.choices(letters, k=1_000_000))
    started = time.monotonic()
    longest_shared(texts, ((str(i), block) for i in range(50)))
    assert time.monotonic() - started < 60
