"""Who is let in, and with what."""

import json
from pathlib import Path

import pytest
from starlette.testclient import TestClient
from viewing_here import Viewer, viewing, write_run

from alphacode.view import pages

JSON = {"Content-Type": "application/json"}


@pytest.mark.parametrize(
    ("host", "status"),
    [
        ("localhost", 200),
        ("localhost:7575", 200),
        ("127.0.0.1:1", 200),
        ("[::1]:7575", 200),
        ("evil.example", 403),
        ("localhost.evil.example", 403),
        ("127.0.0.1.nip.io", 403),
        ("", 403),
        ("192.168.1.4:7575", 403),
    ],
)
def test_the_host_must_be_this_machine(viewer: Viewer, host: str, status: int) -> None:
    assert viewer.client.get("/", headers={"Host": host}).status_code == status


def test_every_answer_has_the_policy(viewer: Viewer) -> None:
    for path in ("/", "/nothing", "/static/view.js"):
        headers = viewer.client.get(path).headers
        policy = headers["content-security-policy"]
        assert "default-src 'none'" in policy
        assert "unsafe" not in policy
        assert headers["x-content-type-options"] == "nosniff"
    refused = viewer.client.get("/", headers={"Host": "evil.example"})
    assert "default-src 'none'" in refused.headers["content-security-policy"]


def test_a_failure_of_our_own_has_the_policy_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fall(state: object) -> None:
        raise RuntimeError("<b>it fell</b>")

    monkeypatch.setattr(pages, "runs_page", fall)
    with viewing(tmp_path) as viewer:
        client = TestClient(
            viewer.client.app, "http://localhost:7575", raise_server_exceptions=False
        )
        answer = client.get("/", headers={"Accept": "text/html"})
    assert answer.status_code == 500
    assert "default-src 'none'" in answer.headers["content-security-policy"]
    assert "&lt;b&gt;it fell" in answer.text


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({"Origin": "http://evil.example"}, 403),
        ({"Origin": "null"}, 403),
        ({"Origin": "http://localhost:7576"}, 403),
        ({"Sec-Fetch-Site": "cross-site"}, 403),
        ({"Sec-Fetch-Site": "same-site"}, 403),
        ({"Content-Type": "text/plain"}, 415),
        ({"Content-Type": "application/x-www-form-urlencoded"}, 415),
        ({"Origin": "http://localhost:7575", "Sec-Fetch-Site": "same-origin"}, 422),
    ],
)
def test_other_sites_cannot_post(
    viewer: Viewer, headers: dict[str, str], status: int
) -> None:
    answer = viewer.client.post("/jobs", content=b"{}", headers={**JSON, **headers})
    assert answer.status_code == status


def test_only_get_and_post_are_answered(viewer: Viewer) -> None:
    for method in ("PUT", "DELETE", "PATCH", "OPTIONS"):
        assert viewer.client.request(method, "/").status_code == 405


def test_long_bodies_are_refused(viewer: Viewer) -> None:
    long = b'{"problem": "' + b"x" * 2**17 + b'"}'
    assert viewer.client.post("/jobs", content=long, headers=JSON).status_code == 413
    # Without a length in the head, too.
    parts = (long[i : i + 4096] for i in range(0, len(long), 4096))
    assert viewer.client.post("/jobs", content=parts, headers=JSON).status_code == 413


def test_a_malformed_problem_is_told(viewer: Viewer) -> None:
    for problem in ("no title", "{", "# T\n\nno examples", "\ud800", "# \0"):
        content = json.dumps({"problem": problem}).encode()
        answer = viewer.client.post("/jobs", content=content, headers=JSON)
        assert answer.status_code == 422
        assert answer.json()["error"]
    bad = {"problem": "# T", "samples": 0}
    assert viewer.client.post("/jobs", json=bad).status_code == 422
    assert viewer.state.jobs.all() == []


def test_a_token_is_shown_once_and_kept_in_a_cookie(tmp_path: Path) -> None:
    write_run(tmp_path / "run")
    with viewing(tmp_path, token="secret") as viewer:
        client = viewer.client
        assert client.get("/").status_code == 401
        assert client.get("/?token=wrong").status_code == 401
        assert client.get("/static/view.js").status_code == 401
        bearer = {"Authorization": "Bearer secret"}
        assert client.get("/", headers=bearer).status_code == 200
        answer = client.get(
            "http://localhost:7575//evil.example?token=secret&a=1",
            follow_redirects=False,
        )
        assert answer.status_code == 303
        assert answer.headers["location"] == "/evil.example?a=1"
        cookie = answer.headers["set-cookie"]
        assert "HttpOnly" in cookie
        assert "samesite=strict" in cookie.lower()
        # Another port of the host is another viewer, with a token of its own.
        assert client.get("http://localhost:7575/").status_code == 200
        assert client.get("http://localhost:7576/").status_code == 401
