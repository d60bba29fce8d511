"""Arguments and wording that several commands share."""

from __future__ import annotations

import argparse
import re
from pathlib import Path

from sfxgen.build.sound_notes import folded_texts
from sfxgen.cli.terminal import QUIET, USUAL, VERBOSE, Talk
from sfxgen.engines import engine_of
from sfxgen.engines.table import ENGINES
from sfxgen.errors import SfxgenError, UsageError
from sfxgen.project import root
from sfxgen.project.config import Config
from sfxgen.project.find import name_hint
from sfxgen.project.load import Project, load_project
from sfxgen.project.programs import remember_program, this_program
from sfxgen.project.schema_file import refresh_schema
from sfxgen.project.unmatched import note_unmatched
from sfxgen.schema.messages import shown

DEVICES = ("auto", "cuda", "xpu", "mps", "cpu")


def project_argument(parser: argparse.ArgumentParser) -> None:
    """Declare PROJECT as a positional argument."""
    parser.add_argument(
        "project", nargs="?", default=".", metavar="PROJECT", help="the game's folder, or one manifest (default: here)"
    )


def project_option(parser: argparse.ArgumentParser) -> None:
    """Declare --project, for commands whose positional argument is a sound."""
    parser.add_argument("--project", default=".", metavar="DIR", help="the game's folder (default: here)")


def name_argument(parser: argparse.ArgumentParser, metavar: str = "NAME", meaning: str = "the sound") -> None:
    """Declare a sound's name as a positional argument, and --project."""
    parser.add_argument("name", metavar=metavar, help=meaning)
    project_option(parser)


def root_notes(args: argparse.Namespace) -> list[str]:
    """Return what to say of the root of the project that the arguments name, if they name one."""
    return list(root.root_notes(Path(args.project))) if "project" in args else []


def tell_editor(root: Path, config: Config) -> None:
    """Note, for the add-on in a game's editor, which sfxgen builds its sounds; keep the schema of manifests fresh."""
    refresh_schema(root)
    if engine_of(root, config.output, config.engine)[0] in ENGINES:
        remember_program(root, this_program())


def as_typed(word: str) -> str:
    """Return a word of a command line as it is typed in any shell: in double quotes where that takes any."""
    return word if re.fullmatch(r"[\w./\\:@%+~-]+", word) else f'"{word}"'


def device_option(parser: argparse.ArgumentParser) -> None:
    """Declare --device."""
    parser.add_argument("--device", default="auto", choices=DEVICES, help="where to run models (default: auto)")


def talk_options(parser: argparse.ArgumentParser) -> None:
    """Declare -q and -v."""
    either = parser.add_mutually_exclusive_group()
    either.add_argument("-q", "--quiet", action="store_true", help="only say what is wrong: warnings and failures")
    either.add_argument("-v", "--verbose", action="store_true", help="name every take, with its level and the reason")


def talk_of(args: argparse.Namespace) -> Talk:
    """Return how much to say."""
    return QUIET if args.quiet else VERBOSE if args.verbose else USUAL


def only_option(parser: argparse.ArgumentParser) -> None:
    """Declare --only."""
    meaning = "only sounds whose name matches; may be repeated"
    parser.add_argument("--only", action="append", default=[], metavar="GLOB", help=meaning)


def json_option(parser: argparse.ArgumentParser) -> None:
    """Declare --json."""
    parser.add_argument("--json", action="store_true", help="print one JSON object on stdout, and messages on stderr")


def open_project(args: argparse.Namespace, *, fresh: bool = False) -> Project:
    """Load the project that the arguments name; fresh: read every manifest again, whatever is remembered of it."""
    if not args.project.strip():
        raise UsageError("the project's name is empty", "Name its folder, or leave it out for the one you are in.")
    try:
        return load_project(Path(args.project), fresh=fresh)
    except UsageError as error:
        raise UsageError(error.message, _meant_a_sound(args) or error.hint) from None


def _meant_a_sound(args: argparse.Namespace) -> str:
    """Say how to name a sound, where one was named in place of the project; empty if none was."""
    if not args.project or args.project == "." or Path(args.project).exists():
        return ""
    try:
        here = load_project(Path())
    except SfxgenError:
        return ""
    words = args.project
    named = words in {summary.name for summary in here.summaries} or "Did you mean" in name_hint(here, words)
    if not named:
        return ""
    chosen = f"A sound is chosen with --only: `--only {shown(words)}`."
    return chosen if "only" in args else "It takes all sounds at once."


def manifest_warnings(project: Project) -> tuple[str, ...]:
    """Return what to know of the manifests, and a warning of files that look like some and are none."""
    return tuple(folded_texts([*project.advice, *note_unmatched(project.root, project.manifests, project.config)]))
