"""What people call the fields of a sound who don't know their names, and what they look for among them in vain.

For messages only: none of these words is read.
"""

from __future__ import annotations

from collections.abc import Mapping

SOUND: Mapping[str, str] = {
    "prompt": "text description describe desc input positive positive_prompt prompt_text text_prompt sounds_like",
    "negative_prompt": "negative neg_prompt avoid exclude unwanted",
    "style": "house_style prompt_suffix suffix aesthetic common_prompt",
    "duration": "length seconds secs sec dur time len duration_s duration_seconds length_s lasts seconds_total",
    "variations": "takes count variants variation num_variations number num n amount alternatives copies num_takes",
    "seed": "random_seed rng",
    "seeds": "random_seeds",
    "loop": "looping looped seamless repeat loops is_loop",
    "loudness": "lufs normalize normalise normalization target_lufs target_loudness loudness_target level",
    "model": "generator checkpoint renderer model_id model_name ai backend provider",
    "steps": "num_inference_steps inference_steps sampling_steps num_steps",
    "guidance": "guidance_scale cfg cfg_scale",
    "candidates": "best_of num_waveforms_per_prompt num_candidates tries",
    "takes_per_render": "batch batch_size",
    "edits": "edit inpaint inpainting regions",
    "source": "file path recording audio sample src input_file filename file_name audio_file sound_file from import "
    "clip wave wav wavfile soundfile asset audio_path audio_clip file_path filepath take_from based_on_file",
    "layers": "layer mix stack parts blend combine composite sounds_in",
    "export": "exported publish include_in_game ship",
    "trim": "trim_silence cut_silence strip cut",
    "fade_in": "fadein attack fade",
    "fade_out": "fadeout release stop_fade fade_on_stop fade_out_on_stop release_time",
    "channels": "channel num_channels channel_count layout",
    "sample_rate": "rate samplerate sampling_rate sr hz frequency freq khz",
    "format": "type file_type filetype codec extension ext encoding container file_format output_format",
    "quality": "bitrate bit_rate kbps compression vbr",
    "bit_depth": "bits depth bitdepth sample_width sample_format subtype",
    "bus": "mixer_group mixer audio_bus group output_bus",
    "volume": "gain volume_db gain_db db vol",
    "volume_jitter": "random_volume volume_random volume_randomness volume_variation volume_range",
    "pitch_jitter": "random_pitch pitch_random pitch_randomness pitch_variation pitch_range",
    "max_voices": "voices polyphony max_polyphony max_instances instances limit_voices max_simultaneous concurrency",
    "priority": "importance prio rank",
    "cooldown": "cool_down min_interval minimum_interval throttle debounce retrigger_time rate_limit",
    "max_distance": "max_dist maximum_distance radius audible_distance hearing_distance falloff_distance attenuation",
    "caption": "captions subtitle subtitles closed_caption cc alt alt_text accessibility_text",
    "category": "kind class",
    "tags": "tag label labels keywords",
    "licence": "license spdx",
    "author": "artist creator credit credits by attribution recordist made_by",
    "url": "link href website homepage source_url uri web",
    "notes": "note comment comments remark remarks todo info",
}
"""Field -> its other names."""

LOUDNESS: Mapping[str, str] = {
    "target": "lufs level loudness integrated i",
    "true_peak": "peak tp ceiling dbtp max_peak true_peak_dbtp peak_db",
    "mode": "measure method type",
    "limit": "limiter limiting limited",
}
LOOP: Mapping[str, str] = {"crossfade": "fade overlap blend seconds duration xfade", "method": "mode type how"}
EDIT: Mapping[str, str] = {
    "start": "from begin start_s at",
    "end": "to until stop end_s",
    "prompt": "text description",
}

LAYER: Mapping[str, str] = {
    "sound": "name id ref of",
    "source": "file path recording audio",
    "gain": "volume volume_db gain_db db level loudness",
    "offset": "start delay at begin start_s time",
    "pitch": "transpose semitones shift",
    "pan": "panning balance position",
}

