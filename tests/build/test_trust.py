"""Caches outside the project: used once a person has allowed them; and what came from a cache is known as such."""

from __future__ import annotations

import os
import struct
import time
from pathlib import Path

import numpy as np
import pytest
from projects import Game, tree

from sfxgen.audio import Audio
from sfxgen.audio.wav import wav_bytes
from sfxgen.files.atomic import sha256

CLICK = "sounds:\n  a: {prompt: a click, duration: 0.1}\n"
COMMANDS = (["build"], ["check"], ["list"], ["doctor"], ["clean"], ["explain", "a"], ["build", "--dry-run"])


@pytest.fixture
def home(tmp_path, monkeypatch) -> Path:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("APPDATA", str(tmp_path / "home"))
    return tmp_path / "home"


@pytest.fixture
def place(tmp_path) -> Path:
    """A folder outside the project that holds something already."""
    (tmp_path / "outside").mkdir()
    (tmp_path / "outside/file").write_bytes(b"mine")
    return tmp_path / "outside"


def by_path(game: Game, place: Path) -> None:
    game.write("sfxgen.yaml", f"cache: {place.as_posix()}\n")


def by_link(game: Game, place: Path) -> None:
    game.write("sfxgen.yaml", "cache: shared/renders\n")
    (game.root / "shared").mkdir()
    (game.root / "shared/renders").symlink_to(place)


def by_the_local_folder(game: Game, place: Path) -> None:
    (game.root / ".sfxgen").mkdir()
    (game.root / ".sfxgen/cache").symlink_to(os.path.relpath(place, game.root / ".sfxgen"))


@pytest.fixture(params=[by_path, by_link, by_the_local_folder])
def naming(request, game, place, home) -> Game:
    request.param(game, place)
    game.sounds(CLICK)
    return game


def warnings_of(result) -> list[str]:
    return [warning for warning in result.json["warnings"] if "sfxgen cache trust" in warning]


def test_a_place_outside_is_not_touched_until_somebody_allows_it(naming, place):
    before = tree(place), place.stat().st_mtime_ns
    for words in COMMANDS:
        assert naming.run(*words).code in (0, 1), words
    result = naming.build()
    assert result.code == 0
    assert len(warnings_of(result)) == 1 and place.name in warnings_of(result)[0]
    assert (tree(place), place.stat().st_mtime_ns) == before
    naming.sounds(CLICK + "  b: {prompt: a coin, duration: 0.1}\n")
    assert naming.build().code == 0
    for path in naming.outputs():
        (naming.root / path).unlink()
    assert naming.build().summary["restored"] == 2, "it goes on with a cache of its own"
    assert (tree(place), place.stat().st_mtime_ns) == before


def test_reading_and_writing_are_allowed_separately(naming, place, home):
    before = tree(place)
    done = naming.run("cache", "trust", "--json")
    assert done.code == 0, done.err
    assert done.json == {"place": str(place), "mode": "read", "config": (home / "sfxgen/config.yaml").as_posix()}
    result = naming.build()
    assert (result.code, warnings_of(result), tree(place)) == (0, [], before)
    assert naming.run("cache", "trust", "--write").code == 0
    naming.sounds(CLICK + "  b: {prompt: a coin, duration: 0.1}\n")
    result = naming.build()
    assert (result.code, warnings_of(result)) == (0, [])
    assert len(list(place.glob("??/*.wav"))) == 1
    assert naming.run("clean", "--json").json["renders"] == 0


def test_what_is_allowed_to_be_read_is_restored(naming, place, home):
    other = Game(naming.root.parent / "other")
    by_path(other, place)
    other.sounds(CLICK)
    assert other.run("cache", "trust", "--write").code == 0
    assert other.build().summary["drafted"] == 1
    before = tree(place)
    assert naming.run("cache", "trust").code == 0
    naming.write("sfxgen.lock", (other.root / "sfxgen.lock").read_text("utf-8"))
    result = naming.build()
    assert (result.summary["restored"], result.summary["drafted"]) == (1, 0)
    assert naming.run("check").code == 0
    assert tree(place) == before


@pytest.mark.parametrize(("mode", "stored"), [("read", 0), ("write", 1)])
def test_the_environment_allows_it_too(naming, place, monkeypatch, mode, stored):
    monkeypatch.setenv("SFXGEN_CACHE_MODE", mode)
    result = naming.build()
    assert (result.code, warnings_of(result)) == (0, [])
    assert len(list(place.glob("??/*.wav"))) == stored
    monkeypatch.setenv("SFXGEN_CACHE_MODE", "yes")
    assert naming.build().code == 2


@pytest.mark.parametrize("cache", ["cache", ".sfxgen/cache", "./a/../b", None])
def test_a_folder_inside_is_free(game, home, cache):
    game.write("sfxgen.yaml", f"cache: {cache or (game.root / 'mine').as_posix()}\n")
    game.sounds(CLICK)
    result = game.build()
    assert (result.code, warnings_of(result)) == (0, [])
    refused = game.run("cache", "trust")
    assert refused.code == 2 and "inside the project" in refused.err


