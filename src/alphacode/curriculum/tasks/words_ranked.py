"""Words and letters of texts: most frequent first, by length, by line, with places."""
# Sentences and programs are data, one per line however long.
# ruff: noqa: E501

from random import Random

from alphacode.curriculum.list_refines import word_for
from alphacode.curriculum.short import LINES, STRING
from alphacode.curriculum.task import LOWER, UPPER, Int, Task, Text, Values, Word, Words
from alphacode.curriculum.tasks.times_beside_names import slip
from alphacode.curriculum.vocabulary import SINGLE_WORDS

STRINGS = ("strings",)
COUNTED = ("strings", "data structures")
LINE = Text("s", max_words=20)
NOTES = Words("w", "n", 1, 10, LOWER + " ", is_lines=True)
PLAIN = [x for x in sorted(SINGLE_WORDS) if x and not x.strip(LOWER)]
TEXTS = {"n": "the number of lines", "w": "a line of words"}
ONE_LINE = ("Print one line.",)


def _few(rng: Random, count: int) -> list[str]:
    """Return words among which some come again."""
    pool = rng.sample(PLAIN, rng.randint(1, 7))
    if rng.random() < 0.3:
        pool += ["a", "as", "ab", "to", "the"]
    return rng.choices(pool, k=count)


def _line(rng: Random, values: Values) -> Values:
    return {**values, "s": " ".join(_few(rng, rng.randint(1, 14)))}


def _asked(rng: Random, values: Values) -> Values:
    words = _few(rng, rng.randint(1, 12))
    t = rng.choice([*words, *words, rng.choice(PLAIN)])
    more: Values = {"t": t} if "t" in values else {}
    if "u" in values:
        more["u"] = rng.choice(PLAIN)
    if "k" in values:
        more["k"] = rng.choice([1, 2, 3, len(rng.choice(words))])
    return {**values, "s": " ".join(words), **more}


def _list(rng: Random, values: Values) -> Values:
    k = {"k": rng.choice([1, 2, 3, 5])} if "k" in values else {}
    return {**values, "w": _few(rng, len(values["w"])), **k}


def _notes(rng: Random, values: Values) -> Values:
    pool = rng.sample(PLAIN, rng.randint(2, 9))
    w = [" ".join(rng.choices(pool, k=rng.randint(1, 6))) for _ in values["w"]]
    t = {"t": rng.choice([*pool, rng.choice(PLAIN)])} if "t" in values else {}
    return {**values, "w": w, **t}


def _letters(rng: Random, values: Values) -> Values:
    letters = rng.choice(["abc", "abcdefgh", LOWER])
    return {**values, "s": "".join(rng.choices(letters, k=rng.randint(1, 20)))}


def _chain(rng: Random, values: Values) -> Values:
    """Draw words of which most begin with the last letter of the one before."""
    w = [rng.choice(PLAIN)]
    while len(w) < len(values["w"]):
        fitting = [x for x in PLAIN if x[0] == w[-1][-1]]
        w.append(rng.choice(fitting if fitting and rng.random() < 0.9 else PLAIN))
    return {**values, "w": w}


def _two_words(rng: Random, values: Values) -> Values:
    size = rng.randint(3, 7)
    s = "".join(rng.choices("abcdefgh", k=size))
    t = "".join(c if rng.random() < 0.4 else rng.choice("abcdefgh") for c in s)
    return {**values, "s": s, "t": t}


def _capitals(rng: Random, values: Values) -> Values:
    words = [x.capitalize() if rng.random() < 0.3 else x for x in _few(rng, rng.randint(1, 12))]  # fmt: skip
    return {**values, "s": " ".join(words)}


