"""How many slots there are and how large: from the memory that is free."""

from collections.abc import Callable
from dataclasses import dataclass

from alphacode.core.errors import ConfigError
from alphacode.model.config import ModelConfig

# Rows come in multiples of it: what matrix units like, and int8 products on CUDA want.
ROW_STEP = 8
LEAST_ROWS = 8
# Attention on CUDA starts blocks of threads for each row, along an axis of the grid of
# 65,535 places.
MOST_ROWS = 32_768
# Cache lengths are multiples of it, and at most so many of them.
_BUCKET_TOKENS, _MOST_BUCKETS = 64, 8
# The rest is for what the allocator cannot join and for recorded steps.
SHARE_OF_FREE = 0.85


@dataclass(frozen=True, slots=True)
class SlotShape:
    """Every size of the tensors of slots, and what a recorded step holds fixed."""

    rows: int
    places: int
    """Prompts at once."""
    width: int
    """Rows of one prompt at once, at most."""
    source_tokens: int
    target_tokens: int
    top_k: int = 0
    nucleus: float = 1.0

    @property
    def idle_cell(self) -> int:
        """Cell of the rows in which no sample stands, behind those of all places."""
        return self.places * self.width

    def holds(self, other: "SlotShape") -> bool:
        """Return whether what was made for this shape serves another."""
        return (
            (self.top_k, self.nucleus) == (other.top_k, other.nucleus)
            and self.rows >= other.rows
            and self.places >= other.places
            and self.width >= other.width
            and self.source_tokens >= other.source_tokens
            and self.target_tokens >= other.target_tokens
        )


def shape_of(
    rows: int, per_prompt: int, prompts: int, tokens: tuple[int, int]
) -> SlotShape:
    """Return the shape of so many rows.

    Samples of a prompt end at different times and the next prompt begins meanwhile:
    there is room for twice the prompts whose samples fill the rows, and two more.

    Args:
      per_prompt: most samples of one prompt.
      tokens: of the longest source and the longest target.
    """
    width = min(rows, per_prompt)
    filled = -(-rows // width)
    places = min(prompts, filled if width == 1 else 2 * filled + 2)
    source, target = tokens
    step = bucket_step(target)
    return SlotShape(
        rows, places, width, _up(source, _BUCKET_TOKENS), _up(target, step)
    )


def bucket_step(target_tokens: int) -> int:
    """Return the tokens by which cache lengths differ."""
    return _up(max(-(-target_tokens // _MOST_BUCKETS), 1), _BUCKET_TOKENS)


def bucket(tokens: int, target_tokens: int) -> int:
    """Return the shortest cache length that holds so many tokens."""
    return min(_up(tokens, bucket_step(target_tokens)), target_tokens)


def fewer_rows(rows: int, running: int) -> int:
    """Return the least size, of few, that holds what still runs.

    Sizes fall by turns to three quarters and two thirds, so that their graphs are few.

    Example:
      >>> [fewer_rows(1024, running) for running in (1000, 768, 500, 100, 1)]
      [1024, 768, 512, 128, 8]
    """
    best, power = rows, 0
    while rows >> power >= LEAST_ROWS:
        for size in (rows >> power, 3 * rows >> (power + 2)):
            size = _up(size, ROW_STEP)
            if running <= size < best:
                best = size
        power += 1
    return best


def memory_of(shape: SlotShape, config: ModelConfig, itemsize: int) -> int:
    """Return the bytes that slots of a shape take, steps included, weights not.

    What a step makes counts twice: recorded steps keep their memory, and one that is
    not recorded yet, or is rehearsed, takes its own beside them.

    Args:
      itemsize: bytes of a number of the cache.
    """
    token = 2 * config.num_decoder_layers * config.kv_dim * itemsize
    # Logits come in their own type, then in float32, scaled, as probabilities, with a
    # mask; sums of them in float64.
    logits = config.vocab_size * (itemsize + 4 * 4 + 8 + 8)
    if shape.top_k or shape.nucleus < 1:
        logits += config.vocab_size * 2 * (8 + 4 + 4 + 1)  # Sorted, with their places.
    inner = 8 * config.model_dim + 2 * config.feed_forward_dim + 6 * config.query_dim
    mask = shape.target_tokens * (itemsize + 4 + 1)
    row = token * shape.target_tokens + 2 * (logits + inner * 4 + mask)
    # Source keys; the grid of queries and what comes out.
    place = token * shape.source_tokens
    cell = 2 * 3 * config.query_dim * itemsize
    cells = shape.places * shape.width + 1
    return shape.rows * row + shape.places * place + cells * cell


def rows_that_fit(fits: Callable[[int], bool], most: int) -> int:
    """Return the largest number of rows that fits, at most `most`.

    Raises:
      ConfigError: not even the least number does.
    """
    low, high = 0, most // ROW_STEP
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if fits(middle * ROW_STEP) else (low, middle - 1)
    if low * ROW_STEP < LEAST_ROWS:
        raise too_small()
    return low * ROW_STEP


def round_up_rows(count: int) -> int:
    """Return the least number of rows for so many samples."""
    return _up(max(count, 1), ROW_STEP)


def too_small() -> ConfigError:
    """Return the error of a device that cannot hold the least number of rows."""
    return ConfigError(
        f"the memory that is free on the device does not hold {LEAST_ROWS} samples at "
        "once; free some, lower sampling.max_target_tokens, or take precision=bfloat16 "
        "or device=cpu"
    )


def _up(count: int, multiple: int) -> int:
    return -(-count // multiple) * multiple
