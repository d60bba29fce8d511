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
open, unlatch, unfold: door_open packet=rip desk=drawer dresser=drawer nightstand=drawer bureau=drawer
    appliance=door_open hinged=door_open chest=chest gate=gate drawer=drawer pane=sliding_door
    cork=cork zipper=zipper bag=gear paper=page lock=lock vessel=cork tin=burst slider=sliding_door trap=trap
    body=squeak portal=portal screen=ui_open game=ui_open barrier=servo steam=steam gas=leak cloth=cloth
    vehicle=door_open camera=shutter foliage=leaves batwings=wings case=latch ladder=creak eggshell=eating
    water=stream sail=cloth flesh=stab armour=latch
close, shut, fold: door_close appliance=door_close cloth=cloth hinged=door_close chest=chest_close gate=gate_close
    drawer=drawer pane=sliding_door zipper=zipper bag=gear paper=page slider=sliding_door body=eating lock=lock
    screen=ui_close game=ui_close portal=portal barrier=servo vehicle=door_close cork=cork vessel=clink steam=latch
    latch=latch gun=reload case=latch trap=trap batwings=wings ward=power_down armour=latch ladder=clatter
slam: door_close! bell=bell gong=gong drum=drum case=impact phone=clatter tire=skid brake=skid sea=waves stony=impact
    armour=impact dice=impact card=page piece=clack vessel=impact glassy=impact wooden=impact metallic=impact
    hinged=door_close gate=gate_close chest=chest_close lion=thud bigbeast=thud person=thud paper=thud drawer=drawer
    body=punch bodyfall=thud hammer=impact ball=impact tool=impact vehicle=crash
bang: impact! hinged=door_close gun=gunshot drum=drum bomb=explosion body=knock tin=clatter kitchen=clatter
    firework=fireworks metallic=impact wooden=impact
knock: knock! ball=thud vessel=clink bodyfall=thud engine== pipe=impact wooden=knock
rap: knock!
groan: creak! person=moan undead=moan bigbeast=growl animal== creature=moan stomach=gurgle crowd=moan people=moan
    tree=creak foliage=creak icy=ice_crack boat=creak ship=creak vehicle== motor==
squeal: squeak! pig=oink child=scream person=scream people=cheer rodent=squeak tire=skid brake=skid wheels=skid
    train=skid vehicle=skid wagon=creak hinged=creak wooden=creak metallic=creak gate=creak speaker=screech
    radio=screech gears=creak machine=creak
creak, squeal, groan: creak! boat=creak ship=creak gate=creak wooden=creak metallic=creak pig=oink vehicle=skid
    person=moan undead=moan rodent=squeak bigbeast=growl hinged=creak armour=creak bag=creak
tinkle: chime!
jiggle, wiggle: rattle lever=latch hinged=latch key=keys lock=lock wire=latch body=cloth liquid=pour
    cloth=cloth
rattle down, crash down: crash gate=gate_close hinged=door_close chain=chain pane=clatter rubble=debris tree=tree_fall
    stony=debris weather== rain==
rattle: rattle! tin=clatter kitchen=clatter metallic=rattle armour=gear
rattle, jangle, jingle, clatter, clink, clank, chink, tinkle: clatter! bone=rattle coaster=chain chain=chain key=keys
    coin=coins gem=clink vessel=clink armour=gear bell=chime smallbell=chime hinged=lever lever=lever rattlesnake=rattle
    snake=rattle dice=dice wagon=wagon window=clatter teeth=rattle money=coins metal=clink hook=clink shaker=keys
    pane=clatter cage=clatter train=train icecube=clink icy=clink hoofed=hooves hooves=hooves horse=hooves piano=piano
    weather== gun=gunshot robot=clatter engine== vehicle== machine== insect==
vibrate: vibrate! insect== swarm== glassy=clink metallic=hum strings_plucked=lute strings_bowed=strings gong=gong
    bell=bell vehicle== motor=hum device=hum light=hum phone=vibrate game=vibrate rubble=earthquake
