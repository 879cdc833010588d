"""Short formal questions about one or two strings, lists of words, and what is typed."""
# Sentences and programs are data, one per line however long.
# ruff: noqa: E501

from random import Random

from alphacode.curriculum.answers import answer_words
from alphacode.curriculum.short import ONE, STRING, bodies, decide
from alphacode.curriculum.task import (
    LOWER,
    UPPER,
    Field,
    Int,
    Rows,
    Task,
    Values,
    Word,
    Words,
)

YES_NO = ("Print $yes or $no.",)
TRIES = Rows(
    "e",
    (
        Field("p", 1, 10**5, limit="n"),
        Field("v", kind="choice", choices=("$ok", "$bad")),
    ),
    count="m",
    max_size=30,
)


def _verdicts(rng: Random) -> dict[str, object]:
    ok, bad = rng.choice(
        [
            ("AC", "WA"),
            ("AC", "WA"),
            ("AC", "WA"),
            ("ok", "bad"),
            ("OK", "NG"),
            ("right", "wrong"),
            ("hit", "miss"),
        ]
    )
    return {"ok": ok, "bad": bad}


def _tries(rng: Random, values: Values) -> Values:
    n = values["n"]
    few = [rng.randint(1, n) for _ in range(3)]
    verdicts = [str(values["ok"]), str(values["bad"]), str(values["bad"])]
    return {
        **values,
        "e": [(rng.choice(few), rng.choice(verdicts)) for _ in values["e"]],
    }


def _compass(rng: Random) -> dict[str, object]:
    x, y = rng.choice(
        [
            ("E", "W"),
            ("W", "E"),
            ("L", "R"),
            ("R", "L"),
            ("A", "B"),
            ("0", "1"),
            ("#", "."),
            (".", "#"),
        ]
    )
    return {"x": x, "y": y}


def _two_signs(rng: Random, values: Values) -> Values:
    signs = str(values["x"]) + str(values["y"])
    size = min(40, len(values["s"]))
    s = "".join(rng.choice(signs) for _ in range(size))
    return {**values, "s": "".join(sorted(s)) if rng.random() < 0.15 else s}


def _palindromic(rng: Random, values: Values) -> Values:
    half = "".join(rng.choice("abc") for _ in range(rng.randint(1, 4)))
    inner = half if rng.random() < 0.5 else half + half[::-1]
    part = inner + (inner[:-1][::-1] if rng.random() < 0.7 else "")
    s = part + rng.choice("abxy") + part[::-1]
    if rng.random() < 0.25:
        s = s[:-1] + rng.choice("abz")
    return {
        "s": s if len(s) % 2 and len(s) > 2 else s + "aa" if len(s) % 2 else s + "a"
    }


def _inside(rng: Random, values: Values) -> Values:
    """Let the second string come from the first, some letters changed."""
    few = rng.choice(["ab", "abc", LOWER])
    s = "".join(rng.choice(few) for _ in range(rng.randint(1, 20)))
    i = rng.randrange(len(s))
    t = s[i : i + rng.randint(1, len(s) - i)]
    t = "".join(rng.choice(few) if rng.random() < 0.3 else c for c in t)
    return {"s": s, "t": t}


def _longer_by_one(rng: Random, values: Values) -> Values:
    s = values["s"][:15]
    i = len(s) if rng.random() < 0.5 else rng.randint(0, len(s))
    t = s[:i] + rng.choice(LOWER) + s[i:]
    if rng.random() < 0.2:
        t = rng.choice(LOWER) + t[1:]
    return {"s": s, "t": t}


def _chain(rng: Random, values: Values) -> Values:
    words, last = [], rng.choice("abc")
    for _ in range(rng.randint(1, 8)):
        word = last + "".join(rng.choice("abcde") for _ in range(rng.randint(0, 3)))
        last = word[-1]
        words.append(word)
    if rng.random() < 0.3:
        words.insert(rng.randint(0, len(words)), rng.choice(words))
    if rng.random() < 0.3:
        words[rng.randrange(len(words))] = "".join(
            rng.choice("abcde") for _ in range(3)
        )
    return {**values, "n": len(words), "w": words}


def _cards(rng: Random, values: Values) -> Values:
    few = [*values["w"][:3], *values["v"][:2]]
    w = [rng.choice(few) for _ in values["w"]]
    v = [rng.choice(few) for _ in values["v"]]
    return {**values, "w": w, "v": v}


