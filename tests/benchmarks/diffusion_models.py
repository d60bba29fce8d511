"""The real architectures with random weights, which speed and memory don't depend on: full size, or reduced for a CPU.

Weights are made on the device itself: a GPU draws a billion of them in a moment.
"""

from __future__ import annotations

import sys
from pathlib import Path

import torch
from diffusers import (
    AudioLDM2Pipeline,
    AudioLDM2ProjectionModel,
    AudioLDM2UNet2DConditionModel,
    AutoencoderKL,
    AutoencoderOobleck,
    CosineDPMSolverMultistepScheduler,
    FlowMatchEulerDiscreteScheduler,
    StableAudio3Pipeline,
    StableAudioDiTModel,
    StableAudioPipeline,
    StableAudioProjectionModel,
)
from diffusers.models.autoencoders.autoencoder_same import AutoencoderSAME
from diffusers.models.transformers.transformer_stable_audio3 import StableAudio3DiTModel
from diffusers.pipelines.stable_audio_3.modeling_stable_audio_3 import StableAudio3DurationEmbedder
from transformers import (
    ClapConfig,
    ClapFeatureExtractor,
    ClapModel,
    GPT2Config,
    GPT2LMHeadModel,
    SpeechT5HifiGan,
    SpeechT5HifiGanConfig,
    T5Config,
    T5EncoderModel,
    T5GemmaConfig,
    T5GemmaEncoderModel,
)

sys.path.insert(0, str(Path(__file__).parents[1] / "render" / "diffusion"))

from tiny import clap, ddim, gemma, roberta, t5, t5_tokenizer

WORDS = 32128
"""T5's vocabulary."""


def audioldm2(full: bool, device: torch.device) -> AudioLDM2Pipeline:
    """AudioLDM 2 by the default config of diffusers' conversion script; a quarter as wide when reduced."""
    width, words, gpt = (128, 1024, 768) if full else (32, 64, 64)
    with torch.device(device):
        modules = {
            "vae": AutoencoderKL(
                in_channels=1,
                out_channels=1,
                latent_channels=8,
                layers_per_block=2,
                block_out_channels=[width, 2 * width, 4 * width],
                down_block_types=["DownEncoderBlock2D"] * 3,
                up_block_types=["UpDecoderBlock2D"] * 3,
            ),
            **encoders(full),
            "unet": AudioLDM2UNet2DConditionModel(
                sample_size=128,
                in_channels=8,
                out_channels=8,
                block_out_channels=[width, 2 * width, 3 * width, 5 * width],
                layers_per_block=2,
                down_block_types=["DownBlock2D", *["CrossAttnDownBlock2D"] * 3],
                up_block_types=[*["CrossAttnUpBlock2D"] * 3, "UpBlock2D"],
                cross_attention_dim=[[None, gpt, words]] * 4,
            ),
            "vocoder": SpeechT5HifiGan(
                SpeechT5HifiGanConfig(
                    model_in_dim=64,
                    sampling_rate=16000,
                    upsample_initial_channel=1024 if full else 64,
                    upsample_rates=[5, 4, 2, 2, 2],
                    upsample_kernel_sizes=[16, 16, 8, 4, 4],
                    resblock_kernel_sizes=[3, 7, 11],
                    resblock_dilation_sizes=[[1, 3, 5]] * 3,
                    normalize_before=False,
                )
            ),
        }
    return AudioLDM2Pipeline(
        **modules,
        tokenizer=roberta(),
        tokenizer_2=t5_tokenizer(),
        feature_extractor=ClapFeatureExtractor(),
        scheduler=ddim(),  # not on the device: nobody else's is
    )


def encoders(full: bool) -> dict[str, torch.nn.Module]:
    """What AudioLDM 2 reads its prompts with."""
    words, gpt = (1024, 768) if full else (64, 64)
    narrow = {} if full else {"n_embd": gpt, "n_layer": 2, "n_head": 4}
    return {
        "text_encoder": _clap(full),
        "text_encoder_2": T5EncoderModel(_flan_t5_large() if full else t5(64, 128, 2, 4, 16)),
        "projection_model": AudioLDM2ProjectionModel(512 if full else 8, words, gpt),
        "language_model": GPT2LMHeadModel(GPT2Config(max_new_tokens=8, **narrow)),
    }


