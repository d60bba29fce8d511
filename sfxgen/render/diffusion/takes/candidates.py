"""Best of N: what CLAP hears of the prompt, and vetoes for what no score may excuse."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sfxgen.audio import Samples
from sfxgen.render.diffusion.takes.checks import is_cut_off, trouble


@dataclass(frozen=True, eq=False, kw_only=True)
class Candidate:
    """One of several renders of a take."""

    samples: Samples
    similarity: float | None
    """Of prompt and audio, by CLAP, -1 to 1; None where the pipeline has none."""
    veto: str = ""

    @property
    def score(self) -> float | None:
        """Return what the lock records: the similarity, None for a vetoed candidate or one without."""
        return None if self.veto or self.similarity is None else round(self.similarity, 4)


def veto(samples: Samples) -> str:
    """Say why a candidate must not win; empty when it may."""
    return trouble(samples) or ("an early end" if is_cut_off(samples) else "")


def best(candidates: Sequence[Candidate]) -> Candidate:
    """Return the winner: not vetoed, of the highest similarity, the earliest of equals."""
    return max(candidates, key=lambda one: (not one.veto, one.similarity if one.similarity is not None else 0.0))
