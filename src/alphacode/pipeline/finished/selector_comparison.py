"""All selectors on the same samples of a finished run, without drawing any again.

For each problem and each k, random sub-samples of k samples are drawn without
replacement; every selector chooses from the same ones, and n@k is the share of them it
solves; or once, the first k samples, as a run of k would have drawn them: samples of a
ranked pool are no random ones. Candidates that some sub-sample clusters are executed
once on the inputs that the run's settings ask for, and the results are kept in the run;
so a second comparison starts at once.
Source: paper appendix A.3 (sub-samples of one set of samples) and section 5.3.5.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Final

from alphacode.core.errors import ConfigError
from alphacode.core.randomness import derive_seed, stream
from alphacode.evaluation.calibration import Calibration
from alphacode.evaluation.comparison import Difference, paired_difference
from alphacode.evaluation.scores import Score, score_of
from alphacode.pipeline.bench import Bench
from alphacode.pipeline.finished.calibration import calibration_of
from alphacode.pipeline.finished.replaying import KnownScores, Replay
from alphacode.pipeline.finished.stored_problems import StoredProblem, stored_problems
from alphacode.pipeline.scores import StoredScores, log_probabilities
from alphacode.selection.behaviour import execute_programs
from alphacode.selection.candidates import (
    cluster_candidates,
    draw_programs,
    execution_limits,
    selection_inputs,
)
from alphacode.selection.deduplication import DistinctProgram
from alphacode.selection.selection import (
    ScoresPrograms,
    SelectionTask,
    find_selector,
    selector_names,
)

BASE: Final = "random"
"""What differences are told to."""
BOUND: Final = "pass@k"
"""Row of the table: every candidate submitted, which no selector can beat."""
WITHOUT_REPLACEMENT: Final = (
    "samples were drawn without replacement: sub-samples hold more different programs "
    "than as many independent samples would, and every row is of such samples"
)
FIRST: Final = (
    "k stands for the first k samples of a problem, not for random ones: what a run of "
    "k samples would have drawn"
)
EXECUTION_FAILED: Final = "the judge itself failed to execute some of its candidates"
_NEEDS_SCORES: Final = frozenset({"value_head", "scoring_model"})


@dataclass(frozen=True, slots=True, kw_only=True)
class SelectorComparison:
    """n@k of each selector, on the same sub-samples."""

    problems: int
    submissions: int
    repeats: int
    scores: Mapping[str, Mapping[int, Score]]
    """By selector, and `pass@k`, then by k."""
    differences: Mapping[str, Mapping[int, Difference]]
    """To `random`, problem by problem."""
    left_out: Mapping[str, int]
    """Problems that count nowhere, by reason."""
    calibration: Mapping[str, Calibration] = field(default_factory=dict)
    """How far the scores that the run holds fit, by the name of what scored."""
    notes: tuple[str, ...] = ()

    def as_dict(self) -> dict[str, Any]:
        """Return plain values for JSON."""
        return {
            "problems": self.problems,
            "scored": self.problems - sum(self.left_out.values()),
            "submissions": self.submissions,
            "repeats": self.repeats,
            "selectors": {
                name: {
                    f"{self.submissions}@{k}" if name != BOUND else f"pass@{k}": (
                        score.as_dict()
                    )
                    for k, score in row.items()
                }
                for name, row in self.scores.items()
            },
            "differences": {
                name: {
                    f"{self.submissions}@{k}": each.as_dict() for k, each in row.items()
                }
                for name, row in self.differences.items()
            },
            "left_out": dict(self.left_out),
            "calibration": {k: each.as_dict() for k, each in self.calibration.items()},
            "notes": list(self.notes),
        }


def compare_selectors(
    bench: Bench,
    ks: Sequence[int],
    *,
    names: Sequence[str] = (),
    repeats: int = 20,
    seed: int = 0,
    are_first: bool = False,
) -> SelectorComparison:
    """Return n@k of selectors on the samples of the run that a bench holds open.

    Args:
      ks: numbers of samples; those above a problem's leave the problem out there.
      names: selectors; none means all that can work here.
      repeats: sub-samples for each problem and k.
      are_first: whether there is one sub-sample instead, the first k samples.

    Raises:
      ConfigError: an unknown selector, or one that lacks what it needs.
    """
    chosen, notes = _chosen(bench, names)
    if bench.settings.sampling.without_replacement:
        notes = (*notes, WITHOUT_REPLACEMENT)
    if are_first:
        notes, repeats = (*notes, FIRST), 1
    left_out: Counter[str] = Counter()
    found: dict[tuple[str, int], list[float]] = {}
    said: Counter[str] = Counter()
    problems = list(stored_problems(bench.run))
    for number, stored in enumerate(problems, start=1):
        bench.watcher.update("problems compared", number, len(problems))
        if stored.lack:
            left_out[stored.lack] += 1
            continue
        here = [k for k in ks if k <= stored.num_samples]
        subsamples = _Subsamples(stored, seed, are_first=are_first)
        compared = _Comparison(stored, bench, chosen, here, repeats, subsamples)
        if compared.lack:
            left_out[compared.lack] += 1
            continue
        for k in here:
            for name, rate in compared.rates(k):
                found.setdefault((name, k), []).append(rate)
        said.update(compared.notes)
    rows = [*chosen, BOUND]
    return SelectorComparison(
        problems=len(problems),
        submissions=bench.settings.submissions,
        repeats=repeats,
        scores={
            name: {k: score_of(found.get((name, k), []), seed) for k in ks}
            for name in rows
        },
        differences=_differences(found, chosen, ks, seed),
        left_out=left_out,
        calibration=calibration_of(bench.run, seed),
        notes=(*notes, *said, *_fewer(found, ks, len(problems) - left_out.total())),
    )


def _fewer(
    found: Mapping[tuple[str, int], list[float]], ks: Sequence[int], scored: int
) -> Iterator[str]:
    """Yield a sentence for each k that is above some problems' samples."""
    for k in ks:
        counted = len(found.get((BOUND, k), ()))
        if counted < scored:
            yield (
                f"{counted} of {scored} problems count at k = {k:,}: the others have "
                "fewer samples"
            )


