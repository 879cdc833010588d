"""Open what draws samples: our models, those of others, or a family of both."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from alphacode.core.errors import ConfigError
from alphacode.pipeline.bench import DrawsSamples
from alphacode.pipeline.models.external import ExternalModel, external_model
from alphacode.pipeline.models.family import Draws, Family, Member, family_shares
from alphacode.pipeline.models.ours import device_named, free_bytes, open_model
from alphacode.pipeline.settings import SolveSettings
from alphacode.sampling.external.names import OPENAI, is_external


def _nothing(_folder: Path) -> None:
    """Keep nothing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened:
    """What draws, and what tells its samples from others."""

    identity: str | list[str]
    """A name for the model's content; of each member of a family."""
    sampler: DrawsSamples
    prompt: str = ""
    """Digest of the prompt that models of others are given."""
    keep_in: Callable[[Path], None] = _nothing
    """Called with the run directory before anything is drawn."""
    usage: Callable[[], dict[str, Any]] = dict
    """Says what drawing has cost."""

    def names(self, settings: SolveSettings) -> dict[str, Any]:
        """Return all that samples depend on, as far as models and settings say it."""
        unused = None if self.prompt else {"external"}
        named = {
            "model": self.identity,
            "settings": settings.model_dump(mode="json", exclude=unused),
        }
        return named | ({"prompt": self.prompt} if self.prompt else {})


class _OfOthers:
    """A model of others as a member of a family."""

    num_bytes = 0

    def __init__(self, external: ExternalModel) -> None:
        self._external = external
        self.draw = external.sampler.draw

    @property
    def identity(self) -> str:
        """A name for the model's content."""
        return self._external.fingerprint

    def release(self) -> None:
        """Keep it: what it holds is not ours to give back."""


@contextmanager
def opened(settings: SolveSettings) -> Iterator[Opened]:
    """Give what draws for a `model` setting, and close it.

    Raises:
      CheckpointError: there is no such model.
      ConfigError: a name is wrong, a package is missing, or what is asked for does not
        go together.
    """
    text = settings.model
    shares = family_shares(text)
    names = [name for name, _ in shares] or [text]
    if not any(is_external(name) for name in names):
        model = open_model(settings)
        yield Opened(identity=model.identity, sampler=model)
        return
    if sum(name.startswith(OPENAI) for name in names) > 1:
        raise ConfigError(
            f"model is {text!r}: a family has one openai: member at most, as settings, "
            "key and costs are those of one server"
        )
    with ExitStack() as stack:
        externals = {
            name: stack.enter_context(external_model(_alone(settings, name)))
            for name in names
            if is_external(name)
        }
        if not shares:
            yield _of_one(externals[text], externals[text].sampler)
            return
        members: list[Member] = []
        for name, weight in shares:
            model_of: Draws
            if name in externals:
                model_of = _OfOthers(externals[name])
            else:
                model_of = _ours(_alone(settings, name))
            members.append(Member(name, weight, model_of))
        device = device_named(settings.device)
        family = Family(members, free=lambda: free_bytes(device))
        # The one that counts what it costs, if there is one.
        counted = next((n for n in externals if n.startswith(OPENAI)), names[0])
        speaks = externals.get(counted) or next(iter(externals.values()))
        yield _of_one(speaks, family, family.identity)


def _of_one(
    external: ExternalModel, sampler: DrawsSamples, identity: list[str] | None = None
) -> Opened:
    return Opened(
        identity=identity or external.fingerprint,
        sampler=sampler,
        prompt=external.template.digest,
        keep_in=external.keep_in,
        usage=external.usage,
    )


def _alone(settings: SolveSettings, name: str) -> SolveSettings:
    return settings.model_copy(update={"model": name})


def _ours(settings: SolveSettings) -> Draws:
    model = open_model(settings)
    assert not isinstance(model, Family), "a family has no families"
    return model
