"""Every field edited over HTTP, in every style: the file differs in that value alone, and no edit is ever lost."""

from __future__ import annotations

import errno
import hashlib
import threading
from collections.abc import Iterator

import pytest
from open_studio import OpenStudio, manifest_of, studio_of
from slices import sliced

from sfxgen.files.atomic import sha256
from sfxgen.manifest.sound import Sound
from sfxgen.schema.declare import declarations
from sfxgen.studio.edits import ConflictError, Edits

BLOCK = """\
# the game's sounds
defaults:
  model: procedural   # free
sounds:
  door:
    # how it sounds
    prompt: a wooden door   # oak
    duration: 0.2

  flow: {prompt: 'a click', duration: 0.1}  # short
  step_{ground}:
    each: {ground: [gravel, wood]}
    prompt: a footstep on {ground}
    duration: 0.2
  base: &base
    prompt: a coin
    duration: 0.2
    loudness: {target: -20, true_peak: -2}
  copy: *base
  merged:
    <<: *base
    duration: 0.3
"""

VALUES = {
    "prompt": 'a heavy iron gate: it says "no" # here',
    "negative_prompt": "birds",
    "duration": 0.25,
    "style": "muffled",
    "variations": 2,
    "seed": 7,
    "seeds": [5],
    "loop": True,
    "loop.crossfade": 0.02,
    "loop.method": "circular",
    "loudness.target": -23,
    "loudness.true_peak": -3,
    "loudness.mode": "momentary",
    "loudness.limit": False,
    "model": "audioldm2",
    "steps": 20,
    "guidance": 3.5,
    "candidates": 2,
    "takes_per_render": 2,
    "edits": [{"start": 0.05, "end": 0.1, "prompt": "a creak"}],
    "trim": False,
    "fade_in": 0.01,
    "fade_out": 0.02,
    "channels": "stereo",
    "sample_rate": 22050,
    "format": "wav",
    "quality": 4,
    "export": False,
    "bus": "UI",
    "volume": -3,
    "volume_jitter": 1.5,
    "pitch_jitter": 1,
    "max_voices": 3,
    "priority": 60,
    "cooldown": 0.1,
    "max_distance": 20,
    "caption": "[door]",
    "tags": ["a", "b c"],
    "licence": "CC0-1.0",
    "author": "Ann",
    "url": "https://example.com/a",
    "notes": "<script>alert(1)</script>",
}
ELSEWHERE = {"source", "layers", "category", "bit_depth"}
"""Fields whose values need something else beside them; `source` is what an upload sets."""


@pytest.fixture(scope="module")
def studio(tmp_path_factory: pytest.TempPathFactory) -> Iterator[OpenStudio]:
    with studio_of(tmp_path_factory.mktemp("game"), BLOCK) as studio:
        studio.calm()
        yield studio


def undone(studio: OpenStudio) -> None:
    """Take all edits back."""
    while studio.project()["undo"]:
        studio.post("/api/undo")
    assert manifest_of(studio.root) == BLOCK


def test_every_field_is_tried():
    assert {name.partition(".")[0] for name in VALUES} | ELSEWHERE == declarations(Sound).keys()


@pytest.mark.parametrize("field", sliced(VALUES, 7))
def test_each_field_is_edited_and_nothing_else(studio, field):
    answer = studio.edit("door", **{field.replace(".", "__"): VALUES[field]})
    assert answer.status == 200, answer
    before, after = BLOCK.splitlines(), manifest_of(studio.root).splitlines()
    entry = {line for line in before if "a wooden door" in line or line == "    duration: 0.2"}
    assert [line for line in after if line in before and line not in entry] == [
        line for line in before if line not in entry
    ]
    assert 1 <= len([line for line in after if line not in before]) <= 2
    found = studio.details("door")["values"][field]
    assert found["value" if field != "edits" else "as_written"] == VALUES[field] and found["written"]
    undone(studio)