def _chosen(
    bench: Bench, names: Sequence[str]
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the selectors to compare, and what must be said of others."""
    lacks = _lacks(bench)
    for name in names:
        find_selector(name)
    wanted = tuple(dict.fromkeys(n.strip().replace("-", "_") for n in names))
    for name in wanted:
        if name in lacks:
            raise ConfigError(
                f"the selector {name} cannot be compared: {lacks[name]}; choose other "
                "--selectors"
            )
    if wanted:
        return wanted, ()
    reasons = dict.fromkeys(lacks.values())
    return tuple(name for name in selector_names() if name not in lacks), tuple(
        f"{' and '.join(n for n in sorted(lacks) if lacks[n] == reason)} left out: "
        f"{reason}"
        for reason in reasons
    )


def _lacks(bench: Bench) -> dict[str, str]:
    """Return what selectors lack in this run, by the name of the selector."""
    lacks: dict[str, str] = {}
    if bench.scoring is None:
        reason = (
            "it needs scores, and the model has no value head that learned; "
            "selection.scorer names another"
        )
        lacks |= dict.fromkeys(_NEEDS_SCORES, reason)
    column = bench.run.read("samples", ["log_probability"])["log_probability"]
    if column.null_count:
        lacks["log_probability"] = (
            f"{column.null_count:,} of {len(column):,} samples have no log-probability"
        )
    return lacks


def _differences(
    found: Mapping[tuple[str, int], list[float]],
    names: Iterable[str],
    ks: Sequence[int],
    seed: int,
) -> dict[str, dict[int, Difference]]:
    differences: dict[str, dict[int, Difference]] = {}
    for name in names:
        for k in ks:
            ours, theirs = found.get((name, k)), found.get((BASE, k))
            if name != BASE and ours and theirs:
                row = differences.setdefault(name, {})
                row[k] = paired_difference(ours, theirs, seed=seed)
    return differences


class _Comparison:
    """One problem: its candidates executed and scored, and selectors that choose."""

    def __init__(
        self,
        stored: StoredProblem,
        bench: Bench,
        names: Sequence[str],
        ks: Sequence[int],
        repeats: int,
        subsamples: "_Subsamples",
    ) -> None:
        self._stored, self._names = stored, names
        self._repeats, self._subsamples = repeats, subsamples
        task = bench.selection_task(
            stored.problem, stored.candidates, self._likeliest(stored.candidates)
        )
        self._task = task
        inputs = selection_inputs(task) if len(stored.candidates) > 1 else ()
        programs = self._clustered(ks) if inputs else []
        with stored.ledger.keeping_behaviours() as keep:
            behaviours = execute_programs(
                programs,
                inputs,
                execution_limits(task),
                bench.judge,
                known=stored.ledger.behaviours(),
                on_outcome=bench.counting(keep, "programs executed", len(programs)),
            )
        lost = len(programs) - sum(not each.error for each in behaviours.values())
        self.lack = EXECUTION_FAILED if lost else ""
        """Why it says nothing of selectors; else empty."""
        scorer: ScoresPrograms | None = None
        if bench.scoring is not None and _NEEDS_SCORES & set(names):
            scores = StoredScores(bench.scoring, stored.problem, stored.ledger)
            scorer = KnownScores(scores.score(stored.candidates))
        self._task = replace(
            task,
            inputs=inputs,
            known=behaviours,
            scorer=scorer,
            judge=Replay(inputs, behaviours),
        )
        self.notes: Counter[str] = Counter()
        """Sentences of selectors about scores."""
        if scorer is not None:
            self.notes.update(scorer.score(stored.candidates).notes)

    def rates(self, k: int) -> Iterator[tuple[str, float]]:
        """Yield for each selector the share of sub-samples of k that it solves."""
        solved: Counter[str] = Counter()
        for drawn in self._tasks(k):
            held = {program.program_id for program in drawn.candidates}
            solved[BOUND] += bool(held & self._stored.accepted)
            task = replace(drawn, clustered=cluster_candidates(drawn))
            for name in self._names:
                solved[name] += self._is_solved(name, task)
        for name in (*self._names, BOUND):
            yield name, solved[name] / self._repeats

    def _tasks(self, k: int) -> Iterator[SelectionTask]:
        """Yield the task of each sub-sample of k."""
        for repeat in range(self._repeats):
            candidates, seed = self._subsamples.draw(k, repeat)
            yield replace(
                self._task,
                candidates=candidates,
                log_probabilities=self._likeliest(candidates),
                seed=seed,
            )

    def _likeliest(self, candidates: Sequence[DistinctProgram]) -> dict[str, float]:
        return log_probabilities(self._stored.log_probabilities, candidates)

    def _clustered(self, ks: Sequence[int]) -> list[DistinctProgram]:
        """Return the candidates that take part in clustering in any sub-sample."""
        candidates = self._stored.candidates
        wanted: set[str] = set()
        # The largest first: they may well ask for all.
        for k in sorted(ks, reverse=True):
            for task in self._tasks(k):
                drawn = draw_programs(task)
                # One alone is not clustered.
                if len(drawn) > 1:
                    wanted.update(program.program_id for program in drawn)
                if len(wanted) == len(candidates):
                    return list(candidates)
        return [program for program in candidates if program.program_id in wanted]

    def _is_solved(self, name: str, task: SelectionTask) -> bool:
        settings = task.settings.model_copy(update={"selector": name})
        chosen = find_selector(name)(replace(task, settings=settings)).submissions
        return any(each.program_id in self._stored.accepted for each in chosen)


class _Subsamples:
    """Samples of one problem, k of them at a time."""

    def __init__(self, stored: StoredProblem, seed: int, *, are_first: bool) -> None:
        self._stored, self._seed, self._are_first = stored, seed, are_first
        # Each passing sample with its program: the first so many of all samples.
        self._held = [(index, p) for p in stored.candidates for index in p.indices]

    def draw(self, k: int, repeat: int) -> tuple[tuple[DistinctProgram, ...], int]:
        """Return the candidates among k samples, with their samples there, and a seed.

        The seed is alike for all selectors: what they draw at random is the same.
        """
        names: list[str | int] = [self._stored.problem.name, k, repeat]
        return self._among(k, *names), derive_seed(self._seed, "selectors", *names)

    def _among(self, k: int, *names: str | int) -> tuple[DistinctProgram, ...]:
        candidates = self._stored.candidates
        if k >= self._stored.num_samples:
            return candidates
        kept: dict[str, list[int]] = {}
        for index, program in (
            self._first(k) if self._are_first else self._some(k, *names)
        ):
            kept.setdefault(program.program_id, []).append(index)
        return tuple(
            replace(program, indices=tuple(kept[program.program_id]))
            for program in candidates
            if program.program_id in kept
        )

    def _first(self, k: int) -> Iterator[tuple[int, DistinctProgram]]:
        """Yield those of the first k samples that pass, with their programs."""
        return (each for each in self._held if each[0] < k)

    def _some(self, k: int, *names: str | int) -> Iterator[tuple[int, DistinctProgram]]:
        """Yield those of k random samples that pass, with their programs."""
        rng = stream(self._seed, "subsample", *names)
        # Samples that pass nothing are alike: only how many of them are drawn counts.
        for place in sorted(rng.sample(range(self._stored.num_samples), k)):
            if place >= len(self._held):
                break
            yield self._held[place]
