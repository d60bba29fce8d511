"""Files that are only to be heard, in `.sfxgen/studio/heard`: candidates, and earlier renders as they would be now."""

from __future__ import annotations

import contextlib
from collections import OrderedDict
from collections.abc import Collection
from pathlib import Path

from sfxgen.errors import UsageError
from sfxgen.files import disk
from sfxgen.files.gate import Gate
from sfxgen.studio.making import HEARD_FOLDER, Aside

MOST = 200


class AsideFiles:
    """What was put aside since the server started; what is older is deleted."""

    def __init__(self, root: Path) -> None:
        self._gate, self._root = Gate(root), root
        self._paths: OrderedDict[str, str] = OrderedDict()

    def clear(self) -> None:
        """Delete what an earlier server left."""
        with contextlib.suppress(OSError, UsageError):
            self._gate.check(HEARD_FOLDER)
            for name in disk.names(self._root / HEARD_FOLDER):
                with contextlib.suppress(OSError, UsageError):
                    self._gate.remove(f"{HEARD_FOLDER}/{name}")

    def add(self, made: Aside) -> None:
        """Note a file; the oldest of too many goes."""
        self._paths[made.media] = made.path
        while len(self._paths) > MOST:
            self.drop([next(iter(self._paths))])

    def drop(self, media: Collection[str]) -> None:
        """Delete files."""
        for sha256 in media:
            path = self._paths.pop(sha256, None)
            if path is not None:
                with contextlib.suppress(OSError, UsageError):
                    self._gate.remove(path)

    def path_of(self, media: str) -> str | None:
        """Return where a file is, from the root; None for one that is not known."""
        return self._paths.get(media)
