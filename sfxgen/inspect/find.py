"""The file to draw: a recording, or the output of a sound."""

from __future__ import annotations

from pathlib import Path

from sfxgen.errors import SfxgenError, UsageError
from sfxgen.files.gate import Gate
from sfxgen.manifest.sound import Sound
from sfxgen.plan.decide import output_paths
from sfxgen.project.load import Project, load_project
from sfxgen.tasks.named import find_take


def find_file(what: str, folder: Path) -> tuple[Path, Sound | None]:
    """Return the file that a path, NAME or NAME#TAKE stands for, and the sound it is an output of, if any.

    folder: where the project is. A file outside any project needs none.
    Raises UsageError if there is no such file, sound or take, or if the sound has not been built.
    """
    path = Path(what)
    if path.is_file():
        return path, _sound_of(path, _project(folder))
    if path.suffix and "#" not in what and not _has_sound(_project(folder), what):
        raise UsageError(f"there is no file {what}", "Name a sound file, or a sound of the project.")
    project = load_project(folder)
    sound, take = find_take(project, what)
    output = Gate(project.root).check(output_paths(sound, project.config.output)[(take or 1) - 1])
    if not output.is_file():
        raise UsageError(f"{what} has not been built", "`sfxgen build` makes it.")
    return output, sound


def _has_sound(project: Project | None, name: str) -> bool:
    return project is not None and bool(project.named([name]))


def _sound_of(path: Path, project: Project | None) -> Sound | None:
    """Return the sound that a file is an output of."""
    if project is None:
        return None
    for sound in project.sounds:
        outputs = output_paths(sound, project.config.output)
        if path.resolve() in {(project.root / output).resolve() for output in outputs}:
            return sound
    return None


def _project(folder: Path) -> Project | None:
    """Return the project here, or None if there is none that can be read."""
    try:
        return load_project(folder)
    except SfxgenError:
        return None
