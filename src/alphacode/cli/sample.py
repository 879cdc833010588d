"""`alphacode sample`: the samples of a problem, without a judge."""

import time
from collections.abc import Callable, Iterable, Set
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from alphacode.cli.options import (
    AsJson,
    Assignments,
    Languages,
    Model,
    Preset,
    ProblemPath,
    RunSeed,
    Samples,
    assigned,
    labels,
)
from alphacode.cli.output import Screen

if TYPE_CHECKING:
    from alphacode.core.sample import Sample
    from alphacode.pipeline.sample_file import SampleRequest

DRAWING = "samples drawn"


def sample(
    problem_path: ProblemPath,
    samples: Samples = None,
    indices: Annotated[
        list[int] | None,
        typer.Option(
            "--index",
            metavar="I",
            help="Draw the sample of this index only; as often as you like.",
        ),
    ] = None,
    model: Model = None,
    languages: Languages = None,
    seed: RunSeed = None,
    preset_name: Preset = "laptop",
    out: Annotated[
        Path | None,
        typer.Option(
            "--out",
            metavar="FILE.jsonl",
            help="Write the samples here; a file that is begun is continued.",
        ),
    ] = None,
    assignments: Assignments = None,
    as_json: AsJson = False,
) -> None:
    """Draw samples of a problem without judging them, one line of JSON each."""
    from alphacode.data import read_problem

    screen = Screen(as_json=as_json)
    problem = read_problem(problem_path)
    # After the problem is known to be good: this import starts torch.
    from alphacode.pipeline import presets, sample_file
    from alphacode.pipeline.models import opening

    settings = presets.preset(
        preset_name,
        assigned(
            assignments,
            model=model,
            seed=seed,
            sampling__samples=samples,
            sampling__languages=labels(languages),
        ),
    )
    with opening.opened(settings) as model_opened:
        request = sample_file.SampleRequest(
            model_opened, problem, settings, frozenset(indices or ())
        )
        answer = {"problem": problem.name, "model": settings.model}
        if out is None:
            _print(screen, request, answer)
        else:
            _write(screen, request, answer, out)


def _print(screen: Screen, request: "SampleRequest", answer: dict[str, Any]) -> None:
    """Print samples as they come, or all of them in the one object."""
    from alphacode.pipeline.sample_file import sample_line

    digest = request.digest()
    lines: list[dict[str, Any]] = []

    def keep(sample: "Sample") -> None:
        line = sample_line(sample, digest)
        if screen.as_json:
            lines.append(line)
        else:
            screen.line(line)

    figures = _draw(screen, request, frozenset(), keep)
    figures |= screen.usage(request.model.usage())
    answer |= {"samples": figures["drawn_now"], **figures, "out": None, "lines": lines}
    screen.answer(answer)


def _write(
    screen: Screen, request: "SampleRequest", answer: dict[str, Any], out: Path
) -> None:
    """Write the samples that a file does not hold yet."""
    from alphacode.pipeline.sample_file import SampleFile

    with SampleFile(out, request.digest()) as file:
        figures = _draw(screen, request, file.done, file.add, file.samples())
        held = len(file.done)
    figures |= screen.usage(request.model.usage())
    screen.say(
        f"{figures['drawn_now']} samples drawn, {figures['samples_per_s']:.1f} per "
        f"second; {out} holds {held}"
    )
    screen.answer(answer | {"samples": held, **figures, "out": str(out)})


def _draw(
    screen: Screen,
    request: "SampleRequest",
    done: Set[int],
    keep: "Callable[[Sample], None]",
    drawn: "Iterable[Sample]" = (),
) -> dict[str, Any]:
    """Keep samples as they come; return what came of it, in figures."""
    started = time.monotonic()
    # What is kept joins `done`, which is not to change while it is drawn by.
    done, number, tokens = frozenset(done), 0, 0
    begun = request.num_done(done)
    with screen.progress() as progress:
        for number, sample in enumerate(request.draw(done, drawn), 1):
            keep(sample)
            tokens += sample.num_tokens
            progress.update(DRAWING, begun + number, request.count)
    seconds = time.monotonic() - started
    return {
        "drawn_now": number,
        "tokens": tokens,
        "seconds": round(seconds, 3),
        "samples_per_s": round(number / max(seconds, 1e-9), 1),
    }
