"""Likelihoods of programs, and the pool whose programs come in their order."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

import pytest
import torch

from alphacode.core.errors import ConfigError
from alphacode.core.pool_names import is_ranked
from alphacode.core.problem import Language, Problem, Solution, TestCase
from alphacode.core.sample import Conditioning, Sample
from alphacode.curriculum import PooledDraft, likely_tasks, pool, related_drafts
from alphacode.curriculum.compose.related import DERIVATIONS
from alphacode.curriculum.execute import compile_program, run_program
from alphacode.curriculum.generate import named_tasks
from alphacode.curriculum.settings import CurriculumSettings
from alphacode.curriculum.task import Ints, Task
from alphacode.encoding.prompt import PromptSettings, render_prompt
from alphacode.pipeline.models.ours import open_model
from alphacode.pipeline.settings import SHIPPED_FAMILY, SolveSettings
from alphacode.sampling import ranked_pool
from alphacode.sampling.likelihoods import Likelihood, LikelihoodScorer
from alphacode.sampling.pool import ProgramPool
from alphacode.sampling.ranked_pool import RankedPool, idea_of
from alphacode.sampling.sampler import Sampler
from alphacode.sampling.settings import SamplingSettings
from alphacode.tokenizer.symbols import BOS_ID, EOS_ID

PROGRAMS = [
    Solution(Language.PYTHON3, "print"),
    Solution(Language.CPP, "main main main"),
    Solution(Language.PYTHON3, "a\nb\nc"),
    Solution(Language.CPP, ""),
]
PROBLEM = Problem(
    name="any",
    description="Given n numbers, print the largest of them.",
    public_tests=(TestCase("3\n5 9 2\n", "9\n"), TestCase("2\n4 4\n", "4\n")),
)
PYTHON = SamplingSettings(samples=12, languages=("python3",))


@pytest.fixture
def sampler(build_sampler: Callable[..., Sampler]) -> Sampler:
    built = build_sampler(max_source_tokens=211)
    built.tokenizer.eos_id = EOS_ID  # type: ignore[misc]
    return built


@pytest.mark.parametrize("temperature", [1.0, 0.2])
def test_likelihoods_are_those_of_each_program_alone(
    sampler: Sampler, temperature: float
) -> None:
    parts = sampler.model, sampler.tokenizer, PromptSettings()
    scorer = LikelihoodScorer(*parts, temperature=temperature)
    found = scorer.score(PROBLEM, PROGRAMS)
    for program, likelihood in zip(PROGRAMS, found, strict=True):
        total, count = alone(sampler, program, temperature)
        assert likelihood.log_probability == pytest.approx(total, rel=1e-5)
        assert likelihood.num_tokens == count
    assert scorer.score(PROBLEM, []) == []


def alone(sampler: Sampler, program: Solution, temperature: float) -> tuple[float, int]:
    """Score one program token by token, without batches."""
    asked = Conditioning(language=program.language, is_correct=True)
    prompt = render_prompt(PROBLEM.description, asked, PromptSettings())
    source = torch.tensor([sampler.tokenizer.encode(prompt)])
    tokens = [*sampler.tokenizer.encode(program.solution), EOS_ID]
    mask = torch.ones_like(source).bool()
    model = sampler.model.eval()
    total = 0.0
    with torch.inference_mode():
        encoded = model.encode(source, mask)
        for at, token in enumerate(tokens):
            target = torch.tensor([[BOS_ID, *tokens[:at]]])
            logits = model.logits(model.decode(target, encoded, mask))[0, -1]
            total += float((logits / temperature).log_softmax(-1)[token])
    return total, len(tokens)


class ByLength:
    """Finds short programs likelier; counts what it is asked."""

    def __init__(self) -> None:
        self.asked = 0

    def score(self, problem: Problem, programs: list[Solution]) -> list[Likelihood]:
        self.asked += len(programs)
        return [Likelihood(-float(len(each.solution)), 1) for each in programs]


def drawn(**rest: Any) -> dict[int, Sample]:
    settings = PYTHON.model_copy(update=rest.pop("update", {}))
    scorer: Any = ByLength()
    pool = RankedPool(lambda: scorer, identity="short", num_bytes=3)
    samples = pool.draw(PROBLEM, settings, seed=0, **rest)
    return {sample.index: sample for sample in samples}


LIKELY: dict[tuple[int, Problem], list[str]] = {}


def likely_once(seed: int, problem: Problem, likely: Any) -> list[str]:
    """Ask all tasks once for these tests: that takes seconds, and nothing is drawn."""
    if (seed, problem) not in LIKELY:
        LIKELY[seed, problem] = likely_tasks(seed, problem, likely)
    return LIKELY[seed, problem]


@pytest.fixture(autouse=True)
def few_together(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ranked_pool, "TOGETHER", 8)
    monkeypatch.setattr(ranked_pool, "likely_tasks", likely_once)


@pytest.fixture
def few_tasks(monkeypatch: pytest.MonkeyPatch) -> None:
    """Leave the tasks that read a list, which fit, and a few others, which do not."""

    def few(settings: CurriculumSettings) -> tuple[list[Task], list[float]]:
        tasks, weights = named_tasks(settings)
        kept = [
            at
            for at, task in enumerate(tasks)
            if [*map(type, task.params)] == [Ints] or at % 40 == 0
        ]
        return [tasks[at] for at in kept], [weights[at] for at in kept]

    monkeypatch.setattr(pool, "named_tasks", few)


def test_samples_are_those_of_the_fitting_pool_group_by_group(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(ranked_pool, "related_drafts", lambda *rest: [])
    monkeypatch.setattr(ranked_pool, "likely_tasks", lambda *rest: [])
    fitting = ProgramPool(is_fitting=True)
    wanted = list(
        fitting.draw(PROBLEM, PYTHON.model_copy(update={"samples": 16}), seed=0)
    )
    found = drawn(update={"samples": 16})
    for first in (0, 8):
        texts = [found[at].program for at in range(first, first + 8)]
        assert sorted(texts) == sorted(s.program for s in wanted[first : first + 8])
    lengths = [len(found[at].program) for at in range(8)]
    assert lengths[0] == min(lengths)
    assert found[0].log_probability == -lengths[0]
    assert found[0].conditioning == Conditioning(language=Language.PYTHON3)


@pytest.mark.usefixtures("few_tasks")
def test_a_sample_depends_on_its_index_alone() -> None:
    samples = drawn()
    assert drawn(update={"samples": 3}) == {i: samples[i] for i in range(3)}
    rest = drawn(done={0, 1, 5, 9})
    assert rest == {i: s for i, s in samples.items() if i not in {0, 1, 5, 9}}


def test_no_model_is_opened_where_all_is_done() -> None:
    def load() -> LikelihoodScorer:
        raise AssertionError("nothing is left to draw")

    pool = RankedPool(load, identity="any", num_bytes=1)
    assert list(pool.draw(PROBLEM, PYTHON, seed=0, done=range(12))) == []


@pytest.mark.usefixtures("few_tasks")
def test_languages_take_turns_in_one_ranking() -> None:
    python = drawn()
    both = drawn(update={"languages": ("python3", "cpp")})
    assert both.keys() == python.keys()
    for index, sample in both.items():
        if index % 2 == 0:
            assert sample == python[index]
            continue
        assert sample.conditioning == Conditioning(language=Language.CPP)
        assert "int main()" in sample.program
        assert (sample.log_probability, sample.num_tokens) == (None, 0)
    reversed_ = drawn(update={"languages": ("cpp", "python3")})
    assert [s.conditioning.language for s in reversed_.values()][:2] == [
        Language.CPP,
        Language.PYTHON3,
    ]
    assert reversed_[0].log_probability is not None


def test_a_ranked_pool_is_named_by_pool_and_model() -> None:
    pool = open_model(SolveSettings(model="fitting_pool@embedded"))
    assert isinstance(pool, RankedPool)
    assert pool.identity.startswith("fitting_pool@")
    assert pool.num_bytes > 10**6
    with pytest.raises(ConfigError, match="with replacement"):
        drawn(update={"without_replacement": True})


def test_what_is_derived_from_likely_tasks_fits_too() -> None:
    twice = replace(
        PROBLEM,
        description="Print the sum and the largest, modulo 97.",
        public_tests=(TestCase("3\n5 9 2\n", "16 9\n"),),
    )
    asked: list[int] = []

    def likely(drafts: Sequence[PooledDraft]) -> list[float]:
        asked.append(len(drafts))
        names = [draft.draft.task.name for draft in drafts]
        return [float(name in ("sum", "maximum", "sum_of_squares")) for name in names]

    tasks = likely_tasks(0, twice, likely)
    assert set(tasks[:3]) == {"sum", "maximum", "sum_of_squares"}
    drafts = related_drafts(0, twice, tasks, likely)
    names = {draft.draft.task.name for draft in drafts}
    assert "compose/derived/both/sum/maximum" in names
    assert len(asked) == len(DERIVATIONS) and asked[0] > 100
    python = Language.PYTHON3
    answers = [
        run_program(compile_program(draft.program(python).program), "3\n5 9 2\n")
        for draft in drafts
        if draft.draft.task.name == "compose/derived/both/sum/maximum"
    ]
    assert "16 9\n" in answers
    single = replace(twice, public_tests=(TestCase("3\n5 9 2\n", "16\n"),))
    derived = [draft.draft for draft in related_drafts(0, single, tasks, likely)]
    found = {draft.task.name for draft in derived}
    modulo = [draft for draft in derived if "/modulo_large/" in draft.task.name]
    assert {draft.constants["change"] for draft in modulo} == {97}
    assert "compose/derived/changed/modulo_large/sum_of_squares" in found
    assert "compose/derived/combined/difference/sum/maximum" in found
    assert not any("/decided/" in name or "/both/" in name for name in found)


@pytest.mark.parametrize(
    ("example", "task", "program_prints"),
    [
        (("3\n5 9 2\n", "WET\n"), "decided/even/sum", "WET\n"),
        (("3\n5 9 1\n", "DRY\n"), "decided/even/sum", "DRY\n"),
        (("3\n5 9 2\n2\n1 1\n", "14\n"), "versus/distance/sum", "14\n"),
        (("3\n5 9 2\n", "WET\n"), "conditions/either/is_sorted/all_even", None),
    ],
)
@pytest.mark.usefixtures("few_tasks")
def test_each_kind_of_answer_has_its_derived_tasks(
    example: tuple[str, str], task: str, program_prints: str | None
) -> None:
    problem = replace(
        PROBLEM,
        description='Is the sum even? Print "WET" if so, or else "DRY".',
        public_tests=(TestCase(*example),),
    )
    wanted = set(task.split("/"))

    def likely(drafts: Sequence[PooledDraft]) -> list[float]:
        names = [draft.draft.task.name for draft in drafts]
        return [float(name in wanted) for name in names]

    tasks = likely_tasks(0, problem, likely)
    drafts = [
        draft
        for draft in related_drafts(0, problem, tasks, likely)
        if draft.draft.task.name == f"compose/derived/{task}"
    ]
    assert drafts
    code = [compile_program(each.program(Language.PYTHON3).program) for each in drafts]
    printed = {run_program(each, example[0]) for each in code}
    assert program_prints is None or program_prints in printed


def test_changes_of_one_task_stand_apart_like_programs_of_it() -> None:
    assert idea_of("sum") == "sum"
    assert idea_of("several/list/size+sum") == "several/list/size+sum"
    assert idea_of("compose/derived/both/sum/maximum") == "both/sum/maximum"
    for change in ("times", "plus", "half_up"):
        assert idea_of(f"compose/derived/changed/{change}/sum") == "changed/sum"


@pytest.mark.parametrize(
    ("model", "is_one"),
    [
        (SHIPPED_FAMILY, True),
        ("fitting_pool@models/mine", True),
        ("pool,fitting_pool@embedded", True),
        ("embedded", False),
        ("pool", False),
        ("fitting_pool", False),
        ("embedded,fitting_pool:3", False),
        ("models/fitting_pool@embedded", False),
        ("openai:http://host/v1#fitting_pool@m", False),
    ],
)
def test_a_name_tells_whether_the_best_samples_come_first(
    model: str, is_one: bool
) -> None:
    assert is_ranked(model) is is_one
