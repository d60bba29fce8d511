"""Best of N for models without a CLAP of their own: LAION's, fetched once; or a warning that says why not."""

from __future__ import annotations

import shutil

import numpy as np
import pytest
import soundfile
import tiny
import torch
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


BOT, TITLE = "SFconvertbot", "Adding `safetensors` variant of this model"


def as_published(hub, tmp_path, *pulls):
    """Let the repository be as LAION's is: a pickle at `main`, and pull requests with safetensors."""
    main = shutil.copytree(tmp_path / "clap", tmp_path / "main")
    (main / CLAP_FILES[0]).rename(main / "pytorch_model.bin")
    hub.repositories[CLAP] = main
    folders = []
    for number in range(1, len(pulls) + 1):
        folders.append(shutil.copytree(tmp_path / "clap", tmp_path / f"pull{number}"))
        (folders[-1] / "README.md").write_text(f"{number}")
    hub.pulls[CLAP] = [(author, title, folder) for (author, title), folder in zip(pulls, folders, strict=True)]
    return folders


def test_where_main_has_a_pickle_the_hubs_own_bot_has_safetensors(hub, studio, tmp_path, monkeypatch):
    folders = as_published(hub, tmp_path, ("someone", TITLE), (BOT, "Update README"), (BOT, TITLE))
    done = ask(studio)
    assert len(set(done.scores)) == 3, done.warnings
    commit = hub.commit_of(folders[2])
    assert done.judge == f"{CLAP}@{commit}"
    fetched = [line for line in hub.asked if line.startswith("GET") and "/resolve/" in line]
    assert fetched and all(f"/resolve/{commit}/" in line for line in fetched)
    assert not any(".bin" in line for line in fetched)
    monkeypatch.setattr(LOADED[FAMILY], "_clap", None)
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    hub.asked.clear()
    again = ask(studio)
    assert (again.scores, again.judge, hub.asked) == (done.scores, done.judge, [])


def test_nobody_elses_pull_request_is_believed(hub, studio, tmp_path):
    as_published(hub, tmp_path, ("someone", TITLE), (BOT, "Something else"))
    unranked(studio, "only as a pickle")


def test_the_lock_says_which_clap_gave_the_scores(hub, game: Game):
    text = f"sounds:\n  bell: {{prompt: a bell, duration: 1, model: {FAMILY}, steps: 2, candidates: 2}}\n"
    game.sounds(text)
    game.build("--device", "cpu")
    (take,) = game.lock["sounds"]["bell"]["takes"]
    assert take["judge"] == f"{CLAP}@{hub.commit(CLAP)}"
    game.sounds(text.replace("steps: 2", "steps: 2, loudness: -30"))
    assert game.build("--device", "cpu").summary["restored"] == 1
    assert game.lock["sounds"]["bell"]["takes"][0]["judge"] == take["judge"]


class Counted(torch.nn.Module):
    """CLAP's model, and what it was asked for."""

    def __init__(self, model):
        super().__init__()
        self.model, self.texts, self.audio = model, [], []
        self.device, self.dtype = model.device, model.dtype

    def get_text_features(self, **tokens):
        self.texts.append(tuple(tokens["input_ids"].shape))
        return self.model.get_text_features(**tokens)

    def get_audio_features(self, input_features):
        self.audio.append(len(input_features))
        return self.model.get_audio_features(input_features=input_features)


def test_a_text_is_embedded_once_and_unpadded_and_takes_in_batches(tmp_path):
    """Padded to 512 tokens the text takes ten times as long; what it is scored with doesn't depend on the padding."""
    loaded = Clap.load(tiny.clap_repository(tmp_path / "clap"))
    counted = Counted(loaded._model)
    clap = Clap(counted, loaded._tokenizer, loaded._extractor)
    takes = [np.random.default_rng(i).standard_normal((8000, 1)).astype(np.float32) for i in range(5)]
    scores = clap.similarities("a bell", takes, 8000)
    assert counted.texts == [(1, len(loaded._tokenizer("a bell").input_ids))] and counted.audio == [5]
    clap.similarities("a bell", takes[:1], 8000)
    assert len(counted.texts) == 1
    assert scores == pytest.approx([loaded.similarity("a bell", take, 8000) for take in takes], abs=1e-5)
    tokens = loaded._tokenizer("a bell", padding="max_length", max_length=64, return_tensors="pt")
    with torch.inference_mode():
        padded = loaded._model.get_text_features(**tokens)
    padded = getattr(padded, "pooler_output", padded)
    assert torch.allclose(padded, loaded._text("a bell"), atol=1e-5)


def test_scoring_is_never_the_devices_work(half):
    """An AudioLDM 2 in half precision brings a CLAP of its own: a copy of it scores in main memory, in full."""
    clap = half.clap()
    assert clap._model is not half.pipe.text_encoder
    assert {(p.device.type, p.dtype) for p in clap._model.parameters()} == {("cpu", torch.float32)}
