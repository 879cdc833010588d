"""Whole lines of text, with capitals and signs: counted, checked, changed, enciphered."""
# Sentences and programs are data, one per line however long.
# ruff: noqa: E501, SIM905  (word lists read best as running text)

from random import Random

from alphacode.curriculum.answers import special
from alphacode.curriculum.short import ONE, TWO, bodies, decide, value
from alphacode.curriculum.task import (
    DIGITS,
    LOWER,
    UPPER,
    Int,
    Task,
    Text,
    Values,
    Word,
)

SIGNS = LOWER + UPPER + DIGITS + ".,!?:;'-"
T = Text("s", alphabet=SIGNS, max_words=20)
U = Text("t", alphabet=SIGNS, max_words=20)
STRINGS = ("strings",)
LINE = ("Print the [new|resulting] line.", "Output one line[ of text|].")
COMMON = "the a we you and then no yes of In on Tom Anna cat dog sea SOS house night Why".split()
LESS = "river apple Orange ice under quick Zebra 42 7 1999 jump BIG little umbrella".split()
MIRRORS = (
    "Never odd or even",
    "Top spot!",
    "No lemon, no melon",
    "Step on no pets",
    "Was it a car or a cat I saw?",
    "Never odd nor even",
    "Madam, I am Adam",
    "Madam, I'm Adam",
    "Dog, as a devil deified, lived as a god",
    "Not a palindrome",
    "1 eye, 1 eye 1",
    "12 21",
    "Ab, ba!",
    "ab ca",
)
PANGRAMS = (
    "The quick brown fox jumps over the lazy dog.",
    "Pack my box with five dozen liquor jugs!",
    "Sphinx of black quartz, judge my vow",
    "How vexingly quick daft zebras jump",
)


def _words(rng: Random, high: int = 9) -> list[str]:
    """Return words of which some begin with capitals or end with signs."""
    words = rng.choices(COMMON + LESS, k=rng.randint(1, high))
    if rng.random() < 0.4:
        words[0] = words[0][0].upper() + words[0][1:]
    return [x + rng.choice(["", "", "", ",", "-", ":"]) for x in words]


def _line(rng: Random, values: Values) -> Values:
    words = _words(rng)
    return {**values, "s": " ".join(words) + rng.choice(["", ".", "!", "?"])}


def _plain_line(rng: Random, values: Values) -> Values:
    """Write a line of letters only, in any case."""
    words = [x.strip(",-:") for x in _words(rng)]
    return {**values, "s": " ".join(x for x in words if x.isalpha()) or "So what"}


def _with_letter(rng: Random, values: Values) -> Values:
    values = _line(rng, values)
    letters = [x for x in values["s"] if x.isalpha()] or ["q"]
    return {**values, "c": rng.choice([*letters[:9], "e"]).lower()}


def _with_shift(rng: Random, values: Values) -> Values:
    """Move by some letters, seldom by more than a whole alphabet."""
    k = rng.choice([rng.randint(1, 25), rng.randint(1, 25), 13, 26, 0, values["k"]])
    return {**_line(rng, values), "k": k}


def _mirror(rng: Random, values: Values) -> Values:
    if rng.random() < 0.6:
        return {**values, "s": rng.choice(MIRRORS)}
    half = [rng.choice("abcA ") for _ in range(rng.randint(1, 7))]
    text = "".join(half + half[::-1][rng.randint(0, 1) :])
    return {**values, "s": " ".join(text.split()) or "Eve"}


def _pangram(rng: Random, values: Values) -> Values:
    s = rng.choice(PANGRAMS)
    if rng.random() < 0.5:
        s = " ".join(s.replace(rng.choice("qwzjv"), "").split())
    return {**values, "s": s if rng.random() < 0.8 else _line(rng, values)["s"]}


def _numbered(rng: Random, values: Values) -> Values:
    words = _words(rng, 6)
    for _ in range(rng.randint(0, 3)):
        words.insert(rng.randint(0, len(words)), str(rng.randint(0, 300)))
    return {**values, "s": " ".join(words)}


def _two_phrases(rng: Random, values: Values) -> Values:
    """Write a phrase and its letters in another order, mostly."""
    s = " ".join(x.strip(",-:") for x in _words(rng, 3))
    letters = [x for x in s.lower() if x != " "]
    rng.shuffle(letters)
    if rng.random() < 0.4:
        letters[rng.randrange(len(letters))] = rng.choice("aeiost")
    t = "".join(letters)
    if len(t) > 4 and rng.random() < 0.6:
        t = t[:3].capitalize() + " " + t[3:]
    return {**values, "s": s, "t": t}


def _with_part(rng: Random, values: Values) -> Values:
    """Choose a part of some word, and what may be put in its place."""
    s = rng.choice(
        [_plain_line(rng, values)["s"], "banana bandana", "aaaa aaa", values["s"]]
    )
    word = rng.choice(s.split())
    i = rng.randrange(len(word))
    x = word[i : i + rng.randint(1, 3)]
    if rng.random() < 0.2:
        x = rng.choice(["zz", "qu", "x"])
    return {**values, "s": s, "x": x, "y": rng.choice(["o", "-", "xyz", "the", x + x])}


