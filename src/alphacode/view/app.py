"""The application: the pages and what scripts on them ask for."""

import re
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated, Any

import jinja2
from fastapi import FastAPI, Query, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import HTMLResponse, JSONResponse, Response
from markupsafe import Markup
from starlette.exceptions import HTTPException
from starlette.staticfiles import StaticFiles

from alphacode import __version__
from alphacode.core.errors import AlphaCodeError
from alphacode.pipeline.settings import SHIPPED_FAMILY
from alphacode.view import pages, sample_pages
from alphacode.view.actions import add_actions
from alphacode.view.funnel import STAGES
from alphacode.view.gate import HEADERS, Gate
from alphacode.view.samples import SORTS, Question
from alphacode.view.state import State
from alphacode.view.text import clean, cut, short

HERE = Path(__file__).parent
SECONDS_OF = ((86_400, "d"), (3_600, "h"), (60, "min"))


def create_app(state: State, *, token: str = "") -> FastAPI:
    """Return the application; what the state has started ends with it."""

    @asynccontextmanager
    async def lifespan(_: FastAPI) -> AsyncIterator[None]:
        try:
            yield
        finally:
            state.close()

    app = FastAPI(
        title="alphacode view",
        version=__version__,
        lifespan=lifespan,
        docs_url=None,
        redoc_url=None,
        openapi_url=None,
    )
    app.add_middleware(
        Gate, token=token, body_limit_bytes=state.settings.body_limit_bytes
    )
    app.mount("/static", StaticFiles(directory=HERE / "static"), name="static")
    show = _shower(templates())
    _add_pages(app, state, show)
    _add_sample_pages(app, state, show)
    add_actions(app, state)
    _answer_errors(app, show)
    return app


def templates() -> jinja2.Environment:
    """Return the templates; whatever they print is cleaned and escaped."""
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(HERE / "templates"),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=_finalize,
    )
    environment.filters |= {
        "number": _number,
        "duration": duration,
        "short": short,
        "when": _when,
        "cut": cut,
    }
    environment.globals["version"] = __version__
    return environment


def _finalize(value: Any) -> Any:
    if isinstance(value, Markup) or not isinstance(value, str):
        return value
    return clean(value)


Show = Callable[..., Response]


def _shower(environment: jinja2.Environment) -> Show:
    def show(template: str, status: int = 200, **values: Any) -> Response:
        text = environment.get_template(template).render(**values)
        data = text.encode("utf-8", "replace")
        # A page shows a run as it is now; going back must not show it as it was.
        return HTMLResponse(data, status, headers={"Cache-Control": "no-store"})

    return show


def _add_pages(app: FastAPI, state: State, show: Show) -> None:
    @app.get("/")
    def runs() -> Response:
        return show("runs.html", **pages.runs_page(state))

    @app.get("/compare")
    def compare(run: Annotated[list[str], Query()]) -> Response:
        if len(run) != 2:
            raise HTTPException(
                400, "Choose two runs to compare, no more and no fewer."
            )
        return show("compare.html", **pages.compare_page(state, (run[0], run[1])))

    @app.get("/try")
    def try_it() -> Response:
        return show(
            "try.html",
            jobs=state.jobs.all()[:20],
            home=state.run_folders.home,
            model=SHIPPED_FAMILY,
        )

    @app.get("/jobs/{number}")
    def job(number: int) -> Response:
        found = state.jobs.get(number)
        if found is None:
            raise HTTPException(
                404,
                "This viewer knows no such run on its way; it was started again since. "
                "What the run had finished is in the list of runs.",
            )
        return show("job.html", job=found, stages=STAGES)

    @app.get("/runs/{name}")
    def run(name: str, page: int = 1) -> Response:
        return show("run.html", **pages.run_page(state, state.run(name), page))

    @app.get("/runs/{name}/problems/{number}")
    def problem(name: str, number: int) -> Response:
        place = state.place(name, number)
        return show("problem.html", **pages.problem_page(state, place))

    @app.get("/runs/{name}/problems/{number}/clusters")
    def clusters(name: str, number: int, left: int = 0, right: int = 0) -> Response:
        place = state.place(name, number)
        return show("clusters.html", **pages.clusters_page(state, place, left, right))


