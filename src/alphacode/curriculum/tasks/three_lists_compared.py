"""Three lists or two: what is in all of them, in exactly two, in one only; labelled."""
# Sentences and programs are data, one per line however long.
# ruff: noqa: E501

from random import Random

from alphacode.curriculum.drawing import said
from alphacode.curriculum.list_refines import special, word_for
from alphacode.curriculum.short import LINES, ONE, ROW
from alphacode.curriculum.task import (
    LOWER,
    UPPER,
    Ints,
    Records,
    Task,
    Text,
    Values,
    Word,
    Words,
)
from alphacode.curriculum.tasks.times_beside_names import slip
from alphacode.curriculum.words import PEOPLE

A, B, C = Ints("a", 0, max_size=40), Ints("b", 0, count="m", max_size=40), Ints("c", 0, count="k", max_size=40)  # fmt: skip
THREE = (A, B, C)
TWO = (A, B)
SETS = ("data structures",)
LISTS = {"a": "the first list", "b": "the second list", "c": "the third list"}
NAMES = Words("w", "m", alphabet=LOWER + UPPER)
PAIR = {"a": "the first list", "b": "the second list"}


def _numbers(rng: Random, values: Values) -> Values:
    """Draw the lists from few numbers, so that they share some."""
    names = [name for name in "abc" if name in values and isinstance(values[name], list)]  # fmt: skip
    top = rng.choice([4, 9, 9, 20, 100])
    pools = [rng.sample(range(top + 1), rng.randint(1, min(top, 12))) for _ in names]
    if rng.random() < 0.7:
        pools = [pool + pools[0][:2] for pool in pools]
    lists = {
        name: [rng.choice(pool) for _ in values[name]]
        for name, pool in zip(names, pools, strict=True)
    }
    return {**values, **lists}


def _sorted_numbers(rng: Random, values: Values) -> Values:
    values = _numbers(rng, values)
    lists = {name: sorted(values[name]) for name in "abc" if name in values and isinstance(values[name], list)}  # fmt: skip
    return {**values, **lists}


def _three_words(rng: Random, values: Values) -> Values:
    letters = rng.sample("abcdefghijklmnopqrst", rng.choice([4, 7, 12]))
    words = {x: "".join(rng.choices(letters, k=rng.randint(1, 10))) for x in "stu"}
    return {**values, **words}


WORDS = ("tea", "rice", "lamp", "book", "bread", "soap", "rope", "salt", "cup", "milk", "pen", "ink", "jam", "oil")  # fmt: skip


def _texts(rng: Random, values: Values) -> Values:
    pool = rng.sample(WORDS, rng.choice([3, 5, 9]))
    texts = {
        name: " ".join(rng.choices(pool, k=rng.randint(1, 8)))
        for name, text in values.items()
        if isinstance(text, str) and len(name) == 1
    }
    return {**values, **texts}


def _wanted(rng: Random, values: Values) -> Values:
    """Draw two lists of different words."""
    w = rng.sample(WORDS, min(len(values["w"]), 10))
    v = rng.sample(rng.choice([WORDS, w, WORDS]), min(len(values["v"]), len(w)))
    return {**values, "n": len(w), "w": w, "m": len(v), "v": v}


def _called(rng: Random, values: Values) -> Values:
    names = rng.sample(sorted(set(PEOPLE)), len(values["r"]) + 2)
    r = [(x, y) for x, (_, y) in zip(names, values["r"], strict=False)]
    w = [rng.choice([rng.choice(r)[0], rng.choice(names)]) for _ in values["w"]]
    return {**values, "r": r, "w": w}


_none = special(("none", "empty", "nothing"))
_word = word_for(("none", "empty", "nothing"))
_mark = said(none=("-", "none", "NONE", "empty"))
_EACH = "every = [set(a), set(b), set(c)]\n"
_EACH_CPP = "map<long long, int> seen;\nfor (auto x : set<long long>(a.begin(), a.end())) seen[x]++;\nfor (auto x : set<long long>(b.begin(), b.end())) seen[x]++;\nfor (auto x : set<long long>(c.begin(), c.end())) seen[x]++;\n"
_SHOW_CPP = 'bool any = false;\nfor (auto& [x, k2] : seen) {\n    if (k2 @) {\n        cout << (any ? " " : "") << x;\n        any = true;\n    }\n}\ncout << (any ? "" : "$none") << "\\n";'
_LIST = "found = [x for x in sorted(every[0] | every[1] | every[2]) if sum(x in part for part in every) @]\nprint(*found or ['$none'])"


