"""What is vendored is what its authors published, to the byte, and comes with its licence."""

from __future__ import annotations

import hashlib
import re
from pathlib import Path

import sfxgen.studio

HERE = Path(sfxgen.studio.__file__).parent / "page" / "vendor"
TESTS = Path(__file__).parent / "vendor"


def _listed(folder: Path) -> dict[str, str]:
    table = (folder / "README.md").read_text(encoding="utf-8")
    return dict(re.findall(r"^\| `([^`]+)` .*`([0-9a-f]{64})` \|$", table, re.MULTILINE))


def test_vendored_files_are_unmodified() -> None:
    for folder in (HERE, TESTS):
        scripts = {path.name for path in folder.glob("*.js")}
        listed = _listed(folder)
        assert scripts == set(listed)
        for name, sha256 in listed.items():
            assert hashlib.sha256((folder / name).read_bytes()).hexdigest() == sha256, name


def test_each_licence_that_is_named_is_there() -> None:
    for folder in (HERE, TESTS):
        for name in re.findall(r"`(LICENSE-\S+)`", (folder / "README.md").read_text(encoding="utf-8")):
            assert (folder / name).stat().st_size > 500