def _colours(rng: Random) -> dict[str, object]:
    few, many = rng.choice(
        [
            ("Three", "Four"),
            ("few", "many"),
            ("SOME", "ALL"),
            ("no", "yes"),
            ("part", "whole"),
        ]
    )
    return {"few": few, "many": many, "d": rng.choice([3, 4, 4, 4, 5])}


def _kinds(rng: Random, values: Values) -> Values:
    d = int(values["d"])
    kinds = rng.sample(UPPER, rng.choice([d, d, d - 1]))
    w = kinds + [rng.choice(kinds) for _ in range(rng.randint(0, 10))]
    rng.shuffle(w)
    return {**values, "n": len(w), "w": w}


def _capitals(rng: Random, values: Values) -> Values:
    s = "".join(rng.choice(UPPER) for _ in range(rng.randint(1, 20)))
    return {"k": rng.choice([0, 1, 2, 13, 25, rng.randint(0, 25)]), "s": s}


def _brackets(rng: Random, values: Values) -> Values:
    return {
        "s": "".join(
            rng.choice("()") for _ in range(rng.randint(1, rng.choice([4, 12, 30])))
        )
    }


def _tenth(rng: Random) -> dict[str, object]:
    x = rng.choice([2, 2, 1, 3])
    low, high = rng.choice([("-", "+"), ("-", "+"), ("a", "c"), ("minus", "plus")])
    return {"x": x, "y": rng.choice([6, 6, 5, 7]), "low": low, "high": high}


def _tenths(rng: Random, values: Values) -> Values:
    return {
        "s": f"{rng.choice([0, 1, rng.randint(0, 30), rng.randint(0, 999)])}.{rng.randint(0, 9)}"
    }


AC = "solved, bad = set(), {}\npenalties = 0\nfor p, v in e:\n    if p in solved:\n        continue\n    if v == '$ok':\n        solved.add(p)\n        penalties += bad.get(p, 0)\n    else:\n        bad[p] = bad.get(p, 0) + 1\n"
AC_CPP = 'set<long long> solved;\nmap<long long, long long> bad;\nlong long penalties = 0;\nfor (auto& [p, v] : e) {\n    if (solved.count(p)) continue;\n    if (v == "$ok") {\n        solved.insert(p);\n        penalties += bad[p];\n    } else {\n        bad[p]++;\n    }\n}\n'
LEADER = "best = len(s)\nfor i in range(len(s)):\n    best = min(best, s[:i].count('$y') + s[i + 1:].count('$x'))\nprint(best)"
LEADER_CPP = "long long right = count(s.begin(), s.end(), '$x'), left = 0, best = s.size();\nfor (char c : s) {\n    if (c == '$x') right--;\n    best = min(best, left + right);\n    if (c == '$y') left++;\n}\ncout << best << \"\\n\";"
BORDER = "best = len(s)\nfor i in range(len(s) + 1):\n    best = min(best, s[:i].count('$y') + s[i:].count('$x'))\nprint(best)"
BORDER_CPP = "long long rest = count(s.begin(), s.end(), '$x'), best = rest;\nfor (char c : s) {\n    rest += c == '$y' ? 1 : -1;\n    best = min(best, rest);\n}\ncout << best << \"\\n\";"

