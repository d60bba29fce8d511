from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import threading
import time

import pytest
from watchdog.utils import BaseThread

from sfxgen.errors import UsageError
from sfxgen.watch.loop import watch
from sfxgen.watch.relevance import is_hidden

DEADLINE_S = 15
UNHURRIED_S = 0.2
"""Quiet that no pause of a busy machine is taken for, where the number of acts matters."""
posix = pytest.mark.skipif(os.name != "posix", reason="sends POSIX signals")
linux = pytest.mark.skipif(sys.platform != "linux", reason="inotify is Linux's")


class Watching:
    """`watch` on a thread of its own, and what it acted on."""

    def __init__(self, root, act=None, **options):
        self.root, self.acts, self.notes, self.error = root, [], [], None
        self.stop, self.happened, self._act = threading.Event(), threading.Condition(), act
        self._ready = threading.Event()
        settings = {"debounce_s": 0.05, "longest_wait_s": 10.0, "ready": self._ready.set} | options
        self.thread = threading.Thread(target=self._run, args=[settings], daemon=True)

    def _run(self, settings):
        try:
            watch(
                self.root,
                relevant=lambda path: path.name.endswith(".sfx.yaml"),
                prune=is_hidden,
                act=self._record,
                stop=self.stop,
                notify=self.notes.append,
                **settings,
            )
        except BaseException as error:
            self.error = error
        finally:
            self._ready.set()

    def _record(self, paths):
        with self.happened:
            self.acts.append({path.relative_to(self.root).as_posix() for path in paths})
            self.happened.notify_all()
        if self._act:
            self._act(paths)

    def __enter__(self):
        self.thread.start()
        assert self._ready.wait(DEADLINE_S)
        return self

    def __exit__(self, *_):
        self.stop.set()
        self.thread.join(DEADLINE_S)
        assert not self.thread.is_alive()

    def wait(self, condition):
        with self.happened:
            assert self.happened.wait_for(lambda: condition(self.acts), DEADLINE_S), (self.acts, self.error)

    def wait_for(self, *paths):
        self.wait(lambda acts: set(paths) <= set().union(*acts))

    def all_acts(self):
        """The acts up to now: a last file is written and waited for, and events keep their order."""
        (self.root / "last.sfx.yaml").write_text("sounds: {}")
        self.wait_for("last.sfx.yaml")
        assert self.acts[-1] == {"last.sfx.yaml"}
        return self.acts[:-1]


@pytest.fixture
def root(tmp_path):
    folder = tmp_path / "game"
    (folder / "audio").mkdir(parents=True)
    (folder / ".git" / "objects").mkdir(parents=True)
    (folder / "audio" / "a.sfx.yaml").write_text("sounds: {}")
    return folder


def in_place(path):
    path.write_text("sounds: {x: 1}")


def atomically(path):
    temporary = path.with_name(".a.sfx.yaml.tmp~")
    temporary.write_text("sounds: {x: 1}")
    temporary.replace(path)


def deleting_first(path):
    path.unlink()
    path.write_text("sounds: {x: 1}")


def as_vim_does(path):
    path.with_name("4913").touch()
    path.with_name("4913").unlink()
    backup = path.rename(path.with_name("a.sfx.yaml~"))
    path.write_text("sounds: {x: 1}")
    backup.unlink()


def truncating_first(path):
    with path.open("w") as file:
        file.flush()
        time.sleep(0.02)
        file.write("sounds: {x: 1}")


def backing_up_elsewhere(path):
    path.rename(path.parents[2] / "backup")
    path.write_text("sounds: {x: 1}")


STYLES = [in_place, atomically, deleting_first, as_vim_does, truncating_first, backing_up_elsewhere]


@pytest.mark.parametrize("save", STYLES, ids=lambda style: style.__name__)
def test_each_way_to_save_is_one_act(root, save):
    with Watching(root, debounce_s=UNHURRIED_S) as watching:
        save(root / "audio" / "a.sfx.yaml")
        watching.wait_for("audio/a.sfx.yaml")
        assert watching.all_acts() == [{"audio/a.sfx.yaml"}]


def test_a_burst_of_saves_is_one_act(root):
    with Watching(root, debounce_s=0.5, longest_wait_s=60.0) as watching:
        for n in range(50):
            (root / "audio" / f"{n % 5}.sfx.yaml").write_text(f"sounds: {{x: {n}}}")
        watching.wait(lambda acts: acts)
        assert watching.all_acts() == [{f"audio/{n}.sfx.yaml" for n in range(5)}]


