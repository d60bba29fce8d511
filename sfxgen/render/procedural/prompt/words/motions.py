"""Further verbs, in rows like those of `deeds`: how things move, bend, meet and change."""

from __future__ import annotations

from sfxgen.render.procedural.prompt.lexicon import entries

MOTIONS = entries(
    """
bend, strain, stretch, sway, flex, rock, lean, wobble, wiggle, quiver, twist, tighten, loosen: creak vehicle==
    motor== wooden=creak metallic=creak rope=creak bow=creak barrier=servo cloth=cloth sailship=creak hinged=creak
    palm=leaves gate=creak vessel=clink metal=gears lever=lever chain=chain leather=creak bag=creak foliage=leaves
    tree=creak
    bridge=creak sign=creak rubber=creak screw=gears wheels=gears drum=drum rubble=creak blade=creak bodyfall=creak
    food=squelch boat=creak ship=creak weapon=creak pole=creak slime=squelch bowstring=creak plane=creak spring=creak
    light=creak
rotate, swivel, tilt, pan, retract, extend, deploy, align, recalibrate, pivot, telescope: servo barrier=servo
    robot=servo motor=servo gears=gears lens=servo blade=scrape claws=swing ladder=clatter parachute=cloth sail=cloth
    cloth=cloth stony=gate gate=gate reels=reels fan=fan wheels=wagon light=servo bridge=drawbridge ward=shield
    shield=shield spikes=trap trap=trap heli=helicopter device=servo camera=servo drawer=drawer key=lock
    fireball=fireball wagon=wagon bell=bell gem=gears metallic=gears game=ui_hover screen=ui_hover
crush, squash, stomp on, trample, flatten: impact glassy=glass_break ceramic=glass_break food=eating tin=clatter
    bone=wood_break vehicle=crash paper=paper wooden=wood_break icy=ice_crack insect=stab bug=stab foliage=leaves
    flesh=stab snow=footstep stony=debris horse=hooves rubble=debris creature=stab spider=stab body=stab
    skull=wood_break gem=glass_break chest=wood_break hinged=wood_break ship=crash boat=wood_break robot=crash
    armour=creak fruit=squelch grape=squelch device=clatter pane=glass_break person=thud undead=stab
claw: scratch! animal=scratch
claw, maul: scrape! wooden=scrape flesh=stab cloth=rip person=stab animal=scrape undead=scrape bigbeast=scrape
    hinged=scrape tree=scrape metallic=screech
clack: clack! piece=clack ball=clack typewriter=typing keyboard=typing insect=chitter bone=rattle teeth=rattle
    heels=footstep foot=footstep train=train shutter=clatter hook=clink wooden=clack lever=lever
clamp, lock on, snap shut, click into place, click in, dock to: latch lock=lock gate=gate_close trap=trap
    game=ui_confirm jaws=eating teeth=eating clock=latch chest=chest_close hinged=latch hook=latch bag=gear
    armour=gear book=thud case=latch body=latch hand=latch bomb=beep fireball=beep gun=beep jet=beep turret=beep
    magnet=clink lid=chest_close screen=ui_confirm
capture, seize: impact piece=clack flag=cloth game=ui_confirm person=cloth
chant: choir people=crowd crowd=crowd monk=choir person=choir
escape: footstep gas=leak steam=steam
chase, flee, escape, rush, hurry, scramble: footstep vehicle=passby horse=hooves water=river wind=wind crowd=crowd
    rodent=footstep train=train siren=siren motor=passby bee=swarm animal=footstep undead=footstep bullet=whoosh
    rain=rain waves=waves
dance, skip, stumble, trip: footstep person=footstep stony=splash horse=hooves music=fanfare record=scratch
    robot=servo skeleton=rattle fire=fire flame=fire heart=heartbeat bone=rattle fairy=sparkle leaves=leaves
    foliage=leaves light=hum
dip, bathe, drown, sink: splash boat=bubbles person=bubbles metal=steam blade=steam ship=bubbles pen=drip oar=swim
    food=squelch stony=splash wood=splash anchor=splash arrow=arrow_hit animal=splash hand=splash foot=splash
surface, emerge, breach: splash whale=splash boat=splash person=splash vehicle=splash undead=debris creature=splash
    bigfish=splash animal=splash bigbeast=splash sub=splash fish=splash
dispense, vend: latch drink=pour coin=coins tin=clatter food=debris card=page paper=paper game=clink
dribble: thud ball=thud basketball=thud water=drips
dump, unload onto: debris fish=splash
    tin=clatter bag=thud water=splash rubble=debris wagon=debris body=thud bodyfall=thud
    vehicle=debris pail=clatter granules=pour coin=coins snow=debris paper=paper
flare, flare up, blaze, flame up: fireball match=match fuse=fuse torch=fire fire=fire jet=jet blade=fireball
    spell=spell nose=breath star=fireball engine=jet
flit, perch: wings! insect=insect bat=wings batwings=wings ghost=moan fairy=sparkle
flood, overflow, surge: waterfall water=waterfall bath=pour boiling=boiling sea=waves crowd=crowd
    electricity=electricity vessel=pour tub=pour toilet=flush spell=spell magic=spell portal=portal river=waterfall
    spark=electricity light=electricity people=crowd brew=boiling
gargle: gurgle
gnash, chatter of: eating teeth=rattle
gobble: eating pig=eating chicken=chicken *=eating
lick, lap up: drinking flame=fire fire=fire lute=lute *=drinking
lash down, lash to, lash together: creak chain=chain
lash, crack a whip: whip! wind=wind storm=storm weather== rain=rain sea=waves rope=whip whip=whip creature=whip
misfire, backfire, jam: latch vehicle=burst motor=burst gun=latch printer=machine door=lever hinged=lever cannon=latch
    siege=creak bow=latch lock=lock machine=machine spell=spell jet=burst
nail, pound in: impact
pat: clap horse=clap animal=clap *=clap
patter: footstep rain=rain rodent=footstep person=footstep animal=footstep snow=hail
paw: scrape *=scrape
pitch: whoosh
poke, prod, nudge: thud game=ui_click
pounce: whoosh bug=snarl animal=snarl creature=snarl bigbeast=roar *=whoosh
prance: hooves!
prowl, lurk, stalk: footstep creature=growl canine=growl bigbeast=growl cat=footstep rodent=footstep
pry, pry open, lever open, force open, prise: creak wooden=wood_break metallic=creak chest=creak hinged=creak
    lock=lock gate=gate tin=creak vessel=cork pane=creak slider=creak heavy=gate plank=wood_break
pulse, throb, pulsate: hum heart=heartbeat portal=portal spell=spell gem=hum flesh=heartbeat blood=heartbeat
    egg=heartbeat eggshell=heartbeat alarm=alarm siren=siren drum=drum ward=shield light=hum device=hum beam=beam
    laser=beam curse=curse heal=heal lightning=electricity spark=electricity
rear, rear up: - horse=neigh bigbeast=roar snake=hiss
rebound: impact ball=impact arrow=ricochet bullet=ricochet
rummage, search through, fumble, rifle through: cloth bag=gear tin=clatter drawer=drawer paper=paper chest=clatter
    key=keys coin=coins pail=clatter metallic=clatter bin=clatter kitchen=clatter wooden=clatter metal=clink
    cloth=cloth foliage=leaves rubble=debris toolbox=clatter
scoop: dig coin=coins food=pour ice=clink icecube=clink water=splash granules=pour thick=squelch liquid=splash
    money=coins animal=splash rubble=dig
seal, seal up: latch hinged=door_close portal=portal envelope=paper paper=paper chest=chest_close airlock=steam
    slider=steam gate=gate_close tomb=gate vessel=cork
shave: scrape *=scrape
shift: - gears=lever lever=lever vehicle=lever stony=gate rubble=debris quake=earthquake wooden=creak bed=creak
    boat=creak ship=creak cloth=cloth metallic=creak body=cloth heavy=gate gate=gate train=train camera=servo
shiver: rattle teeth=rattle person=breath
skate, ski, skim: scrape stony=splash person=scrape bird=whoosh vehicle=skid boat=stream wagon=wagon
slip, slip into: cloth foliage=leaves person=skid paper=paper foot=skid card=page rope=cloth ring=clink hook=clink
    fish=splash
    tire=skid vehicle=skid horse=skid chain=chain blade=scrape coin=coins drop=splash
slither: leaves creature=gurgle snake=leaves slime=gurgle worm=gurgle
slop, smear, squelch through: squelch!
spatter, splatter: stab! water=splash mud=splash blood=stab paint=splash thick=splash acid=sizzle frying=sizzle
    liquid=splash pool=splash sea=waves rain=rain lava=boiling boiling=boiling
spurt, squirt: leak water=stream milk=pour blood=stab liquid=leak potion=leak thick=leak steam=steam gas=leak
    squid=stab flesh=stab fountain=stream
spray out: leak
suck, slurp up: drinking blood=drinking vacuum=fan fan=fan mud=squelch air=wind flesh=squelch person=drinking
    animal=drinking portal=portal slime=squelch
swirl, eddy: whoosh water=stream portal=portal wine=pour leaves=leaves foliage=leaves wind=wind magic== gas=whoosh
    rubble=whoosh granules=whoosh snow=wind brew=bubbles smoke=whoosh cloth=cloth spell=spell blizzard=blizzard
sting: insect *=insect
tow: chain *=chain
touch, brush against: impact game=ui_click screen=ui_click cloth=cloth foliage=leaves wire=electricity harp=harp
    spark=electricity gem=chime fire=sizzle water=splash piano=piano bell=bell ward=shield person=cloth portal=portal
unpack: paper wooden=paper chest=chest paper=paper cloth=cloth bag=gear
vault: jump
reverse, back up: - vehicle== tape=rewind
return: - game=ui_close blade=scrape boomerang=whoosh guillotine=whoosh ball=impact gun=gear bow=gear book=thud
huff: breath!
wheeze: breath! motor=engine_start vehicle=engine_start organ=organ fan=fan bellows=breath
whoop: cheer
wriggle, writhe, squirm: cloth creature=gurgle worm=gurgle snake=hiss insect=chitter slime=gurgle tentacle=gurgle
    fish=squelch rodent=leaves undead=moan maggot=squelch
fidget, shrug, bow down, curtsy, hug, embrace, huddle, cuddle: cloth person=cloth robot=servo
deflate, go flat, leak air: leak!
erase, rub out: scrape game=ui_close pen=writing chalk=scrape
evaporate, boil off: steam *=steam
float: whoosh vessel=waves bodyfall=waves body=waves wooden=waves stony=hum ship=spaceship space=spaceship
    cloth=whoosh boat=waves balloon=whoosh person=whoosh
hack into, hack, decrypt, breach the system: computer! wooden=chop tree=chop flesh=stab body=stab undead=stab
    creature=stab foliage=leaves computer=typing game=computer
drown out, echo: -
awaken, wake, wake up: - quake=earthquake golem=growl stony=gate creature=growl dragon=roar animal== undead=moan
    device=power_up phone=power_up robot=power_up bigbeast== computer=power_up person=breath machine=machine
advance: footstep undead=moan robot=servo tank=tank horse=hooves fire=fire page=page glacier=ice_crack people=footstep
    game=reward bigbeast=footstep vehicle=engine army=footstep
flip over, overturn, knock over, tip over, upend, topple over, keel over, fall over: crash frying=sizzle food=sizzle
    boat=splash ship=splash burger=sizzle piece=clatter paper=page fire=fire bone=rattle pail=clatter tub=splash
    ladder=clatter wooden=impact vessel=clink glassy=glass_break vehicle=crash tin=clatter bag=thud card=page
    coin=coin_flip stony=impact wagon=crash metallic=clatter bin=clatter tree=tree_fall tower=debris person=thud
    body=thud animal=thud bodyfall=thud creature=thud robot=crash
bump into, collide with, run into, ram: thud vehicle=crash ship=wood_break gate=thud hinged=thud wooden=impact
    wagon=crash stony=thud rubble=debris boat=wood_break robot=crash bell=bell glassy=glass_break ball=clack pane=thud
cool, cool down, contract: clink metal=clink metallic=clink fan=fan motor=clink vehicle=clink blade=sizzle
    boiling=boiling frying=sizzle device=fan computer=fan beam=steam gun=steam machine=fan
strike up: fanfare match=match brass=fanfare violin=strings
tune, tune up: - violin=strings lute=lute radio=static piano=piano harp=harp choir=choir flute=flute organ=organ
    screen=static game=ui_hover
press clothes: steam
spread, lay out: cloth paper=page card=page food=scrape butter=scrape fire=fire wings=wings wing=wings icy=ice_crack
    poison=bubbles foliage=leaves bird=wings gas=leak cards=page water=stream curse=curse light=sparkle
comb: cloth
bristle: cloth
stop dripping: drip water=drip *=drip
unbutton, button up: latch
run out: footstep hinged=footstep person=footstep people=footstep animal=footstep horse=hooves gunpart=latch gun=latch
    arrow=ui_error battery=power_down petrol=engine_stop fuel=engine_stop game=ui_error screen=ui_error spell=ui_error
    heal=ui_error oxygen=beep gas=beep clock=alarm timer=alarm vehicle=engine_stop motor=engine_stop money=ui_error
    food=ui_error liquid=drips tape=reels potion=ui_error ward=shield hourglass=pour
give way: wood_break floor=wood_break wooden=wood_break sailship=wood_break bridge=wood_break icy=ice_crack
    rubble=debris stony=debris rope=whip chain=chain hinged=wood_break gate=wood_break lock=lock glassy=glass_break
    pane=glass_break metallic=creak metal=creak vehicle=horn
blink: teleport! player=teleport star=sparkle light=blip lights=blip game=ui_tick limb=ui_tick cursor=ui_tick
    robot=beep device=beep computer=beep alarm=beep
warp: teleport! wooden=creak metallic=creak metal=creak record=scratch tape=rewind
eject: latch gunpart=clink person=jet pilot=jet casing=clink gun=reload coin=coin_slot key=lock cable=latch wire=latch
    tape=latch card=latch game=status gem=clink disc=latch record=latch spark=electricity device=latch phone=latch
scatter: - insect== bird=wings rodent=squeak people=footstep crowd=footstep paper=paper card=page coin=coins
    piece=clatter gem=clink dice=dice bone=rattle glassy=clink casing=clink foliage=leaves rubble=debris granules=pour
    hook=clink tin=clatter kitchen=clatter metallic=clatter toy=clatter food=clatter batwings=wings vehicle== motor==
    horse=hooves cloth=cloth armour=gear foot=gear bag=gear person=footstep bigbeast=wings fairy=wings
    fireball=fireball witch=whoosh broom=whoosh birdsong=wings
go dark, go black, black out: power_down light=switch screen=power_down device=power_down
short out, short circuit, arc, crackle with electricity: electricity!
overheat, overload: beep ship=alarm vehicle=steam motor=steam machine=steam gun=steam device=electricity
    spark=electricity computer=beep robot=electricity shield=shield ward=shield steam=steam
malfunction, misbehave: electricity game=ui_error vehicle=engine_stop machine=machine robot=electricity
    computer=static
cascade: waterfall water=waterfall rubble=debris stony=debris coin=coins music=harp glassy=glass_break card=page
lurch, jolt, judder: thud train=train vehicle=engine wagon=wagon slider=clatter undead=footstep machine=machine
    person=footstep ship=creak
screw up, mess up, botch: ui_error
search, frisk: - undead=cloth person=cloth body=cloth bag=gear drawer=drawer chest=clatter bodyfall=cloth paper=paper
rattle past, clatter past: wagon train=train wagon=wagon vehicle==
roll in, roll over, roll past: - thunder=thunder storm=storm weather== sea=waves tank=tank vehicle== train=train
    wagon=wagon stony=rumble_roll animal=cloth
nod off, doze, slumber: breath
spark: electricity! match=match lighter=match burner=match flint=match
dodge past, duck under, roll away, somersault, cartwheel, backflip: whoosh person=whoosh
regain, recover, recuperate, regenerate, replenish: heal game=heal person=heal ward=shield shield=shield
plummet, nosedive: whoosh plane=plane *=whoosh
seal off, seal itself: sliding_door cell=door_close gate=gate_close chest=chest_close vessel=cork armour=steam
    hinged=door_close portal=portal envelope=paper paper=paper airlock=steam slider=steam tomb=gate
rattle off, spit out: machine paper=machine coin=coins gun=gunshot person=gibberish food=splat_voice
go up, come up: - gate=gate barrier=servo slider=servo bridge=drawbridge ward=shield shield=shield firework=fireworks
    fire=fire curtain=cloth screen=ui_open boat=splash animal=splash person=footstep flag=cloth sun=sparkle lift=servo
    drawbridge=drawbridge game=ui_hover
come down, go down: - gate=gate_close barrier=servo slider=servo bridge=drawbridge ward=shield shield=shield rain=rain
    weather== ship=crash plane=crash tree=tree_fall person=thud creature=thud rubble=debris axe=swing blade=swing
    curtain=cloth boat=bubbles hammer=impact sword=swing game=ui_hover robot=crash
go by, come by, speed by, speed past, rumble past, thunder past, roar past, race past, tear past, streak past, blast
    past, whizz by, whizz past, whiz by, whiz past, whoosh by, whoosh past, zoom by: whoosh tank=tank bullet=whoosh
    arrow=whoosh bee=swarm insect=swarm plane=passby motor=passby vehicle=passby train=train horse=hooves
    hoofed=hooves siren=siren wagon=wagon people=footstep animal=footstep fireball=fireball river=river
    rodent=footstep ghost=moan
peel out, burn rubber, do a burnout: skid
pull up, pull over, pull in: - vehicle=skid motor=skid train=skid horse=hooves wagon=wagon cloth=cloth chain=chain
    ladder=clatter plane=plane zipper=zipper anchor=chain net=splash
pull away, pull out, set off, drive off, speed off, drive away, ride off: - motor=passby vehicle=passby train=train
    horse=hooves wagon=wagon boat=boat ship=spaceship blade=scrape
set off, go off: - bomb=explosion alarm=alarm firework=fireworks trap=trap gun=gunshot siren=siren clock=alarm
    phone=phone light=switch camera=shutter person=footstep
blow away, blow past: wind foliage=leaves paper=paper cloth=cloth
break down, break apart, come apart, fall apart, fall to pieces, disintegrate: debris vehicle=engine_stop
    motor=engine_stop machine=clatter robot=clatter bone=rattle hinged=wood_break wooden=wood_break icy=ice_crack
    gate=wood_break paper=paper ship=crash toy=clatter wagon=wood_break person=crying spell=teleport undead=debris
    creature=teleport gears=clatter
break free, break loose, break out: chain rope=whip gate=wood_break icy=ice_crack person=chain hinged=wood_break
    fire=fire crowd=crowd
break through: wood_break glassy=glass_break pane=glass_break stony=debris rubble=debris icy=ice_crack water=splash
    ward=glass_break
spill out, spill over, pour out, pour forth: - piece=clatter dice=dice tool=clatter gem=clink key=keys batwings=wings
    people=crowd crowd=crowd insect== water=stream coin=coins liquid=pour food=debris granules=pour rubble=debris
    smoke=leak gas=leak undead=moan boiling=boiling flesh=stab light=sparkle bug=swarm rodent=squeak vessel=pour
    bag=debris
well up, bubble up, bubble over, boil over: bubbles boiling=boiling water=bubbles fire=fire
ring out: - bell=bell gun=gunshot phone=phone scream=scream laughter=laugh gong=gong horn=horn warhorn=war_horn
    sword=sword person=shout alarm=alarm choir=choir
swell, intensify, ebb, recede, subside, strengthen, weaken: - *==
fade, fade away, die away, trail off: - weather== thunder=thunder bell=bell gong=gong crowd== people== motor==
    vehicle=passby ghost=teleport undead=moan siren=siren
swing open, fly open, burst open, glide open, spring open, pop open, fall open: door_open hinged=door_open gate=gate
    chest=chest slider=sliding_door bag=gear latch=latch pane=creak drawer=drawer tin=burst cork=cork food=pop
    portal=portal case=latch book=page body=squelch trap=trap lid=chest vehicle=door_open
swing shut, fall shut, bang shut, clang shut, slam down: door_close phone=clatter hinged=door_close gate=gate_close
    chest=chest_close slider=sliding_door book=thud drawer=drawer vehicle=door_close trap=trap pane=impact case=latch
    vessel=impact card=page piece=clack
break off, snap off: wood_break body=stab flesh=stab metallic=creak metal=clink stony=debris icy=ice_crack
    foliage=wood_break cloth=rip vehicle=crash glassy=glass_break pane=glass_break paper=rip chain=chain armour=creak
    food=eating bone=wood_break button=snap
die, die down, die off, give out: - heli=engine_stop train=train slider=servo toy=gears clock=clock jet=jet
    siren=siren alarm=alarm light=switch lights=switch lamp=switch radio=switch record=rewind tape=rewind ward=shield
    shield=shield portal=portal spell=spell organ=organ musicbox== undead=moan bigbeast=growl child=hurt heart=beep
    steam=steam water=drips applause=applause wagon=wagon gears=gears elevator=servo tank=engine_stop horse=hooves
    machine== fan== tool== beam== minigun=servo battery=power_down space=power_down computer=power_down
    robot=power_down device=power_down vehicle=engine_stop motor=engine_stop wind=wind rain=rain weather== fire=fire
    game=ui_close insect== bird== frog== crowd== people== person=hurt creature=hurt phone=power_down music=power_down
    animal=whimper
sputter out, flame out: leak vehicle=engine_stop motor=engine_stop jet=engine_stop
tick over, tick along: - vehicle== motor== clock=clock
thumb: - switch=switch light=switch button=ui_click gun=latch gunpart=reload shell=reload hammer=latch paper=page
    page=page book=page coin=coin_flip card=page
bite into: eating saw=saw tool=drill chainsaw=motorbike axe=chop blade=chop wheels=skid tire=skid claws=stab jaws=stab
plough through, plow through: dig boat=waves ship=waves sailship=waves vehicle=crash snow=debris
zip off, zing off, ping off, glance off, skip off, bounce off, deflect off: - bullet=ricochet arrow=ricochet
    laser=ricochet round=ricochet slug=ricochet ball=impact stony=impact metallic=clink
let fly: - siege=catapult bow=bow arrow=bow person=bow gun=gunshot
slap, pad, patter, clack, clomp, clump, pound, squelch, scuff, squish, slosh, clop: - foot=footstep feet=footstep
    shoe=footstep boot=footstep sandal=footstep hoofed=hooves
clang, clash: - blade=sword shield=sword hinged=door_close gate=gate_close bell=bell chain=chain bridge=clatter
    armour=impact
open fire: gunshot sailship=cannon ship=cannon boat=cannon cannon=cannon robot=laser turret=gunshot laser=laser
    space=laser
plough into, plow into, run into, drive into, career into, careen into, barrel into, collide with, smack into: -
    person=thud animal=thud vehicle=crash motor=crash plane=crash ship=crash boat=crash train=crash wagon=crash
    sea=waves
slam into, smash into, crash into: - rocket=explosion missile=explosion torpedo=explosion bomb=explosion vehicle=crash
    sea=waves *=crash
cry out: hurt person=hurt creature=hurt bird=screech crowd=shout people=shout
want, beg, beg for, greet, ask for: - animal==
run flat, go flat, go dead: - battery=power_down tire=leak phone=power_down radio=static light=power_down
    robot=power_down device=power_down
spool up: charge jet=jet
choke: breath blood=gurgle undead=gurgle
break, snap: - vegetable=snap carrot=snap celery=snap icicle=snap
update, refresh: notification game=notification screen=notification
land, fall: - player=thud hero=thud character=thud enemy=thud boss=thud
smash, slam, pound, strike, hit: - ground=thud earth=thud floor=thud
overturn, upend, upset: clatter toolbox=clatter chest=clatter wagon=crash vehicle=crash boat=splash wooden=impact
    vessel=clink pail=clatter tin=clatter
sling: - gun=gear bow=gear bag=gear shield=gear armour=gear
shoulder: - gun=gear bow=gear bag=gear
change: - outfit=gear costume=gear clothes=cloth armour=gear
tap: - dagger=clink knife=clink spoon=clink goblet=clink
break: - light=glass_break lamp=glass_break bulb=glass_break
fly: - fairy=sparkle pixie=sparkle
depressurise, depressurize, decompress, vent: leak slider=sliding_door hull=leak
clatter, rattle: - pot=clatter pots=clatter dish=clatter dishes=clatter plate=clatter pan=clatter crockery=clatter
nail, nail up, nail down, nail shut, tack up, hammer in, board up: impact *=impact
fall, drop, come down: - plane=crash helicopter=crash airplane=crash airship=crash
lock: - screen=ui_error
fall: - water=drips
wind down, spin down, slow down: power_down turbine=power_down reactor=power_down motor=engine_stop vehicle=engine_stop
    fan=power_down jet=power_down device=power_down
whack, hit, strike, bash, thwack, whale on: - dummy=thud
connect with: impact ball=impact person=punch body=punch
land, thud: - arrow=arrow_hit bolt=arrow_hit dart=arrow_hit spear=arrow_hit javelin=arrow_hit
burst: - wooden=wood_break barrel=wood_break tire=burst
bang: - tire=burst
part: - slider=sliding_door hinged=sliding_door cloth=cloth foliage=leaves
gather: - bullets=pickup ammo=pickup coin=coins paper=paper storm== weather==
ride off, ride away: - person=hooves
demolish, raze: debris! wooden=wood_break food=wood_break
rupture: burst liquid=burst pipe=burst space=leak ship=leak boat=leak flesh=stab
connect: - radio=status
disconnect: - radio=static
drive: - vehicle== motor== wagon=wagon horse=hooves
driven into, plunged into, jabbed into, rammed into: thud blade=stab stake=stab
    spade=dig tool=thud wooden=thud
    vehicle=crash
fly past, fly by, fly over, fly overhead: whoosh jet=jet plane=plane heli=helicopter space=spaceship vehicle=passby
    bird=wings insect== batwings=wings
juggle: whoosh *=whoosh
catch on: - hook=clink blade=clink cloth=rip rope=creak
ping: notification! scanner=beep sonar=beep radar=beep tracker=beep detector=beep device=beep computer=beep space=beep
    bullet=ricochet
strain, struggle: - person=effort
"""
)
"""Each row's default and preferences, by verbs."""
