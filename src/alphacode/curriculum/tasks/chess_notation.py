"""Pieces on a chessboard whose squares are named by a letter and a digit."""
# Sentences and programs are data, one per line however long.
# ruff: noqa: E501

from random import Random

from alphacode.curriculum.drawing import said
from alphacode.curriculum.short import LINES, ONE, ROW, bodies, decide, value
from alphacode.curriculum.task import Int, Pairs, Task, Values, Word, Words

SQUARE = "abcdefgh12345678"
BOARD = ("implementation", "math", "chess")
S = Word("s", SQUARE, min_size=2, max_size=2)
T = Word("t", SQUARE, min_size=2, max_size=2)
FOUR = tuple(Int(name, 1, 8) for name in "abcd")
APART = "x = abs(ord(s[0]) - ord(t[0]))\ny = abs(ord(s[1]) - ord(t[1]))\n"
APART_CPP = "int x = abs(s[0] - t[0]);\nint y = abs(s[1] - t[1]);\n"
PLACE = "x = ord(s[0]) - ord('a') + 1\ny = int(s[1])\n"
PLACE_CPP = "int x = s[0] - 'a' + 1;\nint y = s[1] - '0';\n"
JUMPS = ((1, 2), (2, 1), (2, -1), (1, -2), (-1, -2), (-2, -1), (-2, 1), (-1, 2))
NAMED = "Columns are called a to h, rows 1 to 8."


def _name(x: int, y: int) -> str:
    return "abcdefgh"[x - 1] + str(y)


def _inside(x: int, y: int) -> bool:
    return 1 <= x <= 8 and 1 <= y <= 8


def _cell(rng: Random) -> tuple[int, int]:
    edge = [1, 1, 2, 4, 5, 7, 8, 8]
    return rng.choice([*edge, rng.randint(1, 8)]), rng.choice(edge)


def _two_cells(rng: Random) -> tuple[tuple[int, int], tuple[int, int]]:
    """Draw two different squares, often such that a piece goes from one to the other."""
    x, y = _cell(rng)
    k = rng.randint(1, 7)
    steps = [*JUMPS, *[(k * i, k * j) for i in (-1, 0, 1) for j in (-1, 0, 1)]]
    steps += [(i, j) for i in (-1, 0, 1) for j in (-1, 0, 1)]
    near = [(x + i, y + j) for i, j in steps if (i or j) and _inside(x + i, y + j)]
    other = rng.choice(near) if rng.random() < 0.75 else _cell(rng)
    return (x, y), other if other != (x, y) else rng.choice(near)


def _squares(rng: Random, values: Values) -> Values:
    one, other = _two_cells(rng)
    return {**values, "s": _name(*one), "t": _name(*other)}


def _knight_squares(rng: Random, values: Values) -> Values:
    (x, y), other = _two_cells(rng)
    near = [(x + i, y + j) for i, j in JUMPS if _inside(x + i, y + j)]
    straight = [
        (x + i, y + j) for i, j in ((3, 0), (0, 3), (-3, 0)) if _inside(x + i, y + j)
    ]
    other = rng.choice([*near, other, *straight])
    return {**values, "s": _name(x, y), "t": _name(*other)}


def _one_square(rng: Random, values: Values) -> Values:
    return {**values, "s": _name(*_cell(rng))}


def _four(rng: Random, values: Values) -> Values:
    (a, b), (c, d) = _two_cells(rng)
    return {**values, "a": a, "b": b, "c": c, "d": d}


def _many_squares(rng: Random, values: Values) -> Values:
    """Draw different squares, sometimes in rows or columns of their own."""
    n = min(8, len(values["w"]))
    if rng.random() < 0.6:
        columns, lines = rng.sample(range(1, 9), n), rng.sample(range(1, 9), n)
        return {**values, "n": n, "w": list(map(_name, columns, lines))}
    cells = rng.sample([_name(x, y) for x in range(1, 9) for y in range(1, 9)], n)
    return {**values, "n": n, "w": cells}


def _march(rng: Random, values: Values) -> Values:
    """Draw a walk of a knight, often with one jump that is none."""
    walk = [_cell(rng)]
    for _ in values["w"][1:]:
        x, y = walk[-1]
        near = [(x + i, y + j) for i, j in JUMPS if _inside(x + i, y + j)]
        walk.append(rng.choice(near))
    if rng.random() < 0.5:
        walk[rng.randrange(len(walk))] = _cell(rng)
    return {**values, "w": [_name(*cell) for cell in walk]}


