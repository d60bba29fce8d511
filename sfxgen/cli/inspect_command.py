"""Draw a sound: waveform, spectrogram, loudness against its target and ceiling, and a loop's seam up close.

FILE is any recording. NAME is a sound of the project that has been built, NAME#TAKE one of its takes. The picture goes
into .sfxgen/pictures, where no engine imports it, or where -o says. It replaces nothing but an older picture.
"""

from __future__ import annotations

import argparse
import math
from pathlib import Path, PurePath

from sfxgen.cli.common import json_option, project_option
from sfxgen.cli.terminal import Terminal
from sfxgen.errors import UsageError
from sfxgen.files.gate import gate_to
from sfxgen.inspect.find import Subject, find_subject, place_for

EXAMPLES = """\
sfxgen inspect forest_night                  # draws .sfxgen/pictures/forest_night.png
sfxgen inspect footstep_gravel#2 -o step.png
sfxgen inspect recordings/wind.wav --loop    # would this loop well?
"""


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument("what", metavar="FILE|NAME[#TAKE]", help="a sound file, or a sound of the project")
    where = "where to write the picture (default: .sfxgen/pictures/NAME.png)"
    parser.add_argument("-o", "--output", metavar="OUT.png", help=where)
    parser.add_argument("--loop", action="store_true", help="FILE is a loop: draw its seam")
    project_option(parser)
    json_option(parser)


def run(args: argparse.Namespace, terminal: Terminal) -> int:
    """Measure and draw."""
    subject = find_subject(args.what, Path(args.project))
    place = place_for(subject, args.output)
    try:
        from sfxgen.inspect.picture import draw
    except ModuleNotFoundError as error:
        install = '`pip install "sfxgen[pictures]"` installs it.'
        raise UsageError(f"pictures need {error.name}, which is not installed", install) from None
    from sfxgen.inspect.analysis import analyse

    analysis = analyse(subject, loop=args.loop)
    gate, name = gate_to(place, subject.root)
    gate.write(name, draw(analysis))
    shown = shown_path(place, Path.cwd())
    measured = analysis.measured.rounded()
    lufs = analysis.measured.lufs
    level = f"{lufs:.1f} LUFS" if lufs is not None and math.isfinite(lufs) else "silent"
    terminal.say(f"{shown}: {level}, {analysis.measured.true_peak:.1f} dBTP")
    takes = subject.sound.variations if subject.sound else 1
    if takes > 1:
        terminal.say(_which(subject, takes))
    if args.json:
        file = {"picture": shown, "sound": subject.file.as_posix(), "seconds": analysis.audio.seconds}
        which = {"take": subject.take, "takes": takes} if subject.sound else {}
        figures = {"lufs": measured.lufs, "true_peak": measured.true_peak, "seam": measured.seam}
        terminal.json({**file, **which, **figures})
    return 0


def shown_path(place: PurePath, here: PurePath) -> str:
    """Return how a path is told: from the current folder if it is in it, with `/` on each system."""
    return (place.relative_to(here) if place.is_relative_to(here) else place).as_posix()


def _which(subject: Subject, takes: int) -> str:
    name, _, take = subject.title.partition("#")
    other = takes if take == "1" else 1
    return f"this is take {take} of {takes}: `sfxgen inspect {name}#{other}` draws another"
