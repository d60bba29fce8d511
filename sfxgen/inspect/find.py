"""The file to draw, a recording or the output of a sound, and where its picture goes."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from sfxgen.errors import SfxgenError, UsageError
from sfxgen.files import disk
from sfxgen.files.gate import Gate
from sfxgen.files.places import LOCAL
from sfxgen.manifest.sound import Sound
from sfxgen.plan.decide import output_paths
from sfxgen.project.find import require_file
from sfxgen.project.load import Project, find_root, load_project
from sfxgen.tasks.named import find_take

PICTURES = f"{LOCAL}/pictures"
"""Where pictures go unless told: git ignores it, and no engine imports what is in it."""
MARK = b"Software\0sfxgen"
"""A text in each picture, by which sfxgen knows its own: those may be replaced."""

_PNG = b"\x89PNG\r\n\x1a\n"
_MOST_HEAD_BYTES = 4096
_NO_NAME = re.compile(r'[\\:*?"<>|\x00-\x1f]')


@dataclass(frozen=True, kw_only=True)
class Subject:
    """What is drawn."""

    file: Path
    title: str
    """Its path in the project, without a suffix for outputs; of several takes, with its number as NAME#TAKE."""
    root: Path
    """Of the project; outside any, the folder it was looked for in."""
    picture: str
    """Where its picture goes, from the root."""
    sound: Sound | None = None
    """The sound it is an output of, if any."""
    take: int | None = None
    """Which of the sound's takes it is, from 1."""


def find_subject(what: str, folder: Path) -> Subject:
    """Return the file that a path, NAME or NAME#TAKE stands for, and the sound it is an output of, if any.

    folder: where the project is. A file outside any project needs none.
    Raises UsageError if there is no such file, sound or take, or if the sound has not been built.
    """
    path = Path(what)
    if path.is_file():
        project = _project(folder)
        return _output_at(path, project) or _plain_file(path, project, folder)
    if path.suffix and "#" not in what and not _has_sound(_project(folder), what):
        raise UsageError(f"there is no file {what}", "Name a sound file, or a sound of the project.")
    project = load_project(folder)
    sound, take = find_take(project, what)
    found = _output(project, sound, take or 1)
    if not found.file.is_file():
        raise UsageError(f"{what} has not been built", "`sfxgen build` makes it.")
    return found


def place_for(subject: Subject, output: str | None) -> Path:
    """Return where the picture goes: to `output`, if given. It replaces nothing but a picture of sfxgen's.

    Raises UsageError if something else is there, or `output` is no name for a PNG.
    """
    if output is not None and Path(output).suffix.lower() != ".png":
        raise UsageError(f"{output} is no name for a PNG, and pictures are PNG", "Name it so: -o picture.png")
    place = Gate(subject.root).check(subject.picture) if output is None else Path(output)
    if place.is_symlink() or (disk.exists(place) and not _is_picture_of_ours(place)):
        hint = "Delete it first, or name another place: -o picture.png"
        raise UsageError(f"{place} is there, and not a picture that sfxgen made", hint)
    return place


def _is_picture_of_ours(path: Path) -> bool:
    try:
        head = disk.read(path, _MOST_HEAD_BYTES)
    except OSError:
        return False
    return head.startswith(_PNG) and b"tEXt" + MARK in head


def _output(project: Project, sound: Sound, number: int) -> Subject:
    require_file(sound)
    path = output_paths(sound, project.config.output)[number - 1]
    several = sound.variations > 1
    return Subject(
        file=Gate(project.root).check(path),
        title=f"{sound.name}#{number}" if several else sound.name,
        root=project.root,
        picture=f"{PICTURES}/{sound.name}{f'_{number:02d}' if several else ''}.png",
        sound=sound,
        take=number,
    )


def _output_at(path: Path, project: Project | None) -> Subject | None:
    """Return the output of a sound that is at a path."""
    if project is None:
        return None
    at = path.resolve()
    for sound in project.sounds:
        for number, output in enumerate(output_paths(sound, project.config.output), 1):
            if at == (project.root / output).resolve():
                return _output(project, sound, number)
    return None


def _plain_file(path: Path, project: Project | None, folder: Path) -> Subject:
    root = project.root if project else _root(folder)
    at = path.resolve()
    title = at.relative_to(root).as_posix() if at.is_relative_to(root) else path.name
    parts = (_NO_NAME.sub("_", part)[-200:] for part in title.split("/"))
    return Subject(file=path, title=title, root=root, picture=f"{PICTURES}/{'/'.join(parts)}.png")


def _has_sound(project: Project | None, name: str) -> bool:
    return project is not None and bool(project.named([name]))


def _root(folder: Path) -> Path:
    try:
        return find_root(folder)
    except UsageError:
        return Path.cwd()


def _project(folder: Path) -> Project | None:
    """Return the project here, or None if there is none that can be read."""
    try:
        return load_project(folder)
    except SfxgenError:
        return None
