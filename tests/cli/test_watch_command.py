"""`sfxgen watch` as a process: saves become sounds, faults become messages, ^C becomes quiet."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import threading
import time

import numpy as np
import pytest
import soundfile
from projects import STEPS, Game

pytestmark = pytest.mark.skipif(os.name == "nt", reason="signals are POSIX's")

PATIENCE_S = 60


class Watching:
    """A `sfxgen watch` at work, and what it has printed so far."""

    def __init__(self, game: Game, *words: str) -> None:
        self.game = game
        command = [sys.executable, "-u", "-m", "sfxgen", "watch", *words]
        self.process = subprocess.Popen(
            command,
            cwd=game.root,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            stdin=subprocess.DEVNULL,
        )
        self.lines: list[str] = []
        threading.Thread(target=lambda: self.lines.extend(iter(self.process.stdout.readline, "")), daemon=True).start()
        self.until(lambda: self.builds() == 1)

    def builds(self) -> int:
        """Return how many builds have printed their summary."""
        return sum(("unchanged (" in line) or ("unchanged, " in line) for line in list(self.lines))

    def until(self, condition) -> None:
        deadline = time.monotonic() + PATIENCE_S
        while not condition():
            assert time.monotonic() < deadline, "".join(self.lines)
            assert self.process.poll() is None, "".join(self.lines)
            time.sleep(0.01)

    def until_said(self, words: str, since: int = 0) -> None:
        self.until(lambda: any(words in line for line in self.lines[since:]))

    def stop(self) -> int:
        self.process.send_signal(signal.SIGINT)
        return self.process.wait(PATIENCE_S)


@pytest.fixture
def watching(game):
    game.sounds(STEPS)
    watching = Watching(game)
    yield watching
    if watching.process.poll() is None:
        watching.process.kill()
    watching.process.wait()


@pytest.mark.slow
def test_it_builds_at_once_and_stops_cleanly(watching):
    assert len(watching.game.outputs()) == 5
    assert watching.stop() == 0
    assert "Traceback" not in "".join(watching.lines)


def test_a_save_becomes_a_sound_and_outputs_trigger_nothing(watching):
    before = watching.game.outputs()
    watching.game.sounds(STEPS.replace("steady rain", "heavy rain"))
    watching.until(lambda: watching.builds() == 2)
    assert watching.game.outputs()["assets/sfx/rain.ogg"] != before["assets/sfx/rain.ogg"]
    time.sleep(1)
    assert watching.builds() == 2


@pytest.mark.slow
def test_an_editors_atomic_save_a_new_manifest_and_a_deleted_one(watching):
    game = watching.game
    draft = game.write("audio/.a.swp", STEPS.replace("steady rain", "heavy rain"))
    draft.replace(game.root / "audio/a.sfx.yaml")
    watching.until(lambda: watching.builds() == 2)
    game.write("audio/deep/new.sfx.yaml", "sounds:\n  coin: {prompt: a coin, duration: 0.2}\n")
    watching.until(lambda: (game.root / "assets/sfx/coin.ogg").exists())
    (game.root / "audio/deep/new.sfx.yaml").unlink()
    watching.until(lambda: watching.builds() == 4)
    assert not (game.root / "assets/sfx/coin.ogg").exists()
    assert watching.stop() == 0


@pytest.mark.slow
def test_a_burst_of_saves_is_one_build(watching):
    for number in range(50):
        watching.game.sounds(STEPS.replace("steady rain", f"rain number {number}"))
    watching.until(lambda: watching.builds() == 2)
    time.sleep(1)
    assert watching.builds() == 2
    assert "number 49" in watching.game.lock["sounds"]["rain"]["spec"]["prompt"]


@pytest.mark.slow
def test_a_faulty_save_prints_its_faults_and_the_last_good_state_stays(watching):
    before = watching.game.outputs()
    watching.game.sounds(STEPS.replace("prompt: steady", "promt: steady"))
    watching.until_said("did you mean prompt?")
    watching.until_said("waiting for the next save")
    assert watching.game.outputs() == before
    watching.game.sounds(STEPS.replace("steady rain", "heavy rain"))
    watching.until(lambda: watching.game.outputs()["assets/sfx/rain.ogg"] != before["assets/sfx/rain.ogg"])


@pytest.mark.slow
def test_settings_and_recordings_are_followed_too(watching):
    game = watching.game

    def record(frequency):
        soundfile.write(game.root / "door.wav", 0.2 * np.sin(2 * np.pi * frequency * np.arange(22050) / 44100), 44100)

    record(200)
    game.sounds(STEPS + "  door:\n    source: door.wav\n")
    watching.until(lambda: (game.root / "assets/sfx/door.ogg").exists())
    first = game.outputs()["assets/sfx/door.ogg"]
    watching.until(lambda: watching.builds() >= 2)
    record(300)
    watching.until(lambda: game.outputs()["assets/sfx/door.ogg"] != first)
    game.write("sfxgen.yaml", "output: elsewhere\n")
    watching.until(lambda: (game.root / "elsewhere/door.ogg").exists())
    watching.until(lambda: not list((game.root / "assets").rglob("*.ogg")))


@pytest.mark.slow
def test_a_deleted_output_is_made_again(watching):
    before = watching.game.outputs()
    (watching.game.root / "assets/sfx/rain.ogg").unlink()
    watching.until_said("rain.ogg deleted")
    watching.until(lambda: watching.builds() == 2)
    assert watching.game.outputs() == before
    shutil.rmtree(watching.game.root / "assets")
    watching.until(lambda: watching.game.outputs() == before if (watching.game.root / "assets/sfx").is_dir() else False)
    time.sleep(1)
    assert watching.builds() <= 4


@pytest.mark.slow
def test_a_deleted_output_of_a_faulty_project_is_no_reason_to_build_again_and_again(watching):
    watching.game.sounds(STEPS.replace("prompt: steady", "promt: steady"))
    watching.until_said("waiting for the next save")
    (watching.game.root / "assets/sfx/rain.ogg").unlink()
    watching.until_said("rain.ogg deleted")
    time.sleep(1.5)
    assert sum("waiting for the next save" in line for line in watching.lines) == 2
    watching.game.sounds(STEPS)
    watching.until(lambda: (watching.game.root / "assets/sfx/rain.ogg").exists())


@pytest.mark.slow
def test_a_recording_that_is_still_being_written_fails_no_build(watching):
    game = watching.game
    place = game.root / "door.wav"
    soundfile.write(place, 0.2 * np.sin(2 * np.pi * 200 * np.arange(88200) / 44100), 44100)
    data = place.read_bytes()
    game.sounds(STEPS + "  door:\n    source: door.wav\n")
    watching.until(lambda: (game.root / "assets/sfx/door.ogg").exists())
    watching.until(lambda: watching.builds() >= 2)
    before = watching.builds()
    with place.open("wb") as file:
        for start in range(0, len(data), len(data) // 12):
            file.write(data[start : start + len(data) // 12])
            file.flush()
            time.sleep(0.25)
    watching.until_said("waiting until door.wav is written")
    watching.until(lambda: watching.builds() == before + 1)
    time.sleep(1)
    assert watching.builds() == before + 1
    assert not [line for line in watching.lines if "failed" in line]


@pytest.mark.slow
def test_a_project_that_is_faulty_at_first_is_waited_for(game):
    game.sounds("sounds: [")
    process = subprocess.Popen(
        [sys.executable, "-u", "-m", "sfxgen", "watch"], cwd=game.root, stderr=subprocess.PIPE, text=True
    )
    while "waiting for the next save" not in process.stderr.readline():
        assert process.poll() is None
    game.sounds(STEPS)
    deadline = time.monotonic() + PATIENCE_S
    while len(game.outputs()) < 5 and time.monotonic() < deadline:
        time.sleep(0.02)
    process.send_signal(signal.SIGTERM)
    assert process.wait(PATIENCE_S) in (0, 130)  # 130 when the build has yet to print its summary
    assert len(game.outputs()) == 5


@pytest.mark.slow
def test_polling_stands_in_for_events(game):
    game.sounds(STEPS)
    watching = Watching(game, "--poll")
    game.sounds(STEPS.replace("steady rain", "heavy rain"))
    watching.until(lambda: watching.builds() == 2)
    assert watching.stop() == 0
