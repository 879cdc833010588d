"""Strings in easy rounds: erased pairs, deletions for a palindrome, suffixes, jumps."""
# Sentences and programs are data, one per line however long.
# ruff: noqa: E501

from random import Random

from alphacode.curriculum.answers import answer_words
from alphacode.curriculum.drawing import Refine, rows, said
from alphacode.curriculum.short import LINES, ROW, STRING, TWO, bodies, decide, value
from alphacode.curriculum.task import (
    DIGITS,
    LOWER,
    UPPER,
    Int,
    Task,
    Values,
    Word,
    Words,
)


def _of(letters: str, high: int = 16) -> Refine:
    """Return what draws the word of few letters, often in runs."""

    def refine(rng: Random, values: Values) -> Values:
        s = ""
        for _ in range(rng.randint(1, high)):
            s += s[-1] if s and rng.random() < 0.3 else rng.choice(letters)
        return {**values, "s": s}

    return refine


def _some_letters(rng: Random, values: Values) -> Values:
    letters = rng.sample(LOWER, rng.choice([1, 2, 3, 6, 26]))
    return {**values, "s": "".join(rng.choice(letters) for _ in values["s"])}


def _with_k(low: int, high: int) -> Refine:
    def refine(rng: Random, values: Values) -> Values:
        values = _some_letters(rng, values)
        return {
            **values,
            "k": rng.randint(low, rng.choice([low + 2, high, len(values["s"])])),
        }

    return refine


def _deletable(rng: Random, values: Values) -> Values:
    letters = rng.sample(LOWER, rng.randint(1, 6))
    s = "".join(rng.choice(letters) for _ in range(rng.randint(1, 14)))
    odd = sum(s.count(c) % 2 for c in set(s))
    k = rng.choice([odd - 1, odd - 2, odd, rng.randint(0, len(s) - 1)])
    return {"s": s, "k": min(len(s) - 1, max(0, k))}


def _cases(rng: Random, values: Values) -> Values:
    letters = rng.sample(LOWER, rng.randint(1, 4))
    letters += [c.upper() for c in letters]
    s = "".join(rng.choice(letters) for _ in values["s"])
    return {"s": s, "k": rng.choice([0, 1, 2, rng.randint(0, len(s))])}


def _grown(rng: Random, values: Values) -> Values:
    """Put letter after letter in front or behind, and spoil some of the results."""
    s = ""
    for c in LOWER[: rng.randint(1, 26)]:
        s = c + s if rng.random() < 0.5 else s + c
    if rng.random() < 0.5:
        t = list(s)
        i, j = rng.randrange(len(t)), rng.randrange(len(t))
        t[i], t[j] = t[j], rng.choice([t[i], t[i], rng.choice(LOWER)])
        s = "".join(t)
    return {"s": s}


def _digits(rng: Random, values: Values) -> Values:
    s = "".join(
        rng.choice(rng.choice([DIGITS, "0257"])) for _ in range(rng.randint(1, 14))
    )
    return {"s": rng.choice(DIGITS[1:]) + s}


def _endings(rng: Random, values: Values) -> Values:
    w = [x + rng.choice([str(values[e]) for e in "pqr"]) for x in values["w"]]
    return {**values, "w": w}


def _tongues(rng: Random) -> dict[str, object]:
    p, q, r = rng.sample(["ka", "lun", "desu", "mida", "po", "rix", "sho", "ten"], 3)
    x, y, z = rng.sample(["NORTH", "SOUTH", "EAST", "WEST", "ELVES", "DWARVES"], 3)
    return {"p": p, "q": q, "r": r, "x": x, "y": y, "z": z}


def _doubled_keys(rng: Random, values: Values) -> Values:
    broken = set(rng.sample("abcdef", rng.randint(0, 4)))
    s = ""
    for _ in range(rng.randint(1, 12)):
        c = rng.choice("abcdef")
        s += c * 2 if c in broken else c
    return {"s": s}


def _yes_part(rng: Random, values: Values) -> Values:
    word = str(values["w"])
    start, size = rng.randrange(len(word)), rng.randint(1, 14)
    s = list((word * 20)[start : start + size])
    if rng.random() < 0.45:
        s[rng.randrange(size)] = rng.choice(word)
    return {**values, "s": "".join(s)}


def _merged_signs(rng: Random, values: Values) -> Values:
    return {"s": "".join(rng.choice("><") for _ in range(rng.randint(1, 18)))}


def _log(rng: Random, values: Values) -> Values:
    letters = "ABCDEFGH"[: rng.randint(1, 8)]
    s = "".join(rng.choice(letters) for _ in range(rng.randint(1, 25)))
    return {"s": s}


