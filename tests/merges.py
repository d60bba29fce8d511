"""Pairs of branches, drawn at random, that change one game's sounds, each built, then merged by git itself."""

from __future__ import annotations

import os
import random
import shutil
import subprocess
from copy import deepcopy
from dataclasses import dataclass, field
from pathlib import Path

from projects import Game

GROUPS = ("doors", "magic", "steps", "ui")
WORDS = ("click", "blip", "coin", "thud", "drip", "zap", "knock", "tick", "pop", "chirp", "snap", "ping")
BASE_SOUNDS = 24


@dataclass(frozen=True)
class Entry:
    """One sound: its name, the manifest it stands in, its fields."""

    name: str
    group: str
    fields: tuple[tuple[str, object], ...]

    def line(self) -> str:
        return f"  {self.name}: {{{', '.join(f'{key}: {value}' for key, value in self.fields)}}}"

    def but(self, **changes: object) -> Entry:
        fields = {**dict(self.fields), **changes}
        return Entry(self.name, self.group, tuple((key, value) for key, value in fields.items() if value is not None))


@dataclass
class Design:
    """All manifests of a branch: entries by an id that outlives a rename, and the defaults of each group."""

    entries: dict[str, Entry] = field(default_factory=dict)
    defaults: dict[str, str] = field(default_factory=dict)

    def write(self, game: Game) -> None:
        for group in GROUPS:
            lines = [entry.line() for entry in self.entries.values() if entry.group == group]
            defaults = f"defaults: {self.defaults[group]}\n" if group in self.defaults else ""
            sounds = "\n".join(lines) if lines else "  {}"
            game.write(f"audio/{group}.sfx.yaml", f"{defaults}sounds:\n{sounds}\n")


def new_entry(rng: random.Random) -> Entry:
    group, word = rng.choice(GROUPS), rng.choice(WORDS)
    fields: dict[str, object] = {
        "prompt": f"a short {word}",
        "duration": rng.choice((0.05, 0.06, 0.08, 0.1)),
        "seed": rng.randrange(10**6),
    }
    if rng.random() < 0.25:
        fields["variations"] = rng.choice((2, 3))
    if rng.random() < 0.2:
        fields["format"] = rng.choice(("ogg", "flac"))
    return Entry(f"{group}/{word}_{rng.randrange(60):02d}", group, tuple(fields.items()))


def base(rng: random.Random) -> Design:
    made = Design()
    while len(made.entries) < BASE_SOUNDS:
        entry = new_entry(rng)
        if entry.name not in {known.name for known in made.entries.values()}:
            made.entries[entry.name] = entry
    return made


def changed(before: Design, rng: random.Random, branch: str) -> Design:
    """A branch of one to four changes."""
    after = deepcopy(before)
    for number in range(rng.randint(1, 4)):
        kind = rng.choices(("add", "change", "takes", "rename", "remove", "defaults"), (5, 4, 2, 2, 2, 1))[0]
        uid = rng.choice(sorted(before.entries))
        names = {entry.name for entry in after.entries.values()}
        old = after.entries.get(uid)
        if kind == "add":
            entry = new_entry(rng)
            if entry.name not in names:
                after.entries[f"{branch}{number}"] = entry
        elif kind == "defaults":
            after.defaults[rng.choice(GROUPS)] = rng.choice(("{loudness: -20}", "{loudness: -24}", "{fade_out: 0.01}"))
        elif old is None:
            continue
        elif kind == "change":
            how = rng.choice(({"seed": rng.randrange(10**6)}, {"prompt": "a short crack"}, {"loudness": -23}))
            after.entries[uid] = old.but(**how)
        elif kind == "takes":
            after.entries[uid] = old.but(variations=rng.choice((None, 2, 3, 4)))
        elif kind == "rename" and (name := f"{old.group}/{rng.choice(WORDS)}_{rng.randrange(60, 99)}") not in names:
            after.entries[uid] = Entry(name, old.group, old.fields)
        elif kind == "remove":
            del after.entries[uid]
    return after


def united(before: Design, ours: Design, theirs: Design, rng: random.Random) -> Design:
    """What a person makes of both: each change of one side, and one side's where both changed the same."""
    made = Design()
    for uid in sorted({**before.entries, **ours.entries, **theirs.entries}):
        was, mine, its = (design.entries.get(uid) for design in (before, ours, theirs))
        chosen = its if mine == was else mine if its == was else rng.choice((mine, its))
        if chosen is not None and chosen.name not in {entry.name for entry in made.entries.values()}:
            made.entries[uid] = chosen
    for group in GROUPS:
        was, mine, its = (design.defaults.get(group) for design in (before, ours, theirs))
        default = its if mine == was else mine if its == was else rng.choice((mine, its))
        if default is not None:
            made.defaults[group] = default
    return made


