"""A team's place helps and never hurts: what it has is restored once, what it breaks is passed over, all in time."""

from __future__ import annotations

import threading
import time

import pytest

from sfxgen.cache import team as team_module
from sfxgen.cache.local import Cache
from sfxgen.cache.made_here import MadeHere
from sfxgen.cache.places import SharedFolder
from sfxgen.cache.restoring import Want
from sfxgen.cache.store import Folder, entry_name
from sfxgen.cache.team import TeamCache
from sfxgen.errors import UsageError
from sfxgen.files.anchor import ANCHOR
from sfxgen.files.atomic import sha256

KEYS = [f"{number:02x}" * 32 for number in range(40)]


class Spoilt(SharedFolder):
    """A folder that counts what it is asked for, and fails as it is told to."""

    threads = 3

    def __init__(self, text):
        super().__init__(text)
        self.asked, self.spoil, self.free = [], lambda what, name: None, threading.Event()

    def _do(self, what, name=""):
        self.asked.append(what)
        error = self.spoil(what, name)
        if error == "hang":
            self.free.wait(60)
        elif error is not None:
            raise error

    def names(self, keys):
        self._do("LIST")
        return super().names(keys)

    def read(self, name, most):
        self._do("GET", name)
        return super().read(name, most)

    def write(self, name, data):
        self._do("PUT", name)
        super().write(name, data)


@pytest.fixture
def place(tmp_path):
    (tmp_path / "nas").mkdir()
    made = Spoilt(str(tmp_path / "nas"))
    yield made
    made.free.set()


@pytest.fixture
def machine(tmp_path, place):
    """Makes a machine that shares the place: its cache, and a build's use of the place."""

    def make(name, *, publishes=True):
        state = tmp_path / name / ".sfxgen"
        state.mkdir(parents=True, exist_ok=True)
        (state / ANCHOR).touch()
        local = Cache(Folder(state / "cache"), MadeHere(state))
        return local, TeamCache(place, local, publishes=publishes)

    return make


def want(key, expected=None, check=lambda data: None):
    return Want(key=key, expected=expected, check=check, most_bytes=1000)


def published(machine, keys, name="one"):
    local, team = machine(name)
    for key in keys:
        team.publish(key, local.put(key, key.encode()).sha256)
    done = team.finish()
    return local, team, done


def restored(team, wants):
    return sorted(team.restore([(one.key, [one]) for one in wants]))


def test_what_one_publishes_others_restore_in_one_request_each(machine, place):
    _, team, done = published(machine, KEYS)
    assert len(done) == 40 and place.asked == ["PUT"] * 40 and team.warnings == []
    place.asked.clear()
    local, team = machine("two")
    assert restored(team, map(want, KEYS)) == KEYS
    assert place.asked == ["LIST"] + ["GET"] * 40
    assert all(local.get(key).data == key.encode() for key in KEYS)


def test_with_a_lock_nothing_is_listed(machine, place):
    published(machine, KEYS[:5])
    place.asked.clear()
    _, team = machine("two")
    restored(team, [want(key, sha256(key.encode())) for key in KEYS[:6]])
    assert place.asked == ["GET"] * 6


def test_what_was_not_there_is_found_once_somebody_has_published_it(machine, place):
    """A cluster's workers publish while a build goes on, after the build has listed the place."""
    wants = [want(KEYS[0]), want(KEYS[1], sha256(KEYS[1].encode()))]
    local, team = machine("two")
    restored(team, wants)
    published(machine, KEYS[:2])
    restored(team, wants)
    assert not any(map(local.has, KEYS[:2]))  # it was asked a moment ago
    team.look_again(wants)
    restored(team, wants)
    assert all(map(local.has, KEYS[:2]))


def test_what_is_here_is_not_asked_for(machine, place):
    local, _, _ = published(machine, KEYS[:3])
    place.asked.clear()
    again = TeamCache(place, local, publishes=True)
    assert restored(again, map(want, KEYS[:3])) == KEYS[:3] and place.asked == []


def test_a_damaged_entry_costs_itself_only(machine, place, tmp_path):
    published(machine, KEYS)
    for number, path in enumerate(sorted((tmp_path / "nas").rglob("*.wav"))[:5]):
        path.write_bytes(path.read_bytes()[:-1] if number % 2 else b"wrong")
    local, team = machine("two")
    assert restored(team, map(want, KEYS)) == KEYS
    assert sum(local.has(key) for key in KEYS) == 35
    (warning,) = team.warnings
    assert "5 damaged renders" in warning and "passed over" in warning


def test_bytes_that_the_lock_does_not_know_are_not_let_in(machine, place, tmp_path):
    local, _, _ = published(machine, KEYS[:1])
    other = sha256(b"other")
    forged = entry_name(KEYS[0], other[:32] + "0" * 32)
    place.write(forged, local.folder.read(entry_name(KEYS[0], sha256(KEYS[0].encode()))))
    two, team = machine("two")
    restored(team, [want(KEYS[0], other)])
    assert not two.has(KEYS[0])


