"""Boards and tables in easy rounds: repaired, symmetric, painted, flipped, compared."""
# Sentences and programs are data, one per line however long.
# ruff: noqa: E501

from random import Random

from alphacode.curriculum.drawing import rows, said
from alphacode.curriculum.short import TWO, bodies, decide, value
from alphacode.curriculum.task import Grid, Int, Matrix, Task, Values, Word


def _signed(rng: Random, values: Values) -> Values:
    top = rng.choice([1, 3, 9, 100])
    return {
        **values,
        "m": [[rng.randint(-top, top) for _ in row] for row in values["m"]],
    }


def _signs_even(rng: Random, values: Values) -> Values:
    top = rng.choice([2, 5, 100])
    low = rng.choice([0, 1, 1, 1])
    m = [
        [rng.choice([-1, 1]) * rng.randint(low, top) for _ in row]
        for row in values["m"]
    ]
    return {**values, "m": m}


def _square_bits(rng: Random, values: Values) -> Values:
    n = rng.randint(1, 7)
    p = rng.choice([0.2, 0.5, 0.8])
    g = ["".join("1" if rng.random() < p else "0" for _ in range(n)) for _ in range(n)]
    return {"h": n, "w": n, "g": g}


def _shape(rng: Random, values: Values) -> Values:
    n = rng.randint(3, 7)
    k = rng.randint(2, (n + 1) // 2)
    g = [["0"] * n for _ in range(n)]
    if rng.random() < 0.5 and 2 * k - 1 <= n:
        r, c, up = (
            rng.randint(0, n - k),
            rng.randint(0, n - 2 * k + 1),
            rng.random() < 0.5,
        )
        for i in range(k):
            row = i if up else k - 1 - i
            for j in range(k - 1 - i, k + i):
                g[r + row][c + j] = "1"
    else:
        r, c = rng.randint(0, n - k), rng.randint(0, n - k)
        for i in range(k):
            for j in range(k):
                g[r + i][c + j] = "1"
    return {"h": n, "w": n, "g": ["".join(row) for row in g]}


def _robots(rng: Random, values: Values) -> Values:
    h, w = values["h"], values["w"]
    p = rng.choice([0.1, 0.3, 0.6])
    g = [["R" if rng.random() < p else "E" for _ in range(w)] for _ in range(h)]
    g[rng.randrange(h)][rng.randrange(w)] = "R"
    if rng.random() < 0.4:
        g[0][0] = "R"
    return {**values, "g": ["".join(row) for row in g]}


def _belts(rng: Random, values: Values) -> Values:
    g = [[rng.choice("RD") for _ in row] for row in values["g"]]
    g[-1][-1] = "C"
    return {**values, "g": ["".join(row) for row in g]}


def _stones(rng: Random, values: Values) -> Values:
    p = rng.choice([[4, 3, 1], [2, 1, 1], [5, 2, 2]])
    g = ["".join(rng.choices(".*o", p, k=len(row))) for row in values["g"]]
    return {**values, "g": g}


def _open_way(rng: Random, values: Values) -> Values:
    m = rng.randint(2, 12)
    p = rng.choice([0.1, 0.3])
    rows = [["1" if rng.random() < p else "0" for _ in range(m)] for _ in "st"]
    rows[0][0] = rows[1][-1] = "0"
    return {"s": "".join(rows[0]), "t": "".join(rows[1])}


def _bishop(rng: Random, values: Values) -> Values:
    r, c = rng.randint(1, 6), rng.randint(1, 6)
    g = [
        "".join("#" if abs(i - r) == abs(j - c) else "." for j in range(8))
        for i in range(8)
    ]
    return {"h": 8, "w": 8, "g": g}


def _last_stripe(rng: Random, values: Values) -> Values:
    g = [["."] * 8 for _ in range(8)]
    for _ in range(rng.randint(1, 9)):
        k = rng.randrange(8)
        if rng.random() < 0.5:
            g[k] = ["R"] * 8
        else:
            for row in g:
                row[k] = "B"
    return {"h": 8, "w": 8, "g": ["".join(row) for row in g]}


def _one_star(rng: Random, values: Values) -> Values:
    h, w = values["h"], values["w"]
    g = [["."] * w for _ in range(h)]
    g[rng.randrange(h)][rng.randrange(w)] = "*"
    return {**values, "g": ["".join(row) for row in g]}


def _at_least_two(rng: Random, values: Values) -> Values:
    h, w = rng.choice([(1, 2), (2, 1), (2, 2), (3, 2), (4, 5), (1, 6)])
    return _signs_even(rng, {"h": h, "w": w, "m": [[0] * w for _ in range(h)]})


def _at_least_two_high(rng: Random, values: Values) -> Values:
    h, w = rng.choice([(1, 2), (2, 1), (2, 2), (3, 2), (4, 5), (1, 6), (3, 4)])
    top = rng.choice([2, 9, 1000])
    return {
        "h": h,
        "w": w,
        "m": [[rng.randint(0, top) for _ in range(w)] for _ in range(h)],
    }


def _target_cell(rng: Random, values: Values) -> Values:
    p = rng.choice([0.0, 0.1, 0.1, 0.3])
    g = ["".join("B" if rng.random() < p else "W" for _ in row) for row in values["g"]]
    x, y = rng.randint(1, values["h"]), rng.randint(1, values["w"])
    return {**values, "g": g, "x": x, "y": y}


def _one_star_big(rng: Random, values: Values) -> Values:
    h, w = rng.randint(3, 8), rng.randint(3, 8)
    return _one_star(rng, {**values, "h": h, "w": w})


def _stars(rng: Random, n: int, m: int, cells: list[tuple[int, int]]) -> Values:
    g = [["."] * m for _ in range(n)]
    for i, j in cells:
        g[i][j] = "*"
    return {"h": n, "w": m, "g": ["".join(row) for row in g]}


def _three_stars(rng: Random, values: Values) -> Values:
    n, m = rng.randint(2, 8), rng.randint(2, 8)
    i, j = rng.sample(range(n), 2), rng.sample(range(m), 2)
    cells = [(x, y) for x in i for y in j]
    return _stars(rng, n, m, rng.sample(cells, 3))


def _two_stars(rng: Random, values: Values) -> Values:
    n = rng.randint(2, 7)
    cells = rng.sample([(x, y) for x in range(n) for y in range(n)], 2)
    if rng.random() < 0.6:
        (x, y), k = cells[0], rng.randrange(n)
        cells = [
            (x, y),
            rng.choice(
                [(x, k if k != y else (y + 1) % n), (k if k != x else (x + 1) % n, y)]
            ),
        ]
    return _stars(rng, n, n, cells)


TASKS: tuple[Task, ...] = (
    value('increments_on_diagonals', (Matrix("m", -1000, 1000, is_square=True),), ('In a move one chooses a square part of the table and adds 1 to all numbers on its main diagonal (from the upper left to the lower right). [Find|What is] the least number of moves after which no number is negative[.|?]', 'Adding 1 to cells that lie one after another on a diagonal line going down to the right is one step. How few steps remove all negative numbers from the square table?'), 'worst = {}\nfor i, row in enumerate(m):\n    for j, x in enumerate(row):\n        worst[i - j] = max(worst.get(i - j, 0), -x)\nsum(worst.values())', 'map<int, long long> worst;\nfor (int i = 0; i < h; i++) for (int j = 0; j < h; j++) worst[i - j] = max(worst[i - j], -m[i][j]);\nlong long moves = 0;\nfor (auto& [d, x] : worst) moves += x;\nmoves', ('sum(max(0, -x) for row in m for x in row)', 'long long moves = 0;\nfor (auto& row : m) for (long long x : row) moves += max(0LL, -x);\nmoves'), ('max(0, max(-x for row in m for x in row))', 'long long moves = 0;\nfor (auto& row : m) for (long long x : row) moves = max(moves, -x);\nmoves'), refine=_signed, tags=("greedy", "matrices")),
    value('table_sum_by_neighbour_flips', (Matrix("m", -1000, 1000),), ('In a move two numbers with a common side change their signs. [Find|What is] the largest sum of all numbers of the table that can be reached[.|?]', 'Both numbers of two cells that touch by a side may be multiplied by -1, as often as one likes. How large can the sum of the table become? The table has at least two cells.'), 'cells = [x for row in m for x in row]\ntotal = sum(map(abs, cells))\nif sum(x < 0 for x in cells) % 2 and 0 not in cells:\n    total -= 2 * min(map(abs, cells))\ntotal', 'long long total = 0, below = 0, least = LLONG_MAX;\nfor (auto& row : m) {\n    for (long long x : row) {\n        total += llabs(x);\n        least = min(least, llabs(x));\n        if (x < 0) below++;\n    }\n}\nbelow % 2 ? total - 2 * least : total', ('sum(abs(x) for row in m for x in row)', 'long long total = 0;\nfor (auto& row : m) for (long long x : row) total += llabs(x);\ntotal'), ('cells = [x for row in m for x in row]\ntotal = sum(map(abs, cells))\nif sum(x < 0 for x in cells) % 2:\n    total += 2 * max([x for x in cells if x < 0] or [0])\ntotal', 'long long total = 0, below = 0, best = LLONG_MIN;\nfor (auto& row : m) {\n    for (long long x : row) {\n        total += llabs(x);\n        if (x < 0) {\n            below++;\n            best = max(best, x);\n        }\n    }\n}\nbelow % 2 ? total + 2 * best : total'), refine=_at_least_two, tags=("greedy", "math")),
    value('flips_for_quarter_turn', (Grid("g", "01", max_size=8),), ('The square picture of zeros and ones shall look the same after a quarter turn. In a move one cell is changed (0 to 1 or 1 to 0). [Find|What is] the least number of moves[.|?] Picture and turned picture have as many rows as columns.', 'How few cells of the square grid must be inverted so that it does not change when it is turned by 90 degrees?'), 'n = h\ncount = 0\nfor i in range((n + 1) // 2):\n    for j in range(n // 2):\n        ones = 0\n        x, y = i, j\n        for _ in range(4):\n            ones += g[x][y] == "1"\n            x, y = y, n - 1 - x\n        count += min(ones, 4 - ones)\ncount', "int side = h, moves = 0;\nfor (int i = 0; i < (side + 1) / 2; i++) {\n    for (int j = 0; j < side / 2; j++) {\n        int ones = 0, x = i, y = j;\n        for (int k = 0; k < 4; k++) {\n            ones += g[x][y] == '1';\n            int z = x;\n            x = y;\n            y = side - 1 - z;\n        }\n        moves += min(ones, 4 - ones);\n    }\n}\nmoves", ('n = h\nsum(g[i][j] != g[j][n - 1 - i] for i in range(n) for j in range(n)) // 2', 'int side = h, moves = 0;\nfor (int i = 0; i < side; i++) for (int j = 0; j < side; j++) if (g[i][j] != g[j][side - 1 - i]) moves++;\nmoves / 2'), ('n = h\nsum(g[i][j] != g[n - 1 - i][n - 1 - j] for i in range(n) for j in range(n)) // 2', 'int side = h, moves = 0;\nfor (int i = 0; i < side; i++) for (int j = 0; j < side; j++) if (g[i][j] != g[side - 1 - i][side - 1 - j]) moves++;\nmoves / 2'), refine=_square_bits, rating=1100, tags=("implementation", "greedy")),
    value('ones_square_or_triangle', (Grid("g", "01", max_size=8),), ('The ones of the grid form either a full square or a triangle whose rows have 1, 3, 5, ... ones (from the top or from the bottom), centred; both have at least two rows. Print $x if it is a square and $y if it is a triangle.', 'In a picture of 0 and 1 there is one figure of ones: a square (all its rows equally long) or a triangle (each row two longer than the row before, or each two shorter). Print $x for the square and $y for the triangle.'), 'rows = [row.count("1") for row in g if "1" in row]\n"$x" if rows[0] == rows[1] else "$y"', 'vector<int> rows;\nfor (auto& row : g) {\n    int c = count(row.begin(), row.end(), \'1\');\n    if (c > 0) rows.push_back(c);\n}\nrows[0] == rows[1] ? "$x" : "$y"', ('rows = [row.count("1") for row in g if "1" in row]\n"$y" if rows[0] == 1 else "$x"', 'vector<int> rows;\nfor (auto& row : g) {\n    int c = count(row.begin(), row.end(), \'1\');\n    if (c > 0) rows.push_back(c);\n}\nrows[0] == 1 ? "$y" : "$x"'), ('"$x" if sum(row.count("1") for row in g) % 2 == 0 else "$y"', 'int total = 0;\nfor (auto& row : g) total += count(row.begin(), row.end(), \'1\');\ntotal % 2 == 0 ? "$x" : "$y"'), constants=rows("x y", ("square", "triangle"), ("box", "tent"), ("block", "hill")), refine=_shape, output=("Print $x or $y.", "Print one word: $x or $y."), tags=("implementation",)),
    decide('robot_reaches_corner_together', (Grid("g", "RE"),), ('In the grid R is a robot and E is empty. All robots move together, one cell to the left or one cell up at a time; no robot may leave the grid. Can some robot get to the upper left corner?', 'Is there a robot (R) in the grid that is in the highest row with robots and also in the leftmost column with robots?'), 'there is', 'r = min(i for i in range(h) if "R" in g[i])\nc = min(row.index("R") for row in g if "R" in row)\ng[r][c] == "R"', "int r = h, c = w;\nfor (int i = 0; i < h; i++) {\n    for (int j = 0; j < w; j++) {\n        if (g[i][j] == 'R') {\n            r = min(r, i);\n            c = min(c, j);\n        }\n    }\n}\ng[r][c] == 'R'", ('g[0][0] == "R"', "g[0][0] == 'R'"), ('"R" in g[0]', "g[0].find('R') != string::npos"), refine=_robots, tags=("implementation",)),
    value('belts_to_turn_for_corner', (Grid("g", "RDC"),), ('Each cell of the grid is a conveyor belt that moves a suitcase one cell to the right (R) or down (D); the lower right cell is the counter (C). [Find|What is] the least number of belts that must be changed (from R to D or from D to R) so that every suitcase, wherever it is put, gets to the counter[.|?]', 'How many cells of the last row hold D and of the last column hold R, in all?'), 'g[-1].count("D") + sum(row[-1] == "R" for row in g)', "int turned = count(g[h - 1].begin(), g[h - 1].end(), 'D');\nfor (auto& row : g) turned += row[w - 1] == 'R';\nturned", ('g[-1].count("R") + sum(row[-1] == "D" for row in g)', "int turned = count(g[h - 1].begin(), g[h - 1].end(), 'R');\nfor (auto& row : g) turned += row[w - 1] == 'D';\nturned"), ('g[-1].count("D")', "count(g[h - 1].begin(), g[h - 1].end(), 'D')"), refine=_belts, tags=("implementation",)),
    bodies('stones_fall_on_obstacles', (Grid("g", ".*o"),), ('In the grid * is a stone, o an obstacle that stays, and . is empty. All stones fall down until they lie on the floor, an obstacle or another stone. Print the grid afterwards.', 'Let every * sink in its column as far as possible; the cells o do not move and stop what falls. Print the result.'), 't = [list(row) for row in g]\nfor j in range(w):\n    floor = h - 1\n    for i in range(h - 1, -1, -1):\n        if t[i][j] == "o":\n            floor = i - 1\n        elif t[i][j] == "*":\n            t[i][j] = "."\n            t[floor][j] = "*"\n            floor -= 1\nfor row in t:\n    print("".join(row))', 'vector<string> t = g;\nfor (int j = 0; j < w; j++) {\n    int low = h - 1;\n    for (int i = h - 1; i >= 0; i--) {\n        if (t[i][j] == \'o\') {\n            low = i - 1;\n        } else if (t[i][j] == \'*\') {\n            t[i][j] = \'.\';\n            t[low][j] = \'*\';\n            low--;\n        }\n    }\n}\nfor (auto& row : t) cout << row << "\\n";', ('t = [list(row) for row in g]\nfor i in range(h - 1, 0, -1):\n    for j in range(w):\n        if t[i][j] == "." and t[i - 1][j] == "*":\n            t[i][j], t[i - 1][j] = "*", "."\nfor row in t:\n    print("".join(row))', 'vector<string> t = g;\nfor (int i = h - 1; i > 0; i--) {\n    for (int j = 0; j < w; j++) {\n        if (t[i][j] == \'.\' && t[i - 1][j] == \'*\') swap(t[i][j], t[i - 1][j]);\n    }\n}\nfor (auto& row : t) cout << row << "\\n";'), refine=_stones, output=("Print the grid, one row per line.", "Output the rows of the grid."), rating=900, tags=("implementation",)),
    decide('way_through_two_rows', (Word("s", "01", min_size=2), Word("t", "01", min_size=2),), ('A corridor has two rows of cells, {s} and {t}, where 1 is blocked. From the first cell of the upper row one goes to the last cell of the lower row; a step leads to any free cell that touches by a side or a corner, one column to the right or within the column. Is there a way? The first and the last cell are free.', 'Two rows {s} and {t} of equal length show free places (0) and traps (1). Is there no column in which both have a trap?'), 'there is', 'all(x == "0" or y == "0" for x, y in zip(s, t))', "bool ok = true;\nfor (size_t i = 0; i < s.size(); i++) if (s[i] == '1' && t[i] == '1') ok = false;\nok", ('"1" not in s or "1" not in t', "s.find('1') == string::npos || t.find('1') == string::npos"), ('all(s[i] == "0" or (t[i] == "0" and t[i - 1] == "0") for i in range(1, len(s)))', "bool ok = true;\nfor (size_t i = 1; i < s.size(); i++) if (!(s[i] == '0' || (t[i] == '0' && t[i - 1] == '0'))) ok = false;\nok"), refine=_open_way, tags=("implementation", "strings")),
    bodies('bishop_from_attacked_cells', (Grid("g", ".#", max_size=8),), ("On a board of 8 x 8 squares a bishop stands, not at the border. The squares that it attacks and its own square are marked # , all others are '.'. Print its row and column, counted from 1.", 'The # of the 8 x 8 picture lie on two diagonal lines that cross. Print the row and the column (from 1) of the square where they cross; it is not on the border.'), 'for i in range(1, 7):\n    for j in range(1, 7):\n        if g[i][j] == g[i - 1][j - 1] == g[i - 1][j + 1] == g[i + 1][j - 1] == g[i + 1][j + 1] == "#":\n            print(i + 1, j + 1)', 'for (int i = 1; i < 7; i++) {\n    for (int j = 1; j < 7; j++) {\n        if (g[i][j] == \'#\' && g[i - 1][j - 1] == \'#\' && g[i - 1][j + 1] == \'#\' && g[i + 1][j - 1] == \'#\' && g[i + 1][j + 1] == \'#\') cout << i + 1 << " " << j + 1 << "\\n";\n    }\n}', ('for i in range(1, 7):\n    for j in range(1, 7):\n        if g[i][j] == g[i - 1][j - 1] == g[i - 1][j + 1] == g[i + 1][j - 1] == g[i + 1][j + 1] == "#":\n            print(i, j)', 'for (int i = 1; i < 7; i++) {\n    for (int j = 1; j < 7; j++) {\n        if (g[i][j] == \'#\' && g[i - 1][j - 1] == \'#\' && g[i - 1][j + 1] == \'#\' && g[i + 1][j - 1] == \'#\' && g[i + 1][j + 1] == \'#\') cout << i << " " << j << "\\n";\n    }\n}'), ('for i in range(1, 7):\n    for j in range(1, 7):\n        if g[i][j] == g[i - 1][j - 1] == g[i - 1][j + 1] == g[i + 1][j - 1] == g[i + 1][j + 1] == "#":\n            print(j + 1, i + 1)', 'for (int i = 1; i < 7; i++) {\n    for (int j = 1; j < 7; j++) {\n        if (g[i][j] == \'#\' && g[i - 1][j - 1] == \'#\' && g[i - 1][j + 1] == \'#\' && g[i + 1][j - 1] == \'#\' && g[i + 1][j + 1] == \'#\') cout << j + 1 << " " << i + 1 << "\\n";\n    }\n}'), refine=_bishop, output=TWO, tags=("implementation",)),
    value('stripe_painted_last', (Grid("g", ".RB", max_size=8),), ('On a board of 8 x 8 cells some rows were painted red (R) and some columns blue (B), whole lines one after another; paint covers what was there. Which colour was used last? Print R or B.', 'The 8 x 8 picture arose from painting full rows with R and full columns with B, in some order. Print R if some row consists of R only, otherwise B.'), '"R" if "R" * 8 in g else "B"', 'find(g.begin(), g.end(), string(8, \'R\')) != g.end() ? "R" : "B"', ('"R" if sum(row.count("R") for row in g) >= sum(row.count("B") for row in g) else "B"', 'int r = 0, b = 0;\nfor (auto& row : g) {\n    r += count(row.begin(), row.end(), \'R\');\n    b += count(row.begin(), row.end(), \'B\');\n}\nr >= b ? "R" : "B"'), ('"R" if any("R" in row for row in g) else "B"', 'bool found = false;\nfor (auto& row : g) if (row.find(\'R\') != string::npos) found = true;\nfound ? "R" : "B"'), refine=_last_stripe, output=("Print R or B.", "Print one letter, R or B."), tags=("implementation",)),
    value('lines_filled_until_cell_black', (Grid("g", "BW"), Int("x", 1, 100), Int("y", 1, 100),), ('In a move one chooses a black cell (B), a row or column through it, and paints the whole row or column black. [Find|What is] the least number of moves after which the cell in row {x}, column {y} (from 1) is black[.|?] Print -1 if it cannot be reached.', 'A cross of one line: from a black cell (B) its complete row or its complete column is made black at once. How few times must this be done until the cell ({x}, {y}), row and column counted from 1, is black? W is white; print -1 if there is no black cell.'), 'i, j = x - 1, y - 1\nif all("B" not in row for row in g):\n    r = -1\nelif g[i][j] == "B":\n    r = 0\nelif "B" in g[i] or any(row[j] == "B" for row in g):\n    r = 1\nelse:\n    r = 2\nr', "int i = x - 1, j = y - 1, r = -1;\nfor (auto& row : g) if (row.find('B') != string::npos) r = 2;\nfor (auto& row : g) if (row[j] == 'B') r = 1;\nif (g[i].find('B') != string::npos) r = 1;\nif (g[i][j] == 'B') r = 0;\nr", ('i, j = x - 1, y - 1\n0 if g[i][j] == "B" else 1 if "B" in g[i] or any(row[j] == "B" for row in g) else 2', "int i = x - 1, j = y - 1, r = 2;\nfor (auto& row : g) if (row[j] == 'B') r = 1;\nif (g[i].find('B') != string::npos) r = 1;\nif (g[i][j] == 'B') r = 0;\nr"), ('i, j = x - 1, y - 1\n-1 if all("B" not in row for row in g) else 0 if g[i][j] == "B" else 1 if "B" in g[i] else 2', "int i = x - 1, j = y - 1, r = -1;\nfor (auto& row : g) if (row.find('B') != string::npos) r = 2;\nif (g[i].find('B') != string::npos) r = 1;\nif (g[i][j] == 'B') r = 0;\nr"), refine=_target_cell, tags=("implementation", "constructive algorithms"), meanings={"x": "the row of the cell", "y": "its column"}),
    value('all_row_pairs_differences', (Matrix("m", -1000, 1000),), ('Each two rows of the table are compared: the absolute differences of the numbers in equal columns are added. [Find|Print] the sum of all these results over all pairs of rows.', 'For every pair of different rows (each pair once) and every column take the absolute difference of the two numbers there. What do they all add up to?'), 'total = 0\nfor col in zip(*m):\n    for i, x in enumerate(sorted(col)):\n        total += x * (2 * i - h + 1)\ntotal', 'long long total = 0;\nfor (int j = 0; j < w; j++) {\n    vector<long long> col;\n    for (int i = 0; i < h; i++) col.push_back(m[i][j]);\n    sort(col.begin(), col.end());\n    for (int i = 0; i < h; i++) total += col[i] * (2 * i - h + 1);\n}\ntotal', ('sum(abs(m[i][j] - m[i + 1][j]) for i in range(h - 1) for j in range(w))', 'long long total = 0;\nfor (int i = 0; i + 1 < h; i++) for (int j = 0; j < w; j++) total += llabs(m[i][j] - m[i + 1][j]);\ntotal'), ('total = 0\nfor col in zip(*m):\n    for i, x in enumerate(col):\n        total += x * (2 * i - h + 1)\ntotal', 'long long total = 0;\nfor (int j = 0; j < w; j++) for (int i = 0; i < h; i++) total += m[i][j] * (2 * i - h + 1);\ntotal'), refine=_signed, rating=1200, tags=("sortings", "matrices")),
    bodies('raised_above_neighbours_to_fit', (Matrix("m", 0, 1000),), ('A cell of the table is too high if its number is larger than those of all its side neighbours. Lower every such cell to the largest of its neighbours and print the table. The table has at least two cells.', 'Peaks, that is, numbers strictly greater than each number next to them (left, right, above, below), are cut down to the greatest number next to them. Print the table after all peaks of the given table were cut. There are at least two cells.'), 'out = []\nfor i in range(h):\n    row = []\n    for j in range(w):\n        near = [m[x][y] for x, y in ((i - 1, j), (i + 1, j), (i, j - 1), (i, j + 1)) if 0 <= x < h and 0 <= y < w]\n        row.append(min(m[i][j], max(near)))\n    out.append(row)\nfor row in out:\n    print(*row)', 'vector<int> dx = {-1, 1, 0, 0}, dy = {0, 0, -1, 1};\nfor (int i = 0; i < h; i++) {\n    for (int j = 0; j < w; j++) {\n        long long top = LLONG_MIN;\n        for (int k = 0; k < 4; k++) {\n            int x = i + dx[k], y = j + dy[k];\n            if (x >= 0 && x < h && y >= 0 && y < w) top = max(top, m[x][y]);\n        }\n        cout << min(m[i][j], top) << (j + 1 < w ? " " : "\\n");\n    }\n}', ('out = []\nfor i in range(h):\n    row = []\n    for j in range(w):\n        near = [m[x][y] for x, y in ((i - 1, j), (i + 1, j), (i, j - 1), (i, j + 1)) if 0 <= x < h and 0 <= y < w]\n        row.append(max(near) if m[i][j] >= min(near) else m[i][j])\n    out.append(row)\nfor row in out:\n    print(*row)', 'vector<int> dx = {-1, 1, 0, 0}, dy = {0, 0, -1, 1};\nfor (int i = 0; i < h; i++) {\n    for (int j = 0; j < w; j++) {\n        long long top = LLONG_MIN, low = LLONG_MAX;\n        for (int k = 0; k < 4; k++) {\n            int x = i + dx[k], y = j + dy[k];\n            if (x >= 0 && x < h && y >= 0 && y < w) {\n                top = max(top, m[x][y]);\n                low = min(low, m[x][y]);\n            }\n        }\n        cout << (m[i][j] >= low ? top : m[i][j]) << (j + 1 < w ? " " : "\\n");\n    }\n}'), refine=_at_least_two_high, output=("Print the table, one row per line.", "Output the rows of the table."), rating=1000, tags=("implementation", "matrices")),
    value('star_to_middle_moves', (Grid("g", ".*"),), ('The grid has one star (*). In a move two neighbouring rows or two neighbouring columns change places. [Find|What is] the least number of moves that bring the star to row $x, column $y (counted from 1)[.|?]', 'By exchanging neighbouring rows and neighbouring columns the only * shall get to the cell in row $x and column $y (from 1). How few exchanges are needed?'), 'i = next(k for k in range(h) if "*" in g[k])\nabs(i + 1 - $x) + abs(g[i].index("*") + 1 - $y)', "int moves = 0;\nfor (int i = 0; i < h; i++) for (int j = 0; j < w; j++) if (g[i][j] == '*') moves = abs(i + 1 - $x) + abs(j + 1 - $y);\nmoves", ('i = next(k for k in range(h) if "*" in g[k])\nmax(abs(i + 1 - $x), abs(g[i].index("*") + 1 - $y))', "int moves = 0;\nfor (int i = 0; i < h; i++) for (int j = 0; j < w; j++) if (g[i][j] == '*') moves = max(abs(i + 1 - $x), abs(j + 1 - $y));\nmoves"), ('i = next(k for k in range(h) if "*" in g[k])\nabs(i - $x) + abs(g[i].index("*") - $y)', "int moves = 0;\nfor (int i = 0; i < h; i++) for (int j = 0; j < w; j++) if (g[i][j] == '*') moves = abs(i - $x) + abs(j - $y);\nmoves"), constants=said(x=(1, 2, 3, 3), y=(1, 2, 3, 3)), refine=_one_star_big, tags=("implementation",)),
    bodies('missing_corner_of_rectangle', (Grid("g", ".*"),), ('Three cells of the grid hold a star; they are three corners of a rectangle whose sides go along rows and columns. Print the row and the column (from 1) of the fourth corner.', 'The grid shows * at three corners of a rectangle. In which row and column, counted from 1, is the corner without a star?'), 'r = [i for i in range(h) if g[i].count("*") == 1][0]\nc = [j for j in range(w) if sum(row[j] == "*" for row in g) == 1][0]\nprint(r + 1, c + 1)', 'int r = 0, c = 0;\nfor (int i = 0; i < h; i++) if (count(g[i].begin(), g[i].end(), \'*\') == 1) r = i + 1;\nfor (int j = 0; j < w; j++) {\n    int stars = 0;\n    for (auto& row : g) stars += row[j] == \'*\';\n    if (stars == 1) c = j + 1;\n}\ncout << r << " " << c << "\\n";', ('r = [i for i in range(h) if g[i].count("*") == 1][0]\nc = [j for j in range(w) if sum(row[j] == "*" for row in g) == 1][0]\nprint(c + 1, r + 1)', 'int r = 0, c = 0;\nfor (int i = 0; i < h; i++) if (count(g[i].begin(), g[i].end(), \'*\') == 1) r = i + 1;\nfor (int j = 0; j < w; j++) {\n    int stars = 0;\n    for (auto& row : g) stars += row[j] == \'*\';\n    if (stars == 1) c = j + 1;\n}\ncout << c << " " << r << "\\n";'), ('r = [i for i in range(h) if g[i].count("*") == 2][0]\nc = [j for j in range(w) if sum(row[j] == "*" for row in g) == 2][0]\nprint(r + 1, c + 1)', 'int r = 0, c = 0;\nfor (int i = h - 1; i >= 0; i--) if (count(g[i].begin(), g[i].end(), \'*\') == 2) r = i + 1;\nfor (int j = w - 1; j >= 0; j--) {\n    int stars = 0;\n    for (auto& row : g) stars += row[j] == \'*\';\n    if (stars == 2) c = j + 1;\n}\ncout << r << " " << c << "\\n";'), refine=_three_stars, output=TWO, tags=("implementation",)),
    bodies('rectangle_completed_in_grid', (Grid("g", ".*"),), ('Two cells of the square grid hold a star. Add two more stars so that the four are the corners of a rectangle with sides along rows and columns. If the two stars are in the same row, put the new ones into the next row (the row above if that is the last row); if they are in the same column, into the next column (the one to the left if it is the last). Print the grid.', 'Complete the two * of the grid to four corners of an upright rectangle and print the grid. Two in one row: the others go one row below, or one above if there is no row below. Two in one column: the others go one column to the right, or to the left if there is none to the right. Else the rectangle is determined.'), '(r, c), (x, y) = [(i, j) for i in range(h) for j in range(w) if g[i][j] == "*"]\nif r == x:\n    x = r + 1 if r + 1 < h else r - 1\n    stars = {(r, c), (r, y), (x, c), (x, y)}\nelif c == y:\n    y = c + 1 if c + 1 < w else c - 1\n    stars = {(r, c), (x, c), (r, y), (x, y)}\nelse:\n    stars = {(r, c), (r, y), (x, c), (x, y)}\nfor i in range(h):\n    print("".join("*" if (i, j) in stars else "." for j in range(w)))', 'int r = -1, c = -1, x = -1, y = -1;\nfor (int i = 0; i < h; i++) {\n    for (int j = 0; j < w; j++) {\n        if (g[i][j] == \'*\') {\n            if (r < 0) {\n                r = i;\n                c = j;\n            } else {\n                x = i;\n                y = j;\n            }\n        }\n    }\n}\nint x2 = x, y2 = y;\nif (r == x) x2 = r + 1 < h ? r + 1 : r - 1;\nif (c == y) y2 = c + 1 < w ? c + 1 : c - 1;\nvector<string> t = g;\nt[r][c] = t[r][y2] = t[x2][c] = t[x2][y2] = \'*\';\nfor (auto& row : t) cout << row << "\\n";', ('(r, c), (x, y) = [(i, j) for i in range(h) for j in range(w) if g[i][j] == "*"]\nstars = {(r, c), (r, y), (x, c), (x, y)}\nfor i in range(h):\n    print("".join("*" if (i, j) in stars else "." for j in range(w)))', 'int r = -1, c = -1, x = -1, y = -1;\nfor (int i = 0; i < h; i++) {\n    for (int j = 0; j < w; j++) {\n        if (g[i][j] == \'*\') {\n            if (r < 0) {\n                r = i;\n                c = j;\n            } else {\n                x = i;\n                y = j;\n            }\n        }\n    }\n}\nvector<string> t = g;\nt[r][y] = t[x][c] = \'*\';\nfor (auto& row : t) cout << row << "\\n";'), refine=_two_stars, output=("Print the grid, one row per line.", "Output the rows of the grid."), tags=("implementation",)),
)  # fmt: skip
