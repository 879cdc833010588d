"""Draw samples and judge each distinct program on the examples as it arrives.

The judge pulls the programs it runs out of the sampler, so that programs run on the
judge's processes while the model draws; samples and judgements are stored as they come.
"""

from collections.abc import Generator, Iterator

from alphacode.core.errors import ConfigError
from alphacode.core.limits import Limits
from alphacode.core.problem import Language, Problem, Solution
from alphacode.core.sample import Sample
from alphacode.judge.jobs import JudgeJob
from alphacode.pipeline.bench import Bench
from alphacode.pipeline.ledger import Ledger
from alphacode.selection.canonical import program_id
from alphacode.selection.judging import ProgramJudgement, judgement_of

DRAWING = "samples drawn"
JUDGING = "programs judged on the examples"


def draw_samples(
    problem: Problem, bench: Bench, ledger: Ledger
) -> Generator[tuple[Sample, str], None, None]:
    """Yield every sample of a problem with its program's id: stored ones, then new.

    New ones are stored every few hundred or every few seconds; close the generator to
    store the rest.
    """
    settings = bench.settings.sampling
    done = ledger.drawn()
    for number, (sample, name) in enumerate(ledger.sampled(), 1):
        bench.watcher.update(DRAWING, number, settings.samples)
        yield sample, name
    if len(done) >= settings.samples:
        return
    names: dict[tuple[Language, str], str] = {}
    drawn = _new_samples(problem, bench, ledger, done)
    with ledger.keeping_samples() as keep:
        for number, sample in enumerate(drawn, len(done) + 1):
            key = (sample.conditioning.language, sample.program)
            # Most repeats are exact: parse each text once.
            name = names.get(key) or names.setdefault(key, program_id(*key))
            keep(sample, name)
            bench.watcher.update(DRAWING, number, settings.samples)
            yield sample, name


def _new_samples(
    problem: Problem, bench: Bench, ledger: Ledger, done: set[int]
) -> Iterator[Sample]:
    settings, seed = bench.settings.sampling, bench.settings.seed
    if not settings.without_replacement:
        yield from bench.sampler.draw(problem, settings, seed=seed, done=done)
        return
    stored = (sample for sample, _ in ledger.sampled(with_sequences=True))
    for sample in bench.sampler.draw(
        problem, settings, seed=seed, done=done, drawn=stored
    ):
        if sample.sequence is None:
            raise ConfigError(
                "this sampler cannot draw without replacement; set "
                "sampling.without_replacement to false"
            )
        yield sample


def judge_on_public_tests(
    problem: Problem,
    samples: Iterator[tuple[Sample, str]],
    bench: Bench,
    ledger: Ledger,
) -> dict[str, ProgramJudgement]:
    """Return what each distinct program earns on the examples, by program id.

    Programs judged before are not judged again, except where the judge itself failed.
    """
    judgements = ledger.judged("public")
    answered = {name for name, known in judgements.items() if known.verdict is not None}
    limits = Limits.of(problem)

    def jobs() -> Iterator[JudgeJob]:
        for sample, name in samples:
            if name in answered:
                continue
            answered.add(name)
            solution = Solution(sample.conditioning.language, sample.program)
            yield JudgeJob(
                key=name,
                solution=solution,
                tests=problem.public_tests,
                limits=limits,
                checker=problem.checker,
            )

    with ledger.keeping_judgements("public") as keep:
        for outcome in bench.judge.judge(jobs()):
            judgement = judgement_of(str(outcome.key), outcome.judgement, outcome.error)
            judgements[judgement.program_id] = judgement
            keep(judgement)
            bench.watcher.update(JUDGING, len(judgements))
    return judgements
