"""Where a run's model looked while it wrote a program, for a page that shows it.

The model is opened once, from the directory that the run's settings name; a pair is run
through it once and kept, and slices of its attention are made when they are asked for.
"""

import contextlib
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from threading import RLock
from typing import Any, Final

import numpy as np
import numpy.typing as npt
from torch import Tensor

from alphacode.core.errors import AlphaCodeError, CheckpointError, ConfigError
from alphacode.core.pool_names import POOLS, RANKED
from alphacode.core.problem import Language
from alphacode.core.sample import Conditioning
from alphacode.encoding.encode import encode_source
from alphacode.encoding.prompt import comment_prefix, render_metadata, render_prompt
from alphacode.model.attention_weights import AttentionWeights, Kind
from alphacode.pipeline.models.family import family_shares
from alphacode.pipeline.models.ours import fingerprint
from alphacode.sampling.decoder_loop import FORBIDDEN
from alphacode.sampling.external.names import is_external
from alphacode.sampling.model_directory import find_model, load_sampler
from alphacode.sampling.sampler import Sampler
from alphacode.tokenizer.characters import Units, split_characters
from alphacode.view.memory import give_back
from alphacode.view.run_folders import Run
from alphacode.view.text import clean

Floats = npt.NDArray[np.float32]

MOST_PAIRS: Final = 6
MOST_MODELS: Final = 2
NUM_HEADS: Final = 6
NUM_ALTERNATIVES: Final = 4


class NoAttention(AlphaCodeError):
    """There is no attention to show; the message says why."""


@dataclass(frozen=True, slots=True)
class Opened:
    """A run's model, and whether it is the very one that the samples are from."""

    sampler: Sampler
    name: str
    is_same: bool


@dataclass(frozen=True, slots=True)
class Pair:
    """One program with its prompt, run through the model."""

    weights: AttentionWeights
    source: Units
    target: Units
    log_probabilities: list[float]
    alternatives: list[list[tuple[str, float]]]
    words: list[list[int]]
    """For each word of the description its source tokens."""
    word_texts: list[str]
    is_cut: bool
    """Whether the prompt was too long for the model and lost its tail."""
    model: Opened


