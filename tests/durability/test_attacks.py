"""Every command over a project in which each folder, file and link is hostile in turn."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import hostility
import pytest
from attack import DRAWING, Attack, make_project
from slices import sliced


@pytest.fixture(scope="session")
def projects(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """A project per engine."""
    return {engine: make_project(tmp_path_factory.mktemp(engine) / "game", engine) for engine in hostility.PLACES}


@pytest.fixture(autouse=True)
def _no_settings_of_this_machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Give each test a home of its own, without a network."""
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "home/config"))
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")


def _cases() -> Iterator[tuple[str, str, str]]:
    folders = {*hostility.FOLDERS, hostility.CACHE_SHELF, "models/mine/unet", "addons", "addons/sfxgen"}
    folders |= {"ProjectSettings", "Packages", "Packages/com.sfxgen.unity", "Assets/Sfx"}
    for engine, places in hostility.PLACES.items():
        for place in places:
            for kind in hostility.kinds(place in folders):
                yield engine, place, kind


def _kind(kind: str) -> hostility.Kind:
    return (hostility.kinds(True) | hostility.kinds(False))[kind]


@pytest.mark.parametrize("case", sliced(_cases(), every=263, slow_every=37), ids=lambda case: "-".join(case))
def test_every_command_over_every_hostile_place(projects, tmp_path, case):
    engine, place, kind = case
    if kind in hostility.AS_ROOT and (sys.platform == "win32" or os.geteuid() == 0):
        pytest.skip("root reads everything, and so does who owns a file on Windows")

    def harm(root: Path, outside: Path) -> None:
        where = hostility.find(root, place)
        where.parent.mkdir(parents=True, exist_ok=True)
        _kind(kind)(where, outside)

    more = [DRAWING] if kind in hostility.LINKS or place in hostility.OUTPUTS else []
    assert Attack(projects[engine], tmp_path, harm).all_commands(*more) == []
