"""Short logs and games: presses, recipes, hands shown, days of sun, a snail."""
# Sentences and programs are data, one per line however long.
# ruff: noqa: E501

from collections.abc import Callable
from random import Random

from alphacode.curriculum.drawing import row_for, said
from alphacode.curriculum.short import LINES, ONE, TWO, bodies
from alphacode.curriculum.task import (
    LOWER,
    Field,
    Int,
    Ints,
    Records,
    Rows,
    Task,
    Values,
    Word,
)

HANDS = Rows("r", (Field("one", kind="choice", choices=("$rock", "$paper", "$scissors")), Field("other", kind="choice", choices=("$rock", "$paper", "$scissors"))), max_size=20)  # fmt: skip
HAND_WORDS = row_for("rock paper scissors first second draw", ("rock", "paper", "scissors", "first", "second", "draw"), ("R", "P", "S", "A", "B", "tie"), ("stone", "paper", "scissors", "Player 1", "Player 2", "Draw"), ("ROCK", "PAPER", "SCISSORS", "FIRST", "SECOND", "DRAW"))  # fmt: skip
_BEATS = (
    "beats = {('$rock', '$scissors'), ('$scissors', '$paper'), ('$paper', '$rock')}\n"
)
_BEATS_CPP = 'set<pair<string, string>> beats = {{"$rock", "$scissors"}, {"$scissors", "$paper"}, {"$paper", "$rock"}};\n'
_SCORE = (
    _BEATS
    + "x = sum(pair in beats for pair in r)\ny = sum(pair[::-1] in beats for pair in r)\n"
)
_SCORE_CPP = (
    _BEATS_CPP
    + "long long x = 0, y = 0;\nfor (auto& [one, other] : r) {\n    x += beats.count({one, other});\n    y += beats.count({other, one});\n}\n"
)
_WRONG = _SCORE.replace("('$paper', '$rock')", "('$rock', '$paper')")
_WRONG_CPP = _SCORE_CPP.replace('{"$paper", "$rock"}', '{"$rock", "$paper"}')


def _kitchen(times: int) -> Callable[[Random, Values], Values]:
    """Return a refine that lets most of what a recipe wants be there."""

    def refine(rng: Random, values: Values) -> Values:
        names = [
            "flour",
            "eggs",
            "milk",
            "salt",
            "sugar",
            "butter",
            "rice",
            "oil",
            "tea",
        ]
        wanted = rng.sample(names, rng.randint(1, 4))
        rest = [name for name in names if name not in wanted]
        r = [(name, rng.randint(1, 9)) for name in wanted]
        q = [
            (name, max(1, need * rng.randint(1, times) + rng.randint(-2, 3)))
            for name, need in r
        ]
        if rng.random() < 0.3:
            q = q[1:]
        q += [(name, rng.randint(1, 9)) for name in rest[: rng.randint(1, 2)]]
        rng.shuffle(q)
        return {"n": len(r), "r": r, "m": len(q), "q": q}

    return refine


def _presses(rng: Random, values: Values) -> Values:
    n = rng.choice([values["n"], rng.randint(1, 8)])
    top = min(n, rng.choice([3, 8, 10**5]))
    return {**values, "n": n, "a": [rng.randint(1, top) for _ in values["a"]]}


def _days(rng: Random, values: Values) -> Values:
    letters = [str(values["x"]), str(values["y"])]
    s = "".join(
        rng.choice(letters) * rng.randint(1, 4) for _ in range(rng.randint(1, 8))
    )
    return {**values, "s": s}


def _typed(rng: Random, values: Values) -> Values:
    sign = str(values["back"])
    letters = rng.choice(["abc", LOWER])
    s = "".join(
        sign if rng.random() < 0.3 else rng.choice(letters)
        for _ in range(rng.randint(2, 25))
    )
    return {**values, "s": rng.choice(letters) + s + rng.choice(letters)}


