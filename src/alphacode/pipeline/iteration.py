"""Expert iteration: a model learns from its own programs, once they are judged.

A round draws fresh curriculum problems, solves them with the model as it is, keeps the
programs that the judge accepts and, as incorrect solutions, those that fail, and
fine-tunes on them beside the curriculum's own. The solve rate on problems of another
seed is measured before the first round and after each.

Everything of a round lies below `round-N`; what is finished is not done again:

    settings.json             what decides the outcome
    rounds.json, report.md    what every round came to
    validation.jsonl          problems that no round learns from
    round-0/round.json        the model that the run began from
    round-N/problems.jsonl    the problems of the round
    round-N/samples/          the run directory in which they were solved
    round-N/kept.jsonl        what there is to learn from it
    round-N/own.jsonl         curriculum problems with the curriculum's programs
    round-N/training/         the fine-tuning; its model is the round's
    round-N/validation/       the run directory of the validation
    round-N/round.json        what it came to; written last
"""

import json
import random
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any, Final

from pydantic import Field

from alphacode.core.errors import DataError
from alphacode.core.files import write_json, write_text
from alphacode.core.problem import Problem, Solution
from alphacode.core.randomness import derive_seed, stream
from alphacode.core.settings import Settings
from alphacode.core.verdict import Verdict
from alphacode.curriculum import CurriculumSettings, generate
from alphacode.data.readers import read_problems
from alphacode.data.writers import write_problems
from alphacode.judge import JudgeSettings
from alphacode.pipeline.bench import Unwatched, Watcher
from alphacode.pipeline.evaluate import evaluate
from alphacode.pipeline.ledger import Ledger
from alphacode.pipeline.models.ours import fingerprint
from alphacode.pipeline.runs import open_bench
from alphacode.pipeline.settings import SolveSettings
from alphacode.sampling.settings import SamplingSettings
from alphacode.selection.deduplication import DistinctProgram, group_by_program
from alphacode.store.run_directory import RunDirectory
from alphacode.training.finetune import finetune
from alphacode.training.progress import Report
from alphacode.training.run import claim
from alphacode.training.settings import FinetuneSettings, finetune_preset

ROUND: Final = "round.json"
Announce = Callable[[str], object]


def _finetuning() -> FinetuneSettings:
    """Return fine-tuning with value conditioning and GOLD, short and gentle."""
    settings = finetune_preset("embedded")
    return settings.model_copy(
        update={
            "pairs": settings.pairs.model_copy(update={"incorrect_share": 0.2}),
            # The model has adapted already: GOLD's weights mean something at once.
            "objective": settings.objective.model_copy(
                update={"gold": True, "gold_start": 0.0}
            ),
            "optimizer": settings.optimizer.model_copy(
                update={"peak_rate": 3e-4, "final_rate": 3e-5, "warmup_steps": 20}
            ),
            "training": settings.training.model_copy(update={"steps": 200}),
        }
    )


