"""Tables of numbers turned, read, added and searched; square ones come with one size."""
# Sentences and programs are data, one per line however long.
# ruff: noqa: E501

from random import Random

from alphacode.curriculum.no_answer import minus_one_or
from alphacode.curriculum.short import ONE, ROW, bodies, decide
from alphacode.curriculum.task import Int, Matrix, Task, Values

TABLE = (
    "Print the table row by row, numbers separated by spaces.",
    "Output the rows of the new table.",
)
NONE = minus_one_or("none", "not found", "no", "no such element")
ONE_OR = ("Print one integer, or $none.", "Print the answer on one line.")
TWO_OR = ("Print two numbers, or $none.", "Print them on one line, or $none.")
TWO = ("Print two integers separated by a space.", "Print the two numbers on one line.")
SQUARE = Matrix("m", -1000, 1000, height="n", is_square=True)
ANY = Matrix("m", -1000, 1000)
BITS = Matrix("m", 0, 1)
_SIZE = {"n": "the number of rows and of columns"}


def _distinct(rng: Random, values: Values) -> Values:
    """Fill the table with different numbers, at times so that it has a saddle."""
    m = values["m"]
    h, w = len(m), len(m[0])
    pool = rng.sample(range(-500, 500), h * w)
    table = [pool[i * w : i * w + w] for i in range(h)]
    if rng.random() < 0.5:
        pool.sort()
        table = [pool[i * w : i * w + w] for i in range(h)]
        order = list(range(w))
        rng.shuffle(order)
        table = [[row[j] for j in order] for row in table]
        rng.shuffle(table)
    return {**values, "m": table}


def _few(rng: Random, values: Values) -> Values:
    high = rng.choice([2, 9, 1000])
    m = [[rng.randint(-high, high) for _ in row] for row in values["m"]]
    return {**values, "m": m}


def _asked(rng: Random, values: Values) -> Values:
    values = _few(rng, values)
    m = values["m"]
    k = rng.choice(rng.choice(m)) if rng.random() < 0.7 else rng.randint(-1000, 1000)
    return {**values, "k": k}


def _bits(rng: Random, values: Values) -> Values:
    share = rng.choice([0, 0.2, 0.5, 0.8])
    return {
        **values,
        "m": [[int(rng.random() < share) for _ in row] for row in values["m"]],
    }


def _bits_sorted(rng: Random, values: Values) -> Values:
    values = _bits(rng, values)
    return {**values, "m": [sorted(row) for row in values["m"]]}


def _triangular(rng: Random, values: Values) -> Values:
    m = [[x or 1 for x in row] for row in values["m"]]
    lower = rng.random() < 0.5
    if rng.random() < 0.75:
        m = [
            [0 if (j < i) == lower and i != j else x for j, x in enumerate(row)]
            for i, row in enumerate(m)
        ]
    if rng.random() < 0.3:
        m[rng.randrange(len(m))][rng.randrange(len(m))] = 7
    return {**values, "m": m}


def _row(expression: str, rows: str = "range(n)") -> str:
    return f"for i in {rows}:\n    print(*[{expression} for j in range(n)])"


def _row_cpp(expression: str) -> str:
    return f'for (int i = 0; i < n; i++) {{\n    for (int j = 0; j < n; j++) cout << (j ? " " : "") << {expression};\n    cout << "\\n";\n}}'


def _moved(name: str, say: tuple[str, ...], cell: str, wrong: str) -> Task:
    """Return a task that prints a square table with its cells at other places."""
    return bodies(
        name,
        (SQUARE,),
        say,
        _row(cell),
        _row_cpp(cell),
        (_row(wrong), _row_cpp(wrong)),
        refine=_few,
        output=TABLE,
        meanings=_SIZE,
        allows_cases=False,
    )


