"""Machines, games and logs: keyboards, piles, queues, boards, cards, dates, who is in."""
# Sentences and programs are data, one per line however long.
# ruff: noqa: E501

from random import Random

from alphacode.curriculum.short import LINES, ROW, bodies, decide, value
from alphacode.curriculum.task import (
    DIGITS,
    LOWER,
    UPPER,
    Grid,
    Int,
    Ints,
    Pairs,
    Records,
    Task,
    Values,
    Word,
    Words,
)

NUMBER = ("Print one integer.", "Print [the answer|a single number].")
TWO = ("Print two numbers separated by a space.", "Print the two numbers on one line.")
TEXT = ("Print one line: the text, or EMPTY.", "Print the text or the word EMPTY.")
STRINGS = ("implementation", "strings")
DATA = ("implementation", "data structures")
NAMES = ["anna", "ben", "carl", "dora", "emil", "finn", "gina", "hugo", "ida", "jan"]


def _keys(rng: Random, letters: str, size: int) -> str:
    return "".join(rng.choice(letters) for _ in range(min(size, rng.randint(1, 20))))


def _cursor(rng: Random, values: Values) -> Values:
    letters = rng.choice(["abcd<<>#", "abcde<", "xyz<#>"])
    return {**values, "s": _keys(rng, letters, len(values["s"]))}


def _home_end(rng: Random, values: Values) -> Values:
    return {**values, "s": _keys(rng, rng.choice(["abcd<>", "abcdef<"]), 40)}


def _caps(rng: Random, values: Values) -> Values:
    return {**values, "s": _keys(rng, rng.choice(["abcd!", "abcdefghij!!"]), 40)}


def _undo(rng: Random, values: Values) -> Values:
    letters = rng.choice(["abc--+", "ab--++", "abcd-+"])
    return {**values, "s": _keys(rng, letters, 40)}


def _pages(rng: Random, values: Values) -> Values:
    words = ["news", "shop", "mail", "maps", "BACK", "BACK", "FORWARD", "BACK"]
    return {**values, "w": [rng.choice(words) for _ in values["w"]]}


def _machine(rng: Random, values: Values) -> Values:
    words = ["DUP", "SWAP", "DROP", "ADD", "NUM", "NUM", "NUM"]
    w = [rng.choice(words) for _ in values["w"]]
    return {**values, "w": [str(rng.randint(1, 20)) if x == "NUM" else x for x in w]}


def _few(rng: Random, values: Values) -> Values:
    """Ask for few different pages, so that some are still there."""
    most = rng.randint(2, 6)
    a = [rng.randint(1, most) for _ in values["a"]]
    return {**values, "a": a, "k": rng.randint(1, min(4, most))}


def _jobs(rng: Random, values: Values) -> Values:
    most = rng.choice([3, 5, 9])
    a = [rng.randint(1, most) for _ in values["a"]]
    return {**values, "a": a, "k": rng.randint(1, len(a))}


def _quantum(rng: Random, values: Values) -> Values:
    a = [min(x, 30) for x in values["a"]]
    return {**values, "a": a, "k": rng.randint(1, max(1, max(a) - 1))}


def _floors(rng: Random, values: Values) -> Values:
    k = rng.choice(values["a"])
    a = [x for x in values["a"] if x != k]
    return {**values, "a": a, "n": len(a), "k": k}


def _slots(rng: Random, values: Values) -> Values:
    n = values["n"]
    a = [min(x, rng.randint(1, 20)) for x in values["a"]]
    b = [rng.randint(0, 3) for _ in range(n)]
    p = []
    for _ in values["p"]:
        x = rng.randint(1, n)
        p.append((x, max(1, a[x - 1] + rng.choice([-1, 0, 0, 1, 5, -3]))))
    return {**values, "a": a, "b": b, "p": p}


def _cars(rng: Random, values: Values) -> Values:
    a = [rng.choice([0, 0, 1, 1, 2, 3]) for _ in values["a"]]
    return {**values, "a": a, "b": rng.randint(1, 4), "c": rng.randint(1, 4)}


def _war(rng: Random, values: Values) -> Values:
    n = values["n"]
    a, b = ([rng.randint(1, 10) for _ in range(n)] for _ in range(2))
    return {**values, "a": a, "b": b, "k": rng.randint(1, 3 * n)}


def _hand(rng: Random, values: Values) -> Values:
    cards = rng.choice(["23456789TJQK", "A2345", "AATJ59", "A3A2A47"])
    return {**values, "s": "".join(rng.choices(cards, k=rng.choice([2, 2, 3, 3, 4, 5])))}


def _dice(rng: Random, values: Values) -> Values:
    shape = rng.choice(["aaaaa", "aaaab", "aaabb", "aaabc", "aabbc", "aabcd", "abcde"])
    eyes = dict(zip("abcde", rng.sample("123456", 5), strict=True))
    return {**values, "s": "".join(rng.sample([eyes[c] for c in shape], 5))}


def _shuffled(rng: Random, values: Values) -> Values:
    return {**values, "k": rng.randint(1, 4)}


def _flips(rng: Random, values: Values) -> Values:
    n = values["n"]
    return {**values, "a": [rng.randint(1, n) for _ in values["a"]]}


def _wishes(rng: Random, values: Values) -> Values:
    n = max(values["n"], values["q"])
    some = [rng.randint(1, n) for _ in range(rng.randint(1, 3))] + [n]
    a = [rng.choice([rng.choice(some), rng.randint(1, n)]) for _ in values["a"]]
    return {**values, "n": n, "a": a}


def _lockers(rng: Random, values: Values) -> Values:
    used: set[int] = set()
    a = []
    for i in range(len(values["a"])):
        if used and i and rng.random() < 0.45:
            x = rng.choice(sorted(used))
            used.remove(x)
        else:
            x = 0
            used.add(next(y for y in range(1, 200) if y not in used))
        a.append(x)
    return {**values, "a": a}


def _tiles(rng: Random, values: Values) -> Values:
    tiles = rng.choice([[0, 2, 2, 4], [0, 0, 2, 2, 4, 8], [2, 2, 4]])
    return {**values, "a": [rng.choice(tiles) for _ in values["a"]]}


def _stones(rng: Random, values: Values) -> Values:
    return {**values, "s": _keys(rng, rng.choice(["OO..#", "O.", "O...#"]), 40)}


def _automaton(rng: Random, values: Values) -> Values:
    s = "".join(rng.choice("01") for _ in range(rng.randint(1, 12)))
    p = "".join(rng.choice("01") for _ in range(8))
    return {**values, "s": s, "p": p, "k": rng.randint(1, 5)}


def _ant(rng: Random, values: Values) -> Values:
    return {**values, "k": rng.randint(1, 40)}


def _walk(rng: Random, values: Values) -> Values:
    letters = rng.choice(["UDLR", "UURRDL", "RRRUUUDL", "RUU"])
    return {**values, "s": "".join(rng.choice(letters) for _ in values["s"])}


def _box(rng: Random, values: Values) -> Values:
    n, m = rng.randint(2, 9), rng.randint(2, 9)
    return {"n": n, "m": m, "k": rng.randint(1, 40)}


def _passages(rng: Random, values: Values) -> Values:
    some = rng.sample(NAMES, rng.randint(1, 6))
    return {**values, "w": [rng.choice(some) for _ in values["w"]]}


def _times(rng: Random, values: Values) -> Values:
    some, now, r = rng.sample(NAMES, rng.randint(1, 4)), 0, []
    for _ in values["r"]:
        now += rng.randint(1, 30)
        r.append((rng.choice(some), now))
    return {**values, "r": r}


def _dominoes(rng: Random, values: Values) -> Values:
    return {**values, "s": _keys(rng, rng.choice(["LR...", "LR......"]), 40)}


def _rocks(rng: Random, values: Values) -> Values:
    return {**values, "a": [x or rng.choice([-3, 3]) for x in values["a"]]}


def _balls(rng: Random, values: Values) -> Values:
    return {**values, "s": _keys(rng, rng.choice(["aab", "abb", "aaabbc"]), 40)}