buzz: insect! doorbell=ui_error intercom=ui_error phone=vibrate insect== swarm== light=hum device=hum
    spark=electricity tool=drill game=ui_error alarm== radio=static speaker=static saw=drill crowd== people==
    clock=alarm beam== ward=hum portal== laser=hum strings_plucked=lute strings_bowed=strings vehicle==
    screen=ui_error motor=hum buzzing=vibrate quiz=ui_error
chime, toll, peal: bell! clock=bell
ring, chime, toll, peal: bell! tinnitus=beep weapon=sword phone=phone bell=bell smallbell=chime clock=alarm blade=sword
    metal=impact vessel=clink hook=clink alarm=alarm gem=chime hammer=impact anvil=impact register=register
ding: notification! bell=bell slider=notification
shatter: glass_break! ward=glass_break
smash, pulp: impact lute=wood_break violin=wood_break bug=squelch food=squelch softball=squelch bodyfall=thud
    insect=squelch jaw=punch phone=glass_break
crack open: impact tin=pop coconut=snap walnut=snap nut=snap pistachio=snap hazelnut=snap crab=snap lobster=snap
    clam=snap oyster=snap shells=snap
break, shatter, smash, burst apart, crack open: impact lockpick=snap wand=wood_break lute=wood_break game=ui_error
    screen=glass_break glassy=glass_break ceramic=glass_break wooden=wood_break tree=wood_break icy=ice_crack
    stony=debris bone=wood_break ward=glass_break chain=chain lock=lock kitchen=clatter hinged=wood_break
    chest=wood_break gem=glass_break food=eating vehicle=crash fist=punch blade=sword gate=wood_break pane=glass_break
    shield=wood_break armour=crash sea=waves water=splash rope=snap string=snap spear=wood_break pen=snap record=snap
    statue=debris slab=debris sarcophagus=debris foliage=wood_break eggshell=eating weather== waterfall=waterfall
    machine=clatter device=glass_break phone=glass_break toy=snap wagon=wood_break hook=snap gun=clatter rubble=debris
    portal=glass_break violin=snap tool=snap hammer=wood_break body=snap
crack: impact egg=clink eggshell=clink knuckles=snap wooden=wood_break tree=wood_break icy=ice_crack whip=whip
    glassy=glass_break stony=debris finger=snap egg=eating thunder=thunder safe=lock lock=lock food=eating
    bone=wood_break gun=gunshot rifle=gunshot plate=clink potion=burst tin=burst liquid=burst armour=impact
    shield=wood_break phone=glass_break game=ui_confirm ceramic=clink shells=eating rope=whip gem=glass_break
snap, snap open: snap! latex=snap metal=latch hook=latch case=latch wooden=wood_break tree=wood_break rope=whip
    chain=chain trap=trap latch=latch camera=shutter bone=wood_break jaws=eating teeth=eating twig=wood_break
    batwings=wings cloth=cloth violin=snap strings_plucked=snap strings_bowed=snap piece=clack toy=latch canine=snarl
    bigbeast=eating animal=eating creature=eating plug=latch lid=latch chest=latch hinged=latch pen=snap record=snap
splinter: wood_break!
land, touch down: thud robot=thud vehicle== bird=wings insect== fireball=explosion balloon=whoosh
drop, fall, land, tumble, topple, hit the ground, hit the floor: thud coaster=whoosh trapdoor=door_close
    bridge=drawbridge
    hatch=door_close person=thud pin=clink guillotine=swing item=thud marker=ui_click egg=eating eggshell=eating
    arrow=thud book=thud tome=thud vehicle== coin=coins glassy=glass_break ceramic=glass_break gate=gate_close
    chain=chain dice=dice tree=tree_fall wooden=impact stony=impact metallic=clatter tin=clatter kitchen=clatter
    blade=clatter key=keys rain=rain drop=drip water=splash pool=splash cloth=cloth paper=paper icy=ice_crack
    bomb=clink ball=impact rubble=debris bag=thud gem=clink hook=clink piece=clack armour=clatter hammer=impact
    tool=clatter device=clatter pen=clatter light=glass_break phone=clatter camera=clatter gun=clatter bullet=clink
    gunpart=clink snow=thud body=thud food=thud ward=shield shield=clatter card=page bone=rattle
