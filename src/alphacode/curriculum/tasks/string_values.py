"""One string read, one number or letter found: counting, runs, binary, least changes."""
# Sentences and programs are data, one per line however long.
# ruff: noqa: E501

from random import Random
from typing import Any

from alphacode.curriculum.task import DIGITS, LOWER, Int, Task, Word, Wrong
from alphacode.curriculum.tasks.strings import salt

Values = dict[str, Any]


def _runs(rng: Random, values: Values) -> Values:
    """Stretch some letters into runs."""
    values["s"] = "".join(c * rng.choice([1, 1, 2, 3, 5]) for c in values["s"])[:100]
    return values


def _few_letters(rng: Random, values: Values) -> Values:
    letters = rng.sample(LOWER, rng.randint(1, 4))
    if rng.random() < 0.4:
        values["s"] = "".join(rng.choice(letters) for _ in values["s"])
    return values


def _starts_with_one(rng: Random, values: Values) -> Values:
    values["s"] = ("1" + values["s"])[:40]
    return values


# fmt: off
def _value(name: str, say: tuple[str, ...], python: tuple[str, ...], cpp: tuple[str, ...], wrong: tuple[Wrong, ...], *,
           alphabet: str = LOWER, min_size: int = 1, max_size: int = 100, **rest: Any) -> Task:
    return Task(name=name, params=rest.pop("params", (Word("s", alphabet, min_size, max_size),)), tags=rest.pop("tags", ("strings",)), say=say, python=python, cpp=cpp, wrong=wrong, **rest)


