"""A family of models: shares by index, members' own numbering, memory."""

import shutil
from collections import Counter
from collections.abc import Container, Iterator
from pathlib import Path

import pytest
import scripted

from alphacode.core.errors import CheckpointError, ConfigError
from alphacode.core.problem import Problem
from alphacode.core.sample import Sample
from alphacode.pipeline.ledger import Ledger
from alphacode.pipeline.models.family import Family, Member, family_shares
from alphacode.pipeline.models.ours import ModelOnDisk, open_model
from alphacode.pipeline.settings import SolveSettings
from alphacode.sampling.model_directory import (
    SHIPPED_MODELS,
    find_model,
    read_prompt_settings,
)
from alphacode.sampling.settings import SamplingSettings
from alphacode.store.run_directory import create_or_continue

SETTINGS = SamplingSettings(samples=50, batch_samples=4)


class Scripted(scripted.ScriptedSampler):
    """A member: writes its name, the seed and its own index."""

    def __init__(self, name: str, num_bytes: int = 1) -> None:
        super().__init__(lambda index: "")
        self.name, self.num_bytes, self.identity = name, num_bytes, f"id-{name}"
        self.is_loaded = False

    def release(self) -> None:
        self.is_loaded = False

    def draw(
        self,
        problem: Problem,
        settings: SamplingSettings,
        *,
        seed: int,
        done: Container[int] = (),
    ) -> Iterator[Sample]:
        self.is_loaded = True
        self.write = lambda index: f"{self.name} {seed} {index} of {settings.samples}"
        for sample in super().draw(problem, settings, seed=seed, done=done):
            assert self.is_loaded
            yield sample


def family(free: int = 100) -> tuple[Family, list[Scripted]]:
    models = [Scripted("a", 10), Scripted("b", 10), Scripted("c", 10)]
    members = [Member(m.name, w, m) for m, w in zip(models, (3, 1, 1), strict=True)]
    return Family(members, free=lambda: free), models


def by_index(samples: Iterator[Sample]) -> list[Sample]:
    return sorted(samples, key=lambda sample: sample.index)


def test_every_prefix_has_the_shares_and_every_sample_its_member() -> None:
    made, _ = family()
    samples = by_index(made.draw(scripted.SUM, SETTINGS, seed=3))
    assert [sample.index for sample in samples] == list(range(50))
    counts: Counter[str] = Counter()
    for count, sample in enumerate(samples, 1):
        name, _, own, *_ = sample.program.split()
        assert (sample.member, int(own)) == (name, counts[name])
        counts[name] += 1
        for member, share in (("a", 0.6), ("b", 0.2), ("c", 0.2)):
            assert abs(counts[member] - share * count) <= 0.75
    assert counts == {"a": 30, "b": 10, "c": 10}
    # Each member draws under a seed of its own.
    assert len({sample.program.split()[1] for sample in samples}) == 3


@pytest.mark.parametrize("free", [100, 50])
def test_memory_decides_the_order_and_never_the_samples(free: int) -> None:
    made, models = family(free)
    drawn = list(made.draw(scripted.SUM, SETTINGS, seed=3))
    expected = by_index(family()[0].draw(scripted.SUM, SETTINGS, seed=3))
    assert by_index(iter(drawn)) == expected
    order = [sample.member for sample in drawn]
    if free == 100:
        assert order[:16] == ["a"] * 4 + ["b"] * 4 + ["c"] * 4 + ["a"] * 4
        assert all(model.is_loaded for model in models)
    else:
        assert order == ["a"] * 30 + ["b"] * 10 + ["c"] * 10
        assert not any(model.is_loaded for model in models)


def test_what_is_done_is_left_out_and_no_member_is_loaded_for_nothing() -> None:
    made, models = family()
    whole = by_index(made.draw(scripted.SUM, SETTINGS, seed=3))
    done = {sample.index for sample in whole if sample.member != "c"} | {4, 9}
    again, models = family()
    rest = by_index(again.draw(scripted.SUM, SETTINGS, seed=3, done=done))
    assert rest == [sample for sample in whole if sample.index not in done]
    assert [model.is_loaded for model in models] == [False, False, True]


