"""What the service answers: verdicts, streams, outputs, refusals, its description."""

import contextlib
import http.client
import json
import threading
import time
from typing import Any

import httpx
import pytest
from serving_here import RIGHT, SLOW, TESTS, WRONG, Service, program, serving, until

from alphacode.judge import JudgeSettings
from alphacode.service.hub import Hub
from alphacode.service.settings import ServiceSettings

LISTS = {"input": ["1 2"], "output": ["3"]}


def test_judge_answers_in_the_order_of_the_programs(service: Service) -> None:
    before = service.health()["programs_judged"]
    programs = [program(id="a"), program(WRONG, id=7), program("print(\n"), program()]
    answer = service.post("/judge", programs=programs, tests=TESTS)
    assert answer["unjudged"] == 0
    found = answer["programs"]
    assert [each["index"] for each in found] == [0, 1, 2, 3]
    assert [each["id"] for each in found] == ["a", 7, None, None]
    assert [each["verdict"] for each in found] == ["AC", "WA", "CE", "AC"]
    passed = [(each["tests_run"], each["tests_passed"]) for each in found]
    assert passed == [(2, 2), (2, 1), (0, 0), (2, 2)]
    assert found[0]["cpu_s"] > 0 and found[0]["memory_bytes"] > 2**20
    assert "SyntaxError" in found[2]["message"]
    assert all(each["tests"] is None and each["error"] == "" for each in found)
    assert service.health()["programs_judged"] == before + 4


def test_details_limits_and_the_form_of_lists(service: Service) -> None:
    tests = {"input": ["0", "1", "2"], "output": ["", "", ""]}
    endless = program("if int(input()) == 1:\n    while True: pass\n")
    request = {"programs": [endless], "tests": tests, "time_limit_s": 0.2}
    (whole,) = service.post("/judge", **request, details=True)["programs"]
    assert whole["verdict"] == "TLE"
    assert [test["verdict"] for test in whole["tests"]] == ["AC", "TLE", "AC"]
    stops = {"details": True, "stop_on_first_failure": True}
    (cut,) = service.post("/judge", **request, **stops)["programs"]
    assert [test["verdict"] for test in cut["tests"]] == ["AC", "TLE"]


def test_what_cannot_be_judged_has_no_verdict() -> None:
    settings = JudgeSettings(workers=1, cpp_compiler="nowhere")
    with serving(hub=Hub(settings, ServiceSettings())) as broken:
        cpp = program("int main() {}", language="cpp")
        answer = broken.post("/judge", programs=[cpp, program()], tests=TESTS)
        assert answer["unjudged"] == 1
        assert answer["programs"][0]["verdict"] is None
        assert "nowhere" in answer["programs"][0]["error"]
        assert answer["programs"][1]["verdict"] == "AC"
        health = broken.health()
        assert (health["errors"], health["programs_judged"]) == (1, 1)
        until(lambda: "nowhere" in broken.health()["languages"]["cpp"])


def test_a_stream_comes_as_programs_are_judged(service: Service) -> None:
    programs = [program(SLOW + RIGHT), *(program() for _ in range(5))]
    body = {"programs": programs, "tests": TESTS}
    with service.client.stream("POST", "/judge/stream", json=body) as response:
        assert response.headers["content-type"].startswith("application/x-ndjson")
        found = [json.loads(text) for text in response.iter_lines()]
    assert sorted(each["index"] for each in found) == list(range(6))
    assert found[-1]["index"] == 0, "the slow one did not come last"
    assert {each["verdict"] for each in found} == {"AC"}


def test_a_client_that_goes_away_cancels_the_rest(service: Service) -> None:
    before = service.health()["programs_judged"]
    for path in ("/judge/stream", "/judge"):
        body = {"programs": [program(SLOW)] * 60, "tests": TESTS}
        with pytest.raises(httpx.ReadTimeout):
            timeout = httpx.Timeout(20, read=0.3)
            service.client.post(path, json=body, timeout=timeout)
        until(lambda: service.health()["queue_length"] == 0)
    # 120 programs on two tests would have taken half a minute at least.
    assert service.health()["programs_judged"] - before < 60


def test_a_small_request_does_not_wait_for_a_large_one(service: Service) -> None:
    large = {"programs": [program(SLOW)] * 18, "tests": LISTS}
    answers: list[Any] = []
    thread = threading.Thread(
        target=lambda: answers.append(service.post("/judge", **large))
    )
    thread.start()
    until(lambda: service.health()["queue_length"] > 15)
    (found,) = service.post("/judge", programs=[program()], tests=TESTS)["programs"]
    assert found["verdict"] == "AC"
    assert service.health()["queue_length"] > 0
    thread.join()
    assert len(answers[0]["programs"]) == 18


