"""Samplers that take turns: ours, Hugging Face's `generate`, CTranslate2.

Each draws programs of a fixed number of tokens under one prompt, from all tokens, at
temperature 1. What each can choose (batch, type, threads) is chosen by a trial.
"""

import itertools
import tempfile
import time
from collections.abc import Callable, Iterable, Sequence
from typing import Any, NamedTuple

import torch

from alphacode.model.config import ModelConfig
from alphacode.model.transformer import EncoderDecoder
from alphacode.sampling.counter import sample_keys
from alphacode.sampling.decoder_loop import (
    DecodingRequest,
    RowCount,
    Slots,
    decode,
)
from alphacode.tokenizer.symbols import BOS_ID, EOS_ID, UNK_ID
from train_peers.contestants import build_peer, fit_peer


class Task(NamedTuple):
    """What everybody draws."""

    source: list[int]
    samples: int
    tokens: int
    threads: int


class Contestant:
    """Draws programs; says how many per second."""

    name = ""

    def __init__(self) -> None:
        self.note = ""

    def draw(self, task: Task) -> int:
        """Draw; return how many programs it were."""
        raise NotImplementedError

    def rate(self, task: Task) -> float:
        """Return programs per second; on a GPU none of its work is left to do."""
        _wait()
        begin = time.perf_counter()
        count = self.draw(task)
        _wait()
        return count / (time.perf_counter() - begin)


class Ours(Contestant):
    """Our engine."""

    name = "ours"

    def __init__(
        self, model: EncoderDecoder, dtype: torch.dtype, slots: Slots | None = None
    ) -> None:
        super().__init__()
        self.model = model.to(dtype).eval()
        self._slots = slots
        self.note = f"{_short(dtype)}, all samples together"
        self.rows = RowCount()
        # The end token would end programs early, and the peers' too at other places.
        self._hide_end()

    def draw(self, task: Task) -> int:
        """Draw all samples as `solve` does."""
        torch.set_num_threads(task.threads)
        request = DecodingRequest(
            sources=[task.source],
            prompt_N=[0] * task.samples,
            keys_N=sample_keys(0, range(task.samples)),
            temperature_N=[1.0] * task.samples,
            max_target_tokens=task.tokens,
            rows=self.rows,
        )
        drawn = list(decode(self.model, request, self._slots))
        assert all(len(each.tokens) == task.tokens for each in drawn)
        return len(drawn)

    def _hide_end(self) -> None:
        output = self.model.logits

        def without_end(hidden: torch.Tensor) -> torch.Tensor:
            logits = output(hidden)
            logits[..., EOS_ID] = -torch.inf
            return logits

        self.model.logits = without_end  # type: ignore[method-assign]


class HuggingFace(Contestant):
    """BART of our shape: the same widths, blocks on each side and parameters."""

    name = "hf generate"

    def __init__(
        self,
        config: ModelConfig,
        parameters: int,
        device: str = "cpu",
        ways: tuple[Sequence[torch.dtype], Sequence[int]] = (
            (torch.float32, torch.bfloat16),
            (64, 256),
        ),
    ) -> None:
        """Build the model on a device; types and batches are tried in all pairs."""
        super().__init__()
        self._device, self._ways = device, ways
        layers = config.num_encoder_layers, config.num_decoder_layers
        sizes = fit_peer("bart", config, layers, parameters)
        torch.manual_seed(0)
        with torch.device(device):
            self._model: Any = build_peer("bart", sizes).eval()
        self._batch = 0

    def settle(self, task: Task) -> None:
        """Choose type and batch."""
        ways = itertools.product(*self._ways)

        def use(way: tuple[torch.dtype, int]) -> None:
            dtype, self._batch = way
            self._model.to(dtype)

        dtype, self._batch = _best(ways, use, lambda: self.rate(_shorter(task)))
        self._model.to(dtype)
        self.note = f"BART, {_short(dtype)}, batches of {self._batch}"

    def take_less(self) -> bool:
        """Try no batch as large as the present one again; whether one is left."""
        dtypes, batches = self._ways
        self._ways = dtypes, [size for size in batches if size < self._batch]
        return bool(self._ways[1])

    def draw(self, task: Task) -> int:
        """Draw one batch: more would take as long each."""
        torch.set_num_threads(task.threads)
        with torch.inference_mode():
            out = self._model.generate(
                torch.tensor([task.source], device=self._device),
                do_sample=True,
                top_k=0,
                num_return_sequences=self._batch,
                min_new_tokens=task.tokens,
                max_new_tokens=task.tokens,
                use_cache=True,
            )
        return len(out)


