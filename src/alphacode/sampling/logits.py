"""From logits to a token: temperature, top-k, nucleus and the draw, as pure functions.

Source: paper section 4.4 (temperature) and C.7 (top-k and nucleus, which did not help).
"""

import torch
from torch import Tensor


def keep_top_k(logits_UV: Tensor, k: int) -> Tensor:
    """Return logits with all but the k largest of each row at -inf; 0 keeps all.

    Of equal logits at the edge the lower token stays.
    """
    if k == 0 or k >= logits_UV.shape[-1]:
        return logits_UV
    order_UV = torch.argsort(logits_UV, dim=-1, descending=True, stable=True)
    dropped_UV = torch.ones_like(logits_UV, dtype=torch.bool)
    dropped_UV.scatter_(-1, order_UV[:, :k], False)
    return logits_UV.masked_fill(dropped_UV, -torch.inf)


def keep_nucleus(logits_UV: Tensor, share: float) -> Tensor:
    """Return logits with all but the likeliest tokens that reach `share` at -inf.

    The token that crosses the share stays, so that one always does; 1 keeps all.
    """
    if share >= 1.0:
        return logits_UV
    order_UV = torch.argsort(logits_UV, dim=-1, descending=True, stable=True)
    sorted_UV = logits_UV.gather(-1, order_UV).softmax(-1)
    before_UV = sorted_UV.cumsum(-1) - sorted_UV
    dropped_UV = torch.zeros_like(logits_UV, dtype=torch.bool)
    dropped_UV.scatter_(-1, order_UV, before_UV >= share)
    return logits_UV.masked_fill(dropped_UV, -torch.inf)


def sampling_probabilities(
    logits_UV: Tensor, temperature_U: Tensor, *, top_k: int = 0, nucleus: float = 1.0
) -> Tensor:
    """Return the distributions drawn from: softmax(logits / temperature), cut down."""
    scaled_UV = logits_UV / temperature_U.to(logits_UV.dtype).unsqueeze(-1)
    kept_UV = keep_nucleus(keep_top_k(scaled_UV, top_k), nucleus)
    return torch.softmax(kept_UV, dim=-1)


def draw_own_tokens(
    probabilities_NV: Tensor, number_N: Tensor
) -> tuple[Tensor, Tensor]:
    """Return what `draw_tokens` does where each sample has a distribution of its own.

    One search in place of a bisection of some hundred small operations, each of which
    is a launch on a GPU.
    """
    cumulative_NV = probabilities_NV.cumsum(-1, dtype=torch.float64)
    total_N = cumulative_NV[:, -1]
    target_N = torch.minimum(number_N * total_N, total_N.nextafter(total_N * 0))
    place_N1 = torch.searchsorted(cumulative_NV, target_N.unsqueeze(1), right=True)
    # Beyond the last only where a model gives no numbers.
    place_N1 = place_N1.clamp(max=cumulative_NV.shape[-1] - 1)
    chosen_N = probabilities_NV.gather(1, place_N1).squeeze(1)
    return place_N1.squeeze(1), chosen_N.to(torch.float64).log()


def draw_tokens(
    probabilities_UV: Tensor, distribution_N: Tensor, number_N: Tensor
) -> tuple[Tensor, Tensor]:
    """Return token_N and its log_probability_N, by the inverse of the distribution.

    Token i is drawn where the number lies between the probabilities of all before i
    and those up to i; a token of probability 0 never is.

    Args:
      distribution_N: for each sample the row of `probabilities_UV` it draws from.
      number_N: uniform in [0, 1), float64.
    """
    cumulative_UV = probabilities_UV.cumsum(-1, dtype=torch.float64)
    last = cumulative_UV.shape[-1] - 1
    total_N = cumulative_UV[distribution_N, last]
    # Below the total even where the product rounds up to it.
    target_N = torch.minimum(number_N * total_N, total_N.nextafter(total_N * 0))
    low_N = torch.zeros_like(distribution_N)
    high_N = torch.full_like(distribution_N, last)
    # Bisection for the first entry above the target, for all samples at once: samples
    # that share a distribution need no copy of it.
    for _ in range(last.bit_length()):
        middle_N = (low_N + high_N) // 2
        is_above_N = cumulative_UV[distribution_N, middle_N] > target_N
        high_N = torch.where(is_above_N, middle_N, high_N)
        low_N = torch.where(is_above_N, low_N, torch.minimum(middle_N + 1, high_N))
    chosen_N = probabilities_UV[distribution_N, low_N]
    return low_N, chosen_N.to(torch.float64).log()
