"""Clones of a game that share a cache on real servers: what one of them rendered, no other renders."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

import pytest
from clones import TAKES, about_the_cache
from projects import STEPS, Game
from servers import Requests, http_server, s3_environment, s3_server, sftp_server
from swift_server import LOGIN

pytestmark = pytest.mark.usefixtures("own_settings")

# Clones on every kind of place.


@dataclass(frozen=True, kw_only=True)
class Place:
    """A place as clones name it: those that publish there, and the others. asked: what its server was asked for."""

    writing: str
    reading: str
    asked: Requests | None = None
    publishing: int = 1
    """Requests for each render that is published, at most."""

    @property
    def both(self) -> bool:
        """Whether who reads there may also publish, and so believes what others publish."""
        return self.writing == self.reading


def _served(kind: str, folder: Path, stack: ExitStack) -> Place:
    if kind == "s3":
        pytest.importorskip("moto")
        pytest.importorskip("s3fs")
        _, asked = stack.enter_context(s3_server())
        return Place(writing="s3://team/sfx", reading="s3://team/sfx", asked=asked)
    folder.mkdir()
    if kind == "http":
        pytest.importorskip("aiohttp")
        (folder / "cache").mkdir()
        url, asked = stack.enter_context(http_server(folder))
        return Place(writing=(folder / "cache").as_posix(), reading=f"{url}/cache", asked=asked)
    pytest.importorskip("asyncssh")
    pytest.importorskip("paramiko")
    url, asked = stack.enter_context(sftp_server(folder))
    return Place(writing=url, reading=url, asked=asked, publishing=2)


@pytest.fixture(
    params=["folder", *(pytest.param(kind, marks=pytest.mark.slow) for kind in ("s3", "swift", "sftp", "http"))]
)
def place(request, tmp_path) -> Iterator[Place]:
    with ExitStack() as stack:
        if request.param == "folder":
            (tmp_path / "nas").mkdir()
            yield Place(writing=str(tmp_path / "nas"), reading=str(tmp_path / "nas"))
        elif request.param == "swift":
            stack.enter_context(s3_environment(request.getfixturevalue("swift"), LOGIN))
            yield Place(writing=f"s3://team/{tmp_path.name}", reading=f"s3://team/{tmp_path.name}")
        else:
            yield _served(request.param, tmp_path / "served", stack)


def test_clones_share_what_one_of_them_rendered(clone, place, monkeypatch):
    one = clone("one", place.writing)
    first = one.build()
    assert (first.code, first.summary["rendered"], about_the_cache(first)) == (0, TAKES, [])
    if place.asked is not None:
        writing = [line for line in place.asked.lines if line.startswith(("PUT", "RENAME"))]
        assert len(writing) <= place.publishing * TAKES, "and beside these a list, or one of each shelf"
        assert len(place.asked.lines) - len(writing) <= TAKES
        place.asked.lines.clear()
    two = clone("two", place.reading, lock=one)
    assert (two.build().summary["rendered"], two.outputs()) == (0, one.outputs())
    if place.asked is not None:
        assert len(place.asked.lines) == TAKES, "one request each"
    monkeypatch.setenv("SFXGEN_CACHE_MODE", "read")
    three = clone("three", place.reading, lock=one)
    assert three.build().summary["restored"] == TAKES and three.lock == one.lock
    four = clone("four", place.reading, lock=one)
    pulled = four.run("cache", "pull", "--json")
    assert (pulled.code, pulled.json["moved"], pulled.json["lacking"]) == (0, TAKES, [])
    monkeypatch.delenv("SFXGEN_CACHE_MODE")
    offline = four.build()
    assert (offline.summary["restored"], four.outputs()) == (TAKES, one.outputs())


def test_without_a_lock_one_list_tells_of_all(clone, place):
    one, two = clone("one", place.writing), clone("two", place.reading)
    one.build()
    if place.asked is not None:
        place.asked.lines.clear()
    result = two.build()
    assert (result.summary["restored"], two.outputs()) == (TAKES, one.outputs())
    assert (two.lock == one.lock) == place.both
    if place.asked is not None:
        lists = 1 if place.reading.startswith("s3") else len({take["render"][:2] for take in _takes(one)})
        assert len(place.asked.lines) == TAKES + lists


def test_what_only_reads_marks_what_no_lock_knows(clone, place, monkeypatch):
    clone("one", place.writing).build()
    monkeypatch.setenv("SFXGEN_CACHE_MODE", "read")
    two = clone("two", place.reading)
    assert two.build().summary["restored"] == TAKES
    assert all(take["unverified"] for take in _takes(two))


def test_a_dry_run_knows_what_the_team_has(clone, place):
    clone("one", place.writing).build()
    two = clone("two", place.reading)
    assert two.build("--dry-run").summary["restored"] == TAKES
    assert not (two.root / ".sfxgen/cache").exists()


def test_what_lies_there_is_counted(clone, place):
    one = clone("one", place.writing)
    one.build()
    here, there = one.run("cache", "stats", "--json").json["caches"]
    assert (there["renders"], there["size"]) == (TAKES, here["size"])
    _, there = clone("two", place.reading).run("cache", "stats", "--json").json["caches"]
    assert (there["renders"], there["size"]) == (TAKES, here["size"] if place.both else None)


# What is made while the place is away.


def test_what_was_made_meanwhile_is_published_by_the_next_build(clone, tmp_path):
    drive, away = tmp_path / "drive", tmp_path / "away"
    (drive / "nas").mkdir(parents=True)
    game = clone("one", str(drive / "nas"))
    drive.rename(away)
    drive.mkdir()
    first = game.build()
    assert (first.code, first.summary["rendered"]) == (0, TAKES)
    (warning,) = about_the_cache(first)
    assert "can't be reached" in warning and "connect its drive" in warning
    drive.rmdir()
    away.rename(drive)
    again = game.build()
    assert (again.code, again.summary["unchanged"], again.json["warnings"]) == (0, TAKES, [])
    assert len(list((drive / "nas").rglob("*.wav"))) == TAKES
    assert not (game.root / ".sfxgen/unpublished").exists()


def test_what_is_only_here_is_published_by_hand(clone, tmp_path, monkeypatch):
    (tmp_path / "nas").mkdir()
    game = clone("one", str(tmp_path / "nas"))
    monkeypatch.setenv("SFXGEN_CACHE_MODE", "read")
    game.build()
    refused = game.run("cache", "push")
    assert refused.code == 2 and "have not allowed storing" in refused.err
    monkeypatch.setenv("SFXGEN_CACHE_MODE", "write")
    pushed = game.run("cache", "push", "--json").json
    assert (pushed["moved"], pushed["present"]) == (TAKES, 0)
    assert game.run("cache", "push", "--json").json["present"] == TAKES


def test_nothing_is_published_that_nobody_vouches_for(clone, tmp_path):
    """A stranger's project brings entries along, and a list that says they are to be published."""
    (tmp_path / "nas").mkdir()
    game = clone("one", str(tmp_path / "nas"), sounds=STEPS)
    game.build()
    entries = sorted((tmp_path / "nas").rglob("*.wav"))
    stranger = clone("stranger", str(tmp_path / "nas2"), sounds=STEPS)
    (tmp_path / "nas2").mkdir()
    for path in (game.root / ".sfxgen/cache").rglob("*.wav"):
        stranger.root.joinpath(path.relative_to(game.root)).parent.mkdir(parents=True, exist_ok=True)
        stranger.root.joinpath(path.relative_to(game.root)).write_bytes(path.read_bytes())
    lines = "".join(f"{take['draft'] or take['render']} {take['raw']}\n" for take in _takes(game))
    stranger.write(".sfxgen/unpublished", lines)
    assert stranger.build().summary["restored"] == len(entries)
    assert list((tmp_path / "nas2").rglob("*.wav")) == []


def _takes(game: Game) -> list[dict]:
    return [{"draft": None, **take} for record in game.lock["sounds"].values() for take in record["takes"]]
