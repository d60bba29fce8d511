"""Tiny checkpoints with random weights in the real classes, saved as upstream saves its own.

They make noise, not sound, but every class, file and call on the way is the real one.
"""

from __future__ import annotations

import json
from pathlib import Path

import torch
from diffusers import (
    AudioLDM2Pipeline,
    AudioLDM2ProjectionModel,
    AudioLDM2UNet2DConditionModel,
    AutoencoderKL,
    AutoencoderOobleck,
    CosineDPMSolverMultistepScheduler,
    DDIMScheduler,
    FlowMatchEulerDiscreteScheduler,
    StableAudio3Pipeline,
    StableAudioDiTModel,
    StableAudioPipeline,
    StableAudioProjectionModel,
)
from diffusers.models.autoencoders.autoencoder_same import AutoencoderSAME
from diffusers.models.transformers.transformer_stable_audio3 import StableAudio3DiTModel
from diffusers.pipelines.stable_audio_3.modeling_stable_audio_3 import StableAudio3DurationEmbedder
from tokenizers import Tokenizer, models, pre_tokenizers, processors
from transformers import (
    ClapAudioConfig,
    ClapConfig,
    ClapFeatureExtractor,
    ClapModel,
    ClapTextConfig,
    GemmaTokenizerFast,
    GPT2Config,
    GPT2LMHeadModel,
    RobertaTokenizerFast,
    SpeechT5HifiGan,
    SpeechT5HifiGanConfig,
    T5Config,
    T5EncoderModel,
    T5GemmaConfig,
    T5GemmaEncoderModel,
    T5TokenizerFast,
)

RATE = 16000
SA_RATE = 8000
LETTERS = list("abcdefghijklmnopqrstuvwxyz ,.'-▁Ġ")


def audioldm2(folder: Path, seed: int = 0) -> Path:
    """AudioLDM 2, its language model declared as `GPT2Model`, as upstream's checkpoints do."""
    torch.manual_seed(seed)
    unet = AudioLDM2UNet2DConditionModel(
        block_out_channels=(8, 16),
        layers_per_block=1,
        norm_num_groups=8,
        sample_size=32,
        in_channels=4,
        out_channels=4,
        down_block_types=("DownBlock2D", "CrossAttnDownBlock2D"),
        up_block_types=("CrossAttnUpBlock2D", "UpBlock2D"),
        cross_attention_dim=((None, 16, 32), (None, 16, 32)),
        attention_head_dim=(2, 4),
    )
    vae = AutoencoderKL(
        block_out_channels=[8, 16],
        in_channels=1,
        out_channels=1,
        norm_num_groups=8,
        down_block_types=["DownEncoderBlock2D", "DownEncoderBlock2D"],
        up_block_types=["UpDecoderBlock2D", "UpDecoderBlock2D"],
        latent_channels=4,
        scaling_factor=1.0,
    )
    pipe = AudioLDM2Pipeline(
        vae=vae,
        text_encoder=hearing(),
        text_encoder_2=T5EncoderModel(t5(32)),
        projection_model=AudioLDM2ProjectionModel(8, 32, 16),
        language_model=GPT2LMHeadModel(
            GPT2Config(vocab_size=99, n_embd=16, n_layer=1, n_head=2, n_positions=300, max_new_tokens=8)
        ),
        tokenizer=roberta(),
        tokenizer_2=t5_tokenizer(),
        feature_extractor=listening(),
        unet=unet,
        scheduler=ddim(),
        vocoder=SpeechT5HifiGan(
            SpeechT5HifiGanConfig(
                model_in_dim=16,
                sampling_rate=RATE,
                upsample_initial_channel=16,
                upsample_rates=[10, 16],
                upsample_kernel_sizes=[20, 32],
                resblock_kernel_sizes=[3],
                resblock_dilation_sizes=[[1, 3]],
                normalize_before=False,
                initializer_range=0.12,
            )
        ),
    )
    _save(pipe, folder)
    declare_gpt2_model(folder)
    return folder


