"""Which files a watched project depends on: its manifests, its recordings and sfxgen.yaml."""

from __future__ import annotations

from pathlib import Path

from sfxgen.audio.formats import RECORDING_SUFFIXES
from sfxgen.engines import editor_folders
from sfxgen.files.places import CONFIG, LOCAL
from sfxgen.project.globs import PRUNED, Patterns
from sfxgen.project.load import Config, Project, find_root, load_project
from sfxgen.schema.paths import caseless, is_file


def is_hidden(folder: Path) -> bool:
    """Tell whether a folder is hidden or a package manager's: nobody keeps manifests there."""
    return folder.name.startswith(".") or folder.name in PRUNED


class WatchedProject:
    """A project that is loaded again after each change, and which files matter to it.

    Events spell a path as the disk does: on one that takes no account of case, or of how accented letters are composed,
    that may differ from what a manifest says. So paths are compared as such a disk does it; on any other that means a
    build too many, at worst.
    """

    def __init__(self, target: Path) -> None:
        self.root = find_root(target)
        self.sound_count = 0
        """Sounds in the last load without a fault."""
        self._target = target
        self._config = Config()
        self._sources: frozenset[str] | None = None
        """Recordings of the last load; None if it failed or lacked one, which any that appears may be."""

    def load(self) -> Project:
        """Load the project. Raises what `load_project` raises; until the next load every recording is relevant then."""
        self._sources = None
        project = load_project(self._target)
        self._config = project.config
        sources = frozenset(path for summary in project.summaries for path in summary.recordings)
        there = all(is_file(self.root / source) for source in sources)
        self._sources = frozenset(map(caseless, sources)) if there else None
        self.sound_count = len(project.summaries)
        return project

    def is_relevant(self, path: Path) -> bool:
        """Tell whether a change of this file can change what a build does."""
        relative = self._relative(path)
        if relative is None or self._is_output(relative):
            return False
        if caseless(relative) == CONFIG or caseless(relative) in (self._sources or ()):
            return True
        if self._sources is None and relative.lower().endswith(RECORDING_SUFFIXES):
            return True
        return self._is_manifest(relative)

    def is_recording(self, path: Path) -> bool:
        """Tell whether a file is a recording, which may take long to write."""
        relative = self._relative(path)
        return relative is not None and (
            caseless(relative) in (self._sources or ()) or relative.lower().endswith(RECORDING_SUFFIXES)
        )

    def is_pruned(self, folder: Path) -> bool:
        """Tell whether nothing in a folder can matter: it is hidden, sfxgen's, an editor's, or that of the outputs."""
        relative = self._relative(folder)
        if relative is None:
            return False
        own = relative == LOCAL or relative in editor_folders(self.root)
        return is_hidden(folder) or own or self._is_output(relative)

    def _is_manifest(self, relative: str) -> bool:
        return Patterns(self._config.manifests).match(relative)

    def _is_output(self, relative: str) -> bool:
        return caseless(relative + "/").startswith(caseless(self._config.output) + "/")

    def _relative(self, path: Path) -> str | None:
        try:
            return path.relative_to(self.root).as_posix()
        except ValueError:
            return None
