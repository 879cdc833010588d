"""The prompt is what the paper shows, to the character."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alphacode.core.problem import Language
from alphacode.core.sample import Conditioning
from alphacode.encoding.prompt import (
    PromptSettings,
    render_description,
    render_metadata,
    render_prompt,
)

LONG = (
    "You are given n lamps in a row and each of them is either on or off; in one "
    "move you may toggle any two lamps that stand side by side.\n\nInput\n\n3\n1 0 1\n"
)


def test_a_python_prompt_is_a_block_of_comments() -> None:
    conditioning = Conditioning(
        language=Language.PYTHON3, rating=1200, tags=("greedy", "math")
    )
    assert render_prompt(LONG, conditioning) == (
        "# RATING: 1200\n"
        "# TAGS: greedy,math\n"
        "# LANGUAGE IS python3\n"
        "# CORRECT SOLUTION\n"
        "# You are given n lamps in a row and each of them is either on or off; in "
        "one\n"
        "# move you may toggle any two lamps that stand side by side.\n"
        "#\n"
        "# Input\n"
        "#\n"
        "# 3\n"
        "# 1 0 1\n"
        "\n"
    )


def test_a_cpp_prompt_uses_its_own_comment_sign_and_label() -> None:
    conditioning = Conditioning(language=Language.CPP, is_correct=False)
    assert render_prompt("a\n\nb", conditioning) == (
        "// LANGUAGE IS cpp\n// INCORRECT SOLUTION\n// a\n//\n// b\n\n"
    )


@pytest.mark.parametrize(
    ("language", "sign", "label"),
    [
        (Language.PYTHON, "#", "python"),
        (Language.PYTHON3, "#", "python3"),
        (Language.CPP, "//", "cpp"),
        (Language.JAVA, "//", "java"),
    ],
)
def test_every_language_has_a_sign(language: Language, sign: str, label: str) -> None:
    head = render_metadata(Conditioning(language=language), PromptSettings())
    assert head == f"{sign} LANGUAGE IS {label}\n{sign} CORRECT SOLUTION"


def test_the_plain_style_of_figure_5_has_no_signs() -> None:
    conditioning = Conditioning(language=Language.CPP, rating=800, tags=("dp",))
    prompt = render_prompt("x", conditioning, PromptSettings(comment_style=False))
    assert prompt == "RATING: 800\nTAGS: dp\nLANGUAGE IS cpp\nCORRECT SOLUTION\nx\n\n"


def test_correctness_can_be_left_out() -> None:
    settings = PromptSettings(states_correctness=False)
    head = render_metadata(Conditioning(language=Language.CPP), settings)
    assert head == "// LANGUAGE IS cpp"


def test_indentation_stays_on_the_first_wrapped_line_only() -> None:
    settings = PromptSettings(columns=20)
    text = render_description("    one two three four five", Language.CPP, settings)
    assert text.split("\n") == ["//     one two three", "// four five"]


@given(
    text=st.text("ab \n\u2264", max_size=400),
    language=st.sampled_from([Language.CPP, Language.PYTHON3]),
)
def test_wrapping_is_greedy_and_keeps_every_word(text: str, language: Language) -> None:
    """No line is over 80 columns, and no line had room for the next word."""
    settings = PromptSettings()
    lines = render_description(text, language, settings).split("\n")
    sign = "//" if language is Language.CPP else "#"
    assert all(line == sign or line.startswith(sign + " ") for line in lines)
    words = [word for line in lines for word in line[len(sign) :].split()]
    assert words == text.split()
    for line in lines:
        body = line[len(sign) :].split()
        assert len(line) <= 80 or len(body) == 1


def test_no_line_had_room_for_the_next_word() -> None:
    text = " ".join("w" * (1 + i % 13) for i in range(300))
    lines = render_description(text, Language.PYTHON3, PromptSettings()).split("\n")
    assert max(map(len, lines)) == 80
    for line, following in pairwise(lines):
        assert len(line) + 1 + len(following.split()[1]) > 80
