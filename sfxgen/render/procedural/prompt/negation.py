"""What a prompt denies: "no music, explosion or voice" up to the end of its list."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from sfxgen.render.procedural.prompt.lexicon import phrases_in, words
from sfxgen.render.procedural.prompt.modifiers import is_manner
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
    absent :, missing :, omitted :, left out :, not heard :, inaudible :, silent :, disallowed :, prohibited :, stop
    before the, stop before any,
    no, not, without, hardly, never, neither, nor, none of, nothing like, nothing, no sign of, exclude, excluding,
    excludes, avoid, avoiding, avoids, omit, omitting, lacking, lacks, devoid of, free of, free from, clear of,
    instead of, rather than, other than, as opposed to, unlike, minus, sans, except, except for, excepting, leave
    out, leaving out, left out, keep out, non, anything but, zero, absence of, forbidden, ban, barring, nowhere,
    nobody, away with, remove any, mute any, stop short of, far from, do without, in place of, never mind, forget
    about, with the exception of, banned :, excluded :, forbidden :, unwanted :, not wanted :, apart from, aside
    from, instead of any, stripped of, bereft of, everything but, forgo, forgoing, omits, skipping, refrain from,
    stay away from, steer clear of, keep away from, forget the, but no, less
    """
)
"""What begins a denial, longest first where one begins like another."""

REQUESTS = phrases_in(
    """
    cut any, drop any, skip any, lose any, ditch any, drop all, cut the, drop the, lose the, ditch the, mute the,
    silence the, remove the, hold the, skip the, skip, spare me, spare us, strip out, take out the, bar the, ignore
    the, ignoring the, disregard the, leaving aside, ban, refuse, hold off on, save for, cannot have, cut out, nix,
    scrap the, ditch, get rid of, do away with, kill the music
    """
)
"""What begins one after a break, if something was said before: rain, skip the thunder; not in: skip the cutscene."""

