"""What may be asked of a number that a named task asks for: changed, judged, in words.

In code `@` is the number and `#` a parameter; in phrases `~` is what the number is
called ("it", "this number", "R") and `#` the parameter as the statement shows it.
"""
# Phrases are data, one entry per line however long.
# ruff: noqa: E501

import random
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from alphacode.curriculum.answers import answer_words
from alphacode.curriculum.compose.bases import Profile
from alphacode.curriculum.vocabulary import SINGLE_WORDS

Constants = Mapping[str, object]
# A question with such words asks for how many there are of something.
COUNTED = r"how many |\bcount (?!er)|the number of (?!the |this |that |its )"
MODULI = (1000000007, 1000000007, 998244353, 1000000009, 10**9, 10**6, 1000003, 10007, 9973, 10**4, 1009, 1000, 997, 256, 128, 101, 100, 64, 60, 37, 24, 16, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Change:
    """One thing done with the number, as code and as phrases."""

    name: str
    python: str
    """An expression; or two or three conditions, for an answer in words."""
    cpp: str
    says: tuple[str, ...]
    wrong: tuple[tuple[str, str], ...] = ()
    """Expressions it is mistaken for."""
    constants: Callable[[random.Random, Profile], dict[str, object]] | None = None
    whole: tuple[str, ...] = ()
    """Sentences that need no frame; `~` is not replaced in them."""
    is_for: str = ""
    """Words of which a base's question must have one, or nothing."""
    from_zero: bool = False
    """Whether the number must not be negative."""
    most: int = 4 * 10**18
    is_common: bool = False
    """Whether some number must be frequent among the samples."""
    least_high: int = 3
    """Samples of the number must reach this."""
    weight: float = 1.0

    @property
    def has_parameter(self) -> bool:
        """Whether a number is read besides."""
        return "#" in self.python

    def suits(self, profile: Profile) -> bool:
        """Whether numbers like these can be changed so."""
        if self.from_zero and profile.low < 0:
            return False
        if self.is_common and not _frequent(profile):
            return False
        return self.least_high <= profile.high <= self.most

    def allows(self, number: int) -> bool:
        """Whether this number can be changed so, in 64 bits."""
        return abs(number) <= self.most and not (self.from_zero and number < 0)


def _frequent(profile: Profile) -> list[int]:
    """Return the numbers that may be told in a word: 0 or -1, or others that repeat."""
    usual = [x for x in (0, -1) if x in profile.samples]
    repeated = [x for x in profile.samples if profile.samples.count(x) > 1]
    return usual or sorted(set(repeated))


def _modulus(rng: random.Random, profile: Profile) -> dict[str, object]:
    fitting = [m for m in MODULI if m <= profile.high]
    return {"change": rng.choice(fitting or [3])}


def _large_modulus(rng: random.Random, profile: Profile) -> dict[str, object]:
    fitting = [m for m in MODULI if 1000 <= m <= profile.high]
    return {"change": rng.choice(fitting)}


def _small(rng: random.Random, profile: Profile) -> dict[str, object]:
    return {"change": rng.choice([2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 20, 25, 50, 75, 100, 120, 250, 1000])}  # fmt: skip


def _step(rng: random.Random, profile: Profile) -> dict[str, object]:
    return {"change": rng.choice([x for x in (2, 3, 4, 5, 6, 7, 8, 10, 12, 20, 50, 100) if x <= max(4, profile.high)])}  # fmt: skip


def _near(rng: random.Random, profile: Profile) -> dict[str, object]:
    """A limit among the numbers that occur."""
    middle = sorted(set(profile.samples))[1:-1]
    return {"change": rng.choice(middle) + rng.choice([0, 0, 0, 1, -1])}


def _above(rng: random.Random, profile: Profile) -> dict[str, object]:
    return {"change": profile.high + rng.choice([0, 1, 5, 10, 100]) + rng.randint(0, 9)}


def _divisor(rng: random.Random, profile: Profile) -> dict[str, object]:
    return {"change": rng.choice([x for x in (3, 4, 5, 6, 7, 9, 10) if x <= max(3, profile.high // 2)] or [3])}  # fmt: skip


# Rounded down or up in both languages alike: never of numbers below 0.
CHANGED = (
    Change("modulo_large", "@ % $change", "@ % $change", ("the remainder of ~ when divided by $change", "the remainder that ~ leaves when divided by $change", "~ modulo $change", "~ taken modulo $change"), (("@ % ($change - 1)", "@ % ($change - 1)"), ("@ // $change", "@ / $change")), _large_modulus, ("[Since|Because|As] the [answer|number|result] [may|can] be large, print it modulo $change.", "Print only its remainder modulo $change.", "The [answer|number|result] can be [large|big|long], so [only|just] its remainder [by|modulo] $change is [asked|wanted|printed]."), from_zero=True, least_high=2000, weight=8.0),
    Change("modulo", "@ % $change", "@ % $change", ("the remainder of ~ when divided by $change", "the remainder that ~ leaves when divided by $change", "~ modulo $change", "~ taken modulo $change"), (("@ % ($change - 1)", "@ % ($change - 1)"), ("@ // $change", "@ / $change")), _modulus, ("Print only its remainder modulo $change.", "[Only|Just] the remainder of [it|the result|this number] by $change is [printed|wanted|asked for].", "[A counter|The display|A wheel] shows the result only modulo $change: print what it shows[, a number from 0 to $change - 1|]."), from_zero=True, least_high=4, weight=3.0),
    Change("times", "@ * $change", "@ * $change", ("~ multiplied by $change", "$change times ~", "the product of ~ and $change"), (("@ + $change", "@ + $change"),), _small, most=10**15, weight=1.5),
    Change("priced", "@ * $change", "@ * $change", ("~ times $change",), (("@ + $change", "@ + $change"),), _small, ("[Each|Every one] of them costs $change coins. [Print|Output] [what all of them cost together|the price of all of them together, not their number].", "For each of them {person} [gets|pays] $change coins. [Print|Output] [how many coins that makes|the coins altogether] instead of the number.", "Each one [brings|is worth] $change points. [Print|Output] the points, not how many there are.", "[One takes|Every single one takes] $change seconds. [Print|Output] the [time|seconds] for all of them, instead of their number."), COUNTED, from_zero=True, most=10**15, weight=2.0),
    Change("priced_with_fee", "@ * $change + $start", "@ * $change + $start", ("~ times $change, plus $start",), (("(@ + $start) * $change", "(@ + $start) * $change"), ("@ * $change", "@ * $change")), lambda rng, p: {**_small(rng, p), "start": rng.randint(1, 99)}, ("[Each|Every one] of them costs $change coins, and there is a fee of $start coins [in any case|once, however many there are]. Print the whole price instead of the number.", "{person} gets $start coins at first and $change coins for each of them. Print {person}'s coins, not the number.", "The score starts at $start, and each one adds $change. [Print|Output] the score at the end instead of the number."), COUNTED, from_zero=True, most=10**15, weight=1.5),
    Change("plus", "@ + $change", "@ + $change", ("~ plus $change", "~ increased by $change", "the sum of ~ and $change"), (("@ - $change", "@ - $change"),), _small, ("Add $change to [this number|the result|it] and print what you get.", "To this comes [a bonus|an extra] of $change. Print the result with it."), weight=1.2),
    Change("minus", "@ - $change", "@ - $change", ("~ minus $change (it may be negative)", "~ decreased by $change (perhaps a negative number)"), (("$change - @", "$change - @"), ("abs(@ - $change)", "abs(@ - $change)")), _small, ("Subtract $change from [this number|the result] and print what is left, even if it is negative.",)),
    Change("from", "$change - @", "$change - @", ("the difference $change minus ~", "what is left of $change after ~ is taken away (a negative number if ~ is more)"), (("@ - $change", "@ - $change"),), _above, ("Subtract [this number|the result] from $change and print the difference[, negative or not|, which may be negative|].",), most=10**15),
    Change("distance", "abs(@ - #)", "llabs(@ - #)", ("the absolute difference of ~ and #", "how far ~ is from # (never negative)", "the distance between ~ and #", "the difference of ~ and # without its sign"), (("@ - #", "@ - #"),), whole=("A number # is given, too. By how much does [the result|this number] differ from #? Print this difference as a number that is never negative, and nothing else.", "{person} guessed that the [answer|result] is #. Print by how much the guess is wrong (0 if it is right), and not the [answer|result] itself."), weight=1.5),
    Change("minus_parameter", "@ - #", "@ - #", ("~ minus # (negative if # is larger)", "~ decreased by # (the difference may be negative)"), (("# - @", "# - @"), ("abs(@ - #)", "llabs(@ - #)")), whole=("Subtract # from [this number|the result] and print the difference, [which may be negative|negative or not].",)),
    Change("from_parameter", "# - @", "# - @", ("the difference # minus ~ (negative if # is smaller)",), (("@ - #", "@ - #"),), whole=("Subtract [this number|the result] from # and print the difference, [which may be negative|negative or not].",)),
    Change("missing", "max(0, # - @)", "max(0LL, # - @)", ("how much ~ is short of # (0 if ~ is # or more)", "by how much ~ must grow to be # (0 if it is large enough)"), (("# - @", "# - @"), ("abs(# - @)", "llabs(# - @)")), whole=("{person} needs #. [Print|Output] how much is missing if {person} has as much as [the result|the answer] says; print 0 if nothing is missing.", "The result ought to be at least #. Print how much it falls short; if it does not, print 0. Print nothing else.")),
    Change("excess", "max(0, @ - #)", "max(0LL, @ - #)", ("by how much ~ exceeds # (0 if it does not)", "the part of ~ that is above # (0 if there is none)"), (("@ - #", "@ - #"), ("max(0, # - @)", "max(0LL, # - @)")), whole=("Of this, # is free. Print only what goes beyond # (0 if nothing does).", "Print only by how much the result goes beyond #; print 0 if it does not.")),
    Change("plus_parameter", "@ + #", "@ + #", ("the sum of ~ and #", "~ plus #"), (("@ - #", "@ - #"),), whole=("# more come to it: add # to the result and print the sum.",)),
    Change("times_parameter", "@ * #", "@ * #", ("the product of ~ and #", "~ multiplied by #"), (("@ + #", "@ + #"),), most=10**9),
    Change("larger", "max(@, #)", "max<long long>(@, #)", ("the larger of ~ and #", "the maximum of ~ and #"), (("min(@, #)", "min<long long>(@, #)"),), whole=("If # is greater than the result, print # instead of the result.",)),
    Change("smaller", "min(@, #)", "min<long long>(@, #)", ("the smaller of ~ and #", "the minimum of ~ and #"), (("max(@, #)", "max<long long>(@, #)"),), whole=("If the result is greater than #, print # instead.", "No more than # counts: print the result, but # if the result is larger.")),
    Change("shared", "@ // #", "@ / #", ("the whole part of ~ divided by #", "~ divided by #, rounded down", "how many times # goes into ~"), (("@ % #", "@ % #"),), from_zero=True, whole=("This is shared equally among # people. Print how much each of them gets, [without a fraction|rounded down].",)),
    Change("left_over", "@ % #", "@ % #", ("the remainder of ~ divided by #", "what remains when ~ is divided by #"), (("@ // #", "@ / #"),), from_zero=True, whole=("This is packed into boxes of #, as many full ones as possible. Print how much is left over.",)),
    Change("boxes", "(@ + # - 1) // #", "(@ + # - 1) / #", ("~ divided by #, rounded up",), (("@ // #", "@ / #"), ("@ // # + 1", "@ / # + 1")), from_zero=True, whole=("So many things are put into boxes, at most # into each. Print the least number of boxes that is enough.", "A [boat|car|lift] takes # at a time. Print how many [trips|rides] are needed for as many as the result says.")),
    Change("half_down", "@ // 2", "@ / 2", ("half of ~, rounded down", "the half of ~ (rounded down if it is not whole)"), (("(@ + 1) // 2", "(@ + 1) / 2"),), from_zero=True, whole=("Halve the result, round it down if it is not whole, and print that.",), weight=1.2),
    Change("half_up", "(@ + 1) // 2", "(@ + 1) / 2", ("half of ~, rounded up", "the half of ~ (rounded up if it is not whole)"), (("@ // 2", "@ / 2"),), from_zero=True, whole=("Halve the result, round it up if it is not whole, and print that.",), weight=1.2),
    Change("square", "@ * @", "@ * @", ("the square of ~", "~ multiplied by itself"), (("@ * 2", "@ * 2"),), most=10**9),
    Change("double_and_one", "2 * @ + 1", "2 * @ + 1", ("twice ~, plus 1", "one more than twice ~"), (("2 * (@ + 1)", "2 * (@ + 1)"),)),
    Change("digit_sum", "sum(map(int, str(@)))", "[](long long x) { long long s = 0; for (; x > 0; x /= 10) s += x % 10; return s; }(@)", ("the sum of the decimal digits of ~", "the digit sum of ~"), (("len(str(@))", "to_string(@).size()"),), from_zero=True, least_high=12),
    Change("digit_count", "len(str(@))", "to_string(@).size()", ("the number of decimal digits of ~", "how many digits ~ has when written down"), (("sum(map(int, str(@)))", "[](long long x) { long long s = 0; for (; x > 0; x /= 10) s += x % 10; return s; }(@)"),), from_zero=True, least_high=100),
    Change("last_digit", "@ % 10", "@ % 10", ("the last decimal digit of ~", "the ones digit of ~"), (("int(str(@)[0])", "to_string(@)[0] - '0'"),), from_zero=True, least_high=12),
    Change("rounded_down", "@ // $change * $change", "@ / $change * $change", ("~ rounded down to a multiple of $change", "the largest multiple of $change that is not greater than ~"), (("(@ + $change - 1) // $change * $change", "(@ + $change - 1) / $change * $change"), ("@ // $change", "@ / $change")), _step, from_zero=True),
    Change("rounded_up", "(@ + $change - 1) // $change * $change", "(@ + $change - 1) / $change * $change", ("~ rounded up to a multiple of $change (unchanged if it is one)", "the smallest multiple of $change that is not less than ~"), (("@ // $change * $change", "@ / $change * $change"), ("@ // $change * $change + $change", "@ / $change * $change + $change")), _step, from_zero=True),
    Change("at_most", "min(@, $change)", "min<long long>(@, $change)", ("the smaller of ~ and $change",), (("max(@, $change)", "max<long long>(@, $change)"),), _near, ("If [it|the result|this number] is greater than $change, print $change instead.", "The display shows no more than $change: print the result, but $change if the result is larger.")),
    Change("at_least", "max(@, $change)", "max<long long>(@, $change)", ("the larger of ~ and $change",), (("min(@, $change)", "min<long long>(@, $change)"),), _near, ("If [it|the result|this number] is less than $change, print $change instead.",)),
    Change("per_group", "@ // $change", "@ / $change", ("~ divided by $change, rounded down", "the whole part of ~ divided by $change"), (("@ % $change", "@ % $change"),), _step, ("There is one [point|coin|coupon|stamp] for [every|each] full $change of the result. Print how many of them that makes, not the result.", "[This many|So many] things are put into bags of $change. Print how many full bags there are."), from_zero=True),
)  # fmt: skip


USUAL_THREE = (("less", "equal", "more"), ("below", "same", "above"), ("smaller", "equal", "larger"), ("under", "exact", "over"), ("low", "match", "high"), ("small", "right", "big"), ("few", "enough", "many"), ("short", "exact", "extra"))  # fmt: skip


def _words(*names: str) -> Callable[[random.Random, Profile], dict[str, object]]:
    """Draw a different word for each name."""

    def draw(rng: random.Random, profile: Profile) -> dict[str, object]:
        written = rng.choice([str.upper, str.upper, str.capitalize, str.lower])
        usual = rng.random() < 0.4
        if usual and len(names) == 3:
            words = [*rng.choice(USUAL_THREE)]
        else:
            words = rng.sample(SINGLE_WORDS, len(names))
        return {name: written(word) for name, word in zip(names, words, strict=True)}

    return draw


def _both(*draws: Callable[[random.Random, Profile], Mapping[str, object]]) -> Callable[[random.Random, Profile], dict[str, object]]:  # fmt: skip
    return lambda rng, profile: {k: v for draw in draws for k, v in draw(rng, profile).items()}  # fmt: skip


def _between(rng: random.Random, profile: Profile) -> dict[str, object]:
    numbers = sorted(set(profile.samples))
    low = rng.randrange(len(numbers) - 1)
    high = rng.randrange(low + 1, len(numbers))
    return {"start": numbers[low], "change": numbers[high]}


def _yes_no(rng: random.Random, profile: Profile) -> dict[str, object]:
    return answer_words(rng)


# `says` are clauses here, answered by $yes or $no.
DECIDED = (
    Change("at_least_parameter", "@ >= #", "@ >= #", ("~ is at least #", "~ is not less than #", "~ is # or more", "~ is greater than or equal to #"), (("@ > #", "@ > #"), ("@ <= #", "@ <= #")), _yes_no, weight=2.0),
    Change("more_than_parameter", "@ > #", "@ > #", ("~ is greater than #", "~ is more than #", "~ exceeds #"), (("@ >= #", "@ >= #"), ("@ < #", "@ < #")), _yes_no, weight=2.0),
    Change("at_most_parameter", "@ <= #", "@ <= #", ("~ is at most #", "~ is not greater than #", "~ does not exceed #", "~ is less than or equal to #"), (("@ < #", "@ < #"), ("@ >= #", "@ >= #")), _yes_no, weight=2.0),
    Change("less_than_parameter", "@ < #", "@ < #", ("~ is less than #", "~ is smaller than #"), (("@ <= #", "@ <= #"), ("@ > #", "@ > #")), _yes_no, weight=1.5),
    Change("equal_parameter", "@ == #", "@ == #", ("~ is equal to #", "~ is exactly #", "~ and # are equal"), (("@ >= #", "@ >= #"), ("@ != #", "@ != #")), _yes_no, weight=1.5),
    Change("differs_from_parameter", "@ != #", "@ != #", ("~ is different from #", "~ is not equal to #"), (("@ > #", "@ > #"),), _yes_no),
    Change("at_least", "@ >= $change", "@ >= $change", ("~ is at least $change", "~ is $change or more", "~ is not less than $change"), (("@ > $change", "@ > $change"),), _both(_yes_no, _near), weight=2.0),
    Change("more_than", "@ > $change", "@ > $change", ("~ is greater than $change", "~ exceeds $change"), (("@ >= $change", "@ >= $change"),), _both(_yes_no, _near), weight=2.0),
    Change("at_most", "@ <= $change", "@ <= $change", ("~ is at most $change", "~ does not exceed $change"), (("@ < $change", "@ < $change"),), _both(_yes_no, _near)),
    Change("even", "@ % 2 == 0", "@ % 2 == 0", ("~ is even", "~ is an even number", "~ is divisible by 2"), (("@ % 2 != 0", "@ % 2 != 0"),), _yes_no, weight=2.0),
    Change("odd", "@ % 2 != 0", "@ % 2 != 0", ("~ is odd", "~ is an odd number", "~ is not even"), (("@ % 2 == 0", "@ % 2 == 0"),), _yes_no, weight=1.5),
    Change("divisible", "@ % $change == 0", "@ % $change == 0", ("~ is divisible by $change", "~ is a multiple of $change"), (("@ % $change != 0", "@ % $change != 0"), ("@ // $change == 0", "@ / $change == 0")), _both(_yes_no, _divisor), from_zero=True),
    Change("divisible_by_parameter", "@ % # == 0", "@ % # == 0", ("~ is divisible by #", "~ is a multiple of #", "# divides ~ without remainder"), (("@ % # != 0", "@ % # != 0"), ("@ >= #", "@ >= #")), _yes_no, from_zero=True),
    Change("between", "$start <= @ <= $change", "$start <= @ && @ <= $change", ("~ is at least $start and at most $change", "~ lies between $start and $change, both included"), (("$start < @ < $change", "$start < @ && @ < $change"),), _both(_yes_no, _between), weight=1.5),
    Change("outside", "@ < $start or @ > $change", "@ < $start || @ > $change", ("~ is less than $start or greater than $change",), (("$start <= @ <= $change", "$start <= @ && @ <= $change"),), _both(_yes_no, _between)),
)  # fmt: skip

# Three outcomes: two conditions, and what is left; `says` are three clauses.
THREE_WAY = (
    Change("compared_with_parameter", "@ < #\n@ == #", "@ < #\n@ == #", ("~ is less than #\n~ is equal to #\n~ is greater than #", "~ is smaller than #\n~ is exactly #\n~ is larger than #"), (("@ > #\n@ == #", "@ > #\n@ == #"), ("@ <= #\n@ == #", "@ <= #\n@ == #")), _words("first", "second", "third"), weight=3.0),
    Change("compared", "@ < $change\n@ == $change", "@ < $change\n@ == $change", ("~ is less than $change\n~ is exactly $change\n~ is greater than $change", "~ is below $change\n~ equals $change\n~ is above $change"), (("@ <= $change\n@ == $change", "@ <= $change\n@ == $change"), ("@ > $change\n@ == $change", "@ > $change\n@ == $change")), _both(_words("first", "second", "third"), _near)),
    Change("in_three_ranges", "@ < $start\n@ <= $change", "@ < $start\n@ <= $change", ("~ is less than $start\n~ is from $start to $change\n~ is greater than $change",), (("@ <= $start\n@ < $change", "@ <= $start\n@ < $change"),), _both(_words("first", "second", "third"), _between), weight=1.5),
    Change("remainder_by_three", "@ % 3 == 0\n@ % 3 == 1", "@ % 3 == 0\n@ % 3 == 1", ("~ is divisible by 3\n~ leaves the remainder 1 when divided by 3\n~ leaves the remainder 2 when divided by 3",), (("@ % 3 == 1\n@ % 3 == 2", "@ % 3 == 1\n@ % 3 == 2"),), _words("first", "second", "third"), from_zero=True),
)  # fmt: skip

NOTHING = ("none", "nothing", "impossible", "never", "no solution", "zero", "empty", "nobody", "no", "no answer", "not found", "nil", "no way", "absent", "void", "-", "cannot", "no one", "missing", "nowhere", "no such", "sorry", "failed", "no luck", "null")  # fmt: skip


def _special(rng: random.Random, profile: Profile) -> dict[str, object]:
    """Draw a result that is told in a word: 0 or -1 where they occur, and the word."""
    special = rng.choice(_frequent(profile))
    word = rng.choice(NOTHING)
    if special > 0 or rng.random() < 0.3:
        word = rng.choice(SINGLE_WORDS)
    written = rng.choice([str.upper, str.upper, str.capitalize, str.lower])
    return {"special": special, "word": written(word)}


def _limited(rng: random.Random, profile: Profile) -> dict[str, object]:
    word = rng.choice(["many", "too many", "a lot", "more", "too much", "large", "overflow", "big", "huge", rng.choice(SINGLE_WORDS)])  # fmt: skip
    written = rng.choice([str.upper, str.upper, str.capitalize, str.lower])
    return {"word": written(word), **_near(rng, profile)}


def _limited_below(rng: random.Random, profile: Profile) -> dict[str, object]:
    word = rng.choice(["few", "too few", "little", "less", "too little", "small", "low", "tiny", rng.choice(SINGLE_WORDS)])  # fmt: skip
    written = rng.choice([str.upper, str.upper, str.capitalize, str.lower])
    return {"word": written(word), **_near(rng, profile)}


def _odd_word(rng: random.Random, profile: Profile) -> dict[str, object]:
    written = rng.choice([str.upper, str.capitalize, str.lower])
    return {"word": written(rng.choice(["odd", "uneven", rng.choice(SINGLE_WORDS)]))}


# One condition with a word instead of the number; `says` are whole sentences.
WORDED = (
    Change("special", "@ == $special", "@ == $special", ("~ is $special", "~ is equal to $special", "~ would be $special", "~ is exactly $special"), (("@ <= $special", "@ <= $special"), ("@ >= $special", "@ >= $special")), _special, is_common=True, weight=3.0),
    Change("above", "@ > $change", "@ > $change", ("~ is greater than $change", "~ is more than $change", "~ exceeds $change"), (("@ >= $change", "@ >= $change"),), _limited),
    Change("below", "@ < $change", "@ < $change", ("~ is less than $change", "~ is smaller than $change"), (("@ <= $change", "@ <= $change"),), _limited_below, weight=0.7),
    Change("odd", "@ % 2 != 0", "@ % 2 != 0", ("~ is odd", "~ is an odd number"), (("@ % 2 == 0", "@ % 2 == 0"),), _odd_word, weight=0.7),
    Change("more_than_parameter", "@ > #", "@ > #", ("~ is greater than #", "~ is more than #"), (("@ >= #", "@ >= #"),), _limited),
    Change("less_than_parameter", "@ < #", "@ < #", ("~ is less than #", "~ is smaller than #"), (("@ <= #", "@ <= #"),), _limited_below),
)  # fmt: skip

# Frames around a phrase `^`, in which `~` has become the name in front of the frame.
CHANGED_FRAMES = (
    ("it", "But [do not print|never print|do not output] this number itself: [print|output|write] ^."),
    ("this number", "[Print|Output|Write] ^, and nothing else."),
    ("this number", "[However, print|But print|Print] ^[ instead of the number itself| rather than the number itself|]."),
    ("the result", "[The program prints|What must be printed is|What has to be printed is|To be printed is] ^[, not the result itself|, instead of the result|]."),
    ("the answer", "[Print|Output] ^ [instead of|rather than|and not] the answer itself."),
    ("R", "[Let R be|Call R] [this number|the answer|this result]. [Print|Output|Write] ^."),
    ("R", "[If R is|With R for] [this number|the answer to this question|the result], [print|output] ^."),
    ("the result", "[Do not print the result itself|The result itself is not printed]: [print|output] ^."),
    ("this answer", "[One more step remains|There is a last step|This is not all yet|Wait]: [print|output] ^[, and only that|]."),
    ("the number found", "[Then|At the end|Finally|After that], [print|output] ^ [instead|and not the number itself]."),
    ("that value", "[We|I|They] [want|need|ask for] not that value itself but ^. [Print|Output] it."),
    ("the value found", "[Print|Output|Report] one number: ^."),
    ("V", "[The value described above is called V|Write V for the value asked for above|V stands for the value above]. [Print|Output|Find] ^."),
    ("the answer to this", "[To make it a little harder|As a twist|As a change|For a surprise], [print|output] ^, not the answer itself."),
    ("the above result", "[Only|Just] one number is printed: ^."),
    ("it", "[Having found this number|When you know this number|As soon as this number is known|From this number], [compute|calculate|work out] and print ^."),
)  # fmt: skip
CHANGED_OUTPUT = (
    "Print one integer: ^.",
    "Print ^.",
    "Output a single number, ^.",
    "Print [the changed number|the final number|the final answer|a single integer|one integer].",
    "[One integer|One number] [on a line|].",
)  # fmt: skip
DECIDED_FRAMES = (
    ("it", "But [do not print|never print] this number: [print|write] $yes if ^, and $no otherwise."),
    ("it", "The number itself is not [wanted|asked for|printed]: print $yes if ^, otherwise $no."),
    ("this number", "[Print|Output|Answer] [only|just] whether ^: $yes if so, $no if not."),
    ("R", "[Let R be|Call R] [this number|the answer|this result]. [Print|Output] $yes if ^ and $no if [not|it is not so]."),
    ("the result", "[Print|Output|Answer] $yes if ^, and $no in the other case, instead of the result."),
    ("this result", "[We|I|They] only want to know whether ^. [Answer|Print] $yes if so, $no if not."),
    ("the answer", "Do not print the answer but [whether|if] ^ ($yes) or not ($no)."),
    ("that number", "{person} [claims|thinks|hopes|says] that ^. Print $yes if {person} is right, $no if not; nothing else."),
    ("the number found", "[Then|At the end|Finally], decide [whether|if] ^. [Print|Output] only $yes (it is so) or $no (it is not so)."),
    ("the value above", "[The question is|The real question is|In fact we ask|What matters is] only whether ^. [Print|Output] $yes if so, and $no otherwise."),
    ("V", "[The value described above is called V|V stands for the value above]. [Determine|Check|Decide] whether ^: [print|output] $yes for yes, $no for no."),
    ("the above number", "[In place of|Instead of] the number, print a word: $yes if ^, or $no if [not|that is not the case]."),
)  # fmt: skip
THREE_FRAMES = (
    ("it", "But [do not print|never print] this number: print $first if ^1, $second if ^2, and $third if ^3."),
    ("R", "[Let R be|Call R] [this number|the answer|this result]. [Print|Output] $first if ^1, $second if ^2, $third if ^3."),
    ("this number", "[Print|Output] [only a word|one word] instead of the number: $first if ^1; $second if ^2; $third if ^3."),
    ("the result", "If ^1, print $first. If ^2, print $second. If ^3, print $third. The result itself is not printed."),
    ("the answer", "[Not the answer is printed|Do not print the answer itself] but $first when ^1, $second when ^2 and $third when ^3."),
    ("that number", "[There are|We distinguish] three cases: ^1 - print $first; ^2 - print $second; ^3 - print $third. The number itself is not printed."),
)  # fmt: skip
WORDED_FRAMES = (
    ("it", "But if ^, print $word instead[ of the number|]."),
    ("this number", "[However, if|If] ^, [print|output|write] $word and no number."),
    ("the result", "[Print|Output] the result; only if ^, [print|output] the [word|text] $word in its place."),
    ("the answer", "[In the case that|In case|When|Whenever] ^, print \"$word\" (without quotes) instead of the answer."),
    ("R", "[Let R be|Call R] [this number|the answer|this result]. [Print|Output] $word if ^, and R otherwise."),
    ("that number", "[There is one exception|One exception|Exception|Beware]: if ^, the program must print $word, not the number."),
    ("the number found", "[Print|Output] \"$word\" if ^; otherwise print the number[ itself|]."),
    ("the value asked for", "Where ^, [the word|] $word is printed [in place of|instead of] a number."),
)  # fmt: skip
WORDED_OUTPUT = (
    "Print the number, or $word if ^.",
    "Print $word or the number.",
    "[One integer|One number], or $word.",
    "Output the number; if ^, output $word.",
)  # fmt: skip
THREE_OUTPUT = (
    "Print one word.",
    "Print $first, $second or $third.",
    "Output one of the [three |]words $first, $second[,|] and $third.",
)
# What says that a number is read besides, and what it stands for.
GIVEN = (
    "[Besides|In addition|Moreover|Also], [a number|an integer|the number] # is given.",
    "[The input has one more number|There is another number in the input|Another number is given|A further integer is given], #.",
    "[You are also given|You also get|You know, too,|Also given is] #.",
    "[One number more is read: #|One more integer is known: #|The input tells # as well|A number # comes with the input].",
    "[|There is also a number #.]",
)
PARAMETER_MEANINGS = (
    "the number to compare with",
    "the other number",
    "a number",
    "the further number",
)
