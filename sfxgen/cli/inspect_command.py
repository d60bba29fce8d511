"""Draw a sound: waveform, spectrogram, loudness against its target and ceiling, and a loop's seam up close.

FILE is any recording. NAME is a sound of the project that has been built, NAME#TAKE one of its takes.
"""

from __future__ import annotations

import argparse
from pathlib import Path

from sfxgen.cli.common import json_option, project_option
from sfxgen.cli.terminal import Terminal
from sfxgen.errors import UsageError
from sfxgen.files import atomic
from sfxgen.inspect.find import find_file

EXAMPLES = """\
sfxgen inspect forest_night                  # writes forest_night.png here
sfxgen inspect footstep_gravel#2 -o step.png
sfxgen inspect recordings/wind.wav --loop    # would this loop well?
"""


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument("what", metavar="FILE|NAME[#TAKE]", help="a sound file, or a sound of the project")
    parser.add_argument("-o", "--output", metavar="OUT.png", help="where to write the picture (default: NAME.png here)")
    parser.add_argument("--loop", action="store_true", help="FILE is a loop: draw its seam")
    project_option(parser)
    json_option(parser)


def run(args: argparse.Namespace, terminal: Terminal) -> int:
    """Measure and draw."""
    path, sound = find_file(args.what, Path(args.project))
    try:
        from sfxgen.inspect.picture import draw
    except ModuleNotFoundError as error:
        install = "`pip install 'sfxgen[pictures]'` installs it."
        raise UsageError(f"pictures need {error.name}, which is not installed", install) from None
    from sfxgen.inspect.analysis import analyse

    analysis = analyse(path, sound, loop=args.loop)
    out = Path(args.output or f"{path.stem}.png")
    if out.resolve() == path.resolve():
        raise UsageError(f"{out} is the sound itself", "Name a picture: -o sound.png")
    atomic.write_atomic(out.absolute(), draw(analysis))
    terminal.say(f"{out}: {analysis.measured.lufs:.1f} LUFS, {analysis.measured.true_peak:.1f} dBTP")
    if args.json:
        rounded = analysis.measured.rounded()
        measured = {"lufs": rounded.lufs, "true_peak": rounded.true_peak, "seam": rounded.seam}
        terminal.json({"picture": str(out), "sound": str(path), "seconds": analysis.audio.seconds, **measured})
    return 0
