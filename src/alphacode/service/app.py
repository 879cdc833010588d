"""The HTTP application: four endpoints over one hub."""

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from typing import Annotated, Any

import anyio.to_thread
from fastapi import Depends, FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse, Response, StreamingResponse
from fastapi.security import HTTPBearer
from starlette.exceptions import HTTPException
from starlette.types import Receive, Scope, Send

from alphacode import __version__
from alphacode.core.checker import BY_TOKENS, Checker, parse_rule
from alphacode.core.limits import Limits
from alphacode.core.problem import Language, Solution
from alphacode.data.fields import found
from alphacode.judge import ExecuteJob, ExecuteOutcome, JudgeJob, JudgeOutcome
from alphacode.service import models
from alphacode.service.answering import executed, judged
from alphacode.service.gate import Gate, Refusal, refusal_of
from alphacode.service.hub import (
    BusyError,
    ClientGoneError,
    Hub,
    Job,
    StoppingError,
    Ticket,
)

CLIENT_GONE = 499
NDJSON = "application/x-ndjson"

_ERRORS: dict[int | str, dict[str, Any]] = {
    status: {"model": models.ErrorResponse, "description": description}
    for status, description in (
        (401, "The token is missing or wrong."),
        (403, "The service has no token and the request names another host."),
    )
}
_WORK_ERRORS: dict[int | str, dict[str, Any]] = {
    **_ERRORS,
    **{
        status: {"model": models.ErrorResponse, "description": description}
        for status, description in (
            (413, "The body is too long."),
            (415, "The body is not JSON."),
            (422, "A field is missing or has an illegal value."),
            (429, "Too much waits already; Retry-After says when to come back."),
            (503, "The service is shutting down."),
        )
    },
}
# Only describes the token to clients; the gate is what checks it.
_Token = Annotated[object, Depends(HTTPBearer(auto_error=False))]