hit, strike, bash, whack, beat against, pelt, pelting: impact arrow=arrow_hit bullet=bullet_hit softball=thud
    food=squelch drum=drum weather== rain==
pound: impact heart=heartbeat foot=footstep hoofed=hooves horse=hooves sea=waves hinged=knock gate=knock weather==
    machine== head=heartbeat spade=impact food=squelch softball=squelch pestle=scrape
bash: impact shield=shield hinged=impact gate=impact
hit, strike, bash, whack, pound, bump, thwack: impact icy=crash axe=chop pickaxe=chisel sandbag=thud bell=bell
    gong=gong drum=drum ball=impact arrow=arrow_hit bullseye=arrow_hit piano=piano ward=shield shield=sword
    blade=sword flesh=stab person=punch clock=bell fist=punch body=punch animal=punch creature=punch match=match
    thunder=thunder wooden=impact stony=impact metallic=impact armour=impact glassy=clink water=splash anvil=impact
    bullet=bullet_hit bodyfall=thud frying=impact tin=impact spell== net=whoosh sea=waves boat=thud ship=thud
    vehicle=crash lute=lute harp=harp violin=strings button=ui_click switch=switch light=switch lever=lever
    keyboard=typing horn=horn insect=squelch bird=thud cloth=thud food=thud softball=thud foliage=leaves rubble=debris
    chain=chain bag=thud gem=chime
bounce: jump ball=impact bomb=clink hook=clink metal=clink wooden=impact stony=impact metallic=clatter food=thud
    vessel=clink bag=thud ball=thud dice=dice coin=coins bed=creak spring=jump bullet=ricochet laser=ricochet
    arrow=ricochet piece=clack vehicle=creak wheels=wagon animal=jump person=jump creature=jump plastic=impact
set off, trigger, spring: - alarm=alarm firework=fireworks bomb=explosion trap=trap quake=explosion rubble=debris
    siren=siren spikes=trap gun=gunshot camera=shutter plate=lever
put away, stow, pack away: gear blade=scrape tool=clatter paper=paper book=page phone=cloth cloth=cloth bow=gear
place, set, put, hang, lay, rest, slot, fit, stack, position, assemble: impact phone=clatter book=thud trophy=clink
    medal=clink piece=clack card=page coin=coins metal=clink hook=clink vessel=clink wooden=impact stony=impact
    paper=page key=keys food=impact bag=thud blade=clink armour=gear cloth=cloth gun=clatter kitchen=clink tin=clink
    bomb=latch trap=latch glassy=clink ceramic=clink metallic=impact dice=dice record=scratch camera=impact
    bone=rattle case=thud device=impact tool=clatter hammer=impact gem=clink shield=impact light=clink plastic=impact
    foliage=leaves alarm=beep latch=clink robot=servo plug=latch
throw, toss, hurl, lob, flick, fling: whoosh softball=whoosh bag=thud arrow=whoosh dice=dice coin=coin_flip card=page
    switch=switch lever=lever blade=whoosh stony=whoosh ball=whoosh bomb=whoosh punch=punch bodyfall=thud water=splash
    fireball=fireball wooden=whoosh paper=page bone=whoosh food=whoosh key=keys hook=whoosh frisbee=whoosh
    burner=match lock=lock rope=whoosh vessel=whoosh hinged=door_open gate=gate
roll: whoosh barrel=wagon keg=wagon cask=wagon log=wagon bomb=clink hinged=servo dice=dice thunder=thunder
    stony=rumble_roll wagon=wagon drum=drum wheels=wagon ball=thud wooden=clatter paper=paper vehicle==
    metallic=clatter coin=coins pane=servo barrier=servo gas=whoosh sea=waves weather== piece=clack softball=squelch
    reels=reels projector=reels tape=reels gate=gate cloth=cloth
spin, whirl, twirl: whoosh minigun=servo lever=creak reels=reels motor== gears=gears blade=swing fan=fan coin=coin_flip
    gun=reload wagon=wagon record=scratch person=whoosh heli=helicopter wooden=whoosh plug=hum saw=drill cloth=cloth
    weather== jet== rolling=wagon tire=skid tool== device=hum
