"""Pages of samples, one and many, as plain values for their templates."""

import math
from typing import Any
from urllib.parse import urlencode

from alphacode.view.funnel import verdicts_of
from alphacode.view.pages import submissions_of
from alphacode.view.samples import SORTS, Question
from alphacode.view.state import Place, State
from alphacode.view.text import highlight


def samples_page(
    state: State, place: Place, question: Question, page: int
) -> dict[str, Any]:
    """Show one page of the samples that a question asks for."""
    index, places = state.samples.find(place.run, place.head.name, question)
    size = state.settings.rows_per_page
    pages = max(1, math.ceil(len(places) / size))
    page = min(max(1, page), pages)
    rows = [index.row(int(at)) for at in places[(page - 1) * size : page * size]]
    return {
        "place": place,
        "question": question,
        "rows": rows,
        "found": len(places),
        "total": len(index),
        "page": page,
        "pages": pages,
        "choices": index.choices,
        "link": lambda **changes: _link(place, question, **changes),
        "sorts": SORTS,
    }


def _link(place: Place, question: Question, **changes: Any) -> str:
    """Return the address of the same table with some things changed."""
    names = (
        "language",
        "verdict",
        "hidden",
        "cluster",
        "rating",
        "tag",
        "member",
        "temperature",
        "program",
        "text",
        "sort",
        "descending",
        "page",
    )
    values = {name: changes.get(name, getattr(question, name, None)) for name in names}
    values["descending"] = "1" if values["descending"] else None
    if values["sort"] == "index":
        values["sort"] = None
    kept = {name: value for name, value in values.items() if value not in (None, "")}
    query = urlencode(kept, errors="replace")
    return f"{place.path}/samples" + (f"?{query}" if query else "")


def sample_page(state: State, place: Place, index: int) -> dict[str, Any]:
    """Show one sample: its code, what it was told, its verdicts and its tests."""
    row = state.sample(place, index)
    columns = state.samples.of(place.run, place.head.name)
    at = (columns.index == index).nonzero()[0]
    facts = columns.row(int(at[0])) if len(at) else {}
    before = columns.index[columns.index < index]
    after = columns.index[columns.index > index]
    program = row["program"] or ""
    judgements = list(
        place.run.directory.rows(
            "judgements", problem=place.head.name, program_id=row["program_id"]
        )
    )
    latest = {judgement["stage"]: judgement for judgement in judgements}
    return {
        "place": place,
        "sample": row,
        "facts": facts,
        "lines": highlight(program[:200_000], row["language"]),
        "is_cut": len(program) > 200_000,
        "judgements": [
            latest[stage] for stage in ("public", "hidden") if stage in latest
        ],
        # Members of a family draw in turn: while a run goes on there are gaps.
        "previous": int(before.max()) if len(before) else None,
        "next": int(after.min()) if len(after) else None,
    }


def attention_page(
    state: State, place: Place, index: int, other: int | None
) -> dict[str, Any]:
    """Show the frame of the attention page; scripts fill it."""
    row = state.sample(place, index)
    rivals = [
        {"index": each["index"], "rank": each["rank"], "verdict": each["verdict"]}
        for each in submissions_of(place.run, place.head.name)
        if each["index"] != index
    ]
    if other is not None and other not in [each["index"] for each in rivals]:
        rivals.append({"index": other, "rank": None, "verdict": None})
    named = [row["program_id"]]
    verdicts = verdicts_of(place.run, place.head.name, "hidden", named)
    verdict = verdicts.get(row["program_id"])
    return {
        "place": place,
        "sample": row,
        "rivals": rivals,
        "other": other,
        "verdict": verdict,
    }
