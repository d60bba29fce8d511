"""What this machine's disks have, for tests that need it: they are skipped, by name, where it is missing."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import NoReturn

import pytest


def skip_without() -> None:
    """Make whoever makes a link or a pipe on a machine without them skip its test."""
    if not has_links():
        os.symlink = Path.symlink_to = _skipping("links that can be told from what they lead to")
    if not hasattr(os, "mkfifo"):
        os.mkfifo = _skipping("named pipes")


def has_links() -> bool:
    """Tell whether links can be made here, and are seen as links: Windows asks for a right, and Wine hides them."""
    with tempfile.TemporaryDirectory(prefix="sfxgen-links-") as folder:
        link = Path(folder, "link")
        try:
            link.symlink_to("target")
        except (OSError, NotImplementedError):
            return False
        return link.is_symlink()


def _skipping(what: str) -> Callable[..., NoReturn]:
    def skip(*_args: object, **_options: object) -> NoReturn:
        if "_pytest" in sys._getframe(1).f_code.co_filename:  # which goes on without
            raise NotImplementedError(what)
        pytest.skip(f"needs {what}")

    return skip
