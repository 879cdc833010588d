"""Running the curriculum's own Python programs in this process, fast.

Only for programs assembled by this package from its own bodies: nothing is isolated.
Programs of a model or a person belong to the judge.
"""

import contextlib
import io
import sys
from types import CodeType

from alphacode.core.errors import AlphaCodeError


def compile_program(program: str) -> CodeType:
    """Compile one of our own programs."""
    return compile(program, "<curriculum>", "exec")


def run_program(code: CodeType, text: str) -> str | None:
    """Return what a program prints on an input; `None` if it raises."""
    stdin, output = sys.stdin, io.StringIO()
    sys.stdin = io.StringIO(text)
    try:
        with contextlib.redirect_stdout(output):
            exec(code, {"__name__": "__main__"})
    except (Exception, SystemExit) as error:
        if isinstance(error, AlphaCodeError):
            raise
        return None
    finally:
        sys.stdin = stdin
    return output.getvalue()
