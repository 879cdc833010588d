"""Sentence frames: one thing asked in hundreds of ways, by alternatives and by voices.

`[a|b|c]` in any sentence of the curriculum stands for one of its alternatives, which
may be empty and may hold alternatives themselves. `ask` and `ask_whether` put what is
asked into a voice: an order, a question, a wish, a report. `revoice` does the same to a
plain sentence ("Find the sum of the digits.").
"""
# ruff: noqa: E501  (data: a frame per line reads best unbroken)

import random
import re
from collections.abc import Sequence

from alphacode.curriculum.held_out import Frames

INNERMOST = re.compile(r"\[([^\[\]|]*(?:\|[^\[\]|]*)+)\]")

FIND = "[find|compute|calculate|determine|work out|print|output|get|obtain]"
FINDS = "[finds|computes|calculates|determines|prints|outputs|reports|tells|shows]"

# `@` is a noun phrase that is asked for: "the sum of the digits".
ASKED = (
    "[Find|Compute|Calculate|Determine|Print|Output] @.",
    "[Find|Compute|Calculate|Determine|Print|Output] @.",
    "[Report|Give|State|Tell|Show|Display|Write down|Work out|Evaluate|Get|Figure out] @.",
    f"[Your task is|The task is|Your job is|Your goal is|The aim is|The problem is|You are asked|You have|Your program has] to {FIND} @.",
    f"[Write|Make|Create|Develop|Design|Implement|Prepare|Compose] a [program|short program|script|simple program|piece of code|function] [that|which] [reads the data and |reads the input and |]{FINDS} @.",
    f"{{person}} [wants|needs|would like|has|is going|tries|was told|was asked|plans|hopes|must not forget] to {FIND} @.",
    "{person} [wants to know|asks you for|needs|is interested in|is looking for|would like to know|is curious about|cares about|is thinking about|has to report|has to know|was asked for|needs to know|likes to know] @.",
    f"[Help|Please help|Help poor|You must help|Let us help] {{person}} [to |]{FIND} @.",
    f"[Can|Could|Will] you [help {{person}} |]{FIND} @?",
    "What is @?",
    "[So|Now|Then|And|Well,|Tell us:|Question:] what is @?",
    "[Can|Could] you [tell|say|tell {person}|tell us|tell me] @?",
    f"[We|I|They|The teacher|The organisers|The boss] [want|want you|need you|ask you|would like you] to {FIND} @.",
    "[We|The judges|The organisers|Scientists] [want to know|are interested in|need|are looking for] @.",
    "[The answer|The result|What is asked|What is wanted|The required value|The value to print|The thing to print] is @.",
    "@ [is to be found|must be found|should be computed|has to be printed|is required|is wanted|must be printed|is what we need|is needed|has to be reported|is asked for].",
    f"[It is required|It is necessary|It is asked|You need|You must|One has|We have|It remains] to {FIND} @.",
    f"[Using the given data,|From the input,|From these data|Knowing this,|Given this,|With this information,] {FIND} @.",
    f"[Read the input and|Read the data, then|Take the input and|Look at the data and] {FIND} @.",
    f"[Please|Kindly|Now|Now,|Quickly|Here you should|Just|Simply] {FIND} @.",
    "[Output|Answer|Result|To find|Needed|Wanted|Asked|Goal|Task|Return value]: @.",
    f"[Need|Have|Want] to {FIND} @.",
    "{person} [says|thinks|believes|guesses] that {person2} does not know @[. Do you?|. Print it.|. Find it.]",
    "{person} [has to|must] [tell|report to|send|show] {person2} @.",
    "[Print|Output] one [thing|value|line]: @.",
    "[I|We] [need|want|would like to have] @.",
    "[In this problem|In this task|Here|This time] you [need|have|are asked|should try] to {0} @.".replace("{0}", FIND),
    "{person} [wrote|is writing] a program that [should find|is to print|must output] @[. Do it too.|; write it too.|, but it fails. Write a right one.]",
    "[Determine|Find] @ [and print it|and output it|and report the result].",
    "@ - that is [the question|what {person} wants to know|what has to be found|the task].",
)  # fmt: skip

# `@` is a clause that may hold or not: "the number is even".
ASKED_WHETHER = (
    "[Determine|Check|Find out|Decide|Tell|Say|Verify|Figure out|Test|Print] [whether|if] @.",
    "[Determine|Check|Find out|Decide] [whether|if] @[ or not|].",
    "[Your task is|The task is|Your job is|You have|You are asked|You need] to [check|decide|determine|find out|say|tell] [whether|if] @.",
    "{person} [wonders|asks|wants to know|is not sure|would like to know|cannot decide|has to decide|must find out|is asking you] [whether|if] @.",
    "{person} [says|thinks|believes|claims|hopes|is sure|guesses] that @. Is [it so|that true|{person} right|this right|that correct]?",
    "Is it [true|so|the case|right] that @?",
    "[Can|Could] you [tell|say|check|find out|decide] [if|whether] @?",
    "[Write|Make|Create] a [program|script|piece of code] that [checks|tests|decides|says|determines|tells|verifies] [whether|if] @.",
    "[The question is|We ask|It is asked|It is to be checked|We want to know|It must be decided|You must check] [whether|if] @.",
    "[Help|Please help] {person} to [decide|find out|check|understand] [whether|if] @.",
    "[Need|Have] to check [if|whether] @.",
    "[Check|Test|Verify] the [claim|statement|sentence]: @.",
)  # fmt: skip

