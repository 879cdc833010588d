"""Pictures of stars, numbers and letters with spaces, as beginners print them in loops."""
# Sentences and programs are data, one per line however long.
# ruff: noqa: E501

from random import Random

from alphacode.curriculum.short import bodies
from alphacode.curriculum.task import Int, Task, Values

PICTURE = ("Print the picture line by line.", "Output the lines of the picture.")
ROWS = ("Print the rows, one per line.", "Output one row per line.")


def _sign(rng: Random) -> dict[str, object]:
    return {"c": rng.choice("****#")}


def _small(rng: Random, values: Values) -> Values:
    """Draw small sizes often."""
    sizes = {
        x: rng.randint(1, rng.choice([4, 9, values[x]])) for x in "nhw" if x in values
    }
    return {**values, **sizes}


def _odd(rng: Random, values: Values) -> Values:
    return {"n": 2 * rng.randint(0, rng.choice([3, 7])) + 1}


def _drawn(
    name: str,
    say: tuple[str, ...],
    row: str,
    row_cpp: str,
    wrong: tuple[str, str],
    lines: str = "range(1, n + 1)",
    lines_cpp: str = "for (int i = 1; i <= n; i++)",
    high: int = 40,
    **rest: object,
) -> Task:
    """Return a task that prints one row for each i; rows end without spaces."""

    def whole(one: str) -> str:
        return f"for i in {lines}:\n    print({one})"

    def whole_cpp(one: str) -> str:
        return f'{lines_cpp} cout << {one} << "\\n";'

    start = "auto times = [](const string& s, long long k) {\n    string t;\n    for (long long j = 0; j < k; j++) t += s;\n    return t;\n};\n"
    rest.setdefault("refine", _small)
    rest.setdefault("constants", _sign)
    return bodies(
        name,
        (Int("n", 1, high),),
        say,
        whole(row),
        start + whole_cpp(row_cpp),
        (whole(wrong[0]), start + whole_cpp(wrong[1])),
        output=PICTURE,
        meanings={"n": "the size of the picture"},
        **rest,
    )


def _table(
    name: str,
    say: tuple[str, ...],
    cell: str,
    cell_cpp: str,
    wrong: tuple[str, str],
    width: str = "n",
    height: str = "n",
    high: int = 20,
) -> Task:
    """Return a task that prints a number for each row i and column j, counted from 1."""

    def whole(one: str) -> str:
        return f"for i in range(1, {height} + 1):\n    print(*[{one} for j in range(1, {width} + 1)])"

    def whole_cpp(one: str) -> str:
        return f'for (int i = 1; i <= {height}; i++) {{\n    for (int j = 1; j <= {width}; j++) {{\n        if (j > 1) cout << " ";\n        cout << {one};\n    }}\n    cout << "\\n";\n}}'

    return bodies(
        name,
        (Int("n", 1, high),),
        say,
        whole(cell),
        whole_cpp(cell_cpp),
        (whole(wrong[0]), whole_cpp(wrong[1])),
        output=ROWS,
        refine=_small,
        meanings={"n": "the size of the table"},
    )


_BOTH = "[*range(1, n + 1), *range(n - 1, 0, -1)]"
_BOTH_CPP = "for (int t = 1, i; t < 2 * n && (i = t <= n ? t : 2 * n - t, true); t++)"
_SPIRAL = "m = [[0] * n for _ in range(n)]\ni = j = 0\ndi = 0\ndj = 1\nfor k in range(1, n * n + 1):\n    m[i][j] = k\n    x = i + di\n    y = j + dj\n    if not (0 <= x < n and 0 <= y < n) or m[x][y]:\n        di, dj = dj, -di\n        x = i + di\n        y = j + dj\n    i = x\n    j = y\nfor row in m:\n    print(*row)"
_SPIRAL_CPP = 'vector<vector<int>> m(n, vector<int>(n, 0));\nlong long i = 0, j = 0, di = 0, dj = 1;\nfor (int k = 1; k <= n * n; k++) {\n    m[i][j] = k;\n    long long x = i + di, y = j + dj;\n    if (x < 0 || x >= n || y < 0 || y >= n || m[x][y]) {\n        long long old = di;\n        di = dj;\n        dj = -old;\n        x = i + di;\n        y = j + dj;\n    }\n    i = x;\n    j = y;\n}\nfor (auto& row : m) {\n    for (int x = 0; x < n; x++) cout << (x ? " " : "") << row[x];\n    cout << "\\n";\n}'