_SADDLE = "found = None\nfor i in range(h):\n    for j in range(w):\n        if m[i][j] == {row}(m[i]) and m[i][j] == {column}(x[j] for x in m) and found is None:\n            found = {answer}\n"
_SADDLE_CPP = "long long x = -1, y = -1;\nfor (int i = 0; i < h && x < 0; i++) {{\n    for (int j = 0; j < w && x < 0; j++) {{\n        bool good = true;\n        for (int k = 0; k < w; k++) if (m[i][k] {row} m[i][j]) good = false;\n        for (int k = 0; k < h; k++) if (m[k][j] {column} m[i][j]) good = false;\n        if (good) {{\n            x = i;\n            y = j;\n        }}\n    }}\n}}\n"
_VALUE = 'print("$none" if found is None else found)'
_VALUE_CPP = 'if (x < 0) cout << "$none" << "\\n";\nelse cout << m[x][y] << "\\n";'
_PLACE = 'print(*(found or ["$none"]))'
_PLACE_CPP = (
    'if (x < 0) cout << "$none" << "\\n";\nelse cout << x + 1 << " " << y + 1 << "\\n";'
)


def _saddle(row: str, column: str, *, place: bool) -> tuple[str, str]:
    answer = "(i + 1, j + 1)" if place else "m[i][j]"
    sign = {"min": "<", "max": ">"}
    python = _SADDLE.format(row=row, column=column, answer=answer) + (
        _PLACE if place else _VALUE
    )
    return python, _SADDLE_CPP.format(row=sign[row], column=sign[column]) + (
        _PLACE_CPP if place else _VALUE_CPP
    )


_SPIRAL = "top, left, bottom, right = 0, 0, n - 1, n - 1\nresult = []\nwhile top <= bottom and left <= right:\n    result += [m[top][j] for j in range(left, right + 1)]\n    result += [m[i][right] for i in range(top + 1, bottom + 1)]\n    if top < bottom:\n        result += [m[bottom][j] for j in range(right - 1, left - 1, -1)]\n        result += [m[i][left] for i in range(bottom - 1, top, -1)]\n    top += 1\n    left += 1\n    bottom -= 1\n    right -= 1\nprint(*result)"
_SPIRAL_CPP = 'int top = 0, bottom = n - 1;\nwhile (top <= bottom) {\n    for (int j = top; j <= bottom; j++) cout << m[top][j] << " ";\n    for (int i = top + 1; i <= bottom; i++) cout << m[i][bottom] << " ";\n    for (int j = bottom - 1; j >= top; j--) cout << m[bottom][j] << " ";\n    for (int i = bottom - 1; i > top; i--) cout << m[i][top] << " ";\n    top++;\n    bottom--;\n}\ncout << "\\n";'
_WAVE = "result = []\nfor i in range(n):\n    result += m[i] if i % 2 == 0 else m[i][::-1]\nprint(*result)"
_WAVE_CPP = 'for (int i = 0; i < n; i++) {\n    for (int j = 0; j < n; j++) cout << m[i][i % 2 == 0 ? j : n - 1 - j] << " ";\n}\ncout << "\\n";'
_SEARCH = "found = None\nfor i in range(h):\n    for j in range(w):\n        if m[i][j] == k and found is None:\n            found = (i + $from, j + $from)\nprint(*(found or [$none]))"
_SEARCH_CPP = "long long x = -1, y = -1;\nfor (int i = 0; i < h && x < 0; i++) {\n    for (int j = 0; j < w && x < 0; j++) {\n        if (m[i][j] == k) {\n            x = i;\n            y = j;\n        }\n    }\n}\n"


