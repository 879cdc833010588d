"""One string read: characters counted, picked, changed, compared."""
# Sentences and programs are data, one per line however long.
# ruff: noqa: E501

from collections.abc import Callable
from random import Random
from typing import Any

from alphacode.curriculum.task import DIGITS, LOWER, UPPER, Int, Task, Word, Wrong

Values = dict[str, Any]
Refine = Callable[[Random, Values], Values | None]

STRINGS = ("strings",)


def _letter(rng: Random) -> dict[str, object]:
    return {"c": rng.choice("aabceeioprstxz")}


def _two_letters(rng: Random) -> dict[str, object]:
    first, second = rng.sample("abceiloprstxz", 2)
    return {"c": first, "e": second}


def salt(alphabet: str, share: float = 0.4) -> Refine:
    """Return a refine that replaces some characters of `s` by those of an alphabet."""

    def refine(rng: Random, values: Values) -> Values:
        odds = rng.choice([0.0, share, share, 0.9])
        values["s"] = "".join(
            rng.choice(alphabet) if rng.random() < odds else c for c in values["s"]
        )
        return values

    return refine


def _salt_letter(rng: Random, values: Values) -> Values:
    return salt(str(values["c"]))(rng, values) or values


def _keep(is_kept: Callable[[str, Values], bool]) -> Refine:
    """Return a refine that refuses strings of which nothing would be left to print."""

    def refine(rng: Random, values: Values) -> Values | None:
        return values if any(is_kept(c, values) for c in values["s"]) else None

    return refine


# fmt: off
COUNT_SAY = (
    "Count the @ in the string {s}.",
    "How many @ does the string {s} contain?",
    "Find the number of @ in a given string.",
    "You are given a string. Print how many @ it has.",
    "{person} wrote a word on the board. How many @ are in it?",
    "{person} counts the @ in a word {place}. What number will {person} get?",
    "A string is given. Determine the number of @ in it.",
    "{person} orders a sign with the text {s}. The painter takes one coin for each of the @. How many coins is that?",
    "Among the characters of {s}, count the @.",
    "For a word {s}, output the count of @.",
    "{person} collects only @. How many of them can be cut out of {s}?",
    "Given {s}, say how many @ it includes.",
    "Read a string and report how often @ occur in it.",
    "{person} reads {s} letter by letter and claps at the @. How many claps will be heard?",
    "The beauty of a string is the number of @ in it. Find the beauty of {s}.",
)


def _count(
    name: str, phrases: tuple[str, ...], python: str, cpp: str, mistake: tuple[str, str],
    *, alphabet: str = LOWER, refine: Refine | None = None, idiom: str = "", **rest: Any,
) -> Task:
    bodies = (
        f"count = 0\nfor c in s:\n    if {python}:\n        count += 1\nprint(count)",
        idiom or f"print(sum(1 for c in s if {python}))",
    )
    loop = 'int count = 0;\nfor (char c : s) if (@) count++;\ncout << count << "\\n";'
    block = 'int count = 0;\nfor (char c : s) {\n    if (@) {\n        count++;\n    }\n}\ncout << count << "\\n";'
    return Task(
        name=name, params=(Word("s", alphabet),), tags=STRINGS, refine=refine,
        say=tuple(text.replace("@", phrase) for phrase in phrases for text in COUNT_SAY),
        output=("Print the count.", "Print one integer — how many there are.", "Output the number of such characters.", "Print a single integer."),
        python=bodies,
        cpp=(loop.replace("@", cpp), block.replace("@", cpp)),
        wrong=(
            Wrong(
                f"print(sum(1 for c in s if {mistake[0]}))",
                loop.replace("@", mistake[1]),
            ),
            Wrong(
                f"print(len(set(c for c in s if {python})))",
                f'set<char> seen;\nfor (char c : s) if ({cpp}) seen.insert(c);\ncout << seen.size() << "\\n";',
            ),
        ),
        **rest,
    )


VOWEL_CPP = "c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u'"
CONSONANT_CPP = "c != 'a' && c != 'e' && c != 'i' && c != 'o' && c != 'u'"
MIXED = LOWER + UPPER + DIGITS

