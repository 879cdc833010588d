"""A server that goes wrong in every way: nothing lost, nothing doubled."""

import json
import threading
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import Any

import pytest
from faulty_server import ODD, FaultyServer, Plan, chat_body, serving

from alphacode.core.errors import ConfigError, ModelServerError
from alphacode.core.problem import Problem
from alphacode.core.sample import Sample
from alphacode.sampling.external.client import ServerClient, retry_after_s
from alphacode.sampling.external.names import ServerName, parse_openai
from alphacode.sampling.external.prompt import load_template
from alphacode.sampling.external.server_sampler import ServerSampler
from alphacode.sampling.external.settings import ExternalSettings, ServerSettings
from alphacode.sampling.external.usage import UsageMeter
from alphacode.sampling.settings import SamplingSettings

PROBLEM = Problem(name="sum", description="Add two numbers.")
KEY = "sk-very-secret-0123456789"
QUICK = {"backoff_s": 0.01, "timeout_s": 30.0, "concurrency": 4}
Draw = Callable[..., list[Sample]]


class Drawer:
    """A sampler for a server."""

    def __init__(self, server: FaultyServer, key: str = KEY, **changes: Any) -> None:
        settings = ServerSettings(**{**QUICK, **changes})
        self.meter = UsageMeter(settings.prompt_price, settings.completion_price)
        self.client = ServerClient(
            ServerName(server.url, "m"), settings, key, self.meter
        )
        self.sampler = ServerSampler(
            self.client,
            "m",
            ExternalSettings(openai=settings, max_new_tokens=99),
            load_template(None),
            self.meter,
        )

    def __enter__(self) -> "Drawer":
        return self

    def __exit__(self, *_error: object) -> None:
        self.client.close()

    def draw(self, samples: int, done: Any = (), **settings: Any) -> Any:
        chosen = SamplingSettings(samples=samples, languages=("python3",), **settings)
        return self.sampler.draw(PROBLEM, chosen, seed=0, done=done)


def programs_of(samples: list[Sample]) -> dict[int, str]:
    """Return programs by index, each index once."""
    programs = {sample.index: sample.program for sample in samples}
    assert len(programs) == len(samples)
    return programs


@pytest.fixture(scope="module")
def expected() -> dict[int, str]:
    """Return the programs of 24 samples of a server without faults."""
    with serving() as server, Drawer(server) as drawer:
        programs = programs_of(list(drawer.draw(24)))
    assert sorted(programs) == list(range(24))
    assert len(set(programs.values())) == 24
    return programs


FAULTS: list[Plan] = [
    "reset",
    "truncated",
    "malformed",
    *ODD,
    (429, {"Retry-After": "0.05"}, "{}"),
    (500, {}, "<html>"),
    (503, {"Retry-After": "soon"}, '{"error": "busy"}'),
    (502, {}, ""),
    (408, {}, ""),
]


def test_faults_that_pass_lose_nothing_and_double_nothing(
    expected: dict[int, str],
) -> None:
    prices = {"prompt_price": 2.0, "completion_price": 10.0}
    with serving(FAULTS) as server:
        with Drawer(server, **prices) as drawer:
            assert programs_of(list(drawer.draw(24))) == expected
            usage = drawer.meter.describe()
    assert not server.plans
    assert set(server.answered.values()) == {1}
    assert len(server.answered) == 24
    assert usage == {
        "requests": 24 + len(FAULTS),
        "failed_requests": len(FAULTS),
        "prompt_tokens": 2400,
        "completion_tokens": 168,
        "cost": pytest.approx((2400 * 2.0 + 168 * 10.0) / 1e6),
    }


def test_answers_that_come_too_late_are_asked_for_again(
    expected: dict[int, str],
) -> None:
    with serving(["timeout", "drip"]) as server:
        with Drawer(server, timeout_s=0.5) as drawer:
            assert programs_of(list(drawer.draw(24))) == expected
            assert drawer.meter.describe()["failed_requests"] >= 2


