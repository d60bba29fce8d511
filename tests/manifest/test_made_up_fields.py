"""A new field of a sound, of each stage, in a copy of the code: at most three files, and everything else follows.

The stages, and the files that a field of each touches beside the declaration in `manifest/sound.py`:
render: `render/protocol.py`, and the renderer that obeys it. finish: the processor, and its row in the pipeline.
meta: none, or the exporter of each engine that obeys it.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

import sfxgen

PACKAGE = Path(sfxgen.__file__).parent
MANIFEST = "sounds:\n  tick: {{prompt: a clock tick, duration: 0.2, model: procedural{fields}}}\n"

DECLARED = {
    "render": 'grit: float | None = declared(Number(0.0, 9.0, "grains"), stage=RENDER, meaning="how rough it is")',
    "finish": 'backwards: bool = declared(Flag(), default=False, stage=FINISH, meaning="from the end to the start")',
    "meta": 'mood: str = declared(Choice("calm", "tense"), default="calm", stage=META, meaning="what it is for")',
}
NAMES = {stage: line.partition(":")[0] for stage, line in DECLARED.items()}
VALUES: dict[str, Any] = {"render": 3, "finish": True, "meta": "tense"}
PROCESSOR = """
from sfxgen.audio import Audio
from sfxgen.manifest.sound import Sound


def backwards(audio: Audio, sound: Sound) -> Audio:
    return Audio(audio.samples[::-1].copy(), audio.sample_rate) if sound.backwards else audio
"""


class Copy:
    """The package, copied into a folder, and changed there."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.changed: set[str] = set()
        shutil.copytree(PACKAGE, folder / "sfxgen", ignore=shutil.ignore_patterns("__pycache__"))

    def change(self, name: str, old: str, new: str) -> None:
        path = self.folder / "sfxgen" / name
        text = path.read_text("utf-8")
        assert old in text, f"{name} has no {old!r} any more: change this test with it"
        path.write_text(text.replace(old, new, 1), "utf-8")
        self.changed.add(name)

    def add(self, name: str, text: str) -> None:
        (self.folder / "sfxgen" / name).write_text(text, "utf-8")
        self.changed.add(name)

    def python(self, *words: str, cwd: Path | None = None) -> subprocess.CompletedProcess[str]:
        words = (sys.executable, *words)
        env = {**os.environ, "PYTHONPATH": str(self.folder), "PYTHONUTF8": "1"}
        return subprocess.run(words, cwd=cwd or self.folder, env=env, capture_output=True, text=True, encoding="utf-8")

    def sfxgen(self, root: Path, *words: str) -> Any:
        done = self.python("-m", "sfxgen", *words, "--json", cwd=root)
        assert done.stdout, done.stderr
        return json.loads(done.stdout)


def declare(copy: Copy, stage: str) -> None:
    notes = "    notes: str | None = declared("
    copy.change("manifest/sound.py", notes, f"    {DECLARED[stage]}\n{notes}")


def obey_in_the_renderer(copy: Copy) -> None:
    source = "    source: str | None = None\n"
    copy.change("render/protocol.py", source, f"{source}    grit: float | None = None\n")
    none = 'PROCEDURAL_FIELDS: frozenset[str] = frozenset({"style"})'
    copy.change("render/protocol.py", none, 'PROCEDURAL_FIELDS: frozenset[str] = frozenset({"style", "grit"})')
    rough = "audio=Audio(np.round(audio.samples * request.grit) / 9, SAMPLE_RATE) if request.grit else audio"
    copy.change("render/procedural/renderer.py", "audio=audio", rough)


def obey_in_the_finish(copy: Copy) -> None:
    copy.add("finish/backwards.py", PROCESSOR)
    own = "from sfxgen.finish.convert import"
    copy.change("finish/__init__.py", own, f"from sfxgen.finish.backwards import backwards\n{own}")
    copy.change("finish/__init__.py", "    fade,\n", "    fade,\n    backwards,\n")


OBEY = {"render": obey_in_the_renderer, "finish": obey_in_the_finish, "meta": lambda _copy: None}
FILES = {"render": 3, "finish": 3, "meta": 1}


@pytest.fixture(scope="module", params=DECLARED)
def stage(request) -> str:
    return request.param


@pytest.fixture(scope="module")
def copy(stage, tmp_path_factory) -> Copy:
    made = Copy(tmp_path_factory.mktemp("code"))
    declare(made, stage)
    OBEY[stage](made)
    return made


@pytest.fixture
def project(game):
    """A project that was built before there was the field."""
    game.built(MANIFEST.format(fields=""))
    return game


def given(project, stage: str) -> None:
    value = json.dumps(VALUES[stage])
    project.sounds(MANIFEST.format(fields=f", {NAMES[stage]}: {value}"))


def test_few_files_are_touched(stage, copy):
    assert len(copy.changed) == FILES[stage] <= 3


@pytest.mark.first(1)
def test_sounds_without_the_field_stay_up_to_date(stage, copy, project):
    lock = project.lock
    summary = copy.sfxgen(project.root, "build")["summary"]
    assert (summary["unchanged"], summary["rendered"], summary["finished"]) == (1, 0, 0)
    assert project.lock == lock


@pytest.mark.first(1)
def test_the_stage_decides_what_is_done_again(stage, copy, project):
    before = project.outputs(), project.lock
    given(project, stage)
    built = copy.sfxgen(project.root, "build")
    made = built["summary"]["rendered"], built["summary"]["finished"]
    assert made == {"render": (1, 1), "finish": (0, 1), "meta": (0, 0)}[stage]
    if stage == "meta":
        assert (project.outputs(), project.lock) == before
        return
    (sound,) = built["sounds"]
    (reason,) = sound["reasons"]
    assert reason.startswith(f"{NAMES[stage]} changed: ")
    assert project.outputs() != before[0]
    assert project.lock["sounds"]["tick"]["spec"][NAMES[stage]] == VALUES[stage]
    assert copy.sfxgen(project.root, "build")["summary"]["finished"] == 0


def test_schema_and_table_know_the_field(stage, copy):
    schema = json.loads(copy.python("-m", "sfxgen", "schema").stdout)
    field = schema["properties"]["defaults"]["properties"][NAMES[stage]]
    meaning = DECLARED[stage].partition('meaning="')[2].rstrip('")')
    assert field["description"] == meaning
    table = copy.python("-c", "from sfxgen.manifest.json_schema import field_table; print(field_table())").stdout
    (row,) = [line for line in table.splitlines() if line.startswith(f"| `{NAMES[stage]}` |")]
    assert meaning in row


def test_faults_name_the_field(stage, copy, game):
    name = NAMES[stage]
    game.sounds(MANIFEST.format(fields=f", {name}: [], {name[:-1]}: 1"))
    misspelt, wrong = sorted(copy.sfxgen(game.root, "build")["errors"], key=lambda error: len(error["key"]))
    assert (misspelt["key"], misspelt["hint"]) == (f"sounds.tick.{name[:-1]}", f"did you mean {name}?")
    assert wrong["key"] == f"sounds.tick.{name}"
    assert wrong["message"].startswith("expected ") and wrong["message"].endswith("found an empty list")
