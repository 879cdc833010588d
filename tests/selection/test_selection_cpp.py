"""C++ programs with one canonical form are one program to the compiler."""

import random
import re
import shutil
import subprocess

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from alphacode.core.problem import Language
from alphacode.selection.canonical import canonical_program, program_id

# A busy machine draws examples slowly; that is no fault of the code.
BUSY = [HealthCheck.too_slow]

PROGRAM = """\
#include <vector>
#define ALL(v) (v).begin(), (v).end()
#define N 100'000
// a comment
int main() {
    std::vector<std::vector<int>> rows(3);
    const char *text = "a  b // no comment";
    char quote = '"', other = '\\'';
    int x = 5, y = x+++x, z = x - -1; /* block
    comment */
    double d = .5e-3 + 1.;
    auto raw = R"x(raw  " )" text)x";
    return (x<<2) >> 1 >= y ? z : text[0];
}
"""


def canonical(text):
    return canonical_program(Language.CPP, text)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("int main(){}", "int  main ( ) { }\n"),
        ("int a; // x", "int a;"),
        ("int /* x */ a;", "int a;"),
        ("int/**/a;", "int\na;"),
        ("#include<map>\nint a;", "#include <map>  // maps\n\nint a;"),
        ("#define  N   5", "#define N 5 /* five */"),
        ("int a = 1\\\n0;", "int a = 10;"),
        ("/* x */ #define A\nint a;", " #define A\nint a;"),
        ("int a;\r\nint b;\r\n", "int a;\nint b;"),
    ],
)
def test_same_program(one, other):
    assert canonical(one) == canonical(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ('s = "a b";', 's = "a  b";'),
        ('s = "//x";', 's = "";'),
        ("c = ' ';", "c = '  ';"),
        ("int ab;", "int a b;"),
        ("a + +b", "a ++b"),
        ("a - -b", "a--b"),
        ("a > > b", "a >> b"),
        ("a & & b", "a && b"),
        ("x = 1 .5;", "x = 1.5;"),
        ("x = 0xe +1;", "x = 0xe+1;"),
        ("#define F(x) x", "#define F (x) x"),
        ("#define A\nb", "#define A b"),
        ("#define S(x) #x\nS(a+b)", "#define S(x) #x\nS(a + b)"),
        ("puts(__LINE__)", "\nputs(__LINE__)"),
        ('R"(a  b)"', 'R"(a b)"'),
        ('R"(a\n b)"', 'R"(a\nb)"'),
        ('R"(a\\\nb)"', 'R"(ab)"'),
        ('L "a"', 'L"a"'),
        ('"a"s', '"a" s'),
        ("a<::b>", "a<: :b>"),
        ("a / *b", "a /*b"),
        ("/* open", "/* open "),
        ('x = "open', 'x = "open '),
        ("a ? ?b", "a ??b"),
        ("int a; #define", "int a;\n#define"),
    ],
)
def test_different_programs(one, other):
    assert canonical(one) != canonical(other)


@pytest.mark.parametrize("text", ["", "\0", "\ud800", '"', "'", 'R"(', "/*", "#", "\\"])
def test_hostile_texts_have_a_name(text):
    assert len(program_id(Language.CPP, text)) == 32


def test_long_text_is_read_in_linear_time():
    text = "int main() { return 0; } // x\n" * 5_000
    assert canonical(text) == canonical(text.replace("// x", ""))


BLANKS = st.sampled_from([" ", "\n", "  \t", "/* x */", "// y\n", "/*\n*/ ", " \\\n "])
LITERAL = '"a  /* b"'
LINE = "auto s = @ ; char c = '\\'' ; x += .5e-3 ; y <<= 2 ; f ( s -> x ) ;"
TOKENS = [LITERAL if token == "@" else token for token in LINE.split()]


@given(st.lists(BLANKS, min_size=len(TOKENS), max_size=len(TOKENS)))
@settings(max_examples=60, deadline=None, suppress_health_check=BUSY)
def test_white_space_and_comments_between_tokens_change_nothing(blanks):
    text = "".join(b + t for b, t in zip(blanks, TOKENS, strict=True))
    assert canonical(text) == canonical(" ".join(TOKENS))


@pytest.mark.skipif(shutil.which("g++") is None, reason="needs g++ as the oracle")
def test_equal_form_means_equal_tokens_to_the_compiler(tmp_path):
    """Random edits; where the form stays equal, so must g++'s preprocessed tokens."""
    rng = random.Random(3)
    program = PROGRAM.partition("\n")[2]
    pieces = [" ", "\n", "/**/", "//", "\\\n", "+", '"', "'", "#", "R", "(", "/", "*"]
    wanted = canonical(program)
    kept = set()
    for _ in range(3000):
        position = rng.randrange(len(program))
        cut = rng.randrange(2)
        text = program[:position] + rng.choice(pieces) + program[position + cut :]
        if text != program and canonical(text) == wanted:
            kept.add(text)
    assert len(kept) > 40
    found = preprocessed([program, *sorted(kept)[:40]], tmp_path)
    assert len(found) == 41
    assert set(found) == {found[0]}


LITERAL_OR_BLANK = re.compile(r"""("(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*')|\s+""")


def preprocessed(texts, folder):
    """Return what g++ makes of each text, without blanks outside literals."""
    sources = []
    for number, text in enumerate(texts):
        sources.append(folder / f"{number:03}.cpp")
        sources[-1].write_text(f"#pragma begin\n{text}")
    run = subprocess.run(
        ["g++", "-std=c++17", "-E", "-P", "-w", *map(str, sources)],
        capture_output=True,
        text=True,
        check=True,
    )
    parts = run.stdout.split("#pragma begin")[1:]
    return [LITERAL_OR_BLANK.sub(r"\1", part) for part in parts]
