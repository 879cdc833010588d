"""Models of transformers with random weights, as small as they can be."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import torch
from tokenizers import Tokenizer, decoders, models, pre_tokenizers
from transformers import (
    BartConfig,
    BartForConditionalGeneration,
    GPT2Config,
    GPT2LMHeadModel,
    LlamaConfig,
    LlamaForCausalLM,
    PreTrainedTokenizerFast,
    T5Config,
    T5ForConditionalGeneration,
)

SPECIAL = ("<pad>", "<s>", "</s>")
CHAT = (
    "{% for m in messages %}<s>{{ m.role }}: {{ m.content }}</s>{% endfor %}"
    "{% if add_generation_prompt %}<s>{{ style or 'assistant' }}:{% endif %}"
)
POSITIONS = 1024
# Several tokens that end a program, so that random ones do end.
ENDS = [2, *range(3, 13)]
_COMMON: dict[str, Any] = {"pad_token_id": 0, "bos_token_id": 1, "eos_token_id": 2}


def bytes_tokenizer(chat: str | None = None) -> PreTrainedTokenizerFast:
    """Return a tokenizer with a token for each byte."""
    letters = sorted(pre_tokenizers.ByteLevel.alphabet())
    vocabulary = {word: i for i, word in enumerate([*SPECIAL, *letters])}
    tokenizer = Tokenizer(models.BPE(vocab=vocabulary, merges=[]))
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    tokenizer.decoder = decoders.ByteLevel()
    fast = PreTrainedTokenizerFast(
        tokenizer_object=tokenizer, bos_token="<s>", eos_token="</s>", pad_token="<pad>"
    )
    fast.chat_template = chat
    return fast


def gpt2(words: int) -> Any:
    return GPT2LMHeadModel(
        GPT2Config(
            vocab_size=words, n_positions=POSITIONS, n_embd=16, n_layer=2, n_head=2,
            initializer_range=0.4, **_COMMON,
        )
    )  # fmt: skip


def llama(words: int) -> Any:
    return LlamaForCausalLM(
        LlamaConfig(
            vocab_size=words, hidden_size=16, intermediate_size=24,
            num_hidden_layers=2, num_attention_heads=4, num_key_value_heads=2,
            max_position_embeddings=POSITIONS, initializer_range=0.4, **_COMMON,
        )
    )  # fmt: skip


def t5(words: int) -> Any:
    return T5ForConditionalGeneration(
        T5Config(
            vocab_size=words, d_model=16, d_kv=8, d_ff=24, num_layers=2, num_heads=2,
            initializer_factor=3.0, decoder_start_token_id=0, **_COMMON,
        )
    )  # fmt: skip


def bart(words: int) -> Any:
    return BartForConditionalGeneration(
        BartConfig(
            vocab_size=words, d_model=16, encoder_layers=2, decoder_layers=2,
            encoder_attention_heads=2, decoder_attention_heads=2, encoder_ffn_dim=24,
            decoder_ffn_dim=24, max_position_embeddings=POSITIONS, init_std=0.4,
            decoder_start_token_id=2,
            **_COMMON,
        )
    )  # fmt: skip


KINDS: dict[str, tuple[Callable[[int], Any], str | None]] = {
    "gpt2": (gpt2, None),
    "llama with chat": (llama, CHAT),
    "t5": (t5, None),
    "bart": (bart, None),
}


def save_tiny(kind: str, directory: Path) -> Path:
    """Write a model of a kind with its tokenizer; return its directory."""
    make, chat = KINDS[kind]
    tokenizer = bytes_tokenizer(chat)
    torch.manual_seed(0)
    model = make(len(tokenizer))
    # What makers of models like to put there, and sampling here must not heed.
    model.generation_config.update(
        do_sample=True, top_k=3, top_p=0.5, temperature=0.1, repetition_penalty=3.0,
        eos_token_id=ENDS, min_new_tokens=9, stop_strings=["a"], use_cache=False,
    )  # fmt: skip
    if kind == "bart":
        model.generation_config.update(forced_bos_token_id=1, forced_eos_token_id=2)
    model.save_pretrained(directory)
    tokenizer.save_pretrained(directory)
    return directory
