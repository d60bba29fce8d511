"""Verbs of work and play, in rows like those of `deeds`, and what some verbs make of one thing in particular."""

from __future__ import annotations

from sfxgen.render.procedural.prompt.lexicon import entries

HANDLING = entries(
    """
rupture: burst pipe=leak hose=leak metallic=leak tank=leak tub=leak gas=leak steam=steam hydrant=stream tire=burst
    balloon=burst flesh=squelch hull=crash ship=crash vehicle=burst bag=rip cloth=rip body=squelch
discharge: electricity gun=gunshot cannon=cannon spark=electricity device=electricity laser=laser beam=laser
    spell=spell ward=shield shield=shield battery=power_down phone=power_down tub=pour water=stream steam=steam gas=leak
    gunpart=gunshot bow=bow patient=door_open
celebrate: cheer! game=fanfare
grumble: growl! thunder=thunder storm=thunder weather== crowd=crowd people=crowd person=gibberish stomach=gurgle
    vehicle== motor== machine== volcano=earthquake quake=earthquake rubble=debris robot=servo
tip out, empty out, turn out onto, empty onto, tip onto: pour piece=clatter tin=clatter toy=clatter coin=coins
    rubble=debris stony=debris tool=clatter kitchen=clatter wooden=clatter bag=debris key=keys chest=clatter dice=dice
    gem=clink hook=clink paper=paper pail=clatter drawer=clatter body=thud
smack: impact lips=kiss person=punch body=punch fist=punch animal=clap water=splash ball=impact bag=thud cloth=thud
    food=thud hinged=impact
die: - patient=beep
hammer away: impact person=- keyboard=typing laptop=typing typewriter=typing computer=typing piano=piano drum=drum
go up, come up, rise: - stat=power_up stats=power_up skill=power_up rank=power_up level=power_up
go down, come down: - stat=power_down stats=power_down skill=power_down rank=power_down level=power_down
tear, rip: - gear=rip costume=rip outfit=rip suit=rip uniform=rip
burn down: fire! fuse=fuse match=fuse candle=fire
tick: - needle=clock gauge=clock safe=lock
turn: - propeller=plane propellers=plane rotor=helicopter rotors=helicopter
lift, lower: - crane=gears
spool up: - airship=engine_start aircraft=engine_start engine=engine_start engines=engine_start
start, start up: - treadmill=power_up
stop, shut down: - treadmill=power_down
bite into: - opener=scrape
"""
)
"""Each row's default and preferences, by verbs."""
