"""A project: its root, its settings, and every sound of its manifests."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property, partial
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
from sfxgen.manifest.parts import Parts
from sfxgen.manifest.reader import Declared, read_manifest
from sfxgen.manifest.sound import Sound
from sfxgen.project import globs
from sfxgen.project.cache_access import OWN, cache_layout, place_here
from sfxgen.project.config import Config, read_config
from sfxgen.project.containment import require_own_file, require_own_places
from sfxgen.project.layers import layer_faults, link, linked_summaries, with_layers
from sfxgen.project.manifest_cache import MANIFESTS, KnownManifest, ManifestCache, SoundSummary, digest, summary
from sfxgen.project.own_models import own_models
from sfxgen.project.reread import frame_digest, parts_of_large, read_only, reread, with_entries
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
    read: Callable[[Collection[str], Collection[str] | None], list[Sound]] = field(repr=False, compare=False)
    """Manifests -> the sounds they declare, those of certain names at least."""
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
        sounds = {sound.name: sound for sound in self.read([path.as_posix() for path in self.manifests], None)}
        return tuple(link(sounds[name], sounds) for name in sorted(sounds))

    def named(self, names: Collection[str]) -> tuple[Sound, ...]:
        """Return the sounds of these names, sorted; reads only the manifests that declare them, as far as it has to."""
        wanted = with_layers(names, self.summaries)
        files = dict.fromkeys(summary.file for summary in self.summaries if summary.name in wanted)
        sounds = {sound.name: sound for sound in self.read(list(files), wanted) if sound.name in wanted}
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
    some: dict[str, dict[str, Sound]] = field(default_factory=dict)
    """By name, of those of which only some entries were read."""

    def open(self, manifests: Iterable[str], faults: list[Fault]) -> None:
        """Load the manifests: of one whose content is known, the summaries are enough; any other is read."""
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
            key = digest(self._against, file.encode(), data)
            known = self.cache.find(key, file, self.site)
            if known is not None:
                budget.spend(len(known.summaries), known.text)
            else:
                known = self._reread(file, budget) or self._read(file, budget, report)
                read = self.sounds[file] if file in self.sounds else self.some[file].values()
                if not any(sound.absent for sound in read):  # which may be there any moment
                    self.cache.note(key, known)
            self.summaries += known.summaries
            self.advice += known.advice

    def read(self, files: Collection[str], names: Collection[str] | None = None) -> list[Sound]:
        """Return the sounds of these manifests; if names are given, those of these names at least.

        Raises UsageError if they aren't as remembered.
        """
        return [sound for file in files for sound in self._sounds_of(file, names)]

    def _sounds_of(self, file: str, names: Collection[str] | None) -> Iterable[Sound]:
        if file not in self.sounds and names is not None and self._read_some(file, names):
            return self.some[file].values()
        if file not in self.sounds:
            faults: list[Fault] = []
            known = self._read(file, Budget(), Faults(file, faults))
            if faults or not {*known.summaries} <= {*self.summaries}:
                hint = f"Delete {LOCAL}/{STATE} and try again."
                raise UsageError(f"{LOCAL}/{STATE} is not what sfxgen wrote there", hint)
        return self.sounds[file]

    def _read(self, file: str, budget: Budget, report: Faults) -> KnownManifest:
        before = budget.text
        advice: dict[str, None] = {}
        known = len(report.listed)
        declared = read_manifest(self.texts[file], self.site, report, budget, self.level, advice)
        self.sounds[file] = [each.sound for each in declared]
        made = KnownManifest(tuple(map(summary, declared)), before - budget.text, tuple(advice))
        parts = parts_of_large(self.texts[file]) if len(report.listed) == known else None
        return with_entries(made, parts, self._frame(file, parts)) if parts else made

    def _reread(self, file: str, budget: Budget) -> KnownManifest | None:
        """Read what changed of a manifest; None where it has to be read as a whole."""
        parts = parts_of_large(self.texts[file]) if self.cache.known else None
        former = parts and self.cache.former(file, self._frame(file, parts), self.site)
        if not parts or not former:
            return None
        trial, advice = replace(budget), dict[str, None]()
        found = reread(parts, former, partial(self._faultless, file, trial, advice))
        if found is None or not trial.spend(len(found[0]) - len(found[1]), 0):
            return None
        summaries, declared = found
        self.some[file] = {each.sound.name: each.sound for each in declared}
        made = KnownManifest(tuple(summaries), budget.text - trial.text, tuple(advice))
        budget.sounds, budget.text = trial.sounds, trial.text
        return with_entries(made, parts, self._frame(file, parts))

    def _read_some(self, file: str, names: Collection[str]) -> bool:
        """Read those entries of a manifest that declare sounds of these names; tell whether that went well."""
        own = [each for each in self.summaries if each.file == file and each.name in names]
        some = self.some.setdefault(file, {})
        lacking = {each.line for each in own if each.name not in some}
        parts = parts_of_large(self.texts[file]) if lacking else None
        if not parts or 2 * len(lacking) > len(parts.entries):
            return not lacking
        declared = read_only(parts, lacking, partial(self._faultless, file, Budget(), {}))
        if declared is None or not {*map(summary, declared)} <= {each for each in self.summaries if each.file == file}:
            return False
        some.update((each.sound.name, each.sound) for each in declared)
        return True

    def _faultless(
        self, file: str, budget: Budget, advice: dict[str, None], text: bytes
    ) -> tuple[Declared, ...] | None:
        """Read a manifest that is cut down to some entries; None if that finds a fault."""
        report = Faults(file)
        declared = read_manifest(text, self.site, report, budget, self.level, advice)
        return None if report.listed else declared

    @cached_property
    def _against(self) -> bytes:
        return f"{self.site.output} {self.site.models} {self.level}".encode()

    def _frame(self, file: str, parts: Parts) -> str:
        return frame_digest(self._against, file, parts)


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
