"""Builds that share a cache on real servers, and what spoils it: right bytes, a plain word, the exit code, in time."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest
from projects import STEPS, Game
from servers import SECRET, Proxy, http_server, s3_environment, s3_server, sftp_server
from swift_server import LOGIN

TAKES = 12
MANY = "sounds:\n" + "".join(
    f"  s{i}: {{prompt: a coin, duration: 0.1, seed: {i}, model: procedural}}\n" for i in range(TAKES)
)
BOUND_S = 75.0
"""What a build may lose to a place that fails, says docs/teams_and_ci.md: a minute, and some for a busy machine."""


@pytest.fixture(autouse=True)
def own_settings(tmp_path, monkeypatch):
    for name in ("XDG_CONFIG_HOME", "APPDATA"):
        monkeypatch.setenv(name, str(tmp_path / "home"))
    monkeypatch.setenv("SFXGEN_CACHE_MODE", "write")


@pytest.fixture
def clone(tmp_path):
    """Makes a clone of a game that names a cache: its manifest, and its lock if there is one."""

    def make(name: str, cache: str, *, lock: Game | None = None, sounds: str = MANY) -> Game:
        game = Game(tmp_path / name)
        game.write("sfxgen.yaml", f"cache: '{cache}'\n" if cache else "{}\n")
        game.sounds(sounds)
        if lock is not None:
            game.write("sfxgen.lock", (lock.root / "sfxgen.lock").read_text("utf-8"))
        return game

    return make


def about_the_cache(result) -> list[str]:
    return [text for text in result.json["warnings"] if "cache" in text]


# Clones on every kind of place.


@pytest.fixture(params=["folder", *(pytest.param(kind, marks=pytest.mark.slow) for kind in ("s3", "swift", "sftp"))])
def place(request, tmp_path):
    if request.param == "folder":
        (tmp_path / "nas").mkdir()
        yield str(tmp_path / "nas"), None
    elif request.param == "swift":
        with s3_environment(request.getfixturevalue("swift"), LOGIN):
            yield f"s3://team/{tmp_path.name}", None
    elif request.param == "s3":
        pytest.importorskip("moto")
        pytest.importorskip("s3fs")
        with s3_server() as (_, asked):
            yield "s3://team/sfx", asked
    else:
        pytest.importorskip("asyncssh")
        pytest.importorskip("paramiko")
        (tmp_path / "served").mkdir()
        with sftp_server(tmp_path / "served") as (url, asked):
            yield url, asked


def test_clones_share_what_one_of_them_rendered(clone, place, monkeypatch):
    text, asked = place
    one = clone("one", text)
    first = one.build()
    assert (first.code, first.summary["rendered"], about_the_cache(first)) == (0, TAKES, [])
    if asked is not None:
        assert len(asked.lines) <= 2 * TAKES + (TAKES if "sftp" in text else 1)
        asked.lines.clear()
    two = clone("two", text, lock=one)
    assert (two.build().summary["rendered"], two.outputs()) == (0, one.outputs())
    if asked is not None:
        assert len(asked.lines) == TAKES, "one request each"
    monkeypatch.setenv("SFXGEN_CACHE_MODE", "read")
    three = clone("three", text, lock=one)
    assert three.build().summary["restored"] == TAKES and three.lock == one.lock
    four = clone("four", text, lock=one)
    pulled = four.run("cache", "pull", "--json")
    assert (pulled.code, pulled.json["moved"], pulled.json["lacking"]) == (0, TAKES, [])
    monkeypatch.delenv("SFXGEN_CACHE_MODE")
    offline = four.build()
    assert (offline.summary["restored"], four.outputs()) == (TAKES, one.outputs())


def test_without_a_lock_one_list_tells_of_all(clone, place):
    text, asked = place
    one, two = clone("one", text), clone("two", text)
    one.build()
    if asked is not None:
        asked.lines.clear()
    result = two.build()
    assert (result.summary["restored"], two.outputs(), two.lock) == (TAKES, one.outputs(), one.lock)
    if asked is not None and text.startswith("s3"):
        assert len(asked.lines) == TAKES + 1


def test_what_only_reads_marks_what_no_lock_knows(clone, place, monkeypatch):
    clone("one", place[0]).build()
    monkeypatch.setenv("SFXGEN_CACHE_MODE", "read")
    two = clone("two", place[0])
    assert two.build().summary["restored"] == TAKES
    assert all(take["unverified"] for record in two.lock["sounds"].values() for take in record["takes"])


def test_a_dry_run_knows_what_the_team_has(clone, place):
    clone("one", place[0]).build()
    two = clone("two", place[0])
    assert two.build("--dry-run").summary["restored"] == TAKES
    assert not (two.root / ".sfxgen/cache").exists()


@pytest.mark.slow
def test_a_web_server_with_a_folder_of_them_is_read(clone, tmp_path):
    pytest.importorskip("aiohttp")
    (tmp_path / "nas").mkdir()
    one = clone("one", str(tmp_path / "nas"))
    one.build()
    with http_server(tmp_path) as (url, asked):
        two = clone("two", f"{url}/nas", lock=one)
        result = two.build()
        assert (result.summary["restored"], two.outputs()) == (TAKES, one.outputs())
        assert len(asked.lines) == TAKES


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


# What spoils it.


@pytest.fixture(scope="module")
def reference(tmp_path_factory):
    """What the sounds are without any cache of a team's."""
    game = Game(tmp_path_factory.mktemp("reference") / "game")
    game.built(MANY)
    return game


