"""Sampling without replacement against a model whose sequences can all be counted."""

import itertools
import math
from collections import Counter
from collections.abc import Callable

import numpy as np
import pytest
import torch

from alphacode.core.problem import Problem
from alphacode.core.sample import Sample
from alphacode.encoding.encode import encode_source
from alphacode.encoding.prompt import render_prompt
from alphacode.evaluation.estimators import n_at_k
from alphacode.evaluation.replacement import (
    DistinctDraws,
    n_at_k_without_replacement,
)
from alphacode.model.config import ModelConfig
from alphacode.model.transformer import EncoderDecoder
from alphacode.sampling.distinct import DistinctDraw, Wanted
from alphacode.sampling.drawn import LEAST_REST, DrawnSequences
from alphacode.sampling.sampler import Sampler
from alphacode.sampling.settings import SamplingSettings
from alphacode.tokenizer.symbols import BOS_ID, EOS_ID, UNK_ID

Build = Callable[..., Sampler]
LETTERS = range(UNK_ID + 1, 8)
LONGEST = 4
SOURCE = (5, 6, 7)
RUNS = 1500
# Chance that a right sampler fails a test of its distribution; seeds are fixed.
LEVEL_SIGMAS = 3.72  # one in 10,000


@pytest.fixture(scope="module")
def tiny() -> EncoderDecoder:
    """Return a model of 3 letters and programs of up to 4 tokens, end included."""
    torch.manual_seed(3)
    config = ModelConfig(
        vocab_size=8,
        model_dim=14,
        num_query_heads=3,
        head_dim=10,
        num_encoder_layers=1,
        num_decoder_layers=1,
        feed_forward_ratio=2,
        max_source_tokens=16,
        max_target_tokens=LONGEST,
        position="rotary",
        tie_embeddings=True,
        init_std=0.45,
    )
    return EncoderDecoder(config).double().eval()


@torch.inference_mode()
def enumerate_sequences(
    model: EncoderDecoder, source: tuple[int, ...], temperature: float = 1.0
) -> dict[tuple[int, ...], float]:
    """Return the probability of every sequence, by whole forward passes."""
    ended = [
        (*letters, EOS_ID)
        for length in range(LONGEST)
        for letters in itertools.product(LETTERS, repeat=length)
    ]
    sequences = ended + list(itertools.product(LETTERS, repeat=LONGEST))
    source_PS = torch.tensor([source])
    mask_PS = torch.ones_like(source_PS, dtype=torch.bool)
    encoded = model.encode(source_PS, mask_PS)
    probabilities = {}
    for sequence in sequences:
        read = torch.tensor([[BOS_ID, *sequence[:-1]]])
        logits = model.logits(model.decode(read, encoded, mask_PS)[0]) / temperature
        logits[:, [token for token in range(UNK_ID + 1) if token != EOS_ID]] = -math.inf
        logs = logits.log_softmax(-1)[torch.arange(len(sequence)), list(sequence)]
        probabilities[sequence] = math.exp(float(logs.sum()))
    assert math.fsum(probabilities.values()) == pytest.approx(1.0, abs=1e-12)
    return probabilities


def chi_square_sigmas(observed: np.ndarray, expected: np.ndarray) -> float:
    """Return how many sigmas a chi-square lies above what is expected.

    By the cube-root approximation of Wilson and Hilferty; rare cells are put together.
    """
    rare = expected < 5
    o = np.append(observed[~rare], observed[rare].sum())
    e = np.append(expected[~rare], expected[rare].sum())
    freedom = len(o) - 1
    chi_square = float(((o - e) ** 2 / e).sum())
    width = 2 / (9 * freedom)
    return ((chi_square / freedom) ** (1 / 3) - (1 - width)) / math.sqrt(width)


def many_runs(
    model: EncoderDecoder, count: int, batch: int, seed: int
) -> list[list[tuple[int, ...]]]:
    """Return the sequences of many independent runs, decoded side by side.

    Temperatures that differ in the 13th digit name distributions that are the same.
    """
    draw = DistinctDraw(model, seed=seed, max_target_tokens=LONGEST)
    runs: list[list[tuple[int, ...]]] = [[] for _ in range(RUNS)]
    for start in range(0, count, batch):
        number = min(batch, count - start)
        wanted = [Wanted(SOURCE, 1.0 + run * 1e-13, number) for run in range(RUNS)]
        for run, drawn in zip(runs, draw.draw(start, wanted), strict=True):
            run.extend(sequence.tokens for sequence in drawn)
    return runs