def test_a_render_of_another_shape_is_passed_over_for_the_next(machine, place):
    one, team = machine("one")
    for data in (b"good", b"bad"):
        team.publish(KEYS[0], one.put(KEYS[0], data).sha256)
    team.finish()

    def check(data):
        if data != b"good":
            raise ValueError("no")

    two, team = machine("two")
    restored(team, [want(KEYS[0], check=check)])
    assert two.get(KEYS[0]).data == b"good"


@pytest.mark.parametrize("what", ["LIST", "GET", "PUT"])
def test_a_place_that_hangs_is_left_alone(machine, place, monkeypatch, what):
    for name in ("LIST_S", "FIRST_S", "USUAL_S"):
        monkeypatch.setattr(team_module, name, 0.3)
    published(machine, KEYS)
    place.spoil = lambda asked, name: "hang" if asked == what else None
    local, team = machine("two")
    began = time.monotonic()
    assert restored(team, map(want, KEYS)) == KEYS, "each is answered, whatever the answer"
    for key in KEYS:
        team.publish(key, local.put(key, key.encode()).sha256)
    team.finish()
    assert time.monotonic() - began < 10
    (warning,) = team.warnings
    assert "can't be reached: it does not answer" in warning
    assert place.asked.count(what) - (40 if what == "PUT" else 0) <= 3 * place.threads


def test_a_slow_place_is_waited_for_within_a_budget(machine, place, monkeypatch):
    published(machine, KEYS)
    monkeypatch.setattr(team_module, "WAIT_S", 0.2)
    monkeypatch.setattr(team_module, "WAIT_EACH_S", 0.01)
    place.spoil = lambda what, name: time.sleep(0.4 if what == "GET" else 0)
    _, team = machine("two")
    began = time.monotonic()
    assert restored(team, map(want, KEYS)) == KEYS
    assert time.monotonic() - began < 3
    assert "is too slow" in " ".join(team.warnings)


def test_one_refused_write_leaves_reading_alone(machine, place):
    published(machine, KEYS[:4])
    place.spoil = lambda what, name: PermissionError(13, "Permission denied") if what == "PUT" else None
    local, team = machine("two")
    for key in KEYS[4:20]:
        team.publish(key, local.put(key, key.encode()).sha256)
    assert restored(team, map(want, KEYS[:4])) == KEYS[:4]
    assert team.finish() == []
    (warning,) = team.warnings
    assert "can't be written to: Permission denied" in warning
    assert all(local.has(key) for key in KEYS[:4])
    assert place.asked.count("PUT") - 4 <= 2 * place.threads


def test_one_failure_among_many_is_that_render_s(machine, place):
    published(machine, KEYS)
    bad = entry_name(KEYS[7], sha256(KEYS[7].encode()))
    place.spoil = lambda what, name: ConnectionResetError(104, "reset") if what == "GET" and name == bad else None
    local, team = machine("two")
    restored(team, map(want, KEYS))
    assert sum(local.has(key) for key in KEYS) == 39 and team.warnings == []


def test_settings_that_are_wrong_are_the_person_s(machine, place):
    error = FileNotFoundError("no bucket")
    error.__cause__ = type("ClientError", (Exception,), {"response": {"Error": {"Code": "NoSuchBucket"}}})()
    place.spoil = lambda what, name: error
    _, team = machine("one")
    with pytest.raises(UsageError, match="can't be used: no bucket") as raised:
        restored(team, map(want, KEYS))
    assert raised.value.exit_code == 2 and "spelt right" in raised.value.hint


def test_who_may_publish_believes_what_others_published(machine, place):
    published(machine, KEYS[:1])
    sha = sha256(KEYS[0].encode())
    for publishes in (True, False):
        local, team = machine(f"believes {publishes}", publishes=publishes)
        restored(team, [want(KEYS[0])])
        assert local.is_made_here(KEYS[0], sha) is publishes


def test_a_second_look_finds_what_came_meanwhile(machine, place, monkeypatch):
    monkeypatch.setattr(team_module, "AGAIN_S", 0.05)
    two, team = machine("two")
    restored(team, map(want, KEYS[:2]))
    published(machine, KEYS[:2])
    time.sleep(0.1)
    restored(team, map(want, KEYS[:2]))
    assert all(two.has(key) for key in KEYS[:2])


def test_a_folder_whose_drive_is_away_is_not_made_in_its_place(machine, tmp_path):
    (tmp_path / "mnt").mkdir()
    place = SharedFolder(str(tmp_path / "mnt/nas/sfx"))
    local, _ = machine("one")
    team = TeamCache(place, local, publishes=True)
    restored(team, map(want, KEYS[:2]))
    team.publish(KEYS[0], local.put(KEYS[0], b"x").sha256)
    team.finish()
    assert list((tmp_path / "mnt").iterdir()) == []
    assert "connect its drive" in " ".join(team.warnings)


def test_a_new_folder_is_made(machine, tmp_path):
    place = SharedFolder(str(tmp_path / "new/sfx"))
    local, _ = machine("one")
    team = TeamCache(place, local, publishes=True)
    team.publish(KEYS[0], local.put(KEYS[0], b"x").sha256)
    assert len(team.finish()) == 1 and team.warnings == []