class CTranslate2(Contestant):
    """Our own weights under CTranslate2."""

    name = "ctranslate2"

    def __init__(self, model: EncoderDecoder, threads: int) -> None:
        super().__init__()
        import ctranslate2

        from alphacode.interop.ct2_spec import transformer_spec_of

        self._library = ctranslate2
        self._place = tempfile.TemporaryDirectory()
        spec = transformer_spec_of(model)
        names = [f"t{number}" for number in range(model.config.vocab_size)]
        spec.register_source_vocabulary(names)
        spec.register_target_vocabulary(names)
        spec.config.bos_token = spec.config.decoder_start_token = names[BOS_ID]
        spec.config.eos_token, spec.config.unk_token = names[EOS_ID], names[UNK_ID]
        spec.validate()
        spec.optimize(quantization="float32")
        spec.save(self._place.name)
        self._threads = threads
        self._translator: Any = None
        self._batch, self._returns = 0, 1

    def settle(self, task: Task) -> None:
        """Choose type, threads, batch, and whether a prompt is given once per batch."""
        types = [
            kind
            for kind in ("int8", "int8_bfloat16", "bfloat16", "float32")
            if kind in self._library.get_supported_compute_types("cpu")
        ]
        parallel = [(1, self._threads)]
        if self._threads > 1:
            parallel.append((self._threads, 1))
        ways = list(itertools.product(types, parallel, ((32, 1), (128, 1), (32, 32))))
        best = _best(ways, self._use, lambda: self.rate(_shorter(task)))
        self._use(best)
        kind, (inter, intra), (batch, returns) = best
        self.note = f"{kind}, {inter} x {intra} threads, {batch} at once"
        self.note += ", one prompt for all" if returns > 1 else ""

    def _use(self, way: Any) -> None:
        kind, (inter, intra), (self._batch, self._returns) = way
        self._translator = self._library.Translator(
            self._place.name,
            compute_type=kind,
            inter_threads=inter,
            intra_threads=intra,
        )

    def draw(self, task: Task) -> int:
        """Draw twice as many as are drawn at once by all threads."""
        prompt = [f"t{token}" for token in task.source]
        count = 2 * self._batch
        out = self._translator.translate_batch(
            [prompt] * (count // self._returns),
            max_batch_size=max(self._batch // self._returns, 1),
            beam_size=1,
            num_hypotheses=self._returns,
            sampling_topk=0,
            min_decoding_length=task.tokens,
            max_decoding_length=task.tokens,
        )
        return sum(len(each.hypotheses) for each in out)


def roofline(config: ModelConfig, task: Task, dtype: torch.dtype) -> Callable[[], None]:
    """Return what multiplies matrices of one step's shapes, and does nothing else.

    Attention to the target is at half of its length, which is the mean.
    """
    rows, width = task.samples, config.model_dim
    heads, dim = config.num_query_heads, config.head_dim
    query, key = config.query_dim, config.kv_dim
    inner, kv = config.feed_forward_dim, config.num_kv_heads
    dense = [
        (width, query + 2 * key),
        (query, width),
        (width, query),
        (query, width),
        (width, inner),
        (inner, width),
    ]
    pairs = [_pair((rows, ins), (ins, outs), dtype) for ins, outs in dense]
    length, source = max(task.tokens // 2, 1), len(task.source)
    group = heads // kv
    batches = [
        _pair((rows * kv, group, dim), (rows * kv, dim, length), dtype),
        _pair((rows * kv, group, length), (rows * kv, length, dim), dtype),
        _pair((kv, rows * group, dim), (kv, dim, source), dtype),
        _pair((kv, rows * group, source), (kv, source, dim), dtype),
    ]
    last = _pair((rows, width), (width, config.vocab_size), dtype)

    def step() -> None:
        with torch.inference_mode():
            for _ in range(config.num_decoder_layers):
                for left, right in pairs:
                    torch.mm(left, right)
                for left, right in batches:
                    torch.bmm(left, right)
            torch.mm(*last)

    return step


def _pair(
    left: tuple[int, ...], right: tuple[int, ...], dtype: torch.dtype
) -> tuple[torch.Tensor, torch.Tensor]:
    return torch.randn(left).to(dtype), torch.randn(right).to(dtype)


def _best(ways: Iterable[Any], use: Callable[[Any], None], rate: Any) -> Any:
    rates: dict[Any, float] = {}
    for way in ways:
        try:
            use(way)
            rates[way] = rate()
        except torch.OutOfMemoryError:
            rates[way] = 0.0
        if torch.cuda.is_available():
            torch.cuda.empty_cache()
    return max(rates, key=lambda way: rates[way])


def _wait() -> None:
    if torch.cuda.is_available():
        torch.cuda.synchronize()


def _shorter(task: Task) -> Task:
    return task._replace(tokens=max(task.tokens // 8, 4))


def _short(dtype: torch.dtype) -> str:
    return str(dtype).removeprefix("torch.")
