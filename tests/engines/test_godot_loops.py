"""The thirty loop materials as a real Godot mixes them: each lap is the file, to the frame, and no wrap stands out.

And WAV files of every bit depth, which Godot keeps with 16.
"""

from __future__ import annotations

import numpy as np
import pytest
import soundfile
from loop_materials import RATE, SECONDS, SLACK, exceedance, materials
from projects import Game

from sfxgen.audio.wav import wav_bytes

LAP = round(SECONDS * RATE)
MOST_DELAY = 8
"""Frames by which a mix may lag behind the file: Godot's resampler looks ahead."""


DEEP = """\
sounds:
  deep/24: {source: ../raw/fire.wav, duration: 1.6, loop: true, format: wav, bit_depth: 24}
  deep/float: {source: ../raw/fire.wav, duration: 1.6, loop: true, format: wav, bit_depth: float, channels: stereo}
  deep/once: {source: ../raw/fire.wav, duration: 1.6, format: wav, bit_depth: 24}
"""


def manifest(names: list[str], codec: str) -> str:
    """Each material as a recording to loop; every other one in stereo."""
    fields = "{{source: ../raw/{0}.wav, duration: {1}, loop: true, format: {2}, channels: {3}}}"
    rows = [fields.format(name, SECONDS, codec, ("mono", "stereo")[i % 2]) for i, name in enumerate(names)]
    sounds = [f"  {codec}/{name}: {row}" for name, row in zip(names, rows, strict=True)]
    return "\n".join(["sounds:", *sounds, ""])


@pytest.fixture(scope="module")
def loops(godot, tmp_path_factory):
    """All of them, built and imported: name -> (file, what Godot made of it, whether it was warned of)."""
    game = Game(tmp_path_factory.mktemp("loops") / "game")
    game.write("project.godot", "config_version=5\n")
    names = []
    for name, audio in materials().items():
        names.append("".join(letter if letter.isalnum() else "_" for letter in name.lower()))
        path = game.write(f"raw/{names[-1]}.wav", "")
        path.write_bytes(wav_bytes(audio, bits=32, loop=False))
    game.write("raw/.gdignore", "")
    assert len(set(names)) == 30
    for codec in ("ogg", "wav"):
        game.write(f"audio/{codec}.sfx.yaml", manifest(names, codec))
    game.write("audio/deep.sfx.yaml", DEEP)
    result = game.build()
    assert result.code == 0, result.err
    godot.import_(game.root)
    files = {f"{codec}/{name}": f"assets/sfx/{codec}/{name}.{codec}" for codec in ("ogg", "wav") for name in names}
    files |= {name: f"assets/sfx/{name}.wav" for name in ("deep/24", "deep/float", "deep/once")}
    probed = godot.probe(game.root, *[f"res://{path}" for path in files.values()])
    warned = "\n".join(result.json["warnings"])
    return {name: (game.root / path, probed[f"res://{path}"], name in warned) for name, path in files.items()}


def three_laps(path, about) -> np.ndarray:
    """What Godot mixed of a loop, from the frame on that is the file's first."""
    file, rate = soundfile.read(path, always_2d=True, dtype="float32")
    assert rate == RATE and about["loop"] is True
    expected = np.tile(file[:LAP], (3, 1))
    mix = np.fromfile(about["mixed"], np.float32).reshape(-1, 2)
    delays = [mix[delay : delay + 3 * LAP] for delay in range(MOST_DELAY)]
    misses = [np.abs(laps[MOST_DELAY:] - expected[MOST_DELAY:]).max() for laps in delays]
    assert min(misses) < 1e-4, f"{path.name}: not the file's own three laps: off by {min(misses)}"
    return delays[int(np.argmin(misses))]


@pytest.mark.parametrize("codec", ["ogg", "wav"])
def test_three_laps_as_godot_mixes_them_have_no_seam(loops, codec):
    found = {name: entry for name, entry in loops.items() if name.startswith(codec)}
    assert len(found) == 30
    table, worst = [], {}
    for name, (path, about, warned) in found.items():
        laps = three_laps(path, about)
        assert np.array_equal(laps[MOST_DELAY : 2 * LAP], laps[LAP + MOST_DELAY :])  # a lap is exactly so long
        scores = exceedance(laps, LAP)
        table.append(f"{name:28}" + "  ".join(f"{measure} {score:4.2f}" for measure, score in scores.items()))
        if max(scores.values()) > SLACK and not warned:
            worst[name] = scores
    print(*table, sep="\n")
    assert not worst


@pytest.mark.parametrize("name", ["deep/24", "deep/float"])
def test_deeper_samples_loop_as_well(loops, name):
    path, about, _ = loops[name]
    assert about["type"] == "AudioStreamWAV"
    assert soundfile.info(path).subtype == {"deep/24": "PCM_24", "deep/float": "FLOAT"}[name]
    assert max(exceedance(three_laps(path, about), LAP).values()) <= SLACK


def test_a_deeper_one_shot_plays_once(loops):
    _, about, _ = loops["deep/once"]
    assert about["loop"] is False and about["seconds"] == pytest.approx(SECONDS)
    mix = np.fromfile(about["mixed"], np.float32).reshape(-1, 2)
    assert np.abs(mix[:LAP]).max() > 0.05 and not mix[LAP + MOST_DELAY :].any()
