"""What scripts on the pages ask for: data, live numbers, programs run, runs started."""

import json
from collections.abc import AsyncIterator, Callable
from threading import Event
from typing import Annotated, Any, Literal

import anyio
import anyio.from_thread
import anyio.to_thread
from fastapi import FastAPI, Query, Request
from fastapi.responses import PlainTextResponse, Response, StreamingResponse
from pydantic import BaseModel, ConfigDict, Field
from starlette.exceptions import HTTPException

from alphacode.pipeline.settings import SHIPPED_FAMILY
from alphacode.view import freshness
from alphacode.view.checks import MOST_OUTPUT_BYTES
from alphacode.view.funnel import problem_funnel, run_funnel
from alphacode.view.jobs import Job
from alphacode.view.pages import MOST_WATCHED
from alphacode.view.run_folders import READING_ERRORS
from alphacode.view.separating import CheckError
from alphacode.view.state import MOST_INDEX, Place, State
from alphacode.view.text import clean, short

SAMPLES = "/runs/{name}/problems/{number}/samples"
PAIR = SAMPLES + "/{index}/attention"


class NewRun(BaseModel):
    """A problem to be solved."""

    model_config = ConfigDict(extra="forbid")

    problem: str
    statement: str = ""
    model: str = Field(default=SHIPPED_FAMILY, max_length=500)
    samples: int = Field(default=300, ge=1, le=10_000_000)
    submissions: int = Field(default=10, ge=1, le=100)
    seed: int = Field(default=0, ge=0, lt=2**31)
    languages: Literal["both", "python3", "cpp"] = "both"


class TwoClusters(BaseModel):
    """The samples that stand for two clusters."""

    model_config = ConfigDict(extra="forbid")

    left: int
    right: int


class SomeTests(BaseModel):
    """From which of its tests on a program is to be run."""

    model_config = ConfigDict(extra="forbid")

    first: int = Field(default=0, ge=0, lt=2**31)


def add_actions(app: FastAPI, state: State) -> None:
    """Add everything that is no page."""
    _add_live(app, state)
    _add_jobs(app, state)
    _add_texts(app, state)
    _add_checks(app, state)
    _add_attention(app, state)


def _add_live(app: FastAPI, state: State) -> None:
    streams = Streams(
        state.settings.most_streams, state.settings.live_every_s, state.is_ending
    )

    @app.get("/runs/{name}/live")
    def run_live(name: str, request: Request, problem: int = 0) -> Response:
        run = state.run(name)
        place = state.place(name, problem) if problem else None

        def look() -> tuple[dict[str, Any], bool]:
            # Before the numbers: what is written until the run ends is among them.
            is_running = run.is_running()
            funnel = (
                problem_funnel(run, place.head.name, state.samples)
                if place
                else run_funnel(run, state.samples)
            )
            shown = freshness.of_problem(funnel) if place else freshness.of_run(run)
            told = {"funnel": funnel.as_json(), "shown": shown}
            return told, funnel.is_finished or not is_running

        return streams.stream(request, look)

    @app.get("/live")
    def runs_live(request: Request) -> Response:
        def look() -> tuple[dict[str, Any], bool]:
            runs = state.run_folders.runs()[:MOST_WATCHED]
            is_last = not any(run.is_running() for run in runs)
            return {"shown": freshness.of_list(runs)}, is_last

        return streams.stream(request, look)

    @app.get("/jobs/{number}/events")
    def job_events(number: int, request: Request) -> Response:
        job = _job(state, number)

        def look() -> tuple[dict[str, Any], bool]:
            # Before the state, which is then the last one.
            is_over = job.is_over
            return job_state(state, job), is_over

        return streams.stream(request, look)


def job_state(state: State, job: Job) -> dict[str, Any]:
    """Return how a started run is, as plain data."""
    told: dict[str, Any] = {
        "status": job.status,
        "queue": state.jobs.place_in_queue(job),
        "stages": {
            clean(name): {"done": done, "total": total}
            for name, (done, total) in job.stages.copy().items()
        },
        "error": job.error,
        "solved": job.solved,
        "funnel": None,
        "url": None,
    }
    run = state.run_folders.at(job.run_dir)
    heads = run.problems() if run else []
    if run and heads:
        told["url"] = Place(run, heads[0]).path
        told["funnel"] = problem_funnel(run, heads[0].name, state.samples).as_json()
    return told


