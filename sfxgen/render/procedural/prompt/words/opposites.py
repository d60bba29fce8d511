"""What verbs of coming and going, of adding and taking away, make with things of some kind: rows as in `deeds`.

They stand last, so that what another table says of the same verb comes first.
"""

from __future__ import annotations

from sfxgen.render.procedural.prompt.lexicon import entries

OPPOSITES = entries(
    """
get into, climb into, get inside, board the: footstep vehicle=door_open motor=door_open train=sliding_door
    space=sliding_door ship=creak boat=creak wagon=creak robot=servo game=status screen=ui_open water=splash
    portal=portal
get out of, climb out of, exit the: footstep vehicle=door_close motor=door_close train=sliding_door space=sliding_door
    ship=creak boat=creak wagon=creak robot=servo game=status screen=ui_close water=splash portal=portal
enter the, enter a, leave the, leave a, leave his, leave her: footstep vehicle== motor== train== space== ship== boat==
    wagon== plane== heli== weather== ghost=moan game=status screen=ui_open portal=portal
dismount, saddle, unsaddle, saddle up: gear! *=gear
mount, mount the, mount a, get on the, get off the, climb onto the, climb off the: - horse=hooves hoofed=hooves
    vehicle=gear motor=gear animal=gear bird=gear bigbeast=gear creature=gear wings=gear
fill with air, lose air, pump up, go flat, let the air out: leak!
add, pin, install, assign, link: - game=ui_confirm screen=ui_confirm button=ui_confirm
remove, unpin, uninstall, unassign, unlink, clear, erase, delete, hide, collapse, minimise, minimize: - game=ui_close
    screen=ui_close button=ui_close
tear, rip, whip, batter, lash, claw, pound, pelt, hammer, slam, tug, rock, rattle, shake: - weather==
rise, climb, increase, refill: - health=heal hp=heal
fall, drop, decrease, sink: - health=power_down hp=power_down
unseal: door_open slider=sliding_door paper=paper vessel=cork chest=chest
pin: - photo=paper paper=paper card=paper
take: - fist=punch
tear, bite, cut, slice, chew, grind, carve, hack, eat, rip, shred, gnaw: - powersaw==
show, expand, reveal, maximise, maximize: - game=ui_open screen=ui_open
"""
)
"""Verbs in rows like those of `deeds`."""
