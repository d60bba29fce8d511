"""Raw audio becomes the sound that was asked for: a list of processors, each Audio -> Audio.

A processor takes its parameters from the sound, returns its input untouched where it has nothing to do, never
changes the array it is given, and knows nothing of the other processors but the order they stand in here.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from sfxgen.audio import Audio
from sfxgen.finish.convert import convert_channels, require_sound, resample
from sfxgen.finish.loop import close_loop
from sfxgen.finish.shape import cut, fade, fill, remove_dc, trim
from sfxgen.manifest.sound import Sound

Processor = Callable[[Audio, Sound], Audio]

PIPELINE: Sequence[Processor] = (
    require_sound,
    convert_channels,
    resample,
    remove_dc,
    trim,
    close_loop,
    cut,
    fade,
    fill,
)


def finish(raw: Audio, sound: Sound) -> Audio:
    """Finish one take.

    raw: what the renderer or the recording gave, longer than `sound.duration` so that trim and loop have
    material. Returns round(duration * sample_rate) frames, or as many as the recording leaves where no
    duration is asked. Raises FinishError where nothing is to be heard, or a loop can't be made from what
    there is.
    """
    for process in PIPELINE:
        raw = process(raw, sound)
    return raw
