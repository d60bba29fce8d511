"""Each known trap of the models and libraries, shown to be one, and shown not to catch this renderer."""

from __future__ import annotations

import json
import shutil
from itertools import pairwise

import numpy as np
import pytest
import torch
from diffusers import AudioLDM2Pipeline
from families import LOADED
from safetensors import safe_open
from transformers import GPT2LMHeadModel, GPT2Model

from sfxgen.render.diffusion.sampling import denoise
from sfxgen.render.diffusion.shots import Shot

pytestmark = pytest.mark.usefixtures("side_by_side")


def test_checkpoints_declare_a_language_model_that_the_pipeline_can_not_use(studio, checkpoints):
    declared = json.loads((checkpoints["audioldm2"] / "model_index.json").read_text())["language_model"]
    assert declared == ["transformers", "GPT2Model"]
    pipe = AudioLDM2Pipeline.from_pretrained(checkpoints["audioldm2"])
    assert type(pipe.language_model) is GPT2Model
    with pytest.raises(AttributeError, match="_update_model_kwargs_for_generation"):
        pipe("rain", num_inference_steps=1, audio_length_in_s=1.0)
    studio.one()
    assert type(LOADED["audioldm2"].pipe.language_model) is GPT2LMHeadModel


def test_prompts_encoded_together_change_each_other_and_are_encoded_alone(studio):
    studio.one()
    adapter = LOADED["audioldm2"]
    prompts = ["rain", "an old wooden door, creaking, then falling shut"]
    _, _, together = adapter.pipe.encode_prompt(prompts, adapter.device, 1, False)
    alone = torch.cat([adapter.text(prompt)["generated"] for prompt in prompts])
    assert (together[0] - alone[0]).abs().max() > 1e-2  # the trap
    both = adapter.condition([_shot(prompt) for prompt in prompts])
    assert torch.equal(both["generated"][2:], alone)


def test_what_pads_a_shorter_prompt_is_masked(studio):
    studio.one()
    both = LOADED["audioldm2"].condition([_shot("rain"), _shot("an old wooden door, creaking")])
    lengths = both["mask"][2:].sum(dim=1)
    assert lengths[0] < lengths[1] == both["mask"].shape[1]
    assert not both["words"][2, int(lengths[0]) :].any()


def upstream(checkpoints) -> AudioLDM2Pipeline:
    """diffusers' own pipeline, with the one fix it needs to run."""
    folder = checkpoints["audioldm2"]
    pipe = AudioLDM2Pipeline.from_pretrained(
        folder, language_model=GPT2LMHeadModel.from_pretrained(folder / "language_model")
    )
    pipe.set_progress_bar_config(disable=True)
    return pipe


def played(pipe, prompts, seeds, guidance=1.0, negative=None) -> np.ndarray:
    """What the pipeline makes of prompts in one batch, a window of 2.56 s, in four steps; shape (batch, frames)."""
    generators = [torch.Generator().manual_seed(seed) for seed in seeds]
    made = pipe(
        list(prompts), negative_prompt=negative, generator=generators, num_inference_steps=4,
        audio_length_in_s=2.56, guidance_scale=guidance,
    )  # fmt: skip
    return made.audios


@pytest.mark.parametrize(("guidance", "negative"), [(1.0, None), (3.5, "hiss")])
def test_one_prompt_alone_is_what_upstream_plays(studio, checkpoints, guidance, negative):
    """The same words, language model, noise and steps are the same audio; the negative prompt is as long as the
    prompt, since the pipeline would cut it to that."""
    theirs = played(upstream(checkpoints), ["rain"], [3], guidance, negative and [negative])
    ours = studio.one(prompt="rain", seed=3, seconds=2.56, guidance=guidance, negative_prompt=negative or "")
    assert np.abs(ours[:, 0] - theirs[0]).max() < 1e-4
    assert np.abs(ours).max() > 1e-2


