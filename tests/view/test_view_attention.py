"""Attention of samples, by the shipped model; the file that needs no server."""

import base64
import dataclasses
import hashlib
import json
import re
import shutil
import zlib
from pathlib import Path

import numpy as np
import pytest
from safetensors.torch import load_file, save_file
from viewing_here import (
    PROGRAMS,
    SUM,
    Page,
    Viewer,
    sample_rows,
    viewing,
    write_run,
)

from alphacode.core.errors import ConfigError
from alphacode.model.checkpoint import WEIGHTS_FILE
from alphacode.pipeline.ledger import Ledger
from alphacode.pipeline.models.ours import fingerprint
from alphacode.sampling.model_directory import find_model
from alphacode.store.run_directory import create_or_continue
from alphacode.view.attention import NoAttention, payload
from alphacode.view.export import export_run
from alphacode.view.run_folders import RunFolders

TABS = "if True:\n\tprint('\u00e9\u2264\U0001f600')\n"


def test_what_is_served_is_what_the_model_computed(viewer: Viewer) -> None:
    base = f"{viewer.run_path()}/problems/1/samples/0/attention"
    data = viewer.client.get(f"{base}/data").json()
    S, T = len(data["source"]["unit"]), len(data["target"]["unit"])
    assert "".join(data["target"]["texts"]) == PROGRAMS[0]
    assert "Print $a + b$ of two numbers" in "".join(data["source"]["texts"])
    assert len(data["log_probabilities"]) == T
    # This run's settings name another model's content.
    assert data["same_model"] is False
    heads = []
    for layer in range(data["layers"]):
        for head in range(data["heads"]):
            query = f"kind=cross&layer={layer}&head={head}"
            raw = viewer.client.get(f"{base}/weights?{query}").content
            heads.append(np.frombuffer(raw, "<f4").reshape(T, S))
    np.testing.assert_allclose(np.sum(heads, 2), 1.0, rtol=1e-5)
    mean = np.frombuffer(viewer.client.get(f"{base}/weights").content, "<f4")
    np.testing.assert_allclose(
        mean.reshape(T, S), np.mean(heads, 0), rtol=1e-4, atol=1e-7
    )
    past = np.frombuffer(viewer.client.get(f"{base}/weights?kind=self").content, "<f4")
    past = past.reshape(T, T)
    np.testing.assert_allclose(past.sum(1), 1.0, rtol=1e-5)
    assert not np.triu(past, 1).any()
    told = viewer.client.get(f"{base}/token?position=2").json()
    best = told["heads"][0]
    row = heads[best["layer"] * data["heads"] + best["head"]][2]
    assert best["weight"] == pytest.approx(float(row.max()), rel=1e-5)
    assert best["weight"] == pytest.approx(
        max(float(h[2].max()) for h in heads), rel=1e-5
    )
    assert best["unit"] == data["source"]["unit"][int(row.argmax())]
    moved = viewer.client.get(f"{base}/saliency?position=2").json()
    assert sum(moved["source"]) + sum(moved["target"]) == pytest.approx(1.0, rel=1e-4)
    assert len(moved["target"]) == 3
    attention, run = viewer.state.attention, viewer.state.run_folders.runs()[0]
    pair = attention.held(run, SUM.name, 0)
    assert pair
    with pytest.raises(NoAttention, match="nobody waits"):
        attention.saliency(pair, 2, lambda: False)
    for wrong in ("token?position=999", "weights?layer=99", "weights?layer=0&head=99"):
        assert viewer.client.get(f"{base}/{wrong}").status_code in (404, 422)


def test_two_samples_are_contrasted_word_by_word(viewer: Viewer) -> None:
    """Also where one prompt has `#` before its lines and the other `//`."""
    base = f"{viewer.run_path()}/problems/1/samples/0/attention/contrast"
    for other in (1, 3):
        told = viewer.client.get(f"{base}?with={other}").json()
        words = [word["text"] for word in told["words"]]
        assert words == SUM.description.split()
        assert 0 < sum(word["left"] for word in told["words"]) <= 1
        assert 0 < sum(word["right"] for word in told["words"]) <= 1
        assert told["parts_at"]["left"] != told["parts_at"]["right"]