@pytest.mark.parametrize(
    ("batch", "seed"), [pytest.param(1, 1, marks=pytest.mark.slow), (3, 2), (7, 3)]
)
def test_each_draw_is_from_what_the_draws_before_have_left(
    tiny: EncoderDecoder, batch: int, seed: int
) -> None:
    """The law of successive sampling at each place, whatever the batches."""
    probabilities = enumerate_sequences(tiny, SOURCE)
    number = {sequence: place for place, sequence in enumerate(probabilities)}
    p = np.array(list(probabilities.values()))
    drawn = np.array(
        [[number[s] for s in run] for run in many_runs(tiny, 7, batch, seed)]
    )
    left = np.tile(p, (RUNS, 1))
    for place in range(drawn.shape[1]):
        expected = (left / left.sum(1, keepdims=True)).sum(0)
        observed = np.bincount(drawn[:, place], minlength=len(p))
        assert chi_square_sigmas(observed, expected) < LEVEL_SIGMAS, place
        left[np.arange(RUNS), drawn[:, place]] = 0.0
    assert all(len(set(run)) == len(run) for run in drawn.tolist())


def test_the_first_two_come_as_theory_says(tiny: EncoderDecoder) -> None:
    probabilities = enumerate_sequences(tiny, SOURCE)
    pairs = Counter((run[0], run[1]) for run in many_runs(tiny, 2, 2, seed=9))
    observed, expected = [], []
    for (x, p_x), (y, p_y) in itertools.permutations(probabilities.items(), 2):
        observed.append(pairs[x, y])
        expected.append(RUNS * p_x * p_y / (1 - p_x))
    assert sum(observed) == RUNS
    found = chi_square_sigmas(np.array(observed), np.array(expected))
    assert found < LEVEL_SIGMAS


@pytest.mark.parametrize(
    ("dtype", "batch"),
    [
        (torch.float64, 17),
        (torch.float64, 120),
        (torch.float64, 500),
        (torch.float32, 17),
        (torch.float32, 500),
        pytest.param(torch.float32, 1, marks=pytest.mark.slow),
    ],
)
def test_it_stops_when_every_sequence_is_drawn(
    tiny: EncoderDecoder, dtype: torch.dtype, batch: int
) -> None:
    probabilities = enumerate_sequences(tiny, SOURCE)
    try:
        draw = DistinctDraw(tiny.to(dtype), seed=5, max_target_tokens=LONGEST)
        drawn = []
        for start in range(0, 140, batch):
            drawn += draw.draw(start, [Wanted(SOURCE, 1.0, batch)])[0]
    finally:
        tiny.to(torch.float64)
    assert len(drawn) == len(probabilities)
    assert {sequence.tokens for sequence in drawn} == set(probabilities)
    for sequence in drawn:
        found = math.exp(math.fsum(sequence.token_log_probabilities))
        assert found == pytest.approx(probabilities[sequence.tokens], rel=1e-4)
    assert draw.mass(drawn[0].distribution) == pytest.approx(1.0, abs=1e-6)


def test_tokens_that_are_never_drawn_are_nothing_left(tiny: EncoderDecoder) -> None:
    draw = DistinctDraw(tiny, seed=5, max_target_tokens=LONGEST, top_k=1)
    assert len(draw.draw(0, [Wanted(SOURCE, 1.0, 10)])[0]) == 1
    assert draw.draw(10, [Wanted(SOURCE, 1.0, 10)]) == [()]
    two = DistinctDraw(tiny, seed=5, max_target_tokens=LONGEST, top_k=2)
    found = two.draw(0, [Wanted(SOURCE, 1.0, 100)])[0]
    # Two ways at each of four places, less what ends before.
    assert 5 <= len(found) <= 16
    total = [math.fsum(each.token_log_probabilities) for each in found]
    assert math.fsum(map(math.exp, total)) == pytest.approx(1.0)


def test_distributions_do_not_depend_on_their_neighbours(tiny: EncoderDecoder) -> None:
    wanted = [Wanted(SOURCE, 1.0, 9), Wanted(SOURCE, 0.7, 4), Wanted((6, 5), 1.0, 20)]
    together = DistinctDraw(tiny, seed=5, max_target_tokens=LONGEST)
    alone = DistinctDraw(tiny, seed=5, max_target_tokens=LONGEST)
    for start in (0, 33):
        found = together.draw(start, wanted)
        apart = [alone.draw(start, [each])[0] for each in wanted]
        for one, other in zip(found, apart, strict=True):
            assert [s.tokens for s in one] == [s.tokens for s in other]
        assert [len(each) for each in found] == [9, 4, 20]