def _add_jobs(app: FastAPI, state: State) -> None:
    @app.post("/jobs")
    def start(body: NewRun) -> dict[str, Any]:
        assignments = [
            f"model={json.dumps(body.model)}",
            f"seed={body.seed}",
            f"submissions={body.submissions}",
            f"sampling.samples={body.samples}",
        ]
        if body.languages != "both":
            assignments.append(f'sampling.languages=["{body.languages}"]')
        job = state.jobs.start(body.problem, body.statement, assignments)
        return {"url": f"/jobs/{job.number}", "number": job.number}

    @app.post("/jobs/{number}/stop")
    def stop(number: int) -> dict[str, Any]:
        job = _job(state, number)
        state.jobs.stop(job)
        return {"status": job.status}


def _add_texts(app: FastAPI, state: State) -> None:
    @app.get(SAMPLES + "/{index}/program")
    def program(name: str, number: int, index: int) -> Response:
        row = state.sample(state.place(name, number), index)
        ending = {"python3": "py", "java": "java"}.get(row["language"], "cpp")
        return _download(row["program"] or "", f"sample-{index}.{ending}")

    @app.get("/runs/{name}/problems/{number}/tests/{test}/{part}")
    def test_text(
        name: str, number: int, test: int, part: Literal["input", "output"]
    ) -> Response:
        problem = state.problem(state.place(name, number))
        tests = problem.public_tests + problem.hidden_tests
        if not 0 <= test < len(tests):
            raise HTTPException(404, f"This problem has {len(tests)} tests.")
        return _download(getattr(tests[test], part), f"test-{test + 1}.{part}.txt")

    @app.get(SAMPLES + "/{index}/outputs/{test}")
    def output(name: str, number: int, index: int, test: int) -> Response:
        place = state.place(name, number)
        row = state.sample(place, index)
        names = place.head.name, row["program_id"]
        text = state.checks.output(place.run, *names, test)
        if text is None:
            raise HTTPException(404, "Run the program on the tests first.")
        is_whole = len(text.encode("utf-8", "surrogatepass")) <= MOST_OUTPUT_BYTES
        part = "" if is_whole else f"-first-{MOST_OUTPUT_BYTES // 2**10}-KiB"
        return _download(text, f"sample-{index}-test-{test + 1}{part}.txt")

    @app.get("/runs/{name}/problems/{number}/previews")
    def previews(
        name: str, number: int, index: Annotated[list[int], Query(max_length=500)]
    ) -> dict[str, str]:
        place = state.place(name, number)
        known = [each for each in index if 0 <= each <= MOST_INDEX]
        programs = place.run.programs(place.head.name, known)
        return {str(i): short(text[:400], 100) for i, text in programs.items()}


def _add_checks(app: FastAPI, state: State) -> None:
    @app.post(SAMPLES + "/{index}/tests")
    def tests(name: str, number: int, index: int, body: SomeTests) -> dict[str, Any]:
        place = state.place(name, number)
        row = state.sample(place, index)
        return state.checks.tests(place.run, state.problem(place), row, body.first)

    @app.post("/runs/{name}/problems/{number}/separate")
    def separate(name: str, number: int, body: TwoClusters) -> dict[str, Any]:
        place = state.place(name, number)
        if body.left == body.right:
            raise CheckError("choose two different clusters")
        left, right = state.sample(place, body.left), state.sample(place, body.right)
        return state.checks.separate(place.run, state.problem(place), left, right)


