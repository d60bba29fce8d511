"""A program, a command or a service of this machine's renders a project's sounds; a project never says which."""

from __future__ import annotations

import json
import sys
import threading
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from io import BytesIO
from types import SimpleNamespace

import numpy as np
import pytest
import soundfile
from conftest import FACTS, HERE, SOUNDS
from projects import tree

from sfxgen.errors import RenderError
from sfxgen.plan.decide import Facts
from sfxgen.render.external.connection import connect
from sfxgen.render.external.runner import Runner
from sfxgen.render.models import Model

ONCE = [sys.executable, str(HERE / "once.py"), "--text", "{prompt}", "--length", "{seconds}", "--seed", "{seed}"]


def model_of(runner: Runner | None) -> Model:
    return Model(name="moss", renderer="external", sample_rate=22050, revision="v2", runner=runner)


def test_a_program_is_started_once_and_renders_finals(moss, program, log):
    program()
    result = moss.build()
    assert result.code == 0, result.err
    assert (result.summary["rendered"], result.summary["drafted"]) == (3, 0)
    record = moss.lock["sounds"]["rain"]
    assert (record["state"], record["model"], record["revision"], record["licence"]) == (
        "final", "moss", model_of(None).stated_revision, "Apache-2.0",
    )  # fmt: skip
    assert log().count("start") == 1
    asked = [json.loads(line) for line in log() if line != "start"]
    assert sorted(each["seed"] for each in asked) == [0, 1, 2]
    assert {(each["prompt"], each["seconds"], each["model"], each["revision"]) for each in asked} == {
        ("rain", 1.5, "moss", "v2")
    }
    assert len({take["raw"] for take in record["takes"]}) == 3
    assert moss.build().summary["unchanged"] == 1
    assert log().count("start") == 1


def test_a_machine_without_it_restores_or_drafts_and_check_passes(moss, program, declare, log):
    program()
    moss.build()
    declare()
    for path in moss.outputs():
        (moss.root / path).unlink()
    restored = moss.build()
    assert restored.summary["restored"] == 3 and restored.code == 0
    moss.sounds(SOUNDS.replace("rain, duration", "hail, duration"))
    drafted = moss.build()
    assert drafted.summary["drafted"] == 3
    assert "made by a renderer that this machine has not been told of" in str(drafted.json["warnings"])
    starts = log().count("start")
    program()
    assert moss.run("check").code == 0
    assert log().count("start") == starts  # a check starts no renderer
    final = moss.build()
    assert final.summary["rendered"] == 3 and "moss runs here now" in str(final.json["sounds"])


def test_another_revision_is_another_sound_and_another_fact_is_not(moss, program):
    program()
    moss.build()
    moss.write("sfxgen.yaml", FACTS.replace("limit: 4", "limit: 5, terms: 'https://x.org/licence'"))
    assert moss.build().summary["rendered"] == 0
    moss.write("sfxgen.yaml", FACTS.replace("v2", "v3"))
    result = moss.build()
    assert result.summary["rendered"] == 3
    assert "revision of moss changed" in str(result.json["sounds"])


def test_past_its_limit_it_renders_segments(moss, program, log):
    program()
    moss.sounds("defaults: {model: moss}\nsounds:\n  sea: {prompt: the sea, duration: 9}\n")
    assert moss.build().summary["rendered"] == 1
    asked = [json.loads(line) for line in log() if line != "start"]
    assert len(asked) > 1 and all(each["seconds"] <= 4 for each in asked)
    assert len({each["seed"] for each in asked}) == len(asked)


@pytest.mark.first(2)
@pytest.mark.parametrize(
    ("fault", "said"),
    [
        ("silent", "moss made silence"),
        ("nan", "moss returned no sound: "),
        ("rate", "moss made 44100 Hz, and its facts say 22050"),
        ("stereo", "moss made stereo, and its facts say mono"),
        ("short", "moss made 1.00 s where 1.50 s were asked for"),
        ("nothing", "moss returned no sound: "),
    ],
)
def test_what_a_program_does_wrong_is_said_by_name(moss, program, fault, said):
    program(fault)
    result = moss.build()
    assert result.code == 3
    assert said in result.json["sounds"][0]["errors"][0]
    assert "sfxgen models --try moss" in result.json["sounds"][0]["errors"][0]


