"""What living things and machines do, in rows like those of `deeds`."""

from __future__ import annotations

from sfxgen.render.procedural.prompt.lexicon import entries

DOINGS = entries(
    """
walk, step, tread, stomp, tramp, pace, stride, wander: footstep! horse=hooves robot=servo bigbeast=footstep
jog, sprint, march, sneak, tiptoe, limp, trudge, stroll, creep, stagger, hike, scurry, scamper, climb, descend:
    footstep animal=footstep ladder=footstep person=footstep rodent=footstep
gallop, trot, canter: hooves!
mount, dismount, ride: gear horse=gear vehicle== motor==
jump, hop, leap: jump water=splash pool=splash person=effort paper=page hinged=thud
dodge, dash, evade: whoosh
fly, soar, glide, swoop: whoosh bat=wings insect== bird=wings vehicle== motor== arrow=whoosh bullet=whoosh paper=paper
    dragon=wings batwings=wings bigbeast=wings broom=whoosh cloth=cloth spell=spell
pass, zoom past, race, drive: whoosh motor=passby vehicle=passby train=train horse=hooves bullet=whoosh arrow=whoosh
    crowd=cheer
flap, flutter: wings! cloth=cloth paper=page tent=cloth
rustle: cloth! foliage=leaves paper=paper
whip: whip cloth=cloth wind=wind cream=leak horse=whip
tear, rip, strip, peel, torn, shred: rip! paper=rip cloth=rip tree=wood_peel flesh=stab wooden=wood_break bandage=rip
    tape=rip food=rip metallic=creak
crumple, scrunch, unwrap, crinkle up, scrunch up: paper!
zip, unzip, zip up, zip shut, zip open, zip closed: zipper! bullet=whoosh arrow=whoosh
wear, don, equip, remove, doff, strap, wield, dress: gear foot=gear armour=gear blade=scrape gun=reload cloth=cloth
    bow=gear flesh=stab game=ui_gear item=ui_gear hook=clink organ=stab cork=cork lid=chest shield=gear bag=gear
unequip, undress: gear foot=gear hook=clink shield=gear bow=gear armour=gear blade=scrape gun=reload cloth=cloth
sit down, stand up, kneel, kneel down, lie down, get up, lean back, sit up: cloth
lock, latch, bolt: lock! game=ui_error
unlock: lock! phone=latch
lock, unlock, latch, bolt: lock! bicycle=lock pane=lock hinged=lock gate=lock chest=lock lock=lock drawer=lock
    vehicle=lock slider=lock target=beep game=reward level=reward achievement=reward screen=ui_confirm latch=latch
acquire, obtain, receive, earn: pickup game=notification coin=coins
rain down: debris arrow=arrow_hit
pick up, grab, take, loot, collect, gather up: pickup! wind== weather== motor== potion=clink liquid=clink
    coin=coin_get key=keys gem=sparkle paper=page gun=reload blade=clink bag=gear vessel=clink phone=latch food=pickup
    arrow=pickup armour=gear person=- camera=shutter
steal, pickpocket: cloth coin=coins
count: - coin=coins money=coins person=gibberish people=crowd
stack up, jingle: coins coin=coins
pay, spend, bet, wager, tip, bribe, donate, buy, purchase, bought, paid: register! coin=coins dice=coins person=coins
    game=register
sell, sold, trade, barter: register! coin=coins
cash in, cash out: register!
type: typing!
dial: beep
click: ui_click bomb=latch foot=footstep heels=footstep kettle=switch device=switch machine=switch fan=switch
    tool=latch pen=latch lock=latch latch=latch trigger=latch gun=latch trap=latch lever=latch switch=switch
    light=switch teeth=rattle bone=rattle insect=chitter creature=chitter camera=shutter metal=latch metallic=latch
    stony=lever hinged=latch dolphin=chitter armour=latch seatbelt=latch motor=latch blade=latch finger=snap
    vehicle=latch piece=clack wooden=latch plate=lever dial=switch chest=latch bow=latch clock=clock geiger=geiger
    pane=latch belt=latch chain=latch
tap: impact! screen=ui_click game=ui_click water=stream keyboard=typing finger=knock foot=footstep beer=pour
    glassy=clink pen=knock vessel=clink
tick: clock! metallic=clink metal=clink vehicle=clink steam=clink game=ui_hover screen=ui_hover bomb=clock reels=reels
    wagon=reels box=ui_click
toggle, flick on, switch: switch game=toggle screen=toggle light=switch lever=lever weapon=reload gun=reload
    device=switch tab=ui_click channel=static radio=static rail=lever
bark, yap, woof, yip: bark! gun=gunshot person=shout tree=rip
howl: howl! wind=wind weather== person=scream storm=storm animal=howl vehicle== motor== ghost=moan crowd=cheer
snarl: snarl! vehicle== motor== animal=snarl creature=snarl
growl: growl! vehicle== motor== stomach=gurgle animal=growl dog=growl
roar, bellow: roar! crowd=cheer people=cheer fire=fire water=waterfall waterfall=waterfall sea=waves river=river
    wind=wind weather== vehicle== motor== jet=jet person=shout burner=fire cannon=cannon furnace=fire laughter=laugh
purr: purr! vehicle== motor==
whine, whimper: whimper! vehicle== motor== tool== robot=servo bullet=ricochet child=crying baby=crying insect=insect
    device=hum
scream, shriek, screech: scream! tire=skid wheels=skid gun=gunshot raptor=screech bird=screech monster=screech
    creature=screech bigbeast=screech monkey=screech vehicle=skid tire=skid brake=skid train=skid steam=whistle
    kettle=whistle owl=screech bat=squeak animal=screech crowd=cheer jet=jet wind=wind
moan, wail: moan! wind=wind siren=siren baby=crying child=crying person=crying motor==
shout, yell, holler, order, command, taunt, call, cheer on: shout bird== animal== creature== person=shout whale=whale
    horn=war_horn warhorn=war_horn bull=moo cow=moo cattle=moo
hum: hum! person=choir vehicle== motor== insect== device=hum harp=spell crystal=chime
sing, croon: choir bird== songbird=birds insect== whale=whale choir=choir blade=sword siren=choir kettle=whistle
    device=hum vehicle== motor== wire=hum wires=hum cricket=cricket person=choir monk=choir harp=harp spell=spell
    crystal=chime gem=chime
whisper: whisper! cloth=cloth tree=leaves foliage=leaves wind=wind sea=waves
talk, speak, chat, mumble, mutter, babble, ramble, gibber, chatter, converse: gibberish people=crowd crowd=crowd
    teeth=rattle monkey=chitter brook=stream water=stream squirrel=chitter radio=static bird=birds creature=gibberish
laugh, cackle, giggle, chuckle, snicker: laugh! hyena=laugh
cry, sob, weep, bawl: crying! raptor=screech bird== gull=crow animal== battle=shout creature=screech
sigh, pant, gasp, breathe, inhale, exhale, snore, yawn: breath! fire=fireball flame=fireball vehicle=steam wind=wind
    hinged=sliding_door steam=steam motor==
cough, splutter: throat! vehicle=engine_start motor=engine_start gun=gunshot level=reward game=reward screen=ui_close
    road=-
sneeze: sneeze!
burp, belch: burp! bubble=bubbles boiling=boiling
hiccup: throat!
sniff, snort: breath! pig=oink horse=neigh bull=grunt animal=grunt bigbeast=grunt
spit, vomit, puke, retch: splat_voice
clap, applaud: clap! people=applause crowd=applause thunder=thunder audience=applause
cheer: cheer!
boo, jeer: crowd
croak, ribbit: frog! crow=crow raven=crow person=moan
hoot: owl! horn=horn train=whistle crowd=cheer vehicle=horn
quack: duck!
honk: horn! duck=duck
cluck: chicken!
crow: crow! rooster=rooster
caw, squawk: crow! chicken=chicken
chirp, tweet, twitter, warble, trill: bird! insect== cricket=cricket game=ui_chirp robot=beep phone=beep device=beep
    person=whistle alarm=beep computer=beep
moo: moo!
meow, mew, yowl: meow!
neigh, whinny: neigh!
bleat, baa: bleat!
oink, grunt: grunt! pig=oink person=effort
squeak: squeak! wooden=creak metallic=creak hinged=creak wheels=creak wagon=creak foot=squeak floor=creak
hatch: eating
swarm: swarm!
trumpet: fanfare elephant=elephant
strum: lute!
print, photocopy: machine machine=machine
play: - piano=piano lute=lute harp=harp violin=strings flute=flute drum=drum card=page record=static organ=organ
    choir=choir musicbox=music_box bell=bell tape=rewind brass=fanfare pad=pad
blow out: breath
sound, blow, blare, blast: - referee=whistle dart=breath horn=horn warhorn=war_horn siren=siren alarm=alarm
    whistle=whistle wind=wind brass=fanfare flute=flute person=breath nose=breath vehicle=horn bomb=explosion
    snow=blizzard bubble=bubbles fuse=explosion kiss=kiss candle=breath fire=breath cannon=cannon steam=steam
    shotgun=gunshot gun=gunshot laser=laser
whistle: whistle! blade=whoosh arrow=whoosh kettle=whistle bird=bird wind=wind bullet=ricochet train=whistle
    bomb=fireworks arrow=whoosh
thunder: thunder! hooves=hooves crowd=cheer horse=hooves
rumble: earthquake! thunder=thunder train=train vehicle== motor== stomach=gurgle sky=thunder storm=thunder cart=wagon
    wagon=wagon stony=rumble_roll
shake, tremble, quake, shudder: - ground=earthquake earth=earthquake dice=dice key=keys foliage=leaves shaker=keys
    vehicle== bag=rattle vessel=pour hinged=lever tree=leaves world=earthquake building=earthquake rubble=earthquake
    phone=vibrate cage=clatter
collapse, crumble, cave in, topple over: debris! bone=rattle portal=portal person=thud body=thud tree=tree_fall
    wooden=wood_break bridge=wood_break tower=debris creature=thud
crash: crash! sea=waves cymbal=gong gong=gong drum=drum computer=power_down game=power_down vehicle=crash
    wooden=wood_break tree=tree_fall glassy=glass_break thunder=thunder bird=thud
collide: crash
skid, drift, brake, swerve: skid!
start, start up, boot, boot up, power on, power up, come on, come to life, spin up, wind up, fire up: - machine==
    fan== tool== gears== computer=power_up robot=power_up device=power_up beam== minigun=servo space=power_up
    clock=gears musicbox=gears vehicle=engine_start motor=engine_start phone=power_up game=ui_start
stop, stall, shut down, shut off, power off, power down, die, die down, wind down, spin down, run down, slow down: -
    machine== fan== tool== gears== beam== musicbox== minigun=servo battery=power_down space=power_down
    computer=power_down robot=power_down device=power_down vehicle=engine_stop motor=engine_stop wind=wind rain=rain
    weather== fire=fire game=ui_close insect== bird== frog== crowd== people== person=hurt creature=hurt
    phone=power_down music=power_down animal=whimper
catch: impact motor=engine_start vehicle=engine_start ball=clap fire=fire fish=splash person=clap arrow=clap
    latch=latch
rev, rev up, rev down, throttle, accelerate, decelerate, speed up, idle: engine vehicle== motor== jet== person=-
charge, recharge: charge horse=hooves laser=charge bull=hooves crowd=battle person=battle credit=register
    animal=hooves phone=ui_confirm battery=charge gun=charge
hover: - screen=ui_hover game=ui_hover heli=helicopter bird=wings insect== vehicle== motor==
dock, undock, land gear: steam space=steam boat=thud ship=steam
teleport, warp, blink, vanish, materialize: teleport!
summon, conjure, cast, enchant: spell fireball=fireball fire=fireball magic== ice=ice_spell heal=heal curse=curse
    fishing=whoosh line=whoosh undead=curse ward=shield spell== bone=curse metal=boiling anchor=splash vote=ui_confirm
    shadow=curse
heal, revive, restore, cure, bless: heal! file=ui_confirm game=ui_confirm
freeze: ice_spell! computer=ui_error
scan: computer
load, unload: reload gun=reload cannon=reload bow=gears game=ui_confirm screen=ui_confirm bag=thud wagon=thud
    truck=thud siege=gears wooden=impact camera=latch
remove: gear plug=latch cable=latch tape=latch record=latch coin=coin_slot key=keys gunpart=reload battery=latch
insert, plug, dock in, attach, detach, unplug, eject, socket, connect, disconnect, couple, dock with: latch
    coin=coin_slot gunpart=reload key=lock cable=latch wire=latch tape=latch card=latch game=status gem=clink
    disc=latch record=latch spark=electricity device=latch phone=latch
rewind, fast forward: rewind!
kick: impact body=punch hinged=impact ball=impact person=punch wooden=impact tin=clatter stony=debris drum=drum
punch, slap, uppercut: punch! lute=lute drum=drum paper=stamp water=splash
tackle, wrestle, grapple, shove: thud rope=whoosh
hurt, injure, wound, damage: hurt person=hurt ship=crash armour=impact robot=impact
pass out, knocked out: thud
sprout, grow: sparkle foliage=leaves tree=creak
melt: drips acid=sizzle
dissolve, corrode: sizzle
polish, wipe, dust, sweep, brush: scrape wooden=scrape teeth=scrape cloth=cloth bag=cloth glassy=squeak pane=squeak
    hair=cloth horse=cloth paper=paper floor=scrape
paint: leak pen=scrape wall=scrape
sew, knit, weave, stitch: cloth flesh=stab wound=stab
bandage: rip
forge, smelt: impact
wrap, tie, knot, bind, lace: cloth paper=paper rope=creak chain=chain
spray: leak! water=stream
inject: leak
swat: impact
hammer away: impact
milk: pour
shear: snip
snip, clip, trim: snip foliage=snip
inflate, deflate, pump up: leak!
holster, buckle, fasten, strap on: gear! latch=latch
quench: steam!
churn, knead, mash: squelch
moor: creak
crawl: cloth creature=chitter insect=chitter slime=gurgle foliage=leaves
meditate, pray: choir
shapeshift, transform, morph: teleport person=growl
stun, daze: stinger
bleed: stab
shock, electrocute, zap: electricity!
patch, repair, fix: impact motor=drill metallic=electricity robot=drill
weld, solder: electricity!
dismantle, disassemble: clatter
build, construct: impact
take off, take flight, take wing, scatter, lift off: - birdsong=wings bird=wings insect=whoosh batwings=wings
taxi, take off, land on runway: plane heli=helicopter jet=jet
blast off, lift off: jet
moo at: moo
squelch, squish, splat: stab!
thud, thump, thunk, clunk, clonk: thud! metallic=impact hinged=door_close
whoosh, swoosh, whizz: whoosh!
gurgle, glug: bubbles! stomach=gurgle drain=pour creature=gurgle pipe=bubbles
whir, whirr, drone: fan motor== insect== robot=servo
sputter, putter: engine
beep, bleep, blip: beep! horn=horn vehicle=horn
twang: bow!
plop: splash!
crinkle: paper!
flicker: electricity fire=fire candle=fire light=hum screen=static
glitch: static!
shimmer, twinkle, sparkle: sparkle!
saddle: gear
"""
)
"""Each row's default and preferences, by verbs: going, speaking, calling, running, stopping."""
