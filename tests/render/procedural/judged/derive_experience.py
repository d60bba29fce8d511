"""Count with which kinds of sound each word stood in the judged prompts that lie open here.

    python tests/render/procedural/judged/derive_experience.py

Writes `sfxgen/render/procedural/prompt/words/experience.txt`. The kinds of a verdict share the prompt, the first ones
with more: one half as much as the one before. A set that is still closed isn't here, and so not counted.
"""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from pathlib import Path

import yaml

from sfxgen.render.procedural.prompt.company import sounded
from sfxgen.render.procedural.prompt.experience import telling_words
from sfxgen.render.procedural.prompt.negation import denied
from sfxgen.render.procedural.prompt.tokens import tokenize
from sfxgen.render.procedural.prompt.understand import read_clauses
from sfxgen.render.procedural.prompt.words import experience

HERE = Path(__file__).parent
MOST_KINDS = 4
ALIKE = 0.25
"""The weight of a prompt of the catalogues: many of them differ in one word."""
OTHER_LANGUAGES = {"language", "foreign"}
HEAD = "# Each root of a word, and with which kinds it stood in how many judged prompts; after *, all prompts.\n"


def judged() -> Iterator[tuple[str, list[str], float]]:
    """Yield each open prompt in English, the kinds that a person would let pass, the best first, and its weight."""
    for prompts in sorted(HERE.glob("*.json")):
        named = prompts.with_name(f"{prompts.stem}_verdicts.yaml")
        verdicts = yaml.safe_load((named if named.exists() else HERE / "verdicts.yaml").read_text(encoding="utf-8"))
        for entry in json.loads(prompts.read_text(encoding="utf-8")):
            if entry["id"] in verdicts and OTHER_LANGUAGES.isdisjoint(entry["tags"]):
                yield entry["prompt"], verdicts[entry["id"]], 1.0
    for table_, weight in (("blind.tsv", 1.0), ("examples.tsv", ALIKE)):
        for line in (HERE / table_).read_text(encoding="utf-8").splitlines()[1:]:
            _, kinds, prompt = line.split("\t")
            yield prompt, kinds.split(" "), weight


def counts() -> dict[str, Counter[str]]:
    """Return, for each root of a word, in how many prompts it stood with each kind; all prompts under `ALL`."""
    out: dict[str, Counter[str]] = defaultdict(Counter)
    for prompt, kinds, weight in judged():
        tokens = tokenize(prompt)
        gone = denied(tokens)
        said = [token for token, out_ in zip(tokens, gone, strict=True) if not out_]
        shares = [0.5**place for place in range(min(MOST_KINDS, len(kinds)))]
        for word in (*telling_words(read_clauses(tokens, gone, said)), experience.ALL):
            for kind, share in zip(kinds, shares, strict=False):
                out[word][sounded(kind)] += weight * share / sum(shares)
    return out


def halves(told: Mapping[str, float]) -> dict[str, float]:
    """Return counts rounded to halves, without those that round to nothing: more says no more."""
    return {kind: near for kind, times in told.items() if (near := round(2 * times) / 2)}


def table() -> str:
    """Return the text of the table."""
    told = {word: halves(times) for word, times in sorted(counts().items())}
    rows = (
        " ".join((word, *(f"{kind} {times:g}" for kind, times in sorted(kinds.items()))))
        for word, kinds in told.items()
        if kinds
    )
    return HEAD + "\n".join(rows) + "\n"


if __name__ == "__main__":
    experience.TABLE.write_text(table(), encoding="utf-8", newline="\n")
