"""Whether a folder is on a network or shared drive, whose files change without an event on this machine."""

from __future__ import annotations

import re
from pathlib import Path

FILE_SYSTEMS = {
    "9p", "afs", "ceph", "cifs", "davfs", "fuse.glusterfs", "fuse.rclone", "fuse.s3fs", "fuse.sshfs",
    "fuse.vmhgfs-fuse", "lustre", "nfs", "nfs4", "prl_fs", "smb2", "smb3", "smbfs", "vboxsf", "virtiofs",
}  # fmt: skip
"""Types in /proc/mounts whose files other machines change, unseen by this one's kernel."""


def is_network_folder(path: Path, mounts: Path = Path("/proc/mounts")) -> bool:
    """Tell whether a folder is on a network or shared drive; False on systems without a table of mounts."""
    try:
        table = mounts.read_text(encoding="utf-8", errors="surrogateescape")
    except OSError:
        return False
    folder, deepest, kind = path.resolve(), -1, ""
    for line in table.splitlines():
        _, point, file_system, *_ = line.split(" ")
        point = re.sub(r"\\([0-7]{3})", lambda octal: chr(int(octal[1], 8)), point)
        depth = len(Path(point).parts)
        if folder.is_relative_to(point) and depth >= deepest:  # a later mount on the same point hides the earlier one
            deepest, kind = depth, file_system
    return kind in FILE_SYSTEMS
