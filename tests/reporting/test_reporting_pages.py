"""Pages are whole, small, safe with hostile text, and written for several runs."""

import json
import re
import xml.etree.ElementTree as ET
from html.parser import HTMLParser
from pathlib import Path

import pytest
from made_runs import HOSTILE, make_run
from markdown_it import MarkdownIt

from alphacode.core.errors import ConfigError, RunError
from alphacode.reporting import charts
from alphacode.reporting.estimates import Point
from alphacode.reporting.text import escape_html, escape_markdown, plain
from alphacode.reporting.write import labels, write_report

WORDS = """html head meta title style body main footer h1 h2 h3 p div b span figure
figcaption table caption thead tbody tr th td details summary svg rect line polyline
polygon path circle text"""
ALLOWED = {*WORDS.split()}


class Look(HTMLParser):
    """Collects the elements and attributes of a page."""

    def __init__(self) -> None:
        super().__init__()
        self.elements: set[str] = set()
        self.attributes: set[str] = set()
        self.values: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.add(tag)
        self.attributes |= {name for name, _ in attrs}
        self.values += [value or "" for _, value in attrs]


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("hostile") / "run"
    make_run(path, list(HOSTILE), samples=30, model="<script>alert(3)</script>")
    (path / "versions.json").write_text(json.dumps([{"python": "<script>3</script>"}]))
    (path / "usage.json").write_text(json.dumps({"<b>": "<script>", "requests": 3}))
    score = {"<script>": {"mean": 0.5, "low": 0.1, "high": 0.9, "problems": 3}}
    (path / "evaluation.json").write_text(json.dumps({"selectors": {"<u>": score}}))
    return path


def test_hostile_text_stays_text_in_html(hostile: Path, tmp_path: Path) -> None:
    out = write_report([hostile], tmp_path / "page.html").page
    page = out.read_text("utf-8")
    look = Look()
    look.feed(page)
    assert look.elements <= ALLOWED
    assert not [name for name in look.attributes if name.startswith("on")]
    assert not {"href", "src", "srcdoc", "action", "style"} & look.attributes
    assert not re.search(r"<\s*(script|img|iframe|object|link|a)\b", page)
    assert "alert(1)" in page, "the names are there, as text"
    assert not re.search("[\x00-\x08\x0b-\x1f\u202a-\u202e\u2066-\u2069]", page)
    assert "default-src 'none'" in page


def test_hostile_text_stays_text_in_markdown(hostile: Path, tmp_path: Path) -> None:
    written = write_report([hostile], tmp_path / "page.md")
    html = (
        MarkdownIt("commonmark", {"html": True})
        .enable("table")
        .render(written.page.read_text("utf-8"))
    )
    look = Look()
    look.feed(html)
    words = "h1 h2 h3 p table thead tbody tr th td img blockquote"
    expected = {*words.split(" ")}
    assert look.elements <= expected
    assert look.attributes <= {"src", "alt", "style"}
    places = re.findall(r'<img src="([^"]*)"', html)
    assert sorted(places) == sorted(f"page-pictures/{p.name}" for p in written.pictures)
    assert len(places) >= 5


def test_pictures_are_well_formed_alone_and_in_the_page(
    hostile: Path, tmp_path: Path
) -> None:
    for picture in write_report([hostile], tmp_path / "page.md").pictures:
        root = ET.parse(picture).getroot()
        assert root.tag == "{http://www.w3.org/2000/svg}svg"
        assert root.find("{http://www.w3.org/2000/svg}style") is not None
    page = write_report([hostile], tmp_path / "page.html").page.read_text("utf-8")
    pictures = re.findall(r"<svg.*?</svg>", page, re.S)
    assert len(pictures) > 8
    for picture in pictures:
        ET.fromstring(picture)


