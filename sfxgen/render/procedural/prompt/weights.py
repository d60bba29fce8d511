"""How much each way of naming a sound counts. Everything that is compared is a product of these."""

from __future__ import annotations

NAMED = 1.0
"""A word that names a sound: thunder, creak, gunshot."""
THING = 0.75
"""A thing with a sound of its own: rain, an engine. It yields to a word that names a sound."""
THING_GUESS = 0.5
"""A thing that sounds only if something happens to it: a door, a plank."""
DEED_GUESS = 0.42
"""A verb that many things can do, without a thing that tells which: falls, opens."""
AMBIENCE = 1.0
"""A place or a thing right before "ambience" is what sounds."""
PLACE = 0.55
"""A place: more often where something sounds than what."""
EVENT = 1.25
"""A verb and the thing that it fits: what happens, to what. The surest reading there is."""
NAMED_EVENT = 1.3
"""An event whose verb names a sound by itself: a gate creaks."""
NAMED_OF = 1.12
"""A verb that names a sound, said of a thing that it has no preference for."""
SAID_OF = 0.9
"""A verb said of what has named a sound before it: a footstep splashing."""
LANDING = 1.34
"""What something falls into decides more than what falls: a coin into a well."""
STATE_OF_SOURCE = 0.5
"""What a game makes of it only colours a source that the prompt names: a bell when the round is won."""
TOLD = 1.1
"""A sound that is all that a clause says, right after what was done: goblin card played, a nasty snicker."""
FAINT_EVENT = 0.6
"""A movement that is hardly heard yields to a sound that another clause names: she dives in, a huge splash."""
MUSIC_OF_INSTRUMENT = 0.5
"""A word for music yields to the instrument: piano notes."""
PAIR = 1.15
"""Two words that make a kind together wherever they stand: less than a verb with its own thing."""
SCENE = 1.24
"""Two words of which a scene is known: as much as a verb with its thing, and of all that is told most often right."""
SPLIT = 0.75
"""A scene that takes a word out of an expression: a tractor, pulled out of "tractor beam"."""
SCENE_IN_PLACE = 0.6
"""A scene all of whose words only say where something else happens."""
WEATHER_THERE = 0.5
"""A scene where the weather passes through says less than the weather: wind through a breached hull."""
FAR = 0.65
"""What a later clause says is heard from afar: a market's crowd, a bell tolling in the distance."""
SUPPORT = 0.05
"""What the scores of readings of the same kind by other words add to one: two witnesses are better than one."""
MOST_SUPPORT = 0.3
"""What they add at most."""
EVENT_APART = 0.9
"""The thing of an event stands behind a preposition: pulled from the ground."""
EVENT_IN_PLACE = 0.62
"""The thing of an event is where it happens: landing in armour."""
EVENT_ACROSS = 0.8
"""The thing of an event stands in another clause: "ladder, metal rungs, climbing"."""
EVENT_OF_PRONOUN = 0.95
"""The thing of an event is a pronoun, named before: then it buzzes."""
LONGER = 0.2
"""For each further word of a phrase: "car alarm" says more than "car"."""
LATER_WORD = 0.004
"""For each word before it: of two equals in one phrase, English puts the head last."""
NOUN_BEFORE_NOUN = 0.6
"""A noun right before another one only describes it: a tavern door is a door."""
OWNER = 0.6
"""Whose something is says little of how it sounds: a dragon's tail."""
NOUN_BEFORE_GUESS = 0.85
"""A noun before one that is only a guess: a flute melody is a flute."""
PARTICIPLE = 0.8
"""A participle right before a noun describes it: a locked door, a creaking board."""
PARTICIPLE_APART = 0.5
"""A past participle before its noun, if something else happens to it: a broken plate is swept up."""
AFTER_OF = 0.8
"""What follows "of" belongs to what stands before it, unless that is vague: a burst of steam."""
AFTER_PREPOSITION = 0.45
"""What follows a preposition says where or how."""
FIGURE = 0.4
"""What stands for an amount or a manner: the thunder of hooves, a hail of stones."""
SETTING = 0.3
"""A first clause that says where or in which game: "Spaceship UI kit: button"."""
OCCASION = 0.4
"""A clause that says when or why: "as the door opens"."""
FOLLOWING = 0.6
"""What comes "then" is no main sound, unless nothing comes before."""
NEXT_CLAUSE = 0.88
"""Each further clause counts less: writers name the main thing first."""
WANTED = 1.35
"""What follows "just", "please make", "sounds like" is what the writer wants."""
UNWANTED = 0.75
"""What the writer says before or after asking for something else."""
LIVING_DEED = 0.8
"""What somebody does says more than who does it, even if it is done without a voice: a griffin lands."""
LIVING_SOUND = 1.3
"""What somebody does whose verb names a sound: more than a scene of which they are a part. A dragon sneezes fire."""
UNLIKELY = 0.25
"""A voice said of what has none is a figure of speech: the engine purrs."""

