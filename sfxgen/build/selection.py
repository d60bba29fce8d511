"""Which sounds a build was asked for."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from fnmatch import fnmatchcase

from sfxgen.errors import UsageError
from sfxgen.plan.decide import Plan, SoundPlan
from sfxgen.project.find import name_hint
from sfxgen.project.load import Project
from sfxgen.schema.messages import quoted


@dataclass(frozen=True, kw_only=True)
class Selection:
    """The sounds whose name matches, of one manifest or of all."""

    only: tuple[str, ...] = ()
    """Globs of names; empty for all."""
    focus: str | None = None
    """The manifest named on the command line, when it is one of several."""

    @property
    def whole(self) -> bool:
        """Tell whether it is the whole project: only then is anything left over."""
        return not self.only and self.focus is None

    def includes(self, name: str, file: str) -> bool:
        """Tell whether a sound, declared in `file`, is one of them."""
        return self.focus in (None, file) and (not self.only or any(fnmatchcase(name, glob) for glob in self.only))

    def of(self, plan: Plan) -> Iterator[SoundPlan]:
        """Yield the sounds of a plan that are among them."""
        return (each for each in plan.sounds if self.includes(each.sound.name, each.sound.place.file))

    def models(self, project: Project) -> frozenset[str]:
        """Return the models of the sounds that are among them."""
        return frozenset(each.model for each in project.summaries if self.includes(each.name, each.file))


def select(project: Project, only: tuple[str, ...]) -> Selection:
    """Return the sounds that globs of names, and the manifest named, choose. Raises UsageError for an empty glob."""
    for glob in only:
        if not any(fnmatchcase(summary.name, glob) for summary in project.summaries):
            raise UsageError(f"no sound matches {quoted(glob)}", name_hint(project, glob, pattern=True))
    return Selection(only=only, focus=project.focus)
