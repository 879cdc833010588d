"""Which samples share a row of the decoder, and how rows branch.

Samples whose tokens so far are the same are one row: the model sees the prefix once.
When they draw different tokens the row branches; the first child keeps its place, the
others get a copy of what it remembers. Rows nobody needs lie dead until they are reused
or swept out.
"""

# ruff: noqa: N815 (field names end in their shape)

from typing import NamedTuple

import torch
from torch import Tensor

from alphacode.model.cache import rounded_rows

# Dead rows cost a step's work, sweeping costs a copy of the cache.
_DEAD_SHARE = 0.1


class Branching(NamedTuple):
    """The rows of the next step."""

    row_N: Tensor
    """For each sample its row."""
    token_R: Tensor
    """For each row the token it reads next; 0 in dead rows."""
    parents_C: Tensor
    """Rows to be copied from."""
    children_C: Tensor
    """Rows to be copied to; numbers from the present count of rows on are new. The
    last ones may be there for their number only, and dead."""


def branch(row_N: Tensor, token_N: Tensor, num_rows: int) -> Branching:
    """Return the rows of samples that stood in `row_N` and drew `token_N`."""
    # Pairs of row and token, sorted by row; tokens are below 2^31.
    pair_N = (row_N << 31) | token_N
    pair_U, child_N = torch.unique(pair_N, return_inverse=True)
    parent_U, token_U = pair_U >> 31, pair_U & (2**31 - 1)
    is_first_U = torch.ones_like(parent_U, dtype=torch.bool)
    is_first_U[1:] = parent_U[1:] != parent_U[:-1]
    place_U = parent_U.clone()
    num_extra = len(parent_U) - int(is_first_U.sum())
    is_dead_R = torch.ones(num_rows, dtype=torch.bool, device=row_N.device)
    is_dead_R[parent_U] = False
    dead = is_dead_R.nonzero().squeeze(1)[:num_extra]
    num_next = num_rows + num_extra - len(dead)
    if num_next > num_rows:
        num_next = rounded_rows(num_next)
    new = torch.arange(num_rows, num_next, device=row_N.device)
    children_C = torch.cat((dead, new))
    place_U[~is_first_U] = children_C[:num_extra]
    token_R = token_N.new_zeros(num_next)
    token_R[place_U] = token_U
    parents_C = parent_U[~is_first_U]
    # Rows for their number's sake stand for all rows evenly, and so for their prompts.
    fill = torch.arange(len(children_C) - num_extra, device=row_N.device)
    filling_C = parent_U[fill * len(parent_U) // max(len(fill), 1)]
    return Branching(
        place_U[child_N], token_R, torch.cat((parents_C, filling_C)), children_C
    )


def rows_to_keep(row_N: Tensor, num_rows: int) -> Tensor | None:
    """Return the living rows if enough are dead to be swept out, else None.

    Some dead ones stay among them for the number's sake (`rounded_rows`); all rise.
    """
    living: Tensor = torch.unique(row_N)
    num_dead = num_rows - len(living)
    if num_dead <= _DEAD_SHARE * num_rows:
        return None
    num_fill = min(rounded_rows(len(living)) - len(living), num_dead)
    if not num_fill:
        return living
    is_dead_R = torch.ones(num_rows, dtype=torch.bool, device=row_N.device)
    is_dead_R[living] = False
    dead = is_dead_R.nonzero().squeeze(1)
    fill = torch.arange(num_fill, device=row_N.device) * num_dead // num_fill
    return torch.cat((living, dead[fill])).sort().values
