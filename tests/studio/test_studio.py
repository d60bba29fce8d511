"""A day with the studio: choosing, history, recordings, adopting, other people's saves, faults, restarts."""

from __future__ import annotations

import hashlib
import io
import json
import os
import signal
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
import soundfile
from open_studio import MODELS, OpenStudio, manifest_of, studio_of
from test_security import wav

from sfxgen.manifest.edit import set_field

SOUNDS = f"""{MODELS}sounds:
  click: {{prompt: a short click, duration: 0.1}}  # of buttons
  step:
    prompt: a footstep on gravel
    duration: 0.2
    variations: 2
"""


@pytest.fixture(scope="module")
def open_studio(tmp_path_factory: pytest.TempPathFactory) -> Iterator[OpenStudio]:
    with studio_of(tmp_path_factory.mktemp("game"), SOUNDS) as studio:
        studio.calm()
        yield studio


@pytest.fixture
def studio(open_studio: OpenStudio) -> Iterator[OpenStudio]:
    before = said_of(open_studio.project())
    yield open_studio
    open_studio.calm()
    (open_studio.root / "audio/a.sfx.yaml").write_text(SOUNDS, newline="\n")
    version = hashlib.sha256(SOUNDS.encode()).hexdigest()
    open_studio.until(lambda project: not project["faults"] and project["manifests"][0]["version"] == version)
    open_studio.until(lambda project: said_of(project) == before)  # the manifest may be newer than the rows
    open_studio.calm()


def said_of(project: dict) -> list[tuple]:
    return [
        (row["name"], row["prompt"], row["source"], [take["seed"] for take in row["takes"]])
        for row in project["sounds"]
    ]


def candidates(studio: OpenStudio, name: str, take: int, count: int) -> list[dict]:
    studio.post(f"/api/sounds/{studio.id(name)}/candidates", {"take": take, "count": count})
    end = time.monotonic() + 30
    while time.monotonic() < end:
        found = studio.details(name)["candidates"]
        if all(each["state"] == "ready" for each in found):
            return found
        time.sleep(0.05)
    raise AssertionError(found)


def test_candidates_are_heard_side_by_side_and_one_is_kept(studio):
    before = manifest_of(studio.root)
    found = candidates(studio, "step", 2, 3)
    assert [each["seed"] for each in found] == [2, 3, 4] and manifest_of(studio.root) == before
    assert len({each["media"] for each in found}) == 3
    for each in found:
        assert studio.ask("GET", f"/api/media/{each['media']}").body[:4] == b"OggS"
        assert each["lufs"] < 0 and each["take"] == 2
    peaks = studio.post("/api/peaks", {"media": [each["media"] for each in found]})["peaks"]
    assert len(peaks) == 3
    chosen = found[1]
    body = {"version": studio.version("step"), "candidate": chosen["id"], "note": 'more "crunch", less <b>click</b>'}
    studio.post(f"/api/sounds/{studio.id('step')}/keep", body)
    studio.calm()
    after = studio.details("step")
    assert [take["seed"] for take in after["takes"]] == [0, 3] and after["note"] == body["note"]
    assert after["takes"][1]["media"] == chosen["media"]  # the very file that was heard
    assert "# of buttons" in manifest_of(studio.root)
    assert studio.ask("DELETE", f"/api/sounds/{studio.id('step')}/candidates").status == 200
    assert studio.details("step")["candidates"] == []
    assert studio.ask("GET", f"/api/media/{found[0]['media']}").status == 404


def test_an_earlier_render_is_told_heard_and_brought_back(studio):
    was = studio.details("step")
    studio.edit("step", prompt="a footstep on wood", variations=2)
    studio.calm()
    now = studio.details("step")
    earlier = [each for each in now["history"] if each["take"] == 1 and each["prompt"] == "a footstep on gravel"]
    assert len(earlier) == 1 and not earlier[0]["current"] and earlier[0]["when"]
    assert "prompt changed" in earlier[0]["what"]
    asked = {"render": earlier[0]["render"], "take": 1}
    heard = studio.post(f"/api/sounds/{studio.id('step')}/hear", asked)["media"]
    samples, _ = soundfile.read(io.BytesIO(studio.ask("GET", f"/api/media/{heard}").body))
    studio.post(f"/api/sounds/{studio.id('step')}/restore", {**asked, "version": now["version"]})
    studio.calm()
    back = studio.details("step")
    assert back["prompt"] == "a footstep on gravel" and back["takes"] == was["takes"]
    then, _ = soundfile.read(studio.root / "assets/sfx/step_01.ogg")
    assert np.array_equal(samples, then)  # nothing but the prompt differed, so it was heard as it was


