"""Stable Audio 3: reached from how its weights are published, decoded in chunks, conditioned in full precision."""

from __future__ import annotations

import json
import shutil

import numpy as np
import pytest
import soundfile
import torch
from families import LOADED
from projects import Game

from sfxgen.render.diffusion.pipelines import stable_audio_3
from sfxgen.render.diffusion.pipelines.stable_audio_3 import CHUNK, StableAudio3, in_chunks
from sfxgen.render.diffusion.shots import FULL, KnownAudio, Shot
from sfxgen.render.models import MODELS

FAMILY = "stable-audio-3"
HUB_ID = MODELS[FAMILY].hub_id
PUBLISHED = ("model.safetensors", "model_config.json", "LICENSE.md", "README.md", "NOTICE")


@pytest.fixture
def adapter(studio):
    studio.one(FAMILY, steps=1)
    return LOADED[FAMILY]


def latents(adapter, frames, batch=2):
    torch.manual_seed(0)
    return torch.randn(batch, *adapter.shape(frames))


@pytest.mark.parametrize("frames", [1, 127, 128, 129, 200, 224, 225, 320, 1000])
def test_decoding_in_chunks_is_decoding(adapter, frames):
    """Its layers look a latent frame to either side, and no chunk's edge is used."""
    z = latents(adapter, frames)
    with torch.inference_mode():
        made, whole = adapter.waveform(z), adapter.pipe.vae.decode(z).sample
    assert made.shape == whole.shape
    assert (made - whole).abs().max() < 1e-4 * max(1.0, float(whole.abs().max()))


@pytest.mark.parametrize("frames", [100, 129, 300])
def test_so_is_encoding(adapter, frames):
    torch.manual_seed(1)
    wave = torch.randn(1, 2, frames * adapter.hop)
    with torch.inference_mode():
        made, whole = adapter.encoded(wave), adapter.pipe.vae.encode(wave).latents
    assert made.shape == whole.shape
    assert (made - whole).abs().max() < 1e-4 * max(1.0, float(whole.abs().max()))


def test_no_chunk_is_longer_than_its_authors_and_memory_grows_with_the_length_alone(adapter, monkeypatch):
    lengths = []
    decode = adapter.pipe.vae.decode
    monkeypatch.setattr(adapter.pipe.vae, "decode", lambda z: lengths.append(z.shape[-1]) or decode(z))
    with torch.inference_mode():
        adapter.waveform(latents(adapter, 4000, batch=1))
    assert set(lengths) == {CHUNK} and len(lengths) == 42
    fields = {"prompt": "", "negative_prompt": "", "seed": 0, "steps": 1, "guidance": 1.0}
    minute, six = (adapter.decode_bytes_of(Shot(seconds=s, **fields)) for s in (60.0, 360.0))
    assert six < 6.5 * minute


def test_every_value_is_taken_from_the_middle_of_a_chunk():
    """A converter that spoils its edges, but for those of the whole: nobody sees what it spoilt."""

    def spoils(part):
        made = part.clone()
        if float(part[0, 0, 0]) != 0.0:
            made[..., :16] = -1.0
        if float(part[0, 0, -1]) != 999.0:
            made[..., -16:] = -1.0
        return made

    whole = torch.arange(1000.0).reshape(1, 1, -1)
    assert torch.equal(in_chunks(whole, spoils, 1, 1, 16), whole)


def test_a_long_sound_is_made_without_a_mask_over_all_of_it(studio, monkeypatch):
    """20 s of the tiny model are 5000 latent frames: dense, its mask would have 625 million values."""
    sizes = []
    mask = stable_audio_3.in_chunks

    def noted(whole, convert, *rest):
        return mask(whole, lambda part: sizes.append(part.shape[-1]) or convert(part), *rest)

    monkeypatch.setattr(stable_audio_3, "in_chunks", noted)
    assert len(studio.one(FAMILY, seconds=20.0, steps=1)) == 160000
    assert max(sizes) == CHUNK