def _ladders(rng: Random, values: Values) -> Values:
    n = rng.randint(8, 30)
    starts = rng.sample(range(1, n), min(len(values["p"]), n // 2))
    p = [(x, rng.choice([y for y in range(1, n) if y != x])) for x in starts]
    a = [rng.randint(1, 6) for _ in values["a"]]
    return {**values, "n": n, "m": len(p), "p": p, "a": a}


def _circle(rng: Random, values: Values) -> Values:
    n = rng.randint(5, 20)
    return {**values, "n": n, "a": [rng.randint(2, 12) for _ in values["a"]]}


def _darts(rng: Random, values: Values) -> Values:
    a = [rng.choice([rng.randint(0, 20), 3 * rng.randint(1, 20)]) for _ in values["a"]]
    k = rng.choice([sum(a), sum(a) - rng.randint(1, 40), 101, sum(a) + 5, sum(a[:3])])
    return {**values, "a": a, "k": max(2, min(501, k))}


def _day(rng: Random, values: Values) -> Values:
    b = rng.randint(1, 12)
    a = rng.randint(1, [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][b - 1])
    return {"a": a, "b": b, "k": rng.choice([rng.randint(1, 40), rng.randint(1, 365)])}


def _month(rng: Random, values: Values) -> Values:
    return {"k": rng.randint(1, 7), "n": rng.choice([28, 29, 30, 31, 31])}


def _date(rng: Random, values: Values) -> Values:
    a, b = rng.choice([1, 28, 29, 29, 30, 31, 31, 32]), rng.choice([1, 2, 2, 4, 11, 12, 13])
    return {"a": a, "b": b, "c": rng.choice([1900, 2000, 2023, 2024, 2100, 2012])}


def _ranked(rng: Random, values: Values) -> Values:
    names = rng.sample(NAMES, min(len(NAMES), values["n"]))
    points = [rng.randint(1, 9) for _ in range(rng.randint(2, 5))]
    return {**values, "n": len(names), "r": [(x, rng.choice(points)) for x in names]}


def _medals(rng: Random, values: Values) -> Values:
    some = rng.sample(["kenya", "chile", "japan", "egypt", "italy", "nepal"], 3)
    r = [(rng.choice(some), rng.choice([1, 1, 2, 2, 3, 4])) for _ in values["r"]]
    return {**values, "r": r}


def _segments(rng: Random, values: Values) -> Values:
    s = values["s"][:20]
    p = [sorted(rng.choices(range(1, len(s) + 1), k=2)) for _ in values["p"]]
    return {**values, "s": s, "p": [(x, y) for x, y in p]}


STEP = "x += (c == 'R') - (c == 'L')\n    y += (c == 'U') - (c == 'D')\n"

TASKS: tuple[Task, ...] = (
    bodies("cursor_typed", (Word("s", LOWER + "<>#", max_size=40),), ("The keys {s} are pressed in an empty editor: a letter is put in where the cursor stands, < and > move the cursor one place to the left and to the right (if possible), # deletes the letter just before the cursor, if there is one. Print the text at the end, or EMPTY.", "[Find|Print] the text that arises from {s}. Small letters are inserted at the cursor, which then stands behind them; '<' is the arrow to the left, '>' the arrow to the right, '#' removes the letter on the left of the cursor. Keys that can do nothing are ignored. If no text is left, print EMPTY."), ("left, right = [], []\nfor c in s:\n    if c == '<':\n        if left:\n            right.append(left.pop())\n    elif c == '>':\n        if right:\n            left.append(right.pop())\n    elif c == '#':\n        if left:\n            left.pop()\n    else:\n        left.append(c)\nprint(''.join(left + right[::-1]) or 'EMPTY')", "text = ''\nat = 0\nfor c in s:\n    if c == '<':\n        at = max(0, at - 1)\n    elif c == '>':\n        at = min(len(text), at + 1)\n    elif c == '#':\n        if at > 0:\n            text = text[:at - 1] + text[at:]\n            at -= 1\n    else:\n        text = text[:at] + c + text[at:]\n        at += 1\nprint(text if text else 'EMPTY')"), "string text;\nsize_t at = 0;\nfor (char c : s) {\n    if (c == '<') {\n        if (at > 0) at--;\n    } else if (c == '>') {\n        if (at < text.size()) at++;\n    } else if (c == '#') {\n        if (at > 0) text.erase(--at, 1);\n    } else {\n        text.insert(at++, 1, c);\n    }\n}\ncout << (text.empty() ? \"EMPTY\" : text) << \"\\n\";", ("text = ''\nfor c in s:\n    if c == '#':\n        text = text[:-1]\n    elif c not in '<>':\n        text += c\nprint(text or 'EMPTY')", "string text;\nfor (char c : s) {\n    if (c == '#') {\n        if (!text.empty()) text.pop_back();\n    } else if (c != '<' && c != '>') text += c;\n}\ncout << (text.empty() ? \"EMPTY\" : text) << \"\\n\";"), refine=_cursor, output=TEXT, rating=1200, tags=STRINGS, meanings={"s": "the keys pressed"}),
    bodies("home_end_typed", (Word("s", LOWER + "<>", max_size=40),), ("On a broken keyboard the keys {s} are typed: a letter is written at the cursor, < makes the cursor jump to the beginning of the text and > makes it jump to the end. Print the text.", "The string {s} has letters and the signs < (the cursor goes to the start of what is written) and > (the cursor goes to its end). Letters are inserted one after another at the cursor. [Print|Find] what is written, or EMPTY if there is no letter."), ("from collections import deque\nparts = deque()\npart, front = '', False\nfor c in s + '>':\n    if c in '<>':\n        if front:\n            parts.appendleft(part)\n        else:\n            parts.append(part)\n        part = ''\n        front = c == '<'\n    else:\n        part += c\nprint(''.join(parts) or 'EMPTY')", "text = ''\nat = 0\nfor c in s:\n    if c == '<':\n        at = 0\n    elif c == '>':\n        at = len(text)\n    else:\n        text = text[:at] + c + text[at:]\n        at += 1\nprint(text or 'EMPTY')"), "string text;\nsize_t at = 0;\nfor (char c : s) {\n    if (c == '<') at = 0;\n    else if (c == '>') at = text.size();\n    else text.insert(at++, 1, c);\n}\ncout << (text.empty() ? \"EMPTY\" : text) << \"\\n\";", ("text = ''\nfront = False\nfor c in s:\n    if c in '<>':\n        front = c == '<'\n    elif front:\n        text = c + text\n    else:\n        text += c\nprint(text or 'EMPTY')", "string text;\nbool front = false;\nfor (char c : s) {\n    if (c == '<' || c == '>') front = c == '<';\n    else if (front) text = c + text;\n    else text += c;\n}\ncout << (text.empty() ? \"EMPTY\" : text) << \"\\n\";"), ("print(''.join(c for c in s if c not in '<>') or 'EMPTY')", "string text;\nfor (char c : s) if (c != '<' && c != '>') text += c;\ncout << (text.empty() ? \"EMPTY\" : text) << \"\\n\";"), refine=_home_end, output=TEXT, rating=1200, tags=DATA, meanings={"s": "the keys typed"}),
    bodies("caps_lock_typed", (Word("s", LOWER + "!", max_size=40),), ("In {s} the sign ! is the key CAPS LOCK: after the first, third, fifth ... of them letters are written as capitals, after the others as small letters again. Print what is written, or EMPTY.", "{person} types {s}. Each ! switches between small letters (at the start) and capitals and is not written itself. [Print|Find] the text, EMPTY if there is no letter."), ("text = ''\nbig = False\nfor c in s:\n    if c == '!':\n        big = not big\n    else:\n        text += c.upper() if big else c\nprint(text or 'EMPTY')", "parts = s.split('!')\nfor i in range(1, len(parts), 2):\n    parts[i] = parts[i].upper()\nprint(''.join(parts) or 'EMPTY')"), 'string text;\nbool big = false;\nfor (char c : s) {\n    if (c == \'!\') big = !big;\n    else text += big ? toupper(c) : c;\n}\ncout << (text.empty() ? "EMPTY" : text) << "\\n";', ("text = ''\nbig = False\nfor c in s:\n    if c == '!':\n        big = True\n    else:\n        text += c.upper() if big else c\n        big = False\nprint(text or 'EMPTY')", 'string text;\nbool big = false;\nfor (char c : s) {\n    if (c == \'!\') big = true;\n    else {\n        text += big ? toupper(c) : c;\n        big = false;\n    }\n}\ncout << (text.empty() ? "EMPTY" : text) << "\\n";'), ("text = ''\nbig = False\nfor c in s:\n    if c == '!':\n        big = True\n    else:\n        text += c.upper() if big else c\nprint(text or 'EMPTY')", 'string text;\nbool big = false;\nfor (char c : s) {\n    if (c == \'!\') big = true;\n    else text += big ? toupper(c) : c;\n}\ncout << (text.empty() ? "EMPTY" : text) << "\\n";'), refine=_caps, output=TEXT, rating=800, tags=STRINGS, meanings={"s": "the keys in the order typed"}),
    bodies("undo_redo_typed", (Word("s", LOWER + "-+", max_size=40),), ("A letter in {s} is written at the end of the text; - undoes the last letter that is written, + writes again the letter undone last. After a new letter nothing can be written again that was undone before it. Signs that can do nothing are ignored. Print the text at the end, or EMPTY.", "[Follow|Carry out] the signs of {s} on an empty text: a small letter is appended and forgets all undone letters, '-' (undo) takes away the last letter and keeps it in mind, '+' (redo) puts back the letter taken away most recently. Print the result, EMPTY if it has no letters."), ("text, undone = [], []\nfor c in s:\n    if c == '-':\n        if text:\n            undone.append(text.pop())\n    elif c == '+':\n        if undone:\n            text.append(undone.pop())\n    else:\n        text.append(c)\n        undone = []\nprint(''.join(text) or 'EMPTY')", "text = ''\nsize = 0\nfor c in s:\n    if c == '-':\n        size = max(0, size - 1)\n    elif c == '+':\n        size = min(len(text), size + 1)\n    else:\n        text = text[:size] + c\n        size += 1\nprint(text[:size] or 'EMPTY')"), "string text, undone;\nfor (char c : s) {\n    if (c == '-') {\n        if (!text.empty()) {\n            undone += text.back();\n            text.pop_back();\n        }\n    } else if (c == '+') {\n        if (!undone.empty()) {\n            text += undone.back();\n            undone.pop_back();\n        }\n    } else {\n        text += c;\n        undone.clear();\n    }\n}\ncout << (text.empty() ? \"EMPTY\" : text) << \"\\n\";", ("text, undone = [], []\nfor c in s:\n    if c == '-':\n        if text:\n            undone.append(text.pop())\n    elif c == '+':\n        if undone:\n            text.append(undone.pop())\n    else:\n        text.append(c)\nprint(''.join(text) or 'EMPTY')", "string text, undone;\nfor (char c : s) {\n    if (c == '-') {\n        if (!text.empty()) {\n            undone += text.back();\n            text.pop_back();\n        }\n    } else if (c == '+') {\n        if (!undone.empty()) {\n            text += undone.back();\n            undone.pop_back();\n        }\n    } else text += c;\n}\ncout << (text.empty() ? \"EMPTY\" : text) << \"\\n\";"), ("text = ''\nfor c in s:\n    if c == '-':\n        text = text[:-1]\n    elif c != '+':\n        text += c\nprint(text or 'EMPTY')", "string text;\nfor (char c : s) {\n    if (c == '-') {\n        if (!text.empty()) text.pop_back();\n    } else if (c != '+') text += c;\n}\ncout << (text.empty() ? \"EMPTY\" : text) << \"\\n\";"), refine=_undo, output=TEXT, rating=1200, tags=DATA, meanings={"s": "letters, - for undo and + for redo"}),
    bodies("browser_pages", (Words("w", max_size=20, alphabet=LOWER + UPPER),), ("A browser shows the page home. Each of {n} words is the name of a page that is opened, or BACK or FORWARD in capitals: back to the page before, forward to the page from which one went back. Opening a page forgets the pages ahead. BACK and FORWARD that lead nowhere are ignored. Print the page shown at the end.", "[Follow|Carry out] {n} commands in a history of pages that begins with the page home: a name in small letters opens a page (all pages after the present one are dropped from the history), BACK and FORWARD go one page back or forth if there is one. [Print|Find] the name of the last page."), ("history = ['home']\nat = 0\nfor x in w:\n    if x == 'BACK':\n        at = max(0, at - 1)\n    elif x == 'FORWARD':\n        at = min(len(history) - 1, at + 1)\n    else:\n        history = history[:at + 1] + [x]\n        at += 1\nprint(history[at])", "page, back, forward = 'home', [], []\nfor x in w:\n    if x == 'BACK':\n        if back:\n            forward.append(page)\n            page = back.pop()\n    elif x == 'FORWARD':\n        if forward:\n            back.append(page)\n            page = forward.pop()\n    else:\n        back.append(page)\n        page = x\n        forward = []\nprint(page)"), 'vector<string> history = {"home"};\nsize_t at = 0;\nfor (auto& x : w) {\n    if (x == "BACK") {\n        if (at > 0) at--;\n    } else if (x == "FORWARD") {\n        if (at + 1 < history.size()) at++;\n    } else {\n        history.resize(at + 1);\n        history.push_back(x);\n        at++;\n    }\n}\ncout << history[at] << "\\n";', ("history = ['home']\nfor x in w:\n    if x == 'BACK':\n        if len(history) > 1:\n            history.pop()\n    elif x != 'FORWARD':\n        history.append(x)\nprint(history[-1])", 'vector<string> history = {"home"};\nfor (auto& x : w) {\n    if (x == "BACK") {\n        if (history.size() > 1) history.pop_back();\n    } else if (x != "FORWARD") history.push_back(x);\n}\ncout << history.back() << "\\n";'), ("history = ['home']\nat = 0\nfor x in w:\n    if x == 'BACK':\n        at = max(0, at - 1)\n    elif x == 'FORWARD':\n        at = min(len(history) - 1, at + 1)\n    else:\n        history.append(x)\n        at = len(history) - 1\nprint(history[at])", 'vector<string> history = {"home"};\nsize_t at = 0;\nfor (auto& x : w) {\n    if (x == "BACK") {\n        if (at > 0) at--;\n    } else if (x == "FORWARD") {\n        if (at + 1 < history.size()) at++;\n    } else {\n        history.push_back(x);\n        at = history.size() - 1;\n    }\n}\ncout << history[at] << "\\n";'), refine=_pages, output=("Print the name of the page.", "Print one word."), rating=1100, tags=DATA, allows_cases=False, meanings={"w": "the commands"}),
    bodies("stack_dup_swap", (Words("w", max_size=20, alphabet=UPPER + DIGITS),), ("A stack is empty. Each of {n} words is a number to be pushed or a command: DUP pushes the top once more, DROP removes the top, SWAP exchanges the two topmost numbers, ADD replaces the two topmost by their sum. A command for which the stack holds too few numbers is skipped. Print the stack from bottom to top, or EMPTY.", "[Run|Carry out] a program of {n} words on a pile of numbers: a number goes on top; DUP copies the top one, DROP throws it away, SWAP changes the places of the upper two, ADD puts their sum instead of both. Commands that lack numbers do nothing. [Print|Show] the pile, the lowest first, EMPTY if nothing lies there."), ("b = []\nfor x in w:\n    if x == 'DUP':\n        if b:\n            b.append(b[-1])\n    elif x == 'DROP':\n        if b:\n            b.pop()\n    elif x == 'SWAP':\n        if len(b) >= 2:\n            b[-1], b[-2] = b[-2], b[-1]\n    elif x == 'ADD':\n        if len(b) >= 2:\n            b.append(b.pop() + b.pop())\n    else:\n        b.append(int(x))\nprint(*b) if b else print('EMPTY')", "stack = []\nfor x in w:\n    if x.isdigit():\n        stack.append(int(x))\n    elif x == 'DUP' and stack:\n        stack.append(stack[-1])\n    elif x == 'DROP' and stack:\n        stack.pop()\n    elif x == 'SWAP' and len(stack) > 1:\n        stack[-2:] = [stack[-1], stack[-2]]\n    elif x == 'ADD' and len(stack) > 1:\n        stack[-2:] = [stack[-2] + stack[-1]]\nif stack:\n    print(*stack)\nelse:\n    print('EMPTY')"), 'vector<long long> b;\nfor (auto& x : w) {\n    int m = b.size();\n    if (isdigit(x[0])) b.push_back(stoll(x));\n    else if (x == "DUP" && m > 0) b.push_back(b[m - 1]);\n    else if (x == "DROP" && m > 0) b.pop_back();\n    else if (x == "SWAP" && m > 1) swap(b[m - 1], b[m - 2]);\n    else if (x == "ADD" && m > 1) {\n        b[m - 2] += b[m - 1];\n        b.pop_back();\n    }\n}\nif (b.empty()) cout << "EMPTY";\nfor (auto x : b) cout << x << " ";\ncout << "\\n";', ("b = []\nfor x in w:\n    if x.isdigit():\n        b.append(int(x))\n    elif x == 'DUP' and b:\n        b.append(b[-1])\n    elif x == 'DROP' and b:\n        b.pop()\n    elif x == 'ADD' and len(b) > 1:\n        b[-2:] = [b[-2] + b[-1]]\nprint(*(b or ['EMPTY']))", 'vector<long long> b;\nfor (auto& x : w) {\n    int m = b.size();\n    if (isdigit(x[0])) b.push_back(stoll(x));\n    else if (x == "DUP" && m > 0) b.push_back(b[m - 1]);\n    else if (x == "DROP" && m > 0) b.pop_back();\n    else if (x == "ADD" && m > 1) {\n        b[m - 2] += b[m - 1];\n        b.pop_back();\n    }\n}\nif (b.empty()) cout << "EMPTY";\nfor (auto x : b) cout << x << " ";\ncout << "\\n";'), ("b = []\nfor x in w:\n    if x.isdigit():\n        b.append(int(x))\n    elif x == 'DUP' and b:\n        b.append(b[-1])\n    elif x == 'DROP' and b:\n        b.pop()\n    elif x == 'SWAP' and len(b) > 1:\n        b[-2:] = [b[-1], b[-2]]\n    elif x == 'ADD' and len(b) > 1:\n        b.append(b[-2] + b[-1])\nprint(*(b or ['EMPTY']))", 'vector<long long> b;\nfor (auto& x : w) {\n    int m = b.size();\n    if (isdigit(x[0])) b.push_back(stoll(x));\n    else if (x == "DUP" && m > 0) b.push_back(b[m - 1]);\n    else if (x == "DROP" && m > 0) b.pop_back();\n    else if (x == "SWAP" && m > 1) swap(b[m - 1], b[m - 2]);\n    else if (x == "ADD" && m > 1) b.push_back(b[m - 2] + b[m - 1]);\n}\nif (b.empty()) cout << "EMPTY";\nfor (auto x : b) cout << x << " ";\ncout << "\\n";'), refine=_machine, output=("Print the numbers of the stack on one line, or EMPTY.",), rating=1000, tags=DATA, allows_cases=False, meanings={"w": "numbers and commands"}),
    value("lru_misses", (Int("k", 1, 10), Ints("a", 1, 100, max_size=20),), ("A memory holds at most {k} different pages and is empty at the start. The pages {a}_1, ..., {a}_{n} are asked for in this order. A page that is not there must be loaded, and if the memory is full, the page whose last use is longest ago is thrown out. How many pages must be loaded?", "[Count|Find] the misses: a cache with room for {k} numbers gets the requests {a}_1, ..., {a}_{n}. If a number is missing, it is put in, in place of the one least recently asked for when there is no free room."), "cache = []\nmisses = 0\nfor x in a:\n    if x in cache:\n        cache.remove(x)\n    else:\n        misses += 1\n        if len(cache) == k:\n            cache.pop(0)\n    cache.append(x)\nmisses", "vector<long long> cache;\nint misses = 0;\nfor (auto x : a) {\n    auto it = find(cache.begin(), cache.end(), x);\n    if (it != cache.end()) cache.erase(it);\n    else {\n        misses++;\n        if ((long long)cache.size() == k) cache.erase(cache.begin());\n    }\n    cache.push_back(x);\n}\nmisses", ("cache = []\nmisses = 0\nfor x in a:\n    if x not in cache:\n        misses += 1\n        if len(cache) == k:\n            cache.pop(0)\n        cache.append(x)\nmisses", "vector<long long> cache;\nint misses = 0;\nfor (auto x : a) {\n    if (find(cache.begin(), cache.end(), x) != cache.end()) continue;\n    misses++;\n    if ((long long)cache.size() == k) cache.erase(cache.begin());\n    cache.push_back(x);\n}\nmisses"), ("len(set(a))", "set<long long>(a.begin(), a.end()).size()"), refine=_few, output=NUMBER, rating=1200, tags=DATA, is_themed=False, meanings={"k": "how many the memory holds", "a": "the pages asked for"}),
    bodies("round_robin_order", (Ints("a", 1, 100, max_size=12), Int("k", 1, 100),), ("{n} jobs that need {a}_i minutes wait in a queue. The first one is worked on for at most {k} minutes; if it is not finished then, it goes to the end of the queue, and the next is taken. Print the numbers of the jobs in the order in which they are finished.", "People 1 to {n} stand in line, and person i still needs {a}_i units. Always the first gets up to {k} units; who has all leaves, who has not goes to the back of the line. [Print|Find] the order in which they leave."), ("queue = [(i + 1, a[i]) for i in range(n)]\norder = []\nwhile queue:\n    i, x = queue.pop(0)\n    if x <= k:\n        order.append(i)\n    else:\n        queue.append((i, x - k))\nprint(*order)", "print(*sorted(range(1, n + 1), key=lambda i: (a[i - 1] + k - 1) // k))"), 'queue<pair<int, long long>> line;\nfor (int i = 0; i < n; i++) line.push({i + 1, a[i]});\nwhile (!line.empty()) {\n    auto [i, x] = line.front();\n    line.pop();\n    if (x <= k) cout << i << " ";\n    else line.push({i, x - k});\n}\ncout << "\\n";', ("queue = [(i + 1, a[i]) for i in range(n)]\norder = []\nwhile queue:\n    i, x = queue.pop(0)\n    if x < k:\n        order.append(i)\n    else:\n        queue.append((i, x - k))\nprint(*order)", 'queue<pair<int, long long>> line;\nfor (int i = 0; i < n; i++) line.push({i + 1, a[i]});\nwhile (!line.empty()) {\n    auto [i, x] = line.front();\n    line.pop();\n    if (x < k) cout << i << " ";\n    else line.push({i, x - k});\n}\ncout << "\\n";'), ("print(*sorted(range(1, n + 1), key=lambda i: a[i - 1]))", 'vector<int> order(n);\nfor (int i = 0; i < n; i++) order[i] = i + 1;\nstable_sort(order.begin(), order.end(), [&](int x, int y) { return a[x - 1] < a[y - 1]; });\nfor (int i : order) cout << i << " ";\ncout << "\\n";'), refine=_quantum, output=ROW, rating=1000, tags=DATA, is_themed=False, meanings={"a": "what each one needs", "k": "how much is given at a time"}),
    bodies("printer_turn_of_job", (Ints("a", 1, 9, max_size=12), Int("k", 1, 12),), ("{n} papers wait for a printer, the i-th with priority {a}_i. The printer takes the first one: if any other waiting paper has a higher priority, it goes to the end of the queue, otherwise it is printed. As which one is the {k}-th paper printed?", "In a queue of {n} patients the first is called. If somebody behind has a larger urgency than {a}_i, the patient called goes to the end, otherwise he is treated and leaves. [Find|Print] the turn on which the one who stood at place {k} is treated[, the first turn being 1|]."), ("queue = list(enumerate(a))\ndone = 0\nwhile True:\n    i, x = queue.pop(0)\n    if any(y > x for _, y in queue):\n        queue.append((i, x))\n    else:\n        done += 1\n        if i == k - 1:\n            break\nprint(done)", "from collections import deque\nqueue = deque((a[i], i + 1) for i in range(n))\norder = []\nfor top in sorted(a, reverse=True):\n    while queue[0][0] != top:\n        queue.rotate(-1)\n    order.append(queue.popleft()[1])\nprint(order.index(k) + 1)"), 'deque<pair<long long, int>> line;\nfor (int i = 0; i < n; i++) line.push_back({a[i], i + 1});\nint done = 0;\nwhile (true) {\n    auto [x, i] = line.front();\n    line.pop_front();\n    bool waits = false;\n    for (auto& other : line) if (other.first > x) waits = true;\n    if (waits) line.push_back({x, i});\n    else {\n        done++;\n        if (i == k) break;\n    }\n}\ncout << done << "\\n";', ("order = sorted(range(n), key=lambda i: -a[i])\nprint(order.index(k - 1) + 1)", 'int place = 1;\nfor (int i = 0; i < n; i++) {\n    if (a[i] > a[k - 1] || (a[i] == a[k - 1] && i < k - 1)) place++;\n}\ncout << place << "\\n";'), ("print(1 + sum(x > a[k - 1] for x in a))", 'int place = 1;\nfor (auto x : a) place += x > a[k - 1];\ncout << place << "\\n";'), refine=_jobs, output=NUMBER, rating=1200, tags=DATA, is_themed=False, meanings={"a": "the priorities in the order of the queue", "k": "the place of the one asked about"}),
    bodies("lift_up_then_down", (Ints("a", 0, 50, min_size=1, max_size=12, is_distinct=True), Int("k", 0, 50),), ("A lift stands on floor {k}. The buttons of the different floors {a}_1, ..., {a}_{n} are pressed, none of them floor {k}. It first goes up, stopping on all floors wanted above it, then down to those below. Print the floors in the order of the stops.", "[Print|List] first the numbers of the list that are greater than {k} in rising order, then those that are less than {k} in falling order."), ("up = sorted(x for x in a if x > k)\ndown = sorted((x for x in a if x < k), reverse=True)\nprint(*up, *down)", "print(*sorted(a, key=lambda x: (x < k, abs(x - k))))"), 'sort(a.begin(), a.end());\nfor (auto x : a) if (x > k) cout << x << " ";\nfor (int i = n - 1; i >= 0; i--) if (a[i] < k) cout << a[i] << " ";\ncout << "\\n";', ("print(*sorted(a, key=lambda x: abs(x - k)))", 'stable_sort(a.begin(), a.end(), [&](long long x, long long y) { return abs(x - k) < abs(y - k); });\nfor (auto x : a) cout << x << " ";\ncout << "\\n";'), ("print(*sorted(x for x in a if x > k), *sorted(x for x in a if x < k))", 'sort(a.begin(), a.end());\nfor (auto x : a) if (x > k) cout << x << " ";\nfor (auto x : a) if (x < k) cout << x << " ";\ncout << "\\n";'), refine=lambda rng, v: _floors(rng, v) if v["n"] > 1 else None, output=ROW, rating=900, tags=("sortings",), is_themed=False, meanings={"a": "the floors wanted", "k": "the floor of the lift"}),
    bodies("vending_sales", (Ints("a", 1, 100, max_size=6), Ints("b", 0, 10, max_size=6), Pairs("p", ("x", "y"), 1, 200, count="q", max_size=15),), ("A machine has {n} kinds of snacks; kind i costs {a}_i and there are {b}_i pieces of it. {q} customers come: each presses the button {f1} (from 1 to {n}) and puts in {f2} coins. If there is a piece left and the money is enough, it is sold and the change is given back; otherwise all money is given back. Print the number of pieces sold and the money earned.", "Product i has the price {a}_i and the stock {b}_i. For each of {q} attempts to buy product {f1} with {f2} coins: it succeeds if the stock is not empty and the coins cover the price, and then the stock falls by one. [Count|Find] the successful attempts and the sum of the prices paid."), ("sold = money = 0\nfor x, y in p:\n    if b[x - 1] > 0 and y >= a[x - 1]:\n        b[x - 1] -= 1\n        sold += 1\n        money += a[x - 1]\nprint(sold, money)", "paid = []\nfor x, y in p:\n    x -= 1\n    if b[x] == 0 or y < a[x]:\n        continue\n    b[x] -= 1\n    paid.append(a[x])\nprint(len(paid), sum(paid))"), 'long long sold = 0, money = 0;\nfor (auto [x, y] : p) {\n    if (b[x - 1] > 0 && y >= a[x - 1]) {\n        b[x - 1]--;\n        sold++;\n        money += a[x - 1];\n    }\n}\ncout << sold << " " << money << "\\n";', ("sold = money = 0\nfor x, y in p:\n    if y >= a[x - 1]:\n        sold += 1\n        money += a[x - 1]\nprint(sold, money)", 'long long sold = 0, money = 0;\nfor (auto [x, y] : p) {\n    if (y >= a[x - 1]) {\n        sold++;\n        money += a[x - 1];\n    }\n}\ncout << sold << " " << money << "\\n";'), ("sold = money = 0\nfor x, y in p:\n    if b[x - 1] > 0 and y >= a[x - 1]:\n        b[x - 1] -= 1\n        sold += 1\n        money += y\nprint(sold, money)", 'long long sold = 0, money = 0;\nfor (auto [x, y] : p) {\n    if (b[x - 1] > 0 && y >= a[x - 1]) {\n        b[x - 1]--;\n        sold++;\n        money += y;\n    }\n}\ncout << sold << " " << money << "\\n";'), refine=_slots, output=TWO, rating=1000, is_themed=False, allows_cases=False, meanings={"a": "the prices", "b": "the pieces in stock", "p": "the number pressed and the coins put in"}),
    value("cars_left_at_light", (Ints("a", 0, 10, max_size=30), Int("b", 1, 10), Int("c", 1, 10),), ("A traffic light is green for {b} seconds, then red for {c} seconds, again green and so on; it begins with green. In second i {a}_i cars arrive, and then, if it is green, one waiting car drives on. How many cars wait after {n} seconds?", "Each second some cars join a queue ({a}_i in second i). In each second of green one car leaves after that, if there is one. Green seconds and red ones follow in blocks of {b} and {c}, green first. [Find|Print] the length of the queue after the last second."), "cars = 0\nfor i in range(n):\n    cars += a[i]\n    if i % (b + c) < b and cars > 0:\n        cars -= 1\ncars", "long long cars = 0;\nfor (int i = 0; i < n; i++) {\n    cars += a[i];\n    if (i % (b + c) < b && cars > 0) cars--;\n}\ncars", ("green = sum(i % (b + c) < b for i in range(n))\nmax(0, sum(a) - green)", "long long cars = accumulate(a.begin(), a.end(), 0LL);\nfor (int i = 0; i < n; i++) cars -= i % (b + c) < b;\nmax(0LL, cars)"), ("cars = 0\nfor i in range(n):\n    if i % (b + c) < b and cars > 0:\n        cars -= 1\n    cars += a[i]\ncars", "long long cars = 0;\nfor (int i = 0; i < n; i++) {\n    if (i % (b + c) < b && cars > 0) cars--;\n    cars += a[i];\n}\ncars"), refine=_cars, output=NUMBER, rating=1000, is_themed=False, meanings={"a": "the cars that arrive in each second", "b": "the seconds of green", "c": "the seconds of red"}),
    bodies("card_war_sizes", (Ints("a", 1, 14, max_size=10), Ints("b", 1, 14, max_size=10), Int("k", 1, 100),), ("Two players have piles of {n} cards, {a}_1, ..., {a}_{n} and {b}_1, ..., {b}_{n} from the top on. In a round both turn over their top card. The higher one wins both: the winner puts the own card and then the other's under the pile. If they are equal, each puts the card under the own pile. They play {k} rounds, or until somebody has no card. Print how many cards each has then.", "[Play|Follow] the game for at most {k} rounds: the front numbers of two queues are compared; the owner of the larger one gets both to the end of the own queue (first the larger, then the smaller); with equal numbers both go to the end of their own queues. It stops when a queue is empty. [Print|Find] the two lengths."), ("for _ in range(k):\n    if not a or not b:\n        break\n    x, y = a.pop(0), b.pop(0)\n    if x > y:\n        a += [x, y]\n    elif y > x:\n        b += [y, x]\n    else:\n        a.append(x)\n        b.append(y)\nprint(len(a), len(b))", "from collections import deque\nc, d = deque(a), deque(b)\nrounds = 0\nwhile rounds < k and c and d:\n    x = c.popleft()\n    y = d.popleft()\n    if x >= y:\n        c.append(x)\n    if y >= x:\n        d.append(y)\n    if x > y:\n        c.append(y)\n    if y > x:\n        d.append(x)\n    rounds += 1\nprint(len(c), len(d))"), 'deque<long long> c(a.begin(), a.end()), d(b.begin(), b.end());\nfor (int i = 0; i < k && !c.empty() && !d.empty(); i++) {\n    long long x = c.front(), y = d.front();\n    c.pop_front();\n    d.pop_front();\n    if (x > y) {\n        c.push_back(x);\n        c.push_back(y);\n    } else if (y > x) {\n        d.push_back(y);\n        d.push_back(x);\n    } else {\n        c.push_back(x);\n        d.push_back(y);\n    }\n}\ncout << c.size() << " " << d.size() << "\\n";', ("c = d = n\nfor x, y in zip(a, b):\n    c += (x > y) - (y > x)\n    d += (y > x) - (x > y)\nprint(c, d)", 'long long c = n, d = n;\nfor (int i = 0; i < n; i++) {\n    c += (a[i] > b[i]) - (b[i] > a[i]);\n    d += (b[i] > a[i]) - (a[i] > b[i]);\n}\ncout << c << " " << d << "\\n";'), ("for _ in range(k):\n    if not a or not b:\n        break\n    x, y = a.pop(0), b.pop(0)\n    if x >= y:\n        a += [x, y]\n    else:\n        b += [y, x]\nprint(len(a), len(b))", 'deque<long long> c(a.begin(), a.end()), d(b.begin(), b.end());\nfor (int i = 0; i < k && !c.empty() && !d.empty(); i++) {\n    long long x = c.front(), y = d.front();\n    c.pop_front();\n    d.pop_front();\n    if (x >= y) {\n        c.push_back(x);\n        c.push_back(y);\n    } else {\n        d.push_back(y);\n        d.push_back(x);\n    }\n}\ncout << c.size() << " " << d.size() << "\\n";'), refine=_war, output=TWO, rating=1200, tags=DATA, is_themed=False, allows_cases=False, meanings={"a": "the cards of the first player from the top", "b": "the cards of the second player from the top", "k": "the most rounds played"}),
    bodies("blackjack_total", (Word("s", "23456789TJQKA", min_size=2, max_size=6),), ("The cards {s} are held in a game of twenty-one: 2 to 9 count what they say, T, J, Q and K count 10, and each A counts 11 or 1, whichever is better. Print the largest total that is not above 21, or BUST if every total is above 21.", "[Find|Compute] the worth of the hand {s}: figures have their value, T J Q K are worth ten, an A eleven, but as long as the sum exceeds 21, an A may be taken as one instead. If the sum is above 21 in any case, print BUST."), ("total = 0\nfor c in s:\n    if c == 'A':\n        total += 11\n    elif c in 'TJQK':\n        total += 10\n    else:\n        total += int(c)\naces = s.count('A')\nwhile total > 21 and aces > 0:\n    total -= 10\n    aces -= 1\nprint(total if total <= 21 else 'BUST')", "total = sum(1 if c == 'A' else 10 if c in 'TJQK' else int(c) for c in s)\nif 'A' in s and total + 10 <= 21:\n    total += 10\nprint('BUST' if total > 21 else total)"), "int total = 0, aces = 0;\nfor (char c : s) {\n    if (c == 'A') {\n        total += 11;\n        aces++;\n    } else if (isdigit(c)) total += c - '0';\n    else total += 10;\n}\nwhile (total > 21 && aces > 0) {\n    total -= 10;\n    aces--;\n}\nif (total > 21) cout << \"BUST\\n\";\nelse cout << total << \"\\n\";", ("total = sum(11 if c == 'A' else 10 if c in 'TJQK' else int(c) for c in s)\nprint('BUST' if total > 21 else total)", "int total = 0;\nfor (char c : s) total += c == 'A' ? 11 : isdigit(c) ? c - '0' : 10;\nif (total > 21) cout << \"BUST\\n\";\nelse cout << total << \"\\n\";"), ("total = sum(1 if c == 'A' else 10 if c in 'TJQK' else int(c) for c in s)\nprint('BUST' if total > 21 else total)", "int total = 0;\nfor (char c : s) total += c == 'A' ? 1 : isdigit(c) ? c - '0' : 10;\nif (total > 21) cout << \"BUST\\n\";\nelse cout << total << \"\\n\";"), refine=_hand, output=("Print the total or BUST.", "Print one number, or the word BUST."), rating=1000, tags=STRINGS, meanings={"s": "the cards held"}),
    bodies("dice_hand", (Word("s", "123456", min_size=5, max_size=5),), ("Five dice show {s}. Print FIVE if all are equal, FOUR if exactly four are, FULL if three are equal and the other two as well, THREE if only three are equal, TWO PAIRS or PAIR if there are two pairs or one pair, and NOTHING if all are different.", "[Name|Print] the best of the figures in the throw {s} of five dice: FIVE (five alike), FOUR (four alike), FULL (three and two alike), THREE (three alike), TWO PAIRS, PAIR, else NOTHING."), ("counts = sorted((s.count(c) for c in set(s)), reverse=True)\nif counts[0] == 5:\n    print('FIVE')\nelif counts[0] == 4:\n    print('FOUR')\nelif counts == [3, 2]:\n    print('FULL')\nelif counts[0] == 3:\n    print('THREE')\nelif counts[:2] == [2, 2]:\n    print('TWO PAIRS')\nelif counts[0] == 2:\n    print('PAIR')\nelse:\n    print('NOTHING')", "from collections import Counter\nnames = {'5': 'FIVE', '41': 'FOUR', '32': 'FULL', '311': 'THREE', '221': 'TWO PAIRS', '2111': 'PAIR', '11111': 'NOTHING'}\nprint(names[''.join(str(c) for _, c in Counter(s).most_common())])"), 'vector<int> counts(6, 0);\nfor (char c : s) counts[c - \'1\']++;\nsort(counts.rbegin(), counts.rend());\nif (counts[0] == 5) cout << "FIVE\\n";\nelse if (counts[0] == 4) cout << "FOUR\\n";\nelse if (counts[0] == 3 && counts[1] == 2) cout << "FULL\\n";\nelse if (counts[0] == 3) cout << "THREE\\n";\nelse if (counts[0] == 2 && counts[1] == 2) cout << "TWO PAIRS\\n";\nelse if (counts[0] == 2) cout << "PAIR\\n";\nelse cout << "NOTHING\\n";', ("top = max(s.count(c) for c in s)\nprint({5: 'FIVE', 4: 'FOUR', 3: 'THREE', 2: 'PAIR', 1: 'NOTHING'}[top])", 'long long top = 0;\nfor (char c : s) top = max<long long>(top, count(s.begin(), s.end(), c));\nconst char* names[] = {"", "NOTHING", "PAIR", "THREE", "FOUR", "FIVE"};\ncout << names[top] << "\\n";'), ("names = {1: 'FIVE', 2: 'FOUR', 3: 'THREE', 4: 'PAIR', 5: 'NOTHING'}\nprint(names[len(set(s))])", 'set<char> different(s.begin(), s.end());\nconst char* names[] = {"", "FIVE", "FOUR", "THREE", "PAIR", "NOTHING"};\ncout << names[different.size()] << "\\n";'), refine=_dice, output=("Print the name of the figure.", "Print one of the names."), rating=1000, tags=STRINGS, meanings={"s": "what the dice show"}),
    bodies("perfect_shuffles", (Ints("a", 1, 100, min_size=2, max_size=15), Int("k", 1, 10),), ("A pile of {n} cards {a}_1, ..., {a}_{n} is shuffled {k} times like this: it is cut in the middle (of an odd number the upper half gets one more), and a new pile is made by taking cards in turn from the top of the upper and of the lower half, beginning with the upper one. Print the pile.", "[Do|Repeat] {k} times: divide the list in a first half and a second half (the first is longer by one if the length is odd) and interleave them: first of the first half, first of the second, second of the first and so on. [Print|Show] the list."), ("for _ in range(k):\n    half = (n + 1) // 2\n    b = [0] * n\n    b[::2] = a[:half]\n    b[1::2] = a[half:]\n    a = b\nprint(*a)", "for _ in range(k):\n    h = (len(a) + 1) // 2\n    mixed = []\n    for i in range(h):\n        mixed.append(a[i])\n        if h + i < len(a):\n            mixed.append(a[h + i])\n    a = mixed\nprint(*a)"), 'int h = (n + 1) / 2;\nwhile (k--) {\n    vector<long long> b;\n    for (int i = 0; i < h; i++) {\n        b.push_back(a[i]);\n        if (h + i < n) b.push_back(a[h + i]);\n    }\n    a = b;\n}\nfor (auto x : a) cout << x << " ";\ncout << "\\n";', ("half = (n + 1) // 2\nb = [0] * n\nb[::2] = a[:half]\nb[1::2] = a[half:]\nprint(*b)", 'int h = (n + 1) / 2;\nfor (int i = 0; i < h; i++) {\n    cout << a[i] << " ";\n    if (h + i < n) cout << a[h + i] << " ";\n}\ncout << "\\n";'), ("for _ in range(k):\n    a = a[::2] + a[1::2]\nprint(*a)", 'while (k--) {\n    vector<long long> b;\n    for (int i = 0; i < n; i += 2) b.push_back(a[i]);\n    for (int i = 1; i < n; i += 2) b.push_back(a[i]);\n    a = b;\n}\nfor (auto x : a) cout << x << " ";\ncout << "\\n";'), refine=_shuffled, output=ROW, rating=1000, tags=("implementation",), is_themed=False, meanings={"a": "the cards from the top", "k": "how often they are shuffled"}),
    bodies("pancake_flips", (Int("n", 1, 100), Ints("a", 1, 100, count="q", max_size=12),), ("Pancakes 1 to {n} lie in a pile, 1 on top. {q} times the cook turns over the upper {a}_i pancakes as one block. Print the pile from top to bottom.", "[Begin|Start] with the list 1, 2, ..., {n}. For each of the {q} numbers {a}_i reverse the first {a}_i elements of the present list. Print it at the end."), ("b = list(range(1, n + 1))\nfor x in a:\n    b = b[:x][::-1] + b[x:]\nprint(*b)", "pile = [i + 1 for i in range(n)]\nfor x in a:\n    pile[:x] = reversed(pile[:x])\nprint(*pile)"), 'vector<int> b(n);\nfor (int i = 0; i < n; i++) b[i] = i + 1;\nfor (auto x : a) reverse(b.begin(), b.begin() + x);\nfor (int x : b) cout << x << " ";\ncout << "\\n";', ("b = list(range(1, n + 1))\nfor x in a:\n    b = b[x:] + b[:x]\nprint(*b)", 'vector<int> b(n);\nfor (int i = 0; i < n; i++) b[i] = i + 1;\nfor (auto x : a) rotate(b.begin(), b.begin() + x, b.end());\nfor (int x : b) cout << x << " ";\ncout << "\\n";'), ("b = list(range(1, n + 1))\nfor x in a:\n    b = b[:n - x] + b[n - x:][::-1]\nprint(*b)", 'vector<int> b(n);\nfor (int i = 0; i < n; i++) b[i] = i + 1;\nfor (auto x : a) reverse(b.end() - x, b.end());\nfor (int x : b) cout << x << " ";\ncout << "\\n";'), refine=lambda rng, v: _flips(rng, {**v, "n": min(v["n"], 20)}), output=ROW, rating=900, is_themed=False, meanings={"n": "the number of pancakes", "q": "the number of turns", "a": "how many are turned each time"}),
    bodies("next_free_seat", (Int("n", 1, 100), Ints("a", 1, 100, count="q", max_size=12),), ("{q} guests come to a round table with seats 1 to {n}. Guest i wants seat {a}_i; if it is taken, he takes the next free one with a larger number, going on with seat 1 after seat {n}. There are enough seats. Print the seats they take, in the order of the guests.", "[Put|Store] {q} keys in a table with cells 1 to {n}: key i begins at cell {a}_i and goes on to the next cell (after {n} to 1) until a free one is found. [Print|Find] the cell of each key. There are at most {n} keys."), ("taken = set()\nresult = []\nfor x in a:\n    while x in taken:\n        x = x % n + 1\n    taken.add(x)\n    result.append(x)\nprint(*result)", "free = [True] * n\nfor x in a:\n    i = x - 1\n    while not free[i]:\n        i = (i + 1) % n\n    free[i] = False\n    print(i + 1, end=' ')\nprint()"), 'set<long long> taken;\nfor (auto x : a) {\n    while (taken.count(x)) x = x % n + 1;\n    taken.insert(x);\n    cout << x << " ";\n}\ncout << "\\n";', ("taken = set()\nresult = []\nfor x in a:\n    if x in taken:\n        x = x % n + 1\n    taken.add(x)\n    result.append(x)\nprint(*result)", 'set<long long> taken;\nfor (auto x : a) {\n    if (taken.count(x)) x = x % n + 1;\n    taken.insert(x);\n    cout << x << " ";\n}\ncout << "\\n";'), ("free = list(range(1, n + 1))\nresult = []\nfor x in a:\n    if x not in free:\n        x = free[0]\n    free.remove(x)\n    result.append(x)\nprint(*result)", 'set<long long> taken;\nfor (auto x : a) {\n    if (taken.count(x)) {\n        x = 1;\n        while (taken.count(x)) x++;\n    }\n    taken.insert(x);\n    cout << x << " ";\n}\ncout << "\\n";'), refine=_wishes, output=ROW, rating=1000, tags=DATA, is_themed=False, meanings={"n": "the number of seats", "q": "the number of guests", "a": "the seat that each wants"}),
    bodies("lowest_free_locker", (Ints("a", 0, 100, max_size=20),), ("Lockers 1, 2, 3, ... are free. {n} events follow: 0 means that a visitor comes and gets the free locker with the smallest number; a number x > 0 means that the visitor with locker x gives it back. Print the lockers given to the visitors, in order of time.", "[Follow|Read] a list of {n} numbers: at a 0 the smallest positive number not in use is given out, at a number x > 0 the number x, which is in use, becomes free again. [Print|List] all numbers given out, one after another. The first event is a 0."), ("used = set()\ngiven = []\nfor x in a:\n    if x == 0:\n        y = 1\n        while y in used:\n            y += 1\n        used.add(y)\n        given.append(y)\n    else:\n        used.remove(x)\nprint(*given)", "import heapq\nfree = list(range(1, n + 1))\ngiven = []\nfor x in a:\n    if x > 0:\n        heapq.heappush(free, x)\n    else:\n        given.append(heapq.heappop(free))\nprint(*given)"), 'set<long long> unused;\nfor (int i = 1; i <= n; i++) unused.insert(i);\nfor (auto x : a) {\n    if (x > 0) unused.insert(x);\n    else {\n        cout << *unused.begin() << " ";\n        unused.erase(unused.begin());\n    }\n}\ncout << "\\n";', ("count = 0\ngiven = []\nfor x in a:\n    if x == 0:\n        count += 1\n        given.append(count)\n    else:\n        count -= 1\nprint(*given)", 'int used = 0;\nfor (auto x : a) {\n    if (x > 0) used--;\n    else cout << ++used << " ";\n}\ncout << "\\n";'), ("print(*range(1, a.count(0) + 1))", 'int used = 0;\nfor (auto x : a) if (x == 0) cout << ++used << " ";\ncout << "\\n";'), refine=_lockers, output=ROW, rating=1100, tags=DATA, is_themed=False, meanings={"a": "0 for a visitor who comes, else the locker given back"}),
    bodies("merge_row_2048", (Ints("a", 0, 1024, max_size=10),), ("In a row of {n} fields a 0 is an empty field, other numbers are tiles. All tiles slide to the left as far as possible; two equal tiles that meet melt into one with their sum, but a tile made in this way does not melt again in the same move; pairs are formed from the left. Print the row after the move, with zeros for empty fields.", "[Shift|Push] the tiles {a}_1, ..., {a}_{n} (0 = no tile) to the left. Going from left to right, two neighbouring equal tiles are replaced by one of double value, and each tile takes part in at most one such pair. [Print|Show] the {n} numbers, filled up with zeros at the right end."), ("tiles = [x for x in a if x]\nb = []\ni = 0\nwhile i < len(tiles):\n    if i + 1 < len(tiles) and tiles[i] == tiles[i + 1]:\n        b.append(2 * tiles[i])\n        i += 2\n    else:\n        b.append(tiles[i])\n        i += 1\nprint(*b + [0] * (n - len(b)))", "b = []\nfresh = False\nfor x in a:\n    if x == 0:\n        continue\n    if b and b[-1] == x and not fresh:\n        b[-1] += x\n        fresh = True\n    else:\n        b.append(x)\n        fresh = False\nb += [0] * (n - len(b))\nprint(*b)"), 'vector<long long> b;\nbool fresh = false;\nfor (auto x : a) {\n    if (x == 0) continue;\n    if (!b.empty() && b.back() == x && !fresh) {\n        b.back() += x;\n        fresh = true;\n    } else {\n        b.push_back(x);\n        fresh = false;\n    }\n}\nb.resize(n);\nfor (auto x : b) cout << x << " ";\ncout << "\\n";', ("b = []\nfor x in a:\n    if x == 0:\n        continue\n    while b and b[-1] == x:\n        x += b.pop()\n    b.append(x)\nprint(*b + [0] * (n - len(b)))", 'vector<long long> b;\nfor (auto x : a) {\n    if (x == 0) continue;\n    while (!b.empty() && b.back() == x) {\n        x += b.back();\n        b.pop_back();\n    }\n    b.push_back(x);\n}\nb.resize(n);\nfor (auto x : b) cout << x << " ";\ncout << "\\n";'), ("b = [x for x in a if x]\nprint(*b + [0] * (n - len(b)))", 'vector<long long> b;\nfor (auto x : a) if (x != 0) b.push_back(x);\nb.resize(n);\nfor (auto x : b) cout << x << " ";\ncout << "\\n";'), refine=_tiles, output=ROW, rating=1100, is_themed=False, meanings={"a": "the row, 0 for an empty field"}),
    bodies("stones_roll_left", (Word("s", "O.#", max_size=40),), ("In the string {s} O is a ball, . a free place and # a wall. The string is tilted so that all balls roll to the left until they meet a wall, another ball or the end. Print the string afterwards.", "[Move|Shift] every O of {s} as far to the left as it can go over dots; the signs # stay where they are and cannot be passed. [Print|Show] the result."), ("print('#'.join(''.join(sorted(x, reverse=True)) for x in s.split('#')))", "b = list(s)\nfree = 0\nfor i in range(len(b)):\n    if b[i] == '#':\n        free = i + 1\n    elif b[i] == 'O':\n        b[i] = '.'\n        b[free] = 'O'\n        free += 1\nprint(''.join(b))"), "size_t place = 0;\nfor (size_t i = 0; i < s.size(); i++) {\n    if (s[i] == '#') place = i + 1;\n    else if (s[i] == 'O') {\n        s[i] = '.';\n        s[place++] = 'O';\n    }\n}\ncout << s << \"\\n\";", ("k = s.count('O')\nprint('O' * k + ''.join(c for c in s if c != 'O'))", "string rest;\nfor (char c : s) if (c != 'O') rest += c;\ncout << string(s.size() - rest.size(), 'O') + rest << \"\\n\";"), ("print('#'.join(''.join(sorted(x)) for x in s.split('#')))", "size_t place = s.size();\nfor (int i = (int)s.size() - 1; i >= 0; i--) {\n    if (s[i] == '#') place = i;\n    else if (s[i] == 'O') {\n        s[i] = '.';\n        s[--place] = 'O';\n    }\n}\ncout << s << \"\\n\";"), refine=_stones, output=("Print the new string.", "Output one line."), rating=1000, tags=STRINGS, meanings={"s": "balls, free places and walls"}),
    bodies("game_of_life_step", (Grid("g", ".#", max_size=8),), ("In a grid of {h} rows and {w} columns # is a living cell and . a dead one. Each cell has up to eight neighbours (also diagonally; outside there is no life). In the next generation a living cell lives on if it has 2 or 3 living neighbours, a dead cell becomes alive if it has exactly 3, and all others are dead. Print the next generation.", "[Draw|Print] the grid of {h} lines after one step of the game of life: a # with two or three # among the eight cells around it stays, a dot with exactly three becomes #, every other cell becomes a dot. All cells change at once."), ("for i in range(h):\n    row = ''\n    for j in range(w):\n        around = 0\n        for x in range(max(0, i - 1), min(h, i + 2)):\n            for y in range(max(0, j - 1), min(w, j + 2)):\n                if (x, y) != (i, j) and g[x][y] == '#':\n                    around += 1\n        if around == 3 or (around == 2 and g[i][j] == '#'):\n            row += '#'\n        else:\n            row += '.'\n    print(row)", "alive = {(i, j) for i in range(h) for j in range(w) if g[i][j] == '#'}\nsides = [(x, y) for x in (-1, 0, 1) for y in (-1, 0, 1) if x or y]\nfor i in range(h):\n    new = []\n    for j in range(w):\n        k = sum((i + x, j + y) in alive for x, y in sides)\n        new.append('#' if k == 3 or k == 2 and (i, j) in alive else '.')\n    print(''.join(new))"), "for (int i = 0; i < h; i++) {\n    for (int j = 0; j < w; j++) {\n        int around = 0;\n        for (int x = max(0, i - 1); x <= i + 1 && x < h; x++) {\n            for (int y = max(0, j - 1); y <= j + 1 && y < w; y++) {\n                if ((x != i || y != j) && g[x][y] == '#') around++;\n            }\n        }\n        bool lives = around == 3 || (around == 2 && g[i][j] == '#');\n        cout << (lives ? '#' : '.');\n    }\n    cout << \"\\n\";\n}", ("for i in range(h):\n    row = ''\n    for j in range(w):\n        k = sum(g[x][y] == '#' for x in range(max(0, i - 1), min(h, i + 2)) for y in range(max(0, j - 1), min(w, j + 2)))\n        row += '#' if k == 3 or k == 2 and g[i][j] == '#' else '.'\n    print(row)", "for (int i = 0; i < h; i++) {\n    for (int j = 0; j < w; j++) {\n        int k = 0;\n        for (int x = max(0, i - 1); x <= i + 1 && x < h; x++) {\n            for (int y = max(0, j - 1); y <= j + 1 && y < w; y++) k += g[x][y] == '#';\n        }\n        cout << (k == 3 || (k == 2 && g[i][j] == '#') ? '#' : '.');\n    }\n    cout << \"\\n\";\n}"), ("for i in range(h):\n    row = ''\n    for j in range(w):\n        k = sum(g[x][y] == '#' for x, y in ((i - 1, j), (i + 1, j), (i, j - 1), (i, j + 1)) if 0 <= x < h and 0 <= y < w)\n        row += '#' if k == 3 or k == 2 and g[i][j] == '#' else '.'\n    print(row)", "for (int i = 0; i < h; i++) {\n    for (int j = 0; j < w; j++) {\n        int k = 0;\n        if (i > 0) k += g[i - 1][j] == '#';\n        if (i + 1 < h) k += g[i + 1][j] == '#';\n        if (j > 0) k += g[i][j - 1] == '#';\n        if (j + 1 < w) k += g[i][j + 1] == '#';\n        cout << (k == 3 || (k == 2 && g[i][j] == '#') ? '#' : '.');\n    }\n    cout << \"\\n\";\n}"), output=("Print the {h} lines of the new grid.", "Output the next generation, line by line."), rating=1200, tags=("implementation",), allows_cases=False, meanings={"g": "the living and the dead cells"}),
)  # fmt: skip
