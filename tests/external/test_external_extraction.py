"""The program comes out of whatever a model writes around it."""

# ruff: noqa: E501 (a table)

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from alphacode.core.problem import Language
from alphacode.sampling.external.extraction import extract_program

PY, CPP, JAVA = Language.PYTHON3, Language.CPP, Language.JAVA
SUM = "a, b = map(int, input().split())\nprint(a + b)\n"
READ = "import os\nprint(sum(map(int, os.read(0, 99).split())))\n"
MAIN = '#include <cstdio>\nint main() {\n  printf("3");\n}\n'


def fenced(text: str, tag: str = "", fence: str = "```") -> str:
    return f"{fence}{tag}\n{text}{fence}\n"


CASES = {
    "one block in prose": (PY, f"Sure!\n\n{fenced(SUM, 'python')}\nIt adds.", SUM),
    "right after a line of prose": (PY, f"Code:\n{fenced(SUM, 'python')}Done.", SUM),
    "no tag": (PY, f"Here:\n{fenced(SUM)}", SUM),
    "tag in capitals": (PY, fenced(SUM, "Python3"), SUM),
    "tag with attributes": (PY, fenced(SUM, "python title=a.py"), SUM),
    "tildes": (CPP, fenced(MAIN, "cpp", "~~~"), MAIN),
    "longer fence": (PY, fenced(f"s = '''\n```\n'''\n{SUM}", "py", "````"),
                     f"s = '''\n```\n'''\n{SUM}"),
    "in a list": (PY, "1. So:\n\n   ```python\n   print(input())\n   ```\n",
                  "print(input())\n"),
    "indented by four": (PY, "So:\n\n    ```python\n    print(input())\n    ```\n",
                         "print(input())\n"),
    "in HTML": (PY, f"<details>\n{fenced(SUM, 'python')}</details>\n", SUM),
    "never closed": (PY, f"Sure:\n```python\n{SUM}", SUM),
    "nothing but the fence": (PY, "```python", ""),
    "the last of two": (PY, fenced("print(int(input()) * 2)\n", "python")
                        + "Better:\n" + fenced(SUM, "python"), SUM),
    "use shown after it": (PY, fenced(SUM, "python") + "Use:\n"
                           + fenced("print(solve(1, 2))\n", "python"), SUM),
    "a shell block after it": (PY, fenced(SUM, "python") + fenced("python3 a.py\n", "sh"),
                               SUM),
    "an output block after it": (PY, fenced(SUM, "python") + fenced("3\n"), SUM),
    "an input shown after what reads in another way": (
        PY, fenced(READ, "python") + "For example:\n" + fenced("Sample input\n3\n"), READ),
    "two languages": (CPP, fenced(MAIN, "c++") + fenced(SUM, "python"), MAIN),
    "the other language alone": (CPP, fenced(SUM, "python") + fenced("3\n", "text"), SUM),
    "unmarked, with others": (CPP, fenced("1 2\n", "text") + fenced(MAIN), MAIN),
    "an empty block last": (PY, fenced(SUM, "python") + fenced("", "python"), SUM),
    "thoughts": (PY, "<think>\n```python\nprint(input())\n```\n</think>\n"
                 + fenced(SUM, "python"), SUM),
    "thoughts whose start is in the prompt": (
        PY, f"Hm {fenced('print(input())', 'python')}</think>{SUM}", SUM),
    "thoughts without end": (PY, f"<think>Maybe\n{fenced(SUM, 'python')}", ""),
    "thoughts and nothing": (PY, "<think>Hm.</think>\n", ""),
    "thoughts of another kind": (PY, f"[THINK]Hm.[/THINK]{SUM}", SUM),
    "no fence": (PY, SUM, SUM),
    "no fence, prose around": (PY, f"Here is the code:\n\n{SUM}\nThis adds two numbers.",
                               SUM),
    "no fence, C++": (CPP, f"The program:\n\n{MAIN}\nIt prints three.", MAIN),
    "no fence, only defines": (CPP, "#define A 1\n#include <x>", "#define A 1\n#include <x>\n"),
    "no program": (PY, "I cannot help with that.", "I cannot help with that.\n"),
    "empty": (PY, "", ""),
    "blanks": (PY, " \n\t\n", ""),
    "carriage returns": (PY, "```python\r\nprint(input())\r\n```\r\n",
                         "print(input())\n"),
    "indentation at the start is kept": (PY, "```python\n  x = input()\n```",
                                         "  x = input()\n"),
    "half a surrogate pair": (PY, "```python\nprint(input(), '\ud800')\n```",
                              "print(input(), '?')\n"),
    "null bytes": (PY, "```python\nprint(input(), '\0')\n```",
                   "print(input(), '\ufffd')\n"),
    "Java": (JAVA, fenced("class A { public static void main(String[] a) {} }\n", "java"),
             "class A { public static void main(String[] a) {} }\n"),
}  # fmt: skip


@pytest.mark.parametrize(("language", "answer", "program"), CASES.values(), ids=CASES)
def test_the_program_is_found(language: Language, answer: str, program: str) -> None:
    assert extract_program(answer, language) == program


PIECES = st.sampled_from(
    [
        "```",
        "```python\n",
        "~~~",
        "\n",
        "<think>",
        "</think>",
        "> ",
        "- ",
        "1. ",
        "    ",
        "#include",
        "int main(){",
        "}",
        "print(input())",
        "�",
        "\x00",
        "\r",
        "`",
        "<p>",
    ]
)


@settings(max_examples=30, deadline=None)
@given(st.lists(st.one_of(PIECES, st.text(max_size=5)), max_size=40).map("".join))
def test_no_answer_is_too_odd(answer: str) -> None:
    for language in (PY, CPP):
        program = extract_program(answer, language)
        assert program == "" or program.endswith("\n")
        program.encode()


def test_long_nesting_takes_no_time_to_speak_of() -> None:
    for piece in ("> ", "- ", "```\n", "[", "<div>\n", "    "):
        extract_program(piece * 20_000, PY)
