"""The program in an answer: out of thoughts, prose and fenced blocks.

Never fails: what holds no program is given back as it is, and the judge says what it is
worth.
"""

import re
from typing import Final

from markdown_it import MarkdownIt

from alphacode.core.problem import Language

# What blocks of a language are marked with, in small letters.
_TAGS: Final = {
    Language.PYTHON3: {"python", "python3", "py", "py3", "pypy", "pypy3"},
    Language.PYTHON: {"python", "python2", "py", "py2", "pypy", "pypy2"},
    Language.CPP: {"cpp", "c++", "cc", "cxx", "c", "c++11", "c++14", "c++17", "c++20"}
    | {"cpp11", "cpp14", "cpp17", "cpp20", "c++23", "cpp23"},
    Language.JAVA: {"java"},
}
_ANY_TAG: Final = frozenset().union(*_TAGS.values())
# Names of what reads, and not the word in a heading.
_READS: Final = re.compile(
    r"\b(?:raw_)?input\s*[(),]|=\s*(?:raw_)?input\b|\bstdin\b|\bopen\(0|\bread\(0\b"
)
# A program that reads or runs, and not a part of one or a line that shows its use.
_WHOLE: Final = {
    Language.PYTHON3: _READS,
    Language.PYTHON: _READS,
    Language.CPP: re.compile(r"\bmain\s*\("),
    Language.JAVA: re.compile(r"\bmain\s*\("),
}
_PYTHON_LINE: Final = re.compile(
    r"(?:import|from|def|class|for|while|if|try|with|async|return|print|global)\b.*[:)\w]$"
    r"|[A-Za-z_][\w.\[\], ]*[-+*/|&^%]?=|[A-Za-z_][\w.]*\(|[@#]|\"\"\"|'''"
)
_C_LINE: Final = re.compile(
    r"#\s*\w+|//|/\*|(?:using|template|typedef|struct|class|public|package|import|enum"
    r"|namespace|static|const|constexpr|int|long|void|auto|double|char|bool)\b.*[;{(,>)]$"
    r"|(?:int|struct|class|public)\b[^.]*$"
)
_STARTS: Final = {
    Language.PYTHON3: _PYTHON_LINE,
    Language.PYTHON: _PYTHON_LINE,
    Language.CPP: _C_LINE,
    Language.JAVA: _C_LINE,
}
_THOUGHT_END: Final = re.compile(
    r"</(?:think|thinking|thought|reasoning)>|\[/THINK\]", re.IGNORECASE
)
_THOUGHT_START: Final = re.compile(
    r"\s*(?:<(?:think|thinking|thought|reasoning)>|\[THINK\])", re.IGNORECASE
)
# Blocks alone: what stands inside a line does not matter, indented code and HTML would
# hide fences.
_BLOCKS: Final = MarkdownIt("commonmark").disable(["inline", "code", "html_block"])


def extract_program(answer: str, language: Language) -> str:
    """Return the program of an answer, with a newline at its end; empty if none.

    Thoughts between tags are dropped; an answer that ends within them holds no program.
    Of several fenced blocks that are marked with the language the last counts that
    reads input (Python) or has a `main`, else the last; then unmarked blocks, then
    those of other programming languages. A fence that is never closed reaches to the
    end. Without any fence, prose before and after the program is left out.
    """
    # Half a surrogate pair can neither be stored nor written.
    text = _without_thoughts(answer).encode("utf-8", "replace").decode()
    blocks = _fenced(text)
    program = _choose(blocks, language) if blocks else _unfenced(text, language)
    program = program.strip("\r\n").rstrip()
    return program + "\n" if program else ""


def _without_thoughts(answer: str) -> str:
    ends = list(_THOUGHT_END.finditer(answer))
    if ends:
        # Some templates open the thought in the prompt: there is an end alone.
        return answer[ends[-1].end() :]
    return "" if _THOUGHT_START.match(answer) else answer


def _fenced(text: str) -> list[tuple[str, str]]:
    """Return the tag, in small letters, and the text of each fenced block."""
    blocks = []
    for token in _BLOCKS.parse(text):
        if token.type == "fence":
            words = token.info.lower().strip(" {}.").split()
            blocks.append((words[0] if words else "", token.content))
    return blocks


def _choose(blocks: list[tuple[str, str]], language: Language) -> str:
    groups = (
        [text for tag, text in blocks if tag in _TAGS[language]],
        [text for tag, text in blocks if not tag],
        [text for tag, text in blocks if tag in _ANY_TAG],
        [text for _, text in blocks],
    )
    whole = _WHOLE[language]
    for number, texts in enumerate(groups):
        for text in reversed(texts):
            # Words in blocks of other languages say nothing.
            if number < 2 and whole.search(text):
                return text
        for text in reversed(texts):
            if text.strip():
                return text
    return ""


def _unfenced(text: str, language: Language) -> str:
    # Not `splitlines`: a string in a program may hold other separators.
    lines = text.replace("\r\n", "\n").split("\n")
    start = _STARTS[language]
    first = next((i for i, line in enumerate(lines) if start.match(line)), None)
    if first is None:
        return text
    lines = lines[first:]
    if language in (Language.CPP, Language.JAVA):
        last = max((i for i, line in enumerate(lines) if _closes(line)), default=None)
        return "\n".join(lines if last is None else lines[: last + 1])
    while lines and (not lines[-1].strip() or _is_prose(lines[-1])):
        lines.pop()
    return "\n".join(lines)


def _closes(line: str) -> bool:
    """Return whether a line may end a program whose functions end in braces."""
    return line.rstrip().endswith(("}", "};")) or line.lstrip().startswith("#")


def _is_prose(line: str) -> bool:
    """Return whether a line is a sentence: a capital, words, and its end."""
    words = line.split()
    return (
        len(words) > 2
        and line[:1].isupper()
        and line.rstrip()[-1] in ".:!?"
        and not re.search(r"[=\[\]]|\w\(", line)
    )
