"""Lists of words and lines of text: counting, choosing, joining, operations by name."""
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
    LOWER,
    Int,
    Param,
    Task,
    Text,
    Values,
    Word,
    Words,
    Wrong,
)


def _letter(rng: Random) -> dict[str, object]:
    return {"c": rng.choice("abcghmst")}


def _inside(rng: Random) -> dict[str, object]:
    """Draw how many people are inside: enough for everybody who may leave."""
    return {"d": rng.randint(30, 99)}


def _share_word(rng: Random, values: Values) -> Values:
    """Make the asked word occur in the list in most draws."""
    if rng.random() < 0.75:
        values["x"] = rng.choice(values["w"])
    return values


def _repeat_words(rng: Random, values: Values) -> Values:
    """Let few different words make the list in most draws."""
    if rng.random() < 0.7:
        pool = rng.sample(values["w"], min(len(values["w"]), rng.randint(1, 3)))
        values["w"] = [rng.choice(pool) for _ in values["w"]]
    return values


def _perhaps_distinct(rng: Random, values: Values) -> Values:
    if rng.random() < 0.6:
        values["w"] = list(dict.fromkeys(values["w"]))
        values["n"] = len(values["w"])
    return values


def _some_start(rng: Random, values: Values) -> Values:
    letter = str(values["c"])
    values["w"] = [
        letter + word[1:] if rng.random() < 0.3 else word for word in values["w"]
    ]
    return values


def _text_with(rng: Random, values: Values) -> Values:
    words = values["s"].split()
    if rng.random() < 0.7:
        values["k"] = len(rng.choice(words))
    else:
        values["k"] = rng.randint(1, 8)
    return values


def _operations(first: str, second: str) -> Any:
    """Return a refine that turns the words into two kinds of operation."""

    def refine(rng: Random, values: Values) -> Values:
        odds = rng.choice([0.2, 0.5, 0.8, 1.0, 0.0])
        names = [first.split("|"), second.split("|")]
        values["w"] = [
            rng.choice(names[0] if rng.random() < odds else names[1])
            for _ in values["w"]
        ]
        return values

    return refine


# fmt: off
ANSWER_STRING = ("Print the resulting string.", "Print the answer on one line.", "Output the line you get.", "Print the new line.")


def _text(name: str, say: tuple[str, ...], python: tuple[str, ...], cpp: tuple[str, ...], wrong: tuple[Wrong, ...], **rest: Any) -> Task:
    params: tuple[Param, ...] = rest.pop("params", (Text("s"),))
    return Task(name=name, params=params, say=say, python=python, cpp=cpp, wrong=wrong, tags=("strings",), **rest)


def _list(name: str, say: tuple[str, ...], python: tuple[str, ...], cpp: tuple[str, ...], wrong: tuple[Wrong, ...], **rest: Any) -> Task:
    params: tuple[Param, ...] = rest.pop("params", (Words("w"),))
    tags = rest.pop("tags", ("strings",))
    return Task(name=name, params=params, say=say, python=python, cpp=cpp, wrong=wrong, tags=tags, **rest)


STREAM = "stringstream stream(s);\nstring word;\n"

