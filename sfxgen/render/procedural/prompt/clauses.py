"""One clause of a prompt: which of its words say what sounds, and how."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from sfxgen.render.procedural.prompt.context import ACTIONS, CALLS, HEADS, PAIRS, VOICE_VERBS, VOICELESS
from sfxgen.render.procedural.prompt.modifiers import GROUND, NEGATIONS, PLURALS, PREPOSITIONS, STOP
from sfxgen.render.procedural.prompt.phrases import Sense, longest_match, stem


@dataclass
class Clause:
    """What was found between two breaks."""

    kind: str | None = None
    score: float = 0.0
    words: tuple[str, ...] = ()
    end: int = 0
    """Where the words that chose the kind end."""
    changes: list[Mapping[str, Any]] = field(default_factory=list)
    later: bool = False
    matched: list[tuple[str, str]] = field(default_factory=list)
    """Each phrase and what it was taken for, for `explain`."""


def read_clause(words: list[str], unknown: list[str]) -> tuple[Clause, int]:
    """Return a clause's best kind and all modifiers, and how many words were understood; add the others to unknown."""
    clause, at, known, behind = Clause(), 0, 0, 1.0
    ground = False
    while at < len(words) and words[at] not in NEGATIONS:
        sense, length = longest_match(words, at)
        phrase = words[at : at + length]
        if sense is None:
            behind, ground = weight_after(words[at], behind), ground or words[at] in GROUND
            known += read_number(words, at, clause)
            if words[at] not in STOP and not words[at].isdigit() and not words[at].endswith("'s"):
                unknown.append(words[at])
        else:
            known += 1
            if ground and "material" in sense.change:
                clause.changes.append({"ground": sense.change["material"]})
            if "count" in sense.change and sense.kind is None and not counts_events(words, at, sense.change["count"]):
                sense = replace(sense, change={k: v for k, v in sense.change.items() if k != "count"})
            clause.matched.append((" ".join(phrase), describe_sense(sense)))
            consider(clause, sense, phrase, behind, at, is_verb(words, at + length - 1))
        at += length
    apply_pairs(clause, words)
    return clause, known


def describe_sense(sense: Sense) -> str:
    """Return a sense in words: its kind and the traits it changes."""
    changes = [
        f"{name} {value:g}" if isinstance(value, float) else f"{name} {value}" for name, value in sense.change.items()
    ]
    return (
        ", ".join([*([sense.kind] if sense.kind else []), *(t.removesuffix(" True") for t in changes)]) or "no change"
    )


TIMES = frozenset({"once", "twice", "thrice"})
"""Words that say how often something happens, wherever they stand."""

PAIRS_BY_STEM = tuple(
    (things | {*map(stem, things)}, deeds | {*map(stem, deeds)}, kind) for things, deeds, kind in PAIRS
)


def is_plural_of(phrase: list[str], sense: Sense) -> bool:
    """Return whether a phrase that ends like a plural is one: pistol shots are, a door that bangs is not."""
    last = longest_match(phrase[-1:], 0)[0]
    return len(phrase) == 1 or (last is not None and last.kind == sense.kind)


def apply_pairs(clause: Clause, words: list[str]) -> None:
    """Set the kind that two words of the clause make together, if any."""
    end = next((i for i, word in enumerate(words) if word in NEGATIONS), len(words))
    here = {stem(word) for word in words[:end]}
    walks = clause.kind == "footstep" and any(change.get("gait") for change in clause.changes)
    for things, deeds, kind in PAIRS_BY_STEM:
        if walks and kind not in {"footstep", "hooves"}:
            continue
        made = tuple(sorted((here & things) | (here & deeds)))
        if here & things and here & deeds and (clause.score < 1.0 or set(clause.words) < set(made)):
            clause.kind, clause.score, clause.words = kind, 1.25, made
            clause.matched.append((" + ".join(made), kind))


def counts_events(words: list[str], at: int, count: int) -> bool:
    """Return whether a number counts events: three knocks, twice, a double click; not two swords that clash."""
    if count == 1 or words[at] in {"twice", "thrice", "double", "triple"}:
        return True
    return any(word in PLURALS for word in words[at + 1 : at + 4])


def is_verb(words: list[str], at: int) -> bool:
    """Return whether a word that looks like a plural is rather what one subject does: a wolf howls."""
    return at > 0 and any(word in {"a", "an", "one", "single", "lone"} for word in words[:at])


def weight_after(word: str, behind: float) -> float:
    """Return how much a kind counts from here on: less after a preposition, slightly less after "of"."""
    if word == "of":
        return min(behind, 0.8)
    return min(behind, 0.45) if word in PREPOSITIONS else behind


def read_number(words: list[str], at: int, clause: Clause) -> int:
    """Let a bare number count events, unless a unit follows it; return how many words that explains, 0 or 1."""
    units = {"s", "sec", "second", "seconds", "ms", "hz", "khz", "db", "bit", "d", "m", "meter", "meters", "k"}
    after = words[at + 1] if at + 1 < len(words) else ""
    number = int(words[at]) if words[at].isascii() and words[at].isdigit() and len(words[at]) < 3 else 0
    if number and after not in units and counts_events(words, at, number):
        clause.changes.append({"count": min(32, number)})
        return 1
    return 0


def consider(clause: Clause, sense: Sense, phrase: list[str], behind: float, at: int, is_verb: bool) -> None:
    """Take a sense into account: its traits always, its kind if it is the best of the clause so far."""
    if sense.change and not ("count" in sense.change and behind < 0.8 and phrase[0] not in TIMES):
        clause.changes.append(sense.change)
    if sense.kind is None:
        return
    if phrase[-1] in PLURALS and is_plural_of(phrase, sense) and clause.kind is None and not is_verb:
        clause.changes.append({"repeated": True})
    if phrase[-1].endswith("ing") and stem(phrase[-1]) in CALLS:
        clause.changes.append({"repeated": True})
    more = 0.2 if sense.weight == 1.0 else 0.1
    score = (sense.weight + more * (len(phrase) - 1)) * behind * subject_factor(clause, phrase) + 0.005 * min(at, 20)
    doing = at == 0 and len(phrase) == 1 and phrase[0].endswith("ing") and stem(phrase[0]) not in ACTIONS
    score += 0.15 * doing
    if clause.kind and at == clause.end and stem(phrase[0]) in HEADS:
        clause.score *= 0.5
    if score > clause.score:
        clause.kind, clause.score, clause.words = sense.kind, score, tuple(stem(w) for w in phrase)
        clause.end = at + len(phrase)


def subject_factor(clause: Clause, phrase: list[str]) -> float:
    """Return how much a verb counts against the subject named before it."""
    if len(phrase) > 1:
        return 1.0
    if stem(phrase[0]) in VOICE_VERBS and clause.kind in VOICELESS:
        return 0.4
    return 0.8 if stem(phrase[0]) in ACTIONS else 1.0