WHOLE = STYLES if sys.platform == "linux" else [atomically]
"""Ways to save after which a file is known to be whole; only Linux says that it was closed."""


@pytest.mark.parametrize("save", [style for style in WHOLE if style is not truncating_first], ids=lambda s: s.__name__)
def test_a_single_save_is_acted_on_at_once(root, save):
    with Watching(root, debounce_s=60.0, longest_wait_s=50.0, brief_s=UNHURRIED_S) as watching:
        save(root / "audio" / "a.sfx.yaml")
        watching.wait_for("audio/a.sfx.yaml")
        assert watching.acts == [{"audio/a.sfx.yaml"}]


def test_files_that_follow_are_waited_for_as_ever(root):
    with Watching(root, debounce_s=0.5, longest_wait_s=60.0, brief_s=UNHURRIED_S) as watching:
        for n in range(5):
            atomically(root / "audio" / f"{n}.sfx.yaml")
        watching.wait(lambda acts: acts)
        assert watching.all_acts() == [{f"audio/{n}.sfx.yaml" for n in range(5)}]


def test_a_save_soon_after_an_act_may_not_be_the_last(root):
    with Watching(root, debounce_s=60.0, longest_wait_s=2.0, brief_s=0.01) as watching:
        atomically(root / "audio" / "a.sfx.yaml")
        watching.wait_for("audio/a.sfx.yaml")
        for n in range(5):
            atomically(root / "audio" / f"{n}.sfx.yaml")
            time.sleep(0.05)
        watching.wait(lambda acts: len(acts) > 1)
        assert watching.all_acts()[1] == {f"audio/{n}.sfx.yaml" for n in range(5)}


def test_an_emptied_file_is_not_yet_saved(root):
    with Watching(root, debounce_s=1.0, longest_wait_s=60.0, brief_s=0.01) as watching:
        path = root / "audio" / "a.sfx.yaml"
        path.write_text("")
        time.sleep(0.2)
        path.write_text("sounds: {}")
        watching.wait(lambda acts: acts)
        assert watching.all_acts() == [{"audio/a.sfx.yaml"}]


def test_events_without_end_are_acted_on_after_the_longest_wait(root):
    with Watching(root, debounce_s=60.0, longest_wait_s=0.3) as watching:
        deadline = time.monotonic() + DEADLINE_S
        while not watching.acts and time.monotonic() < deadline:
            in_place(root / "audio" / "a.sfx.yaml")
            time.sleep(0.01)
        assert watching.acts[0] == {"audio/a.sfx.yaml"}


def test_reading_is_no_change(root):
    with Watching(root) as watching:
        for _ in range(3):
            (root / "audio" / "a.sfx.yaml").read_bytes()
            list((root / "audio").iterdir())
        assert watching.all_acts() == []


def test_files_that_do_not_matter_are_no_change(root):
    with Watching(root) as watching:
        (root / "sfxgen.lock").write_text("{}")
        (root / "audio" / "notes.txt").write_text("hum")
        (root / "audio" / "empty").mkdir()
        (root / ".git" / "objects" / "a.sfx.yaml").write_text("a blob of that name")
        (root / ".sfxgen" / "cache").mkdir(parents=True)
        (root / ".sfxgen" / "cache" / "b.sfx.yaml").write_text("")
        shutil.rmtree(root / ".sfxgen")
        assert watching.all_acts() == []


def test_what_happens_during_an_act_is_kept(root):
    entered, leave = threading.Event(), threading.Event()

    def act(_):
        entered.set()
        leave.wait(DEADLINE_S)

    with Watching(root, act, debounce_s=UNHURRIED_S) as watching:
        in_place(root / "audio" / "a.sfx.yaml")
        assert entered.wait(DEADLINE_S)
        (root / "audio" / "b.sfx.yaml").write_text("")
        (root / "new").mkdir()
        (root / "new" / "c.sfx.yaml").write_text("")
        leave.set()
        watching.wait(lambda acts: len(acts) == 2)
        assert watching.all_acts() == [{"audio/a.sfx.yaml"}, {"audio/b.sfx.yaml", "new/c.sfx.yaml"}]


def test_acts_on_the_calling_thread(root):
    threads = []
    with Watching(root, lambda _: threads.append(threading.current_thread())) as watching:
        in_place(root / "audio" / "a.sfx.yaml")
        watching.wait_for("audio/a.sfx.yaml")
    assert threads == [watching.thread]


