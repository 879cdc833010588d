"""Secret writing with one rule more: moving shifts, rails, keys of digits, books."""
# Sentences and programs are data, one per line however long.
# ruff: noqa: E501

from collections.abc import Callable
from random import Random

from alphacode.curriculum.drawing import said
from alphacode.curriculum.short import LINES, STRING
from alphacode.curriculum.task import (
    DIGITS,
    LOWER,
    UPPER,
    Int,
    Ints,
    Pairs,
    Task,
    Text,
    Values,
    Word,
)
from alphacode.curriculum.tasks.times_beside_names import slip
from alphacode.curriculum.vocabulary import SINGLE_WORDS

STRINGS = ("strings",)
BOTH = LOWER + UPPER
S = Word("s", BOTH, max_size=40)
T = Word("t", BOTH, max_size=40)
KEY = Word("t", BOTH, max_size=10)
LINE = Text("s", alphabet=BOTH)
K = Int("k", 1, 25)
PLAIN = [x for x in sorted(SINGLE_WORDS) if x and not x.strip(LOWER)]


def _written(rng: Random, text: str) -> str:
    return rng.choice([str.lower, str.upper])(text)


def _word(rng: Random, low: int = 1, high: int = 20) -> str:
    if low < 5 and rng.random() < 0.5:
        return rng.choice(PLAIN)
    letters = rng.choice([LOWER, LOWER, "abc", "xyz", "aeioutr"])
    return "".join(rng.choices(letters, k=rng.randint(low, high)))


def _plain(low: int = 1, high: int = 20) -> Callable[[Random, Values], Values]:
    """Draw s, and t where there is one, as words of small or of capital letters."""

    def refine(rng: Random, values: Values) -> Values:
        case = rng.choice([str.lower, str.lower, str.upper])
        words = {
            name: case(_word(rng, low if name == "s" else 1, high))
            for name in "st"
            if isinstance(values.get(name), str) and values[name].isalpha()
        }
        return {**values, **words}

    return refine


def _line(rng: Random, values: Values) -> Values:
    words = [_word(rng, 1, 8) for _ in range(rng.randint(1, 7))]
    return {**values, "s": _written(rng, " ".join(words))}


def _same_length(rng: Random, values: Values) -> Values:
    s = _word(rng)
    t = "".join(rng.choices(LOWER, k=len(s)))
    case = rng.choice([str.lower, str.upper])
    return {**values, "s": case(s), "t": case(t)}


def _dashed(rng: Random, values: Values) -> Values:
    return {**values, "s": "-".join(str(ord(c) - 96) for c in _word(rng, 1, 12))}


def _digit_pairs(rng: Random, values: Values) -> Values:
    return {**values, "s": "".join(rng.choice("12345") + rng.choice("12345") for _ in range(rng.randint(1, 15)))}  # fmt: skip


def _mixed(rng: Random, values: Values) -> Values:
    letters = rng.choice([LOWER + DIGITS, "xyz789", "ab01"])
    return {**values, "s": "".join(rng.choices(letters, k=rng.randint(1, 20)))}


def _digit_key(rng: Random, values: Values) -> Values:
    values = _plain()(rng, values)
    return {**values, "t": "".join(rng.choices(DIGITS, k=rng.randint(1, 6)))}


def _key_of_26(rng: Random, values: Values) -> Values:
    values = _line(rng, {**values, "s": ""})
    key = "".join(rng.sample(LOWER, 26))
    if rng.random() < 0.3:
        key = LOWER[3:] + LOWER[:3]
    return {**values, "s": values["s"].lower(), "t": key}


def _vowelled(rng: Random, values: Values) -> Values:
    s = "".join(c + rng.choice("aeiou") for c in rng.choices("bdfgklmnrst", k=rng.randint(1, 6)))  # fmt: skip
    return {**values, "s": rng.choice([s, s[1:], s + "n", rng.choice(PLAIN)])}


def _spoken(rng: Random, values: Values) -> Values:
    s = _vowelled(rng, values)["s"]
    letter = str(values["p"])
    told = "".join(c + letter + c if c in "aeiou" else c for c in s)
    return {**values, "s": told}


def _book(rng: Random, values: Values) -> Values:
    words = [rng.choice(PLAIN) for _ in range(rng.randint(3, 12))]
    a = [rng.randint(1, len(words)) for _ in values.get("a", [])]
    p = []
    for _ in values.get("p", []):
        x = rng.randint(1, len(words))
        p.append((x, rng.randint(1, len(words[x - 1]))))
    lists = {"a": a} if "a" in values else {"p": p}
    return {**values, "s": " ".join(words), **lists}