def test_prompts_in_one_batch_are_other_audio_upstream_and_the_same_here(studio, checkpoints):
    pipe, prompts = upstream(checkpoints), ["rain", "an old wooden door, creaking, then falling shut"]
    alone = played(pipe, prompts[:1], [3])[0]
    assert np.abs(played(pipe, prompts, [3, 4])[0] - alone).max() > 1e-2  # the trap
    fields = {"seconds": 2.56, "guidance": 1.0}
    short, _ = studio.render(*[studio.request(prompt=p, seed=3 + i, **fields) for i, p in enumerate(prompts)])
    assert np.abs(short[:, 0] - alone).max() < 1e-4


def test_without_its_mask_a_padded_prompt_sounds_different(studio, monkeypatch):
    """So a mask that got lost on the way to the denoiser would be heard."""
    prompts = ("rain", "an old wooden door, creaking, then shut")
    requests = [studio.request(prompt=prompt, guidance=1.0) for prompt in prompts]
    masked, long = studio.render(*requests)
    adapter = LOADED["audioldm2"]
    condition = adapter.condition

    def unmasked(shots):
        told = condition(shots)
        return {**told, "mask": torch.ones_like(told["mask"])}

    monkeypatch.setattr(adapter, "condition", unmasked)
    bare, longest = studio.render(*requests)
    assert np.abs(bare - masked).max() > 1e-3
    assert np.abs(longest - long).max() < 1e-4


def test_a_language_model_saved_as_upstream_saves_it_sounds_the_same(studio, checkpoints, tmp_path):
    """Upstream's weights are those of a bare `GPT2Model`, without the prefix that `GPT2LMHeadModel` saves: were they
    not found under their names, the model would run on random ones, and say nothing."""
    folder = shutil.copytree(checkpoints["audioldm2"], tmp_path / "model")
    whole = GPT2LMHeadModel.from_pretrained(folder / "language_model")
    shutil.rmtree(folder / "language_model")
    whole.transformer.save_pretrained(folder / "language_model")
    with safe_open(folder / "language_model" / "model.safetensors", "pt") as weights:
        assert not [name for name in weights.keys() if name.startswith("transformer.")]  # noqa: SIM118
    bare, usual = studio.one(str(folder), negative_prompt="hiss", guidance=3.5), studio.one(negative_prompt="hiss")
    assert np.abs(bare - usual).max() < 1e-5


def test_prompts_are_encoded_once(studio, monkeypatch):
    studio.one()
    adapter = LOADED["audioldm2"]
    encoded = []
    encode = adapter.encode
    monkeypatch.setattr(adapter, "encode", lambda prompt: encoded.append(prompt) or encode(prompt))
    studio.render(*[studio.request(prompt="a gull", negative_prompt="waves", seed=seed) for seed in range(3)])
    studio.one(prompt="a gull", negative_prompt="waves", seed=7)
    assert sorted(encoded) == ["a gull", "waves"]


def test_takes_keep_their_order_whatever_clap_thinks(studio):
    """`num_waveforms_per_prompt` would sort them by score, across prompts."""
    requests = [studio.request(seed=seed) for seed in range(4)]
    for made, request in zip(studio.render(*requests), requests, strict=True):
        assert np.abs(made - studio.one(seed=request.seed)).max() < 1e-4


def test_stable_audios_noise_comes_from_each_takes_own_generator(studio, monkeypatch):
    """Its own sampler seeds a Brownian tree by `initial_seed()`: one generator for a batch would give all one noise."""
    drawn = []
    noise = denoise.Noise.draw
    monkeypatch.setattr(denoise.Noise, "draw", lambda self: drawn.append(made := noise(self)) or made)
    studio.render(*[studio.request("stable-audio-open", seed=seed, steps=3) for seed in range(2)])
    assert len(drawn) == 4  # the first latents and three steps
    for step in drawn:
        assert (step[0] - step[1]).abs().max() > 0.1
    assert all((a - b).abs().max() > 0.1 for a, b in pairwise(drawn))


