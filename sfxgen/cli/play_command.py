"""Play sounds, one take after the other.

A loop plays until Ctrl+C, wrapping as it does in the game, to the sample. A pattern such as "ui/*" plays all that
match and have been built. Any machine with an audio device will do; without one, `sfxgen report` makes a page that
plays in a browser.
"""

from __future__ import annotations

import argparse

from sfxgen.cli.common import open_project, project_option
from sfxgen.cli.terminal import Terminal
from sfxgen.tasks.play import gains_db, playables
from sfxgen.tasks.player import backends, play, turned

EXAMPLES = """\
sfxgen play forest_night             # a loop, until Ctrl+C
sfxgen play footstep_gravel          # all takes, one after the other
sfxgen play click#1 click#3 --matched
sfxgen play "ui/*" --once
"""


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    what = "a sound, one of its takes, or a pattern of names"
    parser.add_argument("names", nargs="+", metavar="NAME[#TAKE]", help=what)
    level = "level them, so that none is preferred for being louder; none is turned up into clipping"
    parser.add_argument("--matched", action="store_true", help=level)
    parser.add_argument("--once", action="store_true", help="play loops once, instead of until Ctrl+C")
    project_option(parser)


def run(args: argparse.Namespace, terminal: Terminal) -> int:
    """Play."""
    backends()
    project = open_project(args)
    chosen = playables(project, args.names)
    gains = gains_db(project, chosen) if args.matched else (0.0,) * len(chosen)
    width = max(len(each.title) for each in chosen)
    for number, (each, gain) in enumerate(zip(chosen, gains, strict=True), 1):
        audio = turned(each.read(), gain)
        repeat = each.loop and not args.once
        level = f"  {gain:+.1f} dB" if args.matched else ""
        left = len(chosen) - number
        more = f"; {left} more with --once" if left else ""
        until = f"  loop, until Ctrl+C{more}" if repeat else ""
        terminal.say(f"{each.title:{width}}  {audio.seconds:6.2f} s{level}{until}")
        play(audio, repeat=repeat)
    return 0
