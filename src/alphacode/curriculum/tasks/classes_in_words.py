"""A value put into one of three to six classes, named by the usual words or letters."""
# Sentences and programs are data, one per line however long.
# ruff: noqa: E501

from random import Random

from alphacode.curriculum.drawing import drawn, near, rows
from alphacode.curriculum.short import bodies
from alphacode.curriculum.task import Int, Ints, Task, Values, Word

WORD = ("Print one word.", "Print [the answer|it] as one word.", "Output the word.")
LETTER = ("Print one letter.", "Print the grade.")


def _chain(
    name: str, signs: tuple[str, ...], words: tuple[str, ...], *, cpp: bool
) -> str:
    """Return the conditions one after another: `words` has one more than `signs`."""
    lines = []
    for i, word in enumerate(words):
        if cpp:
            head = "else " if i else ""
            test = f"if ({name} {signs[i]}) " if i < len(signs) else ""
            lines.append(f'{head}{test}cout << "{word}" << "\\n";')
        else:
            head = (
                ("elif" if i else "if") + f" {name} {signs[i]}:"
                if i < len(signs)
                else "else:"
            )
            lines.append(f'{head}\n    print("{word}")')
    return "\n".join(lines)


def _classed(
    name: str,
    param: Int,
    say: tuple[str, ...],
    sign: str,
    limits: str,
    words: str,
    constants: object,
    **rest: object,
) -> Task:
    """Return a task that compares one integer with limits, one after another."""
    wrong = {">=": ">", "<": "<=", "<=": "<", ">": ">="}[sign]
    names = tuple(words.split())
    right, other = (
        tuple(f"{x} {limit}" for limit in limits.split()) for x in (sign, wrong)
    )
    rest.setdefault("output", WORD)
    return bodies(
        name,
        (param,),
        say,
        _chain(param.name, right, names, cpp=False),
        _chain(param.name, right, names, cpp=True),
        (
            _chain(param.name, other, names, cpp=False),
            _chain(param.name, other, names, cpp=True),
        ),
        constants=constants,
        refine=near(param.name, limits.replace("$", ""), param.low, param.high),
        **rest,
    )


def _sides(rng: Random, values: Values) -> Values:
    a, b = rng.randint(1, 30), rng.randint(1, 30)
    kind = rng.choice(["any", "any", "all", "two", "flat", "long"])
    c = {
        "any": rng.randint(1, 40),
        "all": a,
        "two": b,
        "flat": a + b,
        "long": a + b + 1,
    }[kind]
    sides = [a, a if kind == "all" else b, c]
    rng.shuffle(sides)
    return dict(zip("abc", sides, strict=True))


def _body(rng: Random, values: Values) -> Values:
    b = rng.choice([100, 140, 150, 160, 170, 180, 200, 200])
    limit = rng.choice([18.5, 25, 30])
    a = rng.choice(
        [int(limit * b * b / 10000) + rng.choice([-1, 0, 0, 1]), rng.randint(30, 150)]
    )
    return {"a": max(1, a), "b": b}


def _sign_char(rng: Random, values: Values) -> Values:
    return {"s": rng.choice("aeiouAEIOUbcdxyzBCDXYZ0123456789#+-*!?@&%")}


def _low_letter(rng: Random, values: Values) -> Values:
    return {"s": rng.choice("aeiou" * 2 + "bcdfghjklmnpqrstvwxyz")}


def _axes(rng: Random, values: Values) -> Values:
    x, y = (rng.choice([0, rng.randint(-9, 9), rng.randint(-1000, 1000)]) for _ in "xy")
    return {"x": x, "y": y}


def _mixed_sign(rng: Random, values: Values) -> Values:
    return {
        "n": rng.choice(
            [0, 1, -1, 2, -2, rng.randint(-20, 20), rng.randint(-(10**9), 10**9)]
        )
    }


def _marks(rng: Random, values: Values) -> Values:
    base = rng.choice([int(values[x]) for x in "xyz"])
    a = [
        max(0, min(100, base + rng.choice([-2, -1, 0, 0, 1, 2, 5])))
        for _ in values["a"]
    ]
    if rng.random() < 0.4:
        a[rng.randrange(len(a))] = rng.randint(0, 100)
    return {**values, "a": a}