def hearing() -> ClapModel:
    """CLAP."""
    text = {
        "vocab_size": 300,
        "hidden_size": 8,
        "intermediate_size": 37,
        "num_attention_heads": 2,
        "num_hidden_layers": 1,
        "max_position_embeddings": 80,
        "pad_token_id": 1,
    }
    audio = {
        "spec_size": 64,
        "window_size": 8,
        "num_mel_bins": 16,
        "hidden_size": 16,
        "patch_embeds_hidden_size": 8,
        "aff_block_r": 2,
        "patch_size": 4,
        "patch_stride": [4, 4],
        "mlp_ratio": 2.0,
    }
    return clap(text, audio)


def listening() -> ClapFeatureExtractor:
    """What CLAP hears with: two seconds."""
    return ClapFeatureExtractor(
        feature_size=16,
        hop_length=441,
        fft_window_size=1024,
        max_length_s=2,
        nb_max_samples=96000,
        sampling_rate=48000,
        truncation="rand_trunc",
        padding="repeatpad",
    )


def clap_repository(folder: Path) -> Path:
    """CLAP as a repository of its own, as LAION publishes it."""
    torch.manual_seed(0)
    for part in (hearing(), roberta(), listening()):
        part.save_pretrained(folder)
    return folder


def declare_gpt2_model(folder: Path) -> None:
    """Write `GPT2Model` where upstream's model_index.json has it."""
    index = folder / "model_index.json"
    said = json.loads(index.read_text())
    said["language_model"] = ["transformers", "GPT2Model"]
    index.write_text(json.dumps(said, indent=2))


def stable_audio_open(folder: Path, seed: int = 0) -> Path:
    """Stable Audio Open, with a window of 4.096 s."""
    torch.manual_seed(seed)
    pipe = StableAudioPipeline(
        vae=AutoencoderOobleck(
            encoder_hidden_size=12,
            downsampling_ratios=[4, 8],
            decoder_channels=6,
            decoder_input_channels=6,
            audio_channels=2,
            channel_multiples=[1, 2],
            sampling_rate=SA_RATE,
        ),
        text_encoder=T5EncoderModel(t5(16)),
        projection_model=StableAudioProjectionModel(text_encoder_dim=16, conditioning_dim=8, min_value=0, max_value=32),
        tokenizer=t5_tokenizer(),
        transformer=StableAudioDiTModel(
            sample_size=1024,
            in_channels=6,
            num_layers=1,
            attention_head_dim=8,
            num_attention_heads=2,
            num_key_value_attention_heads=1,
            out_channels=6,
            cross_attention_dim=8,
            time_proj_dim=8,
            global_states_input_dim=16,
            cross_attention_input_dim=8,
        ),
        scheduler=CosineDPMSolverMultistepScheduler(solver_order=2, sigma_data=1.0),
    )
    for part in (pipe.projection_model, pipe.transformer.global_proj, pipe.transformer.cross_attention_proj):
        _stir(part, 0.7)
    _stir(pipe.vae.encoder, 0.5)
    _save(pipe, folder)
    return folder


def stable_audio_3(folder: Path, seed: int = 0, *, distilled: bool = True) -> Path:
    """Stable Audio 3; distilled: re-noises every step."""
    torch.manual_seed(seed)
    vae = AutoencoderSAME(
        audio_channels=2,
        patch_size=8,
        encoder_channels=16,
        encoder_c_mults=(2,),
        encoder_strides=(4,),
        encoder_transformer_depths=(1,),
        latent_dim=8,
        dim_heads=8,
        sampling_rate=SA_RATE,
    )
    transformer = StableAudio3DiTModel(
        io_channels=8,
        embed_dim=16,
        depth=1,
        num_heads=2,
        cond_token_dim=16,
        global_cond_dim=16,
        local_add_cond_dim=9,
        timestep_features_dim=8,
        num_memory_tokens=2,
    )
    for block in transformer.transformer_blocks:  # zero in a fresh model: inpainting would have no effect
        torch.nn.init.normal_(block.to_local_embed[-1].weight)
    text = T5GemmaEncoderModel(t5gemma())
    _stir(vae.encoder, 0.5)
    _stir(vae.decoder, 0.15)  # fresh, its layers add nothing, and all latents decode to the same
    _stir(transformer.to_cond_embed, 0.7)
    _stir(text, 0.7)  # differential attention is zero where all tokens are alike
    pipe = StableAudio3Pipeline(
        vae=vae,
        text_encoder=text,
        tokenizer=gemma(),
        duration_embedder=StableAudio3DurationEmbedder(output_dim=16, fourier_dim=8),
        transformer=transformer,
        scheduler=FlowMatchEulerDiscreteScheduler(num_train_timesteps=1, shift=1.0, stochastic_sampling=distilled),
    )
    _save(pipe, folder)
    return folder