shuffle, riffle: step_shuffle dealer=shuffle deck=shuffle card=shuffle paper=paper person=footstep piece=clack
    foot=footstep undead=footstep
deal: page card=page deck=page
flip: page coin=coin_flip paper=page card=page switch=switch light=switch lever=lever food=sizzle frying=sizzle
    vehicle=crash piece=clack armour=clink case=latch burner=latch hinged=door_open wooden=impact chest=chest
    vessel=clink
turn, turn up, turn down: - game=ui_hover paper=page key=lock lock=lock lever=lever gears=gears page=page vehicle=skid
    reels=reels switch=switch light=switch valve=steam steam=steam wheels=wagon bigbeast== wagon=wagon screw=scrape
    hook=scrape burner=match fan=fan radio=static water=stream cork=cork barrier=servo
pull, yank, tug: - pin=latch lever=lever chain=chain bell=bell rope=creak hinged=door_open trigger=latch drawer=drawer
    cork=cork zipper=zipper wagon=wagon bow=bow flesh=stab trap=trap switch=switch cloth=cloth gun=reload blade=scrape
    fuse=match plug=switch stony=gate teeth=squelch foot=gear armour=gear arrow=scrape nail=creak foliage=leaves
    hook=scrape barrier=servo bag=gear wooden=scrape chest=gate boat=scrape
push, shove, press, depress, push down: - coin=coins tape=latch record=latch device=switch game=ui_click
    screen=ui_click plate=lever button=ui_click hinged=door_open lever=lever stony=gate icy=ice_crack wooden=gate
    switch=switch light=switch keyboard=typing gate=gate bodyfall=gate wagon=wagon person=punch heavy=gate boat=splash
    foliage=leaves crowd=crowd people=crowd food=squelch brake=skid softball=squelch piano=piano chest=gate vehicle==
haul, lug: scrape chain=chain cloth=cloth bag=thud net=splash bodyfall=drag_cloth wagon=wagon bridge=drawbridge
    rope=creak gate=gate sail=cloth boat=scrape wooden=scrape stony=gate chest=gate heavy=gate
crank: gears siren=siren vehicle=engine_start motor=engine_start
crank, wind, winch, hoist, reel: gears catapult=gears bow=gears chain=chain bridge=drawbridge gate=gate barrier=servo
    clock=gears gears=gears musicbox=gears sail=cloth wind=wind engine=engine_start rope=creak camera=gears light=gears
    pane=servo net=splash tape=rewind film=gears toy=gears metallic=gears wooden=gears
raise, lift: gears trapdoor=door_open latch=latch bone=curse hatch=door_open hood=creak weight=clatter girder=gears
    wooden=creak sailship=creak vehicle=servo barrier=servo motor=servo robot=servo bridge=drawbridge gate=gate
    cloth=cloth ward=shield sail=cloth person=cheer vessel=clink water=pour blade=scrape gun=gear hammer=whoosh
    hinged=door_open phone=clatter undead=curse chest=chest lid=chest armour=gear record=scratch game=ui_hover plane==
    heavy=gate metallic=clatter hand=cloth body=cloth
lower: gears wooden=creak sailship=creak vehicle=servo motor=servo bridge=drawbridge gate=gate_close cloth=cloth
    ward=shield barrier=servo chain=chain boat=gears gun=gear blade=gear weapon=gear coffin=creak game=ui_hover
    slider=servo rope=creak light=creak bag=thud
rise, ascend: - sea=waves brew=bubbles slider=servo gate=gate barrier=servo undead=moan bridge=drawbridge wind=wind
    weather== water=stream crowd=crowd bread=- stony=gate balloon=whoosh vehicle== bubble=bubbles liquid=stream
    gas=leak fire=fire tree=creak
