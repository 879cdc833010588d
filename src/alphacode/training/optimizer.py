"""AdamW over a model's parameters, decaying matrices only, or Muon beside it; clipping.

Parameters that are cut over different sets of processes are kept apart: torch's fused
operations take tensors of one kind at a time.
"""

from collections.abc import Hashable, Iterable

import torch
from torch import Tensor, nn
from torch.distributed.tensor import DTensor

from alphacode.training.schedule import OptimizerSettings


class MuonWithAdamW:
    """Muon over the matrices of the blocks and AdamW over everything else, as one.

    Both keep what they know of a parameter in one `state`.
    """

    def __init__(self, muon: torch.optim.Muon, adamw: torch.optim.AdamW) -> None:
        self._both: tuple[torch.optim.Optimizer, ...] = (muon, adamw)
        self.state = adamw.state = muon.state
        self.param_groups = [*muon.param_groups, *adamw.param_groups]

    def step(self) -> None:
        """Take a step with each."""
        for each in self._both:
            each.step()

    def zero_grad(self, *, set_to_none: bool = True) -> None:
        """Forget the gradients of all parameters."""
        for each in self._both:
            each.zero_grad(set_to_none=set_to_none)


AnyOptimizer = torch.optim.Optimizer | MuonWithAdamW


def build_optimizer(model: nn.Module, settings: OptimizerSettings) -> AnyOptimizer:
    """Return AdamW with decay on matrices and none on norms, biases and vectors.

    Learned position tables are matrices and decay, as the paper names no exception.
    With `algorithm` "muon", which is not the paper's, the matrices of the blocks are
    Muon's, with updates as large as AdamW's; tables of tokens and positions stay with
    AdamW, and so does the row that a value head ends in (docs/log.md: what it does).
    """
    matrices = _of_blocks(model) if settings.algorithm == "muon" else []
    taken = {id(value) for value in matrices}
    rest = [value for value in model.parameters() if id(value) not in taken]
    groups = [
        {
            "params": [value for value in alike if (value.dim() >= 2) == is_matrix],
            "weight_decay": settings.weight_decay if is_matrix else 0.0,
        }
        for alike in _by_placement(rest)
        for is_matrix in (True, False)
    ]
    adamw = torch.optim.AdamW(
        [group for group in groups if group["params"]],
        lr=settings.peak_rate,
        betas=(settings.beta1, settings.beta2),
        # One pass over memory instead of a dozen.
        fused=True,
    )
    if not matrices:
        return adamw
    muon = torch.optim.Muon(
        matrices,
        lr=settings.peak_rate,
        weight_decay=settings.weight_decay,
        adjust_lr_fn="match_rms_adamw",
    )
    return MuonWithAdamW(muon, adamw)


def _of_blocks(model: nn.Module) -> list[nn.Parameter]:
    """Return the matrices between the table of tokens and the last projection."""
    return [
        value
        for name, value in model.named_parameters()
        if value.dim() == 2 and ".blocks." in name
    ]


def clip_gradients(model: nn.Module, max_norm: float) -> Tensor:
    """Scale gradients down to a global norm of `max_norm`; return the norm before.

    The norm is that of the whole model, however it is cut.
    """
    groups = _by_placement(
        value for value in model.parameters() if value.grad is not None
    )
    norms = [
        _whole(torch.nn.utils.get_total_norm(_gradients(group))) for group in groups
    ]
    norm = norms[0] if len(norms) == 1 else torch.linalg.vector_norm(torch.stack(norms))
    for group in groups:
        torch.nn.utils.clip_grads_with_norm_(group, max_norm, norm)
    return norm


def _by_placement(parameters: Iterable[nn.Parameter]) -> list[list[nn.Parameter]]:
    """Return parameters in groups of those that are cut over the same processes."""
    groups: dict[Hashable, list[nn.Parameter]] = {}
    for value in parameters:
        kind = value.device_mesh if isinstance(value, DTensor) else None
        groups.setdefault(kind, []).append(value)
    return list(groups.values())


def _gradients(parameters: Iterable[nn.Parameter]) -> list[Tensor]:
    return [value.grad for value in parameters if value.grad is not None]


def _whole(norm: Tensor) -> Tensor:
    return norm.full_tensor() if isinstance(norm, DTensor) else norm
