"""The request for one take: what a renderer is asked for, with the model's recommendations filled in."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from msgspec import structs

from sfxgen.manifest.sound import AUTO, AUTO_S, Sound
from sfxgen.render.models import DRAFT_MODEL, Model
from sfxgen.render.protocol import Request
from sfxgen.schema.fields import declarations

MARGIN_S = 2.0
"""Raw audio is longer than the file by half its length, at most this: what trims and crossfades live on.
It does not depend on `loop`, so that switching a loop on renders nothing."""
LEAST_MARGIN_S = 0.025
"""Of a tick: an event that is cut out of a longer render begins 20 ms before its onset."""


def raw_seconds(sound: Sound) -> float:
    """Return the length to render for a sound with a duration, in seconds."""
    asked = asked_seconds(sound)
    if not asked:
        raise ValueError(f"{sound.name} has no duration: it is a recording")
    crossfade = (sound.loop and sound.loop.crossfade) or 0.0
    return asked + max(min(asked / 2, MARGIN_S), LEAST_MARGIN_S, crossfade)


def asked_seconds(sound: Sound) -> float:
    """Return the length that a renderer is asked for, in seconds: AUTO_S for `auto`; 0 for a recording's own."""
    return AUTO_S if sound.is_auto else float(sound.seconds or 0.0)


def seeds(sound: Sound) -> tuple[int, ...]:
    """Return the seed of every take, in order."""
    return sound.seeds[: sound.variations] or tuple(sound.seed + i for i in range(sound.variations))


def is_recording(sound: Sound) -> bool:
    """Tell whether the sound is a recording that is only finished, or mixed of such: no model takes part."""
    if sound.layers:
        return all(layer.of is not None and is_recording(layer.of) for layer in sound.layers)
    return sound.source is not None and sound.prompt is None and not sound.edits


def requests(sound: Sound, model: Model, revision: str | None, numbers: Iterable[int]) -> Iterator[Request]:
    """Make the requests for some takes, from 1: they differ in the seed, and in their place in a shared render."""
    every = seeds(sound)
    first = request(sound, model, every[0], revision)
    sharing = _takes_sharing_a_render(sound, model, first)
    for number in numbers:
        event = (number - 1) % sharing
        event_seed = every[number - 1 - event] if event else None
        yield structs.replace(first, seed=every[number - 1], event=event, event_seed=event_seed)


def request(sound: Sound, model: Model, seed: int, revision: str | None = None, number: int = 1) -> Request:
    """Make the request for one take, from 1: the model's recommendations fill what the manifest leaves open."""
    used = {name: getattr(sound, name) for name in model.uses}
    circular = bool(sound.loop and sound.loop.method == "circular" and used.get("loop") and sound.source is None)
    asked = asked_seconds(sound)
    recommended = {"negative_prompt": model.negative_prompt, "steps": model.steps, "guidance": model.guidance}
    given = {name: used[name] for name in _PASSED_ON & used.keys() if used[name] != _DECLARED[name].default}
    wanted = Request(
        model=sound.model,
        revision=revision,
        prompt=sound.prompt or "",
        seed=seed,
        duration=asked,
        raw_seconds=raw_seconds(sound) if asked else 0.0,
        source=sound.source,
        length=AUTO if sound.is_auto else "",
        circular=circular,
        window_s=0.0 if circular or sound.source or not asked else model.window_s(asked),
        **{**recommended, **given},
    )
    event = (number - 1) % _takes_sharing_a_render(sound, model, wanted)
    return structs.replace(wanted, event=event, event_seed=seeds(sound)[number - 1 - event]) if event else wanted


def _takes_sharing_a_render(sound: Sound, model: Model, wanted: Request) -> int:
    shares = wanted.window_s and "takes_per_render" in model.uses
    return (sound.takes_per_render if shares else None) or 1


def mix_request(sound: Sound, seed: int) -> Request:
    """Make the request of a sound that is mixed of layers, which asks no model for anything."""
    return Request(
        model=sound.model, revision=None, prompt="", negative_prompt="", seed=seed, duration=0.0, raw_seconds=0.0
    )


def draft_request(final: Request) -> Request:
    """Make the request that stands in for `final` where its model can't run."""
    return Request(
        model=DRAFT_MODEL.name,
        revision=None,
        prompt=final.prompt,
        negative_prompt="",
        seed=final.seed,
        duration=final.duration,
        raw_seconds=final.raw_seconds,
        length=final.length,
        **{name: getattr(final, name) for name in _PASSED_ON & DRAFT_MODEL.uses},
    )


_DECLARED = declarations(Sound)
_PASSED_ON = frozenset(Request.__struct_fields__) & _DECLARED.keys()
"""Fields that a request has from the sound, under the same name."""