TASKS: tuple[Task, ...] = (
    _drawn("hollow_square_with_spaces", ("Draw the border of a square of {n} x {n} signs $c; the inside is filled with spaces.", "[Print|Draw] {n} lines of {n} places: $c on the border, spaces inside."), '"$c" * n if i in (1, n) else "$c" + " " * (n - 2) + "$c"', '(i == 1 || i == n ? times("$c", n) : "$c" + times(" ", n - 2) + "$c")', ('"$c" * n', 'times("$c", n)'), refine=_small),
    bodies("hollow_rectangle_with_spaces", (Int("h", 1, 40), Int("w", 1, 40)), ("Draw the border of a rectangle with {h} rows and {w} columns out of $c; inside are spaces.", "[Print|Draw] {h} lines of {w} places each: $c at the edge of the rectangle, a space everywhere else."), 'for i in range(h):\n    if i in (0, h - 1) or w == 1:\n        print("$c" * w)\n    else:\n        print("$c" + " " * (w - 2) + "$c")', 'for (int i = 0; i < h; i++) {\n    if (i == 0 || i == h - 1 || w == 1) cout << string(w, \'$c\') << "\\n";\n    else cout << "$c" << string(w - 2, \' \') << "$c" << "\\n";\n}', ('for i in range(h):\n    print("$c" * w)', 'for (int i = 0; i < h; i++) cout << string(w, \'$c\') << "\\n";'), constants=_sign, refine=_small, output=PICTURE, meanings={"h": "the number of rows", "w": "the number of columns"}),
    _drawn("pyramid_of_signs", ("Draw a pyramid of {n} rows: row i has 2i-1 signs $c in the middle, with spaces in front of them (no spaces behind).", "[Print|Draw] {n} centred rows with 1, 3, 5, ... signs $c; the last row begins at the left edge. There are no spaces after the signs."), '" " * (n - i) + "$c" * (2 * i - 1)', 'times(" ", n - i) + times("$c", 2 * i - 1)', ('" " * (n - i) + "$c" * i', 'times(" ", n - i) + times("$c", i)')),
    _drawn("diamond_of_signs", ("Draw a diamond of 2 * {n} - 1 rows: the rows have 1, 3, 5, ..., 2 * {n} - 1, ..., 5, 3, 1 signs $c and are centred by spaces in front.", "[Print|Draw] a pyramid of {n} centred rows with 1, 3, 5, ... signs $c and below it the same without its last row upside down. There are no spaces after the signs."), '" " * (n - i) + "$c" * (2 * i - 1)', 'times(" ", n - i) + times("$c", 2 * i - 1)', ('" " * (n - i) + "$c" * i', 'times(" ", n - i) + times("$c", i)'), _BOTH, _BOTH_CPP),
    _drawn("hollow_diamond_of_signs", ("Draw the outline of a diamond with 2 * {n} - 1 rows: the first and the last row have one $c in the middle, each other row two, as far apart as the diamond is wide there. All other places are spaces.", "[Print|Draw] a diamond whose middle row is 2 * {n} - 1 wide, with $c on its border only and spaces elsewhere; no spaces stand after the last sign of a row."), '" " * (n - i) + ("$c" if i == 1 else "$c" + " " * (2 * i - 3) + "$c")', 'times(" ", n - i) + (i == 1 ? string("$c") : "$c" + times(" ", 2 * i - 3) + "$c")', ('" " * (n - i) + "$c" * (2 * i - 1)', 'times(" ", n - i) + times("$c", 2 * i - 1)'), _BOTH, _BOTH_CPP),
    _drawn("hollow_pyramid_of_signs", ("Draw the outline of a pyramid with {n} rows: the last row has 2 * {n} - 1 signs $c, the rows above it only their first and last sign (one in the first row), spaces in between.", "[Print|Draw] a centred triangle with {n} rows out of $c whose inside is empty; its lowest row is full."), '" " * (n - i) + ("$c" * (2 * i - 1) if i in (1, n) else "$c" + " " * (2 * i - 3) + "$c")', 'times(" ", n - i) + (i == 1 || i == n ? times("$c", 2 * i - 1) : "$c" + times(" ", 2 * i - 3) + "$c")', ('" " * (n - i) + "$c" * (2 * i - 1)', 'times(" ", n - i) + times("$c", 2 * i - 1)')),
    _drawn("triangle_right_aligned_spaces", ("Draw a triangle of {n} rows with the right angle at the lower right: row i has {n} - i spaces and then i signs $c.", "[Print|Draw] {n} rows with 1, 2, ..., {n} signs $c, moved to the right by spaces so that all rows end in the same column."), '" " * (n - i) + "$c" * i', 'times(" ", n - i) + times("$c", i)', ('"$c" * i + " " * (n - i) + "$c"', 'times("$c", i) + times(" ", n - i) + "$c"')),
    _drawn("triangle_of_spaced_signs", ("[Print|Draw] {n} rows: row i has i signs $c with single spaces between them.", "Draw a triangle: one $c in the first row, two in the second and so on to {n}, neighbours in a row separated by a space."), '" ".join(["$c"] * i)', 'times("$c ", i - 1) + "$c"', ('" ".join(["$c"] * (n - i + 1))', 'times("$c ", n - i) + "$c"')),
    _drawn("falling_triangle_of_spaced_signs", ("[Print|Draw] {n} rows: the first has {n} signs $c with single spaces between them, every next row has one sign fewer.", "Draw a triangle standing on its point at the left: {n} signs $c, then {n} - 1, ..., then 1, with spaces between the signs of a row."), '" ".join(["$c"] * (n - i + 1))', 'times("$c ", n - i) + "$c"', ('" ".join(["$c"] * i)', 'times("$c ", i - 1) + "$c"')),
    _drawn("half_diamond_of_signs", ("[Print|Draw] 2 * {n} - 1 rows of signs $c from the left edge: 1, 2, ..., {n} - 1, {n}, {n} - 1, ..., 2, 1 of them.", "Draw rows of $c, each one longer than the one before up to length {n}, then each one shorter down to length 1."), '"$c" * i', 'times("$c", i)', ('"$c" * (2 * i - 1)', 'times("$c", 2 * i - 1)'), _BOTH, _BOTH_CPP),
    _drawn("butterfly_of_signs", ("Draw a butterfly of 2 * {n} - 1 rows, each 2 * {n} wide: row i has i signs $c at the left, i at the right and spaces between, for i = 1, 2, ..., {n}, ..., 2, 1.", "[Print|Draw] two wings out of $c with spaces between them: the wings are 1, 2, ..., {n}, ..., 2, 1 wide, the whole row always 2 * {n}."), '"$c" * i + " " * (2 * (n - i)) + "$c" * i', 'times("$c", i) + times(" ", 2 * (n - i)) + times("$c", i)', ('"$c" * i + " " * (n - i) + "$c" * i', 'times("$c", i) + times(" ", n - i) + times("$c", i)'), _BOTH, _BOTH_CPP),
    _drawn("cross_of_diagonals_spaces", ("{n} is odd. Draw the letter X in {n} rows: $c where row i and column i or column {n} + 1 - i meet, spaces elsewhere (none after the last sign).", "[Print|Draw] both diagonals of a square of {n} x {n} places ({n} is odd) with $c; the other places are spaces, and a row ends with its last sign."), '" " * (min(i, n + 1 - i) - 1) + ("$c" if 2 * i == n + 1 else "$c" + " " * (abs(n + 1 - 2 * i) - 1) + "$c")', 'times(" ", min<long long>(i, n + 1 - i) - 1) + (2 * i == n + 1 ? string("$c") : "$c" + times(" ", llabs(n + 1 - 2 * i) - 1) + "$c")', ('" " * (i - 1) + "$c"', 'times(" ", i - 1) + "$c"'), refine=_odd),
    _drawn("plus_sign_of_signs", ("{n} is odd. Draw a plus in {n} rows: the middle row is full of $c ({n} of them), each other row has one $c in the middle after spaces.", "[Print|Draw] a cross of {n} x {n} places ({n} is odd): the middle row and the middle column consist of $c, the rest of spaces; there are no spaces after the signs."), '"$c" * n if 2 * i == n + 1 else " " * (n // 2) + "$c"', '(2 * i == n + 1 ? times("$c", n) : times(" ", n / 2) + "$c")', ('" " * (n // 2) + "$c"', 'times(" ", n / 2) + "$c"'), refine=_odd),
    _drawn("pyramid_of_numbers_up_and_down", ("Draw a pyramid of {n} rows: row i has {n} - i spaces and then the digits 1 2 ... i ... 2 1 without spaces between them.", "[Print|Draw] the centred rows 1, 121, 12321 and so on to the one with {n} in the middle; spaces stand only in front."), '" " * (n - i) + "".join(map(str, [*range(1, i + 1), *range(i - 1, 0, -1)]))', 'times(" ", n - i) + string("123456789").substr(0, i) + string("987654321").substr(10 - i)', ('" " * (n - i) + "".join(map(str, range(1, i + 1)))', 'times(" ", n - i) + string("123456789").substr(0, i)'), high=9, constants=None),
    _drawn("pyramid_of_letters_up_and_down", ("Draw a pyramid of {n} rows: A, ABA, ABCBA and so on, each row centred by spaces in front.", "[Print|Draw] {n} centred rows of capital letters that go up from A to the letter number i of the alphabet and down to A again, in row i."), '" " * (n - i) + "ABCDEFGHIJKLMNOPQRSTUVWXYZ"[:i] + "ABCDEFGHIJKLMNOPQRSTUVWXYZ"[: i - 1][::-1]', 'times(" ", n - i) + string("ABCDEFGHIJKLMNOPQRSTUVWXYZ").substr(0, i) + string("ZYXWVUTSRQPONMLKJIHGFEDCBA").substr(27 - i)', ('" " * (n - i) + "ABCDEFGHIJKLMNOPQRSTUVWXYZ"[:i]', 'times(" ", n - i) + string("ABCDEFGHIJKLMNOPQRSTUVWXYZ").substr(0, i)'), high=26, constants=None),
    _drawn("triangle_of_first_letters", ("[Print|Draw] {n} rows of capital letters: A, AB, ABC and so on; row i has the first i letters of the alphabet.", "Print the alphabet again and again, first one letter of it, then two, up to {n} letters, each time on a new line."), '"ABCDEFGHIJKLMNOPQRSTUVWXYZ"[:i]', 'string("ABCDEFGHIJKLMNOPQRSTUVWXYZ").substr(0, i)', ('"ABCDEFGHIJKLMNOPQRSTUVWXYZ"[i - 1] * i', 'string(i, char(64 + i))'), high=26, constants=None),
    _drawn("triangle_of_ones_and_zeros", ("[Print|Draw] {n} rows; row i has i numbers 1 and 0 by turns, separated by spaces, and every row ends with 1.", "Draw a triangle of {n} rows: 1, then 0 1, then 1 0 1, then 0 1 0 1 and so on."), '" ".join(str((i - j + 1) % 2) for j in range(1, i + 1))', '(i % 2 ? times("1 0 ", i / 2) + "1" : times("0 1 ", i / 2 - 1) + "0 1")', ('" ".join(str(j % 2) for j in range(1, i + 1))', '(i % 2 ? times("1 0 ", i / 2) + "1" : times("1 0 ", i / 2 - 1) + "1 0")'), constants=None),
    _drawn("triangle_of_counting_down", ("[Print|Draw] {n} rows; row i has the numbers i, i - 1, ..., 2, 1, separated by spaces.", "Draw a triangle of {n} rows: 1, then 2 1, then 3 2 1 and so on, with spaces between the numbers."), '" ".join(map(str, range(i, 0, -1)))', '[&] {\n    string s;\n    for (int j = i; j > 0; j--) s += to_string(j) + (j > 1 ? " " : "");\n    return s;\n}()', ('" ".join(map(str, range(1, i + 1)))', '[&] {\n    string s;\n    for (int j = 1; j <= i; j++) s += (j > 1 ? " " : "") + to_string(j);\n    return s;\n}()'), constants=None),
    _drawn("triangle_of_own_number_spaced", ("[Print|Draw] {n} rows; row i has the number i exactly i times, separated by spaces.", "Draw a triangle of {n} rows: 1, then 2 2, then 3 3 3 and so on, with spaces between the numbers."), '" ".join([str(i)] * i)', 'times(to_string(i) + " ", i - 1) + to_string(i)', ('" ".join(map(str, range(1, i + 1)))', '[&] {\n    string s;\n    for (int j = 1; j <= i; j++) s += (j > 1 ? " " : "") + to_string(j);\n    return s;\n}()'), constants=None),
    _table("square_rings_from_n_to_one", ("Print 2 * {n} - 1 rows of as many numbers, separated by spaces: {n} on the border, {n} - 1 on the ring inside it, and so on to a 1 in the middle.", "Draw a square of rings of numbers with the side 2 * {n} - 1: the outermost ring consists of {n}, every ring further in of one less; in the middle stands 1."), "n - min(i - 1, j - 1, 2 * n - 1 - i, 2 * n - 1 - j)", "n - min({i - 1LL, j - 1LL, 2 * n - 1 - i, 2 * n - 1 - j})", ("min(i, j, 2 * n - i, 2 * n - j)", "min({i + 0LL, j + 0LL, 2 * n - i, 2 * n - j})"), "(2 * n - 1)", "(2 * n - 1)"),
    bodies("square_filled_in_spiral", (Int("n", 1, 30),), ("Fill a square table of {n} x {n} cells with 1, 2, 3, ... in a spiral: it begins in the upper left corner, goes to the right, then down, then left, then up, and so on inwards. Print the table.", "[Print|Draw] {n} rows of {n} numbers: the numbers from 1 to {n} * {n} wind clockwise from the upper left corner to the middle."), _SPIRAL, _SPIRAL_CPP, ("for i in range(n):\n    row = list(range(i * n + 1, i * n + n + 1))\n    if i % 2:\n        row.reverse()\n    print(*row)", 'for (int i = 0; i < n; i++) {\n    for (int j = 0; j < n; j++) cout << (j ? " " : "") << i * n + (i % 2 ? n - j : j + 1);\n    cout << "\\n";\n}'), refine=_small, output=ROWS, meanings={"n": "the side of the table"}),
    _table("addition_table_of_n", ("Print the addition table of the numbers 1 to {n}: {n} rows of {n} numbers, the number in row i and column j being i + j.", "Draw a table with {n} rows and columns in which every number is the sum of its row and its column, both counted from 1."), "i + j", "i + j", ("i * j", "i * j")),
    _table("rows_of_own_number", ("Print {n} rows of {n} numbers: the first row has only 1, the second only 2, and so on.", "Draw a square table with {n} rows in which every number is the number of its row."), "i", "i", ("j", "j")),
    _table("columns_of_own_number", ("Print {n} equal rows, each with the numbers 1, 2, ..., {n} separated by spaces.", "Draw a square table with {n} rows in which every number is the number of its column."), "j", "j", ("i", "i")),
)  # fmt: skip
