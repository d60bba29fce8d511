"""What a build did so far: takes made, sounds failed, and what a person should know."""

from __future__ import annotations

import posixpath
from collections.abc import Iterable, Sequence
from typing import Protocol

from sfxgen.build.result import TakeReport
from sfxgen.build.sound_notes import Named, passing
from sfxgen.errors import Fault, FinishError, SfxgenError, explained
from sfxgen.manifest.sound import Sound


class Observer(Protocol):
    """Whoever wants to hear of a build while it runs."""

    def waiting(self) -> None:
        """Hear that another build holds the project and this one waits for it."""

    def warned(self, warning: str) -> None:
        """Hear, before anything is made, what a person should know; it is in the result, too."""

    def begin(self, takes: int) -> None:
        """Hear that so many takes will be made."""

    def made(self, name: str, take: TakeReport) -> None:
        """Hear that a take is on disk."""

    def failed(self, name: str, error: str) -> None:
        """Hear that a sound failed."""

    def transferred(self, what: str, done: int, of: int) -> None:
        """Hear how many renders went to or came from the team's cache, of how many. what: which of the two."""

    def stepped(self, model: str, done: int, of: int) -> None:
        """Hear how many denoising steps of a model are done, of how many; called from another thread."""


class Outcomes:
    """Collects what happens, and lets the observer hear of it."""

    def __init__(self, observer: Observer) -> None:
        self._observer = observer
        self._trouble: OSError | SfxgenError | None = None
        self.takes: dict[str, TakeReport] = {}
        """Path -> what was done."""
        self.errors: dict[str, list[str]] = {}
        """Sound -> what went wrong, each with its next step."""
        self.warnings: list[str] = []
        self.heard: list[str] = []
        """Warnings that the observer has heard already."""
        self.told: list[Named] = []
        """What a person should know of sounds, of this build only."""

    def made(self, name: str, take: TakeReport) -> None:
        """Note that a take of a sound is on disk."""
        self.takes[take.path] = take
        self._observer.made(name, take)

    def kept(self, take: TakeReport) -> None:
        """Note that a take was left alone."""
        self.takes[take.path] = take

    def warn(self, warnings: Iterable[str]) -> None:
        """Note what a person should know."""
        self.warnings += warnings

    def warn_at_once(self, warnings: Sequence[str]) -> None:
        """Note what a person should know before anything is made, and let the observer hear of it."""
        self.heard += warnings
        for warning in warnings:
            self._observer.warned(warning)

    def tell(self, name: str, warning: str) -> None:
        """Note what a person should know of a sound, of this build only."""
        self.told.append((name, passing(warning)))

    def failed(self, name: str, error: BaseException) -> None:
        """Note that a sound failed; of the same words, once. Raises KeyboardInterrupt when it is one."""
        if isinstance(error, KeyboardInterrupt):
            raise error
        text = _in_words(error)
        if text not in self.errors.setdefault(name, []):
            self.errors[name].append(text)
            self._observer.failed(name, text)

    def stuck(self, error: OSError | SfxgenError) -> None:
        """Note what kept the project as a whole from being brought up to date."""
        self._trouble = error

    def close(self) -> None:
        """Raise what kept the project as a whole from being brought up to date; where sounds failed, too, warn."""
        if self._trouble is None:
            return
        if not self.errors:
            raise self._trouble
        self.warnings.append(_in_words(self._trouble))


def located(sound: Sound, errors: Sequence[str]) -> tuple[str, ...]:
    """Return what went wrong with a sound; of a recording, with its path and where the manifest has it."""
    if sound.source is None or sound.absent is not None:
        return tuple(errors)
    at, name = f"{sound.place.file}:{sound.place.line}", posixpath.basename(sound.source)
    paths = (error.replace(name, sound.source, 1) if error.startswith(f"{name} ") else error for error in errors)
    return tuple(f"{at}: {error}" for error in paths)


def absence(fault: Fault) -> FinishError:
    """Return the error of a sound whose recording is not there. fault: where the manifest names it, and why not."""
    return FinishError(f"{fault.file}:{fault.line}:{fault.column}: {fault.message}", fault.hint or PUT_IT_THERE)


PUT_IT_THERE = "Put the recording there, or change `source`."


def _in_words(error: BaseException) -> str:
    if isinstance(error, OSError):
        error = explained(error)
    if isinstance(error, SfxgenError):
        return str(error)
    return f"{type(error).__name__}: {error}\n  This is sfxgen's own fault; please report it with the manifest."