ENVIRONMENT = {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_SYSTEM": os.devnull, "GIT_CONFIG_NOSYSTEM": "1"}
SETTINGS = ("user.name=a", "user.email=a@b", "gc.auto=0", "core.fsync=none", "init.defaultBranch=main")


def git(game: Game, *words: str, check: bool = True) -> str:
    options = [part for setting in SETTINGS for part in ("-c", setting)]
    done = subprocess.run(
        ["git", *options, *words],
        cwd=game.root,
        capture_output=True,
        encoding="utf-8",
        env={**os.environ, **ENVIRONMENT},
    )
    if check and done.returncode:
        raise AssertionError(f"git {' '.join(words)}: {done.stderr}{done.stdout}")
    return done.stdout


def vouched(game: Game) -> str:
    """The lock, without its notes of renders that came from the cache while no lock knew them: where a sound was
    changed on both branches, neither branch's lock knows the render that the merged fields ask for again."""
    return (game.root / "sfxgen.lock").read_text("utf-8").replace(',\n     "unverified": true', "")


def commit(game: Game, message: str) -> None:
    git(game, "add", "-A")
    git(game, "commit", "-q", "--allow-empty", "-m", message)


class Pairs:
    """A built and committed game, and the pairs of branches that start from it."""

    def __init__(self, folder: Path, *, tracked: bool) -> None:
        self.folder = folder
        self.tracked = tracked
        """Whether outputs are committed, as some teams do."""
        self.design = base(random.Random(0))
        self.game = Game(folder / "base")
        self.game.write(
            "sfxgen.yaml",
            "defaults: {model: procedural, format: wav}\ncache: ../cache\n".replace("..", folder.as_posix()),
        )
        self.game.write(".gitignore", ".sfxgen/\n" if tracked else ".sfxgen/\nassets/\n")
        self.design.write(self.game)
        assert self.game.run("cache", "trust", "--write").code == 0
        assert self.game.build().code == 0
        git(self.game, "init", "-q")
        commit(self.game, "base")
        self.rendered = set(self.renders())

    def renders(self) -> list[Path]:
        return list((self.folder / "cache").glob("??/*.wav"))

    def clone(self, name: str) -> Game:
        """The game as one person has it, outputs included."""
        shutil.rmtree(self.folder / name, ignore_errors=True)
        shutil.copytree(self.game.root, self.folder / name)
        return Game(self.folder / name)

    def branch(self, name: str, design: Design) -> Game:
        game = self.clone(name)
        design.write(game)
        result = game.build()
        assert result.code == 0, result.err
        commit(game, name)
        return game

    def try_pair(self, seed: int) -> bool:
        """Make, merge and check one pair; return whether git merged the lock without a conflict."""
        for path in set(self.renders()) - self.rendered:  # of the pair before: it must not help this one
            path.unlink()
        rng = random.Random(seed)
        ours, theirs = changed(self.design, rng, "a"), changed(self.design, rng, "b")
        both = united(self.design, ours, theirs, rng)
        self.branch("theirs", theirs)
        game = self.branch("ours", ours)
        git(game, "fetch", "-q", "../theirs", "HEAD")
        git(game, "merge", "-q", "-m", "merge", "FETCH_HEAD", check=False)
        unmerged = set(git(game, "diff", "--name-only", "-z", "--diff-filter=U").split("\0")) - {""}
        clean = "sfxgen.lock" not in unmerged
        for path in sorted(unmerged - {"sfxgen.lock"}):
            self._pick_side(game, path, rng)
        both.write(game)
        if not clean or rng.random() < 0.3:
            resolved = game.run("lock", "--resolve", "--json")
            assert resolved.code == 0, resolved.err
        self._check(game, both)
        return clean

    def _pick_side(self, game: Game, path: str, rng: random.Random) -> None:
        """Take one side's file, or its absence."""
        side = rng.choice(("--ours", "--theirs"))
        stage = {"--ours": " 2\t", "--theirs": " 3\t"}[side]
        if stage not in git(game, "ls-files", "-u", "--", path):
            (game.root / path).unlink(missing_ok=True)
        else:
            git(game, "checkout", side, "--", path)

    def managed(self, game: Game) -> dict[str, bytes]:
        """The outputs. Where they are not committed, those of sounds that the other branch dropped stay: no lock
        tells of them any more."""
        there = game.outputs()
        if self.tracked:
            return there
        named = {take["path"] for record in game.lock["sounds"].values() for take in record["takes"]}
        return {path: data for path, data in there.items() if path in named}

    def _check(self, game: Game, both: Design) -> None:
        """The merged game builds to what one branch with all changes builds to, and nothing is rendered for it."""
        result = game.build()
        assert result.code == 0, result.err
        assert result.summary["rendered"] == result.summary["drafted"] == 0, result.err
        straight = self.clone("straight")
        both.write(straight)
        assert straight.build().code == 0
        assert self.managed(game) == self.managed(straight), result.err
        assert vouched(game) == vouched(straight), result.err
        checked = game.run("check")
        assert checked.code == 0, checked.err