def test_tabs_and_other_alphabets_keep_their_places(tmp_path: Path) -> None:
    write_run(tmp_path / "run", programs=[TABS], count=1)
    with viewing(tmp_path) as viewer:
        place = viewer.state.place(viewer.state.run_folders.runs()[0].name, 1)
        problem = place.run.problem_row(place.head.name)
        sample = viewer.state.sample(place, 0)
        pair = viewer.state.attention.pair(place.run, problem, sample)
        shown = payload(pair)["target"]
        assert "".join(shown["texts"]) == TABS
        assert "\U0001f600" in shown["texts"]


@pytest.mark.parametrize(
    ("model", "reason"),
    [
        ("openai:http://localhost:1/v1#m", "--model embedded"),
        ("hf:some/model", "--model embedded"),
        ("pool", "no model wrote it"),
        ("/no/such/model", "cannot be opened"),
        ("no/such/model", "in the folder that the run was started in"),
        ("embedded:2,other:1", "family"),
    ],
)
def test_a_run_without_our_model_says_so(
    tmp_path: Path, model: str, reason: str
) -> None:
    write_run(tmp_path / "run", settings={"model": model})
    with viewing(tmp_path) as viewer:
        base = f"{viewer.run_path()}/problems/1/samples/0/attention"
        assert viewer.get(base).status_code == 200
        answer = viewer.client.get(f"{base}/data")
        assert answer.status_code == 422
        assert reason in answer.json()["error"]
        out = tmp_path / "out.html"
        report = export_run(
            viewer.state, viewer.state.run_folders.runs()[0], out, lambda *_: None
        )
        assert report.attention == 0
        assert reason in report.notes[0]
    assert issubclass(NoAttention, Exception)


def test_each_sample_of_a_family_has_its_own_models_attention(tmp_path: Path) -> None:
    """Of members in turn: ours, ours with other weights, the pool, somebody else's."""
    other = tmp_path / "a,directory"
    shutil.copytree(find_model("embedded"), other)
    weights = load_file(other / WEIGHTS_FILE)
    save_file({name: 0.9 * w for name, w in weights.items()}, other / WEIGHTS_FILE)
    members = ["embedded", "pool", "hf:some/model"]
    identities = [fingerprint(find_model("embedded")), "pool-0", "hf-0"]
    write_run(
        tmp_path / "family",
        settings={"model": ",".join(f"{name}:1" for name in members)},
        count=0,
    )
    write_run(tmp_path / "one", settings={"model": str(other)}, count=1)
    path = tmp_path / "family"
    settings = json.loads((path / "settings.json").read_text())
    settings["model"] = identities
    (path / "settings.json").write_text(json.dumps(settings))
    rows = sample_rows(SUM.name, PROGRAMS, 3)
    drawn = [{**row, "member": name} for row, name in zip(rows, members, strict=True)]
    with create_or_continue(path, settings) as store:
        store.append("samples", drawn)
    with viewing(tmp_path) as viewer:
        runs = {run.path.name: run.name for run in viewer.state.run_folders.runs()}
        base = f"/runs/{runs['family']}/problems/1/samples"
        ours = viewer.client.get(f"{base}/0/attention/data").json()
        assert (ours["model"], ours["same_model"]) == ("embedded", True)
        for index, reason in ((1, "no model wrote it"), (2, "gives no attention")):
            answer = viewer.client.get(f"{base}/{index}/attention/data")
            assert reason in answer.json()["error"]
        # A comma in the name of a directory makes no family.
        single = f"/runs/{runs['one']}/problems/1/samples/0/attention/data"
        told = viewer.client.get(single).json()
        assert told["model"] == str(other)
        assert told["log_probabilities"] != ours["log_probabilities"]
        # Of two models' programs each names its own.
        attention, folders = viewer.state.attention, viewer.state.run_folders.runs()
        pairs = {each.path.name: attention.held(each, SUM.name, 0) for each in folders}
        assert pairs["family"]
        assert pairs["one"]
        contrast = attention.contrast(pairs["family"], pairs["one"])
        facts = {name: told[name] for name in ("model", "same_model", "cut")}
        assert contrast["other"] == facts
        # Weights that are another member's are not the member's own.
        settings["model"] = ["replaced", identities[0], "hf-0"]
        (path / "settings.json").write_text(json.dumps(settings))
        viewer.state.attention._models.clear()
        viewer.state.attention._pairs.clear()
        data = viewer.client.get(f"{base}/0/attention/data").json()
        assert data["same_model"] is False