slide: scrape beads=clatter person=scrape bridge=gate hinged=sliding_door piece=clack screen=ui_swipe game=ui_swipe
    gate=gate drawer=drawer stony=gate pane=sliding_door paper=page card=page slider=sliding_door blade=scrape
    metallic=scrape wooden=scrape gunpart=reload lock=lock bolt=lock chain=chain sled=scrape vehicle=skid
    vessel=scrape tin=scrape ball=scrape bag=scrape food=scrape heavy=gate lid=scrape coin=scrape animal=scrape
    snow=thud rubble=debris
rub: scrape! cat=purr animal=cloth cricket== hand=cloth balloon=squeak glassy=squeak cloth=cloth
scrape, rub: scrape! boat=scrape stony=scrape gate=gate heavy=gate teeth=growl ship=scrape vehicle=skid chair=scrape
grind: scrape! granules=machine engine=gears train=train machine== wheels=scrape bone=scrape
drag, grind: scrape! boat=scrape foot=scrape paper=paper rope=creak wagon=scrape stony=gate gate=gate wooden=scrape
    bodyfall=drag_cloth person=drag_cloth gears=gears teeth=growl blade=scrape metallic=scrape chain=chain tool=drill
    food=gears heavy=gate body=drag_cloth bag=drag_cloth wheels=train vehicle=skid ship=scrape chest=gate chisel=chisel
sharpen, whet, hone: scrape! claws=scratch talons=scratch cat=scratch animal=scratch
scratch: scrape! record=scratch rodent=scrape pen=writing paper=writing match=match finger=scrape cat=scratch
    foot=scrape ticket=scrape needle=scratch animal=scrape wooden=scrape lock=lock chicken=dig glassy=scrape
    foliage=scrape
saw: saw!
chop, hew, hack at, hack through, hack away, hack down, hack off, hack apart: chop! wooden=chop tree=chop blade=chop
    food=chop flesh=stab computer=typing heli=helicopter foliage=leaves animal=stab creature=stab person=stab rope=rip
    icy=ice_crack hinged=wood_break
carve, chisel, sculpt, engrave: chisel! icy=scrape wooden=chop food=chop flesh=stab bird=scrape softball=squelch
    metal=scrape
hammer: impact wooden=impact piano=piano hinged=knock gate=knock weather== keyboard=typing machine== metal=impact
    hook=impact
mine, quarry, hammer, peck: chisel stony=chisel metallic=impact wooden=knock gem=chisel anvil=impact food=knock
    bird=knock coin=chisel laser=laser bomb=explosion icy=ice_crack chicken=chicken
dig, bury, shovel, plough, hoe, till: dig!
plant, sow: dig flag=thud bomb=latch food=dig foliage=leaves
pluck: leaves harp=harp string=lute lute=lute violin=lute bird=rip cloth=rip body=rip
gather: leaves crowd=crowd people=crowd weather== wooden=clatter magic=charge
pick: leaves nose=breath game=ui_click screen=ui_click teeth=scrape card=page weapon=pickup
harvest, pick, pluck, gather, reap, mow, prune, uproot: leaves foliage=leaves food=leaves lock=lock lute=lute
    harp=harp violin=strings flower=leaves tree=leaves gem=pickup coin=coins lever=lever stony=chisel
stamp: stamp paper=stamp person=footstep foot=footstep horse=hooves bigbeast=thud elephant=thud cattle=hooves
    animal=hooves food=squelch game=stamp
punch: punch! ticket=stamp card=stamp paper=stamp button=ui_click keyboard=typing
staple: stamp ticket=stamp card=stamp paper=stamp person=punch
scribble, scrawl, sketch, doodle, jot: writing!
sign, write, scribble, draw, sketch, scrawl: writing paper=writing pen=writing blade=scrape bow=bow map=writing
    violin=strings cloth=cloth gun=reload card=page strings_bowed=strings water=pour blood=stab chalk=writing
    knight=scrape
draw: writing blade=scrape bow=bow card=page cloth=cloth gun=reload water=pour violin=strings strings_bowed=strings
    horse=hooves
sheathe, unsheathe, sheath: scrape! gun=gear
slash: swing shield=sword armour=sword cloth=rip paper=rip rope=rip wheels=leak tire=leak flesh=stab throat=stab
    bag=rip foliage=leaves
