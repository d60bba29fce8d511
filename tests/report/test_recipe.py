"""The recipes of docs/report.md, as far as a shell without GitHub or GitLab can run them."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

PAGE = Path(__file__).parents[2] / "docs" / "report.md"
GITHUB, GITLAB = (
    yaml.safe_load(block) for block in re.findall(r"```yml\n(.*?)```", PAGE.read_text("utf-8"), re.DOTALL)
)

pytestmark = pytest.mark.skipif(os.name == "nt", reason="runs a shell")


@pytest.fixture
def checkout(versioned: Any, tmp_path: Path) -> Any:
    """A clone with a branch in which a sound changed, and `sfxgen` on the path."""
    clone = tmp_path / "clone"
    versioned.git("clone", "-q", str(versioned.root), str(clone))
    branch = type(versioned)(clone)
    branch.git("checkout", "-q", "-b", "change")
    assert branch.run("reroll", "step#2").code == 0
    branch.commit()
    versioned.write("later.txt", "the branch that it goes to went on")
    versioned.commit()
    branch.git("fetch", "-q")
    program = tmp_path / "bin" / "sfxgen"
    program.parent.mkdir()
    program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m sfxgen "$@"\n')
    program.chmod(0o755)
    return branch


def shell(game: Any, script: str, **variables: str) -> None:
    search = f"{game.root.parent / 'bin'}{os.pathsep}{os.environ['PATH']}"
    environment = {**os.environ, "PATH": search, **variables}
    subprocess.run(["bash", "-e", "-c", script], cwd=game.root, env=environment, check=True, timeout=120)


def said_of(game: Any) -> list[tuple[str, str]]:
    """Return what the page says has changed."""
    text = (game.root / "sounds.html").read_text("utf-8")
    (data,) = re.findall(r'id="data">(.*?)</script>', text)
    return [(each["kind"], *each["what"]) for each in json.loads(data)["changes"].values()]


@pytest.mark.slow
def test_githubs_recipe_compares_with_where_the_branch_began(checkout: Any, tmp_path: Path) -> None:
    step = next(step for step in GITHUB["jobs"]["report"]["steps"] if "env" in step and "BASE" in step["env"])
    summary = tmp_path / "summary.md"
    shell(checkout, step["run"], BASE="main", GITHUB_STEP_SUMMARY=str(summary))
    assert said_of(checkout) == [("changed", "seeds changed: 0, 1, 2 -> 0, 3, 2")]
    assert "1 changed" in summary.read_text() and "3 sounds" in summary.read_text()


@pytest.mark.slow
def test_gitlabs_recipe_compares_with_the_commit_that_gitlab_names(checkout: Any) -> None:
    script = "\n".join(line for line in GITLAB["sounds"]["script"] if not line.startswith("pip"))
    shell(checkout, script, CI_MERGE_REQUEST_DIFF_BASE_SHA=checkout.git("rev-parse", "HEAD~1"))
    assert said_of(checkout) == [("changed", "seeds changed: 0, 1, 2 -> 0, 3, 2")]


def test_no_name_of_a_branch_is_part_of_a_script() -> None:
    scripts = [step.get("run", "") for step in GITHUB["jobs"]["report"]["steps"]]
    assert not any("${{" in script for script in scripts)
    assert GITHUB["permissions"] == {"contents": "read"}