def _add_attention(app: FastAPI, state: State) -> None:
    def pair(name: str, number: int, index: int) -> Any:
        place = state.place(name, number)
        held = state.attention.held(place.run, place.head.name, index)
        if held is not None:
            return held
        row = state.sample(place, index)
        problem = place.run.problem_row(place.head.name)
        return state.attention.pair(place.run, problem, row)

    @app.get(PAIR + "/data")
    def data(name: str, number: int, index: int) -> dict[str, Any]:
        found = pair(name, number, index)
        from alphacode.view.attention import payload

        return payload(found)

    @app.get(PAIR + "/weights")
    def weights(
        name: str,
        number: int,
        index: int,
        kind: Literal["cross", "self"] = "cross",
        layer: Annotated[int | None, Query(ge=0)] = None,
        head: Annotated[int | None, Query(ge=0)] = None,
    ) -> Response:
        """Float32, little endian, row after row: a row per token that was written."""
        found = pair(name, number, index)
        matrix = state.attention.matrix(found, kind, layer, head)
        return Response(
            matrix.astype("<f4").tobytes(), media_type="application/octet-stream"
        )

    @app.get(PAIR + "/token")
    def token(name: str, number: int, index: int, position: int) -> dict[str, Any]:
        found = pair(name, number, index)
        _check_position(found, position)
        return state.attention.token(found, position)

    @app.get(PAIR + "/saliency")
    def saliency(
        name: str, number: int, index: int, position: int, request: Request
    ) -> dict[str, Any]:
        found = pair(name, number, index)
        _check_position(found, position)

        def is_wanted() -> bool:
            # A page that points elsewhere gives up what it asked for before.
            return not anyio.from_thread.run(request.is_disconnected)

        source_S, target_T = state.attention.saliency(found, position, is_wanted)
        return {"source": source_S.tolist(), "target": target_T.tolist()}

    @app.get(PAIR + "/contrast")
    def contrast(
        name: str, number: int, index: int, other: Annotated[int, Query(alias="with")]
    ) -> dict[str, Any]:
        left, right = pair(name, number, index), pair(name, number, other)
        return state.attention.contrast(left, right)


class Streams:
    """Server-sent events: a look every second, as long as anything changes."""

    def __init__(self, most: int, every_s: float, is_ending: Event) -> None:
        """Allow so many at a time, until the server stops."""
        self._most, self._every_s, self._is_ending = most, every_s, is_ending
        self._open = 0

    def stream(
        self, request: Request, look: Callable[[], tuple[dict[str, Any], bool]]
    ) -> Response:
        """Return a stream of what `look` tells until it says that this was the last."""
        if self._open >= self._most:
            raise HTTPException(
                503, "Too many pages are kept up to date; reload this one."
            )

        async def events() -> AsyncIterator[bytes]:
            self._open += 1
            try:
                before = None
                while not self._is_ending.is_set():
                    if await request.is_disconnected():
                        return
                    try:
                        told, is_last = await anyio.to_thread.run_sync(look)
                    except READING_ERRORS as error:
                        sentence = f"This run cannot be read: {short(error, 200)}"
                        lost = json.dumps({"error": sentence})
                        yield b"event: lost\ndata: " + lost.encode() + b"\n\n"
                        return
                    if told != before:
                        yield b"data: " + json.dumps(told).encode() + b"\n\n"
                    else:
                        # Also finds out whether there is anybody left.
                        yield b": still here\n\n"
                    before = told
                    if is_last:
                        yield b"event: over\ndata: {}\n\n"
                        return
                    await anyio.sleep(self._every_s)
            finally:
                self._open -= 1

        headers = {"Cache-Control": "no-store", "X-Accel-Buffering": "no"}
        return StreamingResponse(
            events(), media_type="text/event-stream", headers=headers
        )


def _job(state: State, number: int) -> Job:
    job = state.jobs.get(number)
    if job is None:
        raise HTTPException(404, "There is no such run on its way.")
    return job


def _check_position(pair: Any, position: int) -> None:
    length = len(pair.target.unit_of_token)
    if not 0 <= position < length:
        raise HTTPException(404, f"This program has {length} tokens.")


def _download(text: str, name: str) -> Response:
    disposition = f'attachment; filename="{name}"'
    data = text.encode("utf-8", "surrogatepass")
    kind = "text/plain; charset=utf-8"
    return PlainTextResponse(
        data, headers={"Content-Disposition": disposition}, media_type=kind
    )
