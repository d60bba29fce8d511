"""What verbs of coming and going, of adding and taking away, make with things of some kind: rows as in `deeds`.

`TURNS` stand before all other tables, so that both ways are told alike; `OPPOSITES` stand last, so that what another
table says of the same verb comes first. `NOUNS` are rows as in `things`: what goes on and off, in and out, up and down.
"""

from __future__ import annotations

from sfxgen.render.procedural.prompt.lexicon import entries

OPPOSITES = entries(
    """
get into, climb into, get inside, board the: footstep vehicle=door_open motor=door_open train=sliding_door
    space=sliding_door ship=creak boat=creak wagon=creak robot=servo game=status screen=ui_open water=splash
    portal=portal
get out of, climb out of, crawl out of, wade out of, swim out of, exit the: footstep vehicle=door_close
    motor=door_close train=sliding_door space=sliding_door
    ship=creak boat=creak wagon=creak robot=servo game=status screen=ui_close water=splash portal=portal
    sea=splash pool=splash river=splash
enter the, enter a, leave the, leave a, leave his, leave her: footstep vehicle== motor== train== space== ship== boat==
    wagon== plane== heli== weather== bomb=whoosh arrow=whoosh bullet=whoosh ghost=moan game=status screen=ui_open
    portal=portal
dismount, saddle, unsaddle, saddle up: gear! *=gear
mount, mount the, mount a, get on the, get off the, climb onto the, climb off the: - horse=hooves hoofed=hooves
    vehicle=gear motor=gear animal=gear bird=gear bigbeast=gear creature=gear wings=gear
fill with air, lose air, pump up, go flat, let the air out: leak!
add, pin, install, assign, link: - game=ui_confirm screen=ui_confirm button=ui_confirm
remove, unpin, uninstall, unassign, unlink, clear, erase, delete, hide, collapse, minimise, minimize: - game=ui_close
    screen=ui_close button=ui_close
chug: - machine== motor== vehicle== train== boat== pump==
scatter: - metal=clatter hook=clink
pull down, push up, slide up, slide down, flip up, flip down, pull up: - mask=gear cloth=cloth
dissolve: - ghost=teleport spell=teleport person=teleport creature=teleport
tremble, shake, sway, quake: - chandelier=clink
grate: - parmesan=scrape cheese=scrape carrot=scrape nutmeg=scrape ginger=scrape lemon=scrape
crunch: - stony=debris
skitter: - stony=debris rubble=debris
gather: - bird== insect==
hum: - antenna=hum reactor=hum
swirl: - rubble=rattle granules=rattle
pressurise, pressurize: leak slider=sliding_door hull=leak
tip out: - wagon=debris stony=debris rubble=debris
collapse: - hologram=power_down armour=clatter tin=clatter bone=rattle
tear, rip, whip, batter, lash, claw, pound, pelt, hammer, slam, tug, rock, rattle, shake: - weather==
go up, rise, climb, improve, increase, soar, lift: - mood=power_up morale=power_up happiness=power_up
    loyalty=power_up trust=power_up hope=power_up reputation=power_up faith=power_up popularity=power_up
go down, fall, drop, worsen, decrease, sink, plummet, sour: - mood=power_down morale=power_down happiness=power_down
    loyalty=power_down trust=power_down hope=power_down reputation=power_down faith=power_down popularity=power_down
rise, climb, increase, refill, fill, fill up: - health=heal hp=heal
fall, drop, decrease, sink: - health=power_down hp=power_down
unseal: door_open hinged=door_open gate=gate slider=sliding_door paper=paper vessel=cork chest=chest
pin: - photo=paper paper=paper card=paper
take: - fist=punch
tear, bite, cut, slice, chew, grind, carve, hack, eat, rip, shred, gnaw: - powersaw==
rake, rake up, rake over: scrape! foliage=leaves leaves=leaves coin=coins money=coins fire=fire claws=scratch
    tree=scratch
    wooden=scratch skin=scratch
move, reach, swivel: - robot=servo
shake, rattle: - marbles=rattle marble=rattle beads=rattle beans=rattle pills=rattle seeds=rattle buttons=rattle
open, swing open, pop open, spring open, fly open, slide open, pop out, spring out, slide out: - registers=register
    register=register
hug, squeeze, cuddle: - soft=cloth
slide, move, glide, pass, hop, skip, land: - cursor=ui_hover selection=ui_hover highlight=ui_hover
rattle, settle: - reels=reels
lift, raise, take off: - kitchen=clink
fall, bang, strike, pound, hit, drop, land, come down: - gavel=knock
roar, thunder, crash down, sweep down, roar down: - avalanche=debris landslide=debris mudslide=debris rockslide=debris
connect: - ball=impact jaw=punch face=punch chin=punch
chip, chip off, chip away, chip out: chisel vessel=clink ceramic=clink wooden=chop icy=ice_crack teeth=snap
unfasten, undo: latch leather=latch cloth=cloth bag=gear armour=gear game=ui_close screen=ui_close
show, expand, reveal, maximise, maximize: - game=ui_open screen=ui_open
"""
)
"""Verbs in rows like those of `deeds`."""

