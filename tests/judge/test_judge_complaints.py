"""Which complaints of a compiler are the last word on a program."""

import pytest

from alphacode.judge.complaints import (
    is_our_fault,
    names_in,
    needs_second_opinion,
    ran_out,
)

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
