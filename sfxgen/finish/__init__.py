"""Raw audio becomes the sound that was asked for, but for its level: a list of processors, each Audio -> Audio.

A processor takes its parameters from the sound, returns its input as it is if there is nothing to do, and never
changes the array that it is given. It knows nothing of the others but their order, which is fixed here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from sfxgen.audio import Audio
from sfxgen.finish.convert import channel_cautions, convert_channels, require_sound, resample
from sfxgen.finish.ending import ending_cautions, find_end
from sfxgen.finish.loop import close_loop, loop_cautions, recognise_loop
from sfxgen.finish.shape import cut, fade, fill, remove_dc, trim
from sfxgen.manifest.sound import Sound
from sfxgen.schema.messages import lasting

Processor = Callable[[Audio, Sound], Audio]

PIPELINE: Sequence[Processor] = (
    require_sound,
    convert_channels,
    recognise_loop,
    resample,
    remove_dc,
    trim,
    find_end,
    close_loop,
    cut,
    fade,
    fill,
)


def cautions(raw: Audio, finished: Audio, sound: Sound) -> tuple[str, ...]:
    """Return what a person should know of how raw audio was read and finished."""
    return (
        *raw.notes,
        *_length_cautions(raw, sound),
        *channel_cautions(raw, sound),
        *loop_cautions(raw, finished, sound),
        *ending_cautions(finished, sound),
    )


def _length_cautions(raw: Audio, sound: Sound) -> Iterator[str]:
    """Say that a recording is shorter than what is asked of it."""
    if sound.source is None or sound.prompt is not None or sound.loop is not None:
        return
    lasts = f"its recording lasts {lasting(raw.seconds)}"
    if isinstance(sound.duration, float | int) and sound.duration > 2 * raw.seconds:
        yield f"{lasts}, and duration asks for {lasting(sound.duration)}: the rest is silence"
    elif sound.duration is None and (sound.fade_in or 0.0) + (sound.fade_out or 0.0) > raw.seconds:
        yield f"{lasts}, which is shorter than its fades"


def finish(raw: Audio, sound: Sound) -> Audio:
    """Finish one take.

    raw: from a renderer or a recording, longer than `sound.duration` so that trimming and looping have material.
    Returns round(duration * sample_rate) frames; without a duration, what is left of the recording, and with `auto`
    what is heard of the render. Raises FinishError if there is no sound in it, or too little for a loop.
    """
    for process in PIPELINE:
        raw = process(raw, sound)
    return raw
