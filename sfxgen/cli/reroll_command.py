"""Give a sound, or one take of it (NAME#TAKE, counted from 1), a new seed.

Only the seeds in the manifest change; comments and layout stay. The next build renders the new takes.
"""

from __future__ import annotations

import argparse

from sfxgen.cli.common import json_option, open_project, project_option
from sfxgen.cli.terminal import Terminal
from sfxgen.errors import UsageError
from sfxgen.files import atomic
from sfxgen.manifest.edit import set_seeds
from sfxgen.manifest.sound import Sound
from sfxgen.plan.request import seeds
from sfxgen.project.load import find_sound


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument("name", metavar="NAME[#TAKE]", help="the sound, and the take if only one is meant")
    project_option(parser)
    json_option(parser)


def run(args: argparse.Namespace, terminal: Terminal) -> int:
    """Edit the manifest."""
    project = open_project(args)
    name, _, take = args.name.partition("#")
    sound = find_sound(project, name)
    new = _rerolled(sound, _take_number(sound, take) if "#" in args.name else None)
    path = atomic.inside(project.root, sound.place.file)
    atomic.write_atomic(path, set_seeds(path.read_bytes().decode(), name, new).encode())
    terminal.say(f"{sound.place.file}: {name}: seeds are now {list(new)}")
    terminal.say("`sfxgen build` renders the new ones.")
    if args.json:
        terminal.json({"name": name, "seeds": list(new), "file": sound.place.file})
    return 0


def _take_number(sound: Sound, text: str) -> int:
    if not text.isdecimal() or not 1 <= int(text) <= sound.variations:
        raise UsageError(f"{sound.name} has no take {text!r}", f"Takes are counted from 1 to {sound.variations}.")
    return int(text)


def _rerolled(sound: Sound, take: int | None) -> tuple[int, ...]:
    """Return the seeds with new ones, above all in use so that none comes back, for one take or for all."""
    old = seeds(sound)
    chosen = range(sound.variations) if take is None else [take - 1]
    fresh = dict(zip(chosen, range(max(old) + 1, 2**32), strict=False))
    return tuple(fresh.get(i, seed) for i, seed in enumerate(old))
