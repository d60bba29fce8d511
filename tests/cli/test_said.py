"""What a person sees, word for word: at a real terminal, in a pipe, in CI, and where nobody reads.

The words are in `said.txt`, to be read aloud; `SFXGEN_WRITE_SAID=1 pytest tests/cli/test_said.py` writes them anew.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
import soundfile
from projects import Game
from terminals import Typing, at_terminal, environment, piped

pytestmark = pytest.mark.skipif(os.name == "nt", reason="needs a pty")

SAID = Path(__file__).with_name("said.txt")
_HEAD = re.compile(r"^=== (.+)\n", re.MULTILINE)

BASE = """\
defaults: {format: wav, model: procedural}
sounds:
  step: {prompt: a single footstep on gravel, duration: 0.4, variations: 3, loudness: -24}
  wind: {prompt: steady wind, duration: 1, loop: true, loudness: -26}
"""
LOUD = """\
  click: {prompt: a clock tick, duration: 0.1, loudness: {target: -6, limit: false}}
  tick: {prompt: a clock tick, duration: 0.1, loudness: -3}
  knock: {source: knock.wav, loudness: -10}
"""
KINDS = """\
  hum: {prompt: a low electric hum, duration: 1, loop: true, format: mp3}
  buzz: {prompt: a low electric buzz, duration: 1, loop: true, format: mp3}
  zorb: {prompt: zorbly quuxing frobnicator, duration: 0.2}
"""
DRAFTS = """\
  rain: {prompt: steady rain, duration: 1, loudness: -26, model: audioldm2}
  owl: {prompt: an owl hoots, duration: 1, loudness: -26, model: audioldm2}
"""


def project(tmp_path: Path, text: str) -> Game:
    game = Game(tmp_path / "game")
    beat = np.zeros(22050)
    beat[1000:1040] = np.hanning(40)
    soundfile.write(game.root / "knock.wav", 0.5 * beat + 1e-4 * np.sin(np.arange(22050) / 8), 44100)
    game.sounds(text)
    return game


def plain(text: str) -> str:
    """Return what was said without what differs between machines: times, and why a model can't run here."""
    text = re.sub(r"\(\d[\d.]* (ms|s)\)", "(0.1 s)", text)
    text = re.sub(r"(?<=by procedural: )audioldm2 .*(?=\. Two ways on)", "audioldm2 can't run here, and why", text)
    text = re.sub(r"render \w{16}  finish \w{16}", "render 0123456789abcdef  finish 0123456789abcdef", text)
    return re.sub(r"\d\d:\d\d:\d\d", "12:00:00", text)


def terminal(game: Game, *words: str, **env: str) -> str:
    seen = at_terminal(game, *words, **env)
    return f"$ sfxgen {' '.join(words)}\n{_sorted(plain(seen.text))}" + (
        f"exit code {seen.code}\n" if seen.code else ""
    )


def pipe(game: Game, *words: str, **env: str) -> str:
    done = piped(game, *words, **env)
    said = f"$ sfxgen {' '.join(words)}\n{plain(done.stdout)}--- stderr\n{_sorted(plain(done.stderr))}"
    return said + (f"exit code {done.returncode}\n" if done.returncode else "")


def _sorted(text: str) -> str:
    """Return lines of progress in one order: workers finish when they finish."""
    lines = text.splitlines(keepends=True)
    progress = sorted(re.sub(r"^\[\d+/", "[n/", line) for line in lines if line.startswith("["))
    return "".join([*progress, *(line for line in lines if not line.startswith("["))])


def shell(game: Game, line: str) -> str:
    script = f'set -o pipefail; sfxgen() {{ "{sys.executable}" -m sfxgen "$@"; }}; {line}'
    done = subprocess.run(
        ["bash", "-c", script], cwd=game.root, capture_output=True, text=True, env=environment(), check=False
    )
    files = len(list((game.root / "assets").rglob("*.*")))
    said = plain(done.stdout + _sorted(done.stderr))
    return f"$ {line}\n{said}exit code {done.returncode}, {files} files\n"


def first_builds(tmp: Path) -> Iterator[str]:
    game = project(tmp, BASE)
    yield terminal(game, "build")
    yield terminal(game, "build")


def more_and_less(tmp: Path) -> Iterator[str]:
    game = project(tmp, BASE)
    game.build()
    game.sounds(BASE.replace("-24", "-25").replace("steady wind", "gusty wind"))
    yield terminal(game, "build")
    game.sounds(BASE)
    yield terminal(game, "build", "-v")
    game.sounds(BASE.replace("-24", "-25"))
    yield terminal(game, "build", "-q")