TASKS = (
    _value(
        "distinct_letters",
        ("How many distinct letters does {s} contain?", "Count the different characters of the string.", "Find the number of different letters in {s}.", "{person} wants to write {s} with rubber stamps, one stamp for each different letter. How many stamps are needed?", "Print how many kinds of letters occur in the word.",
         "Each letter of {s} is a colour. How many colours are used?", "Repeated letters count only once. How many letters are there?", "Determine the number of unique characters of a given string.", "{person} lists the letters that occur in {s}, each once. How long is the list?", "What is the size of the set of letters of {s}?",
         "A row of {things} is described by {s}: equal letters are equal kinds. How many kinds are there?", "Given a string, count its letters without repetitions."),
        ("print(len(set(s)))", "seen = []\nfor c in s:\n    if c not in seen:\n        seen.append(c)\nprint(len(seen))"), ('set<char> seen(s.begin(), s.end());\ncout << seen.size() << "\\n";', 'set<char> seen;\nfor (char c : s) seen.insert(c);\ncout << seen.size() << "\\n";'),
        (Wrong("print(len(s))", 'cout << s.size() << "\\n";'), Wrong("print(sum(1 for c in s if s.count(c) == 1))", 'int count = 0;\nfor (char c : s) if (std::count(s.begin(), s.end(), c) == 1) count++;\ncout << count << "\\n";')),
        output=("Print the number of distinct letters.", "Print one integer.", "Output how many different characters there are."), weight=1.2,
    ),
    _value(
        "most_frequent_letter",
        ("Print the letter that occurs most often in {s}. If there are several, print the one that comes first in the alphabet.", "Find the most frequent letter of the string; among equally frequent letters choose the alphabetically smallest.", "Which letter of {s} is the most popular? Ties go to the earlier letter of the alphabet.",
         "{person} counts how often each letter stands in a word. Which letter wins? With equal counts the one nearer to a wins.", "Letters are votes. Print the winner of the vote {s}; if several letters have the most votes, the first in alphabetical order wins.", "Output the mode of the characters of {s}, taking the smallest character when there is a tie.",
         "Determine the character with the largest number of occurrences. If it is not unique, take the least one.", "What letter is used most in the word? Should several be used equally, give the alphabetically first.", "The letter written most times on a wall {place} is wanted. If there are more such letters, the first of them in the alphabet is.", "Given a word, find its commonest letter (the smallest of them if there are more)."),
        ("best = ''\ncount = 0\nfor c in sorted(set(s)):\n    if s.count(c) > count:\n        count = s.count(c)\n        best = c\nprint(best)", "print(max(sorted(set(s)), key=s.count))"),
        ('map<char, int> counts;\nfor (char c : s) counts[c]++;\nchar best = s[0];\nint most = 0;\nfor (auto& q : counts) {\n    if (q.second > most) {\n        most = q.second;\n        best = q.first;\n    }\n}\ncout << best << "\\n";',),
        (Wrong("print(max(sorted(set(s), reverse=True), key=s.count))", 'map<char, int> counts;\nfor (char c : s) counts[c]++;\nchar best = s[0];\nint most = 0;\nfor (auto& q : counts) {\n    if (q.second >= most) {\n        most = q.second;\n        best = q.first;\n    }\n}\ncout << best << "\\n";'), Wrong("print(min(s))", 'cout << *min_element(s.begin(), s.end()) << "\\n";')),
        refine=_few_letters, output=("Print one letter.", "Print this letter.", "Output a single character."), rating=900, weight=0.8,
    ),
    _value(
        "largest_letter_count",
        ("How many times does the most frequent letter of {s} occur?", "Find the largest number of equal letters in the string (not necessarily next to each other).", "Print the number of occurrences of the commonest character.", "{person} sorts the letters of a word into boxes, one box per letter. How many letters are in the fullest box?", "Letters of {s} are votes. How many votes did the winner get?",
         "What is the biggest count of one letter in {s}?", "Count each letter of {s}; print the maximum of the counts.", "Choose a letter so that as many positions as possible of {s} contain it. How many positions is that?", "Determine how often the most popular letter appears.", "You may keep only letters of one kind. How many letters of {s} can be kept at most?"),
        ("print(max(s.count(c) for c in s))", "counts = {}\nfor c in s:\n    counts[c] = counts.get(c, 0) + 1\nprint(max(counts.values()))"), ('map<char, int> counts;\nint best = 0;\nfor (char c : s) best = max(best, ++counts[c]);\ncout << best << "\\n";',),
        (Wrong("print(s.count(s[0]))", 'cout << count(s.begin(), s.end(), s[0]) << "\\n";'), Wrong("print(len(set(s)))", 'set<char> seen(s.begin(), s.end());\ncout << seen.size() << "\\n";')), refine=_few_letters, weight=0.6,
    ),
    _value(
        "changes_to_all_equal",
        ("In one move any letter of {s} can be changed to any other letter. What is the least number of moves after which all letters are equal?", "Find the minimum number of characters to replace so that the string consists of one letter only.", "{person} wants all letters of {s} to be the same and may repaint letters one at a time. How few repaintings suffice?",
         "How many positions must be changed at least to make all characters equal?", "A row of {things} has colours {s}. Repainting one costs one coin. What is the least price of making all of them one colour?", "Make every letter the same with as few replacements as possible. Print their number.", "Compute the smallest number of replacements that turns {s} into a string of identical letters.",
         "At least how many letters have to be rewritten to get something like aaaa or bbbb?", "{person} rewrites letters until only one kind is left. What is the minimum number of rewritten letters?", "One step replaces one letter by another. How many steps are necessary to make the string uniform?"),
        ("print(len(s) - max(s.count(c) for c in s))", "best = 0\nfor c in set(s):\n    best = max(best, s.count(c))\nprint(len(s) - best)"), ('map<char, int> counts;\nint best = 0;\nfor (char c : s) best = max(best, ++counts[c]);\ncout << s.size() - best << "\\n";',),
        (Wrong("print(len(set(s)) - 1)", 'set<char> seen(s.begin(), s.end());\ncout << seen.size() - 1 << "\\n";'), Wrong("print(sum(1 for c in s if c != s[0]))", 'int count = 0;\nfor (char c : s) if (c != s[0]) count++;\ncout << count << "\\n";')), refine=_few_letters, rating=900, tags=("greedy", "strings"), weight=0.6,
    ),
    _value(
        "changes_to_palindrome",
        ("What is the least number of letters of {s} to change so that it becomes a palindrome?", "One move replaces one character of {s} by any other. Find the minimum number of moves needed to get a palindrome.", "{person} likes words that read the same from both ends. How many letters of {s} must be changed at least?", "Compute the smallest number of replacements making the string equal to its reverse.",
         "Make {s} symmetric by replacing as few characters as possible. How many replacements?", "A gate {place} has letters {s} and should look the same in a mirror. Changing one letter costs one coin. Find the least cost.", "Count how many characters have to be rewritten so that the word reads equally forwards and backwards.",
         "To how many letters must a change be made, at minimum, before {s} is a palindrome?", "Turn the string into a palindrome with the fewest substitutions and print their number.", "How far is {s} from being a palindrome, measured in single letter replacements?"),
        ("count = 0\nfor i in range(len(s) // 2):\n    if s[i] != s[-1 - i]:\n        count += 1\nprint(count)", "print(sum(1 for x, y in zip(s, s[::-1]) if x != y) // 2)"), ('int count = 0;\nint n = s.size();\nfor (int i = 0; i < n / 2; i++) {\n    if (s[i] != s[n - 1 - i]) count++;\n}\ncout << count << "\\n";',),
        (Wrong("print(sum(1 for x, y in zip(s, s[::-1]) if x != y))", 'int count = 0;\nint n = s.size();\nfor (int i = 0; i < n; i++) {\n    if (s[i] != s[n - 1 - i]) count++;\n}\ncout << count << "\\n";'), Wrong("print(0 if s == s[::-1] else 1)", 'string r(s.rbegin(), s.rend());\ncout << (r == s ? 0 : 1) << "\\n";')), refine=_few_letters, rating=900, weight=0.6,
    ),
    _value(
        "longest_run",
        ("Find the length of the longest run of equal consecutive letters in {s}.", "What is the largest number of identical characters standing in a row?", "Print the length of the longest block of the same letter.", "{person} looks for the longest piece of {s} in which all letters are equal. How long is it?", "How many times in a row is some letter repeated at most?",
         "Determine the maximum length of a substring made of one letter only.", "A string of beads is written as {s}. Find the longest stretch of one colour.", "The strength of a word is the longest series of equal neighbouring letters. Compute it for {s}.", "Each letter says what the weather was on one day. What was the longest period of unchanged weather?", "Given a string, compute the size of its biggest group of equal adjacent characters.", "{person} holds a key too long sometimes. What is the longest sequence of one repeated letter in {s}?"),
        ("best = 1\nrun = 1\nfor i in range(1, len(s)):\n    if s[i] == s[i - 1]:\n        run += 1\n    else:\n        run = 1\n    best = max(best, run)\nprint(best)", "from itertools import groupby\nprint(max(len(list(group)) for c, group in groupby(s)))"), ('int best = 1, run = 1;\nfor (size_t i = 1; i < s.size(); i++) {\n    if (s[i] == s[i - 1]) run++;\n    else run = 1;\n    best = max(best, run);\n}\ncout << best << "\\n";',),
        (Wrong("print(max(s.count(c) for c in s))", 'int best = 0;\nfor (char c : s) best = max(best, (int)count(s.begin(), s.end(), c));\ncout << best << "\\n";'), Wrong("best = 1\nrun = 1\nfor i in range(1, len(s)):\n    if s[i] == s[i - 1]:\n        run += 1\n    else:\n        best = max(best, run)\n        run = 1\nprint(best)", 'int best = 1, run = 1;\nfor (size_t i = 1; i < s.size(); i++) {\n    if (s[i] == s[i - 1]) {\n        run++;\n    } else {\n        best = max(best, run);\n        run = 1;\n    }\n}\ncout << best << "\\n";')),
        refine=_runs, rating=900, output=("Print the length.", "Print one integer — the length of the longest run.", "Output a single number."),
    ),
    _value(
        "longest_run_of_ones",
        ("Find the longest run of ones in the binary string {s}.", "How many 1s stand in a row at most? Print 0 if there are none.", "{person} marked days with sport by 1 and the others by 0. What was the longest series of days with sport in a row?", "Print the length of the longest block of consecutive ones.", "A team's results are written as 1 (win) or 0 (loss). Find its longest winning streak.", "Ones are free seats, zeros are taken. What is the largest group of friends that can sit next to each other?",
         "Determine the maximum number of consecutive characters 1.", "What is the length of the longest substring of {s} made of ones only?", "The lamp is on when 1 is written. For how many seconds in a row was it on at most?", "In a row of zeros and ones look for the longest piece without zeros."),
        ("best = 0\nrun = 0\nfor c in s:\n    if c == '1':\n        run += 1\n        best = max(best, run)\n    else:\n        run = 0\nprint(best)", "print(max(len(part) for part in s.split('0')))"), ("int best = 0, run = 0;\nfor (char c : s) {\n    if (c == '1') run++;\n    else run = 0;\n    best = max(best, run);\n}\ncout << best << \"\\n\";",),
        (Wrong("print(s.count('1'))", "cout << count(s.begin(), s.end(), '1') << \"\\n\";"), Wrong("print(max(len(part) for part in s.split('1')))", "int best = 0, run = 0;\nfor (char c : s) {\n    if (c == '0') run++;\n    else run = 0;\n    best = max(best, run);\n}\ncout << best << \"\\n\";")), alphabet="01", rating=900, weight=0.8,
    ),
    _value(
        "number_of_runs",
        ("Split {s} into groups of equal neighbouring letters. How many groups are there?", "Count the maximal blocks of equal consecutive characters.", "{person} paints a fence letter by letter and takes a new brush whenever the letter differs from the one before. How many brushes are used?", "How many runs of identical letters does {s} have?", "A row of {things}: each next one that differs from its neighbour on the left starts a new group. Count the groups.",
         "If each block of equal adjacent letters is squeezed to one letter, how long is the string?", "Determine the number of series of the same letter in a row.", "Find into how few pieces {s} can be cut so that each piece consists of equal letters.", "Count groups: neighbouring letters that are the same belong to one group.", "Read {s}; print how many times a new letter starts, the very first one included."),
        ("count = 1\nfor i in range(1, len(s)):\n    if s[i] != s[i - 1]:\n        count += 1\nprint(count)",), ('int count = 1;\nfor (size_t i = 1; i < s.size(); i++) {\n    if (s[i] != s[i - 1]) count++;\n}\ncout << count << "\\n";',),
        (Wrong("print(len(set(s)))", 'set<char> seen(s.begin(), s.end());\ncout << seen.size() << "\\n";'), Wrong("count = 0\nfor i in range(1, len(s)):\n    if s[i] != s[i - 1]:\n        count += 1\nprint(count)", 'int count = 0;\nfor (size_t i = 1; i < s.size(); i++) {\n    if (s[i] != s[i - 1]) count++;\n}\ncout << count << "\\n";')), refine=_runs, weight=0.8,
    ),
    _value(
        "adjacent_equal_pairs",
        ("How many letters must be deleted at least so that no two neighbouring letters of {s} are equal?", "Count the positions where a letter equals the next letter.", "Find the number of pairs of adjacent equal characters.", "{person} removes {things} from a row so that neighbours have different colours (given by letters). What is the least number to remove?", "How many times does {s} have the same letter twice in a row (aaa counts as two times)?",
         "Compute how many characters are equal to the character just before them.", "A letter is boring if it repeats its left neighbour. Count the boring letters.", "At minimum, how many characters should be erased to avoid equal neighbours?", "In a row of stones each letter is a colour. Take away as few stones as possible so that adjacent ones differ. How many?", "Print the number of indices i with the i-th letter equal to the (i+1)-th."),
        ("count = 0\nfor i in range(1, len(s)):\n    if s[i] == s[i - 1]:\n        count += 1\nprint(count)", "print(sum(1 for x, y in zip(s, s[1:]) if x == y))"), ('int count = 0;\nfor (size_t i = 1; i < s.size(); i++) {\n    if (s[i] == s[i - 1]) count++;\n}\ncout << count << "\\n";',),
        (Wrong("print(len(s) - len(set(s)))", 'set<char> seen(s.begin(), s.end());\ncout << s.size() - seen.size() << "\\n";'), Wrong("count = 0\nfor i in range(1, len(s)):\n    if s[i] != s[i - 1]:\n        count += 1\nprint(count)", 'int count = 0;\nfor (size_t i = 1; i < s.size(); i++) {\n    if (s[i] != s[i - 1]) count++;\n}\ncout << count << "\\n";')), refine=_runs, weight=0.9,
    ),
    _value(
        "sum_of_digit_string",
        ("The string {s} consists of digits. Find their sum.", "Add up all digits of a long number {s}.", "{person} wrote a very long number. What is the sum of its digits?", "Compute the digit sum of the number written as {s}; it may have very many digits.", "Each digit of {s} is a number of {things} in a box. How many are there together?", "A string of digits is given. Print their total.", "Sum the digits.",
         "Read a number too long for ordinary types and print the sum of its figures.", "Determine the sum of all digits of {s}.", "A code made of digits stands on a door {place}. Add its digits.", "What do the digits of {s} add up to?"),
        ("print(sum(int(c) for c in s))", "total = 0\nfor c in s:\n    total += int(c)\nprint(total)"), ("int sum = 0;\nfor (char c : s) sum += c - '0';\ncout << sum << \"\\n\";",),
        (Wrong("print(len(s))", 'cout << s.size() << "\\n";'), Wrong("print(max(int(c) for c in s))", "int best = 0;\nfor (char c : s) best = max(best, c - '0');\ncout << best << \"\\n\";")), alphabet=DIGITS, min_size=2, output=("Print the sum.", "Print one integer — the sum of the digits.", "Output the sum of digits."),
    ),
    _value(
        "largest_digit_string",
        ("The string {s} consists of digits. Find the largest digit.", "Print the biggest digit of the number {s}.", "Which is the greatest digit used in {s}?", "{person} looks at the digits of a long number. What is the highest one?", "Determine the maximum digit of a number with many digits.", "In the code {s}, find the digit with the greatest value.", "Read a string of digits and output the maximum among them.",
         "{person} may take as many {things} as one digit of {s} says. How many at most?", "What is the maximal digit of {s}?", "Of all digits of {s}, print the largest."),
        ("print(max(s))", "best = 0\nfor c in s:\n    if int(c) > best:\n        best = int(c)\nprint(best)"), ('cout << *max_element(s.begin(), s.end()) << "\\n";', "int best = 0;\nfor (char c : s) best = max(best, c - '0');\ncout << best << \"\\n\";"),
        (Wrong("print(min(s))", 'cout << *min_element(s.begin(), s.end()) << "\\n";'), Wrong("print(s[0])", 'cout << s[0] << "\\n";')), alphabet=DIGITS, min_size=2, output=("Print this digit.", "Print one digit.", "Output the largest digit."), weight=0.5,
    ),
    _value(
        "binary_to_decimal",
        ("The string {s} is a number in binary. Print it in decimal.", "Convert the binary number {s} to base 10.", "What is the value of the binary number {s}?", "{person} found a number written with zeros and ones only. Write it in the usual decimal way.", "Read a number in base two and output it in base ten.", "Bits of a number are given from the highest to the lowest. Print the number.", "Compute the decimal value of a string of bits.",
         "A computer {place} shows {s}. It is a number in the binary system. Which one?", "Translate from binary to decimal.", "Lamps show a number: 1 is on, 0 is off, the last lamp is worth 1, the one before 2, then 4 and so on. What is the sum of the lit lamps?"),
        ("print(int(s, 2))", "value = 0\nfor c in s:\n    value = value * 2 + int(c)\nprint(value)"), ("long long value = 0;\nfor (char c : s) value = value * 2 + (c - '0');\ncout << value << \"\\n\";", 'cout << stoll(s, nullptr, 2) << "\\n";'),
        (Wrong("print(int(s[::-1], 2))", "reverse(s.begin(), s.end());\nlong long value = 0;\nfor (char c : s) value = value * 2 + (c - '0');\ncout << value << \"\\n\";"), Wrong("print(s.count('1'))", "cout << count(s.begin(), s.end(), '1') << \"\\n\";")), alphabet="01", max_size=40, refine=_starts_with_one, output=("Print the number in decimal.", "Print one integer.", "Output the decimal number."), rating=900, weight=0.7, tags=("math", "strings"),
    ),
    _value(
        "decimal_to_binary",
        ("Print {n} in binary.", "Write the number {n} in the binary system.", "Convert {n} to base 2 without leading zeros.", "{person} can show only zeros and ones. How is {n} written then?", "Find the binary representation of {n}.", "Translate a decimal number to binary.", "Output the bits of {n} from the highest one to the lowest.", "A computer stores {n} in base two. Print the digits.", "Represent {n} with digits 0 and 1 in base 2.", "Given an integer in base ten, give it in base two."),
        ("print(bin(n)[2:])", "answer = ''\nwhile n > 0:\n    answer = str(n % 2) + answer\n    n //= 2\nprint(answer)"), ('string answer;\nwhile (n > 0) {\n    answer += to_string(n % 2);\n    n /= 2;\n}\nreverse(answer.begin(), answer.end());\ncout << answer << "\\n";',),
        (Wrong("print(bin(n)[:1:-1])", 'string answer;\nwhile (n > 0) {\n    answer += to_string(n % 2);\n    n /= 2;\n}\ncout << answer << "\\n";'), Wrong("print(bin(n).count('1'))", 'cout << __builtin_popcountll(n) << "\\n";')), params=(Int("n", 1, 10**9),), output=("Print the binary number.", "Print a string of zeros and ones.", "Output the digits without spaces."), weight=0.7, tags=("math",),
    ),
    _value(
        "first_unique_letter",
        ("Print the first letter of {s} that occurs only once; print - if there is none.", "Find the first non-repeating character of the string. If every letter repeats, print -.", "{person} reads a word from the left and stops at the first letter that stands nowhere else in the word. Which letter is it? If none, the answer is -.", "Which letter is the leftmost among letters used exactly once? Output - when no such letter exists.",
         "A letter is lonely if {s} contains it one time. Print the first lonely letter or - if all letters have company.", "Look for the earliest unique letter in {s}; write - if there is not any.", "Output the first character whose number of occurrences equals one, or the sign - if no character is like that.", "Among the letters met a single time, which comes first? (- if none)", "Determine the first letter of the word having no copy elsewhere in it, or - .", "Read a string. Scan from the beginning for a letter that is not repeated anywhere. Print it, or - when all repeat."),
        ("answer = '-'\nfor c in s:\n    if s.count(c) == 1:\n        answer = c\n        break\nprint(answer)",), ("char answer = '-';\nfor (char c : s) {\n    if (count(s.begin(), s.end(), c) == 1) {\n        answer = c;\n        break;\n    }\n}\ncout << answer << \"\\n\";",),
        (Wrong("answer = '-'\nfor c in s:\n    if s.count(c) == 1:\n        answer = c\nprint(answer)", "char answer = '-';\nfor (char c : s) {\n    if (count(s.begin(), s.end(), c) == 1) answer = c;\n}\ncout << answer << \"\\n\";"), Wrong("print(s[0])", 'cout << s[0] << "\\n";')), refine=_few_letters, output=("Print one character.", "Print the letter, or - if there is none.", "Output a single character."), rating=900, weight=0.5,
    ),
    _value(
        "first_position_of_letter",
        ("At which position does the letter $c occur in {s} for the first time? Positions start from 1; print -1 if it does not occur.", "Find the index (from 1) of the first '$c' in the string, or -1.", "{person} looks for the letter $c in a word. What is the number of its first place, counting from 1? If there is no such letter, print -1.", "Print the position of the leftmost $c of {s}, numbering letters from one. No $c means -1.",
         "Where is the first $c? Count letters starting with 1. Answer -1 if nowhere.", "Output the smallest i such that the i-th letter of {s} is $c; if there is none, -1.", "Read a string and report where '$c' first appears (1-based), or -1 if it is absent.", "How many letters must {person} read until the first $c has been read? If there is no $c at all, print -1.", "Find the first place of the letter $c in {s}.  The first letter has number 1. If {s} has no $c, the answer is -1.", "Determine the number of the first cell with $c; cells are numbered from 1. Write -1 if no cell has it."),
        ("i = s.find('$c')\nif i == -1:\n    print(-1)\nelse:\n    print(i + 1)", "if '$c' in s:\n    print(s.index('$c') + 1)\nelse:\n    print(-1)"), ('int answer = -1;\nfor (size_t i = 0; i < s.size(); i++) {\n    if (s[i] == \'$c\') {\n        answer = i + 1;\n        break;\n    }\n}\ncout << answer << "\\n";',),
        (Wrong("print(s.find('$c'))", "cout << (int)s.find('$c') << \"\\n\";"), Wrong("i = s.rfind('$c')\nprint(i + 1 if i >= 0 else -1)", "int i = (int)s.rfind('$c');\ncout << (i >= 0 ? i + 1 : -1) << \"\\n\";")),
        constants=lambda rng: {"c": rng.choice("aeiorstx")}, refine=lambda rng, v: salt(str(v["c"]), 0.1)(rng, v), weight=0.7,
    ),
    _value(
        "count_substring",
        ("How many times does {w} occur in {s}? Occurrences may overlap.", "Count the positions of {s} at which the string {w} starts.", "{person} searches the text {s} for the word {w}. How many occurrences will be found, overlapping ones included?", "Find the number of substrings of {s} equal to {w}.", "Print how often {w} appears inside {s} as consecutive letters. Overlaps count.",
         "A pattern {w} is laid under the text {s} at every place. At how many places do all letters agree?", "Determine the count of (possibly overlapping) occurrences of {w} in {s}.", "In how many places of {s} can {w} be read?", "Two strings are given. Count how many times the second is contained in the first, counting overlapping times too.", "Given {s} and {w}, compute the number of indices where {w} begins in {s}."),
        ("count = 0\nfor i in range(len(s) - len(w) + 1):\n    if s[i:i + len(w)] == w:\n        count += 1\nprint(count)", "print(sum(1 for i in range(len(s)) if s.startswith(w, i)))"), ('int count = 0;\nfor (size_t i = 0; i + w.size() <= s.size(); i++) {\n    if (s.substr(i, w.size()) == w) count++;\n}\ncout << count << "\\n";',),
        (Wrong("print(s.count(w))", 'int count = 0;\nsize_t i = s.find(w);\nwhile (i != string::npos) {\n    count++;\n    i = s.find(w, i + w.size());\n}\ncout << count << "\\n";'), Wrong("print(1 if w in s else 0)", 'cout << (s.find(w) != string::npos ? 1 : 0) << "\\n";')),
        params=(Word("s"), Word("w", LOWER, 1, 4)), refine=lambda rng, v: _overlaps(rng, v), rating=900, weight=0.6,
    ),
    _value(
        "hamming_distance",
        ("Strings {s} and {w} have the same length. In how many positions do they differ?", "Count the places where the letters of {s} and {w} are different. The lengths are equal.", "{person} copied the word {s} and got {w}. How many letters were copied wrongly?", "Find the Hamming distance of two strings of equal length.", "How many letters of {s} must be changed to get {w}?", "{person} answered a test with {w}, the right answers are {s}. How many answers are wrong?",
         "Compare two words of one length letter by letter and count the mismatches.", "Print the number of indices at which the two strings have different characters.", "Two rows of {things} stand opposite each other, colours are letters. Count the pairs of different colour.", "Two strings of the same length are given. What is the least number of single letter replacements turning one into the other?"),
        ("count = 0\nfor i in range(len(s)):\n    if s[i] != w[i]:\n        count += 1\nprint(count)", "print(sum(1 for x, y in zip(s, w) if x != y))"), ('int count = 0;\nfor (size_t i = 0; i < s.size(); i++) {\n    if (s[i] != w[i]) count++;\n}\ncout << count << "\\n";',),
        (Wrong("print(sum(1 for x, y in zip(s, w) if x == y))", 'int count = 0;\nfor (size_t i = 0; i < s.size(); i++) {\n    if (s[i] == w[i]) count++;\n}\ncout << count << "\\n";'), Wrong("print(len(set(s) - set(w)))", 'set<char> seen(s.begin(), s.end());\nfor (char c : w) seen.erase(c);\ncout << seen.size() << "\\n";')),
        params=(Word("s"), Word("w")), refine=lambda rng, v: _nearly_same(rng, v), weight=0.9,
    ),
    _value(
        "common_letters",
        ("How many different letters occur in both {s} and {w}?", "Count the distinct letters that the two words have in common.", "{person} and {person2} each wrote a word. How many letters are used by both of them?", "Find the size of the intersection of the letter sets of {s} and {w}.", "Print how many letters of the alphabet appear in both strings.", "Two words are given. How many letters do they share? A repeated letter counts once.",
         "Of the 26 letters, how many can be found in {s} as well as in {w}?", "Determine the number of common letters of two strings, without repetitions.", "A letter is friendly if it stands in each of the two words. Count friendly letters.", "Count the letters that are present in the first word and also in the second."),
        ("print(len(set(s) & set(w)))", "count = 0\nfor c in set(s):\n    if c in w:\n        count += 1\nprint(count)"), ('set<char> seen(s.begin(), s.end());\nset<char> other(w.begin(), w.end());\nint count = 0;\nfor (char c : seen) count += other.count(c);\ncout << count << "\\n";',),
        (Wrong("print(sum(1 for c in s if c in w))", 'int count = 0;\nfor (char c : s) if (w.find(c) != string::npos) count++;\ncout << count << "\\n";'), Wrong("print(len(set(s) | set(w)))", 'set<char> seen(s.begin(), s.end());\nseen.insert(w.begin(), w.end());\ncout << seen.size() << "\\n";')),
        params=(Word("s"), Word("w")), weight=0.6,
    ),
    _value(
        "letter_values_sum",
        ("The value of a letter is its place in the alphabet: a is 1, b is 2, ..., z is 26. Find the sum of the values of the letters of {s}.", "Letters cost as much as their number in the alphabet (a costs 1, z costs 26). How much does the word {s} cost?", "{person} adds the alphabet positions of the letters of a word, counting a as 1. What is the result?", "Sum the numbers of the letters of {s}: a = 1, b = 2 and so on.", "A word weighs as much as all its letters, where a weighs 1, b weighs 2, ..., z weighs 26. Find its weight.",
         "Compute the score of a word: each letter gives points equal to its position in the alphabet (from 1).", "If a = 1, b = 2, ..., z = 26, what do the letters of {s} add up to?", "Replace each letter by its number in the alphabet and add the numbers.", "Read a word. Print the total of the alphabet numbers of its letters, starting with a = 1.", "The price of a sign is the sum over its letters of the letter's place in the alphabet. Print the price of {s}."),
        ("total = 0\nfor c in s:\n    total += ord(c) - ord('a') + 1\nprint(total)", "print(sum(ord(c) - 96 for c in s))"), ("int sum = 0;\nfor (char c : s) sum += c - 'a' + 1;\ncout << sum << \"\\n\";",),
        (Wrong("print(sum(ord(c) - 97 for c in s))", "int sum = 0;\nfor (char c : s) sum += c - 'a';\ncout << sum << \"\\n\";"), Wrong("print(sum(ord(c) - 96 for c in set(s)))", "set<char> seen(s.begin(), s.end());\nint sum = 0;\nfor (char c : seen) sum += c - 'a' + 1;\ncout << sum << \"\\n\";")), weight=0.5,
    ),
    _value(
        "ones_minus_zeros",
        ("By how many do the ones outnumber the zeros in {s}? The answer may be negative.", "Print the number of ones minus the number of zeros in the binary string.", "A 1 means a win and a 0 a loss. Print wins minus losses.", "{person} goes one step right for 1 and one step left for 0, starting at 0. Where does {person} end?", "Start with 0. Each character 1 adds one and each 0 subtracts one. What is the final number?", "How much larger is the count of ones than the count of zeros?",
         "Votes for are written as 1, against as 0. Find the difference for minus against.", "Compute the balance of a binary string: ones count +1, zeros count -1.", "A lift moves one floor up for each 1 and one floor down for each 0. On what floor is it at the end if it starts on floor 0?", "Find (count of 1) - (count of 0) for the string {s}."),
        ("print(s.count('1') - s.count('0'))", "balance = 0\nfor c in s:\n    if c == '1':\n        balance += 1\n    else:\n        balance -= 1\nprint(balance)"), ("int balance = 0;\nfor (char c : s) {\n    if (c == '1') balance++;\n    else balance--;\n}\ncout << balance << \"\\n\";",),
        (Wrong("print(s.count('0') - s.count('1'))", "int balance = 0;\nfor (char c : s) {\n    if (c == '0') balance++;\n    else balance--;\n}\ncout << balance << \"\\n\";"), Wrong("print(abs(s.count('1') - s.count('0')))", "int balance = 0;\nfor (char c : s) {\n    if (c == '1') balance++;\n    else balance--;\n}\ncout << abs(balance) << \"\\n\";")), alphabet="01", weight=0.5,
    ),
    _value(
        "position_after_moves",
        ("{person} stands at (0, 0). Each letter of {s} is a move: U up (y + 1), D down (y - 1), R right (x + 1), L left (x - 1). Where does {person} end?", "A robot obeys commands U, D, L, R, starting at the origin. U increases y, D decreases y, R increases x, L decreases x. Print its final coordinates.", "Follow the moves of {s} from the point (0, 0) and print the last point x y. The letters mean left, right, up and down by one.",
         "A toy car gets the commands {s}: L is x - 1, R is x + 1, D is y - 1, U is y + 1. Starting from zero coordinates, find where it stops.", "Compute the end of a path given as steps U, D, L, R from the origin.", "{person} walks {place}: R one step east, L west, U north, D south. Print the displacement (east, north).", "An ant starts in cell (0, 0). Print the cell after the moves written in {s} (U, D change y by +1, -1; R, L change x by +1, -1).", "Read a string of steps left, right, up, down (first letters) and print x and y at the end of the walk.",
         "Starting from x = 0 and y = 0 do the moves of {s}. Output x and y.", "Find the final position of a drone that flies by the instructions {s}, each one unit long: U and D along y, R and L along x."),
        ("print(s.count('R') - s.count('L'), s.count('U') - s.count('D'))", "x = 0\ny = 0\nfor c in s:\n    if c == 'R':\n        x += 1\n    elif c == 'L':\n        x -= 1\n    elif c == 'U':\n        y += 1\n    else:\n        y -= 1\nprint(x, y)"), ("int x = 0, y = 0;\nfor (char c : s) {\n    if (c == 'R') x++;\n    if (c == 'L') x--;\n    if (c == 'U') y++;\n    if (c == 'D') y--;\n}\ncout << x << \" \" << y << \"\\n\";",),
        (Wrong("print(s.count('L') - s.count('R'), s.count('U') - s.count('D'))", "int x = 0, y = 0;\nfor (char c : s) {\n    if (c == 'R') x--;\n    if (c == 'L') x++;\n    if (c == 'U') y++;\n    if (c == 'D') y--;\n}\ncout << x << \" \" << y << \"\\n\";"), Wrong("print(s.count('U') - s.count('D'), s.count('R') - s.count('L'))", "int x = 0, y = 0;\nfor (char c : s) {\n    if (c == 'R') x++;\n    if (c == 'L') x--;\n    if (c == 'U') y++;\n    if (c == 'D') y--;\n}\ncout << y << \" \" << x << \"\\n\";")),
        alphabet="UDLR", output=("Print x and y separated by a space.", "Print two integers x and y.", "Output the two coordinates."), rating=800, weight=0.6, tags=("implementation", "strings"),
    ),
    _value(
        "distance_after_moves",
        ("A robot starts at the origin and makes unit moves U, D, L, R written in {s}. What is the least number of moves that brings it back?", "{person} walks by the letters of {s} (L, R, U, D, one step each). How many steps away from the start, in Manhattan distance, does the walk end?", "After the moves of {s}, find |x| + |y| for the final point; the walk starts at (0, 0). Letters U, D, L, R are up, down, left, right.", "Compute how many unit steps are necessary to return to the start after the path {s} of letters U, D, L, R.",
         "A drone flew by the commands {s}. Print the Manhattan distance from its start to its end. U and D are opposite moves, so are L and R.", "The walk {s} goes one step in a direction for each letter (U up, D down, L left, R right). How far is its end from its start if one can go only along the axes?", "How many steps home does {person} need after doing the steps {s}? Each is up (U), down (D), left (L) or right (R).", "Find the length of the shortest way back for a path made of letters L, R, U and D.", "Start at zero and follow {s}. Print the sum of the absolute values of the final coordinates. R and L change x, U and D change y.", "Up, down, left and right are given by first letters. Where the walk ends, how many moves is it from where it began?"),
        ("x = s.count('R') - s.count('L')\ny = s.count('U') - s.count('D')\nprint(abs(x) + abs(y))", "x = 0\ny = 0\nfor c in s:\n    if c == 'R':\n        x += 1\n    elif c == 'L':\n        x -= 1\n    elif c == 'U':\n        y += 1\n    else:\n        y -= 1\nprint(abs(x) + abs(y))"), ("int x = 0, y = 0;\nfor (char c : s) {\n    if (c == 'R') x++;\n    if (c == 'L') x--;\n    if (c == 'U') y++;\n    if (c == 'D') y--;\n}\ncout << abs(x) + abs(y) << \"\\n\";",),
        (Wrong("print(len(s))", 'cout << s.size() << "\\n";'), Wrong("x = s.count('R') - s.count('L')\ny = s.count('U') - s.count('D')\nprint(abs(x + y))", "int x = 0, y = 0;\nfor (char c : s) {\n    if (c == 'R') x++;\n    if (c == 'L') x--;\n    if (c == 'U') y++;\n    if (c == 'D') y--;\n}\ncout << abs(x + y) << \"\\n\";")), alphabet="UDLR", weight=0.4, tags=("implementation", "strings"),
    ),
    _value(
        "cancel_pairs_left",
        ("From a binary string any two adjacent different characters may be deleted, again and again. How short can {s} become?", "Repeatedly remove a neighbouring 0 and 1 from {s} while possible. What is the length of what remains?", "{person} crosses out pairs 01 or 10 of adjacent characters until none is left. How many characters stay?", "A 0 and a 1 standing together destroy each other and the rest closes up. Print the final length of the string.",
         "Matter is 1 and antimatter is 0. Neighbours of different kinds vanish together. How many particles survive?", "Find the smallest length reachable from {s} by deleting adjacent unequal pairs.", "Zeros and ones cancel in pairs when they are neighbours. What number of them is left in the end?", "An operation removes 01 or 10 from the string. Perform it as long as you can and print the length left over.", "Every boy (0) leaves the queue with a girl (1) if they stand next to each other; the queue closes. How many children remain at the end?", "After all possible removals of two different neighbours, how many symbols does the binary string have?"),
        ("print(abs(s.count('0') - s.count('1')))", "print(len(s) - 2 * min(s.count('0'), s.count('1')))"), ("int zeros = count(s.begin(), s.end(), '0');\nint ones = count(s.begin(), s.end(), '1');\ncout << abs(zeros - ones) << \"\\n\";",),
        (Wrong("print(min(s.count('0'), s.count('1')))", "int zeros = count(s.begin(), s.end(), '0');\nint ones = count(s.begin(), s.end(), '1');\ncout << min(zeros, ones) << \"\\n\";"), Wrong("while '01' in s:\n    s = s.replace('01', '')\nprint(len(s))", "size_t i;\nwhile ((i = s.find(\"01\")) != string::npos) s.erase(i, 2);\ncout << s.size() << \"\\n\";")), alphabet="01", rating=900, weight=0.3, tags=("greedy", "strings"),
    ),
    _value(
        "taps_for_word",
        ("A keyboard is the alphabet in a row, a to z. The finger starts at the first letter of {s} and moves from letter to letter of {s}. How many steps between neighbouring keys does it make in all?", "Find the sum of distances in the alphabet between consecutive letters of {s}.", "{person} types {s} with one finger on keys a, b, ..., z that lie in a line. The finger begins at the first letter. How far does it travel, one unit between neighbours?",
         "Add the absolute differences of alphabet positions of neighbouring letters of the word.", "A machine moves a pointer along the letters a to z, one letter per second, and is set to the first letter of {s}. After how many seconds has it visited all letters of {s} in order?", "Letters are houses a to z along a street. A postman starts at the first letter of {s} and visits them in the order of {s}. How many houses does he walk past in total, each step counting one?", "For each two neighbouring letters take how far apart they are in the alphabet; print the total.",
         "Compute the total distance of a walk through the alphabet that visits the letters of {s} one after another.", "How long is the path s_1, s_2, ... in the alphabet, where the distance of a and c is 2?", "Print the sum over adjacent letters of {s} of the number of alphabet steps between them."),
        ("total = 0\nfor i in range(1, len(s)):\n    total += abs(ord(s[i]) - ord(s[i - 1]))\nprint(total)", "print(sum(abs(ord(x) - ord(y)) for x, y in zip(s, s[1:])))"), ('int sum = 0;\nfor (size_t i = 1; i < s.size(); i++) sum += abs(s[i] - s[i - 1]);\ncout << sum << "\\n";',),
        (Wrong("print(abs(ord(s[-1]) - ord(s[0])))", 'cout << abs(s.back() - s[0]) << "\\n";'), Wrong("total = ord(s[0]) - 97\nfor i in range(1, len(s)):\n    total += abs(ord(s[i]) - ord(s[i - 1]))\nprint(total)", "int sum = s[0] - 'a';\nfor (size_t i = 1; i < s.size(); i++) sum += abs(s[i] - s[i - 1]);\ncout << sum << \"\\n\";")), weight=0.3,
    ),
)
# fmt: on


def _overlaps(rng: Random, values: Values) -> Values:
    """Make `w` a piece of `s`, so that it occurs, sometimes overlapping itself."""
    if rng.random() < 0.5:
        values["s"] = rng.choice(["a", "ab", "aab", "aba"]) * rng.randint(1, 8)
    if rng.random() < 0.8:
        start = rng.randrange(len(values["s"]))
        values["w"] = values["s"][start : start + rng.randint(1, 3)]
    return values


def _nearly_same(rng: Random, values: Values) -> Values:
    """Make `w` a copy of `s` with some letters changed."""
    odds = rng.choice([0.0, 0.1, 0.3, 0.7])
    values["w"] = "".join(
        rng.choice(LOWER) if rng.random() < odds else c for c in values["s"]
    )
    return values
