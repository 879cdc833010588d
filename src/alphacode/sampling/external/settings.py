"""How models of others are asked: the branch `external` of a run's settings."""

from typing import Any, Final, Literal

from pydantic import Field

from alphacode.core.settings import Settings
from alphacode.sampling.settings import SamplingDefaults

# Fresh metadata for every sample, as in the paper: a prompt costs the same.
EXTERNAL_DEFAULTS: Final = SamplingDefaults(samples_per_prompt=1)


class HuggingFaceSettings(Settings):
    """How a model is run by transformers."""

    batch_samples: int = Field(default=32, ge=1)
    """Samples decoded together: what bounds memory. Part of a sample's identity, as
    rounding depends on what is computed together."""
    dtype: Literal["auto", "float32", "bfloat16", "float16"] = "auto"
    """Type of the weights; `auto` is the type they are stored in."""
    revision: str | None = None
    """Branch, tag or commit of a model that has a name and no path."""
    trust_remote_code: bool = False
    """Whether Python files that come with the model are executed."""
    chat: bool | None = None
    """Whether the prompt goes through the tokenizer's chat template; null: if it has
    one."""
    chat_options: dict[str, Any] = Field(default_factory=dict)
    """What the chat template is told besides, such as {"enable_thinking": false}."""


class ServerSettings(Settings):
    """How a server that speaks OpenAI's protocol is asked."""

    api: Literal["chat", "completions"] = "chat"
    """Which path is asked: `/chat/completions`, or `/completions` for models that only
    continue a text."""
    key_variable: str = "OPENAI_API_KEY"
    """Name of the environment variable that holds the key; without one no key is sent.
    The key itself is never a setting."""
    concurrency: int = Field(default=16, ge=1, le=1024)
    """Requests under way at the same time."""
    requests_per_minute: float | None = Field(default=None, gt=0)
    """Requests begun in a minute, at most; null is no limit."""
    timeout_s: float = Field(default=600.0, gt=0)
    """Seconds that one answer may take, whole."""
    retries: int = Field(default=8, ge=0)
    """How often a request is repeated before the run stops."""
    backoff_s: float = Field(default=1.0, gt=0)
    """Seconds before the first repetition; doubled each time, less a random part."""
    longest_wait_s: float = Field(default=120.0, gt=0)
    """Longest wait before a repetition; a server that asks for more stops the run."""
    streams: bool = False
    """Whether answers are sent piece by piece, for proxies that close what is silent
    for long."""
    logprobs: bool = False
    """Whether log probabilities are asked for; not every server gives them."""
    sends_seed: bool = True
    """Whether the sample's seed is sent, for servers that draw by it."""
    tokens_field: Literal["max_tokens", "max_completion_tokens"] = "max_tokens"
    """What the server calls the limit of an answer's tokens."""
    body: dict[str, Any] = Field(default_factory=dict)
    """More fields of every request, such as {"reasoning_effort": "low"}."""
    prompt_price: float = Field(default=0.0, ge=0)
    """Price of a million tokens of prompts."""
    completion_price: float = Field(default=0.0, ge=0)
    """Price of a million tokens of answers."""


class ExternalSettings(Settings):
    """How models are asked that are not this project's own."""

    prompt: str | None = None
    """Path of a text file with the prompt; null is ours. Its places are {{statement}},
    {{language}} and others (docs/models.md)."""
    max_new_tokens: int = Field(default=2048, ge=1)
    """Longest answer in tokens, thoughts included, where `sampling.max_target_tokens`
    is null."""
    hf: HuggingFaceSettings = HuggingFaceSettings()
    """Models `hf:...`."""
    openai: ServerSettings = ServerSettings()
    """Models `openai:...`."""
