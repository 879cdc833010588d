"""The `alphacode` command: its verbs, and what every verb does with errors.

Exit codes: 0 the verb did its work, whatever the verdicts; 1 `doctor`: something needed
is missing; 2 to 7 an error (core/errors.py names them; 6 also where `judge` left a
program unjudged); 130 interrupted; 141 the reader of our output went away.
"""

import os
import sys
from typing import Annotated, Any

import typer
from typer.core import TyperGroup

from alphacode import __version__
from alphacode.cli import (
    analyse,
    contest,
    curriculum,
    data,
    data_tests,
    doctor,
    evaluate,
    evaluate_runs,
    judge,
    model,
    problem,
    report,
    sample,
    serve,
    solve,
    train,
    view,
)
from alphacode.core.errors import AlphaCodeError, ConfigError

INTERRUPTED = 130
BROKEN_PIPE = 141


class Verbs(TyperGroup):
    """The verbs, with our own errors told in one sentence and without a traceback."""

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        """Find a verb; one of two words, `judge serve`, goes before `judge` alone."""
        two_words = " ".join(args[:2])
        if len(args) > 1 and two_words in self.commands:
            return two_words, self.commands[two_words], args[2:]
        return super().resolve_command(ctx, args)

    def invoke(self, ctx: Any) -> Any:
        """Run a verb; turn what it raises into words and an exit code."""
        try:
            return super().invoke(ctx)
        except AlphaCodeError as error:
            if not error.is_told_elsewhere:
                _tell(f"alphacode: {error}")
            raise typer.Exit(error.exit_code) from None
        except ModuleNotFoundError as error:
            package = (error.name or "alphacode").partition(".")[0]
            if package == "alphacode":
                raise
            # As where the judge is installed alone, without torch.
            _tell(
                f"alphacode: the package {package} is missing, which this needs; in a "
                "clone, get it with: pip install -e ."
            )
            raise typer.Exit(ConfigError.exit_code) from None
        except KeyboardInterrupt:
            _tell(
                "alphacode: interrupted; what was finished is kept, and the same "
                "command again continues"
            )
            raise typer.Exit(INTERRUPTED) from None
        except BrokenPipeError:
            # Python would complain once more when it flushes at exit.
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            raise typer.Exit(BROKEN_PIPE) from None


app = typer.Typer(
    cls=Verbs,
    name="alphacode",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)
app.command("solve")(solve.solve)
app.command("sample")(sample.sample)
app.command("evaluate")(evaluate.evaluate)
app.command("evaluate select")(evaluate_runs.select)
app.command("evaluate compare")(evaluate_runs.compare)
app.command("evaluate recheck")(evaluate_runs.recheck)
app.command("report")(report.report)
app.add_typer(analyse.app, name="analyse")
app.add_typer(contest.app, name="contest")
app.command("judge")(judge.judge)
app.command("judge serve")(serve.serve)
app.command("view")(view.view)
app.command("curriculum")(curriculum.curriculum)
app.command("curriculum report")(curriculum.report)
app.add_typer(train.app, name="train")
app.add_typer(model.app, name="model")
data.app.command("generate-tests")(data_tests.generate_tests)
app.add_typer(data.app, name="data")
app.command("problem")(problem.problem)
app.command("doctor")(doctor.doctor)


def _show_version(asked: bool) -> None:
    if asked:
        typer.echo(f"alphacode {__version__}")
        raise typer.Exit


@app.callback()
def _root(
    version: Annotated[
        bool,
        typer.Option(
            "--version", callback=_show_version, is_eager=True, help="Say the version."
        ),
    ] = False,
) -> None:
    """Solve programming problems: statement, samples, filter, clusters, submissions."""


def main() -> None:
    """Run the command line; never returns."""
    app()


def _tell(sentence: str) -> None:
    try:
        sys.stderr.write(" ".join(sentence.split()) + "\n")
        sys.stderr.flush()
    except BrokenPipeError:
        # Nobody reads; the exit code still says it.
        return
