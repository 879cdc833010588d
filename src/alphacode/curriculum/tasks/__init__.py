"""The tasks, one module per family; a new task is one entry in one of them.

Read `..task` first for the writing rules.
"""

import functools

from alphacode.curriculum.task import Task
from alphacode.curriculum.tasks import (
    aggregates,
    algorithms,
    contest_openers,
    daily,
    digits,
    easy_algorithms,
    everyday,
    first_course,
    geometry,
    greedy_and_dp,
    grids_and_patterns,
    life,
    list_questions,
    lists,
    logbooks,
    measured,
    number_basics,
    number_riddles,
    number_theory,
    numbers,
    openers,
    orders,
    pairs,
    parsing,
    processes,
    queries,
    ranges,
    records_and_graphs,
    records_questions,
    sequences_printed,
    series,
    shapes,
    simulation,
    standings,
    string_checks,
    string_questions,
    string_values,
    strings,
    surveys,
    tables,
    text_tools,
    triples,
    weighted_roads,
    words_and_text,
)

FAMILIES = (
    aggregates,
    lists,
    numbers,
    digits,
    pairs,
    ranges,
    sequences_printed,
    string_checks,
    string_values,
    strings,
    tables,
    words_and_text,
    everyday,
    number_theory,
    algorithms,
    geometry,
    text_tools,
    records_and_graphs,
    life,
    simulation,
    list_questions,
    records_questions,
    number_basics,
    contest_openers,
    greedy_and_dp,
    string_questions,
    grids_and_patterns,
    easy_algorithms,
    openers,
    first_course,
    daily,
    processes,
    parsing,
    surveys,
    series,
    number_riddles,
    shapes,
    weighted_roads,
    orders,
    queries,
    measured,
    standings,
    logbooks,
    triples,
)


@functools.cache
def all_tasks() -> tuple[Task, ...]:
    """Return every task of every family; names are unique."""
    tasks = tuple(task for family in FAMILIES for task in family.TASKS)
    names = [task.name for task in tasks]
    assert len(set(names)) == len(names), "two tasks share a name"
    return tasks
