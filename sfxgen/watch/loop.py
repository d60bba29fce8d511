"""Acts on what changes in a project's folder, once each burst of changes is over."""

from __future__ import annotations

import contextlib
import math
import re
import threading
import time
from collections.abc import Callable
from pathlib import Path

from sfxgen.errors import UsageError
from sfxgen.watch.events import Listener

NETWORK_FILE_SYSTEMS = {
    "9p", "afs", "ceph", "cifs", "davfs", "fuse.glusterfs", "fuse.rclone", "fuse.s3fs", "fuse.sshfs",
    "fuse.vmhgfs-fuse", "lustre", "nfs", "nfs4", "prl_fs", "smb2", "smb3", "smbfs", "vboxsf", "virtiofs",
}  # fmt: skip
"""Types in /proc/mounts whose files change elsewhere, unseen by this machine's kernel."""

SLICE_S = 0.1
"""The longest wait before `stop` is looked at; Windows delivers ^C only between waits."""


def hidden(folder: Path) -> bool:
    """Whether a folder is one that nobody keeps manifests in: hidden, or a package manager's."""
    return folder.name.startswith(".") or folder.name in {"node_modules", "__pycache__"}


def watch(
    root: Path,
    *,
    relevant: Callable[[Path], bool],
    act: Callable[[frozenset[Path]], None],
    stop: threading.Event,
    notify: Callable[[str], None],
    prune: Callable[[Path], bool] = hidden,
    ready: Callable[[], None] = lambda: None,
    debounce_s: float = 0.15,
    longest_wait_s: float = 1.0,
    poll: bool = False,
    poll_interval_s: float = 1.0,
) -> None:
    """Call `act` with the relevant paths that changed below root, again and again, until `stop` is set.

    Paths are those of files, and begin with root as it was given. `act` runs on the calling thread once events
    have been quiet for debounce_s, or longest_wait_s after the first of them; what happens meanwhile is kept for
    its next call.

    relevant: whether a change of this file matters. prune: whether a folder, with all beneath, is ignored.
    ready: called once, as soon as no change can be missed: the place for a first build.
    notify: told, in a sentence, when a look around now and then must stand in for events.

    Raises UsageError if root is not a folder, now or later, and whatever `act` and `ready` raise; the threads
    behind it have ended by then.
    """
    if not root.is_dir():
        raise UsageError(f"{root} is not a folder", "name the folder of a project")
    if not poll and is_network_folder(root):
        notify(f"{root} is on a shared drive, which sends no events: looking every {poll_interval_s:g} s")
        poll = True
    with contextlib.closing(Listener(root, relevant, prune, notify, poll_interval_s)) as listener:
        listener.listen(poll=poll)
        ready()
        while not stop.is_set():
            changed = _gather(listener, stop, debounce_s, longest_wait_s)
            if changed and not stop.is_set():
                act(changed)


def is_network_folder(path: Path, mounts: Path = Path("/proc/mounts")) -> bool:
    """Whether a folder lies on a file system that others change unseen; False without a table of mounts."""
    try:
        table = mounts.read_text(encoding="utf-8", errors="surrogateescape")
    except OSError:
        return False
    place, best, kind = path.resolve(), -1, ""
    for line in table.splitlines():
        _, point, file_system, *_ = line.split(" ")
        point = re.sub(r"\\([0-7]{3})", lambda octal: chr(int(octal[1], 8)), point)
        depth = len(Path(point).parts)
        if place.is_relative_to(point) and depth >= best:  # a later mount on one point hides the earlier
            best, kind = depth, file_system
    return kind in NETWORK_FILE_SYSTEMS


def _gather(listener: Listener, stop: threading.Event, debounce_s: float, longest_wait_s: float) -> frozenset[Path]:
    """Wait for a burst of events and for its end; nothing if `stop` comes first, or it came to nothing."""
    first = last = math.inf
    while not stop.is_set():
        now = time.monotonic()
        due = min(last + debounce_s, first + longest_wait_s)
        if now >= due:
            return listener.take()
        if listener.hear(min(SLICE_S, due - now)):
            last = time.monotonic()
            first = min(first, last)
    return frozenset()