TEXTS = (
    _text(
        "count_words",
        ("How many words are there in the line?", "Count the words of the given text; words are separated by single spaces.", "{person} writes a telegram. One word costs one coin. What is the price of the telegram?", "Find the number of words in a sentence.", "A sentence is given. Print how many words it has.", "Determine of how many words the line consists.", "{person} reads a sentence aloud, word by word. How many words are read?",
         "Words are separated by exactly one space. Tell their number.", "Read a line and report its length in words.", "A speech of {person} was written on one line. Count its words."),
        ("print(len(s.split()))", "print(s.count(' ') + 1)"), (STREAM + 'int count = 0;\nwhile (stream >> word) count++;\ncout << count << "\\n";', "cout << count(s.begin(), s.end(), ' ') + 1 << \"\\n\";"),
        (Wrong("print(s.count(' '))", "cout << count(s.begin(), s.end(), ' ') << \"\\n\";"), Wrong("print(len(s))", 'cout << s.size() << "\\n";')), weight=1.2, output=("Print the number of words.", "Print one integer.", "Output how many words there are."),
    ),
    _text(
        "longest_word_length",
        ("Find the length of the longest word in the line.", "How many letters does the longest word of the sentence have?", "Print the maximum word length in the text.", "{person} needs a sheet wide enough for the longest word. How many letters wide must it be?", "Among the words of the line, find the greatest number of letters in one word.", "A sentence is given. What is the length of its longest word?", "Determine how long the longest of the words is.",
         "Words of {s} are written one under another. How many columns are needed?", "Compute the largest word length of the given sentence.", "Read a line of words and output the size of the longest one."),
        ("print(max(len(x) for x in s.split()))", "best = 0\nfor x in s.split():\n    if len(x) > best:\n        best = len(x)\nprint(best)"), (STREAM + 'size_t best = 0;\nwhile (stream >> word) best = max(best, word.size());\ncout << best << "\\n";',),
        (Wrong("print(min(len(x) for x in s.split()))", STREAM + 'size_t best = 1000;\nwhile (stream >> word) best = min(best, word.size());\ncout << best << "\\n";'), Wrong("print(len(s.split()[0]))", STREAM + 'stream >> word;\ncout << word.size() << "\\n";')), weight=0.8,
    ),
    _text(
        "longest_word_in_text",
        ("Print the longest word of the line. If there are several, print the first of them.", "Find the word with the most letters; of equally long ones take the leftmost.", "Which word of the sentence is the longest? With ties, the one that stands earlier.", "{person} looks for the longest word in a letter from {person2} (the first one if several are equally long). Which word is it?", "Output the word of maximal length, the first such word.", "Determine the longest word in the text; the earliest wins a tie.", "A sentence is given. Show its longest word, or the first of the longest.",
         "Read words of a line and keep the longest one met (do not change it for an equally long one).", "The word with the greatest number of characters is wanted. If it is not unique, print the first one.", "Take the longest of all words in {s}; the first if there is a choice."),
        ("print(max(s.split(), key=len))", "best = ''\nfor x in s.split():\n    if len(x) > len(best):\n        best = x\nprint(best)"), (STREAM + 'string best;\nwhile (stream >> word) {\n    if (word.size() > best.size()) best = word;\n}\ncout << best << "\\n";',),
        (Wrong("best = ''\nfor x in s.split():\n    if len(x) >= len(best):\n        best = x\nprint(best)", STREAM + 'string best;\nwhile (stream >> word) {\n    if (word.size() >= best.size()) best = word;\n}\ncout << best << "\\n";'), Wrong("print(max(s.split()))", STREAM + 'string best;\nwhile (stream >> word) best = max(best, word);\ncout << best << "\\n";')), output=("Print the word.", "Print one word.", "Output this word."), weight=0.8,
    ),
    _text(
        "shortest_word_in_text",
        ("Print the shortest word of the line. If there are several, print the first of them.", "Find the word with the fewest letters; of equally short ones take the leftmost.", "Which word of the sentence is the shortest? With ties, the one that stands earlier.", "{person} is lazy and learns only the shortest word of a sentence, the first if there are several. Which one?", "Output the word of minimal length, the first such word.", "Determine the shortest word in the text; the earliest wins a tie.", "A sentence is given. Show its shortest word, or the first of the shortest.", "The word with the least number of characters is wanted. If it is not unique, print the first one.",
         "Take the shortest of all words in {s}; the first if there is a choice.", "Among the words look for the one with the smallest length and print it (the earliest one)."),
        ("print(min(s.split(), key=len))",), (STREAM + 'string best;\nwhile (stream >> word) {\n    if (best.empty() || word.size() < best.size()) best = word;\n}\ncout << best << "\\n";',),
        (Wrong("words = s.split()\nbest = words[0]\nfor x in words:\n    if len(x) <= len(best):\n        best = x\nprint(best)", STREAM + 'string best;\nwhile (stream >> word) {\n    if (best.empty() || word.size() <= best.size()) best = word;\n}\ncout << best << "\\n";'), Wrong("print(min(s.split()))", STREAM + 'string best;\nwhile (stream >> word) {\n    if (best.empty() || word < best) best = word;\n}\ncout << best << "\\n";')), output=("Print the word.", "Print one word.", "Output this word."), weight=0.4,
    ),
    _text(
        "reverse_word_order",
        ("Print the words of the line in reverse order.", "Write the sentence with its words from the last to the first.", "Reverse the order of words; the words themselves do not change.", "{person} says everything backwards, word by word. How does the sentence sound?", "Given a line of words, output them in the opposite order separated by spaces.", "The last word becomes first, the first becomes last. Print the line.", "Turn the sentence around without changing the words.", "A train of words arrives at the station and leaves backwards. What is the order of the words now?",
         "Read the words of {s} and print them starting from the end.", "Output the words right to left."),
        ("print(' '.join(s.split()[::-1]))", "words = s.split()\nwords.reverse()\nprint(*words)"), (STREAM + 'vector<string> words;\nwhile (stream >> word) words.push_back(word);\nreverse(words.begin(), words.end());\nfor (auto& x : words) cout << x << " ";\ncout << "\\n";',),
        (Wrong("print(s[::-1])", 'reverse(s.begin(), s.end());\ncout << s << "\\n";'), Wrong("print(*sorted(s.split()))", STREAM + 'vector<string> words;\nwhile (stream >> word) words.push_back(word);\nsort(words.begin(), words.end());\nfor (auto& x : words) cout << x << " ";\ncout << "\\n";')), output=ANSWER_STRING,
    ),
    _text(
        "reverse_each_word",
        ("Reverse every word of the line, leaving the words in their places.", "Print the sentence with the letters of each word backwards.", "In a secret language each word is read from right to left, but the order of words stays. Encode the sentence.", "{person} writes each word backwards. How will {person} write this line?", "Turn around each word separately; the order of words is kept.", "Every word of the text is flipped in place. Print the text.", "Given a line, output its words reversed one by one.", "Mirror all words of the sentence, not the sentence itself.",
         "Write words of {s} in the same order, letters of each in opposite order.", "For each word print it from its last letter to its first, with spaces between words as before."),
        ("print(' '.join(x[::-1] for x in s.split()))",), (STREAM + 'while (stream >> word) {\n    reverse(word.begin(), word.end());\n    cout << word << " ";\n}\ncout << "\\n";',),
        (Wrong("print(s[::-1])", 'reverse(s.begin(), s.end());\ncout << s << "\\n";'), Wrong("print(' '.join(s.split()[::-1]))", STREAM + 'vector<string> words;\nwhile (stream >> word) words.push_back(word);\nreverse(words.begin(), words.end());\nfor (auto& x : words) cout << x << " ";\ncout << "\\n";')), output=ANSWER_STRING, weight=0.6,
    ),
    _text(
        "capitalise_words",
        ("Make the first letter of every word uppercase.", "Capitalise each word of the line.", "In a title each word begins with a capital letter. Write the title properly.", "{person} forgot that names start with big letters. Correct all words of the line.", "Change the initial letter of each word to upper case.", "Print the sentence so that all its words start with capital letters.", "Replace the first letter of every word by the corresponding capital.", "Every word of {s} must begin with a capital letter; other letters stay small.", "Given words in lowercase, write each with a capital initial.", "A sign maker {place} writes each word with a big first letter. How will the line look?"),
        ("print(' '.join(x.capitalize() for x in s.split()))", "print(s.title())"), (STREAM + 'while (stream >> word) {\n    word[0] = toupper(word[0]);\n    cout << word << " ";\n}\ncout << "\\n";',),
        (Wrong("print(s.capitalize())", 's[0] = toupper(s[0]);\ncout << s << "\\n";'), Wrong("print(s.upper())", 'for (char& c : s) c = toupper(c);\ncout << s << "\\n";')), output=ANSWER_STRING, weight=0.7,
    ),
    _text(
        "acronym",
        ("Print the acronym of the line: the first letters of its words in uppercase.", "Take the initial letter of every word and write them together as capitals.", "Make an abbreviation from the first letters of the words, all big.", "{person} founded a club with a long name. What is its short name, made of capital initials?", "From each word take the first letter, turn it into uppercase and join them.", "A phrase is given. Output the string of the first letters of its words in upper case.", "Abbreviate the phrase by its initials in capital letters.", "What do the capital initials of the words spell?", "Write only the initials of the words, uppercase, without spaces.", "For the name of an organisation {place}, find its acronym in capital letters."),
        ("print(''.join(x[0].upper() for x in s.split()))", "answer = ''\nfor x in s.split():\n    answer += x[0].upper()\nprint(answer)"), (STREAM + 'string answer;\nwhile (stream >> word) answer += toupper(word[0]);\ncout << answer << "\\n";',),
        (Wrong("print(''.join(x[0] for x in s.split()))", STREAM + 'string answer;\nwhile (stream >> word) answer += word[0];\ncout << answer << "\\n";'), Wrong("print(''.join(x[-1].upper() for x in s.split()))", STREAM + 'string answer;\nwhile (stream >> word) answer += toupper(word.back());\ncout << answer << "\\n";')), output=("Print the acronym.", "Print one word in capital letters.", "Output the letters without spaces."), weight=0.7,
    ),
    _text(
        "count_words_of_length",
        ("How many words of the line have exactly {k} letters?", "Count the words of length {k}.", "Find the number of words consisting of {k} letters.", "{person} likes words with {k} letters. How many such words are in the sentence?", "Among the words of the text, how many are {k} letters long?", "A sentence and a number {k} are given. Print how many of the words have that length.", "Determine the count of {k}-letter words.", "For a crossword {person} needs words of {k} letters. How many does the line offer?", "Tell how often a word with length {k} occurs in the line.", "Count those words whose number of letters equals {k}."),
        ("print(sum(1 for x in s.split() if len(x) == k))", "count = 0\nfor x in s.split():\n    if len(x) == k:\n        count += 1\nprint(count)"), (STREAM + 'int count = 0;\nwhile (stream >> word) {\n    if ((long long)word.size() == k) count++;\n}\ncout << count << "\\n";',),
        (Wrong("print(sum(1 for x in s.split() if len(x) >= k))", STREAM + 'int count = 0;\nwhile (stream >> word) {\n    if ((long long)word.size() >= k) count++;\n}\ncout << count << "\\n";'), Wrong("print(sum(1 for x in s.split() if len(x) != k))", STREAM + 'int count = 0;\nwhile (stream >> word) {\n    if ((long long)word.size() != k) count++;\n}\ncout << count << "\\n";')), params=(Text("s"), Int("k", 1, 15)), refine=_text_with, weight=0.6,
    ),
    _text(
        "remove_spaces",
        ("Print the line without spaces.", "Remove all spaces from the text.", "Glue all words of the line together.", "{person}'s space bar is broken. What comes out when the line is typed?", "Delete every space and print what is left.", "Write the words one right after another, nothing between them.", "Join the words of the sentence into one long word.", "Output the text with its blanks dropped.", "Old books had no spaces between words. Write {s} in this way.", "A line of words is given. Print only its letters."),
        ("print(s.replace(' ', ''))", "print(''.join(s.split()))"), (STREAM + 'while (stream >> word) cout << word;\ncout << "\\n";', "for (char c : s) if (c != ' ') cout << c;\ncout << \"\\n\";"),
        (Wrong("print(s.replace(' ', '', 1))", "size_t i = s.find(' ');\nif (i != string::npos) s.erase(i, 1);\ncout << s << \"\\n\";"), Wrong("print(s.split()[0])", STREAM + 'stream >> word;\ncout << word << "\\n";')), output=ANSWER_STRING, weight=0.5,
    ),
    _text(
        "count_letters_in_text",
        ("How many letters are there in the line, not counting spaces?", "Count the letters of the sentence; spaces do not count.", "Find the number of characters other than spaces.", "{person} paints a slogan, one litre of paint per letter. Spaces need no paint. How many litres?", "Print the total length of all words of the line.", "What is the sum of the lengths of the words?", "Engraving a letter costs one coin, a space is free. What is the price of the line?", "Ignore spaces and tell the length of the text.", "Determine how many non-space symbols the line has.", "Add the numbers of letters in all words of {s}."),
        ("print(len(s.replace(' ', '')))", "print(sum(len(x) for x in s.split()))"), (STREAM + 'int sum = 0;\nwhile (stream >> word) sum += word.size();\ncout << sum << "\\n";', "int count = 0;\nfor (char c : s) if (c != ' ') count++;\ncout << count << \"\\n\";"),
        (Wrong("print(len(s))", 'cout << s.size() << "\\n";'), Wrong("print(len(s.split()))", STREAM + 'int count = 0;\nwhile (stream >> word) count++;\ncout << count << "\\n";')), weight=0.6,
    ),
    _text(
        "distinct_words_in_text",
        ("How many different words does the line contain?", "Count the distinct words of the sentence.", "Find the number of words without repetitions.", "{person} makes a dictionary of all words of a text, each once. How many entries does it have?", "Repeated words count once. How many words are there?", "Print the size of the set of words of the line.", "Determine how many unique words were used.", "A speaker {place} repeats himself. How many different words did he say?", "What is the vocabulary size of the sentence?", "Read a line and output how many words differ from all words before them."),
        ("print(len(set(s.split())))", "seen = []\nfor x in s.split():\n    if x not in seen:\n        seen.append(x)\nprint(len(seen))"), (STREAM + 'set<string> seen;\nwhile (stream >> word) seen.insert(word);\ncout << seen.size() << "\\n";',),
        (Wrong("print(len(s.split()))", STREAM + 'int count = 0;\nwhile (stream >> word) count++;\ncout << count << "\\n";'), Wrong("print(len(set(s)))", 'set<char> seen(s.begin(), s.end());\ncout << seen.size() << "\\n";')),
        refine=lambda rng, v: {**v, "s": " ".join(rng.choice(v["s"].split()) for _ in v["s"].split())}, weight=0.6,
    ),
)


