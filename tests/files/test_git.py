from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from sfxgen.errors import UsageError
from sfxgen.files import git
from sfxgen.files.git import ask_git, complaint, is_name


@pytest.mark.parametrize("name", ["main", "HEAD~2", "@", "@{u}", "v1.0^", "origin/fix/#12", "größe", "日本", "a+b"])
def test_names_of_revisions_in_any_language(name):
    assert is_name(name)


@pytest.mark.parametrize(
    "name",
    ["", "-x", "--output=x", "main:file", ":/text", "a b", "a\nb", "a\0b", "^main", "a*", "a?", "a[b", "\u202ea"],
)
def test_what_could_be_anything_else_is_no_name(name):
    assert not is_name(name)


@pytest.mark.skipif(shutil.which("git") is None, reason="needs git")
@pytest.mark.parametrize("knows_lazy", [True, False])
def test_what_is_missing_is_not_fetched_by_a_program_that_the_repository_names(tmp_path, monkeypatch, knows_lazy):
    """A repository may say that its objects are elsewhere, and that a program of its own brings them."""
    sprung = tmp_path / "sprung"
    root = _repository(tmp_path / "game", f"ext::sh -c touch% {sprung}")
    if not knows_lazy:  # as a git from before 2.45
        monkeypatch.delitem(git._SAFE, "GIT_NO_LAZY_FETCH")
    blob = ask_git(root, "rev-parse", "HEAD:a.txt", name="HEAD").stdout.decode().strip()
    (root / ".git/objects" / blob[:2] / blob[2:]).unlink()
    ask_git(root, "cat-file", "--batch", name="HEAD", given=f"{blob}\n".encode())
    assert not sprung.exists()


def test_a_warning_alone_is_no_complaint(tmp_path):
    done = subprocess.CompletedProcess([], 1, b"", b"warning: lazy fetching disabled\nfatal: no\n such  object\n")
    assert complaint(done) == "fatal: no such object"
    done.stderr = b"warning: lazy fetching disabled\n"
    assert complaint(done) == ""


def test_where_no_git_is_that_is_said(tmp_path, monkeypatch):
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(UsageError, match="not installed"):
        ask_git(tmp_path, "rev-parse", name="main")


def _repository(root: Path, remote: str) -> Path:
    root.mkdir()
    (root / "a.txt").write_text("a")
    quiet = {**os.environ, "GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1"}
    author = ("-c", "user.name=t", "-c", "user.email=t@example.org")
    for words in (
        ("init", "-q"),
        ("add", "a.txt"),
        ("commit", "-q", "-m", "x"),
        ("config", "core.repositoryformatversion", "1"),
        ("config", "extensions.partialClone", "origin"),
        ("config", "protocol.ext.allow", "always"),
        ("config", "remote.origin.promisor", "true"),
        ("config", "remote.origin.url", remote),
    ):
        subprocess.run(["git", *author, *words], cwd=root, env=quiet, check=True, capture_output=True)
    return root
