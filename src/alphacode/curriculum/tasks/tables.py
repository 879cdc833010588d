"""Grids of symbols and tables of integers: counting, sums, turning, floods, paths."""
# Sentences and programs are data, one per line however long.
# ruff: noqa: E501

from random import Random
from typing import Any

from alphacode.curriculum.answers import (
    answer_words,
    cpp_yes_no,
    python_yes_no,
    wrong_yes_no,
    yes_no_output,
)
from alphacode.curriculum.task import Grid, Int, Matrix, Param, Task, Values, Wrong


def _symbols(rng: Random) -> dict[str, object]:
    """Draw what the grid is made of: `$c` is searched, `$e` is the other symbol."""
    pair = rng.choice(["#.", "*.", "#.", "10", "BW", "xo", "X.", "01", "o."])
    return {"c": pair[0], "e": pair[1]}


def _blank_lines(rng: Random, values: Values) -> Values:
    """Blank some rows and columns, so that empty ones occur."""
    blank, rows = str(values["e"]), values["g"]
    rows = [blank * len(row) if rng.random() < 0.3 else row for row in rows]
    if rng.random() < 0.6:
        column = rng.randrange(len(rows[0]))
        rows = [row[:column] + blank + row[column + 1 :] for row in rows]
    values["g"] = rows
    return values


def _symmetric(rng: Random, values: Values) -> Values:
    """Make the matrix symmetric, or symmetric but for one cell, in most draws."""
    matrix = values["m"]
    size = len(matrix)
    luck = rng.random()
    if luck < 0.7:
        for i in range(size):
            for j in range(i):
                matrix[i][j] = matrix[j][i]
        if luck < 0.25:
            matrix[rng.randrange(size)][rng.randrange(size)] += 1
    return values


def _same_sums(rng: Random, values: Values) -> Values:
    """Copy one row over the table in most draws, so that row sums agree."""
    matrix = values["m"]
    if rng.random() < 0.6:
        for i in range(len(matrix)):
            matrix[i] = rng.sample(matrix[0], len(matrix[0]))
        if rng.random() < 0.4:
            matrix[rng.randrange(len(matrix))][0] += 1
    return values


def _maze(rng: Random, values: Values) -> Values:
    """Open the two corners, and thin the walls out."""
    rows = [list(row) for row in values["g"]]
    odds = rng.choice([0.0, 0.4, 0.7])
    for row in rows:
        for j in range(len(row)):
            if rng.random() < odds:
                row[j] = "."
    rows[0][0] = rows[-1][-1] = "."
    values["g"] = ["".join(row) for row in rows]
    return values


def _cell(rng: Random, values: Values) -> Values:
    values["x"] = rng.randint(1, values["h"])
    values["y"] = rng.randint(1, values["w"])
    return values


def _sought(rng: Random, values: Values) -> Values:
    if rng.random() < 0.7:
        values["k"] = rng.choice(rng.choice(values["m"]))
    return values


# fmt: off
def _grid(name: str, say: tuple[str, ...], python: tuple[str, ...], cpp: tuple[str, ...], wrong: tuple[Wrong, ...], **rest: Any) -> Task:
    is_drawn = rest.setdefault("constants", _symbols) is _symbols
    params: tuple[Param, ...] = rest.pop("params", (Grid("g", "$e$c" if is_drawn else ".#"),))
    return Task(name=name, params=params, say=say, python=python, cpp=cpp, wrong=wrong, **rest)


def _matrix(name: str, say: tuple[str, ...], python: tuple[str, ...], cpp: tuple[str, ...], wrong: tuple[Wrong, ...], *, is_square: bool = False, low: int = 0, **rest: Any) -> Task:
    params: tuple[Param, ...] = rest.pop("params", (Matrix("m", low=low, height="n" if is_square else "h", is_square=is_square),))
    return Task(name=name, params=params, say=say, python=python, cpp=cpp, wrong=wrong, **rest)


TABLE_OUT = ("Print the new table.", "Print the resulting rows, one per line.", "Output the table you get.")
ROW_OUT = ("Print the sums separated by spaces.", "Print the numbers on one line.", "Output the integers with spaces between them.")
COLUMN = "all(g[i][j] == '$e' for i in range(h))"
COLUMN_CPP = "int count = 0;\nfor (int j = 0; j < w; j++) {\n    bool ok = true;\n    for (int i = 0; i < h; i++) if (g[i][j] != '$e') ok = false;\n    if (ok) count++;\n}\ncout << count << \"\\n\";"
SYMMETRIC = "bool ok = true;\nfor (int i = 0; i < n; i++) {\n    for (int j = 0; j < n; j++) if (m[i][j] != m[j][i]) ok = false;\n}"
LOOP = "for (int i = 0; i < h; i++) {\n    for (int j = 0; j < w; j++) @;\n}\n"
FLOOD_PY = "g = [list(row) for row in g]\ncount = 0\nfor i in range(h):\n    for j in range(w):\n        if g[i][j] != '#':\n            continue\n        count += 1\n        stack = [(i, j)]\n        g[i][j] = '.'\n        while stack:\n            x, y = stack.pop()\n            for u, v in MOVES:\n                if 0 <= u < h and 0 <= v < w and g[u][v] == '#':\n                    g[u][v] = '.'\n                    stack.append((u, v))\nprint(count)"
FOUR = "((x + 1, y), (x - 1, y), (x, y + 1), (x, y - 1))"
EIGHT = "[(x + d, y + e) for d in (-1, 0, 1) for e in (-1, 0, 1)]"
FLOOD_CPP = "int dx[] = {1, -1, 0, 0}, dy[] = {0, 0, 1, -1};\nint count = 0;\nfor (int i = 0; i < h; i++) {\n    for (int j = 0; j < w; j++) {\n        if (g[i][j] != '#') continue;\n        count++;\n        vector<pair<int, int>> stack = {{i, j}};\n        g[i][j] = '.';\n        while (!stack.empty()) {\n            auto [x, y] = stack.back();\n            stack.pop_back();\n            for (int d = 0; d < 4; d++) {\n                int u = x + dx[d], v = y + dy[d];\n                if (u < 0 || v < 0 || u >= h || v >= w || g[u][v] != '#') continue;\n                g[u][v] = '.';\n                stack.push_back({u, v});\n            }\n        }\n    }\n}\ncout << count << \"\\n\";"
FLOOD_EIGHT_CPP = FLOOD_CPP.replace("{1, -1, 0, 0}", "{1, -1, 0, 0, 1, 1, -1, -1}").replace("{0, 0, 1, -1}", "{0, 0, 1, -1, 1, -1, 1, -1}").replace("d < 4", "d < 8")
LARGEST_PY = "g = [list(row) for row in g]\nbest = 0\nfor i in range(h):\n    for j in range(w):\n        if g[i][j] != '#':\n            continue\n        size = 0\n        stack = [(i, j)]\n        g[i][j] = '.'\n        while stack:\n            x, y = stack.pop()\n            size += 1\n            for u, v in " + FOUR + ":\n                if 0 <= u < h and 0 <= v < w and g[u][v] == '#':\n                    g[u][v] = '.'\n                    stack.append((u, v))\n        best = max(best, size)\nprint(best)"
LARGEST_CPP = FLOOD_CPP.replace("int count = 0;", "int best = 0;").replace("        count++;\n", "        int size = 0;\n").replace("            stack.pop_back();\n", "            stack.pop_back();\n            size++;\n").replace("        }\n    }\n}\ncout << count", "        }\n        best = max(best, size);\n    }\n}\ncout << best")
PATH_PY = "from collections import deque\ndist = [[-1] * w for _ in range(h)]\ndist[0][0] = 0\nqueue = deque([(0, 0)])\nwhile queue:\n    x, y = queue.popleft()\n    for u, v in " + FOUR + ":\n        if 0 <= u < h and 0 <= v < w and g[u][v] == '.' and dist[u][v] == -1:\n            dist[u][v] = dist[x][y] + 1\n            queue.append((u, v))\nprint(dist[h - 1][w - 1])"
PATH_CPP = "int dx[] = {1, -1, 0, 0}, dy[] = {0, 0, 1, -1};\nvector<vector<int>> dist(h, vector<int>(w, -1));\ndist[0][0] = 0;\nqueue<pair<int, int>> cells;\ncells.push({0, 0});\nwhile (!cells.empty()) {\n    auto [x, y] = cells.front();\n    cells.pop();\n    for (int d = 0; d < 4; d++) {\n        int u = x + dx[d], v = y + dy[d];\n        if (u < 0 || v < 0 || u >= h || v >= w || g[u][v] != '.' || dist[u][v] != -1) continue;\n        dist[u][v] = dist[x][y] + 1;\n        cells.push({u, v});\n    }\n}\ncout << dist[h - 1][w - 1] << \"\\n\";"

