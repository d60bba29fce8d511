"""Making room in caches: the least recently used goes first, and nothing that anybody is known to need."""

from __future__ import annotations

import os
import shutil
import subprocess
import time

import pytest
from projects import STEPS, Game

WEEKS_AGO = 30 * 86400


@pytest.fixture
def team(tmp_path, monkeypatch):
    """A game in a repository, whose team keeps its renders in a folder; and that folder."""
    for name in ("XDG_CONFIG_HOME", "APPDATA"):
        monkeypatch.setenv(name, str(tmp_path / "home"))
    monkeypatch.setenv("SFXGEN_CACHE_MODE", "write")
    nas = tmp_path / "nas"
    nas.mkdir()
    game = Game(tmp_path / "game")
    game.write("sfxgen.yaml", f"cache: {nas.as_posix()}\n")
    game.sounds(STEPS)
    assert game.build().code == 0
    return game, nas


def git(game: Game, *words: str) -> None:
    names = ("-c", "user.name=a", "-c", "user.email=a@b.c", "-c", "commit.gpgsign=false")
    subprocess.run(["git", "-C", str(game.root), *names, *words], check=True, capture_output=True)


def aged(folder, seconds: float = WEEKS_AGO) -> list[str]:
    paths = sorted(folder.rglob("*.wav"))
    for number, path in enumerate(paths):
        os.utime(path, (time.time() - seconds - number,) * 2)
    return [path.name for path in paths]


def test_stats_count_what_lies_where_and_who_made_it(team):
    game, _ = team
    here, there = game.run("cache", "stats", "--json").json["caches"]
    assert here["renders"] == there["renders"] == 5 and here["size"] == there["size"] > 0
    ((device, number),) = here["devices"]
    assert "sfxgen" in device and number == 5


@pytest.mark.slow
def test_what_was_not_used_for_longest_goes_first_and_never_what_is_needed(team):
    game, _ = team
    folder = game.root / ".sfxgen/cache"
    game.built(STEPS.replace("on gravel", "on snow"))
    game.sounds(STEPS.replace("on gravel", "on wood"))
    game.build()
    names = aged(folder)
    assert len(names) == 11
    size = sum(path.stat().st_size for path in folder.rglob("*.wav"))
    nothing = game.run("cache", "gc", "--size", "1GB", "--json").json
    assert (nothing["renders"], nothing["kept"]) == (0, 11)
    would = game.run("cache", "gc", "--size", str(size - 1), "--dry-run", "--json").json
    assert would["renders"] == 1 and len(list(folder.rglob("*.wav"))) == 11
    assert game.run("cache", "gc", "--size", str(size - 1), "--json").json["renders"] == 1
    assert len(list(folder.rglob("*.wav"))) == 10
    assert game.run("cache", "gc", "--size", "0", "--json").json["kept"] == 5
    shutil.rmtree(game.root / "assets")
    assert game.build().summary["restored"] == 5


MIX = """\
defaults: {model: procedural}
sounds:
  thud: {prompt: a heavy thud, duration: 0.1, export: false}
  hit: {layers: [thud, {sound: click, gain: -3}]}
  click: {prompt: a click, duration: 0.1, export: false}
"""


@pytest.mark.skipif(shutil.which("git") is None, reason="needs git")
def test_the_renders_that_a_mix_is_made_of_are_needed_too(team):
    game, nas = team
    folder = game.root / ".sfxgen/cache"
    for path in (*folder.rglob("*.wav"), *nas.rglob("*.wav")):
        path.unlink()
    game.sounds(MIX)
    game.build()
    aged(nas)
    assert game.run("cache", "gc", "--size", "0", "--json").json["kept"] == 2
    git(game, "init", "-b", "main")
    git(game, "add", "sfxgen.lock")
    git(game, "commit", "-m", "a mix")
    done = game.run("cache", "gc", "--shared", "--branch", "main", "--json").json
    assert (done["renders"], done["kept"]) == (0, 2)
    game.sounds(STEPS)
    game.build()
    assert len(list(nas.rglob("*.wav"))) == 7
    done = game.run("cache", "gc", "--shared", "--branch", "main", "--json").json
    assert (done["renders"], done["kept"]) == (0, 7)


@pytest.mark.slow
@pytest.mark.skipif(shutil.which("git") is None, reason="needs git")
def test_the_team_s_keeps_what_the_branches_named_need(team, tmp_path):
    game, nas = team
    git(game, "init", "-b", "main")
    git(game, "add", "sfxgen.lock")
    git(game, "commit", "-m", "gravel")
    git(game, "checkout", "-b", "snow")
    for ground in ("snow", "wood", "mud"):
        game.built(STEPS.replace("on gravel", f"on {ground}"))
        if ground == "snow":
            git(game, "commit", "-am", ground)
    other = Game(tmp_path / "other")
    other.write("sfxgen.yaml", f"cache: {nas.as_posix()}\n")
    other.sounds("sounds:\n  bell: {prompt: a bell, duration: 0.1}\n")
    other.build()
    assert len(list(nas.rglob("*.wav"))) == 15
    words = ("cache", "gc", "--shared", "--branch", "main", "--branch", "snow", "--json")
    assert game.run(*words).json["renders"] == 0, "they are younger than a week"
    aged(nas)
    refused = game.run("cache", "gc", "--shared")
    assert refused.code == 2 and "--branch" in refused.err
    for wrong in ("no-such", "--upload-pack=x", "a b"):
        assert game.run("cache", "gc", "--shared", f"--branch={wrong}").code == 2
    lock = str(other.root / "sfxgen.lock")
    would = game.run(*words, "--lock", lock, "--dry-run").json
    assert would["renders"] == 3 and len(list(nas.rglob("*.wav"))) == 15
    done = game.run(*words, "--lock", lock)
    assert (done.code, done.json["renders"], done.json["kept"]) == (0, 3, 12)
    assert len(list(nas.rglob("*.wav"))) == 12


@pytest.mark.parametrize(
    "words",
    [
        ("gc", "--size", "many"),
        ("gc", "--branch", "main"),
        ("gc", "--shared", "--size", "1GB", "--branch", "main"),
        ("push", "--shared"),
        ("stats", "--dry-run"),
        ("pull", "--write"),
        ("push", "somewhere"),
    ],
)
def test_what_makes_no_sense_is_refused(team, words):
    result = team[0].run("cache", *words)
    assert result.code == 2 and "Traceback" not in result.err


@pytest.mark.parametrize("action", ["push", "pull"])
def test_without_a_team_s_cache_there_is_nothing_to_bring(game, action):
    game.sounds(STEPS)
    result = game.run("cache", action)
    assert result.code == 2 and "no cache that a team shares" in result.err


def test_a_size_is_read_as_people_write_it():
    from sfxgen.cli.cache_command import bytes_in

    assert [bytes_in(text) for text in ("5", "1kB", "1.5 GB", "2GiB", "3t", "10M")] == [
        5,
        1000,
        1_500_000_000,
        2 * 2**30,
        3 * 10**12,
        10**7,
    ]


def test_doctor_tries_the_place_once_and_says_what_this_machine_may(team, monkeypatch):
    game, nas = team
    assert "publishes there" in game.run("doctor").out
    monkeypatch.setenv("SFXGEN_CACHE_MODE", "read")
    assert "only restores from it" in game.run("doctor").out
    shutil.rmtree(nas)
    nas.write_text("where a folder was")
    assert "can't be reached" in game.run("doctor").out