def test_a_program_that_dies_over_a_sound_is_started_again(moss, program, log):
    program("dies")
    result = moss.build()
    assert result.code == 3 and "moss ended with 9" in str(result.json["sounds"])
    assert log().count("start") == 2
    assert result.summary["rendered"] == 2


def test_one_that_can_not_start_leaves_drafts_and_is_tried_once(moss, program, log):
    program("broken")
    result = moss.build()
    assert (result.code, result.summary["drafted"]) == (0, 3)
    assert "there are no weights here" in str(result.json["warnings"])
    assert log().count("start") == 1


def test_one_that_hangs_is_given_up(moss, program):
    program("hangs", timeout=1)
    moss.sounds(SOUNDS.replace(", variations: 3", ""))
    result = moss.build()
    assert result.code == 3 and "moss took longer than 1 s" in str(result.json["sounds"])


def test_a_command_for_each_sound_gets_its_words(moss, declare, log):
    declare(moss={"command": [*ONCE, "--out", "{output}"]})
    result = moss.build()
    assert result.code == 0, result.json
    assert log() == ["start rain"] * 3


@pytest.mark.slow
def test_a_prompt_can_not_be_taken_for_an_option_nor_for_a_shells_words(moss, declare, log, tmp_path):
    declare(moss={"command": [*ONCE, "--out", "{output}"]})
    words = ["--evil", f"$(touch {tmp_path}/owned); `touch {tmp_path}/owned`", "{seed} {output}", '"; rm -rf x "']
    lines = [f"  s{i}: {{prompt: {json.dumps(word)}, duration: 0.5}}" for i, word in enumerate(words)]
    moss.sounds("defaults: {model: moss}\nsounds:\n" + "\n".join(lines) + "\n")
    result = moss.build()
    assert result.summary["rendered"] == 4, result.json["sounds"]
    assert not (tmp_path / "owned").exists()
    assert sorted(line.removeprefix("start").strip() for line in log()) == sorted(words)


@contextmanager
def serving(answer):
    """A service on loopback; answer: the request's JSON -> (status, body)."""

    class Handler(BaseHTTPRequestHandler):
        def log_message(self, *_):
            """Say nothing."""

        def do_POST(self):
            asked = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            status, body, *more = answer(asked)
            self.send_response(status)
            for name, value in more:
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}/render"
    finally:
        server.shutdown()
        server.server_close()


def wav(seconds: float, seed: int) -> bytes:
    made = BytesIO()
    samples = 0.2 * np.random.default_rng(seed).standard_normal(int(seconds * 22050))
    soundfile.write(made, samples, 22050, "FLOAT", format="WAV")
    return made.getvalue()


def test_a_service_is_posted_what_it_shall_make(moss, declare, monkeypatch):
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:9")  # which nothing on this machine goes through
    asked = []

    def answer(question):
        asked.append(question)
        return 200, wav(question["seconds"], question["seed"])

    with serving(answer) as url:
        declare(moss={"url": url})
        result = moss.build()
    assert result.summary["rendered"] == 3, result.json
    assert {(each["prompt"], each["seconds"]) for each in asked} == {("rain", 1.5)}


def test_what_a_service_refuses_fails_that_sound_and_one_that_is_away_leaves_drafts(moss, declare):
    with serving(lambda question: (422, b"no rain today")) as url:
        declare(moss={"url": url})
        result = moss.build()
        assert result.code == 3 and "moss answers 422: no rain today" in str(result.json["sounds"])
    result = moss.build()
    assert result.summary["drafted"] == 3 and "nothing answers at" in str(result.json["warnings"])


def test_a_service_can_not_send_us_elsewhere(moss, declare):
    with serving(lambda _: (200, wav(1.5, 0))) as away, serving(lambda _: (302, b"", ("Location", away))) as url:
        declare(moss={"url": url})
        result = moss.build()
    assert result.summary["rendered"] == 0 and "302" in str(result.json["sounds"])