COUNTS = (
    _count("count_vowels", ("vowels", "vowels (a, e, i, o, u)", "letters a, e, i, o and u"), "c in 'aeiou'", VOWEL_CPP,
           ("c in 'aeiouy'", VOWEL_CPP + " || c == 'y'"), refine=salt("aeiouybs"), weight=1.3),
    _count("count_consonants", ("consonants", "letters that are not vowels", "letters other than a, e, i, o, u"), "c not in 'aeiou'", CONSONANT_CPP,
           ("c in 'aeiou'", VOWEL_CPP)),
    _count("count_letter", ("letters $c", "characters '$c'", "occurrences of the letter '$c'", "characters equal to '$c'", 'symbols "$c"'), "c == '$c'", "c == '$c'",
           ("c != '$c'", "c != '$c'"), idiom="print(s.count('$c'))", constants=_letter, refine=_salt_letter, weight=1.3),
    _count("count_not_letter", ("letters different from $c", "characters other than '$c'", "letters that are not '$c'"), "c != '$c'", "c != '$c'",
           ("c == '$c'", "c == '$c'"), idiom="print(len(s) - s.count('$c'))", constants=_letter, refine=_salt_letter, weight=0.5),
    _count("count_upper", ("uppercase letters", "capital letters", "big letters (A to Z)", "upper-case characters"), "c.isupper()", "isupper(c)",
           ("c.islower()", "islower(c)"), alphabet=MIXED, refine=salt(UPPER)),
    _count("count_lower", ("lowercase letters", "small letters (a to z)", "lower-case characters"), "c.islower()", "islower(c)",
           ("not c.isupper()", "!isupper(c)"), alphabet=MIXED, refine=salt(MIXED), weight=0.6),
    _count("count_digits", ("digits", "digits (0 to 9)", "characters that are digits", "decimal digits"), "c.isdigit()", "isdigit(c)",
           ("c.isalpha()", "isalpha(c)"), alphabet=MIXED, refine=salt(DIGITS)),
    _count("count_ones", ("ones", "1s", "characters 1", "units"), "c == '1'", "c == '1'",
           ("c == '0'", "c == '0'"), alphabet="01", idiom="print(s.count('1'))"),
    _count("count_zeros", ("zeros", "0s", "zeroes", "characters equal to 0"), "c == '0'", "c == '0'",
           ("c == '1'", "c == '1'"), alphabet="01", idiom="print(s.count('0'))"),
    _count("count_after_letter", ("letters that come after '$c' in the alphabet", "letters greater than $c alphabetically"), "c > '$c'", "c > '$c'",
           ("c >= '$c'", "c >= '$c'"), constants=_letter, refine=_salt_letter, weight=0.4),
)

LENGTH_SAY = (
    "Print the length of the string {s}.",
    "How many characters are there in {s}?",
    "A string is given. Find its length.",
    "{person} wrote a word. How many letters does it have?",
    "Count the letters of a given word.",
    "Read a word and print how long it is.",
    "{person} paints each letter of {s} on a tile of its own. How many tiles are needed?",
    "Determine how many symbols the string consists of.",
    "Each letter costs one coin. How much must {person} pay to print the word {s}?",
    "{person} types {s}, pressing one key per character. How many times is a key pressed?",
    "What is the length of {s}?",
    "Tell {person} the number of characters in the given line.",
)

