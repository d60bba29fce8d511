"""A folder that is gone when its work is done, on a machine that only works for a build elsewhere."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def scratch_folder() -> Iterator[Path]:
    """Make a folder among this machine's temporary files, and delete it with all that is in it."""
    with tempfile.TemporaryDirectory(prefix="sfxgen-", ignore_cleanup_errors=True) as folder:
        yield Path(folder)
