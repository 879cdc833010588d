"""Token stores: shards that survive a kill, and that say when they are damaged."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from alphacode.core.errors import DataError, RunError
from alphacode.core.problem import Language, Problem, Solution
from alphacode.data.source_files import SourceFile
from alphacode.encoding.encode_problems import encode_problems
from alphacode.encoding.encode_texts import encode_texts
from alphacode.encoding.prompt import PromptSettings
from alphacode.encoding.store_writer import StoreSettings, TokenStoreWriter
from alphacode.encoding.token_store import TokenStore
from alphacode.encoding.verify import verify_stores
from alphacode.tokenizer.tokenizer import Tokenizer
from alphacode.tokenizer.train import TokenizerSettings, train_tokenizer

SMALL = StoreSettings(shard_bytes=1024)
LARGER = StoreSettings(shard_bytes=4096)
LISTS = [[place % 7] * (place * 37 % 190) for place in range(60)]
LABELS = [("b", "a", "c", "a")[place % 4] for place in range(60)]


def write(
    directory: Path, lists: list[list[int]] = LISTS, settings: StoreSettings = LARGER
) -> TokenStore:
    with TokenStoreWriter(directory, settings) as writer:
        for start in range(0, len(lists), 4):
            part = lists[start : start + 4]
            flat = np.array([token for tokens in part for token in tokens])
            lengths = np.array([len(tokens) for tokens in part])
            rows = {"x": np.arange(start, start + len(part))}
            labels = LABELS[start : start + len(part)]
            writer.add(flat, lengths, {"n": start}, labels=labels, rows=rows)
        return writer.finish({"y": 1})


@pytest.mark.parametrize("size", [1024, 4096, 2**20])
def test_a_store_gives_its_lists_back(tmp_path: Path, size: int) -> None:
    store = write(tmp_path / "store", settings=StoreSettings(shard_bytes=size))
    assert (len(store.shards) == 1) == (size == 2**20)
    assert all(facts.bytes <= max(size, 1600) for facts in store.shards)
    assert [store[index].tolist() for index in range(len(store))] == LISTS
    order = np.random.default_rng(0).permutation(60)
    assert store.lengths(order).tolist() == [len(LISTS[index]) for index in order]
    assert store.arrays["x"].tolist() == list(range(60))
    assert store.meta == {"y": 1}
    for label in "abc":
        places = [place for place, each in enumerate(LABELS) if each == label]
        assert store.label_counts()[label] == len(places)
        ranks = np.random.default_rng(1).permutation(len(places))
        expected = [places[rank] for rank in ranks]
        assert store.with_label(label, ranks).tolist() == expected
    store.verify()


def test_more_shards_than_may_be_open_are_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("alphacode.encoding.token_store._MOST_OPEN", 2)
    store = write(tmp_path / "store", settings=StoreSettings(shard_bytes=1024))
    assert len(store.shards) > 5
    kept = [store[index] for index in range(60)]
    assert [tokens.tolist() for tokens in kept] == LISTS
    assert len(store._open) <= 2


def test_what_was_not_finished_is_absent(tmp_path: Path) -> None:
    with pytest.raises(KeyError), TokenStoreWriter(tmp_path / "store") as writer:
        writer.add(np.array([1]), np.array([1]), {})
        raise KeyError
    assert list(tmp_path.iterdir()) == []


def flip(path: Path, place: int) -> None:
    content = bytearray(path.read_bytes())
    content[place] ^= 1
    path.write_bytes(content)


def big_store(directory: Path) -> Path:
    """Return the second shard of a store; its middle is read by `verify` alone."""
    write(directory, [[1] * 9000] * 8, StoreSettings(shard_bytes=100_000))
    return directory / "shard-00001.bin"


@pytest.mark.parametrize("how", ["missing", "short", "first", "last", "middle"])
def test_a_damaged_shard_is_named_with_what_to_do(how: str, tmp_path: Path) -> None:
    shard = big_store(tmp_path / "store")
    size = shard.stat().st_size
    if how == "missing":
        shard.unlink()
    elif how == "short":
        shard.write_bytes(shard.read_bytes()[:-1])
    else:
        flip(shard, {"first": 0, "last": size - 1, "middle": size // 2}[how])
    said = (
        "shard-00001.bin is missing or damaged.*put back a copy.*or delete the folder"
    )
    if how == "middle":
        # Too far from the edges to be seen at once.
        store = TokenStore(tmp_path / "store")
        with pytest.raises(RunError, match=said):
            store.verify()
        with pytest.raises(RunError, match=said):
            verify_stores([tmp_path])
    else:
        with pytest.raises(RunError, match=said):
            TokenStore(tmp_path / "store")


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("index.json", b"{"),
        ("index.json", b'{"format": 99}'),
        ("x.npy", b"x"),
    ],
)
def test_a_damaged_index_is_named(name: str, content: bytes, tmp_path: Path) -> None:
    write(tmp_path / "store")
    (tmp_path / "store" / name).write_bytes(content)
    with pytest.raises(RunError, match="store are damaged or of another version"):
        TokenStore(tmp_path / "store")


def test_an_array_is_verified_too(tmp_path: Path) -> None:
    write(tmp_path / "store")
    path = tmp_path / "store" / "x.npy"
    flip(path, path.stat().st_size - 1)
    with pytest.raises(RunError, match=r"x\.npy"):
        TokenStore(tmp_path / "store").verify()


def test_a_place_without_a_store_is_said(tmp_path: Path) -> None:
    with pytest.raises(RunError, match="holds no encoded data"):
        verify_stores([tmp_path])


def test_two_writers_do_not_share_a_place(tmp_path: Path) -> None:
    with TokenStoreWriter(tmp_path / "store"):
        with pytest.raises(RunError, match="another process"):
            with TokenStoreWriter(tmp_path / "store"):
                pass


# Programs that die: after some inputs, by the signal that nothing can catch.
CODE = [f"def f{n}(x):\n    return x * {n}\n" * (1 + n % 5) for n in range(40)]


def sources(last: int | None = None) -> Iterator[SourceFile]:
    for number, text in enumerate(CODE):
        if number == last:
            os.kill(os.getpid(), signal.SIGKILL)
        yield SourceFile(str(number), ("cpp", "go")[number % 2], text)


def problems(last: int | None = None) -> Iterator[Problem]:
    for number, text in enumerate(CODE):
        if number == last:
            os.kill(os.getpid(), signal.SIGKILL)
        yield Problem(
            name=str(number),
            description=f"Number {number}.",
            solutions=(Solution(Language.PYTHON3, text),),
            cf_tags=(("dp",), (), ("math", str(number // 9)))[number % 3],
        )


def encode(kind: str, directory: Path, last: int | None = None) -> TokenStore:
    tokenizer = Tokenizer.load(directory.parent / "tokenizer.model")
    if kind == "texts":
        return encode_texts(sources(last), tokenizer, directory, settings=SMALL)
    prompt = PromptSettings()
    return encode_problems(
        problems(last), tokenizer, prompt, 999, directory, settings=SMALL
    )


SCRIPT = """
import sys
from pathlib import Path
sys.path.insert(0, sys.argv[1])
import test_encoding_store as these
from alphacode.encoding import encode_problems, encode_texts
encode_texts._CHUNK_CHARACTERS = 300
encode_problems._CHUNK_PROBLEMS = 2
these.encode(sys.argv[2], Path(sys.argv[3]), int(sys.argv[4]))
"""


@pytest.fixture
def small_chunks(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr("alphacode.encoding.encode_texts._CHUNK_CHARACTERS", 300)
    monkeypatch.setattr("alphacode.encoding.encode_problems._CHUNK_PROBLEMS", 2)
    settings = TokenizerSettings(vocab_size=512)
    train_tokenizer(
        [Path(__file__).read_text()], settings, tmp_path / "tokenizer.model"
    )


@pytest.mark.usefixtures("small_chunks")
@pytest.mark.parametrize("kind", ["texts", "problems"])
def test_killed_encoding_keeps_its_shards_and_ends_the_same(
    kind: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = encode(kind, tmp_path / "whole")
    assert len(whole.shards) >= 4
    part = tmp_path / "store"
    killed = subprocess.run(
        [sys.executable, "-c", SCRIPT, Path(__file__).parent, kind, part, "33"],
        capture_output=True,
        env={**os.environ, "PYTHONPATH": "src"},
    )
    assert killed.returncode == -signal.SIGKILL, killed.stderr.decode()
    part = tmp_path / "store.part"
    finished = sorted(path.name for path in part.glob("*.json"))
    assert len(finished) >= 2
    assert not (tmp_path / "store").exists()
    # What was finished is not encoded again.
    place = json.loads((part / finished[-1]).read_text())["progress"]["work"]
    encoded: list[int] = []
    name = f"alphacode.encoding.encode_{kind}._encode_chunk"
    plain = sys.modules[name.rpartition(".")[0]]._encode_chunk

    def watched(setup, chunk):
        encoded.append(len(chunk.items))
        return plain(setup, chunk)

    monkeypatch.setattr(name, watched)
    encode(kind, tmp_path / "store")
    assert sum(encoded) == len(CODE) - place["inputs"] < len(CODE)
    names = sorted(path.name for path in (tmp_path / "whole").iterdir())
    assert names == sorted(path.name for path in (tmp_path / "store").iterdir())
    for name in names:
        same = (tmp_path / "whole" / name).read_bytes()
        assert (tmp_path / "store" / name).read_bytes() == same
    assert not part.exists()


@pytest.mark.usefixtures("small_chunks")
@pytest.mark.parametrize("damage", ["cut", "gone", "facts"])
def test_a_shard_damaged_by_the_kill_is_made_again(damage: str, tmp_path: Path) -> None:
    whole = encode("texts", tmp_path / "whole")
    with pytest.raises(KeyError):
        interrupted(tmp_path / "store")
    part = tmp_path / "store.part"
    shard = part / "shard-00001.bin"
    if damage == "cut":
        shard.write_bytes(shard.read_bytes()[:-7])
    elif damage == "gone":
        shard.unlink()
    else:
        (part / "shard-00001.json").write_text("{")
    again = encode("texts", tmp_path / "store")
    assert again.shards == whole.shards
    again.verify()


@pytest.mark.usefixtures("small_chunks")
@pytest.mark.parametrize("kind", ["texts", "problems"])
def test_an_end_at_the_last_moment_loses_nothing(
    kind: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Everything is written, index included, and the store is not yet in its place."""
    whole = encode(kind, tmp_path / "whole")

    def ended(self: Path, target: Path) -> None:
        raise KeyError

    with monkeypatch.context() as patch:
        patch.setattr(Path, "rename", ended)
        with pytest.raises(KeyError):
            encode(kind, tmp_path / "store")

    def refused(setup, chunk):
        raise AssertionError("a finished shard is encoded again")

    monkeypatch.setattr(f"alphacode.encoding.encode_{kind}._encode_chunk", refused)
    again = encode(kind, tmp_path / "store")
    assert again.shards == whole.shards
    assert again.meta == whole.meta
    for name, array in whole.arrays.items():
        assert np.array_equal(array, again.arrays[name])


