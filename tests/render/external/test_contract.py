"""`sfxgen models --try NAME` finds what a renderer does against the contract; the example in the docs keeps to it."""

from __future__ import annotations

import json
import re
import sys
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from io import BytesIO
from pathlib import Path
from typing import ClassVar
from urllib.parse import parse_qs, urlsplit

import numpy as np
import pytest
import soundfile

from sfxgen.project.user_config import read_user_config, user_config_path
from sfxgen.render import keeping

ROOT = Path(__file__).parents[3]


def tried(game, name="moss"):
    result = game.run("models", "--try", name, "--json")
    return result, {trial["name"]: trial for trial in result.json["trials"]}


def test_one_that_keeps_to_it(moss, program):
    program()
    result, trials = tried(moss)
    assert result.code == 0, result.err
    assert all(trial["ok"] for trial in trials.values())
    assert list(trials) == [
        "answers", "rate", "length", "determinism", "seed", "silence", "any prompt", "errors", "restart", "Ctrl+C",
    ]  # fmt: skip
    assert "moss keeps to the contract" in result.err


not_tried_on_windows = pytest.mark.skipif(sys.platform == "win32", reason="there Ctrl+C is not tried")


@pytest.mark.first(3)
@pytest.mark.parametrize(
    ("fault", "fails"),
    [
        ("random", {"determinism", "restart"}),
        ("seedless", {"seed"}),
        ("rate", {"rate"}),
        ("stereo", {"rate"}),
        ("short", {"length"}),
        ("silent", {"silence", "seed"}),
        ("careless", {"errors"}),
        ("broken", {"answers"}),
        ("nothing", {"answers"}),
        pytest.param("stays", {"restart"}, marks=pytest.mark.slow),
        pytest.param("deaf", {"Ctrl+C"}, marks=[pytest.mark.slow, not_tried_on_windows]),
    ],
)
def test_what_is_against_it_is_found(moss, program, fault, fails):
    program(fault)
    result, trials = tried(moss)
    assert result.code == 1
    assert {name for name, trial in trials.items() if not trial["ok"]} == fails
    assert "moss does not keep to the contract" in result.err


def test_without_a_project_it_says_which_facts_to_write(game, program):
    program()
    result, trials = tried(game)
    assert result.code == 0 and "sample_rate: 22050" in trials["rate"]["detail"]


def test_other_names_are_refused(moss, program):
    program()
    assert moss.run("models", "--try", "mos").code == 2
    assert "Did you mean moss?" in moss.run("models", "--try", "mos").err
    refused = moss.run("models", "--try", "procedural")
    assert refused.code == 2 and "rendered by sfxgen itself" in refused.err


class Comfy(BaseHTTPRequestHandler):
    """ComfyUI's queue, as far as a client needs it: a graph in, its history, and the file it saved."""

    played: ClassVar[dict] = {}

    def log_message(self, *_):
        """Say nothing."""

    def do_POST(self):
        assert self.path == "/prompt"
        graph = json.loads(self.rfile.read(int(self.headers["Content-Length"])))["prompt"]
        number = f"job-{len(self.played) + 1}"
        self.played[number] = graph
        self.send({"prompt_id": number, "number": len(self.played), "node_errors": {}})

    def do_GET(self):
        parts = urlsplit(self.path)
        if parts.path.startswith("/history/"):
            number = parts.path.rpartition("/")[2]
            audio = {"filename": f"{number}.flac", "subfolder": "audio", "type": "output"}
            failed = self.played[number]["6"]["inputs"]["text"] == "fail"
            status = {"status_str": "error" if failed else "success", "completed": not failed, "messages": []}
            self.send({number: {"outputs": {"9": {"audio": [audio]}}, "status": status}})
        else:
            asked = parse_qs(parts.query)
            assert (asked["subfolder"], asked["type"]) == (["audio"], ["output"])
            self.send(self.sound(self.played[asked["filename"][0].removesuffix(".flac")]))

    def sound(self, graph) -> bytes:
        inputs = {**graph["3"]["inputs"], **graph["11"]["inputs"], "text": graph["6"]["inputs"]["text"]}
        rng = np.random.default_rng([inputs["seed"], inputs["steps"], *inputs["text"].encode()])
        made = BytesIO()
        soundfile.write(made, 0.2 * rng.standard_normal((int(inputs["seconds"] * 44100), 2)), 44100, format="FLAC")
        return made.getvalue()

    def send(self, answer):
        body = answer if isinstance(answer, bytes) else json.dumps(answer).encode()
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


@pytest.fixture
def comfy(game, declare):
    """A project, a ComfyUI on loopback, and the example from the docs between them."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), type("Played", (Comfy,), {"played": {}}))
    threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()
    address = f"http://127.0.0.1:{server.server_address[1]}"
    command = [sys.executable, str(ROOT / "docs/renderers/comfyui.py"), str(ROOT / "docs/renderers/stable_audio.json")]
    declare(comfy={"command": [*command, address]})
    facts = (
        "revision: graph-1, licence: Stability-Community, sample_rate: 44100, channels: stereo, limit: 47, steps: 50"
    )
    game.write("sfxgen.yaml", f"models: {{comfy: {{{facts}}}}}\n")
    game.sounds("defaults: {model: comfy}\nsounds:\n  rain: {prompt: rain, duration: 1, variations: 2}\n")
    yield game
    server.shutdown()
    server.server_close()


def test_the_example_in_the_docs_lets_comfyui_play_a_graph(comfy):
    result = comfy.build()
    assert result.code == 0 and result.summary["rendered"] == 2, result.json
    comfy.sounds("defaults: {model: comfy}\nsounds:\n  bad: {prompt: fail, duration: 1}\n")
    assert "ComfyUI could not play the graph" in str(comfy.build().json["sounds"])


def test_the_example_in_the_docs_keeps_to_the_contract(comfy):
    result, _ = tried(comfy, "comfy")
    assert result.code == 0, result.err


def test_a_watch_keeps_the_program_between_builds(moss, program, log):
    program()
    with keeping.keeping():
        moss.build()
        moss.sounds("defaults: {model: moss}\nsounds:\n  hail: {prompt: hail, duration: 1}\n")
        assert moss.build().summary["rendered"] == 1
        assert log().count("start") == 1
    assert moss.build().summary["unchanged"] == 1


PAGE = (ROOT / "docs/renderers.md").read_text("utf-8")


@pytest.mark.parametrize("block", re.findall(r"```text\n(# ~/\.config.*?)```", PAGE, re.DOTALL))
def test_every_config_in_the_docs_is_read(block):
    path = user_config_path()
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(block)
    faults: list = []
    assert read_user_config(faults).renderers and faults == []