@pytest.mark.parametrize(
    ("name", "fields", "wanted"),
    [
        ("flow", {"prompt": "a soft click"}, [("'a click'", "'a soft click'")]),
        ("flow", {"duration": 0.3}, [("duration: 0.1}", "duration: 0.3}")]),
        (
            "step_wood",
            {"prompt": "a boot"},
            [("duration: 0.2\n  base", "duration: 0.2\n    members:\n      step_wood: {prompt: a boot}\n  base")],
        ),
        ("merged", {"duration": 0.4}, [("duration: 0.3", "duration: 0.4")]),
        ("base", {"notes": "x"}, None),
        ("copy", {"duration": 0.6}, [("copy: *base", "copy: {<<: *base, duration: 0.6}")]),
    ],
)
def test_the_layout_stays_whatever_the_style(studio, name, fields, wanted):
    answer = studio.edit(name, **fields)
    if wanted is None:  # others share it by its anchor
        assert answer.status == 422 and "anchor" in answer.json["error"]
        assert manifest_of(studio.root) == BLOCK
        return
    assert answer.status == 200, answer
    text = BLOCK
    for old, new in wanted:
        assert text.count(old) == 1
        text = text.replace(old, new)
    assert manifest_of(studio.root) == text
    undone(studio)


def test_a_family_is_edited_for_all_its_sounds(studio):
    assert studio.edit("step_wood", "family", prompt="a boot on {ground}").status == 200
    assert manifest_of(studio.root) == BLOCK.replace("a footstep on {ground}", '"a boot on {ground}"')
    rows = studio.sounds()
    assert (rows["step_wood"]["prompt"], rows["step_gravel"]["prompt"]) == ("a boot on wood", "a boot on gravel")
    undone(studio)


def test_a_field_is_taken_out(studio):
    studio.edit("door", notes="x", tags=["a"])
    assert studio.edit("door", notes=None, tags=None).status == 200
    assert manifest_of(studio.root) == BLOCK
    refused = studio.edit("step_wood", prompt=None)
    assert refused.status == 422 and "family" in refused.json["error"]
    undone(studio)


def test_what_the_reader_finds_fault_with_is_not_written(studio):
    for fields in [
        {"prompt": ""},
        {"duration": "long"},
        {"loudness__target": -200},
        {"fade_in": 5},
        {"seeds": []},
        {"variations": 0},
        {"model": 3},
        {"format": "mp4"},
        {"bit_depth": 24},
        {"duration": None},
        {"nonsense": 1},
        {"category": "none"},
        {"layers": ["door"]},
        {"source": "../../secret.wav"},
        {"source": "/etc/passwd"},
        {"prompt": {"a": 1}},
        {"tags": [[1]]},
        {"edits": [{"start": 1, "end": 0, "prompt": "x"}]},
    ]:
        answer = studio.edit("door", **fields)
        assert answer.status == 422 and answer.json["error"], (fields, answer)
        assert manifest_of(studio.root) == BLOCK
    assert studio.project()["faults"] == [] and studio.project()["undo"] is None


def test_an_edit_of_another_version_is_refused_and_says_which_it_is(studio):
    stale = studio.version("door")
    version = studio.edit("door", notes="first").json["version"]
    answer = studio.edit("flow", version=stale, notes="second")
    assert answer.status == 409 and answer.json["version"] == version and answer.json["hint"]
    assert "second" not in manifest_of(studio.root)
    assert studio.edit("flow", version=answer.json["version"], notes="second").status == 200
    undone(studio)


