"""Which files a watched project depends on; known anew after every load."""

from __future__ import annotations

from pathlib import Path

from sfxgen.audio.formats import RECORDING_SUFFIXES
from sfxgen.build.workspace import STATE_FOLDER
from sfxgen.project.globs import Patterns
from sfxgen.project.load import CONFIG, Config, Project, find_root, load_project
from sfxgen.watch.loop import hidden


class Follower:
    """Loads a project again and again, and remembers what a change of it would look like."""

    def __init__(self, target: Path) -> None:
        self._target = target
        self.root = find_root(target)
        self._config = Config()
        self._sources: frozenset[str] | None = None
        """Recordings of the last good load; None after a faulty one, when any recording may mend it."""
        self.good = 0
        """Sounds in the last good load."""

    def load(self) -> Project:
        """Load the project. Raises what `load_project` raises, and then takes every recording for relevant."""
        self._sources = None
        project = load_project(self._target)
        self._config = project.config
        self._sources = frozenset(each.source for each in project.summaries if each.source)
        self.good = len(project.summaries)
        return project

    def is_relevant(self, path: Path) -> bool:
        """Tell whether a changed file can change what a build does."""
        relative = self._relative(path)
        if relative is None or self._is_output(relative):
            return False
        if relative == CONFIG or relative in (self._sources or ()):
            return True
        if self._sources is None and relative.lower().endswith(RECORDING_SUFFIXES):
            return True
        patterns = Patterns(self._config.manifests)
        state = patterns.start
        for part in relative.split("/"):
            state = patterns.step(state, part)
        return patterns.matches(state)

    def is_pruned(self, folder: Path) -> bool:
        """Tell whether nothing in a folder can matter: hidden ones, package managers', sfxgen's own, outputs."""
        relative = self._relative(folder)
        return relative is not None and (hidden(folder) or relative == STATE_FOLDER or self._is_output(relative))

    def _is_output(self, relative: str) -> bool:
        return (relative + "/").startswith(self._config.output + "/")

    def _relative(self, path: Path) -> str | None:
        try:
            return path.relative_to(self.root).as_posix()
        except ValueError:
            return None
