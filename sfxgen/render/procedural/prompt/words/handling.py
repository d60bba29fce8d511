"""Verbs of work and play, in rows like those of `deeds`, and what some verbs make of one thing in particular."""

from __future__ import annotations

from sfxgen.render.procedural.prompt.lexicon import entries

HANDLING = entries(
    """
rupture: burst pipe=leak hose=leak metallic=leak tank=leak tub=leak gas=leak steam=steam hydrant=stream tire=burst
    balloon=burst flesh=squelch hull=crash ship=crash vehicle=burst bag=rip cloth=rip body=squelch
discharge: electricity gun=gunshot cannon=cannon spark=electricity device=electricity laser=laser beam=laser
    spell=spell ward=shield shield=shield battery=power_down phone=power_down tub=pour water=stream steam=steam
    gas=leak gunpart=gunshot bow=bow patient=door_open
celebrate: cheer! game=fanfare
grumble: growl! thunder=thunder storm=thunder weather== crowd=crowd people=crowd person=gibberish stomach=gurgle
    vehicle== motor== machine== volcano=earthquake quake=earthquake rubble=debris robot=servo
tip out, empty out, turn out onto, empty onto, tip onto: pour piece=clatter tin=clatter toy=clatter coin=coins
    rubble=debris stony=debris tool=clatter kitchen=clatter wooden=clatter bag=debris key=keys chest=clatter dice=dice
    gem=clink hook=clink paper=paper pail=clatter drawer=clatter body=thud
smack: impact lips=kiss person=punch body=punch fist=punch animal=clap water=splash ball=impact bag=thud cloth=thud
    food=thud hinged=impact
grasp, clutch at, clench: cloth person=cloth hand=cloth fist=cloth teeth=eating jaws=eating blade=gear gun=gear
    rope=creak claws=scrape bag=gear money=coins coin=coins paper=paper foliage=leaves
snatch, nab, swipe away: whoosh key=keys coin=coins money=coins bag=gear paper=paper book=page phone=cloth
    blade=scrape gun=gear gem=clink hook=clink person=cloth food=cloth cloth=cloth vessel=clink raptor=wings
    bird=wings
slit open, cut open, slash open: rip flesh=stab body=stab animal=stab fish=stab food=chop softball=chop bag=rip
    wheels=leak tire=leak box=paper chest=paper
slit: stab throat=stab paper=rip cloth=rip bag=rip wheels=leak tire=leak rope=rip flesh=stab softball=stab
thrash, flail about: splash water=splash fish=splash bigfish=splash pool=splash person=cloth animal=leaves
    creature=growl foliage=leaves bed=creak lute=lute drum=drum whip=whip wheat=leaves net=splash
slaughter, butcher, fillet, debone, gut: stab fish=squelch animal=stab food=chop
strangle, choke out, smother, suffocate, throttle somebody: throat *=throat
massage, caress, fondle: cloth cat=purr dog=cloth horse=cloth strings_plucked=lute harp=harp gem=hum
lounge, recline, sprawl, slouch, flop down, slump down, plop down: cloth wooden=creak sailship=creak bed=creak
    body=thud foliage=leaves
gouge: scrape eye=squelch eyes=squelch flesh=stab wooden=chop stony=chisel metallic=scrape
amputate: saw *=saw
cram, pack into, stuff into: cloth paper=paper food=squelch hook=clink coin=coins
prick: stab balloon=burst bubble=pop *=stab
ransack, plunder, pillage, rifle: clatter drawer=clatter wooden=clatter tin=clatter paper=paper bag=gear chest=clatter
    gun=gunshot village=battle
strew: - paper=paper foliage=leaves rubble=debris coin=coins food=pour granules=pour cloth=cloth flower=leaves
    glassy=clink metal=clink
splice: snap wire=electricity wires=electricity rope=creak film=snip tape=rewind gene=computer game=computer
tamper, tamper with, tinker, tinker with, fiddle with: clink lock=lock machine=clink device=clink gears=gears
    clock=gears radio=static cable=electricity spark=electricity light=switch switch=switch computer=typing
    vehicle=clink robot=servo bomb=clink cloth=cloth
unclasp, unclip, unfasten, unbutton: latch hook=latch cloth=cloth bag=latch
emboss, notarise, notarize: stamp *=stamp
engulf: whoosh fire=fire fireball=fireball water=waves sea=waves darkness=drone portal=portal boiling=boiling
    curse=curse
unleash: - spell== magic== curse== fireball== fire=fireball animal=snarl dog=bark canine=bark bigbeast=roar
    creature=snarl bomb=explosion storm=storm beam=beam laser=laser cannon=cannon gun=gunshot arrow=bow rage=roar
    game=power_up lightning=thunder thunder=thunder ice=ice_spell poison=curse
intercept: shield ball=impact bomb=explosion jet=jet plane=plane missile=explosion
grout, caulk, lacquer, varnish: scrape *=scrape
shackle, handcuff, cuff, hogtie: latch chain=chain rope=cloth person=latch
tickle: laugh *=laugh
recoil, flinch, cringe: cloth gun=gunshot cannon=cannon snake=hiss person=cloth spring=jump animal=whimper
lope, saunter, strut, sashay, mosey, hustle, bustle, traipse, toddle, hobble, scuttle off, lumber along, lumber past,
    shamble along: footstep horse=hooves hoofed=hooves insect=chitter bug=chitter robot=footstep people=crowd
    crowd=crowd
scuttle, skitter: chitter rodent=footstep person=footstep crab=chitter bug=chitter animal=footstep leaf=leaves
    stony=debris ship=splash
waddle: footstep duck=duck penguin=footstep
stampede: hooves person=footstep people=footstep elephant=thud animal=hooves
frolic, gambol: footstep animal=footstep person=laugh water=splash
circle overhead, circle above, orbit: - bird== raptor== plane== jet== heli== ship== space== insect== robot=servo
cruise past, cruise by, cruise along: - vehicle== motor== ship== boat== shark=waves plane== jet== train==
careen, fishtail: skid vehicle=skid wagon=wagon ship=waves person=footstep train=train
twitch, jerk, spasm: cloth robot=servo body=cloth insect=chitter limb=cloth animal=leaves nose=breath undead=moan
    needle=clock
teeter, totter, wobble about: creak vessel=clink piece=clack stony=creak tower=creak wooden=creak person=footstep
uncurl, uncoil, coil up: cloth rope=cloth snake=hiss tentacle=gurgle wire=cloth cable=cloth hose=cloth whip=whip
    spring=jump chain=chain
wallow: squelch water=splash pool=splash elephant=splash *=squelch
billow: whoosh cloth=cloth sail=cloth gas=leak smoke=leak fire=fire curtain=cloth cape=cloth flag=cloth steam=steam
    dust=wind
ripple: - water=stream pool=stream sea=waves cloth=cloth flag=cloth portal=portal ward=shield foliage=leaves
    wheat=leaves lake=waves light=hum
flop, flop about: thud fish=splash pool=splash body=thud paper=page cloth=cloth
capsize: splash *=splash
rappel, abseil: whoosh rope=creak person=whoosh
punt, scull, kayak: swim ball=impact
clamber, scramble up: effort wooden=creak stony=debris rubble=debris rope=creak animal=footstep armour=gear
sniffle, snivel, sniff back tears: breath! person=crying child=crying kid=crying baby=crying
shush, hush somebody: whisper!
drool, slobber, salivate: gurgle *=gurgle
sweat: drips *=drips
faint, swoon, pass out cold: - person=thud woman=thud man=thud player=thud
feed: - animal=eating fire=fire burner=fire printer=machine paper=machine bird=chicken coin=coin_slot machine=machine
    baby=eating pool=splash fish=splash gun=reload
feast, dine, gorge, suckle, nibble on, gnaw on: eating undead=squelch creature=eating animal=eating person=eating
    raptor=eating flesh=squelch baby=drinking calf=drinking
graze: eating armour=ricochet shield=ricochet bullet=ricochet arrow=whoosh knee=scrape wall=scrape vehicle=scrape
    cattle=eating sheep=eating horse=eating
taste, savor, savour: drinking food=eating
fight, scuffle: battle cat=meow dog=snarl bird== canine=snarl animal=snarl blade=sword person=punch army=battle
    people=battle crowd=battle boxer=punch robot=crash undead=growl fire=stream bird=screech rooster=rooster
joust: hooves blade=impact lance=wood_break
besiege, invade, storm in: battle army=battle people=battle crowd=battle person=footstep castle=battle ship=spaceship
bombard, strafe: explosion cannon=cannon siege=catapult plane=gunshot jet=gunshot gun=gunshot heli=gunshot
destroy, demolish, obliterate, annihilate, vaporize, vaporise, devastate, level to the ground: explosion
    ship=explosion boat=explosion vehicle=explosion wooden=wood_break chest=wood_break glassy=glass_break
    ceramic=glass_break stony=debris rubble=debris building=debris wall=debris gate=wood_break hinged=wood_break
    pane=glass_break ward=glass_break shield=glass_break bridge=wood_break device=clatter piece=clatter
    furniture=wood_break icy=ice_crack gem=glass_break paper=rip cloth=rip machine=clatter robot=explosion
    portal=portal statue=debris
incinerate, cremate: fireball paper=fire wooden=fire body=fire *=fireball
etch: scrape *=scrape
crochet, embroider, darn, hem: cloth *=cloth
mold, mould, glaze clay: squelch *=squelch
laminate, photocopy, mass produce: machine *=machine
decay, rot, fester: squelch wooden=creak
crystallize, crystallise, frost over, ice over: ice_crack gem=chime *=ice_crack
harden, petrify: gate person=ice_crack creature=debris
thaw: drips icy=drips *=drips
smolder, smoulder: fire *=fire
char, cauterize, cauterise: sizzle hair=sizzle *=sizzle
bloom, blossom: sparkle flower=leaves foliage=leaves
bulge: creak
distill, ferment: bubbles *=bubbles
shine, glow, gleam, glisten, glint: - gem=sparkle coin=sparkle star=sparkle blade=sparkle beam=hum light=hum
    lights=hum rune=hum spell=hum portal=portal fire=fire metal=sparkle hook=sparkle ember=fire embers=fire lamp=hum
    neon=hum item=sparkle chest=sparkle
drizzle: rain liquid=pour thick=pour food=pour sauce=pour
shampoo, lather up, bathe in: stream animal=stream dog=splash person=splash
floss: squeak teeth=squeak
groom: cloth horse=scrape cat=drinking animal=cloth
suture: cloth *=cloth
exhume, entomb, bury alive: dig *=dig
mummify, swaddle, swathe: cloth *=cloth
lasso: whoosh *=whoosh
corral: - horse=hooves cattle=moo sheep=bleat pig=oink animal=hooves duck=duck
mince, julienne, dice up: chop *=chop
whittle: chop wooden=chop *=chop
baste, flambe, caramelize, caramelise, deep fry, stir fry, pan fry, poach: sizzle egg=bubbles eggshell=bubbles
    *=sizzle
blend, puree, liquidize, liquidise: drill food=drill fruit=drill liquid=drill magic=spell game=-
crimp: latch *=latch
lubricate: squelch hinge=squeak *=squelch
pave, bulldoze: debris stony=debris rubble=debris tree=tree_fall wooden=wood_break
insulate, soundproof: cloth
excavate: dig *=dig
furl: cloth *=cloth
dredge, trawl: splash net=splash chain=chain
bail out, bail water: splash person=splash water=splash plane=jet
defuse: latch bomb=beep wire=snip
rig up: latch bomb=latch trap=latch sail=cloth light=switch
snipe: gunshot *=gunshot
disembowel, behead, decapitate, dismember, eviscerate: stab! guillotine=swing
cripple, maim: stab! ship=crash vehicle=crash robot=crash game=hurt
clone, duplicate: - game=ui_confirm
yodel: shout!
rasp: scrape bird== person=throat undead=throat voice=throat wooden=saw metal=saw hoof=saw hinged=creak breath=breath
yelp: whimper! person=hurt child=hurt woman=hurt man=hurt
toot, tootle: horn! flute=flute train=whistle whistle=whistle kazoo=flute brass=fanfare car=horn trumpet=fanfare
    owl=owl
vroom: engine!
whump: thud! bomb=explosion cannon=cannon fire=fireball burner=fire snow=thud gas=fireball
zing: ricochet! blade=sword strings_plucked=lute
plink, plonk, plunk: clink! piano=piano lute=lute harp=harp water=drip drop=drip stony=splash coin=coin_slot rain=rain
    icecube=clink
bong: bell! bubble=bubbles
caterwaul: meow!
cheep: bird!
chirr: cricket!
ting: clink! bell=bell
thrum: hum! arrow=arrow_hit bolt=arrow_hit lute=lute harp=harp strings_plucked=lute vehicle== motor== machine==
    bowstring=bow bow=bow rain=rain insect== ward=hum portal=portal
whish: whoosh!
trundle: wagon! vehicle== motor== robot=servo train=train machine== stony=rumble_roll ball=rumble_roll tank=tank
fart: burp!
clop: hooves! foot=footstep
pop, pop up: - toaster=latch toast=latch joint=snap joints=snap shoulder=snap
unfold, open, fold: - deckchair=clatter recliner=creak tripod=clatter sinkhole=earthquake ground=earthquake
    chasm=earthquake earth=earthquake
smash: - monitor=glass_break
shoot, fire, launch: - speargun=whoosh
crack: - body=snap
burst open: - cocoon=squelch pod=squelch
squeeze: - juicer=drill
hit: - frost=ice_spell
grate open, grate shut, grate aside, grate closed, grate past, grate against: gate! hinged=creak metallic=scrape
    gate=gate wheels=skid blade=scrape ship=scrape boat=scrape
churn: - butter=squelch cream=squelch
scream, screech: - gears=gears
overload: - generator=electricity
jam: - photocopier=machine printer=machine shredder=machine copier=machine
eat, chew up: - machine== shredder=machine
slap: - clock=latch rope=whip dough=thud food=thud softball=thud
snap: - switch=switch food=snap spectacles=snap glasses=snap
open: - bucket=clatter pail=clatter pan=clatter
haul up: - bucket=creak pail=creak
knock over: - vase=glass_break bottle=glass_break lamp=glass_break jar=glass_break glass=glass_break
slide: - snake=leaves eel=splash
spit out: - polaroid=servo camera=servo
unfold: - stretcher=clatter chair=clatter table=clatter cot=creak
turn: - propeller=plane propellers=plane rotor=helicopter rotors=helicopter wheel=gears
release: - boulder=rumble_roll
roll: - bottle=clink can=clatter tin=clatter
cook, roast: - meat=sizzle steak=sizzle
chew: - machine==
shake: - cocktail=rattle metallic=clatter
lift off: - phone=latch lid=chest vessel=clink glassy=clink
stub out: match_out! *=match_out
sweep: - cards=page card=page
crunch: - tire=debris wheels=debris
set down hard, put down hard, set down heavily, put down heavily: thud!
hit, strike: - cleaver=chop hatchet=chop machete=chop
punch: - ball=impact
ping: - weather== metallic=clink vehicle=clink motor=clink glassy=clink wire=clink
swallow, gulp: - rubble== quake== fire==
chug: - machine== motor==
thud, thump: - rotor=helicopter rotors=helicopter
boom: - whale=whale shield=impact metallic=impact person=shout crowd=cheer wooden=thud motor== vehicle== music=drum
clap: - hinged=clatter barrier=clatter pane=clatter
rumble: - drawer=drawer
pop: - bulb=glass_break lightbulb=glass_break
fizz: - spark=electricity wire=electricity wires=electricity
screech, scream: - modem=static computer=static radio=static
tick: - needle=clock gauge=clock safe=lock bicycle=gears wheel=gears wheels=gears
mew: - bird==
coo: owl baby=laugh child=laugh person=gibberish
spit: - cat=hiss
hoot: - monkey=screech ape=screech
streak, streak across, streak over: whoosh fireball=fireball jet=jet plane=plane vehicle=passby people=crowd
pop out: - toast=latch toaster=latch
splutter: - spray=leak gas=leak liquid=leak
bite in, bite deep: eating blade=chop tool=drill saw=saw wheels=skid tire=skid
die: - patient=beep
hammer away: impact person=- keyboard=typing laptop=typing typewriter=typing computer=typing piano=piano drum=drum
go up, come up, rise: - stat=power_up stats=power_up skill=power_up rank=power_up level=power_up
go down, come down: - stat=power_down stats=power_down skill=power_down rank=power_down level=power_down
tear, rip: - gear=rip costume=rip outfit=rip suit=rip uniform=rip
burn down: fire! fuse=fuse match=fuse candle=fire
lift, lower: - crane=gears
spool up: - airship=engine_start aircraft=engine_start engine=engine_start engines=engine_start
start, start up: - treadmill=power_up
stop, shut down: - treadmill=power_down
bite into: - opener=scrape
"""
)
"""Each row's default and preferences, by verbs."""