_none = word_for(("none", "nothing", "no word"))
_SPLIT_CPP = "istringstream in(s);\nvector<string> words;\nfor (string x; in >> x;) words.push_back(x);\n"
_COUNT_CPP = "map<string, long long> count;\nfor (auto& x : @) count[x]++;\nvector<pair<long long, string>> order;\nfor (auto& [x, k2] : count) order.push_back({-k2, x});\nsort(order.begin(), order.end());\n"
_ORDER = "order = sorted(set(@), key=lambda x: (-@.count(x), x))\n"
_WORDS = "words = s.split()\n"

RANKED = (
    slip("k_most_frequent_words_of_list", (Words("w"), Int("k", 1, 20)), ("[Print|List] the {k} most frequent of {n} words with the numbers of their occurrences, the most frequent first, equally frequent ones alphabetically; if there are fewer than {k} different words, all of them.", "Count how often each of {n} words occurs and print the first {k} words by count (down) and then by name, each with its count on a line (fewer if there are fewer different words)."), (_ORDER.replace("@", "w") + "for x in order[:k]:\n    print(x, w.count(x))", _COUNT_CPP.replace("@", "w") + 'for (size_t i = 0; i < order.size() && (long long)i < k; i++) cout << order[i].second << " " << -order[i].first << "\\n";'), ("(-w.count(x), x)", "x", "sort(order.begin(), order.end());\n", ""), refine=_list, output=LINES, tags=COUNTED, meanings={"k": "how many words are wanted"}, allows_cases=False),
    slip("k_most_frequent_words_of_line", (LINE, Int("k", 1, 20)), ("[Print|List] the {k} most frequent words of the line with the numbers of their occurrences, the most frequent first, equally frequent ones alphabetically; if there are fewer different words, all of them.", "Print the first {k} words of the line by their count (down) and then by name, each with its count on a line of its own (fewer if there are fewer different words)."), (_WORDS + _ORDER.replace("@", "words") + "for x in order[:k]:\n    print(x, words.count(x))", _SPLIT_CPP + _COUNT_CPP.replace("@", "words") + 'for (size_t i = 0; i < order.size() && (long long)i < k; i++) cout << order[i].second << " " << -order[i].first << "\\n";'), ("(-words.count(x), x)", "x", "sort(order.begin(), order.end());\n", ""), refine=_asked, output=LINES, tags=COUNTED, meanings={"k": "how many words are wanted"}, allows_cases=False),
    slip("words_by_count_down_only_names", (Words("w"),), ("[Print|List] the different ones of {n} words, the most frequent first, equally frequent ones alphabetically, one per line.", "Sort the different words among {n} words by how often they occur, downwards, ties by name. Print only the words."), (_ORDER.replace("@", "w") + "for x in order:\n    print(x)", _COUNT_CPP.replace("@", "w") + 'for (auto& [k2, x] : order) cout << x << "\\n";'), ("(-w.count(x), x)", "(w.count(x), x)", "order.push_back({-k2, x})", "order.push_back({k2, x})"), refine=_list, output=LINES, tags=COUNTED, allows_cases=False),
    slip("words_that_come_k_times", (LINE, Int("k", 1, 10)), ("[Print|List] the words that occur exactly {k} times in the line, alphabetically, on one line, or $none.", "Which words stand exactly {k} times in the line? Print each once, sorted, with spaces between; $none if there are none."), (_WORDS + "print(*sorted(x for x in set(words) if words.count(x) == k) or ['$none'])", _SPLIT_CPP + 'map<string, long long> count;\nfor (auto& x : words) count[x]++;\nbool any = false;\nfor (auto& [x, k2] : count) {\n    if (k2 == k) {\n        cout << (any ? " " : "") << x;\n        any = true;\n    }\n}\ncout << (any ? "" : "$none") << "\\n";'), ("words.count(x) == k", "words.count(x) >= k", "k2 == k", "k2 >= k"), refine=_asked, constants=_none, output=ONE_LINE, tags=COUNTED, meanings={"k": "how often a word must come"}),
    slip("first_word_that_comes_again", (LINE,), ("Reading the line from left to right, which is the first word that was there before? Print it, or $none if no word comes twice.", "Print the first repeated word of the line: the one whose second occurrence comes first; $none if all words differ."), ("seen = set()\nfor x in s.split():\n    if x in seen:\n        print(x)\n        break\n    seen.add(x)\nelse:\n    print('$none')", _SPLIT_CPP + 'set<string> seen;\nstring found = "$none";\nfor (auto& x : words) {\n    if (!seen.insert(x).second) {\n        found = x;\n        break;\n    }\n}\ncout << found << "\\n";'), ("for x in s.split():\n    if x in seen", "for x in s.split()[::-1]:\n    if x in seen", "for (auto& x : words) {", "reverse(words.begin(), words.end());\nfor (auto& x : words) {"), refine=_line, constants=_none, output=("Print one word.",), tags=COUNTED),
    slip("words_grouped_by_length", (LINE,), ("Print the words of the line grouped by length, short ones first: a line with the length, a colon and the words of this length in the order of the text, for each length that occurs.", "For each length of a word in the line, in increasing order, print the length, a colon and all words with it (3: the cat the)."), (_WORDS + "for k in sorted({len(x) for x in words}):\n    print(str(k) + ':', *[x for x in words if len(x) == k])", _SPLIT_CPP + 'map<size_t, vector<string>> groups;\nfor (auto& x : words) groups[x.size()].push_back(x);\nfor (auto& [k, all] : groups) {\n    cout << k << ":";\n    for (auto& x : all) cout << " " << x;\n    cout << "\\n";\n}'), ("[x for x in words if len(x) == k]", "sorted(x for x in words if len(x) == k)", "for (auto& x : all)", "sort(all.begin(), all.end());\n    for (auto& x : all)"), refine=_line, output=LINES, tags=COUNTED, allows_cases=False),
    slip("word_lengths_counted", (LINE,), ("Count the words of the line by length: for each length that occurs, in increasing order, print the length and how many words have it.", "How many words of each length are there? Print length and number, one line for every length in the text, the shortest first."), (_WORDS + "lengths = [len(x) for x in words]\nfor k in sorted(set(lengths)):\n    print(k, lengths.count(k))", _SPLIT_CPP + 'map<size_t, int> count;\nfor (auto& x : words) count[x.size()]++;\nfor (auto& [k, x] : count) cout << k << " " << x << "\\n";'), ("for x in words]", "for x in set(words)]", "for (auto& x : words)", "for (auto& x : set<string>(words.begin(), words.end()))"), refine=_line, output=LINES, tags=COUNTED, allows_cases=False),
    slip("shortest_and_longest_with_lengths", (LINE,), ("Print the shortest word of the line with its length and then, on a second line, the longest word with its length; of equals the first.", "Find the first shortest and the first longest word of the line. Two lines: word and length."), (_WORDS + "for x in (min(words, key=len), max(words, key=len)):\n    print(x, len(x))", _SPLIT_CPP + 'string a = words[0], b = words[0];\nfor (auto& x : words) {\n    if (x.size() < a.size()) a = x;\n    if (x.size() > b.size()) b = x;\n}\ncout << a << " " << a.size() << "\\n" << b << " " << b.size() << "\\n";'), ("max(words, key=len)", "max(words[::-1], key=len)", "x.size() > b.size()", "x.size() >= b.size()"), refine=_line, output=("Print two lines.",), tags=STRINGS),
    slip("capitalised_words_counted_listed", (Text("s", alphabet=LOWER + UPPER, max_words=20),), ("Print how many words of the line begin with a capital letter and, on the next line, these words in their order (an empty line if there are none).", "Count the words of the line whose first letter is a capital, then list them as they come."), ("found = [x for x in s.split() if x[0].isupper()]\nprint(len(found))\nprint(*found)", _SPLIT_CPP + 'vector<string> found;\nfor (auto& x : words) {\n    if (isupper(x[0])) found.push_back(x);\n}\ncout << found.size() << "\\n";\nfor (auto& x : found) cout << x << " ";\ncout << "\\n";'), ("if x[0].isupper()", "if not x[0].isupper()", "isupper(x[0])", "islower(x[0])"), refine=_capitals, output=("Print two lines.",), tags=STRINGS),
    slip("neighbour_words_not_repeated", (LINE,), ("Somebody typed words twice or more often in a row. Print the line with each run of equal neighbouring words replaced by one of them.", "Remove each word of the line that is equal to the word directly before it, and print what is left."), (_WORDS + "print(*[x for i, x in enumerate(words) if i == 0 or x != words[i - 1]])", _SPLIT_CPP + 'words.erase(unique(words.begin(), words.end()), words.end());\nfor (auto& x : words) cout << x << " ";\ncout << "\\n";'), ("x != words[i - 1]", "x not in words[:i]", "words.erase(unique(words.begin(), words.end()), words.end());\n", "set<string> seen;\nwords.erase(remove_if(words.begin(), words.end(), [&](auto& x) { return !seen.insert(x).second; }), words.end());\n"), refine=_line, output=ONE_LINE, tags=STRINGS),
    slip("word_replaced_and_counted", (LINE, Word("t"), Word("u")), ("In the line replace each word {t} by the word {u} (whole words only). Print how many were replaced and then the new line.", "Print the number of words of the line that equal {t} and, on the next line, the line with {u} in their places."), (_WORDS + "print(words.count(t))\nprint(*[u if x == t else x for x in words])", _SPLIT_CPP + 'cout << count(words.begin(), words.end(), t) << "\\n";\nfor (auto& x : words) cout << (x == t ? u : x) << " ";\ncout << "\\n";'), ("[u if x == t else x for", "[t if x == u else x for", "(x == t ? u : x)", "(x == u ? t : x)"), refine=_asked, output=("Print two lines.",), tags=STRINGS, meanings={"t": "the word to be replaced", "u": "the new word"}),
    slip("places_of_word_in_line", (LINE, Word("t")), ("At which places (from 1) does the word {t} stand in the line? Print all of them on one line, or $none.", "[Print|List] the numbers of the words of the line that equal {t}, counted from 1; $none if there are none."), (_WORDS + "print(*[i for i, x in enumerate(words, 1) if x == t] or ['$none'])", _SPLIT_CPP + 'bool any = false;\nfor (size_t i = 0; i < words.size(); i++) {\n    if (words[i] != t) continue;\n    cout << i + 1 << " ";\n    any = true;\n}\nif (!any) cout << "$none";\ncout << "\\n";'), ("enumerate(words, 1)", "enumerate(words)", "i + 1 <<", "i <<"), refine=_asked, constants=_none, output=ONE_LINE, tags=STRINGS, meanings={"t": "the word asked for"}),
)  # fmt: skip

