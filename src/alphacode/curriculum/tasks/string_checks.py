"""Questions about one or two strings that are answered by one of two words."""
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
from alphacode.curriculum.task import (
    DIGITS,
    LOWER,
    UPPER,
    Param,
    Task,
    Values,
    Word,
    Wrong,
)


def _palindrome(rng: Random, values: Values) -> Values:
    """Make `s` a palindrome, or one with a single letter spoilt, in most draws."""
    word, luck = values["s"], rng.random()
    if luck < 0.65:
        word = word[: (len(word) + 1) // 2]
        word += word[::-1][len(values["s"]) % 2 :]
    if 0.45 < luck < 0.65:
        place = rng.randrange(len(word))
        word = word[:place] + rng.choice(LOWER) + word[place + 1 :]
    values["s"] = word
    return values


def _all_equal(rng: Random, values: Values) -> Values:
    word = values["s"]
    if rng.random() < 0.6:
        word = word[0] * len(word)
        if rng.random() < 0.4:
            place = rng.randrange(len(word))
            word = word[:place] + rng.choice(LOWER) + word[place + 1 :]
    values["s"] = word
    return values


def _distinct(rng: Random, values: Values) -> Values:
    if rng.random() < 0.6:
        letters = rng.sample(LOWER, rng.randint(1, 12))
        if rng.random() < 0.3:
            letters.insert(rng.randint(0, len(letters)), rng.choice(letters))
        values["s"] = "".join(letters)
    return values


def _sorted_letters(rng: Random, values: Values) -> Values:
    if rng.random() < 0.6:
        letters = sorted(values["s"])
        if rng.random() < 0.3:
            letters.append(rng.choice(letters))
        values["s"] = "".join(letters)
    return values


def _anagram(rng: Random, values: Values) -> Values:
    letters = list(values["s"])
    rng.shuffle(letters)
    if rng.random() < 0.6:
        if rng.random() < 0.4:
            letters[rng.randrange(len(letters))] = rng.choice(values["s"])
        values["w"] = "".join(letters)
    return values


def _other_case(rng: Random, values: Values) -> Values:
    def mixed(word: str) -> str:
        return "".join(rng.choice([c.upper(), c.lower()]) for c in word)

    values["s"] = mixed(values["s"])
    if rng.random() < 0.7:
        values["w"] = mixed(values["s"])
        if rng.random() < 0.3:
            values["w"] += rng.choice(LOWER)
    return values


def _piece(rng: Random, values: Values) -> Values:
    if rng.random() < 0.6:
        start = rng.randrange(len(values["s"]))
        values["w"] = values["s"][start : start + rng.randint(1, 5)]
    return values


def _beginning(rng: Random, values: Values) -> Values:
    if rng.random() < 0.6:
        values["w"] = values["s"][: rng.randint(1, 5)]
    elif rng.random() < 0.5:
        values["w"] = values["s"][1:4] or values["w"]
    return values


def _ending(rng: Random, values: Values) -> Values:
    if rng.random() < 0.6:
        values["w"] = values["s"][-rng.randint(1, 5) :]
    elif rng.random() < 0.5:
        values["w"] = values["s"][:3]
    return values


def _subsequence(rng: Random, values: Values) -> Values:
    if rng.random() < 0.7:
        kept = [c for c in values["s"] if rng.random() < 0.5] or [values["s"][0]]
        if rng.random() < 0.3:
            rng.shuffle(kept)
        values["w"] = "".join(kept)
    return values


def _alternating(rng: Random, values: Values) -> Values:
    if rng.random() < 0.6:
        length = len(values["s"])
        values["s"] = ("01" * length)[rng.randint(0, 1) :][:length]
        if rng.random() < 0.3:
            values["s"] += rng.choice("01")
    return values


def _has_letter(rng: Random, values: Values) -> Values:
    letter, word = str(values["c"]), values["s"]
    if rng.random() < 0.4:
        place = rng.randrange(len(word))
        word = word[:place] + letter + word[place + 1 :]
    elif rng.random() < 0.6:
        word = "".join(c for c in word if c != letter) or "b"
    values["s"] = word
    return values


def _same_ends(rng: Random, values: Values) -> Values:
    if rng.random() < 0.4:
        values["s"] = values["s"][:-1] + values["s"][0]
    return values


def _two_halves(rng: Random, values: Values) -> Values:
    word = values["s"][:50]
    if rng.random() < 0.7:
        other = word if rng.random() < 0.6 else word[::-1]
        word += other
    values["s"] = word
    return values


def brackets(kinds: str) -> Any:
    """Return a refine that makes `s` a bracket sequence, balanced or spoilt."""

    def refine(rng: Random, values: Values) -> Values:
        pairs = [kinds[i : i + 2] for i in range(0, len(kinds), 2)]
        made = ""
        opened: list[str] = []
        for _ in range(len(values["s"])):
            if opened and rng.random() < 0.5:
                made += opened.pop()
            else:
                pair = rng.choice(pairs)
                made += pair[0]
                opened.append(pair[1])
        made += "".join(reversed(opened))
        letters = list(made)
        luck = rng.random()
        if luck < 0.2:
            letters[rng.randrange(len(letters))] = rng.choice(kinds)
        elif luck < 0.35:
            rng.shuffle(letters)
        elif luck < 0.45:
            letters.pop()
        values["s"] = "".join(letters) or kinds[0]
        return values

    return refine


def _password(rng: Random, values: Values) -> Values:
    alphabet = rng.choice([LOWER, LOWER + DIGITS, LOWER + UPPER + DIGITS, UPPER])
    values["s"] = "".join(rng.choice(alphabet) for _ in range(rng.randint(3, 14)))
    return values


def _pairs_of_letters(rng: Random, values: Values) -> Values:
    if rng.random() < 0.7:
        letters = list(values["s"][:20] * 2)
        if rng.random() < 0.6:
            letters.append(rng.choice(LOWER))
        if rng.random() < 0.3:
            letters.append(rng.choice(LOWER))
        rng.shuffle(letters)
        values["s"] = "".join(letters)
    return values


def _four_seven(rng: Random, values: Values) -> Values:
    if rng.random() < 0.6:
        values["s"] = "".join(rng.choice("47") for _ in values["s"])
        if rng.random() < 0.4:
            values["s"] += rng.choice(DIGITS)
    return values


def _ticket(rng: Random, values: Values) -> Values:
    digits = [rng.choice(DIGITS) for _ in range(6)]
    if rng.random() < 0.5:
        tail = digits[:3]
        rng.shuffle(tail)
        digits[3:] = tail
    values["s"] = "".join(digits)
    return values


# fmt: off
def _check(name: str, say: tuple[str, ...], condition: tuple[str, str], python: str | tuple[str, ...], cpp: str | tuple[str, ...], wrong: tuple[Wrong, ...],
           *, alphabet: str = LOWER, params: tuple[Param, ...] = (), **rest: Any) -> Task:
    rest.setdefault("tags", ("strings",))
    constants = rest.pop("constants", answer_words)
    return Task(
        name=name, params=params or (Word("s", alphabet),), say=say, output=yes_no_output(*condition), wrong=wrong, constants=constants,
        python=python_yes_no(python) if isinstance(python, str) else python, cpp=cpp_yes_no(cpp) if isinstance(cpp, str) else cpp, **rest,
    )


def _words_and_letter(rng: Random) -> dict[str, object]:
    return {**answer_words(rng), "c": rng.choice("aeiorstxz")}


VOWELS = '"aeiou"'
BALANCE = (
    "balance = 0\nok = True\nfor c in s:\n    if c == '(':\n        balance += 1\n    else:\n        balance -= 1\n    if balance < 0:\n        ok = False\n",
    "int balance = 0;\nbool ok = true;\nfor (char c : s) {\n    if (c == '(') balance++;\n    else balance--;\n    if (balance < 0) ok = false;\n}",
)
STACK = (
    "pairs = {')': '(', ']': '[', '}': '{'}\nstack = []\nok = True\nfor c in s:\n    if c in '([{':\n        stack.append(c)\n    elif stack and stack[-1] == pairs[c]:\n        stack.pop()\n    else:\n        ok = False\n",
    "map<char, char> pairs = {{')', '('}, {']', '['}, {'}', '{'}};\nvector<char> stack;\nbool ok = true;\nfor (char c : s) {\n    if (!pairs.count(c)) {\n        stack.push_back(c);\n    } else if (!stack.empty() && stack.back() == pairs[c]) {\n        stack.pop_back();\n    } else {\n        ok = false;\n    }\n}",
)
SUBSEQUENCE = (
    "i = 0\nfor c in s:\n    if i < len(w) and c == w[i]:\n        i += 1\n",
    "size_t i = 0;\nfor (char c : s) {\n    if (i < w.size() && c == w[i]) i++;\n}",
)


def _before(start: tuple[str, str], python: str, cpp: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    return python_yes_no(python, before=start[0].rstrip("\n")), cpp_yes_no(cpp, before=start[1])


BALANCED = _before(BALANCE, "ok and balance == 0", "ok && balance == 0")
MATCHED = _before(STACK, "ok and not stack", "ok && stack.empty()")
IN_ORDER = _before(SUBSEQUENCE, "i == len(w)", "i == w.size()")
REVERSED_CPP = "string r(s.rbegin(), s.rend());"
SORTED_CPP = "sort(s.begin(), s.end());\nsort(w.begin(), w.end());"
SET_CPP = "set<char> seen(s.begin(), s.end());"
HALF = "int half = s.size() / 2;"
KINDS_CPP = "bool has_upper = false, has_lower = false, has_digit = false;\nfor (char c : s) {\n    if (isupper(c)) has_upper = true;\n    if (islower(c)) has_lower = true;\n    if (isdigit(c)) has_digit = true;\n}"
KINDS_PY = "has_upper = any(c.isupper() for c in s)\nhas_lower = any(c.islower() for c in s)\nhas_digit = any(c.isdigit() for c in s)"
ODD_CPP = "map<char, int> counts;\nfor (char c : s) counts[c]++;\nint odd = 0;\nfor (auto& q : counts) if (q.second % 2 == 1) odd++;"
ODD_PY = "odd = sum(1 for c in set(s) if s.count(c) % 2 == 1)"
TICKET_CPP = "int left = s[0] + s[1] + s[2];\nint right = s[3] + s[4] + s[5];"

TASKS = (
    _check(
        "is_palindrome",
        ("Is the string {s} a palindrome, that is, does it read the same forwards and backwards?", "Check whether a word is the same when read from right to left.", "Determine if {s} equals its reverse.", "{person} likes words that do not change when reversed. Does {person} like {s}?", "A word is called mirror-like if it reads equally from both sides. Check the word {s}.",
         "Does the given string stay the same after it is turned around?", "{person} and {person2} look at a sign from its two ends. Do they read the same?", "Say whether {s} is a palindrome.", "A palindrome reads the same from left to right and from right to left. Find out whether the string is one.", "{person} plays with symmetric words: the first letter equals the last, the second equals the last but one, and so on. Is {s} symmetric?", "Test a word for being palindromic."),
        ("the string is a palindrome", "it is not a palindrome"), "s == s[::-1]", cpp_yes_no("s == r", before=REVERSED_CPP),
        (wrong_yes_no("s[0] == s[-1]", "s[0] == s.back()"), wrong_yes_no("s != s[::-1]", "s != r", cpp_before=REVERSED_CPP)), refine=_palindrome, weight=1.4,
    ),
    _check(
        "all_letters_equal",
        ("Are all letters of {s} equal?", "Check whether the string consists of only one kind of letter.", "Determine if every character of {s} is the same.", "{person} has a row of {things} whose colours are given by letters. Do they all have one colour?", "Does {s} contain no two different letters?", "A string is boring if all its letters are identical. Is {s} boring?", "Find out whether one letter repeated makes up the entire word.",
         "{person2} claims that {s} is written with a single letter of the alphabet. Is it true?", "Say whether all symbols of the string coincide.", "Do all positions of the word hold the same character?"),
        ("all letters are equal", "some letters differ"), "len(set(s)) == 1", ("bool ok = true;\nfor (char c : s) if (c != s[0]) ok = false;\n" + cpp_yes_no("ok")[1], cpp_yes_no("seen.size() == 1", before=SET_CPP)[0]),
        (wrong_yes_no("s[0] == s[-1]", "s[0] == s.back()"), wrong_yes_no("len(set(s)) == len(s)", "seen.size() == s.size()", cpp_before=SET_CPP)), refine=_all_equal, weight=0.8,
    ),
    _check(
        "all_letters_different",
        ("Are all letters of {s} different?", "Check that no letter occurs twice in the word.", "Determine if each letter of {s} is used only once.", "A word is called special if its letters do not repeat. Is {s} special?", "{person} has exactly one stamp of each letter, and it may be used once. Can {person} print the word?", "Does the string consist of pairwise distinct characters?", "Find out whether {s} has no repeated letter.",
         "Is it true that no two characters of {s} are equal?", "{person} wants a code without repeated symbols. Is {s} a proper code?", "Say if all characters of a given string are unique."),
        ("all letters are different", "some letter repeats"), "len(set(s)) == len(s)", cpp_yes_no("seen.size() == s.size()", before=SET_CPP),
        (wrong_yes_no("all(x != y for x, y in zip(s, s[1:]))", "unique(s.begin(), s.end()) == s.end()"), wrong_yes_no("len(set(s)) == 1", "seen.size() == 1", cpp_before=SET_CPP)), refine=_distinct,
    ),
    _check(
        "letters_sorted",
        ("Are the letters of {s} in alphabetical order (equal letters may stand together)?", "Check whether each letter of {s} is not earlier in the alphabet than the letter before it.", "Is the string sorted from a to z?", "{person} puts letters on a shelf in the order of {s}. Are they ordered as in the alphabet?", "Determine whether the characters of the word never go back in the alphabet.", "Would sorting the letters of {s} leave it unchanged?", "Say whether the word is non-decreasing.",
         "A word is neat if its letters follow the alphabet, repeats allowed. Is {s} neat?", "Do the letters stand in non-decreasing order?", "Find out if the string equals its own sorted version."),
        ("the letters are in order", "they are not in order"), "list(s) == sorted(s)", cpp_yes_no("is_sorted(s.begin(), s.end())"),
        (wrong_yes_no("s[0] <= s[-1]", "s[0] <= s.back()"), wrong_yes_no("all(x < y for x, y in zip(s, s[1:]))", "adjacent_find(s.begin(), s.end(), greater_equal<char>()) == s.end()")), refine=_sorted_letters, weight=0.6,
    ),
    _check(
        "are_anagrams",
        ("Can the letters of {s} be rearranged to get {w}?", "Are the two words anagrams of each other?", "Check whether {s} and {w} consist of the same letters, each the same number of times.", "{person} has the letters of {s} on cards. Can {person} lay the word {w} with all of them?", "Determine if one string is a permutation of the other.", "Two strings are alike if they differ only by the order of letters. Are {s} and {w} alike?",
         "{person} mixed up the letters of {s}. Could the outcome be {w}?", "Say whether {w} can be made by shuffling {s}.", "Do the words use exactly the same letters with the same counts?", "Is it possible to turn {s} into {w} by swapping letters as often as needed?"),
        ("the words are anagrams", "they are not"), "sorted(s) == sorted(w)", cpp_yes_no("s == w", before=SORTED_CPP),
        (wrong_yes_no("set(s) == set(w)", "seen == other", cpp_before=SET_CPP + "\nset<char> other(w.begin(), w.end());"), wrong_yes_no("len(s) == len(w)", "s.size() == w.size()")), params=(Word("s"), Word("w")), refine=_anagram,
    ),
    _check(
        "equal_ignoring_case",
        ("Are {s} and {w} equal if big and small letters are not told apart?", "Compare two words without regard to case.", "Check whether the strings are the same up to the case of letters.", "{person} typed a password {w}, the right one is {s}. Case does not matter. Is the typed one right?", "Determine if two words coincide when written in small letters.", "Do {s} and {w} become equal after turning all letters into lowercase?",
         "{person} does not notice whether a letter is capital. Will {person} think that the words are equal?", "Say whether two strings differ at most in upper and lower case.", "Ignore the size of letters and compare {s} with {w}.", "Are the names the same, if capital letters count as small ones?"),
        ("the words are equal up to case", "they differ"), "s.lower() == w.lower()", cpp_yes_no("s == w", before="for (char& c : s) c = tolower(c);\nfor (char& c : w) c = tolower(c);"),
        (wrong_yes_no("s == w", "s == w"), wrong_yes_no("len(s) == len(w)", "s.size() == w.size()")), params=(Word("s", LOWER + UPPER), Word("w", LOWER + UPPER)), refine=_other_case, weight=0.7,
    ),
    _check(
        "contains_substring",
        ("Does {s} contain {w} as a substring?", "Check whether the word {w} can be found inside {s}, its letters in a row.", "Is {w} a consecutive part of {s}?", "{person} searches the text {s} for {w}. Will anything be found?", "Determine if {w} occurs in {s}.", "Can {w} be obtained from {s} by cutting off some letters at the beginning and at the end?", "Two strings are given. Is the second one a substring of the first one?", "{person} covers the ends of the word {s} with hands. Can the visible part be {w}?",
         "Say whether {s} has {w} in it.", "Find out if the pattern {w} appears anywhere in {s} without gaps."),
        ("{s} contains {w}", "it does not"), "w in s", cpp_yes_no("s.find(w) != string::npos"), (wrong_yes_no("s.startswith(w)", "s.substr(0, w.size()) == w"), wrong_yes_no("set(w) <= set(s)", "all", cpp_before="bool all = true;\nfor (char c : w) if (s.find(c) == string::npos) all = false;")),
        params=(Word("s"), Word("w", LOWER, 1, 6)), refine=_piece,
    ),
    _check(
        "starts_with",
        ("Does {s} start with {w}?", "Check whether {w} is a prefix of {s}.", "Is the beginning of {s} equal to {w}?", "{person} typed {w} and the phone offers the word {s}, if it begins like that. Is it offered?", "Determine if the first letters of {s} are exactly {w}.", "Can {s} be obtained by adding letters (maybe none) after {w}?", "Say whether the word {s} begins with the word {w}.", "Two strings are given. Does the first one have the second one at its start?", "Is {w} what you read first in {s}?", "Find out if {w} coincides with the initial part of {s}."),
        ("{s} starts with {w}", "it does not start with {w}"), "s.startswith(w)", cpp_yes_no("s.substr(0, w.size()) == w"), (wrong_yes_no("w in s", "s.find(w) != string::npos"), wrong_yes_no("s[0] == w[0]", "s[0] == w[0]")), params=(Word("s"), Word("w", LOWER, 1, 6)), refine=_beginning, weight=0.6,
    ),
    _check(
        "ends_with",
        ("Does {s} end with {w}?", "Check whether {w} is a suffix of {s}.", "Is the end of {s} equal to {w}?", "Two words rhyme if the first ends with the second. Do {s} and {w} rhyme?", "Determine if the last letters of {s} are exactly {w}.", "Can {s} be obtained by writing some letters (maybe none) before {w}?", "Say whether the word {s} finishes with the word {w}.", "{person} keeps only files whose name {s} has the ending {w}. Will this one be kept?", "Is {w} the final part of {s}?", "Find out if {s} closes with {w}."),
        ("{s} ends with {w}", "it does not end with {w}"), "s.endswith(w)", cpp_yes_no("s.size() >= w.size() && s.substr(s.size() - w.size()) == w"), (wrong_yes_no("w in s", "s.find(w) != string::npos"), wrong_yes_no("s[-1] == w[-1]", "s.back() == w.back()")), params=(Word("s"), Word("w", LOWER, 1, 6)), refine=_ending, weight=0.6,
    ),
    _check(
        "is_subsequence",
        ("Can {w} be obtained from {s} by deleting some letters without changing the order of the rest?", "Is {w} a subsequence of {s}?", "Check whether the letters of {w} can be found in {s} one after another, in this order, maybe with others between.", "{person} crosses out letters of {s}. Can {w} be what is left?", "Determine if erasing zero or more characters of {s} can give {w}.", "{person} reads {s} from left to right and writes some of its letters down. Can {w} be written?", "Do the letters of {w} occur in {s} in the same order, not necessarily next to each other?",
         "Say whether {s} hides the word {w}, letters in order, with other letters allowed in between.", "Find out whether it is possible to remove some symbols from the first string so that the second one remains.", "Is it possible to spell {w} by choosing letters of {s} from left to right?"),
        ("it is possible", "it is not possible"), *IN_ORDER, (wrong_yes_no("w in s", "s.find(w) != string::npos"), wrong_yes_no("set(w) <= set(s)", "all", cpp_before="bool all = true;\nfor (char c : w) if (s.find(c) == string::npos) all = false;")), params=(Word("s"), Word("w", LOWER, 1, 20)), refine=_subsequence, rating=1000, weight=0.5, tags=("strings", "two pointers"),
    ),
    _check(
        "is_alternating",
        ("Do zeros and ones alternate in {s}?", "Check that no two neighbouring characters of the binary string are equal.", "Is every 0 followed by 1 and every 1 followed by 0 (except at the end)?", "Boys (0) and girls (1) stand in a row. Does a boy always stand next to girls and a girl next to boys?", "Determine whether {s} is of the form 0101... or 1010...", "{person} lays black (1) and white (0) tiles in turn. Could {s} be a row laid by {person}?", "Are all adjacent symbols of {s} different?", "Say whether the string switches between 0 and 1 at every step.", "A lamp is on (1) or off (0) each second. Did it change its state every second?", "Find out if the binary word has no 00 and no 11 inside."),
        ("zeros and ones alternate", "they do not alternate"), python_yes_no("'00' not in s and '11' not in s"), ("bool ok = true;\nfor (size_t i = 1; i < s.size(); i++) {\n    if (s[i] == s[i - 1]) ok = false;\n}\n" + cpp_yes_no("ok")[1],),
        (wrong_yes_no("'11' not in s", 's.find("11") == string::npos'), wrong_yes_no("abs(s.count('0') - s.count('1')) <= 1", "abs(count(s.begin(), s.end(), '0') - count(s.begin(), s.end(), '1')) <= 1")), alphabet="01", refine=_alternating, weight=0.6,
    ),
    _check(
        "contains_letter",
        ("Does {s} contain the letter $c?", "Check whether there is at least one '$c' in the string.", "Is the letter $c used in {s}?", "{person} cannot pronounce $c. Is there a $c in the word {s}?", "Determine if the character $c occurs in the word.", "Look for $c in {s}: is it there?", "Say whether some letter of {s} is equal to '$c'.", "{person} hunts for words with the letter $c. Does {s} suit?", "Will {person} meet $c while reading {s}?", "Find out whether the given string has any $c."),
        ("there is a letter '$c' in {s}", "there is no letter '$c'"), python_yes_no("'$c' in s"), cpp_yes_no("s.find('$c') != string::npos"), (wrong_yes_no("s[0] == '$c'", "s[0] == '$c'"), wrong_yes_no("s[-1] == '$c'", "s.back() == '$c'")), constants=_words_and_letter, refine=_has_letter, weight=0.7,
    ),
    _check(
        "starts_with_vowel",
        ("Does the word {s} start with a vowel (a, e, i, o, u)?", "Check whether the first letter of {s} is a vowel: a, e, i, o or u.", "Is the initial letter of the word one of a, e, i, o, u?", "{person} says 'an' before a word that begins with a, e, i, o or u. Is 'an' needed before {s}?", "Determine if the string begins with one of the five vowels aeiou.", "Look at the first character of {s}. Is it a vowel (a, e, i, o, u)?", "Say whether {s} has a vowel in front. Vowels are a, e, i, o, u.", "{person} collects words that open with a vowel (aeiou). Will {s} be collected?", "Does {s} begin with any letter out of a, e, i, o, u?", "Find out if the first symbol of the given word is among the letters aeiou."),
        ("the word starts with a vowel", "it does not"), "s[0] in 'aeiou'", cpp_yes_no("string(" + VOWELS + ").find(s[0]) != string::npos"), (wrong_yes_no("s[-1] in 'aeiou'", "string(" + VOWELS + ").find(s.back()) != string::npos"), wrong_yes_no("any(c in 'aeiou' for c in s)", "s.find_first_of(" + VOWELS + ") != string::npos")), weight=0.4,
    ),
    _check(
        "same_first_last",
        ("Do the first and the last letter of {s} coincide?", "Check whether {s} begins and ends with the same letter.", "Is the first character of the string equal to its last character?", "{person} makes a ring of the word {s} by gluing its ends, which works if the end letters are the same. Does it work?", "Determine if both ends of the word carry one and the same letter.", "Compare the outermost letters of {s}: are they equal?", "Say whether the word starts with the letter it ends with.", "Does the word finish as it starts, with the same letter?", "{person} likes words whose initial and final letters agree. Is {s} such a word?", "Find out if the letters on both ends of {s} match."),
        ("the first and last letters are the same", "they are different"), "s[0] == s[-1]", cpp_yes_no("s[0] == s.back()"), (wrong_yes_no("s == s[::-1]", "s == r", cpp_before=REVERSED_CPP), wrong_yes_no("s[0] != s[-1]", "s[0] != s.back()")), refine=_same_ends, weight=0.7,
    ),
    _check(
        "is_double_word",
        ("Is {s} some word written twice in a row?", "Check whether the first half of {s} equals its second half (a string of odd length never counts).", "Can the string be cut into two equal parts?", "{person} stuttered and said a word two times without a pause. Could the outcome be {s}?", "Determine if {s} has the form xx for some string x.", "A string is square if it is made of a string followed by a copy of itself. Is {s} square?", "Say whether the word consists of two identical halves.", "{person} folds a strip with letters {s} at the middle and moves one half onto the other. Are the halves the same, read from left to right?",
         "Is the given string a repetition of a shorter string exactly two times?", "Find out if the left half of {s} repeats in the right half."),
        ("the two halves are equal", "they are not"), ("half = len(s) // 2\nif s[:half] == s[half:]:\n    print(\"$yes\")\nelse:\n    print(\"$no\")", python_yes_no("s[:len(s) // 2] * 2 == s")[1]), cpp_yes_no("s.substr(0, half) == s.substr(half)", before=HALF),
        (wrong_yes_no("len(s) % 2 == 0", "s.size() % 2 == 0"), wrong_yes_no("s == s[::-1]", "s == r", cpp_before=REVERSED_CPP)), refine=_two_halves, weight=0.6,
    ),
    _check(
        "more_ones_than_zeros",
        ("Are there more ones than zeros in {s}?", "Check whether the number of 1s in the binary string is greater than the number of 0s.", "Votes for are written as 1 and against as 0. Did more than half vote for?", "A 1 is a won game, a 0 a lost one. Did {person} win more games than lose?", "Determine if ones are in the majority.", "Does {s} contain strictly more 1s than 0s?", "Say whether 1 occurs more often than 0.", "{person} counts sunny (1) and rainy (0) days. Were there more sunny ones?", "Compare the counts of both digits in the binary string: is the count of ones larger?", "Do ones win against zeros in {s}?"),
        ("there are more ones than zeros", "there are not more ones"), "s.count('1') > s.count('0')", ("int ones = count(s.begin(), s.end(), '1');\nint zeros = count(s.begin(), s.end(), '0');\n" + cpp_yes_no("ones > zeros")[1],),
        (wrong_yes_no("s.count('1') >= s.count('0')", "ones >= zeros", cpp_before="int ones = count(s.begin(), s.end(), '1');\nint zeros = count(s.begin(), s.end(), '0');"), wrong_yes_no("s[0] == '1'", "s[0] == '1'")), alphabet="01", weight=0.6,
    ),
    _check(
        "balanced_brackets",
        ("Is the sequence of brackets {s} correct, that is, does every opening bracket have its closing one?", "Check whether the round brackets in {s} are balanced.", "{person} wrote a formula and left only its brackets ( and ). Can they come from a right formula?", "Determine if a string of ( and ) is a regular bracket sequence.", "Reading from left to right, there must never be more ) than (, and in the end there must be equally many. Does this hold for {s}?", "Are the parentheses matched?", "Say whether each ) closes some earlier ( and no ( stays open.",
         "A ( means that a guest came in and ) that one left. The house {place} is empty at the beginning and must be empty at the end. Is the record possible?", "Is {s} a valid parentheses string?", "Find out if the bracket string is properly nested."),
        ("the brackets are balanced", "they are not balanced"), *BALANCED, (wrong_yes_no("s.count('(') == s.count(')')", "count(s.begin(), s.end(), '(') == count(s.begin(), s.end(), ')')"), wrong_yes_no("ok", "ok", python_before=BALANCE[0].rstrip("\n"), cpp_before=BALANCE[1])), alphabet="()", refine=brackets("()"), rating=1000, weight=0.8, tags=("implementation", "strings"),
    ),
    _check(
        "balanced_three_kinds",
        ("Brackets of three kinds, (), [] and {}, stand in {s}. Are they balanced and properly nested?", "Check whether every bracket in {s} is closed by a bracket of its own kind in the right order. Kinds: ( ), [ ], { }.", "Is {s} a correct sequence of round, square and curly brackets?", "{person} checks a program: each opening bracket must be closed by the same type, the last opened first. Is {s} fine?", "Determine if the string of brackets ()[]{} is valid.", "Do the brackets of the three types match each other without crossing?", "Say whether the expression left with brackets only is well formed. It may use (), [] and {}.",
         "Boxes of three kinds are put one into another: an opening bracket opens a box, a closing one closes the box opened last, of the same kind. Is the record {s} possible with no box open at the end?", "Given a string of ( ) [ ] { }, verify that it is balanced.", "Find out whether all brackets are paired rightly: same kind, right order."),
        ("the brackets are balanced", "they are not balanced"), *MATCHED, (wrong_yes_no("s.count('(') == s.count(')') and s.count('[') == s.count(']') and s.count('{') == s.count('}')", "cs('(') == cs(')') && cs('[') == cs(']') && cs('{') == cs('}')", cpp_before="auto cs = [&](char c) { return count(s.begin(), s.end(), c); };"), wrong_yes_no("ok", "ok", python_before=STACK[0].rstrip("\n"), cpp_before=STACK[1])),
        alphabet="()[]{}", refine=brackets("()[]{}"), rating=1200, weight=0.4, tags=("data structures", "strings"),
    ),
    _check(
        "strong_password",
        ("A password is strong if it has at least one uppercase letter, one lowercase letter and one digit. Is {s} strong?", "Check that {s} contains a capital letter, a small letter and a digit.", "The site demands a password with a digit, a big letter and a small letter. Is {s} accepted?", "Determine whether the string includes all three: upper case, lower case, digits.", "{person} invents a password. It must contain letters of both cases and a digit. Is the password {s} good?", "Does {s} have characters of each kind: A-Z, a-z and 0-9?", "Say whether none of these is missing in {s}: an uppercase letter, a lowercase letter, a digit.",
         "A code of a safe needs at least one digit, at least one small letter and at least one capital letter. Test the code {s}.", "Find out whether the given string has a digit, a lowercase and an uppercase letter.", "Are uppercase letters, lowercase letters and digits all present?"),
        ("the password is strong", "it is not strong"), (python_yes_no("has_upper and has_lower and has_digit", before=KINDS_PY)[0],), (cpp_yes_no("has_upper && has_lower && has_digit", before=KINDS_CPP)[0],),
        (wrong_yes_no("has_upper and has_digit", "has_upper && has_digit", python_before=KINDS_PY, cpp_before=KINDS_CPP), wrong_yes_no("has_upper or has_lower or has_digit", "has_upper || has_lower || has_digit", python_before=KINDS_PY, cpp_before=KINDS_CPP)), alphabet=LOWER + UPPER + DIGITS, refine=_password, weight=0.5,
    ),
    _check(
        "can_make_palindrome",
        ("Can the letters of {s} be rearranged into a palindrome?", "Check whether some permutation of the word reads the same from both ends.", "{person} has cards with the letters of {s}. Can all of them be laid in a row that is the same in both directions?", "Determine if shuffling the letters can give a symmetric word.", "Is there an anagram of {s} that is a palindrome?", "At most one letter may occur an odd number of times. Does {s} satisfy this?", "Say whether the characters of the string can be reordered to form a palindrome.",
         "{person2} wants a necklace row that looks the same from left and right, using all beads {s}. Is it possible?", "Can you get a palindrome from {s} by swapping letters?", "Find out if the multiset of letters of {s} allows a palindromic arrangement."),
        ("it is possible", "it is impossible"), python_yes_no("odd <= 1", before=ODD_PY), cpp_yes_no("odd <= 1", before=ODD_CPP), (wrong_yes_no("odd == 0", "odd == 0", python_before=ODD_PY, cpp_before=ODD_CPP), wrong_yes_no("s == s[::-1]", "s == r", cpp_before=REVERSED_CPP)), refine=_pairs_of_letters, rating=1000, weight=0.5,
    ),
    _check(
        "only_lucky_digits",
        ("A number is lucky if it is written with the digits 4 and 7 only. Is {s} lucky?", "Check whether every digit of {s} is 4 or 7.", "{person} likes only the digits 4 and 7. Does {person} like all digits of {s}?", "Determine if {s} has no digits besides 4 and 7.", "Are all symbols of the string fours or sevens?", "Say whether {s} consists of 4s and 7s only.", "Does the number contain just the digits 4 and 7?", "A ticket is happy when no digit other than 4 and 7 is on it. Is the ticket {s} happy?", "Find out if each digit is either 4 or 7.", "Could {s} be typed with the two keys 4 and 7?"),
        ("all digits are 4 or 7", "there is another digit"), "all(c in '47' for c in s)", ("bool ok = true;\nfor (char c : s) if (c != '4' && c != '7') ok = false;\n" + cpp_yes_no("ok")[0],), (wrong_yes_no("any(c in '47' for c in s)", "any", cpp_before="bool any = false;\nfor (char c : s) if (c == '4' || c == '7') any = true;"), wrong_yes_no("'4' in s and '7' in s", "s.find('4') != string::npos && s.find('7') != string::npos")), params=(Word("s", DIGITS, 1, 18),), refine=_four_seven, weight=0.5,
    ),
    _check(
        "ticket_halves_equal",
        ("A ticket with six digits is lucky if the sum of its first three digits equals the sum of the last three. Is {s} lucky?", "Six digits are given. Is the sum of the first half equal to the sum of the second half?", "{person} got a bus ticket with a number of six digits. It brings luck when the first three digits add up to the same as the other three. Does it bring luck?", "Check whether the digits at places 1 to 3 and the digits at places 4 to 6 have equal sums.", "Determine if the two halves of the six-digit code {s} have the same digit sum.",
         "Compare the digit sums of both halves of a six-digit string: are they equal?", "Do the first three and the last three digits of {s} sum up to the same number?", "The balance of a six-digit code is right if its left three digits weigh as much as its right three. Is it?", "Say whether a six-digit number has equal sums of digits in its halves.", "Find out if the ticket {s} (6 digits) has s1 + s2 + s3 = s4 + s5 + s6."),
        ("the sums are equal", "the sums differ"), ("digits = [int(c) for c in s]\nif sum(digits[:3]) == sum(digits[3:]):\n    print(\"$yes\")\nelse:\n    print(\"$no\")",), cpp_yes_no("left == right", before=TICKET_CPP), (wrong_yes_no("s[:3] == s[3:]", "s.substr(0, 3) == s.substr(3)"), wrong_yes_no("s[0] == s[5]", "s[0] == s[5]")), params=(Word("s", DIGITS, 6, 6),), refine=_ticket, weight=0.4,
    ),
)
# fmt: on
