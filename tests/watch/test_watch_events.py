from __future__ import annotations

import contextlib
import os
import shutil
import sys
import threading
import time
from pathlib import Path

import pytest
from watchdog.events import FileModifiedEvent

from sfxgen.files import disk
from sfxgen.watch import events
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


# Windows and macOS, as far as Linux can stand in for them.


def test_dropped_events_are_made_up_for_where_nobody_tells_of_them(root, monkeypatch):
    monkeypatch.setattr(ChangeCollector, "dispatch", lambda self, event: None)  # none arrives
    with contextlib.closing(ChangeCollector(root, relevant, is_hidden, print, 0.05, look_every_s=0.2)) as changes:
        changes.start(poll=False)
        (root / "audio" / "b.yaml").touch()
        assert taken(changes, root / "audio" / "b.yaml") == {root / "audio" / "b.yaml"}


@pytest.mark.parametrize(
    ("drops", "observer", "timeout"), [(True, "native", 0.02), (False, "native", 1), (True, "polling", 1)]
)
def test_off_linux_watchdog_does_not_wait_for_a_second_of_silence(monkeypatch, drops, observer, timeout):
    from watchdog.observers import Observer
    from watchdog.observers.polling import PollingObserver

    monkeypatch.setattr(events, "DROPS_EVENTS", drops)
    monkeypatch.setattr(events, "Observer", PollingObserver if observer == "polling" else Observer)
    assert events._observer().timeout == timeout


def test_off_linux_it_looks_around_by_itself():
    assert 10 <= events.LOOK_EVERY_S <= 30
    assert (sys.platform != "linux") == events.DROPS_EVENTS


@pytest.mark.parametrize("given", ["GAME", "Ga\u0308me"])
def test_a_root_that_the_disk_spells_otherwise_gets_its_events(tmp_path, given):
    spelt = {"GAME": "game", "Ga\u0308me": "G\u00e4me"}[given]
    root = tmp_path / given
    root.mkdir()
    (tmp_path / spelt).mkdir(exist_ok=True)  # the same, on a disk that takes no account of case
    changes = ChangeCollector(root, relevant, is_hidden, print, 0.05)
    changes.start(poll=True)  # and events from elsewhere:
    changes.dispatch(FileModifiedEvent(str(tmp_path.resolve() / spelt / "a.yaml")))
    changes.dispatch(FileModifiedEvent(str(tmp_path.resolve() / "other" / "b.yaml")))
    assert taken(changes, root / "a.yaml") == {root / "a.yaml"}
    changes.close()


def test_junctions_are_not_followed(root, monkeypatch):
    (root / "linked").mkdir()
    (root / "linked" / "a.yaml").touch()
    monkeypatch.setattr(disk, "is_junction", lambda entry: entry.name == "linked")
    changes = ChangeCollector(root, relevant, is_hidden, print, 0.05)
    changes.start(poll=True)
    assert not any("linked" in path for path in (*changes._files, *changes._folders))
    changes.close()
