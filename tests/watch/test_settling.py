from __future__ import annotations

import threading
import time

import pytest

from sfxgen.watch.loop import watch
from sfxgen.watch.settling import Patience


class Watched:
    """A watch of a folder in a thread, and the bursts that it acted on."""

    def __init__(self, root, **options):
        self.bursts, self.notes = [], []
        self.stop, ready = threading.Event(), threading.Event()

        def act(changed):
            self.bursts.append((time.monotonic(), {path.name: path.stat().st_size for path in changed}))

        options = {"is_recording": lambda path: path.suffix == ".wav", **options}
        self.thread = threading.Thread(
            target=watch,
            args=(root,),
            kwargs={
                "relevant": lambda _: True,
                "prune": lambda _: False,
                "act": act,
                "stop": self.stop,
                "notify": self.notes.append,
                "ready": ready.set,
                **options,
            },
        )
        self.thread.start()
        assert ready.wait(10)

    def until(self, condition):
        deadline = time.monotonic() + 20
        while not condition():
            assert time.monotonic() < deadline, (self.bursts, self.notes)
            time.sleep(0.02)


@pytest.fixture
def watched(tmp_path):
    running = []

    def begin(**options):
        running.append(Watched(tmp_path, **options))
        return running[-1]

    yield begin
    for each in running:
        each.stop.set()
        each.thread.join(10)


def test_a_recording_that_is_still_being_written_is_waited_for(watched, tmp_path):
    watching = watched()
    with (tmp_path / "take.wav").open("wb") as file:
        for _ in range(12):
            file.write(b"x" * 1000)
            file.flush()
            time.sleep(0.15)
    watching.until(lambda: watching.bursts)
    assert [sizes for _, sizes in watching.bursts] == [{"take.wav": 12_000}]
    assert watching.notes == ["waiting until take.wav is written"]


def test_a_manifest_is_not(watched, tmp_path):
    watching = watched(patience=Patience(5.0))
    began = time.monotonic()
    (tmp_path / "a.yaml").write_text("sounds: {}")
    watching.until(lambda: watching.bursts)
    assert time.monotonic() - began < 2.5 and watching.notes == []


def test_what_changes_meanwhile_is_acted_on_together(watched, tmp_path):
    watching = watched(patience=Patience(0.8))
    (tmp_path / "take.wav").write_bytes(b"1")
    time.sleep(0.4)
    (tmp_path / "a.yaml").write_text("sounds: {}")
    watching.until(lambda: watching.bursts)
    assert [set(sizes) for _, sizes in watching.bursts] == [{"take.wav", "a.yaml"}]


def test_patience_doubles_with_every_recording_that_could_not_be_used_and_starts_anew():
    patience = Patience(0.5, 3.0)
    lengths = []
    for failed in (True, True, True, True, False):
        patience.learn(failed=failed)
        lengths.append(patience.settle_s)
    assert lengths == [1.0, 2.0, 3.0, 3.0, 0.5]
