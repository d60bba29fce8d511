"""Disks that are full, read-only, held or gone, clocks that jump, builds that meet: defined, said, nothing lost."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path
from types import SimpleNamespace

import pytest
from projects import STEPS, Game

from sfxgen.build import lock_writer
from sfxgen.cache import places
from sfxgen.files import atomic, disk

HERE = Path(__file__).parent
SOUNDS = "sounds:\n" + "".join(f"  s{i}: {{prompt: a coin, duration: 0.05, seed: {i}}}\n" for i in range(6))
ONE_THREAD = {"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"}


def with_tests() -> str:
    """Return where Python finds modules, these tests' helpers included."""
    return os.pathsep.join(filter(None, (str(HERE.parent), os.environ.get("PYTHONPATH"))))


def run(program: str, *words: object, before: tuple[str, ...] = ()) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, **ONE_THREAD, "PYTHONPATH": with_tests()}
    command = [*before, sys.executable, str(HERE / program), *map(str, words)]
    return subprocess.run(command, capture_output=True, text=True, env=environment, check=False)


def on_mounts(what: str, folder: Path) -> dict[str, int]:
    """Run a part of mounted.py where this machine lets it mount; skip where it does not."""
    if shutil.which("unshare") is None:
        pytest.skip("needs unshare, which is Linux's")
    done = run("mounted.py", what, folder, before=("unshare", "--mount", "--map-root-user"))
    if done.returncode == 77 or "unshare" in done.stderr:
        pytest.skip(f"mounting is not allowed here: {done.stderr}")
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def errors_of(result) -> list[str]:
    said = result.json
    return [error for sound in said.get("sounds", ()) for error in sound.get("errors", ())] + [
        f"{error['message']}\n{error['hint']}" for error in said.get("errors", ())
    ]


class TestFull:
    @pytest.mark.slow
    @pytest.mark.parametrize("what", ["small", "few_files"])
    def test_a_disk_full_at_any_size_loses_nothing(self, what, tmp_path):
        """A real tmpfs, from one the project just fits on to one with room for the whole build."""
        codes = on_mounts(what, tmp_path)
        print(f"{what}: {sum(codes.values())} sizes, exit codes {codes}")
        assert sum(codes.values()) > 10
        assert {"0", "4"} <= codes.keys() <= {"0", "3", "4"}, "4: the lock could not be written either"

    @pytest.mark.slow
    @pytest.mark.skipif(os.name == "nt", reason="limits are POSIX's")
    def test_a_file_that_may_not_grow_is_never_there_in_part(self, game):
        """A limit on the size of files: each write stops in its middle, with EFBIG."""
        import resource

        game.sounds(STEPS)
        limits = resource.getrlimit(resource.RLIMIT_FSIZE)
        before = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        try:
            resource.setrlimit(resource.RLIMIT_FSIZE, (4000, limits[1]))
            result = game.build()
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, limits)
            signal.signal(signal.SIGXFSZ, before)
        assert result.code == 3
        assert all("File too large" in error and "limit" in error for error in errors_of(result))
        assert game.build().code == 0
        calm = Game(game.root.parent / "calm")
        calm.sounds(STEPS)
        calm.build()
        assert game.outputs() == calm.outputs()


class TestReadOnly:
    @pytest.mark.slow
    def test_what_can_only_be_read_is_said_and_the_rest_is_done(self, tmp_path):
        codes = on_mounts("read_only", tmp_path)
        assert codes == {"assets": 3, "assets/sfx/new": 3, ".sfxgen": 2, ".sfxgen/cache": 3, ".": 2}

    @pytest.mark.skipif(os.name == "nt", reason="permissions are POSIX's")
    def test_a_folder_without_permission_is_named(self):
        with tempfile.TemporaryDirectory() as folder:  # pytest's own are closed to others
            Path(folder).chmod(0o777)
            self.see_a_folder_without_permission(Game(Path(folder) / "game"))

    def see_a_folder_without_permission(self, game):
        game.sounds(SOUNDS)
        output = game.root / "assets" / "sfx"
        output.mkdir(parents=True)
        result = without_privileges(game, output)
        assert result["code"] == 3, result["err"]
        assert all("Permission denied" in e and "assets/sfx" in e and "permissions" in e for e in result["errors"])
        assert game.build().summary["drafted"] == 0, "the renders were kept"


def without_privileges(game: Game, output: Path) -> dict:
    """Build as a user who may write the project but not its outputs."""
    loaded = Game(game.root.parent / "loaded")  # the other user may not even read Python's own modules
    loaded.sounds(SOUNDS)
    assert loaded.build("--jobs", "1").code == 0
    report = game.root.parent / "report"
    user = os.getuid() or 65534
    child = os.fork()
    if child:
        assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
        output.chmod(0o755)
        return json.loads(report.read_text())
    code = 1
    try:
        report.write_text("")
        if os.getuid() == 0:
            for path in (report, game.root, *game.root.rglob("*")):
                os.chown(path, user, user)
        output.chmod(0o555)
        if os.getuid() == 0:
            os.setgroups([])
            os.setgid(user)
            os.setuid(user)
        os.chdir(game.root)
        result = game.build("--jobs", "1", str(game.root))
        report.write_text(json.dumps({"code": result.code, "errors": errors_of(result), "err": result.err}))
        code = 0
    finally:
        os._exit(code)


