"""Best of N: the candidate closest to the prompt by CLAP, with vetoes that no score outweighs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sfxgen.audio import Samples
from sfxgen.render.diffusion.takes.checks import defect, is_cut_off


@dataclass(frozen=True, eq=False, kw_only=True)
class Candidate:
    """One of several renders of a take."""

    samples: Samples
    similarity: float | None
    """Of prompt and audio, by CLAP, -1 to 1; None if it wasn't asked or can't be had."""
    veto: str = ""

    @property
    def score(self) -> float | None:
        """Return what the lock records: the similarity, None for a vetoed candidate or without one."""
        return None if self.veto or self.similarity is None else round(self.similarity, 4)


def veto(samples: Samples) -> str:
    """Say why a candidate must not win; empty if it may."""
    return defect(samples) or ("an early end" if is_cut_off(samples) else "")


def best(candidates: Sequence[Candidate]) -> Candidate:
    """Return the winner: without a veto if possible, of the highest similarity, the first of equals."""
    return max(candidates, key=lambda one: (not one.veto, one.similarity if one.similarity is not None else 0.0))