def test_any_text_has_attention(tmp_path: Path) -> None:
    """Signs that act, broken characters, none at all."""
    programs = ["\0\x1b[1m\r\n\ufffd\u202e", "", " " * 5000]
    write_run(tmp_path / "run", programs=programs, count=3)
    with viewing(tmp_path) as viewer:
        for index in range(3):
            base = f"{viewer.run_path()}/problems/1/samples/{index}/attention"
            data = viewer.client.get(f"{base}/data").json()
            assert not data["cut"]
            assert all(value <= 0 for value in data["log_probabilities"])
            assert viewer.client.get(f"{base}/token?position=0").status_code == 200


def test_a_file_holds_all_and_loads_nothing(viewer: Viewer, tmp_path: Path) -> None:
    out = tmp_path / "run.html"
    run = viewer.state.run_folders.runs()[0]
    report = export_run(viewer.state, run, out, lambda *_: None)
    text = out.read_text("utf-8")
    assert report.problems == report.attention == 1
    assert report.num_bytes == out.stat().st_size
    page = Page(text)
    assert not [v for _, name, v in page.attributes if name in ("src", "href")]
    script = re.search(r"<script>(.*?)</script>", text, re.S)
    assert script
    digest = base64.b64encode(hashlib.sha256(script[1].encode()).digest()).decode()
    assert f"script-src 'sha256-{digest}'" in text.replace("&#39;", "'")
    block = re.search(
        r'<script type="application/json"[^>]*>(.*?)</script>', text, re.S
    )
    assert block
    held = json.loads(block[1])
    S, T = len(held["data"]["source"]["unit"]), len(held["data"]["target"]["unit"])
    steps = np.frombuffer(zlib.decompress(base64.b64decode(held["cross"])), np.uint8)
    found = steps.reshape(T, S) / steps.reshape(T, S).sum(1, keepdims=True)
    base = f"{viewer.run_path()}/problems/1/samples/0/attention"
    mean = np.frombuffer(viewer.client.get(f"{base}/weights").content, "<f4").reshape(
        T, S
    )
    # 256 steps of the largest weight.
    assert np.abs(found - mean).max() <= mean.max() / 255
    assert len(held["tokens"]) == T


def test_a_file_may_hold_one_problem(tmp_path: Path) -> None:
    """Of a run of many, with its own funnel and not the run's."""
    write_run(tmp_path / "run", settings={"model": "pool"})
    other = dataclasses.replace(SUM, name="another sum")
    (run,) = RunFolders([tmp_path]).runs()
    with create_or_continue(run.path, run.settings()) as store:
        Ledger(store, other)
        store.append("samples", sample_rows(other.name, PROGRAMS, 7))
    out = tmp_path / "one.html"
    with viewing(tmp_path) as viewer:
        report = export_run(viewer.state, run, out, lambda *_: None, other.name)
        page = Page(out.read_text("utf-8"))
        assert report.problems == 1
        assert page.tags.count("h1") == 1
        assert "another sum" in page.text
        assert "a problem of sum of two" in page.text
        assert re.findall(r"drawn from the model\s+(\d+)", page.text) == ["7"]
        with pytest.raises(ConfigError, match="another sum"):
            export_run(viewer.state, run, out, lambda *_: None, "another som")
