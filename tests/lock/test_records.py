"""The lockfile reads strictly, writes the same text everywhere, and keeps what it does not know."""

from __future__ import annotations

import json
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import structs

from sfxgen.audio.measure.measured import Measured
from sfxgen.errors import LockError
from sfxgen.lock.records import Lock, SoundRecord, TakeRecord, is_owned_path, parse_lock

TAKE = TakeRecord(
    path="assets/sfx/a.ogg",
    seed=3,
    render="a" * 64,
    finish="b" * 64,
    raw="c" * 64,
    sha256="d" * 64,
    size=10,
    measured=Measured(lufs=-18.0),
)
LOCK = Lock(sounds={"a": SoundRecord(model="audioldm2", licence="CC0-1.0", spec={"prompt": "ä"}, takes=(TAKE,))})


def text_with(**changes):
    data = json.loads(LOCK.to_text())
    data["sounds"]["a"]["takes"][0].update(changes)
    return json.dumps(data)


def test_round_trip_keeps_every_value():
    assert parse_lock(LOCK.to_text()) == LOCK
    assert parse_lock(LOCK.to_text()).to_text() == LOCK.to_text()


def test_the_text_is_sorted_and_a_line_per_value():
    data = json.loads(LOCK.to_text())
    assert LOCK.to_text() == json.dumps(data, indent=1, sort_keys=True, ensure_ascii=False) + "\n"


def test_keys_of_other_tools_are_kept():
    data = json.loads(LOCK.to_text())
    data["other"] = {"x": 1}
    data["sounds"]["a"]["mixer"] = "bus 2"
    again = json.loads(parse_lock(json.dumps(data)).to_text())
    assert again["other"] == {"x": 1}
    assert again["sounds"]["a"]["mixer"] == "bus 2"


def test_state_follows_from_the_takes():
    def state(**changes):
        return SoundRecord(model="m", spec={}, takes=(structs.replace(TAKE, **changes), TAKE)).state

    assert state() == "final"
    assert state(manual=True) == "manual"
    assert state(draft="e" * 64, manual=True) == "draft"
    assert SoundRecord(spec={"source": "a.wav"}, takes=(TAKE,)).state == "recorded"
    assert SoundRecord(spec={"source": "a.wav", "edits": [1]}, takes=(TAKE,)).state == "final"


@pytest.mark.parametrize(
    "path",
    [
        "../a.ogg",
        "/etc/a.ogg",
        "a/../../b.ogg",
        "C:/a.ogg",
        "a\\b.ogg",
        "src/main.gd",
        "",
        "a//b.ogg",
        ".ogg/..",
        7,
        None,
    ],
)
def test_a_lock_owns_only_sound_files_inside_the_project(path):
    assert not is_owned_path(path)
    with pytest.raises(LockError, match="path"):
        parse_lock(text_with(path=path))


@pytest.mark.parametrize(
    ("key", "value"),
    [("seed", -1), ("seed", True), ("sha256", "xyz"), ("lufs", "loud"), ("size", 1.5), ("manual", 1), ("surprise", 1)],
)
def test_a_wrong_value_is_named_with_its_path(key, value):
    with pytest.raises(LockError, match=f"sounds.a.takes.0.{key}") as caught:
        parse_lock(text_with(**{key: value}))
    assert "lock --resolve" in caught.value.hint


def test_duplicate_blocks_as_a_bad_merge_leaves_them_are_refused():
    text = LOCK.to_text()
    block = text[text.index('  "a": {') : text.rindex("\n },")]
    text = text.replace(block, f"{block},\n{block}")
    with pytest.raises(LockError, match="twice"):
        parse_lock(text)


def test_conflict_markers_and_newer_versions_are_told_apart():
    with pytest.raises(LockError, match="merge-conflict"):
        parse_lock("<<<<<<< HEAD\n" + LOCK.to_text())
    with pytest.raises(LockError, match="version 2"):
        parse_lock(LOCK.to_text().replace('"version": 1', '"version": 2'))


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
        lambda inner: (
            st.lists(inner, max_size=4)
            | st.dictionaries(
                st.sampled_from(["version", "sounds", "takes", "a", "spec", "model", "path", "state"]) | st.text(),
                inner,
                max_size=5,
            )
        ),
        max_leaves=12,
    )
)
def test_any_json_is_a_lock_or_a_lock_error(data):
    try:
        assert isinstance(parse_lock(json.dumps(data)), Lock)
    except LockError as error:
        assert error.message


@given(st.text() | st.binary().map(lambda data: data.decode("latin-1")))
def test_any_text_is_a_lock_or_a_lock_error(text):
    try:
        parse_lock(text)
    except LockError as error:
        assert error.hint


def test_deep_json_is_refused_not_crashed_on():
    with pytest.raises(LockError):
        parse_lock("[" * 200_000)


@pytest.mark.parametrize("revision", ["/tmp/weights", "../../elsewhere", "main", "A" * 40, "5" * 39, "5" * 41, ""])
def test_a_revision_is_a_commit_never_a_path(revision):
    data = json.loads(LOCK.to_text())
    data["sounds"]["a"]["revision"] = revision
    with pytest.raises(LockError, match=r"sounds\.a\.revision: expected 40 hex digits"):
        parse_lock(json.dumps(data))


@pytest.mark.parametrize(
    "name", ['a"].ogg', "a[1].ogg", "a'b.ogg", "a\u2028b.ogg", "a\x85.ogg", "a\u202e.ogg", "a<b>.ogg"]
)
def test_no_path_holds_what_an_engine_could_take_for_code(name):
    path = f"assets/sfx/{name}"
    assert not is_owned_path(path)
    with pytest.raises(LockError, match="path"):
        parse_lock(text_with(path=path))
    data = json.loads(LOCK.to_text())
    data["sounds"]["a"]["side_files"] = [path.replace(".ogg", ".tres")]
    with pytest.raises(LockError, match="side_files"):
        parse_lock(json.dumps(data))


def test_a_folder_may_be_called_as_people_call_folders():
    assert is_owned_path("Rosie's game (2)/assets/[sfx] été/a.ogg")


def test_finding_a_key_that_stands_twice_takes_no_longer_than_reading():
    keys = ", ".join(f'"{i}": 0' for i in range(200_000))
    began = time.process_time()
    with pytest.raises(LockError, match="'199999' stands twice"):
        parse_lock(f'{{{keys}, "199999": 1}}')
    assert time.process_time() - began < 5


def test_what_another_tool_wrote_may_be_nested_as_deep_as_can_be_written_again():
    def nested(levels):
        data = json.loads(LOCK.to_text())
        data["other"] = json.loads("[" * levels + "]" * levels)
        return json.dumps(data)

    assert parse_lock(parse_lock(nested(50)).to_text()).extra["other"]
    for levels in (100, 300, 900, 5_000):  # Python reads more levels than it can write
        with pytest.raises(LockError, match="nested more than 64 levels deep"):
            parse_lock(nested(50).replace("[" * 50 + "]" * 50, "[" * levels + "]" * levels))


def test_a_message_about_a_long_value_stays_short():
    with pytest.raises(LockError) as caught:
        parse_lock(text_with(seed="9" * 1_000_000))
    assert len(str(caught.value)) < 500
