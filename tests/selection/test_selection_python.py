"""Python programs with one canonical form are one program; all others are not."""

import ast
import io
import tokenize
import warnings

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from alphacode.core.problem import Language
from alphacode.selection.canonical import canonical_program, program_id

# A busy machine draws examples slowly; that is no fault of the code.
BUSY = [HealthCheck.too_slow]

PROGRAM = """\
n = int(input())
values = list(map(int, input().split()))
total = 0
for i, value in enumerate(values):
    if value % 2 == 0 and i > 0:
        total += value  # even
    else:
        total -= 1
print("sum  is", total, sep=': ')
"""


def canonical(text):
    return canonical_program(Language.PYTHON3, text)


def code_of(text):
    """What the interpreter runs, without where it stood in the file."""
    try:
        with warnings.catch_warnings():
            # `0and` is only frowned upon.
            warnings.simplefilter("ignore")
            code = compile(text, "program", "exec", dont_inherit=True)
    except (SyntaxError, ValueError):
        return None
    return strip(code)


def strip(code):
    constants = tuple(
        strip(item) if hasattr(item, "co_code") else repr(item)
        for item in code.co_consts
    )
    return code.co_code, constants, code.co_names, code.co_varnames


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("x=1", "x = 1\n"),
        ("x = 1 # comment", "# first\n\nx = 1"),
        ("if a:\n  b()", "if a:\n        b()\n\n"),
        ("if a: b()", "if a:\n    b()"),
        ("print('a')", 'print("a")'),
        ("f(1,\n  2)", "f(1, 2)"),
        ("x = (1)", "x = 1"),
        ('def f():\n    "what it does"\n    return 1', "def f():\n    return 1"),
        ('"""My solution."""\nprint(1)', "print(1)"),
        ("x = 16", "x = 0x10"),
        ("a = 1; b = 2", "a = 1\nb = 2"),
        ("if True:\n\tx()", "if True:\n    x()"),
        ("x = (\n", "x = (\n\n  \n"),
    ],
)
def test_same_program(one, other):
    assert canonical(one) == canonical(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("print('a b')", "print('a  b')"),
        ("print('''a\nb''')", "print('''a\n b''')"),
        ("for i in r:\n  a()\n  b()", "for i in r:\n  a()\nb()"),
        ("x = 1", "x = 1.0"),
        ("x = 1", "x = True"),
        ("x = 0.0", "x = -0.0"),
        ("x = a - -b", "x = a + b"),
        ("print('#')", "print('')"),
        ("x = (1,)", "x = (1)"),
        ("'doc'\nprint(__doc__)", "print(__doc__)"),
        ("'doc'\nimport sys\nhelp('__main__')", "import sys\nhelp('__main__')"),
        ("print(_getframe().f_lineno)", "\nprint(_getframe().f_lineno)"),
        ("print(open(argv[0]).read())", "print(open(argv[0]).read()) # comment"),
        ("#coding:latin-1\nprint('\u00e9')", "print('\u00e9')"),
        (" x = 1", "x = 1"),
        ("print 1", "print  1"),
        ("assert x", "pass"),
        ("x = b'a'", "x = 'a'"),
    ],
)
def test_different_programs(one, other):
    assert canonical(one) != canonical(other)


def test_language_parts_programs():
    assert program_id(Language.PYTHON3, "x") != program_id(Language.CPP, "x")
    assert program_id(Language.PYTHON3, "x") != program_id(Language.JAVA, "x")


@pytest.mark.parametrize(
    "text",
    ["", "\0", "x = '\ud800'", "(" * 3000, "-" * 200_000 + "1", "9" * 5000, "\x0c"],
    ids=["empty", "null", "surrogate", "deep", "deep-unary", "long-integer", "feed"],
)
def test_hostile_texts_have_a_name(text):
    assert len(program_id(Language.PYTHON3, text)) == 32


SPACED_TOKENS = st.lists(
    st.tuples(
        st.sampled_from(["", " ", "   ", "\t"]), st.sampled_from(["", "# x", "\n"])
    ),
    min_size=200,
    max_size=200,
)


@given(SPACED_TOKENS)
@settings(max_examples=20, deadline=None, suppress_health_check=BUSY)
def test_white_space_between_tokens_and_comments_change_nothing(decorations):
    """Rewrites the program from its own tokens, so that no token is touched."""
    tokens = list(tokenize.generate_tokens(io.StringIO(PROGRAM).readline))
    lines = []
    for number, token in enumerate(tokens):
        blank, end = decorations[number % len(decorations)]
        if token.type in (tokenize.NEWLINE, tokenize.NL):
            lines.append(end.strip("\n") + "\n" + "\n" * end.count("\n"))
        elif token.type == tokenize.INDENT:
            lines.append(token.string)
        elif token.type not in (tokenize.COMMENT, tokenize.DEDENT, tokenize.ENDMARKER):
            starts_line = token.start[1] == len(token.line) - len(token.line.lstrip())
            indent = " " * token.start[1] if starts_line else " " + blank
            lines.append((indent if lines[-1:] != ["    "] else "") + token.string)
    assert canonical("".join(lines)) == canonical(PROGRAM)


EDITS = st.lists(
    st.tuples(
        st.integers(0, len(PROGRAM)),
        st.integers(0, 2),
        st.text(alphabet=" \n\t#\"'()+-:=,01inte\\;", max_size=3),
    ),
    max_size=3,
)


def edited(edits):
    text = PROGRAM
    for start, length, more in edits:
        text = text[:start] + more + text[start + length :]
    return text


@given(EDITS)
@settings(max_examples=300, deadline=None, suppress_health_check=BUSY)
def test_equal_form_means_equal_byte_code(edits):
    """The oracle: what the interpreter compiles, for random edits of a program."""
    text = edited(edits)
    if canonical(text) == canonical(PROGRAM):
        assert code_of(text) == code_of(PROGRAM)


@given(EDITS, EDITS)
@settings(max_examples=100, deadline=None, suppress_health_check=BUSY)
def test_programs_that_do_not_parse_merge_only_by_trailing_blanks(one, other):
    first, second = edited(one), edited(other)
    if canonical(first) == canonical(second) and code_of(first) is None:
        assert code_of(second) is None
        try:
            ast.parse(first)
        except (SyntaxError, ValueError):
            assert first.rstrip() == second.rstrip()
