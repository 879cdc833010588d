"""What the tokens of one program looked at while they were written.

One plain forward pass (`EncoderDecoder.decode`), of which queries and keys are kept;
weights are made of them one slice at a time: a layer and head, one token, or the mean.
So a source of 1,536 tokens and a target of 768 take megabytes, whatever the number of
layers and heads.

Row t belongs to the t-th token that was written. Column 0 of self-attention is the
begin token, column j + 1 the j-th token written.

Not covered: that a token was looked at does not show that it was the reason; `saliency`
is a second opinion, and no proof either.
"""

# ruff: noqa: N815 (field names end in their shape)

import math
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any, Literal, NamedTuple

import torch
from torch import Tensor

from alphacode.core.errors import ConfigError
from alphacode.model.attention import CrossAttention, SelfAttention
from alphacode.model.transformer import EncoderDecoder

Kind = Literal["cross", "self"]
"""Attention to the source, or to the target's own past."""


class Summary(NamedTuple):
    """Each head at each token, in three numbers."""

    entropy_LHT: Tensor
    """In nats; 0 where one token has all the weight."""
    peak_LHT: Tensor
    """The largest weight."""
    place_LHT: Tensor
    """The token that has it."""


class _Kept(NamedTuple):
    query_THK: Tensor
    key_SGK: Tensor