@pytest.mark.parametrize("poll", [False, True], ids=["events", "polling"])
@pytest.mark.parametrize("parent", [".", "audio"], ids=["beside pruned folders", "in a clean tree"])
def test_a_new_folder_is_watched_with_all_in_it(root, parent, poll, recwarn):
    with Watching(root, poll=poll, poll_interval_s=0.05) as watching:
        deep = root / parent / "new" / "in" / "depth"
        deep.mkdir(parents=True)
        file = deep / "b.sfx.yaml"
        file.write_text("")  # at once: no watch can stand yet
        name = file.relative_to(root).as_posix()
        watching.wait_for(name)
        acts = len(watching.acts)
        file.write_text("sounds: {y: 2}")
        watching.wait(lambda acts_now: len(acts_now) > acts and name in acts_now[-1])
    assert not recwarn.list


def test_a_folder_moved_in_is_watched(root, tmp_path):
    (tmp_path / "elsewhere" / "deep").mkdir(parents=True)
    (tmp_path / "elsewhere" / "deep" / "b.sfx.yaml").write_text("")
    with Watching(root) as watching:
        (tmp_path / "elsewhere").rename(root / "moved")
        watching.wait_for("moved/deep/b.sfx.yaml")
        (root / "moved" / "deep" / "c.sfx.yaml").write_text("")
        watching.wait_for("moved/deep/c.sfx.yaml")


def test_a_rename_tells_both_names(root):
    with Watching(root) as watching:
        (root / "audio" / "a.sfx.yaml").rename(root / "audio" / "b.sfx.yaml")
        watching.wait_for("audio/a.sfx.yaml", "audio/b.sfx.yaml")
        assert watching.all_acts() == [{"audio/a.sfx.yaml", "audio/b.sfx.yaml"}]


def test_a_rename_between_trees_tells_both_names(root):
    (root / "music").mkdir()
    with Watching(root) as watching:
        (root / "audio" / "a.sfx.yaml").rename(root / "music" / "b.sfx.yaml")
        watching.wait_for("audio/a.sfx.yaml", "music/b.sfx.yaml")


def test_a_new_folder_with_a_file_is_one_act(root):
    with Watching(root, debounce_s=UNHURRIED_S) as watching:
        (root / "new").mkdir()
        (root / "new" / "b.sfx.yaml").write_text("")
        watching.wait_for("new/b.sfx.yaml")
        assert watching.all_acts() == [{"new/b.sfx.yaml"}]


def test_a_renamed_folder_tells_its_files_by_both_names(root):
    with Watching(root) as watching:
        (root / "audio").rename(root / "sound")
        watching.wait_for("audio/a.sfx.yaml", "sound/a.sfx.yaml")
        in_place(root / "sound" / "b.sfx.yaml")
        watching.wait_for("sound/b.sfx.yaml")


@pytest.mark.parametrize("poll", [False, True], ids=["events", "polling"])
def test_a_deleted_file_is_told(root, poll):
    with Watching(root, poll=poll, poll_interval_s=0.05) as watching:
        (root / "audio" / "a.sfx.yaml").unlink()
        watching.wait_for("audio/a.sfx.yaml")


@pytest.mark.parametrize("poll", [False, True], ids=["events", "polling"])
def test_a_folder_that_was_deleted_and_made_anew_is_watched(root, poll, tmp_path):
    with Watching(root, poll=poll, poll_interval_s=0.05) as watching:
        for remove in (shutil.rmtree, lambda folder: folder.rename(tmp_path / "away")):
            remove(root / "audio")
            watching.wait_for("audio/a.sfx.yaml")
            watching.acts.clear()
            (root / "audio").mkdir()
            (root / "audio" / "a.sfx.yaml").write_text("")
            watching.wait_for("audio/a.sfx.yaml")
            watching.acts.clear()


def test_a_folder_replaced_in_one_go_is_watched(root, tmp_path):
    with Watching(root) as watching:
        (root / "audio").rename(tmp_path / "away")  # told 0.5 s late on Linux, after the new one
        (root / "audio").mkdir()
        watching.wait_for("audio/a.sfx.yaml")
        (root / "audio" / "b.sfx.yaml").write_text("")
        watching.wait_for("audio/b.sfx.yaml")


def test_a_folder_that_was_moved_out_and_in_is_heard_by_its_new_name(root, tmp_path):
    """watchdog's list of watches keeps its old name, and take it along when another folder of that name is moved."""
    (root / "audio" / "deep").mkdir()
    with Watching(root) as watching:
        (root / "audio").rename(tmp_path / "away")
        (tmp_path / "away").rename(root / "back")
        (root / "audio").mkdir()
        (root / "audio").rename(root / "other")
        (root / "other" / "b.sfx.yaml").write_text("")
        watching.wait_for("other/b.sfx.yaml")
        (root / "back" / "deep" / "c.sfx.yaml").write_text("")
        watching.wait_for("back/deep/c.sfx.yaml")


