"""Where the editors' add-ons find sfxgen: a note in the user's own folder, one file for each project.

Programs that are not started from a terminal often don't know its PATH. The note is never in the project, where a pull
request could put one: it would name a program that the editor starts.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from sfxgen.errors import UsageError
from sfxgen.files import disk
from sfxgen.files.gate import Gate
from sfxgen.project.user_config import user_config_path

FOLDER = "projects"
"""Beside the user's config."""
NAME = "sfxgen"
_MOST_BYTES = 2**16


def remember_program(root: Path, program: Path | None) -> None:
    """Note for an editor which program builds a project. Without the note it has to search: no failure is an error."""
    config = user_config_path()
    if config is None or program is None:
        return
    name = f"{FOLDER}/{hashlib.sha256(root.as_posix().encode('utf-8', 'surrogateescape')).hexdigest()[:32]}.json"
    note = {"program": program.as_posix(), "project": root.as_posix()}
    with contextlib.suppress(OSError, UsageError, UnicodeEncodeError):
        data = json.dumps(note, indent=1, sort_keys=True, ensure_ascii=False).encode() + b"\n"
        place = config.parent / name
        if not disk.exists(place) or disk.read(place, _MOST_BYTES) != data:
            Gate(config.parent, owner="your config's folder").write(name, data)


def this_program(argv: Sequence[str] = sys.argv) -> Path | None:
    """Return the command that runs here, None where it can't be told: as a part of another program.

    argv: of this process. pip's launcher on Windows leaves `.exe` out of it; `python -m sfxgen` has its command beside
    the interpreter, or where this interpreter's scripts are.
    """
    started = Path(argv[0]) if argv and argv[0] else Path()
    if started.stem.lower() == NAME and len(started.parts) > 1:
        return _command_in([started.parent.absolute()])
    if started.name == "__main__.py" and started.parent.name == NAME:
        return _command_in([Path(sys.executable).parent, *_script_folders()])
    return None


def _script_folders() -> list[Path]:
    import sysconfig

    own = {"nt_user" if os.name == "nt" else "posix_user"} & set(sysconfig.get_scheme_names())
    return [Path(sysconfig.get_path("scripts", scheme)) for scheme in (sysconfig.get_default_scheme(), *own)]


def _command_in(folders: Sequence[Path]) -> Path | None:
    names = (f"{NAME}.exe", NAME) if os.name == "nt" else (NAME,)
    return next((place for folder in folders for name in names if (place := folder / name).is_file()), None)
