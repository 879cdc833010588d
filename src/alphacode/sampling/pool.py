"""The pools: programs of the curriculum, drawn without a model.

What a trained model must beat at equal numbers of samples: its programs go through the
same filter and the same clusters. Beside a model it is a second source of programs, as
a member of a family.

The plain pool looks at no problem: it solves one only if the curriculum happens to hold
a program for it that reads the input in the same order. A fitting pool draws what can
read the problem's examples, also in another order, and gives such answers, with the
statement's words and numbers put in; what is asked it does not read. A ranked pool
gives these in the order in which a model likes them (`ranked_pool.py`).
"""

import functools
import hashlib
from collections.abc import Container, Iterable, Iterator
from importlib.resources import files

from alphacode.core.errors import ConfigError
from alphacode.core.pool_names import FITTING_POOL, POOL
from alphacode.core.problem import Problem
from alphacode.core.randomness import derive_seed
from alphacode.core.sample import Conditioning, Sample
from alphacode.curriculum import PooledProgram, fitting_drafts, program_at
from alphacode.sampling.conditioning import problem_seed
from alphacode.sampling.settings import SamplingSettings


@functools.cache
def digest_of_curriculum() -> str:
    """Return a name for the curriculum's content, whose programs these are."""
    digest = hashlib.blake2b(digest_size=8)
    waiting = [files("alphacode.curriculum")]
    while waiting:
        for entry in sorted(waiting.pop().iterdir(), key=lambda each: each.name):
            if entry.is_dir():
                waiting.append(entry)
            elif entry.name.endswith(".py"):
                digest.update(entry.read_bytes())
    return digest.hexdigest()


def seed_of_pool(problem: Problem, seed: int) -> int:
    """Return the seed of a problem's programs."""
    return derive_seed(problem_seed(problem, seed), POOL)


def check_replacement(settings: SamplingSettings) -> None:
    """Refuse sampling without replacement.

    Raises:
      ConfigError: it is asked for.
    """
    if settings.without_replacement:
        raise ConfigError(
            "the pool draws with replacement only; set "
            "sampling.without_replacement to false"
        )


class ProgramPool:
    """Draws programs of the curriculum as a sampler draws those of a model.

    A sample is a function of the curriculum, the settings, the seed, the problem's name
    and description, and its index; where programs are to fit, of its examples too.
    """

    def __init__(self, *, is_fitting: bool = False) -> None:
        """Create a pool.

        Args:
          is_fitting: whether only what can read the examples is drawn
            (`curriculum.fitting_drafts`); else anything is.
        """
        self._is_fitting = is_fitting

    @property
    def identity(self) -> str:
        """A name for the content of the curriculum."""
        name = FITTING_POOL if self._is_fitting else POOL
        return f"{name}-{digest_of_curriculum()}"

    @property
    def num_bytes(self) -> int:
        """Size of the weights, of which there are none."""
        return 0

    def release(self) -> None:
        """Give nothing back, as nothing is held."""

    def draw(
        self,
        problem: Problem,
        settings: SamplingSettings,
        *,
        seed: int,
        done: Container[int] = (),
        drawn: Iterable[Sample] = (),
    ) -> Iterator[Sample]:
        """Yield the samples of a problem whose indices are not done.

        Of the settings only the number of samples and the languages matter.

        Raises:
          ConfigError: sampling without replacement is asked for.
        """
        check_replacement(settings)
        languages, shares = settings.language_shares()
        pool_seed = seed_of_pool(problem, seed)
        drafts = fitting_drafts(pool_seed, problem) if self._is_fitting else None
        for index in range(settings.samples):
            draft = next(drafts) if drafts else None
            if index not in done:
                language = languages[shares.turn(index).member]
                found = (
                    draft.program(language)
                    if draft
                    else program_at(pool_seed, index, language)
                )
                yield sample_of(problem, index, found)


def sample_of(problem: Problem, index: int, found: PooledProgram) -> Sample:
    """Return a program as a sample."""
    return Sample(
        problem=problem.name,
        index=index,
        conditioning=Conditioning(
            language=found.language, rating=found.rating, tags=found.tags
        ),
        temperature=1.0,
        program=found.program,
        num_tokens=0,
        log_probability=None,
        is_finished=True,
    )