class Attention:
    """Pairs of samples and prompts, the latest of them kept."""

    def __init__(self) -> None:
        self._pairs: OrderedDict[tuple[str, str, int], Pair] = OrderedDict()
        self._models: OrderedDict[tuple[str, str], Opened] = OrderedDict()
        self._lock = RLock()

    def pair(self, run: Run, problem: dict[str, Any], sample: dict[str, Any]) -> Pair:
        """Return a sample's pair.

        Raises:
          NoAttention: the run's model is no model of this project, or is gone.
        """
        key = (run.identity, str(problem["name"]), int(sample["index"]))
        with self._lock:
            if key not in self._pairs:
                opened = self._open(run, sample.get("member") or "")
                self._pairs[key] = _make(opened, problem["description"], sample)
                give_back()
                while len(self._pairs) > MOST_PAIRS:
                    self._pairs.popitem(last=False)
            self._pairs.move_to_end(key)
            return self._pairs[key]

    def held(self, run: Run, problem: str, index: int) -> Pair | None:
        """Return a pair that is at hand, without reading anything."""
        key = (run.identity, problem, index)
        pair = self._pairs.get(key)
        if pair is not None:
            # Another request may have dropped it since.
            with contextlib.suppress(KeyError):
                self._pairs.move_to_end(key)
        return pair

    def matrix(
        self, pair: Pair, kind: Kind, layer: int | None, head: int | None
    ) -> Floats:
        """Return one slice (T, S): a head, the mean of a layer, or that of all."""
        with self._lock:
            if layer is None:
                return _floats(pair.weights.mean(kind))
            if head is None:
                if not 0 <= layer < pair.weights.num_layers:
                    raise ConfigError(f"there is no layer {layer}")
                return _floats(pair.weights.layer_mean(kind, layer))
            return _floats(pair.weights.head(kind, layer, head))

    def token(self, pair: Pair, position: int) -> dict[str, Any]:
        """Return what is told of one written token: entropy, heads, alternatives."""
        with self._lock:
            summary = pair.weights.summary("cross")
            mean_S = _floats(pair.weights.mean("cross"))[position]
        entropies = _floats(summary.entropy_LHT)[..., position]
        peaks = _floats(summary.peak_LHT)[..., position]
        places = summary.place_LHT[..., position].cpu().numpy()
        order = np.argsort(-peaks, axis=None)[:NUM_HEADS]
        heads = [np.unravel_index(flat, peaks.shape) for flat in order]
        known = mean_S[mean_S > 0]
        return {
            "entropy": float(-(known * np.log2(known)).sum()),
            "most": float(np.log2(len(mean_S))),
            "heads": [
                {
                    "layer": int(layer),
                    "head": int(head),
                    "weight": float(peaks[layer, head]),
                    "entropy": float(entropies[layer, head] / np.log(2)),
                    "unit": pair.source.unit_of_token[int(places[layer, head])],
                }
                for layer, head in heads
            ],
            "log_probability": pair.log_probabilities[position],
            "alternatives": pair.alternatives[position],
        }

    def saliency(
        self, pair: Pair, position: int, is_wanted: Callable[[], bool]
    ) -> tuple[Floats, Floats]:
        """Return source_S and target_T of one written token (AttentionWeights).

        Args:
          is_wanted: whether anybody still waits, asked when it is this token's turn.

        Raises:
          NoAttention: nobody does.
        """
        with self._lock:
            if not is_wanted():
                raise NoAttention("nobody waits for this saliency any more")
            source_S, target_T = pair.weights.saliency(position)
            give_back()
        return _floats(source_S), _floats(target_T)

    def contrast(self, left: Pair, right: Pair) -> dict[str, Any]:
        """Return where two programs of one problem looked differently, by words.

        `other` is of the model that the second one was run through (`told_of`).
        """
        shares = []
        for pair in (left, right):
            mean_S = self.matrix(pair, "cross", None, None).mean(0)
            shares.append([float(mean_S[tokens].sum()) for tokens in pair.words])
        length = min(map(len, shares))
        words = [
            {"text": text, "left": one, "right": other}
            for text, one, other in zip(left.word_texts[:length], *shares, strict=False)
        ]
        parts_at = _parts_at(left, right)
        return {"words": words, "parts_at": parts_at, "other": told_of(right)}

    def _open(self, run: Run, member: str) -> Opened:
        name, place = _model_of(run, member)
        key = (run.identity, name)
        if key not in self._models:
            try:
                directory = find_model(name)
                sampler = load_sampler(directory)
                is_same = fingerprint(directory) in _identity(run, place)
                opened = Opened(sampler, name, is_same)
            except CheckpointError as error:
                raise NoAttention(
                    f"the model this run was drawn from cannot be opened: {error}. "
                    "Put it back, or start the viewer in the folder that the run was "
                    "started in"
                ) from error
            self._models[key] = opened
            while len(self._models) > MOST_MODELS:
                self._models.popitem(last=False)
        self._models.move_to_end(key)
        return self._models[key]


def payload(pair: Pair) -> dict[str, Any]:
    """Return what a page needs of a pair besides its weights, as plain data."""
    return {
        **told_of(pair),
        "layers": pair.weights.num_layers,
        "heads": pair.weights.num_heads,
        "source": _side(pair.source),
        "target": _side(pair.target),
        "log_probabilities": pair.log_probabilities,
    }


def told_of(pair: Pair) -> dict[str, Any]:
    """Return a pair's model, whether it is the run's own, whether the prompt is cut."""
    model = pair.model
    return {"model": model.name, "same_model": model.is_same, "cut": pair.is_cut}


def _side(units: Units) -> dict[str, Any]:
    return {
        "texts": [clean(text) for text in units.texts],
        "unit": units.unit_of_token,
    }


def _model_of(run: Run, member: str) -> tuple[str, int]:
    """Return a model's name, and its place in the run's family; 0 without one.

    Raises:
      NoAttention: it is no model whose attention can be computed here.
    """
    # As `open_model` reads the setting.
    shares = family_shares(run.model)
    if shares and not member:
        raise NoAttention(
            "this run was drawn from a family of models, and the sample does not say "
            "which of them; run it again to have that stored"
        )
    name = member if shares else run.model
    if not name:
        raise NoAttention("the settings of this run name no model")
    if name in POOLS:
        raise NoAttention(
            "this program was drawn from the pool of the curriculum's programs; no "
            "model wrote it, so that there is nothing it looked at. For attention draw "
            "from a model: --model embedded"
        )
    if is_external(name):
        raise NoAttention(
            f"this program was drawn from {name}, which gives no attention away. For "
            "attention draw from a model directory of this project: --model embedded, "
            "or one that `alphacode train` wrote"
        )
    members = [each for each, _ in shares]
    place = members.index(name) if name in members else 0
    # A ranked pool's model has read the program, if it has not written it.
    return name.removeprefix(RANKED), place


