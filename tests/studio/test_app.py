"""What pages read: the project, a sound, its file, outlines and curves; over HTTP, of a server that runs."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterator
from pathlib import Path

import pytest
from open_studio import MODELS, OpenStudio, studio_of

SOUNDS = f"""{MODELS}sounds:
  # what buttons say
  click: {{prompt: a short click, duration: 0.1, tags: [ui, short]}}
  rain:
    prompt: steady rain
    duration: 0.5
    loop: true
    channels: stereo
  step_{{ground}}:
    each: {{ground: [gravel, wood]}}
    prompt: a footstep on {{ground}}
    duration: 0.2
    variations: 2
    members:
      step_wood: {{loudness: -20}}
  bed: {{layers: [rain, click], channels: stereo}}
  part: {{prompt: a small bell, duration: 0.2, export: false}}
"""


@pytest.fixture(scope="module")
def studio(tmp_path_factory: pytest.TempPathFactory) -> Iterator[OpenStudio]:
    with studio_of(tmp_path_factory.mktemp("game"), SOUNDS) as studio:
        studio.calm()
        yield studio


def test_the_project_has_every_sound_in_the_manifest_s_order(studio):
    project = studio.project()
    assert [row["name"] for row in project["sounds"]] == ["click", "rain", "step_gravel", "step_wood", "bed", "part"]
    assert [row["state"] for row in project["sounds"]] == ["final"] * 5 + ["layer"]
    assert project["faults"] == [] and project["summary"] == "6 sounds" and project["engine"] is None
    assert project["name"] == studio.root.name
    assert [each["path"] for each in project["manifests"]] == ["audio/a.sfx.yaml"]
    assert project["manifests"][0]["version"] == hashlib.sha256(SOUNDS.encode()).hexdigest()


def test_a_row_has_what_list_and_the_lock_say(studio):
    row = studio.sounds()["step_wood"]
    assert row["family"] == "step_{ground}" and row["target"] == -20 and row["manifest"] == "audio/a.sfx.yaml"
    assert [take["number"] for take in row["takes"]] == [1, 2]
    assert [take["seed"] for take in row["takes"]] == [0, 1]
    assert row["file"].endswith("audio/a.sfx.yaml")
    assert row["off_target"] == (abs(row["lufs"] + 20) > 0.1) == any("misses" in note for note in row["notes"])
    assert studio.sounds()["click"]["tags"] == ["ui", "short"]
    assert studio.sounds()["rain"]["loop"] and studio.sounds()["rain"]["takes"][0]["seam"] is not None


def test_fields_follow_from_their_declarations(studio):
    fields = {field["name"]: field for field in studio.project()["fields"]}
    assert fields["prompt"]["kind"] == "text" and fields["prompt"]["stage"] == "render"
    assert (fields["duration"]["kind"], fields["duration"]["choices"]) == ("number", ["auto"])
    target = fields["loudness.target"]
    assert (target["kind"], target["least"], target["most"], target["unit"]) == ("number", -60, 0, "LUFS")
    assert target["choices"] == ["keep"] and target["default"] == -18
    assert fields["loop"]["kind"] == "flag" and fields["loop.method"]["choices"] == ["crossfade", "circular"]
    assert [part["name"] for part in fields["edits"]["parts"]] == ["start", "end", "prompt", "seed", "crossfade"]
    assert "loudness" not in fields


def test_models_say_whether_they_run_here(studio):
    models = {model["name"]: model for model in studio.project()["models"]}
    assert models["procedural"]["usable"] and not models["procedural"]["why"]
    assert all(model["usable"] == (not model["why"]) for model in models.values())


def test_a_sound_says_where_each_value_comes_from(studio):
    values = studio.details("step_wood")["values"]
    assert values["prompt"] == {
        "value": "a footstep on wood",
        "written": False,
        "from": "family",
        "as_written": "a footstep on {ground}",
    }
    assert values["loudness.target"]["from"] == "member" and values["loudness.target"]["written"]
    assert values["model"]["from"] == "defaults" and values["quality"]["from"] == "default"
    own = studio.details("rain")
    assert own["values"]["loop"] == {"value": True, "written": True, "from": "entry", "as_written": True}
    assert own["yaml"].startswith("  rain:\n    prompt: steady rain") and own["yaml"].endswith("channels: stereo")
    assert own["licence"] == "CC0-1.0" and own["why"] == [] and own["candidates"] == []


def test_a_sound_says_what_drafts_understood(studio):
    understood = studio.details("click")["understood"]
    assert understood["kind"] and understood["kind"] in understood["text"] and understood["doubt"] is None
    assert studio.details("bed")["understood"] is None


def test_media_is_the_output_byte_for_byte(studio):
    for name in ("click", "rain"):
        media = studio.sounds()[name]["takes"][0]["media"]
        answer = studio.ask("GET", f"/api/media/{media}")
        assert answer.status == 200 and answer.headers["content-type"] == "audio/ogg"
        assert answer.body == (studio.root / f"assets/sfx/{name}.ogg").read_bytes()


def test_media_that_is_not_known_or_has_changed_is_not_there(studio):
    assert studio.ask("GET", f"/api/media/{'0' * 64}").status == 404
    media = studio.sounds()["step_gravel"]["takes"][0]["media"]
    path = studio.root / "assets/sfx/step_gravel_01.ogg"
    data = path.read_bytes()
    path.write_bytes(data + b"\0")
    try:
        assert studio.ask("GET", f"/api/media/{media}").status == 404
    finally:
        path.write_bytes(data)
    assert studio.ask("GET", f"/api/media/{media}").body == data


def test_outlines_are_of_the_file_and_kept_by_its_hash(studio):
    media = [take["media"] for row in studio.sounds().values() for take in row["takes"]]
    answer = studio.post("/api/peaks", {"media": [*media, "f" * 64, "no hash"]})
    assert answer["peaks"].keys() == {*media}
    pairs = base64.b64decode(answer["peaks"][media[0]])
    assert len(pairs) == 1024 and abs(answer["seconds"][media[0]] - 0.1) < 0.01
    signed = [value - 256 if value > 127 else value for value in pairs]
    assert max(signed) > 40 and min(signed) < -40
    assert (studio.root / ".sfxgen/studio/peaks").stat().st_size == (len({*media}) + 1) * (32 + 8 + 1024)
    assert studio.post("/api/peaks", {"media": media}) == answer


def test_a_curve_is_the_loudness_over_time(studio):
    media = studio.sounds()["rain"]["takes"][0]["media"]
    curve = studio.get(f"/api/curves/{media}")
    assert abs(curve["seconds"] - 0.5) < 0.01
    assert abs(len(curve["momentary"]) * curve["hop_s"] - 0.5) < 0.05
    assert all(-30 < level < -10 for level in curve["momentary"])


def test_a_stream_begins_with_the_whole_project(studio):
    with studio.events() as events:
        kind, project = next(events)
    assert kind == "project" and len(project["rows"]) == len(project["order"]) == 6
    assert project["server"] == studio.project()["server"]


def test_what_is_asked_wrongly_is_refused_in_json(studio):
    id_ = studio.id("click")
    for path, body, status in [
        ("/api/peaks", b"{", 400),
        ("/api/peaks", {"media": 3}, 400),
        ("/api/peaks", b'{"media": ["' + b"a" * 2**20 + b'"]}', 413),
        (f"/api/sounds/{id_}/edit", {"version": "x"}, 400),
        (f"/api/sounds/{id_}/edit", {"version": "x", "changes": []}, 400),
        (f"/api/sounds/{id_}/candidates", {"take": 1, "count": 9}, 400),
        (f"/api/sounds/{id_}/candidates", {"take": 2, "count": 1}, 422),
        (f"/api/sounds/{id_}/keep", {"version": "x", "candidate": "none"}, 404),
        (f"/api/sounds/{id_}/hear", {"render": "none", "take": 1}, 404),
        (f"/api/sounds/{'0' * 16}/edit", {"version": "x", "changes": [{"field": "prompt"}]}, 404),
        (f"/api/sounds/{id_}/reroll", {"version": studio.version("click"), "take": 7}, 422),
        ("/api/build", {"sounds": ["0" * 16]}, 404),
    ]:
        answer = studio.ask("POST", path, body)
        assert answer.status == status, (path, answer)
        assert answer.json["error"] and answer.headers["content-type"] == "application/json"
    assert studio.ask("GET", "/api/sounds/none").status == 404
    assert studio.ask("PUT", "/api/project").status == 405


def test_layers_have_no_seeds_to_choose_from(studio):
    for path, body in [("candidates", {"take": 1}), ("reroll", {"version": studio.version("bed")})]:
        answer = studio.ask("POST", f"/api/sounds/{studio.id('bed')}/{path}", body)
        assert answer.status == 422 and "mixed of layers" in answer.json["error"]


def test_the_page_needs_no_token_and_its_files_are_all_there_is(studio):
    assert studio.ask("GET", "/nothing.js", token=None).status == 404
    assert Path(studio.root, "audio/a.sfx.yaml").exists()
    assert studio.ask("GET", "/audio/a.sfx.yaml", token=None).status == 404