AFFIRMATIONS = phrases_in(
    """
    nothing happening, no more potions, no more bombs, no more spells, no moves left, no turns left, no lives left, no
    energy left, not be saved, not be loaded, not be sent, not be opened, not be placed, not be read, not be
    verified, not be completed, not be processed, not be established, not connect, not load, not save,
    not only, not just, not merely, nothing but, nothing except, nothing other than, nothing more than, nothing else
    than, nothing less than, nothing happens, no matter, no longer, no one, not enough, not allowed, no entry, no
    signal, no reception, no ammo, no doubt, not yet, no thanks, no no, not far, no good, no way, no money, no mana,
    not start, not starting, not turn over, no more ammo, no more mana, no more arrows, no more bullets, no more
    money, no more lives, no more energy, no more gold, no sooner, zero gravity, zero g, ban hammer, forbidden city,
    forbidden temple, forbidden forest, no moves, not ready, no luck, no deal, vote no, votes no, no fuel, no power,
    no stamina, no space, no room, no match, no result, no target, no access, less than, less and less, no
    connection, no health, not responding, not found, not available, not valid, not afraid, to nothing, from
    nothing, for nothing, next to nothing, to zero, from zero, at zero, not least, you lose the, we lose the, they
    lose the, i lose the, not your turn, not your move
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
        if tokens[at - 1] == "?" and (tokens[at] in CORRECTIONS or tuple(tokens[at : at + 2]) in TAKING_BACK):
            start = max((i + 1 for i in range(at - 1) if tokens[i] in SENTENCE_ENDS), default=0)
            out[start:at] = [True] * (at - start)
    for at in range(len(tokens)):
        end = end_of_removal(tokens, at)
        out[at:end] = [True] * (end - at)
        start = start_of_denied(tokens, at)
        if start < at:
            silent = end_of_silence(tokens, at)
            end = next((i for i in range(at, len(tokens)) if silent and not is_word(tokens[i])), at + 2)
            out[start:end] = [True] * len(out[start:end])
    return out


def start_of_denied(tokens: Sequence[str], at: int) -> int:
    """Return where the words begin that what stands there denies; there itself, if it denies none."""
    silent = end_of_silence(tokens, at)
    said = standing(tokens, at, DENYING_AFTER)
    said += standing(tokens, at, SILENCING) if item_start(tokens, at) else []
    if at and tokens[at - 1] == ":" and tokens[at] in ANSWERS and ends_item(tokens, at + 1):
        return clause_start(tokens, at - 1)
    if not silent and not any(ends_item(tokens, at + len(phrase)) for phrase in said):
        return at
    start = item_start(tokens, at)
    if silent and (start < 2 or tokens[start] in PRONOUNS):
        return at
    return list_start(tokens, start) if start > 1 and tokens[start - 1] in LIST_WORDS else start


ANSWERS = words("none no zero never off out nope")
"""After a colon, these deny what stands before it: screams and rubble: none."""


CORRECTIONS = words("no nope wrong none never not")
"""After a question, these take it back: a woodpecker? no, a robin."""
TAKING_BACK = frozenset(
    (verb, pronoun)
    for verb in words("leave skip drop cut lose omit forget avoid mute exclude")
    for pronoun in words("it them")
)
"""Or these: the horn? leave it out."""
SENTENCE_ENDS = frozenset(".!?;\n")

JOINING = words("yes and but no then with plus")
"""Before the item that is denied after it, these end what is not."""
REMOVING = words("leave keep filter edit")
AWAY = words("out away")
RECORDED = words("it this that here there earshot mix sound scene picture background recording clip take track loop")
"""Out of these, or away from them, something may be kept: keep the gulls out of it."""
FARTHEST_AWAY = 10
"""In words: as far behind such a verb what ends its list may stand."""


def end_of_removal(tokens: Sequence[str], at: int) -> int:
    """Return where a request ends that begins there to leave something out: keep applause and cheering away."""
    if tokens[at] not in REMOVING or (at and tokens[at - 1] in {"to", "they", "we", "i", "you"}):
        return at
    for end in range(at + 2, min(len(tokens), at + 2 + FARTHEST_AWAY)):
        if not is_word(tokens[end]) and not (tokens[end] == "," and is_short_list(tokens, at + 1)):
            return at
        if tokens[end] in AWAY and tokens[end + 1 : end + 2] in (["of"], ["from"]):
            place = end + 2 + (tokens[end + 2 : end + 3] == ["the"])
            return place + 1 if place < len(tokens) and tokens[place] in RECORDED else at
        if tokens[end] in AWAY and ends_item(tokens, end + 1):
            return end + 1
    return at


def is_short_list(tokens: Sequence[str], at: int) -> bool:
    """Return whether a list of short items ends in "out" or "away": leave gulls, boats and foghorns out."""
    items, ending = rest_of_list(tokens, at)
    last = next((i for i, word in enumerate(items[-1]) if word in AWAY), LONGEST_ITEM) if items else LONGEST_ITEM
    return ending == "and" and last <= SHORT_ITEM and all(len(item) <= SHORT_ITEM for item in items[:-1])


POSTPOSED = phrases_in(
    """
    no, none, absent, banned, removed, filtered out, excluded, omitted, unwanted, not wanted, not needed, not
    included, not required, not allowed in, left out, please no, not present, must not sound, not heard, inaudible,
    not appear, not belong, not belong here, not belong in it, forbidden here, forbidden, prohibited, disallowed,
    nope, not, is out, must not be heard, should not be heard, should not be there, cannot be heard, is not there,
    stays out, is forbidden, is prohibited, is banned, is missing, may not sound, may not be heard, taken out, kept
    out, kept away, would be wrong, is wrong, is not welcome, are not welcome, stripped out, cut out, are out, are a
    no go, are forbidden, are banned, are excluded, being unwelcome, unwelcome, is unwelcome, are unwelcome, stay
    out, remain silent, remains silent, stay silent, stays silent, keep silent, keeps quiet, stay quiet, stays
    quiet, has no place here, does not belong here, no thanks, is a no go, nowhere
    """
)
"""What denies the item before it: "birds yes, water no"."""

SILENCED = phrases_in(
    """
    silent, mute, hushed, stays silent, stay silent, kept silent, is silent, are silent, being silent, taken out,
    stripped out, edited out, mixed out, not welcome, unwelcome, need not apply, off limits, be gone, is a no, are a
    no, has stopped, have stopped, taken away, unused, muted out, is a separate file, are separate files, is a separate
    sound, is separate, are separate, comes separately, come separately, is in another file, goes in another file, has
    its own file, is handled elsewhere, handled elsewhere, handled separately, is added later, added later, done
    elsewhere, is recorded separately, recorded separately
    """
)
"""What denies the item before it, unless the prompt begins with that: "rain, thunder silent"."""

DENYING, AFFIRMING, DENYING_AFTER = (by_first_word(phrases) for phrases in (DENIALS, AFFIRMATIONS, POSTPOSED))
SILENCING = by_first_word(SILENCED)
REQUESTING = by_first_word(REQUESTS)
AFTER = frozenset(f",.;:!?()\n{DASH}") | words("but please and")
"""What a request to leave something out follows."""


def ends_item(tokens: Sequence[str], at: int) -> bool:
    """Return whether an item of a list ends there."""
    return at >= len(tokens) or not is_word(tokens[at]) or tokens[at] in {"but", "and", "while", "just", "please"}


def item_start(tokens: Sequence[str], at: int) -> int:
    """Return where the item begins that ends there, at most a few words long."""
    start = at
    while start and is_word(tokens[start - 1]) and tokens[start - 1] not in JOINING:
        start -= 1
    return start if at - start <= LONGEST_ITEM else at


def clause_start(tokens: Sequence[str], at: int) -> int:
    """Return where the words begin that stand before a break: screams and rubble: none."""
    return max((i + 1 for i in range(at) if not is_word(tokens[i])), default=0)


SILENT = words("disabled muted silenced off")
SOUNDING = words(
    """
    sound sounds play plays ring rings bark barks sing sings speak speaks talk talks chirp chirps howl howls laugh
    laughs
    scream screams honk honks blare blares squeal squeals squeak squeaks rattle rattles roar roars growl growls whine
    whines whistle whistles hiss hisses buzz buzzes beep beeps chime chimes toll tolls crackle crackles cry cries
    """
)
PRONOUNS = words("it he she they we you i that which who this")


HUSHED = by_first_word(
    phrases_in(
        """
        has gone quiet, have gone quiet, goes quiet, go quiet, went quiet, falls silent, fall silent, fell silent, has
        fallen silent, goes silent, is silent, are silent, is hushed, are hushed
        """
    )
)


def end_of_silence(tokens: Sequence[str], at: int) -> bool:
    """Return whether what stands before is said not to sound: its horn never sounds, with the sirens muted."""
    if tokens[at] == "quiet" and item_start(tokens, at) == at - 1:
        return tokens[at - 1].endswith("s") and ends_item(tokens, at + 1)  # one noun in the plural: birds quiet
    if tokens[at] in SILENT:
        aside = "with" in tokens[max(0, at - LONGEST_ITEM) : at] or is_aside(tokens, at)
        return ends_item(tokens, at + 1) and aside
    never = tokens[at] == "never" or (tokens[at] == "not" and tokens[at - 1] in AUXILIARIES)
    hushed = any(ends_item(tokens, at + len(phrase)) for phrase in standing(tokens, at, HUSHED))
    return hushed or (never and at + 1 < len(tokens) and tokens[at + 1] in SOUNDING and ends_item(tokens, at + 2))


def is_aside(tokens: Sequence[str], at: int) -> bool:
    """Return whether a thing and "muted" are all that stands behind a comma: engine roar, siren muted."""
    silent = tokens[at] in MUTED or (tokens[at] == "off" and tokens[at - 1] in NOISY)
    said = silent and is_word(tokens[at - 1]) and OF_SCREEN.isdisjoint(tokens[:at])
    return said and "," in (tokens[at - 2], tokens[at - 3] if at > 2 else "")


MUTED = words("muted silenced")
NOISY = words("siren sirens horn horns music")
OF_SCREEN = words("mic microphone audio volume chat voice player stream channel mode menu settings options ui hud")
"""Beside these, what is muted has a sound of its own."""
AUXILIARIES = words("must may should shall does do will can to")
SHORT_ITEM = 2
"""In words: items of such a list."""


def list_start(tokens: Sequence[str], at: int) -> int:
    """Return where the list begins whose last item begins there; the prompt's first clause is no part of it."""
    first = next((i + 1 for i, token in enumerate(tokens) if not is_word(token)), at)
    start = at
    while start > first and (tokens[start - 1] in LIST_WORDS or tokens[start - 1] == ","):
        before = start - 1
        while before > first and is_word(tokens[before - 1]) and tokens[before - 1] not in LIST_WORDS:
            before -= 1
        if start - 1 - before > SHORT_ITEM:
            break
        start = before
    return start


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
        return said or goes_on_after(tokens, at)
    return said and len(items[0]) == 1 and not is_manner(items[0][0])


def goes_on_after(tokens: Sequence[str], at: int) -> bool:
    """Return whether another sentence follows: no gulls, boats and foghorns. Gentle waves."""
    end = next((i for i in range(at, len(tokens)) if tokens[i] in SENTENCE_ENDS), len(tokens))
    return end + 1 < len(tokens)


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
