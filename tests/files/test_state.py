"""The state file: read back as it was written or not at all, whatever became of it."""

from __future__ import annotations

import random

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sfxgen.files.gate import Gate
from sfxgen.files.places import FORMER, LOCAL, STATE
from sfxgen.files.state import Section, State, _head, read_state, state_from

NAMES = Section("names", dict[str, int])
TEXTS = Section("texts", list[str])


def state(names: dict[str, int], texts: list[str]) -> State:
    made = State()
    made.put(NAMES, names)
    made.put(TEXTS, texts)
    return made


WHOLE = state({"a": 1, "b": 2}, ["one", "two"]).to_bytes()


def is_empty(read: State) -> bool:
    return read.get(NAMES) == {} and read.get(TEXTS) == []


@given(st.dictionaries(st.text(), st.integers(-(2**63), 2**63)), st.lists(st.text()))
def test_what_is_put_is_read_back(names, texts):
    read = state_from(state(names, texts).to_bytes())
    assert (read.get(NAMES), read.get(TEXTS)) == (names, texts)


def test_a_section_that_was_not_put_stays_as_it_is():
    read = state_from(WHOLE)
    read.put(NAMES, {"c": 3})
    again = state_from(read.to_bytes())
    assert again.get(NAMES) == {"c": 3} and again.get(TEXTS) == ["one", "two"]


def test_the_same_sections_are_the_same_bytes():
    made = State()
    made.put(TEXTS, ["one", "two"])
    made.put(NAMES, {"a": 1, "b": 2})
    assert made.to_bytes() == WHOLE


@given(st.integers(0, len(WHOLE) - 1), st.integers(1, 255))
def test_a_byte_that_changed_spoils_it_as_a_whole(place, by):
    data = bytearray(WHOLE)
    data[place] ^= by
    assert is_empty(state_from(bytes(data)))


@given(st.integers(0, len(WHOLE) - 1), st.binary(max_size=8))
def test_one_that_is_cut_or_goes_on_is_ignored(place, more):
    assert is_empty(state_from(WHOLE[:place] + more[: len(WHOLE) - place - 1]))
    assert is_empty(state_from(WHOLE + b"x" + more))


@given(st.binary())
def test_any_bytes_are_read_as_a_state(data):
    assert is_empty(state_from(data))
    assert isinstance(state_from(_head(data) + data), State)  # a checksum proves nothing of whoever wrote it


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**63), 2**64 - 1) | st.floats() | st.text() | st.binary(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)


@given(VALUES, VALUES)
def test_a_section_of_another_type_is_an_empty_one(names, texts):
    body = msgspec.msgpack.encode({"names": names, "texts": texts})
    read = state_from(_head(body) + body)
    assert isinstance(read.get(NAMES), dict) and all(type(value) is int for value in read.get(NAMES).values())
    assert isinstance(read.get(TEXTS), list) and all(type(value) is str for value in read.get(TEXTS))


@pytest.mark.parametrize(
    "body", [b"\x81" * 200_000, b"\x91" * 200_000, b"\xdf\xff\xff\xff\xff", b"\xdd\xff\xff\xff\xff"]
)
def test_deep_and_boundless_ones_are_refused_not_crashed_on(body):
    assert is_empty(state_from(_head(body) + body))
    nested = msgspec.msgpack.encode({"names": msgspec.Raw(body), "texts": []})
    assert is_empty(state_from(_head(nested) + nested))


def test_another_version_ignores_it(monkeypatch):
    monkeypatch.setattr("sfxgen.files.code_version.signature", lambda: "another")
    assert is_empty(state_from(WHOLE))


def test_it_is_written_only_when_something_was_put(tmp_path):
    State().save(Gate(tmp_path))
    state_from(WHOLE).save(Gate(tmp_path))
    assert not list(tmp_path.iterdir())
    state({"a": 1}, []).save(Gate(tmp_path))
    assert read_state(tmp_path / LOCAL).get(NAMES) == {"a": 1}


def test_what_earlier_versions_kept_goes_when_it_is_written(tmp_path):
    (tmp_path / LOCAL).mkdir()
    for name in (*FORMER, "journal"):
        (tmp_path / LOCAL / name).write_bytes(random.Random(name).randbytes(64))
    state({}, []).save(Gate(tmp_path))
    assert {path.name for path in (tmp_path / LOCAL).iterdir()} == {STATE, "journal"}


def test_a_value_that_can_not_be_stored_is_no_error(tmp_path):
    state({"\ud800": 1}, []).save(Gate(tmp_path))
    assert is_empty(read_state(tmp_path / LOCAL))