@pytest.mark.parametrize("text", HOSTILE)
def test_escaped_text_shows_as_it_was(text: str) -> None:
    """A browser and a reader of Markdown give back the plain text."""
    shown = plain(text)
    html = MarkdownIt("commonmark", {"html": True}).render(escape_markdown(text))
    for page in (html, f"<p>{escape_html(text)}</p>"):
        parser = HTMLParser()
        found: list[str] = []
        parser.handle_data = found.append  # type: ignore[method-assign]
        parser.feed(page)
        assert "".join(found).strip() == shown.strip()


def test_lone_surrogates_can_be_written(tmp_path: Path) -> None:
    assert plain("a\ud800b") == "a\ufffdb"
    assert escape_html("\udfff").encode("utf-8")


def test_two_runs_beside_each_other(tmp_path: Path) -> None:
    names = [f"p{i}" for i in range(12)]
    one = make_run(tmp_path / "one" / "run", names, seed=1)
    two = make_run(tmp_path / "two" / "run", names, seed=2)
    page = write_report([one, two], tmp_path / "page.html").page.read_text("utf-8")
    assert "2 runs beside each other" in page
    assert "1-run" in page and "2-run" in page
    rows = re.findall(r"(\d+) of 12 problems are solved by some", page)
    assert len(rows) == 1
    written = write_report([one, two], tmp_path / "page.md")
    assert len({p.name for p in written.pictures}) == len(written.pictures) > 10


def test_labels_tell_directories_apart() -> None:
    assert labels([Path("a/x"), Path("b/x")]) == ["1-x", "2-x"]


def test_the_page_of_an_empty_run(tmp_path: Path) -> None:
    """A run that has just begun, or was killed before its first sample."""
    page = write_report([make_run(tmp_path / "run", [])]).page
    assert page == tmp_path / "run" / "report.html"
    assert "no figures" not in page.read_text() and "0 problems" in page.read_text()


def test_a_wrong_ending_and_a_wrong_place(tmp_path: Path) -> None:
    run = make_run(tmp_path / "run", ["p"])
    with pytest.raises(ConfigError, match=r"\.html or \.md"):
        write_report([run], tmp_path / "page.pdf")
    with pytest.raises(RunError, match=r"settings\.json"):
        write_report([tmp_path], tmp_path / "page.html")


def test_points_lie_where_the_axis_says() -> None:
    """k = 1, 10 and 100 are evenly spaced, and so are 0, 50 and 100 %."""
    points = [Point(1, 0.0, 0.0, 0.0), Point(10, 0.5, 0.5, 0.5), Point(100, 1, 1, 1)]
    svg = charts.curves([charts.Line("c", points)], [], "words")
    circles = re.findall(r'<circle cx="([\d.]+)" cy="([\d.]+)"', svg)
    x, y = ([float(pair[i]) for pair in circles] for i in (0, 1))
    assert x[1] - x[0] == pytest.approx(x[2] - x[1], abs=0.02)
    assert y[0] - y[1] == pytest.approx(y[1] - y[2], abs=0.02)
    assert x[0] < x[1] and y[0] > y[1]


def test_bars_are_as_long_as_their_parts() -> None:
    bar = charts.Bar("row", [("f0", "a", 1.0), ("f1", "b", 3.0)], "")
    svg = charts.bars([bar], "words", total=8.0)
    sizes = r'width="([\d.]+)" height="19" (?:rx="3" )?class="(\w+)"'
    widths = dict(re.findall(sizes, svg))
    by_class = {cls: float(width) for width, cls in widths.items()}
    assert by_class["f1"] == pytest.approx(3 * by_class["f0"], rel=1e-3)
    assert by_class["track"] == pytest.approx(8 * by_class["f0"], rel=1e-3)


@pytest.mark.slow
def test_a_million_samples_fit_in_five_megabytes(tmp_path: Path) -> None:
    names = [f"problem {i} {'x' * 70}" for i in range(2000)]
    run = make_run(tmp_path / "run", names, samples=500)
    page = write_report([run]).page
    assert page.stat().st_size < 5_000_000
    assert "1000 more problems" in page.read_text("utf-8")