class TestGone:
    @pytest.mark.parametrize("named", ["a path", "a URL"])
    def test_a_shared_folder_that_goes_in_mid_build_costs_one_warning(self, game, monkeypatch, named):
        """The renders are in the local cache, and the next build brings them where they belong."""
        drive = game.root.parent / "drive"
        team, away = drive / "team", game.root.parent / "away"
        monkeypatch.setenv("SFXGEN_CACHE_MODE", "write")
        game.write("sfxgen.yaml", f"cache: {team.as_uri() if named == 'a URL' else team.as_posix()}\n")
        game.sounds(SOUNDS)
        drive.mkdir()
        team.mkdir()
        write, written = places.SharedFolder.write, []

        def then_gone(self, name, data):
            write(self, name, data)
            written.append(name)
            if len(written) == 2:
                drive.rename(away)
                drive.write_text("where a drive was")

        with monkeypatch.context() as patch:
            patch.setattr(places.SharedFolder, "write", then_gone)
            patch.setattr(places.SharedFolder, "threads", 1)
            result = game.build("--jobs", "1")
        assert (result.code, result.summary["drafted"]) == (0, 6)
        assert sum("shared cache" in w and "can't be reached" in w for w in result.json["warnings"]) == 1
        assert len(list((game.root / ".sfxgen/cache").rglob("*.wav"))) == 6
        drive.unlink()
        away.rename(drive)
        again = game.build()
        assert again.code == 0 and not any("shared cache" in w for w in again.json["warnings"])
        assert len(list(team.rglob("*.wav"))) == 6

    def test_an_unreadable_folder_of_manifests_does_not_delete_their_sounds(self, game, monkeypatch):
        game.sounds(SOUNDS)
        game.write("sfx/b.sfx.yaml", "sounds: {extra: {prompt: a coin, duration: 0.05}}\n")
        game.build()
        before = game.outputs()
        scan = disk.scan

        def failing(folder):
            if folder.name == "sfx" and folder.parent == game.root:
                raise OSError(5, "Input/output error", str(folder))
            return scan(folder)

        with monkeypatch.context() as patch:
            patch.setattr(disk, "scan", failing)
            result = game.build()
        assert result.code == 2
        assert "can't be read" in errors_of(result)[0]
        assert game.outputs() == before


class TestHeld:
    """Windows refuses to replace, read or delete a file that another program holds open."""

    @pytest.fixture
    def held(self, game, monkeypatch):
        """Hold an output, as an engine does, for so many attempts."""
        monkeypatch.setattr(atomic, "OPEN_FILES_ARE_LOCKED", True)
        monkeypatch.setattr(atomic, "RETRY_EVERY_S", 0.001)
        game.sounds(SOUNDS)
        game.build()
        game.sounds(SOUNDS.replace("seed: 3", "seed: 33"))
        attempts = Counter()

        def hold(operation: str, times: float):
            real = getattr(disk, operation)

            def refused(*args):
                if Path(getattr(args[-1], "name", args[-1])).name == "s3.ogg":
                    attempts[operation] += 1
                    if attempts[operation] <= times:
                        raise PermissionError(13, "Permission denied", str(args[-1]))
                return real(*args)

            monkeypatch.setattr(disk, operation, refused)

        return SimpleNamespace(game=game, hold=hold, attempts=attempts)

    @pytest.mark.parametrize("operation", ["rename", "digest"])
    def test_for_a_moment_is_waited_for(self, held, operation):
        held.hold(operation, 5)
        result = held.game.build()
        assert (result.code, result.summary["finished"]) == (0, 1)
        assert held.attempts[operation] > 5

    def test_for_good_is_said_and_healed_without_a_render(self, held, monkeypatch):
        monkeypatch.setattr(atomic, "RETRY_S", 0.05)
        before = held.game.outputs()
        held.hold("rename", float("inf"))
        result = held.game.build()
        assert result.code == 3
        assert "s3.ogg" in errors_of(result)[0]
        assert "close the program that uses it" in errors_of(result)[0]
        assert held.game.outputs() == before
        held.attempts["rename"] = -10
        monkeypatch.undo()
        again = held.game.build()
        assert (again.code, again.summary["drafted"], again.summary["finished"]) == (0, 0, 1)


