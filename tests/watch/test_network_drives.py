from __future__ import annotations

import os
from pathlib import Path

import pytest

from sfxgen.watch.network_drives import is_network_folder

MOUNTS = r"""/dev/sda1 / ext4 rw 0 0
server:/games /mnt/games nfs4 rw 0 0
/dev/sdb1 /mnt/games/local ext4 rw 0 0
//server/art /mnt/my\040art cifs rw 0 0
server:/old /mnt/twice nfs rw 0 0
/dev/sdc1 /mnt/twice ext4 rw 0 0
"""


@pytest.mark.skipif(os.name != "posix", reason="mounts as POSIX has them")
@pytest.mark.parametrize(
    ("path", "network"),
    [
        ("/home/me/game", False),
        ("/mnt/games", True),
        ("/mnt/games/jam/audio", True),
        ("/mnt/gamesome", False),
        ("/mnt/games/local/jam", False),
        ("/mnt/my art/jam", True),
        ("/mnt/twice/jam", False),
    ],
)
def test_network_folders_are_known_by_their_mount(tmp_path, path, network):
    table = tmp_path / "mounts"
    table.write_text(MOUNTS)
    assert is_network_folder(Path(path), table) is network


def test_no_table_of_mounts_means_no_network_folder(tmp_path):
    assert not is_network_folder(tmp_path, tmp_path / "missing")