def test_fewer_samples_than_members_ask_only_some() -> None:
    made, models = family()
    one = SETTINGS.model_copy(update={"samples": 1})
    (sample,) = made.draw(scripted.SUM, one, seed=3)
    assert sample.member == "a"
    assert [bool(model.drawn) for model in models] == [True, False, False]


def test_closing_a_draw_closes_the_members() -> None:
    made, models = family(0)
    drawing = made.draw(scripted.SUM, SETTINGS, seed=3)
    next(drawing)
    drawing.close()  # type: ignore[attr-defined]
    assert not any(model.is_loaded for model in models)


@pytest.mark.parametrize(
    ("text", "shares"),
    [
        ("embedded", ()),
        ("path/to:3", ()),
        ("embedded,other", (("embedded", 1), ("other", 1))),
        ("embedded:2, path/to/other:1", (("embedded", 2), ("path/to/other", 1))),
        ("a:0.5,b:1.5,c:1", (("a", 1), ("b", 3), ("c", 2))),
    ],
)
def test_a_family_is_names_with_shares(text: str, shares: object) -> None:
    assert family_shares(text) == shares


@pytest.mark.parametrize(
    "text", ["a,", ",a", "a,a:2", "a:0,b", "a:1,b:20000", ":2,b"], ids=str
)
def test_what_is_no_family_is_refused(text: str) -> None:
    with pytest.raises(ConfigError, match="model is"):
        open_model(SolveSettings(model=text, device="cpu"))


def test_models_of_a_family_must_exist_and_name_the_family(tmp_path: Path) -> None:
    with pytest.raises(CheckpointError, match="'nowhere'"):
        open_model(SolveSettings(model="embedded,nowhere", device="cpu"))
    alone = open_model(SolveSettings(model="embedded", device="cpu"))
    assert isinstance(alone, ModelOnDisk)
    copy = tmp_path / "a, b:2"
    shutil.copytree(find_model("embedded"), copy)
    # A directory is one model, whatever it is called.
    other = open_model(SolveSettings(model=str(copy), device="cpu"))
    assert isinstance(other, ModelOnDisk)
    assert other.identity == alone.identity
    moved = copy.rename(tmp_path / "c")
    both = open_model(SolveSettings(model=f"embedded:3,{moved}", device="cpu"))
    assert both.identity == [alone.identity] * 2
    # They are small; whether both stay is asked of this machine's memory.
    assert isinstance(both, Family)
    assert both.stays_loaded


def test_the_member_is_stored_with_the_sample(tmp_path: Path) -> None:
    made, _ = family()
    samples = by_index(made.draw(scripted.SUM, SETTINGS, seed=3))
    with create_or_continue(tmp_path, {"a": 1}) as run:
        ledger = Ledger(run, scripted.SUM)
        with ledger.keeping_samples() as keep:
            for sample in samples:
                keep(sample, "0")
        assert [sample for sample, _ in ledger.sampled()] == samples


def test_all_that_is_shipped_draws_unless_something_else_is_named() -> None:
    programs = [
        name
        for name in SHIPPED_MODELS
        if read_prompt_settings(find_model(name)).asks_for == "solution"
    ]
    shares = family_shares(SolveSettings().model)
    ours = tuple((name, 1) for name in programs)
    assert shares == (*ours, ("fitting_pool@embedded", 3))
    total = sum(
        (find_model(name) / "model.safetensors").stat().st_size
        for name in SHIPPED_MODELS
    )
    assert total < 35e6


def test_a_model_of_test_inputs_draws_no_programs() -> None:
    for model in ("embedded_inputs", "embedded,embedded_inputs"):
        with pytest.raises(ConfigError, match=r"selection\.input_model"):
            open_model(SolveSettings(model=model))