DAYS = row_for(
    "x y",
    ("S", "R"),
    ("R", "S"),
    ("W", "L"),
    ("L", "W"),
    ("1", "0"),
    ("0", "1"),
    ("A", "B"),
    ("H", "T"),
)
_TYPED = "kept = []\nfor c in s:\n    if c != '$back':\n        kept.append(c)\n    elif kept:\n        kept.pop()\n"
_TYPED_CPP = "string kept;\nfor (char c : s) {\n    if (c != '$back') kept += c;\n    else if (!kept.empty()) kept.pop_back();\n}\n"

GAMES = (
    bodies("hands_shown_score", (HANDS,), ("Two people play {n} rounds; each line has what the first and the second show, $rock, $paper or $scissors. $rock beats $scissors, $scissors beats $paper, $paper beats $rock; the same is no point for anybody. Print the points of the first and of the second.", "In each of {n} lines {f1} and {f2} are $rock, $paper or $scissors, with the usual rules of the game ($paper wins against $rock, $rock against $scissors, $scissors against $paper). Print how many rounds each of the two wins."), _SCORE + "print(x, y)", _SCORE_CPP + 'cout << x << " " << y << "\\n";', (_WRONG + "print(x, y)", _WRONG_CPP + 'cout << x << " " << y << "\\n";'), constants=HAND_WORDS, output=TWO),
    bodies("hands_shown_winner", (HANDS,), ("Two people play {n} rounds; each line has what the first and the second show, $rock, $paper or $scissors ($rock beats $scissors, $scissors beats $paper, $paper beats $rock). Print $first or $second, who wins more rounds, or $draw if both win equally many.", "Given are {n} rounds of $rock, $paper and $scissors with the usual rules. Who wins more of them? Print $first, $second or $draw."), _SCORE + "print('$first' if x > y else '$second' if y > x else '$draw')", _SCORE_CPP + 'cout << (x > y ? "$first" : y > x ? "$second" : "$draw") << "\\n";', (_SCORE + "print('$first' if x >= y else '$second')", _SCORE_CPP + 'cout << (x >= y ? "$first" : "$second") << "\\n";'), constants=HAND_WORDS, output=("Print one of the three words.",)),
    bodies("hands_shown_each", (HANDS,), ("Two people play {n} rounds; each line has what the first and the second show, $rock, $paper or $scissors ($rock beats $scissors, $scissors beats $paper, $paper beats $rock). Print for each round $first, $second or $draw.", "For each of {n} rounds of $rock, $paper and $scissors print who wins it, $first or $second, or $draw if both show the same."), _BEATS + "for pair in r:\n    print('$first' if pair in beats else '$second' if pair[::-1] in beats else '$draw')", _BEATS_CPP + 'for (auto& [one, other] : r) cout << (beats.count({one, other}) ? "$first" : one != other ? "$second" : "$draw") << "\\n";', (_BEATS + "for pair in r:\n    print('$first' if pair in beats else '$second')", _BEATS_CPP + 'for (auto& [one, other] : r) cout << (beats.count({one, other}) ? "$first" : "$second") << "\\n";'), constants=HAND_WORDS, output=LINES),
    bodies("lamps_on_after_presses", (Int("n", 1, 10**5), Ints("a", 1, 10**5, count="m", max_size=40)), ("{n} lamps, numbered from 1, are off. {m} times somebody presses the button of a lamp, {a}_i, which turns it on if it is off and off if it is on. [Count|Print the number of] lamps that are on at the end.", "[Count|Find] how many different numbers occur an odd number of times among {m} numbers from 1 to {n}."), "on = set()\nfor x in a:\n    on ^= {x}\nprint(len(on))", 'set<long long> on;\nfor (auto x : a) {\n    if (!on.insert(x).second) on.erase(x);\n}\ncout << on.size() << "\\n";', ("print(len(set(a)))", 'cout << set<long long>(a.begin(), a.end()).size() << "\\n";'), refine=_presses, output=ONE),
    bodies("lamps_listed_after_presses", (Int("n", 1, 10**5), Ints("a", 1, 10**5, count="m", max_size=40)), ("{n} lamps, numbered from 1, are off. {m} times the button of lamp {a}_i is pressed, which changes it. Print the numbers of the lamps that are on at the end, in increasing order, or 0 if none is.", "Print, sorted, the different numbers that occur an odd number of times among the {m} numbers (all from 1 to {n}); print 0 if there are none."), "on = set()\nfor x in a:\n    on ^= {x}\nprint(*sorted(on) or [0])", 'set<long long> on;\nfor (auto x : a) {\n    if (!on.insert(x).second) on.erase(x);\n}\nif (on.empty()) on.insert(0);\nfor (auto x : on) cout << x << " ";\ncout << "\\n";', ("print(*sorted(set(a)))", 'for (auto x : set<long long>(a.begin(), a.end())) cout << x << " ";\ncout << "\\n";'), refine=_presses, output=("Print the numbers on one line.",)),
)  # fmt: skip