LINES_OF_WORDS = (
    slip("index_of_words_by_line", (NOTES,), ("{n} lines of words are given. Print an index: each different word, alphabetically, with a colon and the numbers of the lines (from 1) in which it stands, each number once: tea: 1 3.", "For every word of {n} lines, in alphabetical order, print the word, a colon and the line numbers where it occurs, increasing and without repeats."), ("index = {}\nfor i, line in enumerate(w, 1):\n    for x in set(line.split()):\n        index.setdefault(x, []).append(i)\nfor x in sorted(index):\n    print(x + ':', *index[x])", 'map<string, set<size_t>> index;\nfor (size_t i = 0; i < w.size(); i++) {\n    istringstream in(w[i]);\n    for (string x; in >> x;) index[x].insert(i + 1);\n}\nfor (auto& [x, all] : index) {\n    cout << x << ":";\n    for (auto i : all) cout << " " << i;\n    cout << "\\n";\n}'), ("for x in set(line.split())", "for x in line.split()", "set<size_t>> index", "multiset<size_t>> index"), refine=_notes, meanings=TEXTS, output=LINES, tags=COUNTED, allows_cases=False),
    slip("words_in_a_single_line", (NOTES,), ("{n} lines of words are given. [Print|List] the words that stand in exactly one of the lines (there perhaps several times), alphabetically, on one line, or $none.", "Which words occur in only one of {n} lines? Print them sorted, $none if there are none."), ("seen = {}\nfor line in w:\n    for x in set(line.split()):\n        seen[x] = seen.get(x, 0) + 1\nprint(*sorted(x for x in seen if seen[x] == 1) or ['$none'])", 'map<string, set<size_t>> seen;\nfor (size_t i = 0; i < w.size(); i++) {\n    istringstream in(w[i]);\n    for (string x; in >> x;) seen[x].insert(i);\n}\nbool any = false;\nfor (auto& [x, all] : seen) {\n    if (all.size() == 1) {\n        cout << (any ? " " : "") << x;\n        any = true;\n    }\n}\ncout << (any ? "" : "$none") << "\\n";'), ("for x in set(line.split())", "for x in line.split()", "set<size_t>> seen", "multiset<size_t>> seen"), refine=_notes, constants=_none, meanings=TEXTS, output=ONE_LINE, tags=COUNTED, allows_cases=False),
    slip("words_in_every_line", (NOTES,), ("{n} lines of words are given. [Print|List] the words that stand in every line, alphabetically, on one line, or $none.", "Which words do all {n} lines have in common? Print them sorted, $none if there are none."), ("both = set(w[0].split())\nfor line in w:\n    both &= set(line.split())\nprint(*sorted(both) or ['$none'])", 'map<string, set<size_t>> seen;\nfor (size_t i = 0; i < w.size(); i++) {\n    istringstream in(w[i]);\n    for (string x; in >> x;) seen[x].insert(i);\n}\nbool any = false;\nfor (auto& [x, all] : seen) {\n    if (all.size() == w.size()) {\n        cout << (any ? " " : "") << x;\n        any = true;\n    }\n}\ncout << (any ? "" : "$none") << "\\n";'), ("for line in w:", "for line in w[-1:]:", "if (all.size() == w.size())", "if (all.count(0) && all.count(w.size() - 1))"), refine=_notes, constants=_none, meanings=TEXTS, output=ONE_LINE, tags=COUNTED, allows_cases=False),
    slip("line_with_most_of_word", (Word("t"), NOTES), ("{n} lines of words are given. In which line (from 1) does the word {t} stand most often, and how often? The first of equals; if it stands nowhere print 0 0.", "Count the word {t} in each of {n} lines. [Print|Write] the number of the first line with the largest count, and the count; 0 0 if the word is missing everywhere."), ("counts = [line.split().count(t) for line in w]\nmost = max(counts)\nprint(counts.index(most) + 1 if most else 0, most)", 'long long best = 0, most = 0;\nfor (size_t i = 0; i < w.size(); i++) {\n    istringstream in(w[i]);\n    long long x = 0;\n    for (string word; in >> word;) x += word == t;\n    if (x > most) {\n        most = x;\n        best = i + 1;\n    }\n}\ncout << best << " " << most << "\\n";'), ("counts.index(most) + 1", "n - counts[::-1].index(most)", "x > most", "x && x >= most"), refine=_notes, meanings={**TEXTS, "t": "the word"}, output=("Print two numbers.",), tags=STRINGS, allows_cases=False),
    slip("letters_and_words_of_each_line", (NOTES,), ("For each of {n} lines of words print the number of its words and the number of its letters.", "Print two numbers for each of {n} lines: how many words and how many letters (without the spaces) it has."), ("for line in w:\n    words = line.split()\n    print(len(words), sum(map(len, words)))", 'for (auto& line : w) {\n    size_t spaces = count(line.begin(), line.end(), \' \');\n    cout << spaces + 1 << " " << line.size() - spaces << "\\n";\n}'), ("sum(map(len, words))", "len(line)", "line.size() - spaces", "line.size()"), refine=_notes, meanings=TEXTS, output=LINES, tags=STRINGS, allows_cases=False),
)  # fmt: skip

