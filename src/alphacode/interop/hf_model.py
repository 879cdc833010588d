"""The model as Hugging Face sees it: `generate`, `Trainer` and `save_pretrained`.

The weights have the names that our own checkpoints give them, and every number is
computed by `EncoderDecoder`: this module only speaks the other language.
"""

import dataclasses
from pathlib import Path
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional
from transformers import GenerationConfig, GenerationMixin, PreTrainedModel
from transformers.modeling_outputs import BaseModelOutput, Seq2SeqLMOutput

from alphacode.core.errors import ConfigError
from alphacode.interop.hf_cache import DecodingCache
from alphacode.interop.hf_config import REMOTE_MODULE, AlphaCodeConfig
from alphacode.interop.pieces import NEVER_DRAWN
from alphacode.model.attention import RotaryTable
from alphacode.model.transformer import EncoderDecoder
from alphacode.tokenizer.symbols import BOS_ID, EOS_ID, PAD_ID

_IGNORED = -100

# The name of the cache changed within version 5 of transformers.
_CACHE_NAME = (
    "cache"
    if "cache" in {field.name for field in dataclasses.fields(Seq2SeqLMOutput)}
    else "past_key_values"
)

_REMOTE_TEXT = '''"""For trust_remote_code=True: the package alphacode does the work."""

from alphacode.interop.hf_config import AlphaCodeConfig
from alphacode.interop.hf_model import AlphaCodeForConditionalGeneration
from alphacode.interop.hf_tokenizer import AlphaCodeTokenizer

__all__ = [
    "AlphaCodeConfig",
    "AlphaCodeForConditionalGeneration",
    "AlphaCodeTokenizer",
]
'''