class IterationSettings(Settings):
    """Settings of `train iterate`."""

    rounds: int = Field(default=3, ge=1)
    """How often the model is sampled from and trained."""
    problems: int = Field(default=500, ge=1)
    """Fresh curriculum problems of each round."""
    samples: int = Field(default=100, ge=1)
    """Programs drawn for each of them."""
    kept_per_problem: int = Field(default=4, ge=1)
    """Correct programs kept of a problem at most, and as many incorrect ones."""
    own_share: float = Field(default=0.5, ge=0.0, lt=1.0)
    """Share of problems beside them whose programs are the curriculum's own."""
    languages: tuple[str, ...] = ("python3",)
    """Languages the programs are drawn in."""
    validation_problems: int = Field(default=50, ge=1)
    """Curriculum problems of another seed that the model is measured on."""
    validation_samples: int = Field(default=100, ge=1)
    """Programs drawn for each of them."""
    seed: int = 0
    """Seed of problems, samples and choices."""
    curriculum: CurriculumSettings = CurriculumSettings(part="kept")
    """How problems are drawn, and from which part of the curriculum: what is held out
    stays unseen."""
    finetune: FinetuneSettings = _finetuning()
    """How the model learns in each round."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Round:
    """What a round came to. Round 0 is the model the run began from."""

    number: int
    model: str
    """Fingerprint of its weights."""
    solve_rate: float
    """Share of validation problems solved with ten submissions."""
    scored: int
    """Validation problems that count."""
    accepted_share: float
    """Share of the validation samples that pass all tests."""
    solved_problems: int = 0
    """Problems of the round for which a program was accepted."""
    kept_correct: int = 0
    kept_incorrect: int = 0


def iterate(
    settings: IterationSettings,
    init: Path,
    run_dir: Path,
    *,
    announce: Announce = lambda line: None,
    report: Report | None = None,
    watcher: Watcher | None = None,
    judge: JudgeSettings | None = None,
) -> list[Round]:
    """Run all rounds; return what each came to, the model before them first.

    Called again with the same arguments it goes on where it was stopped.

    Args:
      init: model directory that the first round samples from and trains.
      announce: called with one line as each stage begins.
      report: called with the progress of training.
      watcher: told how far sampling and judging have come.
      judge: how programs are judged.

    Raises:
      DataError: no sample of a round is correct, so that there is nothing to learn.
      RunError: the directory belongs to a run with other settings.
    """
    record = {"stage": "iterate", "settings": settings.model_dump(mode="json")}
    claim(run_dir, {**record, "init": fingerprint(init)})
    run = _Iteration(
        settings,
        run_dir,
        announce,
        report,
        watcher or Unwatched(),
        judge or JudgeSettings(),
    )
    run.prepare()
    rounds = [run.measure(0, init, {})]
    model = init
    for number in range(1, settings.rounds + 1):
        model, found = run.round(number, model)
        rounds.append(found)
        write_json(run_dir / "rounds.json", [asdict(each) for each in rounds])
        write_text(run_dir / "report.md", as_markdown(rounds))
    return rounds


class _Iteration:
    """The stages of a round, each of which does nothing where it is done."""

    def __init__(
        self,
        settings: IterationSettings,
        run_dir: Path,
        announce: Announce,
        report: Report | None,
        watcher: Watcher,
        judge: JudgeSettings,
    ) -> None:
        self._settings, self._run_dir, self._judge = settings, run_dir, judge
        self._announce, self._report, self._watcher = announce, report, watcher
        self._validation = run_dir / "validation.jsonl"

    def prepare(self) -> None:
        """Write the problems that no round learns from."""
        seed = derive_seed(self._settings.seed, "validation")
        self._write(self._validation, self._settings.validation_problems, seed)

    def round(self, number: int, model: Path) -> tuple[Path, Round]:
        """Return the model of a round, and what it came to."""
        place = self._place(number)
        problems = place / "problems.jsonl"
        seed = derive_seed(self._settings.seed, "problems", number)
        self._write(problems, self._settings.problems, seed)
        kept, counts = place / "kept.jsonl", place / "kept.json"
        if not counts.exists():
            self._announce(
                f"round {number}: solving {self._settings.problems} problems"
            )
            samples = self._settings.samples
            self._solve(model, problems, samples, place / "samples")
            write_json(counts, self._keep(problems, number, kept))
        found = _read(counts)
        if not found["solved_problems"]:
            raise DataError(
                f"no sample of round {number} is correct: there is nothing to learn "
                "from; begin with a better model, or draw more with --set samples=..."
            )
        own = place / "own.jsonl"
        share = self._settings.own_share
        count = round(found["solved_problems"] * share / (1 - share))
        seed = derive_seed(self._settings.seed, "own", number)
        self._write(own, count, seed)
        self._announce(f"round {number}: training")
        trained = finetune(
            self._settings.finetune,
            [kept, own] if count else [kept],
            place / "training",
            init=model,
            stage="iterate",
            report=self._report,
        )
        return trained, self.measure(number, trained, found)

    def measure(self, number: int, model: Path, found: dict[str, int]) -> Round:
        """Return what a round came to: its model on the validation problems."""
        place = self._place(number) / ROUND
        if place.exists():
            return Round(**_read(place))
        self._announce(f"round {number}: validating")
        samples = self._settings.validation_samples
        run = self._place(number) / "validation"
        solved = self._solve(model, self._validation, samples, run)
        scored = [each for each in solved if each[0] is not None]
        measured = Round(
            number=number,
            model=fingerprint(model),
            solve_rate=sum(bool(each[0]) for each in scored) / max(len(scored), 1),
            scored=len(scored),
            accepted_share=sum(each[1] for each in scored)
            / max(len(scored) * samples, 1),
            **found,
        )
        write_json(place, asdict(measured))
        return measured

    def _place(self, number: int) -> Path:
        place = self._run_dir / f"round-{number}"
        place.mkdir(parents=True, exist_ok=True)
        return place

    def _write(self, path: Path, count: int, seed: int) -> None:
        if not path.exists():
            drawn = generate(count, seed, settings=self._settings.curriculum)
            write_problems(path, drawn)

    def _solve(
        self, model: Path, problems: Path, samples: int, run: Path
    ) -> list[tuple[bool | None, int]]:
        """Return for each problem whether it is solved, and how many samples are."""
        settings = SolveSettings(
            model=str(model),
            seed=self._settings.seed,
            judge=self._judge,
            judges_every_candidate=True,
            sampling=SamplingSettings(
                samples=samples, languages=self._settings.languages
            ),
        )
        subject = {"problems": problems.name}
        with open_bench(settings, subject, run, self._watcher) as bench:
            reports = evaluate(read_problems(problems), bench).problems
        return [
            (each.solved if each.is_scored else None, each.samples_passed_all or 0)
            for each in reports
        ]

    def _keep(self, problems: Path, number: int, kept: Path) -> dict[str, int]:
        """Write what there is to learn from the samples of a round; return counts."""
        directory = RunDirectory.for_reading(self._place(number) / "samples")
        counts = {"solved_problems": 0, "kept_correct": 0, "kept_incorrect": 0}

        def learnable() -> Iterator[Problem]:
            for problem in read_problems(problems):
                rng = stream(self._settings.seed, "kept", number, problem.name)
                ledger = Ledger(directory, problem)
                right, wrong = _sorted_out(ledger)
                if not right:
                    continue
                most = self._settings.kept_per_problem
                solutions, incorrect = _some(right, most, rng), _some(wrong, most, rng)
                counts["solved_problems"] += 1
                counts["kept_correct"] += len(solutions)
                counts["kept_incorrect"] += len(incorrect)
                yield replace(
                    problem, solutions=solutions, incorrect_solutions=incorrect
                )

        write_problems(kept, learnable())
        return counts


def _sorted_out(
    ledger: Ledger,
) -> tuple[list[DistinctProgram], list[DistinctProgram]]:
    """Return the programs that pass all tests, and those that fail though they run.

    Programs that do not compile teach nothing about the problem, and what the judge
    itself failed on is neither.
    """
    public, hidden = ledger.judged("public"), ledger.judged("hidden")
    right, wrong = [], []
    for program in group_by_program(ledger.sampled()):
        verdicts = [
            stage[program.program_id].verdict
            for stage in (public, hidden)
            if program.program_id in stage
        ]
        if None in verdicts or Verdict.COMPILE_ERROR in verdicts:
            continue
        if verdicts == [Verdict.ACCEPTED, Verdict.ACCEPTED]:
            right.append(program)
        elif verdicts and verdicts[-1] is not Verdict.ACCEPTED:
            wrong.append(program)
    return right, wrong


def _some(
    programs: Sequence[DistinctProgram], most: int, rng: random.Random
) -> tuple[Solution, ...]:
    chosen = rng.sample(list(programs), min(most, len(programs)))
    return tuple(program.solution for program in chosen)


def _read(path: Path) -> dict[str, Any]:
    value: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return value


def as_markdown(rounds: Sequence[Round]) -> str:
    """Return the rounds as a table."""
    lines = [
        "# Expert iteration",
        "",
        "| round | solved of validation | samples that pass | problems learned from |"
        " correct kept | incorrect kept | model |",
        "|---:|---:|---:|---:|---:|---:|---|",
    ]
    lines += [
        f"| {each.number} | {each.solve_rate:.1%} of {each.scored} "
        f"| {each.accepted_share:.2%} | {each.solved_problems} | {each.kept_correct} "
        f"| {each.kept_incorrect} | {each.model} |"
        for each in rounds
    ]
    return "\n".join(lines) + "\n"