swing, slash, swipe, swish, wave, brandish, wield, flourish: swing club=swing lantern=creak fire=whoosh torch=whoosh
    light=creak food=swing softball=swing sea=waves blade=swing hook=chain chain=chain hinged=creak weapon=swing
    hammer=whoosh wooden=whoosh bridge=creak sign=creak wagon=creak cloth=cloth screen=ui_swipe game=ui_swipe
    card=stamp creature=swing claws=swing ball=whoosh
shear: snip animal=snip cloth=snip
slice: swing foliage=chop
cut, sever, slice: swing food=chop flesh=stab paper=rip cloth=rip rope=rip wooden=saw person=stab tree=chop
    foliage=leaves tool=drill softball=chop bird=chop violin=snip glassy=scrape bag=snip metallic=electricity
    body=stab finger=stab animal=stab creature=stab engine=engine_stop spark=snip fuse=snip
puncture, prick: burst!
pierce, puncture: stab! balloon=burst tire=leak wheels=leak siren=siren arrow=arrow_hit metallic=impact ship=crash
    armour=stab tin=clatter paper=rip stony=impact
stab, impale, pierce, skewer, gore, gut: stab!
unroll, unfurl, roll up: cloth tape=rip batwings=wings paper=paper cloth=cloth book=paper flag=cloth barrier=servo
    bag=cloth
wring, wring out, wrung out, squeeze: squelch cloth=drips water=drips food=squelch vessel=squelch hand=cloth
    ball=squeak toy=squeak organ=organ trigger=latch balloon=squeak
thrust, lunge, jab: swing blade=swing flesh=stab snake=hiss pool=splash bigbeast=roar animal=snarl creature=snarl
    jet=jet person=swing body=punch fist=punch
clash, parry, duel, block, riposte: sword! animal=impact antlers=impact beam=beam army=battle people=battle crowd=battle
    game=ui_error blade=sword shield=sword ward=shield punch=punch cymbal=gong gong=gong wooden=impact bone=clack
    spell=shield magic=shield gun=gunshot ball=thud body=thud arrow=shield bullet=ricochet
deflect, absorb: shield blade=sword arrow=arrow_hit bullet=ricochet shield=shield ward=shield laser=shield
    spell=shield magic=shield bomb=shield water=squelch cloth=squelch armour=impact
shoot, fire: gunshot popgun=pop missile=jet torpedo=jet sailship=cannon thunder=electricity cloth=whoosh bow=bow
    arrow=bow laser=laser cannon=cannon siege=catapult gun=gunshot bullet=gunshot beam=laser spell=spell jet=jet
    vehicle=engine robot=laser camera=shutter ship=laser space=laser star=whoosh firework=fireworks fireball=fireball
    basket=whoosh ball=whoosh steam=steam spark=electricity bomb=whoosh net=whoosh film=reels stamp=stamp rope=whoosh
    water=leak undead=gunshot animal=gunshot
release, loose, let go, launch: - bow=bow arrow=bow siege=catapult steam=steam gas=leak jet=jet firework=fireworks
    bird=wings trap=trap chain=chain lever=lever button=ui_click catapult=catapult bomb=whoosh boat=splash spell=spell
    brake=steam balloon=leak trigger=latch game=notification tire=steam ball=whoosh hinged=latch slider=steam
    latch=latch lock=lock dog=bark canine=bark bullet=gunshot gate=gate_close rope=whoosh vehicle== screen=ui_open
    heavy=thud
uncock, decock: reload!
reload, cock, rack: reload! gun=reload bow=gears rooster=rooster bird== animal==
pump: machine gun=reload tub=machine pool=splash heart=heartbeat wheels=leak balloon=leak water=stream gas=leak
    weight=clatter fist=whoosh drum=drum bellows=breath
aim: latch gun=latch bow=bow robot=servo cannon=gears siege=gears camera=zoom
ricochet: ricochet!
explode, detonate, blow up, erupt, go off: explosion! ice=ice_spell quake=explosion alarm=alarm balloon=burst
    firework=fireworks crowd=cheer gun=gunshot phone=phone clock=alarm bomb=explosion boiling=explosion fuse=explosion