@pytest.mark.parametrize("url", ["reference://a", "simplecache::reference::{}", "file://a", "zip://b::file:///c.zip"])
def test_urls_that_do_more_than_name_a_place_are_faults(game, home, tmp_path, url):
    game.write("sfxgen.yaml", f'cache: "{url.format(tmp_path.as_posix())}"\n')
    game.sounds(CLICK)
    for words in COMMANDS[:-1]:
        result = game.run(*words)
        assert result.code == 2 or words == ["doctor"], words
        assert "sfxgen.yaml:1:8: cache:" in result.err + result.out
    assert not (game.root / ".sfxgen").exists() and not game.outputs()
    assert game.run("cache", "trust", url.format("/x")).code == 2


@pytest.fixture
def remote(game, home):
    """A game with a cache at a URL, which is a place in this process's memory."""
    fsspec = pytest.importorskip("fsspec", reason="fsspec comes with sfxgen[shared]")
    game.write("sfxgen.yaml", "cache: memory://team/sfx\n")
    game.sounds(CLICK)
    memory = fsspec.filesystem("memory")
    yield game, lambda: [path for path in memory.find("/team") if path.endswith(".wav")]
    memory.store.clear()


def test_a_remote_is_allowed_like_a_folder(remote):
    game, stored = remote
    assert len(warnings_of(game.build())) == 1
    assert game.run("cache", "trust").code == 0
    game.sounds(CLICK.replace("click", "coin"))
    assert warnings_of(game.build()) == [] and stored() == []
    assert game.run("cache", "trust", "--write").code == 0
    game.sounds(CLICK.replace("click", "bell"))
    assert game.build().code == 0
    assert len(stored()) == 1


def test_a_web_server_is_only_read(game, home):
    refused = game.run("cache", "trust", "https://me:hunter2@host/sfx", "--write")
    assert refused.code == 2 and "can't write to a web server" in refused.err and "hunter2" not in refused.err
    assert game.run("cache", "trust", "https://host/sfx").code == 0


def test_no_secret_of_a_url_is_printed(game, home):
    game.write("sfxgen.yaml", "cache: https://me:hunter2@host.invalid/sfx?token=hunter3\n")
    game.sounds(CLICK)
    for words in (*COMMANDS, ["cache", "trust"]):
        result = game.run(*words)
        assert "hunter" not in result.out + result.err, words


# A checkout whose cache is a link to another's.


def test_a_checkout_that_links_to_anothers_cache_loses_and_breaks_nothing(tmp_path, home, monkeypatch):
    one, two = Game(tmp_path / "one"), Game(tmp_path / "two")
    one.sounds(CLICK)
    assert one.build().code == 0
    (two.root / ".sfxgen").mkdir()
    (two.root / ".sfxgen/cache").symlink_to(one.root / ".sfxgen/cache")
    two.sounds(CLICK.replace("click", "coin"))
    assert two.run("cache", "trust", "--write").code == 0
    assert two.build().summary["drafted"] == 1
    half = one.root / ".sfxgen/cache/tmp/.sfxgen-now.tmp"
    half.write_bytes(b"half")
    one.sounds(CLICK.replace("click", "bell"))
    assert one.build().code == 0
    assert half.exists(), "another build may be writing it"
    assert one.run("clean", "--json").json["renders"] == 0
    for path in two.outputs():
        (two.root / path).unlink()
    assert two.build().summary["restored"] == 1


def test_links_inside_a_cache_lead_nowhere(game, tmp_path, home, place):
    game.sounds(CLICK)
    (game.root / ".sfxgen/cache").mkdir(parents=True)
    (game.root / ".sfxgen/cache/tmp").symlink_to(place)
    (place / ".sfxgen-old.tmp").write_bytes(b"mine")
    os.utime(place / ".sfxgen-old.tmp", (time.time() - 1e7,) * 2)
    before = tree(place)
    assert game.build().code == 3
    assert tree(place) == before


# Entries are untrusted.


def planted(game: Game, data: bytes) -> Path:
    """Put an entry in the cache under the key of the one sound, with a name that tells the truth about its bytes."""
    (good,) = (game.root / ".sfxgen/cache").glob("*/*.wav")
    path = good.with_name(f"{good.name[:32]}-{sha256(data)[:32]}.wav")
    good.unlink()
    path.write_bytes(data)
    return path


def wav(frames: int, channels: int = 1, rate: int = 44100, value: float = 0.1) -> bytes:
    wave = value * np.sin(np.arange(frames) * 0.1, dtype=np.float64)
    return wav_bytes(Audio(np.repeat(wave[:, None], channels, 1).astype(np.float32), rate), bits=32, loop=False)


FRAMES = round(0.15 * 44100)


@pytest.mark.parametrize(
    "entry",
    [
        wav(0),
        wav(FRAMES, value=float("nan")),
        wav(FRAMES, rate=96000),
        wav(FRAMES, channels=3),
        wav(10 * FRAMES),
        b"RIFF" + struct.pack("<I", 2**32 - 9) + b"WAVE",
    ],
)
def test_an_entry_that_is_not_what_was_asked_for_is_damage(game, entry):
    game.built(CLICK)
    path = planted(game, entry)
    for name in ("sfxgen.lock", "assets/sfx/a.ogg"):
        (game.root / name).unlink()
    result = game.build()
    assert (result.code, result.summary["drafted"], result.summary["restored"]) == (0, 1, 0)
    assert any(path.name in warning and "damaged" in warning for warning in result.json["warnings"])
    assert not path.exists()


