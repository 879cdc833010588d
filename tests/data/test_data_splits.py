"""Which part a problem belongs to depends on its name, and never changes."""

from alphacode.core.splits import Split, split_of


def test_the_rule_is_the_documented_one() -> None:
    # Computed apart: printf '%s' "$NAME" | sha256sum | cut -c 1-16, modulo 3.
    expected = {
        "Apple Trees": Split.REPORT,
        "Final Mark": Split.TUNE,
        "Adding Digits": Split.REPORT,
        "": Split.TUNE,
    }
    assert {name: split_of(name) for name in expected} == expected


def test_half_a_surrogate_pair_is_a_name_too() -> None:
    assert split_of("\ud800") in (Split.TUNE, Split.REPORT)


def test_a_third_is_tune() -> None:
    names = [f"problem {number}" for number in range(3000)]
    tune = sum(split_of(name) is Split.TUNE for name in names)
    assert 900 < tune < 1100
