"""What some verbs make of one thing in particular, in rows like those of `deeds`."""

from __future__ import annotations

from sfxgen.render.procedural.prompt.lexicon import entries

PARTICULARS = entries(
    """
whip, whip past: - snow=blizzard wind=wind sand=blizzard rain=storm
run, walk, sprint, jog, sneak: - player=footstep hero=footstep character=footstep enemy=footstep npc=footstep
dodge, dash, roll, evade: - player=whoosh hero=whoosh character=whoosh enemy=whoosh
sniff: - dog=breath canine=breath
attack, lunge: - undead=growl creature=snarl animal=snarl bigbeast=roar
rustle: - tree=leaves
cut down, chop down, saw down, fell: - tree=tree_fall foliage=leaves wooden=tree_fall
freeze: - water=ice_crack pool=ice_crack river=ice_crack sea=ice_crack
break, smash, shatter, drop: - potion=glass_break vial=glass_break flask=glass_break
throw, toss, hurl, lob: - potion=whoosh
toss: - salad=leaves
break, crack, snap, break open, crack open: - waxseal=rip
hop: - bird=bird
collapse: - igloo=debris
open: - potion=cork
drop: - lid=chest_close chest=impact
hit, strike: - door=impact
move, rise, descend, move up, move down: - elevator=servo lift=servo
crash, plunge, fall: - elevator=crash
blow out: - match=match_out
shake: - potion=pour
ride, ride off: - horse=hooves pony=hooves donkey=hooves camel=hooves
start, restart, begin: - level=ui_confirm match=ui_confirm quest=ui_confirm campaign=ui_confirm
clean, wipe, polish, oil: - gun=cloth blade=cloth window=squeak pane=squeak mirror=squeak glass=squeak floor=scrape
    shoe=scrape armour=cloth
chop, cut, slice, pound: - meat=chop steak=chop fish=chop
crash into: - waterfall=waterfall waves=waves wave=waves river=river
push through, cut through, slice through, chop through: - ship=waves boat=waves sailship=waves bow=waves
    foliage=leaves crowd=crowd
warn, call, answer: - elephant=elephant goose=duck horse=neigh
yell, shout, scream, cry: - orc=shout ogre=shout goblin=shout orcs=shout goblins=shout
knock together, bang together, clink together, bump together: - vessel=clink glassy=clink wooden=clack stony=impact
    metallic=clatter piece=clack
bounce off: - person=jump player=jump plumber=jump
glance off, bounce off: - shield=shield ward=shield magic=shield
lock up: lock tire=skid brake=skid wheels=skid vehicle=skid hinged=lock
whisk, whip up: clink egg=clink eggshell=clink food=clink vessel=clink cream=clink
concede, surrender, forfeit, give up: defeat game=defeat
clap: - kids=applause children=applause guests=applause everyone=applause fans=applause
jump, hop, leap, bound: - bunny=jump rabbit=jump hare=jump frog=jump kangaroo=jump animal=jump
dive: - penguin=splash duck=splash pelican=splash gull=splash
boom: explosion! cannon=cannon drum=drum gun=gunshot hinged=door_close thunder=thunder storm=thunder sea=waves bell=bell
    gong=gong voice=shout
murmur: crowd! liquid=stream river=river people=crowd crowd=crowd person=whisper sea=waves leaves=leaves
rumble: - rocks=debris rock=debris boulder=debris stones=debris avalanche=debris
purr: - kitten=purr cat=purr feline=purr
"""
)
"""Each row's default, mostly none, and preferences, by verbs."""