PARTS = (
    Task(
        name="string_length", params=(Word("s"),), tags=STRINGS, say=LENGTH_SAY,
        output=("Print the length.", "Print one integer — the number of characters.", "Output the number of letters."),
        python=("print(len(s))", "count = 0\nfor c in s:\n    count += 1\nprint(count)"),
        cpp=('cout << s.size() << "\\n";', 'cout << s.length() << "\\n";'),
        wrong=(Wrong("print(len(s) - 1)", 'cout << s.size() - 1 << "\\n";'), Wrong("print(len(set(s)))", 'set<char> seen(s.begin(), s.end());\ncout << seen.size() << "\\n";')),
    ),
    Task(
        name="first_last_letter", params=(Word("s"),), tags=STRINGS, weight=0.7,
        say=("Print the first and the last character of {s}.", "Given a word, output its first letter and its last letter.", "Which letters does the word start and end with?",
             "{person} covers the middle of a word with a hand, so only the first and last letters can be seen. Print them.", "Take the first and final symbol of the string and print them.",
             "A string is given. Write its outermost characters, the first one and then the last one.", "{person} remembers words by their first and last letters. What does {person} remember of {s}?",
             "Find the first letter of {s} and the last letter of {s}.", "Output two characters: the one at the beginning and the one at the end of the string.", "Read a word; show the letter it begins with, then the letter it ends with."),
        output=("Print the two characters separated by a space.", "Print two letters separated by a space.", "Output the first and the last letter with a space between them."),
        python=("print(s[0], s[-1])", "first = s[0]\nlast = s[len(s) - 1]\nprint(first, last)"),
        cpp=('cout << s[0] << " " << s.back() << "\\n";', 'cout << s[0] << " " << s[s.size() - 1] << "\\n";'),
        wrong=(Wrong("print(s[-1], s[0])", 'cout << s.back() << " " << s[0] << "\\n";'), Wrong("print(s[0], s[1] if len(s) > 1 else s[0])", 'cout << s[0] << " " << (s.size() > 1 ? s[1] : s[0]) << "\\n";')),
    ),
    Task(
        name="middle_character", params=(Word("s", max_size=60),), tags=STRINGS, weight=0.5,
        refine=lambda rng, v: {**v, "s": v["s"] if len(v["s"]) % 2 else v["s"] + rng.choice(LOWER)},
        say=("Print the middle character of {s}. The length of {s} is odd.", "A word with an odd number of letters is given. Which letter is in the middle?", "Find the central letter of a string of odd length.",
             "{person} folds a paper strip with a word so that one letter stays on the fold. The length is odd. What letter is it?", "The length of the string is odd. Output the symbol standing exactly in its centre.",
             "Take a string of odd length and print the character with equally many characters on both sides.", "{person} stands in the middle letter of the word {s} (its length is odd). Tell which letter that is.",
             "Given {s} with an odd number of characters, show the one in the middle.", "The word {s} has a middle, because its length is odd. Print that letter.", "What character is left after removing the same number of characters from both ends until one stays? The length is odd."),
        output=("Print one character.", "Print the middle letter.", "Output a single letter."),
        python=("print(s[len(s) // 2])", "middle = len(s) // 2\nprint(s[middle])"),
        cpp=('cout << s[s.size() / 2] << "\\n";',),
        wrong=(Wrong("print(s[len(s) // 2 - 1])", 'cout << s[(s.size() / 2 + s.size() - 1) % s.size()] << "\\n";'), Wrong("print(s[-1])", 'cout << s.back() << "\\n";')),
    ),
    Task(
        name="kth_character", params=(Word("s", max_size=60), Int("k", 1, 60)), tags=STRINGS, meanings={"k": "the position, counted from 1"},
        refine=lambda rng, v: {**v, "k": rng.randint(1, len(v["s"]))},
        say=("Print the {k}-th character of the string {s}, counting from 1.", "Which letter stands at position {k} in {s}? Positions are numbered from 1.", "Find character number {k} of the given word (the first letter has number 1).",
             "{person} wants to know the letter of {s} at place {k}. Places start with 1.", "Given a string and a number {k}, output the symbol at this position. Numbering starts from one.", "A word is written in cells numbered 1, 2, 3 and so on. What letter is in cell {k}?",
             "What is the {k}-th letter of {s}?", "{person} points at letter {k} of a word, counted from the left starting with 1. Which letter is it?", "Read a word and an index {k} (1-based). Show the character with that index.", "Take the {k}-th from the left character of {s}."),
        output=("Print one character.", "Print the letter.", "Output the character at this position."),
        python=("print(s[k - 1])",), cpp=('cout << s[k - 1] << "\\n";',),
        wrong=(Wrong("print(s[k % len(s)])", 'cout << s[k % s.size()] << "\\n";'), Wrong("print(s[-k])", 'cout << s[s.size() - k] << "\\n";')),
    ),
    Task(
        name="every_kth_character", params=(Word("s", max_size=60), Int("k", 1, 20)), tags=STRINGS, weight=0.6, meanings={"k": "the step"},
        refine=lambda rng, v: {**v, "k": rng.randint(1, min(6, len(v["s"])))},
        say=("Print every {k}-th character of {s}, starting from the first one.", "Starting with the first letter, take every {k}-th letter of {s}.", "{person} writes down the first letter of a word, then jumps {k} letters ahead, writes that one, and so on. What is written?",
             "Keep the characters at positions 1, 1 + {k}, 1 + 2{k}, and so on. Print what you get.", "A frog sits on the first letter of {s} and jumps {k} letters to the right until it leaves the word. Print the letters it visits.",
             "Form a new string from the characters of {s} with step {k}, beginning with the first.", "Read a string with step {k}: first character, then the one {k} places further, and so on.", "Output the letters of {s} whose distance from the first letter is divisible by {k}.",
             "{person} hides a message: only the first letter and each {k}-th letter after it matter. Find the message.", "Taking step {k}, list the symbols of the string from its beginning."),
        output=("Print the resulting string.", "Print the letters without spaces.", "Output one string."),
        python=("print(s[::k])", "answer = ''\nfor i in range(0, len(s), k):\n    answer += s[i]\nprint(answer)"),
        cpp=('string answer;\nfor (size_t i = 0; i < s.size(); i += k) answer += s[i];\ncout << answer << "\\n";',),
        wrong=(Wrong("print(s[k - 1::k])", 'string answer;\nfor (size_t i = k - 1; i < s.size(); i += k) answer += s[i];\ncout << answer << "\\n";'), Wrong("print(s[:k])", 'cout << s.substr(0, k) << "\\n";')),
    ),
    Task(
        name="first_k_characters", params=(Word("s", max_size=60), Int("k", 1, 60)), tags=STRINGS, weight=0.5, refine=lambda rng, v: {**v, "k": rng.randint(1, len(v["s"]))},
        say=("Print the first {k} characters of {s}.", "Output the prefix of {s} of length {k}.", "Cut the word after {k} letters and print the beginning.", "{person} has room for only {k} letters. What part of {s} will fit if it is written from the start?",
             "Take {k} letters from the left side of the word.", "Leave only the first {k} symbols of the given string.", "Short name: the first {k} letters of {s}. Print it.", "Read {s} and {k}; show the beginning of {s} that is {k} characters long.",
             "{person} stopped typing {s} after {k} letters. What is on the screen?", "Remove everything after the {k}-th character of the string."),
        output=("Print the string.", "Print these characters.", "Output the resulting string."),
        python=("print(s[:k])",), cpp=('cout << s.substr(0, k) << "\\n";',),
        wrong=(Wrong("print(s[-k:])", 'cout << s.substr(s.size() - k) << "\\n";'), Wrong("print(s[:k - 1])", 'cout << s.substr(0, k - 1) << "\\n";')),
    ),
)


def _each(name: str, say: tuple[str, ...], python: tuple[str, ...], cpp: tuple[str, ...], wrong: tuple[Wrong, ...], **rest: Any) -> Task:
    """One string in, one string out."""
    return Task(
        name=name, params=rest.pop("params", (Word("s", rest.pop("alphabet", LOWER)),)), tags=STRINGS, say=say, python=python, cpp=cpp, wrong=wrong,
        output=("Print the resulting string.", "Print the string you get.", "Output one string — the result.", "Print the new string.", "Print the changed string."), **rest,
    )