burst, pop: burst! brew=pop bubble=pop balloon=burst cork=cork screen=pop game=pop zit=pop steam=steam
    hinged=door_open food=pop vehicle=burst chest=chest gate=gate batwings=wings body=pop lid=pop vessel=cork
    tin=burst waterfall=waterfall water=leak firework=fireworks metallic=steam
ignite, catch fire, set alight, set fire to: fireball! fire=fireball candle=match match=match burner=match fuse=fuse
    jet=jet beam=beam blade=fireball vehicle=engine_start motor=engine_start firework=fuse bomb=fuse
light, ignite, kindle, lit: match candle=match fuse=fuse fire=fire match=match burner=match device=switch light=switch
    firework=fuse bomb=fuse fireball=fireball engine=engine_start pipe=match blade=fireball gas=fireball sign=hum
    lantern=match wooden=fire thick=fireball
extinguish, douse, put out, snuff: steam fire=steam burner=match_out match=match_out device=switch light=switch
    candle=match_out firework=hiss gas=leak
burn: fire! laser=beam beam=beam acid=sizzle toast=sizzle food=sizzle fuse=fuse body=sizzle flesh=sizzle paper=fire
    cloth=fire wooden=fire tree=fire foliage=fire boat=fire ship=fire jet=jet frying=sizzle acid=sizzle hair=sizzle
crackle: fire! radio=static spark=electricity ice=ice_crack icy=ice_crack fire=fire foliage=leaves finger=snap
    spell=electricity magic=electricity thunder=electricity ward=electricity laser=electricity record=static
    speaker=static phone=static gun=gunshot firework=fireworks paper=paper frying=sizzle game=static
scurry, scrabble: footstep rodent=chitter insect=chitter bug=chitter crab=chitter animal=footstep
cry, sob, weep, bawl: crying! ghost=crying
vomit, puke, retch, barf: throat *=throat
sizzle, fry, sear, grill, saute: sizzle! spark=electricity fuse=fuse computer=electricity robot=electricity
    device=electricity beam=electricity
fizzle, fizzle out, sputter out: leak! charm=spell spell=leak magic=leak fire=leak steam=steam liquid=bubbles
    firework=fuse
    fuse=fuse game=ui_error vehicle=engine_stop motor=engine_stop spark=electricity ward=leak portal=leak wick=fuse
glug: bubbles! drink=drinking person=drinking animal=drinking
trot, lope: hooves! foot=footstep canine=footstep cat=footstep rodent=footstep person=footstep
tear, rip, shred: rip! sofa=rip couch=rip mattress=rip cushion=rip
fizz, hiss: hiss! spray=hiss brake=steam brakes=steam hydraulics=steam steam=steam gas=leak fuse=fuse liquid=bubbles
    snake=hiss cat=hiss creature=hiss hinged=sliding_door slider=sliding_door frying=sizzle vehicle=steam motor=steam
    acid=sizzle spell=spell cork=cork bag=leak tool=steam phone=static radio=static person=hiss weather== wind==
    tin=burst machine=steam tape=static record=static speaker=static barrier=steam tire=leak robot=steam gate=steam
    crowd=hiss gear=steam
boil, simmer, bubble, brew, percolate: bubbles! brew=bubbles weather== storm== boiling=boiling potion=bubbles
    liquid=boiling slime=gurgle
steam: steam!
trickle: stream! granules=pour blood=drip sand=pour
drain: pour! tub=gurgle sink=gurgle bathtub=gurgle bath=gurgle aquarium=gurgle cup=drinking tankard=drinking
    flagon=drinking stein=drinking bottle=drinking flask=drinking potion=drinking ward=power_down shield=power_down
    battery=power_down light=power_down mana=curse magic=curse spell=curse game=curse tumbler=drinking glass=drinking
    mug=drinking goblet=drinking pool=pour
fill, fill up: pour! healthbar=heal game=charge smoke=leak gunpart=reload ward== magic== coin=coins sail=cloth
    teeth=drill gas=leak
