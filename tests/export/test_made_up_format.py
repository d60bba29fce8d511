"""A format that sfxgen doesn't have, added to a copy of it: one new file and one row, and every part knows it."""

from __future__ import annotations

import io
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import soundfile

import sfxgen
from sfxgen.audio.formats import ROWS

PACKAGE = Path(sfxgen.__file__).parent
TESTS = Path(__file__).parents[1]

ENCODER = '''
"""PAF: samples after a header of 2048 bytes; it has no tags."""

import io

import soundfile


def encode_paf(audio, sound, tags):
    data = io.BytesIO()
    with soundfile.SoundFile(
        data, "w", audio.sample_rate, audio.channels, format="PAF", subtype=f"PCM_{sound.bits}"
    ) as file:
        file.write(audio.samples)
    return data.getvalue()
'''
ROW = """\
    Format(
        name="paf",
        suffixes=(".paf",),
        first_bytes=(b" paf",),
        encoder="sfxgen.export.paf:encode_paf",
        sample_rates=(8000, 22050, 44100),
        bit_depths=(24, 16),
    ),
"""

MANIFEST = """\
defaults: {model: procedural, format: paf, duration: 0.2}
sounds:
  coin: {prompt: a coin pickup}
  rain: {prompt: heavy rain, loop: true, bit_depth: 16, channels: stereo}
"""


class Copy:
    """The package with the format added, and a project that uses it."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.root = folder / "program", folder / "game"
        shutil.copytree(PACKAGE, self.folder / "sfxgen", ignore=shutil.ignore_patterns("__pycache__"))
        (self.folder / "sfxgen/export/paf.py").write_text(ENCODER, "utf-8")
        rows = self.folder / "sfxgen/audio/formats.py"
        before, name, after = rows.read_text("utf-8").partition('    Format(name="aiff"')
        rows.write_text(before + ROW + name + after, "utf-8")
        self.root.mkdir()
        self.manifest(MANIFEST)

    def manifest(self, text: str) -> None:
        (self.root / "a.sfx.yaml").write_text(text, "utf-8")

    def python(self, *words: str) -> subprocess.CompletedProcess[str]:
        path = os.pathsep.join([str(self.folder), str(TESTS.parent)])
        environment = {**os.environ, "PYTHONPATH": path, "PYTHONDONTWRITEBYTECODE": "1"}
        return subprocess.run(
            [sys.executable, *words], cwd=self.root, env=environment, capture_output=True, text=True, check=False
        )

    def run(self, *words: str) -> subprocess.CompletedProcess[str]:
        return self.python("-m", "sfxgen", *words)

    def output(self, name: str) -> Path:
        return self.root / "assets/sfx" / name


@pytest.fixture
def copy(tmp_path) -> Copy:
    return Copy(tmp_path)


@pytest.mark.slow
def test_one_file_and_one_row_add_a_format(copy):
    built = copy.run("build", "--json")
    assert built.returncode == 0, built.stderr
    coin, rain = (copy.output(name).read_bytes() for name in ("coin.paf", "rain.paf"))
    assert soundfile.info(io.BytesIO(coin)).subtype == "PCM_24"
    assert soundfile.info(io.BytesIO(rain)).subtype == "PCM_16"
    assert soundfile.info(io.BytesIO(rain)).frames == round(0.2 * 44100)
    assert copy.run("build").stdout.startswith("up to date")
    assert copy.run("check").returncode == 0

    copy.manifest(MANIFEST.replace("  rain:", "  #rain:"))
    assert copy.run("check").returncode == 1
    cleaned = copy.run("clean")
    assert cleaned.returncode == 0, cleaned.stderr
    assert "rain.paf" in cleaned.stdout + cleaned.stderr
    assert copy.output("coin.paf").exists() and not copy.output("rain.paf").exists()
    assert copy.run("check").returncode == 0

    schema = json.loads(copy.run("schema").stdout)
    assert "paf" in json.dumps(schema["properties"]["defaults"])
    formats = copy.python("-c", "from tests.docs.tables import formats; print(formats())").stdout
    assert "| `paf` | `bit_depth` 24, 16 | 8000, 22050, 44100 | yes |" in formats.splitlines()


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        ("format: paf, sample_rate: 48000", "PAF has no sample rate of 48000"),
        ("format: paf, bit_depth: float", "PAF has no bit depth of float"),
        ("format: pafx", "did you mean paf?"),
        ("format: ogg, bit_depth: 16", "use format: wav, flac or paf"),
    ],
)
def test_its_limits_are_faults_of_the_manifest(copy, fields, message):
    copy.manifest(f"sounds:\n  a: {{prompt: a coin, duration: 0.2, {fields}}}\n")
    checked = copy.run("check")
    assert checked.returncode == 2 and message in checked.stderr


@pytest.mark.slow
def test_its_files_are_recordings_too(copy):
    copy.manifest(MANIFEST.replace("  rain:", "  #rain:"))
    assert copy.run("build").returncode == 0
    shutil.move(copy.output("coin.paf"), copy.root / "coin.paf")
    copy.manifest("sounds:\n  a: {source: coin.paf, licence: CC0-1.0}\n")
    built = copy.run("build")
    assert built.returncode == 0, built.stderr
    assert copy.output("a.ogg").exists()


def test_sfxgen_itself_has_no_such_format():
    assert "paf" not in {row.name for row in ROWS}
