"""Samples from a server that speaks OpenAI's protocol, one request each."""

import threading
from collections.abc import Container, Iterable, Iterator
from typing import Any, Final

from alphacode.core.problem import Problem
from alphacode.core.sample import Sample
from alphacode.sampling.conditioning import SamplePlan, plan_samples, problem_seed
from alphacode.sampling.external.answers import Answer
from alphacode.sampling.external.client import ServerClient
from alphacode.sampling.external.concurrent import as_they_come
from alphacode.sampling.external.extraction import extract_program
from alphacode.sampling.external.prompt import FENCES, PromptTemplate
from alphacode.sampling.external.settings import EXTERNAL_DEFAULTS, ExternalSettings
from alphacode.sampling.external.usage import UsageMeter
from alphacode.sampling.settings import SamplingSettings

# Seeds that servers take, whose numbers may have 32 bits and a sign.
_SEEDS: Final = 2**31


class ServerSampler:
    """A model behind a server.

    A sample is what the server first answered to the request of its index: prompt,
    temperature and seed are functions of the seed, the problem's name and description,
    the settings and the index. Whether the same request gives the same program again
    is the server's affair. Samples come in the order of the answers; those of `done`
    are never asked for again.
    """

    def __init__(
        self,
        client: ServerClient,
        model: str,
        settings: ExternalSettings,
        template: PromptTemplate,
        meter: UsageMeter,
    ) -> None:
        """Hold a server's client and what it is asked."""
        self._client = client
        self._model = model
        self._settings = settings
        self._template = template
        self._meter = meter

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

        Raises:
          ModelServerError: the server refuses, or does not answer however often it is
            asked; what was under way is yielded before.
        """
        key = problem_seed(problem, seed)
        choices = settings.resolve(EXTERNAL_DEFAULTS)

        def plans() -> Iterator[SamplePlan]:
            for index in range(settings.samples):
                if index not in done:
                    yield from plan_samples([index], settings, choices, key)[0]

        def ask(plan: SamplePlan, stop: threading.Event) -> Sample:
            body = self._body(problem, plan, settings, (key + plan.index) % _SEEDS)
            answer = self._client.ask(body, stop)
            return _sample(problem, plan, answer, self._opening(plan))

        threads = self._settings.openai.concurrency
        try:
            for sample in as_they_come(ask, plans(), threads=threads):
                self._meter.write(only_if_old=True)
                yield sample
        finally:
            self._meter.write()

    def _body(
        self, problem: Problem, plan: SamplePlan, settings: SamplingSettings, seed: int
    ) -> dict[str, Any]:
        server = self._settings.openai
        prompt = self._template.render(problem, plan.conditioning)
        body: dict[str, Any] = {"model": self._model, "temperature": plan.temperature}
        body[server.tokens_field] = (
            settings.max_target_tokens or self._settings.max_new_tokens
        )
        if server.sends_seed:
            body["seed"] = seed
        if settings.nucleus < 1.0:
            body["top_p"] = settings.nucleus
        if settings.top_k:
            body["top_k"] = settings.top_k
        if server.streams:
            body |= {"stream": True, "stream_options": {"include_usage": True}}
        if server.api == "chat":
            body["messages"] = [{"role": "user", "content": prompt}]
            body |= {"logprobs": True} if server.logprobs else {}
        else:
            body["prompt"] = f"{prompt}\n\n{self._opening(plan)}"
            body["stop"] = ["\n```"]
            body |= {"logprobs": 0} if server.logprobs else {}
        return body | server.body

    def _opening(self, plan: SamplePlan) -> str:
        """Return what stands before the answer: the opened block of a completion."""
        is_chat = self._settings.openai.api == "chat"
        return "" if is_chat else f"```{FENCES[plan.conditioning.language]}\n"


def _sample(problem: Problem, plan: SamplePlan, answer: Answer, opening: str) -> Sample:
    text = opening + answer.text
    return Sample(
        problem=problem.name,
        index=plan.index,
        conditioning=plan.conditioning,
        temperature=plan.temperature,
        program=extract_program(text, plan.conditioning.language),
        # Those that the log-probability is of: thoughts count among the others.
        num_tokens=answer.num_log_probabilities or answer.completion_tokens,
        log_probability=answer.log_probability,
        is_finished=answer.is_finished,
    )