refill, replenish, top up: pour! gunpart=reload ward== magic== battery=charge money=coins healthbar=heal game=power_up
empty: pour bucket=pour gun=gunshot gunpart=gunshot pail=clatter tin=clatter cloth=cloth bag=debris chest=clatter
tip: pour cloth=cloth truck=debris wagon=debris vehicle=debris vessel=pour tin=clatter
spill: pour! piece=clatter tool=clatter chest=clatter kitchen=clatter book=thud paper=paper key=keys
pour, fill, refill, empty, tip, spill: pour! piece=clatter batwings== animal== bird== undead== insect== swarm== ward==
    magic== sail=cloth people=crowd battery=charge gun=reload screen=charge smoke=steam light=hum food=pour
    granules=pour drum=drum game=ui_click coin=coins soup=pour boiling=boiling rain=rain sand=debris rubble=debris
    dice=dice bag=debris toilet=flush gas=leak river=stream
sprinkle, irrigate: sprinkle! pepper=keys
ladle, dish out: pour soup=pour
drip, leak: drips! gas=leak steam=leak space=leak hull=stream
splash, plunge, dunk, submerge: splash! coaster=whoosh train=train blade=stab mud=splash ball=thud
dive, jump in: splash vehicle=plane plane=plane person=splash raptor=whoosh bird=whoosh
swim, paddle, wade, row: swim! whale=whale machine=machine
run: footstep water=stream river=river liquid=stream vehicle== motor== horse=hooves machine== tape=reels blood=drip
    flesh=drip granules=pour sand=pour computer=computer nose=breath program=computer light=hum
flow, gush, stream: - bubbles=bubbles boiling=boiling water=stream river=river liquid=stream person=footstep vehicle==
    motor== animal=footstep horse=hooves rodent=footstep foot=footstep granules=pour magic== spell== flesh=squelch
    blood=squelch thick=pour fan=fan gas=wind crowd=footstep people=crowd
flush: flush! bird=wings animal=leaves
scrub, scour: scrape! cloth=stream hand=stream body=stream
wash, rinse, mop, lather: stream cloth=stream floor=scrape sea=waves vehicle=stream vessel=stream hand=stream
    body=stream hair=stream tin=stream kitchen=stream animal=stream
slosh: pour! churn=pour water=pour liquid=pour tub=pour pail=pour
twist off, unscrew: scrape lid=cork cap=cork bottle=cork cork=cork
screw, unscrew, twist off, screw on: scrape light=creak lock=scrape hook=scrape vessel=cork lid=cork chest=cork
    tool=drill screen=drill game=drill
split, cleave: wood_break log=chop firewood=chop cloth=rip paper=rip wooden=wood_break tree=wood_break icy=ice_crack
    flesh=stab stony=debris food=chop bone=wood_break person=stab creature=stab gem=glass_break atom=explosion
stir, mix: bubbles paint=squelch thick=squelch brew=bubbles potion=clink liquid=clink kitchen=clink vessel=clink
    animal=breath bigbeast=growl creature=growl person=breath softball=squelch foliage=leaves
drink, gulp, swallow, sip, slurp, quaff, chug, guzzle: drinking! drain=gurgle potion=drinking liquid=drinking
    train=train vehicle== sea=waves portal== boiling=boiling
crunch: eating! vehicle=crash metallic=crash leaves=footstep foliage=leaves bone=wood_break armour=crash
devour, consume: eating! fire=fire portal==
bite: eating! axe=chop insect=insect canine=snarl weather==
eat, chew, munch, bite, crunch, chomp, nibble, gnaw, devour: eating! snow=footstep number=computer data=computer
    gravel=footstep icy=ice_crack foot=footstep pool=eating fire=fire
serve: clink food=clink liquid=clink vessel=clink ball=impact frying=clink paper=paper
cook, bake, roast: sizzle bomb=latch food=sizzle boiling=boiling appliance=hum bird=sizzle animal=sizzle
    eggshell=sizzle
engage, disengage: toggle latch=latch lock=lock bolt=lock tire=skid brake=skid gears=gears lever=lever hook=latch
    clamp=latch jet=jet gun=battle person=battle
kiss: kiss!
"""
)
"""Each row's default and preferences, by verbs: what hands and weather do to things."""
