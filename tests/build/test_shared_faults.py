"""What spoils a shared cache, on real servers: right bytes, a plain word, the exit code, in time."""

from __future__ import annotations

import os
import signal
import subprocess
import time
from contextlib import ExitStack

import pytest
from clones import BOUND_S, MANY, TAKES, about_the_cache, begun, built_apart
from servers import SECRET, Proxy, http_server, s3_environment, s3_server, sftp_server
from tcp_proxy import TcpProxy

pytestmark = pytest.mark.usefixtures("own_settings")


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
@pytest.mark.some(3)
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
    result = built_apart(game)
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


@pytest.fixture
def small_disk(tmp_path):
    small = tmp_path / "small"
    small.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=40k", "none", small], capture_output=True, check=False
    )
    if mounted.returncode:
        pytest.skip("mounting is not allowed here")
    yield small
    subprocess.run(["umount", small], check=True)


@pytest.mark.slow
@pytest.mark.skipif(os.name != "posix" or os.geteuid() != 0, reason="mounts a small disk")
@pytest.mark.parametrize("kind", ["folder", "sftp"])
def test_a_full_disk_of_the_team_s_costs_a_warning(clone, reference, small_disk, kind):
    with ExitStack() as stack:
        if kind == "sftp":
            pytest.importorskip("asyncssh")
            pytest.importorskip("paramiko")
            place, _ = stack.enter_context(sftp_server(small_disk))
        else:
            (small_disk / "nas").mkdir()
            place = str(small_disk / "nas")
        game = clone("game", place)
        result = game.build()
        assert (result.code, game.outputs()) == (0, reference.outputs())
        (warning,) = about_the_cache(result)
        assert "can't be written to: No space left" in warning
        two = clone("two", place)
        assert two.build().summary["restored"] > 0 and two.outputs() == reference.outputs()


@pytest.mark.slow
def test_builds_at_the_same_time_publish_whole_renders(clone, proxy, reference):
    games = [clone(f"game{number}", "s3://team/sfx") for number in range(4)]
    builds = [begun(game, "--json", stdout=subprocess.DEVNULL) for game in games]
    for build in builds:
        _, said = build.communicate(timeout=120)
        assert build.returncode == 0 and b"Traceback" not in said, said
    assert all(game.outputs() == reference.outputs() for game in games)
    last = clone("last", "s3://team/sfx")
    assert (last.build().summary["rendered"], last.outputs()) == (0, reference.outputs())


@pytest.mark.slow
def test_interrupting_a_build_that_waits_for_a_place_ends_it_at_once(clone, proxy):
    proxy.fault = lambda method, path: "silent"
    game = clone("game", "s3://team/sfx")
    build = begun(game)
    while not proxy.lines:
        time.sleep(0.1)
    time.sleep(0.5)
    began = time.monotonic()
    build.send_signal(signal.SIGINT)
    _, said = build.communicate(timeout=60)
    assert build.returncode == 130 and b"Traceback" not in said, said
    assert time.monotonic() - began < 5


# A web server, and one that speaks SFTP.


@pytest.mark.slow
@pytest.mark.some(4)
@pytest.mark.parametrize("fault", ["truncated", "silent", "wrong", "401", "403", "404", "500", "503", "reset", "slow"])
@pytest.mark.parametrize("what", ["reading", "listing", "everything"])
def test_a_web_server_that_fails_costs_a_warning(clone, reference, tmp_path, fault, what):
    pytest.importorskip("aiohttp")
    full = clone("full", (tmp_path / "served/nas").as_posix())
    full.build()
    spoilt = {"reading": lambda path: ".wav" in path, "listing": lambda path: ".wav" not in path}.get(what, bool)
    lock = None if what == "listing" else full
    with http_server(tmp_path / "served") as (url, _):
        proxy = Proxy(url)
        proxy.fault = lambda method, path: fault if spoilt(path) else ""
        game = clone("game", f"{proxy.endpoint}/nas", lock=lock)
        _require_right(game, reference, is_missing_said=fault != "404")
        proxy.fault = lambda method, path: ""
        proxy.release.set()
        assert clone("healed", f"{proxy.endpoint}/nas", lock=lock).build().summary["restored"] == TAKES
        proxy.close()


@pytest.mark.slow
@pytest.mark.first(0, slow=1)
@pytest.mark.parametrize(
    ("fault", "after"),
    [("silent", 0), ("cut", 6000), ("reset", 0), ("silent", 6000), ("reset", 6000), ("cut", 0), ("slow", 0)],
)
@pytest.mark.parametrize("what", ["reading", "writing"])
def test_a_server_for_sftp_that_fails_costs_a_warning(clone, reference, tmp_path, fault, after, what):
    pytest.importorskip("asyncssh")
    pytest.importorskip("paramiko")
    (tmp_path / "served").mkdir()
    with sftp_server(tmp_path / "served") as (url, _):
        at, _, port = url.removesuffix("/cache").rpartition(":")
        proxy = TcpProxy(int(port))
        place = f"{at}:{proxy.port}/cache"
        full = clone("full", place, sounds=MANY if what == "reading" else MANY[: MANY.index("  s1:")])
        full.build()
        proxy.fault, proxy.after = fault, after
        game = clone("game", place, lock=full)
        _require_right(game, reference, is_missing_said=what == "reading" or fault != "slow")
        proxy.heal()
        assert game.build().code == 0
        assert clone("healed", place, lock=game).build().summary["rendered"] == 0, "what was made has been published"
        proxy.close()


def _require_right(game, reference, *, is_missing_said: bool) -> None:
    """Build in time and without a traceback; what was not restored is made, and said."""
    began = time.monotonic()
    result = built_apart(game)
    seconds = time.monotonic() - began
    assert (result.code, game.outputs()) == (0, reference.outputs()), result.err
    assert "Traceback" not in result.err and "hunter2" not in result.err + result.out
    if is_missing_said and result.summary["restored"] < TAKES:
        assert about_the_cache(result), result.json["warnings"]
    assert seconds < BOUND_S, f"{seconds:.0f} s"