@pytest.fixture
def proxy():
    pytest.importorskip("moto")
    pytest.importorskip("s3fs")
    with s3_server() as (endpoint, _):
        made = Proxy(endpoint)
        with s3_environment(made.endpoint):
            yield made
        made.close()


FAULTS = ["silent", "slow", "reset", "truncated", "wrong", "403", "404", "500", "503", "400 ExpiredToken"]


@pytest.mark.slow
@pytest.mark.first(0, slow=4)
@pytest.mark.parametrize("fault", FAULTS)
@pytest.mark.parametrize("what", ["everything", "reading", "listing", "writing", "one render"])
def test_whatever_fails_the_sounds_are_right(clone, proxy, reference, fault, what):
    spoilt = {
        "everything": lambda method, path: True,
        "reading": lambda method, path: method == "GET" and ".wav" in path,
        "listing": lambda method, path: "list-type" in path,
        "writing": lambda method, path: method in ("PUT", "POST"),
        "one render": lambda method, path: method == "GET" and chosen in path,
    }[what]
    full = clone("full", "s3://team/sfx")
    assert full.build().code == 0
    chosen = sorted(line.split()[1] for line in proxy.lines if line.startswith("PUT"))[0].partition("?")[0]
    proxy.fault = lambda method, path: fault if spoilt(method, path) else ""
    lock = None if what in ("listing", "writing") else full
    sounds = MANY if what != "writing" else MANY.replace("a coin", "a bell")
    game = clone("game", "s3://team/sfx", lock=lock, sounds=sounds)
    began = time.monotonic()
    result = game.build()
    seconds = time.monotonic() - began
    assert result.code == 0, result.err
    assert "Traceback" not in result.err and SECRET not in result.err + result.out
    if what == "writing":
        assert result.summary["rendered"] == TAKES
    else:
        assert game.outputs() == reference.outputs()
    if what == "one render":
        assert result.summary["rendered"] <= 1
    elif not (what == "writing" and fault in ("wrong", "truncated", "slow")) and fault != "404":
        assert about_the_cache(result), result.json["warnings"]
    assert seconds < BOUND_S, f"{seconds:.0f} s"
    proxy.fault = lambda method, path: ""
    proxy.release.set()
    assert game.build().code == 0
    healed = clone("healed", "s3://team/sfx", lock=game, sounds=sounds)
    assert healed.build().summary["rendered"] == 0, "what was made meanwhile has been published"


@pytest.mark.slow
@pytest.mark.parametrize(("fault", "word"), [("403 InvalidAccessKeyId", "login"), ("404 NoSuchBucket", "spelt right")])
def test_settings_that_are_wrong_end_the_build_before_anything_is_made(clone, proxy, fault, word):
    proxy.fault = lambda method, path: fault
    game = clone("game", "s3://team/sfx")
    result = game.build()
    assert result.code == 2 and word in result.err and "Traceback" not in result.err
    assert game.outputs() == {} and SECRET not in result.err