TASKS: tuple[Task, ...] = (
    _moved("square_turned_clockwise", ("Turn the {n} x {n} table by 90 degrees clockwise and print it.", "The square table is rotated by a quarter turn to the right, so that its first column, read from below, becomes its first row. Print the result."), "m[n - 1 - j][i]", "m[j][i]"),
    _moved("square_turned_anticlockwise", ("Turn the {n} x {n} table by 90 degrees against the clock and print it.", "The square table is rotated by a quarter turn to the left, so that its last column, read from above, becomes its first row. Print the result."), "m[j][n - 1 - i]", "m[n - 1 - j][i]"),
    _moved("square_turned_half", ("Turn the {n} x {n} table by 180 degrees and print it.", "The square table is put upside down by half a turn: the last number comes first. Print the rows of the result."), "m[n - 1 - i][n - 1 - j]", "m[n - 1 - i][j]"),
    _moved("square_transposed", ("Transpose the {n} x {n} table: rows become columns. Print it.", "Exchange rows and columns of the square table and print the result."), "m[j][i]", "m[n - 1 - j][i]"),
    _moved("square_mirrored", ("Reverse every row of the {n} x {n} table and print it.", "Print the square table as it looks in a mirror at its right side: each row from its last to its first number."), "m[i][n - 1 - j]", "m[n - 1 - i][j]"),
    _moved("square_mirrored_other_diagonal", ("Mirror the {n} x {n} table at the diagonal from the upper right to the lower left corner and print it.", "In the square table every cell is exchanged with the one on the other side of the second diagonal, the one which starts at the upper right. Print the result."), "m[n - 1 - j][n - 1 - i]", "m[j][i]"),
    bodies("diagonals_exchanged", (SQUARE,), ("In every row of the {n} x {n} table exchange the number on the main diagonal with the number on the other diagonal. Print the table.", "Swap the two diagonals of the square table: in row i the numbers in column i and column {n} + 1 - i change places. Print the result."), "for i in range(n):\n    m[i][i], m[i][n - 1 - i] = m[i][n - 1 - i], m[i][i]\nfor row in m:\n    print(*row)", 'for (int i = 0; i < n; i++) {\n    if (2 * i != n - 1) swap(m[i][i], m[i][n - 1 - i]);\n    for (int j = 0; j < n; j++) cout << (j ? " " : "") << m[i][j];\n    cout << "\\n";\n}', (_row("m[i][n - 1 - j]"), _row_cpp("m[i][n - 1 - j]")), refine=_few, output=TABLE, meanings=_SIZE, allows_cases=False),
    bodies("square_in_spiral", (SQUARE,), ("Print the numbers of the {n} x {n} table in spiral order: the first row from left to right, then down the last column, the last row back, up the first column, and so on inwards.", "Walk over the square table clockwise from its upper left corner, always along cells not visited yet, until the middle. Print the numbers in this order."), _SPIRAL, _SPIRAL_CPP, (_WAVE, _WAVE_CPP), refine=_few, output=ROW, meanings=_SIZE, allows_cases=False),
    bodies("square_read_like_a_snake", (SQUARE,), ("Print the numbers of the {n} x {n} table on one line: the first row from left to right, the second from right to left, the third from left to right and so on.", "Read the square table like a snake: odd rows forwards, even rows backwards (rows are counted from 1). Print all numbers in this order."), _WAVE, _WAVE_CPP, (_SPIRAL, _SPIRAL_CPP), refine=_few, output=ROW, meanings=_SIZE, allows_cases=False),
    bodies("both_diagonals_sum_once", (SQUARE,), ("[Find|Print] the sum of all numbers on the two diagonals of the {n} x {n} table; a number in the middle, that lies on both, counts once.", "Add the numbers on both diagonals of the square table. The centre, if there is one, is added only once."), "total = sum(m[i][i] + m[i][n - 1 - i] for i in range(n))\nif n % 2:\n    total -= m[n // 2][n // 2]\nprint(total)", 'long long total = 0;\nfor (int i = 0; i < n; i++) total += m[i][i] + (i != n - 1 - i ? m[i][n - 1 - i] : 0);\ncout << total << "\\n";', ("print(sum(m[i][i] + m[i][n - 1 - i] for i in range(n)))", 'long long total = 0;\nfor (int i = 0; i < n; i++) total += m[i][i] + m[i][n - 1 - i];\ncout << total << "\\n";'), refine=_few, output=ONE, meanings=_SIZE),
    bodies("two_diagonal_sums", (SQUARE,), ("[Find|Print] two sums: of the main diagonal of the {n} x {n} table (from the upper left) and of the other one (from the upper right).", "Add the numbers of the main diagonal and, separately, those of the second diagonal of the square table; print both sums in this order."), "print(sum(m[i][i] for i in range(n)), sum(m[i][n - 1 - i] for i in range(n)))", 'long long x = 0, y = 0;\nfor (int i = 0; i < n; i++) {\n    x += m[i][i];\n    y += m[i][n - 1 - i];\n}\ncout << x << " " << y << "\\n";', ("print(sum(m[i][n - 1 - i] for i in range(n)), sum(m[i][i] for i in range(n)))", 'long long x = 0, y = 0;\nfor (int i = 0; i < n; i++) {\n    x += m[i][i];\n    y += m[i][n - 1 - i];\n}\ncout << y << " " << x << "\\n";'), refine=_few, output=TWO, meanings=_SIZE),
    bodies("diagonals_printed", (SQUARE,), ("Print the numbers on the main diagonal of the {n} x {n} table from top to bottom, and on the next line those on the other diagonal from top to bottom.", "Two lines: the elements (i, i) of the square table, then the elements (i, {n} + 1 - i), each for i from 1 to {n}."), "print(*[m[i][i] for i in range(n)])\nprint(*[m[i][n - 1 - i] for i in range(n)])", 'for (int i = 0; i < n; i++) cout << m[i][i] << " ";\ncout << "\\n";\nfor (int i = 0; i < n; i++) cout << m[i][n - 1 - i] << " ";\ncout << "\\n";', ("print(*[m[i][i] for i in range(n)])\nprint(*[m[n - 1 - i][i] for i in range(n)])", 'for (int i = 0; i < n; i++) cout << m[i][i] << " ";\ncout << "\\n";\nfor (int i = 0; i < n; i++) cout << m[n - 1 - i][i] << " ";\ncout << "\\n";'), refine=_few, output=("Print two lines.",), meanings=_SIZE, allows_cases=False),
    decide("is_upper_triangular", (SQUARE,), ("[Check|Determine] whether all numbers of the {n} x {n} table below its main diagonal are 0.", "Is the square table upper triangular: does it have only zeros below the diagonal from the upper left corner?"), "all numbers below the diagonal are 0", "all(m[i][j] == 0 for i in range(n) for j in range(i))", "bool fine = true;\nfor (int i = 0; i < n; i++) {\n    for (int j = 0; j < i; j++) {\n        if (m[i][j] != 0) fine = false;\n    }\n}\nfine", ("all(m[i][j] == 0 for i in range(n) for j in range(i + 1, n))", "bool fine = true;\nfor (int i = 0; i < n; i++) {\n    for (int j = i + 1; j < n; j++) {\n        if (m[i][j] != 0) fine = false;\n    }\n}\nfine"), refine=_triangular, meanings=_SIZE),
    decide("is_lower_triangular", (SQUARE,), ("[Check|Determine] whether all numbers of the {n} x {n} table above its main diagonal are 0.", "Is the square table lower triangular: does it have only zeros above the diagonal from the upper left corner?"), "all numbers above the diagonal are 0", "all(m[i][j] == 0 for i in range(n) for j in range(i + 1, n))", "bool fine = true;\nfor (int i = 0; i < n; i++) {\n    for (int j = i + 1; j < n; j++) {\n        if (m[i][j] != 0) fine = false;\n    }\n}\nfine", ("all(m[i][j] == 0 for i in range(n) for j in range(i))", "bool fine = true;\nfor (int i = 0; i < n; i++) {\n    for (int j = 0; j < i; j++) {\n        if (m[i][j] != 0) fine = false;\n    }\n}\nfine"), refine=_triangular, meanings=_SIZE),
    bodies("saddle_value_min_of_row", (ANY,), ("All numbers of the table are different. [Find|Print] the number that is the smallest of its row and the largest of its column, or $none if there is none.", "A saddle point is the minimum of its row and the maximum of its column at the same time. No two numbers are equal. Print the saddle point, or $none."), *_saddle("min", "max", place=False), _saddle("max", "min", place=False), refine=_distinct, constants=NONE, output=ONE_OR),
    bodies("saddle_value_max_of_row", (ANY,), ("All numbers of the table are different. [Find|Print] the number that is the largest of its row and the smallest of its column, or $none if there is none.", "Look for the number that is the maximum of its row and the minimum of its column; all numbers differ. Print it, or $none if no number is both."), *_saddle("max", "min", place=False), _saddle("min", "max", place=False), refine=_distinct, constants=NONE, output=ONE_OR),
    bodies("saddle_place_min_of_row", (ANY,), ("All numbers of the table are different. [Find|Print] the row and the column (from 1) of the number that is the smallest of its row and the largest of its column, or $none if there is none.", "Where is the saddle point, the minimum of its row and maximum of its column? Print its row and column, counted from 1, or $none. No two numbers are equal."), *_saddle("min", "max", place=True), _saddle("max", "min", place=True), refine=_distinct, constants=NONE, output=TWO_OR),
    bodies("place_of_k_in_table", (ANY, Int("k", -1000, 1000)), ("[Find|Print] the row and the column, both counted from 1, of the first {k} in the table, read row by row, or -1 -1 if there is none.", "Search the table for {k}, the first row from left to right, then the second and so on. Print where it is found, row and column from 1; print -1 -1 if it is not there."), _SEARCH.replace("$from", "1").replace("$none", "-1, -1"), _SEARCH_CPP + 'if (x < 0) cout << "-1 -1" << "\\n";\nelse cout << x + 1 << " " << y + 1 << "\\n";', (_SEARCH.replace("(i + $from, j + $from)", "(j + 1, i + 1)").replace("$none", "-1, -1"), _SEARCH_CPP + 'if (x < 0) cout << "-1 -1" << "\\n";\nelse cout << y + 1 << " " << x + 1 << "\\n";'), refine=_asked, output=TWO, meanings={"k": "the number to search for"}),
    bodies("place_of_k_in_table_from_zero", (ANY, Int("k", -1000, 1000)), ("[Find|Print] the row and the column, both counted from 0, of the first {k} in the table, read row by row, or $none if there is none.", "Search the table for {k} row by row. Print the indices (from 0) of its row and column where it is met first, or $none if it is nowhere."), _SEARCH.replace("i + $from", "i").replace("j + $from", "j").replace("$none", '"$none"'), _SEARCH_CPP + 'if (x < 0) cout << "$none" << "\\n";\nelse cout << x << " " << y << "\\n";', (_SEARCH.replace("(i + $from, j + $from)", "(j, i)").replace("$none", '"$none"'), _SEARCH_CPP + 'if (x < 0) cout << "$none" << "\\n";\nelse cout << y << " " << x << "\\n";'), refine=_asked, constants=NONE, output=TWO_OR, meanings={"k": "the number to search for"}),
    bodies("row_with_most_ones_from_zero", (BITS,), ("The table has only zeros and ones. [Find|Print] the index, counted from 0, of the row with the most ones (the first of several), or $none if there is no 1 at all.", "Which row of the table of 0 and 1 has most ones? Rows are numbered from 0; in a tie take the upper one; print $none if all numbers are 0."), 'ones = [sum(row) for row in m]\nprint(ones.index(max(ones)) if max(ones) > 0 else "$none")', 'long long best = 0, place = -1;\nfor (int i = 0; i < h; i++) {\n    long long ones = 0;\n    for (auto x : m[i]) ones += x;\n    if (ones > best) {\n        best = ones;\n        place = i;\n    }\n}\nif (place < 0) cout << "$none" << "\\n";\nelse cout << place << "\\n";', ('ones = [sum(row) for row in m]\nprint(h - 1 - ones[::-1].index(max(ones)) if max(ones) > 0 else "$none")', 'long long best = 1, place = -1;\nfor (int i = 0; i < h; i++) {\n    long long ones = 0;\n    for (auto x : m[i]) ones += x;\n    if (ones >= best) {\n        best = ones;\n        place = i;\n    }\n}\nif (place < 0) cout << "$none" << "\\n";\nelse cout << place << "\\n";'), refine=_bits_sorted, constants=NONE, output=ONE_OR),
    bodies("row_with_most_ones_from_one", (BITS,), ("The table has only zeros and ones. [Find|Print] the number, counted from 1, of the row with the most ones (the first of several) and how many ones it has.", "Which row of the table of 0 and 1 has most ones, and how many? Rows are numbered from 1; in a tie take the upper one."), "ones = [sum(row) for row in m]\nprint(ones.index(max(ones)) + 1, max(ones))", 'long long best = -1, place = 0;\nfor (int i = 0; i < h; i++) {\n    long long ones = 0;\n    for (auto x : m[i]) ones += x;\n    if (ones > best) {\n        best = ones;\n        place = i;\n    }\n}\ncout << place + 1 << " " << best << "\\n";', ("ones = [sum(row) for row in m]\nprint(h - ones[::-1].index(max(ones)), max(ones))", 'long long best = -1, place = 0;\nfor (int i = 0; i < h; i++) {\n    long long ones = 0;\n    for (auto x : m[i]) ones += x;\n    if (ones >= best) {\n        best = ones;\n        place = i;\n    }\n}\ncout << place + 1 << " " << best << "\\n";'), refine=_bits, output=TWO),
    bodies("two_tables_added", (Matrix("m", -1000, 1000), Matrix("b", -1000, 1000)), ("Add two tables of the same shape, number by number, and print the result.", "Two tables with {h} rows and {w} columns are given. Print the table whose numbers are the sums of the numbers at the same places."), "for i in range(h):\n    print(*[m[i][j] + b[i][j] for j in range(w)])", 'for (int i = 0; i < h; i++) {\n    for (int j = 0; j < w; j++) cout << (j ? " " : "") << m[i][j] + b[i][j];\n    cout << "\\n";\n}', ("for i in range(h):\n    print(*[m[i][j] - b[i][j] for j in range(w)])", 'for (int i = 0; i < h; i++) {\n    for (int j = 0; j < w; j++) cout << (j ? " " : "") << m[i][j] - b[i][j];\n    cout << "\\n";\n}'), output=TABLE, allows_cases=False),
    bodies("two_tables_subtracted", (Matrix("m", -1000, 1000), Matrix("b", -1000, 1000)), ("Subtract the second table from the first, number by number, and print the result.", "Two tables with {h} rows and {w} columns are given. Print the first minus the second, place by place."), "for i in range(h):\n    print(*[m[i][j] - b[i][j] for j in range(w)])", 'for (int i = 0; i < h; i++) {\n    for (int j = 0; j < w; j++) cout << (j ? " " : "") << m[i][j] - b[i][j];\n    cout << "\\n";\n}', ("for i in range(h):\n    print(*[b[i][j] - m[i][j] for j in range(w)])", 'for (int i = 0; i < h; i++) {\n    for (int j = 0; j < w; j++) cout << (j ? " " : "") << b[i][j] - m[i][j];\n    cout << "\\n";\n}'), output=TABLE, allows_cases=False),
    bodies("border_printed_clockwise", (ANY,), ("Print the numbers on the border of the table clockwise, beginning with the upper left corner, each cell once.", "Walk once around the edge of the table from its upper left corner to the right, then down, left and up. Print the numbers met, no cell twice."), "result = list(m[0])\nresult += [m[i][w - 1] for i in range(1, h)]\nif h > 1:\n    result += [m[h - 1][j] for j in range(w - 2, -1, -1)]\nif w > 1:\n    result += [m[i][0] for i in range(h - 2, 0, -1)]\nprint(*result)", 'for (int j = 0; j < w; j++) cout << m[0][j] << " ";\nfor (int i = 1; i < h; i++) cout << m[i][w - 1] << " ";\nif (h > 1) {\n    for (int j = w - 2; j >= 0; j--) cout << m[h - 1][j] << " ";\n}\nif (w > 1) {\n    for (int i = h - 2; i > 0; i--) cout << m[i][0] << " ";\n}\ncout << "\\n";', ("result = list(m[0])\nresult += [m[i][w - 1] for i in range(1, h)]\nresult += [m[h - 1][j] for j in range(w - 2, -1, -1)]\nresult += [m[i][0] for i in range(h - 2, 0, -1)]\nprint(*result)", 'for (int j = 0; j < w; j++) cout << m[0][j] << " ";\nfor (int i = 1; i < h; i++) cout << m[i][w - 1] << " ";\nfor (int j = w - 2; j >= 0; j--) cout << m[h - 1][j] << " ";\nfor (int i = h - 2; i > 0; i--) cout << m[i][0] << " ";\ncout << "\\n";'), refine=_few, output=ROW, allows_cases=False),
    bodies("columns_read_like_a_snake", (ANY,), ("Print the numbers of the table by columns: the first column from top to bottom, the second from bottom to top, the third from top to bottom and so on, all on one line.", "Read the table like a wave: odd columns downwards, even columns upwards (columns are counted from 1). Print the numbers in this order."), "result = []\nfor j in range(w):\n    column = [row[j] for row in m]\n    result += column if j % 2 == 0 else column[::-1]\nprint(*result)", 'for (int j = 0; j < w; j++) {\n    for (int i = 0; i < h; i++) cout << m[j % 2 == 0 ? i : h - 1 - i][j] << " ";\n}\ncout << "\\n";', ("result = []\nfor j in range(w):\n    result += [row[j] for row in m]\nprint(*result)", 'for (int j = 0; j < w; j++) {\n    for (int i = 0; i < h; i++) cout << m[i][j] << " ";\n}\ncout << "\\n";'), refine=_few, output=ROW, allows_cases=False),
)  # fmt: skip