BARE_PLACE = 0.3
"""A place of which nothing is said: the last resort."""
BED = 0.6
"""A place with a word that makes it what is heard: a library's interior."""

LAYER = 0.74
"""A clause as strong as this sounds beside the main one."""

LISTED_LAYER = 0.85
"""Of a thing that may lie still it takes as much as this, after a mere comma: "dry click, empty gun" is no shot."""

NEAREST = 0.55
"""Confidence left where there is no kind for a thing, and the nearest one stands in."""
OWN_NAME = 0.5
"""As much company it is that a phrase names the kind itself, in the sense that it has in the prompt."""
NEAR_ENOUGH = 0.5
"""So good, compared with the best reading, is one that may take its place because the prompt's words know it better."""
BETTER_KNOWN = 0.5
"""By so much must they know it better: half a word that is found with its kind alone."""
SWITCHED = 0.5
"""Confidence when all that is known of a thing is that it goes on or off, up or down."""
SWITCHED_SETTING = 0.85
"""Of what belongs to a game or an interface, that much is enough: dark mode on."""

AT_FIRST = -1.85
"""Doubt of a reading of which nothing else is known: the logarithm of how many are wrong for each right one.

This and what follows were fitted at once to 1952 prompts, most as they were read before anybody tuned with them (168
wrong), and to the 328 of `manifests/` and `tests/catalogues/`, each counted six times. Without the set that it is asked
about, it warns of nearly half of the wrong readings, and of one in thirty right ones.
"""
FAMILIAR, FAMILIAR_AT_MOST = 1.19, 2.0
"""It is less, the better the prompt's words are known with its kind (`company.py`), up to the second number."""
OWN_WORDS = 0.78
"""Less, the better even that deciding word is known with it that is known least."""
STRANGE = 3.1
"""More, the better they are known with another kind than with this one."""
UNREAD_DEED = 1.04
"""More for each verb beside the deciding words that has no part in the reading."""
STILL_MOVED = 3.0
"""As much more, where all that is read is a thing that lies still: a grenade, polished. Set: there were few."""
UNREAD_WORD, HARDLY = 0.51, 0.05
"""More for the root of how many words of its clause nothing was made of, and are hardly known with its kind."""
UNKNOWN_NEXT = 1.19
"""More where the noun right behind the deciding words is not known."""
MOSTLY_UNKNOWN = 2.0
"""More where most words of its clause are not known at all. Of such prompts there were few: this one is set."""
LATER_CLAUSE = 1.54
"""More where it is not the first clause that decides, nor one that goes on with it."""
DEED = 0.36
"""More where a verb decides, with a thing that it fits."""
RIVAL = 2.67
"""More, the nearer another sound comes that other words speak for."""
COMMON = 0.97
"""More for what is heard where nothing better is known: a blow, a rush of air."""
NEIGHBOUR = 3.0
"""More where a thing has no kind of its own, and the nearest one stands in: that is never quite right. Set, too."""
BY_NAME = 0.5
"""Less where a phrase names the kind itself."""
FOR_A_PLACE = 1.4
"""Less for the sound of a place, which is made of many. Fitted, it is 0.8; set, as the words of what else is heard
there speak for other kinds."""
BORNE_OUT = 0.87
"""Less where other words speak for the same kind."""
BY_WORD = 0.33
"""Less for each word that decided."""
OWN_PLACE = 1.46
"""More, the less sure a phrase is by itself, where it stands, or as the nearest to what has no kind of its own."""
SURE_EVENT, NO_WORSE = 0.75, 0.75
"""An event of which the grammar is as sure as this yields only to a reading of its own that is as good as this."""
HEARD_LATER = 0.8
"""How much the words of a second or later clause count in what was heard before."""
HEARD_AROUND = 0.5
"""How much the words of a setting or an occasion count there."""
HEARD_BEHIND = 0.5
"""How much words behind a preposition count there."""
SMOOTHING = 8.0
"""As many prompts have a word with every kind, as often as that one is asked for, before any was heard with it."""
HEARD = 0.8
"""How much the logarithm of what was heard before counts: less than one, as the words of a prompt go together."""
UNHEARD = -10.0
"""That logarithm for a kind that no word of the prompt was heard with."""
FOUND = 4.0
"""Votes of the grammar's best reading; less good ones have their share of it."""
SURE = 0.8
"""How much the logarithm of its odds counts beside that."""
OF_ANY, BY_LEAD, BY_HEARD, BY_GRAMMAR = -1.6, 0.257, 0.493, 0.116
"""Doubt of any reading, and how much less it is for each vote of its lead, by what was heard, and by what the grammar
is sure of its own. These and the votes were fitted to 4188 prompts by people who knew nothing of the grammar, as they
were read before anybody tuned with them, each set with the counts of the others. The grammar alone had one in nine of
them wrong, with what was heard before it is one in fourteen.
"""
GAPS = 0.75
"""How much of what is not known, or not read, stays a doubt whatever else speaks for a reading."""
DOUBT = 0.8
"""Below this confidence a draft comes with a warning: on one right reading in seventeen, and on half of the wrong."""
