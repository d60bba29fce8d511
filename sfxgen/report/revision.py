"""A revision of the project, read by git: by commands that run nothing of the repository's and ask no server."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Sequence
from pathlib import Path

from sfxgen.errors import LockError, UsageError
from sfxgen.files import disk, lfs
from sfxgen.files.atomic import sha256
from sfxgen.files.git import ask_git, complaint, is_name
from sfxgen.files.places import LOCK
from sfxgen.lock.records import Lock, parse_lock
from sfxgen.schema.messages import quoted

_COMMIT = re.compile(r"[0-9a-f]{40,64}")
LARGEST_BYTES = 2**28
"""Of a file that is read."""


class Revision:
    """A commit. Raises UsageError if git does not know it, or is not there."""

    def __init__(self, root: Path, name: str) -> None:
        self.root, self.name = root, name
        if not is_name(name):
            raise UsageError(
                f"{quoted(name)} can't be a revision", "As in `--since main`, a branch, a tag or a commit."
            )
        self._git("rev-parse", "--git-dir")  # says so where there is no repository; what it says below is of the name
        found = ask_git(
            root, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{name}^{{commit}}", name=name
        ).stdout
        self.commit = found.decode("ascii", "replace").strip().rpartition("\n")[2]
        if not _COMMIT.fullmatch(self.commit):
            hint = "`git fetch` may bring it: what CI checks out often holds one commit alone (fetch-depth: 0)."
            raise UsageError(f"git knows no revision {quoted(name)} here", hint)
        self._prefix = self._git("rev-parse", "--show-prefix").decode("utf-8", "surrogateescape").rstrip("\n")
        self._objects = root / os.fsdecode(self._git("rev-parse", "--git-common-dir").rstrip(b"\n")) / "lfs" / "objects"

    def read(self, paths: Sequence[str], most_bytes: int = LARGEST_BYTES) -> dict[str, bytes]:
        """Return path -> the bytes that a file had, for those that were there; what a pointer of LFS stands for.

        Paths are from the project's root. A file larger than most_bytes is left out, and so is one whose bytes are in
        a store that is elsewhere.
        """
        names = {f"{self.commit}:{self._prefix}{path}": path for path in paths if "\n" not in path}
        checked = self._git("cat-file", "--batch-check", given=_lines(names)).split(b"\n") if names else []
        there = [
            (name, size)
            for name, line in zip(names, checked, strict=False)
            if (size := _size_of_blob(line)) is not None and size <= most_bytes
        ]
        out = self._git("cat-file", "--batch", given=_lines(name for name, _ in there)) if there else b""
        found, at = {}, 0
        for name, size in there:
            start = out.index(b"\n", at) + 1
            data = self._fetched(out[start : start + size], most_bytes)
            if data is not None:
                found[names[name]] = data
            at = start + size + 1
        return found

    def files(self) -> tuple[str, ...]:
        """Return the paths of all plain files of the project, from its root."""
        listed = self._git("ls-tree", "-r", "-z", "--full-tree", self.commit, "--", self._prefix or ".")
        found = []
        for entry in listed.split(b"\0"):
            about, tab, path = entry.partition(b"\t")
            if tab and about.startswith((b"100644", b"100755")):
                found.append(os.fsdecode(path).removeprefix(self._prefix))
        return tuple(found)

    def lock(self) -> Lock:
        """Return the lock that it had; an empty one if it had none. Raises UsageError if that can't be read."""
        data = self.read([LOCK]).get(LOCK)
        if data is None:
            return Lock()
        try:
            return parse_lock(data.decode("utf-8", "replace").replace("\r\n", "\n"))
        except LockError as error:
            raise UsageError(f"{LOCK} of {self.name}: {error.message}", "Name another revision.") from None

    def _fetched(self, data: bytes, most_bytes: int) -> bytes | None:
        """Return the bytes that a pointer stands for, if git LFS has fetched them once; others as they are."""
        oid = lfs.pointed_at(data)
        if oid is None:
            return None if lfs.is_pointer(data) else data
        try:
            stored = disk.read(self._objects / oid[:2] / oid[2:4] / oid, most_bytes)
        except OSError:
            return None
        return stored if sha256(stored) == oid else None

    def _git(self, *words: str, given: bytes = b"") -> bytes:
        done = ask_git(self.root, *words, name=self.name, given=given)
        if done.returncode and (said := complaint(done)):
            raise UsageError(f"git can't read {self.name} here: {said}", "Is the project in a git repository?")
        return done.stdout


def _lines(names: Iterable[str]) -> bytes:
    return os.fsencode("".join(f"{name}\n" for name in names))


def _size_of_blob(line: bytes) -> int | None:
    """Return the size that a line of `git cat-file --batch-check` tells; None for what is no file, or not there."""
    _, _, about = line.partition(b" ")
    kind, _, size = about.partition(b" ")
    return int(size) if kind == b"blob" and size.isdigit() else None
