"""Where a watch asks again and again instead of being told, and what it does not look at."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from sfxgen.watch.loop import hidden, is_network_folder

DEADLINE_S = 15
posix = pytest.mark.skipif(os.name != "posix", reason="mounts as POSIX has them")
linux = pytest.mark.skipif(sys.platform != "linux", reason="inotify is Linux's")


@pytest.fixture
def root(tmp_path):
    folder = tmp_path / "game"
    (folder / "audio").mkdir(parents=True)
    return folder


WITHOUT_EVENTS = """
import os, resource, sys, threading
from pathlib import Path
from sfxgen.watch.loop import watch
hoard, stop, root = [], threading.Event(), Path(sys.argv[1])
def notify(message):
    print(message)
    while hoard:
        os.close(hoard.pop())
def act(paths):
    print(*sorted(paths))
    stop.set()
if sys.argv[2:]:
    resource.setrlimit(resource.RLIMIT_NOFILE, (64, 64))
    try:
        while True:
            hoard.append(os.dup(0))
    except OSError:
        pass
watch(root, relevant=lambda path: path.suffix == ".yaml", act=act, stop=stop, notify=notify, poll_interval_s=0.05,
      ready=lambda: (root / "b.sfx.yaml").write_text("") or None)
"""


def assert_polled(command, root, remedy):
    done = subprocess.run(command, capture_output=True, text=True, timeout=DEADLINE_S)
    assert done.stderr == ""
    told, acted = done.stdout.splitlines()
    assert remedy in told
    assert acted == str(root / "b.sfx.yaml")


@linux
def test_polls_where_no_file_is_left_and_says_what_to_do(root):
    assert_polled([sys.executable, "-c", WITHOUT_EVENTS, str(root), "hoard"], root, "max_user_instances")


@linux
def test_polls_where_some_folders_can_not_be_watched_and_says_what_to_do(root):
    for n in range(20):
        (root / "audio" / str(n)).mkdir()
    limited = ["unshare", "-Ur", "sh", "-c", 'echo 10 > /proc/sys/user/max_inotify_watches && exec "$@"', "sh"]
    try:
        subprocess.run([*limited, "true"], check=True, capture_output=True)
    except (OSError, subprocess.CalledProcessError):
        pytest.skip("may not lower the limit here")
    assert_polled([*limited, sys.executable, "-c", WITHOUT_EVENTS, str(root)], root, "max_user_watches")


MOUNTS = r"""/dev/sda1 / ext4 rw 0 0
server:/games /mnt/games nfs4 rw 0 0
/dev/sdb1 /mnt/games/local ext4 rw 0 0
//server/art /mnt/my\040art cifs rw 0 0
server:/old /mnt/twice nfs rw 0 0
/dev/sdc1 /mnt/twice ext4 rw 0 0
"""


@posix
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


def test_hidden_folders_and_packages_are_pruned(tmp_path):
    assert [hidden(tmp_path / name) for name in (".git", "node_modules", "audio")] == [True, True, False]
