"""Sounds that are much louder or softer than the others of their category."""

from __future__ import annotations

from collections.abc import Iterator
from statistics import fmean, median

from sfxgen.build.status import ProjectStatus
from sfxgen.lock.records import SoundRecord
from sfxgen.schema.messages import count, first_of

APART_LU = 6.0
"""From the median of the category: half as loud again, or a third less, which nobody takes for chance."""
LEAST_SOUNDS = 5
"""Of fewer, a median says little."""


def outliers(state: ProjectStatus) -> Iterator[str]:
    """Yield a line for each category with sounds far from its median, as the game plays them: `volume` included."""
    for category, levels in sorted(_levels(state).items()):
        middle = median(levels.values())
        far = {name: lufs for name, lufs in levels.items() if abs(lufs - middle) > APART_LU}
        if len(levels) < LEAST_SOUNDS or not far:
            continue
        farthest = sorted(far, key=lambda name: (-abs(far[name] - middle), name))
        some = first_of([f"{name} ({far[name]:.1f})" for name in farthest])
        are = "is" if len(far) == 1 else "are"
        yield (
            f"category {category}: {len(far)} of {count(len(levels), 'sound')} {are} more than {APART_LU:g} LU "
            f"from its median of {middle:.1f} LUFS, volume included: {some}"
        )


def _levels(state: ProjectStatus) -> dict[str, dict[str, float]]:
    """Return category -> name of a sound -> how loud the game plays it, LUFS."""
    kinds = {each.name: each for each in state.project.summaries if each.category}
    if not kinds:
        return {}
    records = dict(state.lock.sounds) | dict(state.skipped.lock(kinds.keys() & state.skipped.known.keys()).sounds)
    levels: dict[str, dict[str, float]] = {}
    for name in sorted(kinds.keys() & records.keys()):
        lufs = _lufs(records[name])
        if lufs is not None:
            levels.setdefault(str(kinds[name].category), {})[name] = lufs + kinds[name].playback.volume
    return levels


def _lufs(record: SoundRecord) -> float | None:
    measured = [take.measured.lufs for take in record.takes if take.measured.lufs is not None]
    return fmean(measured) if measured else None