def _codes(low: int) -> Callable[[Random, Values], Values]:
    def refine(rng: Random, values: Values) -> Values:
        a = [ord(rng.choice(_word(rng))) - 96 for _ in values["a"]]
        if low == 0:
            a = [x if rng.random() < 0.8 else 0 for x in a]
            a[0] = max(1, a[0])
            a[-1] = max(1, a[-1])
            a = [x if x or a[i - 1] else 5 for i, x in enumerate(a)]
        return {**values, "a": a}

    return refine


def _known_start(rng: Random, values: Values) -> Values:
    values = _plain(2)(rng, values)
    return {**values, "t": values["s"][0].lower() if rng.random() < 0.1 else rng.choice(LOWER if values["s"].islower() else UPPER)}  # fmt: skip


def _most_common(rng: Random, values: Values) -> Values:
    """Draw a word with one letter that is more frequent than all others."""
    letters = rng.sample(LOWER, rng.randint(2, 8))
    s = [letters[0]] * (len(letters) + 1) + letters[1:] + rng.sample(letters[1:], len(letters) // 2)  # fmt: skip
    rng.shuffle(s)
    return {**values, "s": "".join(s)}


def _blocks(rng: Random, values: Values) -> Values:
    a = [*range(1, min(6, max(2, len(values["a"]))) + 1)]
    rng.shuffle(a)
    s = "".join(rng.choices(LOWER, k=len(a) * rng.randint(1, 5)))
    return {**values, "n": len(a), "a": a, "s": s}


TURN = "def turn(c, k):\n    base = 97 if c.islower() else 65\n    return chr((ord(c) - base + k) % 26 + base)\n\n"
TURN_CPP = "auto turn = [](char c, long long k) {\n    char base = islower(c) ? 'a' : 'A';\n    return (char)(((c - base + k) % 26 + 26) % 26 + base);\n};\n"
AT = "def at(c):\n    return ord(c.lower()) - 97\n\n"
AT_CPP = "auto at = [](char c) { return tolower(c) - 'a'; };\n"
_ROUND = "letters may be small or capital and stay so"

SHIFTS = (
    slip("words_shifted_by_word_number", (LINE,), ("In a line the letters of the first word are shifted by 1 in the alphabet, those of the second word by 2, and so on; after z comes a, and small letters stay small. Print the line.", "Encrypt a line of words: word number i (from 1) gets each letter moved i places forward in the alphabet, round from z to a; " + _ROUND + "."), (TURN + "print(' '.join(''.join(turn(c, i) for c in word) for i, word in enumerate(s.split(), 1)))", TURN_CPP + "long long i = 1;\nfor (auto& c : s) {\n    if (c == ' ') i++;\n    else c = turn(c, i);\n}\ncout << s << \"\\n\";"), ("enumerate(s.split(), 1)", "enumerate(s.split())", "long long i = 1", "long long i = 0"), refine=_line, output=("Print one line.",), tags=STRINGS),
    slip("words_shifted_back_by_word_number", (LINE,), ("A line was made secret: the letters of its first word were moved 1 place forward in the alphabet, those of the second word 2 places and so on, after z comes a. [Print|Recover] the original line; small letters stay small.", "In a line word number i (from 1) has each letter moved i places too far in the alphabet. Move them back, round from a to z; " + _ROUND + "."), (TURN + "print(' '.join(''.join(turn(c, -i) for c in word) for i, word in enumerate(s.split(), 1)))", TURN_CPP + "long long i = 1;\nfor (auto& c : s) {\n    if (c == ' ') i++;\n    else c = turn(c, -i);\n}\ncout << s << \"\\n\";"), ("turn(c, -i)", "turn(c, i)", "turn(c, -i)", "turn(c, i)"), refine=_line, output=("Print one line.",), tags=STRINGS),
    slip("words_shifted_by_their_length", (LINE,), ("Each word of a line is shifted: its letters move forward in the alphabet by as many places as the word has letters, z is followed by a. Print the line; small letters stay small and capitals capital.", "Encrypt a line of words, each with a Caesar shift of its own length; " + _ROUND + "."), (TURN + "print(' '.join(''.join(turn(c, len(word)) for c in word) for word in s.split()))", TURN_CPP + 'istringstream in(s);\nstring word, gap;\nwhile (in >> word) {\n    cout << gap;\n    for (char c : word) cout << turn(c, word.size());\n    gap = " ";\n}\ncout << "\\n";'), ("turn(c, len(word))", "turn(c, len(s.split()))", "turn(c, word.size())", "turn(c, count(s.begin(), s.end(), ' ') + 1)"), refine=_line, output=("Print one line.",), tags=STRINGS),
    slip("shift_that_grows_from_k", (S, K), ("The first letter of the word {s} is shifted by {k} places in the alphabet, the second by {k} + 1, the third by {k} + 2 and so on, round from z to a. Print the result; small letters stay small.", "Shift the letter at place i (from 0) of {s} forward by {k} + i; " + _ROUND + "."), (TURN + "print(''.join(turn(c, k + i) for i, c in enumerate(s)))", TURN_CPP + 'for (size_t i = 0; i < s.size(); i++) cout << turn(s[i], k + i);\ncout << "\\n";'), ("k + i", "k", "k + i", "k"), refine=_plain(), output=STRING, tags=STRINGS, meanings={"s": "the word", "k": "the first shift"}),
    slip("shift_that_grows_undone", (S, K), ("The first letter of a word was shifted by {k} places in the alphabet, the second by {k} + 1, the third by {k} + 2 and so on, round from z to a; the result is {s}. Print the word.", "Shift the letter at place i (from 0) of {s} back by {k} + i; " + _ROUND + "."), (TURN + "print(''.join(turn(c, -k - i) for i, c in enumerate(s)))", TURN_CPP + 'for (size_t i = 0; i < s.size(); i++) cout << turn(s[i], -k - (long long)i);\ncout << "\\n";'), ("-k - i", "-k", "-k - (long long)i", "-k"), refine=_plain(), output=STRING, tags=STRINGS, meanings={"s": "the secret word", "k": "the first shift"}),
    slip("shifted_forward_and_back_in_turn", (S, K), ("The letters at odd places (1, 3, 5, ...) of {s} are shifted forward by {k} in the alphabet, those at even places back by {k}, always round the alphabet. Print the result; small letters stay small.", "Shift the letters of {s} in turn by {k} forward and by {k} back, beginning with forward; " + _ROUND + "."), (TURN + "print(''.join(turn(c, k if i % 2 == 0 else -k) for i, c in enumerate(s)))", TURN_CPP + 'for (size_t i = 0; i < s.size(); i++) cout << turn(s[i], i % 2 == 0 ? k : -k);\ncout << "\\n";'), ("i % 2 == 0", "i % 2 == 1", "i % 2 == 0", "i % 2 == 1"), refine=_plain(), output=STRING, tags=STRINGS, meanings={"s": "the word", "k": "the shift"}),
    slip("letters_and_digits_shifted", (Word("s", LOWER + DIGITS, max_size=40), K), ("Each small letter of {s} is shifted forward by {k} in the alphabet (after z comes a) and each digit by {k} among the digits (after 9 comes 0). Print the result.", "Encrypt {s}: letters move {k} places round the 26 letters, digits {k} places round the ten digits."), ("t = ''\nfor c in s:\n    if c.isdigit():\n        t += str((int(c) + k) % 10)\n    else:\n        t += chr((ord(c) - 97 + k) % 26 + 97)\nprint(t)", 'for (char c : s) {\n    if (isdigit(c)) cout << (c - \'0\' + k) % 10;\n    else cout << char((c - \'a\' + k) % 26 + \'a\');\n}\ncout << "\\n";'), ("str((int(c) + k) % 10)", "c", "(c - '0' + k) % 10", "c"), refine=_mixed, output=STRING, tags=STRINGS, meanings={"k": "the shift"}),
    slip("mirrored_letters_and_digits", (Word("s", LOWER + DIGITS, max_size=40),), ("In {s} each letter is replaced by the one that is as far from the end of the alphabet (a by z, b by y), each digit x by 9 - x. Print the result.", "Mirror the alphabet and the digits: a <-> z, b <-> y, ..., 0 <-> 9, 1 <-> 8, ... Print {s} so changed."), ("t = ''\nfor c in s:\n    t += str(9 - int(c)) if c.isdigit() else chr(219 - ord(c))\nprint(t)", 'for (char c : s) cout << (isdigit(c) ? char(\'9\' - c + \'0\') : char(219 - c));\ncout << "\\n";'), ("str(9 - int(c))", "c", "char('9' - c + '0')", "c"), refine=_mixed, output=STRING, tags=STRINGS),
    slip("shift_given_by_first_letter", (S, KEY), ("The secret word {s} comes from a word by shifting all letters by the same number of places in the alphabet. The first letter of that word is {t}. Print the word; small letters stay small.", "Decrypt {s}, made by a Caesar shift that is not known; but the original starts with {t}."), (TURN + AT + "k = at(t[0]) - at(s[0])\nprint(''.join(turn(c, k) for c in s))", TURN_CPP + AT_CPP + 'long long k = at(t[0]) - at(s[0]);\nfor (char c : s) cout << turn(c, k);\ncout << "\\n";'), ("at(t[0]) - at(s[0])", "at(s[0]) - at(t[0])", "at(t[0]) - at(s[0])", "at(s[0]) - at(t[0])"), refine=_known_start, output=STRING, tags=STRINGS, meanings={"s": "the secret word", "t": "the first letter of the word"}),
    slip("shift_given_by_commonest_letter", (Word("s", max_size=60, min_size=3),), ("The letter that occurs most often in the secret text {s} (there is only one such letter) stands for $e; all letters were shifted by the same number of places. Print the original text.", "Break a Caesar cipher: shift all letters of {s} alike so that its most frequent letter, which is unique, becomes $e."), (TURN + "top = max(sorted(set(s)), key=s.count)\nprint(''.join(turn(c, ord('$e') - ord(top)) for c in s))", TURN_CPP + "char top = 'a';\nfor (char c = 'a'; c <= 'z'; c++) {\n    if (count(s.begin(), s.end(), c) > count(s.begin(), s.end(), top)) top = c;\n}\nfor (char c : s) cout << turn(c, '$e' - top);\ncout << \"\\n\";"), ("max(sorted(set(s)), key=s.count)", "s[0]", "char top = 'a';\nfor (char c = 'a'; c <= 'z'; c++) {\n    if (count(s.begin(), s.end(), c) > count(s.begin(), s.end(), top)) top = c;\n}\n", "char top = s[0];\n"), refine=_most_common, constants=said(e=("e", "e", "e", "a", "n")), output=STRING, tags=STRINGS, rating=900),
    slip("all_shifts_of_a_word", (Word("s", BOTH, max_size=12),), ("Print the 26 words that come from {s} by shifting all its letters by 0, 1, 2, ..., 25 places in the alphabet, each on a line behind the number of places; small letters stay small.", "To break a cipher, list all Caesar shifts of {s}: 26 lines, each with the shift (from 0) and the word."), (TURN + "for k in range(26):\n    print(k, ''.join(turn(c, k) for c in s))", TURN_CPP + 'for (int k = 0; k < 26; k++) {\n    cout << k << " ";\n    for (char c : s) cout << turn(c, k);\n    cout << "\\n";\n}'), ("join(turn(c, k)", "join(turn(c, -k)", "<< turn(c, k)", "<< turn(c, -k)"), refine=_plain(high=10), output=("Print 26 lines.",), tags=STRINGS, allows_cases=False),
)  # fmt: skip

KEYS = (
    slip("words_added_letter_by_letter", (S, T), ("Two words {s} and {t} of the same length are added letter by letter: a counts 0, b 1, ..., z 25, and sums over 25 begin again at a. Print the sum; letters of {s} that are capitals give capitals.", "Shift each letter of {s} by the letter of {t} at the same place (a by 0, b by 1 and so on), round the alphabet. Both have the same length; " + _ROUND + "."), (TURN + AT + "print(''.join(turn(c, at(d)) for c, d in zip(s, t)))", TURN_CPP + AT_CPP + 'for (size_t i = 0; i < s.size(); i++) cout << turn(s[i], at(t[i]));\ncout << "\\n";'), ("turn(c, at(d))", "turn(c, at(d) + 1)", "turn(s[i], at(t[i]))", "turn(s[i], at(t[i]) + 1)"), refine=_same_length, output=STRING, tags=STRINGS),
    slip("words_subtracted_letter_by_letter", (S, T), ("Word {s} was made by adding {t}, of the same length, to a word letter by letter (a counts 0, b 1, ..., z 25, round the alphabet). Print that word; " + _ROUND + ".", "Shift each letter of {s} back by the letter of {t} at the same place (a by 0, b by 1 and so on), round the alphabet. Both have the same length; small letters stay small."), (TURN + AT + "print(''.join(turn(c, -at(d)) for c, d in zip(s, t)))", TURN_CPP + AT_CPP + 'for (size_t i = 0; i < s.size(); i++) cout << turn(s[i], -at(t[i]));\ncout << "\\n";'), ("-at(d)", "at(d)", "-at(t[i])", "at(t[i])"), refine=_same_length, output=STRING, tags=STRINGS),
    slip("shifted_by_digits_of_key", (S, Word("t", DIGITS, max_size=10)), ("The letters of {s} are shifted by the digits of the key {t}, one after the other; when the key is at its end it starts again. Print the secret word; " + _ROUND + ".", "Letter i of {s} moves forward in the alphabet by digit i of {t}, which is repeated as often as needed, round from z to a."), (TURN + "print(''.join(turn(c, int(t[i % len(t)])) for i, c in enumerate(s)))", TURN_CPP + 'for (size_t i = 0; i < s.size(); i++) cout << turn(s[i], t[i % t.size()] - \'0\');\ncout << "\\n";'), ("int(t[i % len(t)])", "int(t[0])", "t[i % t.size()] - '0'", "t[0] - '0'"), refine=_digit_key, output=STRING, tags=STRINGS, meanings={"s": "the word", "t": "the key"}),
    slip("shifted_back_by_digits_of_key", (S, Word("t", DIGITS, max_size=10)), ("The letters of a word were shifted forward by the digits of the key {t}, one after the other, the key repeated as needed; {s} came out. Print the word; " + _ROUND + ".", "Letter i of {s} moves back in the alphabet by digit i of {t}, which is repeated as often as needed, round from a to z."), (TURN + "print(''.join(turn(c, -int(t[i % len(t)])) for i, c in enumerate(s)))", TURN_CPP + 'for (size_t i = 0; i < s.size(); i++) cout << turn(s[i], -(t[i % t.size()] - \'0\'));\ncout << "\\n";'), ("-int(t[i", "int(t[i", "-(t[i % t.size()] - '0')", "t[i % t.size()] - '0'"), refine=_digit_key, output=STRING, tags=STRINGS, meanings={"s": "the secret word", "t": "the key"}),
    slip("line_by_key_of_26_letters", (Word("t", min_size=26, max_size=26), Text("s")), ("The key {t} has every letter once: its first letter replaces a, its second b and so on. Print the line encrypted with it; spaces stay.", "Replace each letter of a line by the letter of {t} at the place that it has in the alphabet."), ("print(''.join(t[ord(c) - 97] if c != ' ' else c for c in s))", 'for (auto& c : s) {\n    if (c != \' \') c = t[c - \'a\'];\n}\ncout << s << "\\n";'), ("t[ord(c) - 97]", "chr(t.index(c) + 97)", "c = t[c - 'a']", "c = 'a' + t.find(c)"), refine=_key_of_26, output=("Print one line.",), tags=STRINGS, meanings={"t": "the key", "s": "the line"}),
    slip("line_decrypted_by_key_of_26", (Word("t", min_size=26, max_size=26), Text("s")), ("The key {t} has every letter once: its first letter replaced a, its second b and so on. Print the original of the given line; spaces stay.", "Replace each letter of a line by the letter of the alphabet whose place it has in {t}."), ("print(''.join(chr(t.index(c) + 97) if c != ' ' else c for c in s))", 'for (auto& c : s) {\n    if (c != \' \') c = \'a\' + t.find(c);\n}\ncout << s << "\\n";'), ("chr(t.index(c) + 97)", "t[ord(c) - 97]", "c = 'a' + t.find(c)", "c = t[c - 'a']"), refine=_key_of_26, output=("Print one line.",), tags=STRINGS, meanings={"t": "the key", "s": "the secret line"}),
    slip("letter_shifted_by_letter_before", (S,), ("Each letter of {s} but the first is shifted by the place in the alphabet (a = 1, ..., z = 26) of the letter of {s} before it, round from z to a; the first stays. Print the result; " + _ROUND + ".", "Let letter i of {s} move forward by the number of letter i - 1 of {s} (as it is given; a counts 1). The first one stays as it is."), (TURN + AT + "print(s[0] + ''.join(turn(c, at(b) + 1) for b, c in zip(s, s[1:])))", TURN_CPP + AT_CPP + 'cout << s[0];\nfor (size_t i = 1; i < s.size(); i++) cout << turn(s[i], at(s[i - 1]) + 1);\ncout << "\\n";'), ("at(b) + 1", "at(b)", "at(s[i - 1]) + 1", "at(s[i - 1])"), refine=_plain(2), output=STRING, tags=STRINGS),
    slip("check_letter_appended", (S,), ("The places in the alphabet (a = 1) of the letters of {s} are added. Print {s} followed by a check letter: the small letter for the remainder of the sum by 26, where 0 stands for z.", "Append to {s} the small letter number (sum of the letters' numbers mod 26); remainder 1 is a, 2 is b, ..., 0 is z. Case does not matter for the numbers."), (AT + "x = sum(at(c) + 1 for c in s) % 26\nprint(s + chr((x + 25) % 26 + 97))", AT_CPP + 'long long x = 0;\nfor (char c : s) x += at(c) + 1;\ncout << s << char((x + 25) % 26 + \'a\') << "\\n";'), ("(x + 25) % 26", "x % 26", "(x + 25) % 26", "x % 26"), refine=_plain(), output=STRING, tags=STRINGS),
)  # fmt: skip

ORDERS = (
    slip("rows_of_k_filled_up_read_down", (S, Int("k", 2, 10)), ("The letters of {s} are written in rows of {k}; the last row is filled up with $x. Print the text read column by column, each from top to bottom.", "Write {s} into a table with {k} columns, row by row, complete the last row by the letter $x, and print the columns one after the other."), ("s += '$x' * (-len(s) % k)\nprint(''.join(s[i::k] for i in range(k)))", 'while (s.size() % k) s += "$x";\nfor (long long i = 0; i < k; i++) {\n    for (size_t j = i; j < s.size(); j += k) cout << s[j];\n}\ncout << "\\n";'), ("s += '$x' * (-len(s) % k)\n", "", 'while (s.size() % k) s += "$x";\n', ""), refine=_plain(3), constants=said(x=("x", "x", "z", "q")), output=STRING, tags=STRINGS, meanings={"s": "the text", "k": "the number of columns"}),
    slip("blocks_by_a_permutation", (Ints("a", 1, 6, order="permutation", min_size=2, max_size=6), Word("s", max_size=60)), ("The text {s}, whose length is a multiple of {n}, is cut into blocks of {n} letters. In each block the letters are put into the order {a}: the new first letter is the one at place {a}_1 of the block and so on. Print the text.", "Rearrange every block of {n} letters of {s} by the permutation {a}; letter {a}_i of the old block becomes letter i of the new one. The length of {s} is divisible by {n}."), ("t = ''\nfor i in range(0, len(s), n):\n    t += ''.join(s[i + x - 1] for x in a)\nprint(t)", 'for (size_t i = 0; i < s.size(); i += n) {\n    for (auto x : a) cout << s[i + x - 1];\n}\ncout << "\\n";'), ("''.join(s[i + x - 1] for x in a)", "''.join(s[i + a.index(x)] for x in range(1, n + 1))", "for (auto x : a) cout << s[i + x - 1];", "for (long long x = 1; x <= n; x++) cout << s[i + (find(a.begin(), a.end(), x) - a.begin())];"), refine=_blocks, output=STRING, tags=STRINGS, allows_cases=False),
    slip("letters_as_numbers_with_dashes", (S,), ("Print the places in the alphabet (a or A = 1) of the letters of {s}, joined by $d.", "Write each letter of {s} as its number in the alphabet, with $d between the numbers."), (AT + "print('$d'.join(str(at(c) + 1) for c in s))", AT_CPP + 'for (size_t i = 0; i < s.size(); i++) cout << (i ? "$d" : "") << at(s[i]) + 1;\ncout << "\\n";'), ("at(c) + 1", "at(c)", "at(s[i]) + 1", "at(s[i])"), refine=_plain(), constants=said(d=("-", "-", ".", ",", "+")), output=("Print one line.",), tags=STRINGS),
    slip("letters_as_numbers_and_their_sum", (S,), ("Print the places in the alphabet (a or A = 1) of the letters of {s}, joined by $d, and on a second line their sum.", "Write {s} as numbers of letters with $d between them; below it write what the numbers add up to."), (AT + "x = [at(c) + 1 for c in s]\nprint('$d'.join(map(str, x)))\nprint(sum(x))", AT_CPP + 'long long sum = 0;\nfor (size_t i = 0; i < s.size(); i++) {\n    cout << (i ? "$d" : "") << at(s[i]) + 1;\n    sum += at(s[i]) + 1;\n}\ncout << "\\n" << sum << "\\n";'), ("at(c) + 1", "at(c)", "at(s[i]) + 1", "at(s[i])"), refine=_plain(), constants=said(d=("-", "-", "+", ".")), output=("Print two lines.",), tags=STRINGS),
    slip("numbers_with_dashes_as_letters", (Word("s", DIGITS + "-", max_size=60),), ("The text {s} has numbers from 1 to 26 with dashes between them. Print the word whose letters have these places in the alphabet, in small letters.", "Decode {s}: each number between the dashes stands for a small letter, 1 for a, ..., 26 for z."), ("print(''.join(chr(int(x) + 96) for x in s.split('-')))", 'istringstream in(s);\nstring x;\nwhile (getline(in, x, \'-\')) cout << char(stoll(x) + \'a\' - 1);\ncout << "\\n";'), ("int(x) + 96", "int(x) + 97", "stoll(x) + 'a' - 1", "stoll(x) + 'a'"), refine=_dashed, output=STRING, tags=STRINGS),
    slip("numbers_with_zeros_as_text", (Ints("a", 0, 26, max_size=40),), ("Each of {n} numbers stands for a small letter, 1 for a, ..., 26 for z, and 0 for a space. Print the text (it does not start or end with a space and has no two spaces side by side).", "Decode {n} numbers: 1 to 26 are the letters a to z, 0 separates words."), ("print(''.join(' abcdefghijklmnopqrstuvwxyz'[x] for x in a))", 'for (auto x : a) cout << (x ? char(\'a\' + x - 1) : \' \');\ncout << "\\n";'), ("' abcdefghijklmnopqrstuvwxyz'[x]", "' abcdefghijklmnopqrstuvwxyz'[max(1, x)]", "x ? char('a' + x - 1) : ' '", "x ? char('a' + x - 1) : 'a'"), refine=_codes(0), output=("Print one line.",), tags=STRINGS),
    slip("square_of_five_as_digits", (Word("s", "abcdefghiklmnopqrstuvwxyz", max_size=30),), ("The letters without j are written into a square of 5 rows: abcde, fghik, lmnop, qrstu, vwxyz. Print for each letter of {s} its row and its column (1 to 5), all the digits in one string.", "Encrypt {s}, which has no j, with the 5x5 square of the alphabet (i and j share a field): each letter becomes two digits, row and column."), ("t = 'abcdefghiklmnopqrstuvwxyz'\nprint(''.join(str(t.index(c) // 5 + 1) + str(t.index(c) % 5 + 1) for c in s))", 'string t = "abcdefghiklmnopqrstuvwxyz";\nfor (char c : s) cout << t.find(c) / 5 + 1 << t.find(c) % 5 + 1;\ncout << "\\n";'), ("str(t.index(c) // 5 + 1) + str(t.index(c) % 5 + 1)", "str(t.index(c) % 5 + 1) + str(t.index(c) // 5 + 1)", "t.find(c) / 5 + 1 << t.find(c) % 5 + 1", "t.find(c) % 5 + 1 << t.find(c) / 5 + 1"), output=("Print one line.",), tags=STRINGS),
    slip("digits_in_square_of_five_read", (Word("s", "12345", min_size=2, max_size=60),), ("The letters without j are written into a square of 5 rows: abcde, fghik, lmnop, qrstu, vwxyz. In {s} each pair of digits is the row and the column (1 to 5) of a letter. Print the word.", "Decode {s}, two digits at a time, row and column, with the 5x5 square of the alphabet without j."), ("t = 'abcdefghiklmnopqrstuvwxyz'\nprint(''.join(t[5 * int(s[i]) + int(s[i + 1]) - 6] for i in range(0, len(s), 2)))", 'string t = "abcdefghiklmnopqrstuvwxyz";\nfor (size_t i = 0; i + 1 < s.size(); i += 2) cout << t[5 * (s[i] - \'0\') + s[i + 1] - \'0\' - 6];\ncout << "\\n";'), ("5 * int(s[i]) + int(s[i + 1])", "5 * int(s[i + 1]) + int(s[i])", "5 * (s[i] - '0') + s[i + 1] - '0'", "5 * (s[i + 1] - '0') + s[i] - '0'"), refine=_digit_pairs, output=STRING, tags=STRINGS),
    slip("vowel_repeated_with_letter", (Word("s", max_size=30),), ("In a secret language of children every vowel (a, e, i, o, u) is followed by $p and the same vowel again. Say {s} in this language.", "Replace each vowel v of {s} by v, $p, v and print the result; other letters stay."), ("print(''.join(c + '$p' + c if c in 'aeiou' else c for c in s))", 'for (char c : s) {\n    cout << c;\n    if (string("aeiou").find(c) != string::npos) cout << "$p" << c;\n}\ncout << "\\n";'), ("c + '$p' + c", "c + '$p'", '"$p" << c', '"$p"'), refine=_vowelled, constants=said(p=("p", "p", "b", "f", "g", "k")), output=STRING, tags=STRINGS),
    slip("vowel_repeated_undone", (Word("s", max_size=60),), ("In a secret language of children every vowel (a, e, i, o, u) is followed by $p and the same vowel again. Which word is said as {s}?", "In {s} each vowel v was replaced by v, $p, v. Print the original word."), ("t, i = '', 0\nwhile i < len(s):\n    t += s[i]\n    i += 3 if s[i] in 'aeiou' else 1\nprint(t)", 'for (size_t i = 0; i < s.size(); i++) {\n    cout << s[i];\n    if (string("aeiou").find(s[i]) != string::npos) i += 2;\n}\ncout << "\\n";'), ("i += 3 if s[i] in 'aeiou' else 1", "i += 2 if s[i] in 'aeiou' else 1", "i += 2;", "i += 1;"), refine=_spoken, constants=said(p=("p", "p", "b", "f", "g", "k")), output=STRING, tags=STRINGS),
    slip("first_letters_of_numbered_words", (Text("s", 3, 12), Ints("a", 1, 12, max_size=15)), ("Two friends use a line of words as the key. A message is a list of {n} numbers; number x stands for the first letter of word x of the line (words are counted from 1). Print the message as one word.", "For each of {n} numbers take the first letter of the word of the line with this number and print the letters joined."), ("words = s.split()\nprint(''.join(words[x - 1][0] for x in a))", 'istringstream in(s);\nvector<string> words;\nstring word;\nwhile (in >> word) words.push_back(word);\nfor (auto x : a) cout << words[x - 1][0];\ncout << "\\n";'), ("words[x - 1][0]", "words[x - 1][-1]", "words[x - 1][0]", "words[x - 1].back()"), refine=_book, output=STRING, tags=STRINGS, meanings={"s": "the line of the key", "a": "the numbers of the message"}, allows_cases=False),
    slip("letters_of_words_by_two_numbers", (Text("s", 3, 12), Pairs("p", ("x", "y"), 1, 30, max_size=12)), ("Two friends use a line of words as the key. A message is {n} pairs of numbers; {f1} and {f2} stand for letter {f2} of word {f1} of the line (both are counted from 1). Print the message as one word.", "For each of {n} pairs take the letter with number {f2} of the word with number {f1} of the line; print them joined. All exist."), ("words = s.split()\nprint(''.join(words[x - 1][y - 1] for x, y in p))", 'istringstream in(s);\nvector<string> words;\nstring word;\nwhile (in >> word) words.push_back(word);\nfor (auto& [x, y] : p) cout << words[x - 1][y - 1];\ncout << "\\n";'), ("words[x - 1][y - 1]", "words[x - 1][-y]", "words[x - 1][y - 1]", "words[x - 1][words[x - 1].size() - y]"), refine=_book, output=STRING, tags=STRINGS, meanings={"s": "the line of the key", "p": "a word and a letter of it, by numbers"}, allows_cases=False),
    slip("words_by_sum_of_letters", (Text("s"),), ("The value of a word is the sum of the places of its letters in the alphabet (a = 1). Print the words of the line with their values, the largest value first, equal values in the order of the line: each on a line.", "Sort the words of a line by the sums of their letters (a = 1, ..., z = 26), downwards; words of equal sum keep their order. Print word and sum line by line."), ("def worth(word):\n    return sum(ord(c) - 96 for c in word)\n\nfor word in sorted(s.split(), key=lambda x: -worth(x)):\n    print(word, worth(word))", 'istringstream in(s);\nvector<pair<long long, string>> words;\nstring word;\nwhile (in >> word) {\n    long long x = 0;\n    for (char c : word) x += c - \'a\' + 1;\n    words.push_back({x, word});\n}\nstable_sort(words.begin(), words.end(), [](auto& a, auto& b) { return a.first > b.first; });\nfor (auto& [x, text] : words) cout << text << " " << x << "\\n";'), ("-worth(x)", "worth(x)", "a.first > b.first", "a.first < b.first"), refine=lambda rng, values: {**_line(rng, values), "s": _line(rng, values)["s"].lower()}, output=LINES, tags=("strings", "sortings"), allows_cases=False),
)  # fmt: skip

TASKS: tuple[Task, ...] = (
    *SHIFTS,
    *KEYS,
    *ORDERS,
)  # fmt: skip
