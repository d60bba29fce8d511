"""Nothing of a build touches the project's files but by the operations that the fault tests fail."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest
import scene
from faults import Seam
from projects import Game

EVENTS = {"open", "os.listdir", "os.scandir", "os.rename", "os.remove", "os.rmdir", "os.mkdir", "os.link", "os.symlink"}
"""What Python tells an audit hook of, `stat` is not among it: https://docs.python.org/3/library/audit_events.html"""

FILE_LOCK = "build.lock"
"""Held by the package filelock, whose `acquire` is an operation as a whole."""


@pytest.mark.slow
def test_every_access_is_one_of_the_operations(tmp_path, monkeypatch):
    scene.offer_batches(monkeypatch.setitem)
    game = scene.make_template(tmp_path / "game")
    inside = str(game.root) + os.sep
    astray: list[tuple[str, str]] = []
    seen: set[str] = set()
    seam, on = Seam(), [True]

    def hear(event: str, args: tuple) -> None:
        if not on[0] or event not in EVENTS or not isinstance(args[0], str | Path):
            return
        path = str(Path.cwd() / args[0])  # one from a folder that is held may lie in the project, where the build runs
        if path.startswith(inside):
            seen.add(event)
            if not seam.is_inside() and Path(path).name != FILE_LOCK:
                astray.append((event, path))

    sys.addaudithook(hear)  # there is no way to remove it
    try:
        with seam:
            result = Game(game.root).build("--jobs", "1")
    finally:
        on[0] = False
    assert result.code == 0
    assert result.summary["finished"] > 5
    assert seen >= {"open", "os.listdir", "os.scandir", "os.rename", "os.remove", "os.rmdir", "os.mkdir"}
    assert astray == []