def _operation_task(name: str, first: str, second: str, say: tuple[str, ...], python: str, cpp: str, start: str, *, weight: float = 0.5, **rest: Any) -> Task:
    """A counter changed by operations that are given by name, one word each."""
    return _list(
        name, say,
        (f"x = {start}\nfor q in w:\n    if {python}:\n        x += 1\n    else:\n        x -= 1\nprint(x)", f"count = sum(1 for q in w if {python})\nprint({start} + count - (n - count))"),
        (f'int x = {start};\nfor (auto& q : w) {{\n    if ({cpp}) x++;\n    else x--;\n}}\ncout << x << "\\n";',),
        (Wrong(f"print({start} + sum(1 for q in w if {python}))", f'int x = {start};\nfor (auto& q : w) if ({cpp}) x++;\ncout << x << "\\n";'), Wrong(f"x = {start}\nfor q in w:\n    if {python}:\n        x -= 1\n    else:\n        x += 1\nprint(x)", f'int x = {start};\nfor (auto& q : w) {{\n    if ({cpp}) x--;\n    else x++;\n}}\ncout << x << "\\n";')),
        refine=_operations(first, second), weight=weight, tags=("implementation",), output=("Print the final value.", "Print one integer — the result.", "Output the value at the end."), **rest,
    )