CHANGES = (
    _each(
        "reverse_string",
        ("Print the string {s} in reverse order.", "Reverse the given string.", "Write the word {s} backwards.", "{person} reads a word from right to left. What does {person} read?", "A string is given; output its characters from the last to the first.",
         "{person} saw a word in a mirror, with its letters in the opposite order. Restore the word.", "Turn the string around: the last letter becomes the first, and so on.", "Given {s}, print it reversed.", "Read a word and print it from the end to the beginning.",
         "In a far land people write from right to left. How would they write {s}?", "What will the string look like when read backwards?", "{person} put the letters of {s} in a pile one on another, then took them off from the top one by one. What word comes out?", "Flip {s}."),
        ("print(s[::-1])", "answer = ''\nfor c in s:\n    answer = c + answer\nprint(answer)"),
        ('reverse(s.begin(), s.end());\ncout << s << "\\n";', 'for (int i = (int)s.size() - 1; i >= 0; i--) cout << s[i];\ncout << "\\n";'),
        (Wrong("print(s)", 'cout << s << "\\n";'), Wrong("print(''.join(sorted(s, reverse=True)))", 'sort(s.rbegin(), s.rend());\ncout << s << "\\n";')), weight=1.5,
    ),
    _each(
        "to_upper",
        ("Print the string {s} in uppercase.", "Change all letters of {s} to capital letters.", "Convert the given word to upper case.", "{person} wants to shout the word {s}. Write it with capital letters only.", "Replace every small letter by the same big letter.", "Make all letters of the string uppercase.",
         "The keyboard of {person} has Caps Lock on. How will {s} look?", "Read a string and output it in capitals.", "A sign {place} must be written in big letters. Print {s} this way.", "Print {s} so that each letter is uppercase."),
        ("print(s.upper())",), ('for (char& c : s) c = toupper(c);\ncout << s << "\\n";',), (Wrong("print(s.lower())", 'for (char& c : s) c = tolower(c);\ncout << s << "\\n";'), Wrong("print(s.capitalize())", 'for (char& c : s) c = tolower(c);\ns[0] = toupper(s[0]);\ncout << s << "\\n";')),
        alphabet=LOWER + UPPER, refine=salt(UPPER, 0.2),
    ),
    _each(
        "to_lower",
        ("Print the string {s} in lowercase.", "Change all letters of {s} to small letters.", "Convert the given word to lower case.", "{person} typed with Caps Lock on. Write the text in small letters.", "Replace every capital letter by the same small letter.", "Make all letters of the string lowercase.",
         "{person} wants to whisper {s}, that is to write it with small letters only.", "Read a string and output it without capitals: each big letter becomes small.", "Print {s} so that each letter is lowercase.", "No capital letters are allowed {place}. Turn them into small ones."),
        ("print(s.lower())",), ('for (char& c : s) c = tolower(c);\ncout << s << "\\n";',), (Wrong("print(s.upper())", 'for (char& c : s) c = toupper(c);\ncout << s << "\\n";'),),
        alphabet=LOWER + UPPER, refine=salt(UPPER, 0.5),
    ),
    _each(
        "swap_case",
        ("Swap the case of each letter of {s}: lowercase becomes uppercase and the other way round.", "Make every small letter big and every big letter small.", "Change the case of all letters in the string.", "{person} pressed Caps Lock by mistake, so each letter came out in the wrong case. Repair the word.",
         "Invert the case: uppercase to lowercase, lowercase to uppercase.", "Print {s} with capital letters turned into small ones and small letters into capital ones.", "Read a word and switch the case of every character.", "Each letter of {s} must change its size: big to small, small to big.",
         "A broken keyboard writes capitals instead of small letters and small letters instead of capitals. What did {person} want to type when {s} appeared?", "Toggle the case of the letters."),
        ("print(s.swapcase())", "answer = ''\nfor c in s:\n    if c.isupper():\n        answer += c.lower()\n    else:\n        answer += c.upper()\nprint(answer)"),
        ('for (char& c : s) {\n    if (isupper(c)) c = tolower(c);\n    else c = toupper(c);\n}\ncout << s << "\\n";',), (Wrong("print(s.upper())", 'for (char& c : s) c = toupper(c);\ncout << s << "\\n";'), Wrong("print(s.lower())", 'for (char& c : s) c = tolower(c);\ncout << s << "\\n";')),
        alphabet=LOWER + UPPER, refine=salt(UPPER, 0.4), weight=0.7,
    ),
    _each(
        "capitalise_first",
        ("Make the first letter of {s} uppercase and leave the other letters as they are.", "Capitalise the given word: only its first letter changes.", "A name must start with a capital letter. Correct the name {s}; the other letters stay unchanged.", "{person} forgot to begin {s} with a big letter. Fix it without touching the rest.",
         "Change the first character to upper case; do not change the others.", "Print {s} with a capital first letter.", "If the word begins with a small letter, make this letter big. Everything else remains.", "Write the word so that it starts with a capital letter; the remaining letters stay the same.",
         "Read a word and replace its first letter by the corresponding uppercase letter.", "{person} is a teacher of grammar: names start with capitals. Correct one name, changing nothing but its first letter."),
        ("print(s[0].upper() + s[1:])",), ('s[0] = toupper(s[0]);\ncout << s << "\\n";',), (Wrong("print(s[0].upper())", 'cout << (char)toupper(s[0]) << "\\n";'), Wrong("print(s[0].upper() + s)", 'cout << (char)toupper(s[0]) << s << "\\n";')),
        alphabet=LOWER + UPPER, refine=salt(UPPER, 0.3), weight=0.7,
    ),
    _each(
        "replace_letter",
        ("Replace all letters $c in {s} by $e.", "Change every '$c' to '$e' and print the string.", "The key $c of a keyboard is broken and {person} must type $e instead. How will {s} be typed?", "In the string {s}, put '$e' in place of each '$c'.", "{person} cannot pronounce $c and says $e instead. What will be heard instead of {s}?",
         "Print {s} after each character $c has turned into $e.", "Substitute $e for $c everywhere in the word.", "Read a word; wherever it has the letter $c write the letter $e.", "Every letter $c was painted over with $e. What does the word {s} look like now?", "Output the string obtained from {s} when all occurrences of $c become $e."),
        ("print(s.replace('$c', '$e'))", "answer = ''\nfor c in s:\n    if c == '$c':\n        answer += '$e'\n    else:\n        answer += c\nprint(answer)"),
        ("for (char& c : s) if (c == '$c') c = '$e';\ncout << s << \"\\n\";", "for (size_t i = 0; i < s.size(); i++) {\n    if (s[i] == '$c') s[i] = '$e';\n}\ncout << s << \"\\n\";"),
        (Wrong("print(s.replace('$e', '$c'))", "for (char& c : s) if (c == '$e') c = '$c';\ncout << s << \"\\n\";"), Wrong("print(s.replace('$c', '$e', 1))", "size_t i = s.find('$c');\nif (i != string::npos) s[i] = '$e';\ncout << s << \"\\n\";")),
        constants=_two_letters, refine=lambda rng, v: salt(f"{v['c']}{v['c']}{v['e']}")(rng, v), weight=0.9,
    ),
    _each(
        "remove_letter",
        ("Remove all letters $c from {s}.", "Delete every '$c' from the string and print what is left.", "{person} does not like the letter $c and crosses it out wherever it stands in {s}. What remains?", "Print {s} without the letters $c.", "Erase each character $c of the given word.",
         "The printer {place} cannot print $c and skips it. What does it print for {s}?", "Read a string; output all its characters except $c in the same order.", "Throw away the symbols '$c' from {s}, keep the others.", "What is left of {s} when no $c may stay?", "A moth ate all letters $c of a sign. Print the rest of the sign."),
        ("print(s.replace('$c', ''))", "answer = ''\nfor c in s:\n    if c != '$c':\n        answer += c\nprint(answer)"),
        ("for (char c : s) if (c != '$c') cout << c;\ncout << \"\\n\";", "string answer;\nfor (char c : s) {\n    if (c != '$c') answer += c;\n}\ncout << answer << \"\\n\";"),
        (Wrong("print(s.replace('$c', '', 1))", "size_t i = s.find('$c');\nif (i != string::npos) s.erase(i, 1);\ncout << s << \"\\n\";"),),
        constants=_letter, refine=lambda rng, v: _keep(lambda c, values: c != values["c"])(rng, _salt_letter(rng, v)), weight=0.9,
    ),
    _each(
        "remove_vowels",
        ("Remove all vowels (a, e, i, o, u) from {s}.", "Print the string without its vowels.", "Delete the letters a, e, i, o, u from the given word.", "{person} writes messages without vowels to save time. How will {person} write {s}?", "Print only the consonants of {s}, in the same order.", "Drop every vowel from the string: a, e, i, o, u.",
         "In an ancient language vowels were not written. Write {s} in this way.", "{person2} swallows all vowels when speaking. What remains of {s}?", "Read a word and output it with the vowels left out.", "Cross out the vowels of {s}; what is left?"),
        ("answer = ''\nfor c in s:\n    if c not in 'aeiou':\n        answer += c\nprint(answer)", "print(''.join(c for c in s if c not in 'aeiou'))"),
        ('string vowels = "aeiou";\nfor (char c : s) {\n    if (vowels.find(c) == string::npos) cout << c;\n}\ncout << "\\n";', f'string answer;\nfor (char c : s) if ({CONSONANT_CPP}) answer += c;\ncout << answer << "\\n";'),
        (Wrong("print(''.join(c for c in s if c not in 'aeio'))", "string answer;\nfor (char c : s) if (c != 'a' && c != 'e' && c != 'i' && c != 'o') answer += c;\ncout << answer << \"\\n\";"), Wrong("print(''.join(c for c in s if c in 'aeiou') or '-')", f'string answer;\nfor (char c : s) if ({VOWEL_CPP}) answer += c;\ncout << (answer.empty() ? "-" : answer) << "\\n";')),
        refine=lambda rng, v: _keep(lambda c, _: c not in "aeiou")(rng, salt("aeiou")(rng, v) or v),
    ),
    _each(
        "remove_duplicate_letters",
        ("Remove repeated letters from {s}: keep only the first occurrence of each letter.", "Print the distinct letters of {s} in order of their first appearance.", "Each letter may stay only once; all later copies are deleted. What string remains?", "{person} writes down every letter of {s} that has not been met before. What is written?",
         "Leave only the first copy of each character.", "Delete all characters that have already occurred earlier in the string.", "Read a word and output each of its letters once, as they first appear.", "{person} has one stamp for each letter, and a stamp breaks after one use. What will be printed from {s}?", "Print the string with repeats skipped: a letter seen before is not printed again.", "Keep each letter of {s} only the first time it is met."),
        ("answer = ''\nfor c in s:\n    if c not in answer:\n        answer += c\nprint(answer)", "print(''.join(dict.fromkeys(s)))"),
        ('string answer;\nfor (char c : s) {\n    if (answer.find(c) == string::npos) answer += c;\n}\ncout << answer << "\\n";', 'set<char> seen;\nfor (char c : s) {\n    if (seen.count(c)) continue;\n    seen.insert(c);\n    cout << c;\n}\ncout << "\\n";'),
        (Wrong("print(''.join(sorted(set(s))))", 'set<char> seen(s.begin(), s.end());\nfor (char c : seen) cout << c;\ncout << "\\n";'), Wrong("answer = s[0]\nfor c in s:\n    if c != answer[-1]:\n        answer += c\nprint(answer)", 'string answer;\nfor (char c : s) if (answer.empty() || answer.back() != c) answer += c;\ncout << answer << "\\n";')), weight=0.7,
    ),
    _each(
        "remove_adjacent_duplicates",
        ("Replace every group of equal consecutive letters by one letter.", "A key sticks, so some letters were typed several times in a row. Leave one letter of every run of equal letters.", "Compress {s}: from equal neighbouring characters keep only one.", "{person} stutters. Remove repeated neighbouring letters from {s}.",
         "Print {s} after deleting each character equal to the one before it.", "Of equal letters standing next to each other only the first stays.", "Squeeze the string so that no two adjacent characters are the same, keeping one from each block.", "Read a word and output it with each run of the same letter shortened to one letter.",
         "In a row of {things}, equal colours in a row are merged to one. Colours are letters of {s}. Print the new row.", "If a letter is the same as its left neighbour, skip it. Print the rest."),
        ("answer = s[0]\nfor i in range(1, len(s)):\n    if s[i] != s[i - 1]:\n        answer += s[i]\nprint(answer)", "answer = ''\nfor c in s:\n    if not answer or answer[-1] != c:\n        answer += c\nprint(answer)"),
        ('string answer;\nfor (char c : s) {\n    if (answer.empty() || answer.back() != c) answer += c;\n}\ncout << answer << "\\n";', 's.erase(unique(s.begin(), s.end()), s.end());\ncout << s << "\\n";'),
        (Wrong("print(''.join(dict.fromkeys(s)))", 'string answer;\nfor (char c : s) if (answer.find(c) == string::npos) answer += c;\ncout << answer << "\\n";'),),
        refine=lambda rng, v: {**v, "s": "".join(c * rng.choice([1, 1, 2, 3]) for c in v["s"])[:100]}, weight=0.7,
    ),
    _each(
        "sort_letters",
        ("Sort the letters of {s} in alphabetical order.", "Print the characters of {s} sorted from a to z.", "Rearrange the letters of the word alphabetically.", "{person} puts the letters of a word in order of the alphabet. What word comes out?", "Given a string, output its letters in non-decreasing order.", "What is the alphabetically smallest word that can be made from all letters of {s}?",
         "Read a word and arrange its letters as in the dictionary, from the earliest to the latest.", "{person2} loves order: the letters of {s} should stand as in the alphabet.", "Permute the characters of {s} so that the result is lexicographically minimal.", "Order the letters of {s}."),
        ("print(''.join(sorted(s)))",), ('sort(s.begin(), s.end());\ncout << s << "\\n";',), (Wrong("print(''.join(sorted(s, reverse=True)))", 'sort(s.rbegin(), s.rend());\ncout << s << "\\n";'), Wrong("print(''.join(sorted(set(s))))", 'set<char> seen(s.begin(), s.end());\nfor (char c : seen) cout << c;\ncout << "\\n";')), weight=0.9,
    ),
    _each(
        "sort_letters_descending",
        ("Sort the letters of {s} from z to a.", "Print the characters of {s} in reverse alphabetical order.", "What is the alphabetically largest string that can be made from all letters of {s}?", "Rearrange the letters so that the result is lexicographically maximal.", "{person} puts the letters of {s} in order, the last letters of the alphabet first.",
         "Order the letters of the word from the latest in the alphabet to the earliest.", "Output the letters of {s} in non-increasing order.", "Read a word and sort its letters in descending order.", "Arrange {s} so that each letter is not earlier in the alphabet than the next one.", "Place the letters from the biggest to the smallest."),
        ("print(''.join(sorted(s, reverse=True)))", "print(''.join(sorted(s))[::-1])"), ('sort(s.rbegin(), s.rend());\ncout << s << "\\n";', 'sort(s.begin(), s.end(), greater<char>());\ncout << s << "\\n";'), (Wrong("print(''.join(sorted(s)))", 'sort(s.begin(), s.end());\ncout << s << "\\n";'), Wrong("print(s[::-1])", 'reverse(s.begin(), s.end());\ncout << s << "\\n";')), weight=0.3,
    ),
    _each(
        "double_letters",
        ("Print each character of {s} twice.", "Double every letter of the word.", "{person}'s keyboard types every letter two times. What appears when {s} is typed?", "Write {s} so that each symbol is repeated twice in a row.", "Repeat every letter once more right after itself.", "Read a word; output every character of it two times.", "There is an echo after each letter of {s}. Print what is heard.",
         "Replace each letter by two such letters.", "Stretch {s} to double length by writing each letter twice.", "{person} sees double: instead of one letter two equal ones. How does {s} look?"),
        ("answer = ''\nfor c in s:\n    answer += c * 2\nprint(answer)", "print(''.join(c + c for c in s))"), ('for (char c : s) cout << c << c;\ncout << "\\n";',), (Wrong("print(s + s)", 'cout << s + s << "\\n";'),), weight=0.5,
    ),
    _each(
        "repeat_string",
        ("Print the string {s} {k} times in a row without spaces.", "Repeat {s} {k} times.", "Write the word {s} {k} times, one copy right after another.", "{person} says {s} {k} times without a pause. What is heard?", "Glue together {k} copies of the given string.", "Output {k} copies of {s} as one string.", "Read a word and a number {k}. Print the word as many times as the number says, all in one line.",
         "A parrot repeats {s} {k} times. Print its speech without spaces.", "Make a long string by taking {s} {k} times.", "{person} must write {s} on the board {k} times as one long word."),
        ("print(s * k)", "answer = ''\nfor i in range(k):\n    answer += s\nprint(answer)"), ('for (int i = 0; i < k; i++) cout << s;\ncout << "\\n";', 'string answer;\nwhile (k--) answer += s;\ncout << answer << "\\n";'),
        (Wrong("print(s * (k + 1))", 'for (int i = 0; i <= k; i++) cout << s;\ncout << "\\n";'), Wrong("print(''.join(c * k for c in s))", 'string answer;\nfor (char c : s) answer += string(k, c);\ncout << answer << "\\n";')),
        params=(Word("s", max_size=20), Int("k", 1, 9)), meanings={"k": "the number of copies"}, weight=0.8,
    ),
    _each(
        "caesar_shift",
        ("Encrypt {s} with the Caesar cipher: replace each letter by the letter {k} places later in the alphabet; after z comes a.", "Shift every letter of {s} forward by {k} in the alphabet, going from z back to a.", "{person} sends a secret word. Each letter is moved {k} positions forward in the alphabet, cyclically. What is sent?",
         "Each letter becomes the {k}-th letter after it; the alphabet is a circle. Print the coded string.", "Move all letters {k} steps along the alphabet. After z the alphabet starts again with a.", "Code the word: add {k} to the place of each letter in the alphabet, wrapping around after z.", "Caesar shift by {k}. Print the result.",
         "{person} and {person2} write letters in code: instead of each letter they use the one {k} places further in the alphabet (a follows z). Encode {s}.", "Rotate every character of {s} by {k} places, z is followed by a.", "Turn {s} into a cipher where each letter is replaced with the letter standing {k} places after it in a cyclic alphabet."),
        ("answer = ''\nfor c in s:\n    answer += chr((ord(c) - 97 + k) % 26 + 97)\nprint(answer)", "print(''.join(chr((ord(c) - ord('a') + k) % 26 + ord('a')) for c in s))"), ("for (char& c : s) c = 'a' + (c - 'a' + k) % 26;\ncout << s << \"\\n\";",),
        (Wrong("answer = ''\nfor c in s:\n    answer += chr((ord(c) - 97 - k) % 26 + 97)\nprint(answer)", "for (char& c : s) c = 'a' + ((c - 'a' - k) % 26 + 26) % 26;\ncout << s << \"\\n\";"), Wrong("answer = ''\nfor c in s:\n    answer += chr((ord(c) - 96 + k) % 26 + 97)\nprint(answer)", "for (char& c : s) c = 'a' + (c - 'a' + k + 1) % 26;\ncout << s << \"\\n\";")),
        params=(Word("s"), Int("k", 1, 25)), meanings={"k": "the shift"}, rating=900, weight=0.7,
    ),
    _each(
        "rotate_string",
        ("Move the first {k} characters of {s} to its end.", "Rotate the string left by {k}: its first {k} letters go to the back.", "{person} cuts the first {k} letters off the word and glues them at the end. Print the new word.", "Shift {s} cyclically to the left by {k} positions.", "Take {k} letters from the beginning of {s} and append them to the end, keeping their order.",
         "The letters of {s} stand in a queue; {k} times the first letter goes to the end of the queue. What is the final order?", "A ring of letters is read starting {k} places later. Print what is read instead of {s}.", "Perform {k} moves: each takes the first character and puts it last.", "Read {s} and {k}, print the cyclic left shift.", "After {k} left rotations, what will {s} be?"),
        ("print(s[k:] + s[:k])", "for i in range(k):\n    s = s[1:] + s[0]\nprint(s)"), ('cout << s.substr(k) + s.substr(0, k) << "\\n";', 'rotate(s.begin(), s.begin() + k, s.end());\ncout << s << "\\n";'), (Wrong("print(s[-k:] + s[:-k] if k else s)", 'cout << s.substr(s.size() - k) + s.substr(0, s.size() - k) << "\\n";'), Wrong("print(s[k:])", 'cout << s.substr(k) << "\\n";')),
        params=(Word("s", max_size=60), Int("k", 0, 60)), refine=lambda rng, v: {**v, "k": rng.randint(0, len(v["s"]) - 1)}, weight=0.5,
    ),
    _each(
        "run_length_encode",
        ("Replace every run of equal letters by the letter and the length of the run, like aaab gives a3b1.", "Encode {s}: for each block of equal consecutive characters write the character and then its count.", "Compress the string by writing each group of the same letters as the letter followed by the number of times it stands there in a row.",
         "{person} reads a row of letters aloud as letter and count: aab is a2b1. Write what {person} says for {s}.", "Run-length encoding: each maximal group of equal letters becomes letter plus number, also when the number is 1.", "Instead of repeating a letter write how many there are in a row, after the letter. Do it for {s}, even for single letters.",
         "A beadmaker notes a string of beads as colour and number of such beads in a row. Write the note for {s}.", "Split {s} into groups of equal neighbouring letters and print for each group its letter and its size, without spaces.", "To save paper, {person} writes aaa as a3 and b as b1. How is {s} written?", "Shorten {s}: every series of identical characters turns into the character and the series length."),
        ("answer = ''\ni = 0\nwhile i < len(s):\n    j = i\n    while j < len(s) and s[j] == s[i]:\n        j += 1\n    answer += s[i] + str(j - i)\n    i = j\nprint(answer)", "from itertools import groupby\nprint(''.join(c + str(len(list(group))) for c, group in groupby(s)))"),
        ('string answer;\nfor (size_t i = 0; i < s.size();) {\n    size_t j = i;\n    while (j < s.size() && s[j] == s[i]) j++;\n    answer += s[i] + to_string(j - i);\n    i = j;\n}\ncout << answer << "\\n";',),
        (Wrong("print(''.join(c + str(s.count(c)) for c in dict.fromkeys(s)))", 'string answer;\nset<char> seen;\nfor (char c : s) if (seen.insert(c).second) answer += c + to_string(count(s.begin(), s.end(), c));\ncout << answer << "\\n";'), Wrong("from itertools import groupby\nprint(''.join(str(len(list(group))) + c for c, group in groupby(s)))", 'string answer;\nfor (size_t i = 0; i < s.size();) {\n    size_t j = i;\n    while (j < s.size() && s[j] == s[i]) j++;\n    answer += to_string(j - i) + s[i];\n    i = j;\n}\ncout << answer << "\\n";')),
        refine=lambda rng, v: {**v, "s": "".join(c * rng.choice([1, 1, 2, 3, 4]) for c in v["s"])[:100]}, rating=1000, weight=0.5,
    ),
    _each(
        "abbreviate_word",
        ("If {s} has more than $d letters, replace it by its first letter, the number of letters between the first and last, and its last letter. Otherwise print it unchanged.", "A word is too long if its length is greater than $d. Too long words are written as first letter, count of the inner letters, last letter. Print {s} in this way.",
         "Words longer than $d characters should be shortened: the middle letters are replaced by their number. Shorter words stay the same.", "{person} is tired of long words. From a word of more than $d letters {person} keeps the first and last letter and puts between them how many letters were left out. Other words are not changed.",
         "Shorten {s} like internationalization becomes i18n, but only when its length exceeds $d.", "Print the abbreviation of {s}: first letter, number of omitted letters, last letter. Words of at most $d letters are printed as they are.", "Sign makers {place} shorten words with more than $d letters: they keep both end letters and write the number of dropped letters in the middle. What will they write?",
         "When a word has length above $d, all letters but the first and the last turn into a number that says how many there were.", "Abbreviate the word if it is longer than $d, keeping its ends and writing the number of characters between them.", "Given a word, output it, or its short form (first letter + how many letters in between + last letter) if there are more than $d letters in it."),
        ("if len(s) > $d:\n    print(s[0] + str(len(s) - 2) + s[-1])\nelse:\n    print(s)",), ('if (s.size() > $d) {\n    cout << s[0] << s.size() - 2 << s.back() << "\\n";\n} else {\n    cout << s << "\\n";\n}',),
        (Wrong("if len(s) >= $d:\n    print(s[0] + str(len(s) - 2) + s[-1])\nelse:\n    print(s)", 'if (s.size() >= $d) {\n    cout << s[0] << s.size() - 2 << s.back() << "\\n";\n} else {\n    cout << s << "\\n";\n}'), Wrong("if len(s) > $d:\n    print(s[0] + str(len(s)) + s[-1])\nelse:\n    print(s)", 'if (s.size() > $d) {\n    cout << s[0] << s.size() << s.back() << "\\n";\n} else {\n    cout << s << "\\n";\n}')),
        constants=lambda rng: {"d": rng.choice([3, 4, 5, 6, 8, 10, 12])}, refine=lambda rng, v: {**v, "s": (v["s"] * 20)[: rng.choice([v["d"], v["d"] + 1, v["d"] + 5, v["d"] - 1])] if rng.random() < 0.6 else v["s"]},
    ),
    _each(
        "flip_bits",
        ("Replace each 0 by 1 and each 1 by 0.", "Invert the binary string {s}.", "Flip all bits of {s}.", "Every lamp in a row is switched: those that are on (1) go off (0), the others go on. What does the row {s} become?", "Swap zeros and ones in the string.", "Print the string in which ones become zeros and zeros become ones.", "{person} presses every switch once. 1 means on, 0 means off. Print the new state.",
         "Write the complement of a binary string.", "Turn black squares (1) into white ones (0) and white into black.", "Change every character of {s} to the opposite one: 0 to 1, 1 to 0."),
        ("answer = ''\nfor c in s:\n    if c == '0':\n        answer += '1'\n    else:\n        answer += '0'\nprint(answer)", "print(''.join('1' if c == '0' else '0' for c in s))"), ("for (char& c : s) c = (c == '0' ? '1' : '0');\ncout << s << \"\\n\";",), (Wrong("print(s.replace('0', '1'))", "for (char& c : s) if (c == '0') c = '1';\ncout << s << \"\\n\";"), Wrong("print(s[::-1])", 'reverse(s.begin(), s.end());\ncout << s << "\\n";')),
        alphabet="01", weight=0.5,
    ),
)

TASKS = COUNTS + PARTS + CHANGES