GRIDS = (
    _grid(
        "count_cells",
        ("How many cells of the table contain '$c'?", "Count the characters $c in a grid.", "A field of {h} x {w} cells is given; each cell is $c or $e. Find the number of cells with $c.", "{person} looks at a picture of {h} rows and {w} columns and counts the pixels $c. How many are there?", "Print how many symbols '$c' there are in all rows together.", "On the map, $c is a tree and $e is grass. How many trees grow there?", "A hall has {h} rows of {w} seats: $c is taken, $e is free. How many seats are taken?", "Determine the total number of $c on the board.",
         "Given {h} lines of {w} characters, count those equal to '$c'.", "A chocolate with {h} rows and {w} columns has nuts in the cells $c. Count the nuts."),
        ("count = 0\nfor row in g:\n    count += row.count('$c')\nprint(count)", "print(sum(row.count('$c') for row in g))"), ("int count = 0;\nfor (auto& row : g) {\n    for (char c : row) if (c == '$c') count++;\n}\ncout << count << \"\\n\";", "int count = 0;\n" + LOOP.replace("@", "if (g[i][j] == '$c') count++") + 'cout << count << "\\n";'),
        (Wrong("print(sum(row.count('$e') for row in g))", "int count = 0;\nfor (auto& row : g) {\n    for (char c : row) if (c == '$e') count++;\n}\ncout << count << \"\\n\";"), Wrong("print(sum(1 for row in g if '$c' in row))", "int count = 0;\nfor (auto& row : g) if (row.find('$c') != string::npos) count++;\ncout << count << \"\\n\";")), weight=1.2,
    ),
    _grid(
        "count_empty_rows",
        ("How many rows of the grid have no '$c'?", "Count the lines that consist of $e only.", "A hall is given as a table, $c is a taken seat and $e a free one. How many rows are completely free?", "Find the number of rows in which every character is $e.", "{person} planted {things} ($c) on a field of {h} x {w}. How many rows are without any?", "Print how many rows are empty, that is, hold only $e.", "Determine how many of the {h} lines do not contain the symbol $c.", "On a shelf plan $c is a book and $e an empty place. Count the shelves (rows) with no books.", "Rows made only of '$e' can be skipped. How many are there?", "Count those rows of the table where all cells are equal to $e."),
        ("print(sum(1 for row in g if '$c' not in row))", "count = 0\nfor row in g:\n    if row == '$e' * w:\n        count += 1\nprint(count)"), ("int count = 0;\nfor (auto& row : g) if (row.find('$c') == string::npos) count++;\ncout << count << \"\\n\";",),
        (Wrong("print(sum(1 for row in g if '$c' in row))", "int count = 0;\nfor (auto& row : g) if (row.find('$c') != string::npos) count++;\ncout << count << \"\\n\";"), Wrong(f"print(sum(1 for j in range(w) if {COLUMN}))", COLUMN_CPP)), refine=_blank_lines, weight=0.8,
    ),
    _grid(
        "count_empty_columns",
        ("How many columns of the grid have no '$c'?", "Count the columns that consist of $e only.", "A field is given as a table, $c is a plant and $e is bare ground. How many columns are completely bare?", "Find the number of columns in which every character is $e.", "{person} put {things} ($c) on a board of {h} x {w}. How many columns are without any?", "Print how many columns are empty, that is, hold only $e.", "Determine how many of the {w} columns do not contain the symbol $c.", "Streets from north to south are columns of the map; $c is a house. How many of these streets have no houses?", "Columns made only of '$e' can be removed. How many are there?", "Count those columns of the table where all cells are equal to $e."),
        (f"print(sum(1 for j in range(w) if {COLUMN}))", "count = 0\nfor j in range(w):\n    if '$c' not in [row[j] for row in g]:\n        count += 1\nprint(count)"), (COLUMN_CPP,),
        (Wrong("print(sum(1 for row in g if '$c' not in row))", "int count = 0;\nfor (auto& row : g) if (row.find('$c') == string::npos) count++;\ncout << count << \"\\n\";"),), refine=_blank_lines, weight=0.6,
    ),
    _grid(
        "fullest_row",
        ("Which row has the most characters '$c'? Print its number, counting from 1; if there are several, the first.", "Find the number of the row (from 1) with the largest count of $c; of equal rows the topmost.", "Rows are classes, $c is a pupil present and $e one absent. Which class has the most pupils present? Print its number, the smallest if it is not unique.", "{person} wants the row with the greatest number of $c. Rows are numbered from 1; take the first one if rows tie.", "Print the index (1-based) of the line with most $c. The earliest line wins ties.", "On the map $c is a tree. In which row do the most trees grow? Rows count from 1 at the top; in doubt choose the upper row.", "Determine the 1-based number of the first row in which $c occurs most often.", "A competition has {h} players; $c in their line is a point. Who has the most points? Players are numbered from one, and the first of equals wins.", "Compare rows by how many $c they hold and print the number of the best, the lowest number if there are more.", "Out of {h} lines choose the one with the maximum of $c (the first such) and print its number from 1 to {h}."),
        ("counts = [row.count('$c') for row in g]\nprint(counts.index(max(counts)) + 1)",), ("int best = 0, most = -1;\nfor (int i = 0; i < h; i++) {\n    int times = count(g[i].begin(), g[i].end(), '$c');\n    if (times > most) {\n        most = times;\n        best = i + 1;\n    }\n}\ncout << best << \"\\n\";",),
        (Wrong("counts = [row.count('$c') for row in g]\nprint(counts.index(max(counts)))", "int best = 0, most = -1;\nfor (int i = 0; i < h; i++) {\n    int times = count(g[i].begin(), g[i].end(), '$c');\n    if (times > most) {\n        most = times;\n        best = i;\n    }\n}\ncout << best << \"\\n\";"), Wrong("counts = [row.count('$c') for row in g]\nprint(max(counts))", "int most = 0;\nfor (int i = 0; i < h; i++) most = max(most, (int)count(g[i].begin(), g[i].end(), '$c'));\ncout << most << \"\\n\";")), rating=900, weight=0.6,
    ),
    _grid(
        "most_in_a_row",
        ("Find the largest number of '$c' in one row.", "How many $c does the fullest row contain?", "Print the maximum over rows of the count of $c.", "In a table of games $c is a win and every row is a player. How many wins has the best player?", "{person} may keep only one row of the board and wants as many $c as possible. How many can be kept?", "Each line is a bus with seats $c (taken) and $e (free). How many people are in the fullest bus?", "Count $c in every row and print the biggest count.", "Determine the greatest number of symbols $c that stand in the same line.", "What is the highest count of $c in any single row?", "A row's value is how many $c it has. Print the best value."),
        ("print(max(row.count('$c') for row in g))", "best = 0\nfor row in g:\n    best = max(best, row.count('$c'))\nprint(best)"), ("int best = 0;\nfor (auto& row : g) best = max(best, (int)count(row.begin(), row.end(), '$c'));\ncout << best << \"\\n\";",),
        (Wrong("print(g[0].count('$c'))", "cout << count(g[0].begin(), g[0].end(), '$c') << \"\\n\";"), Wrong("print(max(row.count('$e') for row in g))", "int best = 0;\nfor (auto& row : g) best = max(best, (int)count(row.begin(), row.end(), '$e'));\ncout << best << \"\\n\";")), weight=0.6,
    ),
    _grid(
        "mirror_grid",
        ("Print the grid mirrored from left to right.", "Reverse every row of the picture.", "Flip the table horizontally: the first column becomes the last.", "{person} sees the picture in a mirror standing beside it. Print what {person} sees.", "Output each line of the grid backwards.", "Swap left and right in a picture of {h} x {w}.", "What does the window pattern look like from the other side, left and right exchanged?", "Write each of the {h} rows from right to left.", "Reflect the grid in its vertical axis.", "The order of columns must be reversed. Print the result."),
        ("for row in g:\n    print(row[::-1])",), ('for (auto& row : g) {\n    reverse(row.begin(), row.end());\n    cout << row << "\\n";\n}',), (Wrong("for row in g[::-1]:\n    print(row)", 'for (int i = h - 1; i >= 0; i--) cout << g[i] << "\\n";'), Wrong("for row in g[::-1]:\n    print(row[::-1])", 'for (int i = h - 1; i >= 0; i--) cout << string(g[i].rbegin(), g[i].rend()) << "\\n";')), output=TABLE_OUT, allows_cases=False, weight=0.6,
    ),
    _grid(
        "flip_grid",
        ("Print the grid upside down.", "Output the rows of the picture from the last to the first.", "Flip the table vertically: the top row becomes the bottom one.", "The picture is reflected in a lake below it. Print the reflection.", "Reverse the order of rows; the rows do not change.", "{person} hung the picture so that top and bottom are exchanged, left and right are as before. Print it.", "Swap the first row with the last, the second with the last but one, and so on.", "Reflect the grid in its horizontal axis.", "Show the {h} lines in the opposite order.", "A pile of {h} strips is laid out again in reversed order. Print the strips."),
        ("for row in g[::-1]:\n    print(row)",), ('for (int i = h - 1; i >= 0; i--) cout << g[i] << "\\n";',), (Wrong("for row in g:\n    print(row[::-1])", 'for (auto& row : g) {\n    reverse(row.begin(), row.end());\n    cout << row << "\\n";\n}'),), output=TABLE_OUT, allows_cases=False, weight=0.4,
    ),
    _grid(
        "rotate_grid",
        ("Rotate the grid by 90 degrees clockwise.", "Turn the picture to the right by a quarter turn and print it.", "Print the table after a clockwise rotation by 90 degrees: the first column read upwards becomes the first row.", "{person} turned a photo of {h} x {w} pixels a quarter turn clockwise. What does it look like?", "The grid is rotated so that its left side becomes its top. Print it.", "Output the image turned 90 degrees in the direction of clock hands.", "Write the columns from left to right as rows, each read from the bottom up.", "After a quarter turn to the right, what are the rows of the picture?", "Rotate clockwise once. The result has {w} rows and {h} columns.", "A tile with a pattern is turned right by a right angle. Show the pattern."),
        ("for j in range(w):\n    print(''.join(g[i][j] for i in range(h - 1, -1, -1)))", "for column in zip(*g[::-1]):\n    print(''.join(column))"), ('for (int j = 0; j < w; j++) {\n    for (int i = h - 1; i >= 0; i--) cout << g[i][j];\n    cout << "\\n";\n}',),
        (Wrong("for j in range(w - 1, -1, -1):\n    print(''.join(g[i][j] for i in range(h)))", 'for (int j = w - 1; j >= 0; j--) {\n    for (int i = 0; i < h; i++) cout << g[i][j];\n    cout << "\\n";\n}'), Wrong("for j in range(w):\n    print(''.join(g[i][j] for i in range(h)))", 'for (int j = 0; j < w; j++) {\n    for (int i = 0; i < h; i++) cout << g[i][j];\n    cout << "\\n";\n}')), output=TABLE_OUT, allows_cases=False, rating=1000, weight=0.5,
    ),
    _grid(
        "transpose_grid",
        ("Print the grid with rows and columns exchanged.", "Transpose the table of characters.", "Row j of the answer is column j of the grid. Print it.", "Read the columns of the picture from left to right, each from top to bottom, and print them as rows.", "{person} wrote words in columns. Write them in rows: first column first.", "Swap the roles of rows and columns.", "Make a picture of {w} lines and {h} columns whose (j, i) symbol is the (i, j) symbol of the given one.", "Reflect the grid in its main diagonal.", "Output what the board looks like when columns are turned into lines.", "The text stands in columns; print it line by line (the i-th line is the i-th column)."),
        ("for j in range(w):\n    print(''.join(row[j] for row in g))", "for column in zip(*g):\n    print(''.join(column))"), ('for (int j = 0; j < w; j++) {\n    for (int i = 0; i < h; i++) cout << g[i][j];\n    cout << "\\n";\n}',), (Wrong("for j in range(w):\n    print(''.join(g[i][j] for i in range(h - 1, -1, -1)))", 'for (int j = 0; j < w; j++) {\n    for (int i = h - 1; i >= 0; i--) cout << g[i][j];\n    cout << "\\n";\n}'), Wrong("for row in g:\n    print(row)", 'for (auto& row : g) cout << row << "\\n";')), output=TABLE_OUT, allows_cases=False, weight=0.5,
    ),
    _grid(
        "count_neighbours_pairs",
        ("How many pairs of cells sharing a side both contain '$c'?", "Count the pairs of neighbouring $c in the grid; cells are neighbours if they have a common side.", "{person} seats guests ($c) in a hall. Two guests talk if they sit side by side in a row or right behind each other. How many pairs talk?", "Find the number of adjacent (up, down, left, right) pairs of $c, every pair counted once.", "A wire joins any two lamps $c standing in side by side cells. How many wires are there?", "Print how many common sides cells with $c have with each other.", "Determine how many dominoes can be placed on the board so that both halves lie on $c (count places, not at the same time).", "On the map $c is a house. Houses in cells with a common side share a fence. Count the fences.", "In how many ways can you choose two neighbouring cells, horizontally or vertically, both being $c?", "Count horizontal and vertical pairs of equal symbols $c next to each other."),
        ("count = 0\nfor i in range(h):\n    for j in range(w):\n        if g[i][j] == '$c':\n            if i + 1 < h and g[i + 1][j] == '$c':\n                count += 1\n            if j + 1 < w and g[i][j + 1] == '$c':\n                count += 1\nprint(count)",), ("int count = 0;\nfor (int i = 0; i < h; i++) {\n    for (int j = 0; j < w; j++) {\n        if (g[i][j] != '$c') continue;\n        if (i + 1 < h && g[i + 1][j] == '$c') count++;\n        if (j + 1 < w && g[i][j + 1] == '$c') count++;\n    }\n}\ncout << count << \"\\n\";",),
        (Wrong("count = 0\nfor i in range(h):\n    for j in range(w - 1):\n        if g[i][j] == '$c' and g[i][j + 1] == '$c':\n            count += 1\nprint(count)", "int count = 0;\nfor (int i = 0; i < h; i++) {\n    for (int j = 0; j + 1 < w; j++) if (g[i][j] == '$c' && g[i][j + 1] == '$c') count++;\n}\ncout << count << \"\\n\";"),), rating=1000, weight=0.4,
    ),
    _grid(
        "count_islands",
        ("On the map # is land and . is water. Cells of land sharing a side belong to one island. How many islands are there?", "Count the connected groups of # in the grid; cells are connected through common sides.", "Find the number of lakes: a lake is a set of cells # joined by sides.", "{person} flies over the sea (.) and counts islands (#). Two land cells with a common side are the same island. What number will be reached?", "A picture has dark (#) and light (.) pixels. How many separate dark spots does it have? Pixels touching by a side are in the same spot.", "Determine the number of components of # under up, down, left, right moves.", "Fields # that touch by sides have one owner. How many owners are there?", "How many times must a bucket of paint be poured to colour all cells #, if paint flows from a # to neighbouring # by sides?", "Print the number of 4-connected regions made of #.", "Rooms are marked #, walls are dots. One can walk between rooms with a common side. Into how many separate parts does the building fall?"),
        (FLOOD_PY.replace("MOVES", FOUR),), (FLOOD_CPP,), (Wrong(FLOOD_PY.replace("MOVES", EIGHT), FLOOD_EIGHT_CPP), Wrong("print(sum(row.count('#') for row in g))", "int count = 0;\nfor (auto& row : g) count += std::count(row.begin(), row.end(), '#');\ncout << count << \"\\n\";")), constants=None, refine=None, rating=1200, tags=("dfs and similar", "graphs"), weight=0.5,
    ),
    _grid(
        "largest_island",
        ("On the map # is land and . is water. Cells of land sharing a side belong to one island. Find the size of the largest island (0 if there is no land).", "What is the number of cells in the biggest connected group of #? Connection is by sides. Print 0 if there is no #.", "Find the area of the largest lake #; cells with a common side are in the same lake.", "{person} wants to buy the biggest garden. A garden is a set of cells # joined by sides. How many cells has it? (0 if none)", "A picture has dark (#) and light (.) pixels. Print the size of the greatest dark spot, where pixels are joined by sides.", "Determine the maximum size of a 4-connected component of #.", "Gold # lies in cells; a miner can go from # to a side neighbour # only and takes all gold reached. How much can one miner take at best?", "Output how many cells the largest region of # has.", "Print the area of the largest island; land cells (#) touching by an edge are together. Water is a dot.", "How many rooms (#) has the biggest group in which one can walk between rooms with a common side?"),
        (LARGEST_PY,), (LARGEST_CPP,), (Wrong("print(max(row.count('#') for row in g))", "int best = 0;\nfor (auto& row : g) best = max(best, (int)count(row.begin(), row.end(), '#'));\ncout << best << \"\\n\";"), Wrong("print(sum(row.count('#') for row in g))", "int count = 0;\nfor (auto& row : g) count += std::count(row.begin(), row.end(), '#');\ncout << count << \"\\n\";")), constants=None, refine=None, rating=1300, tags=("dfs and similar", "graphs"), weight=0.3,
    ),
    _grid(
        "shortest_path",
        ("A maze has free cells (.) and walls (#). Find the least number of moves from the upper left to the lower right corner; a move goes to a free cell sharing a side. Print -1 if it is impossible.", "What is the length of the shortest path from the top left cell to the bottom right cell through dots? Steps go up, down, left, right. -1 if there is none.", "{person} is in the first cell of the first row and wants to reach the last cell of the last row. Cells # are closed. How few steps are enough? Print -1 if the way does not exist.",
         "Compute the distance in moves between opposite corners (top left, bottom right) of a grid where # cannot be entered, or -1.", "A robot walks over '.' and cannot enter '#'. It starts at (1, 1). Print the minimal number of steps to ({h}, {w}), or -1.", "Find the shortest way out of a labyrinth: enter at the upper left corner, leave at the lower right one. # is a wall. No way: -1.", "With the least number of steps between side neighbours go from the north-west corner to the south-east corner avoiding #. Output the number of steps or -1.", "Water spreads from the top left cell to side neighbours without a wall (#), one step a minute. After how many minutes does it reach the bottom right cell? -1 if never.", "Determine how many moves a mouse needs from the first to the last cell of the board, if it moves only to neighbouring free cells '.'; print -1 when it cannot get there.", "Breadth first: give the number of steps of a shortest route from corner (1, 1) to corner ({h}, {w}) over free cells, -1 if they are not connected."),
        (PATH_PY,), (PATH_CPP,), (Wrong("print(h + w - 2)", 'cout << h + w - 2 << "\\n";'), Wrong(PATH_PY.replace("dist[0][0] = 0", "dist[0][0] = 1"), PATH_CPP.replace("dist[0][0] = 0", "dist[0][0] = 1"))), constants=None, refine=_maze, rating=1300, tags=("dfs and similar", "graphs", "shortest paths"), weight=0.4,
    ),
)