def watched(tmp: Path) -> Iterator[str]:
    game = project(tmp, BASE)
    game.build()
    with Typing(game, "watch", "--until-eof") as typing:
        typing.until("up to date")
        game.sounds(BASE.replace("-24", "-25"))
        typing.until("1 unchanged")
        (game.root / "assets/sfx/wind.wav").unlink()
        typing.until("1 file written, 1 unchanged")
        typing.write("\x04")
    seen = typing.seen()
    shown = "".join(f"{line}\n" for line in plain(seen.everything).split("\n") if line.strip() and "left" not in line)
    yield f"$ sfxgen watch\n{shown.replace(str(game.root), 'my-game')}exit code {seen.code}\n"


def in_pipes(tmp: Path) -> Iterator[str]:
    game = project(tmp, BASE)
    yield pipe(game, "build")
    yield pipe(game, "build")
    game.sounds(BASE.replace("-24", "-25"))
    yield pipe(game, "build", "-q")
    game.sounds(BASE)
    yield pipe(game, "build", "-v")


def in_ci(tmp: Path) -> Iterator[str]:
    game = project(tmp, BASE + LOUD)
    yield pipe(game, "check", CI="1")
    yield terminal(game, "build", CI="1")
    yield pipe(game, "check", CI="1")
    (game.root / "assets/sfx/wind.wav").unlink()
    yield pipe(game, "check", GITHUB_ACTIONS="true")


def nobody_reads(tmp: Path) -> Iterator[str]:
    game = project(tmp, BASE)
    yield shell(game, "sfxgen build 2>&1 | true")
    yield shell(game, "sfxgen check | true")
    (game.root / "assets/sfx/wind.wav").unlink()
    yield shell(game, "sfxgen check | true")
    yield shell(game, "sfxgen check >&- 2>&-")
    yield shell(game, "sfxgen build >&- 2>&-")
    yield shell(game, "sfxgen check --json 2>&-")


def missed_targets(tmp: Path) -> Iterator[str]:
    game = project(tmp, BASE + LOUD)
    for words in (["build"], ["build"], ["check"], ["list"], ["explain", "knock"], ["build", "--only", "knock"]):
        yield terminal(game, *words)


def other_warnings(tmp: Path) -> Iterator[str]:
    game = project(tmp, BASE + KINDS)
    for words in (["build"], ["build"], ["check"], ["list"], ["build", "--only", "zorb"]):
        yield terminal(game, *words)
    for name in ("step_02.wav", "step_03.wav", "wind.wav"):
        (game.root / "assets/sfx" / name).write_bytes(b"by hand")
    yield terminal(game, "build")


def drafts(tmp: Path) -> Iterator[str]:
    game = project(tmp, BASE + DRAFTS)
    for words in ("build", "build", "build --only owl", "build --only wind", "check --release"):
        yield terminal(game, *words.split())


SCENES: dict[str, Callable[[Path], Iterator[str]]] = {
    "at a terminal": first_builds,
    "more and less": more_and_less,
    "a watch": watched,
    "in a pipe": in_pipes,
    "in CI": in_ci,
    "where nobody reads": nobody_reads,
    "targets that are missed": missed_targets,
    "other warnings": other_warnings,
    "drafts": drafts,
}
SLOW = ("more and less", "in CI", "a watch", "in a pipe", "where nobody reads", "other warnings", "drafts")


def golden() -> dict[str, str]:
    _, *parts = _HEAD.split(SAID.read_text("utf-8")) if SAID.exists() else [""]
    return dict(zip(parts[::2], parts[1::2], strict=True))


@pytest.mark.first(1)
@pytest.mark.parametrize(
    "scene", [pytest.param(name, marks=[pytest.mark.slow] if name in SLOW else []) for name in SCENES]
)
def test_what_a_person_sees_is_what_was_read_aloud(scene, tmp_path):
    said = "\n".join(SCENES[scene](tmp_path)) + "\n"
    if os.environ.get("SFXGEN_WRITE_SAID"):
        known = {**golden(), scene: said}
        SAID.write_text("".join(f"=== {name}\n{known[name]}" for name in SCENES if name in known), "utf-8")
    assert said == golden()[scene]


def test_every_scene_was_read():
    assert list(golden()) == list(SCENES)
