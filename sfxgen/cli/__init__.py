"""The command line: the one part of sfxgen that prints."""

import gc
import sys  # and no `__future__`: until `main` leaves the current folder, that could be the folder's

from sfxgen import __version__
from sfxgen.files.import_path import leave_current_folder

COMMANDS: dict[str, str] = {
    "init": "set up a game: sfxgen.yaml, a first manifest, .gitignore, the engine's add-on",
    "add": "add a sound to a manifest, or to a first one",
    "build": "bring the sound files up to date",
    "watch": "build whenever you save, until Ctrl+C",
    "studio": "open a page to hear, compare, choose and tune sounds, until Ctrl+C",
    "check": "only read: exit with 1 if a file is stale, missing, edited, left over or unlicensed",
    "explain": "say why a sound would be built, field by field, or why not",
    "list": "list every sound and its state",
    "inspect": "draw a sound: waveform, spectrogram, loudness, a loop's seam",
    "play": "play sounds, one take after the other; loops until Ctrl+C",
    "report": "write one page that plays all sounds in any browser, to compare, choose and comment",
    "reroll": "give a sound, or one of its takes, a new seed",
    "pick": "write choices of takes, as a report's page copies them, into the manifests",
    "adopt": "keep a sound file that you made or edited by hand",
    "clean": "delete left-over files and unused renders",
    "cache": "the team's cache: allow it, push, pull, see what it holds, make room",
    "lock": "repair sfxgen.lock after a merge",
    "completion": "print a script with which your shell completes commands and names",
    "schema": "print the JSON Schema of manifests, for your editor",
    "models": "list the models: licence, limits, and what runs here",
    "credits": "list licences, attributions and the AI disclosure, for each model and sound",
    "doctor": "check this machine and project: what works, what is missing",
}
"""What each command does. `sfxgen build` is in the module `build_command` of this folder, and so on."""


def main(argv: list[str] | tuple[str, ...] | None = None) -> int:
    """Run a command line and return its exit code, whatever becomes of stdout and stderr meanwhile."""
    if argv is None:  # this process is sfxgen's own; another program's path is that program's business
        leave_current_folder()
        gc.set_threshold(RARELY)
    from sfxgen.cli.streams import fill_gaps, patient_streams

    if argv is None:
        fill_gaps()
    words = list(sys.argv[1:] if argv is None else argv)
    with patient_streams() as (out, err):
        code = _run(words)
        out.flush()
        if out.trouble is None:
            return code
        why = out.trouble.strerror or str(out.trouble)
        print(f"error: stdout can't be written: {why}\n  What was done is done; only the output is lost.", file=err)
    return code or UNTOLD


RARELY = 50_000
"""Objects made before Python looks for circles among them: what is known of ten thousand sounds has none, and going
through it again and again took a tenth of the time of planning them."""

UNTOLD = 4
"""The exit code where all else went well, but what was asked for could not be written to stdout."""


def _run(words: list[str]) -> int:
    """Run a command line; where argparse would end the program, or Ctrl+C comes this early, return its exit code."""
    try:
        return _chosen(words)
    except SystemExit as ended:
        return ended.code if isinstance(ended.code, int) else 0
    except KeyboardInterrupt:  # while the command was still being imported
        print("interrupted", file=sys.stderr)
        return 130


def _chosen(words: list[str]) -> int:
    if words == ["--version"]:  # asked for by every script that looks for sfxgen, so nothing is imported for it
        print(f"sfxgen {__version__}")
        return 0
    from sfxgen.cli.run import run

    return run(words)
