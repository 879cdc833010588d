"""Streaming JSON agrees with the standard library, whatever the reading size."""

import io
import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from alphacode.core.errors import DataError
from alphacode.data import json_values
from alphacode.data.json_values import parsed, values

json_data = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(10**20), 10**20)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(st.characters(codec="utf-8"), max_size=10)
    | st.text('"\\[]{},: ', max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.text('ab"\\{[', max_size=4), inner, max_size=3)
    ),
    max_leaves=8,
)


def read(text: str) -> list[Any]:
    file = io.BytesIO(text.encode())
    return [parsed(raw, f"line {line}") for line, raw in values(file, "file")]


@pytest.fixture(params=[1, 2, 7, 2**20], ids=lambda size: f"{size} bytes at once")
def chunk_bytes(request: pytest.FixtureRequest, monkeypatch: Any) -> int:
    monkeypatch.setattr(json_values, "_CHUNK_BYTES", request.param)
    return int(request.param)


def test_items_of_an_array_are_those_of_the_standard_library(chunk_bytes: int) -> None:
    @settings(max_examples=60, deadline=None)
    @given(
        st.lists(json_data, max_size=4),
        st.sampled_from([None, 1, "\t"]),
        st.booleans(),
    )
    def check(items: list[Any], indent: Any, ascii_only: bool) -> None:
        text = json.dumps(items, indent=indent, ensure_ascii=ascii_only)
        assert read(f" \n{text}\r\n ") == items

    check()


def test_objects_in_a_row_are_those_of_the_standard_library(chunk_bytes: int) -> None:
    @settings(max_examples=40, deadline=None)
    @given(st.lists(st.dictionaries(st.text(max_size=3), json_data), max_size=3))
    def check(items: list[Any]) -> None:
        for between in ("", "\n", " \r\n\t"):
            assert read(between.join(map(json.dumps, items))) == items

    check()


def test_lines_are_counted(chunk_bytes: int) -> None:
    text = '[\n{"a":\n"x\\n"},\n\n  7,\n{}]'
    found = [line for line, _ in values(io.BytesIO(text.encode()), "file")]
    assert found == [2, 5, 6]


@pytest.mark.parametrize(
    ("text", "good", "message"),
    [
        ('[{"a": 1}, {"b": ', 1, "line 1: the file ends inside"),
        ('[{"a": 1},\n {"b": "x', 1, "line 2: the file ends inside"),
        ('[{"a": 1}', 1, "the file ends; expected ',' or ']'"),
        ('[{"a": 1},', 1, "the file ends; expected a JSON object"),
        ("[", 0, "the file ends; expected a JSON object"),
        ('[{"a": 1} {"b": 2}]', 1, "found '{\"b\": 2}]'; expected ',' or ']'"),
        ('[{"a": 1},]', 1, "found ']'; expected a JSON object"),
        ("[1] 2", 1, "found '2'; expected nothing after"),
        ("hello", 0, "found 'hello'; expected '{' or '['"),
        ('{"a": 1}\n}', 1, "line 2: found '}'; expected '{' or '['"),
    ],
)
def test_broken_structure_is_told_after_what_is_good(
    text: str, good: int, message: str, chunk_bytes: int
) -> None:
    found = []
    with pytest.raises(DataError) as error:
        for line, raw in values(io.BytesIO(text.encode()), "file"):
            found.append((line, raw))
    assert message in str(error.value)
    assert str(error.value).startswith("file, line ")
    assert len(found) == good


def test_a_value_without_end_is_refused_before_memory_is(monkeypatch: Any) -> None:
    monkeypatch.setattr(json_values, "MAX_VALUE_BYTES", 10**6)
    monkeypatch.setattr(json_values, "_CHUNK_BYTES", 2**16)

    class Endless(io.RawIOBase):
        taken = 0

        def read(self, size: int = -1) -> bytes:
            begin = b'["' if not self.taken else b""
            self.taken += size
            assert self.taken < 10**7
            return (begin + b"x" * size)[:size]

    with pytest.raises(DataError, match="longer than 1000000 bytes"):
        list(values(Endless(), "file"))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("raw", "message"),
    [
        (b'{"a": "\xff"}', "0xff, which is not UTF-8"),
        (b'{"a": tru}', "column 7"),
        (b'{"a": 1', "ends too early"),
        (b"[" * 100_000 + b"]" * 100_000, "too deep"),
        (b"9" * 5000, "cannot be held"),
    ],
    ids=["not UTF-8", "bad word", "cut", "deep", "digits"],
)
def test_a_broken_value_is_one_sentence(raw: bytes, message: str) -> None:
    with pytest.raises(DataError, match=r"^here: ") as error:
        parsed(raw, "here")
    assert message in str(error.value)
    assert len(str(error.value)) < 300
