"""Running the curriculum's own Python programs in this process, fast.

Only for programs assembled by this package from its own bodies: nothing is isolated.
Programs of a model or a person belong to the judge.
"""

import builtins
import functools
import io
import sys
from types import CodeType, ModuleType

from alphacode.core.errors import AlphaCodeError


def compile_program(program: str) -> CodeType:
    """Compile one of our own programs."""
    return compile(program, "<curriculum>", "exec")


def run_program(code: CodeType, text: str) -> str | None:
    """Return what a program prints on an input; `None` if it raises.

    Only the program reads and writes there: what other threads of the process print
    meanwhile goes where it always goes.
    """
    output = io.StringIO()
    try:
        exec(code, {"__name__": "__main__", "__builtins__": _own(text, output)})
    except (Exception, SystemExit) as error:
        if isinstance(error, AlphaCodeError):
            raise
        return None
    return output.getvalue()


def _own(text: str, output: io.StringIO) -> dict[str, object]:
    """Return the builtins of a program with input and output of its own."""
    stdin = io.StringIO(text)
    system = ModuleType("sys")
    vars(system).update(vars(sys), stdin=stdin, stdout=output)

    def read_line(prompt: object = "") -> str:
        output.write(str(prompt))
        line = stdin.readline()
        if not line:
            raise EOFError
        return line.removesuffix("\n")

    def imported(name: str, *rest: object) -> ModuleType:
        return system if name == "sys" else __import__(name, *rest)  # type: ignore[arg-type]

    return {
        **vars(builtins),
        "print": functools.partial(print, file=output),
        "input": read_line,
        "__import__": imported,
    }