@pytest.mark.parametrize("save", [in_place, atomically, deleting_first], ids=lambda style: style.__name__)
def test_polling_notices_each_way_to_save(root, save):
    with Watching(root, poll=True, poll_interval_s=0.05, debounce_s=UNHURRIED_S) as watching:
        (root / ".git" / "c.sfx.yaml").write_text("")
        save(root / "audio" / "a.sfx.yaml")
        watching.wait_for("audio/a.sfx.yaml")
        assert watching.all_acts() == [{"audio/a.sfx.yaml"}]


def test_a_root_behind_a_link_keeps_its_name(root, tmp_path):
    link = tmp_path / "link"
    try:
        link.symlink_to(root, target_is_directory=True)
    except OSError:
        pytest.skip("may not make links here")
    with Watching(link) as watching:
        in_place(link / "audio" / "a.sfx.yaml")
        watching.wait_for("audio/a.sfx.yaml")


def test_a_thread_that_ends_is_replaced(root):
    before = set(threading.enumerate())
    with Watching(root) as watching:
        for n in range(3):
            threads = [thread for thread in threading.enumerate() if isinstance(thread, BaseThread)]
            threads[n % len(threads)].stop()
            (root / "audio" / f"{n}.sfx.yaml").write_text("")
            watching.wait_for(f"audio/{n}.sfx.yaml")
    assert set(threading.enumerate()) <= before


@pytest.mark.parametrize("poll", [False, True], ids=["events", "polling"])
def test_stops_at_once_and_ends_its_threads(root, poll):
    before = set(threading.enumerate())
    with Watching(root, poll=poll, poll_interval_s=30.0) as watching:
        started = time.monotonic()
        watching.stop.set()
        watching.thread.join(DEADLINE_S)
        assert time.monotonic() - started < 1.0
    assert set(threading.enumerate()) <= before
    assert watching.error is None


def test_an_act_that_raises_ends_the_watch_and_its_threads(root):
    def act(_):
        raise RuntimeError("the build fell over")

    before = set(threading.enumerate())
    with Watching(root, act) as watching:
        in_place(root / "audio" / "a.sfx.yaml")
        watching.thread.join(DEADLINE_S)
        assert str(watching.error) == "the build fell over"
    assert set(threading.enumerate()) <= before


def test_a_missing_root_is_a_usage_error(tmp_path):
    with pytest.raises(UsageError, match="nowhere is not a folder"):
        watch(tmp_path / "nowhere", relevant=bool, prune=bool, act=print, stop=threading.Event(), notify=print)


@pytest.mark.parametrize("remove", [shutil.rmtree, lambda root: root.rename(f"{root}2")], ids=["deleted", "moved"])
@pytest.mark.parametrize("poll", [False, True], ids=["events", "polling"])
def test_a_root_that_goes_away_is_a_usage_error(root, poll, remove):
    with Watching(root, poll=poll, poll_interval_s=0.05) as watching:
        remove(root)
        watching.thread.join(DEADLINE_S)
        assert isinstance(watching.error, UsageError)
        assert "is gone" in str(watching.error)


def test_an_idle_watch_takes_no_processor_time(root):
    with Watching(root):
        before = time.process_time()
        time.sleep(0.5)
        assert time.process_time() - before < 0.05


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
watch(root, relevant=lambda path: path.suffix == ".yaml", prune=lambda path: False, act=act, stop=stop, notify=notify,
      poll_interval_s=0.05, ready=lambda: (root / "b.sfx.yaml").write_text("") or None)
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


INTERRUPTED = """
import sys, threading
from pathlib import Path
from sfxgen.watch.loop import watch
try:
    watch(Path(sys.argv[1]), relevant=bool, prune=lambda path: False, act=print, stop=threading.Event(), notify=print,
          ready=lambda: print("ready", flush=True))
except KeyboardInterrupt:
    print("interrupted", threading.active_count())
"""


@posix
def test_an_interrupt_ends_the_watch_and_its_threads(root):
    command = [sys.executable, "-c", INTERRUPTED, str(root)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        assert process.stdout.readline() == "ready\n"
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=DEADLINE_S)
    assert (out, err) == ("interrupted 1\n", "")
