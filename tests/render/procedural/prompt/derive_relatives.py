"""Derive from WordNet the nouns that drafts take for one of their own: a poodle for a dog, a sloop for a sailing ship.

    apt install wordnet-base && python tests/render/procedural/prompt/derive_relatives.py [/usr/share/wordnet]

Writes `sfxgen/render/procedural/prompt/words/relatives.txt`. Of a noun that the tables lack, in its most usual sense,
the nearest hypernym decides that they have in theirs; of a verb, a synonym or the hypernym right above. `MISLED` are
words of the tables whose most usual sense is not the one that sounds, or whose kinds sound in other ways. Adjectives
and adverbs that occur in WordNet's tagged texts, and are nothing else, follow: they are no gaps in what is understood.
"""

from __future__ import annotations

import re
import sys
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from sfxgen.render.procedural.prompt import phrases
from sfxgen.render.procedural.prompt.lexicon import words
from sfxgen.render.procedural.prompt.modifiers import STOP
from sfxgen.render.procedural.prompt.words import relatives
from sfxgen.render.procedural.prompt.words.ordinary import ORDINARY

USUAL_PLACE = Path("/usr/share/wordnet")
CONCRETE = {5: "animal", 6: "artifact", 8: "body", 11: "event", 13: "food", 14: "group", 17: "object", 18: "person"}
CONCRETE |= {19: "phenomenon", 20: "plant", 27: "substance"}
"""WordNet's files of nouns that may sound."""
NOUN, VERB, ADVERB = "1", "2", "4"
ADJECTIVES = ("3", "5")

MISLED = words(
    """
    agent alien ammo_box arms avatar barn basket bat batter beholder belly bishop board body body_part booster boss
    bowling_pin bridge brush building building_block bullet button caboose calculator canary card cell chair
    changeling chip clam climber clip coffin_nail comic conduit container controller cot crane crank crawler crown
    cub cuckoo cutlery dancer dealer deck disc dish dodo doll doormat duct ear egg electric_chair emblem energy
    equipment eye fan file filter follower forehead frame friend fur game gauge glass glasses grinder guild gull
    hammock hand hood hook horn hose jaw jet juicer jumper key kid kiosk lash lens letter light lighter loading
    lobby lock mast match meat mine mineral mole monitor mouse mouth mummy nail neck net note nut organ ornament
    outhouse page panel parasite passenger patron pedestal peg people photo photograph pike piranha pitcher planet
    plant plate platform player post press printer programmer protester railway rake reactor receiver record
    recorder reptile ring rival rod roof root rover ruler runner salt sapling satyr screen screw seal server shelter
    shrew shrimp shutter skin skunk sleeper sneakers speaker spectator spider spine spirit spirits stage star stick
    stick_insect stomach stonecutter student subscriber supporter swarm table taco tail tank tart terminal terrace
    tin tissue toast toe toilet token tongue torpedo tower trap tunic utensil viewer villain vitamin weapon
    weightlifter widget world wrist
    """
)

MISLED_VERBS = words(
    """
    accomplish adjust advance agree align appear apply assemble awaken beat bleed bless breach build call change
    cheer chisel conjure contract converse count couple crank creep croak crow crush curse damage deal depress
    discover earn eliminate embrace empower enable engage enter equip extend focus forbid grab hide injure join lace
    lather leave lift link loose lose meditate mix obtain order pass pay place plant play polish promote reduce reel
    release remind remove repair return reverse run screw seize sell set spread take throttle touch trade turn twist
    vanish warp weaken wear win write
    """
)


@dataclass(frozen=True)
class Synset:
    """A sense, as WordNet has it."""

    file: int
    lemmas: tuple[str, ...]
    hypernyms: tuple[str, ...]
    is_instance: bool
    """A person, a place: with a name of its own."""


class WordNet:
    """Its nouns, and how often each lemma occurs in its tagged texts."""

    def __init__(self, folder: Path) -> None:
        self.synsets = dict(map(_synset, _lines(folder / "data.noun")))
        self.actions = dict(map(_synset, _lines(folder / "data.verb")))
        self.nouns, self.verbs = (_index(folder / f"index.{part}") for part in ("noun", "verb"))
        others = {part: folder / f"index.{part}" for part in ("verb", "adj", "adv")}
        self.others = {part: {line.split()[0] for line in _lines(path)} for part, path in others.items()}
        self.counts: dict[tuple[str, str], int] = defaultdict(int)
        for line in (folder / "cntlist.rev").read_text("ascii").splitlines():
            key, _, count = line.split()
            lemma, _, rest = key.partition("%")
            self.counts[lemma, rest[0]] += int(count)

    def usual(self, lemma: str) -> Synset:
        """Return the sense that a noun has most often."""
        return self.synsets[self.nouns[lemma][0]]

    def count(self, lemma: str, *parts: str) -> int:
        return sum(self.counts[lemma, part] for part in parts)

    def is_noun_first(self, lemma: str) -> bool:
        """Tell whether a lemma is a noun more often than a verb or an adjective."""
        rivals = {"verb": (VERB,), "adj": ADJECTIVES}
        nouns = self.count(lemma, NOUN)
        return all(lemma not in self.others[part] or self.count(lemma, *of) < nouns for part, of in rivals.items())


def _index(path: Path) -> dict[str, list[str]]:
    """Return lemma -> its senses, the most usual one first."""
    return {fields[0]: fields[-int(fields[2]) :] for fields in map(str.split, _lines(path))}


def _lines(path: Path) -> Iterator[str]:
    return (line for line in path.read_text("latin-1").splitlines() if not line.startswith(" "))


