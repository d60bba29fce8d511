"""What is refused before a build reads or writes anything; tests/durability/test_hostile.py tries it on commands."""

from __future__ import annotations

import os

import pytest

from sfxgen.errors import UsageError
from sfxgen.project.config import Config
from sfxgen.project.containment import require_own_file, require_own_places


@pytest.fixture
def outside(tmp_path_factory):
    return tmp_path_factory.mktemp("outside")


def refused(root) -> str:
    with pytest.raises(UsageError) as raised:
        require_own_places(root, Config())
    assert raised.value.hint
    return raised.value.message


def test_a_new_project_and_a_built_one_are_fine(root):
    require_own_file(root, "sfxgen.yaml")
    require_own_places(root, Config())
    for folder in ("assets/sfx", ".sfxgen/cache", ".sfxgen/tmp"):
        (root / folder).mkdir(parents=True)
    (root / "sfxgen.lock").write_text("{}")
    (root / ".sfxgen/journal").write_text("")
    require_own_places(root, Config())


def test_files_may_be_links_inside_the_project_only(root, outside):
    (root / "real.yaml").write_text("")
    (root / "sfxgen.yaml").symlink_to(root / "real.yaml")
    require_own_file(root, "sfxgen.yaml")
    (outside / "lock").write_text("{}")
    (root / "sfxgen.lock").symlink_to(outside / "lock")
    assert refused(root) == "sfxgen.lock is not a regular file in the project"


def test_the_local_folder_and_what_is_in_it_are_no_links(root, outside):
    (root / ".sfxgen").symlink_to(outside)
    assert refused(root) == ".sfxgen is a link, not a folder in the project"
    (root / ".sfxgen").unlink()
    (root / ".sfxgen").mkdir()
    (root / ".sfxgen/cache").symlink_to(outside)
    require_own_places(root, Config())
    os.mkfifo(root / ".sfxgen/journal")
    assert refused(root) == ".sfxgen/journal is neither a regular file nor a folder"


def test_the_output_folder_does_not_lead_out(root, outside):
    (root / "assets").symlink_to(outside)
    assert refused(root) == 'the output folder "assets/sfx" is a link that leads out of the project'
