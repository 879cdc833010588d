"""English around a task: story, question, synonyms and slips of the pen.

The same question must be met in many dresses, or a model learns the dress. A statement
is drawn from: an opening (a theme's story, or none), one paraphrase of the question,
sentences that do not matter, synonyms word by word, and slips of the pen.
"""

import random
import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from alphacode.curriculum.held_out import Frames
from alphacode.curriculum.program import substitute
from alphacode.curriculum.stories import all_stories
from alphacode.curriculum.task import Ints, Pairs, Rows, Task
from alphacode.curriculum.vocabulary import (
    MORE_PEOPLE,
    MORE_THING_PAIRS,
    draw_aside,
    draw_place,
    draw_role,
)
from alphacode.curriculum.voices import pick, revoice
from alphacode.curriculum.words import (
    DISTRACTOR_LIST,
    FILLER_WORDS,
    PEOPLE,
    PLACES_LIST,
    ROLES_LIST,
    THEME_ROWS,
    THING_PAIRS,
)

SYNONYMS: dict[str, tuple[str, ...]] = {
    "print": ("output", "write", "display", "report", "print out", "give"),
    "find": ("determine", "compute", "calculate", "work out", "report", "tell"),
    "determine": ("find out", "check", "decide", "figure out"),
    "calculate": ("compute", "find", "work out"),
    "contains": ("has", "holds", "consists of", "gives"),
    "integer": ("number", "whole number", "integer number"),
    "integers": ("numbers", "whole numbers", "space-separated integers"),
    "string": ("word", "text", "line", "sequence of characters"),
    "array": ("list", "sequence", "row", "array"),
    "list": ("array", "sequence", "collection"),
    "elements": ("members", "items", "entries", "numbers"),
    "element": ("member", "item", "entry", "number"),
    "letter": ("character", "symbol", "letter"),
    "letters": ("characters", "symbols", "letters"),
    "exactly": ("precisely", "just"),
    "divisible": ("evenly divisible", "a multiple", "divisible without remainder"),
    "otherwise": ("else", "if not", "in the other case", "in any other case"),
    "sum": ("total", "sum", "sum total"),
    "total": ("sum", "overall amount", "total"),
    "minimum": ("smallest", "least", "lowest", "minimal"),
    "maximum": ("largest", "greatest", "biggest", "highest", "maximal"),
    "largest": ("biggest", "greatest", "maximum", "highest"),
    "smallest": ("least", "lowest", "minimum", "tiniest"),
    "different": ("distinct", "different", "unique"),
    "distinct": ("different", "unique", "distinct"),
    "reverse": ("reversed", "backwards", "opposite"),
    "given": ("given", "known", "provided"),
    "each": ("every", "each"),
    "equal": ("identical", "the same", "equal"),
    "greater": ("larger", "bigger", "more", "higher"),
    "less": ("smaller", "lower", "less"),
    "buys": ("purchases", "gets", "buys"),
    "answer": ("result", "solution", "answer"),
    "single": ("single", "one", "lone"),
    "separated": ("separated", "divided", "split"),
    "times": ("times", "occasions"),
    "number": ("number", "value"),
    "positive": ("positive", "above zero", "greater than zero"),
    "negative": ("negative", "below zero", "less than zero"),
    "consecutive": ("consecutive", "neighbouring", "adjacent", "successive"),
    "adjacent": ("neighbouring", "adjacent", "consecutive"),
}
# Share of problems of tasks that have stories that are told as one.
STORY_SHARE = 0.6
# Weights of 0, 1, 2, ... sentences that do not matter; stories have their own.
EXTRAS = (40, 25, 17, 12, 6)
STORY_EXTRAS = (80, 14, 6)
# Share of plain questions that are put into another voice.
REVOICED_SHARE = 0.5
WORD = re.compile(r"[A-Za-z]+")


@dataclass(frozen=True, slots=True)
class Dress:
    """What one problem's words share: shown names, constants, theme and people."""

    names: Mapping[str, str]
    constants: Mapping[str, object]
    slots: Mapping[str, str]
    theme_opening: str
    story: str = ""
    """The whole statement where it is a story of the task's own."""
    meanings: Mapping[str, str] = field(default_factory=dict)
    """What the story's inputs stand for, by name."""