def test_a_reroll_changes_the_seeds_alone(studio):
    before = studio.sounds()["step"]["takes"]
    studio.post(f"/api/sounds/{studio.id('step')}/reroll", {"version": studio.version("step"), "take": 2})
    assert manifest_of(studio.root) == set_field(SOUNDS, "step", "seeds", [0, 2])
    studio.calm()
    after = studio.sounds()["step"]["takes"]
    assert after[0] == before[0] and after[1]["media"] != before[1]["media"]


def test_a_recording_becomes_the_source(studio):
    data = wav(0.3)
    path = f"/api/sounds/{studio.id('click')}/source?version={studio.version('click')}"
    answer = studio.ask("POST", path, data, {"X-File-Name": "My%20Cl%C3%AFck%20%3Cb%3E.WAV"})
    assert answer.status == 200, answer
    assert answer.json["source"] == "audio/recordings/my_click_b.wav" and answer.json["left"] == []
    assert (studio.root / answer.json["source"]).read_bytes() == data
    studio.calm()
    row = studio.sounds()["click"]
    assert row["state"] == "recorded" and row["source"] and row["prompt"] is None
    assert studio.details("click")["note"] == "a short click"  # nothing is lost that a person wrote
    again = studio.ask(
        "POST", path.partition("?")[0] + f"?version={studio.version('click')}", data, {"X-File-Name": "my_click_b.wav"}
    )
    assert again.json["source"] == answer.json["source"]
    other = studio.ask(
        "POST",
        path.partition("?")[0] + f"?version={studio.version('click')}",
        wav(0.4),
        {"X-File-Name": "my_click_b.wav"},
    )
    assert other.json["source"] == "audio/recordings/my_click_b_2.wav"


def test_a_file_made_by_hand_is_adopted(studio):
    output = studio.root / "assets/sfx/click.ogg"
    made = output.read_bytes()
    output.write_bytes((studio.root / "assets/sfx/step_01.ogg").read_bytes())
    row = studio.until(lambda project: project["sounds"][0]["state"] == "edited")["sounds"][0]
    assert row["takes"][0]["state"] == "edited" and row["takes"][0]["media"]
    assert studio.ask("GET", f"/api/media/{row['takes'][0]['media']}").body == output.read_bytes()
    assert studio.post(f"/api/sounds/{row['id']}/adopt") == {"adopted": ["assets/sfx/click.ogg"]}
    assert studio.sounds()["click"]["state"] == "manual"
    again = studio.ask("POST", f"/api/sounds/{row['id']}/adopt", {})
    assert again.status == 422 and "nothing to adopt" in again.json["error"]
    studio.post("/api/build", {"sounds": [], "force": True})  # none, not all
    studio.calm()
    assert studio.sounds()["click"]["state"] == "manual"
    studio.post("/api/build", {"sounds": [row["id"]], "force": True})
    studio.until(lambda project: project["sounds"][0]["state"] == "final")
    assert output.read_bytes() == made


def test_somebody_else_s_save_is_told_and_built(studio):
    with studio.events() as events:
        next(events)
        text = SOUNDS.replace("a short click", "a loud click") + "  coin: {prompt: a coin, duration: 0.1}\n"
        (studio.root / "audio/a.sfx.yaml").write_text(text, newline="\n")
        seen: dict[str, dict] = {}
        for kind, data in events:
            if kind == "project":
                seen |= {row["name"]: row for row in data["rows"]}
                assert "step" not in seen  # only rows that changed
            if (
                seen.get("coin", {}).get("state") == "final"
                and seen["click"]["state"] == "final"
                and not data.get("building")
            ):
                break
    assert seen["click"]["prompt"] == "a loud click"
    assert [row["name"] for row in studio.project()["sounds"]] == ["click", "step", "coin"]


def test_an_output_that_goes_is_made_again(studio):
    output = studio.root / "assets/sfx/click.ogg"
    made = output.read_bytes()
    output.unlink()
    end = time.monotonic() + 15
    while not output.exists() and time.monotonic() < end:
        time.sleep(0.05)
    assert output.read_bytes() == made


@pytest.mark.slow
def test_a_lock_that_somebody_breaks_and_mends_is_noticed(studio):
    studio.calm()
    lock = studio.root / "sfxgen.lock"
    good = lock.read_bytes()
    lock.write_bytes(b"<<<<<<< HEAD\n" + good)
    assert "merge-conflict" in studio.until(lambda project: project["faults"])["faults"][0]["message"]
    lock.write_bytes(good)
    studio.until(lambda project: not project["faults"])
    studio.calm()


