"""Which of the readings of a prompt is its main sound, and how sure that is."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from sfxgen.render.procedural.prompt import weights
from sfxgen.render.procedural.prompt.certainty import certainty
from sfxgen.render.procedural.prompt.clauses import BESIDE, MAIN, Clause, sounds
from sfxgen.render.procedural.prompt.company import better_company
from sfxgen.render.procedural.prompt.context import PLACES
from sfxgen.render.procedural.prompt.experience import weigh
from sfxgen.render.procedural.prompt.heads import Reading

INNER = frozenset({"inside", "interior"})
"""The inside of a place is the place itself."""
SOMETHING = 0.6
"""As strong as this, a clause after a place says what happens there."""


def main_sound(
    clauses: Sequence[Clause], found: Sequence[Reading], silent: Collection[str]
) -> tuple[Reading | None, float]:
    """Return the reading of the main sound, None if there is none, and how sure it is, 0..1.

    found: all readings, the best first; silent: kinds that the prompt denies.
    """
    best = place_first(clauses, found) or better_company(clauses, found)
    return weigh(clauses, best, found, certainty(clauses, best, found), silent) if best else (None, 0.0)


def place_first(clauses: Sequence[Clause], found: Sequence[Reading]) -> Reading | None:
    """Return the reading of a place that the prompt names before all else, if nothing happens in it: a bed, then."""
    first = next((reading for reading in found if reading.clause == 0), None)
    if any(clause.wanted for clause in clauses[1:]):
        return None
    listed = sum(clause.role in {MAIN, BESIDE} for clause in clauses) > 2
    bed = (first is not None and first.sure >= weights.AMBIENCE) or not INNER.isdisjoint(
        clauses[0].words if clauses else ()
    )
    happens = not listed and not bed and any(happens_there(clause) for clause in clauses[1:])
    return first if first and first.kind in PLACES and clauses[0].role == MAIN and not happens else None


def happens_there(clause: Clause) -> bool:
    """Return whether a clause after a place says what is heard there: not what is far, nor who merely lives there."""
    lives = clause.break_before == "with" and not any(
        item.deed or not item.thing for item in clause.items if sounds(item)
    )
    return clause.strength >= SOMETHING and not is_far(clause) and not lives


def is_far(clause: Clause) -> bool:
    """Return whether what a clause names is only heard from far: it belongs to the place."""
    return any(change.get("distance") for change in clause.changes)
