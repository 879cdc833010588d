"""What is printed where there is no answer: -1 as often as a word."""

from random import Random

from alphacode.curriculum.drawing import Constants


def minus_one_or(*words: str) -> Constants:
    """Return what draws `$none`: -1, or one of some words in any case of letters.

    It is a text, so that it fits a problem that says no number of that kind.
    """

    def draw(rng: Random) -> dict[str, object]:
        if rng.random() < 0.5:
            return {"none": "-1"}
        written = rng.choice([str.upper, str.lower, str.capitalize])
        return {"none": written(rng.choice(words))}

    return draw
