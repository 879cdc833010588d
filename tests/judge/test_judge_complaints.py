"""Which complaints of a compiler are the last word on a program."""

import pytest

from alphacode.judge.complaints import (
    _EVERYTHING,
    is_our_fault,
    names_in,
    needs_second_opinion,
    ran_out,
)
from alphacode.judge.extras import _NUMPY
from alphacode.judge.java import _PACKAGE, _SILENT

BITS = "#include <bits/stdc++.h>\nusing namespace std;\n"
SOME = "#include <cstdio>\nusing namespace std;\n"
RARE = frozenset({"regex", "chrono"})

FINAL = {
    "undeclared variable": (BITS, "error: 'ans' was not declared in this scope"),
    "undeclared, few headers": (SOME, "error: 'ans' was not declared in this scope"),
    "syntax": (SOME, "error: expected ';' before '}' token"),
    "wrong types": (SOME, "error: invalid conversion from 'char*' to 'int'"),
    "clash with all headers there": (BITS, "error: reference to 'count' is ambiguous"),
    "no call matches": (
        BITS,
        "error: no matching function for call to 'max(int, long)'",
    ),
    "several": (
        SOME,
        "error: expected ';'\nnote: x\n<stdin>:2:1: error: 'a' undeclared",
    ),
}
DOUBTFUL = {
    "rare name": (BITS, "error: 'regex' was not declared in this scope"),
    "rare namespace": (BITS, "error: 'chrono' has not been declared"),
    "rare type in a template": (BITS, "error: 'vector<regex>' is not valid"),
    "incomplete type": (BITS, "error: 'ifstream in' has incomplete type"),
    "clash with few headers": (SOME, "error: reference to 'count' is ambiguous"),
    "clash among others": (SOME, "error: expected ';'\nerror: conflicting declaration"),
    "no error line": (BITS, "something else went wrong"),
}


@pytest.mark.parametrize(("source", "complaint"), FINAL.values(), ids=FINAL)
def test_complaints_that_are_final(source: str, complaint: str) -> None:
    assert not needs_second_opinion(source, complaint, RARE)


@pytest.mark.parametrize(("source", "complaint"), DOUBTFUL.values(), ids=DOUBTFUL)
def test_complaints_that_are_checked(source: str, complaint: str) -> None:
    assert needs_second_opinion(source, complaint, RARE)


def test_a_failure_of_this_machine_is_told_from_one_of_the_program() -> None:
    assert is_our_fault(b"/tmp/x: No space left on device")
    assert is_our_fault(b"g++: fatal error: Killed signal terminated program cc1plus")
    assert is_our_fault(b"/usr/bin/ld: final link failed: No space left on device")
    assert is_our_fault(
        b"<stdin>:1:1: fatal error: error writing to /tmp/x.s: No space left on device"
    )
    assert not is_our_fault(b"<stdin>:1:1: error: 'x' was not declared")
    assert ran_out(b"virtual memory exhausted: Cannot allocate memory")
    assert not ran_out(b"<stdin>:1:1: error: 'x' was not declared")


def test_names_are_identifiers() -> None:
    assert names_in("int a_1 = f(x); #define N") == {
        "int",
        "a_1",
        "f",
        "x",
        "define",
        "N",
    }


@pytest.mark.parametrize("blank", ["\n", " ", "\t\n"])
def test_blanks_in_a_program_take_no_time(blank: str) -> None:
    program = blank * 200_000
    assert _NUMPY.search(f"{program}x") is None
    assert _EVERYTHING.search(f"{program}x") is None
    assert _PACKAGE.search(f"{program}x") is None
    assert _NUMPY.search(f"{program}\n  from numpy import array")
    assert _EVERYTHING.search(f"{program}\n # include <bits/stdc++.h>")
    assert _PACKAGE.search(f"{program}\n package a.b;")


@pytest.mark.parametrize("opened", ["/* ", '"' + '\\"', "'" + "\\'", '""" ', '"', "'"])
def test_comments_and_quotes_that_stay_open_take_no_time(opened: str) -> None:
    left = _SILENT.sub(" ", opened * 50_000)
    assert "class A" not in _SILENT.sub(" ", opened * 50_001 + " class A")
    assert set(left) <= {" ", '"', "'", "\\"}


REPEATED = {
    "an error of its own": b"<stdin>:1:2: error: #error No space left on device",
    "under another name": b"g++: x:1:2: error: #error No space left on device",
    "a file's name": b"No space left on device: In function 'int main()':",
    "a symbol": b"ld: x.o: undefined reference to `cannot execute'",
    "a file that is not there": (
        b"<stdin>:1:10: fatal error: error writing to No space left on device: "
        b"No such file or directory"
    ),
    "a line that is shown": b"    1 | #error No space left on device",
    "a bare line that is shown": b'    String s = "cannot execute" foo;',
}


@pytest.mark.parametrize("said", REPEATED.values(), ids=REPEATED)
def test_what_a_program_has_repeated_is_no_fault_of_this_machine(said: bytes) -> None:
    assert not is_our_fault(said, b'class A {\n    String s = "cannot execute" foo;\n}')