def test_an_answer_without_end_is_cut_off(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("alphacode.sampling.external.client._MOST_BYTES", 5000)
    with serving(always=(200, {}, "x" * 10_000)) as server:
        with Drawer(server, retries=0) as drawer:
            with pytest.raises(ModelServerError, match="longer than 5000 bytes"):
                list(drawer.draw(1))


def test_streams_give_the_same_samples(expected: dict[int, str]) -> None:
    plans: list[Plan] = ["cut stream", "truncated", "reset", "malformed"]
    with serving(plans) as server, Drawer(server, streams=True) as drawer:
        samples = list(drawer.draw(24))
        assert programs_of(samples) == expected
        assert drawer.meter.describe()["failed_requests"] == len(plans)
    assert {sample.num_tokens for sample in samples} == {7}
    assert all(body["stream_options"]["include_usage"] for body in server.bodies)


def test_a_run_that_goes_on_never_asks_again(expected: dict[int, str]) -> None:
    with serving() as server, Drawer(server) as drawer:
        stream = drawer.draw(24)
        first = programs_of([next(stream) for _ in range(7)])
        stream.close()
        rest = programs_of(list(drawer.draw(24, done=first)))
        assert not first.keys() & rest.keys()
        assert first | rest == expected
        before = len(server.bodies)
        assert list(drawer.draw(24, done=range(24))) == []
        assert len(server.bodies) == before


def test_what_is_under_way_is_yielded_before_the_error() -> None:
    refusal: Plan = (401, {}, '{"error": {"message": "Incorrect key"}}')
    kept: list[Sample] = []
    with serving([None, None, None, refusal], delay_s=0.05) as server:
        with Drawer(server) as drawer:
            with pytest.raises(ModelServerError, match="Incorrect key"):
                kept.extend(drawer.draw(24))
    assert len(kept) == sum(server.answered.values()) >= 3
    assert len(server.bodies) < 12


@pytest.mark.parametrize(
    ("plan", "tries", "words"),
    [
        ((401, {}, f'{{"error": {{"message": "wrong key {KEY}"}}}}'), 1,
         ["status 401", "[key]", "SOME_KEY"]),
        ((403, {}, ""), 1, ["status 403", "SOME_KEY"]),
        ((404, {}, '{"error": {"message": "no model m"}}'), 1,
         ["no model m", "which models it has"]),
        ((400, {}, '{"detail": "top_k?"}'), 1, ["status 400", "check the settings"]),
        ((402, {}, ""), 1, ["no credit"]),
        ((307, {"Location": "http://127.0.0.1:9/"}, ""), 1,
         ["status 307", "not followed"]),
        ((429, {}, '{"error": {"code": "insufficient_quota", "message": "pay"}}'), 1,
         ["pay", "no credit"]),
        ((429, {"Retry-After": "3600"}, ""), 1,
         ["asks to wait 3600 s", "goes on later"]),
        ((500, {}, f"<html>{KEY}"), 3, ["in 3 tries", "status 500", "goes on"]),
        ("malformed", 3, ["no JSON"]),
        ("empty", 3, ["no choices"]),
        ("timeout", 3, ["no answer in 0.1 s"]),
        ("reset", 3, ["connection failed"]),
    ],
)  # fmt: skip
def test_a_fault_that_stays_says_what_to_do(
    plan: Plan, tries: int, words: list[str]
) -> None:
    changes = {"concurrency": 1, "retries": 2, "key_variable": "SOME_KEY"}
    if plan == "timeout":
        changes["timeout_s"] = 0.1
    with serving(always=plan, timeout_s=0.15) as server:
        with Drawer(server, **changes) as drawer:
            with pytest.raises(ModelServerError) as told:
                list(drawer.draw(3))
    assert len(server.bodies) == tries
    for word in [*words, server.url]:
        assert word in str(told.value)
    assert KEY not in str(told.value)


def test_a_wrong_address_is_told_soon() -> None:
    with serving() as server:
        pass
    with Drawer(server, retries=50) as drawer:
        with pytest.raises(ModelServerError, match="nobody listens there"):
            list(drawer.draw(3))
    assert drawer.meter.describe()["failed_requests"] <= 12


def test_a_wait_that_is_asked_for_holds_all_requests_back() -> None:
    with serving([(429, {"Retry-After": "0.3"}, "")]) as server:
        with Drawer(server, concurrency=1) as drawer:
            list(drawer.draw(2))
    first, second, _ = server.times
    assert second - first >= 0.3


def test_a_wait_is_told_in_seconds_or_by_a_date() -> None:
    later = format_datetime(datetime.now(UTC) + timedelta(seconds=90), usegmt=True)
    assert 80 < (retry_after_s(later) or 0) <= 90
    assert retry_after_s("1.5") == 1.5
    before = format_datetime(datetime.now(UTC) - timedelta(days=1), usegmt=True)
    for odd in (None, "", "soon", "-1", "nan", "inf", before, "Fri, 99 Xyz 2026"):
        assert retry_after_s(odd) is None


def test_requests_keep_the_rate() -> None:
    with serving() as server, Drawer(server, requests_per_minute=3000) as drawer:
        list(drawer.draw(8))
    assert max(server.times) - min(server.times) >= 7 * 0.02 - 0.01


def test_as_many_at_once_as_allowed_and_no_more_than_are_taken() -> None:
    crowd = threading.Barrier(4)
    with serving(crowd=crowd, delay_s=0.02) as server, Drawer(server) as drawer:
        stream = drawer.draw(10**6)
        for taken in range(1, 4):
            next(stream)
            time.sleep(0.05)
            # Whoever takes slowly is not flooded.
            assert len(server.bodies) <= taken + 4
        assert server.most_at_once == 4
        stream.close()
        time.sleep(0.3)
        names = {thread.name for thread in threading.enumerate()}
        assert not any(name.startswith("asking") for name in names)


def test_what_is_asked_is_a_function_of_the_index() -> None:
    asked = []
    for concurrency in (1, 8):
        with serving() as server, Drawer(server, concurrency=concurrency) as drawer:
            list(drawer.draw(12, top_k=5, nucleus=0.9, temperatures=(0.5, 0.7)))
        asked.append(sorted(server.bodies, key=lambda body: body["seed"]))
        assert {headers["Authorization"] for headers in server.headers} == {
            f"Bearer {KEY}"
        }
        assert set(server.paths) == {"/v1/chat/completions"}
    assert asked[0] == asked[1]
    bodies = asked[0]
    assert len({body["seed"] for body in bodies}) == 12
    assert all(0 <= body["seed"] < 2**31 for body in bodies)
    assert {body["temperature"] for body in bodies} == {0.5, 0.7}
    assert len({body["messages"][0]["content"] for body in bodies}) > 6
    body = bodies[0]
    assert (body["model"], body["max_tokens"], body["top_p"], body["top_k"]) == (
        "m", 99, 0.9, 5,
    )  # fmt: skip


def test_a_body_of_ones_own() -> None:
    changes = {"body": {"n": 1, "temperature": 0}, "sends_seed": False}
    changes["tokens_field"] = "max_completion_tokens"
    with serving(answer=lambda body: "print(input())") as server:
        with Drawer(server, key="", **changes) as drawer:
            list(drawer.draw(1))
    (body,), (headers,) = server.bodies, server.headers
    assert body["max_completion_tokens"] == 99
    assert (body["n"], body["temperature"]) == (1, 0)
    assert not {"seed", "max_tokens", "top_p", "top_k", "stream"} & body.keys()
    assert "Authorization" not in headers


def test_completions_go_on_with_an_opened_block() -> None:
    def answer(body: dict[str, Any]) -> str:
        assert body["prompt"].endswith("\n\n```python\n")
        return f"print(input(), {body['seed']})"

    with serving(answer=answer) as server, Drawer(server, api="completions") as drawer:
        programs = programs_of(list(drawer.draw(5)))
    assert set(server.paths) == {"/v1/completions"}
    assert {body["stop"][0] for body in server.bodies} == {"\n```"}
    assert set(programs.values()) == {
        f"print(input(), {body['seed']})\n" for body in server.bodies
    }


@pytest.mark.parametrize(
    ("body", "program", "is_finished", "log_probability"),
    [
        (chat_body("print(1)", "length"), "print(1)\n", False, None),
        (chat_body(None, "content_filter"), "", True, None),
        (chat_body(None, "length"), "", False, None),
        (chat_body("print(1)",
                   logprobs={"content": [{"logprob": -1.5}, {"logprob": -2}]}),
         "print(1)\n", True, -3.5),
        (chat_body("print(1)", logprobs={"content": None}),
         "print(1)\n", True, None),
        ({"choices": [{"text": "print(1)",
                       "logprobs": {"token_logprobs": [-1, None]}}]},
         "print(1)\n", True, -1.0),
        ({"choices": [{"message": {"content": [{"type": "text", "text": "print(1)"}]}}],
          "usage": {"completion_tokens": "many"}}, "print(1)\n", True, None),
    ],
)  # fmt: skip
def test_what_an_answer_tells(
    body: dict[str, Any], program: str, is_finished: bool, log_probability: float | None
) -> None:
    with serving(always=(200, {}, json.dumps(body))) as server:
        with Drawer(server, logprobs=True) as drawer:
            (sample,) = drawer.draw(1)
    assert server.bodies[0]["logprobs"] is True
    assert sample.program == program
    assert sample.is_finished is is_finished
    assert sample.log_probability == log_probability


@pytest.mark.parametrize(
    "key", ["schl\u00fcssel-0123456789", "two words-123", "a\nb-123456"]
)
def test_a_key_that_cannot_be_sent_is_not_shown(key: str) -> None:
    name = ServerName("http://127.0.0.1:9/v1", "m")
    with pytest.raises(ConfigError, match="OPENAI_API_KEY") as told:
        ServerClient(name, ServerSettings(), key, UsageMeter(0, 0))
    assert key not in str(told.value)


@pytest.mark.parametrize(
    "name",
    [
        f"openai:http://user:{KEY}@host/v1#m",
        f"openai:http://{KEY}@host/v1#m",
        f"openai:http://host/v1?api-key={KEY}#m",
        f"openai:http://[{KEY}/v1#m",
    ],
)
def test_a_name_with_a_secret_is_refused_and_not_shown(name: str) -> None:
    with pytest.raises(ConfigError) as told:
        parse_openai(name)
    assert KEY not in str(told.value)


@pytest.mark.parametrize(
    "name", ["openai:", "openai:m", "openai:ftp://h/v1#m", "openai:http://h/v1",
             "openai:http://h/v1#", "openai:http://h:port/v1#m", "openai:http:///v1#m"]
)  # fmt: skip
def test_a_name_that_is_none_is_told(name: str) -> None:
    with pytest.raises(ConfigError, match="expected openai:BASE_URL#MODEL"):
        parse_openai(name)


def test_a_host_that_is_none_is_told() -> None:
    name = parse_openai("openai:http://h\x7f/v1#m")
    with pytest.raises(ConfigError, match="cannot be used"):
        ServerClient(name, ServerSettings(), KEY, UsageMeter(0, 0))


def test_a_name_keeps_all_of_the_model() -> None:
    name = parse_openai("openai:https://h:8000/api/v1/#org/model#2:tag")
    assert name == ServerName("https://h:8000/api/v1", "org/model#2:tag")
