"""The command line: the one part of sfxgen that prints."""

import sys  # and no `__future__`: until `main` leaves the current folder, that could be the folder's

from sfxgen import __version__
from sfxgen.files.import_path import leave_current_folder

COMMANDS: dict[str, str] = {
    "init": "start: write sfxgen.yaml, a first manifest and .gitignore lines",
    "build": "bring the outputs up to date",
    "watch": "build on every change, until ^C",
    "check": "read only: exit 1 if anything is stale, missing, edited, left over or unlicensed",
    "explain": "say why a sound would be built, field by field, or why not",
    "list": "show every sound and its state",
    "inspect": "draw a sound: waveform, spectrogram, loudness, seam",
    "reroll": "give a sound, or one take of it, a new seed",
    "adopt": "keep a file made by hand in a sound's place",
    "clean": "remove left-over outputs and unused renders",
    "lock": "mend the lockfile after a merge",
    "schema": "print the manifests' JSON Schema, for editors",
    "models": "list the models: licence, limits, and what runs here",
    "credits": "print licences, attributions and the AI disclosure, per model and sound",
    "doctor": "look at this machine: what works, what is missing",
}
"""Command -> what it does. Each lives in the module of its name in this folder."""


def main(argv: list[str] | tuple[str, ...] | None = None) -> int:
    """Run a command line and return its exit code."""
    if argv is None:  # this process is sfxgen's own; another program's path is that program's business
        leave_current_folder()
    words = list(sys.argv[1:] if argv is None else argv)
    if words == ["--version"]:  # asked for by every script that looks for sfxgen, so nothing is imported for it
        print(f"sfxgen {__version__}")
        return 0
    from sfxgen.cli.run import run

    return run(words)