TASKS: tuple[Task, ...] = (
    bodies("repeated_digits_smaller", (Int("a", 1, 9), Int("b", 1, 9)), ("Write the digit {a} {b} times in a row, and the digit {b} {a} times in a row. Print the one of the two strings that comes first in dictionary order.", "Two strings are given: {b} copies of the digit {a}, and {a} copies of the digit {b}. [Print|Find] the lexicographically smaller one."), ("print(min(str(a) * b, str(b) * a))", "print(str(min(a, b)) * max(a, b))"), 'cout << min(string(b, \'0\' + a), string(a, \'0\' + b)) << "\\n";', ("print(max(str(a) * b, str(b) * a))", 'cout << max(string(b, \'0\' + a), string(a, \'0\' + b)) << "\\n";'), ("print(str(min(a, b)) * min(a, b))", 'cout << string(min(a, b), \'0\' + min(a, b)) << "\\n";'), output=STRING, tags=("strings",)),
    bodies("repeated_digits_larger", (Int("a", 1, 9), Int("b", 1, 9)), ("Write the digit {a} {b} times in a row, and the digit {b} {a} times in a row. Print the one of the two strings that comes last in dictionary order.", "Two strings are given: {b} copies of the digit {a}, and {a} copies of the digit {b}. [Print|Find] the lexicographically larger one."), ("print(max(str(a) * b, str(b) * a))", "print(str(max(a, b)) * min(a, b))"), 'cout << max(string(b, \'0\' + a), string(a, \'0\' + b)) << "\\n";', ("print(min(str(a) * b, str(b) * a))", 'cout << min(string(b, \'0\' + a), string(a, \'0\' + b)) << "\\n";'), output=STRING, tags=("strings",)),
    bodies("letters_at_odd_places", (Word("s"),), ("Print the 1st, 3rd, 5th, ... letter of {s} as one string.", "Keep the letters of {s} at odd places (counted from 1) and print what remains."), ("print(s[::2])", "t = ''\nfor i in range(len(s)):\n    if i % 2 == 0:\n        t += s[i]\nprint(t)"), 'for (size_t i = 0; i < s.size(); i += 2) cout << s[i];\ncout << "\\n";', ("print(s[1::2] or s)", 'for (size_t i = 1; i < s.size(); i += 2) cout << s[i];\nif (s.size() == 1) cout << s;\ncout << "\\n";'), output=STRING, tags=("strings",)),
    bodies("letters_at_even_places", (Word("s", min_size=2),), ("Print the 2nd, 4th, 6th, ... letter of {s} as one string.", "Keep the letters of {s} at even places (counted from 1) and print what remains."), ("print(s[1::2])", "t = ''\nfor i in range(len(s)):\n    if i % 2 == 1:\n        t += s[i]\nprint(t)"), 'for (size_t i = 1; i < s.size(); i += 2) cout << s[i];\ncout << "\\n";', ("print(s[::2])", 'for (size_t i = 0; i < s.size(); i += 2) cout << s[i];\ncout << "\\n";'), output=STRING, tags=("strings",)),
    bodies("capitals_moved_on", (Int("k", 0, 25), Word("s", UPPER)), ("Replace each capital letter of {s} by the letter {k} places later in the alphabet; after Z comes A. Print the result.", "Shift {s} by {k}: every letter moves {k} places on in the alphabet from A to Z, which is a circle."), ("print(''.join(chr((ord(c) - 65 + k) % 26 + 65) for c in s))", "letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'\nt = ''\nfor c in s:\n    t += letters[(letters.index(c) + k) % 26]\nprint(t)"), "for (char c : s) cout << (char)('A' + (c - 'A' + k) % 26);\ncout << \"\\n\";", ("print(''.join(chr((ord(c) - 65 - k) % 26 + 65) for c in s))", "for (char c : s) cout << (char)('A' + (c - 'A' + 26 - k) % 26);\ncout << \"\\n\";"), refine=_capitals, output=STRING, tags=("strings",), meanings={"k": "the shift"}),
    bodies("capitals_moved_back", (Int("k", 0, 25), Word("s", UPPER)), ("Replace each capital letter of {s} by the letter {k} places earlier in the alphabet; before A stands Z. Print the result.", "In {s} every letter was moved {k} places on in the alphabet (after Z comes A). Print the string as it was before."), ("print(''.join(chr((ord(c) - 65 - k) % 26 + 65) for c in s))", "letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'\nt = ''\nfor c in s:\n    t += letters[(letters.index(c) - k) % 26]\nprint(t)"), "for (char c : s) cout << (char)('A' + (c - 'A' + 26 - k) % 26);\ncout << \"\\n\";", ("print(''.join(chr((ord(c) - 65 + k) % 26 + 65) for c in s))", "for (char c : s) cout << (char)('A' + (c - 'A' + k) % 26);\ncout << \"\\n\";"), refine=_capitals, output=STRING, tags=("strings",), meanings={"k": "the shift"}),
    bodies("as_many_kinds_or_fewer", (Words("w", alphabet=UPPER, max_size=30),), ("{n} letters stand in a row, and there are $d different ones or one fewer. Print $many if there are $d, else $few.", "Print $many if at least $d different letters occur in the list of {n} letters, and $few otherwise."), ("print('$many' if len(set(w)) >= $d else '$few')", "seen = []\nfor x in w:\n    if x not in seen:\n        seen.append(x)\nif len(seen) >= $d:\n    print('$many')\nelse:\n    print('$few')"), 'set<string> kinds(w.begin(), w.end());\ncout << (kinds.size() >= $d ? "$many" : "$few") << "\\n";', ("print('$many' if len(w) > $d else '$few')", 'cout << (w.size() > $d ? "$many" : "$few") << "\\n";'), constants=_colours, refine=_kinds, output=("Print $many or $few.",), tags=("strings",)),
    decide("palindrome_of_palindromes", (Word("s", min_size=3, max_size=99),), ("A string of odd length is very symmetric if it is a palindrome, and the part before its middle letter is one, and the part behind the middle letter is one. Is {s} very symmetric?", "Let {s} have N letters, N odd. Are {s} itself, its first (N - 1) / 2 letters and its last (N - 1) / 2 letters all the same when read backwards?"), "the string is so", "h = s[:len(s) // 2]\ns == s[::-1] and h == h[::-1]", "string r(s.rbegin(), s.rend()), h = s.substr(0, s.size() / 2), g(h.rbegin(), h.rend());\ns == r && h == g", ("s == s[::-1]", "s == string(s.rbegin(), s.rend())"), ("h = s[:len(s) // 2]\nh == h[::-1]", "string h = s.substr(0, s.size() / 2), g(h.rbegin(), h.rend());\nh == g"), refine=_palindromic, tags=("strings",)),
    bodies("changes_to_contain", (Word("s"), Word("t")), ("How many letters of {s} must be changed at least so that {t} is a part of consecutive letters of it? {t} is not longer than {s}.", "Lay {t} under {s} at the best place. [Print|Find] the least number of letters of {t} that differ from those above them."), ("best = len(t)\nfor i in range(len(s) - len(t) + 1):\n    best = min(best, sum(a != b for a, b in zip(s[i:], t)))\nprint(best)", "result = []\nfor i in range(len(s) - len(t) + 1):\n    count = 0\n    for j in range(len(t)):\n        if s[i + j] != t[j]:\n            count += 1\n    result.append(count)\nprint(min(result))"), 'size_t best = t.size();\nfor (size_t i = 0; i + t.size() <= s.size(); i++) {\n    size_t count = 0;\n    for (size_t j = 0; j < t.size(); j++) count += s[i + j] != t[j];\n    best = min(best, count);\n}\ncout << best << "\\n";', ("print(sum(a != b for a, b in zip(s, t)))", 'size_t count = 0;\nfor (size_t j = 0; j < t.size(); j++) count += s[j] != t[j];\ncout << count << "\\n";'), ("best = len(t)\nfor i in range(len(s) - len(t)):\n    best = min(best, sum(a != b for a, b in zip(s[i:], t)))\nprint(best)", 'size_t best = t.size();\nfor (size_t i = 0; i + t.size() < s.size(); i++) {\n    size_t count = 0;\n    for (size_t j = 0; j < t.size(); j++) count += s[i + j] != t[j];\n    best = min(best, count);\n}\ncout << best << "\\n";'), refine=_inside, output=ONE, tags=("strings",), rating=900),
    bodies("best_place_to_lay_word", (Word("s"), Word("t")), ("Lay {t} under {s} so that it does not stick out and as many letters as possible are equal to those above them. Print the place of {s}, counted from 1, where {t} begins; the first of equally good ones. {t} is not longer than {s}.", "[Find|Print] the smallest i (from 1) for which the part of {s} that begins at place i and is as long as {t} differs from {t} in as few letters as possible."), ("best, place = len(t) + 1, 0\nfor i in range(len(s) - len(t) + 1):\n    d = sum(a != b for a, b in zip(s[i:], t))\n    if d < best:\n        best, place = d, i + 1\nprint(place)", "print(min(range(len(s) - len(t) + 1), key=lambda i: sum(a != b for a, b in zip(s[i:], t))) + 1)"), 'size_t best = t.size() + 1, place = 0;\nfor (size_t i = 0; i + t.size() <= s.size(); i++) {\n    size_t count = 0;\n    for (size_t j = 0; j < t.size(); j++) count += s[i + j] != t[j];\n    if (count < best) best = count, place = i + 1;\n}\ncout << place << "\\n";', ("best, place = len(t) + 1, 0\nfor i in range(len(s) - len(t) + 1):\n    d = sum(a != b for a, b in zip(s[i:], t))\n    if d <= best:\n        best, place = d, i + 1\nprint(place)", 'size_t best = t.size() + 1, place = 0;\nfor (size_t i = 0; i + t.size() <= s.size(); i++) {\n    size_t count = 0;\n    for (size_t j = 0; j < t.size(); j++) count += s[i + j] != t[j];\n    if (count <= best) best = count, place = i + 1;\n}\ncout << place << "\\n";'), refine=_inside, output=ONE, tags=("strings",), rating=900),
    decide("one_letter_appended", (Word("s"), Word("t", min_size=2)), ("Does {t} come from {s} when one letter is written at the end of {s}?", "{t} has one letter more than {s}. Is {t} the string {s} followed by one letter?"), "{t} is {s} and one more letter", "t[:-1] == s", "t.substr(0, t.size() - 1) == s", ("t[1:] == s", "t.substr(1) == s"), ("t[0] == s[0]", "t[0] == s[0]"), refine=_longer_by_one, tags=("strings",)),
    decide("one_letter_put_in", (Word("s"), Word("t", min_size=2)), ("Can {t} come from {s} by putting one letter in at some place, perhaps at an end? {t} is one letter longer.", "Is there a letter of {t} whose removal leaves {s}?"), "it can", "any(t[:i] + t[i + 1:] == s for i in range(len(t)))", "bool found = false;\nfor (size_t i = 0; i < t.size(); i++) found |= t.substr(0, i) + t.substr(i + 1) == s;\nfound", ("t[:-1] == s or t[1:] == s", "t.substr(0, t.size() - 1) == s || t.substr(1) == s"), ("s in t", "t.find(s) != string::npos"), refine=_longer_by_one, tags=("strings",)),
    bodies("put_in_letter_place", (Word("s"), Word("t", min_size=2)), ("{t} is one letter longer than {s}. Print the first place (from 1) where the two strings differ; if {t} is {s} followed by one letter, that is the last place of {t}.", "Compare {s} and {t}, which has one letter more, from the left. At which place of {t}, counted from 1, stands the first letter that is not the letter of {s} at this place?"), ("i = 0\nwhile i < len(s) and s[i] == t[i]:\n    i += 1\nprint(i + 1)", "for i in range(len(t)):\n    if i == len(s) or s[i] != t[i]:\n        print(i + 1)\n        break"), 'size_t i = 0;\nwhile (i < s.size() && s[i] == t[i]) i++;\ncout << i + 1 << "\\n";', ("i = 0\nwhile i < len(s) and s[i] == t[i]:\n    i += 1\nprint(i)", 'size_t i = 0;\nwhile (i < s.size() && s[i] == t[i]) i++;\ncout << i << "\\n";'), refine=_longer_by_one, output=ONE, tags=("strings",)),
    bodies("chain_of_words_valid", (Words("w", max_size=30),), ("In a game words are said in turn. No word may be said twice, and every word must begin with the last letter of the word before. Print $yes if the {n} words keep these rules, else $no.", "Print $yes if the words of the list are all different and each, from the second on, starts with the letter with which the one before ends; otherwise $no."), ("good = len(set(w)) == n\nfor x, y in zip(w, w[1:]):\n    if x[-1] != y[0]:\n        good = False\nprint('$yes' if good else '$no')", "seen = set()\nlast = w[0][0]\nanswer = '$yes'\nfor x in w:\n    if x in seen or x[0] != last:\n        answer = '$no'\n    seen.add(x)\n    last = x[-1]\nprint(answer)"), 'bool good = set<string>(w.begin(), w.end()).size() == w.size();\nfor (size_t i = 1; i < w.size(); i++) if (w[i - 1].back() != w[i][0]) good = false;\ncout << (good ? "$yes" : "$no") << "\\n";', ("good = True\nfor x, y in zip(w, w[1:]):\n    if x[-1] != y[0]:\n        good = False\nprint('$yes' if good else '$no')", 'bool good = true;\nfor (size_t i = 1; i < w.size(); i++) if (w[i - 1].back() != w[i][0]) good = false;\ncout << (good ? "$yes" : "$no") << "\\n";'), constants=answer_words, refine=_chain, output=YES_NO, tags=("strings",)),
    bodies("chain_of_words_first_fault", (Words("w", max_size=30),), ("In a game words are said in turn. No word may be said a second time, and every word must begin with the last letter of the word before. Print the number, from 1, of the first word that breaks a rule, or 0 if none does.", "[Find|Print] the smallest i for which word i of the list occurs before it or does not start with the letter with which word i - 1 ends; 0 if there is no such i."), ("result = 0\nfor i in range(1, n):\n    if w[i] in w[:i] or w[i][0] != w[i - 1][-1]:\n        result = i + 1\n        break\nprint(result)", "seen = {w[0]}\nresult = 0\nfor i in range(1, n):\n    if result == 0 and (w[i] in seen or w[i - 1][-1] != w[i][0]):\n        result = i + 1\n    seen.add(w[i])\nprint(result)"), 'set<string> seen = {w[0]};\nlong long result = 0;\nfor (size_t i = 1; i < w.size(); i++) {\n    if (result == 0 && (seen.count(w[i]) || w[i - 1].back() != w[i][0])) result = i + 1;\n    seen.insert(w[i]);\n}\ncout << result << "\\n";', ("result = 0\nfor i in range(1, n):\n    if w[i][0] != w[i - 1][-1]:\n        result = i + 1\n        break\nprint(result)", 'long long result = 0;\nfor (size_t i = 1; i < w.size(); i++) if (result == 0 && w[i - 1].back() != w[i][0]) result = i + 1;\ncout << result << "\\n";'), refine=_chain, output=ONE, tags=("strings",)),
    bodies("best_word_by_two_lists", (Words("w", max_size=30), Words("v", count="m", max_size=30)), ("{n} blue cards and {m} red cards have words on them. A player says one word, gets 1 point for each blue card and loses 1 point for each red card with this word. What is the largest possible result? The player may say a word that is nowhere, for 0 points.", "[Find|Print] the largest value, or 0 if all are negative, of (occurrences of x in the first list) minus (occurrences of x in the second list) over all words x."), ("best = 0\nfor x in set(w):\n    best = max(best, w.count(x) - v.count(x))\nprint(best)", "points = {}\nfor x in w:\n    points[x] = points.get(x, 0) + 1\nfor x in v:\n    points[x] = points.get(x, 0) - 1\nprint(max(0, max(points.values())))"), 'map<string, long long> points;\nfor (auto& x : w) points[x]++;\nfor (auto& x : v) points[x]--;\nlong long best = 0;\nfor (auto& [x, c] : points) best = max(best, c);\ncout << best << "\\n";', ("print(max(w.count(x) - v.count(x) for x in w))", 'map<string, long long> points;\nfor (auto& x : w) points[x]++;\nfor (auto& x : v) points[x]--;\nlong long best = -1000000;\nfor (auto& x : w) best = max(best, points[x]);\ncout << best << "\\n";'), ("print(max(w.count(x) for x in w))", 'map<string, long long> points;\nlong long best = 0;\nfor (auto& x : w) best = max(best, ++points[x]);\ncout << best << "\\n";'), refine=_cards, output=ONE, tags=("strings",)),
    bodies("wins_of_votes_for_and_against", (Words("w", max_size=30), Words("v", count="m", max_size=30)), ("{n} votes are given for somebody and {m} votes against somebody, each with a name. How many people have more votes for them than against them?", "Count the different words that occur more often in the first list than in the second one."), ("print(sum(w.count(x) > v.count(x) for x in set(w)))", "points = {}\nfor x in w:\n    points[x] = points.get(x, 0) + 1\nfor x in v:\n    points[x] = points.get(x, 0) - 1\ncount = 0\nfor x in points:\n    if points[x] > 0:\n        count += 1\nprint(count)"), 'map<string, long long> points;\nfor (auto& x : w) points[x]++;\nfor (auto& x : v) points[x]--;\nlong long count = 0;\nfor (auto& [x, c] : points) count += c > 0;\ncout << count << "\\n";', ("print(sum(w.count(x) >= v.count(x) for x in set(w)))", 'map<string, long long> points, seen;\nfor (auto& x : w) points[x]++, seen[x] = 1;\nfor (auto& x : v) points[x]--;\nlong long count = 0;\nfor (auto& [x, c] : seen) count += points[x] >= 0;\ncout << count << "\\n";'), ("print(len(set(w) - set(v)))", 'set<string> left(w.begin(), w.end());\nfor (auto& x : v) left.erase(x);\ncout << left.size() << "\\n";'), refine=_cards, output=ONE, tags=("strings",)),
    bodies("solved_and_wrong_before", (Int("n", 1, 10**5), TRIES), ("A contest has {n} problems. {m} tries of {person} are given in order: the number of the problem, and $ok or $bad. A problem is solved if a try of it is $ok. Print how many problems are solved, and how many tries with $bad there are on solved problems before their first $ok.", "Each of {m} lines has a problem and $ok or $bad. Count the problems with at least one $ok; and sum over these problems the number of $bad before the first $ok. Print both numbers."), (AC + "print(len(solved), penalties)", AC + "print('%d %d' % (len(solved), penalties))"), AC_CPP + 'cout << solved.size() << " " << penalties << "\\n";', ("solved = {p for p, v in e if v == '$ok'}\nprint(len(solved), sum(v == '$bad' and p in solved for p, v in e))", 'set<long long> solved;\nlong long wrong = 0;\nfor (auto& [p, v] : e) if (v == "$ok") solved.insert(p);\nfor (auto& [p, v] : e) wrong += v == "$bad" && solved.count(p);\ncout << solved.size() << " " << wrong << "\\n";'), ("print(sum(v == '$ok' for p, v in e), sum(v == '$bad' for p, v in e))", 'long long right = 0, wrong = 0;\nfor (auto& [p, v] : e) right += v == "$ok", wrong += v == "$bad";\ncout << right << " " << wrong << "\\n";'), constants=_verdicts, refine=_tries, output=("Print two numbers separated by a space.",), rating=900, allows_cases=False),
    bodies("problems_solved_by_tries", (Int("n", 1, 10**5), TRIES), ("A contest has {n} problems. {m} tries are given: the number of the problem, and $ok or $bad. How many problems have a try that is $ok?", "Each of {m} lines has a number from 1 to {n} and $ok or $bad. Count the different numbers that stand beside $ok."), ("print(len({p for p, v in e if v == '$ok'}))", "solved = set()\nfor p, v in e:\n    if v == '$ok':\n        solved.add(p)\nprint(len(solved))"), 'set<long long> solved;\nfor (auto& [p, v] : e) if (v == "$ok") solved.insert(p);\ncout << solved.size() << "\\n";', ("print(sum(v == '$ok' for p, v in e))", 'long long right = 0;\nfor (auto& [p, v] : e) right += v == "$ok";\ncout << right << "\\n";'), constants=_verdicts, refine=_tries, output=ONE, allows_cases=False),
    bodies("turns_to_face_leader", (Word("s", "$x$y", max_size=10**5),), ("People stand in a row from left to right; each looks to the right ($x) or to the left ($y), as the string {s} says. One of them becomes the leader, and all others must look towards the leader. How many people must turn round at least, if the leader is chosen well? The leader need not turn.", "Choose a place i of {s} so that the number of $y before it plus the number of $x behind it is as small as possible. Print this number."), LEADER, LEADER_CPP, (BORDER, BORDER_CPP), (LEADER.replace("'$y'", "'?'").replace("'$x'", "'$y'").replace("'?'", "'$x'"), LEADER_CPP.replace("'$y'", "'?'").replace("'$x'", "'$y'").replace("'?'", "'$x'")), constants=_compass, refine=_two_signs, output=ONE, tags=("strings",), rating=1000),
    bodies("changes_so_one_kind_is_first", (Word("s", "$x$y", max_size=10**5),), ("Stones of two colours, $x and $y, lie in a row: {s}. Paint as few as possible in the other colour so that no $x lies right behind a $y. How many?", "How many characters of {s} must be changed at least (from $x to $y or back) so that all $x stand before all $y?"), BORDER, BORDER_CPP, (LEADER, LEADER_CPP), ("print(min(s.count('$x'), s.count('$y')))", "cout << min(count(s.begin(), s.end(), '$x'), count(s.begin(), s.end(), '$y')) << \"\\n\";"), constants=_compass, refine=_two_signs, output=ONE, tags=("strings",), rating=1000),
    bodies("brackets_completed_at_ends", (Word("s", "()"),), ("Write as few brackets as possible before {s} and behind it so that the result is a correct sequence of brackets. Print the result.", "Add to {s} as many ( at the front and as many ) at the end as are needed, and no more, to make it balanced. Print the new string."), ("depth = need = 0\nfor c in s:\n    if c == '(':\n        depth += 1\n    elif depth > 0:\n        depth -= 1\n    else:\n        need += 1\nprint('(' * need + s + ')' * depth)", "level = low = 0\nfor c in s:\n    level += 1 if c == '(' else -1\n    low = min(low, level)\nprint('(' * -low + s + ')' * (level - low))"), 'long long level = 0, low = 0;\nfor (char c : s) {\n    level += c == \'(\' ? 1 : -1;\n    low = min(low, level);\n}\ncout << string(-low, \'(\') << s << string(level - low, \')\') << "\\n";', ("level = s.count('(') - s.count(')')\nprint('(' * -level + s + ')' * level)", 'long long level = count(s.begin(), s.end(), \'(\') - count(s.begin(), s.end(), \')\');\ncout << string(max(0LL, -level), \'(\') << s << string(max(0LL, level), \')\') << "\\n";'), refine=_brackets, output=STRING, tags=("strings", "greedy"), rating=1000),
    bodies("tenth_as_sign", (Word("s", "0123456789.", min_size=3, max_size=6),), ("A number with one digit after the point is given: {s}. Print what stands before the point, followed by $low if the last digit is at most $x, by nothing if it is more than $x and at most $y, and by $high if it is more than $y.", "Let {s} be X.Y with one digit Y. Print X$low if 0 <= Y <= $x, X if $x < Y <= $y, and X$high if $y < Y."), ("x, y = s.split('.')\nif int(y) <= $x:\n    print(x + '$low')\nelif int(y) <= $y:\n    print(x)\nelse:\n    print(x + '$high')", "y = int(s[-1])\nprint(s[:-2] + ('$low' if y <= $x else '' if y <= $y else '$high'))"), 'int y = s.back() - \'0\';\ncout << s.substr(0, s.size() - 2) << (y <= $x ? "$low" : y <= $y ? "" : "$high") << "\\n";', ("x, y = s.split('.')\nprint(x + ('$low' if int(y) < $x else '' if int(y) < $y else '$high'))", 'int y = s.back() - \'0\';\ncout << s.substr(0, s.size() - 2) << (y < $x ? "$low" : y < $y ? "" : "$high") << "\\n";'), constants=_tenth, refine=_tenths, output=STRING, tags=("strings",)),
    bodies("tenth_rounded_half_up", (Word("s", "0123456789.", min_size=3, max_size=6),), ("Round {s}, a number with one digit after the point, to an integer. If that digit is 5, round up.", "A non-negative number with one decimal, {s}, is given. Print the nearest integer; of two equally near ones the larger."), ("x, y = s.split('.')\nprint(int(x) + (1 if int(y) >= 5 else 0))", "print((int(s.replace('.', '')) + 5) // 10)"), 'long long x = stoll(s.substr(0, s.size() - 2));\ncout << x + (s.back() >= \'5\' ? 1 : 0) << "\\n";', ("print(round(float(s)))", 'long long x = stoll(s.substr(0, s.size() - 2));\ncout << x + (s.back() > \'5\' || (s.back() == \'5\' && x % 2) ? 1 : 0) << "\\n";'), ("print(int(float(s)))", 'cout << stoll(s.substr(0, s.size() - 2)) << "\\n";'), refine=_tenths, output=ONE, tags=("strings",)),
    bodies("number_without_decimals", (Word("s", "0123456789.", min_size=3, max_size=30),), ("Print the integer part of {s}, a number with digits after a point.", "A non-negative decimal number is given. Print what stands before its point: {s} rounded down."), ("print(s.split('.')[0])", "print(s[:s.index('.')])"), 'cout << s.substr(0, s.find(\'.\')) << "\\n";', ("print(s.split('.')[1])", 'cout << s.substr(s.find(\'.\') + 1) << "\\n";'), ("print(s[:-2])", 'cout << s.substr(0, s.size() - 2) << "\\n";'), refine=lambda rng, v: {"s": f"{rng.randint(0, 10 ** rng.choice([1, 3, 9]))}.{rng.randint(0, 9)}{rng.choice(['', '', str(rng.randint(0, 10**5))])}"}, output=ONE, tags=("strings",)),
)  # fmt: skip
