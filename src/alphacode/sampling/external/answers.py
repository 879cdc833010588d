"""What a server's answer means: a text with its tokens, or a fault worth another try.

The bodies of `/chat/completions` and `/completions`, whole or as a stream of events.
"""

import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final

DONE: Final = "[DONE]"
# Beyond these a number is no count and no logarithm; a comparison that NaN fails too.
_MOST_TOKENS: Final = 2**31
_MOST_NATS: Final = 1e9


@dataclass(frozen=True, slots=True)
class Answer:
    """One text and what is known of it."""

    text: str
    is_finished: bool
    """Whether it ended of itself and not at the length limit."""
    prompt_tokens: int
    completion_tokens: int
    """0 where the server does not say."""
    log_probability: float | None
    """Sum over the answer's tokens, as the server gives it."""
    num_log_probabilities: int = 0
    """Tokens that the sum is over: of the text alone, without hidden thoughts."""


class Fault(Exception):
    """A request went wrong in a way that may be over next time."""

    def __init__(self, what: str, retry_after_s: float | None = None) -> None:
        super().__init__(what)
        self.retry_after_s = retry_after_s


def parse_answer(payload: bytes) -> Answer:
    """Return the answer in a whole body.

    Raises:
      Fault: it is no JSON, or not what the protocol promises.
    """
    return _Collected([_loads(payload)], _WHOLE).answer()


def parse_stream(payload: bytes) -> Answer:
    """Return the answer in a body of server-sent events.

    Raises:
      Fault: an event is malformed, or the stream ended before the answer did.
    """
    parts: list[dict[str, Any]] = []
    is_done = False
    for line in payload.splitlines():
        if not line.startswith(b"data:"):
            continue
        data = line.removeprefix(b"data:").strip()
        if data == DONE.encode():
            is_done = True
            break
        parts.append(_loads(data))
    collected = _Collected(parts, _PARTS)
    if not is_done and collected.finish_reason is None:
        raise Fault("the stream ended before the answer did")
    return collected.answer()


class _Collected:
    """What the parts of an answer say together."""

    def __init__(self, parts: list[dict[str, Any]], kinds: tuple[str, ...]) -> None:
        """Collect; of what a choice holds the first of these kinds counts."""
        self._kinds = kinds
        self.finish_reason: str | None = None
        self._texts: list[str] = []
        self._logprobs: list[float] = []
        self._usage: dict[str, Any] = {}
        self._has_choice = False
        for part in parts:
            self._add(part)

    def answer(self) -> Answer:
        if not self._has_choice:
            raise Fault("the answer has no choices")
        return Answer(
            text="".join(self._texts),
            is_finished=self.finish_reason != "length",
            prompt_tokens=_count(self._usage.get("prompt_tokens")),
            completion_tokens=_count(self._usage.get("completion_tokens")),
            log_probability=sum(self._logprobs) if self._logprobs else None,
            num_log_probabilities=len(self._logprobs),
        )

    def _add(self, part: dict[str, Any]) -> None:
        if part.get("error"):
            raise Fault(f"the server says: {_shown(part['error'])}")
        self._usage = _object(part.get("usage")) or self._usage
        choices = part.get("choices")
        if not isinstance(choices, list):
            raise Fault("the answer has no list of choices")
        for choice in choices[:1]:
            self._add_choice(_object(choice))

    def _add_choice(self, choice: dict[str, Any]) -> None:
        held = [kind for kind in self._kinds if kind in choice]
        if held:
            kind = next((kind for kind in held if choice[kind] is not None), held[0])
            self._texts.append(_READERS[kind](choice[kind]))
            self._has_choice = True
        reason = choice.get("finish_reason")
        self.finish_reason = reason if isinstance(reason, str) else self.finish_reason
        logprobs = _object(choice.get("logprobs"))
        tokens = logprobs.get("content")
        numbers = logprobs.get("token_logprobs")
        if isinstance(tokens, list):
            numbers = [_object(token).get("logprob") for token in tokens]
        if isinstance(numbers, list):
            self._logprobs += [x for x in map(_number, numbers) if x is not None]


def _text(value: Any) -> str:
    """Return a text that may be null, or be in parts."""
    if value is None:
        return ""
    if isinstance(value, str):
        return value
    if isinstance(value, list):
        return "".join(_text(_object(part).get("text")) for part in value)
    raise Fault("the answer's content is no text")


def _message(value: Any) -> str:
    if not isinstance(value, dict):
        raise Fault("the answer has no message")
    return _text(value.get("content"))


# Chat, a part of a streamed chat, and completions. Some servers send with each part all
# that there is so far.
_WHOLE: Final = ("message", "delta", "text")
_PARTS: Final = ("delta", "message", "text")
_READERS: Final[dict[str, Callable[[Any], str]]] = {
    "delta": _message,
    "message": _message,
    "text": _text,
}


def _loads(payload: bytes) -> dict[str, Any]:
    try:
        value = json.loads(payload)
    except (ValueError, RecursionError):
        raise Fault("the answer is no JSON") from None
    if not isinstance(value, dict):
        raise Fault("the answer is no JSON object")
    return value


def _object(value: Any) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def _count(value: Any) -> int:
    return value if isinstance(value, int) and 0 < value < _MOST_TOKENS else 0


def _number(value: Any) -> float | None:
    """Return a log-probability; nothing of what cannot be one.

    Rounding may leave a little above 0.
    """
    is_number = isinstance(value, int | float) and -_MOST_NATS < value < 1
    return float(value) if is_number else None


def _shown(error: Any) -> str:
    message = _object(error).get("message", error)
    return " ".join(str(message).split())
