"""What is told of a problem at a glance is true of it."""

import json

from alphacode.core.problem import Language, Problem, Solution, TestCase
from alphacode.data import describe, warnings_about

TEST = TestCase("1\n", "2\n")
PLAIN = Problem(
    name="n",
    description="d",
    public_tests=(TEST,),
    private_tests=(TEST,),
    time_limit_s=1.5,
    memory_limit_bytes=1000,
)


def test_a_whole_problem_raises_no_warning() -> None:
    assert warnings_about(PLAIN) == []


def test_each_doubt_has_its_own_sentence() -> None:
    bare = Problem(name="n", description="", input_file="a.in")
    assert [
        sentence.split(":")[0].split(" (")[0] for sentence in warnings_about(bare)
    ] == [
        "It has no public tests",
        "It has no hidden tests",
        "Its description is empty.",
        "It reads or writes files instead of standard input and output",
        "It states no time limit; the default is used.",
        "It states no memory limit; the default is used.",
    ]
    picture = Problem(name="n", description="See <image>.", public_tests=(TEST,))
    assert any("picture" in sentence for sentence in warnings_about(picture))


def test_what_is_told_can_be_sent_as_json_and_counts_by_language() -> None:
    problem = Problem(
        name="n",
        description="four",
        generated_tests=(TEST, TEST),
        solutions=(
            Solution(Language.PYTHON3, ""),
            Solution(Language.CPP, ""),
            Solution(Language.PYTHON3, ""),
        ),
        cf_rating=1200,
        cf_tags=("dp",),
        difficulty=7,
    )
    told = describe(problem)
    assert json.loads(json.dumps(told)) == told
    assert told["solutions"] == {"cpp": 1, "python3": 2}
    assert told["generated_tests"] == 2
    assert told["difficulty"] == "A"
    assert told["rating"] == 1200
    assert told["description_characters"] == 4
    # The limits a program would run under, stated or not.
    assert (told["time_limit_s"], told["memory_limit_bytes"]) == (2.0, 256 * 2**20)
