"""How well drafts read prompts: the reading of each, and what can be counted.

    python tests/render/procedural/judged/judge.py [PROMPTS.json [VERDICTS.yaml]] [--sound]

Prints each reading, then the shares of right main sounds, of wrong ones without a warning, of right ones with one, of
prompts with a forbidden layer, of pairs told apart with both right and, with --sound, of one-shots mute for more
than half their length. A verdict lists the kinds that a person would let pass; prompts without one are only read. A
forbidden layer is one whose kind an own word of the prompt's `forbidden` list is read as.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import numpy as np
import yaml

from sfxgen.render.procedural import SAMPLE_RATE, Understanding, render, understand, warnings
from sfxgen.render.procedural.prompt.context import ALIASES

HERE = Path(__file__).parent


def forbidden_kinds(entry: dict[str, Any]) -> set[str]:
    """The kinds that the forbidden things of a prompt are read as."""
    return {understand(thing).kind for thing in entry.get("forbidden") or ()} - {"placeholder"}


def is_mute(entry: dict[str, Any]) -> bool:
    """Whether a one-shot has fallen by 40 dB for good before half its length."""
    frames = round(entry["duration"] * SAMPLE_RATE)
    x = np.abs(render(entry["prompt"], seed=0, frames=frames, period=frames)[0].samples).max(axis=1)
    return not entry.get("loop") and int(np.flatnonzero(x > 0.01 * x.max())[-1]) < 0.5 * frames


def same_samples(one: str, other: str) -> bool:
    """Whether two prompts give the same samples."""
    made = [render(prompt, seed=0, frames=8000, period=8000)[0].samples for prompt in (one, other)]
    return np.array_equal(*made)


def line(entry: dict[str, Any], meaning: Understanding, right: bool | None) -> str:
    """One reading in a line."""
    layers = [("then " if x.later else "first " if x.earlier else "with ") + x.kind for x in meaning.layers]
    verdict = {True: "right", False: "WRONG", None: "?"}[right]
    way = {1: "up", -1: "down", 0: ""}[meaning.traits.gesture]
    warned = "warned" if warnings(meaning) else ""
    parts = (str(entry["id"]), verdict, warned, meaning.kind, way, ", ".join(layers), repr(entry["prompt"][:80]))
    return " | ".join(parts)


def share(values: list[bool]) -> str:
    """A share in percent and as a count."""
    return f"{100 * sum(values) / max(1, len(values)):.0f} % ({sum(values)} of {len(values)})"


def let_pass(kinds: list[str]) -> set[str]:
    """Some kinds, and those that they are with other traits: a coin's flip is a clink."""
    return {*kinds} | {ALIASES[kind][0] for kind in kinds if kind in ALIASES}


def couples(entries: list[dict[str, Any]]) -> list[tuple[int, int]]:
    """The ids of each pair: its members name each other's id, or a number that they share."""
    ids = {entry["id"] for entry in entries}
    members: dict[frozenset[int], list[int]] = {}
    for entry in entries:
        if entry.get("pair") is not None:
            key = frozenset((entry["id"], entry["pair"]) if entry["pair"] in ids else (entry["pair"],))
            members.setdefault(key, []).append(entry["id"])
    return [(both[0], both[1]) for both in members.values() if len(both) == 2]


def main() -> None:
    """Read, judge and count."""
    paths = [Path(each) for each in sys.argv[1:] if not each.startswith("-")]
    entries = json.loads((paths[0] if paths else HERE / "tuning.json").read_text(encoding="utf-8"))
    verdicts = (
        {}
        if len(paths) == 1
        else yaml.safe_load((paths[1] if len(paths) > 1 else HERE / "verdicts.yaml").read_text(encoding="utf-8"))
    )
    meanings = {entry["id"]: understand(entry["prompt"]) for entry in entries}
    right = {i: meaning.kind in let_pass(verdicts[i]) for i, meaning in meanings.items() if i in verdicts}
    for entry in entries:
        print(line(entry, meanings[entry["id"]], right.get(entry["id"])))
    warned = {i: bool(warnings(meaning)) for i, meaning in meanings.items()}
    by_id = {entry["id"]: entry for entry in entries}
    pairs = couples(entries)
    print("right main sounds:", share(list(right.values())))
    print("wrong without a warning:", share([not ok and not warned[i] for i, ok in right.items()]))
    sounding = [i for i, ok in right.items() if ok and meanings[i].kind != "placeholder"]  # that always warns, rightly
    print("right with a warning:", share([warned[i] for i in sounding]))
    layered = [
        bool({layer.kind for layer in meanings[e["id"]].layers} & forbidden_kinds(e))
        for e in entries
        if e.get("forbidden")
    ]
    print("with a forbidden layer:", share(layered))
    told = [not same_samples(by_id[a]["prompt"], by_id[b]["prompt"]) for a, b in pairs]
    differ = [meanings[a].kind != meanings[b].kind or meanings[a].traits != meanings[b].traits for a, b in pairs]
    both = [right.get(a, False) and right.get(b, False) for a, b in pairs]
    print("pairs told apart with both right:", share([all(three) for three in zip(told, differ, both, strict=True)]))
    if "--sound" in sys.argv:
        print("half mute:", share([is_mute(entry) for entry in entries if not entry.get("loop")]))


if __name__ == "__main__":
    main()
