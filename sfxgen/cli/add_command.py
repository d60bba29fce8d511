"""Add a sound to the manifest that holds its like, written as the sounds there are; or to a first manifest.

Every field of a sound is an option. Lists are separated by commas; a record is written as in a manifest.
"""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from sfxgen.cli.common import as_typed, json_option, project_option
from sfxgen.cli.terminal import Terminal
from sfxgen.manifest import other_names
from sfxgen.manifest.sound import Sound
from sfxgen.schema.fields import Choice, Declaration, Flag, Link, ListOf, OneOf, Text, declarations
from sfxgen.schema.fields import Path as PathKind
from sfxgen.schema.nodes import Faults
from sfxgen.schema.values import values_of
from sfxgen.schema.yaml12 import compose, plain_value
from sfxgen.tasks.add import add

EXAMPLES = """\
sfxgen add ui/menu_open "a soft, bright click" --duration 0.2
sfxgen add rain_on_roof "heavy rain on a tin roof" --duration 20 --loop --channels stereo
sfxgen add door_creak --source recordings/door.wav --loudness -20 --tags door,wood
"""

FIELDS = "fields of the sound"

MEANT = {
    f"--{other.replace('_', '-')}": f"--{name.replace('_', '-')}"
    for name, others in other_names.SOUND.items()
    for other in others.split()
    if name not in ("prompt", "edits")
}

_FIELDS = {name: field for name, field in declarations(Sound).items() if name not in ("prompt", "edits")}


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments: an option for every field of a sound."""
    parser.add_argument("name", metavar="NAME", help="the new sound's name, as in footsteps/gravel")
    parser.add_argument("prompt", nargs="?", metavar="PROMPT", help="what it sounds like, in quotes")
    fields = parser.add_argument_group(FIELDS)
    for name, field in _FIELDS.items():
        option = f"--{name.replace('_', '-')}"
        meaning = field.meaning.replace("%", "%%")
        if any(isinstance(kind, Flag) for kind in _kinds(field)):
            fields.add_argument(option, dest=name, nargs="?", const="true", metavar="VALUE", help=meaning)
        else:
            fields.add_argument(option, dest=name, metavar="VALUE", help=meaning)
    project_option(parser)
    json_option(parser)


def run(args: argparse.Namespace, terminal: Terminal) -> int:
    """Write the entry, and say where."""
    given = {name: _value(field, text) for name, field in _FIELDS.items() if (text := getattr(args, name)) is not None}
    prompt = {} if args.prompt is None else {"prompt": args.prompt}
    added = add(Path(args.project), args.name, {**prompt, **given})
    sound, place = added.sound, added.sound.place
    new = " (a new manifest)" if added.is_first else ""
    terminal.say(f"{place.file}:{place.line}: {sound.name}{new}")
    if sound.duration is not None and "duration" not in given:
        terminal.say(f"  it lasts {sound.duration:g} s; --duration says otherwise")
    if sound.absent is not None:
        terminal.note(f"warning: {sound.absent.message}: the sound fails until the recording is there")
    where = "" if args.project == "." else f" {as_typed(args.project)}"
    terminal.say(f"next: `sfxgen build{where} --only {sound.name}` makes it")
    if args.json:
        terminal.json({"name": sound.name, "file": place.file, "line": place.line, "new_manifest": added.is_first})
    return 0


def _kinds(field: Declaration) -> tuple[Any, ...]:
    return field.kind.kinds if isinstance(field.kind, OneOf) else (field.kind,)


def _value(field: Declaration, text: str) -> Any:
    """Return what was typed for a field as YAML would have it; what can't be read stays text, and its fault says so."""
    if isinstance(field.kind, Text | PathKind | Link):
        return text
    if isinstance(field.kind, ListOf) and not text.startswith("["):
        return [_item(field.kind, part.strip()) for part in text.split(",") if part.strip()]
    if text[:1] in ("{", "["):
        faults = Faults("")
        node = compose(text, faults)
        return text if node is None or faults.listed else values_of(node)
    return text if isinstance(field.kind, Choice) and text in field.kind.words else plain_value(text)


def _item(kind: ListOf, text: str) -> Any:
    return text if isinstance(kind.kind, Text) else plain_value(text)
