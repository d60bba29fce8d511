"""A project: its root, its settings, and every sound of its manifests."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path

from sfxgen.audio.formats import RECORDING_SUFFIXES
from sfxgen.cache.place import CacheLayout
from sfxgen.errors import Fault, ManifestError, UsageError
from sfxgen.files import disk
from sfxgen.files.places import CONFIG, LOCAL, LOCK, STATE
from sfxgen.files.state import State, read_state
from sfxgen.manifest import names
from sfxgen.manifest.context import ManifestContext
from sfxgen.manifest.families import Budget
from sfxgen.manifest.layer import Layer
from sfxgen.manifest.reader import read_manifest
from sfxgen.manifest.sound import Sound
from sfxgen.project import globs
from sfxgen.project.cache_access import OWN, cache_layout, place_here
from sfxgen.project.config import Config, read_config
from sfxgen.project.containment import require_own_file, require_own_places
from sfxgen.project.layers import layer_faults, link, linked_summaries, with_layers
from sfxgen.project.manifest_cache import MANIFESTS, KnownManifest, ManifestCache, SoundSummary, digest, summary
from sfxgen.project.own_models import own_models
from sfxgen.project.root import existing, find_root
from sfxgen.project.unmatched import find_unmatched, note_unmatched
from sfxgen.project.user_config import read_user_config
from sfxgen.render.models import MODELS, declare
from sfxgen.schema.messages import shown
from sfxgen.schema.nodes import Faults
from sfxgen.schema.paths import is_file, leads_out
from sfxgen.schema.yaml12 import read_bytes

__all__ = ["Config", "Project", "find_root", "load_project"]

NOTHING: Mapping[str, bytes] = {}

MOST_TAKES = 200_000
MOST_SECONDS = 3_600_000


@dataclass(frozen=True, kw_only=True)
class Project:
    """A project without faults: root is absolute, manifests are relative to it."""

    root: Path
    config: Config
    manifests: tuple[Path, ...]
    summaries: tuple[SoundSummary, ...]
    """Of all sounds, sorted by name."""
    read: Callable[[Collection[str]], list[Sound]] = field(repr=False, compare=False)
    """Manifests -> the sounds they declare."""
    state: State = field(repr=False, compare=False)
    """What the last build remembered of it; what has changed since is noted there."""
    caches: CacheLayout = field(default=CacheLayout(local=OWN), compare=False)
    """Where its renders are kept, as far as this person has allowed it."""
    advice: tuple[str, ...] = field(default=(), compare=False)
    """What a person should know of its manifests, that is no fault."""
    focus: str | None = None
    """The manifest named on the command line, when it is one of several: only its sounds are to be built."""

    @cached_property
    def sounds(self) -> tuple[Sound, ...]:
        """Return all sounds, sorted by name. Reads every manifest that was only known in summary so far."""
        sounds = {sound.name: sound for sound in self.read([path.as_posix() for path in self.manifests])}
        return tuple(link(sounds[name], sounds) for name in sorted(sounds))

    def named(self, names: Collection[str]) -> tuple[Sound, ...]:
        """Return the sounds of these names, sorted; reads only the manifests that declare them."""
        wanted = with_layers(names, self.summaries)
        files = dict.fromkeys(summary.file for summary in self.summaries if summary.name in wanted)
        sounds = {sound.name: sound for sound in self.read(list(files)) if sound.name in wanted}
        return tuple(link(sounds[name], sounds) for name in sorted(sounds.keys() & {*names}))


def load_project(target: Path, *, fresh: bool = False, instead: Mapping[str, bytes] = NOTHING) -> Project:
    """Read the project that a folder or a manifest belongs to.

    fresh: read every manifest, also those that were read without a fault before. instead: manifest -> the bytes that
    are to be read in place of the file's, to see what they would be.
    Raises UsageError if there is none, or its places are not its own; ManifestError with every fault of sfxgen.yaml
    and of every manifest.
    """
    root = find_root(target)
    faults: list[Fault] = []
    require_own_file(root, CONFIG)
    user = read_user_config(faults)
    config, site, level = read_config(root, tuple(MODELS), faults)
    require_own_places(root, config)
    declare(own_models(config.models, user.renderers))
    config = replace(config, cache=place_here(config.cache, user))
    try:
        named = _named(root, existing(target))
        manifests = _manifests(root, named, config)
    except UsageError:
        if faults:  # a faulty sfxgen.yaml may be the reason
            raise ManifestError(faults) from None
        raise
    state = read_state(root / LOCAL)
    loader = _ManifestLoader(site, level, ManifestCache({} if fresh or faults else state.get(MANIFESTS)), instead)
    loader.open(manifests, faults)
    faults += _project_faults(loader.summaries)
    if faults and loader.cache.known:  # summaries tell neither all faults nor their order: read every manifest
        return load_project(target, fresh=True, instead=instead)
    if faults:
        raise ManifestError(faults)
    if loader.cache.changed:
        state.put(MANIFESTS, loader.cache.used)
    return Project(
        root=root,
        config=config,
        manifests=tuple(map(Path, manifests)),
        summaries=linked_summaries(sorted(loader.summaries, key=lambda summary: summary.name)),
        read=loader.read,
        state=state,
        caches=cache_layout(root, config.cache, user),
        focus=named if len(manifests) > 1 else None,
        advice=(*config.advice, *loader.advice),
    )


# Where.


def _named(root: Path, target: Path) -> str | None:
    """Return the manifest that the command line names; None when it names the project as a whole."""
    named = target.relative_to(root).as_posix() if target.is_file() else None
    return None if named in (CONFIG, LOCK) else named


def _manifests(root: Path, named: str | None, config: Config) -> tuple[str, ...]:
    """Return the manifests' paths from the root; without sfxgen.yaml a named one belongs to it, whatever its name."""
    matching = set(globs.find(root, config.manifests, config.output, CONFIG))
    if named and not is_file(root / CONFIG):
        matching.add(named)
    found = tuple(sorted(matching - {CONFIG, LOCK}))
    if named and named.lower().endswith(RECORDING_SUFFIXES):
        raise UsageError(f"{named} is a sound file, not a manifest", "Name the game's folder, or a manifest of it.")
    if named and named not in found:
        raise UsageError(f"{named} is not one of the project's manifests", f"add it to `manifests` in {CONFIG}")
    if not found:
        if inside := sorted(globs.find(root, config.manifests, LOCAL, CONFIG)):
            message = f"{shown(inside[0])} is in the output folder {config.output}, where no manifest is read"
            raise UsageError(message, f"Name another folder as `output` in {CONFIG}, such as {Config().output}.")
        looked = f"looked for {', '.join(config.manifests)} outside {config.output}"
        similar = (*_elsewhere(root, config), *note_unmatched(root, (), config))
        hint = similar[0] if similar else "`sfxgen init` makes a first one"
        raise UsageError(f"there is no manifest in {root} ({looked})", hint)
    return found


