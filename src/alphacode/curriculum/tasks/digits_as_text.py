"""What is asked of words, asked of strings of digits, or of zeros and ones."""

from collections.abc import Callable
from dataclasses import replace
from random import Random

from alphacode.curriculum.task import DIGITS, LOWER, Task, Values, Word
from alphacode.curriculum.tasks import (
    algorithms,
    forms_checked,
    openers,
    string_checks,
    string_questions,
    string_values,
    strings,
    strings_paired,
    text_tools,
)

FAMILIES = (
    algorithms,
    forms_checked,
    openers,
    string_checks,
    string_questions,
    string_values,
    strings,
    strings_paired,
    text_tools,
)
# Tasks over words whose programs take letters for signs of any kind.
NAMES = """is_palindrome all_letters_equal all_letters_different letters_sorted
are_anagrams contains_substring starts_with ends_with is_subsequence
same_first_last is_double_word can_make_palindrome distinct_letters
largest_letter_count changes_to_all_equal changes_to_palindrome
longest_run number_of_runs adjacent_equal_pairs count_substring
hamming_distance reverse_string remove_duplicate_letters
remove_adjacent_duplicates sort_letters sort_letters_descending
rotate_string smallest_period is_rotation is_made_of_repeats
palindrome_after_one_change one_removal_palindrome
longest_common_subsequence edit_distance longest_palindrome_inside
interleave count_palindromes_inside longest_distinct_letters
deletions_to_palindrome times_as_subsequence pairs_that_vanish
pack_number_letter longest_common_piece_length is_hidden_in_order
is_piece_of_second places_of_piece indices_of_piece
first_index_of_piece first_place_of_piece first_single_letter_index
first_single_letter_place common_prefix_length one_swap_equal""".split()  # noqa: SIM905
SIGNS = {"bits": "01", "digits": DIGITS}
NOUNS = {"bits": "character", "digits": "digit"}


def _translated(
    refine: Callable[[Random, Values], Values | None] | None,
    words: list[str],
    signs: str,
) -> Callable[[Random, Values], Values | None]:
    """Return a `refine` that writes the same words in other signs."""
    table = {ord(x): signs[i % len(signs)] for i, x in enumerate(LOWER)}

    def refined(rng: Random, values: Values) -> Values | None:
        found = refine(rng, values) if refine else values
        if found is None:
            return None
        written = {word: {**values, **found}[word].translate(table) for word in words}
        return {**values, **found, **written}

    return refined


def _of(task: Task, kind: str) -> Task:
    """Return the task with its words written in signs of a kind."""
    words = [param.name for param in task.params if isinstance(param, Word)]
    params = tuple(
        replace(param, alphabet=SIGNS[kind]) if isinstance(param, Word) else param
        for param in task.params
    )
    return replace(
        task,
        name=f"{task.name}_of_{kind}",
        params=params,
        say=tuple(_said(text, kind) for text in task.say),
        refine=_translated(_letters_first(task), words, SIGNS[kind]),
        operation=task.operation or task.name,
        weight=task.weight / 5,
    )


def _letters_first(task: Task) -> Callable[[Random, Values], Values | None] | None:
    """Return the task's `refine`, given words of letters as it expects them."""
    refine = task.refine
    if refine is None:
        return None
    table = {ord(x): LOWER[int(x)] for x in DIGITS}

    def refined(rng: Random, values: Values) -> Values | None:
        letters = {
            name: x.translate(table) if isinstance(x, str) else x
            for name, x in values.items()
        }
        found = refine(rng, letters)
        return None if found is None else {**letters, **found}

    return refined


def _said(text: str, kind: str) -> str:
    noun = NOUNS[kind]
    for old, new in (
        ("alphabetical", "growing"),
        ("letter", noun),
        ("the word", "the string"),
        ("word ", "string "),
    ):
        text = text.replace(old, new).replace(old.capitalize(), new.capitalize())
    return text


_BY_NAME = {task.name: task for family in FAMILIES for task in family.TASKS}
TASKS: tuple[Task, ...] = tuple(
    _of(_BY_NAME[name], kind) for kind in SIGNS for name in NAMES
)
