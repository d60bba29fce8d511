"""Sounds that are mixed of others, over all manifests: are the layers there, and what follows from them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace

import msgspec

from sfxgen.errors import Fault
from sfxgen.manifest.sound import Loudness, MixLayer, Place, Sound
from sfxgen.plan.mixing import leaves_of
from sfxgen.plan.request import is_recording
from sfxgen.project.manifest_cache import SoundSummary, digest
from sfxgen.render.models import find_model
from sfxgen.schema.messages import Problem, nearest, quoted, shown

MOST_LEAVES, DEEPEST = 256, 8
"""Renders and recordings that one sound may be mixed of, layers of layers counted, and how often these may be nested: a
few lines could ask for billions."""
MOST_CIRCLES = 20


def layer_faults(summaries: Sequence[SoundSummary]) -> Iterator[Fault]:
    """Yield what is wrong with layers: one that is no sound, a sound that is its own layer, too many in all."""
    known = {summary.name: summary for summary in summaries}
    mixes = [summary for summary in summaries if summary.layers or summary.sources]
    for summary in mixes:
        for i, (name, line, column) in enumerate(summary.layers):
            if name not in known:
                near = nearest(name, known)
                hint = f"did you mean {shown(near)}?" if near else "`sounds:` of some manifest has to have it"
                yield _fault(summary, line, column, f"there is no sound {quoted(name)} to be a layer", hint, i)
    counts = {summary.name: _leaves(summary.name, known) for summary in mixes}
    endless = [summary for summary in mixes if counts[summary.name] is None]
    circles = list(filter(None, (_circle(summary.name, known) for summary in endless[:MOST_CIRCLES])))
    for summary in mixes:
        message, hint = _excess(summary, counts[summary.name], circles)
        if message:
            yield _fault(summary, summary.line, summary.column, message, hint)


def _excess(summary: SoundSummary, leaves: int | None, circles: Sequence[Sequence[str]]) -> Problem:
    """Say why a sound can't be mixed of so many layers; leaves: None where they are nested too deep, or for ever."""
    circle = next((each for each in circles if summary.name == min(each)), None)
    if circle:
        return Problem(f"it is a layer of itself: {' > '.join([*circle, circle[0]])}", "take one of them out")
    if leaves is None and not circles:
        return Problem(f"its layers are nested more than {DEEPEST} deep", "mix some of them in one sound")
    if leaves is not None and leaves > MOST_LEAVES:
        return Problem(f"it is mixed of more than {MOST_LEAVES} sounds, layers of layers counted", "mix fewer")
    return Problem("")


def _fault(summary: SoundSummary, line: int, column: int, message: str, hint: str, layer: int | None = None) -> Fault:
    key = f"{summary.key}.layers" + ("" if layer is None else f"[{layer}]")
    return Fault(file=summary.file, line=line, column=column, key=key, message=message, hint=hint)


def _circle(start: str, known: Mapping[str, SoundSummary]) -> list[str]:
    """Return a way from a sound by its layers back to itself; empty if there is none. Each sound is seen once."""
    came_from: dict[str, str] = {}
    todo = [start]
    while todo:
        at = todo.pop()
        for name, _, _ in known[at].layers if at in known else ():
            if name == start:
                way = [at]
                while way[-1] != start:
                    way.append(came_from[way[-1]])
                return way[::-1]
            if name not in came_from:
                came_from[name] = at
                todo.append(name)
    return []


def _leaves(name: str, known: Mapping[str, SoundSummary]) -> int | None:
    """Count the leaves of a sound; None if its layers are nested too deep."""
    leaves, level = 0, Counter([name])
    for _ in range(DEEPEST + 1):
        below: Counter[str] = Counter()
        for each, number in level.items():
            summary = known.get(each)
            is_mix = summary is not None and (summary.layers or summary.sources)
            leaves += number * (len(summary.sources) if summary is not None and is_mix else 1)
            for layer, _, _ in summary.layers if summary is not None else ():
                below[layer] += number
        level = below
        if not level:
            return leaves
    return None


def with_layers(names: Collection[str], summaries: Sequence[SoundSummary]) -> set[str]:
    """Return names, and those of all sounds that these are mixed of."""
    known = {summary.name: summary for summary in summaries if summary.layers}
    found, todo = {*names}, [*names]
    while todo:
        summary = known.get(todo.pop())
        more = {name for name, _, _ in summary.layers} - found if summary else set()
        found |= more
        todo += more
    return found


def dependents(names: Collection[str], summaries: Sequence[SoundSummary]) -> set[str]:
    """Return names, and those of all sounds that are mixed of these."""
    found = {*names}
    while found:
        more = {each.name for each in summaries if found.intersection(name for name, _, _ in each.layers)} - found
        if not more:
            break
        found |= more
    return found


def linked_summaries(summaries: Sequence[SoundSummary]) -> tuple[SoundSummary, ...]:
    """Return summaries that stand for all that a sound is mixed of: its layers' declarations, recordings and model."""
    known = {summary.name: summary for summary in summaries}
    made: dict[str, SoundSummary] = {}

    def linked(name: str) -> SoundSummary:
        summary = known[name]
        if not summary.layers and not summary.sources:
            return summary
        if name not in made:
            layers = [linked(each) for each, _, _ in summary.layers]
            models = [layer.model for layer in layers if layer.source is None]
            made[name] = msgspec.structs.replace(
                summary,
                digest=digest(summary.digest.encode(), *(layer.digest.encode() for layer in layers)),
                sources=tuple(dict.fromkeys([*summary.sources, *(p for each in layers for p in each.recordings)])),
                model=_model_of(models) or summary.model,
            )
        return made[name]

    return tuple(linked(summary.name) for summary in summaries)


def link(sound: Sound, sounds: Mapping[str, Sound]) -> Sound:
    """Return a sound with those that it is mixed of put into its layers."""
    if not sound.layers:
        return sound
    layers = tuple(
        replace(layer, of=link(sounds[layer.sound], sounds) if layer.sound else _recording(layer, sound))
        for layer in sound.layers
    )
    lost = [layer.of.absent for layer in layers if layer.of is not None and layer.of.absent is not None]
    made = replace(sound, layers=layers, absent=next(iter(lost), None))
    models = [each.model for each, _ in leaves_of(made, 1) if not is_recording(each)]
    return replace(made, model=_model_of(models) or sound.model)


def _recording(layer: MixLayer, mix: Sound) -> Sound:
    """Return a sound that leaves a recording as it is. Its licence, if any, is the mix's."""
    return Sound(
        name="",
        place=layer.place or Place(file=mix.place.file, line=mix.place.line, column=mix.place.column),
        absent=layer.absent,
        source=layer.source,
        trim=False,
        fade_in=0.0,
        fade_out=0.0,
        loudness=Loudness(target=None),
        channels=mix.channels,
        licence=mix.licence,
    )


def _model_of(models: Collection[str]) -> str | None:
    """Return the model that decides what may be done with a mix: the one with the strictest licence, AI before none."""

    def leniency(name: str) -> tuple[int, bool, str]:
        row = find_model(name)
        return {False: 0, None: 1, True: 2}[row.commercial], not row.is_ai, name

    return min(models, key=leniency, default=None)