def test_no_search_tree_means_no_recursion_error_at_its_bounds(studio, monkeypatch):
    import torchsde

    def deep(*_args, **_named):
        raise RecursionError("maximum recursion depth exceeded")

    monkeypatch.setattr(torchsde, "BrownianInterval", deep)
    assert len(studio.one("stable-audio-open", seed=4_294_967_295)) == 8000


def test_recordings_stay_with_their_prompts_in_a_batch(studio, tmp_path):
    """`initial_audio_waveforms` pairs them wrongly there (diffusers#13629)."""
    import soundfile

    requests = []
    for i in range(3):
        path = tmp_path / f"{i}.wav"
        tone = 0.5 * np.sin(2 * np.pi * 150 * (i + 1) * np.arange(16000) / 8000)
        soundfile.write(path, tone, 8000, subtype="FLOAT")
        fields = {"source": str(path), "duration": 0.0, "raw_seconds": 0.0}
        requests.append(studio.request("stable-audio-open", f"sound {i}", **fields))
    for made, request in zip(studio.render(*requests), requests, strict=True):
        (alone,) = studio.render(request)
        assert np.abs(made - alone).max() < 1e-4


def test_every_take_of_stable_audio_shares_a_batch_whatever_its_length(studio):
    studio.one("stable-audio-open")
    adapter = LOADED["stable-audio-open"]
    keys = {adapter.key(_shot("rain", seconds=seconds)) for seconds in (0.5, 1.0, 4.0)}
    assert len(keys) == 1


def test_of_stable_audios_window_only_what_is_heard_is_decoded(studio, monkeypatch):
    whole = studio.one("stable-audio-open", seconds=4.0, prompt="")
    adapter = LOADED["stable-audio-open"]
    lengths = []
    waveform = adapter.waveform
    monkeypatch.setattr(adapter, "waveform", lambda latents: lengths.append(latents.shape[2]) or waveform(latents))
    shot = _shot("rain", seconds=0.5)
    with torch.inference_mode():
        latents = denoise.render_batch(adapter, [shot], lambda _: None)
        (cut,) = denoise.decode(adapter, latents, [shot])()
        full = waveform(latents)[0, :, : len(cut)].numpy().T
    assert lengths == [125 + 16]
    assert np.abs(cut - full).max() < 1e-5
    assert len(whole) == 32000


def test_tokenizers_are_of_the_classes_that_take_a_prompt_for_a_prompt(studio):
    from transformers import RobertaTokenizerFast, T5TokenizerFast

    studio.one()
    pipe = LOADED["audioldm2"].pipe
    assert isinstance(pipe.tokenizer, RobertaTokenizerFast)
    assert isinstance(pipe.tokenizer_2, T5TokenizerFast)


def test_distilled_stable_audio_3_renoises_from_the_takes_own_seed(studio):
    torch.manual_seed(1)
    first = studio.one("stable-audio-3", steps=8)
    torch.manual_seed(2)
    assert np.array_equal(studio.one("stable-audio-3", steps=8), first)


def test_stable_audio_3_is_not_padded_with_silence(studio):
    studio.one("stable-audio-3")
    adapter = LOADED["stable-audio-3"]
    shot = _shot("rain", seconds=2.0)
    assert adapter.frames(shot) == 2.0 * adapter.sample_rate / adapter.hop


def test_noise_is_the_same_on_every_device_and_in_every_precision(studio):
    """It is drawn in full precision on the CPU."""
    studio.one("stable-audio-3")
    noise = denoise.Noise([_shot("rain", seed=3)], LOADED["stable-audio-3"])
    assert noise.draw().dtype == torch.float32
    assert noise.generators[0].device.type == "cpu"


def _shot(prompt, seed=0, seconds=1.0):
    return Shot(
        prompt=prompt, negative_prompt="noise", seed=seed, seconds=seconds, steps=4, guidance=3.5
    )  # fmt: skip
