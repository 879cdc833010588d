"""What composed tasks are held out by: the named task that asks the same, if there is.

Or leaving `count_even` out of training would leave "how many of them are even", put
together from pieces, in. Most pairs were found by running the programs of both on the
inputs of both, the others by reading them.
"""

from dataclasses import replace
from typing import Final

from alphacode.curriculum.task import Task

# Sources of the same items, read in another form or drawn otherwise.
SAME_SOURCES: Final = {"signed_list": "list", "text": "words"}
# What named tasks call a source between the aggregate and the condition.
MIDDLES: Final = {"list": "_", "range": "_to_n_", "range_ab": "_a_to_b_"}
# What named tasks call a condition on the numbers of a list, and on those of a range.
OF_LISTS: Final = {
    "multiple_k": "multiple", "multiple_d": "multiple_c", "above_d": "above_c",
    "unlike_k": "different", "ends_with": "last_digit", "two_digits": "two_digit",
}  # fmt: skip
OF_RANGES: Final = {
    "multiple_d": "multiple_c", "not_multiple_d": "not_multiple_k",
    "mirror": "palindrome", "divides_k": "divides_m",
}  # fmt: skip
# Aggregates of lists and ranges that have named tasks for most conditions.
OF_CONDITIONS: Final = ("count", "sum", "max", "min")
# Pieces of a pipeline: with a last step behind them ("times") it goes by these, too.
PIECES: Final = 4

TWINS: Final = {
    "compose/list/-/-/sum": "sum",
    "compose/list/-/-/max": "maximum",
    "compose/list/-/-/min": "minimum",
    "compose/list/-/-/range": "range",
    "compose/list/-/-/average": "average_real",
    "compose/list/-/-/distinct": "count_distinct",
    "compose/list/-/-/sorted": "sort",
    "compose/list/-/-/falling": "sort_descending",
    "compose/list/-/-/backwards": "reverse",
    "compose/list/-/square/list": "squares_printed",
    "compose/list/-/square/sum": "sum_of_squares",
    "compose/list/-/absolute/sum": "sum_of_absolute",
    "compose/list/even/-/all": "all_even",
    "compose/list/positive/-/all": "all_positive",
    "compose/list/negative/-/exists": "any_negative",
    "compose/range/-/-/sum": "sum_to_n",
    "compose/range/-/square/sum": "sum_of_squares_to_n",
    "compose/range/-/cube/sum": "sum_of_cubes_to_n",
    "compose/range/even/-/distinct": "count_to_n_even",
    "compose/range/odd/-/distinct": "count_to_n_odd",
    "compose/range_ab/-/-/distinct": "count_range",
    "compose/divisors/-/-/sum": "sum_divisors",
    "compose/divisors/-/-/distinct": "count_divisors",
    "compose/cells/-/-/sum": "matrix_sum",
    "compose/cells/-/-/max": "matrix_max",
    "compose/cells/-/-/min": "matrix_min",
    "compose/grid_rows/has/count/max": "most_in_a_row",
    "compose/digits/-/-/sum": "digit_sum",
    "compose/digits/-/-/max": "digit_max",
    "compose/chars/-/place/sum": "letter_values_sum",
    "compose/chars/-/place/list": "letter_numbers",
    "compose/chars/-/twice/join": "double_letters",
    "compose/chars/not_vowel/-/join": "remove_vowels",
    "compose/chars/vowel/-/count": "count_vowels",
    "compose/mixed_chars/lower/-/count": "count_lower",
    "compose/words/-/-/distinct": "distinct_words",
    "compose/words/-/-/backwards": "print_words_of_list_backwards",
    "compose/words/-/length/sum": "total_word_length",
    "compose/neighbours/different/difference/sum": "total_change",
    "compose/neighbours/-/difference/sum": "total_change",
    "compose/neighbours/greater/-/count": "falls",
    "compose/pairs/-/difference/sum": "total_difference",
    "compose/pairs/equal/-/count": "pairs_equal",
    "compose/pairs/sum_even/-/count": "pairs_even_sum",
    "formula/sum(v,v)": "add",
    "formula/difference(v,v)": "subtract",
    "formula/distance(v,v)": "difference",
    "formula/product(v,v)": "multiply",
    "formula/quotient(v,v)": "quotient",
    "formula/remainder(v,v)": "remainder",
    "formula/larger(v,v)": "maximum_2",
    "formula/smaller(v,v)": "minimum_2",
    "formula/product(product(v,v),v)": "box_volume",
    "formula/at_least/product(v,v)": "enough_rows_of_seats",
    "several/list/max+min": "min_and_max",
    "several/list/max+min+spread": "largest_smallest_and_difference",
    "several/list/max+sum": "sum_and_max",
    "several/list/even+odd": "count_even_and_odd",
    "several/pair/larger+smaller": "smaller_of_two_then_larger_of_two",
    "several/rectangle/area+perimeter": "rectangle_area_then_rectangle_perimeter",
    "several/rectangle/area+half_perimeter": "sum_of_two_then_product_of_two",
    "several/word/first+last": "first_last_letter",
    "slice/sum": "range_sum_queries_one",
    "queries/odd": "odd_count_queries",
    "story/both/all": "add",
    "story/both/twice/all": "perimeter",
    "story/boxes/all": "multiply",
    "story/boxes/boxes_needed": "workers_days",
    "story/boxes/enough": "enough_rows_of_seats",
    "story/boxes/times/all": "box_volume",
    "story/boxes/twice/all": "trips_both_ways",
    "story/all_but/rest": "rest_after_one_and_many",
    "story/has/boxes_needed": "ceiling",
    "story/has/each": "quotient",
    "story/has/enough": "can_afford",
    "story/has/fewer/rest": "rest_after_one_and_many",
    "story/has/left_after": "subtract",
    "story/has/money": "multiply",
    "story/has/more/all": "add",
    "story/has/rest": "remainder",
    "story/has/times/money": "box_volume",
}


def held_out_by_twin(task: Task) -> Task:
    """Return a composed task that is held out with what asks the same."""
    if task.bases:  # derived from named tasks
        return task
    return replace(task, operation=operation_of(task.name))


def operation_of(name: str) -> str:
    """Return what a composed task is held out by: a named task, or its own pieces.

    Example:
      >>> operation_of("compose/signed_list/even/-/count")
      'count_even'
      >>> operation_of("several/signed_list/min+max")
      'min_and_max'
      >>> operation_of("compose/signed_list/even/square/sum/times")
      'compose/list/even/square/sum'
    """
    kind, *parts = name.split("/")
    parts = [SAME_SOURCES.get(part, part) for part in parts]
    if kind == "compose":
        parts = parts[:PIECES]
    if kind == "several":
        parts[-1] = "+".join(sorted(parts[-1].split("+")))
    alike = "/".join((kind, *parts))
    if alike in TWINS:
        return TWINS[alike]
    if kind == "compose" and parts[2] == "-" and parts[3] in OF_CONDITIONS:
        return _of_condition(parts[0], parts[1], parts[3]) or alike
    return alike


def _of_condition(source: str, condition: str, aggregate: str) -> str:
    """Return what named tasks call an aggregate of numbers that meet a condition."""
    if source not in MIDDLES or condition == "-":
        return ""
    names = OF_LISTS if source == "list" else OF_RANGES
    return f"{aggregate}{MIDDLES[source]}{names.get(condition, condition)}"