_MARK = Int("n", 0, 100)
_POINTS = {"n": "the number of points"}
_TRIANGLE = 'if a + b <= c or a + c <= b or b + c <= a:\n    print("$bad")\nelif a == b == c:\n    print("$all")\nelif a == b or b == c or a == c:\n    print("$two")\nelse:\n    print("$diff")'
_TRIANGLE_CPP = 'if (a + b <= c || a + c <= b || b + c <= a) cout << "$bad" << "\\n";\nelse if (a == b && b == c) cout << "$all" << "\\n";\nelse if (a == b || b == c || a == c) cout << "$two" << "\\n";\nelse cout << "$diff" << "\\n";'
_BMI = 'square = b * b\nif 20000 * a < 37 * square:\n    print("$w1")\nelif 10000 * a < 25 * square:\n    print("$w2")\nelif 10000 * a < 30 * square:\n    print("$w3")\nelse:\n    print("$w4")'
_BMI_CPP = 'long long square = b * b;\nif (20000 * a < 37 * square) cout << "$w1" << "\\n";\nelse if (10000 * a < 25 * square) cout << "$w2" << "\\n";\nelse if (10000 * a < 30 * square) cout << "$w3" << "\\n";\nelse cout << "$w4" << "\\n";'
_KINDS = 'if s in "aeiouAEIOU":\n    print("$v")\nelif s.isalpha():\n    print("$c")\nelif s.isdigit():\n    print("$d")\nelse:\n    print("$o")'
_KINDS_CPP = 'char x = s[0];\nif (string("aeiouAEIOU").find(x) != string::npos) cout << "$v" << "\\n";\nelse if (isalpha(x)) cout << "$c" << "\\n";\nelse if (isdigit(x)) cout << "$d" << "\\n";\nelse cout << "$o" << "\\n";'
_CASES = 'if s.isupper():\n    print("$u")\nelif s.islower():\n    print("$l")\nelif s.isdigit():\n    print("$d")\nelse:\n    print("$o")'
_CASES_CPP = 'char x = s[0];\nif (isupper(x)) cout << "$u" << "\\n";\nelse if (islower(x)) cout << "$l" << "\\n";\nelse if (isdigit(x)) cout << "$d" << "\\n";\nelse cout << "$o" << "\\n";'
_PLACE = 'if x == 0 and y == 0:\n    print("Origin")\nelif y == 0:\n    print("X-axis")\nelif x == 0:\n    print("Y-axis")\nelif x > 0 and y > 0:\n    print("$q1")\nelif x < 0 and y > 0:\n    print("$q2")\nelif x < 0 and y < 0:\n    print("$q3")\nelse:\n    print("$q4")'
_PLACE_CPP = 'if (x == 0 && y == 0) cout << "Origin" << "\\n";\nelse if (y == 0) cout << "X-axis" << "\\n";\nelse if (x == 0) cout << "Y-axis" << "\\n";\nelse if (x > 0 && y > 0) cout << "$q1" << "\\n";\nelse if (x < 0 && y > 0) cout << "$q2" << "\\n";\nelse if (x < 0 && y < 0) cout << "$q3" << "\\n";\nelse cout << "$q4" << "\\n";'
_MEAN = 'mean = sum(a) / n\nif mean >= $x:\n    print("$w1")\nelif mean >= $y:\n    print("$w2")\nelif mean >= $z:\n    print("$w3")\nelse:\n    print("$w4")'
_MEAN_CPP = 'long long total = accumulate(a.begin(), a.end(), 0LL);\nif (total >= $x * n) cout << "$w1" << "\\n";\nelse if (total >= $y * n) cout << "$w2" << "\\n";\nelse if (total >= $z * n) cout << "$w3" << "\\n";\nelse cout << "$w4" << "\\n";'


def _rounded(body: str, cpp: str) -> tuple[str, str]:
    """Return the mistake of taking the mean rounded up."""
    return (
        body.replace("sum(a) / n", "(sum(a) + n - 1) // n"),
        cpp.replace("0LL);", "0LL);\ntotal = (total + n - 1) / n * n;"),
    )


