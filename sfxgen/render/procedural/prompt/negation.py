"""What a prompt denies: "no music, explosion or voice" up to the end of its list."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from sfxgen.render.procedural.prompt.lexicon import phrases_in, words
from sfxgen.render.procedural.prompt.tokens import DASH, is_word

Phrase = tuple[str, ...]


def by_first_word(phrases: Iterable[Phrase]) -> dict[str, list[Phrase]]:
    """Return the phrases by their first word, so that few of them are looked for at a token."""
    index: dict[str, list[Phrase]] = {}
    for phrase in phrases:
        index.setdefault(phrase[0], []).append(phrase)
    return index


DENIALS = phrases_in(
    """
    no, not, without, hardly, never, neither, nor, none of, nothing like, nothing, no sign of, exclude, excluding,
    excludes, avoid, avoiding, avoids, omit, omitting, lacking, lacks, devoid of, free of, free from, clear of, instead
    of,
    rather than, other than, as opposed to, unlike, minus, sans, except, except for, excepting, leave out, leaving
    out, left out, keep out, non, anything but, zero, absence of, forbidden, ban, barring, nowhere,
    nobody, away with, remove any, mute any, stop short of, far from, do without, in place of, never mind, forget about,
    with the exception of, banned :, excluded :, forbidden :, unwanted :, not wanted :, apart from, aside from,
    instead of any, refrain from, stay away from, steer clear of, keep away from, forget the, but no, less
    """
)
"""What begins a denial, longest first where one begins like another."""

REQUESTS = phrases_in(
    """
    cut the, drop the, lose the, ditch the, mute the, silence the, remove the, hold the, skip the, skip, spare me,
    spare us, strip out, take out the, bar the, ignore the, ignoring the, disregard the, leaving aside, ban, refuse,
    hold off on, save for, cannot have
    """
)
"""What begins one after a break, if something was said before: rain, skip the thunder; not in: skip the cutscene."""

AFFIRMATIONS = phrases_in(
    """
    not only, not just, not merely, nothing but, nothing except, nothing other than, nothing more than, nothing else
    than, nothing less than, nothing happens, no matter, no longer, no one, not enough, not allowed, no entry, no
    signal, no ammo, no doubt, not yet, no thanks, no no, not far, no good, no way, no money, no mana,
    not start, not starting, not turn over, no more ammo, no more mana, no more arrows, no more bullets, no more money,
    no more lives, no more energy, no more gold, no sooner, zero gravity, zero g, ban hammer, forbidden city,
    forbidden temple, forbidden forest, no
    access, less than, less and less, no connection, no health, not responding, not found, not available, not valid,
    not afraid, not least, you lose the, we lose the, they lose the, i lose the, not your turn, not your move
    """
)
"""What begins like a denial and is none."""

ENDS = frozenset(f".;:!?()[]{DASH}\n") | words(
    "but just only then instead so while yet however though although simply merely rather because when"
)
"""What a denial never passes."""

LIST_WORDS = words("or nor and")
LONGEST_ITEM = 5
"""In words: a list's items are short, a longer stretch after a comma is a new thought."""


def denied(tokens: Sequence[str]) -> list[bool]:
    """Return for each token whether it is denied, or denies."""
    out = [False] * len(tokens)
    at = 0
    while at < len(tokens):
        if standing(tokens, at, AFFIRMING):
            at += 2
            continue
        begins = standing(tokens, at, DENYING)
        begins += standing(tokens, at, REQUESTING) if at > 1 and tokens[at - 1] in AFTER else []
        length = max(map(len, begins), default=0)
        length += bool(length) and tokens[at + length : at + length + 1] == [":"]
        end = scope_end(tokens, at + length, at) if length else at + 1
        if length:
            out[at:end] = [True] * (end - at)
        at = end
    for at in range(1, len(tokens)):
        if tokens[at] in CORRECTIONS and tokens[at - 1] == "?":
            start = max((i + 1 for i in range(at - 1) if tokens[i] in SENTENCE_ENDS), default=0)
            out[start:at] = [True] * (at - start)
    for at in range(len(tokens)):
        end = end_of_removal(tokens, at)
        out[at:end] = [True] * (end - at)
        if is_said_to_be_silent(tokens, at):
            out[at - 1 : at + 1] = [True, True]
        if any(ends_item(tokens, at + len(phrase)) for phrase in standing(tokens, at, DENYING_AFTER)):
            start = item_start(tokens, at)
            if start < at:
                out[start : at + 2] = [True] * len(out[start : at + 2])
    return out


SILENT = words("silent quiet mute hushed")
"""After one noun in the plural that is all else of its item, these say that it is not heard: phones silent."""


def is_said_to_be_silent(tokens: Sequence[str], at: int) -> bool:
    """Return whether an item ends there of which a word says that it is silent, and it is not the first one."""
    alone = at > 2 and is_word(tokens[at - 1]) and not is_word(tokens[at - 2])
    return alone and tokens[at] in SILENT and tokens[at - 1].endswith("s") and ends_item(tokens, at + 1)


