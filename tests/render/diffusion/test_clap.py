"""Best of N for models without a CLAP of their own: LAION's, fetched once; or a warning that says why not."""

from __future__ import annotations

import numpy as np
import pytest
import soundfile
import tiny
from families import LOADED
from projects import Game

from sfxgen.render.diffusion.clap import Clap
from sfxgen.render.diffusion.weights.find import CLAP, CLAP_FILES

FAMILY = "stable-audio-open"


@pytest.fixture
def hub(hub, tmp_path, monkeypatch):
    """The hub with a tiny CLAP under its real id; models start without one."""
    hub.repositories[CLAP] = tiny.clap_repository(tmp_path / "clap")
    monkeypatch.setenv("HF_TOKEN", "hf_test")
    for adapter in LOADED.values():
        monkeypatch.setattr(adapter, "_clap", None)
    return hub


def ask(studio, **fields):
    (done,) = studio.outcomes(studio.request(FAMILY, "a bell, struck once", candidates=3, **fields))
    assert done.error is None
    return done


def test_the_candidate_nearest_to_the_prompt_wins(hub, studio, tmp_path):
    done = ask(studio)
    assert len(set(done.scores)) == 3
    clap = Clap.load(tmp_path / "clap")
    heard = clap.similarity("a bell, struck once", done.audio.samples, done.audio.sample_rate)
    assert heard == pytest.approx(max(done.scores), abs=1e-4)
    assert not [warning for warning in done.warnings if "ranked" in warning]


def test_it_is_downloaded_once_and_without_its_pickle(hub, studio, monkeypatch, tmp_path):
    (tmp_path / "clap" / "pytorch_model.bin").write_bytes(b"\x80\x04.")
    first = ask(studio)
    fetched = [line for line in hub.asked if line.startswith("GET") and "/resolve/" in line]
    assert any(CLAP_FILES[0] in line for line in fetched)
    assert not any(".bin" in line for line in fetched)
    monkeypatch.setattr(LOADED[FAMILY], "_clap", None)
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    hub.asked.clear()
    again = ask(studio)
    assert again.scores == first.scores, again.warnings
    assert hub.asked == []


def unranked(studio, said: str) -> None:
    alone = studio.one(FAMILY, "a bell, struck once")
    done = ask(studio)
    assert done.scores == (None, None, None)
    assert np.abs(done.audio.samples - alone).max() < 1e-4
    (warning,) = [warning for warning in done.warnings if "ranked" in warning]
    assert warning.startswith("its candidates are not ranked: ") and said in warning


def test_offline_the_first_that_is_sound_wins_and_the_warning_says_how_to_rank(hub, studio, monkeypatch):
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    unranked(studio, f"the weights of {CLAP} are not downloaded, and HF_HUB_OFFLINE is set\n  Unset it, or run `hf")


def test_a_hub_that_is_down_is_asked_once(hub, studio):
    hub.down = True
    unranked(studio, CLAP)
    assert len([line for line in hub.asked if "/api/models/" in line]) <= 6  # the client's own retries of one question


def test_pickled_weights_are_refused(hub, studio, tmp_path):
    (tmp_path / "clap" / CLAP_FILES[0]).rename(tmp_path / "clap" / "pytorch_model.bin")
    unranked(studio, "only as a pickle")
    assert not [line for line in hub.asked if line.endswith(".bin")]


def test_damaged_weights_are_told_with_their_folder(hub, studio, tmp_path):
    (tmp_path / "clap" / CLAP_FILES[0]).write_bytes(b"no weights")
    unranked(studio, "CLAP can't be loaded from")


def test_scores_are_in_the_lock_from_a_manifest_on(hub, game: Game):
    game.sounds(f"sounds:\n  bell: {{prompt: a bell, duration: 1, model: {FAMILY}, steps: 2, candidates: 3}}\n")
    result = game.build("--device", "cpu")
    assert result.code == 0 and "ranked" not in result.err, result.err
    (take,) = game.lock["sounds"]["bell"]["takes"]
    assert len(take["scores"]) == 3 and all(-1 <= score <= 1 for score in take["scores"])
    assert len(soundfile.read(game.root / take["path"])[0]) == 44100
