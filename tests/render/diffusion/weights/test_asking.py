"""The hub is asked by a build that is about to render with a model, and by nothing else."""

from __future__ import annotations

import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from sfxgen.render.diffusion.weights import availability

SOUNDS = "sounds:\n  a: {prompt: a click, duration: 0.1, model: some-org/some-model}\n"
MORE = "  b: {prompt: a click, duration: 0.1, model: other-org/other-model}\n"


@pytest.fixture
def asked(monkeypatch, tmp_path):
    """What a hub without any model is asked for, by a machine on which models run."""
    paths: list[str] = []

    class Hub(BaseHTTPRequestHandler):
        def do_GET(self):
            paths.append(self.path)
            self.send_error(404)

        do_HEAD = do_GET  # noqa: N815 -- http.server's name

        def log_message(self, *_):
            pass

    hub = ThreadingHTTPServer(("127.0.0.1", 0), Hub)
    threading.Thread(target=hub.serve_forever, daemon=True).start()
    for name in ("HF_HUB_OFFLINE", "TRANSFORMERS_OFFLINE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HF_ENDPOINT", f"http://127.0.0.1:{hub.server_port}")
    monkeypatch.setenv("HF_HOME", str(tmp_path / "hub"))
    monkeypatch.setattr(availability, "accelerator", lambda _device: "cuda")
    yield paths
    hub.shutdown()
    hub.server_close()


@pytest.mark.parametrize(
    "words",
    [
        *("check", "check --release", "list", "explain a", "clean", "adopt a", "doctor", "models", "credits"),
        *("build --dry-run", "build --dry-run --device cpu", "reroll a", "lock --resolve", "inspect a"),
    ],
)
def test_nothing_else_asks(game, asked, words):
    game.sounds(SOUNDS)
    assert game.run(*words.split()).code in (0, 1, 2)
    assert asked == []


def test_a_build_asks_for_the_models_that_it_was_asked_to_render_with(game, asked):
    game.sounds(SOUNDS + MORE)
    game.run("build", "--only", "a", "--device", "cpu")
    assert asked
    assert all("some-org/some-model" in path for path in asked)
