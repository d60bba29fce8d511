"""The README tells the truth: its table, its examples, its commands, its map."""

from __future__ import annotations

import re
from pathlib import Path

import numpy as np
import pytest
import soundfile

from sfxgen.cli import COMMANDS
from sfxgen.manifest.schema import field_table

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text("utf-8")


def test_the_field_table_is_the_declaration():
    assert field_table().strip() in README


def test_every_command_is_listed():
    assert set(re.findall(r"`sfxgen ([a-z]+)", README)) >= set(COMMANDS)


@pytest.mark.parametrize("block", re.findall(r"```yaml\n(.*?)```", README, re.DOTALL))
def test_every_manifest_shown_builds(game, block):
    (game.root / "audio/recordings").mkdir(parents=True)
    wave = 0.2 * np.sin(2 * np.pi * 200 * np.arange(22050) / 44100)
    soundfile.write(game.root / "audio/recordings/door.wav", wave, 44100)
    game.sounds(re.sub(r"duration: 20\b", "duration: 2", block))
    result = game.build()
    assert result.code == 0, result.err
    assert result.summary["finished"] >= 4


def test_every_path_of_the_map_exists():
    map_ = README[README.index("## The code") :]
    paths = re.findall(r"(?:sfxgen|tests|render|export)/[\w./]*", map_)
    assert len(paths) > 12
    for path in paths:
        assert (ROOT / path).exists() or (ROOT / "sfxgen" / path).exists(), path


def test_the_proof_stands_within_25_lines():
    head = README.splitlines()[:27]
    assert "sounds:" in "\n".join(head) and "up to date" in "\n".join(head)


def test_the_examples_are_counted_right():
    from sfxgen.project import load_project

    count = len(load_project(ROOT / "manifests").sounds)
    assert f"all {count} example sounds" in README
    assert count >= 60
