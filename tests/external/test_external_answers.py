"""Answers with numbers that are none, and with the same text twice."""

import json
from typing import Any

import pytest
from faulty_server import chat_body, serving
from test_external_server import Drawer

from alphacode.sampling.external.answers import parse_answer, parse_stream

TEXT = "print(input())"


def choice(**more: Any) -> dict[str, Any]:
    return {"text": TEXT, "finish_reason": "stop", **more}


@pytest.mark.parametrize(
    ("numbers", "log_probability", "count"),
    [
        (3, None, 0),
        ("many", None, 0),
        ({"0": -1.5}, None, 0),
        (None, None, 0),
        ([], None, 0),
        ([None, "-1", [], {}], None, 0),
        ([10**400], None, 0),
        ([-(10**400), -1.5], -1.5, 1),
        ([float("nan"), -1.5, float("inf"), float("-inf"), -2], -3.5, 2),
        ([-1.5, None, -2], -3.5, 2),
    ],
    ids=lambda value: str(value)[:20],
)
def test_log_probabilities_that_are_none_are_left_out(
    numbers: Any, log_probability: float | None, count: int
) -> None:
    of_texts = choice(logprobs={"token_logprobs": numbers})
    tokens = numbers
    if isinstance(numbers, list):
        tokens = [{"token": "a", "logprob": number} for number in numbers]
    of_chats = choice(logprobs={"content": tokens})
    for body in (of_texts, of_chats):
        answer = parse_answer(json.dumps({"choices": [body]}).encode())
        assert answer.text == TEXT
        assert answer.log_probability == log_probability
        assert answer.num_log_probabilities == count


@pytest.mark.parametrize(
    "odd", [10**400, 2**70, 2**31, -1, 1.5, float("nan"), "7", None, [7]],
    ids=lambda value: str(value)[:12],
)  # fmt: skip
def test_counts_that_are_none_are_unknown(odd: Any) -> None:
    usage = {"prompt_tokens": odd, "completion_tokens": odd}
    payload = json.dumps({"choices": [choice()], "usage": usage})
    answer = parse_answer(payload.encode())
    assert (answer.prompt_tokens, answer.completion_tokens) == (0, 0)


def test_odd_numbers_of_a_server_cost_nothing_and_stop_nothing() -> None:
    body = chat_body(TEXT, logprobs={"token_logprobs": 3})
    body["usage"] = {"prompt_tokens": 10**400, "completion_tokens": 2**70}
    prices = {"prompt_price": 2.0, "completion_price": 10.0}
    with serving(always=(200, {}, json.dumps(body))) as server:
        with Drawer(server, **prices) as drawer:
            samples = list(drawer.draw(3))
            usage = drawer.meter.describe()
    assert {(each.program, each.num_tokens) for each in samples} == {(f"{TEXT}\n", 0)}
    assert (usage["requests"], usage["failed_requests"], usage["cost"]) == (3, 0, 0.0)


def events_of(choices: list[dict[str, Any]]) -> bytes:
    parts = [f"data: {json.dumps({'choices': [each]})}\n\n" for each in choices]
    return "".join([*parts, "data: [DONE]\n\n"]).encode()


def test_a_stream_that_tells_all_so_far_beside_each_part_gives_the_text_once() -> None:
    pieces = ["print", "(input", "())"]
    choices = [
        {
            "delta": {"role": "assistant", "content": piece},
            "message": {"role": "assistant", "content": "".join(pieces[: end + 1])},
            "finish_reason": "stop" if end == 2 else None,
        }
        for end, piece in enumerate(pieces)
    ]
    assert parse_stream(events_of(choices)).text == TEXT
    choices = [{"text": each, "delta": {"content": each}} for each in pieces]
    assert parse_stream(events_of(choices)).text == TEXT


@pytest.mark.parametrize(
    ("logprobs", "count"),
    [
        ({"content": [{"logprob": -1.5}, {"logprob": -2}, {"logprob": None}]}, 2),
        # Nothing is known of its tokens but how many there are.
        ({"content": None}, 7),
        (None, 7),
    ],
)
def test_tokens_are_those_the_log_probability_is_of(logprobs: Any, count: int) -> None:
    body = chat_body(TEXT, logprobs=logprobs)
    with serving(always=(200, {}, json.dumps(body))) as server:
        with Drawer(server, logprobs=True) as drawer:
            (sample,) = drawer.draw(1)
            # Thoughts are paid for, though they are no part of the text.
            assert drawer.meter.describe()["completion_tokens"] == 7
    assert sample.num_tokens == count
