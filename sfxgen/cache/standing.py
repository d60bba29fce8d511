"""How a team's place stands with one build: whether it answers, what it refuses, what a person should know of it."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

from sfxgen.cache.faults import Kind, hint_for, kind_of, told
from sfxgen.cache.place import shown
from sfxgen.errors import UsageError
from sfxgen.schema.messages import count, first_of

ASK_AGAIN_S = 60.0
"""How long to leave a place alone that fails: each attempt may wait for the network to time out."""
STRIKES = 3
"""Failures in a row after which a place that did answer counts as one that fails; one that never did does at once."""


class Standing:
    """What a build knows of a place, from any thread."""

    def __init__(self, place: str, clock: Callable[[], float] = time.monotonic) -> None:
        self._place, self._clock = place, clock
        self._mutex = threading.Lock()
        self._answered = False
        self._strikes = 0
        self._away_until = float("-inf")
        self._refused: dict[bool, str] = {}
        """Writing? -> why that is over for this build."""
        self._away = ""
        self._damaged: list[str] = []
        self.fatal: UsageError | None = None
        """Set when only a person can help."""

    @property
    def has_answered(self) -> bool:
        """Tell whether the place did anything that it was asked for."""
        return self._answered

    def allows(self, *, writing: bool) -> bool:
        """Tell whether the place may be asked for something now."""
        return self.fatal is None and writing not in self._refused and self._clock() >= self._away_until

    def answered(self) -> None:
        """Note that the place did what it was asked for."""
        with self._mutex:
            self._answered, self._strikes = True, 0

    def damaged(self, name: str) -> None:
        """Note that an entry is no render, or not the one that its name says."""
        self.answered()
        with self._mutex:
            self._damaged.append(name)

    def failed(self, error: BaseException, *, writing: bool) -> None:
        """Note an error of the place's."""
        kind, text = kind_of(error, writing=writing), told(self._place, error)
        with self._mutex:
            self._strikes += 1
            is_final = not self._answered or self._strikes >= STRIKES
            if kind is Kind.SETTINGS:
                message = f"the shared cache {shown(self._place)} can't be used: {text}"
                self.fatal = self.fatal or UsageError(message, hint_for(error, self._place))
            elif kind is Kind.REFUSED and writing:
                self._refused.setdefault(True, f"can't be written to: {text}")
            elif kind is Kind.REFUSED and is_final:
                self._refused.setdefault(False, f"can't be read: {text}")
            elif kind is Kind.PLACE and is_final:
                login = f". {hint_for(error, self._place)}" if _is_login(error, self._place) else ""
                self._away = f"can't be reached: {text}{login}"
                self._away_until = self._clock() + ASK_AGAIN_S

    def gave_up(self, *, writing: bool, waited_s: float) -> None:
        """Note that a build has waited for the place as long as it may."""
        with self._mutex:
            self._refused.setdefault(writing, f"is too slow: after {waited_s:.0f} s, the build went on without it")

    @property
    def warnings(self) -> list[str]:
        """Return what a person should know, one line for each kind of trouble."""
        texts = [*([self._away] if self._away else []), *self._refused.values()]
        said = [f"the shared cache {shown(self._place)} {text}" for text in dict.fromkeys(texts)]
        if self._damaged:
            number, names = len(self._damaged), first_of(sorted(self._damaged), 1)
            they = "it is" if number == 1 else "they are"
            what = f"{count(number, 'damaged render')} in the shared cache {shown(self._place)}"
            said.append(f"{what} ({names}): {they} passed over")
        return said


def _is_login(error: BaseException, place: str) -> bool:
    return hint_for(error, place).startswith("Log in")
