"""Write a page with all sounds of a project on it: one file that plays in any browser and needs nothing else.

Whoever gets it listens, compares takes at matched loudness, sees waveforms, spectrograms, levels, drafts and licences,
chooses takes, comments, and copies the choices as lines for `sfxgen pick`. With --since it shows what changed since a
revision of git, before and after; what was before is heard where git, git LFS or the cache still has it.

The page connects to nothing. It is kept under --max-size: changed sounds go in first, and what is left out is said.
"""

from __future__ import annotations

import argparse
import re
from pathlib import Path

from sfxgen.cli.common import json_option, open_project, project_argument
from sfxgen.cli.terminal import Terminal
from sfxgen.errors import UsageError
from sfxgen.report.media import MEGABYTE, in_megabytes
from sfxgen.report.write import Written, require_place, write_report
from sfxgen.schema.messages import count, quoted

EXAMPLES = """\
sfxgen report -o sounds.html
sfxgen report -o changes.html --since origin/main
sfxgen report -o small.html --max-size 10MB
"""

USUAL_MB = 50


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    project_argument(parser)
    parser.add_argument(
        "-o", "--output", metavar="PAGE.html", default="sounds.html", help="where (default: sounds.html)"
    )
    since = "show what changed since a revision of git: a branch, a tag, a commit"
    parser.add_argument("--since", metavar="REV", help=since)
    size = f"how large the page may be, as in 20MB (default: {USUAL_MB}MB)"
    parser.add_argument("--max-size", metavar="SIZE", default=f"{USUAL_MB}MB", help=size)
    parser.add_argument("--force", action="store_true", help="replace a file that is no report of sfxgen's")
    json_option(parser)


def run(args: argparse.Namespace, terminal: Terminal) -> int:
    """Write the page."""
    most = _bytes(args.max_size)
    place = Path(args.output)
    require_place(place, force=args.force)
    project = open_project(args)
    written = write_report(project, place, since=args.since, most_bytes=most)
    holds = f"{count(written.sounds, 'sound')}, {count(written.files, 'file')} to hear"
    terminal.say(f"{place}: {holds}, {in_megabytes(written.size)}")
    if args.since is not None:
        terminal.say(f"since {args.since}: {_changes(written)}")
    if written.lost:
        terminal.note(f"note: {count(written.lost, 'take')} of before can't be heard: the page says which, and why")
    if written.left_out:
        terminal.note(f"note: {written.left_out}; --max-size gives it more room")
    if args.json:
        changes = [{"name": each.name, "kind": each.kind, "what": list(each.what)} for each in written.changes]
        about = {"page": str(place), "size": written.size, "sounds": written.sounds, "files": written.files}
        terminal.json({**about, "changes": changes, "left_out": written.left_out})
    return 0


def _changes(written: Written) -> str:
    kinds = [each.kind for each in written.changes]
    parts = [f"{kinds.count(kind)} {kind}" for kind in dict.fromkeys(sorted(kinds))]
    return ", ".join(parts) or "no sound is heard differently"


def _bytes(text: str) -> int:
    """Return a size in bytes. Raises UsageError for what is none."""
    match = re.fullmatch(r"(\d+(?:\.\d+)?)\s*(k|m|g)?i?b?", text.strip().lower())
    if match is None or not float(match[1]):
        raise UsageError(f"{quoted(text)} is no size", "As in --max-size 20MB.")
    return int(float(match[1]) * {None: 1, "k": 1000, "m": MEGABYTE, "g": 1000 * MEGABYTE}[match[2]])
