"""What `generate` hands from step to step: our decoding state under its names."""

from torch import Tensor

from alphacode.model.cache import DecodingState


class DecodingCache:
    """A decoding state that beam search can reorder.

    Source keys are kept once per prompt however many beams or samples read them.
    """

    is_compileable = False

    def __init__(self, state: DecodingState) -> None:
        self.state = state

    def get_seq_length(self, _layer: int = 0) -> int:
        """Return how many target tokens have been read."""
        return self.state.length

    def reorder_cache(self, row_R: Tensor) -> None:
        """Make row i remember what row `row_R[i]` remembers."""
        self.state.keep_rows(row_R.to(self.state.memory.prompt_R.device))