LETTERS = (
    slip("letters_met_once_with_places", (Word("s"),), ("[Print|List] the letters that occur exactly once in {s}, in their order, each with its place (from 1) on a line, or $none.", "Which letters stand only once in {s}? For each, from left to right, print the letter and its place counted from 1; $none if there are none."), ("found = [(c, i) for i, c in enumerate(s, 1) if s.count(c) == 1]\nfor row in found:\n    print(*row)\nif not found:\n    print('$none')", 'bool any = false;\nfor (size_t i = 0; i < s.size(); i++) {\n    if (count(s.begin(), s.end(), s[i]) != 1) continue;\n    cout << s[i] << " " << i + 1 << "\\n";\n    any = true;\n}\nif (!any) cout << "$none" << "\\n";'), ("enumerate(s, 1)", "enumerate(s)", "i + 1 <<", "i <<"), refine=_letters, constants=_none, output=LINES, tags=STRINGS, allows_cases=False),
    slip("letters_by_count_with_colon", (Word("s"),), ("Print each letter of {s} once with a colon and how often it occurs, as a:3, the most frequent first, equally frequent ones alphabetically; all on one line.", "Count the letters of {s} and print letter:count for each, sorted by count downwards and then by letter, separated by spaces."), ("print(*[c + ':' + str(s.count(c)) for c in sorted(set(s), key=lambda c: (-s.count(c), c))])", 'map<char, int> count;\nfor (char c : s) count[c]++;\nvector<pair<int, char>> order;\nfor (auto& [c, k] : count) order.push_back({-k, c});\nsort(order.begin(), order.end());\nfor (auto& [k, c] : order) cout << c << ":" << -k << " ";\ncout << "\\n";'), ("(-s.count(c), c)", "c", "sort(order.begin(), order.end());\n", ""), refine=_letters, output=ONE_LINE, tags=STRINGS),
    slip("places_of_each_letter", (Word("s"),), ("For each different letter of {s}, alphabetically, print the letter, a colon and all places (from 1) where it stands: a: 1 4.", "Make an index of the letters of {s}: letter, colon, its places counted from 1; one line for each letter, in alphabetical order."), ("for c in sorted(set(s)):\n    print(c + ':', *[i for i, d in enumerate(s, 1) if d == c])", 'map<char, vector<size_t>> places;\nfor (size_t i = 0; i < s.size(); i++) places[s[i]].push_back(i + 1);\nfor (auto& [c, all] : places) {\n    cout << c << ":";\n    for (auto i : all) cout << " " << i;\n    cout << "\\n";\n}'), ("enumerate(s, 1)", "enumerate(s)", "push_back(i + 1)", "push_back(i)"), refine=_letters, output=LINES, tags=STRINGS, allows_cases=False),
    slip("chain_of_words_or_first_break", (Words("w"),), ("{n} words form a chain if each begins with the letter with which the one before ends. Print $none if they do, else the first word that does not fit.", "In a game each word must start with the last letter of the previous word. Given {n} words, print the first one that breaks this rule, or $none."), ("for x, y in zip(w, w[1:]):\n    if x[-1] != y[0]:\n        print(y)\n        break\nelse:\n    print('$none')", 'string found = "$none";\nfor (size_t i = 1; i < w.size(); i++) {\n    if (w[i][0] != w[i - 1].back()) {\n        found = w[i];\n        break;\n    }\n}\ncout << found << "\\n";'), ("print(y)", "print(x)", "found = w[i];", "found = w[i - 1];"), refine=_chain, constants=word_for(("chain", "ok", "correct", "all fit")), output=("Print one word.",), tags=STRINGS),
    slip("guess_marked_letter_by_letter", (Word("s", max_size=10), Word("t", max_size=10)), ("The secret word {s} and the guess {t} are equally long. For each letter of the guess print $a if the secret word has it at the same place, $b if it has it at another place only, and $c if it does not have it, all in one string.", "Mark every letter of {t}: $a - {s} has this letter there, $b - {s} has it somewhere else, $c - not at all. Both words have the same length."), ("print(''.join('$a' if c == d else '$b' if d in s else '$c' for c, d in zip(s, t)))", 'for (size_t i = 0; i < s.size(); i++) cout << (s[i] == t[i] ? "$a" : s.find(t[i]) != string::npos ? "$b" : "$c");\ncout << "\\n";'), ("d in s", "c in t", "s.find(t[i])", "t.find(s[i])"), refine=_two_words, constants=lambda rng: dict(zip("abc", rng.choice(["GYB", "GYX", "21x", "+o-", "OM."]), strict=True)), output=STRING, tags=STRINGS, meanings={"s": "the secret word", "t": "the guess"}),
    slip("words_with_equal_places_and_shared", (Word("s", max_size=10), Word("t", max_size=10)), ("Two words {s} and {t} of the same length are compared. Print how many places have equal letters, and how many other letters of the two could be paired as equal letters.", "Bulls and cows with letters, {s} and {t} equally long: first the number of places where they agree, then the number of further common letters, each letter used once."), ("bulls = sum(c == d for c, d in zip(s, t))\nboth = sum(min(s.count(c), t.count(c)) for c in set(s))\nprint(bulls, both - bulls)", 'size_t bulls = 0, both = 0;\nfor (size_t i = 0; i < s.size(); i++) bulls += s[i] == t[i];\nfor (char c = \'a\'; c <= \'z\'; c++) both += min(count(s.begin(), s.end(), c), count(t.begin(), t.end(), c));\ncout << bulls << " " << both - bulls << "\\n";'), ("both - bulls", "both", "both - bulls", "both"), refine=_two_words, output=("Print two numbers.",), tags=STRINGS),
    slip("longest_word_of_given_letters", (Word("t", max_size=20), Words("w")), ("Which of {n} words can be written with the letters {t}, each used at most as often as it is there? Print the longest of them, the first of equals, or $none.", "Find the first longest word among {n} words that can be laid from the letters {t}; $none if no word can."), ("fitting = [x for x in w if all(x.count(c) <= t.count(c) for c in x)]\nprint(max(fitting, key=len) if fitting else '$none')", 'string best;\nfor (auto& x : w) {\n    bool fits = true;\n    for (char c : x) fits = fits && count(x.begin(), x.end(), c) <= count(t.begin(), t.end(), c);\n    if (fits && x.size() > best.size()) best = x;\n}\ncout << (best.empty() ? "$none" : best) << "\\n";'), ("x.count(c) <= t.count(c)", "c in t", "count(x.begin(), x.end(), c) <= count(t.begin(), t.end(), c)", "count(t.begin(), t.end(), c) > 0"), refine=lambda rng, values: {**values, "w": (words := rng.sample(PLAIN, min(len(values["w"]), 12))), "n": len(words), "t": "".join(rng.sample(x := rng.choice(words) + rng.choice([rng.choice(words), rng.choice(PLAIN)])[: rng.randint(0, 4)], max(1, min(20, len(x) - rng.choice([0, 0, 1])))))[:20]}, constants=_none, output=("Print one word.",), tags=STRINGS, meanings={"t": "the letters"}, allows_cases=False),
)  # fmt: skip

TASKS: tuple[Task, ...] = (
    *RANKED,
    *LINES_OF_WORDS,
    *LETTERS,
)  # fmt: skip