def _in_some(name: str, test: str, other: str, what: str, rule: str) -> Task:
    """Return the task of the numbers that are in so many of three lists."""
    say = (
        f"Three lists of {{n}}, {{m}} and {{k}} numbers are given. [Print|List] the different numbers that are in {what} of the lists, in increasing order, or $none if there are none.",
        f"Given three lists, which may repeat numbers, print every number once that {rule}, sorted; $none if no number does.",
    )
    code = (
        _EACH + _LIST.replace("@", test),
        _EACH_CPP + _SHOW_CPP.replace("@", test),
    )
    return slip(name, THREE, say, code, (f") {test}]", f") {other}]", f"k2 {test}", f"k2 {other}"), refine=_numbers, constants=_none, meanings=LISTS, output=ROW, tags=SETS, allows_cases=False)  # fmt: skip


THREE_LISTS = (
    _in_some("in_all_three_lists", "== 3", ">= 2", "all three", "stands in each of them"),
    _in_some("in_exactly_two_of_three_lists", "== 2", ">= 2", "exactly two", "stands in two of them but not in the third"),
    _in_some("in_two_or_more_of_three_lists", ">= 2", "== 2", "at least two", "stands in two of them or in all three"),
    _in_some("in_exactly_one_of_three_lists", "== 1", ">= 1", "exactly one", "stands in a single one of them (there perhaps several times)"),
    slip("count_in_all_three_lists", THREE, ("[Count|Find the number of] different numbers that are in all of three given lists.", "Three lists are given. How many different numbers stand in each of the three?"), ("print(len(set(a) & set(b) & set(c)))", _EACH_CPP + 'long long count = 0;\nfor (auto& [x, k2] : seen) count += k2 == 3;\ncout << count << "\\n";'), ("set(b) & set(c)", "set(b) | set(c)", "k2 == 3", "k2 >= 2"), refine=_numbers, meanings=LISTS, output=ONE, tags=SETS, allows_cases=False),
    slip("counts_in_one_two_three_lists", THREE, ("Three lists are given. Print how many different numbers are in exactly one of them, how many in exactly two and how many in all three.", "For the different numbers of three lists count in how many lists each of them is. [Print|Write] the number of those in one, in two and in three lists."), (_EACH + "times = [sum(x in part for part in every) for x in every[0] | every[1] | every[2]]\nprint(times.count(1), times.count(2), times.count(3))", _EACH_CPP + 'vector<long long> times(4);\nfor (auto& [x, k2] : seen) times[k2]++;\ncout << times[1] << " " << times[2] << " " << times[3] << "\\n";'), ("times.count(1), times.count(2)", "len(times), times.count(2)", "cout << times[1]", "cout << seen.size()"), refine=_numbers, meanings=LISTS, output=("Print three numbers.",), tags=SETS, allows_cases=False),
    slip("least_number_in_all_three", THREE, ("[Find|Print] the smallest number that is in all of three lists, or $none if there is no such number.", "Three lists are given. Which is the least number that stands in each of them? Print $none if none does."), ("both = set(a) & set(b) & set(c)\nprint(min(both) if both else '$none')", _EACH_CPP + 'string best = "$none";\nfor (auto& [x, k2] : seen) {\n    if (k2 == 3) {\n        best = to_string(x);\n        break;\n    }\n}\ncout << best << "\\n";'), ("min(both)", "max(both)", "        break;\n", ""), refine=_numbers, constants=_none, meanings=LISTS, output=("Print one number or the word.",), tags=SETS, allows_cases=False),
    slip("in_first_two_but_not_third", THREE, ("Three lists are given. [Print|List] the different numbers that are in the first and in the second but not in the third, sorted, or $none.", "Which numbers do the first two lists share that the third one lacks? Print each once, in increasing order; $none if there are none."), ("print(*sorted(set(a) & set(b) - set(c)) or ['$none'])", 'set<long long> p(a.begin(), a.end()), q(b.begin(), b.end());\nfor (auto x : c) q.erase(x);\nbool any = false;\nfor (auto x : p) {\n    if (q.count(x)) {\n        cout << (any ? " " : "") << x;\n        any = true;\n    }\n}\ncout << (any ? "" : "$none") << "\\n";'), (" - set(c)", "", "for (auto x : c) q.erase(x);\n", ""), refine=_numbers, constants=_none, meanings=LISTS, output=ROW, tags=SETS, allows_cases=False),
    slip("union_of_three_lists", THREE, ("Three lists are given. Print how many different numbers they have together and, on the next line, these numbers in increasing order.", "Unite three lists: first the number of different numbers, then the numbers themselves, sorted, on a second line."), ("every = sorted(set(a) | set(b) | set(c))\nprint(len(every))\nprint(*every)", 'set<long long> every(a.begin(), a.end());\nevery.insert(b.begin(), b.end());\nevery.insert(c.begin(), c.end());\ncout << every.size() << "\\n";\nfor (auto x : every) cout << x << " ";\ncout << "\\n";'), ("set(a) | set(b) | set(c)", "a + b + c", "set<long long> every", "multiset<long long> every"), refine=_numbers, meanings=LISTS, output=("Print two lines.",), tags=SETS, allows_cases=False),
    slip("merge_of_three_sorted_lists", THREE, ("Three lists, each in increasing order, are given. Print all their numbers, repeated ones as often as they occur, in one increasing row.", "Merge three sorted lists into one sorted list that keeps all numbers."), ("print(*sorted(a + b + c))", 'a.insert(a.end(), b.begin(), b.end());\na.insert(a.end(), c.begin(), c.end());\nsort(a.begin(), a.end());\nfor (auto x : a) cout << x << " ";\ncout << "\\n";'), ("sorted(a + b + c)", "sorted(set(a + b + c))", "sort(a.begin(), a.end());\n", "sort(a.begin(), a.end());\na.erase(unique(a.begin(), a.end()), a.end());\n"), refine=_sorted_numbers, meanings=LISTS, output=ROW, tags=("sortings",), allows_cases=False),
    slip("letters_in_all_three_words", (Word("s", max_size=30), Word("t", max_size=30), Word("u", max_size=30)), ("[Print|List] the letters that occur in each of three words, in alphabetical order without spaces, or $none if there are none.", "Which letters do three words have in common? Write them from a to z in one string, $none if there is none."), ("print(''.join(sorted(set(s) & set(t) & set(u))) or '$none')", 'string found;\nfor (char c = \'a\'; c <= \'z\'; c++) {\n    if (count(s.begin(), s.end(), c) && count(t.begin(), t.end(), c) && count(u.begin(), u.end(), c)) found += c;\n}\ncout << (found.empty() ? "$none" : found) << "\\n";'), (" & set(u)", "", " && count(u.begin(), u.end(), c)", ""), refine=_three_words, constants=_word, output=("Print one word.",), tags=("strings",)),
    slip("words_in_all_three_lines", (Text("s"), Text("t"), Text("u")), ("Three lines of words are given. [Print|List] the words that are in all of them, each once, alphabetically, on one line, or $none.", "Which words do three lines share? Print them sorted, separated by spaces; $none if there is no such word."), ("both = set(s.split()) & set(t.split()) & set(u.split())\nprint(*sorted(both) or ['$none'])", 'map<string, int> seen;\nfor (auto& line : {s, t, u}) {\n    istringstream in(line);\n    set<string> words;\n    string word;\n    while (in >> word) words.insert(word);\n    for (auto& x : words) seen[x]++;\n}\nbool any = false;\nfor (auto& [x, k] : seen) {\n    if (k == 3) {\n        cout << (any ? " " : "") << x;\n        any = true;\n    }\n}\ncout << (any ? "" : "$none") << "\\n";'), (" & set(u.split())", "", "k == 3", "k >= 2"), refine=_texts, constants=_word, output=("Print one line.",), tags=("strings",), allows_cases=False),
)  # fmt: skip