def test_a_fault_keeps_the_last_good_rows_and_goes_when_it_is_mended(studio):
    path = studio.root / "audio/a.sfx.yaml"
    path.write_text(SOUNDS.replace("duration: 0.2", "duration: soon"))
    project = studio.until(lambda project: project["faults"])
    (fault,) = project["faults"]
    assert (fault["manifest"], fault["line"], fault["column"]) == ("audio/a.sfx.yaml", 6, 15)
    assert "expected" in fault["message"] and fault["file"].endswith("audio/a.sfx.yaml")
    assert {row["name"] for row in project["sounds"]} == {"click", "step"}
    assert studio.edit("click", notes="beside a fault").status == 200  # an edit that brings no fault is taken
    assert studio.edit("click", duration=700).status == 422
    assert studio.edit("step", duration=0.3).status in (200, 422)
    path.write_text(SOUNDS)
    assert studio.until(lambda project: not project["faults"])["sounds"]


def test_two_pages_hear_of_each_other_s_edits(studio):
    with studio.events() as one, studio.events() as other:
        next(one), next(other)
        version = studio.edit("click", tags=["ui"]).json["version"]
        for events in (one, other):
            for kind, data in events:
                if kind == "project" and any(row["tags"] == ["ui"] for row in data["rows"]):
                    break
            assert data["manifests"][0]["version"] == version and data["undo"] == {"label": "tags of click"}


def test_progress_is_told_sound_by_sound(studio):
    with studio.events() as events:
        next(events)
        studio.post("/api/build", {"sounds": [studio.id("step")], "force": True})
        kinds, waiting = [], False
        for kind, data in events:
            kinds.append((kind, data))
            rows = data.get("rows", [])
            waiting |= any(row["activity"] == "waiting" for row in rows)
            if waiting and kind == "project" and not data["building"] and not any(row["activity"] for row in rows):
                break
    steps = [data for kind, data in kinds if kind == "progress"]
    assert waiting and [step["progress"] for step in steps] == [0.5, 1.0]
    assert {step["id"] for step in steps} == {studio.id("step")}


def test_a_sound_that_fails_says_why_until_it_is_mended(studio):
    (studio.root / "audio/bad.wav").write_bytes(b"no sound")
    (studio.root / "audio/a.sfx.yaml").write_text(SOUNDS + "  bad: {source: bad.wav}\n", newline="\n")
    project = studio.until(lambda project: any(row["problem"] for row in project["sounds"]) and not project["building"])
    row = next(row for row in project["sounds"] if row["name"] == "bad")
    assert row["activity"] == "failed" and "bad.wav" in row["problem"]
    (studio.root / "audio/bad.wav").write_bytes(wav())
    project = studio.until(lambda project: not any(row["problem"] for row in project["sounds"]))
    assert next(row for row in project["sounds"] if row["name"] == "bad")["state"] in ("recorded", "missing")


@pytest.mark.slow
def test_ctrl_c_ends_it_soundly_and_a_restart_has_the_same_token(tmp_path):
    with studio_of(tmp_path, SOUNDS) as studio:
        studio.calm()
        address, server, port = studio.address, studio.project()["server"], studio.port
        rows = studio.project()["sounds"]
        assert studio.stop() == 0
    again = OpenStudio(tmp_path, port=port)
    try:
        assert again.address == address
        project = again.project()
        assert project["server"] != server and project["sounds"] == rows
        again.kill()
    finally:
        again.stop()
    third = OpenStudio(tmp_path, port=port)
    try:
        assert third.calm()["sounds"] == rows
    finally:
        third.stop()


@pytest.mark.skipif(os.name == "nt", reason="there are no process groups of this kind there")
@pytest.mark.slow
def test_no_process_outlives_a_server_that_was_killed(tmp_path):
    def children(pid: int) -> set[int]:
        tasks = Path(f"/proc/{pid}/task").glob("*/children")
        return {int(each) for task in tasks for each in task.read_text().split()}

    def is_running(pid: int) -> bool:
        state = Path(f"/proc/{pid}/stat")
        return state.exists() and state.read_text().rpartition(")")[2].split()[0] != "Z"

    if not Path("/proc/self/task").exists():
        pytest.skip("needs /proc")
    with studio_of(tmp_path, SOUNDS) as studio:
        studio.calm()
        helpers = children(studio.process.pid)
        assert helpers
        studio.process.send_signal(signal.SIGKILL)
        studio.process.wait()
        end = time.monotonic() + 10
        while time.monotonic() < end and any(map(is_running, helpers)):
            time.sleep(0.1)
        assert not list(filter(is_running, helpers))


@pytest.mark.slow
def test_an_empty_project_and_one_with_a_fault_can_be_opened(tmp_path):
    with studio_of(tmp_path / "a", "sounds:\n  #\n") as studio:
        project = studio.project()
        assert project["sounds"] == [] and json.dumps(project["faults"])
    with studio_of(tmp_path / "b", "sounds: {a: {duration: 1}}\n") as studio:
        assert studio.project()["faults"][0]["line"] == 1
        (tmp_path / "b/audio/a.sfx.yaml").write_text(SOUNDS, newline="\n")
        assert len(studio.calm()["sounds"]) == 2