def test_rests_are_sums_over_drawn_sequences(tiny: EncoderDecoder) -> None:
    """The compressed trie against sums by prefix, in whatever order it grows."""
    probabilities = enumerate_sequences(tiny, SOURCE)
    conditional: dict[tuple[int, ...], float] = {}
    for sequence, p in probabilities.items():
        for length in range(len(sequence) + 1):
            conditional[sequence[:length]] = conditional.get(sequence[:length], 0) + p
    rng = np.random.default_rng(4)
    order = [list(probabilities)[each] for each in rng.permutation(len(probabilities))]
    drawn = DrawnSequences()
    assert drawn.root() is None
    for count, sequence in enumerate(order, 1):
        logs = [
            math.log(conditional[sequence[: n + 1]] / conditional[sequence[:n]])
            for n in range(len(sequence))
        ]
        drawn.insert(sequence, logs)
        if count % 20 and count != len(order):
            continue
        gone = order[:count]
        assert drawn.mass == pytest.approx(sum(probabilities[each] for each in gone))
        nodes = [((), drawn.root())]
        while nodes:
            prefix, place = nodes.pop()
            assert place is not None
            expected = {
                s[: len(prefix) + 1] for s in gone if s[: len(prefix)] == prefix
            }
            found = dict(drawn.children(place))
            assert {(*prefix, token) for token in found} == expected
            for token, rest in found.items():
                node = (*prefix, token)
                below = [s for s in gone if s[: len(node)] == node]
                mass = sum(probabilities[each] for each in below)
                left = 0.0 if node in gone else 1 - mass / conditional[node]
                assert rest == pytest.approx(left, abs=1e-9)
                assert (rest == 0.0) == (node in gone)
                assert rest == 0.0 or rest >= LEAST_REST
                if node not in gone:
                    nodes.append((node, drawn.child(place, token)))
            assert drawn.child(place, 0) is None
    with pytest.raises(ValueError, match="drawn before"):
        drawn.insert(order[0], [-1.0] * len(order[0]))
    with pytest.raises(ValueError, match="drawn before"):
        drawn.insert((*order[0], 5), [-1.0] * (len(order[0]) + 1))


def test_n_at_k_from_few_draws_has_no_bias(tiny: EncoderDecoder) -> None:
    """The mean of estimates over many runs against the truth of the model.

    Verdicts follow letters, so that likely and unlikely programs have each of them.
    """
    n, k = 2, 5
    probabilities = enumerate_sequences(tiny, SOURCE)
    passing = {s for s in probabilities if s[1:2] != (LETTERS[0],)}
    accepted = {s for s in passing if s[0] == LETTERS[2]}
    p = math.fsum(probabilities[s] for s in passing)
    share = math.fsum(probabilities[s] for s in accepted) / p
    truth = sum(
        math.comb(k, e) * p**e * (1 - p) ** (k - e) * (1 - (1 - share) ** min(n, e))
        for e in range(k + 1)
    )
    assert 0.05 < truth < 0.95
    values = []
    for run in many_runs(tiny, k, 3, seed=21):
        draws = DistinctDraws(
            log_probability=[math.log(probabilities[s]) for s in run],
            passed=[s in passing for s in run],
            accepted=[s in accepted for s in run],
        )
        values.append(n_at_k_without_replacement(draws, n=n, k=k))
    error = np.std(values) / math.sqrt(len(values))
    assert abs(np.mean(values) - truth) < 4 * error
    # Counting the distinct programs as if they were independent is wrong.
    naive = [
        n_at_k(
            num_samples=k,
            num_passed=sum(s in passing for s in run),
            num_accepted=sum(s in accepted for s in run),
            n=n,
            k=k,
        )
        for run in many_runs(tiny, k, 3, seed=21)
    ]
    assert abs(np.mean(naive) - truth) > 5 * error


SETTINGS = SamplingSettings(
    samples=45, batch_samples=17, temperatures=(0.8, 1.3), without_replacement=True
)


def by_index(samples: object) -> list[Sample]:
    return sorted(samples, key=lambda sample: sample.index)  # type: ignore[call-overload]