TWO_LISTS = (
    slip("only_first_only_second_and_both", TWO, ("Two lists are given. Print three lines: the different numbers that are only in the first, those only in the second, and those in both, each line in increasing order, or $none where there are none.", "Compare two lists. Line 1: what only the first has, line 2: what only the second has, line 3: what both have; sorted, each number once, $none for an empty line."), ("p, q = set(a), set(b)\nfor part in (p - q, q - p, p & q):\n    print(*sorted(part) or ['$none'])", 'set<long long> p(a.begin(), a.end()), q(b.begin(), b.end()), parts[3];\nfor (auto x : p) parts[q.count(x) ? 2 : 0].insert(x);\nfor (auto x : q) {\n    if (!p.count(x)) parts[1].insert(x);\n}\nfor (auto& part : parts) {\n    if (part.empty()) cout << "$none";\n    for (auto x : part) cout << x << " ";\n    cout << "\\n";\n}'), ("(p - q, q - p, p & q)", "(p - q, q - p, p | q)", "parts[3];\n", "parts[3];\nfor (auto x : p) parts[2].insert(x);\nfor (auto x : q) parts[2].insert(x);\n"), refine=_numbers, constants=_mark, meanings=PAIR, output=("Print three lines.",), tags=SETS, allows_cases=False),
    slip("counts_only_first_only_second_both", TWO, ("Two lists are given. Print how many different numbers are only in the first, how many only in the second and how many in both.", "Count the different numbers of two lists in three groups: first list alone, second list alone, both."), ("p, q = set(a), set(b)\nprint(len(p - q), len(q - p), len(p & q))", 'set<long long> p(a.begin(), a.end()), q(b.begin(), b.end());\nsize_t both = 0;\nfor (auto x : p) both += q.count(x);\ncout << p.size() - both << " " << q.size() - both << " " << both << "\\n";'), ("len(p - q), len(q - p)", "len(p), len(q)", 'p.size() - both << " " << q.size() - both', 'p.size() << " " << q.size()'), refine=_numbers, meanings=PAIR, output=("Print three numbers.",), tags=SETS, allows_cases=False),
    slip("merge_with_sources", TWO, ("Two lists, each in increasing order, are merged into one increasing list. Print each number, directly followed by A if it comes from the first list and by B if it comes from the second; of equal numbers those of the first list come first.", "Merge two sorted lists and mark every number by its list, as 5A or 7B (A before B if the numbers are equal)."), ("print(*[str(x) + source for x, source in sorted([(x, 'A') for x in a] + [(x, 'B') for x in b])])", 'vector<pair<long long, char>> every;\nfor (auto x : a) every.push_back({x, \'A\'});\nfor (auto x : b) every.push_back({x, \'B\'});\nsort(every.begin(), every.end());\nfor (auto& [x, source] : every) cout << x << source << " ";\ncout << "\\n";'), ("[(x, 'A') for x in a] + [(x, 'B') for x in b]", "[(x, 'B') for x in a] + [(x, 'A') for x in b]", "'B'});\nsort", "'A'});\nsort"), refine=_sorted_numbers, meanings=PAIR, output=ROW, tags=("sortings",), allows_cases=False),
    slip("common_numbers_as_often_as_in_both", TWO, ("Two lists are given. [Print|List] what they have in common, each number as often as it is in both (the smaller of the two times), in increasing order, or $none.", "Pair equal numbers of two lists, each used once. Print one number of each pair, sorted; $none if there is no pair."), ("rest, found = list(b), []\nfor x in sorted(a):\n    if x in rest:\n        rest.remove(x)\n        found.append(x)\nprint(*found or ['$none'])", 'multiset<long long> rest(b.begin(), b.end());\nsort(a.begin(), a.end());\nbool any = false;\nfor (auto x : a) {\n    auto it = rest.find(x);\n    if (it == rest.end()) continue;\n    rest.erase(it);\n    cout << (any ? " " : "") << x;\n    any = true;\n}\ncout << (any ? "" : "$none") << "\\n";'), ("        rest.remove(x)\n", "", "    rest.erase(it);\n", ""), refine=_numbers, constants=_none, meanings=PAIR, output=ROW, tags=SETS, allows_cases=False),
    slip("left_when_second_is_taken_away", TWO, ("Two lists are given. For each number of the second list one equal number of the first is removed, if there still is one: the leftmost. Print what is left of the first list, in its order, or $none.", "Take the numbers of the second list away from the first, one for one, from the left. What remains of the first? ($none if nothing.)"), ("for x in b:\n    if x in a:\n        a.remove(x)\nprint(*a or ['$none'])", 'for (auto x : b) {\n    auto it = find(a.begin(), a.end(), x);\n    if (it != a.end()) a.erase(it);\n}\nif (a.empty()) cout << "$none";\nfor (auto x : a) cout << x << " ";\ncout << "\\n";'), ("    if x in a:\n        a.remove(x)", "    a = [y for y in a if y != x]", "    auto it = find(a.begin(), a.end(), x);\n    if (it != a.end()) a.erase(it);", "    a.erase(remove(a.begin(), a.end(), x), a.end());"), refine=_numbers, constants=_none, meanings=PAIR, output=ROW, allows_cases=False),
    slip("two_of_first_then_one_of_second", TWO, ("Two queues are mixed: always $p of the first and then one of the second, as long as there are any; when one of them is empty, the rest of the other follows. Print the mixed list.", "Lay $p numbers of the first list, then one of the second, then $p of the first again and so on, until both lists are used up (an empty one is skipped)."), ("i = j = 0\nmixed = []\nwhile i < n or j < m:\n    mixed += a[i:i + $p] + b[j:j + 1]\n    i += $p\n    j += 1\nprint(*mixed)", 'size_t i = 0, j = 0;\nwhile (i < a.size() || j < b.size()) {\n    for (int x = 0; x < $p; x++) {\n        if (i < a.size()) cout << a[i++] << " ";\n    }\n    if (j < b.size()) cout << b[j++] << " ";\n}\ncout << "\\n";'), ("b[j:j + 1]\n    i += $p\n    j += 1", "b[j:j + $p]\n    i += $p\n    j += $p", "    if (j < b.size())", "    for (int x = 0; x < $p; x++) if (j < b.size())"), refine=_numbers, constants=said(p=(2, 2, 3)), meanings=PAIR, output=ROW, allows_cases=False),
    slip("words_wanted_but_not_there", (Words("w"), Words("v", count="m")), ("The first list has things that are needed, the second things that are at home; a list names nothing twice. [Print|List] what must be bought, in the order of the first list, one thing per line, or $none.", "Which words of the first list are not in the second? Print them in their order, each on a line; $none if there are none."), ("found = [x for x in w if x not in v]\nprint('\\n'.join(found or ['$none']))", 'bool any = false;\nfor (auto& x : w) {\n    if (!count(v.begin(), v.end(), x)) {\n        cout << x << "\\n";\n        any = true;\n    }\n}\nif (!any) cout << "$none" << "\\n";'), ("if x not in v", "if x in v", "!count(v.begin()", "count(v.begin()"), refine=_wanted, constants=word_for(("none", "nothing", "all here", "complete")), meanings={"w": "what is needed", "v": "what is at home"}, output=LINES, tags=("strings",), allows_cases=False),
    slip("words_in_both_lists_sorted", (Words("w"), Words("v", count="m")), ("Two lists of words are given, no word is twice in a list. Print how many words are in both and then these words in alphabetical order, each on a line.", "What do two lists of words share? First the number of such words, then the words, sorted, line by line."), ("both = sorted(set(w) & set(v))\nprint(len(both))\nfor x in both:\n    print(x)", 'sort(w.begin(), w.end());\nvector<string> both;\nfor (auto& x : w) {\n    if (count(v.begin(), v.end(), x)) both.push_back(x);\n}\ncout << both.size() << "\\n";\nfor (auto& x : both) cout << x << "\\n";'), ("set(w) & set(v)", "set(w) - set(v)", "if (count(v", "if (!count(v"), refine=_wanted, meanings={"w": "the first list", "v": "the second list"}, output=LINES, tags=("strings",), allows_cases=False),
    slip("words_of_both_lines_counted_first", (Text("s"), Text("t")), ("Two lines of words are given. Print how many different words are in both and, on the next line, these words in alphabetical order (an empty line if there are none).", "Which words stand in both lines? First print their number, then the words, sorted and each once, on one line."), ("both = sorted(set(s.split()) & set(t.split()))\nprint(len(both))\nprint(*both)", 'set<string> p, both;\nstring word;\nistringstream first(s), second(t);\nwhile (first >> word) p.insert(word);\nwhile (second >> word) {\n    if (p.count(word)) both.insert(word);\n}\ncout << both.size() << "\\n";\nfor (auto& x : both) cout << x << " ";\ncout << "\\n";'), ("set(s.split()) & set(t.split())", "[x for x in s.split() if x in t.split()]", "set<string> p, both;", "set<string> p;\nmultiset<string> both;"), refine=_texts, output=("Print two lines.",), tags=("strings",), allows_cases=False),
    slip("words_of_one_line_only", (Text("s"), Text("t")), ("Two lines of words are given. [Print|List] the words that are in exactly one of the lines, each once, alphabetically, on one line, or $none.", "Which words stand in one of two lines but not in the other? Print them sorted, $none if there are none."), ("print(*sorted(set(s.split()) ^ set(t.split())) or ['$none'])", 'set<string> p, q, one;\nstring word;\nistringstream first(s), second(t);\nwhile (first >> word) p.insert(word);\nwhile (second >> word) q.insert(word);\nfor (auto& x : p) {\n    if (!q.count(x)) one.insert(x);\n}\nfor (auto& x : q) {\n    if (!p.count(x)) one.insert(x);\n}\nif (one.empty()) cout << "$none";\nfor (auto& x : one) cout << x << " ";\ncout << "\\n";'), ("set(s.split()) ^ set(t.split())", "set(s.split()) - set(t.split())", "for (auto& x : q) {\n    if (!p.count(x)) one.insert(x);\n}\n", ""), refine=_texts, constants=_word, output=("Print one line.",), tags=("strings",), allows_cases=False),
    slip("sum_of_called_names", (Records("r", 1, 1000), NAMES), ("{n} names with a price each are given, all different, then {m} names. Print the sum of the prices of these names, a name that comes twice counts twice, and how many of them have no price.", "Look up {m} names in a list of {n} names with numbers. [Print|Write] the total of the numbers found and how many names were not in the list."), ("price = dict(r)\nprint(sum(price.get(x, 0) for x in w), sum(x not in price for x in w))", 'map<string, long long> price(r.begin(), r.end());\nlong long sum = 0, missing = 0;\nfor (auto& x : w) {\n    if (price.count(x)) sum += price[x];\n    else missing++;\n}\ncout << sum << " " << missing << "\\n";'), ("for x in w), sum(", "for x in set(w)), sum(", "for (auto& x : w)", "for (auto& x : set<string>(w.begin(), w.end()))"), refine=_called, meanings={"r": "a name and a price", "w": "the names asked for"}, output=("Print two numbers.",), tags=("data structures",), allows_cases=False),
    slip("name_and_number_or_word_in_turn", (Records("r", 1, 10**6), NAMES), ("{n} different names with a number each are given, then {m} names. Print for each of these name=number if it has a number, else $none.", "A telephone book with {n} entries is asked {m} times. For a name that is in it print the name, the sign = and the number; for another one print $none."), ("number = dict(r)\nfor x in w:\n    if x in number:\n        print(x + '=' + str(number[x]))\n    else:\n        print('$none')", 'map<string, long long> number(r.begin(), r.end());\nfor (auto& x : w) {\n    if (number.count(x)) cout << x << "=" << number[x] << "\\n";\n    else cout << "$none" << "\\n";\n}'), ("print(x + '=' + str(number[x]))", "print(str(number[x]) + '=' + x)", 'cout << x << "=" << number[x]', 'cout << number[x] << "=" << x'), refine=_called, constants=word_for(("not found", "unknown", "none", "missing")), meanings={"r": "a name and its number", "w": "the names asked for"}, output=LINES, tags=("data structures",), allows_cases=False),
    slip("list_sorted_by_order_of_second", TWO, ("The second list has an order of numbers (only the first place of each counts). Print the numbers of the first list in this order, equal ones side by side; those that are not in the second list come at the end, in increasing order.", "Sort the first list by the places of its numbers in the second list; numbers missing there come last and are sorted by size."), ("place = {x: i for i, x in reversed(list(enumerate(b)))}\nprint(*sorted(a, key=lambda x: (place.get(x, m), x)))", 'map<long long, size_t> place;\nfor (size_t i = 0; i < b.size(); i++) place.insert({b[i], i});\nauto key = [&](long long x) { return pair(place.count(x) ? place[x] : b.size(), x); };\nsort(a.begin(), a.end(), [&](long long x, long long y) { return key(x) < key(y); });\nfor (auto x : a) cout << x << " ";\ncout << "\\n";'), ("place.get(x, m)", "place.get(x, -1)", "place.count(x) ? place[x] : b.size()", "place.count(x) ? place[x] + 1 : 0"), refine=_numbers, meanings=PAIR, output=ROW, tags=("sortings",), allows_cases=False),
)  # fmt: skip

TASKS: tuple[Task, ...] = (
    *THREE_LISTS,
    *TWO_LISTS,
)  # fmt: skip
