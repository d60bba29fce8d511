"""A project to which things happen by chance: what people, git and engines do to one."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path

import numpy as np
import soundfile
import yaml
from projects import Game

PROMPTS = ("a wooden door creaks", "a glass breaks", "rain on leaves", "a short click", "a stone falls")
ENGINE_SUFFIXES = (".tres", ".gd", ".cs", ".asset", ".import", ".meta")


def write_wav(path: Path, *, seconds: float, seed: int) -> None:
    frames = int(seconds * 44100)
    noise = np.random.default_rng(seed).standard_normal(frames) * np.linspace(0.5, 0, frames)
    path.parent.mkdir(exist_ok=True)
    soundfile.write(path, np.clip(noise, -0.9, 0.9), 44100)


class Walk:
    """A project of two manifests and a recording, and everything that may happen to it."""

    def __init__(self, game: Game, dice: random.Random) -> None:
        self.game, self.dice = game, dice
        self.files = {"a": self._some("a"), "b": self._some("b")}
        self.comment = 0
        self.words: tuple[str, ...] = ()
        self.old_locks: list[bytes] = []
        write_wav(game.root / "audio/knock.wav", seconds=0.2, seed=1)
        self.files["a"]["a_knock"] = {"source": "knock.wav"}
        self.save()

    def _some(self, letter: str) -> dict[str, dict]:
        return {f"{letter}_{i}": self._sound() for i in range(4)}

    def _sound(self) -> dict:
        return {"prompt": self.dice.choice(PROMPTS), "duration": 0.1, "variations": self.dice.randint(1, 2)}

    def save(self) -> None:
        for letter, sounds in self.files.items():
            text = "#\n" * self.comment + yaml.safe_dump({"sounds": sounds})
            self.game.write(f"audio/{letter}.sfx.yaml", text)

    def step(self) -> str:
        """Do something to the project; say what."""
        self.words = ()
        self.old_locks.append((self.game.root / "sfxgen.lock").read_bytes())
        acts = [self.nothing, self.reword, self.reword, self.mix, self.rename, self.drop, self.add, self.move]
        acts += [self.swap, self.comment_out, self.delete, self.edit, self.rerecord, self.go_back, self.force]
        act: Callable[[], str] = self.dice.choice([*acts, self.only, self.touch, self.meddle, self.meddle])
        said = act()
        self.save()
        return f"{act.__name__} {said}"

    def any(self) -> tuple[dict, str]:
        sounds = self.dice.choice([sounds for sounds in self.files.values() if sounds])
        return sounds, self.dice.choice(sorted(sounds))

    def nothing(self) -> str:
        return ""

    def reword(self) -> str:
        sounds, name = self.any()
        if "prompt" in sounds[name]:
            sounds[name]["prompt"] = self.dice.choice(PROMPTS)
        return name

    def mix(self) -> str:
        sounds, name = self.any()
        field, values = self.dice.choice(
            [
                ("volume", [0, -3]),
                ("pitch_jitter", [0, 1]),
                ("bus", ["Doors", "Rain"]),
                ("loudness", [-18, -22]),
                ("loop", [True, False]),
                ("quality", [6, 3]),
            ]
        )
        sounds[name][field] = self.dice.choice(values)
        return f"{name} {field}"

    def rename(self) -> str:
        sounds, name = self.any()
        sounds[f"{name}x"[-9:]] = sounds.pop(name)
        return name

    def swap(self) -> str:
        (sounds, one), (others, other) = self.any(), self.any()
        sounds[one], others[other] = others[other], sounds[one]
        return f"{one} {other}"

    def drop(self) -> str:
        sounds, name = self.any()
        if len(sounds) > 2:
            del sounds[name]
        return name

    def add(self) -> str:
        name = f"n_{self.dice.randint(0, 99)}"
        self.files["a"].pop(name, None)
        self.files["b"][name] = self._sound()
        return name

    def move(self) -> str:
        sounds, name = self.any()
        target = self.files[self.dice.choice("ab")]
        target[name] = sounds.pop(name)
        return name

    def comment_out(self) -> str:
        self.comment += 1
        return "a line more"

    def output(self) -> Path | None:
        found = sorted((self.game.root / "assets/sfx").rglob("*.ogg"))
        return self.dice.choice(found) if found else None

    def delete(self) -> str:
        path = self.output()
        if path:
            path.unlink()
        return str(path)

    def edit(self) -> str:
        path = self.output()
        if path:
            path.write_bytes(path.read_bytes()[::-1])
        return str(path)

    def meddle(self) -> str:
        """Do something to a file of the engine's, or to sfxgen's for the engine."""
        found = sorted(path for path in self.game.root.rglob("*") if path.suffix in ENGINE_SUFFIXES)
        path = self.dice.choice(found) if found else self.game.root / "none"
        what = self.dice.choice(["delete", "touch", "edit"])
        if what == "delete":
            path.unlink(missing_ok=True)
        elif what == "touch":
            path.touch()
        elif found and path.suffix != ".meta":
            path.write_text(path.read_text("utf-8").replace("loop", "pool").replace("sfxgen", "me"), "utf-8")
        return f"{what} {path}"

    def touch(self) -> str:
        path = self.output()
        if path:
            path.touch()
        return str(path)

    def rerecord(self) -> str:
        write_wav(self.game.root / "audio/knock.wav", seconds=0.2, seed=self.dice.randint(1, 9))
        return ""

    def go_back(self) -> str:
        (self.game.root / "sfxgen.lock").write_bytes(self.dice.choice(self.old_locks))
        return "to an older lock"

    def force(self) -> str:
        name = self.any()[1]
        self.words = ("--force", name)
        return name

    def only(self) -> str:
        self.words = ("--only", "a_*")
        return ""