TOTAL = "long long sum = 0;\nfor (auto& row : m) {\n    for (auto x : row) sum += x;\n}\n"

MATRICES = (
    _matrix(
        "matrix_sum",
        ("Find the sum of all numbers in the table.", "Add up all elements of a matrix.", "A table of {h} rows and {w} columns is given. What is the total of its numbers?", "{person} collected {things}: row i, column j says how many on day j of week i. How many in all?", "Print the sum of all {h} x {w} integers.", "Each cell of a field holds some {things}. Count all of them.", "Compute the overall sum of the matrix.", "Sales of {h} shops on {w} days are given. Find the total sales.", "What do all numbers of the table add up to?", "Read a matrix and report the sum of its entries."),
        ("print(sum(sum(row) for row in m))", "total = 0\nfor row in m:\n    for x in row:\n        total += x\nprint(total)"), (TOTAL + 'cout << sum << "\\n";',), (Wrong("print(sum(m[0]))", 'long long sum = 0;\nfor (auto x : m[0]) sum += x;\ncout << sum << "\\n";'), Wrong("print(max(sum(row) for row in m))", 'long long best = 0;\nfor (auto& row : m) best = max(best, accumulate(row.begin(), row.end(), 0LL));\ncout << best << "\\n";')), output=("Print the sum.", "Print one integer — the sum.", "Output the total."),
    ),
    _matrix(
        "row_sums",
        ("Print the sum of each row.", "For every row of the matrix find the sum of its numbers.", "A table shows the points of {h} players in {w} games. Print the total of each player.", "Add the numbers in each line and print the {h} sums.", "Each row is a shop and each column a day. Compute the sales of every shop.", "{person} has {h} boxes with {w} compartments. How many {things} are in each box?", "Output {h} integers: the row totals.", "Sum the matrix along its rows.", "Marks of {h} pupils in {w} subjects are given. Find the sum of marks of each pupil.", "What is the total of every row, from top to bottom?"),
        ("print(*[sum(row) for row in m])", "for row in m:\n    print(sum(row), end=' ')\nprint()"), ('for (auto& row : m) {\n    long long sum = 0;\n    for (auto x : row) sum += x;\n    cout << sum << " ";\n}\ncout << "\\n";',), (Wrong("print(*[sum(column) for column in zip(*m)])", 'for (int j = 0; j < w; j++) {\n    long long sum = 0;\n    for (int i = 0; i < h; i++) sum += m[i][j];\n    cout << sum << " ";\n}\ncout << "\\n";'), Wrong("print(*[max(row) for row in m])", 'for (auto& row : m) cout << *max_element(row.begin(), row.end()) << " ";\ncout << "\\n";')), output=ROW_OUT,
    ),
    _matrix(
        "column_sums",
        ("Print the sum of each column.", "For every column of the matrix find the sum of its numbers.", "A table shows the points of {h} players in {w} games. Print the total of each game.", "Add the numbers in each column and print the {w} sums.", "Each row is a shop and each column a day. Compute the sales of every day.", "Output {w} integers: the column totals.", "Sum the matrix along its columns.", "Marks of {h} pupils in {w} subjects are given. Find the sum of marks in each subject.", "What is the total of every column, from left to right?", "{person} stacks {h} trays with {w} cups each. How much water is in each stack of cups, by column?"),
        ("print(*[sum(column) for column in zip(*m)])", "for j in range(w):\n    total = 0\n    for i in range(h):\n        total += m[i][j]\n    print(total, end=' ')\nprint()"), ('for (int j = 0; j < w; j++) {\n    long long sum = 0;\n    for (int i = 0; i < h; i++) sum += m[i][j];\n    cout << sum << " ";\n}\ncout << "\\n";',), (Wrong("print(*[sum(row) for row in m])", 'for (auto& row : m) {\n    long long sum = 0;\n    for (auto x : row) sum += x;\n    cout << sum << " ";\n}\ncout << "\\n";'),), output=ROW_OUT, weight=0.8,
    ),
    _matrix(
        "best_row_sum",
        ("Find the largest row sum of the matrix.", "Which is the greatest total of one row? Print the total.", "Points of {h} players in {w} games are given. How many points has the winner in all?", "Each line lists the amounts in the {w} accounts of a customer. How rich is the richest customer?", "Print the maximum over all rows of the sum of the row.", "{person} may take all {things} from one shelf of {h}. How many at most?", "Compute the best total among the rows.", "The rows are teams, the numbers their results. What is the best team result in total?", "Add each row up and print the biggest sum.", "Determine the maximal sum of numbers standing in the same row."),
        ("print(max(sum(row) for row in m))", "best = 0\nfor row in m:\n    best = max(best, sum(row))\nprint(best)"), ('long long best = 0;\nfor (auto& row : m) {\n    long long sum = 0;\n    for (auto x : row) sum += x;\n    best = max(best, sum);\n}\ncout << best << "\\n";',), (Wrong("print(max(max(row) for row in m))", 'long long best = 0;\nfor (auto& row : m) for (auto x : row) best = max(best, x);\ncout << best << "\\n";'), Wrong("print(max(sum(column) for column in zip(*m)))", 'long long best = 0;\nfor (int j = 0; j < w; j++) {\n    long long sum = 0;\n    for (int i = 0; i < h; i++) sum += m[i][j];\n    best = max(best, sum);\n}\ncout << best << "\\n";')),
    ),
    _matrix(
        "best_row_number",
        ("Print the number of the row with the largest sum, counting from 1; if there are several, the first one.", "Which row has the greatest total? Rows are numbered from 1, the earliest wins a tie.", "Points of {h} players in {w} games are given. Who has the most points in all? Print the player's number from 1 to {h}, the smallest if several have the most.", "Find the 1-based index of the row whose numbers add up to the most (the topmost such row).", "{person} chooses the shelf with the most {things}. Shelves are rows numbered from one; of equal shelves the first is chosen. Print its number.", "Determine the winner: the row with the maximal sum. With equal sums the lower number wins.", "Shops are rows and days are columns. Which shop sold the most? Print its number (from 1; the first if equal).", "Output the position, from 1, of the first row with maximum sum.", "Compare the rows by their sums and print the number of the best row, the first of the best if it is not the only one.", "In a choir contest row i has the marks of choir i. Print the number of the choir with the highest total, the smallest number on a tie."),
        ("sums = [sum(row) for row in m]\nprint(sums.index(max(sums)) + 1)",), ('long long most = -1;\nint best = 0;\nfor (int i = 0; i < h; i++) {\n    long long sum = 0;\n    for (auto x : m[i]) sum += x;\n    if (sum > most) {\n        most = sum;\n        best = i + 1;\n    }\n}\ncout << best << "\\n";',), (Wrong("sums = [sum(row) for row in m]\nprint(sums.index(max(sums)))", 'long long most = -1;\nint best = 0;\nfor (int i = 0; i < h; i++) {\n    long long sum = 0;\n    for (auto x : m[i]) sum += x;\n    if (sum > most) {\n        most = sum;\n        best = i;\n    }\n}\ncout << best << "\\n";'), Wrong("sums = [sum(row) for row in m]\nprint(max(sums))", 'long long best = 0;\nfor (auto& row : m) best = max(best, accumulate(row.begin(), row.end(), 0LL));\ncout << best << "\\n";')), rating=900, weight=0.7,
    ),
    _matrix(
        "matrix_max",
        ("Find the largest number in the table.", "Print the maximum element of the matrix.", "The map gives the heights of {h} x {w} points. How high is the highest?", "Among all numbers of the table, which is the greatest?", "{person} may take the {things} of one cell only. What is the most {person} can take?", "Output the biggest entry of a matrix.", "Look through all rows for the highest value.", "Scores of {h} players in {w} rounds are given. What is the best score of one round?", "Determine the maximal integer among all cells.", "A cinema recorded visitors by week (row) and day (column). What was the record of one day?"),
        ("print(max(max(row) for row in m))", "best = m[0][0]\nfor row in m:\n    for x in row:\n        if x > best:\n            best = x\nprint(best)"), ('long long best = m[0][0];\nfor (auto& row : m) {\n    for (auto x : row) best = max(best, x);\n}\ncout << best << "\\n";',), (Wrong("print(min(min(row) for row in m))", 'long long best = m[0][0];\nfor (auto& row : m) {\n    for (auto x : row) best = min(best, x);\n}\ncout << best << "\\n";'), Wrong("best = 0\nfor row in m:\n    for x in row:\n        if x > best:\n            best = x\nprint(best)", 'long long best = 0;\nfor (auto& row : m) {\n    for (auto x : row) best = max(best, x);\n}\ncout << best << "\\n";')), low=-1000, output=("Print the maximum.", "Print one integer — the largest number.", "Output this number."),
    ),
    _matrix(
        "matrix_min",
        ("Find the smallest number in the table.", "Print the minimum element of the matrix.", "The map gives the heights of {h} x {w} points. How low is the lowest?", "Among all numbers of the table, which is the least?", "Prices of {w} goods in {h} shops are given. What is the lowest of all prices?", "Output the smallest entry of a matrix.", "Look through all rows for the lowest value.", "Temperatures of {h} weeks, {w} days each, are known. How cold was the coldest day?", "Determine the minimal integer among all cells.", "{person} must pay for one cell of the board and picks the cheapest. How much is it?"),
        ("print(min(min(row) for row in m))",), ('long long best = m[0][0];\nfor (auto& row : m) {\n    for (auto x : row) best = min(best, x);\n}\ncout << best << "\\n";',), (Wrong("print(max(max(row) for row in m))", 'long long best = m[0][0];\nfor (auto& row : m) {\n    for (auto x : row) best = max(best, x);\n}\ncout << best << "\\n";'), Wrong("best = 0\nfor row in m:\n    for x in row:\n        if x < best:\n            best = x\nprint(best)", 'long long best = 0;\nfor (auto& row : m) {\n    for (auto x : row) best = min(best, x);\n}\ncout << best << "\\n";')), low=-1000, output=("Print the minimum.", "Print one integer — the smallest number.", "Output this number."), weight=0.5,
    ),
    _matrix(
        "main_diagonal_sum",
        ("Find the sum of the numbers on the main diagonal of a square matrix.", "Compute the trace of an {n} x {n} matrix.", "Add up the cells (i, i) of a square table.", "{person} walks over a square board of {n} x {n} cells from the upper left to the lower right corner along the diagonal and collects all {things} on the way. How many?", "Print the sum of elements whose row and column numbers are equal.", "A square table is given. What do the numbers from the top left to the bottom right corner add up to?", "Sum the diagonal that begins in the first cell of the first row.", "Take the first number of row 1, the second of row 2, and so on. What is their sum?", "Determine the total of the main diagonal.", "Given {n} rows of {n} integers, add the i-th number of the i-th row for all i."),
        ("print(sum(m[i][i] for i in range(n)))", "total = 0\nfor i in range(n):\n    total += m[i][i]\nprint(total)"), ('long long sum = 0;\nfor (int i = 0; i < n; i++) sum += m[i][i];\ncout << sum << "\\n";',), (Wrong("print(sum(m[i][n - 1 - i] for i in range(n)))", 'long long sum = 0;\nfor (int i = 0; i < n; i++) sum += m[i][n - 1 - i];\ncout << sum << "\\n";'), Wrong("print(sum(sum(row) for row in m))", TOTAL + 'cout << sum << "\\n";')), is_square=True, output=("Print the sum.", "Print one integer.", "Output the sum of the diagonal."),
    ),
    _matrix(
        "diagonal_difference",
        ("Find the absolute difference between the sums of the two diagonals of a square matrix.", "Sum both diagonals of an {n} x {n} table. By how much do the sums differ?", "Compute |A - B| where A is the sum of the main diagonal and B the sum of the other diagonal.", "{person} walks along one diagonal of the board, {person2} along the other. They add the numbers they meet. How far apart are their sums?", "Print the difference (not negative) of the diagonal sums of a square table.", "Two diagonals, two sums: print how much larger the larger one is.", "How much must be added to the smaller diagonal sum to get the bigger one?", "Subtract the smaller of the two diagonal sums from the greater.", "Given a square of numbers, compare its diagonals by sums and output the distance of the sums.", "The sum from the top left to the bottom right and the sum from the top right to the bottom left: find the modulus of their difference."),
        ("x = sum(m[i][i] for i in range(n))\ny = sum(m[i][n - 1 - i] for i in range(n))\nprint(abs(x - y))",), ('long long x = 0, y = 0;\nfor (int i = 0; i < n; i++) {\n    x += m[i][i];\n    y += m[i][n - 1 - i];\n}\ncout << abs(x - y) << "\\n";',), (Wrong("x = sum(m[i][i] for i in range(n))\ny = sum(m[i][n - 1 - i] for i in range(n))\nprint(x - y)", 'long long x = 0, y = 0;\nfor (int i = 0; i < n; i++) {\n    x += m[i][i];\n    y += m[i][n - 1 - i];\n}\ncout << x - y << "\\n";'), Wrong("x = sum(m[i][i] for i in range(n))\ny = sum(m[i][n - 1 - i] for i in range(n))\nprint(x + y)", 'long long x = 0, y = 0;\nfor (int i = 0; i < n; i++) {\n    x += m[i][i];\n    y += m[i][n - 1 - i];\n}\ncout << x + y << "\\n";')), is_square=True, weight=0.5,
    ),
    _matrix(
        "transpose_matrix",
        ("Print the transposed matrix: rows become columns.", "Exchange rows and columns of the table.", "Output a table with {w} rows and {h} columns whose (j, i) entry is the (i, j) entry of the given one.", "{person} filled a table row by row but had to do it column by column. Print the right table.", "Write the first column as the first row, the second column as the second row, and so on.", "Transpose a matrix of size {h} x {w}.", "Turn every column into a line and print the lines.", "Reflect the table in its main diagonal.", "Read {h} lines of {w} numbers; print {w} lines of {h} numbers, line j being column j.", "Swap the two coordinates of each cell of the table."),
        ("for column in zip(*m):\n    print(*column)", "for j in range(w):\n    print(*[m[i][j] for i in range(h)])"), ('for (int j = 0; j < w; j++) {\n    for (int i = 0; i < h; i++) cout << m[i][j] << " ";\n    cout << "\\n";\n}',), (Wrong("for row in m:\n    print(*row)", 'for (auto& row : m) {\n    for (auto x : row) cout << x << " ";\n    cout << "\\n";\n}'), Wrong("for column in zip(*m[::-1]):\n    print(*column)", 'for (int j = 0; j < w; j++) {\n    for (int i = h - 1; i >= 0; i--) cout << m[i][j] << " ";\n    cout << "\\n";\n}')), output=TABLE_OUT, allows_cases=False, weight=0.8,
    ),
    _matrix(
        "rotate_matrix",
        ("Rotate the table of numbers by 90 degrees clockwise.", "Turn the matrix a quarter turn to the right and print it.", "Print a table whose first row is the first column of the given one read from the bottom up, and so on.", "{person} turned a sheet with a table clockwise by a right angle. Write the numbers as they stand now.", "The matrix is rotated so that its left column becomes its top row. Print it.", "Rotate clockwise once: {h} x {w} becomes {w} x {h}.", "Output the numbers of the table after turning it 90 degrees in the direction of clock hands.", "Give the rows of the matrix after a clockwise quarter rotation.", "A board with numbers is turned to the right by 90 degrees. What do we see?", "For each column from left to right, write its numbers from the bottom to the top as a row."),
        ("for column in zip(*m[::-1]):\n    print(*column)", "for j in range(w):\n    print(*[m[i][j] for i in range(h - 1, -1, -1)])"), ('for (int j = 0; j < w; j++) {\n    for (int i = h - 1; i >= 0; i--) cout << m[i][j] << " ";\n    cout << "\\n";\n}',), (Wrong("for column in zip(*m):\n    print(*column)", 'for (int j = 0; j < w; j++) {\n    for (int i = 0; i < h; i++) cout << m[i][j] << " ";\n    cout << "\\n";\n}'), Wrong("for row in m[::-1]:\n    print(*row)", 'for (int i = h - 1; i >= 0; i--) {\n    for (auto x : m[i]) cout << x << " ";\n    cout << "\\n";\n}')), output=TABLE_OUT, allows_cases=False, rating=1000, weight=0.4,
    ),
    _matrix(
        "is_symmetric",
        ("Is the square matrix symmetric, that is, is cell (i, j) equal to cell (j, i) for all i and j?", "Check whether a square table does not change when rows and columns are exchanged.", "Roads between {n} towns are given by a table of lengths. Is each road equally long in both directions?", "Determine if the matrix equals its transpose.", "{person} wrote for each two of {n} friends how many letters one sent to the other. Did each pair send equally many letters both ways?", "Is the table the same on both sides of its main diagonal?", "Say whether a square of numbers is symmetric about the diagonal from the upper left to the lower right.", "For a table of distances it must hold that going from i to j is as long as from j to i. Does it hold?", "Test the {n} x {n} matrix for symmetry.", "Find out if mirroring the square table in its main diagonal leaves it as it is."),
        python_yes_no("all(m[i][j] == m[j][i] for i in range(n) for j in range(n))"), (cpp_yes_no("ok", before=SYMMETRIC)[0],), (wrong_yes_no("all(m[i][n - 1] == m[n - 1][i] for i in range(n))", "ok", cpp_before="bool ok = true;\nfor (int i = 0; i < n; i++) if (m[i][n - 1] != m[n - 1][i]) ok = false;"), wrong_yes_no("all(row == row[::-1] for row in m)", "ok", cpp_before="bool ok = true;\nfor (auto& row : m) {\n    for (int j = 0; j < n; j++) if (row[j] != row[n - 1 - j]) ok = false;\n}")), is_square=True, constants=answer_words, output=yes_no_output("the matrix is symmetric", "it is not symmetric"), refine=_symmetric, weight=0.7,
    ),
    _matrix(
        "equal_row_sums",
        ("Do all rows of the table have the same sum?", "Check whether the sums of the rows are all equal.", "{h} workers were paid for {w} days. Did everyone get the same in total?", "Determine if every row adds up to the same number.", "{person} fills a table and wants all row totals to agree. Do they?", "Each row lists the weights in one boat. Are all boats equally heavy?", "Is the total of each line of the matrix the same as the total of the first line?", "Say whether no two rows have different sums.", "Players' points by round are given in rows. Was the game a tie of all players?", "Find out if the row sums of the matrix coincide."),
        python_yes_no("all(sum(row) == sum(m[0]) for row in m)"), (cpp_yes_no("sums.size() == 1", before="set<long long> sums;\nfor (auto& row : m) {\n    long long sum = 0;\n    for (auto x : row) sum += x;\n    sums.insert(sum);\n}")[0],), (wrong_yes_no("sum(m[0]) == sum(m[-1])", "accumulate(m[0].begin(), m[0].end(), 0LL) == accumulate(m[h - 1].begin(), m[h - 1].end(), 0LL)"), wrong_yes_no("all(row == m[0] for row in m)", "ok", cpp_before="bool ok = true;\nfor (auto& row : m) if (row != m[0]) ok = false;")), constants=answer_words, output=yes_no_output("all row sums are equal", "some row sums differ"), refine=_same_sums, weight=0.4,
    ),
    _matrix(
        "border_sum",
        ("Find the sum of the numbers on the border of the table.", "Add up the elements of the first and last row and the first and last column, each cell once.", "{person} walks around the edge of a board and collects all {things} from the outer cells. How many?", "Compute the total of the outer cells of the matrix.", "Print the sum of all entries that lie on the edge of the table.", "A garden of {h} x {w} beds is framed by its outermost beds. How many {things} grow in the frame?", "Sum the numbers in cells that have less than four side neighbours.", "What do the boundary elements of the matrix add up to?", "Ignore the inner part of the table and add the rest.", "Every cell in the top or bottom row or in the left or right column is on the border. Find the border's sum."),
        ("total = 0\nfor i in range(h):\n    for j in range(w):\n        if i == 0 or j == 0 or i == h - 1 or j == w - 1:\n            total += m[i][j]\nprint(total)",), ('long long sum = 0;\nfor (int i = 0; i < h; i++) {\n    for (int j = 0; j < w; j++) {\n        if (i == 0 || j == 0 || i == h - 1 || j == w - 1) sum += m[i][j];\n    }\n}\ncout << sum << "\\n";',), (Wrong("print(sum(m[0]) + sum(m[-1]) + sum(row[0] + row[-1] for row in m))", 'long long sum = 0;\nfor (int j = 0; j < w; j++) sum += m[0][j] + m[h - 1][j];\nfor (int i = 0; i < h; i++) sum += m[i][0] + m[i][w - 1];\ncout << sum << "\\n";'), Wrong("print(sum(sum(row) for row in m))", TOTAL + 'cout << sum << "\\n";')), weight=0.4,
    ),
    _matrix(
        "count_in_matrix",
        ("How many cells of the table are equal to {k}?", "Count the occurrences of {k} in the matrix.", "A table of {h} rows and {w} columns is given. How often does {k} stand in it?", "{person} looks for the number {k} in a table. How many times is it there?", "Print the number of entries with the value {k}.", "Find how many of the {h} x {w} numbers are exactly {k}.", "Each cell is a price. How many goods cost {k}?", "Determine the frequency of {k} in all rows together.", "Tell in how many cells the value is {k}.", "Count those elements of the matrix that coincide with {k}."),
        ("print(sum(row.count(k) for row in m))", "count = 0\nfor row in m:\n    for x in row:\n        if x == k:\n            count += 1\nprint(count)"), ('int count = 0;\nfor (auto& row : m) {\n    for (auto x : row) if (x == k) count++;\n}\ncout << count << "\\n";',), (Wrong("print(sum(1 for row in m if k in row))", 'int count = 0;\nfor (auto& row : m) if (find(row.begin(), row.end(), k) != row.end()) count++;\ncout << count << "\\n";'), Wrong("print(sum(1 for row in m for x in row if x >= k))", 'int count = 0;\nfor (auto& row : m) {\n    for (auto x : row) if (x >= k) count++;\n}\ncout << count << "\\n";')), params=(Matrix("m"), Int("k", 0, 1000)), refine=_sought, weight=0.6,
    ),
    _matrix(
        "cell_value",
        ("Print the number in row {x} and column {y} of the table; rows and columns are numbered from 1.", "Which number stands in cell ({x}, {y})? The first cell of the first row is (1, 1).", "Find the element of the matrix with row number {x} and column number {y}, counting from one.", "{person} sits in row {x}, place {y}; rows and places count from 1. The table gives ticket prices. What did {person} pay?", "Output the entry at line {x}, position {y} (both from 1).", "Go to row {x} and then to column {y}. What number do you see? Numbering starts with one.", "A shelf plan lists the number of {things} in each place. How many are in row {x}, place {y}, numbered from 1?", "Look up one number in a table: its row is {x}, its column is {y}, first row and first column have number 1.", "Tell the value of cell ({x}, {y}) with coordinates (row, column) starting from (1, 1).", "Given a matrix and two indices {x} (row) and {y} (column), 1-based, print the element."),
        ("print(m[x - 1][y - 1])",), ('cout << m[x - 1][y - 1] << "\\n";',), (Wrong("print(m[(y - 1) % h][(x - 1) % w])", 'cout << m[(y - 1) % h][(x - 1) % w] << "\\n";'), Wrong("print(m[x % h][y % w])", 'cout << m[x % h][y % w] << "\\n";')), params=(Matrix("m"), Int("x", 1, 8), Int("y", 1, 8)), refine=_cell, is_themed=False, weight=0.3, output=("Print the number.", "Print one integer — the value of the cell."),
    ),
)
# fmt: on

TASKS = GRIDS + MATRICES
