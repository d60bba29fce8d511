"""Draw a sound: waveform, spectrogram, momentary loudness with target and ceiling, and a loop's seam enlarged.

FILE is any recording; NAME a sound of the project that has been built, NAME#TAKE one of its takes.
"""

from __future__ import annotations

import argparse
from pathlib import Path

from sfxgen.cli.common import json_option, open_project, project_option
from sfxgen.cli.terminal import Terminal
from sfxgen.errors import FinishError, SfxgenError, UsageError
from sfxgen.files import atomic
from sfxgen.manifest.sound import Sound
from sfxgen.plan.decide import output_paths
from sfxgen.project.load import Project, find_sound

INSTALL = "`pip install 'sfxgen[pictures]'` installs it."


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument("what", metavar="FILE|NAME[#TAKE]", help="a sound file, or a sound of the project")
    parser.add_argument("-o", "--output", metavar="OUT.png", help="the picture (default: beside you, NAME.png)")
    parser.add_argument("--loop", action="store_true", help="the FILE is a loop: show its seam")
    project_option(parser)
    json_option(parser)


def run(args: argparse.Namespace, terminal: Terminal) -> int:
    """Measure and draw."""
    path, sound = _found(args)
    try:
        from sfxgen.inspect.picture import draw
    except ModuleNotFoundError as error:
        raise UsageError(f"pictures need {error.name}, which is not installed", INSTALL) from None
    from sfxgen.audio.recording import read_recording
    from sfxgen.inspect.views import Facts

    try:
        audio = read_recording(path)
    except FinishError as error:
        raise UsageError(error.message, error.hint) from None
    known = (
        {"mode": sound.loudness.mode, "target": sound.loudness.target, "ceiling": sound.loudness.true_peak}
        if sound
        else {}
    )
    loop = args.loop or (sound is not None and sound.loop is not None)
    facts = Facts(title=path.stem, audio=audio, loop=loop, notes=_notes(path, sound), **known)  # type: ignore[arg-type]
    out = Path(args.output or f"{path.stem}.png")
    if out.resolve() == path.resolve():
        raise UsageError(f"{out} is the sound itself", "Name a picture: -o sound.png")
    atomic.write_atomic(out.absolute(), draw(facts))
    terminal.say(f"{out}: {facts.lufs:.1f} LUFS, {facts.true_peak:.1f} dBTP")
    if args.json:
        measured = {"lufs": round(facts.lufs, 2), "true_peak": round(facts.true_peak, 2), "seam": facts.seam}
        terminal.json({"picture": str(out), "sound": str(path), "seconds": audio.seconds, **measured})
    return 0


def _notes(path: Path, sound: Sound | None) -> tuple[str, ...]:
    kind = path.suffix.lstrip(".").upper()
    return (kind, sound.prompt) if sound is not None and sound.prompt else (kind,)


def _found(args: argparse.Namespace) -> tuple[Path, Sound | None]:
    """The file to draw, and the sound it is an output of, if it is one."""
    path = Path(args.what)
    if path.is_file():
        return path, _sound_of(args, path)
    name, _, take = args.what.partition("#")
    if path.suffix and "#" not in args.what and not _is_name(args, name):
        raise UsageError(f"there is no file {args.what}", "Name a sound file, or a sound of the project.")
    project = open_project(args)
    sound = find_sound(project, name)
    paths = output_paths(sound, project.config.output)
    if take and not (take.isdecimal() and 1 <= int(take) <= len(paths)):
        raise UsageError(f"{name} has no take {take!r}", f"Takes are counted from 1 to {len(paths)}.")
    output = atomic.inside(project.root, paths[int(take or 1) - 1])
    if not output.is_file():
        raise UsageError(f"{name} has not been built", "`sfxgen build` makes it.")
    return output, sound


def _is_name(args: argparse.Namespace, name: str) -> bool:
    project = _project(args)
    return project is not None and any(sound.name == name for sound in project.sounds)


def _sound_of(args: argparse.Namespace, path: Path) -> Sound | None:
    """The sound that a file of the project is an output of."""
    project = _project(args)
    for sound in project.sounds if project else ():
        outputs = output_paths(sound, project.config.output) if project else ()
        if project and path.resolve() in {(project.root / output).resolve() for output in outputs}:
            return sound
    return None


def _project(args: argparse.Namespace) -> Project | None:
    """The project here, if there is one that can be read: a picture of a file needs none."""
    try:
        return open_project(args)
    except SfxgenError:
        return None