def _around(rng: Random, values: Values) -> Values:
    """Draw a rook and other pieces, many of them in its row or column."""
    x, y = _cell(rng)
    line = [(x, j) for j in range(1, 9)] + [(i, y) for i in range(1, 9)]
    n = len(values["p"])
    cells = [rng.choice([*line, _cell(rng)]) for _ in range(n)]
    cells = [cell for cell in dict.fromkeys(cells) if cell != (x, y)]
    cells = cells or [(x % 8 + 1, y)]
    return {**values, "x": x, "y": y, "n": len(cells), "p": cells}


def _moves(
    piece: str, way: str, python: str, cpp: str, *wrong: tuple[str, str]
) -> Task:
    """Return whether a piece goes from one named square to another in one move."""
    refine = _knight_squares if piece == "knight" else _squares
    say = (
        f"A {piece} stands on the square {{s}} of an empty chessboard. [Can it|Is it able to] go to the square {{t}} in one move? {way}",
        f"Two different squares of a chessboard are given, {{s}} and {{t}}. [Find out|Determine] whether a {piece} goes from the first to the second in a single move. {way}",
        f"Does a {piece} on {{s}} attack the square {{t}}? {way} {NAMED}",
    )
    return decide(
        f"{piece}_moves_by_names",
        (S, T),
        say,
        f"the {piece} can make this move",
        APART + python,
        APART_CPP + cpp,
        *((APART + p, APART_CPP + c) for p, c in wrong),
        refine=refine,
        tags=BOARD,
        meanings={"s": "the first square", "t": "the second square"},
    )


KNIGHT = "dist = [[-1] * 9 for _ in range(9)]\na, b = ord(s[0]) - 96, int(s[1])\ndist[a][b] = 0\nqueue = [(a, b)]\nfor x, y in queue:\n    for i, j in ((1, 2), (2, 1), (2, -1), (1, -2), (-1, -2), (-2, -1), (-2, 1), (-1, 2)):\n        if 1 <= x + i <= 8 and 1 <= y + j <= 8 and dist[x + i][y + j] < 0:\n            dist[x + i][y + j] = dist[x][y] + 1\n            queue.append((x + i, y + j))\n"
KNIGHT_CPP = "vector<vector<int>> dist(9, vector<int>(9, -1));\nint a = s[0] - 96, b = s[1] - 48;\ndist[a][b] = 0;\nvector<pair<int, int>> queue_ = {{a, b}};\nfor (size_t k = 0; k < queue_.size(); k++) {\n    int x = queue_[k].first, y = queue_[k].second;\n    for (int i = -2; i <= 2; i++) {\n        for (int j = -2; j <= 2; j++) {\n            if (abs(i * j) != 2 || x + i < 1 || x + i > 8 || y + j < 1 || y + j > 8) continue;\n            if (dist[x + i][y + j] >= 0) continue;\n            dist[x + i][y + j] = dist[x][y] + 1;\n            queue_.push_back({x + i, y + j});\n        }\n    }\n}\n"
TARGETS = "found = []\nfor c in 'abcdefgh':\n    for d in '12345678':\n        x, y = abs(ord(c) - ord(s[0])), abs(ord(d) - ord(s[1]))\n        if x * y == 2:\n            found.append(c + d)\n"
TARGETS_CPP = "vector<string> found;\nfor (char c = 'a'; c <= 'h'; c++) {\n    for (char d = '1'; d <= '8'; d++) {\n        int x = abs(c - s[0]), y = abs(d - s[1]);\n        if (x * y == 2) found.push_back(string(1, c) + d);\n    }\n}\n"

