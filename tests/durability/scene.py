"""A game with everything pending at once, and the pure part of its builds remembered: what is left is the disk."""

from __future__ import annotations

import operator
import os
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any, ClassVar

import numpy as np
import soundfile
from msgspec import structs
from projects import Game

from sfxgen.build import worker
from sfxgen.cache import local as cache
from sfxgen.cache.packed import NO_ACCOUNT
from sfxgen.render.models import MODELS, Model
from sfxgen.render.procedural import Procedural
from sfxgen.render.protocol import Rendered
from sfxgen.render.registry import RENDERERS, RendererRow

COINS = "".join(f"  coin_{i}: {{prompt: a coin, duration: 0.05, seed: {i}}}\n" for i in range(9))

BEFORE = f"""\
sounds:
{COINS}\
  step: {{prompt: a footstep on wood, duration: 0.1, variations: 2}}
  rain: {{prompt: rain, duration: 0.3, loop: true, seed: 20}}
  door: {{source: door.wav}}
  knock: {{source: knock.wav, duration: 0.1}}
  old/deep/gong: {{prompt: a gong, duration: 0.05, seed: 21}}
  bell: {{prompt: a bell, duration: 0.05, variations: 2, seed: 22}}
  edited: {{prompt: a click, duration: 0.05, seed: 23}}
  hidden/away: {{prompt: a click, duration: 0.05, seed: 24}}
  wolf: {{prompt: a coin, duration: 0.05, seed: 25, model: batched}}
  boar: {{prompt: a coin, duration: 0.05, seed: 26, model: batched}}
  gone: {{prompt: a coin, duration: 0.05, seed: 27, format: wav}}
"""
"""Twenty sounds."""

AFTER = (
    BEFORE.replace("seed: 1}", "seed: 101}")  # an edit that renders
    .replace("seed: 2}", "seed: 2, loudness: -23}")  # one that does not
    .replace("variations: 2}", "variations: 3}")  # one more take
    .replace("seed: 20}", "seed: 20, loudness: -22}")
    .replace("  old/deep/gong", "  new/place/gong")  # renames, one of a sound with takes
    .replace("  bell:", "  chime:")
    .replace("seed: 25, model", "seed: 125, model")  # one render in a batch, one restored for it
    .replace("seed: 26, model", "seed: 26, loudness: -25, model")
    .replace("  gone: {prompt: a coin, duration: 0.05, seed: 27, format: wav}\n", "")  # a deletion
    + "  late: {prompt: a coin, duration: 0.05, seed: 28}\n"
)
MISSING = "assets/sfx/coin_3.ogg"
EDITED = "assets/sfx/edited.ogg"
UID = 'uid="uid://b0x'


class Batched:
    """Renders procedurally, in batches."""

    def __init__(self, device: str = "auto", on_progress: object = None) -> None:
        self._real = Procedural()

    def render(self, requests: Any) -> Any:
        for request in requests:
            (made,) = self._real.render([structs.replace(request, model="procedural")])
            yield Rendered(request=request, audio=made.audio)


def offer_batches(setitem: Callable[[Any, str, Any], None] = operator.setitem) -> None:
    """Make the model `batched` known."""
    setitem(MODELS, "batched", Model(name="batched", renderer="batched", licence="CC0-1.0"))
    setitem(RENDERERS, "batched", RendererRow(name="batched", make=Batched))


class Ledger:
    """What was rendered and what was kept, in a file that survives the process."""

    path: ClassVar[Path | None] = None

    @classmethod
    def note(cls, word: str, key: str) -> None:
        if cls.path is not None:
            descriptor = os.open(cls.path, os.O_WRONLY | os.O_APPEND | os.O_CREAT)
            os.write(descriptor, f"{word} {key}\n".encode())
            os.close(descriptor)

    @staticmethod
    def read(path: Path, word: str) -> list[str]:
        lines = path.read_text().splitlines() if path.exists() else []
        return sorted(line.split(" ", 1)[1] for line in lines if line.startswith(word))


def remember_pure_parts() -> None:
    """Render and finish everything once only: the bytes are the same each time, and only the disk is in question."""
    offer_batches()
    rendered: dict[str, Any] = {}
    finished: dict[str, Any] = {}
    render, finish, put = Procedural.render, worker._finished, cache.Cache.put

    def render_once(self: Procedural, requests: Any) -> Any:
        for request in requests:
            key = repr(request)
            if key not in rendered:
                (rendered[key],) = render(self, [request])
            yield rendered[key]

    def finish_once(raw: Any, sound: Any, most_bytes: int) -> Any:
        key = repr((raw.sha256, raw.made_by, replace(sound, place=None), most_bytes))
        if key not in finished:
            finished[key] = finish(raw, sound, most_bytes)
        return finished[key]

    def put_and_note(self: cache.Cache, key: str, data: bytes, account: Any = NO_ACCOUNT) -> Any:
        Ledger.note("rendered", key)
        entry = put(self, key, data, account)
        Ledger.note("kept", key)
        return entry

    Procedural.render, worker._finished, cache.Cache.put = render_once, finish_once, put_and_note


def make_template(root: Path) -> Game:
    """Build a game, let an engine and a person touch it, and leave all kinds of work pending."""
    game = Game(root)
    game.write("project.godot", "config_version=5\n")
    game.write("sfxgen.yaml", "defaults: {model: procedural}\n")
    recording(root / "audio/door.wav", 0.12, 440.0)
    recording(root / "audio/knock.wav", 0.2, 220.0)
    game.sounds(BEFORE)
    result = game.build("--jobs", "1")
    assert result.code == 0, result.err
    for output in sorted((root / "assets").rglob("*.ogg")):  # what Godot would write on import
        side = output.with_name(output.name + ".import")
        text = side.read_text() if side.exists() else "[remap]\n\n[params]\n\nloop=false\n"
        side.write_text(text.replace("[remap]\n", f'[remap]\n\nimporter="oggvorbisstr"\n{UID}{output.stem}"\n', 1))
    assert game.build("--jobs", "1").code == 0
    (root / EDITED).write_bytes(b"by hand")
    (root / MISSING).unlink()
    recording(root / "audio/door.wav", 0.12, 550.0)
    game.sounds(AFTER)
    return game


def recording(path: Path, seconds: float, hz: float) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    times = np.arange(round(seconds * 44100)) / 44100
    soundfile.write(path, 0.3 * np.sin(2 * np.pi * hz * times), 44100, subtype="PCM_16")


def as_cloned(template: Path, root: Path) -> None:
    """Make a fresh clone of a template: its own state is not there, so each render that is needed is made."""
    shutil.copytree(template, root, ignore=shutil.ignore_patterns(".sfxgen"))


def tree(root: Path, keep: Callable[[str], bool] = lambda _: True) -> dict[str, bytes]:
    """Return path -> bytes of every file of a project that matters, and of whatever was left half-written."""
    found = {}
    for folder, _, names in os.walk(root):
        for name in names:
            path = Path(folder, name)
            relative = path.relative_to(root).as_posix()
            if keep(relative) and (not relative.startswith(".sfxgen/") or is_lasting(relative)):
                found[relative] = path.read_bytes()
    return found


def is_lasting(path: str) -> bool:
    """Whether a file of sfxgen's own state is more than a help to be fast: lost, those cost time only."""
    name = path.rpartition("/")[2]
    return path.startswith((".sfxgen/cache/", ".sfxgen/tmp/", ".sfxgen/.g")) or name == "journal" or name[0] == "."