def interrupted(directory: Path, stop: int = 33) -> None:
    """Encode some, then end as an error would."""

    def stopped() -> Iterator[SourceFile]:
        for number, file in enumerate(sources()):
            if number == stop:
                raise KeyError
            yield file

    tokenizer = Tokenizer.load(directory.parent / "tokenizer.model")
    encode_texts(stopped(), tokenizer, directory, settings=SMALL)


@pytest.mark.usefixtures("small_chunks")
@pytest.mark.parametrize("change", ["text", "fewer"])
def test_inputs_that_changed_since_are_refused(change: str, tmp_path: Path) -> None:
    with pytest.raises(KeyError):
        interrupted(tmp_path / "store")
    files = list(sources())
    if change == "text":
        files[1] = files[1]._replace(text=files[1].text.replace("x", "y"))
    else:
        files = files[:3]
    tokenizer = Tokenizer.load(tmp_path / "tokenizer.model")
    with pytest.raises(RunError, match="the data have changed since their encoding"):
        encode_texts(files, tokenizer, tmp_path / "store", settings=SMALL)
    # Nothing is lost by the attempt.
    encode("texts", tmp_path / "store").verify()


@pytest.mark.usefixtures("small_chunks")
def test_a_full_disk_is_said_and_shards_are_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    written = 0

    def full(self, content):
        nonlocal written
        written += len(content)
        if written > 2500:
            raise OSError(28, "No space left on device")
        self._checksum.update(content)
        self._file.write(content)

    with monkeypatch.context() as patch:
        patch.setattr("alphacode.encoding.store_writer._OpenShard._write", full)
        with pytest.raises(RunError, match=r"No space left.*finished shards are kept"):
            encode("texts", tmp_path / "store")
    assert list((tmp_path / "store.part").glob("*.json"))
    assert encode("texts", tmp_path / "store").shards == (
        encode("texts", tmp_path / "whole").shards
    )


def test_texts_are_encoded_each_as_one_list(tmp_path: Path) -> None:
    tokenizer = train_tokenizer(
        [Path(__file__).read_text()], TokenizerSettings(vocab_size=512)
    )
    texts = ["print(1)\n" * 5, "a", "", "x = 2\n"]
    files = [SourceFile("", "python3", text) for text in texts]
    store = encode_texts(files, tokenizer, tmp_path / "store")
    found = [store[index].tolist() for index in range(len(store))]
    assert found == [tokenizer.encode(texts[0]), tokenizer.encode(texts[3])]
    assert store.meta["facts"]["files_too_short"] == 2
    with pytest.raises(DataError, match=r"no file to learn from.*3 duplicate"):
        encode_texts(
            files[1:3],
            tokenizer,
            tmp_path / "none",
            report=lambda: {"dropped": {"duplicate": 3}},
        )
    assert not (tmp_path / "none.part").exists()
