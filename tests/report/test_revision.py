from __future__ import annotations

import subprocess

import pytest

from sfxgen.errors import UsageError
from sfxgen.report.revision import Revision


def test_files_are_read_as_they_were_also_from_a_folder_of_the_repository(versioned):
    inner = versioned.root / "games" / "a game"
    inner.mkdir(parents=True)
    (inner / "sfxgen.lock").write_text('{"version": 1, "sounds": {}}')
    (inner / "a b.txt").write_bytes(b"one\ntwo\n")
    (inner / "\u00e9.txt").write_bytes(b"")
    (inner / "link").symlink_to("a b.txt")
    commit = versioned.commit()
    (inner / "a b.txt").write_bytes(b"changed")
    revision = Revision(inner, "HEAD")
    assert revision.commit == commit
    assert revision.read(["a b.txt", "gone", "\u00e9.txt", "..", "a\nb"]) == {
        "a b.txt": b"one\ntwo\n",
        "\u00e9.txt": b"",
    }
    assert revision.read(["a b.txt"], most_bytes=7) == {} and revision.read([]) == {}
    assert sorted(revision.files()) == ["a b.txt", "sfxgen.lock", "\u00e9.txt"]
    assert revision.lock().sounds == {}


def test_the_lock_of_a_revision_without_one_is_empty(versioned):
    versioned.git("rm", "-q", "--cached", "sfxgen.lock")
    versioned.git("commit", "-q", "-m", "x")
    assert Revision(versioned.root, "HEAD").lock().sounds == {}
    assert len(Revision(versioned.root, "HEAD~1").lock().sounds) == 3


def test_a_lock_that_cannot_be_read_is_a_fault_of_the_revision(versioned):
    (versioned.root / "sfxgen.lock").write_text("{")
    versioned.commit()
    with pytest.raises(UsageError, match="of HEAD"):
        Revision(versioned.root, "HEAD").lock()


def test_nothing_of_the_repository_is_run(versioned, tmp_path):
    trap, sprung = tmp_path / "trap", tmp_path / "sprung"
    trap.write_text(f"#!/bin/sh\ntouch '{sprung}'\ncat\n")
    trap.chmod(0o755)
    for name in (
        "core.fsmonitor",
        "core.pager",
        "diff.external",
        "filter.x.smudge",
        "diff.x.textconv",
        "core.sshCommand",
    ):
        versioned.git("config", name, str(trap))
    versioned.write(".gitattributes", "* filter=x diff=x\n")
    subprocess.run(
        ["git", "-c", "filter.x.smudge=cat", "-c", "core.fsmonitor=", "add", ".gitattributes"], cwd=versioned.root
    )
    sprung.unlink(missing_ok=True)
    revision = Revision(versioned.root, "main")
    assert revision.read(["audio/a.sfx.yaml"]) and revision.files() and revision.lock().sounds
    assert not sprung.exists()
