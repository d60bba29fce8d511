"""Manifests in summary: what must be known of every sound before any is looked at, remembered by content.

Reading ten thousand entries takes a second, so of a manifest that was read without a fault before, only the
summary is taken from `.sfxgen/summaries`; its sounds are read when one of them is needed.
"""

from __future__ import annotations

import hashlib
import json
import posixpath
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, fields
from operator import attrgetter

from sfxgen.files import code_version
from sfxgen.manifest.context import ManifestContext
from sfxgen.manifest.reader import Declared
from sfxgen.manifest.sound import Place, Playback
from sfxgen.schema.paths import is_file, leads_out

FILE = "summaries"
"""In the project's state folder."""


@dataclass(frozen=True, slots=True)
class SoundSummary:
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
    played: str = ""
    """Its `Playback` as JSON; empty for the default, which is most sounds'."""

    @property
    def place(self) -> Place:
        """Return where it is declared."""
        return Place(file=self.file, line=self.line, column=self.column)

    @property
    def playback(self) -> Playback:
        """Return how the engine plays it."""
        return Playback(*json.loads(self.played)) if self.played else Playback()


_row = attrgetter(*(field.name for field in fields(SoundSummary)))


def summary(declared: Declared) -> SoundSummary:
    """Return the summary of a sound."""
    sound, place = declared.sound, declared.sound.place
    said = {f.name: getattr(sound, f.name) for f in fields(sound) if f.name != "place"}
    return SoundSummary(
        name=sound.name,
        key=declared.key,
        file=place.file,
        line=place.line,
        column=place.column,
        variations=sound.variations,
        seconds=sound.variations * (sound.duration or 0.0),
        source=sound.source,
        model=sound.model,
        digest=digest(repr(said).encode()),
        played="" if sound.playback == Playback() else json.dumps(sound.playback),
    )


def digest(*parts: bytes) -> str:
    """Return 32 hex digits that stand for the parts and where each ends."""
    made = hashlib.blake2b(digest_size=16)
    for part in parts:
        made.update(len(part).to_bytes(8, "little"))
        made.update(part)
    return made.hexdigest()


@dataclass(frozen=True)
class Known:
    """What was remembered of one manifest: its sounds, and what they took of the project's budget for text."""

    summaries: tuple[SoundSummary, ...]
    text: int


@dataclass
class ManifestCache:
    """Manifests by content, as the last build left them. Losing them costs time only."""

    known: Mapping[str, Known] = field(default_factory=dict)
    used: dict[str, Known] = field(default_factory=dict)

    def find(self, key: str, site: ManifestContext) -> Known | None:
        """Return what is known of a manifest of this key, if all it names is still there."""
        found = self.known.get(key)
        if found is None or not _stands(found.summaries, site):
            return None
        self.used[key] = found
        return found

    def note(self, key: str, known: Known) -> None:
        """Remember a manifest that was read without a fault."""
        self.used[key] = known

    @property
    def moved(self) -> bool:
        """Tell whether they are worth writing."""
        return self.used.keys() != self.known.keys()

    def to_bytes(self) -> bytes:
        """Return them for `manifest_cache_from`."""
        data = {key: [known.text, *map(_row, known.summaries)] for key, known in self.used.items()}
        text = json.dumps(data, separators=(",", ":")).encode()
        return f"{digest(code_version.signature().encode(), text)}\n".encode() + text


def manifest_cache_from(data: bytes) -> ManifestCache:
    """Read what `to_bytes` made; nothing if it is damaged, or another version's."""
    head, _, text = data.partition(b"\n")
    if head.decode("ascii", "replace") != digest(code_version.signature().encode(), text):
        return ManifestCache()
    try:
        read = {
            key: Known(tuple(SoundSummary(*row) for row in rows), spent)
            for key, (spent, *rows) in json.loads(text).items()
        }
    except (ValueError, TypeError, AttributeError, RecursionError):
        return ManifestCache()
    return ManifestCache(read)


def _stands(summaries: Iterable[SoundSummary], site: ManifestContext) -> bool:
    """Tell whether the recordings and folders that sounds name are still the ones, and still inside the project."""
    folders = {o.model for o in summaries if o.model.startswith("./")}
    if any(leads_out(site.root, folder) for folder in folders):
        return False
    return all(_is_there(source, beside, site) for source, beside in {*_sources(summaries)})


def _sources(summaries: Iterable[SoundSummary]) -> Iterator[tuple[str, str]]:
    """Each recording, and the path beside the manifest that would go before it."""
    for each in summaries:
        if each.source is not None:
            yield each.source, posixpath.join(posixpath.dirname(each.file), each.source)


def _is_there(source: str, beside: str, site: ManifestContext) -> bool:
    if beside != source and is_file(site.root / beside):
        return False
    return is_file(site.root / source) and not leads_out(site.root, source)