def draw_dress(
    rng: random.Random,
    task: Task,
    names: Mapping[str, str],
    constants: Mapping[str, object],
    frames: Frames,
) -> Dress:
    """Draw the words of one problem, and whether it is told as a story."""
    is_usual = rng.random() < 0.5
    thing, things = rng.choice(THING_PAIRS if is_usual else MORE_THING_PAIRS)
    person, person2 = rng.sample(PEOPLE if rng.random() < 0.5 else MORE_PEOPLE, 2)
    if rng.random() < 0.25:
        person = rng.choice(ROLES_LIST) if is_usual else draw_role(rng)
    item, items, big, small, opening = rng.choice(THEME_ROWS)
    slots = {
        "person": person,
        "person2": person2,
        "thing": thing,
        "things": things,
        "place": rng.choice(PLACES_LIST) if is_usual else draw_place(rng),
        "r": str(rng.randint(2, 60)),
        "item": item,
        "items": items,
        "big": big,
        "small": small,
        **task.slots,
        **names,
    }
    for param in task.params:
        if isinstance(param, Pairs):
            slots["f1"], slots["f2"] = param.fields
        elif isinstance(param, Rows):
            slots |= {f"f{i}": field.name for i, field in enumerate(param.fields, 1)}
    for name in ("item", "items"):
        slots[name] = slots[name].replace("{things}", things)
    if task.story:
        return Dress(names, constants, slots, opening, task.story, task.meanings)
    stories = all_stories().get(task.told_as or task.name, ())
    if not stories or rng.random() >= STORY_SHARE:
        return Dress(names, constants, slots, opening)
    by_text = {story.text: story for story in stories}
    story = by_text[frames.pick(rng, tuple(by_text))]
    meanings = {**task.meanings, **story.meanings} if task.told_as else story.meanings
    return Dress(names, constants, slots, opening, story.text, meanings)


def fill(dress: Dress, sentence: str) -> str:
    """Put names, words and constants into a sentence; start it with a capital."""
    text = sentence
    for slot, word in dress.slots.items():
        text = text.replace("{" + slot + "}", word)
    text = substitute(text, dress.constants)
    # Names of values ("n", "a_i") keep their case; a word gets its capital.
    if re.match(r"[a-z]{2,}\b|a \b", text):
        text = text[0].upper() + text[1:]
    return text


def statement(
    rng: random.Random, task: Task, dress: Dress, frames: Frames, *, noise: float
) -> str:
    """Draw the statement: opening, question, and what does not matter."""
    sentences: list[str] = []
    is_list = any(isinstance(p, Ints) and p.name == "a" for p in task.params)
    if dress.story:
        sentences.append(fill(dress, dress.story))
    else:
        if task.is_themed and is_list and rng.random() < 0.75:
            sentences.append(fill(dress, dress.theme_opening))
        said = pick(rng, frames, task.say)
        if noise and rng.random() < REVOICED_SHARE:
            said = revoice(rng, frames, said)
        sentences.append(fill(dress, said))
    if task.more:
        more = fill(dress, pick(rng, frames, task.more))
        sentences[-1] += rng.choice([" ", " ", " ", "\n\n"]) + more
    odds = STORY_EXTRAS if dress.story else EXTRAS
    extras = rng.choices(range(len(odds)), odds)[0] if noise else 0
    for usual in rng.sample(DISTRACTOR_LIST, extras):
        extra = usual if rng.random() < 0.5 else draw_aside(rng)
        # More often before the question than after it, as people tell stories.
        place = rng.randint(0, len(sentences)) if rng.random() < 0.5 else 0
        sentences.insert(place, fill(dress, extra))
    break_ = "\n\n" if rng.random() < 0.15 else " "
    return break_.join(sentences)


def add_noise(
    rng: random.Random, text: str, protected: frozenset[str], *, noise: float
) -> str:
    """Swap synonyms, and with some odds slip: drop, double, swap or misspell words.

    `protected` words (names of values, words the program must print) stay as they are.
    """
    slip = 0.0 if rng.random() > 0.35 * noise else rng.choice([0.02, 0.05, 0.1])
    swap = rng.choice([0.0, 0.15, 0.3, 0.5]) * noise

    def change(match: re.Match[str]) -> str:
        word = match.group()
        if word in protected:
            return word
        synonyms = SYNONYMS.get(word.lower())
        if synonyms and rng.random() < swap:
            new = rng.choice(synonyms)
            return new[0].upper() + new[1:] if word[0].isupper() else new
        if len(word) < 3 or word.isupper() or rng.random() >= slip:
            return word
        kind = rng.random()
        if kind < 0.4:
            return ""
        if kind < 0.6:
            return f"{rng.choice(FILLER_WORDS)} {word}"
        if kind < 0.7:
            return rng.choice(FILLER_WORDS)
        place = rng.randint(0, len(word) - 2)
        if kind < 0.85:
            return word[:place] + word[place + 1] + word[place] + word[place + 2 :]
        return word[:place] + word[place + 1 :]

    return re.sub(r"(?<![ \n])  +", " ", WORD.sub(change, text))
