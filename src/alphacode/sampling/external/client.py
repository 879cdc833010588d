"""One request to a server until it is answered: repetitions, waits, and the end."""

import json
import random
import threading
import time
from dataclasses import replace
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any, Final

import httpx

from alphacode.core.errors import ConfigError, ModelServerError
from alphacode.sampling.external.answers import (
    Answer,
    Fault,
    parse_answer,
    parse_stream,
)
from alphacode.sampling.external.names import ServerName
from alphacode.sampling.external.pace import Pace
from alphacode.sampling.external.settings import ServerSettings
from alphacode.sampling.external.usage import UsageMeter

PATHS: Final = {"chat": "/chat/completions", "completions": "/completions"}
# An answer of a million tokens is smaller.
_MOST_BYTES: Final = 16 * 2**20
# Statuses below 500 that may be over next time.
_PASSING: Final = (408, 409, 425, 429)
_CONNECT_S: Final = 30.0
# A shorter key is no secret ("none", "EMPTY"), and may be a word of an answer.
SECRET_CHARACTERS: Final = 8
_HIDDEN: Final = "[key]"
_NOBODY: Final = "nobody listens there"
_WRONG_TRIES: Final = 2
# Characters of what a server says that are shown.
_MOST_WORDS: Final = 220


class ServerClient:
    """A server that answers for a model; threads may ask at the same time."""

    def __init__(
        self,
        name: ServerName,
        settings: ServerSettings,
        key: str,
        meter: UsageMeter,
    ) -> None:
        """Hold what is needed to ask; nothing is sent yet.

        Args:
          key: sent as a bearer token; empty sends none.

        Raises:
          ConfigError: the key cannot be sent, or the URL cannot be used.
        """
        if not (key.isascii() and key.isprintable()) or " " in key:
            raise ConfigError(
                f"the key in {settings.key_variable} holds characters that cannot be "
                "sent; set the variable to the key alone"
            )
        self._name = name
        self._settings = settings
        self._key = key
        self._url = name.url + PATHS[settings.api]
        try:
            httpx.URL(self._url)
        except (httpx.InvalidURL, UnicodeError) as error:
            raise ConfigError(
                f"the model's URL {name.url!r} cannot be used: {error}; expected one "
                "such as http://localhost:8000/v1"
            ) from None
        self._meter = meter
        self._pace = Pace(settings.requests_per_minute)
        # What an abandoned drawing still waits for counts beside what the next asks.
        self._turns = threading.BoundedSemaphore(settings.concurrency)
        self._was_answered = False
        self._http = httpx.Client(
            headers={"Authorization": f"Bearer {key}"} if key else {},
            timeout=httpx.Timeout(
                settings.timeout_s, connect=min(_CONNECT_S, settings.timeout_s)
            ),
            limits=httpx.Limits(max_connections=None),
        )

    def close(self) -> None:
        """Close the connections."""
        self._http.close()

    def ask(self, body: dict[str, Any], stop: threading.Event) -> Answer:
        """Return the answer to a request, repeated where a fault may pass.

        Raises:
          ModelServerError: repeating does not help, or `stop` was set.
        """
        settings = self._settings
        backoff = settings.backoff_s
        for repetition in range(settings.retries + 1):
            if not self._pace.wait(stop):
                break
            try:
                with self._turns:
                    if stop.is_set():
                        break
                    answer = self._ask_once(body)
            except ModelServerError:
                self._meter.count_failure()
                raise
            except Fault as fault:
                self._meter.count_failure()
                if repetition >= self._most_repetitions(fault):
                    raise self._gave_up(fault, repetition) from None
                self._rest(fault, backoff, stop)
                backoff = min(2 * backoff, settings.longest_wait_s)
            else:
                self._meter.count(answer.prompt_tokens, answer.completion_tokens)
                return answer
        raise ModelServerError("the request was given up, as another one failed")

    def _most_repetitions(self, fault: Fault) -> int:
        """Return the retries; few where nobody has ever listened: a wrong address."""
        is_wrong = str(fault) == _NOBODY and not self._was_answered
        return (
            min(_WRONG_TRIES, self._settings.retries)
            if is_wrong
            else (self._settings.retries)
        )

    def _rest(self, fault: Fault, backoff: float, stop: threading.Event) -> None:
        asked = fault.retry_after_s
        if asked is not None:
            if asked > self._settings.longest_wait_s:
                raise ModelServerError(
                    f"{self._name.url} asks to wait {asked:.0f} s ({fault}); the same "
                    "command goes on later, or raise external.openai.longest_wait_s"
                )
            # It is meant for all requests.
            self._pace.pause(asked)
        # Spread, so that those that failed together do not come back together.
        stop.wait(backoff * random.uniform(0.5, 1.0))

    def _ask_once(self, body: dict[str, Any]) -> Answer:
        deadline = time.monotonic() + self._settings.timeout_s
        try:
            with self._http.stream("POST", self._url, json=body) as response:
                # Whatever it says, somebody listens.
                self._was_answered = True
                payload = self._read(response, deadline)
        except httpx.TimeoutException:
            raise Fault(f"no answer in {self._settings.timeout_s:g} s") from None
        except httpx.ConnectError:
            raise Fault(_NOBODY) from None
        except httpx.HTTPError as error:
            what = self._without_key(f"{type(error).__name__}: {error}")
            raise Fault(f"the connection failed ({what})") from None
        if response.status_code != 200:
            self._refuse(response, payload)
        kind = response.headers.get("content-type", "")
        is_stream = kind.startswith("text/event-stream")
        try:
            answer = parse_stream(payload) if is_stream else parse_answer(payload)
        except Fault as fault:
            # Shortened last: half a key would not be found.
            what = self._without_key(str(fault))[:_MOST_WORDS]
            raise Fault(what, fault.retry_after_s) from None
        # Once more: escapes and parts of a stream can hide it before they are read.
        return replace(answer, text=self._without_key(answer.text))

    def _read(self, response: httpx.Response, deadline: float) -> bytes:
        """Return the body: in time, of a bounded size, and without the key."""
        chunks: list[bytes] = []
        size = 0
        for chunk in response.iter_bytes():
            chunks.append(chunk)
            size += len(chunk)
            if size > _MOST_BYTES:
                raise Fault(f"the answer is longer than {_MOST_BYTES} bytes")
            if time.monotonic() > deadline:
                raise Fault(f"no whole answer in {self._settings.timeout_s:g} s")
        payload = b"".join(chunks)
        if len(self._key) >= SECRET_CHARACTERS:
            payload = payload.replace(self._key.encode(), _HIDDEN.encode())
        return payload

    def _refuse(self, response: httpx.Response, payload: bytes) -> None:
        """Raise what a status other than 200 means."""
        status = response.status_code
        said, code = _complaint(payload)
        said = self._without_key(said)[:_MOST_WORDS]
        what = f"status {status}" + (f": {said}" if said else "")
        passes = status >= 500 or status in _PASSING
        if passes and code != "insufficient_quota":
            raise Fault(what, retry_after_s(response.headers.get("retry-after")))
        raise ModelServerError(
            f"{self._name.url} refuses requests for the model {self._name.model!r} "
            f"({what}); {self._advice(status, code)}"
        )

    def _advice(self, status: int, code: str) -> str:
        variable = self._settings.key_variable
        if status in (401, 403):
            return (
                f"set the environment variable {variable} to a key that may use it"
                if self._key
                else f"the environment variable {variable} is empty; set it to a key"
            )
        if status == 404:
            return (
                "ask the server which models it has, and mind the version at the end "
                "of the URL (openai:http://host:8000/v1#MODEL)"
            )
        if code == "insufficient_quota" or status == 402:
            return "the account has no credit left; the same command goes on later"
        if 300 <= status < 400:
            return "name the URL that it leads to; it is not followed, for the key"
        return (
            "check the settings of external.openai (body, tokens_field, sends_seed, "
            "logprobs), sampling.top_k and external.max_new_tokens"
        )

    def _gave_up(self, fault: Fault, repetitions: int) -> ModelServerError:
        return ModelServerError(
            f"{self._name.url} gave no answer, in {repetitions + 1} tries "
            f"({fault}); see that it runs and is not overloaded "
            "(external.openai.concurrency, requests_per_minute, timeout_s, retries). "
            "What was answered is kept, and the same command again goes on"
        )

    def _without_key(self, text: str) -> str:
        is_secret = len(self._key) >= SECRET_CHARACTERS
        return text.replace(self._key, _HIDDEN) if is_secret else text


def _complaint(payload: bytes) -> tuple[str, str]:
    """Return what a refusal says, shortened, and its code."""
    text = payload[:2000].decode("utf-8", "replace")
    code = ""
    try:
        value = json.loads(payload)
    except (ValueError, RecursionError):
        value = None
    error = value.get("error", value) if isinstance(value, dict) else None
    if isinstance(error, dict):
        text = str(error.get("message", error))
        code = str(error.get("code", ""))
    elif isinstance(error, str):
        text = error
    return " ".join(text.split()), code


def retry_after_s(value: str | None) -> float | None:
    """Return the seconds of a header: a number, or a date."""
    if value is None:
        return None
    try:
        seconds = float(value)
    except ValueError:
        try:
            moment = parsedate_to_datetime(value)
        except ValueError:
            return None
        if moment.tzinfo is None:
            moment = moment.replace(tzinfo=UTC)
        seconds = (moment - datetime.now(UTC)).total_seconds()
    # A comparison that NaN fails too.
    return seconds if 0 <= seconds < float("inf") else None