LISTS = (
    _list(
        "longest_word_in_list",
        ("Print the longest of the {n} words; if there are several, the first of them.", "Which of the given words has the most letters? Of equally long words choose the first.", "{n} words are given. Output the longest one (the earliest if not unique).", "{person} has a list of {n} names. Find the longest name, the first such one.", "Find the first word of maximum length in the list.", "Among {n} words pick the one with the greatest length. The first wins a tie.", "{person} holds a contest for the longest word. Who says a longest word first wins. Which word wins?", "Look through a list and report its longest string; of equals the one listed earlier.", "Determine the longest word in the list. If lengths tie, print the one given first.", "Print the name with the largest number of letters, the topmost of them."),
        ("print(max(w, key=len))", "best = ''\nfor x in w:\n    if len(x) > len(best):\n        best = x\nprint(best)"), ('string best;\nfor (auto& x : w) if (x.size() > best.size()) best = x;\ncout << best << "\\n";',),
        (Wrong("best = ''\nfor x in w:\n    if len(x) >= len(best):\n        best = x\nprint(best)", 'string best;\nfor (auto& x : w) if (x.size() >= best.size()) best = x;\ncout << best << "\\n";'), Wrong("print(max(w))", 'cout << *max_element(w.begin(), w.end()) << "\\n";')), output=("Print the word.", "Print one word.", "Output this word."),
    ),
    _list(
        "sort_words",
        ("Print the words in alphabetical order.", "Sort {n} words as in a dictionary.", "Arrange the given names alphabetically.", "{person} must write a list of {n} names in the order of the alphabet. Help.", "Given {n} strings, output them in lexicographic order.", "Order the words from a to z.", "A teacher wants the list of pupils sorted by name. Print it.", "Put books on a shelf by title; titles are single words. Print the order of the titles.", "Read words and print them sorted.", "Print all {n} words so that each is not greater than the next in dictionary order."),
        ("w.sort()\nprint(*w)", "print(' '.join(sorted(w)))"), ('sort(w.begin(), w.end());\nfor (auto& x : w) cout << x << " ";\ncout << "\\n";',),
        (Wrong("w.sort(reverse=True)\nprint(*w)", 'sort(w.rbegin(), w.rend());\nfor (auto& x : w) cout << x << " ";\ncout << "\\n";'), Wrong("print(*sorted(set(w)))", 'set<string> seen(w.begin(), w.end());\nfor (auto& x : seen) cout << x << " ";\ncout << "\\n";')), output=("Print the words on one line separated by spaces.", "Print the sorted words separated by spaces.", "Output the words with spaces between them."), tags=("sortings", "strings"),
    ),
    _list(
        "first_word_alphabetically",
        ("Print the word that comes first in alphabetical order.", "Which of the {n} words stands first in a dictionary?", "Find the lexicographically smallest word.", "{person} sorts names by the alphabet. Which name will be on top?", "Given {n} strings, output the minimal one in dictionary order.", "Determine the alphabetically earliest of the words.", "Pupils are called in alphabetical order. Who is called first?", "Of all names, print the one nearest to the beginning of the alphabet.", "Look for the least word of the list, comparing as dictionaries do.", "If the words were sorted, which would be first?"),
        ("print(min(w))", "print(sorted(w)[0])"), ('cout << *min_element(w.begin(), w.end()) << "\\n";', 'sort(w.begin(), w.end());\ncout << w[0] << "\\n";'),
        (Wrong("print(max(w))", 'cout << *max_element(w.begin(), w.end()) << "\\n";'), Wrong("print(min(w, key=len))", 'string best = w[0];\nfor (auto& x : w) if (x.size() < best.size()) best = x;\ncout << best << "\\n";')), output=("Print the word.", "Print one word.", "Output this word."), weight=0.5,
    ),
    _list(
        "distinct_words",
        ("How many different words are there among the {n} words?", "Count the distinct strings of the list.", "{n} names are given, some of them several times. How many different names are there?", "{person} collects stickers with words and has {n} of them. How many different ones?", "Find the number of unique words.", "Repeated words count only once. Print the count.", "{person} asked {n} people for their favourite fruit. How many different fruits were named?", "Determine how many kinds of words the list holds.", "Guests sign a book, some of them repeatedly. How many people signed it, if names are unique?", "What is the size of the list after duplicates are removed?"),
        ("print(len(set(w)))", "seen = set()\nfor x in w:\n    seen.add(x)\nprint(len(seen))"), ('set<string> seen(w.begin(), w.end());\ncout << seen.size() << "\\n";',),
        (Wrong("print(n)", 'cout << n << "\\n";'), Wrong("print(sum(1 for x in w if w.count(x) == 1))", 'int count = 0;\nfor (auto& x : w) if (std::count(w.begin(), w.end(), x) == 1) count++;\ncout << count << "\\n";')), refine=_repeat_words,
    ),
    _list(
        "most_frequent_word",
        ("Print the word that occurs most often; if there are several, the alphabetically first.", "Which of the words is the most frequent? With equal counts take the one earlier in the dictionary.", "{n} people voted by writing names. Who got the most votes? A tie goes to the alphabetically smaller name.", "Find the commonest word of the list (the lexicographically least of them if there are more).", "{person} counts goals: each line names who scored. Print the best scorer; if several, the first by alphabet.", "Determine the mode of a list of words, smallest in dictionary order on ties.", "Elections {place}: each vote is a name. Print the winner. If more than one has the most votes, the alphabetically first wins.", "Report the word with the largest number of repetitions, choosing the alphabetically first of equals.", "The most popular name of the list is wanted; ties are broken by alphabetical order.", "Output the string that appears the greatest number of times (smallest such string)."),
        ("print(max(sorted(set(w)), key=w.count))", "counts = {}\nfor x in w:\n    counts[x] = counts.get(x, 0) + 1\nbest = max(counts.values())\nprint(min(x for x in counts if counts[x] == best))"), ('map<string, int> counts;\nfor (auto& x : w) counts[x]++;\nstring best;\nint most = 0;\nfor (auto& q : counts) {\n    if (q.second > most) {\n        most = q.second;\n        best = q.first;\n    }\n}\ncout << best << "\\n";',),
        (Wrong("print(max(w, key=w.count))", 'string best;\nint most = 0;\nfor (auto& x : w) {\n    int times = count(w.begin(), w.end(), x);\n    if (times > most) {\n        most = times;\n        best = x;\n    }\n}\ncout << best << "\\n";'), Wrong("print(min(w))", 'cout << *min_element(w.begin(), w.end()) << "\\n";')), refine=_repeat_words, output=("Print the word.", "Print one word.", "Output the name."), rating=1000, weight=0.7,
    ),
    _list(
        "count_equal_to_word",
        ("How many of the {n} words are equal to {x}?", "Count how many times the word {x} occurs in the list.", "{n} votes were given. How many of them are for {x}?", "Find the number of occurrences of {x} among the words.", "{person} wrote {n} words; how often did {person} write {x}?", "Print how many entries of the list are the same as {x}.", "Guests signed a book with their names. How many times did {x} sign?", "A shop sold {n} goods; their names are listed. How many times was {x} sold?", "Determine the frequency of the word {x} in the list.", "Compare each of the words with {x} and count those that match."),
        ("print(w.count(x))", "count = 0\nfor y in w:\n    if y == x:\n        count += 1\nprint(count)"), ('int count = 0;\nfor (auto& y : w) if (y == x) count++;\ncout << count << "\\n";', 'cout << count(w.begin(), w.end(), x) << "\\n";'),
        (Wrong("print(sum(1 for y in w if y != x))", 'int count = 0;\nfor (auto& y : w) if (y != x) count++;\ncout << count << "\\n";'), Wrong("print(sum(1 for y in w if y[0] == x[0]))", 'int count = 0;\nfor (auto& y : w) if (y[0] == x[0]) count++;\ncout << count << "\\n";')), params=(Words("w"), Word("x", LOWER, 1, 12)), refine=_share_word, weight=0.7,
    ),
    _list(
        "words_starting_with",
        ("How many of the words start with the letter $c?", "Count the words that begin with '$c'.", "{person} seeks names beginning with $c. How many are in the list?", "Find the number of words whose first letter is $c.", "Print how many of the {n} words have $c as their initial letter.", "In a list of {n} words, how many open with $c?", "Children whose names start with $c stand up. How many stand up?", "Determine the count of strings with '$c' in front.", "A drawer marked $c takes all cards with words that begin with this letter. How many cards go there?", "Of all given names, how many have the first letter $c?"),
        ("print(sum(1 for x in w if x[0] == '$c'))", "count = 0\nfor x in w:\n    if x[0] == '$c':\n        count += 1\nprint(count)"), ("int count = 0;\nfor (auto& x : w) if (x[0] == '$c') count++;\ncout << count << \"\\n\";",),
        (Wrong("print(sum(1 for x in w if '$c' in x))", "int count = 0;\nfor (auto& x : w) if (x.find('$c') != string::npos) count++;\ncout << count << \"\\n\";"), Wrong("print(sum(1 for x in w if x[-1] == '$c'))", "int count = 0;\nfor (auto& x : w) if (x.back() == '$c') count++;\ncout << count << \"\\n\";")), constants=_letter, refine=_some_start, weight=0.7,
    ),
    _list(
        "total_word_length",
        ("Find the total number of letters in all {n} words.", "Add up the lengths of the given words.", "How many letters are needed to write all the words?", "{person} types {n} words without spaces. How many keys are pressed?", "What is the length of the string made by joining all words?", "Print the sum of the lengths of the words.", "A sign maker is paid one coin for each letter. How much for {n} words?", "Count letters in the whole list.", "Determine the overall length of the words.", "Each letter of the {n} words weighs one gram. Find the whole weight."),
        ("print(sum(len(x) for x in w))", "total = 0\nfor x in w:\n    total += len(x)\nprint(total)"), ('int sum = 0;\nfor (auto& x : w) sum += x.size();\ncout << sum << "\\n";',),
        (Wrong("print(sum(len(x) for x in w) + n - 1)", 'int sum = n - 1;\nfor (auto& x : w) sum += x.size();\ncout << sum << "\\n";'), Wrong("print(max(len(x) for x in w))", 'size_t best = 0;\nfor (auto& x : w) best = max(best, x.size());\ncout << best << "\\n";')), weight=0.5,
    ),
    _list(
        "join_words",
        ("Write the {n} words one after another without spaces.", "Glue the words together in the given order.", "Concatenate {n} strings.", "{person} couples railway cars; each has a word on it. What is written on the whole train?", "Print one long word made of all the words in order.", "Join all given strings into one.", "Pieces of a torn strip carry words. Put them side by side in the given order and print the text.", "Output the words in one line with nothing between them.", "Build the string w_1 w_2 ... without separators.", "Append each word to the previous ones and print what you get."),
        ("print(''.join(w))", "answer = ''\nfor x in w:\n    answer += x\nprint(answer)"), ('for (auto& x : w) cout << x;\ncout << "\\n";',),
        (Wrong("print(''.join(w[::-1]))", 'reverse(w.begin(), w.end());\nfor (auto& x : w) cout << x;\ncout << "\\n";'), Wrong("print(''.join(sorted(w)))", 'sort(w.begin(), w.end());\nfor (auto& x : w) cout << x;\ncout << "\\n";')), output=("Print one string.", "Print the resulting string.", "Output the joined string."), weight=0.5,
    ),
    _list(
        "abbreviate_long_words",
        ("Each word longer than $d letters must be replaced by its first letter, the number of letters between the first and the last, and its last letter. Other words stay. Print all words.", "Shorten every word of more than $d characters to: first letter, count of letters in the middle, last letter. Print the other words unchanged.", "{person} shortens long words. If a word has more than $d letters, only its first and last letter are kept, with the number of omitted letters between them. Print each of the {n} words after that.",
         "A word is long when its length is greater than $d. Print short words as they are; print long words as first letter + number of inner letters + last letter.", "Process {n} words: those with length above $d are abbreviated like word to w2d, the rest are not changed.", "For each of the words print it, or its abbreviation if it has over $d letters (end letters with the number of skipped letters in between).", "Words with at most $d letters are copied; from longer ones the middle is replaced by its length.", "In a newspaper {place} words longer than $d letters are cut: the first letter, how many letters were cut, the last letter. Write all words this way.", "Given {n} words, output each on its own line; abbreviate those exceeding $d characters by replacing everything but the ends with a count.", "Turn long words (length > $d) into the form letter, number, letter, where the number says how many letters are hidden."),
        ("for x in w:\n    if len(x) > $d:\n        print(x[0] + str(len(x) - 2) + x[-1])\n    else:\n        print(x)",), ('for (auto& x : w) {\n    if (x.size() > $d) cout << x[0] << x.size() - 2 << x.back() << "\\n";\n    else cout << x << "\\n";\n}',),
        (Wrong("for x in w:\n    if len(x) >= $d:\n        print(x[0] + str(len(x) - 2) + x[-1])\n    else:\n        print(x)", 'for (auto& x : w) {\n    if (x.size() >= $d) cout << x[0] << x.size() - 2 << x.back() << "\\n";\n    else cout << x << "\\n";\n}'), Wrong("for x in w:\n    if len(x) > $d:\n        print(x[0] + str(len(x)) + x[-1])\n    else:\n        print(x)", 'for (auto& x : w) {\n    if (x.size() > $d) cout << x[0] << x.size() << x.back() << "\\n";\n    else cout << x << "\\n";\n}')),
        constants=lambda rng: {"d": rng.choice([3, 4, 5, 6])}, refine=lambda rng, v: {**v, "w": [x if rng.random() < 0.5 else (x * 8)[: v["d"] + rng.choice([0, 1, 1, 6])] for x in v["w"]]}, params=(Words("w", max_size=12),), output=("Print the words, each on its own line.", "Print {n} lines with the words.", "Output each word on a separate line."), weight=0.8,
    ),
    _list(
        "print_words_of_list_backwards",
        ("Print the words from the last to the first.", "Output the list of words in reverse order.", "{n} people stand in a queue. Print their names from the end of the queue.", "Words were put on a pile one by one. In which order are they taken off, from the top?", "Given {n} words, print them starting with the last one.", "Reverse the list.", "{person} reads a list of names from the bottom to the top. Print what is read.", "Show the given words in the opposite order.", "The last shall be first: print the names reversed.", "List the words backwards (the words themselves unchanged)."),
        ("for x in w[::-1]:\n    print(x)", "for x in reversed(w):\n    print(x)"), ('for (int i = n - 1; i >= 0; i--) cout << w[i] << "\\n";', 'reverse(w.begin(), w.end());\nfor (auto& x : w) cout << x << "\\n";'),
        (Wrong("for x in w:\n    print(x[::-1])", 'for (auto& x : w) cout << string(x.rbegin(), x.rend()) << "\\n";'), Wrong("for x in sorted(w, reverse=True):\n    print(x)", 'sort(w.rbegin(), w.rend());\nfor (auto& x : w) cout << x << "\\n";')), output=("Print each word on its own line.", "Print {n} lines.", "Output the words one per line."), weight=0.4, params=(Words("w", max_size=12),),
    ),
    _list(
        "has_repeated_word",
        ("Does some word occur at least twice among the {n} words?", "Check whether the list has a repeated word.", "{person} and friends take turns saying words; saying a word that was said before is an error. Was there an error?", "Are there two equal words?", "Determine if any name appears more than once.", "{n} users choose logins. Do two of them choose the same one?", "Say whether there is a duplicate in the list of words.", "Is it true that at least one word is written several times?", "Do the words fail to be pairwise different?", "Look for two identical names in the class list. Do they exist?"),
        python_yes_no("len(set(w)) < n"), cpp_yes_no("(long long)seen.size() < n", before="set<string> seen(w.begin(), w.end());"), (wrong_yes_no("any(x == y for x, y in zip(w, w[1:]))", "adjacent_find(w.begin(), w.end()) != w.end()"), wrong_yes_no("len(set(w)) == n", "(long long)seen.size() == n", cpp_before="set<string> seen(w.begin(), w.end());")), constants=answer_words, output=yes_no_output("some word is repeated", "all words are different"),
        refine=_perhaps_distinct, weight=0.6,
    ),
    _operation_task(
        "increments_and_decrements", "++X|X++", "--X|X--",
        ("A variable X is 0 at first. The operations ++X and X++ add one to it, --X and X-- take one away. {n} operations are given. What is X in the end?", "Start with X = 0 and perform {n} statements, each of which increases X by one (if it has ++) or decreases it by one (if it has --). Print X.", "A tiny language has one variable X, zero at the start, and two operations: ++ raises it by 1, -- lowers it by 1; the sign may stand before or after X. Run the program.", "Execute a program of {n} lines over the variable X, initially zero. A line with + makes X larger by 1, a line with - smaller by 1.", "{person} wrote a program of {n} statements X++, ++X, X--, --X. What value does X have after it, if it had 0 before?",
         "Compute the final X: each ++ is plus one, each -- is minus one, the beginning is zero.", "Simulate increments and decrements of a variable that is 0 in the beginning.", "What does X equal after all {n} commands? ++ adds 1, -- subtracts 1, X starts from 0.", "A counter X with value 0 is changed by commands with two pluses or two minuses. Find its last value.", "Each instruction either increments X or decrements X. X is zero originally. Output X when the program ends."),
        "'+' in q", "q.find('+') != string::npos", "0", params=(Words("w", alphabet="X+-"),), weight=0.8,
    ),
    _operation_task(
        "up_and_down_floors", "up", "down",
        ("A lift starts on floor 0. The word up moves it one floor higher, down one floor lower. On which floor is it after {n} commands?", "{person} goes up and down the stairs, one floor at a time, as {n} words say, starting from floor 0. Where does {person} end?", "Begin with zero; add one for each 'up' and subtract one for each 'down'. Print the result.", "Commands up and down change a number by +1 and -1. It is 0 at first. What is it after all commands?", "A balloon is at height 0. It gets {n} commands, up or down, each by one metre. Find its final height (it may be negative).", "How many more times does up occur than down?", "An elevator {place} gets orders up and down. Find its floor at the end if it was on floor zero.", "Follow the {n} moves, each one step up or down, from level 0 and print the last level.", "Each up is +1 and each down is -1. Give the sum.", "The price was 0 and every day it went up or down by one coin. What is it after {n} days?"),
        "q == 'up'", 'q == "up"', "0",
    ),
    _operation_task(
        "enter_and_leave", "in|enter", "out|leave",
        ("There are $d people in a museum. Each of {n} notes says that a person came in (in or enter) or went out (out or leave). How many people are inside after that?", "A room holds $d persons. Then {n} events happen: in or enter adds one person, out or leave removes one. Print the number of persons in the end.", "{person} guards a door and writes in/enter when somebody comes and out/leave when somebody goes. At first $d people were inside. How many are there now?", "Start with $d, add 1 for each word in or enter, subtract 1 for out or leave. What do you get?", "Guests come and go. Given the number $d at the beginning and {n} records, find how many guests there are at the end. Records in, enter mean plus one, out, leave mean minus one.",
         "A car park has $d cars. For {n} records (in, enter: one more car; out, leave: one less) find the number of cars after all.", "The counter shows $d. Each record changes it by one: up for in or enter, down for out or leave. What does it show finally?", "How many are inside after {n} events, if there were $d before? The words are in, enter, out, leave.", "Process the records of a gate. Initially $d people are in. Print how many remain.", "A shop {place} had $d visitors. They enter (in, enter) and leave (out, leave) one at a time. Count those inside at the end."),
        "q in ('in', 'enter')", 'q == "in" || q == "enter"', "$d", weight=0.3, constants=_inside,
    ),
)
# fmt: on

TASKS = TEXTS + LISTS
