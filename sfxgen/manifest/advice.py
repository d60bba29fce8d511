"""What a person should know of an entry that is no fault: fields without effect, texts that hold what is no text."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from sfxgen.manifest.context import ManifestContext
from sfxgen.manifest.each import scalars
from sfxgen.manifest.placeholders import PLAIN, words_of_family
from sfxgen.manifest.sound import Sound
from sfxgen.schema.messages import listing, quoted, shown
from sfxgen.schema.nodes import Mapping

_OF_MODELS = ("negative_prompt", "steps", "guidance", "candidates", "takes_per_render", "edits")
"""Fields that only some models obey."""
_OF_RENDERS = ("model", *_OF_MODELS[:-1], "seed", "seeds")
"""Fields that mean nothing for a recording that is only finished."""
_COMMENT = re.compile(r"\s(//|/\*|--)(?:\s|$)")
_QUOTED = re.compile("([\u00ab\u300c\u300e\u2039]).*([\u00bb\u300d\u300f\u203a])")


def advice_on(sound: Sound, entry: Mapping, context: ManifestContext) -> Iterator[str]:
    """Yield what to know of a sound. entry: its own fields; of those that are defaults for many nothing is said."""
    given = entry.pairs.keys()
    is_recording = sound.source is not None and sound.prompt is None and not sound.edits
    if is_recording:
        yield from _on_recording(sound, given)
    elif sound.model in context.uses:
        yield from _on_render(sound, given, context.uses[sound.model])
    if "quality" in given and not sound.file_format.lossy:
        yield f"quality has no effect on {sound.file_format.label}, which loses nothing"
    if "each" not in given:
        yield from _on_text(sound, given)


def _on_recording(sound: Sound, given: Collection[str]) -> Iterator[str]:
    idle = [field for field in _OF_RENDERS if field in given]
    if idle:
        yield f"{_have(idle)} no effect: the recording is only finished"
    if "variations" in given and sound.variations > 1:
        what = f"its {sound.variations} takes are the same: they are made of one recording"
        yield f"{what} (write a sound for each recording; pitch_jitter varies how one is played)"


def _on_render(sound: Sound, given: Collection[str], uses: Collection[str]) -> Iterator[str]:
    idle = [field for field in _OF_MODELS if field in given and field not in uses]
    if idle:
        yield f"{_have(idle)} no effect: {sound.model} does not use {'it' if len(idle) == 1 else 'them'}"
    if "source" in given and "edits" not in uses:
        what = f"source has no effect: {sound.model} makes the sound from its prompt"
        yield f"{what} (delete prompt: to take the recording as it is)"


def _on_text(sound: Sound, given: Collection[str]) -> Iterator[str]:
    for field in ("prompt", "negative_prompt"):
        text = getattr(sound, field)
        if text is None or field not in given:
            continue
        if braced := PLAIN.search(text):
            word = braced[1]
            yield f"{braced[0]} stands in its {field} as it is: a placeholder needs each: {{{word}: [ … ]}}"
        if mark := _COMMENT.search(text):
            yield f"{quoted(mark[1])} begins no comment: what follows is part of the {field} (a comment begins with #)"
        if marks := _QUOTED.fullmatch(text):
            yield f"the quotes {marks[1]} {marks[2]} are part of the {field} (leave them out)"


def _have(fields: list[str]) -> str:
    *others, last = fields
    return f"{', '.join(others)} and {last} have" if others else f"{last} has"


def advice_on_family(entry: Mapping, members: int) -> Iterator[str]:
    """Yield what to know of a family: that its members are alike, if no field tells them apart."""
    if members < 2 or "members" in entry.pairs:
        return
    fields = {name: value for name, (_, value) in entry.pairs.items() if name != "each"}
    texts = [each.text for name, value in fields.items() for _, each in scalars(value, name)]
    if not any("{" in text for text in texts):
        words = listing([f"{{{shown(word)}}}" for word in words_of_family(entry.get("each"))])
        yield f"its {members} sounds are the same: no field uses {words}"
