"""Verbs of several words, in rows like those of `deeds`: what they mean is not what the verb alone does.

What stands behind a preposition at the end of such a verb counts less: where that is the rule ("through the wall"),
the default is no name of a sound, so that the thing can still decide.
"""

from __future__ import annotations

from sfxgen.render.procedural.prompt.lexicon import entries

PHRASAL = entries(
    """
swing open, fly open, flip open, spring open, pop open, drop open, fall open, burst open, bang open, kick open:
    door_open! screen=ui_open game=ui_open chest=chest lid=pop gate=gate pane=sliding_door drawer=drawer cork=cork
    tin=burst vessel=cork case=latch latch=latch
    armour=latch paper=page cloth=cloth batwings=wings bag=rip portal=portal trap=trap blade=scrape burner=latch
roar past, scream past, tear past, thunder past, roar by, scream by, thunder by: passby! train=train plane=plane jet=jet
    horse=hooves space=whoosh bullet=whoosh arrow=whoosh missile=whoosh bomb=whoosh bird=wings animal=footstep
flash past, blast past, whip past, shoot past, streak past, hurtle past, rocket past, speed past, bomb past, blow past,
    flash by, blast by, shoot by, streak by, hurtle by, speed by: whoosh! vehicle=passby motor=passby train=train
    plane=plane jet=jet horse=hooves space=whoosh
grow louder, get louder, grow quieter, get quieter, grow closer, get closer, grow distant, grow fainter, grow stronger,
    grow weaker, get stronger, get weaker, swell up, grow loud: - *==
burst out, burst from: burst bird=wings bat=wings animal=leaves people=footstep person=door_open pipe=leak water=splash
pull to life, coax to life, crank to life, jerk to life: power_up! motor=engine_start vehicle=engine_start
drop to nothing, fall to nothing, drain to nothing, fade to nothing, drop to zero, fall to zero, drain to zero, fade to
    zero, run to zero, sink to zero: power_down! *=power_down
climb to full, rise to full, build to full, ramp to full, climb to full power: power_up! *=power_up
spring up, shoot up, sprout up, pop up fully grown: jump foliage=leaves flower=leaves tree=leaves
swing shut, slam shut, bang shut, fly shut, fall shut, boom shut, clang shut, thud shut, blow shut: door_close!
    book=thud tome=thud gate=gate_close chest=chest_close paper=page pane=sliding_door drawer=drawer
    slider=sliding_door case=latch trap=trap cell=gate_close
slam dunk: whoosh!
slap together, smack together: clap!
push off the, nudge off, shove off the, bat off, knock down, knock off, knock aside, knock flat, bowl over: thud!
    piece=clack glassy=glass_break ceramic=glass_break pen=clatter paper=paper kitchen=clatter tin=clatter book=thud
    metallic=clatter phone=clatter clock=clatter device=clatter person=thud stony=impact hinged=wood_break
    wooden=impact vessel=clatter
buzz in, buzz out: ui_error!
break down: engine_stop! hinged=wood_break gate=wood_break woodwork=wood_break person=crying stony=debris
    rubble=debris pane=glass_break wooden=wood_break
break into a run, break into a sprint: footstep!
break free: snap! chain=chain rope=snap icy=ice_crack
break off, snap off, crack off: snap! wooden=wood_break tree=wood_break icy=ice_crack stony=debris metallic=snap
    glassy=glass_break
fall apart, come apart, fall to pieces, break apart: debris! wooden=wood_break bone=rattle machine=clatter
    robot=clatter vehicle=clatter wagon=wood_break armour=clatter icy=ice_crack glassy=glass_break paper=rip cloth=rip
shoot to pieces, shoot to bits, shoot to shreds, smash to pieces, smash to bits, bash to pieces, knock to pieces,
    dash to pieces, fly to pieces, go to pieces, shoot up badly: debris glassy=glass_break ceramic=glass_break
    pane=glass_break wooden=wood_break hinged=wood_break metallic=clatter cloth=rip paper=rip icy=ice_crack
    machine=clatter robot=clatter vehicle=crash
rip to pieces, rip to shreds, tear to pieces, tear to shreds, claw to pieces, claw to shreds: rip! flesh=stab
    person=stab animal=stab creature=stab wooden=wood_break
slash across, slash against, slash at, slash down on, glance off: swing shield=sword armour=sword metallic=sword
    blade=sword stony=sword flesh=stab cloth=rip
hit by, struck by: impact pane=glass_break glassy=glass_break ship=wood_break boat=crash vehicle=crash motor=crash
    train=crash arrow=arrow_hit bullet=bullet_hit laser=laser
    fireball=explosion bomb=explosion thunder=thunder fist=punch ball=impact stony=impact
wind down, wound down: - window=servo
wipe out, wipe out on, bail hard: - person=thud vehicle=crash motor=crash
come off, lift off the, take off the: - chest=chest lid=chest cork=cork wheels=clatter cloth=cloth hinged=clatter
fold out, fold down, fold open: servo barrier=servo screen=ui_open game=ui_open wings=wings batwings=wings
    ladder=creak cloth=cloth
    paper=paper blade=sword wooden=creak hinged=creak
fold in, fold away: servo barrier=servo screen=ui_close game=ui_close wings=wings batwings=wings ladder=creak
    cloth=cloth
    paper=paper blade=latch wooden=creak hinged=creak
clunk into, clunk home, clunk into place, thunk into, thunk home: latch! vehicle=impact gunpart=reload
give way: wood_break! rubble=debris stony=debris rope=snap icy=ice_crack lock=lock latch=latch waterfall=waterfall
    metallic=creak chain=chain ladder=wood_break person=thud
snap on, snap off onto: latch! latex=snap
snap shut: latch! screen=ui_close portal=portal trap=trap jaws=snap teeth=snap animal=eating paper=page barrier=clatter
    gate=gate_close
    chest=latch cloth=cloth drawer=drawer
drop a beat, drop the beat, drop the bass: drum!
drop anchor, weigh anchor: chain!
land a punch, land a blow, land a hit, land a hook, land a kick: punch!
crash down, come crashing down, come down: crash gate=gate_close tree=tree_fall wooden=wood_break rubble=debris
    stony=debris glassy=glass_break sea=waves hammer=impact axe=chop blade=chop slider=servo barrier=servo rain=rain
    weather== bridge=drawbridge ward=power_down person=footstep
go down, go under: - stairs=footstep ladder=footstep computer=power_down device=power_down ward=power_down
    shield=power_down slider=servo barrier=servo boat=bubbles person=thud bodyfall=thud plane=crash light=power_down
    server=power_down game=power_down fire=leak
fall down, fall over, fall off: thud stairs=thud tree=tree_fall rubble=debris wooden=impact glassy=glass_break
    tin=clatter metallic=clatter armour=clatter wheels=clatter stony=impact
strike a pose: cloth!
hit the brakes, hit the brake: skid!
hit the gas, floor it, step on it, hit the throttle: engine!
set the table, lay the table, clear the table: clink!
put on, throw on, pull on, slip on, try on: gear cloth=cloth foot=gear armour=gear record=scratch kettle=clink
    hook=clink light=switch radio=static machine== soft=cloth gas=leak tire=skid
hang up: status! cloth=cloth paper=paper hook=clink tool=clink
chew, gnaw, nibble: eating! foot=eating shoe=eating wire=snap cable=snap
shake off, shake dry: cloth water=splash animal=cloth canine=cloth
wipe out: splash! game=defeat people=defeat
take out, pull out, get out, bring out: - blade=scrape gun=reload phone=cloth paper=paper book=page key=keys
    coin=coins bow=gear arrow=scrape teeth=squelch tool=clatter potion=clink vessel=clink drawer=drawer train=train
    vehicle== cork=cork card=page plug=latch
throw up, be sick, bring up lunch: throat!
throw back, toss back, knock back: whoosh potion=drinking liquid=drinking pool=splash
toss and turn: cloth!
flick through, leaf through, flip through, thumb through: page radio=static game=ui_hover screen=ui_hover
turn over: page wagon=crash cart=crash card=page paper=page vehicle=engine_start motor=engine_start wooden=impact
    stony=gate glassy=clink
turn to stone, turn to dust, turn to rubble, crumble to dust: debris!
turn to ice, freeze over, ice over, frost over, freeze solid: ice_crack!
turn into: teleport! portal=portal gateway=portal rift=portal
pull over: skid vehicle== motor== train=skid cloth=cloth chair=scrape foliage=leaves horse=hooves anchor=chain
drive off, drive away, ride off, ride away, roar off, speed off, speed away, pull away, race off: - vehicle== motor==
    horse=hooves wagon=wagon train=train
pull up: - vehicle== motor== train=skid cloth=cloth foliage=leaves anchor=chain wagon=wagon horse=hooves barrier=servo
    chair=scrape
step on: footstep tire=skid gas=engine brake=skid glassy=glass_break ceramic=glass_break insect=squelch bug=squelch
    trap=trap bomb=latch twig=wood_break foliage=leaves plate=lever icy=ice_crack cat=meow tin=clatter food=squelch
    stony=lever wooden=creak lever=lever piece=clack button=lever switch=lever
push over, tip over: crash heavy=thud wooden=impact vessel=clink stony=impact person=thud
crank up: gears game=ui_hover vehicle=engine_start motor=engine_start radio=static
drag on, take a drag, puff on: breath!
grind to a halt, shudder to a halt, screech to a halt: skid! boat=creak ship=creak machine=engine_stop
    engine=engine_stop gears=gears slider=servo train=skid
plant a seed, plant the seed, plant seeds, plant a tree: dig!
plant a flag, plant the flag: thud!
plant a bomb, plant the bomb, plant a charge, plant explosives, plant the charge: latch!
mow the lawn, mow the grass: engine!
pick up speed, gather speed, pick up pace: engine! train=train horse=hooves vehicle== wagon=wagon
stamp out: footstep!
draw a bath, run a bath: pour!
swing at, swing and miss: whoosh!
cut the power, kill the power, cut power: power_down!
cut the deck, cut the cards: shuffle!
cut out, conk out, give out: power_down! vehicle=engine_stop motor=engine_stop radio=static phone=status person=thud
cut off, cut short: swing phone=status rope=rip radio=static body=stab foliage=leaves
    jet=engine_stop motor=engine_stop vehicle=horn
stick in, stick into, embed in, embed itself, lodge in, sink into: - blade=arrow_hit arrow=arrow_hit claws=stab
squeeze through, squeeze past, squeeze into, squeeze between: cloth!
shoot up, shoot out: - foliage=leaves tree=creak spikes=trap trap=trap fire=fireball steam=leak gas=leak water=leak
    bullet=gunshot cloth=whoosh spark=electricity boiling=leak
fire up: - frying=match burner=match fire=fireball
take aim: latch!
close in, close in on: - *==
draw near, draw nearer, draw closer, draw away: -
go off: explosion! canine== animal== alarm=alarm siren=siren phone=phone clock=alarm light=switch camera=shutter
    cork=cork gas=leak
    firework=fireworks balloon=burst gun=gunshot game=beep trap=trap radio=static device=power_down heater=power_down
    appliance=power_down robot=power_down computer=power_down machine=power_down tool=power_down fan=power_down
    projector=power_down motor=engine_stop burner=leak torch=leak
switch on, switch off: switch goggles=power_up game=toggle screen=toggle machine== computer=power_up robot=power_up
    camera=power_up tool== fan== burner=match radio=static siren=siren alarm=alarm motor=engine_start
    vehicle=engine_start
turn on, turn off: - game=ui_hover camera=power_up computer=power_up robot=power_up device=power_up machine== tool==
    fan== appliance== lens=servo motor=engine_start vehicle=engine_start light=switch lights=switch lamp=switch
    burner=match radio=static water=stream steam=steam valve=steam siren=siren
burst into song: choir!
burst through, smash through, crash through, break through: wood_break stony=debris rubble=debris pane=glass_break
    glassy=glass_break cloth=rip paper=rip foliage=leaves icy=ice_crack vehicle=crash
burst into flames, go up in flames, burst into flame: fireball!
pop out, pop off: pop! cork=cork hubcap=clatter
take to the sky, take to the air, take to the skies, take wing: wings! jet== heli== plane== space== vehicle==
    person=whoosh
swoosh in, whoosh in, bounce in: whoosh screen=ui_open game=ui_open
rip past, rip by, tear past, tear by: whoosh vehicle=passby motor=passby jet=jet plane=plane train=train
crack open: - tin=burst vessel=cork egg=eating
burn rubber: skid!
burn out: electricity! fire=leak candle=leak vehicle=engine_stop motor=engine_stop light=snap fuse=fuse
burn down, burn up: fire!
go out: - fire=leak light=switch candle=leak computer=power_down device=power_down radio=static sea=waves match=leak
pour in, pour out, pour through, pour into, pour from, pour forth, streams in, streams out, spill out, flood in: pour!
    potion=pour thick=pour granules=pour batwings== people=crowd person=footstep undead=moan creature== animal==
    bird== insect== swarm== gas=leak smoke=leak boiling=boiling rubble=debris coin=coins light=sparkle fire=fireball
    water=pour sea=waterfall
dive for cover, dive behind, dive to the ground, dive under, dive for, hit the deck, hit the dirt: thud!
run out: ui_error gunpart=latch gun=latch vehicle=engine_stop motor=engine_stop fuel=engine_stop game=ui_error
    battery=power_down person=footstep clock=ui_error
run over: footstep vehicle=thud
crunch numbers, crunch the numbers, crunch data: computer!
crunch underfoot, crunch gravel, crunch snow, crunch leaves, crunch the snow, crunch the gravel, crunch the leaves:
    footstep!
crunch over, crunch through, crunch across, crunch along: footstep! vehicle=debris motor=debris wagon=wagon
    food=eating horse=hooves
kick in: power_up hinged=wood_break
kick in, cut in: - hinged=wood_break gate=wood_break jet=jet space=power_up fan=fan device=hum drum=drum
    vehicle=engine_start motor=engine_start
wear off, run down: power_down!
spool up, ramp up: charge! vehicle== motor== space=power_up
spool down, ramp down: power_down! vehicle=engine_stop motor=engine_stop
lock in, lock into place, click into place, slot into place, snap into place, click home: latch!
hit the ground, hit the floor: thud plane=crash jet=crash heli=crash ship=crash vehicle=crash
bank hard, bank left, bank right, bank away, bank over, bank around: whoosh bird=wings jet== plane== heli== space==
    vehicle== motor==
bolt out, bolt away, bolt off, bolt past, bolt across: footstep horse=hooves animal=hooves person=footstep
regain power, regain all power, get power back: power_up! vehicle=engine_start motor=engine_start
count down: beep! people=shout crowd=shout person=shout
bump over, bump along, bounce over, bounce along, jolt over, jolt along: impact vehicle== motor== wagon=wagon
    train=train ball=thud wheels=wagon
run dry: - gun=latch gunpart=latch turret=latch minigun=latch tool=engine_stop vehicle=engine_stop
    motor=engine_stop water=drips
jettison: whoosh space=jet vehicle=jet fuel=leak gas=leak
blow open, blow off, blow apart, blow to bits, blow to pieces, blast apart: explosion! wind=door_open
rip open, tear open, rip apart, tear apart: rip! flesh=stab person=stab wooden=wood_break metallic=creak
    hinged=wood_break stony=debris undead=stab creature=stab bigbeast=stab animal=stab
drop down: thud! water=splash game=power_down screen=ui_open rope=whoosh bird=wings chain=chain
take a seat: creak!
take a bow: applause!
take a hit, take a blow, take a beating: hurt! shield=shield ward=shield metallic=impact
    ship=impact vehicle=impact robot=impact armour=impact stony=impact wooden=impact hinged=impact gate=impact
cast off: creak!
lift off, blast off: jet heli=helicopter space=spaceship bird=wings insect==
pound on, bang on, hammer on, beat on: knock hinged=knock gate=knock wooden=knock drum=drum tin=clatter
    metallic=impact piano=piano stony=thud
buzz round, buzz around, buzz about, buzz past, buzz by, buzz over: insect! insect== swarm== vehicle==
go underwater, go under water: underwater!
power up, power back up: - portal=power_up crane=power_up
lose all power, lose its power, lose their power, lose power: power_down! vehicle=engine_stop motor=engine_stop
    ward=power_down spell=power_down shield=power_down magic=power_down portal=power_down light=power_down
power down: - portal=power_down crane=power_down magic=power_down
beam down, beam up, beam aboard, beam in, beam out, beam over: teleport!
beam: - teleporter=teleport
mill about, mill around: crowd!
blow sky high, go sky high: explosion!
love, adore, go wild for, go mad for: - audience=cheer crowd=cheer people=cheer
stitch closed, stitch up, stitch shut, knit together: cloth wound=heal flesh=heal
drag race: engine!
pull out of, pull in, pull into, pull up to, pull up at: engine vehicle== train=train teeth=squelch blade=scrape
    boat== wagon=wagon
shoot down: gunshot plane=crash heli=crash jet=crash ship=crash
fill out, fill in: writing!
run out of the room, run out of the house, run out the door: footstep!
screw in, screw into: scrape light=creak tool=drill
pull to, push to, draw to, swing to: door_close
slide open, glide open, hiss open, whoosh open, swish open: sliding_door! drawer=drawer pane=sliding_door gate=gate
    cloth=cloth stony=gate chest=chest screen=ui_open window=drawer book=page paper=page
slide shut, slide closed, glide shut, glide closed, hiss shut, hiss closed, whoosh shut, swish shut: sliding_door!
    drawer=drawer pane=sliding_door gate=gate cloth=cloth stony=gate chest=chest_close screen=ui_close window=drawer
    lock=lock
"""
)
"""Each row's default and preferences, by verbs."""
