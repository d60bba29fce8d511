"""Deleting what no sound wants any more, as far as sfxgen made it and nobody changed it."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, field

from sfxgen.engines.side_files import SideFiles
from sfxgen.errors import ReadOnlyError, SfxgenError
from sfxgen.plan.decide import Leftover
from sfxgen.plan.states import OUTSIDE


@dataclass(frozen=True, kw_only=True)
class Removal:
    """What became of the left-overs."""

    gone: set[str] = field(default_factory=set)
    """Paths that the lock no longer owns: deleted, or left to the person who changed them."""
    warnings: list[str] = field(default_factory=list)
    errors: list[OSError] = field(default_factory=list)
    """What could not be deleted; it is still the lock's."""


def remove_leftovers(leftovers: Iterable[Leftover], side_files: SideFiles, needed: Collection[str]) -> Removal:
    """Delete left-over outputs, with what the engine keeps beside them. needed: paths to leave for now."""
    removal = Removal()
    for leftover in leftovers:
        path = leftover.record.path
        if path in needed:
            continue
        if leftover.deletable:
            try:
                side_files.discard(path)
            except OSError as error:
                removal.errors.append(error)
                continue
            except ReadOnlyError as error:  # still sfxgen's, to be deleted once it may be
                removal.warnings.append(f"{path} is left over: {error}")
                continue
            except SfxgenError as error:
                removal.warnings.append(f"{path} is no longer managed, and stays: {error}")
                continue
        elif leftover.present:
            removal.warnings.append(f"{path} is no longer managed: {_why_it_stays(leftover)}, so it stays")
        removal.gone.add(path)
    return removal


def _why_it_stays(leftover: Leftover) -> str:
    if leftover.outside:
        return OUTSIDE
    return "it was changed or adopted by hand"
