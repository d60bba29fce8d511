"""A folder for what other programs write for us, in the system's place for temporary files; gone afterwards."""

from __future__ import annotations

import contextlib
import secrets
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sfxgen.files.gate import Gate


@contextmanager
def temporary_folder() -> Iterator[Gate]:
    """Make a folder with a name that nobody can foresee, give the gate to it, and delete it with all that is in it."""
    root = Path(tempfile.gettempdir()).resolve() / f"sfxgen-{secrets.token_hex(16)}"
    gate = Gate(root, owner="the temporary folder")
    gate.make_folder()
    try:
        yield gate
    finally:
        with contextlib.suppress(OSError):
            shutil.rmtree(root)