def test_a_run_that_was_stopped_ends_as_if_it_had_not_been(
    build_sampler: Build, problem: Problem
) -> None:
    """In float32, bit for bit: whatever part of the samples was stored."""
    sampler = build_sampler(torch.float32)
    whole = list(sampler.draw(problem, SETTINGS, seed=3))
    assert [sample.index for sample in whole] == list(range(45))
    for kept in (range(5), range(17), [*range(3), *range(17, 45)]):
        done = set(kept)
        stored = [sample for sample in whole if sample.index in done]
        rest = list(sampler.draw(problem, SETTINGS, seed=3, done=done, drawn=stored))
        assert by_index([*stored, *rest]) == whole
    # Samples that are done but not at hand are decoded again.
    rest = list(sampler.draw(problem, SETTINGS, seed=3, done=set(range(30))))
    assert rest == whole[30:]
    again = sampler.regenerate(problem, SETTINGS, seed=3, index=25)
    assert again == whole[25]
    other = list(sampler.draw(problem, SETTINGS, seed=4))
    assert other != whole


def test_samples_say_what_they_were_drawn_from(
    build_sampler: Build, problem: Problem
) -> None:
    sampler = build_sampler(max_target_tokens=9)
    samples = list(sampler.draw(problem, SETTINGS, seed=3))
    seen = set()
    for sample in samples:
        sequence = sample.sequence
        assert sequence is not None
        key = (sample.conditioning, sample.temperature)
        assert (sequence.distribution, *sequence.tokens) not in seen
        seen.add((sequence.distribution, *sequence.tokens))
        text = render_prompt(problem.description, key[0], sampler.prompt)
        source = encode_source(sampler.tokenizer, text, 67)
        name = Wanted(tuple(source), sample.temperature, 1).distribution
        assert sequence.distribution == name
        assert sample.num_tokens == len(sequence.tokens) <= 9
        assert sample.is_finished == (sequence.tokens[-1] == EOS_ID)
        letters = sequence.tokens[:-1] if sample.is_finished else sequence.tokens
        assert sample.program == sampler.tokenizer.decode(list(letters))
    assert {sample.is_finished for sample in samples} == {True, False}
    for sample in samples[::9]:
        assert sample.log_probability == pytest.approx(read(sampler, problem, sample))


@torch.inference_mode()
def read(sampler: Sampler, problem: Problem, sample: Sample) -> float:
    """Return the log-probability of a sample with replacement, read from the model."""
    assert sample.sequence is not None
    text = render_prompt(problem.description, sample.conditioning, sampler.prompt)
    source = torch.tensor([encode_source(sampler.tokenizer, text, 67)])
    mask = torch.ones_like(source, dtype=torch.bool)
    tokens = list(sample.sequence.tokens)
    model = sampler.model
    hidden = model.decode(
        torch.tensor([[BOS_ID, *tokens[:-1]]]), model.encode(source, mask), mask
    )
    logits = model.logits(hidden[0]) / sample.temperature
    forbidden = [token for token in range(UNK_ID + 1) if token != EOS_ID]
    logits[:, forbidden] = -math.inf
    return float(logits.log_softmax(-1)[torch.arange(len(tokens)), tokens].sum())


def test_where_nothing_is_left_samples_end(
    build_sampler: Build, problem: Problem
) -> None:
    """A model of one token a program: 24 letters, and the program that is empty."""
    sampler = build_sampler(max_target_tokens=1)
    settings = SETTINGS.model_copy(
        update={
            "languages": ("cpp",),
            "temperatures": (1.0,),
            "ratings": (),
            "tag_sets": (),
        }
    )
    samples = list(sampler.draw(problem, settings, seed=3))
    assert [sample.index for sample in samples] == list(range(25))
    assert len({sample.program for sample in samples}) == 25
    with pytest.raises(IndexError, match="nothing was left"):
        sampler.regenerate(problem, settings, seed=3, index=25)


@pytest.mark.slow
def test_ten_thousand_draws_hold_no_duplicate(
    build_sampler: Build, problem: Problem
) -> None:
    sampler = build_sampler(torch.float32)
    settings = SamplingSettings(
        samples=10_000,
        batch_samples=1000,
        languages=("python3",),
        temperatures=(0.6,),
        ratings=(),
        tag_sets=(),
        without_replacement=True,
    )
    repeats = settings.model_copy(update={"without_replacement": False})
    drawn = [sample.sequence for sample in sampler.draw(problem, settings, seed=1)]
    assert len({sequence.tokens for sequence in drawn if sequence}) == 10_000
    # With replacement the same model repeats itself.
    programs = {sample.program for sample in sampler.draw(problem, repeats, seed=1)}
    assert len(programs) < 9_500
