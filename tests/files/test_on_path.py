"""Programs are looked for on PATH alone: a folder may be a stranger's project, with a `git` of its own."""

from __future__ import annotations

import os
import sys

import pytest

from sfxgen.errors import UsageError
from sfxgen.files.git import ask_git
from sfxgen.files.on_path import on_path


@pytest.fixture
def stranger(tmp_path, monkeypatch):
    """A project that has programs of the names that are looked for, and is the current folder."""
    for name in ("git", "git.exe", "git.bat", "tool.exe"):
        (tmp_path / name).write_text(f"#!/bin/sh\ntouch {tmp_path}/owned\n")
        (tmp_path / name).chmod(0o755)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_the_current_folder_is_never_looked_at(stranger, monkeypatch):
    for path in (".", "", os.pathsep, f".{os.pathsep}{os.sep}nowhere"):
        monkeypatch.setenv("PATH", path)
        assert on_path("git") is None
        with pytest.raises(UsageError, match="not installed"):
            ask_git(stranger, "rev-parse", "HEAD", name="HEAD")
    assert not (stranger / "owned").exists()


def test_windows_endings(stranger, monkeypatch):
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setenv("PATH", str(stranger))
    monkeypatch.setenv("PATHEXT", os.pathsep.join((".bat", ".exe")))
    assert on_path("tool") == on_path("tool.exe") == str(stranger / "tool.exe")
    assert on_path("git", endings=(".exe",)) == str(stranger / "git.exe"), "neither a shell's script nor cmd.exe's"
    assert on_path("git") == str(stranger / "git.bat")
    assert on_path("other") is None
