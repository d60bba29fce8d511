"""The JSON Schema of manifests as a file of the project, which editors check and complete manifests by.

It lies in the root and is committed: a fresh clone has it before sfxgen ran there, or is installed at all. A later
version of sfxgen brings it up to date, an earlier one leaves it alone, so that a team with both keeps one.
"""

from __future__ import annotations

import contextlib
import json
import posixpath
import re
from pathlib import Path

from sfxgen import __version__
from sfxgen.errors import UsageError
from sfxgen.files import disk
from sfxgen.files.gate import Gate
from sfxgen.files.places import SCHEMA
from sfxgen.manifest.json_schema import schema

_MOST_BYTES = 2**20
_MARK = re.compile(r'\{\s*"\$comment": "sfxgen (\d+(?:\.\d+)*)\S* ')


def schema_text() -> str:
    """Return the content of the file."""
    comment = f"sfxgen {__version__} wrote this for your editor, and keeps it up to date"
    return json.dumps({"$comment": comment, **schema()}, indent=1, ensure_ascii=False) + "\n"


def schema_line(manifest: str) -> str:
    """Return the comment that a manifest begins with, by which editors find the file. manifest: its path."""
    return f"# yaml-language-server: $schema={posixpath.relpath(SCHEMA, posixpath.dirname(manifest) or '.')}"


def is_outdated(text: str) -> bool:
    """Tell whether the file is sfxgen's, of this version or an earlier one, and not as this version writes it."""
    mark = _MARK.match(text)
    return mark is not None and _numbers(mark[1]) <= _numbers(__version__) and text != schema_text()


def refresh_schema(root: Path) -> None:
    """Bring the file up to date, if the project has it. An editor can do without it: no failure is an error."""
    place = root / SCHEMA
    with contextlib.suppress(OSError, UsageError, UnicodeDecodeError):
        if disk.exists(place) and is_outdated(disk.read(place, _MOST_BYTES).decode()):
            Gate(root).write(SCHEMA, schema_text().encode())


def _numbers(version: str) -> list[int]:
    return [int(part) for part in re.findall(r"\d+", version)[:3]]