@pytest.mark.parametrize(
    ("how", "said"),
    [
        ({}, "expected either a command or a url"),
        ({"command": ["x"], "url": "http://127.0.0.1:1"}, "expected either a command or a url"),
        ({"url": "http://example.org/render"}, '"example.org" is not this machine'),
        ({"url": "http://127.0.0.1.example.org/"}, "is not this machine"),
        ({"url": "https://127.0.0.1/"}, "is no address of a service"),
        ({"url": "http://ann:secret@127.0.0.1/"}, "is no address of a service"),
        ({"url": "file:///etc/passwd"}, "is no address of a service"),
        ({"command": ["./serve.sh"]}, "is no program's whole path"),
        ({"command": ["bin/serve"]}, "is no program's whole path"),
        ({"command": []}, "1 to 100"),
        ({"command": ["x"], "adapter": "stable-audio-4"}, "stable-audio-3"),
        ({"command": ["x"], "cost": -1}, "0"),
        ({"comand": ["x"]}, "did you mean command?"),
    ],
)
def test_a_faulty_config_is_said_with_its_place_and_nothing_is_touched(moss, declare, how, said):
    declare(moss=how)
    before = tree(moss.root)
    result = moss.run("build")
    assert result.code == 2 and said in result.err and "config.yaml:1:" in result.err
    assert tree(moss.root) == before


@pytest.mark.parametrize(
    ("system", "said"), [("linux", "/home/ann/"), ("darwin", "/Users/ann/"), ("win32", "Scripts\\python.exe")]
)
def test_a_whole_path_is_shown_as_the_system_writes_it(moss, declare, monkeypatch, system, said):
    declare(moss={"command": ["bin/serve"]})
    monkeypatch.setattr("sfxgen.render.external.runner.sys", SimpleNamespace(platform=system))
    assert said in moss.run("build").err


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("models: {moss: {revision: 1, licence: MIT, sample_rate: 22050, command: [sh, x.sh]}}", "own config"),
        ("models: {moss: {revision: 1, licence: MIT, sample_rate: 22050, url: 'http://x'}}", "own config"),
        ("renderers: {moss: {command: [sh, x.sh]}}", "own config"),
        ("models: {audioldm2: {revision: 1, licence: CC0-1.0, sample_rate: 16000}}", "a model of sfxgen's own"),
        ("models: {org/name: {revision: 1, licence: CC0-1.0, sample_rate: 16000}}", "can't be a model's name"),
        ("models: {moss: {licence: MIT, sample_rate: 22050}}", "add revision:"),
        ("models: {moss: {revision: 1, sample_rate: 22050}}", "add licence:"),
        ("models: {moss: {revision: 1, licence: MIT, sample_rate: 7}}", "sample_rate"),
        ("models: [moss]", "models"),
    ],
)
def test_a_project_has_facts_and_never_a_command(moss, text, said, tmp_path):
    moss.write("sfxgen.yaml", text + "\n")
    moss.write("x.sh", f"touch {tmp_path}/owned\n")
    result = moss.run("build")
    assert result.code == 2 and said in result.err
    assert not (tmp_path / "owned").exists()


def test_a_model_that_no_project_lists_is_a_fault_with_its_place(moss, program):
    program()
    moss.write("sfxgen.yaml", "")
    result = moss.run("build")
    assert result.code == 2 and 'there is no model "moss"' in result.err


def test_the_licence_among_its_facts_is_the_policys(moss, program):
    program()
    text = "licences: {commercial: true}\n"
    for licence, code in (("Apache-2.0", 0), ("CC-BY-NC-4.0", 1), ("Stability-Community", 1)):
        moss.write("sfxgen.yaml", text + FACTS.replace("Apache-2.0", licence))
        moss.build()
        assert moss.run("check").code == code, licence
    moss.write("sfxgen.yaml", "licences: {commercial: true, accept: [Stability-Community]}\n"
               + FACTS.replace("Apache-2.0", "Stability-Community"))  # fmt: skip
    assert moss.run("check").code == 0
    credited = moss.run("credits", "--json").json
    assert credited["models"][0]["name"] == "moss" and credited["models"][0]["licence"] == "Stability-Community"


def test_in_ci_it_runs_only_by_allow_external(moss, program, log, monkeypatch):
    program()
    monkeypatch.setenv("CI", "true")
    drafted = moss.build()
    assert drafted.summary["drafted"] == 3 and "--allow-external" in str(drafted.json["warnings"])
    assert log() == []
    assert moss.build("--allow-external").summary["rendered"] == 3
    moss.sounds(SOUNDS.replace("prompt: rain", "prompt: hail"))
    monkeypatch.setenv("SFXGEN_ALLOW_EXTERNAL", "1")
    assert moss.build().summary["rendered"] == 3


