from __future__ import annotations

import contextlib
import os
import shutil
import sys
import threading
import time
from pathlib import Path

import pytest

from sfxgen.watch.events import ChangeCollector
from sfxgen.watch.relevance import is_hidden

DEADLINE_S = 15


@pytest.fixture
def root(tmp_path):
    for folder in ("audio/deep", ".git"):
        (tmp_path / "game" / folder).mkdir(parents=True)
        (tmp_path / "game" / folder / "a.yaml").touch()
    return tmp_path / "game"


@pytest.fixture(params=[False, True], ids=["events", "polling"])
def changes(request, root):
    with contextlib.closing(ChangeCollector(root, relevant, is_hidden, print, 0.05)) as changes:
        changes.start(poll=request.param)
        yield changes


def relevant(path):
    return path.suffix == ".yaml"


def taken(changes, *paths):
    """Return what changed until all of these paths did."""
    found, deadline = set(), time.monotonic() + DEADLINE_S
    while not found.issuperset(paths):
        assert time.monotonic() < deadline, found
        if changes.wait(0.1):
            found |= changes.take()
    return found


def test_what_is_pruned_outside_or_irrelevant_does_not_matter(root, changes):
    (root / ".git" / "a.yaml").write_text("x")
    (root / ".git" / "deep").mkdir()
    (root.parent / "other").mkdir()
    (root.parent / "other" / "a.yaml").touch()
    (root / "audio" / "a.txt").touch()
    (root / "last.yaml").touch()
    assert taken(changes, root / "last.yaml") == {root / "last.yaml"}


def test_a_new_folder_tells_what_is_in_it(root, changes):
    (root / "new" / ".hidden").mkdir(parents=True)
    for place in ("new", "new/.hidden"):
        (root / place / "a.yaml").touch()
    assert taken(changes, root / "new" / "a.yaml") == {root / "new" / "a.yaml"}


def test_a_gone_folder_tells_what_was_in_it(root, changes):
    shutil.rmtree(root / "audio")
    assert taken(changes, root / "audio" / "deep" / "a.yaml") == {root / "audio" / "deep" / "a.yaml"}


@pytest.mark.skipif(os.name != "posix", reason="makes links")
def test_links_to_folders_are_not_followed(root, changes):
    (root / "audio" / "ring").symlink_to(root, target_is_directory=True)
    (root / "audio" / "b.yaml").touch()
    assert taken(changes, root / "audio" / "b.yaml") == {root / "audio" / "b.yaml"}
    shutil.rmtree(root / "audio" / "deep")
    assert root / "audio" / "ring" / "a.yaml" not in taken(changes, root / "audio" / "deep" / "a.yaml")


@pytest.mark.slow
@pytest.mark.skipif(sys.platform != "linux", reason="fills inotify's queue")
def test_events_that_the_kernel_dropped_are_looked_for(root, monkeypatch, capfd):
    from watchdog.observers import inotify_c

    limit = int(Path("/proc/sys/fs/inotify/max_queued_events").read_text())
    if limit > 50_000 or not hasattr(inotify_c.InotifyEvent, "is_queue_overflow"):
        pytest.skip("the kernel's queue is too long to fill in a test, or this watchdog takes no note of it")
    go_on, handle = threading.Event(), inotify_c.InotifyFD.handle_event

    def held_up(reader, event):
        go_on.wait(DEADLINE_S)
        handle(reader, event)

    monkeypatch.setattr(inotify_c.InotifyFD, "handle_event", held_up)
    with contextlib.closing(ChangeCollector(root, relevant, is_hidden, print, 0.05)) as changes:
        changes.start(poll=False)
        for n in range(limit // 3 + 2000):  # what the reader has read already comes on top
            with (root / f"{n % 2}.txt").open("w"):
                pass
            (root / f"{n % 2}.txt").unlink()
        (root / "audio" / "b.yaml").touch()
        go_on.set()
        assert taken(changes, root / "audio" / "b.yaml") == {root / "audio" / "b.yaml"}
    assert capfd.readouterr().err == ""