KITCHEN = (
    bodies("recipe_how_often", (Records("r", 1, 1000, max_size=8), Records("q", 1, 10**6, count="m", max_size=8)), ("A recipe needs {n} things, each with an amount; the kitchen has {m} things with amounts. How many times can the recipe be cooked? What the kitchen does not have is there 0 times; all names in a list are different.", "For each of the {n} names with a number find the number of the same name among the {m} others (0 if it is missing) and divide, rounding down. Print the smallest quotient."), "have = dict(q)\nprint(min(have.get(name, 0) // x for name, x in r))", 'map<string, long long> have(q.begin(), q.end());\nlong long best = LLONG_MAX;\nfor (auto& [name, x] : r) best = min(best, have[name] / x);\ncout << best << "\\n";', ("have = dict(q)\nprint(max(have.get(name, 0) // x for name, x in r))", 'map<string, long long> have(q.begin(), q.end());\nlong long best = 0;\nfor (auto& [name, x] : r) best = max(best, have[name] / x);\ncout << best << "\\n";'), refine=_kitchen(4), output=ONE),
    bodies("recipe_missing_listed", (Records("r", 1, 1000, max_size=8), Records("q", 1, 10**6, count="m", max_size=8)), ("A recipe needs {n} things, each with an amount; the kitchen has {m} things with amounts (names in a list are different). Print what must be bought: in the order of the recipe each thing of which there is too little, with the amount that is missing. Print $none if nothing must be bought.", "For each of the {n} names whose number is greater than that of the same name among the {m} others (0 if missing) print the name and the difference; print $none if there is no such name."), "have = dict(q)\nshort = [(name, x - have.get(name, 0)) for name, x in r if x > have.get(name, 0)]\nfor name, x in short:\n    print(name, x)\nif not short:\n    print('$none')", 'map<string, long long> have(q.begin(), q.end());\nbool found = false;\nfor (auto& [name, x] : r) {\n    if (x > have[name]) {\n        cout << name << " " << x - have[name] << "\\n";\n        found = true;\n    }\n}\nif (!found) cout << "$none\\n";', ("have = dict(q)\nshort = [(name, x) for name, x in r if name not in have]\nfor name, x in short:\n    print(name, x)\nif not short:\n    print('$none')", 'map<string, long long> have(q.begin(), q.end());\nbool found = false;\nfor (auto& [name, x] : r) {\n    if (!have.count(name)) {\n        cout << name << " " << x << "\\n";\n        found = true;\n    }\n}\nif (!found) cout << "$none\\n";'), constants=said(none=("NONE", "nothing", "OK", "enough", "ready")), refine=_kitchen(2), output=LINES),
    bodies("recipe_possible", (Records("r", 1, 1000, max_size=8), Records("q", 1, 10**6, count="m", max_size=8)), ("A recipe needs {n} things, each with an amount; the kitchen has {m} things with amounts (names in a list are different). Print $yes if the recipe can be cooked and $no if anything is missing or too little.", "Print $yes if for each of the {n} names its number is at most that of the same name among the {m} others, otherwise $no (a name that is missing there has 0)."), "have = dict(q)\nprint('$yes' if all(have.get(name, 0) >= x for name, x in r) else '$no')", 'map<string, long long> have(q.begin(), q.end());\nbool good = true;\nfor (auto& [name, x] : r) if (have[name] < x) good = false;\ncout << (good ? "$yes" : "$no") << "\\n";', ("have = dict(q)\nprint('$yes' if all(name in have for name, x in r) else '$no')", 'map<string, long long> have(q.begin(), q.end());\nbool good = true;\nfor (auto& [name, x] : r) if (!have.count(name)) good = false;\ncout << (good ? "$yes" : "$no") << "\\n";'), constants=row_for("yes no", ("YES", "NO"), ("Yes", "No"), ("cook", "shop"), ("possible", "impossible")), refine=_kitchen(2), output=("Print one word.",)),
)  # fmt: skip

