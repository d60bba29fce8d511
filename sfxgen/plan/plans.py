"""What planning is made of: facts about files, and what becomes of every take, sound and left-over file."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

import msgspec

from sfxgen.lock.records import SoundRecord, TakeRecord
from sfxgen.manifest.sound import Sound
from sfxgen.plan.mixing import Leaf
from sfxgen.render.models import Model, find_model
from sfxgen.render.protocol import Request

KEEP, MAKE, PROTECT = "keep", "make", "protect"
"""What becomes of a take: nothing, made anew, or left alone because a person changed its file."""


@dataclass(frozen=True, kw_only=True)
class Facts:
    """All that planning needs to know about the world outside manifests and lock."""

    files: Mapping[str, str | None]
    """Path -> SHA-256 of every output that the lock or the manifests name; None or absent when missing."""
    sources: Mapping[str, str] = field(default_factory=dict)
    """Path -> SHA-256 of every recording."""
    read_anew: frozenset[str] = frozenset()
    """Paths of recordings that earlier versions read otherwise: in part, or with channels taken for others."""
    model: Callable[[str], Model] = find_model
    """What there is to know of a model, by its name in a manifest."""
    runnable: Callable[[str], bool] = lambda _model: False
    """Whether a model can render on this machine, by the same name."""
    revision: Callable[[str, SoundRecord | None], str | None] = lambda _model, record: (
        record.revision if record else None
    )
    """Which revision of a model's weights a sound is made with, given what the lock has for it."""
    written: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """Path -> hashes that builds here were about to put there: sfxgen's own, although the lock doesn't have them."""
    foreign: frozenset[str] = frozenset()
    """Paths of what is no file of the project's own."""
    as_good: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    """Path -> hash of what this machine made there, and of what the lock has: the same take, but for rounding."""
    pointers: frozenset[str] = frozenset()
    """Paths where Git LFS has a pointer and not the file; their hashes are those of the files."""

    def on_disk(self, take: TakeRecord) -> str | None:
        """Return the hash of a take's file; the lock's, where the file is as good."""
        found = self.files.get(take.path)
        return take.sha256 if self.as_good.get(take.path) == (found, take.sha256) else found


class TakePlan(msgspec.Struct, frozen=True, kw_only=True):
    """One output file: what it is made of, and what becomes of it."""

    number: int
    """From 1."""
    path: str
    request: Request
    render: str
    """Render hash of the request."""
    finish: str
    """Finish hash when the sound's own model (or recording) is the raw audio."""
    draft: str
    """Render hash of the draft that may stand in."""
    draft_finish: str
    """Finish hash when the draft is the raw audio."""
    action: str
    reasons: tuple[str, ...] = ()
    record: TakeRecord | None = None
    """What the lock has for this take."""
    twin: TakeRecord | None = None
    """Another intact file in the lock that holds these very bytes already, as after a rename."""
    known_final: TakeRecord | None = None
    """A final of this very render that the lock holds: a draft may not replace it."""
    known_draft: TakeRecord | None = None
    """A draft of this very request that the lock holds."""
    leaves: tuple[Leaf, ...] = ()
    """The raw audio that a sound made of layers is mixed of; empty for any other."""


@dataclass(frozen=True, kw_only=True)
class SoundPlan:
    """One sound: its takes and, in a sentence each, why anything happens to it."""

    sound: Sound
    model: Model
    """The row of the sound's model; plays no part in a recording."""
    takes: tuple[TakePlan, ...]
    record: SoundRecord | None
    """What the lock has for this sound."""

    @property
    def reasons(self) -> tuple[str, ...]:
        """Return the reasons of all takes, each once, in order."""
        return tuple(dict.fromkeys(reason for take in self.takes for reason in take.reasons))

    @property
    def stale(self) -> bool:
        """Tell whether anything is to be made."""
        return any(take.action == MAKE for take in self.takes)


@dataclass(frozen=True, kw_only=True)
class Leftover:
    """A file in the lock that no sound wants any more."""

    name: str
    """The sound it belonged to."""
    record: TakeRecord
    present: bool
    removable: bool
    """False when a person changed or adopted it: then it is theirs, and stays. So does one outside the output folder,
    unless builds here are known to have written it: the lock alone, which may be a stranger's, is no proof."""
    outside: bool = False
    """Whether it is not removable only because it is outside the output folder."""

    @property
    def deletable(self) -> bool:
        """Tell whether there is a file, and it may go."""
        return self.present and self.removable


@dataclass(frozen=True, kw_only=True)
class Plan:
    """Everything a build will do."""

    sounds: tuple[SoundPlan, ...]
    leftovers: tuple[Leftover, ...]

    @property
    def up_to_date(self) -> bool:
        """Tell whether a build would change nothing."""
        return not self.leftovers and not any(sound.stale for sound in self.sounds)