CORRECTIONS = words("no nope wrong")
"""After a question, these take it back: a woodpecker? no, a robin."""
SENTENCE_ENDS = frozenset(".!?;\n")

JOINING = words("yes and but no then with plus")
"""Before the item that is denied after it, these end what is not."""
REMOVING = words("leave keep filter edit")
AWAY = words("out away")
FARTHEST_AWAY = 8
"""In words: as far behind such a verb what ends its list may stand."""


def end_of_removal(tokens: Sequence[str], at: int) -> int:
    """Return where a request ends that begins there to leave something out: keep applause and cheering away."""
    if tokens[at] not in REMOVING or (at and tokens[at - 1] in {"to", "they", "we", "i", "you"}):
        return at
    for end in range(at + 2, min(len(tokens), at + 2 + FARTHEST_AWAY)):
        if not is_word(tokens[end]):
            return at
        if tokens[end] in AWAY and ends_item(tokens, end + 1):
            return end + 1
    return at


POSTPOSED = phrases_in(
    """
    no, none, absent, banned, removed, filtered out, excluded, omitted, unwanted, not wanted, not needed, not
    included, not required, not allowed in, left out, please no, not present, must not sound, not heard, inaudible,
    forbidden here, forbidden, prohibited, disallowed, nope, not, is out, must not be heard, should not be heard,
    should not be there,
    cannot be heard, is not there, stays out, is forbidden, is prohibited, is banned, is missing, may not sound, may not
    be heard, has no place here, does not belong here, no thanks, is a no go, nowhere
    """
)
"""What denies the item before it: "birds yes, water no"."""

DENYING, AFFIRMING, DENYING_AFTER = (by_first_word(phrases) for phrases in (DENIALS, AFFIRMATIONS, POSTPOSED))
REQUESTING = by_first_word(REQUESTS)
AFTER = frozenset(f",.;:!?()\n{DASH}") | words("but please and")
"""What a request to leave something out follows."""


def ends_item(tokens: Sequence[str], at: int) -> bool:
    """Return whether an item of a list ends there."""
    return at >= len(tokens) or not is_word(tokens[at]) or tokens[at] in {"but", "and", "while", "just"}


def item_start(tokens: Sequence[str], at: int) -> int:
    """Return where the item begins that ends there, at most a few words long."""
    start = at
    while start and is_word(tokens[start - 1]) and tokens[start - 1] not in JOINING:
        start -= 1
    return start if at - start <= LONGEST_ITEM else at


def standing(tokens: Sequence[str], at: int, index: dict[str, list[Phrase]]) -> list[Phrase]:
    """Return the phrases that stand there."""
    return [phrase for phrase in index.get(tokens[at], ()) if tuple(tokens[at : at + len(phrase)]) == phrase]


def scope_end(tokens: Sequence[str], start: int, denial: int) -> int:
    """Return where a denial that begins to deny at start ends: after the last item of its list."""
    if tokens[denial] in {"non"}:
        return min(len(tokens), start + 1)
    said = any(is_word(token) for token in tokens[:denial])
    at = start
    while at < len(tokens) and tokens[at] not in ENDS:
        if tokens[at] in {","} and not list_goes_on(tokens, at + 1, said):
            break
        at += 1
    return at


def list_goes_on(tokens: Sequence[str], at: int, said: bool) -> bool:
    """Return whether what follows a comma is one more item of a denied list.

    It is if the list ends in "or" or "nor", and in "and" too if the prompt said before what it wants. A bare list
    without either goes on only then, and only over items of one or two words.
    """
    items, ending = rest_of_list(tokens, at)
    if not items or any(len(item) > LONGEST_ITEM for item in items) or items[0][0] in FRESH:
        return False
    if ending in {"or", "nor"}:
        return True
    if ending == "and":
        return said
    return said and len(items[0]) == 1 and not is_manner(items[0][0])


FRESH = words("with it they he she i we you this that there")
"""What begins a new thought after a comma, and no item of a list."""


def rest_of_list(tokens: Sequence[str], at: int) -> tuple[list[list[str]], str]:
    """Return the items from there to the end of the thought, and the word that joins the last one, if any."""
    items: list[list[str]] = [[]]
    ending = ""
    for token in tokens[at:]:
        if token in ENDS:
            break
        if token in {",", *LIST_WORDS}:
            if ending and token not in LIST_WORDS:
                break
            ending = token if token in LIST_WORDS else ending
            if items[-1]:
                items.append([])
        else:
            items[-1].append(token)
    return [item for item in items if item], ending


MANNERS = words(
    """
    bright clean close crisp dark deep distant dry fast gentle heavy high indoors light long loop looped loud low
    mono muffled natural outdoors quiet realistic seamless sharp short slow soft steady stereo tight warm wet
    """
)


def is_manner(word: str) -> bool:
    """Return whether a word says how, so that it is no item of a list of things: no reverb, close."""
    return word in MANNERS or word.endswith("ly")