LETTERS = (
    bodies("longest_run_then_count", (Word("s", "$x$y", max_size=50),), ("Each letter of {s} stands for a day, $x or $y. Print the greatest number of days $x in succession (0 if there is none) and, on a second line, the number of days $y.", "{s} consists of $x and $y. Print the length of the longest run of $x (0 if there is none) and below it how often $y occurs."), "print(max(map(len, s.split('$y'))))\nprint(s.count('$y'))", 'long long run = 0, best = 0, count = 0;\nfor (char c : s) {\n    run = c == \'$x\' ? run + 1 : 0;\n    best = max(best, run);\n    count += c == \'$y\';\n}\ncout << best << "\\n" << count << "\\n";', ("print(max(map(len, s.split('$x'))))\nprint(s.count('$y'))", 'long long run = 0, best = 0, count = 0;\nfor (char c : s) {\n    run = c == \'$x\' ? 0 : run + 1;\n    best = max(best, run);\n    count += c == \'$y\';\n}\ncout << best << "\\n" << count << "\\n";'), constants=DAYS, refine=_days, output=("Print two lines.",)),
    bodies("typed_with_back_sign", (Word("s", LOWER + "<#-*/!@", max_size=50),), ("The keys {s} are pressed: a letter is written, $back takes the last letter away that is still there (nothing happens if there is none). Print the text; it is not empty.", "In {s} each sign $back deletes the letter before it that has not been deleted yet, if there is one. [Print|Find] what is left, which is at least one letter."), _TYPED + "print(''.join(kept))", _TYPED_CPP + 'cout << kept << "\\n";', ("print(s.replace('$back', ''))", 'string kept;\nfor (char c : s) if (c != \'$back\') kept += c;\ncout << kept << "\\n";'), constants=said(back=("<", "#", "-", "*", "/", "!", "@")), refine=_typed, output=("Print the text.",)),
    bodies("typed_with_back_sign_length", (Word("s", LOWER + "<#-*/!@", max_size=50),), ("The keys {s} are pressed: a letter is written, $back takes the last letter away that is still there (nothing happens if there is none). How many letters does the text have in the end?", "In {s} each sign $back deletes the letter before it that has not been deleted yet, if there is one. [Print|Find] the number of letters left."), _TYPED + "print(len(kept))", _TYPED_CPP + 'cout << kept.size() << "\\n";', ("print(len(s) - 2 * s.count('$back'))", 'cout << (long long)s.size() - 2 * count(s.begin(), s.end(), \'$back\') << "\\n";'), constants=said(back=("<", "#", "-", "*", "/", "!", "@")), refine=_typed, output=ONE),
)  # fmt: skip

TASKS: tuple[Task, ...] = (*GAMES, *KITCHEN, *LETTERS)