TURNS = entries(
    """
connect, disconnect, reconnect: latch game=status wire=latch cable=latch spark=latch
grow, grow into, grow to: sparkle person=power_up hero=power_up player=power_up creature=power_up
shrink, shrink to, shrink into: power_down person=power_down hero=power_down player=power_down creature=power_down
    wooden=creak balloon=leak
switch on, switch off: switch game=toggle screen=toggle camera=power_up computer=power_up robot=power_up
    device=power_up ward=shield machine== tool== fan== appliance== lens=servo light=switch lights=switch lamp=switch
    burner=match radio=static siren=siren alarm=alarm motor=engine_start vehicle=engine_start
jack in, jack into, patch into, tap into the: power_up!
jack out, jack out of: power_down!
tear across, tear along, race across, speed across, roar across, blast across, streak across, zip across: whoosh!
    vehicle== motor== horse=hooves animal=footstep person=footstep
turn off: - burner=match_out
butt, butt into, ram against: impact *=impact
bolt: lock! horse=hooves cattle=hooves animal=footstep person=footstep
plant, sow: dig foliage=dig
crack: - twig=snap
snap: snap! twig=snap pencil=snap rope=snap cable=snap cord=snap wire=snap string=snap whip=whip
shoot down, shoot out of, blow out of: - vehicle=crash motor=crash
draw, nock: writing arrow=bow
lock together, lock shields: latch! shield=impact
run over by: impact vehicle=crash motor=crash
hide: ui_close player=cloth players=cloth hero=cloth character=cloth
shout, yell, holler: shout mob=crowd audience=crowd spectators=crowd protesters=crowd onlookers=crowd
smelt: boiling *=boiling
break, snap: impact wheel=wood_break axle=wood_break
kick off: - hinged=wood_break gate=wood_break foot=thud cloth=cloth
bump, bump into, bump against: impact vehicle=thud creature=impact animal=impact person=thud
turn into, shapeshift, shapeshift into, morph into: spell!
sweep by, sweep past, scream past, scream by, screech past, howl past, howl by, roar by, thunder by, rumble by, shriek
    past, whine past, hurtle past, hurtle by, barrel past, tear by, streak by, blast by, rocket past, rocket by,
    whistle past: whoosh! vehicle=passby motor=passby train=train plane=plane space=passby heli=helicopter bird=wings
    horse=hooves person=footstep
hurl, fling, pelt with, throw about, throw around: whoosh ceramic=glass_break glassy=glass_break kitchen=clatter
    tin=clatter
overtake: passby! *=passby
use up: power_down gas=leak water=drips food=eating liquid=drips
jack up, ratchet up, ratchet, ratchet tight: gears! gate=gate *=gears
engage, disengage: toggle drill=drill saw=saw chainsaw=saw clutch=gear
attune, attune to: spell!
clear, wipe out: - bomb=explosion missile=explosion
clash: - vessel=clink kitchen=clatter tin=clatter
crumble: - foliage=leaves paper=paper
snuffle: breath! bear=grunt bigbeast=grunt animal=grunt pig=oink
clatter: clatter! tin=clatter
desync, unsync: ui_error!
revoke, rescind, withhold: ui_error!
shoot to, shoot past, shoot by, shoot across, shoot along, shoot through: whoosh! vehicle== motor== train==
wheel into, wheel in, wheel out, wheel away: wagon! *=wagon
slap shut, clap shut, smack shut, nudge shut: door_close! gate=gate_close chest=chest_close drawer=drawer
tinker, tinker with: clink! *=clink
rally: cheer!
leave its, leave their, leave my, leave your, leave you, leave us, leave him, leave them: - bomb=whoosh arrow=whoosh
    blade=sword vehicle=passby train=train ship=boat boat=boat plane=plane space=spaceship horse=hooves ghost=moan
    person=footstep people=footstep game=status
"""
)
"""Verbs in rows like those of `deeds`."""