def stable_audio_open(full: bool, device: torch.device) -> StableAudioPipeline:
    """Stable Audio Open by the classes' defaults, with T5-base; narrow and shallow when reduced."""
    words = 768 if full else 64
    thin = {"encoder_hidden_size": 128, "decoder_channels": 8, "channel_multiples": [1, 2, 4, 4, 4]}
    shallow = {
        "num_layers": 4,
        "attention_head_dim": 16,
        "num_attention_heads": 8,
        "num_key_value_attention_heads": 4,
        "cross_attention_dim": 64,
        "global_states_input_dim": 128,
        "cross_attention_input_dim": 64,
    }
    with torch.device(device):
        modules = {
            "vae": AutoencoderOobleck(**({} if full else thin)),
            "text_encoder": T5EncoderModel(
                t5(768, 3072, 12, 12, 64, vocab_size=WORDS) if full else t5(64, 128, 2, 4, 16)
            ),
            "projection_model": StableAudioProjectionModel(words, words, 0, 512),
            "transformer": StableAudioDiTModel(**({} if full else shallow)),
        }
    return StableAudioPipeline(**modules, tokenizer=t5_tokenizer(), scheduler=CosineDPMSolverMultistepScheduler())


def stable_audio_3(full: bool, device: torch.device) -> StableAudio3Pipeline:
    """Stable Audio 3 medium: 24 layers, SAME-L and T5Gemma-b; narrow and shallow when reduced."""
    words, width = (768, 1536) if full else (64, 128)
    same = {"encoder_channels": 256, "encoder_transformer_depths": (12,), "decoder_sinusoidal_blocks": (8,)}
    thin = {"encoder_channels": 16, "encoder_transformer_depths": (2,), "dim_heads": 16}
    with torch.device(device):
        modules = {
            "vae": AutoencoderSAME(**(same if full else thin)),
            "text_encoder": T5GemmaEncoderModel(_t5gemma(full, words)),
            "duration_embedder": StableAudio3DurationEmbedder(output_dim=words),
            "transformer": StableAudio3DiTModel(
                io_channels=256,
                embed_dim=width,
                depth=24 if full else 4,
                num_heads=24 if full else 8,
                cond_token_dim=words,
                global_cond_dim=words,
                local_add_cond_dim=257,
                num_memory_tokens=64,
            ),
        }
    scheduler = FlowMatchEulerDiscreteScheduler(num_train_timesteps=1, shift=1.0, stochastic_sampling=True)
    return StableAudio3Pipeline(**modules, tokenizer=gemma(), scheduler=scheduler)


def _t5gemma(full: bool, width: int) -> T5GemmaConfig:
    deep = {
        "vocab_size": 256000 if full else 80,
        "hidden_size": width,
        "intermediate_size": 2048 if full else 128,
        "num_hidden_layers": 12 if full else 2,
        "num_attention_heads": 12 if full else 4,
        "num_key_value_heads": 12 if full else 4,
        "head_dim": 64 if full else 16,
    }
    other = {**deep, "num_hidden_layers": 1, "cross_attention_hidden_size": width}
    return T5GemmaConfig(encoder=deep, decoder=other, vocab_size=deep["vocab_size"], is_encoder_decoder=False)


def _flan_t5_large() -> T5Config:
    return t5(1024, 2816, 24, 16, 64, feed_forward_proj="gated-gelu", vocab_size=WORDS)


def _clap(full: bool) -> ClapModel:
    if full:
        return ClapModel(ClapConfig())
    text = {"hidden_size": 16, "intermediate_size": 32, "num_attention_heads": 2, "num_hidden_layers": 1}
    return clap(text, {"hidden_size": 32, "patch_embeds_hidden_size": 16})


BUILD = {"audioldm2": audioldm2, "stable-audio-open": stable_audio_open, "stable-audio-3": stable_audio_3}