def test_a_dry_run_tells_the_cost_and_starts_nothing(moss, program, log):
    program(cost=0.05)
    result = moss.build("--dry-run")
    assert any("3 renders by moss, which" in w and "about US$ 0.15" in w for w in result.json["warnings"])
    assert log() == []


def test_nothing_is_left_behind(moss, program, tmp_path, monkeypatch):
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "temporary"))
    (tmp_path / "temporary").mkdir()
    program()
    moss.build()
    assert list((tmp_path / "temporary").iterdir()) == []


def test_an_installed_package_may_bring_the_command(moss, tmp_path, monkeypatch, log):
    package = tmp_path / "site" / "moss_sfx-1.dist-info"
    package.mkdir(parents=True)
    (package / "METADATA").write_text("Metadata-Version: 2.1\nName: moss-sfx\nVersion: 1\n")
    (package / "entry_points.txt").write_text("[sfxgen.renderers]\nmoss = moss_sfx:RENDERER\n")
    command = [sys.executable, str(HERE / "program.py")]
    (tmp_path / "site" / "moss_sfx.py").write_text(f"def RENDERER():\n    return {{'command': {command!r}}}\n")
    monkeypatch.syspath_prepend(str(tmp_path / "site"))
    assert moss.build().summary["rendered"] == 3
    assert log().count("start") == 1
    listed = {model["name"]: model for model in moss.run("models", "--json").json["models"]}
    assert listed["moss"]["runs_here"] and listed["moss"]["licence"] == "Apache-2.0"


def test_a_package_that_says_it_wrongly_is_named(moss, tmp_path, monkeypatch):
    package = tmp_path / "site" / "moss_sfx-1.dist-info"
    package.mkdir(parents=True)
    (package / "METADATA").write_text("Metadata-Version: 2.1\nName: moss-sfx\nVersion: 1\n")
    (package / "entry_points.txt").write_text("[sfxgen.renderers]\nmoss = moss_wrong:RENDERER\n")
    (tmp_path / "site" / "moss_wrong.py").write_text("RENDERER = {'url': 'http://example.org/'}\n")
    monkeypatch.syspath_prepend(str(tmp_path / "site"))
    result = moss.build()
    assert result.summary["drafted"] == 3 and "the package moss-sfx has a renderer" in str(result.json["warnings"])


def test_it_can_not_start_from_a_recording(moss, program):
    program()
    soundfile.write(moss.root / "door.wav", 0.1 * np.ones(22050), 22050)
    moss.sounds("sounds:\n  door: {source: door.wav, prompt: a vault door, model: moss}\n")
    assert "moss makes the sound from this prompt, not from the recording" in moss.build().err
    moss.sounds("sounds:\n  door: {source: door.wav, prompt: a vault door, model: moss, duration: 0.5}\n")
    assert "moss can't start from a recording" in str(moss.build().json["sounds"])


def test_a_program_that_is_not_there_is_said(moss, declare):
    declare(moss={"command": ["no-such-program-anywhere"]})
    result = moss.build()
    assert result.summary["drafted"] == 3 and "there is no program no-such-program-anywhere" in str(result.json)


def test_a_program_of_the_current_folder_is_none(moss, declare, monkeypatch, tmp_path):
    """It may be a stranger's project: only whole paths and PATH are looked at."""
    monkeypatch.setenv("PATH", f".:{tmp_path}")
    (moss.root / "serve").write_text(f"#!/bin/sh\ntouch {tmp_path}/owned\n")
    (moss.root / "serve").chmod(0o755)
    declare(moss={"command": ["serve"]})
    assert moss.build().summary["drafted"] == 3
    assert not (tmp_path / "owned").exists()


def test_planning_knows_its_row(moss, program):
    program()
    moss.build("--dry-run")
    assert Facts(files={}).model("moss").licence == "Apache-2.0"


def test_a_connection_closes_what_it_started(program):
    runner = Runner(command=(sys.executable, str(HERE / "program.py")))
    connection = connect(model_of(runner), "auto")
    asked = {"model": "moss", "prompt": "x", "seconds": 0.5, "seed": 1}
    assert connection.render(asked).frames == 11025
    process = connection.process._process
    folder = connection._gate.root
    connection.close()
    assert process.poll() is not None and not folder.exists()
    with pytest.raises(RenderError, match="took longer"):
        slow = connect(model_of(Runner(command=(*runner.command, "hangs"), timeout=1.0)), "auto")
        try:
            slow.render(asked)
        finally:
            slow.close()