def _elsewhere(root: Path, config: Config) -> Iterator[str]:
    """Say where manifests may be that no pattern finds: in a folder that a pattern names, or in a project below."""
    for pattern in config.manifests:
        if not leads_out(root, pattern) and (root / pattern).is_dir():
            yield f"{pattern} is a folder: write {pattern.rstrip('/')}/**/*.yaml for the manifests in it"
    if find_unmatched(root, (), config.output):
        return
    below = sorted(
        entry.name
        for entry in disk.scan(root)
        if entry.is_dir(follow_symlinks=False) and is_file(Path(entry.path) / CONFIG)
    )
    if below:
        yield f"there is a project in {shown(below[0])}: run `sfxgen` there, or name that folder"


# Manifests.


@dataclass
class _ManifestLoader:
    """The manifests of a project: their bytes, and what is known of their sounds."""

    site: ManifestContext
    level: Layer
    cache: ManifestCache
    instead: Mapping[str, bytes] = field(default_factory=dict)
    texts: dict[str, bytes] = field(default_factory=dict)
    summaries: list[SoundSummary] = field(default_factory=list)
    advice: list[str] = field(default_factory=list)
    sounds: dict[str, list[Sound]] = field(default_factory=dict)
    """Of the manifests read so far."""

    def open(self, manifests: Iterable[str], faults: list[Fault]) -> None:
        """Load the manifests: of one whose content is known, the summaries are enough; any other is read."""
        against = f"{self.site.output} {self.site.models} {self.level}".encode()
        budget = Budget()
        for file in manifests:
            report = Faults(file, faults)
            if not file.isprintable():
                report = Faults(shown(file), faults)
                report.add_at(1, 1, "", "the file's name holds characters that can't be shown", "rename it")
                continue
            data = self.instead.get(file) or read_bytes(self.site.root / file, report)
            if data is None:
                continue
            self.texts[file] = data
            key = digest(against, file.encode(), data)
            known = self.cache.find(key, file, self.site)
            if known is not None:
                budget.spend(len(known.summaries), known.text)
            else:
                known = self._read(file, budget, report)
                if not any(sound.absent for sound in self.sounds[file]):  # which may be there any moment
                    self.cache.note(key, known)
            self.summaries += known.summaries
            self.advice += known.advice

    def read(self, files: Collection[str]) -> list[Sound]:
        """Return the sounds of these manifests. Raises UsageError if they aren't as remembered."""
        for file in files:
            if file not in self.sounds:
                faults: list[Fault] = []
                known = self._read(file, Budget(), Faults(file, faults))
                if faults or not {*known.summaries} <= {*self.summaries}:
                    hint = f"Delete {LOCAL}/{STATE} and try again."
                    raise UsageError(f"{LOCAL}/{STATE} is not what sfxgen wrote there", hint)
        return [sound for file in files for sound in self.sounds[file]]

    def _read(self, file: str, budget: Budget, report: Faults) -> KnownManifest:
        before = budget.text
        advice: dict[str, None] = {}
        declared = read_manifest(self.texts[file], self.site, report, budget, self.level, advice)
        self.sounds[file] = [each.sound for each in declared]
        return KnownManifest(tuple(map(summary, declared)), before - budget.text, tuple(advice))


def _project_faults(sounds: list[SoundSummary]) -> Iterable[Fault]:
    """Find faults between sounds: too many, or two that share a name or an output."""
    too_much = _too_much(sounds)
    if too_much:
        yield too_much
        return
    yield from layer_faults(sounds)
    for later, earlier, shared in names.clashes(sounds):
        if later.name == earlier.name:
            message = f"declared twice; the first is {names.described(earlier)}"
            own = "; or write what is different for it under `members:` of the family"
            hint = "rename one" + (own if ("{" in later.key) != ("{" in earlier.key) else "")
        else:
            message, hint = f"its output {shared} is also one of {names.described(earlier)}", "rename one"
        yield _fault(later, message, hint)


def _too_much(sounds: list[SoundSummary]) -> Fault | None:
    takes, seconds = 0, 0.0
    for each in sounds:
        takes += each.variations
        seconds += each.seconds
        if takes > MOST_TAKES:
            return _fault(each, f"the project passes {MOST_TAKES:,} takes here", "split it")
        if seconds > MOST_SECONDS:
            hours = MOST_SECONDS // 3600
            return _fault(each, f"the project passes {hours:,} hours here", "split it")
    return None


def _fault(sound: SoundSummary, message: str, hint: str) -> Fault:
    return Fault(file=sound.file, line=sound.line, column=sound.column, key=sound.key, message=message, hint=hint)