def _stir(module: torch.nn.Module, std: float) -> None:
    for parameter in module.parameters():
        if parameter.dim() > 1:
            torch.nn.init.normal_(parameter, std=std)


def _save(pipe, folder: Path) -> None:
    for part in pipe.components.values():
        if isinstance(part, torch.nn.Module):
            part.eval()
    pipe.save_pretrained(folder, safe_serialization=True)


def clap(text: dict, audio: dict) -> ClapModel:
    """CLAP with 8 dimensions in common, two layers deep on the audio's side."""
    shallow = {"num_hidden_layers": 2, "depths": [1, 1], "num_attention_heads": [1, 1], "projection_dim": 8}
    return ClapModel(
        ClapConfig(
            text_config=ClapTextConfig(**text, projection_dim=8).to_dict(),
            audio_config=ClapAudioConfig(**audio, **shallow).to_dict(),
            projection_dim=8,
        )
    )


def t5(width: int, inner: int = 16, layers: int = 1, heads: int = 2, head: int = 8, **more) -> T5Config:
    """T5's encoder; head: channels of each of the heads."""
    shape = {"d_model": width, "d_ff": inner, "num_layers": layers, "num_heads": heads, "d_kv": head}
    return T5Config(**{"vocab_size": 80, **shape, **more})


def ddim() -> DDIMScheduler:
    """AudioLDM 2's schedule."""
    return DDIMScheduler(
        beta_start=0.0015,
        beta_end=0.0195,
        beta_schedule="scaled_linear",
        clip_sample=False,
        set_alpha_to_one=False,
        steps_offset=1,
    )


def t5gemma() -> T5GemmaConfig:
    part = {
        "vocab_size": 80,
        "hidden_size": 16,
        "intermediate_size": 16,
        "num_hidden_layers": 1,
        "num_attention_heads": 2,
        "num_key_value_heads": 2,
        "head_dim": 8,
    }
    return T5GemmaConfig(
        encoder=dict(part), decoder={**part, "cross_attention_hidden_size": 16}, vocab_size=80, is_encoder_decoder=False
    )


def t5_tokenizer() -> T5TokenizerFast:
    vocabulary = [("<pad>", 0.0), ("</s>", 0.0), ("<unk>", -5.0)] + [(letter, -2.0) for letter in LETTERS]
    made = Tokenizer(models.Unigram(vocabulary, unk_id=2))
    made.pre_tokenizer = pre_tokenizers.Metaspace()
    made.post_processor = processors.TemplateProcessing(single="$A </s>", special_tokens=[("</s>", 1)])
    return T5TokenizerFast(
        tokenizer_object=made,
        pad_token="<pad>",
        eos_token="</s>",
        unk_token="<unk>",
        extra_ids=0,
        model_max_length=64,
    )


def roberta() -> RobertaTokenizerFast:
    words = ["<s>", "<pad>", "</s>", "<unk>", "<mask>", *LETTERS]
    made = Tokenizer(models.BPE({word: i for i, word in enumerate(words)}, [], unk_token="<unk>"))
    made.pre_tokenizer = pre_tokenizers.ByteLevel()
    made.post_processor = processors.RobertaProcessing(("</s>", 2), ("<s>", 0))
    return RobertaTokenizerFast(tokenizer_object=made, model_max_length=64)


def gemma() -> GemmaTokenizerFast:
    words = ["<pad>", "<eos>", "<bos>", "<unk>", *LETTERS]
    made = Tokenizer(models.BPE({word: i for i, word in enumerate(words)}, [], unk_token="<unk>"))
    return GemmaTokenizerFast(tokenizer_object=made, model_max_length=32)