def test_execute_gives_outputs(service: Service) -> None:
    programs = [
        program("print(input()[::-1])", id="mirror"),
        program("int main(", language="cpp"),
        program("print('x' * 5000)"),
    ]
    inputs = ["abc\n", ""]
    request = {"programs": programs, "inputs": inputs, "output_limit_bytes": 1000}
    answer = service.post("/execute", **request)
    mirror, broken, long = answer["programs"]
    assert answer["errors"] == 0
    assert mirror["id"] == "mirror"
    assert mirror["executions"][0]["output"] == "cba\n"
    runs = [(each["failure"]) for each in mirror["executions"]]
    assert runs == [None, "RE"]
    assert "EOFError" in mirror["executions"][1]["message"]
    assert broken["executions"] == [] and "error" in broken["compile_message"]
    assert long["executions"][0]["failure"] == "OLE"


ONE = {"programs": [program()], "tests": TESTS}
MALFORMED: list[tuple[str, Any, str]] = [
    ("/judge", "[1", "broken JSON"),
    ("/judge", [1], "the body is a list of 1"),
    ("/judge", {"tests": TESTS}, "'programs' is missing"),
    ("/judge", {"programs": [program()]}, "'tests' is missing"),
    ("/judge", ONE | {"programs": []}, "'programs' is a list of 0"),
    ("/judge", ONE | {"tests": []}, "'tests' is a list of 0"),
    ("/judge", ONE | {"tests": {"input": ["1"], "output": []}}, "1 inputs and 0"),
    ("/judge", ONE | {"tests": [{"input": "1"}]}, "'tests[0].output' is missing"),
    ("/judge", ONE | {"time_limit_s": 0}, "'time_limit_s' is the number 0"),
    ("/judge", ONE | {"time_limit_s": 1e9}, "'time_limit_s' is the number 1000000"),
    ("/judge", ONE | {"timelimit": 1}, "'timelimit' is unknown"),
    (
        "/judge/stream",
        ONE | {"programs": [program(), program(language="rust")]},
        "'programs[1].language' is the text 'rust'; expected 'python3', 'cpp'",
    ),
    ("/judge", ONE | {"programs": [program(id=[1])]}, "'programs[0].id"),
    ("/judge", ONE | {"programs": [program("\ud800")]}, "surrogate"),
    (
        "/judge",
        {
            "programs": [program("")] * 1001,
            "tests": [{"input": "", "output": ""}] * 1001,
        },
        "1002001 runs",
    ),
    ("/execute", {"programs": [program()], "inputs": []}, "'inputs' is a list of 0"),
    (
        "/execute",
        {"programs": [program()] * 100, "inputs": ["1"], "output_limit_bytes": 2**24},
        "lower output_limit_bytes",
    ),
]


@pytest.mark.parametrize(
    ("path", "body", "said"), MALFORMED, ids=[said for _, _, said in MALFORMED]
)
def test_a_malformed_request_is_told_in_one_sentence(
    service: Service, path: str, body: Any, said: str
) -> None:
    raw = body if isinstance(body, str) else json.dumps(body)
    headers = {"Content-Type": "application/json"}
    response = service.client.post(path, content=raw, headers=headers)
    assert response.status_code == 422
    assert list(response.json()) == ["error"]
    sentence = response.json()["error"]
    assert said in sentence
    assert "\n" not in sentence and len(sentence) < 300


def test_what_is_no_request_of_ours_is_refused(service: Service) -> None:
    client = service.client
    # A page in a browser may send these without asking, so they judge nothing.
    assert client.post("/judge", content=json.dumps(ONE)).status_code == 415
    elsewhere = client.get("/health", headers={"Host": "elsewhere.example"})
    assert elsewhere.status_code == 403
    for response, status in ((client.get("/no"), 404), (client.get("/judge"), 405)):
        assert response.status_code == status
        assert "/openapi.json" in response.json()["error"]


def test_a_body_that_is_too_long_is_refused(service: Service) -> None:
    long = json.dumps({"programs": [program("#" * 2**23)], "tests": TESTS}).encode()
    headers = {"Content-Type": "application/json"}
    told = service.client.post("/judge", content=long, headers=headers)

    def parts() -> Any:
        for start in range(0, len(long), 2**16):
            yield long[start : start + 2**16]

    untold = service.client.post("/judge", content=parts(), headers=headers)
    for response in (told, untold):
        assert response.status_code == 413
        assert "1048576" in response.json()["error"]


def test_a_refusal_reaches_a_client_that_first_sends_everything(
    service: Service,
) -> None:
    """As most clients do; their connection must not break under them."""
    url = service.client.base_url
    connection = http.client.HTTPConnection(url.host, url.port or 80, timeout=30)
    headers = {"Content-Type": "application/json"}
    with contextlib.closing(connection):
        connection.request("POST", "/judge", b"#" * 2**23, headers)
        answer = connection.getresponse()
        assert answer.status == 413
        assert "8388608 bytes" in json.loads(answer.read())["error"]