NOUNS = entries(
    """
healthbar game = -: health bar, life bar, hp bar, health meter, life meter, vitality bar, heart meter, health gauge
space vehicle motor = spaceship: hover car, hovercar
gate barrier motor = gate?: garage door, roller door, roller shutter
register till = register: till drawer, register drawer
cabinet device = machine: arcade machine, arcade cabinet, pinball machine
button switch = switch?: chess clock, chess timer
phone vibrating = vibrate: rumble motor, vibration motor, haptic motor, rumble pack
flint = match: flint and steel, tinderbox, fire steel
soft cloth = cloth?: cuddly toy
gavel hammer = knock: gavel
cursor screen = ui_hover: cursor
sharpener tool = scrape: pencil sharpener, knife sharpener
file tool = scrape: nail file, emery board
tin sticks = clatter?: drum sticks, pick up sticks, knitting needles
rodent animal = squeak: guinea pig
club wooden = impact?: bat, baseball bat, cricket bat, club, cudgel, staff, cane
toy plastic = impact?: prize capsule, gacha capsule, capsule toy, capsule prize, plastic egg
game = -: mood, warmth, trust, faith, sanity, courage, hope, favour, favor, prestige, notoriety, wanted level,
    suspicion,
    diplomacy, heart container, heart piece, feed, camera feed, video feed, live feed, uplink, hotspot, headset mic,
    progress meter, loading bar, loading screen, progress circle, upload bar, download bar, install, installation,
    attempt, bid, membership, rental, mortgage, deposit, lease, license, licence, tax, wage, salary, rent, ransom,
    body temperature, core temperature, body heat, blood pressure, fellowship, duel, challenge
person = -: vendor, hawker, peddler, street vendor, customer, client, shopper, patron, diner, employee, apprentice,
    recruit, defender, attacker, invader, settler, homesteader, outlaw, deputy, prospector, posse, servant,
    housekeeper
armour mask = gear: earmuffs, ear muffs, mittens, snow goggles, snowshoes, crampons, balaclava, diving mask, dive
    mask, fins, flippers, wetsuit, drysuit, spurs and chaps, chaps, poncho hood, rebreather, welding mask, gas hood,
    exoskeleton, shoulder pads, cummerbund, monocle, wig, tiara, chef's hat, oven gloves, oven mitts, oven mitt,
    goggles
tin kitchen metal = clink?: pot lid, pan lid, saucepan lid, cauldron lid, teapot lid, kettle lid, wok, skillet,
    griddle, frying pan, casserole, roasting tin, mixing bowl, stock pot, stockpot, pressure cooker lid
barrier motor = servo?: barrier arm, boom barrier, gate arm, parking barrier, level crossing, car barrier, security
    barrier, stage curtain motor, hydroplane, hydroplanes, rudder, rudders, dive plane, dive planes, aileron, ailerons
pump machine = machine: water pump, bilge pump, sump pump, fuel pump, heat pump, oil pump jack
icy = ice_crack: frostbite, hoarfrost, rime, permafrost, ice shelf, ice bridge, snow bridge
stony = impact?: rampart, ramparts, battlement, battlements, parapet, palisade, coral, coral reef
tin = clatter?: spittoon, cuspidor
gun = gunshot: winchester, gatling, maxim gun, peacemaker, derringer
metal hook = clink?: caltrop, caltrops, tacks, ball bearings
wooden bag = thud?: supply drop, air drop, airdrop, care package
cloth = cloth: jolly roger, ensign, pennant, bunting
people = crowd: mutiny, revolt, uprising, rebellion
wooden = impact?: road block, roadblock, barricade, portrait, painting, picture frame
magic = charge: halo, nimbus
drawer = drawer: chest of drawers, desk drawers, dresser drawer
tire = skid?: fan belt, drive belt
body = punch?: torso, ribcage
battery = -: battery bank, battery pack, accumulator
shaft motor machine = machine: prop shaft, propeller shaft, drive shaft, driveshaft
wagon wheels = wagon: mantlet, handcart, wheelbarrow, gurney
gas = leak: gas cylinder, gas bottle
horn = horn: fog horn, ship's horn, air horn, diving klaxon
glasscutter tool = scrape: glass cutter, tile cutter, box cutter
"""
)
"""Nouns in rows like those of `things`."""
