"""Manifests in summary: what must be known of every sound before any is looked at, remembered by content.

Reading ten thousand entries takes seconds, so of a manifest that was read without a fault before, only the summary
is taken from the state; its sounds are read when one of them is needed.
"""

from __future__ import annotations

import hashlib
import posixpath
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, fields

import msgspec

from sfxgen.files.state import Section
from sfxgen.manifest import names
from sfxgen.manifest.context import ManifestContext
from sfxgen.manifest.reader import Declared
from sfxgen.manifest.sound import AUTO_S, MixLayer, Place, Playback
from sfxgen.render.models import is_folder
from sfxgen.schema.paths import is_file, leads_out


class SoundSummary(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """One sound in short."""

    name: str
    key: str
    """Where its manifest has it: `sounds.door`."""
    file: str
    line: int
    column: int
    variations: int
    seconds: float
    """Of all its takes."""
    source: str | None
    model: str
    digest: str
    """Of every field but its place, in hex."""
    played: Playback | None = None
    """How the engine plays it; None for the default, which is most sounds'."""
    category: str | None = None
    layers: tuple[tuple[str, int, int], ...] = ()
    """Of the sounds that it is mixed of: the name, and where the manifest has it."""
    sources: tuple[str, ...] = ()
    """Recordings that it is mixed of."""
    export: bool = True
    """Whether it gets a file."""
    is_model_said: bool = True

    @property
    def recordings(self) -> tuple[str, ...]:
        """Return the paths of all recordings that it is made of."""
        return (*filter(None, [self.source]), *self.sources)

    @property
    def place(self) -> Place:
        """Return where it is declared."""
        return Place(file=self.file, line=self.line, column=self.column)

    @property
    def playback(self) -> Playback:
        """Return how the engine plays it."""
        return self.played or Playback()


class KnownManifest(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """What is remembered of one manifest: its sounds, and what they took of the project's budget for text."""

    summaries: tuple[SoundSummary, ...]
    text: int
    advice: tuple[str, ...] = ()
    """What a person should know of it, that is no fault."""
    frame: str = ""
    """Digest of all that its entries are read against; empty unless they can be told apart by it."""
    entries: bytes = b""
    """Digest of the entry of each sound: see `reread`."""


MANIFESTS = Section("manifests", dict[str, KnownManifest])
"""Digest of a manifest's content, and of all it was read against -> what it holds."""


def summary(declared: Declared) -> SoundSummary:
    """Return the summary of a sound."""
    sound, place = declared.sound, declared.sound.place
    values = {f.name: getattr(sound, f.name) for f in fields(sound) if f.name != "place"}
    return SoundSummary(
        name=sound.name,
        key=declared.key,
        file=place.file,
        line=place.line,
        column=place.column,
        variations=sound.variations,
        seconds=sound.variations * (AUTO_S if sound.is_auto else sound.seconds or 0.0),
        source=sound.source,
        model=sound.model,
        digest=digest(repr(values).encode()),
        category=sound.category,
        layers=tuple((layer.sound, *_line_of(layer)) for layer in sound.layers if layer.sound is not None),
        sources=tuple(layer.source for layer in sound.layers if layer.source is not None),
        export=sound.export,
        played=None if sound.playback == Playback() else sound.playback,
        is_model_said=sound.is_model_said,
    )


def _line_of(layer: MixLayer) -> tuple[int, int]:
    return (layer.place.line, layer.place.column) if layer.place else (1, 1)


def digest(*parts: bytes) -> str:
    """Return 32 hex digits that stand for the parts and where each ends."""
    made = hashlib.blake2b(digest_size=16)
    for part in parts:
        made.update(len(part).to_bytes(8, "little"))
        made.update(part)
    return made.hexdigest()


@dataclass
class ManifestCache:
    """Manifests by content, as the last build left them. Losing them costs time only."""

    known: Mapping[str, KnownManifest] = field(default_factory=dict)
    used: dict[str, KnownManifest] = field(default_factory=dict)

    def find(self, key: str, file: str, context: ManifestContext) -> KnownManifest | None:
        """Return what is known of a manifest of this key, if all it names is still there."""
        found = self.known.get(key)
        if found is None or not _may_be(found.summaries, file) or not _stands(found.summaries, context):
            return None
        self.used[key] = found
        return found

    def former(self, file: str, frame: str, context: ManifestContext) -> KnownManifest | None:
        """Return what is known of a manifest as it was before some of its entries changed."""
        for found in self.known.values():
            if found.frame == frame and _may_be(found.summaries, file) and _stands(found.summaries, context):
                return found
        return None

    def note(self, key: str, manifest: KnownManifest) -> None:
        """Remember a manifest that was read without a fault."""
        self.used[key] = manifest

    @property
    def changed(self) -> bool:
        """Tell whether they are worth writing."""
        return self.used.keys() != self.known.keys()


def _may_be(summaries: Sequence[SoundSummary], file: str) -> bool:
    """Tell whether a manifest may declare such sounds. The state may be a stranger's, who could have written any."""
    listed = "".join([f"{each.name}\n" for each in summaries])  # one match instead of thousands
    return (
        all(each.file == file for each in summaries)
        and listed.count("\n") == len(summaries)
        and _NAMES.fullmatch(listed) is not None
        and all(1 <= each.variations <= MOST_TAKES for each in summaries)
        and all(0 <= each.seconds <= MOST_TAKES * MOST_SECONDS for each in summaries)
    )


_NAMES = re.compile(rf"(?:{names.PATTERN}\n)*+")
MOST_TAKES, MOST_SECONDS = 64, 600
"""Of a sound, and of a take of it."""


def _stands(summaries: Iterable[SoundSummary], context: ManifestContext) -> bool:
    """Tell whether the recordings and folders that sounds name are still the ones, and still inside the project."""
    folders = {each.model for each in summaries if is_folder(each.model)}
    if any(not folder.startswith("./") or leads_out(context.root, folder) for folder in folders):
        return False
    return all(_is_there(source, beside, context) for source, beside in {*_sources(summaries)})


def _sources(summaries: Iterable[SoundSummary]) -> Iterator[tuple[str, str]]:
    """Yield each recording, and the path beside the manifest that would go before it."""
    for each in summaries:
        for source in each.recordings:
            yield source, posixpath.join(posixpath.dirname(each.file), source)


def _is_there(source: str, beside: str, context: ManifestContext) -> bool:
    if beside != source and is_file(context.root / beside):
        return False
    return is_file(context.root / source) and not leads_out(context.root, source)
