"""Arguments and words that several commands share."""

from __future__ import annotations

import argparse
from pathlib import Path

from sfxgen.project.load import Project, load_project


def project_argument(parser: argparse.ArgumentParser) -> None:
    """Declare PROJECT as a positional argument."""
    parser.add_argument(
        "project", nargs="?", default=".", metavar="PROJECT", help="the game's folder, or one manifest (default: here)"
    )


def project_option(parser: argparse.ArgumentParser) -> None:
    """Declare --project, for commands whose positional argument is a sound."""
    parser.add_argument("--project", default=".", metavar="DIR", help="the game's folder (default: here)")


def json_option(parser: argparse.ArgumentParser) -> None:
    """Declare --json."""
    parser.add_argument("--json", action="store_true", help="print one JSON object on stdout and nothing else there")


def open_project(args: argparse.Namespace, *, fresh: bool = False) -> Project:
    """Load the project that the arguments name; fresh: without what was remembered of it."""
    return load_project(Path(args.project), fresh=fresh)


def count(number: int, noun: str) -> str:
    """Return `1 sound` or `3 sounds`."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