TASKS: tuple[Task, ...] = (
    _moves("knight", "It goes two squares in one direction and one square at right angles to it.", "x * y == 2", "x * y == 2", ("x + y == 3", "x + y == 3")),
    _moves("rook", "It goes any number of squares along a row or a column.", "x == 0 or y == 0", "x == 0 || y == 0", ("x == 0", "x == 0")),
    _moves("bishop", "It goes any number of squares along a diagonal.", "x == y", "x == y", ("s < t and x == y", "s < t && x == y")),
    _moves("queen", "It goes any number of squares along a row, a column or a diagonal.", "x == y or x == 0 or y == 0", "x == y || x == 0 || y == 0", ("x == 0 or y == 0", "x == 0 || y == 0")),
    _moves("king", "It goes to one of the squares beside its own, also diagonally.", "x <= 1 and y <= 1", "x <= 1 && y <= 1", ("x + y == 1", "x + y == 1")),
    decide("squares_of_same_colour_named", (S, T), ("Have the squares {s} and {t} of a chessboard the same colour?", "[Find out|Determine] whether two squares of the chessboard, {s} and {t}, have one colour. " + NAMED), "both squares have the same colour", APART + "(x + y) % 2 == 0", APART_CPP + "(x + y) % 2 == 0", (APART + "x % 2 == 0", APART_CPP + "x % 2 == 0"), (APART + "x == y", APART_CPP + "x == y"), refine=_squares, tags=BOARD, meanings={"s": "the first square", "t": "the second square"}),
    decide("squares_of_same_colour_numbers", FOUR, ("Have the squares ({a}, {b}) and ({c}, {d}) of a chessboard (column and row, from 1 to 8) the same colour?", "[Find out|Determine] whether the square in column {a}, row {b} of the chessboard has the colour of the square in column {c}, row {d}."), "the two squares have the same colour", "(a + b + c + d) % 2 == 0", "(a + b + c + d) % 2 == 0", ("(a + c) % 2 == 0", "(a + c) % 2 == 0"), ("(a + b) % 2 == 0", "(a + b) % 2 == 0"), refine=_four, tags=BOARD),
    value("king_fewest_moves_named", (S, T), ("A king stands on the square {s} of an empty chessboard. In how many moves, at least, does it come to {t}? It goes one square in any of the eight directions.", "[Find|Print] the least number of moves of a king from {s} to {t}. " + NAMED), APART + "max(x, y)", APART_CPP + "max(x, y)", (APART + "x + y", APART_CPP + "x + y"), (APART + "min(x, y)", APART_CPP + "min(x, y)"), refine=_squares, tags=BOARD, output=ONE, meanings={"s": "the first square", "t": "the last square"}),
    value("rook_fewest_moves_named", (S, T), ("In how many moves, at least, does a rook come from {s} to {t}, a different square of an empty chessboard? It goes along a row or a column.", "[Find|Print] the least number of moves that a rook needs from the square {s} to the square {t}, which is another one."), APART + "1 if x == 0 or y == 0 else 2", APART_CPP + "(x == 0 || y == 0 ? 1 : 2)", (APART + "1 if x == 0 else 2", APART_CPP + "(x == 0 ? 1 : 2)"), refine=_squares, tags=BOARD, output=ONE, meanings={"s": "the first square", "t": "the last square"}),
    value("queen_fewest_moves_named", (S, T), ("In how many moves, at least, does a queen come from {s} to {t}, a different square of an empty chessboard? It goes along rows, columns and diagonals.", "[Find|Print] the least number of moves that a queen needs from the square {s} to the square {t}, which is another one."), APART + "1 if x == y or x == 0 or y == 0 else 2", APART_CPP + "(x == y || x == 0 || y == 0 ? 1 : 2)", (APART + "1 if x == 0 or y == 0 else 2", APART_CPP + "(x == 0 || y == 0 ? 1 : 2)"), refine=_squares, tags=BOARD, output=ONE, meanings={"s": "the first square", "t": "the last square"}),
    bodies("bishop_fewest_moves_named", (S, T), ("In how many moves, at least, does a bishop come from {s} to {t}, a different square of an empty chessboard? It goes any distance along a diagonal. Print $none if it never comes there.", "[Find|Print] the least number of moves that a bishop needs from the square {s} to the square {t} (another one), or $none if no moves lead there."), APART + "if (x + y) % 2 == 1:\n    print('$none')\nelif x == y:\n    print(1)\nelse:\n    print(2)", APART_CPP + 'if ((x + y) % 2 == 1) cout << "$none\\n";\nelse cout << (x == y ? 1 : 2) << "\\n";', (APART + "print(1 if x == y else 2)", APART_CPP + 'cout << (x == y ? 1 : 2) << "\\n";'), (APART + "print(1 if x == y else '$none')", APART_CPP + 'cout << (x == y ? "1" : "$none") << "\\n";'), refine=_squares, constants=said(none=("-1", "0", "NEVER", "no", "impossible")), tags=BOARD, output=("Print the number of moves or $none.",), meanings={"s": "the first square", "t": "the last square"}),
    value("knight_fewest_moves_named", (S, T), ("[Find|Print] the least number of moves in which a knight comes from {s} to {t} on an empty chessboard.", "A knight stands on {s}. How many moves does it need at least to get to {t}? " + NAMED), KNIGHT + "dist[ord(t[0]) - 96][int(t[1])]", KNIGHT_CPP + "dist[t[0] - 96][t[1] - 48]", (APART + "(x + y + 2) // 3", APART_CPP + "(x + y + 2) / 3"), (APART + "max(x, y)", APART_CPP + "max(x, y)"), refine=_squares, tags=("graphs", "shortest paths"), rating=1300, output=ONE, meanings={"s": "the first square", "t": "the last square"}),
    value("knight_targets_count_named", (S,), ("A knight stands on the square {s} of an empty chessboard. To how many squares can it go in one move?", "[Find|Print] the number of squares that a knight on {s} attacks. " + NAMED), TARGETS + "len(found)", TARGETS_CPP + "found.size()", ("8", "8"), (PLACE + "8 if 2 < x < 7 and 2 < y < 7 else 4", PLACE_CPP + "(2 < x && x < 7 && 2 < y && y < 7 ? 8 : 4)"), refine=_one_square, tags=BOARD, output=ONE, meanings={"s": "the square of the knight"}),
    bodies("knight_targets_listed", (S,), ("A knight stands on the square {s} of an empty chessboard. Print all squares to which it can go in one move, in the order of their letters and, for the same letter, of their digits.", "List the squares that a knight on {s} attacks, sorted as in a dictionary, one per line."), TARGETS + "for each in found:\n    print(each)", TARGETS_CPP + 'for (auto& each : found) cout << each << "\\n";', (TARGETS + "found.sort(key=lambda x: x[::-1])\nfor each in found:\n    print(each)", TARGETS_CPP + 'sort(found.begin(), found.end(), [](const string& u, const string& v) { return make_pair(u[1], u[0]) < make_pair(v[1], v[0]); });\nfor (auto& each : found) cout << each << "\\n";'), refine=_one_square, tags=BOARD, output=LINES, meanings={"s": "the square of the knight"}),
    bodies("knight_targets_in_a_row", (S,), ("A knight stands on the square {s} of an empty chessboard. Print all squares to which it can go in one move on one line, sorted by letter and then by digit.", "[Print|Write] on a single line, in the order of a dictionary, the squares that a knight on {s} attacks."), TARGETS + "print(*found)", TARGETS_CPP + 'for (size_t i = 0; i < found.size(); i++) cout << (i ? " " : "") << found[i];\ncout << "\\n";', (TARGETS + "found.sort(key=lambda x: x[::-1])\nprint(*found)", TARGETS_CPP + 'sort(found.begin(), found.end(), [](const string& u, const string& v) { return make_pair(u[1], u[0]) < make_pair(v[1], v[0]); });\nfor (size_t i = 0; i < found.size(); i++) cout << (i ? " " : "") << found[i];\ncout << "\\n";'), refine=_one_square, tags=BOARD, output=ROW, meanings={"s": "the square of the knight"}),
    value("king_neighbours_named", (S,), ("A king stands on the square {s} of an empty chessboard. To how many squares can it go in one move?", "[Find|Print] how many squares of the chessboard have a side or a corner in common with {s}."), PLACE + "(1 + (x > 1) + (x < 8)) * (1 + (y > 1) + (y < 8)) - 1", PLACE_CPP + "(1 + (x > 1) + (x < 8)) * (1 + (y > 1) + (y < 8)) - 1", (PLACE + "(x > 1) + (x < 8) + (y > 1) + (y < 8)", PLACE_CPP + "(x > 1) + (x < 8) + (y > 1) + (y < 8)"), refine=_one_square, tags=BOARD, output=ONE, meanings={"s": "the square of the king"}),
    value("bishop_targets_count_named", (S,), ("How many squares can a bishop on {s} reach in one move on an empty chessboard?", "[Find|Print] the number of squares, other than {s} itself, on the two diagonals through the square {s} of a chessboard."), PLACE + "min(x, y) + min(9 - x, y) + min(x, 9 - y) + min(9 - x, 9 - y) - 4", PLACE_CPP + "min(x, y) + min(9 - x, y) + min(x, 9 - y) + min(9 - x, 9 - y) - 4", (PLACE + "min(x, y) + min(9 - x, 9 - y) - 2", PLACE_CPP + "min(x, y) + min(9 - x, 9 - y) - 2"), refine=_one_square, tags=BOARD, output=ONE, meanings={"s": "the square of the bishop"}),
    value("queen_targets_count_named", (S,), ("How many squares can a queen on {s} reach in one move on an empty chessboard?", "[Find|Print] the number of squares that a queen on {s} attacks if no other piece stands on the board."), PLACE + "min(x, y) + min(9 - x, y) + min(x, 9 - y) + min(9 - x, 9 - y) + 10", PLACE_CPP + "min(x, y) + min(9 - x, y) + min(x, 9 - y) + min(9 - x, 9 - y) + 10", (PLACE + "min(x, y) + min(9 - x, 9 - y) + 12", PLACE_CPP + "min(x, y) + min(9 - x, 9 - y) + 12"), refine=_one_square, tags=BOARD, output=ONE, meanings={"s": "the square of the queen"}),
    decide("rooks_in_peace_named", (Words("w", max_size=8, alphabet=SQUARE),), ("{n} rooks stand on different squares of a chessboard, for example on a1 or h8. Is no rook in the row or in the column of another one?", "[Find out|Determine] whether {n} rooks on the given squares leave each other in peace: no two of them have the same letter or the same digit."), "no two rooks share a row or a column", "len({x[0] for x in w}) == n and len({x[1] for x in w}) == n", "set<char> c, d;\nfor (auto& x : w) {\n    c.insert(x[0]);\n    d.insert(x[1]);\n}\n(long long)c.size() == n && (long long)d.size() == n", ("len({x[0] for x in w}) == n", "set<char> c;\nfor (auto& x : w) c.insert(x[0]);\n(long long)c.size() == n"), refine=_many_squares, tags=BOARD, meanings={"n": "the number of rooks", "w": "the squares of the rooks"}),
    bodies("knight_walk_checked", (Words("w", min_size=2, max_size=20, alphabet=SQUARE),), ("A record holds {n} squares that a knight is said to have visited one after another. Print the number of the first move (counted from 1) that is no knight's move, or $good if all are right.", "{n} squares of a chessboard are given in the order of a walk. Which is the first step, the steps counted from 1, that a knight cannot make? Print $good if there is none."), "for i in range(1, n):\n    x, y = abs(ord(w[i][0]) - ord(w[i - 1][0])), abs(ord(w[i][1]) - ord(w[i - 1][1]))\n    if x * y != 2:\n        print(i)\n        break\nelse:\n    print('$good')", 'long long bad = 0;\nfor (int i = n - 1; i >= 1; i--) {\n    int x = abs(w[i][0] - w[i - 1][0]), y = abs(w[i][1] - w[i - 1][1]);\n    if (x * y != 2) bad = i;\n}\nif (bad) cout << bad << "\\n";\nelse cout << "$good\\n";', ("for i in range(1, n):\n    x, y = abs(ord(w[i][0]) - ord(w[i - 1][0])), abs(ord(w[i][1]) - ord(w[i - 1][1]))\n    if x * y != 2:\n        print(i + 1)\n        break\nelse:\n    print('$good')", 'long long bad = 0;\nfor (int i = n - 1; i >= 1; i--) {\n    int x = abs(w[i][0] - w[i - 1][0]), y = abs(w[i][1] - w[i - 1][1]);\n    if (x * y != 2) bad = i + 1;\n}\nif (bad) cout << bad << "\\n";\nelse cout << "$good\\n";'), refine=_march, constants=said(good=("CORRECT", "OK", "YES", "0", "fine")), tags=BOARD, output=("Print the number of the move or $good.",), meanings={"n": "the number of squares", "w": "the squares"}),
    value("pieces_seen_by_rook", (Int("x", 1, 8), Int("y", 1, 8), Pairs("p", ("column", "row"), 1, 8, max_size=12)), ("A white rook stands in column {x}, row {y} of a chessboard, and {n} black pieces stand on other squares ({f1}_i, {f2}_i). How many black pieces does the rook attack? In each of its four directions it attacks the nearest piece only.", "Count the pieces ({f1}_i, {f2}_i) that a rook on ({x}, {y}) can take in one move: those of its row or column with no other piece between."), "at = set(p)\ncount = 0\nfor i, j in ((1, 0), (-1, 0), (0, 1), (0, -1)):\n    u, v = x + i, y + j\n    while 1 <= u <= 8 and 1 <= v <= 8:\n        if (u, v) in at:\n            count += 1\n            break\n        u += i\n        v += j\ncount", "set<pair<long long, long long>> at(p.begin(), p.end());\nlong long count = 0;\nint di[] = {1, -1, 0, 0}, dj[] = {0, 0, 1, -1};\nfor (int k = 0; k < 4; k++) {\n    long long u = x + di[k], v = y + dj[k];\n    while (1 <= u && u <= 8 && 1 <= v && v <= 8) {\n        if (at.count({u, v})) {\n            count++;\n            break;\n        }\n        u += di[k];\n        v += dj[k];\n    }\n}\ncount", ("sum(1 for u, v in p if u == x or v == y)", "long long count = 0;\nfor (auto [u, v] : p) count += u == x || v == y;\ncount"), refine=_around, tags=BOARD, output=ONE, meanings={"n": "the number of black pieces", "x": "the column of the rook", "y": "the row of the rook", "p": "the column and the row of a piece"}),
)  # fmt: skip
