"""`alphacode doctor`: what this machine can do, what is missing and how to get it."""

import os
import platform
import shutil
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

import typer

from alphacode import __version__
from alphacode.cli.options import AsJson
from alphacode.cli.output import Screen
from alphacode.core.errors import AlphaCodeError
from alphacode.core.limits import Limits
from alphacode.core.problem import Language, Solution, TestCase

# A run of a thousand samples takes a few megabytes; compiled programs take the rest.
NEEDED_DISK_BYTES = 2**30
NEEDED_MEMORY_BYTES = 2 * 2**30

PROGRAMS = {
    "judging Python": Solution(Language.PYTHON3, "print(int(input()) + 1)\n"),
    "judging C++": Solution(
        Language.CPP,
        "#include <iostream>\nint main() { int n; std::cin >> n; "
        'std::cout << n + 1 << "\\n"; }\n',
    ),
}


class Check(NamedTuple):
    """One thing looked at; what is not `needed` only makes things better."""

    name: str
    ok: bool
    detail: str
    advice: str = ""
    needed: bool = True


def doctor(as_json: AsJson = False) -> None:
    """Say what this machine can do; exit with 1 if something needed is missing."""
    screen = Screen(as_json=as_json)
    checks = []
    for look in (_python, _machine, _disk, _surroundings, _judge, _device, _model):
        checks += _looked(look)
    screen.table(
        f"alphacode {__version__}",
        ["", "what", "found"],
        [[_state(each), each.name, each.detail] for each in checks],
    )
    for each in checks:
        if not each.ok:
            screen.say(f"{each.name}: {each.advice}", style="yellow")
    is_well = all(each.ok or not each.needed for each in checks)
    screen.say("All is well." if is_well else "Something is missing; see above.")
    screen.answer({"ok": is_well, "checks": [each._asdict() for each in checks]})
    if not is_well:
        raise typer.Exit(1)


def _state(check: Check) -> str:
    if check.ok:
        return "ok"
    return "MISSING" if check.needed else "could be better"


def _looked(look: Callable[[], Iterator[Check]]) -> list[Check]:
    """Return the checks of one kind; one that cannot even be made is a failed one."""
    try:
        return list(look())
    except (AlphaCodeError, OSError, ImportError) as error:
        name = look.__name__.strip("_")
        return [Check(name, ok=False, detail="cannot be checked", advice=str(error))]


def _python() -> Iterator[Check]:
    version = platform.python_version()
    is_supported = (3, 11) <= sys.version_info[:2] <= (3, 12)
    advice = (
        "install Python 3.11 or 3.12 and set up again: make PYTHON=python3.12 setup"
    )
    yield Check("Python", is_supported, version, advice)


def _machine() -> Iterator[Check]:
    cores = len(os.sched_getaffinity(0))
    yield Check("processor", True, f"{cores} cores, {platform.machine()}")
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    is_enough = memory >= NEEDED_MEMORY_BYTES
    yield Check("memory", is_enough, _gigabytes(memory), "2 GB are needed")


def _disk() -> Iterator[Check]:
    place = Path.cwd()
    free = shutil.disk_usage(place).free
    advice = f"free 1 GB there, or run elsewhere; runs are kept below {place / 'runs'}"
    yield Check("free disk", free >= NEEDED_DISK_BYTES, _gigabytes(free), advice)
    is_writable = os.access(place, os.W_OK)
    detail = f"{place} can be written" if is_writable else f"{place} cannot be written"
    yield Check("run directory", is_writable, detail, "choose a place with --run-dir")


def _surroundings() -> Iterator[Check]:
    """What the judge finds: interpreter, compiler, linker, isolation, cache."""
    from alphacode.judge.doctor import examine

    for each in examine():
        yield Check(each.name, each.ok, each.detail, each.remedy, each.is_needed)


def _judge() -> Iterator[Check]:
    """Judge a one-line program per language: the whole way, not only a compiler."""
    from alphacode.judge import Judge, JudgeJob, JudgeSettings

    tests = (TestCase("41\n", "42\n"),)
    jobs = [
        JudgeJob(key=name, solution=solution, tests=tests, limits=Limits())
        for name, solution in PROGRAMS.items()
    ]
    with Judge(JudgeSettings(workers=1)) as judge:
        outcomes = {outcome.key: outcome for outcome in judge.judge(jobs)}
    for name in PROGRAMS:
        outcome = outcomes[name]
        if outcome.judgement is None:
            yield Check(name, False, "cannot be judged", outcome.error)
        else:
            verdict = outcome.judgement.verdict.value
            detail = f"judged right ({verdict})"
            advice = f"a right program earned {verdict}: {outcome.judgement.message}"
            yield Check(name, outcome.judgement.is_accepted, detail, advice)


def _device() -> Iterator[Check]:
    import torch

    if torch.cuda.is_available():
        detail = f"CUDA: {torch.cuda.get_device_name()}"
    else:
        detail = f"CPU, {torch.get_num_threads()} threads (no CUDA device)"
    yield Check("device", True, f"{detail}; torch {torch.__version__}")


def _model() -> Iterator[Check]:
    from alphacode.model.checkpoint import WEIGHTS_FILE
    from alphacode.sampling.model_directory import find_model

    advice = "clone the repository again, or name another with --model"
    try:
        place = find_model("embedded")
    except AlphaCodeError as error:
        yield Check("shipped model", False, "not there", f"{error}; {advice}")
        return
    megabytes = (place / WEIGHTS_FILE).stat().st_size / 2**20
    yield Check("shipped model", True, f"{megabytes:.1f} MB in {place}", advice)


def _gigabytes(size: int) -> str:
    return f"{size / 2**30:.1f} GB"