@pytest.mark.slow
@pytest.mark.parametrize(
    "url", ["sftp://me:hunter2@127.0.0.1:1/cache", "s3://team/sfx", "http://me:hunter2@127.0.0.1:1/c"]
)
def test_a_host_that_nobody_answers_at_costs_one_warning(clone, reference, monkeypatch, url):
    pytest.importorskip("s3fs")
    pytest.importorskip("paramiko")
    with s3_environment("http://127.0.0.1:1"):
        game = clone("game", url)
        began = time.monotonic()
        result = game.build()
    assert (result.code, game.outputs()) == (0, reference.outputs())
    (warning,) = about_the_cache(result)
    assert "can't be reached" in warning and "hunter2" not in result.out + result.err
    assert time.monotonic() - began < BOUND_S


@pytest.mark.slow
def test_a_wrong_password_is_a_matter_of_settings(clone, tmp_path):
    pytest.importorskip("asyncssh")
    pytest.importorskip("paramiko")
    with sftp_server(tmp_path) as (url, _):
        game = clone("game", url.replace("hunter2", "hunter3"))
        result = game.build()
    assert result.code == 2 and "hunter3" not in result.out + result.err, result.err


@pytest.mark.slow
def test_a_server_that_may_only_be_read_is_read(clone, tmp_path):
    pytest.importorskip("asyncssh")
    pytest.importorskip("paramiko")
    (tmp_path / "cache").mkdir()
    one = clone("one", str(tmp_path / "cache"))
    one.build()
    with sftp_server(tmp_path, read_only=True) as (url, _):
        two = clone("two", url, sounds=MANY + "  more: {prompt: a bell, duration: 0.1, model: procedural}\n")
        result = two.build()
    assert (result.code, result.summary["restored"], result.summary["rendered"]) == (0, TAKES, 1)
    (warning,) = about_the_cache(result)
    assert "can't be written to" in warning


@pytest.mark.slow
@pytest.mark.skipif(os.name != "posix" or os.geteuid() != 0, reason="mounts a small disk")
def test_a_full_disk_of_the_team_s_costs_a_warning(clone, reference, tmp_path):
    small = tmp_path / "small"
    small.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=40k", "none", small], capture_output=True, check=False
    )
    if mounted.returncode:
        pytest.skip("mounting is not allowed here")
    try:
        (small / "nas").mkdir()
        game = clone("game", str(small / "nas"))
        result = game.build()
        assert (result.code, game.outputs()) == (0, reference.outputs())
        (warning,) = about_the_cache(result)
        assert "can't be written to: No space left" in warning
        two = clone("two", str(small / "nas"))
        assert two.build().summary["restored"] > 0 and two.outputs() == reference.outputs()
    finally:
        subprocess.run(["umount", small], check=True)


@pytest.mark.slow
def test_builds_at_the_same_time_publish_whole_renders(clone, proxy, reference):
    games = [clone(f"game{number}", "s3://team/sfx") for number in range(4)]
    command = [sys.executable, "-m", "sfxgen", "build", "--json"]
    root = Path(__file__).parents[2]
    builds = [
        subprocess.Popen(
            command,
            cwd=game.root,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            env={**os.environ, "PYTHONPATH": str(root), "PYTHONSAFEPATH": "1"},
        )
        for game in games
    ]
    for build in builds:
        _, said = build.communicate(timeout=120)
        assert build.returncode == 0 and b"Traceback" not in said, said
    assert all(game.outputs() == reference.outputs() for game in games)
    last = clone("last", "s3://team/sfx")
    assert (last.build().summary["rendered"], last.outputs()) == (0, reference.outputs())


@pytest.mark.slow
def test_interrupting_a_build_that_waits_for_a_place_ends_it_at_once(clone, proxy):
    import signal

    proxy.fault = lambda method, path: "silent"
    game = clone("game", "s3://team/sfx")
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2]), "PYTHONSAFEPATH": "1"}
    build = subprocess.Popen(
        [sys.executable, "-m", "sfxgen", "build"], cwd=game.root, env=environment, stderr=subprocess.PIPE
    )
    while not proxy.lines:
        time.sleep(0.1)
    time.sleep(0.5)
    began = time.monotonic()
    build.send_signal(signal.SIGINT)
    _, said = build.communicate(timeout=60)
    assert build.returncode == 130 and b"Traceback" not in said, said
    assert time.monotonic() - began < 5