def test_an_entry_larger_than_any_answer_is_not_even_read(game):
    game.built(CLICK)
    path = planted(game, b"RIFF")
    with path.open("r+b") as file:
        file.truncate(2**40 if os.name != "nt" else 2**30)  # takes no space
    for name in ("sfxgen.lock", "assets/sfx/a.ogg"):
        (game.root / name).unlink()
    began = time.monotonic()
    assert game.build().summary["drafted"] == 1
    assert time.monotonic() - began < 10 and not path.exists()


@pytest.mark.parametrize("kind", ["folder", "link", "pipe", "linked folder"])
def test_anything_but_a_plain_file_is_a_miss(game, place, kind):
    game.built(CLICK)
    (good,) = (game.root / ".sfxgen/cache").glob("*/*.wav")
    data = good.read_bytes()
    (place / good.name).write_bytes(data)
    good.unlink()
    if kind == "folder":
        good.mkdir()
    elif kind == "link":
        good.symlink_to(place / good.name)
    elif kind == "pipe":
        if not hasattr(os, "mkfifo"):
            pytest.skip("Windows has no pipes in folders")
        os.mkfifo(good)
    else:
        good.parent.rmdir()
        good.parent.symlink_to(place)
    before = tree(place)
    for name in ("sfxgen.lock", "assets/sfx/a.ogg"):
        (game.root / name).unlink()
    result = game.build()
    assert result.summary["restored"] == 0
    assert tree(place) == before
    if kind == "linked folder":
        assert result.code == 3 and "link" in result.err
    else:
        assert (result.code, result.summary["drafted"]) == (0, 1)
        assert good.is_file() and not good.is_symlink() and good.read_bytes() == data


# Renders that nobody vouches for.


@pytest.fixture
def slipped_in(game) -> Game:
    """A game whose cache holds another render than sfxgen would make, and no lock that knows better."""
    game.built(CLICK)
    planted(game, wav(FRAMES))
    for name in ("sfxgen.lock", "assets/sfx/a.ogg"):
        (game.root / name).unlink()
    assert game.build().summary["restored"] == 1
    return game


def takes(game: Game) -> list[dict]:
    return game.lock["sounds"]["a"]["takes"]


def test_a_render_that_no_lock_knows_is_noted_and_named_before_a_release(slipped_in):
    assert [take["unverified"] for take in takes(slipped_in)] == [True]
    slipped_in.sounds(CLICK.replace("0.1}", "0.1, loudness: -30}"))
    assert slipped_in.build().summary["restored"] == 1
    assert [take["unverified"] for take in takes(slipped_in)] == [True], "the lock knows it now, and doubts it still"
    for _ in range(2):  # planned, then skipped for being up to date
        found = slipped_in.run("check", "--release", "--json")
        finding = next(f for f in found.json["findings"] if f["kind"] == "unverified")
        assert found.code == 1 and finding["name"] == "a" and "--rerender a" in finding["hint"]
        assert slipped_in.run("check").code == 0
        assert slipped_in.build().code == 0


def test_rerender_makes_it_anew(slipped_in):
    slipped = (slipped_in.root / "assets/sfx/a.ogg").read_bytes()
    result = slipped_in.build("--rerender", "a")
    assert (result.code, result.summary["drafted"], result.summary["restored"]) == (0, 1, 0)
    assert (slipped_in.root / "assets/sfx/a.ogg").read_bytes() != slipped
    assert "unverified" not in takes(slipped_in)[0]
    assert not [f for f in slipped_in.run("check", "--release", "--json").json["findings"] if f["kind"] == "unverified"]
    (slipped_in.root / "assets/sfx/a.ogg").unlink()
    assert slipped_in.build().summary["restored"] == 1
    assert "unverified" not in takes(slipped_in)[0]


def test_rerender_leaves_an_edited_file_alone(slipped_in):
    path = slipped_in.root / "assets/sfx/a.ogg"
    path.write_bytes(b"by hand")
    result = slipped_in.build("--rerender", "a")
    assert (result.code, path.read_bytes()) == (0, b"by hand")
    assert result.json["sounds"][0]["action"] == "kept"
    assert slipped_in.build("--rerender", "b").code == 2


def test_what_a_build_here_made_needs_no_lock(game):
    game.built(CLICK)
    for name in ("sfxgen.lock", "assets/sfx/a.ogg"):
        (game.root / name).unlink()
    assert game.build().summary["restored"] == 1
    assert "unverified" not in takes(game)[0]
    (game.root / ".sfxgen/.gitignore").unlink()  # as after `git clone`: the same files, written at another time
    for name in ("sfxgen.lock", "assets/sfx/a.ogg"):
        (game.root / name).unlink()
    assert game.build().summary["restored"] == 1
    assert takes(game)[0]["unverified"] is True