def test_in_half_precision_text_and_length_stay_in_full(checkpoints):
    adapter = StableAudio3.load(checkpoints[FAMILY], torch.device("cpu"), "float16")
    kept = {name: {p.dtype for p in getattr(adapter.pipe, name).parameters()} for name in adapter.pipe.components
            if isinstance(getattr(adapter.pipe, name), torch.nn.Module)}  # fmt: skip
    assert kept["text_encoder"] == kept["duration_embedder"] == {torch.float32}
    assert kept["transformer"] == kept["vae"] == {torch.float16}
    assert adapter.pipe.duration_embedder.freqs.dtype == torch.float32
    full = StableAudio3.load(checkpoints[FAMILY], torch.device("cpu"), FULL)
    seconds = torch.tensor([60.0])
    with torch.inference_mode():
        assert torch.equal(adapter.pipe.duration_embedder(seconds), full.pipe.duration_embedder(seconds))
    with adapter.in_precision(FULL):
        pass
    assert {p.dtype for p in adapter.pipe.text_encoder.parameters()} == {torch.float32}
    assert {p.dtype for p in adapter.pipe.transformer.parameters()} == {torch.float16}


# From how it is published to a sound


def test_as_it_is_published_it_is_a_draft_that_says_every_step(hub, game: Game, tmp_path, monkeypatch):
    """The repository has Stability's own format, and no pipeline: nothing of it is downloaded in vain."""
    monkeypatch.setenv("HF_TOKEN", "hf_test")
    published = tmp_path / "published"
    published.mkdir()
    for name in PUBLISHED:
        (published / name).write_text("{}")
    hub.repositories[HUB_ID] = published
    game.sounds(f"sounds: {{a: {{prompt: rain, duration: 1, model: {FAMILY}}}}}\n")
    result = game.build("--device", "cpu")
    assert result.summary["drafted"] == 1
    said = " ".join(result.json["warnings"])
    assert f"--checkpoint_path {HUB_ID} --output_dir models/{FAMILY}" in said
    assert "google/t5gemma-b-b-ul2 (Gemma)" in said and f"`model: ./models/{FAMILY}`" in said
    assert not [line for line in hub.asked if line.startswith("GET") and line.endswith(".safetensors")]
    listed = {model["name"]: model for model in game.run("models", "--device", "cpu", "--json").json["models"]}
    assert not listed[FAMILY]["runs_here"] and "has to be converted" in listed[FAMILY]["obstacle"]


def converted(source, folder):
    """Lay a checkpoint out as diffusers' script writes it: each component on its own, and an index without versions."""
    shutil.copytree(source, folder)
    index = json.loads((folder / "model_index.json").read_text())
    names = ("vae", "text_encoder", "tokenizer", "duration_embedder", "transformer", "scheduler")
    kept = {name: index[name] for name in names}
    kept["duration_embedder"] = ["diffusers", "StableAudio3DurationEmbedder"]
    said = {"_class_name": "StableAudio3Pipeline", "_diffusers_version": "0.42.1", **kept}
    (folder / "model_index.json").write_text(json.dumps(said, indent=2))
    return folder


@pytest.mark.parametrize("family", [FAMILY, "stable-audio-3-base"])
def test_converted_it_makes_a_sound_under_its_own_licence(game: Game, checkpoints, family):
    converted(checkpoints[family], game.root / "models" / family)
    game.write("sfxgen.yaml", f"defaults: {{model: ./models/{family}, steps: 4, channels: stereo}}\n")
    game.sounds("sounds: {a: {prompt: rain, duration: 1}}\n")
    result = game.build("--device", "cpu")
    assert result.code == 0 and result.summary["rendered"] == 1, result.json
    record = game.lock["sounds"]["a"]
    assert (record["state"], record["licence"]) == ("final", "Stability-Community")
    samples, rate = soundfile.read(game.root / record["takes"][0]["path"])
    assert rate == 44100 and np.abs(samples).max() > 0.01


def test_a_recording_longer_than_a_chunk_is_a_starting_point(studio):
    adapter = LOADED.get(FAMILY) or (studio.one(FAMILY), LOADED[FAMILY])[1]
    known = KnownAudio(
        samples=np.random.default_rng(0).standard_normal((16000, 2)).astype(np.float32), start_s=0, end_s=2
    )
    with torch.inference_mode():
        assert adapter.known_latents(known, 500).shape == (1, *adapter.shape(500))
