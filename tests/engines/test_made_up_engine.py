"""An engine is one row and one file: a copy of the package gets a made-up one, and every command knows it."""

from __future__ import annotations

import filecmp
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

ROW = """\
    "lumen": Engine(
        title="Lumen",
        mark="lumen.toml",
        exporter="sfxgen.engines.lumen:Lumen",
        imports=(".wav",),
        import_suffix=".meta2",
        generated=(".reg",),
        attached={".reg": ".idx"},
        output="content/sound",
        file_format="wav",
        why_format="Lumen reads nothing else",
        editor_folders=("baked",),
        ignore_file=".lumenignore",
        reserved=("PLAY",),
    ),
"""

EXPORTER = '''\
"""Lumen: a `.meta2` beside every sound, and a registry of them all."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import ClassVar

from sfxgen.engines.protocol import EngineFile, Entry, Exporter, GeneratedFile, References
from sfxgen.engines.seal import BLANK
from sfxgen.engines.table import ENGINES, Engine


@dataclass(frozen=True, kw_only=True)
class Lumen(Exporter):
    """A Lumen project."""

    engine: ClassVar[Engine] = ENGINES["lumen"]

    def import_files(self, entry: Entry, path: str) -> Iterator[EngineFile]:
        """Yield the `.meta2` of an output."""
        text = f"loop={int(entry.loop)}\\n"
        yield EngineFile(path=path + self.engine.import_suffix, name=entry.name, edit=lambda there: there or text)

    def generated_files(self, entries: Sequence[Entry], references: References) -> Iterator[GeneratedFile]:
        """Yield the registry."""
        rows = [f"{self.identifier(e.name)} = {' '.join(map(self.in_project, e.paths))}" for e in entries]
        text = "\\n".join([f"# {BLANK}", *rows, ""])
        yield GeneratedFile(path=f"{self.output}/sounds.reg", name="", make=lambda: text)
'''

SOUNDS = """\
sounds:
  play: {prompt: a click, duration: 0.1}
  hum: {prompt: a hum, duration: 0.5, loop: true}
"""


@pytest.fixture(scope="module")
def package(tmp_path_factory):
    """A folder with a copy of sfxgen that knows the engine, by one row and one file."""
    folder = tmp_path_factory.mktemp("package")
    shutil.copytree(ROOT / "sfxgen", folder / "sfxgen", ignore=shutil.ignore_patterns("__pycache__"))
    table = folder / "sfxgen/engines/table.py"
    head = "ENGINES: Mapping[str, Engine] = {\n"
    assert table.read_text("utf-8").count(head) == 1
    table.write_text(table.read_text("utf-8").replace(head, head + ROW), "utf-8")
    (folder / "sfxgen/engines/lumen.py").write_text(EXPORTER, "utf-8")
    compared = filecmp.dircmp(ROOT / "sfxgen/engines", folder / "sfxgen/engines", ignore=["__pycache__"])
    assert (compared.diff_files, compared.right_only) == (["table.py"], ["lumen.py"])
    return folder


@pytest.fixture
def run(package, tmp_path):
    """Runs a command of the copy in a game's folder; returns its exit code and what it printed."""
    root = tmp_path / "game"
    root.mkdir()

    def command(*words: str) -> tuple[int, str]:
        paths = os.pathsep.join(map(str, (package, ROOT)))
        words = ("-m", "sfxgen", *words) if words[0] != "-c" else words
        done = subprocess.run(
            [sys.executable, *words], cwd=root, env={**os.environ, "PYTHONPATH": paths}, capture_output=True, text=True
        )
        assert "Traceback" not in done.stderr, done.stderr
        return done.returncode, done.stdout + done.stderr

    return command


@pytest.fixture
def root(run, tmp_path):
    (tmp_path / "game/lumen.toml").write_text("")
    return tmp_path / "game"


def files(root: Path) -> list[str]:
    return sorted(path.relative_to(root / "content/sound").as_posix() for path in root.rglob("content/sound/*"))


def test_init_finds_it_and_proposes_its_settings(root, run):
    code, printed = run("init")
    assert code == 0 and "engine: lumen" in printed
    settings = (root / "sfxgen.yaml").read_text("utf-8")
    assert "\noutput: content/sound\nengine: lumen\n" in settings
    assert "\n  format: wav             # Lumen reads nothing else\n" in settings


@pytest.mark.slow
def test_build_check_and_clean_know_its_files(root, run):
    (root / "sfxgen.yaml").write_text("output: content/sound\ndefaults: {model: procedural, format: wav}\n")
    (root / "a.sfx.yaml").write_text(SOUNDS)
    (root / "baked").mkdir()
    (root / "baked/old.sfx.yaml").write_text("sounds: {old: {prompt: old}}\n")  # the editor's own folder: not read
    assert run("build")[0] == 0
    assert files(root) == ["hum.wav", "hum.wav.meta2", "play.wav", "play.wav.meta2", "sounds.reg"]
    assert (root / "content/sound/hum.wav.meta2").read_text() == "loop=1\n"
    registry = (root / "content/sound/sounds.reg").read_text().splitlines()
    assert registry[1:] == ["HUM = content/sound/hum.wav", "PLAY_ = content/sound/play.wav"]
    assert json.loads((root / "sfxgen.lock").read_text())["side_files"] == ["content/sound/sounds.reg"]
    assert (root / ".sfxgen/.lumenignore").exists()
    assert run("check")[0] == 0
    (root / "content/sound/hum.wav.meta2").unlink()
    code, printed = run("check")
    assert code == 1 and "hum.wav.meta2 is missing" in printed

    assert run("build")[0] == 0
    (root / "a.sfx.yaml").write_text(SOUNDS[: SOUNDS.index("  hum")])
    assert run("clean")[0] == 0
    assert files(root) == ["play.wav", "play.wav.meta2", "sounds.reg"]
    assert run("check")[0] == 0
    (root / "content/sound/sounds.reg.idx").write_text("the engine's")
    (root / "sfxgen.yaml").write_text("output: content/sound\nengine: none\ndefaults: {format: wav}\n")
    assert run("clean")[0] == 0
    assert "sounds.reg" not in files(root) and "sounds.reg.idx" not in files(root)


@pytest.mark.slow
def test_its_limits_are_told(root, run):
    (root / "sfxgen.yaml").write_text("engine: lumen\noutput: content/sound\n")
    (root / "a.sfx.yaml").write_text("sounds:\n  a: {prompt: a click, duration: 0.1, format: flac}\n")
    assert "Lumen imports no FLAC: a won't be heard there; use `format: wav`" in run("build")[1]
    (root / "a.sfx.yaml").write_text("sounds:\n  play: {prompt: a, duration: 1}\n  play_: {prompt: b, duration: 1}\n")
    code, printed = run("build")
    assert code == 2 and "Sfx.PLAY_" in printed


@pytest.mark.slow
def test_the_settings_doctor_and_the_docs_know_its_name(root, run):
    (root / "sfxgen.yaml").write_text("engine: lumenn\n")
    code, printed = run("check")
    assert code == 2 and "`lumen`" in printed and "did you mean" in printed
    (root / "sfxgen.yaml").unlink()
    (root / "a.sfx.yaml").write_text(SOUNDS)
    assert "engine lumen" in run("doctor")[1]
    _, printed = run("-c", "from tests.docs.tables import engines, settings; print(engines(), settings())")
    assert "| `lumen` | `lumen.toml` | .wav | `content/sound` | `wav` |" in printed
    assert "`lumen`" in printed.partition("`manifests`")[2]
