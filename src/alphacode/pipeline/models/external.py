"""Models of others as the pipeline uses them: named by content, opened when needed."""

import os
from collections.abc import Callable, Container, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from alphacode.core.errors import ConfigError
from alphacode.core.packages import need
from alphacode.core.problem import Problem
from alphacode.core.sample import Sample
from alphacode.pipeline.bench import DrawsSamples
from alphacode.pipeline.models.ours import device_named
from alphacode.pipeline.settings import SolveSettings
from alphacode.sampling.external.names import HF, parse_hf, parse_openai
from alphacode.sampling.external.prompt import PromptTemplate, load_template
from alphacode.sampling.external.usage import UsageMeter
from alphacode.sampling.settings import SamplingSettings


def _nothing(_folder: Path) -> None:
    """Keep nothing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ExternalModel:
    """A sampler, and what tells its runs from others."""

    fingerprint: str
    template: PromptTemplate
    sampler: DrawsSamples
    keep_in: Callable[[Path], None] = _nothing
    """Called with the run directory before anything is drawn."""
    usage: Callable[[], dict[str, Any]] = dict
    """Says what drawing has cost."""


class OpenedWhenAsked:
    """A sampler that is made when it is first asked to draw."""

    def __init__(self, make: Callable[[], DrawsSamples]) -> None:
        self._make = make
        self._sampler: DrawsSamples | None = None

    def draw(
        self,
        problem: Problem,
        settings: SamplingSettings,
        *,
        seed: int,
        done: Container[int] = (),
        drawn: Iterable[Sample] = (),
    ) -> Iterator[Sample]:
        """Yield the samples of a problem whose indices are not done."""
        if self._sampler is None:
            self._sampler = self._make()
        return self._sampler.draw(problem, settings, seed=seed, done=done, drawn=drawn)


@contextmanager
def external_model(settings: SolveSettings) -> Iterator[ExternalModel]:
    """Give the model that `settings.model` names, and close it.

    Raises:
      CheckpointError: transformers finds no such model.
      ConfigError: the name or the template is wrong, a package is missing, the key
        stands in a setting, or sampling without replacement is asked for.
    """
    if settings.sampling.without_replacement:
        raise ConfigError(
            f"{settings.model} draws with replacement only; set "
            "sampling.without_replacement to false"
        )
    template = load_template(settings.external.prompt)
    if settings.model.startswith(HF):
        yield _of_hugging_face(settings, template)
        return
    with _of_server(settings, template) as model:
        yield model


def _of_hugging_face(
    settings: SolveSettings, template: PromptTemplate
) -> ExternalModel:
    from alphacode.sampling.external.hf_model import fingerprint, open_model
    from alphacode.sampling.external.hf_sampler import HuggingFaceSampler

    place, external = parse_hf(settings.model), settings.external
    need("hf", "this model", "transformers")

    def make() -> DrawsSamples:
        model = open_model(place, external.hf, device_named(settings.device))
        return HuggingFaceSampler(model, external, template)

    return ExternalModel(
        fingerprint=fingerprint(place, external.hf),
        template=template,
        sampler=OpenedWhenAsked(make),
    )


@contextmanager
def _of_server(
    settings: SolveSettings, template: PromptTemplate
) -> Iterator[ExternalModel]:
    name, external = parse_openai(settings.model), settings.external
    need("openai", "this model", "httpx")
    from alphacode.sampling.external.client import SECRET_CHARACTERS, ServerClient
    from alphacode.sampling.external.server_sampler import ServerSampler

    server = external.openai
    # From here on the key is in the client and nowhere else.
    key = os.environ.get(server.key_variable, "").strip()
    if len(key) >= SECRET_CHARACTERS and key in settings.model_dump_json():
        raise ConfigError(
            f"the key in {server.key_variable} stands in a setting too, which would be "
            "written to the run directory; take it out of there"
        )
    meter = UsageMeter(server.prompt_price, server.completion_price)
    client = ServerClient(name, server, key, meter)
    try:
        yield ExternalModel(
            fingerprint=name.model,
            template=template,
            sampler=ServerSampler(client, name.model, external, template, meter),
            keep_in=meter.keep_in,
            usage=meter.describe,
        )
    finally:
        client.close()
