"""Programs of the curriculum alone, without problems: program i of a seed."""

from dataclasses import dataclass

from alphacode.core.errors import ConfigError
from alphacode.core.problem import Language
from alphacode.core.randomness import stream
from alphacode.curriculum.draft import draw_draft
from alphacode.curriculum.generate import draw_task
from alphacode.curriculum.settings import CurriculumSettings
from alphacode.curriculum.solutions import write_cpp, write_python


@dataclass(frozen=True, slots=True)
class PooledProgram:
    """One correct program of some task, with the task's rating and tags."""

    language: Language
    program: str
    rating: int
    tags: tuple[str, ...]


def program_at(
    seed: int,
    index: int,
    language: Language,
    settings: CurriculumSettings | None = None,
) -> PooledProgram:
    """Return program `index` of a seed in a language: a pure function of its arguments.

    Tasks, layouts and styles come as often as in problems. Nothing is run; a draw that
    would make a dull problem counts like any other.

    Raises:
      ConfigError: the curriculum has no programs in the language.
    """
    if language not in (Language.PYTHON3, Language.CPP):
        raise ConfigError(
            f"the curriculum has no programs in {language.label}; "
            "ask for python3 or cpp"
        )
    settings = settings or CurriculumSettings()
    rng = stream(seed, "curriculum", "program", index)
    task = draw_task(rng, settings)
    draft = draw_draft(rng, task, settings)
    is_python = language is Language.PYTHON3
    body = rng.choice(task.python if is_python else task.cpp)
    program = (write_python if is_python else write_cpp)(rng, draft, body)
    return PooledProgram(language, program, task.rating, tuple(sorted(task.tags)))
