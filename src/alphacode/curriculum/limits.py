"""Whether an input keeps what its task and its statement say of it.

A task's parameters are a promise about every input: statements and readers rely on it
(a list ended by 0 holds no 0). What a problem states beyond that, a smaller largest
value or a greatest length, is raised to hold what was drawn.
"""

from alphacode.curriculum.line_forms import has_integers, integers, why_left
from alphacode.curriculum.task import (
    Field,
    Grid,
    Int,
    Ints,
    Lines,
    Matrix,
    Pairs,
    Param,
    Records,
    Rows,
    Text,
    Values,
    Word,
    Words,
)
from alphacode.curriculum.values import Scale, count_names, counted

Range = tuple[int, int]


def broken_promises(params: tuple[Param, ...], values: Values) -> list[str]:
    """Return one line for each parameter whose value leaves what the task allows."""
    broken = []
    for param in params:
        why = _left(param, values)
        if why:
            broken.append(f"{param.name} {why}: {values[param.name]!r}"[:200])
    return broken


def _left(param: Param, values: Values) -> str:
    """Return what is wrong with one value, or nothing."""
    value = values[param.name]
    if isinstance(param, Word | Text):
        return _left_by_string(param, value)
    if isinstance(param, Lines):
        return why_left(param, value, values)
    if isinstance(param, Grid | Matrix):
        why = _left_by_table(param, value, values)
    elif isinstance(param, Int):
        why = ""
    elif not param.min_size <= len(value) == counted(param.count, values):
        why = "has another length"
    elif isinstance(param, Rows):
        return _left_by_rows(param, value, values)
    elif isinstance(param, Ints):
        why = _left_by_order(param, value)
    elif isinstance(param, Pairs) and param.is_ordered:
        why = "" if all(x <= y for x, y in value) else "has a pair out of order"
    elif isinstance(param, Words):
        is_known = all(word and not word.strip(param.alphabet) for word in value)
        why = "" if is_known else "leaves its alphabet"
    else:
        why = ""
    spread = _spread(param, value)
    if why or spread is None or isinstance(param, Words | Grid | Rows):
        return why
    is_inside = param.low <= spread[0] and spread[1] <= param.high
    return "" if is_inside else "leaves its range"


def _left_by_string(param: Word | Text, value: str) -> str:
    alphabet = param.alphabet
    if isinstance(param, Word):
        if len(value) < param.min_size:
            return "is too short"
    else:
        alphabet += " "
        words = value.split(" ")
        if len(words) < param.min_words or not all(words):
            return "has too few words, or more than one space between two"
    return "leaves its alphabet" if value.strip(alphabet) else ""


def _left_by_order(param: Ints, value: list[int]) -> str:
    if param.is_distinct and len(set(value)) < len(value):
        return "repeats"
    if param.order == "sorted" and value != sorted(value):
        return "is not sorted"
    if param.order == "permutation" and sorted(value) != [*range(1, len(value) + 1)]:
        return "is no permutation"
    return ""


def _left_by_rows(param: Rows, rows: list[tuple[object, ...]], values: Values) -> str:
    if not rows:
        return ""
    if any(len(row) != len(param.fields) for row in rows):
        return "has a row of another length"
    columns = dict(
        zip([f.name for f in param.fields], zip(*rows, strict=True), strict=True)
    )
    for field in param.fields:
        column = columns.get(field.name, ())
        if field.is_distinct and len(set(column)) < len(column):
            return f"repeats a value of {field.name}"
        high = values[field.limit] if field.limit else field.high
        if field.is_integer and not all(field.low <= x <= high for x in column):
            return f"leaves the range of {field.name}"
        if not field.is_integer and not all(_is_word(field, x) for x in column):
            return f"has no word for {field.name}"
        if field.above:
            pairs = zip(columns[field.above], column, strict=True)
            if any(first > second for first, second in pairs):
                return f"has {field.name} below {field.above}"
    return ""


def _is_word(field: Field, word: str) -> bool:
    if field.kind == "choice":
        return word in field.choices
    return word.isalnum() and not word.isdigit()


def _left_by_table(param: Grid | Matrix, value: list[str], values: Values) -> str:
    is_square = isinstance(param, Matrix) and param.is_square
    width = values[param.height if is_square else param.width]
    sizes = {len(row) for row in value}
    if not len(value) == values[param.height] >= 1 or sizes != {width}:
        return "has another size"
    if isinstance(param, Grid) and any(row.strip(param.alphabet) for row in value):
        return "leaves its alphabet"
    return ""


def _spread(param: Param, value: object) -> Range | None:
    """Return the least and the greatest of the integers in a value."""
    if isinstance(param, Int):
        assert isinstance(value, int)
        return value, value
    if not isinstance(value, list) or not value:
        return None
    numbers: list[int] = value
    if isinstance(param, Pairs):
        numbers = [x for pair in value for x in pair]
    elif isinstance(param, Records):
        numbers = [x for _, x in value]
    elif isinstance(param, Lines) and has_integers(param):
        numbers = integers(param, value)
    elif isinstance(param, Matrix):
        numbers = [x for row in value for x in row]
    elif not isinstance(param, Ints):
        return None
    return (min(numbers), max(numbers)) if numbers else None


def used(params: tuple[Param, ...], values: Values) -> dict[str, Range]:
    """Return what one input uses of each key of a scale: (least, greatest)."""
    found: dict[str, Range] = {}
    for param in params:
        for count in count_names(param):
            found[count] = (values[count], values[count])
        value = values[param.name]
        if isinstance(param, Rows):
            found |= _used_by_rows(param, value)
            continue
        spread = _spread(param, value)
        if spread is not None:
            found[param.name] = spread
        elif isinstance(param, Word):
            found[f"|{param.name}|"] = (len(value), len(value))
    return found


def _used_by_rows(param: Rows, rows: list[tuple[int, ...]]) -> dict[str, Range]:
    columns = zip(param.fields, zip(*rows, strict=True), strict=False)
    free = param.free_fields
    return {param.key(f): (min(x), max(x)) for f, x in columns if f in free}


def widened(scale: Scale, params: tuple[Param, ...], inputs: list[Values]) -> Scale:
    """Return a scale that holds the inputs: itself, or one with rounder, wider bounds.

    Args:
      scale: what the statement would state.
      params: the task's; a bound is never widened past them.
      inputs: the values drawn, all of them within what the task allows.
    """
    bounds = dict(scale.bounds)
    least: dict[str, int] = {}
    most: dict[str, int] = {}
    for values in inputs:
        for name, (low, high) in used(params, values).items():
            least[name] = min(low, least.get(name, low))
            most[name] = max(high, most.get(name, high))
    by_name: dict[str, Param | Field] = {param.name: param for param in params}
    for param in params:
        if isinstance(param, Rows):
            by_name |= {param.key(field): field for field in param.free_fields}
    for name, (low, high) in bounds.items():
        bounded = by_name.get(name)
        floor, ceiling = getattr(bounded, "low", None), getattr(bounded, "high", None)
        if name in least and least[name] < low:
            low = -_round(-least[name]) if least[name] < 0 else least[name]
            low = low if floor is None else max(low, floor)
        if name in most and most[name] > high:
            high = _round(most[name])
            high = high if ceiling is None else min(high, ceiling)
        bounds[name] = (low, high)
    return Scale(bounds) if bounds != scale.bounds else scale


def _round(number: int) -> int:
    """Return the least of 1, 2, 5, 10, 20, 50, ... that is not below a number."""
    power = int(10 ** (len(str(number)) - 1))
    return next(x for x in (power, 2 * power, 5 * power, 10 * power) if x >= number)
