"""Takes that two machines make of the same request, and that differ by rounding alone.

Processors and maths libraries round the last bit of a sample differently, by 5e-7 of the peak at most; encoded, that is
another file. Where outputs are not committed each machine makes its own, and whoever builds
first has the record in the lock: the others keep it, and remember that their file is as good.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from sfxgen.audio.measure.measured import NEAR_CEILING_DB, Measured
from sfxgen.files.state import Section
from sfxgen.lock.records import TakeRecord
from sfxgen.plan.decide import SoundPlan
from sfxgen.render.models import DRAFT_MODEL

if TYPE_CHECKING:  # with numpy
    from sfxgen.build.job import Product

AS_GOOD = Section("as good", dict[str, tuple[str, str]])
"""Path -> SHA-256 of what this machine made there, and of the lock's file, from which it differs by rounding."""

WITHIN = {"lufs": 0.02, "true_peak": NEAR_CEILING_DB, "seam": 0.3, "gain_reduction": 0.1}
"""How much the measures of decoded files may differ: loudness hardly does, but a codec moves single samples, and with
them peaks, for the least change of what it is given."""
HELD_LU = 0.1
"""The same of the loudness of what a ceiling or a limiter holds: its level was set by those peaks. And of what is
no longer than SHORT_S: a codec flips single decisions, and there each weighs."""
SHORT_S = 1.0
"""What is no longer has seven blocks of BS.1770 at most."""
SIZE_WITHIN, LOOP_SIZE_WITHIN = 0.01, 0.05
"""Of the file's size: an encoder may spend some bits more or less on the same sound, and begin a loop at another
packet: the one whose seam is good first."""
LEAST_BYTES = 64


def settled_record(plan: SoundPlan, old: TakeRecord | None, new: TakeRecord, product: Product) -> TakeRecord:
    """Return the record for the lock: the old one if the take is the same but for rounding, else the new one."""
    if old is None or old.manual or old.unverified or _made_of(old) != _made_of(new):
        return new
    is_short = plan.sound.seconds is not None and plan.sound.seconds <= SHORT_S
    return old if _is_raw_alike(plan, old, new, product) and is_close(old, new, is_short) else new


def is_close(old: TakeRecord, new: TakeRecord, is_short: bool = False) -> bool:
    """Tell whether what was measured on two files is equal within rounding."""
    within = SIZE_WITHIN if old.measured.seam is None else LOOP_SIZE_WITHIN
    if abs(old.size - new.size) > max(within * old.size, LEAST_BYTES):
        return False
    one, other = (_measures(record.measured) for record in (old, new))
    held = is_short or (_is_held(old.measured) and _is_held(new.measured))
    apart = {**WITHIN, "lufs": HELD_LU} if held else WITHIN
    return all(_is_near(one[name], other[name], apart.get(name, 0.0)) for name in one)


def pruned(as_good: Mapping[str, tuple[str, str]], recorded: Mapping[str, str]) -> dict[str, tuple[str, str]]:
    """Return what still holds. recorded: path -> SHA-256 of the files that the lock has."""
    return {path: pair for path, pair in as_good.items() if recorded.get(path) == pair[1]}


def _made_of(record: TakeRecord) -> tuple[str, int, str, str, str | None]:
    return record.path, record.seed, record.render, record.finish, record.draft


def _is_raw_alike(plan: SoundPlan, old: TakeRecord, new: TakeRecord, product: Product) -> bool:
    """Tell whether the raw audio is the same, or the built-in synthesizer made it here of the same request."""
    made_here = product.is_draft or plan.model.renderer == DRAFT_MODEL.renderer
    return new.raw == old.raw or (made_here and not product.is_unproven)


def _measures(measured: Measured) -> dict[str, object]:
    return {**measured.to_dict(), "gain_reduction": measured.gain_reduction or 0.0}


def _is_held(measured: Measured) -> bool:
    return bool(measured.peak_constrained or measured.gain_reduction)


def _is_near(one: object, other: object, within: float) -> bool:
    if isinstance(one, float | int) and isinstance(other, float | int):
        return abs(one - other) <= within + 1e-9
    return one == other
