"""Every figure of a page equals a count made from the tables by other code."""

import json
import re
from collections import Counter, defaultdict
from pathlib import Path
from typing import Any

import pyarrow.parquet as pq
import pytest
from made_runs import make_run, settings_of

from alphacode.evaluation.intervals import bootstrap_interval
from alphacode.reporting.document import (
    Fold,
    Heading,
    Mark,
    Paragraph,
    Picture,
    Pictures,
    Table,
    Tiles,
)
from alphacode.reporting.estimates import curves_of, grid, metrics_of
from alphacode.reporting.facts import RunFacts, read_facts
from alphacode.reporting.page import page
from alphacode.reporting.reliability import calibrations_of
from alphacode.reporting.text import count, percent, seconds
from alphacode.reporting.write import summary
from alphacode.store.run_directory import create_or_continue

NAMES = [f"p{i}" for i in range(16)]


def rows(path: Path, table: str) -> list[dict[str, Any]]:
    """Read a table with the Parquet library alone, part by part."""
    found: list[dict[str, Any]] = []
    for part in sorted((path / "tables" / table).glob("*.parquet")):
        found += pq.read_table(part).to_pylist()
    return found


class Recount:
    """The run counted anew, sample by sample."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.problems = {row["name"]: row for row in rows(path, "problems")}
        self.program: dict[tuple[str, int], tuple[str, str]] = {}
        for row in rows(path, "samples"):
            key = (row["problem"], row["index"])
            self.program[key] = (row["program_id"], row["language"])
        self.verdict: dict[tuple[str, str, str], str | None] = {}
        self.cpu: Counter[str] = Counter()
        for row in rows(path, "judgements"):
            key3 = (row["problem"], row["stage"], row["program_id"])
            self.verdict[key3] = row["verdict"]
            self.cpu[row["stage"]] += row["cpu_s"]
        # Solved or not, a problem that the judge failed on says nothing.
        self.solved = {
            r["problem"]: None if json.loads(r["report"])["unjudged"] else r["solved"]
            for r in rows(path, "metrics")
        }

    def programs(self, name: str) -> Counter[str]:
        return Counter(p for (n, _), (p, _) in self.program.items() if n == name)

    def having(self, name: str, verdict: str) -> dict[str, int]:
        return {
            p: size
            for p, size in self.programs(name).items()
            if self.verdict.get((name, "public", p)) == verdict
        }

    def right(self, name: str) -> dict[str, int]:
        return {
            p: size
            for p, size in self.having(name, "AC").items()
            if self.verdict.get((name, "hidden", p)) == "AC"
        }

    def compiled(self, name: str) -> int:
        verdicts = [self.verdict.get((name, "public", p)) for p in self.programs(name)]
        return sum(v is not None and v != "CE" for v in verdicts)

    def latest(self, table: str) -> dict[str, list[dict[str, Any]]]:
        found: dict[str, list[dict[str, Any]]] = defaultdict(list)
        for row in rows(self.path, table):
            if row["attempt"] == 1:
                found[row["problem"]].append(row)
        return found


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_run(tmp_path_factory.mktemp("made") / "run", NAMES)


@pytest.fixture(scope="module")
def facts(path: Path) -> RunFacts:
    return read_facts(path, "run")


@pytest.fixture(scope="module")
def recount(path: Path) -> Recount:
    return Recount(path)


def test_counts_of_each_problem(facts: RunFacts, recount: Recount) -> None:
    for problem in facts.problems:
        name, counts = problem.name, problem.counts
        sizes = recount.programs(name)
        assert (counts.samples, counts.distinct) == (sizes.total(), len(sizes))
        assert counts.tokens == 7 * sizes.total()
        assert counts.compiled == recount.compiled(name)
        passing, right = recount.having(name, "AC"), recount.right(name)
        assert (counts.passed, counts.accepted) == (len(passing), len(right))
        assert counts.samples_passed == sum(passing.values())
        assert counts.samples_right == sum(right.values())


def test_clusters_and_submissions_of_the_last_attempt(
    facts: RunFacts, recount: Recount
) -> None:
    clusters, submissions = recount.latest("clusters"), recount.latest("submissions")
    seen = 0
    for problem in facts.problems:
        expected: dict[int, int] = {}
        right: dict[int, bool] = defaultdict(bool)
        for row in clusters[problem.name]:
            expected[row["cluster"]] = row["num_samples"]
            right[row["cluster"]] |= row["program_id"] in recount.right(problem.name)
        assert {c.rank: c.samples for c in problem.clusters} == expected
        has_hidden = bool(recount.problems[problem.name]["private_tests"]["input"])
        if has_hidden:
            assert {c.rank: c.is_right for c in problem.clusters} == {
                rank: right[rank] for rank in expected
            }
        else:
            assert {c.is_right for c in problem.clusters} <= {None}
        chosen = {row["cluster"] for row in submissions[problem.name]}
        assert {c.rank for c in problem.clusters if c.is_submitted} == chosen
        assert [(s.rank, s.verdict) for s in problem.submissions] == [
            (r["rank"], recount.verdict.get((problem.name, "hidden", r["program_id"])))
            for r in sorted(submissions[problem.name], key=lambda r: r["rank"])
        ]
        seen += len(expected)
    assert seen > 10


def test_who_counts_and_why_not(facts: RunFacts, recount: Recount) -> None:
    reasons = {p.name: p.unjudged_reason for p in facts.problems}
    for name in NAMES:
        if name not in recount.solved:
            assert reasons[name] == "not finished"
        elif recount.solved[name] is not None:
            assert reasons[name] == ""
        elif recount.problems[name]["private_tests"]["input"]:
            assert reasons[name].startswith("the judge itself failed")
        else:
            assert reasons[name] == "no hidden tests"
    assert len(set(reasons.values())) >= 3


def test_solve_rate_and_its_interval(facts: RunFacts, recount: Recount) -> None:
    values = [
        float(recount.solved[name])
        for name in NAMES
        if recount.solved.get(name) is not None
    ]
    score = metrics_of(facts).metrics["2@40"]
    expected = bootstrap_interval(values, seed=3)
    assert (score.mean, score.low, score.high) == (
        expected.mean,
        expected.low,
        expected.high,
    )
    assert metrics_of(facts).unjudged == len(NAMES) - len(values)


def test_curves_by_enumeration_in_the_plain_case(
    facts: RunFacts, recount: Recount
) -> None:
    """pass@1 is the share of right samples; at all samples it is whether one is."""
    curve = curves_of(facts)[0]
    shares, ever = [], []
    for problem in facts.scored:
        right = sum(recount.right(problem.name).values())
        unjudged = any(
            recount.verdict.get((problem.name, "public", p)) is None
            for p in recount.programs(problem.name)
        )
        if not unjudged:
            shares.append(right / 40)
            ever.append(float(right > 0))
    assert curve.problems == len(shares) > 3
    assert curve.points[0].mean == pytest.approx(sum(shares) / len(shares))
    assert curve.points[-1].k == 40
    assert curve.points[-1].mean == pytest.approx(sum(ever) / len(ever))
    assert all(p.low <= p.mean <= p.high for c in curves_of(facts) for p in c.points)


def test_the_grid_of_a_curve() -> None:
    assert grid(1, 1) == [1]
    assert grid(2, 1) == []
    assert grid(10, 1000) == [10, 20, 50, 100, 200, 500, 1000]
    assert grid(3, 7) == [3, 5, 7]


def cells(blocks: Any, heading: str) -> list[list[str]]:
    """Return the rows of the table with a first heading."""
    for block in blocks:
        if isinstance(block, Fold):
            found = cells(block.blocks, heading)
            if found:
                return found
        elif isinstance(block, Table) and block.headings[0] == heading:
            return [
                [c.text if isinstance(c, Mark | Picture) else c for c in row]
                for row in block.rows
            ]
    return []


def test_every_cell_of_the_table_of_problems(facts: RunFacts, recount: Recount) -> None:
    found = {row[0].split(" ")[0]: row for row in cells(page([facts]), "problem")}
    clusters, submissions = recount.latest("clusters"), recount.latest("submissions")
    for number, name in enumerate(NAMES):
        row = found[name]
        accepted = [
            r["rank"]
            for r in submissions[name]
            if recount.verdict.get((name, "hidden", r["program_id"])) == "AC"
        ]
        is_finished = name in recount.solved
        assert row[2:8] == [
            count(recount.programs(name).total()),
            count(len(recount.programs(name))),
            count(recount.compiled(name)),
            count(len(recount.having(name, "AC"))),
            count(len(recount.right(name))),
            count(len({r["cluster"] for r in clusters[name]})),
        ]
        assert row[9:] == [
            count(len(submissions[name])),
            str(min(accepted)) if accepted else "-",
            seconds(2.5 + number) if is_finished else "-",
        ]
        expected = {True: "solved", False: "not solved", None: "not scored"}
        assert row[1] == (expected[recount.solved[name]] if is_finished else "going on")


def test_sums_in_tiles_and_tables(facts: RunFacts, recount: Recount) -> None:
    blocks = page([facts])
    tiles = next(block for block in blocks if isinstance(block, Tiles)).tiles
    by_label = {tile.label: tile for tile in tiles}
    assert by_label["samples"].value == count(len(recount.program))
    unjudged = sum(recount.solved.get(name) is None for name in NAMES)
    assert by_label["problems unjudged"].value == count(unjudged)
    finished = [n for n, name in enumerate(NAMES) if name in recount.solved]
    assert by_label["wall time"].value == seconds(sum(2.5 + n for n in finished))
    times = dict(cells(blocks, "what"))
    assert times["CPU of programs judged on the examples"] == seconds(
        recount.cpu["public"]
    )
    assert times["CPU of programs judged on hidden tests"] == seconds(
        recount.cpu["hidden"]
    )
    assert times["tokens drawn"] == count(7 * len(recount.program))
    assert times["- of it the sampler waited for the judge"] == percent(0.25 / 1.25)
    stage = {"clustering and selection": 0.5, "judging on hidden tests": 0.25}
    for what, each in stage.items():
        assert times[f"{what}, wall"] == seconds(each * len(finished))
    rest = sum(2.5 + n - 1.25 - 0.75 for n in finished)
    assert times["writing, counting and reporting, wall"] == seconds(rest)
    tally: dict[str, Counter[str]] = defaultdict(Counter)
    for (name, _), (program, language) in recount.program.items():
        verdict = recount.verdict.get((name, "public", program))
        tally[language][verdict or "unjudged"] += 1
    order = ["AC", "WA", "RE", "TLE", "MLE", "OLE", "CE", "unjudged", "waiting"]
    assert cells(blocks, "language") == [
        [language, *(count(tally[language][v]) for v in order)]
        for language in sorted(tally)
    ]


def test_the_funnel_in_words(facts: RunFacts, recount: Recount) -> None:
    pictures = [
        picture
        for block in page([facts])
        if isinstance(block, Pictures)
        for picture in block.pictures
    ]
    words = next(p.text for p in pictures if p.name == "funnel")
    total = {
        "distinct programs": sum(len(recount.programs(n)) for n in NAMES),
        "compile": sum(recount.compiled(n) for n in NAMES),
        "pass the examples": sum(len(recount.having(n, "AC")) for n in NAMES),
        "known to be right": sum(len(recount.right(n)) for n in NAMES),
        "submitted": sum(map(len, recount.latest("submissions").values())),
    }
    for name, value in total.items():
        assert f"{name} {value:,};" in words


def test_the_summary_for_machines_is_plain(facts: RunFacts, recount: Recount) -> None:
    found = json.loads(json.dumps(summary(facts)))
    assert found["samples"] == len(recount.program)
    assert found["right"] == sum(len(recount.right(n)) for n in NAMES)
    assert found["problems"] == len(NAMES)


def test_figures_by_difficulty_and_language(facts: RunFacts, recount: Recount) -> None:
    report = metrics_of(facts)
    for name, number in (("EASY", 1), ("A", 7)):
        solved = [
            recount.solved[problem]
            for problem, row in recount.problems.items()
            if row["difficulty"] == number and recount.solved.get(problem) is not None
        ]
        assert report.by_difficulty[name].mean == sum(solved) / len(solved)
        assert report.by_difficulty[name].problems == len(solved)
    assert set(report.by_difficulty) == {"EASY", "A"}
    judged = [p.name for p in facts.scored if p.record.counts()]
    shown = {row[0]: row for row in cells(page([facts]), "samples in")[::2]}
    for language in ("cpp", "python3"):
        shares = []
        for problem in judged:
            drawn = [
                program in recount.right(problem)
                for (name, _), (program, of) in recount.program.items()
                if (name, of) == (problem, language)
            ]
            shares += [sum(drawn) / len(drawn)] if drawn else []
        assert shown[language][1:3] == ["pass@1", percent(sum(shares) / len(shares))]
        assert shown[language][4] == count(len(shares))


def test_a_page_has_all_intervals_and_what_more_samples_give(facts: RunFacts) -> None:
    report, blocks = metrics_of(facts), page([facts])
    rows = {row[0]: row for row in cells(blocks, "metric")}
    both = report.intervals["both"]["metrics"]["pass@10"]
    assert rows["pass@10"][4] == f"{percent(both.low)} to {percent(both.high)}"
    limited = report.intervals["samples"]["without_clustering"]["2@10"]
    cell = rows["2@10, no clustering"][3]
    assert cell == f"{percent(limited.low)} to {percent(limited.high)}"
    assert rows["2@40"][3:5] == ["-", "-"]
    sentence = report.extrapolations["pass"].sentence
    said = [block.text for block in blocks if isinstance(block, Paragraph)]
    assert sum(sentence in text for text in said) == 1
    names = [p.name for b in blocks if isinstance(b, Pictures) for p in b.pictures]
    assert "by-difficulty" in names


def test_selectors_of_either_file_by_number_of_samples(tmp_path: Path) -> None:
    run = make_run(tmp_path / "run", ["p"])
    assert cells(page([read_facts(run, "run")]), "selector") == []
    one = {"mean": 0.5, "low": 0.25, "high": 0.75, "problems": 4}
    table = {"largest": {"2@10": one, "2@40": one}, "pass@k": {"pass@10": one}}
    (run / "evaluation.json").write_text(json.dumps({"selectors": {"x": {"2@1": one}}}))
    shown = "50% (25% to 75%)"
    assert cells(page([read_facts(run, "run")]), "selector") == [["x", shown]]
    (run / "selectors.json").write_text(json.dumps({"selectors": table}))
    assert cells(page([read_facts(run, "run")]), "selector") == [
        ["largest", shown, shown],
        ["pass@k", shown, "-"],
    ]
    # Compared with other submissions than the two of the run.
    table = {"pass@k": {"pass@10": one}, "largest": {"5@10": one}}
    (run / "selectors.json").write_text(json.dumps({"selectors": table}))
    blocks = page([read_facts(run, "run")])
    (found,) = [
        b for b in blocks if isinstance(b, Table) and list(b.headings)[1:] == ["5@10"]
    ]
    assert found.headings[0] == "selector"
    (run / "selectors.json").write_text(
        json.dumps({"selectors": {"a": 3, "b": {"c": 4}}})
    )
    assert cells(page([read_facts(run, "run")]), "selector") == []


def scored(path: Path, recount: Recount, score: Any, scorer: str = "0123abcd") -> None:
    """Append a score for each program that passes the examples."""
    with create_or_continue(path, settings_of(40)) as run:
        run.append(
            "scores",
            [
                {
                    "problem": name,
                    "program_id": program,
                    "scorer": scorer,
                    "score": score(name, program),
                }
                for name in NAMES
                for program in recount.having(name, "AC")
            ],
        )


def test_bins_of_scores_are_counted_again(tmp_path: Path) -> None:
    """Scores that are 0.95 for right programs and for one in three wrong ones."""
    path = make_run(tmp_path / "run", NAMES)
    recount = Recount(path)

    def score(name: str, program: str) -> float:
        is_high = program in recount.right(name) or int(program[-1]) % 3 == 0
        return 0.95 if is_high else 0.05

    scored(path, recount, score)
    judged = {
        name: recount.having(name, "AC")
        for name in NAMES
        if recount.having(name, "AC")
        and recount.problems[name]["private_tests"]["input"]
    }
    pairs = [
        (score(name, program), program in recount.right(name))
        for name in judged
        for program in judged[name]
    ]
    highs = [is_right for each, is_right in pairs if each == 0.95]
    lows = [is_right for each, is_right in pairs if each == 0.05]
    assert len(highs) > 10 and len(lows) > 5 and not any(lows)
    facts = read_facts(path, "run")
    (found,) = calibrations_of(facts).values()
    assert (found.programs, found.problems) == (len(pairs), len(judged))
    assert [(b.low, b.programs, b.right.mean) for b in found.bins] == [
        (0.0, len(lows), 0.0),
        (0.9, len(highs), sum(highs) / len(highs)),
    ]
    squares = [(each - is_right) ** 2 for each, is_right in pairs]
    assert found.brier.mean == pytest.approx(sum(squares) / len(squares))
    blocks = page([facts])
    rows = cells(blocks, "score")
    assert [row[:4] for row in rows[:3]] == [
        ["0.0 to 0.1", count(len(lows)), rows[0][2], "5%"],
        ["0.9 to 1.0", count(len(highs)), rows[1][2], "95%"],
        ["all", count(len(pairs)), count(len(judged)), rows[2][3]],
    ]
    assert rows[1][4].startswith(percent(sum(highs) / len(highs)) + " (")
    notes = [b.text for b in blocks if isinstance(b, Paragraph) and b.is_note]
    bare = sum(
        bool(recount.having(n, "AC"))
        and not recount.problems[n]["private_tests"]["input"]
        for n in NAMES
    )
    assert any(note.startswith(f"{bare} problems are left out") for note in notes)
    machine = summary(facts)["calibration"]["0123abcd"]
    assert json.loads(json.dumps(machine))["programs"] == len(pairs)


def test_each_model_that_scored_has_its_own_diagram(tmp_path: Path) -> None:
    path = make_run(tmp_path / "run", NAMES)
    recount = Recount(path)
    scored(path, recount, lambda name, program: 0.5)
    scored(path, recount, lambda name, program: 1.0, scorer="<b>other")
    pictures = [
        picture
        for block in page([read_facts(path, "run")])
        if isinstance(block, Pictures)
        for picture in block.pictures
        if picture.name.startswith("reliability")
    ]
    assert len(pictures) == 2
    assert "the scoring model <b>other" in pictures[1].caption
    assert "<b>" not in pictures[1].svg
    # The point of the second lies at the right edge, at the height of the share right.
    right = sum(len(recount.right(name)) for name in NAMES)
    total = sum(
        len(recount.having(name, "AC"))
        for name in NAMES
        if recount.problems[name]["private_tests"]["input"]
    )
    (x, y) = re.findall(r'cx="([\d.]+)" cy="([\d.]+)"', pictures[1].svg)[0]
    assert float(x) == 430.0
    assert float(y) == pytest.approx(320 - 300 * right / total, abs=0.01)


def test_a_run_without_scores_has_no_section_of_them(facts: RunFacts) -> None:
    heads = [block.text for block in page([facts]) if isinstance(block, Heading)]
    assert "Scores" not in heads and summary(facts)["calibration"] == {}