def _add_sample_pages(app: FastAPI, state: State, show: Show) -> None:
    base = "/runs/{name}/problems/{number}/samples"

    @app.get(base)
    def samples(name: str, number: int, request: Request, page: int = 1) -> Response:
        place = state.place(name, number)
        question = question_of(dict(request.query_params))
        return show(
            "samples.html", **sample_pages.samples_page(state, place, question, page)
        )

    @app.get(base + "/{index}")
    def sample(name: str, number: int, index: int) -> Response:
        place = state.place(name, number)
        return show("sample.html", **sample_pages.sample_page(state, place, index))

    @app.get(base + "/{index}/attention")
    def attention(
        name: str,
        number: int,
        index: int,
        other: Annotated[str, Query(alias="with")] = "",
    ) -> Response:
        place = state.place(name, number)
        # An empty one, which the form of the page sends, asks for none.
        rival = int(other) if re.fullmatch("[0-9]{1,18}", other) else None
        return show(
            "attention.html", **sample_pages.attention_page(state, place, index, rival)
        )


def question_of(values: dict[str, str]) -> Question:
    """Return the question that an address asks; what makes no sense is left out."""

    def text(name: str) -> str:
        return values.get(name, "")[:500]

    def number(name: str) -> float | None:
        try:
            value = float(values.get(name, ""))
        except ValueError:
            return None
        return value if abs(value) < 1e12 else None

    cluster, rating = number("cluster"), number("rating")
    return Question(
        language=text("language"),
        verdict=text("verdict"),
        hidden=text("hidden"),
        cluster=None if cluster is None else int(cluster),
        rating=None if rating is None else int(rating),
        tag=text("tag"),
        member=text("member"),
        temperature=number("temperature"),
        program=text("program"),
        text=text("text"),
        sort=text("sort") if text("sort") in SORTS else "index",
        descending=text("descending") == "1",
    )


def _answer_errors(app: FastAPI, show: Show) -> None:
    def answer(request: Request, status: int, sentence: str) -> Response:
        if request.headers.get("accept", "").startswith("text/html"):
            return show("error.html", status, code=status, sentence=sentence)
        return JSONResponse({"error": clean(sentence)}, status)

    async def http(request: Request, error: Exception) -> Response:
        assert isinstance(error, HTTPException)
        sentence = str(error.detail)
        if sentence == "Not Found":
            sentence = "There is no such page."
        return answer(request, error.status_code, sentence)

    async def ours(request: Request, error: Exception) -> Response:
        return answer(request, 422, str(error))

    async def invalid(request: Request, error: Exception) -> Response:
        return answer(
            request, 422, "The address or the request holds an illegal value."
        )

    async def failed(request: Request, error: Exception) -> Response:
        sentence = f"The viewer failed: {type(error).__name__}: {short(error, 300)}"
        told = answer(request, 500, sentence)
        # This answer is made outside of the gate.
        told.headers.update(HEADERS)
        return told

    app.add_exception_handler(HTTPException, http)
    app.add_exception_handler(AlphaCodeError, ours)
    app.add_exception_handler(RequestValidationError, invalid)
    app.add_exception_handler(Exception, failed)


def _number(value: float | None, digits: int = 0) -> str:
    """Return a number with its thousands apart, or a dash."""
    if value is None:
        return "\u2013"
    return f"{value:,.{digits}f}" if digits else f"{value:,}"


def duration(seconds: float | None) -> str:
    """Return seconds as people say them.

    Example:
      >>> duration(95.2)
      '1 min 35 s'
    """
    if seconds is None:
        return "\u2013"
    if seconds < 10:
        return f"{seconds:.2f} s"
    left, parts = round(seconds), []
    for size, unit in SECONDS_OF:
        if left >= size:
            parts.append(f"{left // size} {unit}")
            left %= size
    return " ".join([*parts, f"{left} s"][:2])


def _when(seconds: float) -> str:
    then = datetime.fromtimestamp(seconds, UTC).astimezone()
    return f"{then:%Y-%m-%d %H:%M}"