def test_of_many_edits_at_once_none_is_lost(studio):
    def note(name: str) -> None:
        while (answer := studio.edit(name, notes=f"note of {name}")).status == 409:
            pass
        assert answer.status == 200

    threads = [
        threading.Thread(target=note, args=(name,)) for name in ("door", "flow", "merged", "step_wood", "step_gravel")
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    text = manifest_of(studio.root)
    assert all(f"note of {name}" in text for name in ("door", "flow", "merged", "step_wood", "step_gravel"))
    undone(studio)


def test_undo_and_redo_go_step_by_step_and_stop_at_a_stranger_s_save(studio):
    studio.edit("door", notes="one")
    studio.edit("door", notes="two")
    assert studio.project()["undo"] == {"label": "notes of door"} and studio.project()["redo"] is None
    studio.post("/api/undo")
    assert "one" in manifest_of(studio.root) and studio.project()["redo"] == {"label": "notes of door"}
    studio.post("/api/redo")
    assert "two" in manifest_of(studio.root)
    path = studio.root / "audio/a.sfx.yaml"
    path.write_text(path.read_text().replace("# the game's sounds", "# somebody else's"), newline="\n")
    answer = studio.ask("POST", "/api/undo", {})
    assert answer.status == 409 and "has changed since" in answer.json["error"]
    assert "two" in path.read_text() and "somebody else's" in path.read_text()
    assert studio.project()["undo"] is None
    assert studio.ask("POST", "/api/redo", {}).status == 409
    path.write_text(BLOCK, newline="\n")
    version = hashlib.sha256(BLOCK.encode()).hexdigest()
    studio.until(lambda project: project["manifests"][0]["version"] == version)


ODD = [
    "a\nb",
    "🎵",
    "'",
    '"',
    "# no",
    "a: b",
    "- a",
    "{",
    "}",
    "[x",
    "%a",
    "@a",
    "`",
    "null",
    "true",
    "1.5",
    "~",
    "<<",
    "*a",
    "&a",
]
ODD += [
    "!a",
    "? a",
    "a\tb",
    " a",
    "a ",
    "\u2028",
    "\ud800",
    "\0",
    "\x1b[31m",
    "x" * 3000,
    "<script>",
    "\u202e",
    "\ufeff",
    "...",
    "---",
]


@pytest.mark.parametrize("text", sliced(ODD, 9))
def test_a_text_is_read_back_as_it_was_given_or_refused(studio, text):
    answer = studio.edit("flow", notes=text)
    assert answer.status in (200, 400, 422), answer
    if answer.status != 200:
        assert manifest_of(studio.root) == BLOCK
    else:
        assert studio.details("flow")["note"].strip() == text.strip()
        assert not studio.project()["faults"]
    undone(studio)


def test_what_is_too_deep_is_refused(studio):
    deep = b"[" * 50_000 + b"]" * 50_000
    body = b'{"version": "x", "changes": [{"field": "notes", "value": ' + deep + b"}]}"
    assert studio.ask("POST", f"/api/sounds/{studio.id('door')}/edit", body).status == 400
    value: list = []
    for _ in range(400):
        value = [value]
    assert studio.edit("door", notes=value).status in (400, 422)
    assert manifest_of(studio.root) == BLOCK


@pytest.mark.slow
def test_line_ends_and_the_byte_order_mark_stay(tmp_path):
    text = "\ufeff" + BLOCK.replace("\n", "\r\n")
    with studio_of(tmp_path, text.encode()) as studio:
        studio.calm()
        assert studio.edit("door", duration=0.3, loudness__target=-21).status == 200
        after = (tmp_path / "audio/a.sfx.yaml").read_bytes().decode()
        assert after.startswith("\ufeff") and after.count("\r\n") == after.count("\n")
        assert studio.sounds()["door"]["target"] == -21
        studio.post("/api/undo")
        assert (tmp_path / "audio/a.sfx.yaml").read_bytes().decode() == text


def test_undo_and_redo_wait_for_a_disk_that_is_full(tmp_path):
    manifest = b"defaults: {model: procedural}\nsounds:\n  beep: {prompt: beep, duration: 0.2}\n"
    (tmp_path / "a.sfx.yaml").write_bytes(manifest)
    edits = Edits(tmp_path, tmp_path, lambda _undo, _redo: None)
    edits.change("a.sfx.yaml", sha256(manifest), lambda text: text.replace("0.2", "0.3"), "duration of beep")
    write = edits._gate.write
    for step, left in ((edits.undo, b"0.2"), (edits.redo, b"0.3")):
        edits._gate.write = _full
        with pytest.raises(OSError, match="full"):
            step()
        edits._gate.write = write
        assert step() == "duration of beep" and left in (tmp_path / "a.sfx.yaml").read_bytes()


def _full(*_args: object) -> None:
    raise OSError(errno.ENOSPC, "full")


def test_a_manifest_that_is_gone_is_said_and_its_edits_are_forgotten(tmp_path):
    manifest = b"defaults: {model: procedural}\nsounds:\n  beep: {prompt: beep, duration: 0.2}\n"
    (tmp_path / "a.sfx.yaml").write_bytes(manifest)
    edits = Edits(tmp_path, tmp_path, lambda _undo, _redo: None)
    version = edits.change("a.sfx.yaml", sha256(manifest), lambda text: text.replace("0.2", "0.3"), "duration")
    (tmp_path / "a.sfx.yaml").rename(tmp_path / "b.sfx.yaml")
    with pytest.raises(ConflictError, match=r"a\.sfx\.yaml is gone"):
        edits.change("a.sfx.yaml", version, lambda text: text + "# x\n", "x")
    with pytest.raises(ConflictError, match=r"a\.sfx\.yaml is gone"):
        edits.undo()
    with pytest.raises(ConflictError, match="nothing to take back"):
        edits.undo()
    assert sorted(path.name for path in tmp_path.iterdir() if path.suffix == ".yaml") == ["b.sfx.yaml"]
