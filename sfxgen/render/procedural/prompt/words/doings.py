"""What living things and machines do, in rows like those of `deeds`."""

from __future__ import annotations

from sfxgen.render.procedural.prompt.lexicon import entries

DOINGS = entries(
    """
walk, step, pace, stride, wander: footstep! horse=hooves robot=servo bigbeast=footstep
tread, stomp, tramp: footstep! horse=hooves enemy=impact boss=impact bug=stab robot=footstep bigbeast=footstep
jog, sprint, sneak, tiptoe, limp, trudge, stroll, stagger, hike, scurry, scamper: footstep! animal=footstep
    ladder=footstep person=footstep rodent=footstep
march, creep, climb, descend:
    footstep animal=footstep ladder=footstep person=footstep rodent=footstep
gallop, trot, canter: hooves!
mount, dismount, ride: gear horse=gear vehicle== motor==
jump, hop, leap: jump hero=jump player=jump plumber=jump character=jump avatar=jump mascot=jump water=splash
    pool=splash person=effort paper=page hinged=thud
dodge, dash, evade: whoosh
fly, soar, glide, swoop: whoosh bat=wings insect== bird=wings vehicle== motor== arrow=whoosh bullet=whoosh paper=paper
    dragon=wings batwings=wings bigbeast=wings broom=whoosh cloth=cloth spell=spell
pass, zoom past, race: whoosh motor=passby vehicle=passby train=train horse=hooves bullet=whoosh arrow=whoosh
    crowd=cheer
flap, flutter: wings! cloth=cloth paper=page tent=cloth
rustle: cloth! armour=gear foliage=leaves paper=paper food=paper bag=paper animal=leaves creature=leaves bird=leaves
whip: whip cloth=cloth wind=wind cream=leak horse=whip
tear, rip, strip, peel, torn, shred: rip! paper=rip cloth=rip tree=wood_peel flesh=stab wooden=wood_break bandage=rip
    tape=rip food=rip metallic=creak rubble=debris roof=wood_break stony=debris armour=creak
crumple, scrunch, ball up, wad up, unwrap, crinkle up, scrunch up: paper!
zip, unzip, zip up, zip shut, zip open, zip closed: zipper! bullet=whoosh arrow=whoosh
wear, don, equip, remove, doff, strap, wield, dress: gear foot=gear armour=gear blade=scrape gun=reload cloth=cloth
    bow=gear flesh=stab game=ui_gear item=ui_gear hook=clink organ=stab cork=cork shield=gear bag=gear potion=clink
    liquid=clink gem=clink chisel=gear hammer=gear bomb=gear spell=gear vessel=clink bone=rattle stony=gate lid=chest
    food=impact pane=scrape wooden=impact glassy=clink mask=gear
unequip, undress: gear foot=gear hook=clink shield=gear bow=gear armour=gear blade=scrape gun=reload cloth=cloth
    potion=clink liquid=clink gem=clink chisel=gear hammer=gear wooden=gear
sit down, stand up, kneel, kneel down, lie down, get up, lean back, sit up: cloth bed=creak wooden=creak bigbeast=thud
    elephant=thud vehicle=creak *=cloth
lock, latch, bolt: lock! game=ui_error
unlock: lock! phone=latch
lock, unlock, latch, bolt: lock! bicycle=lock pane=lock hinged=lock gate=lock chest=lock lock=lock drawer=lock
    vehicle=lock slider=lock target=beep game=reward level=reward achievement=reward screen=ui_confirm latch=latch
acquire, obtain, receive: pickup game=notification coin=coins target=beep
rain down: debris bomb=explosion coin=coins fireball=fireball bullet=gunshot glassy=glass_break firework=fireworks
    fire=fire spark=electricity laser=laser blade=clatter rain=rain hail=hail foliage=leaves card=page paper=paper
    arrow=arrow_hit
pick up: - wind== weather== motor== piece=pickup
pick up, grab, take, loot, collect, gather up: pickup! potion=clink liquid=clink
    coin=coin_get key=keys gem=sparkle paper=page gun=reload blade=clink bag=gear vessel=clink phone=latch food=pickup
    arrow=pickup armour=gear person=- camera=shutter ammo=pickup bullets=pickup shells=pickup health=pickup
    gunpart=reload piece=clack dice=dice hook=clink wooden=pickup
steal, pickpocket: cloth coin=coins
count: - paper=paper coin=coins money=coins person=gibberish people=crowd
stack up, jingle: coins coin=coins
pay, spend, bet, wager, tip, bribe, donate, buy, purchase, bought, paid: register! coin=coins dice=coins person=coins
    game=register
sell, sold, barter: register! coin=coins
cash in, cash out: register!
type: typing!
dial: beep phone=beep
click: ui_click hook=clink limb=latch robot=latch needle=clink tongue=snap bomb=latch foot=footstep heels=footstep
    kettle=switch device=switch machine=switch fan=switch tool=latch pen=latch lock=latch latch=latch trigger=latch
    gun=latch trap=latch lever=latch switch=switch light=switch teeth=rattle bone=rattle insect=chitter
    creature=chitter camera=shutter metal=latch metallic=latch stony=lever hinged=latch dolphin=chitter armour=latch
    seatbelt=latch motor=latch blade=latch finger=snap vehicle=latch piece=clack wooden=latch plate=lever dial=switch
    chest=latch bow=latch clock=clock geiger=geiger pane=latch belt=latch chain=latch
tap: impact! screen=ui_click game=ui_click water=stream keyboard=typing finger=knock foot=footstep beer=pour
    glassy=clink pen=knock vessel=clink woodpecker=knock bird=knock drum=drum gong=gong bell=bell piano=piano
    card=knock rain=rain hail=hail lute=lute
tick: clock! metallic=clink metal=clink vehicle=clink steam=clink game=ui_hover screen=ui_hover bomb=clock reels=reels
    wagon=reels box=ui_click musicbox=gears gears=gears geiger=geiger
toggle, flick on, switch: switch game=toggle screen=toggle light=switch lever=lever weapon=reload gun=reload
    device=switch robot=power_up tab=ui_click channel=static radio=static rail=lever
bark, yap, woof, yip: bark! gun=gunshot person=shout tree=rip
howl: howl! engine=engine siren=siren alarm=alarm jet=jet heli=helicopter tool== fan== horn== violin== saw=saw
    wind=wind weather== person=scream storm=storm animal=howl vehicle== motor== ghost=moan crowd=cheer
snarl: snarl! tool== saw=saw vehicle== motor== animal=snarl creature=snarl
growl: growl! thunder=thunder storm=storm engine=engine tool== jet=jet tank=tank vehicle== motor== stomach=gurgle
    animal=growl dog=growl
roar, bellow: roar! crowd=cheer people=cheer fire=fire water=waterfall waterfall=waterfall sea=waves river=river
    wind=wind weather== vehicle== motor== jet=jet person=shout burner=fire cannon=cannon furnace=fire laughter=laugh
    cattle=moo elephant=elephant horn=horn warhorn=war_horn quake=earthquake rubble=debris thunder=thunder storm=storm
    train=train gun=gunshot fireball=fireball organ=organ siren=siren fan=fan spray=leak tool==
purr: purr! vehicle== motor==
whine, whimper: whimper! motor== tool== robot=servo bullet=ricochet child=crying baby=crying insect=insect device=hum
    charge=charge camera=charge laser=charge jet=jet fan=fan siren=siren vehicle== person=whimper violin=strings
    beam=beam heli=helicopter train=train gears=gears mower=engine wind=wind saw=saw lens=servo hinged=creak
    speaker=static wooden=creak sailship=creak
scream, shriek, screech: scream! engine=engine jet=jet tool== saw=saw metal=creak metallic=creak violin=strings
    siren=siren alarm=alarm pig=oink firework=fireworks bomb=fireworks hinged=creak gate=creak lute=lute plane=plane
    beam=beam baby=crying tire=skid wheels=skid gun=gunshot raptor=screech bird=screech monster=screech
    creature=screech bigbeast=screech monkey=screech vehicle=skid tire=skid brake=skid train=skid steam=whistle
    kettle=whistle owl=screech bat=squeak animal=screech crowd=cheer wind=wind
complain, protest: shout animal== bird== wooden=creak metallic=creak engine== people=crowd baby=crying
moan: moan! wind=wind baby=crying child=crying person=crying motor== siren=siren alarm=alarm wooden=creak
    sailship=creak ship=creak boat=creak hinged=creak metallic=creak tree=creak metal=creak lute=lute organ=organ
    violin=strings horn=horn storm=storm widow=crying
shout, yell, holler, order, command, taunt, call, cheer on: shout bird== animal== creature== person=shout whale=whale
    horn=war_horn warhorn=war_horn bull=moo cow=moo cattle=moo horse=neigh elephant=elephant frog=frog
hum: hum! beam=beam ward=shield shield=shield portal=portal spell=spell blade=hum ship=spaceship fan=fan
    machine=machine tool=drill bee=insect tuning=hum person=choir vehicle== motor== insect== device=hum harp=spell
    crystal=chime
sing, croon: choir frog=frog glassy=chime vessel=chime beam=beam animal== blade=scrape violin=strings
    musicbox=music_box robot=beep bird== songbird=birds insect== whale=whale choir=choir siren=choir kettle=whistle
    device=hum vehicle== motor== wire=hum wires=hum cricket=cricket person=choir monk=choir harp=harp spell=spell
    crystal=chime gem=chime
whisper: whisper! ghost=whisper rain=rain river=stream water=stream cloth=cloth tree=leaves foliage=leaves wind=wind
    sea=waves
mutter, mumble: gibberish animal=grunt
talk, speak, chat, mumble, mutter, babble, ramble, gibber, chatter, converse: gibberish people=crowd crowd=crowd
    teeth=rattle monkey=chitter brook=stream water=stream squirrel=chitter radio=static bird=birds creature=gibberish
    frog=frog insect=insect gun=gunshot typewriter=typing keyboard=typing machine=machine hinged=clatter
laugh, cackle, giggle, chuckle, snicker: laugh! hyena=laugh
cry, sob, weep, bawl: crying! canine=whimper raptor=screech bird== gull=crow animal== battle=shout creature=screech
sigh, pant, breathe, inhale, exhale, snore, yawn: breath! fire=fireball flame=fireball vehicle=steam wind=wind
    hinged=sliding_door steam=steam motor==
cough, splutter: throat! gun=gunshot chimney=steam quake=explosion fire=fire animal=throat vehicle=engine_start
    motor=engine_start level=reward game=reward screen=ui_close road=-
sneeze: sneeze!
burp, belch: burp! quake=explosion smoke=steam chimney=steam fire=fire vehicle=steam motor=steam brew=bubbles
    bigbeast=burp cannon=cannon bubble=bubbles boiling=boiling
hiccup: burp!
sniff, snort: breath! pig=oink horse=neigh bull=grunt animal=grunt bigbeast=grunt
retch: throat! person=throat animal=throat
spit, vomit, puke, retch: splat_voice fire=fire bigbeast=fireball fireball=fireball acid=sizzle gun=gunshot
    frying=sizzle rain=rain animal=splat_voice person=splat_voice spark=electricity printer=machine coin=coins
    machine=clatter
clap, applaud: clap! people=applause crowd=applause thunder=thunder audience=applause
cheer: cheer!
boo, jeer: crowd people=crowd crowd=crowd person=crowd
croak, ribbit: frog! crow=crow raven=crow person=moan
hoot: owl! horn=horn train=whistle crowd=cheer vehicle=horn
quack: duck!
honk: horn! duck=duck
cluck: chicken!
crow: crow! rooster=rooster
caw, squawk: crow! chicken=chicken
chirp, tweet, twitter, warble, trill: bird! insect=cricket insects=cricket tire=skid brake=skid keyboard=typing
    beep=beep computer=beep screen=beep device=beep vehicle=beep insect== cricket=cricket game=ui_chirp robot=beep
    phone=beep person=whistle alarm=beep
moo: moo!
meow, mew, yowl: meow! bird==
neigh, whinny: neigh!
bleat, baa: bleat!
oink, grunt: grunt! pig=oink person=effort
squeak: squeak! glassy=squeak balloon=squeak tire=skid toy=squeak wipers=squeak rubber=squeak pen=squeak gears=creak
    person=squeak wooden=creak metallic=creak hinged=creak wheels=creak wagon=creak foot=squeak floor=creak
    rodent=squeak shoe=squeak
hatch: eating bug=chitter
swarm: swarm!
trumpet: fanfare elephant=elephant
strum: lute!
print, photocopy: machine paper=machine book=machine money=machine card=machine machine=machine
play: - piano=piano lute=lute violin=strings flute=flute drum=drum card=page record=static organ=organ choir=choir
    musicbox=music_box bell=bell tape=rewind brass=fanfare referee=whistle gong=gong chime=chime harp=harp
    game=ui_start pad=pad arpeggio=arpeggio radio=static child=crowd cards=page camera=reels
blow out: breath candle=breath fire=breath tire=burst pane=glass_break fuse=electricity vehicle=burst speaker=static
sound, blow, blare, blast: - referee=whistle dart=breath horn=horn warhorn=war_horn siren=siren alarm=alarm
    whistle=whistle wind=wind brass=fanfare flute=flute person=breath nose=breath vehicle=horn bomb=explosion
    snow=blizzard bubble=bubbles fuse=explosion kiss=kiss candle=breath fire=breath cannon=cannon shotgun=gunshot
    gun=gunshot gong=gong radio=static speaker=static gas=leak jet=jet bell=bell drum=drum fireball=fireball
    laser=laser dragon=fireball steam=steam organ=organ machine=steam whale=breath spell=spell
whistle: whistle! firework=fireworks fireball=whoosh jet=fireworks referee=whistle person=whistle steam=steam
    spear=whoosh blade=whoosh arrow=whoosh kettle=whistle bird=bird wind=wind bullet=ricochet train=whistle
    bomb=whistle arrow=whoosh
thunder: thunder! waterfall=waterfall cannon=cannon gun=gunshot train=train drum=drum vehicle== foot=footstep
    people=footstep sea=waves jet=jet hooves=hooves crowd=cheer horse=hooves
rumble: earthquake! stony=rumble_roll gate=gate heavy=gate machine=machine drum=drum wheels=wagon jet=jet
    waterfall=waterfall quake=earthquake hinged=sliding_door elephant=growl bigbeast=growl cannon=cannon crowd=crowd
    thunder=thunder train=train vehicle== motor== stomach=gurgle sky=thunder storm=thunder cart=wagon wagon=wagon
shake, tremble, quake, shudder: - ground=earthquake earth=earthquake dice=dice key=keys foliage=leaves shaker=keys
    vehicle== bag=rattle vessel=pour hinged=lever tree=leaves world=earthquake building=earthquake phone=vibrate
    cage=clatter spray=rattle paper=rattle box=rattle screen=earthquake bridge=creak rubble=earthquake bell=bell
    smallbell=chime chain=chain snake=rattle chest=rattle wooden=rattle coin=coins fist=cloth cloth=cloth pane=clatter
    robot=vibrate
collapse: debris! barrier=servo ladder=clatter
collapse, crumble, cave in: debris! cloth=cloth robot=clatter star=explosion ward=shield shield=shield
    metallic=clatter weight=clatter ship=crash vehicle=crash icy=ice_crack animal=thud card=page piece=clatter
    tin=clatter vessel=glass_break snow=debris bone=rattle portal=portal person=thud body=thud tree=tree_fall
    wooden=wood_break bridge=wood_break tower=debris creature=thud
crash: crash! sea=waves cymbal=gong gong=gong drum=drum computer=power_down game=power_down vehicle=crash
    wooden=wood_break tree=tree_fall glassy=glass_break bird=thud icy=ice_crack robot=crash kitchen=clatter
    tin=clatter metallic=clatter weight=clatter plane=crash hinged=impact light=glass_break fireball=explosion
    thunder=thunder stony=debris rubble=debris wagon=crash boat=wood_break ship=crash chest=impact piano=piano
collide: crash stony=impact piece=clack ball=clack blade=sword shield=sword icy=ice_crack glassy=clink spell=explosion
skid, brake, swerve: skid!
start, start up, boot, boot up, power on, power up, come on, come to life, spin up, fire up, start again, start going,
    begin, roar to life, cough to life, sputter to life, splutter to life, rumble to life, growl to life, spring to
    life, kick into life, whir to life, hum to life, flicker to life, grind to life, crackle to life, buzz to life,
    whine to life, burst into life, come alive, crank to life, roar into life, come back on, come back to life, power
    back on, fire back up: - bone=rattle statue=gate golem=debris stony=gate shield=shield ward=shield jet=jet
    heli=helicopter plane=plane train=train laptop=power_up lamp=switch lights=switch light=switch neon=electricity
    fluorescent=electricity fire=fire torch=fire furnace=fire burner=match frying=sizzle radio=static speaker=static
    portal=portal crane=servo slider=servo clock=clock siren=siren alarm=alarm weather== rain== spark=electricity
    water=stream liquid=stream boiling=boiling steam=steam keyboard=typing drum=drum bell=bell choir=choir undead=moan
    gas=leak locomotive=engine_start lens=servo camera=power_up hologram=power_up reels=reels projector=reels
    record=scratch organ=organ
    tank=tank wagon=wagon machine== fan== tool== gears== computer=power_up robot=power_up device=power_up beam==
    minigun=servo space=power_up musicbox=gears vehicle=engine_start motor=engine_start phone=power_up game=ui_start
stop, halt, stall, shut down, shut off, power off, power down, wind down, spin down, run down, slow down, stop working,
    cut out, conk out, go dead, fall still, grind to a halt, come to a halt, come to a stop, slow to a stop, slow to a
    halt, coast to a stop, run out of power, lose power, spin to a stop, power back down, shut itself off: - brake=skid
    train=train slider=power_down toy=gears clock=clock jet=jet siren=siren alarm=alarm light=switch lights=switch
    lamp=switch radio=switch record=rewind tape=rewind ward=shield shield=shield portal=portal spell=spell organ=organ
    musicbox== heart=beep steam=steam water=drips barrier=power_down applause=applause wagon=wagon gears=gears
    elevator=servo tank=engine_stop horse=hooves machine=engine_stop fan== tool== beam== minigun=servo
    battery=power_down space=power_down computer=power_down robot=power_down device=power_down vehicle=engine_stop
    motor=engine_stop wind=wind rain=rain weather== fire=fire game=ui_close insect== bird== frog== crowd== people==
    phone=power_down music=power_down
catch: impact motor=engine_start vehicle=engine_start ball=clap fire=fire fish=splash person=clap arrow=clap
    latch=latch
rev, rev up, rev down, throttle, accelerate, decelerate, speed up, idle: engine vehicle== motor== jet== person=-
    robot=servo tool== fan=fan machine=machine reels=reels mower=engine wagon=wagon heart=heartbeat
charge, recharge: charge credit=register rhino=hooves boar=hooves robot=servo attack=charge spell=charge magic=charge
    bow=charge bigbeast=footstep knight=hooves gun=charge spark=charge beam=charge ward=charge device=charge
    game=charge elephant=hooves horse=hooves laser=charge bull=hooves crowd=battle person=battle animal=hooves
    phone=ui_confirm battery=charge
hover: - ghost=moan undead=moan spell=spell ward=shield fairy=sparkle screen=ui_hover game=ui_hover heli=helicopter
    bird=wings insect== vehicle== motor==
dock, undock, land gear: steam boat=thud hoverbike=steam vehicle=steam game=latch robot=latch phone=latch device=latch
    slider=steam space=steam ship=steam
teleport, vanish, materialize: teleport!
summon, conjure, cast, enchant: spell fireball=fireball fire=fireball magic== ice=ice_spell heal=heal curse=curse
    fishing=whoosh line=whoosh undead=curse ward=shield spell== bone=curse metal=boiling anchor=splash vote=ui_confirm
    shadow=curse
heal, revive, restore, cure, bless: heal! file=ui_confirm game=ui_confirm
freeze: ice_spell! computer=ui_error screen=ui_error game=ui_error camera=shutter video=ui_error
scan: computer paper=machine book=machine card=beep food=beep tin=beep game=beep box=beep finger=beep hand=beep
    limb=beep *=computer
load, unload: reload gun=reload cannon=reload bow=gears game=ui_confirm screen=ui_confirm bag=thud wagon=thud
    truck=thud siege=gears wooden=impact camera=latch machine=clatter gunpart=reload bomb=reload boat=thud
    vehicle=thud train=thud paper=machine tape=latch
remove: gear plug=latch cable=latch tape=latch record=latch coin=pickup piece=pickup key=keys gunpart=reload
    battery=latch
connect, disconnect: - headset=status earbuds=status headphones=status earpiece=status
insert, plug, dock in, attach, detach, unplug, socket, connect, disconnect, couple, dock with: latch coin=coin_slot
    server=status gunpart=reload key=lock cable=latch wire=latch tape=latch card=latch gem=clink disc=latch
    record=latch spark=latch device=latch phone=latch water=latch hydrant=latch blade=latch metallic=latch chain=chain
    vehicle=latch game=latch light=creak food=latch lens=latch wagon=latch motor=latch
rewind, fast forward: rewind!
kick: impact body=punch hinged=impact ball=impact person=punch wooden=impact tin=clatter stony=debris drum=drum
    horse=thud animal=thud gun=gunshot rubble=debris sand=debris wagon=clatter glassy=glass_break machine=impact
    gate=impact chest=impact vehicle=impact bodyfall=thud pail=clatter robot=impact metallic=impact foliage=leaves
    snow=footstep tire=thud
punch, slap, uppercut, beat up, rough up, pummel, headbutt, kickbox, roundhouse, backhand: punch! lute=lute drum=drum
    paper=stamp water=splash sea=waves fish=thud pool=thud hinged=knock wooden=knock horse=clap insect=clap bee=clap
    coin=coins card=page clock=thud button=ui_click switch=switch armour=punch rubble=debris
tackle, wrestle, grapple, shove: thud person=thud person=thud rope=whoosh
hurt, injure, wound, damage: hurt person=hurt armour=impact robot=impact ship=crash vehicle=crash ward=shield
    shield=shield wooden=wood_break machine=impact gate=impact stony=debris creature=hurt game=hurt enemy=hurt
    animal=whimper metallic=impact
pass out, knocked out: thud
sprout, grow: sparkle icy=ice_spell gem=chime bone=creak wings=wings wooden=creak flesh=squelch body=squelch
    foliage=leaves tree=creak
melt: drips metallic=boiling tin=boiling boiling=boiling gate=boiling creature=sizzle person=sizzle food=sizzle
    acid=sizzle *=drips
dissolve, corrode: sizzle *=sizzle
polish, wipe, dust, sweep, brush: scrape club=swing blade=swing wooden=scrape teeth=scrape cloth=cloth bag=cloth
    glassy=squeak pane=squeak hair=cloth horse=cloth paper=paper floor=scrape armour=scrape blade=scrape metal=scrape
    metallic=scrape gun=cloth shoe=scrape foot=scrape stony=scrape gem=squeak vehicle=cloth screen=cloth wing=cloth
paint: leak pen=scrape wall=scrape
sew, knit, weave, stitch: cloth flesh=stab wound=stab *=cloth
bandage: rip
forge, smelt: impact blade=impact hook=impact armour=impact metallic=impact metal=impact chain=impact weapon=impact
    key=impact shield=impact coin=impact alliance=ui_confirm tool=impact
wrap, tie, knot, bind, lace: cloth paper=paper rope=creak chain=chain
spray: leak! person=leak animal=leak cat=leak blood=stab flesh=stab champagne=leak cork=leak hydrant=stream
    spark=electricity gun=gunshot bullet=gunshot sea=waves rubble=debris granules=debris snow=debris acid=sizzle
    water=stream
inject: leak *=leak
swat: impact *=impact
hammer away: impact *=impact
milk: pour cattle=pour cow=pour sheep=pour
shear: snip *=snip
snip, clip, trim: snip foliage=snip *=snip
inflate, deflate, pump up: leak! tire=leak *=leak
holster, buckle, fasten, strap on: gear! latch=latch
quench: steam!
churn, knead, mash: squelch sea=waves water=stream stomach=gurgle gears=gears machine=machine boiling=boiling
    brew=bubbles
moor: creak
crawl: cloth slime=gurgle worm=gurgle vent=clatter undead=drag_cloth person=cloth baby=cloth bug=chitter animal=leaves
    snake=leaves creature=chitter insect=chitter foliage=leaves
meditate, pray: choir
shapeshift, transform, morph: teleport robot=servo vehicle=servo machine=servo person=teleport bird=teleport
    wolf=growl canine=growl *=teleport
stun, daze: stinger *=stinger
bleed: stab
zap: electricity! turret=laser robot=laser ship=laser space=laser
shock, electrocute, zap: electricity!
patch, repair, fix: impact blade=impact rubble=impact wooden=impact vehicle=drill machine=drill ship=electricity
    armour=impact cloth=cloth stony=impact game=ui_confirm computer=electricity device=electricity pipe=impact
    tire=leak gate=impact ward=shield motor=drill metallic=electricity robot=drill
weld, solder: electricity!
dismantle, disassemble: clatter *=clatter
build, construct: impact rubble=impact wooden=impact stony=impact vehicle=drill machine=drill robot=drill gate=impact
    fire=fire castle=impact
take off, take flight, take wing: - boat=spaceship balloon=whoosh insect== vehicle== motor== horse=hooves cloth=cloth
    armour=gear foot=gear bag=gear person=footstep hook=clink bigbeast=wings fairy=wings fireball=fireball
    witch=whoosh broom=whoosh birdsong=wings bird=wings batwings=wings
taxi, take off, land on runway: plane heli=helicopter jet=jet
blast off, take off into space: jet
moo at: moo
squish, squeeze: stab! toy=squeak duck=squeak
squelch, squish, splat: stab! foot=squelch slime=gurgle mud=gurgle radio=static speaker=static
thud, thump, thunk, clunk, clonk: thud! ball=thud blade=clatter gears=gears coin=coin_slot gate=gate_close
    arrow=arrow_hit heart=heartbeat foot=footstep drum=drum wooden=impact lock=lock latch=latch lever=lever
    chest=chest_close drawer=drawer helicopter=helicopter light=thud machine=machine music=drum cards=thud
    vehicle=door_close bell=bell train=train metallic=impact hinged=door_close
whoosh, swoosh, whizz: whoosh! tool=drill hinged=sliding_door slider=sliding_door fire=fire fireball=fireball torch=fire
    gas=leak portal=portal
gurgle, glug: bubbles! water=stream river=stream baby=laugh person=throat boiling=boiling brew=bubbles undead=moan
    stomach=gurgle drain=gurgle sink=pour creature=gurgle pipe=bubbles
whir, whirr, drone: fan computer=computer tool=drill machine=machine saw=saw reels=reels projector=reels gears=gears
    plane=plane heli=helicopter camera=servo lens=servo tape=rewind record=scratch organ=organ bird=wings choir=choir
    lowdrone=drone clock=gears vehicle== blade=swing device=hum motor== insect== robot=servo
sputter, putter: engine fire=fire candle=fire torch=fire spark=electricity radio=static fuse=fuse frying=sizzle
    water=stream light=electricity person=throat gun=gunshot fountain=stream tool==
beep, bleep, blip: beep! horn=horn vehicle=horn
twang: bow! spring=jump bouncy=jump lute=lute harp=harp rope=whip wire=snap blade=impact
plop: splash!
crinkle: paper!
flicker: electricity fluorescent=electricity neon=electricity lamp=electricity lights=electricity hologram=static
    device=electricity ward=shield tongue=hiss page=page fire=fire candle=fire light=hum screen=static
glitch: static! *=static
shimmer, twinkle, sparkle: sparkle! portal=portal ward=shield
saddle: gear horse=gear
earn: pickup game=reward coin=coins
trade, barter: register! coin=coins card=page
gasp, choke, wheeze out: breath! vehicle=engine_stop motor=engine_stop person=breath fire=fireball flame=fireball
    wind=wind hinged=sliding_door steam=steam
drift: skid! fairy=whoosh sailship=waves boat=waves ship=spaceship space=spaceship cloth=whoosh foliage=leaves
    gas=whoosh wind=wind weather== snow=wind ghost=moan raft=waves balloon=whoosh smoke=whoosh ash=whoosh stony=whoosh
wind up: gears clock=gears musicbox=gears siren=siren ball=whoosh weapon=swing toy=gears vehicle=engine_start
    machine== fan== tool== gears== computer=power_up robot=power_up device=power_up beam== minigun=servo
    space=power_up motor=engine_start phone=power_up game=ui_start
kick in, cut in, switch on by itself, kick on: - hinged=wood_break pane=glass_break gate=wood_break jet=jet fan=fan
    machine=machine device=hum heater=hum light=switch motor=engine_start vehicle=engine_start water=stream spray=leak
    alarm=alarm siren=siren ward=shield shield=shield game=status spell=spell drum=drum
lift off, lift away: - heli== jet== ship== vehicle== motor== bird=wings insect== balloon=whoosh lid=chest horse=hooves
    cloth=cloth armour=gear foot=gear bag=gear person=footstep hook=clink bigbeast=wings fairy=wings fireball=fireball
    witch=whoosh broom=whoosh birdsong=wings batwings=wings
wail: moan! banshee=screech wind=wind baby=crying child=crying person=crying siren=siren alarm=alarm wooden=creak
    sailship=creak
    ship=creak boat=creak hinged=creak metallic=creak tree=creak metal=creak lute=lute organ=organ violin=strings
    horn=horn storm=storm widow=crying vehicle=siren motor=siren brass=fanfare weather== storm== flute=flute
"""
)
"""Each row's default and preferences, by verbs: going, speaking, calling, running, stopping."""
