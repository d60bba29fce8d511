"""How well drafts tell apart what goes opposite ways: on and off, won and lost, raised and lowered.

    python tests/render/procedural/judged/judge_pairs.py [PAIRS.txt]

A line of the file is two prompts, the kinds that a person would let pass for both, and those for the second one if they
are others; `@name` stands for the kinds that a line `@name = KINDS` lists. Two readings are told apart if their kinds
or traits differ. Prints the pairs that are not, or not right.
"""

from __future__ import annotations

import sys
from pathlib import Path

from judge import let_pass

from sfxgen.render.procedural import understand

PAIRS = Path(__file__).with_name("pairs.txt")


def spelled_out(lines: list[str]) -> list[str]:
    """The pairs, with the kinds that each @name stands for."""
    groups = {name.strip(): kinds.strip() for name, _, kinds in (x.partition("=") for x in lines if x.startswith("@"))}
    pairs = [line for line in lines if "|" in line]
    return [" ".join(groups.get(word, word) for word in line.split(" ")) for line in pairs]


def verdict(line: str) -> tuple[bool, bool, str]:
    """Whether a pair is told apart, whether both are right, and how they are read."""
    one, other, *allowed = (part.strip() for part in line.split("|"))
    first, second = understand(one), understand(other)
    apart = (first.kind, first.traits) != (second.kind, second.traits)
    right = first.kind in let_pass(allowed[0].split()) and second.kind in let_pass(allowed[-1].split())
    return (
        apart,
        right,
        f"{one}: {first.kind} {first.traits.gesture:+d}; {other}: {second.kind} {second.traits.gesture:+d}",
    )


def main() -> None:
    """Read, judge and count."""
    path = Path(sys.argv[1]) if len(sys.argv) > 1 else PAIRS
    verdicts = [verdict(line) for line in spelled_out(path.read_text(encoding="utf-8").splitlines())]
    for apart, right, text in verdicts:
        if not (apart and right):
            print("" if apart else "the same", "" if right else "wrong", text)
    good = sum(apart and right for apart, right, _ in verdicts)
    print(f"pairs told apart with both right: {100 * good / len(verdicts):.0f} % ({good} of {len(verdicts)})")


if __name__ == "__main__":
    main()