class AlphaCodeForConditionalGeneration(PreTrainedModel, GenerationMixin):  # type: ignore[misc]
    """Our encoder-decoder behind the interface of `transformers`.

    The value head, where a model has one, is kept and saved but not asked.
    """

    config_class = AlphaCodeConfig
    main_input_name = "input_ids"
    accepts_loss_kwargs = True
    _no_split_modules = ("Encoder", "Decoder")
    # Decoding goes forward only: no assistant may take tokens back.
    _is_stateful = True

    def __init__(self, config: AlphaCodeConfig) -> None:
        super().__init__(config)
        inner = EncoderDecoder(config.sizes)
        # In a tuple, so that the weights are known by one name only: ours.
        self._inner = (inner,)
        for name, child in inner.named_children():
            setattr(self, name, child)
        self.output: nn.Linear | None = inner.output
        # `generate` asks the encoder, too, what its input is called.
        inner.encoder.main_input_name = "input_ids"  # type: ignore[assignment]
        self._is_built = False
        self.post_init()
        self._is_built = True
        self.generation_config = default_generation_config(config)

    @classmethod
    def from_pretrained(cls, *args: Any, **kwargs: Any) -> Any:
        """Return a model, in evaluation mode, of a directory or a name on the hub."""
        loaded = super().from_pretrained(*args, **kwargs)
        model = loaded[0] if isinstance(loaded, tuple) else loaded
        # Tables are no weights: they are not stored, and must be exact in any dtype.
        model.transformer.rebuild_tables(model.embedding.weight.device)
        return loaded

    def save_pretrained(self, save_directory: Any, *args: Any, **kwargs: Any) -> None:
        """Write weights, configuration, and the module for `trust_remote_code`."""
        super().save_pretrained(save_directory, *args, **kwargs)
        path = Path(save_directory) / f"{REMOTE_MODULE}.py"
        path.write_text(_REMOTE_TEXT, encoding="utf-8")

    @classmethod
    def register_for_auto_class(cls, auto_class: str = "AutoModel") -> None:
        """Do nothing: where `trust_remote_code` finds us is written already."""

    @property
    def transformer(self) -> EncoderDecoder:
        """The model itself, which shares all weights with this one."""
        return self._inner[0]

    def forward(
        self,
        input_ids: Tensor | None = None,
        attention_mask: Tensor | None = None,
        decoder_input_ids: Tensor | None = None,
        decoder_attention_mask: Tensor | None = None,
        encoder_outputs: Any = None,
        labels: Tensor | None = None,
        past_key_values: DecodingCache | None = None,
        cache: DecodingCache | None = None,
        use_cache: bool | None = None,
        num_items_in_batch: Tensor | int | None = None,
        output_attentions: bool | None = None,
        output_hidden_states: bool | None = None,
        return_dict: bool | None = None,
    ) -> Any:
        """Return a `Seq2SeqLMOutput`: logits of shape (B, T, V), and the loss.

        Args:
          input_ids: source, of shape (B, S), padded at the right.
          attention_mask: of shape (B, S), 0 at padding; without it nothing is padding.
          decoder_input_ids: of shape (B, T), beginning with the begin token; without
            it the labels, shifted right.
          encoder_outputs: what the encoder gave before, in place of `input_ids`.
          labels: of shape (B, T), ending with the end token; -100 is left out.
          use_cache: decode token by token and return the cache, without gradients.
          num_items_in_batch: what the sum of losses is divided by, where a step is
            spread over several batches; without it the labels counted here.

        Raises:
          ConfigError: an argument is missing, not supported or too long.
        """
        if output_attentions or output_hidden_states:
            raise ConfigError("this model returns no attentions and no hidden states")
        if labels is not None and decoder_input_ids is None:
            decoder_input_ids = self.prepare_decoder_input_ids_from_labels(labels)
        if decoder_input_ids is None:
            raise ConfigError("give decoder_input_ids, or labels to make them from")
        _refuse_left_padding(decoder_attention_mask, "decoder_attention_mask")
        if encoder_outputs is None:
            encoder_outputs = self.get_encoder()(input_ids, attention_mask)
        encoded_BSD = encoder_outputs[0]
        mask_BS = _mask(attention_mask, encoded_BSD)
        past = cache if cache is not None else past_key_values
        if (use_cache and labels is None) or past is not None:
            logits, past = self._step(decoder_input_ids, encoded_BSD, mask_BS, past)
        else:
            logits = self._decode(decoder_input_ids, encoded_BSD, mask_BS)
        if self.config.logits_divisor != 1.0:
            logits = logits / self.config.logits_divisor
        output = Seq2SeqLMOutput(
            loss=None if labels is None else _loss(logits, labels, num_items_in_batch),
            logits=logits,
            encoder_last_hidden_state=encoded_BSD,
            **{_CACHE_NAME: past},
        )
        return output.to_tuple() if return_dict is False else output

    def prepare_decoder_input_ids_from_labels(self, labels: Tensor) -> Tensor:
        """Return labels shifted right behind the begin token, -100 as padding."""
        shifted = torch.full_like(labels, BOS_ID)
        shifted[:, 1:] = labels[:, :-1]
        return shifted.masked_fill_(shifted == _IGNORED, PAD_ID)

    def prepare_inputs_for_generation(
        self,
        input_ids: Tensor,
        attention_mask: Tensor | None = None,
        encoder_outputs: Any = None,
        use_cache: bool | None = None,
        decoder_attention_mask: Tensor | None = None,
        **kwargs: Any,
    ) -> dict[str, Any]:
        """Return what `forward` takes for the next step: the tokens not yet read."""
        past = kwargs.get("cache") or kwargs.get("past_key_values")
        read = past.get_seq_length() if past is not None else 0
        return {
            "decoder_input_ids": input_ids[:, read:],
            "decoder_attention_mask": decoder_attention_mask,
            "attention_mask": attention_mask,
            "encoder_outputs": encoder_outputs,
            "use_cache": use_cache,
            "cache": past,
        }

    def get_encoder(self, *_args: Any, **_kwargs: Any) -> nn.Module:
        """Return what turns `input_ids` into `encoder_outputs`."""
        return _EncoderDoor(self)

    def get_input_embeddings(self) -> nn.Module:
        """Return the embedding, which both sides share."""
        embedding: nn.Module = self.embedding
        return embedding

    def set_input_embeddings(self, value: nn.Embedding) -> None:
        """Replace the embedding of both sides, and of the output where it is tied."""
        self.embedding = self.transformer.embedding = value

    def get_output_embeddings(self) -> nn.Module | None:
        """Return the output matrix, or nothing where it is the embedding itself."""
        return self.transformer.output

    def set_output_embeddings(self, value: nn.Linear) -> None:
        """Replace the output matrix.

        Raises:
          ConfigError: it is tied to the embedding.
        """
        if self.transformer.output is None:
            raise ConfigError("the output is tied; set_input_embeddings replaces both")
        self.output = self.transformer.output = value

    def _decode(
        self, target_BT: Tensor, encoded_PSD: Tensor, mask_PS: Tensor
    ) -> Tensor:
        """Return logits_BTV of all positions at once."""
        share = len(target_BT) // len(encoded_PSD)
        if share > 1:
            encoded_PSD = encoded_PSD.repeat_interleave(share, 0)
            mask_PS = mask_PS.repeat_interleave(share, 0)
        model = self.transformer
        return model.logits(model.decode(target_BT, encoded_PSD, mask_PS))

    @torch.no_grad()
    def _step(
        self,
        target_RT: Tensor,
        encoded_PSD: Tensor,
        mask_PS: Tensor,
        past: DecodingCache | None,
    ) -> tuple[Tensor, DecodingCache]:
        """Return logits_RTV of tokens not yet read, and what is remembered now."""
        model = self.transformer
        if past is None:
            rows, prompts = len(target_RT), len(encoded_PSD)
            prompt_P = torch.arange(prompts, device=encoded_PSD.device)
            prompt_R = prompt_P.repeat_interleave(rows // prompts)
            past = DecodingCache(model.decoder.start(encoded_PSD, mask_PS, prompt_R))
        steps = [model.step(token_R, past.state) for token_R in target_RT.unbind(1)]
        return torch.stack(steps, 1), past

    def _init_weights(self, module: nn.Module) -> None:
        # A new model has made its weights itself. This is for weights that a
        # checkpoint lacks.
        if not self._is_built:
            return
        if isinstance(module, RotaryTable):
            module.build(self.embedding.weight.device)
        for name, parameter in module.named_parameters(recurse=False):
            if getattr(parameter, "_is_hf_initialized", False):
                continue
            with torch.no_grad():
                if isinstance(module, nn.LayerNorm):
                    parameter.fill_(1.0 if name == "weight" else 0.0)
                elif parameter.dim() < 2:
                    parameter.zero_()
                else:
                    parameter.normal_(std=self.config.sizes.init_std)

    def _prepare_cache_for_generation(self, *_args: Any, **_kwargs: Any) -> None:
        """Make no cache of theirs: `forward` returns ours."""

    def _prepare_generated_length(self, *args: Any, **kwargs: Any) -> Any:
        """Bound the length by the model's, as our own sampling does."""
        settings = super()._prepare_generated_length(*args, **kwargs)
        most = self.config.sizes.max_target_tokens + 1
        settings.max_length = min(settings.max_length or most, most)
        return settings

    def _reorder_cache(self, past: DecodingCache, beam_idx: Tensor) -> DecodingCache:
        past.reorder_cache(beam_idx)
        return past

    @staticmethod
    def _expand_inputs_for_generation(
        expand_size: int = 1,
        is_encoder_decoder: bool = True,
        input_ids: Tensor | None = None,
        **kwargs: Any,
    ) -> tuple[Tensor | None, dict[str, Any]]:
        """Repeat what belongs to rows; the encoded prompts are shared, not copied."""
        shared = ("encoder_outputs", "attention_mask")
        for name, value in kwargs.items():
            if isinstance(value, Tensor) and name not in shared:
                kwargs[name] = value.repeat_interleave(expand_size, dim=0)
        if input_ids is not None:
            input_ids = input_ids.repeat_interleave(expand_size, dim=0)
        return input_ids, kwargs


class _EncoderDoor(nn.Module):
    """The encoder with its embedding, called as `generate` calls encoders."""

    main_input_name = "input_ids"

    def __init__(self, model: AlphaCodeForConditionalGeneration) -> None:
        super().__init__()
        # In a tuple: the weights stay the model's.
        self._model = (model,)

    def forward(
        self,
        input_ids: Tensor | None,
        attention_mask: Tensor | None = None,
        output_attentions: bool | None = None,
        output_hidden_states: bool | None = None,
        return_dict: bool | None = None,
    ) -> Any:
        if input_ids is None:
            raise ConfigError("give input_ids, or encoder_outputs in their place")
        _refuse_left_padding(attention_mask, "attention_mask")
        mask_BS = _mask(attention_mask, input_ids)
        encoded_BSD = self._model[0].transformer.encode(input_ids, mask_BS)
        return BaseModelOutput(last_hidden_state=encoded_BSD)


def default_generation_config(config: AlphaCodeConfig) -> Any:
    """Return what `generate` does where nothing is said: greedy, to the full length.

    Tokens that no program holds are never drawn, as in our own sampling.
    """
    return GenerationConfig(
        bos_token_id=BOS_ID,
        eos_token_id=EOS_ID,
        pad_token_id=PAD_ID,
        decoder_start_token_id=BOS_ID,
        # The begin token counts here.
        max_length=config.sizes.max_target_tokens + 1,
        suppress_tokens=list(NEVER_DRAWN),
    )


def _mask(attention_mask: Tensor | None, like_BS: Tensor) -> Tensor:
    if attention_mask is not None:
        return attention_mask.bool()
    return torch.ones(like_BS.shape[:2], dtype=torch.bool, device=like_BS.device)


def _refuse_left_padding(mask: Tensor | None, name: str) -> None:
    # Positions are counted from the left, so that padding there would shift them.
    if mask is None or torch.compiler.is_compiling():
        return
    if not bool(mask[:, 0].all()):
        raise ConfigError(
            f"{name} hides the first token of a row; pad at the right (the tokenizer "
            'does), and set padding_side="right" if it was changed'
        )


def _loss(logits_BTV: Tensor, labels_BT: Tensor, count: Tensor | int | None) -> Tensor:
    """Return the mean loss of real labels, or their sum over a given count."""
    total = functional.cross_entropy(
        logits_BTV.float().flatten(0, 1),
        labels_BT.flatten().to(logits_BTV.device),
        ignore_index=_IGNORED,
        reduction="mean" if count is None else "sum",
    )
    return total if count is None else total / count