SETTINGS = ("engine", "output", "manifests", "cache", "fallback", "licences", "models", "executor", "categories")
SETTING = "it is a setting: write it in sfxgen.yaml"
_IN_THE_PROMPT = "say it in the prompt, as in `a door slams in a large hall`"
_SHARED = "write <<: *name, with &name after the other's colon; what all sounds share goes under defaults:"
_COMMENT_OUT = "put # in front of the lines of a sound that is not to be made"
_WHOSE = "author: if it says who made the recording, licence: if it says what it may be used for"
EACH = "call it each"
_NAME = "the word before the colon is the sound's name"
ELSEWHERE: Mapping[str, str] = {
    **dict.fromkeys(SETTINGS, SETTING),
    **dict.fromkeys(("reverb", "echo", "room", "distance", "distant", "space", "effects", "fx"), _IN_THE_PROMPT),
    **dict.fromkeys(("name", "id", "title", "key"), _NAME),
    **dict.fromkeys(("output_file", "out", "dest", "destination"), "the sound's name decides its file"),
    **dict.fromkeys(("pitch", "speed", "tempo"), "say it in the prompt; pitch_jitter varies each play in the engine"),
    **dict.fromkeys(
        (
            "extends",
            "extend",
            "inherit",
            "inherits",
            "inherits_from",
            "parent",
            "template",
            "base",
            "like",
            "use",
            "copy",
        ),
        _SHARED,
    ),
    **dict.fromkeys(("copy_of", "same_as", "based_on", "ref", "preset", "include", "mixin"), _SHARED),
    **dict.fromkeys(("enabled", "disabled", "mute", "muted", "skip", "ignore", "active"), _COMMENT_OUT),
    **dict.fromkeys(("fades", "fade_time", "fade_length"), "write fade_in:, fade_out: or both"),
    **dict.fromkeys(("copyright", "rights", "owner"), _WHOSE),
    "output": "the sound's name decides its file; the folder of all is a setting in sfxgen.yaml",
    **dict.fromkeys(("foreach", "for_each", "for", "matrix", "with", "family", "every"), EACH),
    **dict.fromkeys(("member", "overrides", "override", "except", "exceptions"), "call it members, in a family"),
    "defaults": "it stands beside `sounds:`, not in a sound",
    "sounds": "a sound holds no others: write each under `sounds:`, with / in its name for folders",
}
"""What is no field of a sound -> what to do."""

AUTO: Mapping[str, str] = dict.fromkeys(
    ("automatic", "natural", "own", "full", "none", "any", "keep", "whole", "as long as needed"), "auto"
)
KEEP: Mapping[str, str] = dict.fromkeys(
    ("off", "no", "none", "false", "original", "as is", "unchanged", "same", "source"), "keep"
)
BIT_DEPTHS: Mapping[str, str] = {
    **dict.fromkeys(
        ("32", "32f", "f32", "float32", "32bit", "32 bit", "32-bit", "32-bit float", "32 bit float"), "float"
    ),
    **dict.fromkeys(("8", "12", "20"), "16"),
}
CHANNELS: Mapping[str, str] = {
    **dict.fromkeys(("1", "1ch", "m", "monaural", "single", "left", "right"), "mono"),
    **dict.fromkeys(("2", "2ch", "2.0", "st", "lr", "l/r", "dual", "both", "wide", "5.1", "7.1", "6", "8"), "stereo"),
}
FORMATS: Mapping[str, str] = {
    **dict.fromkeys(("vorbis", "ogg vorbis", "oga", "opus", "webm", "audio/ogg"), "ogg"),
    **dict.fromkeys(("wave", "pcm", "riff", "aiff", "aif", "raw", "audio/wav", "bwf"), "wav"),
    **dict.fromkeys(("aac", "m4a", "mpeg", "mp4", "audio/mpeg", "wma"), "mp3"),
    "alac": "flac",
}
"""What people write for a field's value -> the word that comes nearest."""