def _synset(line: str) -> tuple[str, Synset]:
    fields = line.partition("|")[0].split()
    lemmas = int(fields[3], 16)
    pointers = fields[5 + 2 * lemmas :]
    links = [(pointers[at], pointers[at + 1]) for at in range(0, 4 * int(fields[4 + 2 * lemmas]), 4)]
    above = tuple(to for kind, to in links if kind in ("@", "@i"))
    is_instance = any(kind == "@i" for kind, _ in links)
    return fields[0], Synset(int(fields[1]), tuple(fields[4 : 4 + 2 * lemmas : 2]), above, is_instance)


def anchors(net: WordNet) -> dict[str, str]:
    """Return sense -> the noun of the tables that has it."""
    found: dict[str, str] = {}
    for phrase in phrases.things():
        lemma = "_".join(phrase)
        if len(phrase) <= 2 and lemma in net.nouns and lemma not in MISLED and net.usual(lemma).file in CONCRETE:
            found.setdefault(net.nouns[lemma][0], " ".join(phrase))
    return found


def nearest(net: WordNet, lemma: str, known: dict[str, str]) -> str | None:
    """Return the noun of the tables that is nearest above a lemma's usual sense."""
    waiting, seen = [net.nouns[lemma][0]], set()
    while waiting:
        at = waiting.pop(0)
        if at in known:
            return known[at]
        seen.add(at)
        waiting += [above for above in net.synsets[at].hypernyms if above not in seen]
    return None


def derive(net: WordNet) -> dict[str, list[str]]:
    """Return noun of the tables -> nouns like it, sorted, and the adjectives and adverbs."""
    known, found = anchors(net), defaultdict(list)
    for lemma in net.nouns:
        if _is_wanted(net, lemma) and (like := nearest(net, lemma, known)) and _says_more(lemma, like):
            found[like].append(lemma.replace("_", " "))
    for lemma in net.verbs:
        if _is_wanted_verb(net, lemma) and (like := _nearest_verb(net, lemma)):
            found[f"{relatives.VERB}{like}"].append(lemma)
    table = {like: sorted(nouns) for like, nouns in sorted(found.items())}
    return {**table, relatives.QUALITIES: sorted(_qualities(net))}


def _is_wanted(net: WordNet, lemma: str) -> bool:
    parts = tuple(lemma.split("_"))
    sense = net.usual(lemma)
    spelt = next((each for each in sense.lemmas if each.lower() == lemma), lemma)
    if len(parts) > 2 or not all(re.fullmatch("[a-z]{3,}", part) for part in parts) or spelt != spelt.lower():
        return False
    if sense.is_instance or sense.file not in CONCRETE or not net.is_noun_first(lemma) or lemma.endswith("ing"):
        return False
    if phrases.told(parts, 0).known or (len(parts) == 2 and CONCRETE[sense.file] not in ("animal", "artifact")):
        return False
    forms = phrases.bases(lemma)
    return not any(phrases.told((form,), 0).known or form in ORDINARY or form in STOP for form in forms)


def _is_wanted_verb(net: WordNet, lemma: str) -> bool:
    alone = (VERB,), (NOUN, *ADJECTIVES)
    is_verb_first = net.count(lemma, *alone[0]) > net.count(lemma, *alone[1]) or lemma not in net.nouns
    unknown = not phrases.told((lemma,), 0).known and lemma not in ORDINARY | STOP
    return bool(re.fullmatch("[a-z]{3,}", lemma)) and is_verb_first and unknown


def _nearest_verb(net: WordNet, lemma: str) -> str | None:
    """Return the verb of the tables that means the same as a lemma in its usual sense, or the one right above."""
    known = {}
    for phrase in phrases.deeds():
        if len(phrase) == 1 and phrase[0] in net.verbs and phrase[0] not in MISLED_VERBS:
            known.setdefault(net.verbs[phrase[0]][0], phrase[0])
    sense = net.verbs[lemma][0]
    return next((known[at] for at in (sense, *net.actions[sense].hypernyms) if at in known), None)


def _says_more(lemma: str, like: str) -> bool:
    """Tell whether a noun of two words sounds otherwise than its last word does: a prairie dog is a rodent."""
    *first, last = lemma.split("_")
    alone = phrases.told((last,), 0)
    if not first or not alone.known:
        return True
    kind = alone.thing.kind if alone.thing else alone.sense.kind
    return alone.thing is not None and kind != phrases.things()[tuple(like.split())].kind


def _qualities(net: WordNet) -> Iterator[str]:
    parts = {"adj": (ADJECTIVES, ("verb",)), "adv": ((ADVERB,), ("verb", "adj"))}
    for part, (own, rivals) in parts.items():
        for lemma in net.others[part]:
            alone = lemma not in net.nouns and not any(lemma in net.others[rival] for rival in rivals)
            occurs = alone and re.fullmatch("[a-z]{4,}", lemma) and net.count(lemma, *own)
            if occurs and not phrases.told((lemma,), 0).known and lemma not in ORDINARY | STOP:
                yield lemma


def main() -> None:
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else USUAL_PLACE
    table = derive(WordNet(folder))
    lines = [f"{like}: {', '.join(nouns)}\n" for like, nouns in table.items()]
    relatives.TABLE.write_text(relatives.HEAD + "".join(lines), "utf-8", newline="\n")
    print(f"{sum(map(len, table.values()))} words like {len(table) - 1} of the tables, in {relatives.TABLE}")


if __name__ == "__main__":
    main()