class TestClock:
    @pytest.mark.parametrize("stamp", [0, 1, 4102444800], ids=["1970", "1970 and a second", "2100"])
    def test_files_from_another_time_are_up_to_date_and_their_edits_are_seen(self, game, stamp):
        game.built(SOUNDS)
        paths = [path for path in game.root.rglob("*") if path.is_file()]
        for path in paths:
            os.utime(path, (stamp, stamp))
        for _ in range(2):
            assert game.build().summary["finished"] == 0
        game.sounds(SOUNDS.replace("seed: 3", "seed: 4", 1).replace("seed: 4", "seed: 3"))
        game.sounds(SOUNDS.replace("seed: 3", "seed: 7"))  # the same size, and the same time
        os.utime(game.root / "audio/a.sfx.yaml", (stamp, stamp))
        assert game.build().summary["drafted"] == 1
        output = game.root / "assets/sfx/s1.ogg"
        data = output.read_bytes()
        output.write_bytes(data[:-1] + bytes([data[-1] ^ 1]))
        os.utime(output, (stamp, stamp))
        result = game.build()
        assert any("s1.ogg was edited by hand" in warning for warning in result.json["warnings"])
        assert result.summary["finished"] == 0

    @pytest.mark.parametrize("jump_s", [-10 * 365 * 86400, 10 * 365 * 86400], ids=["back", "ahead"])
    def test_a_clock_that_jumps_during_a_build_changes_nothing(self, game, monkeypatch, jump_s):
        game.sounds(SOUNDS)
        real_time, real_ns, began = time.time, time.time_ns, real_jump(game)
        monkeypatch.setattr(time, "time", lambda: real_time() + (jump_s if began() else 0))
        monkeypatch.setattr(time, "time_ns", lambda: real_ns() + (jump_s * 10**9 if began() else 0))
        assert game.build().code == 0
        assert game.build().summary["finished"] == 0
        game.sounds(SOUNDS.replace("seed: 3", "seed: 7"))
        assert game.build().summary["drafted"] == 1
        monkeypatch.undo()
        assert game.build().summary["finished"] == 0
        game.sounds(SOUNDS)
        assert game.build().summary["restored"] == 1


def real_jump(game: Game):
    """Return whether the first output is there: half of the build is before the jump, half after it."""
    return lambda: (game.root / "assets").is_dir()


@pytest.mark.skipif(not hasattr(os, "fork"), reason="builds that meet are forked from a warm process")
class TestAtOnce:
    @pytest.mark.parametrize(
        "times", [pytest.param(5, marks=pytest.mark.slow), pytest.param(50, marks=pytest.mark.exhaustive)]
    )
    def test_two_builds_again_and_again_render_everything_once(self, tmp_path, times):
        done = run("meeting.py", times, tmp_path)
        assert done.returncode == 0, done.stderr
        print(done.stdout)

    @pytest.mark.slow
    def test_builds_beside_a_watch_render_everything_once(self, game):
        game.sounds(SOUNDS)
        hasty = "from functools import partial; from sfxgen.cli import main, watch_command"
        hasty += "; watch_command.watch = partial(watch_command.watch, debounce_s=0.0); raise SystemExit(main())"
        with (game.root.parent / "watch.log").open("w+") as log:
            watch = subprocess.Popen([sys.executable, "-c", hasty, "watch"], cwd=game.root, stdout=log, stderr=log)
            try:
                builds = []
                for turn in range(6):
                    # Saved at once, as a watch without a debounce needs it: it may look at any instant.
                    saved = game.write("audio/a.part", SOUNDS.replace("seed: ", f"seed: {turn}"))
                    saved.replace(game.root / "audio/a.sfx.yaml")
                    builds.append(game.build())
                    time.sleep(0.1 * (turn % 3))
                assert {result.code for result in builds} == {0}
                last = game.build()
                assert last.summary["finished"] == 0
            finally:
                watch.send_signal(signal.SIGINT)
                watch.wait(30)
            log.seek(0)
            said = log.read()
        assert "Traceback" not in said
        assert "error" not in said
        keys = [path.name[:32] for path in (game.root / ".sfxgen/cache").rglob("*.wav")]
        drafted = sum(result.summary["drafted"] for result in builds) + said.count("draft   ")
        assert drafted == len(keys) == len(set(keys)), "a render was made twice"
        calm = Game(game.root.parent / "calm")
        calm.sounds((game.root / "audio/a.sfx.yaml").read_text())
        calm.build()
        assert calm.outputs() == game.outputs()
        assert (calm.root / "sfxgen.lock").read_bytes() == (game.root / "sfxgen.lock").read_bytes()


def test_a_checkpoint_that_fails_does_not_end_the_build(game, monkeypatch):
    game.sounds(SOUNDS)
    monkeypatch.setattr(lock_writer, "CHECKPOINT_S", -1.0)
    rename, failed = disk.rename, Counter()

    def failing(old, new):
        if new.path.name == "sfxgen.lock" and not failed[new.path.name]:
            failed[new.path.name] += 1
            raise OSError(28, "No space left on device")
        rename(old, new)

    monkeypatch.setattr(disk, "rename", failing)
    assert game.build().code == 0
    assert failed
    assert len(game.lock["sounds"]) == 6