NOUN = re.compile(
    r"^(?:Find|Print|Output|Compute|Calculate|Determine|Report|Give|Write|Show|State)"
    r" ((?:the|a|an|all|both|each|every|its|their|how many) [^.?;:]+)\.(.*)$",
    re.S,
)
WHAT = re.compile(r"^What is (the [^.?;:]+)\?(.*)$", re.S)
COUNT = re.compile(r"^Count (?:the |all |all the )?([^.?;:]+)\.(.*)$", re.S)
THERE = re.compile(
    r"^How many ([^.?;:]+?) are (?:there)( [^.?;:,]+)?\?(.*)$", re.S
)  # fmt: skip
CLAUSE = re.compile(
    r"^(?:Determine|Check|Tell|Say|Find out|Decide|Print) (?:if|whether) ([^.?;:]+)\.(.*)$",
    re.S,
)

# `@` is a direct question, `#` an order without its capital: "remove all zeros".
QUESTIONS = (
    "@", "@", "@",
    "[The question is|Question|Tell us|Answer this|Say|One question|A riddle|What we need to know|The problem]: @",
    "{person} [asks|wonders|wants to know|asks you|asked {person2}|has a question|would like an answer]: @",
    "@ [Print the answer.|Tell {person}.|Write a program that answers.|{person} wants to know.|Find it out.|Help {person} to find out.]",
    "[So|Now|And now]: @",
)  # fmt: skip
ORDERS = (
    "[Your task is|The task is|Your job is|You have|You need|You are asked|The aim is|It is required|It is necessary|The program has] to #",
    "[Write|Make|Create] a [program|script] to #",
    "{person} [wants|needs|has|would like|was asked|tries|is told] to #",
    "[Please|Now|Kindly|In this task|Here you must|You should|You must|Let us|We have to|Help {person} to|Can you help to] #",
    "[Need|Have] to #",
)  # fmt: skip
QUESTION = re.compile(r"^(?:How|What|Which|In |Where|When|Who|Is|Are|Do|Does|Can|Has|Will|With)\b[^?.]*\?(?= |$)")  # fmt: skip
ORDER = re.compile(r"^(?:Remove|Replace|Print|Output|Sort|Order|Write|Change|Convert|Swap|Exchange|Reverse|Add|Take|Move|Delete|Insert|Compute|Multiply|Divide|Round|Split|Cut|Join|Merge|Repeat|Rotate|Make|Put|Show|List|Draw|Count|Encrypt|Decode|Turn|Rearrange|Double|Subtract|Sum|Drop|Find|Calculate|Display|Give|Read|Cross|Mask|Hide|Shift|Capitalise)\b(?! one )")  # fmt: skip


def expand(rng: random.Random, text: str) -> str:
    """Choose among the alternatives `[a|b]` of a text, the inner ones first."""
    while True:
        text, changes = INNERMOST.subn(
            lambda match: rng.choice(match.group(1).split("|")), text
        )
        if not changes:
            return text


def capital(text: str) -> str:
    """Start a sentence with a capital, unless it starts with a name or a slot."""
    return text[0].upper() + text[1:] if re.match(r"[a-z]{2,}\b|a \b", text) else text


def ask(rng: random.Random, frames: Frames, asked: str) -> str:
    """Return a sentence that asks for a noun phrase."""
    frame = frames.pick(rng, ASKED)
    if asked.startswith("how many ") and "hat is @" in frame:
        frame = ASKED[0]
    return capital(expand(rng, frame).replace("@", asked))


def ask_whether(rng: random.Random, frames: Frames, clause: str) -> str:
    """Return a sentence that asks whether a clause holds."""
    frame = frames.pick(rng, ASKED_WHETHER)
    return capital(expand(rng, frame).replace("@", clause))


def revoice(rng: random.Random, frames: Frames, sentence: str) -> str:
    """Put the first sentence of a plain question into another voice, if it has one."""
    if match := NOUN.match(sentence) or WHAT.match(sentence):
        return ask(rng, frames, match.group(1)) + match.group(2)
    if match := COUNT.match(sentence):
        return ask(rng, frames, f"the number of {match.group(1)}") + match.group(2)
    if match := THERE.match(sentence):
        what = f"the number of {match.group(1)}{match.group(2) or ''}"
        return ask(rng, frames, what) + match.group(3)
    if match := CLAUSE.match(sentence):
        return ask_whether(rng, frames, match.group(1)) + match.group(2)
    if match := QUESTION.match(sentence):
        frame = expand(rng, frames.pick(rng, QUESTIONS))
        return frame.replace("@", match.group()) + sentence[match.end() :]
    if ORDER.match(sentence):
        frame = expand(rng, frames.pick(rng, ORDERS))
        return frame.replace("#", sentence[0].lower() + sentence[1:])
    return sentence


def pick(rng: random.Random, frames: Frames, options: Sequence[str]) -> str:
    """Choose a sentence that this part of the curriculum may use, and expand it."""
    return expand(rng, frames.pick(rng, options))