class AttentionWeights:
    """The attention of one (source, target) pair, computed on demand."""

    def __init__(
        self,
        model: EncoderDecoder,
        source: Sequence[int],
        target: Sequence[int],
        begin: int,
    ) -> None:
        """Run the model once over a pair.

        Args:
          source: token ids that the encoder reads.
          target: token ids that were written, the end token included if it was.
          begin: the token that decoding begins with.

        Raises:
          ConfigError: a side is empty or longer than the model takes.
        """
        if not source or not target:
            raise ConfigError("attention needs a source and a target of a token each")
        self._model = model
        device = model.embedding.weight.device
        self._source_1S = torch.tensor([list(source)], device=device)
        self._input_1T = torch.tensor([[begin, *target[:-1]]], device=device)
        self._label_T = torch.tensor(list(target), device=device)
        self._kept: dict[Kind, list[_Kept]] = {"cross": [], "self": []}
        mask_1S = torch.ones_like(self._source_1S, dtype=torch.bool)
        with torch.no_grad(), self._keeping():
            encoded_1SD = model.encode(self._source_1S, mask_1S)
            hidden_1TD = model.decode(self._input_1T, encoded_1SD, mask_1S)
            self._logits_TV = model.logits(hidden_1TD)[0].float()
        self._means: dict[Kind, Tensor] = {}
        self._summaries: dict[Kind, Summary] = {}

    @property
    def num_layers(self) -> int:
        """Layers of the decoder."""
        return len(self._kept["cross"])

    @property
    def num_heads(self) -> int:
        """Query heads of a layer."""
        return self._kept["cross"][0].query_THK.shape[1]

    def head(self, kind: Kind, layer: int, head: int) -> Tensor:
        """Return the weights of one head, (T, S) or (T, T); each row sums to one.

        Raises:
          ConfigError: there is no such layer or head.
        """
        if not (0 <= layer < self.num_layers and 0 <= head < self.num_heads):
            raise ConfigError(
                f"layer {layer} and head {head} are asked for; there are layers 0 to "
                f"{self.num_layers - 1} and heads 0 to {self.num_heads - 1}"
            )
        return self._weights(kind, layer, slice(head, head + 1))[0]

    def mean(self, kind: Kind) -> Tensor:
        """Return the mean over all heads and layers, (T, S) or (T, T)."""
        if kind not in self._means:
            self._scan(kind)
        return self._means[kind]

    def layer_mean(self, kind: Kind, layer: int) -> Tensor:
        """Return the mean over the heads of one layer, (T, S) or (T, T)."""
        heads = range(self.num_heads)
        total = self.head(kind, layer, 0).clone()
        for head in heads[1:]:
            total += self.head(kind, layer, head)
        return total / len(heads)

    def token(self, kind: Kind, position: int) -> Tensor:
        """Return what one token looks at in every layer and head, (L, H, S)."""
        rows = [
            self._weights(kind, layer, slice(None), slice(position, position + 1))[:, 0]
            for layer in range(self.num_layers)
        ]
        return torch.stack(rows)

    def summary(self, kind: Kind) -> Summary:
        """Return the entropy and the strongest place of each head at each token."""
        if kind not in self._summaries:
            self._scan(kind)
        return self._summaries[kind]

    def log_probabilities(
        self, temperature: float = 1.0, forbidden: Sequence[int] = ()
    ) -> Tensor:
        """Return log_probability_TV of every token in each place, natural logs.

        Args:
          temperature: what logits are divided by.
          forbidden: tokens that are never drawn.
        """
        logits_TV = self._logits_TV / temperature
        logits_TV[:, list(forbidden)] = -math.inf
        return torch.log_softmax(logits_TV, -1)

    def saliency(self, position: int) -> tuple[Tensor, Tensor]:
        """Return source_S and target_T: how much each token moves one token's logit.

        The length of gradient times embedding, for the log-probability of the token
        that was written; both together sum to one. `target_T` is that of the decoder's
        inputs up to the token: the begin token, then what was written before.
        """
        model, end = self._model, position + 1
        with torch.enable_grad():
            source_1SD = model.embedding(self._source_1S).detach().requires_grad_()
            target_1TD = model.embedding(self._input_1T[:, :end]).detach()
            target_1TD.requires_grad_()
            sees_1S = torch.ones_like(self._source_1S, dtype=torch.bool)
            sees_1T = torch.ones_like(self._input_1T[:, :end], dtype=torch.bool)
            # One side after the other: only one side's graph is held at a time.
            with torch.no_grad():
                encoded_1SD = model.encoder(source_1SD, sees_1S)
            encoded_1SD.requires_grad_()
            hidden_1TD = model.decoder(target_1TD, encoded_1SD, sees_1S, sees_1T)
            logits_V = model.logits(hidden_1TD)[0, position].float()
            value = torch.log_softmax(logits_V, -1)[self._label_T[position]]
            above, on_target = torch.autograd.grad(value, (encoded_1SD, target_1TD))
            del hidden_1TD, logits_V, value
            encoded_1SD = model.encoder(source_1SD, sees_1S)
            (on_source,) = torch.autograd.grad(encoded_1SD, source_1SD, above)
            grads = (on_source, on_target)
        lengths = [
            (grad * inputs.detach())[0].float().norm(dim=-1)
            for grad, inputs in zip(grads, (source_1SD, target_1TD), strict=True)
        ]
        total = sum(float(each.sum()) for each in lengths) or 1.0
        return lengths[0] / total, lengths[1] / total

    def _weights(
        self, kind: Kind, layer: int, heads: slice, rows: slice = slice(None)
    ) -> Tensor:
        """Return weights (heads, rows, keys) of a slice, in float32."""
        query_THK, key_SGK = self._kept[kind][layer]
        num_heads, num_keys = query_THK.shape[1], len(key_SGK)
        group_H = torch.arange(num_heads, device=query_THK.device)
        group_H = group_H // (num_heads // key_SGK.shape[1])
        query_HTK = query_THK[rows, heads].transpose(0, 1).float()
        key_HSK = key_SGK[:, group_H[heads]].transpose(0, 1).float()
        scale = query_THK.shape[-1] ** -0.5
        scores_HTS = torch.bmm(query_HTK * scale, key_HSK.transpose(1, 2))
        if kind == "self":
            place_S = torch.arange(num_keys, device=scores_HTS.device)
            place_T = place_S[rows]
            is_future_TS = place_S[None, :] > place_T[:, None]
            scores_HTS.masked_fill_(is_future_TS, -math.inf)
        return torch.softmax(scores_HTS, -1)

    def _scan(self, kind: Kind) -> None:
        """Go once through all heads, one at a time."""
        total: Tensor | None = None
        entropy, peak, place = [], [], []
        for layer in range(self.num_layers):
            for head in range(self.num_heads):
                weights_TS = self.head(kind, layer, head)
                total = weights_TS.clone() if total is None else total.add_(weights_TS)
                largest = weights_TS.max(-1)
                peak.append(largest.values)
                place.append(largest.indices)
                entropy.append(torch.special.entr(weights_TS).sum(-1))
        assert total is not None
        shape = (self.num_layers, self.num_heads, -1)
        self._means[kind] = total / (self.num_layers * self.num_heads)
        self._summaries[kind] = Summary(
            *(torch.stack(each).view(shape) for each in (entropy, peak, place))
        )

    @contextmanager
    def _keeping(self) -> Iterator[None]:
        """Keep queries and keys of the decoder's attention while it runs."""

        def keep_self(module: Any, arguments: Any) -> None:
            hidden, _, angles = arguments
            query, key, _ = module.project(hidden, angles)
            self._kept["self"].append(_Kept(_flat(query), _flat(key)))

        def keep_cross(module: Any, arguments: Any) -> None:
            hidden, encoded, _ = arguments
            query, (key, _) = (
                module.project_queries(hidden),
                module.project_keys(encoded),
            )
            self._kept["cross"].append(_Kept(_flat(query), _flat(key)))

        hooks = []
        for module in self._model.decoder.modules():
            if isinstance(module, SelfAttention):
                hooks.append(module.register_forward_pre_hook(keep_self))
            elif isinstance(module, CrossAttention):
                hooks.append(module.register_forward_pre_hook(keep_cross))
        try:
            yield
        finally:
            for hook in hooks:
                hook.remove()


def _flat(heads: Tensor) -> Tensor:
    """Return (T, H, K) of one row, packed or padded."""
    return heads.reshape(-1, *heads.shape[-2:])
