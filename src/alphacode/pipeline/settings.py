"""All settings of a run in one tree: each branch stands beside what it configures."""

from typing import Final, Literal

from pydantic import NonNegativeInt, PositiveInt

from alphacode.core.settings import Settings
from alphacode.judge.settings import JudgeSettings
from alphacode.sampling.external.settings import ExternalSettings
from alphacode.sampling.settings import SamplingSettings
from alphacode.selection.selection import SelectionSettings

# Settings that say how fast a result comes, not which: a run may be continued with
# others.
SPEED_KEYS: Final = frozenset(
    {"device", "judge.workers", "judge.cache_dir", "judge.cache_limit_bytes"}
    | {"judge.screen", "judge.screen_recheck", "judge.isolation", "judge.unsafe"}
    | {"sampling.slots", "sampling.cuda_graphs"}
    # The prompt's text has a digest of its own.
    | {"external.prompt"}
    | {f"external.openai.{key}" for key in ("key_variable", "concurrency", "streams")}
    | {f"external.openai.{key}" for key in ("requests_per_minute", "timeout_s")}
    | {f"external.openai.{key}" for key in ("retries", "backoff_s", "longest_wait_s")}
    | {f"external.openai.{key}" for key in ("prompt_price", "completion_price")}
)

# The model, and programs of its curriculum that can read the examples, in the order in
# which it likes them: together they solve more than either does with as many samples
# (docs/log.md).
SHIPPED_FAMILY: Final = "embedded,fitting_pool@embedded:3"

Precision = Literal["float32", "bfloat16", "int8", "fp8", "auto"]


class SolveSettings(Settings):
    """From a problem statement to submissions, and to their verdicts."""

    model: str = SHIPPED_FAMILY
    """Name of a shipped model, or path of a model directory; several of them with their
    shares of the samples, a family: `embedded:2,path/to/other:1`; `pool`, programs of
    the curriculum without a model, `fitting_pool`, those of them that can read the
    examples, and `fitting_pool@embedded`, these in the order in which a model likes
    them, alone or in a family; or a model of others:
    `hf:NAME_OR_PATH` or `openai:BASE_URL#MODEL`."""
    seed: int = 0
    """Seed of everything random in the run."""
    device: Literal["auto", "cpu", "cuda"] = "auto"
    """Where the model runs; `auto` takes a CUDA device if there is one."""
    precision: Precision = "float32"
    """Type of the weights of this project's models. `bfloat16` is up to twice as fast
    where the machine multiplies it, and `auto` takes it there; `int8` is 1.6 times as
    fast on CPUs that do not; `fp8` is for GPUs that multiply it. They round otherwise,
    so that some samples are others."""
    submissions: PositiveInt = 10
    """Programs submitted per problem, at most (paper: 10)."""
    stop_when_passing: NonNegativeInt = 0
    """Draw no further samples of a problem once so many distinct programs pass its
    examples; 0 draws all of them. Ignored where a problem has no examples."""
    judges_every_candidate: bool = False
    """Whether programs that pass the examples are judged on the hidden tests even if
    they are not submitted: what estimates of pass@k need."""
    sampling: SamplingSettings = SamplingSettings()
    """What is drawn."""
    external: ExternalSettings = ExternalSettings()
    """How models are asked that are not this project's own."""
    selection: SelectionSettings = SelectionSettings()
    """How submissions are chosen."""
    judge: JudgeSettings = JudgeSettings()
    """How programs are run and compared."""