def _identity(run: Run, place: int) -> str:
    """Return the name of the content that a run's model, or a member, had."""
    known = run.settings().get("model")
    names = known if isinstance(known, list) else [known]
    return str(names[place]) if place < len(names) else ""


def _make(opened: Opened, description: str, sample: dict[str, Any]) -> Pair:
    sampler, tokenizer = opened.sampler, opened.sampler.tokenizer
    config = sampler.model.config
    conditioning = Conditioning(
        language=Language.from_label(sample["language"]),
        rating=sample["rating"],
        tags=tuple(sample["tags"] or ()),
        is_correct=True if sample["is_correct"] is None else sample["is_correct"],
    )
    prompt = render_prompt(description, conditioning, sampler.prompt)
    source = encode_source(tokenizer, prompt, config.max_source_tokens)
    is_cut = tokenizer.decode(source) != prompt
    target = _target(sampler, sample)
    weights = AttentionWeights(sampler.model, source, target, tokenizer.bos_id)
    temperature = sample["temperature"] or 1.0
    log_TV = weights.log_probabilities(temperature, FORBIDDEN)
    chosen = log_TV[range(len(target)), target]
    best = log_TV.topk(NUM_ALTERNATIVES)
    alternatives = [
        [(_token_text(tokenizer.decode([t]), t, tokenizer.eos_id), v) for t, v in row]
        for row in (
            list(zip(tokens, values, strict=True))
            for tokens, values in zip(
                best.indices.tolist(), best.values.tolist(), strict=True
            )
        )
    ]
    units = split_characters(tokenizer, source)
    prefix = comment_prefix(conditioning.language, sampler.prompt)
    head = len(render_metadata(conditioning, sampler.prompt)) + 1
    words, texts = _words(units, prefix.strip(), head)
    return Pair(
        weights=weights,
        source=units,
        target=split_characters(tokenizer, target),
        log_probabilities=[float(value) for value in chosen],
        alternatives=alternatives,
        words=words,
        word_texts=texts,
        is_cut=is_cut,
        model=opened,
    )


def _target(sampler: Sampler, sample: dict[str, Any]) -> list[int]:
    """Return the tokens that were written: those stored, else the text encoded anew."""
    limit = sampler.model.config.max_target_tokens
    if sample.get("tokens"):
        return list(sample["tokens"])[:limit]
    tokens = sampler.tokenizer.encode(sample["program"] or "")
    if sample["is_finished"]:
        tokens.append(sampler.tokenizer.eos_id)
    return tokens[:limit] or [sampler.tokenizer.eos_id]


def _token_text(text: str, token: int, end: int) -> str:
    return "(end)" if token == end else clean(text)


def _words(units: Units, prefix: str, head: int) -> tuple[list[list[int]], list[str]]:
    """Return the words of the description, each with its tokens.

    Comment signs and the metadata before them are no words of it, so that the words of
    prompts in two languages are the same.
    """
    text = "".join(units.texts)
    tokens_of_unit: list[list[int]] = [[] for _ in units.texts]
    for token, unit in enumerate(units.unit_of_token):
        tokens_of_unit[unit].append(token)
    unit_at = [n for n, piece in enumerate(units.texts) for _ in piece]
    words, texts = [], []
    start = 0
    for line in text.splitlines(keepends=True):
        at = start
        start += len(line)
        if at < head:
            continue
        skip = len(prefix) if prefix and line.startswith(prefix) else 0
        at, rest = at + skip, line[skip:]
        for word in rest.split():
            begin = text.index(word, at)
            at = begin + len(word)
            held = dict.fromkeys(unit_at[begin:at])
            words.append([token for unit in held for token in tokens_of_unit[unit]])
            texts.append(clean(word))
    return words, texts


def _parts_at(left: Pair, right: Pair) -> dict[str, Any] | None:
    """Return the first unit of code in which two programs differ."""
    one, other = left.target.texts, right.target.texts
    for number, (mine, its) in enumerate(zip(one, other, strict=False)):
        if mine != its:
            return {"unit": number, "left": clean(mine), "right": clean(its)}
    return None


def _floats(tensor: Tensor) -> Floats:
    found: Floats = tensor.detach().cpu().numpy().astype(np.float32, copy=False)
    return found