def _sentences(rng: Random, values: Values) -> Values:
    parts = []
    for _ in range(rng.randint(1, 4)):
        words = [x.strip(",-:") for x in _words(rng, 5)]
        parts.append(" ".join(words) + rng.choice([".", "!", "?", "."]))
    return {**values, "s": " ".join(parts)}


def _again(rng: Random, values: Values) -> Values:
    """Write few different words many times, in any case and with signs."""
    pool = rng.sample(
        ["the", "sea", "and", "cat", "so", "go", "Tom"], rng.randint(1, 4)
    )
    words = [rng.choice(pool) for _ in range(rng.randint(1, 10))]
    words = [rng.choice([x, x, x.lower(), x.capitalize()]) for x in words]
    return {**values, "s": " ".join(x + rng.choice(["", "", ",", "."]) for x in words)}


TASKS: tuple[Task, ...] = (
    decide("line_is_palindrome", (T,), ("[Check|Determine|Find out] whether the line reads the same forwards and backwards if only letters and digits count and capital and small letters are the same.", "Drop everything but letters and digits from the line and make all letters small. Is the rest a palindrome?", "Is the phrase a palindrome? Spaces, punctuation and the case of letters [are ignored|do not matter]."), "the line reads the same in both directions", "t = [x.lower() for x in s if x.isalnum()]\nt == t[::-1]", "string t;\nfor (char x : s) if (isalnum(x)) t += tolower(x);\nt == string(t.rbegin(), t.rend())", ("t = [x for x in s if x.isalnum()]\nt == t[::-1]", "string t;\nfor (char x : s) if (isalnum(x)) t += x;\nt == string(t.rbegin(), t.rend())"), ("t = s.lower()\nt == t[::-1]", "string t;\nfor (char x : s) t += tolower(x);\nt == string(t.rbegin(), t.rend())"), refine=_mirror, tags=STRINGS),
    bodies("caesar_line", (T, Int("k", 0, 10**6)), ("Encrypt the line with the Caesar cipher: each letter is replaced by the one {k} places later in the alphabet, after z [comes a|it goes on with a]; capital letters stay capital, all other characters stay as they are.", "Shift every letter of the text by {k} positions forward, from the end of the alphabet round to its beginning. Keep the case of letters; do not change spaces, digits and signs.", "[Print|Write] the text in which each letter has moved {k} steps on in the alphabet (cyclically, big letters to big ones, small to small ones) and nothing else has changed."), 'result = ""\nfor x in s:\n    if "a" <= x <= "z":\n        result += chr((ord(x) - 97 + k) % 26 + 97)\n    elif "A" <= x <= "Z":\n        result += chr((ord(x) - 65 + k) % 26 + 65)\n    else:\n        result += x\nprint(result)', 'for (char& x : s) {\n    if (islower(x)) x = \'a\' + (x - \'a\' + k) % 26;\n    else if (isupper(x)) x = \'A\' + (x - \'A\' + k) % 26;\n}\ncout << s << "\\n";', ('result = ""\nfor x in s:\n    if "a" <= x <= "z":\n        result += chr((ord(x) - 97 + k) % 26 + 97)\n    else:\n        result += x\nprint(result)', 'for (char& x : s) {\n    if (islower(x)) x = \'a\' + (x - \'a\' + k) % 26;\n}\ncout << s << "\\n";'), refine=_with_shift, output=LINE, tags=STRINGS, meanings={"k": "the shift"}),
    bodies("caesar_line_back", (T, Int("k", 0, 10**6)), ("The line was encrypted by moving each letter {k} places forward in the alphabet (after z comes a; the case stayed, other characters too). Decrypt it.", "Move each letter of the line {k} places back in the alphabet, from a round to z. Keep capital letters capital, and leave all that is no letter.", "[Print|Find] the original of a message enciphered by the Caesar cipher with shift {k}; only letters were shifted, each within its case."), 'result = ""\nfor x in s:\n    if "a" <= x <= "z":\n        result += chr((ord(x) - 97 - k) % 26 + 97)\n    elif "A" <= x <= "Z":\n        result += chr((ord(x) - 65 - k) % 26 + 65)\n    else:\n        result += x\nprint(result)', 'int back = 26 - k % 26;\nfor (char& x : s) {\n    if (islower(x)) x = \'a\' + (x - \'a\' + back) % 26;\n    else if (isupper(x)) x = \'A\' + (x - \'A\' + back) % 26;\n}\ncout << s << "\\n";', ('result = ""\nfor x in s:\n    if "a" <= x <= "z":\n        result += chr((ord(x) - 97 + k) % 26 + 97)\n    elif "A" <= x <= "Z":\n        result += chr((ord(x) - 65 + k) % 26 + 65)\n    else:\n        result += x\nprint(result)', 'for (char& x : s) {\n    if (islower(x)) x = \'a\' + (x - \'a\' + k) % 26;\n    else if (isupper(x)) x = \'A\' + (x - \'A\' + k) % 26;\n}\ncout << s << "\\n";'), refine=_with_shift, output=LINE, tags=STRINGS, meanings={"k": "the shift"}),
    bodies("line_rot13", (T,), ("Apply ROT13 to the line: each letter is replaced by the one 13 places on in the alphabet, cyclically, in its case. Everything else stays.", "Exchange a with n, b with o, and so on up to m with z, in capital and small letters alike. [Print|Write] the line after that."), 'result = ""\nfor x in s:\n    if "a" <= x <= "z":\n        result += chr((ord(x) - 97 + 13) % 26 + 97)\n    elif "A" <= x <= "Z":\n        result += chr((ord(x) - 65 + 13) % 26 + 65)\n    else:\n        result += x\nprint(result)', 'for (char& x : s) {\n    if (islower(x)) x = \'a\' + (x - \'a\' + 13) % 26;\n    else if (isupper(x)) x = \'A\' + (x - \'A\' + 13) % 26;\n}\ncout << s << "\\n";', ('result = ""\nfor x in s:\n    if "a" <= x <= "z":\n        result += chr((ord(x) - 97 + 13) % 26 + 97)\n    else:\n        result += x\nprint(result)', 'for (char& x : s) {\n    if (islower(x)) x = \'a\' + (x - \'a\' + 13) % 26;\n}\ncout << s << "\\n";'), refine=_line, output=LINE, tags=STRINGS),
    bodies("line_atbash", (T,), ("Replace each letter by its mirror image in the alphabet: a by z, b by y, ..., z by a; capital letters by capital ones. Other characters stay.", "[Print|Write] the line in the Atbash cipher (the first letter of the alphabet is exchanged with the last, the second with the last but one, and so on). The case of letters is kept; signs, digits and spaces are unchanged."), 'result = ""\nfor x in s:\n    if "a" <= x <= "z":\n        result += chr(97 + 122 - ord(x))\n    elif "A" <= x <= "Z":\n        result += chr(65 + 90 - ord(x))\n    else:\n        result += x\nprint(result)', 'for (char& x : s) {\n    if (islower(x)) x = \'a\' + \'z\' - x;\n    else if (isupper(x)) x = \'A\' + \'Z\' - x;\n}\ncout << s << "\\n";', ('result = ""\nfor x in s:\n    if "a" <= x <= "z":\n        result += chr(97 + 122 - ord(x))\n    else:\n        result += x\nprint(result)', 'for (char& x : s) {\n    if (islower(x)) x = \'a\' + \'z\' - x;\n}\ncout << s << "\\n";'), refine=_line, output=LINE, tags=STRINGS),
    bodies("line_vowels_and_consonants", (T,), ("[Count|Find] the vowels (a, e, i, o, u) and the consonants (the other letters) of the line, capital ones included. Print the two numbers; digits, spaces and signs count as nothing.", "How many vowels and how many consonants are in the text? Case does not matter; only letters are counted, and a, e, i, o, u are the vowels."), 'vowels = sum(1 for x in s.lower() if x in "aeiou")\nletters = sum(1 for x in s if x.isalpha())\nprint(vowels, letters - vowels)', 'int vowels = 0, others = 0;\nfor (char x : s) {\n    if (!isalpha(x)) continue;\n    if (string("aeiou").find(tolower(x)) != string::npos) vowels++;\n    else others++;\n}\ncout << vowels << " " << others << "\\n";', ('vowels = sum(1 for x in s.lower() if x in "aeiou")\nprint(vowels, len(s) - vowels)', 'int vowels = 0, others = 0;\nfor (char x : s) {\n    if (string("aeiou").find(tolower(x)) != string::npos) vowels++;\n    else others++;\n}\ncout << vowels << " " << others << "\\n";'), ('vowels = sum(1 for x in s if x in "aeiou")\nletters = sum(1 for x in s if x.isalpha())\nprint(vowels, letters - vowels)', 'int vowels = 0, others = 0;\nfor (char x : s) {\n    if (!isalpha(x)) continue;\n    if (string("aeiou").find(x) != string::npos) vowels++;\n    else others++;\n}\ncout << vowels << " " << others << "\\n";'), refine=_line, output=TWO, tags=STRINGS),
    value("line_count_vowels", (T,), ("[Count|Find the number of] vowels in the line: letters a, e, i, o, u, big or small.", "How many characters of the text are among a, e, i, o, u or A, E, I, O, U?"), 'sum(1 for x in s.lower() if x in "aeiou")', 'int count = 0;\nfor (char x : s) if (string("aeiou").find(tolower(x)) != string::npos) count++;\ncount', ('sum(1 for x in s if x in "aeiou")', 'int count = 0;\nfor (char x : s) if (string("aeiou").find(x) != string::npos) count++;\ncount'), refine=_line, output=ONE, tags=STRINGS),
    value("line_count_consonants", (T,), ("[Count|Find the number of] consonants in the line: letters of any case other than a, e, i, o, u.", "How many letters of the text are no vowels? Digits, blanks and signs are no letters; the vowels are a, e, i, o, u."), 'sum(1 for x in s.lower() if x.isalpha() and x not in "aeiou")', 'int count = 0;\nfor (char x : s) if (isalpha(x) && string("aeiou").find(tolower(x)) == string::npos) count++;\ncount', ('sum(1 for x in s.lower() if x not in "aeiou")', 'int count = 0;\nfor (char x : s) if (string("aeiou").find(tolower(x)) == string::npos) count++;\ncount'), refine=_line, output=ONE, tags=STRINGS),
    decide("line_is_pangram", (T,), ("[Check|Determine] whether every letter of the English alphabet occurs in the line, as a capital or a small letter.", "A pangram has each of the 26 letters at least once. Is the line a pangram? [Case is ignored|Big and small letters count alike]."), "every letter occurs", "len(set(x for x in s.lower() if x.isalpha())) == 26", "set<char> seen;\nfor (char x : s) if (isalpha(x)) seen.insert(tolower(x));\nseen.size() == 26", ('len(set(x for x in s if "a" <= x <= "z")) == 26', "set<char> seen;\nfor (char x : s) if (islower(x)) seen.insert(x);\nseen.size() == 26"), ("len(set(s.lower())) >= 26", "set<char> seen;\nfor (char x : s) seen.insert(tolower(x));\nseen.size() >= 26"), refine=_pangram, tags=STRINGS),
    bodies("line_missing_letters", (T,), ("Print all letters of the alphabet, in small letters and alphabetical order, that occur in the line neither as capital nor as small letters. If there are none, print $none.", "Which letters from a to z are missing in the text (case ignored)? Write them in order, without gaps; write $none if the text has them all."), 't = s.lower()\nmissing = "".join(chr(i) for i in range(97, 123) if chr(i) not in t)\nprint(missing if missing else "$none")', 'set<char> seen;\nfor (char x : s) seen.insert(tolower(x));\nstring missing;\nfor (char x = \'a\'; x <= \'z\'; x++) if (!seen.count(x)) missing += x;\ncout << (missing.empty() ? "$none" : missing) << "\\n";', ('missing = "".join(chr(i) for i in range(97, 123) if chr(i) not in s)\nprint(missing if missing else "$none")', 'set<char> seen(s.begin(), s.end());\nstring missing;\nfor (char x = \'a\'; x <= \'z\'; x++) if (!seen.count(x)) missing += x;\ncout << (missing.empty() ? "$none" : missing) << "\\n";'), output=("Print the letters as one word, or $none.", "One line: the missing letters without spaces, $none if no letter is missing."), refine=_pangram, constants=special("none", "pangram", "complete", "nothing"), tags=STRINGS),
    value("line_missing_letter_count", (T,), ("How many of the 26 letters of the alphabet do not occur in the line, neither big nor small?", "[Count|Find the number of] letters from a to z that are missing in the text; case does not matter."), "26 - len(set(x for x in s.lower() if x.isalpha()))", "set<char> seen;\nfor (char x : s) if (isalpha(x)) seen.insert(tolower(x));\n26 - (int)seen.size()", ('26 - len(set(x for x in s if "a" <= x <= "z"))', "set<char> seen;\nfor (char x : s) if (islower(x)) seen.insert(x);\n26 - (int)seen.size()"), refine=_pangram, output=ONE, tags=STRINGS),
    value("line_distinct_letters", (T,), ("How many different letters does the line use, if a capital letter and its small one count as the same?", "[Count|Find the number of] distinct letters in the text. Case is ignored, and whatever is no letter too."), "len(set(x for x in s.lower() if x.isalpha()))", "set<char> seen;\nfor (char x : s) if (isalpha(x)) seen.insert(tolower(x));\nseen.size()", ("len(set(s.lower()))", "set<char> seen;\nfor (char x : s) seen.insert(tolower(x));\nseen.size()"), ("len(set(x for x in s if x.isalpha()))", "set<char> seen;\nfor (char x : s) if (isalpha(x)) seen.insert(x);\nseen.size()"), refine=_line, output=ONE, tags=STRINGS),
    bodies("line_swap_case", (T,), ("Turn every capital letter of the line into a small one and every small letter into a capital one; leave the rest.", "[Swap|Change|Exchange] the case of all letters of the text and print it. Digits, spaces and signs stay."), "print(s.swapcase())", 'for (char& x : s) x = islower(x) ? toupper(x) : tolower(x);\ncout << s << "\\n";', ("print(s.upper())", 'for (char& x : s) x = toupper(x);\ncout << s << "\\n";'), refine=_line, output=LINE, tags=STRINGS),
    bodies("line_to_upper", (T,), ("[Print|Write] the line with all letters as capitals.", "Change each small letter of the text into the capital one; nothing else changes."), "print(s.upper())", 'for (char& x : s) x = toupper(x);\ncout << s << "\\n";', ("print(s.swapcase())", 'for (char& x : s) x = islower(x) ? toupper(x) : tolower(x);\ncout << s << "\\n";'), refine=_line, output=LINE, tags=STRINGS),
    bodies("line_to_lower", (T,), ("[Print|Write] the line with all letters small.", "Change each capital letter of the text into the small one; nothing else changes."), "print(s.lower())", 'for (char& x : s) x = tolower(x);\ncout << s << "\\n";', ("print(s.swapcase())", 'for (char& x : s) x = islower(x) ? toupper(x) : tolower(x);\ncout << s << "\\n";'), refine=_line, output=LINE, tags=STRINGS),
    bodies("line_without_vowels", (T,), ("Remove all vowels (a, e, i, o, u, in both cases) from the line and print what is left, spaces included.", "[Print|Write] the text without its vowels; a, e, i, o and u are vowels, large or small. All other characters stay in their order."), 'print("".join(x for x in s if x not in "aeiouAEIOU"))', 'string t;\nfor (char x : s) if (string("aeiouAEIOU").find(x) == string::npos) t += x;\ncout << t << "\\n";', ('print("".join(x for x in s if x not in "aeiou"))', 'string t;\nfor (char x : s) if (string("aeiou").find(x) == string::npos) t += x;\ncout << t << "\\n";'), refine=lambda rng, v: {**_line(rng, v), "s": _line(rng, v)["s"] + " by"}, output=LINE, tags=STRINGS),
    bodies("line_vowels_masked", (T,), ("Replace each vowel of the line (a, e, i, o, u, big or small) by $c and print the line.", "In the text every a, e, i, o and u, capital or not, becomes a $c. [Print|Write] the result."), 'print("".join("$c" if x in "aeiouAEIOU" else x for x in s))', 'for (char& x : s) if (string("aeiouAEIOU").find(x) != string::npos) x = \'$c\';\ncout << s << "\\n";', ('print("".join("$c" if x in "aeiou" else x for x in s))', 'for (char& x : s) if (string("aeiou").find(x) != string::npos) x = \'$c\';\ncout << s << "\\n";'), refine=_line, output=LINE, tags=STRINGS, constants=lambda rng: {"c": rng.choice("*#_@x+")}),
    bodies("line_letters_digits_others", (T,), ("How many letters, how many digits and how many other characters (spaces among them) has the line? Print the three numbers in this order.", "[Count|Find] the letters of both cases, the digits, and all the rest, spaces too, in the text."), "letters = sum(1 for x in s if x.isalpha())\ndigits = sum(1 for x in s if x.isdigit())\nprint(letters, digits, len(s) - letters - digits)", 'int letters = 0, digits = 0, others = 0;\nfor (char x : s) {\n    if (isalpha(x)) letters++;\n    else if (isdigit(x)) digits++;\n    else others++;\n}\ncout << letters << " " << digits << " " << others << "\\n";', ('letters = sum(1 for x in s if x.isalpha())\ndigits = sum(1 for x in s if x.isdigit())\nprint(letters, digits, len(s.replace(" ", "")) - letters - digits)', 'int letters = 0, digits = 0, others = 0;\nfor (char x : s) {\n    if (isalpha(x)) letters++;\n    else if (isdigit(x)) digits++;\n    else if (x != \' \') others++;\n}\ncout << letters << " " << digits << " " << others << "\\n";'), output=("Print three numbers separated by spaces.", "On one line: letters, digits, other characters."), refine=_numbered, tags=STRINGS),
    bodies("line_upper_lower_counts", (T,), ("[Count|Find] the capital letters and the small letters of the line.", "How many letters of the text are big, and how many are small? Print both numbers."), "print(sum(1 for x in s if x.isupper()), sum(1 for x in s if x.islower()))", 'int big = 0, small = 0;\nfor (char x : s) {\n    if (isupper(x)) big++;\n    if (islower(x)) small++;\n}\ncout << big << " " << small << "\\n";', ("big = sum(1 for x in s if x.isupper())\nprint(big, len(s) - big)", 'int big = 0;\nfor (char x : s) if (isupper(x)) big++;\ncout << big << " " << (int)s.size() - big << "\\n";'), refine=_line, output=TWO, tags=STRINGS),
    bodies("line_upper_lower_digit_counts", (T,), ("[Count|Find] the capital letters, the small letters and the digits of the line, in this order.", "How many characters of the text are upper case letters, lower case letters, and digits? Other characters are not counted."), "print(sum(1 for x in s if x.isupper()), sum(1 for x in s if x.islower()), sum(1 for x in s if x.isdigit()))", 'int big = 0, small = 0, digits = 0;\nfor (char x : s) {\n    if (isupper(x)) big++;\n    if (islower(x)) small++;\n    if (isdigit(x)) digits++;\n}\ncout << big << " " << small << " " << digits << "\\n";', ("print(sum(1 for x in s if x.isupper()), sum(1 for x in s if x.isalpha()), sum(1 for x in s if x.isdigit()))", 'int big = 0, small = 0, digits = 0;\nfor (char x : s) {\n    if (isupper(x)) big++;\n    if (isalpha(x)) small++;\n    if (isdigit(x)) digits++;\n}\ncout << big << " " << small << " " << digits << "\\n";'), output=("Print three numbers separated by spaces.", "Three numbers: capitals, small letters, digits."), refine=_numbered, tags=STRINGS),
    bodies("line_most_frequent_letter", (T,), ("Which letter is the most frequent in the line, if case is ignored? Print it as a small letter; among equally frequent ones take the first in the alphabet.", "[Find|Print] the letter (small) that occurs most often in the text, big and small ones counted together. Only letters count; ties go to the alphabetically smallest."), 't = s.lower()\nbest = "a"\nfor i in range(97, 123):\n    if t.count(chr(i)) > t.count(best):\n        best = chr(i)\nprint(best)', 'map<char, int> count;\nfor (char x : s) if (isalpha(x)) count[tolower(x)]++;\nchar best = \'a\';\nfor (char x = \'a\'; x <= \'z\'; x++) if (count[x] > count[best]) best = x;\ncout << best << "\\n";', ('best = "a"\nfor i in range(97, 123):\n    if s.count(chr(i)) > s.count(best):\n        best = chr(i)\nprint(best)', 'map<char, int> count;\nfor (char x : s) count[x]++;\nchar best = \'a\';\nfor (char x = \'a\'; x <= \'z\'; x++) if (count[x] > count[best]) best = x;\ncout << best << "\\n";'), ('t = s.lower()\nbest = "a"\nfor i in range(97, 123):\n    if t.count(chr(i)) >= t.count(best):\n        best = chr(i)\nprint(best)', 'map<char, int> count;\nfor (char x : s) if (isalpha(x)) count[tolower(x)]++;\nchar best = \'a\';\nfor (char x = \'a\'; x <= \'z\'; x++) if (count[x] >= count[best]) best = x;\ncout << best << "\\n";'), output=("Print one small letter.", "Print the letter."), refine=lambda rng, v: _plain_line(rng, v) if rng.random() < 0.4 else {"s": _line(rng, v)["s"] + " see"}, tags=STRINGS, rating=900),
    value("line_count_letter", (T, Word("c", LOWER, 1, 1)), ("How often does the letter {c} occur in the line, as a capital or a small letter?", "[Count|Find the number of] occurrences of the letter {c} in the text. Case is ignored."), "s.lower().count(c)", "int count = 0;\nfor (char x : s) if (tolower(x) == c[0]) count++;\ncount", ("s.count(c)", "int count = 0;\nfor (char x : s) if (x == c[0]) count++;\ncount"), refine=_with_letter, output=ONE, tags=STRINGS, meanings={"c": "the letter"}),
    bodies("line_letter_table", (T,), ("For every letter that occurs in the line, in alphabetical order, print the letter (small) and how often it occurs; capital and small letters are counted together.", "Make a table of the letters of the text, case ignored, from a to z: on each line a letter and its number. Letters that do not occur are left out, and so is all that is no letter."), "t = s.lower()\nfor x in sorted(set(t)):\n    if x.isalpha():\n        print(x, t.count(x))", 'map<char, int> count;\nfor (char x : s) if (isalpha(x)) count[tolower(x)]++;\nfor (auto [x, k] : count) cout << x << " " << k << "\\n";', ("for x in sorted(set(s)):\n    if x.isalpha():\n        print(x, s.count(x))", 'map<char, int> count;\nfor (char x : s) if (isalpha(x)) count[x]++;\nfor (auto [x, k] : count) cout << x << " " << k << "\\n";'), output=("Print one line per letter: the letter and its count.", "Output the letters in alphabetical order, each with its number, one per line."), refine=_line, tags=STRINGS),
    bodies("line_reversed", (T,), ("[Print|Write] the characters of the line in reverse order, the last one first.", "Turn the whole text round, so that it begins with its last character."), "print(s[::-1])", 'cout << string(s.rbegin(), s.rend()) << "\\n";', ('print(" ".join(s.split()[::-1]))', 'stringstream in(s);\nstring word, t;\nwhile (in >> word) t = word + (t.empty() ? "" : " ") + t;\ncout << t << "\\n";'), refine=_line, output=LINE, tags=STRINGS),
    bodies("line_title_case", (T,), ("[Print|Write] the line so that each word begins with a capital letter and all its other letters are small.", "Make the first letter of every word big and all the other letters small."), 'print(" ".join(x.capitalize() for x in s.split()))', 'for (size_t i = 0; i < s.size(); i++) s[i] = i == 0 || s[i - 1] == \' \' ? toupper(s[i]) : tolower(s[i]);\ncout << s << "\\n";', ('print(" ".join(x[0].upper() + x[1:] for x in s.split()))', 'for (size_t i = 0; i < s.size(); i++) if (i == 0 || s[i - 1] == \' \') s[i] = toupper(s[i]);\ncout << s << "\\n";'), ("print(s.capitalize())", 'for (size_t i = 0; i < s.size(); i++) s[i] = i == 0 ? toupper(s[i]) : tolower(s[i]);\ncout << s << "\\n";'), refine=_plain_line, output=LINE, tags=STRINGS),
    bodies("line_sentence_case", (T,), ("Make the first character of the line a capital letter and all the other letters small.", "[Print|Write] the line like a sentence: with a big first letter and only small letters after it."), "print(s.capitalize())", 'for (size_t i = 0; i < s.size(); i++) s[i] = i == 0 ? toupper(s[i]) : tolower(s[i]);\ncout << s << "\\n";', ("print(s[0].upper() + s[1:])", 's[0] = toupper(s[0]);\ncout << s << "\\n";'), refine=_plain_line, output=LINE, tags=STRINGS),
    bodies("line_alternating_case", (T,), ("Write the letters of the line by turns big and small, the first one big; characters that are no letters stay and are not counted.", "Change the case of letters so that the 1st, 3rd, 5th, ... letter of the text is a capital and the others are small. Spaces, digits and signs are skipped in counting."), 'result = ""\ncount = 0\nfor x in s:\n    if x.isalpha():\n        x = x.upper() if count % 2 == 0 else x.lower()\n        count += 1\n    result += x\nprint(result)', 'int count = 0;\nfor (char& x : s) if (isalpha(x)) {\n    x = count % 2 == 0 ? toupper(x) : tolower(x);\n    count++;\n}\ncout << s << "\\n";', ('result = ""\nfor i, x in enumerate(s):\n    result += x.upper() if i % 2 == 0 else x.lower()\nprint(result)', 'for (size_t i = 0; i < s.size(); i++) s[i] = i % 2 == 0 ? toupper(s[i]) : tolower(s[i]);\ncout << s << "\\n";'), refine=_line, output=LINE, tags=STRINGS),
    bodies("line_case_by_index", (T,), ("Make the characters at the places 0, 2, 4, ... of the line capital letters and those at 1, 3, 5, ... small ones; places are those of all characters, spaces too.", "Letters at even indices (counted from 0, over all characters) become big, letters at odd indices small. [Print|Write] the line."), 'result = ""\nfor i, x in enumerate(s):\n    result += x.upper() if i % 2 == 0 else x.lower()\nprint(result)', 'for (size_t i = 0; i < s.size(); i++) s[i] = i % 2 == 0 ? toupper(s[i]) : tolower(s[i]);\ncout << s << "\\n";', ('result = ""\nfor i, x in enumerate(s):\n    result += x.upper() if i % 2 == 1 else x.lower()\nprint(result)', 'for (size_t i = 0; i < s.size(); i++) s[i] = i % 2 == 1 ? toupper(s[i]) : tolower(s[i]);\ncout << s << "\\n";'), refine=_line, output=LINE, tags=STRINGS),
    value("line_sum_of_digits", (T,), ("[Find|Print] the sum of all digits in the line (0 if there are none).", "Add up the digits that occur in the text, each on its own: 42 gives 4 + 2."), "sum(int(x) for x in s if x.isdigit())", "long long total = 0;\nfor (char x : s) if (isdigit(x)) total += x - '0';\ntotal", ("sum(int(x) for x in s.split() if x.isdigit())", "stringstream in(s);\nstring word;\nlong long total = 0;\nwhile (in >> word) if (all_of(word.begin(), word.end(), [](char x) { return isdigit(x); })) total += stoll(word);\ntotal"), refine=_numbered, output=ONE, tags=STRINGS),
    bodies("line_letters_kept", (T,), ("[Print|Write] only the letters of the line, in their order and case, without spaces, digits and signs.", "Remove from the text all that is no letter."), 'print("".join(x for x in s if x.isalpha()))', 'string t;\nfor (char x : s) if (isalpha(x)) t += x;\ncout << t << "\\n";', ('print("".join(x for x in s if x.isalnum()))', 'string t;\nfor (char x : s) if (isalnum(x)) t += x;\ncout << t << "\\n";'), ('print(s.replace(" ", ""))', 'string t;\nfor (char x : s) if (x != \' \') t += x;\ncout << t << "\\n";'), output=("Print the letters without anything between them.", "Output one word."), refine=lambda rng, v: {"s": "So " + _numbered(rng, v)["s"]}, tags=STRINGS),
    decide("phrases_are_anagrams", (T, U), ("Are the two lines anagrams of each other, that is, do they consist of the same letters and digits, each equally often? Case, spaces and signs are ignored.", "[Check|Determine] whether the second line can be made of the letters and digits of the first by changing their order (all of them used). Capital and small letters are the same, other characters do not count."), "they are anagrams", "sorted(x for x in s.lower() if x.isalnum()) == sorted(x for x in t.lower() if x.isalnum())", "map<char, int> count;\nfor (char x : s) if (isalnum(x)) count[tolower(x)]++;\nfor (char x : t) if (isalnum(x)) count[tolower(x)]--;\nbool same = true;\nfor (auto [x, k] : count) if (k != 0) same = false;\nsame", ("sorted(s) == sorted(t)", "sort(s.begin(), s.end());\nsort(t.begin(), t.end());\ns == t"), ("set(s.lower()) == set(t.lower())", "set<char> one, two;\nfor (char x : s) one.insert(tolower(x));\nfor (char x : t) two.insert(tolower(x));\none == two"), refine=_two_phrases, tags=STRINGS),
    bodies("line_part_replaced", (T, Word("x", LOWER + UPPER, 1, 10), Word("y", LOWER + UPPER + "-", 1, 10)), ("Replace {x} by {y} everywhere in the line, also inside of words, and print it. Occurrences are taken from left to right and do not overlap.", "[Print|Write] the text in which each occurrence of {x}, searched from the left, has become {y}. Case matters."), "print(s.replace(x, y))", 'string t;\nfor (size_t i = 0; i < s.size();) {\n    if (s.compare(i, x.size(), x) == 0) {\n        t += y;\n        i += x.size();\n    } else {\n        t += s[i];\n        i++;\n    }\n}\ncout << t << "\\n";', ("print(s.replace(x, y, 1))", 'size_t i = s.find(x);\nif (i != string::npos) s.replace(i, x.size(), y);\ncout << s << "\\n";'), ('print(" ".join(y if word == x else word for word in s.split()))', 'stringstream in(s);\nstring word, t;\nwhile (in >> word) t += (t.empty() ? "" : " ") + (word == x ? y : word);\ncout << t << "\\n";'), refine=_with_part, output=LINE, tags=STRINGS, allows_cases=False, meanings={"x": "what is replaced", "y": "what is put there"}),
    value("line_part_count_overlapping", (T, Word("x", LOWER + UPPER, 1, 10)), ("How often does {x} occur in the line? Occurrences may overlap.", "[Count|Find the number of] places of the text at which {x} begins."), "sum(1 for i in range(len(s)) if s.startswith(x, i))", "int count = 0;\nfor (size_t i = 0; i < s.size(); i++) if (s.compare(i, x.size(), x) == 0) count++;\ncount", ("s.count(x)", "int count = 0;\nfor (size_t i = 0; i < s.size(); i++) if (s.compare(i, x.size(), x) == 0) {\n    count++;\n    i += x.size() - 1;\n}\ncount"), refine=_with_part, output=ONE, tags=STRINGS, meanings={"x": "the pattern"}),
    value("line_part_count_apart", (T, Word("x", LOWER + UPPER, 1, 10)), ("How often does {x} occur in the line, if occurrences must not overlap (taken from the left)?", "[Count|Find the number of] non-overlapping occurrences of {x} in the text; each search goes on behind the last one found."), "s.count(x)", "int count = 0;\nfor (size_t i = 0; i < s.size(); i++) if (s.compare(i, x.size(), x) == 0) {\n    count++;\n    i += x.size() - 1;\n}\ncount", ("s.split().count(x)", "stringstream in(s);\nstring word;\nint count = 0;\nwhile (in >> word) if (word == x) count++;\ncount"), ("sum(1 for i in range(len(s)) if s.startswith(x, i))", "int count = 0;\nfor (size_t i = 0; i < s.size(); i++) if (s.compare(i, x.size(), x) == 0) count++;\ncount"), refine=_with_part, output=ONE, tags=STRINGS, meanings={"x": "the pattern"}),
    value("line_sentence_count", (T,), ("Sentences end with a point, an exclamation mark or a question mark, one sign each. How many sentences has the text?", "[Count|Find the number of] characters of the text that are ., ! or ?."), 'sum(1 for x in s if x in ".!?")', "int count = 0;\nfor (char x : s) if (x == '.' || x == '!' || x == '?') count++;\ncount", ('s.count(".")', "int count = 0;\nfor (char x : s) if (x == '.') count++;\ncount"), refine=_sentences, output=ONE, tags=STRINGS),
    bodies("line_most_frequent_word", (Text("s", alphabet=LOWER + UPPER + ",.", max_words=20),), ("Which word occurs most often in the line, if case is ignored and so are commas and points at the ends of words? Print it in small letters, and how often it occurs; among equally frequent ones take the alphabetically first.", "Drop the signs , and . and turn everything into small letters. [Print|Find] the most frequent word and its number of occurrences (the first in the dictionary in case of a tie)."), 'words = s.lower().replace(",", "").replace(".", "").split()\nbest = min(words, key=lambda x: (-words.count(x), x))\nprint(best, words.count(best))', 'string t;\nfor (char x : s) if (x != \',\' && x != \'.\') t += tolower(x);\nstringstream in(t);\nmap<string, int> count;\nstring word, best;\nwhile (in >> word) count[word]++;\nfor (auto& [x, k] : count) if (best.empty() || k > count[best]) best = x;\ncout << best << " " << count[best] << "\\n";', ("words = s.split()\nbest = min(words, key=lambda x: (-words.count(x), x))\nprint(best, words.count(best))", 'stringstream in(s);\nmap<string, int> count;\nstring word, best;\nwhile (in >> word) count[word]++;\nfor (auto& [x, k] : count) if (best.empty() || k > count[best]) best = x;\ncout << best << " " << count[best] << "\\n";'), output=("Print the word and the number.", "One line: the most frequent word in small letters, and its count."), refine=_again, tags=STRINGS, rating=1000),
    value("line_distinct_words_any_case", (Text("s", alphabet=LOWER + UPPER + ",.", max_words=20),), ("How many different words has the line, if case does not matter and commas and points do not belong to words?", "[Count|Find the number of] distinct words of the text after removing , and . and turning all letters small."), 'len(set(s.lower().replace(",", "").replace(".", "").split()))', "string t, word;\nfor (char x : s) if (x != ',' && x != '.') t += tolower(x);\nstringstream in(t);\nset<string> seen;\nwhile (in >> word) seen.insert(word);\nseen.size()", ("len(set(s.split()))", "string word;\nstringstream in(s);\nset<string> seen;\nwhile (in >> word) seen.insert(word);\nseen.size()"), ("len(s.split())", "string word;\nstringstream in(s);\nint seen = 0;\nwhile (in >> word) seen++;\nseen"), refine=_again, output=ONE, tags=STRINGS),
)  # fmt: skip
