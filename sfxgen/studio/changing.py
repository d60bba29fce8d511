"""What pages change: fields, seeds, sources, files adopted; each is read, told and built at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from sfxgen.errors import UsageError
from sfxgen.manifest.sound import Sound
from sfxgen.project.find import find_sound
from sfxgen.project.load import load_project
from sfxgen.studio import making
from sfxgen.studio.edits import Change, Edits, apply, label_of
from sfxgen.studio.rows import Row
from sfxgen.tasks.reroll import fresh_seeds

if TYPE_CHECKING:
    from sfxgen.studio.builder import Builder
    from sfxgen.studio.session import Session

FAMILY = "family"


class Changing:
    """The changes that pages ask for."""

    def __init__(self, session: Session, builder: Builder) -> None:
        self._session, self._builder = session, builder
        self.edits = Edits(session.root, session.target, session.set_steps)

    def edit(self, id_: str, version: str, changes: Sequence[Change], scope: str = "sound") -> str:
        """Change fields of a sound, or of all its family; return the manifest's new version."""
        row = self._session.row(id_)
        name = row.family if scope == FAMILY and row.family else row.name
        listed = list(changes)
        return self._change(row, version, lambda text: apply(text, name, listed), label_of(name, listed))

    def reroll(self, id_: str, version: str, take: int | None) -> str:
        """Give a take, or all, a new seed; return the manifest's new version."""
        row = self._session.row(id_)
        sound = self.sound(row.name)
        if take is not None and not 1 <= take <= sound.variations:
            raise UsageError(f"{row.name} has no take {take}", f"Its takes are numbered 1 to {sound.variations}.")
        seeds = list(fresh_seeds(sound, take))
        label = f"reroll of {row.name}" if take is None else f"reroll of {row.name}#{take}"
        return self._change(row, version, lambda text: apply(text, row.name, [Change("seeds", seeds)]), label)

    def set_fields(self, row: Row, version: str, changes: Sequence[Change], label: str) -> str:
        """Change fields of a sound under a name of the edit's own; return the manifest's new version."""
        listed = list(changes)
        return self._change(row, version, lambda text: apply(text, row.name, listed), label)

    def edit_text(self, row: Row, version: str, edit: Callable[[str], str], label: str) -> str:
        """Edit the text of a sound's manifest; return its new version."""
        return self._change(row, version, edit, label)

    def undo(self) -> str:
        """Take back the last edit; return what it was."""
        return self._settled(self.edits.undo)

    def redo(self) -> str:
        """Make it again; return what it was."""
        return self._settled(self.edits.redo)

    def adopt(self, id_: str) -> list[str]:
        """Keep the files of a sound that a person made; return their paths."""
        row = self._session.row(id_)
        session = self._session
        paths = self._builder.helper.call(f"{making.__name__}:run_adopt", session.target, row.name)
        self.settle()
        return list(paths)

    def build(self, ids: Sequence[str] | None, *, force: bool) -> None:
        """Build some sounds, or all where none are listed at all: an empty list is no sound."""
        if ids is not None and not ids:
            return
        names = tuple(self._session.row(id_).name for id_ in ids or ())
        self._builder.order(names, names if force else ())

    def sound(self, name: str) -> Sound:
        """Return a sound as its manifest has it now. Raises UsageError if there is none."""
        return find_sound(load_project(self._session.target), name)

    def settle(self) -> None:
        """Read what was changed, and build it."""
        self._session.refresh()
        self._builder.order()

    def _change(self, row: Row, version: str, edit: Callable[[str], str], label: str) -> str:
        return self._settled(lambda: self.edits.change(row.manifest, version, edit, label))

    def _settled(self, change: Callable[[], str]) -> str:
        made: Any = change()
        self.settle()
        return str(made)
