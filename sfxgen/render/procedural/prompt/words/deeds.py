"""What is done to things: verbs, and the sound that each makes with things of some kind.

A row is `verbs: DEFAULT tag=kind ...`. The first tag that a thing of the prompt has decides; `=` stands for the
thing's own kind (a truck that roars is a truck). Without such a thing the default counts: `!` after it says that the
verb itself names a sound, otherwise it is only a guess; `-` is no sound at all. A tag of `*`, at a row's end, is of
everything: whatever is swatted, it is the blow that is heard.
"""

from __future__ import annotations

from sfxgen.render.procedural.prompt.lexicon import entries

DEEDS = entries(
    """
open, unlatch, unfold: door_open appliance=door_open hinged=door_open chest=chest gate=gate drawer=drawer pane=drawer
    cork=cork zipper=zipper bag=gear paper=page lock=lock vessel=cork tin=burst slider=sliding_door trap=trap
    body=squeak portal=portal screen=ui_open game=ui_open barrier=servo steam=steam gas=leak cloth=cloth
    vehicle=door_open camera=shutter
close, shut, fold: door_close appliance=door_close cloth=cloth hinged=door_close chest=chest_close gate=gate_close
    drawer=drawer pane=drawer zipper=zipper bag=gear paper=page slider=sliding_door body=eating lock=lock
    screen=ui_close game=ui_close portal=portal barrier=servo vehicle=door_close cork=cork vessel=clink steam=latch
    latch=latch gun=reload
slam: door_close! dice=impact card=page piece=clack vessel=impact glassy=impact wooden=impact metallic=impact
    hinged=door_close gate=gate_close chest=chest_close lion=thud bigbeast=thud person=thud paper=thud drawer=drawer
    body=punch bodyfall=thud hammer=impact ball=impact tool=impact vehicle=door_close
bang: impact! hinged=door_close gun=gunshot drum=drum bomb=explosion body=knock
knock: knock! ball=thud vessel=clink bodyfall=thud
rap: knock!
groan: creak! person=moan undead=moan bigbeast=growl animal== creature=moan
creak, squeal, groan: creak! boat=creak ship=creak gate=creak wooden=creak metallic=creak pig=oink vehicle=skid
    person=moan undead=moan rodent=squeak bigbeast=growl hinged=creak armour=creak bag=creak
rattle, jangle, jingle, clatter, clink, clank, chink, tinkle: clatter! bone=rattle chain=chain key=keys coin=coins
    gem=clink vessel=clink armour=gear bell=chime smallbell=chime hinged=lever lever=lever rattlesnake=rattle
    snake=rattle dice=dice wagon=wagon window=clatter teeth=rattle money=coins metal=clink hook=clink shaker=keys
vibrate, buzz: insect! phone=vibrate insect== swarm== light=hum device=hum spark=electricity tool=drill game=ui_error
    vehicle== screen=ui_error motor=hum buzzing=vibrate quiz=ui_error
chime, toll, peal: bell! clock=bell
ring, chime, toll, peal: bell! phone=phone bell=bell smallbell=chime clock=alarm blade=sword metal=impact vessel=clink
    hook=clink alarm=alarm
ding: notification! bell=bell slider=notification
shatter: glass_break! ward=glass_break
break, shatter, smash, burst apart, crack open: impact game=ui_error screen=glass_break glassy=glass_break
    ceramic=glass_break wooden=wood_break tree=wood_break icy=ice_crack stony=debris bone=wood_break ward=glass_break
    chain=chain lock=lock kitchen=clatter hinged=wood_break chest=wood_break gem=glass_break food=eating vehicle=crash
    fist=punch blade=sword gate=wood_break pane=glass_break shield=wood_break armour=crash sea=waves water=splash
crack: impact knuckles=snap wooden=wood_break tree=wood_break icy=ice_crack whip=whip glassy=glass_break stony=debris
    finger=snap egg=eating thunder=thunder safe=lock lock=lock food=eating bone=wood_break gun=gunshot rifle=gunshot
    plate=clink
snap, snap open: snap! metal=latch hook=latch case=latch wooden=wood_break tree=wood_break rope=whip chain=chain
    trap=trap latch=latch camera=shutter bone=wood_break jaws=eating teeth=eating twig=wood_break
splinter: wood_break!
drop, fall, land, tumble, topple: thud marker=ui_click egg=eating eggshell=eating arrow=thud book=thud tome=thud
    vehicle== coin=coins glassy=glass_break ceramic=glass_break gate=gate_close chain=chain dice=dice tree=tree_fall
    wooden=impact stony=impact metallic=clatter tin=clatter kitchen=clatter blade=clatter key=keys rain=rain drop=drip
    water=splash pool=splash cloth=cloth paper=paper icy=ice_crack bomb=clink ball=impact rubble=debris person=thud
    bag=thud gem=clink hook=clink piece=clack armour=clatter hammer=impact tool=clatter device=clatter pen=clatter
    light=glass_break phone=clatter camera=clatter gun=clatter bullet=clink gunpart=clink bridge=drawbridge snow=thud
    body=thud food=thud ward=shield shield=clatter card=page bone=rattle
hit, strike, bash, whack, beat against, pelt, pelting: impact weather== rain==
hit, strike, bash, whack, pound, bump, thwack: impact axe=chop pickaxe=chisel sandbag=thud bell=bell gong=gong
    drum=drum ball=impact arrow=arrow_hit bullseye=arrow_hit piano=piano ward=shield shield=sword blade=sword
    flesh=stab person=punch clock=bell fist=punch body=punch animal=punch creature=punch match=match hammer=impact
    thunder=thunder wooden=impact stony=impact metallic=impact armour=impact glassy=clink water=splash anvil=impact
    bullet=bullet_hit bodyfall=thud frying=impact tin=impact spell== hammer=impact net=whoosh
bounce: jump bomb=clink hook=clink metal=clink wooden=impact stony=impact metallic=clatter food=thud vessel=clink
    bag=thud ball=thud dice=dice coin=coins bed=creak spring=jump
place, set, put, hang, lay, rest, slot, fit, stack, position, assemble: impact trophy=clink medal=clink piece=clack
    card=page coin=coins metal=clink hook=clink vessel=clink wooden=impact stony=impact paper=page key=keys
    food=impact bag=thud blade=clink armour=gear cloth=cloth gun=clatter kitchen=clink tin=clink bomb=latch trap=latch
    glassy=clink ceramic=clink metallic=impact dice=dice record=scratch camera=impact bone=rattle
throw, toss, hurl, lob, flick, fling: whoosh bag=thud arrow=whoosh dice=dice coin=coin_flip card=page switch=switch
    lever=lever blade=whoosh stony=whoosh ball=whoosh bomb=whoosh punch=punch bodyfall=thud water=splash
    fireball=fireball wooden=whoosh paper=page
roll: whoosh bomb=clink hinged=servo dice=dice thunder=thunder stony=rumble_roll wagon=wagon drum=drum wheels=wagon
    ball=thud wooden=clatter paper=paper vehicle== barrel=clatter hinged=sliding_door metallic=clatter coin=coins
spin, whirl, twirl: whoosh minigun=servo reels=reels motor== gears=gears blade=swing fan=fan coin=coin_flip gun=reload
    wagon=wagon record=scratch person=whoosh heli=helicopter
shuffle, riffle: step_shuffle dealer=shuffle deck=shuffle card=shuffle paper=paper person=footstep
deal: page card=page deck=page
flip: page coin=coin_flip paper=page card=page switch=switch light=switch lever=lever
turn, turn up, turn down: - game=ui_hover paper=page key=lock lock=lock lever=lever gears=gears page=page vehicle=skid
    reels=reels switch=switch light=switch valve=steam steam=steam wheels=wagon bigbeast== wagon=wagon
pull, yank, tug: - pin=latch lever=lever chain=chain bell=bell rope=creak hinged=door_open trigger=latch drawer=drawer
    cork=cork zipper=zipper wagon=wagon bow=bow flesh=stab trap=trap switch=switch cloth=cloth gun=reload blade=scrape
    fuse=match plug=switch stony=gate
push, shove, press, depress, push down, step on: - coin=coins tape=latch record=latch device=switch game=ui_click
    screen=ui_click plate=lever button=ui_click hinged=door_open lever=lever stony=gate icy=ice_crack wooden=gate
    switch=switch light=switch keyboard=typing gate=gate bodyfall=gate wagon=wagon person=punch heavy=gate
crank, wind, winch, hoist, haul, reel: gears bow=gears chain=chain bridge=drawbridge gate=gate barrier=servo
    clock=gears gears=gears musicbox=gears sail=cloth wind=wind engine=engine_start rope=creak
raise, lift: gears wooden=creak sailship=creak vehicle=servo barrier=servo motor=servo robot=servo bridge=drawbridge
    gate=gate cloth=cloth ward=shield sail=cloth person=cheer vessel=clink water=pour
lower: gears wooden=creak sailship=creak vehicle=servo motor=servo bridge=drawbridge gate=gate_close cloth=cloth
    ward=shield barrier=servo chain=chain boat=gears
rise, ascend: - slider=servo gate=gate barrier=servo undead=moan bridge=drawbridge wind=wind weather== water=stream
    crowd=crowd bread=- stony=gate
slide: whoosh bridge=gate hinged=sliding_door piece=clack screen=ui_swipe game=ui_swipe gate=gate drawer=drawer
    stony=gate pane=drawer paper=page card=page slider=sliding_door person=scrape blade=scrape metallic=scrape
    wooden=scrape gunpart=reload lock=lock bolt=lock chain=chain sled=scrape vehicle=skid
scrape, rub: scrape! stony=scrape gate=gate heavy=gate teeth=growl ship=scrape vehicle=skid
drag, grind: scrape! wagon=scrape stony=gate gate=gate wooden=gate bodyfall=drag_cloth person=drag_cloth gears=gears
    teeth=growl blade=scrape metallic=scrape chain=chain tool=drill food=gears heavy=gate body=drag_cloth
    bag=drag_cloth wheels=train vehicle=skid ship=scrape chest=gate chisel=chisel
sharpen, whet, hone: scrape!
scratch: scrape! record=scratch rodent=scrape pen=writing paper=writing match=match finger=scrape cat=scrape
    foot=scrape
saw: saw!
chop, hew, hack: chop! wooden=chop tree=chop blade=chop food=chop flesh=stab computer=typing
carve, chisel, sculpt, engrave: chisel! wooden=chop food=chop flesh=stab
hammer: impact wooden=impact piano=piano
mine, quarry, hammer, peck: chisel stony=chisel metallic=impact wooden=knock gem=chisel anvil=impact food=knock
    bird=knock
dig, bury, shovel, plough, hoe, till: dig!
plant, sow: dig flag=thud bomb=latch food=dig foliage=leaves
harvest, pick, pluck, gather, reap, mow, prune, uproot: leaves foliage=leaves food=leaves lock=lock lute=lute
    harp=harp violin=strings flower=leaves tree=leaves gem=pickup coin=coins lever=lever
stamp: stamp paper=stamp person=footstep foot=footstep horse=hooves bigbeast=thud
staple, punch: stamp paper=stamp person=punch
sign, write, scribble, draw, sketch, scrawl: writing paper=writing pen=writing blade=scrape bow=bow map=writing
    violin=strings cloth=cloth gun=reload card=page strings_bowed=strings water=pour blood=stab chalk=writing
    knight=scrape
draw: writing blade=scrape bow=bow card=page cloth=cloth gun=reload water=pour violin=strings strings_bowed=strings
    horse=hooves
sheathe, unsheathe, sheath: scrape!
swing, slash, swipe, swish, wave, brandish, wield, flourish: swing sea=waves blade=swing hook=chain chain=chain
    hinged=creak weapon=swing hammer=whoosh wooden=whoosh bridge=creak sign=creak wagon=creak cloth=cloth
    screen=ui_swipe game=ui_swipe card=stamp creature=swing claws=swing ball=whoosh chain=whoosh
shear: snip animal=snip cloth=snip
slice, cut, sever: swing food=chop flesh=stab paper=rip cloth=rip rope=rip wooden=saw person=stab tree=chop
    foliage=leaves tool=drill
stab, impale, pierce, skewer, gore, gut: stab!
stick in, stick into, embed in, embed itself, lodge in, sink into: - blade=arrow_hit arrow=arrow_hit claws=stab
unroll, unfurl, roll up: cloth paper=paper cloth=cloth book=paper flag=cloth
wring, wring out, wrung out, squeeze: squelch cloth=drips water=drips
thrust, lunge, jab: swing blade=swing flesh=stab
clash, parry, duel, block, riposte: sword! blade=sword shield=sword ward=shield punch=punch cymbal=gong gong=gong
deflect, absorb: shield blade=sword arrow=arrow_hit bullet=ricochet
shoot up, shoot out: - foliage=leaves tree=creak spikes=trap trap=trap
shoot, fire: gunshot bow=bow arrow=bow laser=laser cannon=cannon siege=catapult gun=gunshot bullet=gunshot beam=laser
    spell=spell jet=jet vehicle=engine robot=laser camera=shutter ship=laser space=laser star=whoosh
    firework=fireworks fireball=fireball basket=whoosh ball=whoosh steam=steam spark=electricity
release, loose, let go, launch: - bow=bow arrow=bow siege=catapult steam=steam gas=leak jet=jet firework=fireworks
    bird=wings trap=trap chain=chain lever=lever button=ui_click catapult=catapult bomb=whoosh boat=splash spell=spell
    brake=steam balloon=leak trigger=latch game=notification
reload, cock, rack: reload! bow=gears
pump: machine gun=reload tub=machine pool=splash heart=heartbeat wheels=leak balloon=leak water=stream gas=leak
aim: latch
ricochet: ricochet!
explode, detonate, blow up, erupt, go off: explosion! quake=explosion alarm=alarm balloon=burst firework=fireworks
    crowd=cheer gun=gunshot phone=phone clock=alarm bomb=explosion boiling=explosion fuse=explosion
burst, pop: burst! bubble=pop balloon=burst cork=cork screen=pop game=pop zit=pop steam=steam hinged=door_open
    food=pop vehicle=burst
light, ignite, kindle, lit: match candle=match fuse=fuse fire=fire match=match burner=match device=switch light=switch
    firework=fuse bomb=fuse fireball=fireball engine=engine_start
extinguish, douse, put out, snuff: steam fire=steam burner=match_out match=match_out device=switch light=switch
burn: fire! toast=sizzle food=sizzle fuse=fuse
crackle: fire! radio=static spark=electricity ice=ice_crack icy=ice_crack fire=fire foliage=fire frying=sizzle
    game=static
sizzle, fry, sear, grill, saute: sizzle! spark=electricity fuse=fuse
go out: - fire=leak light=switch candle=leak
fizzle, fizzle out, sputter out: leak! spell=leak magic=leak fire=leak steam=steam liquid=bubbles firework=fuse
    fuse=fuse game=ui_error
fizz, hiss: hiss! steam=steam gas=leak fuse=fuse liquid=bubbles snake=hiss cat=hiss creature=hiss hinged=sliding_door
    slider=sliding_door frying=sizzle vehicle=steam motor=steam acid=sizzle spell=spell cork=cork bag=leak tool=steam
    phone=static radio=static person=hiss weather== wind== tin=burst
boil, simmer, bubble, brew, percolate: bubbles! weather== storm== boiling=boiling
steam: steam!
trickle: stream! granules=pour blood=drip sand=pour
pour, fill, refill, empty, tip, spill: pour! batwings== animal== bird== insect== swarm== ward== magic== people=crowd
    battery=charge gun=reload screen=charge smoke=steam light=hum food=pour granules=pour drum=drum game=ui_click
    coin=coins boiling=boiling rain=rain people=crowd sand=debris rubble=debris dice=dice food=debris bag=debris
    toilet=flush gas=leak river=stream
sprinkle, irrigate: sprinkle! pepper=keys
ladle, dish out: pour
drip, leak: drips! gas=leak steam=leak
splash, plunge, dunk, submerge: splash! blade=stab mud=splash
dive, jump in: splash vehicle=plane plane=plane person=splash raptor=whoosh bird=whoosh
swim, paddle, wade, row: swim!
run: footstep water=stream river=river liquid=stream vehicle== motor== horse=hooves machine== tape=reels
flow, gush, stream: - boiling=boiling water=stream river=river liquid=stream person=footstep vehicle== motor==
    animal=footstep horse=hooves rodent=footstep foot=footstep
flush: flush!
scrub, scour: scrape! cloth=stream hand=stream body=stream
wash, rinse, mop, lather: stream cloth=stream floor=scrape sea=waves vehicle=stream
slosh: pour
screw, unscrew, twist off, screw on: scrape vessel=cork lid=cork chest=cork light=creak
split, cleave: wood_break wooden=wood_break tree=wood_break icy=ice_crack flesh=stab stony=debris food=chop
stir, mix: bubbles brew=bubbles potion=clink liquid=clink kitchen=clink vessel=clink
drink, gulp, swallow, sip, slurp, quaff, chug, guzzle: drinking! potion=drinking liquid=drinking train=train
    vehicle=engine
eat, chew, munch, bite, crunch, chomp, nibble, gnaw, devour: eating! snow=footstep number=computer data=computer
    gravel=footstep icy=ice_crack foot=footstep
serve: clink
cook, bake, roast: sizzle
kiss: kiss!
"""
)
"""Each row's default and preferences, by verbs: what hands and weather do to things."""