def test_too_much_at_once_is_refused_with_a_time_to_come_back() -> None:
    with serving(queue_limit=10, request_limit=2) as service:
        busy = {"programs": [program(SLOW)] * 12, "tests": LISTS}
        with service.client.stream("POST", "/judge/stream", json=busy) as response:
            # Nothing else waited, so it was taken although it is larger than the queue.
            assert response.status_code == 200
            refused = service.client.post("/judge", json=ONE)
            assert refused.status_code == 429
            assert 1 <= int(refused.headers["Retry-After"]) <= 60
            assert "at most 10 programs" in refused.json()["error"]
        until(lambda: service.health()["queue_length"] == 0)
        service.post("/judge", **ONE)


def test_bodies_are_bounded_together() -> None:
    with serving(body_limit_bytes=2**20, bodies_limit_bytes=2**20) as service:
        is_sent, is_refused = threading.Event(), threading.Event()
        body = json.dumps({"programs": [program("#" * 700_000)], "tests": LISTS})

        def post(content: Any) -> httpx.Response:
            headers = {"Content-Type": "application/json"}
            return service.client.post("/judge", content=content, headers=headers)

        def slowly() -> Any:
            yield body[:600_000].encode()
            is_sent.set()
            is_refused.wait(20)
            yield body[600_000:].encode()

        answers: list[httpx.Response] = []
        thread = threading.Thread(target=lambda: answers.append(post(slowly())))
        thread.start()
        is_sent.wait(20)
        # What is sent has still to be read at the other end.
        time.sleep(0.3)
        refused = post(body)
        is_refused.set()
        thread.join()
        assert (answers[0].status_code, refused.status_code) == (200, 429)
        # Everything was given back.
        assert [post(body).status_code for _ in range(3)] == [200] * 3


def test_a_token_is_asked_for_everywhere() -> None:
    with serving(token="s3cret") as service:
        assert service.post("/judge", **ONE)["programs"][0]["verdict"] == "AC"
        # With a token the service may be reached under any name.
        named = service.client.get("/health", headers={"Host": "judge.example"})
        assert named.status_code == 200
        for wrong in ("", "Bearer", "Bearer s3cre", "Basic s3cret", "Bearer \xe9"):
            headers = [(b"Authorization", wrong.encode("latin-1"))]
            for path in ("/health", "/openapi.json", "/judge"):
                method = "POST" if path == "/judge" else "GET"
                refused = service.client.request(method, path, headers=headers)
                assert refused.status_code == 401, (wrong, path)
                assert refused.headers["WWW-Authenticate"] == "Bearer"
                assert "Authorization" in refused.json()["error"]


def test_health_says_what_can_be_judged(service: Service) -> None:
    until(lambda: service.health()["languages"]["python3"] == "ready")
    health = service.health()
    assert health["status"] == "ok"
    assert {"python3", "cpp"} <= set(health["languages"])
    assert health["version"]
    assert (health["queue_length"], health["errors"]) == (0, 0)


def test_openapi_describes_everything(service: Service) -> None:
    schema = service.client.get("/openapi.json").json()
    asked = {
        (path, method) for path, each in schema["paths"].items() for method in each
    }
    assert asked == {
        ("/judge", "post"),
        ("/judge/stream", "post"),
        ("/execute", "post"),
        ("/health", "get"),
    }
    for path, each in schema["paths"].items():
        for operation in each.values():
            assert operation["description"]
            assert "security" in operation
            if path != "/health":
                assert {"413", "422", "429", "503"} <= set(operation["responses"])
    stream = schema["paths"]["/judge/stream"]["post"]["responses"]["200"]["content"]
    assert list(stream) == ["application/x-ndjson"]
    parts = schema["components"]["schemas"]
    names = {"JudgeRequest", "JudgeResponse", "ProgramReport", "TestReport", "Program"}
    names |= {"ExecuteRequest", "ExecuteResponse", "ExecutionReport", "HealthResponse"}
    assert names <= set(parts)
    assert "HTTPValidationError" not in parts
    undescribed = [
        f"{name}.{field}"
        for name, part in parts.items()
        for field, value in part.get("properties", {}).items()
        if "description" not in value
    ]
    assert undescribed == []


def test_closing_answers_everybody_at_once() -> None:
    with serving() as service:
        body: dict[str, Any]
        body = {"programs": [program("import time; time.sleep(9)\n")] * 30}
        body |= {"tests": LISTS, "time_limit_s": 10}
        answers: list[Any] = []
        thread = threading.Thread(
            target=lambda: answers.append(service.post("/judge", **body))
        )
        thread.start()
        until(lambda: service.health()["queue_length"] == 30)
        started = time.monotonic()
        service.hub.close()
        thread.join()
        assert time.monotonic() - started < 8
        refused = service.client.post("/judge", json=ONE)
        assert refused.status_code == 503
        assert service.health()["status"] == "stopping"
    (answer,) = answers
    assert answer["unjudged"] == 30
    assert {each["verdict"] for each in answer["programs"]} == {None}
    assert "shutting down" in answer["programs"][0]["error"]
