"""What a person names on the command line: NAME for a sound, NAME#TAKE for one of its takes."""

from __future__ import annotations

from sfxgen.errors import UsageError
from sfxgen.manifest.sound import Sound
from sfxgen.project.find import find_sound
from sfxgen.project.load import Project
from sfxgen.schema.messages import quoted


def find_take(project: Project, text: str) -> tuple[Sound, int | None]:
    """Return the sound named by NAME or NAME#TAKE, and the take's number, from 1; None where only the sound is named.

    Raises UsageError if there is no such sound or take.
    """
    name, mark, take = text.partition("#")
    sound = find_sound(project, name if mark else text, takes=not mark)
    if not mark:
        return sound, None
    if not take.isdecimal() or not 1 <= int(take) <= sound.variations:
        raise UsageError(f"{name} has no take {quoted(take)}", _takes(sound))
    return sound, int(take)


def _takes(sound: Sound) -> str:
    return f"Its takes are numbered 1 to {sound.variations}." if sound.variations > 1 else "It has one take, number 1."
