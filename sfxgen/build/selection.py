"""Which sounds a build was asked for."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from fnmatch import fnmatchcase

from sfxgen.errors import UsageError
from sfxgen.plan.decide import Plan, SoundPlan
from sfxgen.plan.mixing import layer_names
from sfxgen.plan.request import is_recording
from sfxgen.project.find import find_sound, name_hint
from sfxgen.project.load import Project
from sfxgen.schema.messages import first_of, quoted


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


def require_names(project: Project, force: Iterable[str], rerender: Iterable[str]) -> None:
    """Require that these are sounds, and that those to render again are rendered at all. Raises UsageError."""
    for name in force:
        find_sound(project, name)
    for name in rerender:
        sound = find_sound(project, name)
        if sound.layers:
            layers = first_of(list(dict.fromkeys(layer_names(sound))))
            hint = f"`sfxgen build --rerender` renders its layers again: {layers}." if layers else ""
            raise UsageError(f"{name} is mixed of layers: there is nothing to render", hint)
        if is_recording(sound):
            hint = f"`sfxgen build --force {name}` finishes it again."
            raise UsageError(f"{name} is a recording: there is nothing to render", hint)