def _ends_of_alphabet(rng: Random, values: Values) -> Values:
    return {"s": "".join(rng.choice(["a", "z", "b", "y", c]) for c in values["s"])}


def _copied(rng: Random, values: Values) -> Values:
    letters = rng.sample(LOWER, rng.randint(1, 5))
    s = "".join(rng.choice(letters) for _ in range(rng.randint(1, 8)))
    t = "".join(rng.choice(s) for _ in range(rng.randint(1, 12)))
    if rng.random() < 0.2:
        t += rng.choice(LOWER)
    return {"s": s, "t": t}


def _lights(rng: Random, values: Values) -> Values:
    s = list(_of("rgyr")(rng, values)["s"])
    s.insert(rng.randint(0, len(s)), "g")
    return {"s": "".join(s), "c": rng.choice(s)}


TASKS: tuple[Task, ...] = (
    value('erased_pairs_winner', (Word("s", "01"),), ('Two players, $first and $second, in turn take two neighbouring different characters out of the string {s} of zeros and ones; $first begins. Who cannot move loses. Print the name of the winner.', 'A move deletes a part 01 or 10 from {s}. $first and $second move alternately, $first first; the one without a move has lost. Who wins?'), '"$first" if min(s.count("0"), s.count("1")) % 2 == 1 else "$second"', 'min(count(s.begin(), s.end(), \'0\'), count(s.begin(), s.end(), \'1\')) % 2 == 1 ? "$first" : "$second"', ('"$second" if min(s.count("0"), s.count("1")) % 2 == 1 else "$first"', 'min(count(s.begin(), s.end(), \'0\'), count(s.begin(), s.end(), \'1\')) % 2 == 1 ? "$second" : "$first"'), ('"$first" if len(s) % 2 == 1 else "$second"', 's.size() % 2 == 1 ? "$first" : "$second"'), constants=rows("first second", ("alice", "bob"), ("anna", "ben"), ("first", "second"), ("ida", "otto")), refine=_of("01"), tags=("games", "strings"), output=("Print $first or $second.", "Print the winner: $first or $second.")),
    value('shortest_after_ab_bb', (Word("s", "AB"),), ('From a string of letters A and B one may take out a part AB or BB, again and again. [Find|Print] the shortest length that can be reached.', 'The letter B, together with the letter just before it (whatever that is), may be removed from {s}, as often as possible. How many letters are left at least?'), 'height = 0\nfor c in s:\n    if c == "B" and height > 0:\n        height -= 1\n    else:\n        height += 1\nheight', "int height = 0;\nfor (char c : s) {\n    if (c == 'B' && height > 0) height--;\n    else height++;\n}\nheight", ('abs(s.count("A") - s.count("B"))', "abs((int)count(s.begin(), s.end(), 'A') - (int)count(s.begin(), s.end(), 'B'))"), ('while "AB" in s:\n    s = s.replace("AB", "")\nlen(s)', "int height = 0, open = 0;\nfor (char c : s) {\n    if (c == 'B' && open > 0) {\n        open--;\n        height--;\n    } else {\n        height++;\n        open = c == 'A' ? open + 1 : 0;\n    }\n}\nheight"), refine=_of("ABB"), rating=1100, tags=("strings", "greedy")),
    decide('removed_for_rearranged_palindrome', (Word("s"), Int("k", 0, 99),), ('Exactly {k} letters are removed from {s}, any ones. Can the others be put into an order in which they read the same from both ends?', 'Is it possible to take exactly {k} letters out of {s} so that the rest, rearranged, forms a palindrome?'), 'it is possible', 'sum(s.count(c) % 2 for c in set(s)) <= k + 1', 'map<char, int> times;\nfor (char c : s) times[c]++;\nint odd = 0;\nfor (auto& [c, t] : times) odd += t % 2;\nodd <= k + 1', ('sum(s.count(c) % 2 for c in set(s)) <= k', 'map<char, int> times;\nfor (char c : s) times[c]++;\nint odd = 0;\nfor (auto& [c, t] : times) odd += t % 2;\nodd <= k'), ('sum(s.count(c) % 2 for c in set(s)) == k', 'map<char, int> times;\nfor (char c : s) times[c]++;\nint odd = 0;\nfor (auto& [c, t] : times) odd += t % 2;\nodd == k'), refine=_deletable, rating=900, tags=("strings",), meanings={"k": "how many letters are removed"}),
    value('fewest_removed_for_palindrome_order', (Word("s"),), ('[Find|What is] the least number of letters that must be removed from {s} so that the others can be rearranged into a palindrome[.|?]', 'As few letters as possible are crossed out in {s}; the rest, put into a suitable order, reads the same from both ends. How many are crossed out?'), 'max(0, sum(s.count(c) % 2 for c in set(s)) - 1)', 'map<char, int> times;\nfor (char c : s) times[c]++;\nint odd = 0;\nfor (auto& [c, t] : times) odd += t % 2;\nmax(0, odd - 1)', ('sum(s.count(c) % 2 for c in set(s))', 'map<char, int> times;\nfor (char c : s) times[c]++;\nint odd = 0;\nfor (auto& [c, t] : times) odd += t % 2;\nodd'), ('sum(s[i] != s[-1 - i] for i in range(len(s) // 2))', 'int found = 0, l = s.size();\nfor (int i = 0; i < l / 2; i++) if (s[i] != s[l - 1 - i]) found++;\nfound'), refine=_some_letters, tags=("strings",)),
    value('letter_pairs_with_case_changes', (Word("s", LOWER + UPPER), Int("k", 0, 100),), ('A pair is a small letter and its own capital letter, like a and A; each letter of {s} is in at most one pair. At most {k} letters may be changed first from small to capital or back. [Find|What is] the greatest number of pairs[.|?]', 'Letters of {s} are matched: each capital with the same small letter, nobody twice. Before, the case of up to {k} letters may be changed. How many matches can there be?'), 'pairs, spare = 0, 0\nfor c in set(s.lower()):\n    small, big = s.count(c), s.count(c.upper())\n    pairs += min(small, big)\n    spare += abs(small - big) // 2\npairs + min(k, spare)', "map<char, long long> small, big;\nfor (char c : s) {\n    if (islower(c)) small[c]++;\n    else big[tolower(c)]++;\n}\nlong long pairs = 0, spare = 0;\nfor (char c = 'a'; c <= 'z'; c++) {\n    pairs += min(small[c], big[c]);\n    spare += llabs(small[c] - big[c]) / 2;\n}\npairs + min((long long)k, spare)", ('pairs = 0\nfor c in set(s.lower()):\n    pairs += min(s.count(c), s.count(c.upper()))\npairs + k', "map<char, long long> small, big;\nfor (char c : s) {\n    if (islower(c)) small[c]++;\n    else big[tolower(c)]++;\n}\nlong long pairs = 0;\nfor (char c = 'a'; c <= 'z'; c++) pairs += min(small[c], big[c]);\npairs + k"), ('sum(s.lower().count(c) // 2 for c in set(s.lower()))', 'map<char, long long> times;\nfor (char c : s) times[tolower(c)]++;\nlong long pairs = 0;\nfor (auto& [c, t] : times) pairs += t / 2;\npairs'), refine=_cases, rating=1000, tags=("strings", "greedy"), meanings={"k": "how many letters may be changed"}),
    decide('alphabet_grown_at_both_ends', (Word("s", max_size=30),), ('Start with an empty string. Write the letter a, then put b in front of it or behind it, then c in front or behind, and so on in the order of the alphabet, as far as one likes. Can {s} be the result?', 'Was {s} made by taking the first letters of the alphabet one after another and setting each at the left or at the right end of the word so far?'), 'it can be the result', 't = s\nfor i in range(len(s) - 1, -1, -1):\n    c = chr(97 + i)\n    if t[0] == c:\n        t = t[1:]\n    elif t[-1] == c:\n        t = t[:-1]\n    else:\n        break\nt == ""', "int l = 0, r = (int)s.size() - 1;\nwhile (l <= r) {\n    int c = 'a' + (r - l);\n    if (s[l] == c) l++;\n    else if (s[r] == c) r--;\n    else break;\n}\nl > r", ('sorted(s) == [chr(97 + i) for i in range(len(s))]', "string t = s;\nsort(t.begin(), t.end());\nbool ok = true;\nfor (size_t i = 0; i < t.size(); i++) if (t[i] != char('a' + i)) ok = false;\nok"), ('i = s.find("a")\ni >= 0 and s[:i] == "".join(sorted(set(s[:i]), reverse=True)) and s[i:] == "".join(sorted(set(s[i:])))', "size_t i = s.find('a');\nbool ok = i != string::npos;\nfor (size_t j = 1; ok && j < s.size(); j++) {\n    if (j <= i && s[j] >= s[j - 1]) ok = false;\n    if (j > i && s[j] <= s[j - 1]) ok = false;\n}\nok"), refine=_grown, rating=800, tags=("strings", "greedy")),
    value('deletions_to_multiple_of_k', (Word("s", DIGITS),), ('Digits are removed from the number {s}. [Find|What is] the least number of digits to remove so that the rest ends in $p or in $q (two digits in this order)[.|?] Print $none if that cannot be reached.', 'How few digits must be crossed out in {s} so that what is left has $p or $q as its last two digits? Print $none if there is no way. Zeros in front do not matter.'), 'best = "$none"\nfor end in ("$p", "$q"):\n    j = s.rfind(end[1])\n    i = s.rfind(end[0], 0, max(0, j))\n    if j > 0 and i >= 0:\n        cost = len(s) - i - 2\n        if best == "$none" or cost < best:\n            best = cost\nbest', 'string best = "$none";\nlong long least = -1;\nfor (string end : {string("$p"), string("$q")}) {\n    int j = (int)s.size() - 1;\n    while (j >= 0 && s[j] != end[1]) j--;\n    int i = j - 1;\n    while (i >= 0 && s[i] != end[0]) i--;\n    if (i >= 0 && (least < 0 || (long long)s.size() - i - 2 < least)) least = (long long)s.size() - i - 2;\n}\nif (least >= 0) best = to_string(least);\nbest', ('best = "$none"\nj = s.rfind("$p"[1])\ni = s.rfind("$p"[0], 0, max(0, j))\nif j > 0 and i >= 0:\n    best = len(s) - i - 2\nbest', 'string best = "$none", end = "$p";\nint j = (int)s.size() - 1;\nwhile (j >= 0 && s[j] != end[1]) j--;\nint i = j - 1;\nwhile (i >= 0 && s[i] != end[0]) i--;\nif (i >= 0) best = to_string((long long)s.size() - i - 2);\nbest'), ('i = max(s.rfind("$p"), s.rfind("$q"))\nlen(s) - i - 2 if i >= 0 else "$none"', 'int i = max((int)s.rfind("$p"), (int)s.rfind("$q"));\ni >= 0 ? to_string((long long)s.size() - i - 2) : "$none"'), constants=lambda rng: {"p": (e := rng.sample(["25", "50", "75", "00", "20", "52"], 2))[0], "q": e[1], "none": rng.choice(["-1", "-1", "none", "impossible"])}, refine=_digits, rating=1000, tags=("strings", "greedy")),
    bodies('tongue_by_ending', (Words("w"),), ('Words that end in $p are of the language $x, words that end in $q are $y, and words that end in $r are $z. Print for each word the name of its language. Every word has one of these endings.', 'Tell the language of each of the {n} words by its last letters: $p means $x, $q means $y, $r means $z. There are no other words.'), 'for x in w:\n    if x.endswith("$p"):\n        print("$x")\n    elif x.endswith("$q"):\n        print("$y")\n    else:\n        print("$z")', 'auto ends = [](const string& x, const string& e) { return x.size() >= e.size() && x.substr(x.size() - e.size()) == e; };\nfor (const string& x : w) {\n    if (ends(x, "$p")) cout << "$x" << "\\n";\n    else if (ends(x, "$q")) cout << "$y" << "\\n";\n    else cout << "$z" << "\\n";\n}', ('for x in w:\n    if "$p" in x:\n        print("$x")\n    elif "$q" in x:\n        print("$y")\n    else:\n        print("$y")', 'for (const string& x : w) {\n    if (x.find("$p") != string::npos) cout << "$x" << "\\n";\n    else if (x.find("$q") != string::npos) cout << "$y" << "\\n";\n    else cout << "$y" << "\\n";\n}'), constants=_tongues, refine=_endings, output=LINES, tags=("strings",)),
    value('certainly_working_keys', (Word("s"),), ('A broken key types its letter twice at every press, a working key once; the same key is always broken or always working. {person} pressed some keys and {s} appeared. Print, in alphabetical order and without spaces, the letters of the keys that certainly work, or $none if there are none.', 'In {s}, which letters stand in a run of odd length somewhere? Print them once each in alphabetical order as one word; print $none if there is no such letter.'), 'found = set()\ni = 0\nwhile i < len(s):\n    j = i\n    while j < len(s) and s[j] == s[i]:\n        j += 1\n    if (j - i) % 2 == 1:\n        found.add(s[i])\n    i = j\n"".join(sorted(found)) or "$none"', 'set<char> found;\nsize_t i = 0;\nwhile (i < s.size()) {\n    size_t j = i;\n    while (j < s.size() && s[j] == s[i]) j++;\n    if ((j - i) % 2 == 1) found.insert(s[i]);\n    i = j;\n}\nfound.empty() ? string("$none") : string(found.begin(), found.end())', ('"".join(sorted(c for c in set(s) if s.count(c) % 2 == 1)) or "$none"', 'string found;\nfor (char c = \'a\'; c <= \'z\'; c++) if (count(s.begin(), s.end(), c) % 2 == 1) found += c;\nfound.empty() ? string("$none") : found'), ('"".join(sorted(c for c in set(s) if c * 2 not in s)) or "$none"', 'string found;\nfor (char c = \'a\'; c <= \'z\'; c++) if (s.find(c) != string::npos && s.find(string(2, c)) == string::npos) found += c;\nfound.empty() ? string("$none") : found'), constants=said(none=("-", "NONE", "none", "EMPTY", "0")), refine=_doubled_keys, rating=1000, tags=("strings",), output=("Print one word.", "Print the letters as one word, or $none.")),
    value('cut_from_repeated_word', (Word("s", LOWER + UPPER),), ('The word $w is written again and again without end, in both directions. Can {s} be cut out of it as one piece? Case of letters matters. Print $yes or $no.', 'Is {s} a part, letters side by side, of $w$w$w... (as often as one likes)? Print $yes if it is, otherwise $no.'), '"$yes" if s in "$w" * (len(s) + 2) else "$no"', 'string all;\nfor (size_t i = 0; i < s.size() + 2; i++) all += "$w";\nall.find(s) != string::npos ? "$yes" : "$no"', ('"$yes" if ("$w" * (len(s) + 2)).startswith(s) else "$no"', 'string all;\nfor (size_t i = 0; i < s.size() + 2; i++) all += "$w";\nall.compare(0, s.size(), s) == 0 ? "$yes" : "$no"'), ('"$yes" if set(s) <= set("$w") else "$no"', 'bool ok = true;\nfor (char c : s) if (string("$w").find(c) == string::npos) ok = false;\nok ? "$yes" : "$no"'), constants=lambda rng: {**answer_words(rng), "w": rng.choice(["Yes", "Hey", "Tram", "Boat", "Nut", "Owl", "Hop"])}, refine=_yes_part, tags=("strings",), output=("Print $yes or $no.", "Print one word: $yes or $no.")),
    bodies('jumps_first_to_last_letter', (Word("s", min_size=2),), ('One stands on the first character of {s} and jumps from place to place to the last one, each place at most once; a jump costs the distance of the two letters in the alphabet. Print the least total cost, and the greatest number of places that can be visited at this cost (first and last included).', 'Letters are worth 1 to 26. A way leads from the first to the last position of {s} over any other positions in any order, none twice, and costs the differences of the values. Print the cost of the cheapest way and how many positions the longest of the cheapest ways has.'), 'low, high = min(s[0], s[-1]), max(s[0], s[-1])\nprint(ord(high) - ord(low), sum(low <= c <= high for c in s))', 'char low = min(s[0], s.back()), high = max(s[0], s.back());\nint visited = 0;\nfor (char c : s) if (low <= c && c <= high) visited++;\ncout << high - low << " " << visited << "\\n";', ('low, high = min(s[0], s[-1]), max(s[0], s[-1])\nprint(ord(high) - ord(low), sum(low < c < high for c in s) + 2)', 'char low = min(s[0], s.back()), high = max(s[0], s.back());\nint visited = 2;\nfor (char c : s) if (low < c && c < high) visited++;\ncout << high - low << " " << visited << "\\n";'), ('low, high = min(s), max(s)\nprint(ord(high) - ord(low), len(s))', 'cout << *max_element(s.begin(), s.end()) - *min_element(s.begin(), s.end()) << " " << s.size() << "\\n";'), refine=_some_letters, output=TWO, rating=1100, tags=("strings", "greedy")),
    bodies('jumps_order_of_places', (Word("s", min_size=2),), ('Start at the first character of {s} and end at the last one, stopping also at every place whose letter lies between these two letters in the alphabet (or is one of them). Visit the places in the alphabetical order of their letters, from the first letter towards the last one, equal letters from left to right (but the first place first and the last place last). Print the numbers of the places in this order, counted from 1.', 'Print the positions (from 1) of {s} whose letters are not outside the range of the first and the last letter, ordered along the alphabet from the first letter to the last letter, ties by position. If first and last letter are equal, that is just the order of the positions.'), 'up = s[0] <= s[-1]\nlow, high = min(s[0], s[-1]), max(s[0], s[-1])\nplaces = [i for i in range(len(s)) if low <= s[i] <= high]\nplaces.sort(key=lambda i: ord(s[i]) if up else -ord(s[i]))\nprint(*[i + 1 for i in places])', 'bool up = s[0] <= s.back();\nchar low = min(s[0], s.back()), high = max(s[0], s.back());\nvector<int> places;\nfor (int i = 0; i < (int)s.size(); i++) if (low <= s[i] && s[i] <= high) places.push_back(i);\nstable_sort(places.begin(), places.end(), [&](int i, int j) { return up ? s[i] < s[j] : s[i] > s[j]; });\nfor (size_t i = 0; i < places.size(); i++) cout << places[i] + 1 << (i + 1 < places.size() ? " " : "\\n");', ('low, high = min(s[0], s[-1]), max(s[0], s[-1])\nprint(*[i + 1 for i in range(len(s)) if low <= s[i] <= high])', 'char low = min(s[0], s.back()), high = max(s[0], s.back());\nvector<int> places;\nfor (int i = 0; i < (int)s.size(); i++) if (low <= s[i] && s[i] <= high) places.push_back(i);\nfor (size_t i = 0; i < places.size(); i++) cout << places[i] + 1 << (i + 1 < places.size() ? " " : "\\n");'), ('low, high = min(s[0], s[-1]), max(s[0], s[-1])\nplaces = [i for i in range(len(s)) if low <= s[i] <= high]\nplaces.sort(key=lambda i: ord(s[i]))\nprint(*[i + 1 for i in places])', 'char low = min(s[0], s.back()), high = max(s[0], s.back());\nvector<int> places;\nfor (int i = 0; i < (int)s.size(); i++) if (low <= s[i] && s[i] <= high) places.push_back(i);\nstable_sort(places.begin(), places.end(), [&](int i, int j) { return s[i] < s[j]; });\nfor (size_t i = 0; i < places.size(); i++) cout << places[i] + 1 << (i + 1 < places.size() ? " " : "\\n");'), refine=_some_letters, output=ROW, rating=1100, tags=("strings", "sortings")),
    value('problems_worth_their_letter', (Word("s", "ABCDEFGHIJKLMNOPQRSTUVWXYZ"),), ('In the log {s} each letter is one minute of thinking about that problem. Problem A is solved after 1 minute altogether, B after 2, C after 3, and so on. How many problems were solved?', 'Count the letters that occur in {s} at least as often as their number in the alphabet says (A once, B twice, ..., Z 26 times).'), 'sum(s.count(c) >= ord(c) - 64 for c in set(s))', "map<char, int> times;\nfor (char c : s) times[c]++;\nint solved = 0;\nfor (auto& [c, t] : times) if (t >= c - 'A' + 1) solved++;\nsolved", ('len(set(s))', 'set<char>(s.begin(), s.end()).size()'), ('sum(s.count(c) > ord(c) - 64 for c in set(s))', "map<char, int> times;\nfor (char c : s) times[c]++;\nint solved = 0;\nfor (auto& [c, t] : times) if (t > c - 'A' + 1) solved++;\nsolved"), refine=_log, tags=("strings",)),
    value('balloons_with_first_bonus', (Word("s", "ABCDEFGHIJKLMNOPQRSTUVWXYZ"),), ('{s} is the order in which problems were solved in a contest, a letter for each solution. A team gets one balloon for a solution and one more if it is the first that solves this problem. [Find|Print] the number of balloons.', 'Each letter of {s} counts 1, and the first of every different letter counts 1 more. What is the sum?'), 'len(s) + len(set(s))', 's.size() + set<char>(s.begin(), s.end()).size()', ('len(s)', 's.size()'), ('2 * len(set(s))', '2 * set<char>(s.begin(), s.end()).size()'), refine=_log, tags=("strings",)),
    value('first_bonus_points', (Word("s", "ABCDEFGHIJKLMNOPQRSTUVWXYZ"),), ('{s} is the order in which tasks were done, a letter for each time. A task brings $p points when it is done for the first time and $q points each further time. [Find|Print] the sum of the points.', 'Each letter of {s} gives $q points, but $p points if the letter has not stood before it in {s}. What is the total?'), 'different = len(set(s))\n$p * different + $q * (len(s) - different)', 'long long different = set<char>(s.begin(), s.end()).size();\n$p * different + $q * ((long long)s.size() - different)', ('$p * len(set(s))', '$p * set<char>(s.begin(), s.end()).size()'), ('$p + $q * (len(s) - 1)', '$p + $q * ((long long)s.size() - 1)'), constants=lambda rng: {"q": rng.randint(1, 5), "p": rng.randint(6, 20)}, refine=_log, tags=("strings",)),
    value('longest_sign_run_plus_one', (Word("s", "><"),), ('{s} consists of signs < and >, one between each two neighbouring numbers of a list: < says that the left number is smaller, > that it is larger. [Find|What is] the least number of different values in such a list[.|?]', 'How few different numbers are enough for a list of numbers whose neighbours compare as the signs in {s} say?'), 'best = run = 0\nfor i, c in enumerate(s):\n    run = run + 1 if i and s[i - 1] == c else 1\n    best = max(best, run)\nbest + 1', 'int best = 0, run = 0;\nfor (size_t i = 0; i < s.size(); i++) {\n    run = i > 0 && s[i - 1] == s[i] ? run + 1 : 1;\n    best = max(best, run);\n}\nbest + 1', ('best = run = 0\nfor i, c in enumerate(s):\n    run = run + 1 if i and s[i - 1] == c else 1\n    best = max(best, run)\nbest', 'int best = 0, run = 0;\nfor (size_t i = 0; i < s.size(); i++) {\n    run = i > 0 && s[i - 1] == s[i] ? run + 1 : 1;\n    best = max(best, run);\n}\nbest'), ('max(s.count("<"), s.count(">")) + 1', "max(count(s.begin(), s.end(), '<'), count(s.begin(), s.end(), '>')) + 1"), refine=_merged_signs, tags=("greedy", "strings")),
    value('two_letters_cut_results', (Word("s", min_size=2),), ('Two neighbouring letters are removed from {s}. [Find|How many] different strings can be left[.|?] (The empty string counts if {s} has two letters.)', 'Exactly one pair of letters that stand side by side is cut out of {s}. How many different results are there?'), 'len({s[:i] + s[i + 2:] for i in range(len(s) - 1)})', 'set<string> left;\nfor (size_t i = 0; i + 1 < s.size(); i++) left.insert(s.substr(0, i) + s.substr(i + 2));\nleft.size()', ('len(s) - 1', 's.size() - 1'), ('len({s[i:i + 2] for i in range(len(s) - 1)})', 'set<string> pairs;\nfor (size_t i = 0; i + 1 < s.size(); i++) pairs.insert(s.substr(i, 2));\npairs.size()'), refine=_some_letters, rating=800, tags=("strings",)),
    value('one_letter_cut_results', (Word("s", min_size=2),), ('One letter is removed from {s}. [Find|How many] different strings can be left[.|?]', 'Exactly one letter of {s} is struck out. How many different words can that give?'), 'len({s[:i] + s[i + 1:] for i in range(len(s))})', 'set<string> left;\nfor (size_t i = 0; i < s.size(); i++) left.insert(s.substr(0, i) + s.substr(i + 1));\nleft.size()', ('len(set(s))', 'set<char>(s.begin(), s.end()).size()'), ('len(s)', 's.size()'), refine=_some_letters, rating=800, tags=("strings",)),
    value('turns_of_smallest_and_largest', (Word("s"),), ('Two players in turn replace the letters of {s}, the first letter, then the second, and so on to the end; each letter must be replaced by another one. The player who begins wants the final word to be as early in the alphabet as possible, the other one as late as possible. Print the final word.', 'Letters at odd places of {s} (counted from 1) are replaced by the first letter of the alphabet that differs from them, letters at even places by the last letter of the alphabet that differs from them. Print the word.'), '"".join(("b" if c == "a" else "a") if i % 2 == 0 else ("y" if c == "z" else "z") for i, c in enumerate(s))', "string t = s;\nfor (size_t i = 0; i < t.size(); i++) {\n    if (i % 2 == 0) t[i] = t[i] == 'a' ? 'b' : 'a';\n    else t[i] = t[i] == 'z' ? 'y' : 'z';\n}\nt", ('"".join("a" if i % 2 == 0 else "z" for i, c in enumerate(s))', "string t = s;\nfor (size_t i = 0; i < t.size(); i++) t[i] = i % 2 == 0 ? 'a' : 'z';\nt"), ('"".join(("b" if c == "a" else "a") if i % 2 == 1 else ("y" if c == "z" else "z") for i, c in enumerate(s))', "string t = s;\nfor (size_t i = 0; i < t.size(); i++) {\n    if (i % 2 == 1) t[i] = t[i] == 'a' ? 'b' : 'a';\n    else t[i] = t[i] == 'z' ? 'y' : 'z';\n}\nt"), refine=_ends_of_alphabet, output=STRING, tags=("strings", "greedy", "games")),
    value('copies_until_contained_k', (Word("s"), Word("t"),), ('{t} shall be got out of {s} written several times in a row, by crossing out letters. [Find|What is] the least number of times that {s} must be written[.|?] Print $none if it is impossible.', 'The letters of {t} are sought in this order, not necessarily side by side, in {s}{s}{s}... How many copies of {s} are needed? Print $none if no number of copies is enough.'), 'count, i, ok = 1, 0, True\nfor c in t:\n    j = s.find(c, i)\n    if j < 0:\n        count += 1\n        j = s.find(c)\n        if j < 0:\n            ok = False\n            break\n    i = j + 1\ncount if ok else "$none"', 'long long copies = 1;\nsize_t i = 0;\nbool ok = true;\nfor (char c : t) {\n    size_t j = s.find(c, i);\n    if (j == string::npos) {\n        copies++;\n        j = s.find(c);\n        if (j == string::npos) {\n            ok = false;\n            break;\n        }\n    }\n    i = j + 1;\n}\nok ? to_string(copies) : "$none"', ('-(-len(t) // len(s)) if set(t) <= set(s) else "$none"', 'bool ok = true;\nfor (char c : t) if (s.find(c) == string::npos) ok = false;\nok ? to_string((t.size() + s.size() - 1) / s.size()) : "$none"'), ('count, i, ok = 1, 0, True\nfor c in t:\n    j = s.find(c, i)\n    if j < 0:\n        count += 1\n        j = s.find(c)\n        if j < 0:\n            ok = False\n            break\n    i = j\ncount if ok else "$none"', 'long long copies = 1;\nsize_t i = 0;\nbool ok = true;\nfor (char c : t) {\n    size_t j = s.find(c, i);\n    if (j == string::npos) {\n        copies++;\n        j = s.find(c);\n        if (j == string::npos) {\n            ok = false;\n            break;\n        }\n    }\n    i = j;\n}\nok ? to_string(copies) : "$none"'), constants=said(none=("-1", "-1", "none", "impossible")), refine=_copied, rating=1200, tags=("strings", "greedy")),
    value('shifts_to_longest_zero_run', (Word("s", "01"),), ('{s} stands on a ring, so that the first character follows the last one. [Find|What is] the largest number of zeros in a row[.|?]', 'The string {s} of zeros and ones is turned: any part of its beginning may be moved to its end. What is the longest run of zeros that can be had?'), 'len(s) if "1" not in s else max(map(len, (s + s).split("1")))', "long long best = 0, run = 0, l = s.size();\nfor (int i = 0; i < 2 * l; i++) {\n    run = s[i % l] == '0' ? run + 1 : 0;\n    best = max(best, min(run, l));\n}\nbest", ('max(map(len, s.split("1")))', "long long best = 0, run = 0;\nfor (char c : s) {\n    run = c == '0' ? run + 1 : 0;\n    best = max(best, run);\n}\nbest"), ('max(map(len, (s + s).split("1")))', "long long best = 0, run = 0;\nfor (char c : s + s) {\n    run = c == '0' ? run + 1 : 0;\n    best = max(best, run);\n}\nbest"), refine=_of("0001"), tags=("strings",)),
    value('wait_for_green_longest', (Word("s", "rgy"), Word("c", "rgy", max_size=1),), ('{s} says the colour of a traffic light second by second and is repeated without end; the colour is now {c}, but which of its {c} seconds it is, is unknown. [Find|What is] the greatest time that one may have to wait for green (g)[.|?]', 'In the endless repetition of {s}, look from each letter {c} to the next g (0 places if {c} is g itself). How far is it at most? There is a g in {s} and {c} occurs in it.'), 'l = len(s)\nbest = 0\nt = s + s\nfar = t.rfind("g")\nfor i in range(2 * l - 1, -1, -1):\n    if t[i] == "g":\n        far = i\n    if i < l and t[i] == c:\n        best = max(best, far - i)\nbest', "int l = s.size(), best = 0;\nstring t = s + s;\nint far = t.rfind('g');\nfor (int i = 2 * l - 1; i >= 0; i--) {\n    if (t[i] == 'g') far = i;\n    if (i < l && t[i] == c[0]) best = max(best, far - i);\n}\nbest", ('best = 0\nfor i, x in enumerate(s):\n    if x == c:\n        j = s.find("g", i)\n        if j >= 0:\n            best = max(best, j - i)\nbest', "int best = 0;\nfor (int i = 0; i < (int)s.size(); i++) {\n    if (s[i] == c[0]) {\n        size_t j = s.find('g', i);\n        if (j != string::npos) best = max(best, (int)j - i);\n    }\n}\nbest"), ('i = s.find(c)\n(s + s).find("g", i) - i', "size_t i = s.find(c);\n(s + s).find('g', i) - i"), refine=_lights, rating=1000, tags=("strings", "two pointers"), meanings={"c": "the colour that is seen now"}),
)  # fmt: skip