TASKS: tuple[Task, ...] = (
    _classed("grade_of_five_abcdf", _MARK, ("A test gave {n} points of 100: $a or more are an A, $b or more a B, $c or more a C, $d or more a D, and less is an F. Print the grade.", "[Print|Find] the letter for {n} points: A from $a, B from $b to below $a, C from $c to below $b, D from $d to below $c, F below $d."), ">=", "$a $b $c $d", "A B C D F", drawn(a=(87, 94), b=(77, 84), c=(64, 67, 74), d=(44, 54)), output=LETTER, meanings=_POINTS),
    _classed("grade_of_five_abcde", _MARK, ("For {n} points print the mark: A for at least $a, B for at least $b, C for at least $c, D for at least $d, otherwise E.", "Marks: $a and more A; $b and more B; $c and more C; $d and more D; the rest E. Which mark belongs to {n} points?"), ">=", "$a $b $c $d", "A B C D E", drawn(a=(84, 87, 94), b=(74, 77), c=(57, 64, 67), d=(37, 44, 54)), output=LETTER, meanings=_POINTS),
    _classed("grade_of_six_abcdef", _MARK, ("For {n} points print the grade: A from $a, B from $b, C from $c, D from $d, E from $e points on, and F for fewer.", "Grades by points: at least $a is A, at least $b is B, at least $c is C, at least $d is D, at least $e is E, and everything else is F. [Print|Find] the grade of {n}."), ">=", "$a $b $c $d $e", "A B C D E F", drawn(a=(94, 97), b=(84, 87), c=(74, 77), d=(64,), e=(44, 54)), output=LETTER, meanings=_POINTS),
    _classed("grade_of_three_abc", _MARK, ("{n} points are an A from $a points on, a B from $b points on, and otherwise a C. Print the letter.", "[Print|Say] A if {n} is at least $a, B if it is less but at least $b, and C if it is less than $b."), ">=", "$a $b", "A B C", drawn(a=(84, 94), b=(54, 64, 74)), output=LETTER, meanings=_POINTS),
    _classed("marks_in_words_four", _MARK, ("For {n} points print $w1 if there are at least $a, $w2 if there are at least $b, $w3 if there are at least $c, and $w4 otherwise.", "The result is {n}. From $a on it is called $w1, from $b on $w2, from $c on $w3, below that $w4. Print the word."), ">=", "$a $b $c", "$w1 $w2 $w3 $w4", lambda rng: {**drawn(a=(77, 84, 87, 94), b=(64, 67, 74), c=(35, 37, 44, 54))(rng), **rows("w1 w2 w3 w4", ("excellent", "good", "average", "poor"), ("excellent", "good", "pass", "fail"), ("distinction", "merit", "pass", "fail"), ("high", "medium", "low", "none"))(rng)}, meanings=_POINTS),
    _classed("marks_in_words_five", _MARK, ("For a result of {n} points print $w1 from $a points on, $w2 from $b, $w3 from $c, $w4 from $d, and $w5 for less than $d points.", "[Print|Say] how good {n} points are: at least $a is $w1, at least $b is $w2, at least $c is $w3, at least $d is $w4, anything lower is $w5."), ">=", "$a $b $c $d", "$w1 $w2 $w3 $w4 $w5", lambda rng: {**drawn(a=(87, 94), b=(77, 84), c=(64, 67), d=(44, 54))(rng), **rows("w1 w2 w3 w4 w5", ("excellent", "good", "average", "poor", "fail"), ("outstanding", "excellent", "good", "average", "fail"), ("excellent", "great", "good", "fair", "poor"))(rng)}, meanings=_POINTS),
    _classed("division_of_four", _MARK, ("A pupil has {n} percent. From $a percent on it is the $w1, from $b on the $w2, from $c on the $w3, and below that $w4. Print the result.", "[Print|Find] the class of {n} percent: at least $a gives $w1, at least $b gives $w2, at least $c gives $w3, less gives $w4."), ">=", "$a $b $c", "$w1 $w2 $w3 $w4", lambda rng: {"a": rng.choice([62, 63]), "b": rng.choice([47, 52]), "c": rng.choice([34, 36, 42]), **dict(zip(["w1", "w2", "w3", "w4"], rng.choice([("First Division", "Second Division", "Third Division", "Fail"), ("First Class", "Second Class", "Third Class", "Fail"), ("FIRST", "SECOND", "THIRD", "FAIL"), ("First", "Second", "Third", "Fail")]), strict=True))}, meanings={"n": "the percentage"}),
    _classed("distinction_first_second_fail", _MARK, ("With $a marks or more the result is $w1, with $b or more $w2, with $c or more $w3, with $d or more $w4, else $w5. Print the result for {n} marks.", "[Print|Say] the result for {n}: {n} >= $a is $w1, {n} >= $b is $w2, {n} >= $c is $w3, {n} >= $d is $w4, everything else is $w5 (the first that fits)."), ">=", "$a $b $c $d", "$w1 $w2 $w3 $w4 $w5", lambda rng: {"a": rng.choice([73, 77, 82]), "b": rng.choice([62, 63]), "c": rng.choice([47, 52]), "d": rng.choice([34, 36, 42]), **dict(zip(["w1", "w2", "w3", "w4", "w5"], rng.choice([("Distinction", "First Class", "Second Class", "Pass", "Fail"), ("Distinction", "First", "Second", "Third", "Fail"), ("DISTINCTION", "FIRST", "SECOND", "PASS", "FAIL")]), strict=True))}, meanings={"n": "the marks"}),
    _classed("age_in_four_words", Int("n", 0, 120), ("A person of {n} years is a $w1 below $a, a $w2 from $a to below $b, an $w3 from $b to below $c, and a $w4 from $c on. Print the word.", "[Print|Say] what someone of {n} years is called: younger than $a: $w1; younger than $b: $w2; younger than $c: $w3; otherwise $w4."), "<", "$a $b $c", "$w1 $w2 $w3 $w4", lambda rng: {**drawn(a=(15, 16), b=(21, 23), c=(64, 67))(rng), **rows("w1 w2 w3 w4", ("child", "teenager", "adult", "senior"), ("child", "teen", "adult", "senior"), ("kid", "teenager", "adult", "senior"))(rng)}, meanings={"n": "the age in years"}),
    _classed("age_in_four_words_up_to", Int("n", 0, 120), ("A person up to $a years is a $w1, up to $b years a $w2, up to $c years an $w3, and older people are called $w4. Print the word for {n} years.", "[Print|Say] $w1 for an age of at most $a, $w2 for at most $b, $w3 for at most $c, and $w4 for more. The age is {n}."), "<=", "$a $b $c", "$w1 $w2 $w3 $w4", lambda rng: {**drawn(a=(15, 16), b=(20, 21, 22), c=(61, 64, 66))(rng), **rows("w1 w2 w3 w4", ("child", "teenager", "adult", "senior"), ("child", "teen", "adult", "senior"), ("kid", "teenager", "adult", "senior"))(rng)}, meanings={"n": "the age in years"}),
    _classed("age_in_five_words", Int("n", 0, 120), ("[Print|Say] what a person of {n} years is: $w1 below $a, $w2 below $b, $w3 below $c, $w4 below $d, $w5 from $d on.", "Life has five parts: $w1 (less than $a years), $w2 (less than $b), $w3 (less than $c), $w4 (less than $d) and $w5. In which part is somebody of {n} years?"), "<", "$a $b $c $d", "$w1 $w2 $w3 $w4 $w5", lambda rng: {**drawn(a=(7, 9), b=(15, 16), c=(21, 23), d=(64, 67))(rng), **rows("w1 w2 w3 w4 w5", ("infant", "child", "teenager", "adult", "senior"), ("baby", "child", "teen", "adult", "senior"))(rng)}, meanings={"n": "the age in years"}),
    _classed("temperature_in_four_words", Int("t", -60, 60), ("A day of {t} degrees is $w1 below $a degrees, $w2 from $a to below $b, $w3 from $b to below $c, and $w4 from $c on. Print the word.", "[Print|Say] $w1 if {t} < $a, $w2 if {t} < $b, $w3 if {t} < $c, otherwise $w4; the first that is true."), "<", "$a $b $c", "$w1 $w2 $w3 $w4", lambda rng: {**drawn(a=(0, 13), b=(13, 18), c=(28, 34))(rng), **rows("w1 w2 w3 w4", ("freezing", "cold", "warm", "hot"), ("cold", "cool", "warm", "hot"), ("freezing", "cool", "warm", "hot"))(rng)}, meanings={"t": "the temperature"}),
    bodies("temperature_in_three_words", (Int("t", -60, 60),), ("{t} degrees are $w1 below $a, $w2 from $a to $b (both included), and $w3 above $b. Print the word.", "[Print|Say] $w1 if the temperature {t} is less than $a, $w3 if it is more than $b, and $w2 in between (also at $a and at $b)."), 'if t < $a:\n    print("$w1")\nelif t <= $b:\n    print("$w2")\nelse:\n    print("$w3")', 'if (t < $a) cout << "$w1" << "\\n";\nelse if (t <= $b) cout << "$w2" << "\\n";\nelse cout << "$w3" << "\\n";', ('if t <= $a:\n    print("$w1")\nelif t < $b:\n    print("$w2")\nelse:\n    print("$w3")', 'if (t <= $a) cout << "$w1" << "\\n";\nelse if (t < $b) cout << "$w2" << "\\n";\nelse cout << "$w3" << "\\n";'), constants=lambda rng: {**drawn(a=(13, 18), b=(28, 34))(rng), **rows("w1 w2 w3", ("cold", "warm", "hot"), ("cold", "mild", "hot"), ("low", "normal", "high"))(rng)}, refine=near("t", "a b", -60, 60), output=WORD, meanings={"t": "the temperature"}),
    bodies("body_mass_in_four_words", (Int("a", 1, 300), Int("b", 50, 250)), ("The body mass index is the weight in kilograms divided by the square of the height in metres. A person weighs {a} kg and is {b} cm tall. Print $w1 for an index below 18.5, $w2 below 25, $w3 below 30, otherwise $w4.", "[Print|Find] the class of somebody with {a} kilograms and {b} centimetres: the index is kg / (m * m); less than 18.5 is $w1, from 18.5 to less than 25 $w2, from 25 to less than 30 $w3, and from 30 on $w4."), _BMI, _BMI_CPP, (_BMI.replace("<", "<="), _BMI_CPP.replace(" < ", " <= ")), refine=_body, constants=rows("w1 w2 w3 w4", ("underweight", "normal", "overweight", "obese"), ("underweight", "normal", "overweight", "obese"), ("thin", "normal", "heavy", "obese")), output=WORD, meanings={"a": "the weight in kilograms", "b": "the height in centimetres"}),
    bodies("triangle_kind_or_invalid", (Int("a", 1, 10**6), Int("b", 1, 10**6), Int("c", 1, 10**6)), ("Can {a}, {b} and {c} be the sides of a triangle (two of them together must be longer than the third)? If not, print $bad; otherwise $all if all are equal, $two if exactly two are equal, $diff if all differ.", "[Print|Say] $all, $two or $diff for a triangle with the sides {a}, {b}, {c} with three, two or no equal sides, and $bad if no triangle has such sides (a flat one is none)."), _TRIANGLE, _TRIANGLE_CPP, (_TRIANGLE.replace("<=", "<"), _TRIANGLE_CPP.replace("<=", "<")), refine=_sides, constants=rows("all two diff bad", ("equilateral", "isosceles", "scalene", "invalid"), ("equilateral", "isosceles", "scalene", "invalid"), ("equilateral", "isosceles", "scalene", "none"), ("equilateral", "isosceles", "scalene", "impossible")), output=WORD),
    bodies("character_in_four_words", (Word("s", min_size=1, max_size=1, alphabet="aeiouAEIOUbcdxyzBCDXYZ0123456789#+-*!?@&%"),), ("[Print|Say] what the character {s} is: $v for a vowel (a, e, i, o, u in both cases), $c for another letter, $d for a digit and $o for anything else.", "One character is read. If it is one of a, e, i, o, u, large or small, print $v; for other letters $c; for digits $d; for all others $o."), _KINDS, _KINDS_CPP, (_KINDS.replace("AEIOU", ""), _KINDS_CPP.replace("AEIOU", "")), refine=_sign_char, constants=rows("v c d o", ("vowel", "consonant", "digit", "special"), ("vowel", "consonant", "digit", "other"), ("vowel", "consonant", "number", "symbol")), output=WORD, tags=("strings",), meanings={"s": "one character"}),
    bodies("character_case_in_four_words", (Word("s", min_size=1, max_size=1, alphabet="aeiouAEIOUbcdxyzBCDXYZ0123456789#+-*!?@&%"),), ("[Print|Say] what the character {s} is: $u for a capital letter, $l for a small one, $d for a digit, $o for everything else.", "One character is read. Print $u if it is one of A-Z, $l if it is one of a-z, $d if it is one of 0-9, and $o if not."), _CASES, _CASES_CPP, (_CASES.replace('print("$o")', 'print("$d")'), _CASES_CPP.replace('"$o"', '"$d"')), refine=_sign_char, constants=rows("u l d o", ("uppercase", "lowercase", "digit", "special"), ("uppercase", "lowercase", "digit", "other"), ("upper", "lower", "digit", "other")), output=WORD, tags=("strings",), meanings={"s": "one character"}),
    bodies("vowel_or_consonant_word", (Word("s", min_size=1, max_size=1, alphabet="abcdefghijklmnopqrstuvwxyz"),), ("Is the letter {s} a vowel (a, e, i, o, u) or a consonant? Print $v or $c.", "[Print|Say] $v if {s} is one of the letters a, e, i, o, u, otherwise $c."), 'if s in "aeiou":\n    print("$v")\nelse:\n    print("$c")', 'if (string("aeiou").find(s[0]) != string::npos) cout << "$v" << "\\n";\nelse cout << "$c" << "\\n";', ('if s in "aeiouy":\n    print("$v")\nelse:\n    print("$c")', 'if (string("aeiouy").find(s[0]) != string::npos) cout << "$v" << "\\n";\nelse cout << "$c" << "\\n";'), refine=_low_letter, constants=rows("v c", ("vowel", "consonant")), output=WORD, tags=("strings",), meanings={"s": "a letter"}),
    bodies("point_on_axis_or_quadrant", (Int("x", -1000, 1000), Int("y", -1000, 1000)), ("Where lies the point ({x}, {y})? Print Origin for (0, 0), X-axis or Y-axis for other points of an axis, else the quadrant: $q1 (x > 0, y > 0), $q2 (x < 0, y > 0), $q3 (x < 0, y < 0) or $q4 (x > 0, y < 0).", "[Print|Say] the part of the plane with the point ({x}, {y}): one of $q1, $q2, $q3, $q4 for the quadrants (against the clock, beginning with both coordinates positive), X-axis where only y is 0, Y-axis where only x is 0, Origin where both are 0."), _PLACE, _PLACE_CPP, (_PLACE.replace("X-axis", "?").replace("Y-axis", "X-axis").replace("?", "Y-axis"), _PLACE_CPP.replace("X-axis", "?").replace("Y-axis", "X-axis").replace("?", "Y-axis")), refine=_axes, constants=lambda rng: dict(zip(["q1", "q2", "q3", "q4"], rng.choice([("Q1", "Q2", "Q3", "Q4"), ("1", "2", "3", "4"), ("I", "II", "III", "IV"), ("Quadrant 1", "Quadrant 2", "Quadrant 3", "Quadrant 4"), ("First", "Second", "Third", "Fourth")]), strict=True)), output=("Print the answer on one line.",)),
    bodies("sign_and_parity_words", (Int("n", -(10**9), 10**9),), ("[Print|Say] zero if {n} is 0; otherwise two words: positive or negative, then even or odd.", "Describe {n}: for 0 print zero, for all other numbers positive even, positive odd, negative even or negative odd."), 'if n == 0:\n    print("zero")\nelse:\n    print("positive" if n > 0 else "negative", "even" if n % 2 == 0 else "odd")', 'if (n == 0) cout << "zero" << "\\n";\nelse cout << (n > 0 ? "positive" : "negative") << " " << (n % 2 == 0 ? "even" : "odd") << "\\n";', ('print("positive" if n >= 0 else "negative", "even" if n % 2 == 0 else "odd")', 'cout << (n >= 0 ? "positive" : "negative") << " " << (n % 2 == 0 ? "even" : "odd") << "\\n";'), refine=_mixed_sign, output=("Print one or two words.",)),
    bodies("mean_mark_in_four_words", (Ints("a", 0, 100, max_size=12),), ("[Print|Find] the result for {n} marks by their average: $w1 if it is at least $x, $w2 if it is at least $y, $w3 if it is at least $z, otherwise $w4. The average is not rounded.", "The exact average of the {n} numbers decides: from $x on print $w1, from $y on $w2, from $z on $w3, below that $w4."), _MEAN, _MEAN_CPP, _rounded(_MEAN, _MEAN_CPP), refine=_marks, constants=lambda rng: {**drawn(x=(77, 84, 94), y=(64, 74), z=(44, 54))(rng), **dict(zip(["w1", "w2", "w3", "w4"], rng.choice([("A", "B", "C", "F"), ("A", "B", "C", "D"), ("First", "Second", "Third", "Fail"), ("Distinction", "First", "Second", "Fail"), ("Excellent", "Good", "Average", "Poor")]), strict=True))}, output=WORD, is_themed=False, meanings={"n": "the number of marks", "a": "the marks"}),
    bodies("mean_of_three_in_five_letters", (Int("a", 0, 100), Int("b", 0, 100), Int("c", 0, 100)), ("The average of the marks {a}, {b} and {c} decides about the grade: A from $x, B from $y, C from $z, D from $u, else F. Print the grade (the average is not rounded).", "[Print|Find] the letter for the exact mean of {a}, {b} and {c}: at least $x is A, at least $y is B, at least $z is C, at least $u is D, less is F."), 'total = a + b + c\nif total >= 3 * $x:\n    print("A")\nelif total >= 3 * $y:\n    print("B")\nelif total >= 3 * $z:\n    print("C")\nelif total >= 3 * $u:\n    print("D")\nelse:\n    print("F")', 'long long total = a + b + c;\nif (total >= 3 * $x) cout << "A" << "\\n";\nelse if (total >= 3 * $y) cout << "B" << "\\n";\nelse if (total >= 3 * $z) cout << "C" << "\\n";\nelse if (total >= 3 * $u) cout << "D" << "\\n";\nelse cout << "F" << "\\n";', ('total = a + b + c\nif total > 3 * $x:\n    print("A")\nelif total > 3 * $y:\n    print("B")\nelif total > 3 * $z:\n    print("C")\nelif total > 3 * $u:\n    print("D")\nelse:\n    print("F")', 'long long total = a + b + c;\nif (total > 3 * $x) cout << "A" << "\\n";\nelse if (total > 3 * $y) cout << "B" << "\\n";\nelse if (total > 3 * $z) cout << "C" << "\\n";\nelse if (total > 3 * $u) cout << "D" << "\\n";\nelse cout << "F" << "\\n";'), refine=lambda rng, v: {**v, **dict(zip("abc", [(s := int(v[rng.choice("xyzu")])), min(100, s + (d := rng.choice([0, 0, 3, 10]))), max(0, min(100, s - d + rng.choice([0, 0, -1, 1])))], strict=True))}, constants=drawn(x=(94,), y=(77, 84), z=(64, 74), u=(44, 54)), output=LETTER),
    bodies("pass_all_and_mean", (Int("a", 0, 100), Int("b", 0, 100), Int("c", 0, 100)), ("Somebody with the marks {a}, {b} and {c} passes if each mark is at least $x and their average is at least $y. Print $yes or $no.", "[Print|Say] $yes if none of {a}, {b}, {c} is below $x and the mean of the three is not below $y, otherwise $no."), 'if min(a, b, c) >= $x and a + b + c >= 3 * $y:\n    print("$yes")\nelse:\n    print("$no")', 'if (min({a, b, c}) >= $x && a + b + c >= 3 * $y) cout << "$yes" << "\\n";\nelse cout << "$no" << "\\n";', ('if min(a, b, c) >= $x or a + b + c >= 3 * $y:\n    print("$yes")\nelse:\n    print("$no")', 'if (min({a, b, c}) >= $x || a + b + c >= 3 * $y) cout << "$yes" << "\\n";\nelse cout << "$no" << "\\n";'), refine=lambda rng, v: {**v, **{k: max(0, min(100, int(v[rng.choice("xy")]) + rng.choice([-1, 0, 0, 1, 2, 10, 20]))) for k in "abc"}}, constants=lambda rng: {**drawn(x=(35, 37, 44), y=(54, 64))(rng), **rows("yes no", ("pass", "fail"), ("yes", "no"), ("eligible", "not eligible"), ("admitted", "rejected"))(rng)}, output=WORD),
)  # fmt: skip