class TicketResponse(StreamingResponse):
    """A stream that cancels its ticket however it ends, begun or not."""

    def __init__(self, ticket: Ticket, lines: AsyncIterator[bytes]) -> None:
        super().__init__(lines, media_type=NDJSON)
        self._ticket = ticket

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Send the stream."""
        try:
            await super().__call__(scope, receive, send)
        except ClientGoneError:
            # There is nobody to tell.
            return
        finally:
            self._ticket.cancel()


def create_app(hub: Hub, *, token: str = "") -> FastAPI:
    """Return the application; the hub starts and ends with it."""

    @asynccontextmanager
    async def lifespan(_: FastAPI) -> AsyncIterator[None]:
        hub.start()
        try:
            yield
        finally:
            await anyio.to_thread.run_sync(hub.close)

    app = FastAPI(
        title="alphacode judge",
        version=__version__,
        description="Runs programs nobody has read on tests and says what they earn. "
        "A failure of the service is never a verdict: the verdict is then null and "
        "`error` says why.",
        lifespan=lifespan,
        # Their pages load scripts from elsewhere; /openapi.json is whole without.
        docs_url=None,
        redoc_url=None,
    )
    app.add_middleware(
        Gate,
        token=token,
        body_limit_bytes=hub.limits.body_limit_bytes,
        bodies_limit_bytes=hub.limits.bodies_limit_bytes,
        refuse_if_full=hub.refuse_if_full,
    )
    _answer_errors(app)
    _add_judging(app, hub)
    _add_executing(app, hub)
    _add_health(app, hub)
    return app


def _add_judging(app: FastAPI, hub: Hub) -> None:
    @app.post("/judge", responses=_WORK_ERRORS)
    async def judge(
        body: models.JudgeRequest, request: Request, _: _Token
    ) -> models.JudgeResponse:
        """Judge programs on the tests of one problem and answer all at once."""
        ticket = hub.submit(_judge_jobs(body))
        reports = [
            judged(outcome, body)
            async for outcome in ticket.outcomes(request.is_disconnected)
            if isinstance(outcome, JudgeOutcome)
        ]
        reports.sort(key=lambda report: report.index)
        unjudged = sum(report.verdict is None for report in reports)
        return models.JudgeResponse(programs=reports, unjudged=unjudged)

    stream = {
        "description": "One ProgramReport as JSON on each line.",
        "content": {NDJSON: {"schema": {"$ref": "#/components/schemas/ProgramReport"}}},
    }

    @app.post(
        "/judge/stream",
        response_class=StreamingResponse,
        responses={**_WORK_ERRORS, 200: stream},
    )
    async def judge_stream(
        body: models.JudgeRequest, request: Request, _: _Token
    ) -> Response:
        """Judge programs and answer each as soon as it is judged, in no order.

        A client that goes away cancels the programs that are not begun.
        """
        ticket = hub.submit(_judge_jobs(body))

        async def lines() -> AsyncIterator[bytes]:
            async for outcome in ticket.outcomes(request.is_disconnected):
                if isinstance(outcome, JudgeOutcome):
                    yield judged(outcome, body).model_dump_json().encode() + b"\n"

        return TicketResponse(ticket, lines())


def _add_executing(app: FastAPI, hub: Hub) -> None:
    @app.post("/execute", responses=_WORK_ERRORS)
    async def execute(
        body: models.ExecuteRequest, request: Request, _: _Token
    ) -> models.ExecuteResponse:
        """Run programs on inputs and answer what they print."""
        ticket = hub.submit(_execute_jobs(body))
        programs = [
            executed(outcome, body)
            async for outcome in ticket.outcomes(request.is_disconnected)
            if isinstance(outcome, ExecuteOutcome)
        ]
        programs.sort(key=lambda program: program.index)
        errors = sum(bool(program.error) for program in programs)
        return models.ExecuteResponse(programs=programs, errors=errors)


def _add_health(app: FastAPI, hub: Hub) -> None:
    @app.get("/health", responses=_ERRORS)
    async def health(_: _Token) -> models.HealthResponse:
        """Say how the service is."""
        now = hub.health()
        return models.HealthResponse(
            version=__version__,
            status="stopping" if now.is_stopping else "ok",
            isolation=now.isolation,
            languages=now.languages,
            queue_length=now.queue_length,
            requests=now.requests,
            programs_judged=now.programs_judged,
            errors=now.errors,
        )


def _judge_jobs(body: models.JudgeRequest) -> Sequence[Job]:
    tests = models.cases_of(body.tests)
    _refuse_too_many(len(body.programs), len(tests), "tests")
    limits = Limits(
        time_limit_s=body.time_limit_s, memory_limit_bytes=body.memory_limit_bytes
    )
    checker = Checker(parse_rule(body.checker)) if body.checker else BY_TOKENS
    return [
        JudgeJob(index, solution, tests, limits, body.stop_on_first_failure, checker)
        for index, solution in enumerate(_solutions(body))
    ]


def _execute_jobs(body: models.ExecuteRequest) -> Sequence[Job]:
    _refuse_too_many(len(body.programs), len(body.inputs), "inputs")
    most = len(body.programs) * len(body.inputs) * body.output_limit_bytes
    if most > models.MOST_OUTPUT_BYTES:
        raise Refusal(
            422,
            f"the outputs may take {most} bytes together; at most "
            f"{models.MOST_OUTPUT_BYTES} are allowed; send fewer programs or inputs, "
            "or lower output_limit_bytes",
        )
    limits = Limits(
        time_limit_s=body.time_limit_s,
        memory_limit_bytes=body.memory_limit_bytes,
        output_limit_bytes=body.output_limit_bytes,
    )
    inputs = tuple(body.inputs)
    return [
        ExecuteJob(index, solution, inputs, limits)
        for index, solution in enumerate(_solutions(body))
    ]


def _solutions(body: models.Run) -> list[Solution]:
    return [
        Solution(Language.from_label(program.language), program.solution)
        for program in body.programs
    ]


def _refuse_too_many(programs: int, each: int, what: str) -> None:
    if programs * each > models.MOST_RUNS:
        raise Refusal(
            422,
            f"{programs} programs on {each} {what} are {programs * each} runs; at most "
            f"{models.MOST_RUNS} are allowed; send the programs in several requests",
        )


def _answer_errors(app: FastAPI) -> None:
    """Answer everything that goes wrong with one sentence in one form."""

    async def refused(_: Request, error: Exception) -> Response:
        if isinstance(error, BusyError | StoppingError):
            error = refusal_of(error)
        assert isinstance(error, Refusal)
        return JSONResponse(
            {"error": error.sentence}, error.status, headers=dict(error.headers)
        )

    async def invalid(_: Request, error: Exception) -> Response:
        assert isinstance(error, RequestValidationError)
        return JSONResponse({"error": _sentence(error)}, 422)

    async def gone(_: Request, error: Exception) -> Response:
        return JSONResponse({"error": str(error)}, CLIENT_GONE)

    async def other(request: Request, error: Exception) -> Response:
        assert isinstance(error, HTTPException)
        asked = f"{request.method} {request.url.path}"[:200]
        sentence = f"{asked}: {error.detail}; /openapi.json lists what there is"
        return JSONResponse({"error": sentence}, error.status_code, error.headers)

    async def failed(_: Request, error: Exception) -> Response:
        sentence = f"the service failed: {type(error).__name__}: {error}; ask again"
        return JSONResponse({"error": " ".join(sentence.split())}, 500)

    for kind in (Refusal, BusyError, StoppingError):
        app.add_exception_handler(kind, refused)
    app.add_exception_handler(RequestValidationError, invalid)
    app.add_exception_handler(ClientGoneError, gone)
    app.add_exception_handler(HTTPException, other)
    app.add_exception_handler(Exception, failed)


def _sentence(error: RequestValidationError) -> str:
    """Return the first complaint of a validation, in the form of all our errors."""
    first = error.errors()[0]
    if first["type"] == "json_invalid":
        reason = first.get("ctx", {}).get("error", "it ends too early")
        return f"the body is broken JSON ({reason}); expected a JSON object"
    # The tags of alternatives are no part of a field's name.
    path = [part for part in first["loc"] if part not in ("body", "list", "lists")]
    field = "".join(
        f"[{part}]" if isinstance(part, int) else f".{part}" for part in path
    ).lstrip(".")
    expected = str(first["msg"]).removeprefix("Value error, ")
    expected = expected.replace("Input should be ", "expected ")
    if first["type"] == "missing":
        return f"field {field!r} is missing; /openapi.json describes it"
    if first["type"] == "extra_forbidden":
        return f"field {field!r} is unknown; /openapi.json lists those there are"
    if not field:
        return f"the body is {found(first.get('input'))}; expected a JSON object"
    return f"field {field!r} is {found(first.get('input'))}; {expected}"
