"""Write choices of takes into the manifests: the lines that a report's page copies, or that you type.

One choice a line:  NAME#TAKE = ACTION SEED  # comment

  keep    its seed stays, and is written into `seeds`; another seed than it has now comes back
  only    this take stays, all others go
  drop    the take goes
  reroll  it gets a new seed
  note    nothing but the comment

The seed is optional; with it, a choice that was made before the take changed is refused. Comments go into `notes`.
Only these values change, your comments and layout stay. Marks of quotes, lists and code around a line don't matter,
so that lines can be pasted from a chat or a review. If any line is wrong, all faults are named and nothing is written.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from sfxgen.cli.common import as_typed, json_option, open_project, project_option
from sfxgen.cli.terminal import Terminal
from sfxgen.errors import UsageError, explained
from sfxgen.files import disk
from sfxgen.tasks.pick import Picked, pick

EXAMPLES = """\
sfxgen pick choices.txt              # what somebody chose on a report's page
sfxgen pick choices.txt --dry-run    # only say what would change
sfxgen pick                          # paste them, or pipe them in
"""

LARGEST_BYTES = 2**23
STDIN = "stdin"


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument("file", nargs="?", metavar="FILE", help="a text with the choices (default: stdin)")
    parser.add_argument("--dry-run", action="store_true", help="say what would be written, and write nothing")
    project_option(parser)
    json_option(parser)


def run(args: argparse.Namespace, terminal: Terminal) -> int:
    """Write the choices."""
    project = open_project(args)
    if args.file is None and sys.stdin is not None and sys.stdin.isatty():
        end = "Ctrl+Z and Enter" if sys.platform == "win32" else "Ctrl+D"
        terminal.note(f"paste the choices; {end} ends them")
    data, file = _given(args.file)
    picked = pick(project, _text(data, file), file, dry_run=args.dry_run)
    for each in picked:
        terminal.say(f"{each.file}: {each.name}: {', '.join(each.told)}")
    changed = [each for each in picked if each.changes]
    where = "" if args.project == "." else f" {as_typed(args.project)}"
    if args.dry_run:
        terminal.say("nothing was written: this was a dry run")
    elif any({"seeds", "variations"} & {*each.changes} for each in changed):
        terminal.say(f"next: `sfxgen build{where}` renders what changed")
    if args.json:
        terminal.json({"sounds": [_as_json(each) for each in picked]})
    return 0


def _as_json(picked: Picked) -> dict[str, object]:
    return {"name": picked.name, "file": picked.file, "changes": dict(picked.changes)}


def _given(file: str | None) -> tuple[bytes, str]:
    """Return what was given, and what to call it. Raises UsageError if it can't be read, or is no text of choices."""
    if file is None:
        if sys.stdin is None:
            raise UsageError("there is no stdin to read choices from", "Name a file: `sfxgen pick choices.txt`.")
        stream = getattr(sys.stdin, "buffer", None)
        data, file = stream.read(LARGEST_BYTES + 1) if stream else sys.stdin.read().encode(), STDIN
    else:
        try:
            data = disk.read(Path(file), LARGEST_BYTES + 1)
        except OSError as error:
            told = explained(error)
            raise UsageError(f"{file} can't be read: {error.strerror or error}", told.hint) from None
    if len(data) > LARGEST_BYTES:
        raise UsageError(f"{file} is larger than {LARGEST_BYTES:,} bytes", "Is it the right file?")
    return data, file


def _text(data: bytes, file: str) -> str:
    """Decode a text as editors and PowerShell write it."""
    wide = data.startswith((b"\xff\xfe", b"\xfe\xff"))
    try:
        return data.decode("utf-16" if wide else "utf-8-sig")
    except UnicodeDecodeError:
        raise UsageError(f"{file} is no text in UTF-8", "Save it as UTF-8.") from None
