"""Further verbs, in rows like those of `deeds`: how things move, bend, meet and change."""

from __future__ import annotations

from sfxgen.render.procedural.prompt.lexicon import entries

MOTIONS = entries(
    """
bend, strain, stretch, sway, flex, rock, lean, wobble, wiggle, quiver, twist, tighten, loosen, tense: creak
    vehicle== motor==
    wooden=creak metallic=creak rope=creak bow=creak barrier=servo cloth=cloth sailship=creak hinged=creak
    gate=creak vessel=clink metal=gears lever=lever chain=chain leather=creak bag=creak foliage=leaves tree=creak
    bridge=creak
    sign=creak rubber=creak screw=gears wheels=gears drum=drum
rotate, swivel, tilt, pan, retract, extend, deploy, align, recalibrate, pivot, telescope: servo barrier=servo
    robot=servo motor=servo gears=gears lens=servo blade=scrape claws=swing ladder=clatter parachute=cloth sail=cloth
    cloth=cloth stony=gate gate=gate reels=reels fan=fan wheels=wagon light=servo
crush, squash, stomp on, trample, flatten: impact glassy=glass_break ceramic=glass_break food=eating tin=clatter
    bone=wood_break vehicle=crash paper=paper wooden=wood_break icy=ice_crack insect=stab bug=stab foliage=leaves
    flesh=stab snow=footstep stony=debris horse=hooves
claw, maul: scrape! wooden=scrape flesh=stab cloth=rip person=stab
clack: clack! piece=clack ball=clack typewriter=typing keyboard=typing insect=chitter bone=rattle teeth=rattle
    heels=footstep foot=footstep train=train
clamp, lock on, snap shut, click into place, click in, dock to: latch lock=lock gate=gate_close trap=trap
    game=ui_confirm jaws=eating teeth=eating clock=latch chest=chest_close hinged=latch hook=latch bag=gear
capture, seize: impact piece=clack flag=cloth game=ui_confirm person=cloth
chant: choir people=crowd crowd=crowd monk=choir person=choir
chase, flee, escape, rush, hurry, scramble: footstep vehicle=passby horse=hooves water=river wind=wind crowd=crowd
    rodent=footstep train=train
dance, skip, stumble, trip: footstep person=footstep stony=splash horse=hooves music=fanfare
dip, bathe, drown, sink: splash ship=bubbles boat=bubbles person=bubbles metal=steam blade=steam
surface, emerge, breach: splash whale=splash boat=splash person=splash vehicle=splash undead=debris creature=splash
dispense, vend: latch drink=pour coin=coins tin=clatter food=debris
dribble: thud ball=thud water=drips
dump, unload onto: debris tin=clatter bag=thud water=splash rubble=debris wagon=debris
flare, flare up, blaze, flame up: fireball fire=fire torch=fire match=match engine=jet
flit, perch: wings! insect=insect
flood, overflow, surge: waterfall water=waterfall bath=pour tub=pour boiling=boiling sea=waves crowd=crowd
    electricity=electricity spark=electricity
gargle: gurgle
gnash, chatter of: eating teeth=rattle
gobble: eating chicken=chicken
lick, lap up: drinking lute=lute
lash, crack a whip: whip! whip=whip creature=whip rain=rain
misfire, backfire, jam: latch vehicle=burst motor=burst gun=latch printer=machine door=lever hinged=lever
    machine=machine
nail, pound in: impact
pat: clap horse=clap animal=clap
patter: footstep rain=rain
paw: scrape
pitch, plummet: whoosh
poke, prod, nudge: thud game=ui_click
pounce: whoosh animal=snarl creature=snarl bigbeast=roar
prance: hooves!
prowl, lurk, stalk: footstep bigbeast=growl creature=growl canine=growl
pry, pry open, lever open, force open, prise: creak wooden=wood_break metallic=creak chest=creak hinged=creak
    lock=lock
pulse, throb, pulsate: hum heart=heartbeat portal=portal spell=spell
rear, rear up: - horse=neigh
rebound: impact ball=impact arrow=ricochet bullet=ricochet
rummage, search through, fumble, rifle through: cloth bag=gear tin=clatter drawer=drawer paper=paper chest=clatter
    key=keys coin=coins
scoop: dig coin=coins food=pour ice=clink icecube=clink water=splash
seal, seal up, seal off: latch hinged=sliding_door portal=portal envelope=paper paper=paper chest=chest_close
    airlock=steam slider=steam gate=gate_close tomb=gate vessel=cork
shave: scrape
shift: - gears=lever lever=lever vehicle=lever stony=gate rubble=debris
shiver: rattle teeth=rattle person=breath
skate, ski, skim: scrape stony=splash person=scrape bird=whoosh boat=stream
slip, slip into: cloth person=skid paper=paper foot=skid card=page
slither: leaves creature=gurgle snake=leaves
slop, smear, squelch through: squelch!
spatter, splatter: stab! water=splash mud=splash blood=stab paint=splash
spurt, squirt: leak water=stream milk=pour blood=stab
spray out: leak
suck, slurp up: drinking vacuum=fan fan=fan mud=squelch
swirl, eddy: whoosh water=stream portal=portal wine=pour leaves=leaves foliage=leaves wind=wind magic==
sting: insect
tow: chain
touch, brush against: impact game=ui_click screen=ui_click cloth=cloth foliage=leaves wire=electricity harp=harp
unpack: paper bag=gear
vault: jump
reverse, back up: - vehicle== tape=rewind
return: - blade=scrape game=ui_close
wheeze: breath! motor=engine_start vehicle=engine_start
whoop: cheer
wriggle, writhe, squirm: cloth creature=gurgle worm=gurgle snake=hiss insect=chitter slime=gurgle
fidget, shrug, bow down, curtsy, hug, embrace, huddle, cuddle: cloth person=cloth
deflate, go flat, leak air: leak!
erase, rub out: scrape game=ui_close pen=writing
evaporate, boil off: steam
float: whoosh boat=waves balloon=whoosh person=whoosh
hack into, hack, decrypt, breach the system: computer! wooden=chop tree=chop computer=typing game=computer
drown out, echo: -
awaken, wake, wake up: - robot=power_up bigbeast== creature== computer=power_up person=breath machine=machine
advance: footstep army=footstep
flip over, overturn, knock over, tip over, upend: crash wooden=impact vessel=clink glassy=glass_break vehicle=crash
    tin=clatter bag=thud paper=page card=page coin=coin_flip stony=impact wagon=crash metallic=clatter bin=clatter
bump into, collide with, run into, ram: thud vehicle=crash ship=wood_break gate=thud hinged=thud wooden=impact
cool, cool down, contract: clink metal=clink metallic=clink fan=fan
strike up: - match=match brass=fanfare violin=strings
tune, tune up: - violin=strings lute=lute radio=static piano=piano
press clothes: steam
spread, lay out: cloth paper=page card=page food=scrape butter=scrape
comb: cloth
bristle: cloth
stop dripping: drip
unbutton, button up: latch
"""
)
"""Each row's default and preferences, by verbs."""
