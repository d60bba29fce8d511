"""More words of several senses, in rows like those of `homonyms`; it holds those that come after them."""

from __future__ import annotations

MORE_HOMONYMS = """
pool > pool ball: cue, ball, billiard, table, break, rack
chip > poker chip: poker, casino, bet, table, stack, chips
chips > crisps: gull, seagull, vinegar, fried, potato, eat, crunch, bag, salt, crisp
chip > coin: microchip, computer, silicon
record > vinyl record: needle, vinyl, scratch, dj, turntable, player
record > -: new, high, score, broken, camera, video
needle > record: vinyl, record, groove
needle > drill: tattoo
file > saw: nail, metal, rasp, prison, blacksmith, steel, hoof, drag, iron, edge
brick > toy brick: plastic, toy, lego
block > stone block: stone, puzzle, push, slide, heavy, granite, wooden, crypto
block > parry: sword, shield, attack, blade, parry
block > toy block: toy, lego, build, place, stack
plant > latch: bomb, c4, charge, explosive, mine
plant > factory: power, industrial, nuclear, chemical
plant > foliage: *
mine > pickaxe: ore, coal, stone, gold, pickaxe, dig, dwarf, crystal, iron
mine > landmine: explode, land, step, naval, proximity, explosion, armed, blow, plant
mine > cave: shaft, abandoned, deep, old, entrance
shot > gulp: glass, whiskey, drink, vodka, tequila
shot > shutter: camera, photo, picture, screen
shot > whoosh: basketball, hockey, puck, golf, football, goal, putt
shell > oyster shell: oyster, clam, crab, scallop, mussel
shell > cannon: tank, artillery, mortar, fired, howitzer, incoming, naval
shell > gun casing: casing, eject, spent, shotgun, floor, brass
shell > egg shell: egg, turtle, snail, crack
shell > seashell: sea, beach, ear, conch
magazine > powder keg: powder
magazine > book: page, read, flip, glossy, fashion, newsstand, turn
clip > -: video, film, movie, audio, tv
clip > latch: paper, belt, hair, pen
clip > magazine of a gun: ammo, gun, insert, reload, bullet, empty
hatch > egg shell: egg, chick, dragon, hatchling, nest, crack, bird
hatching > egg shell: *
log > wood: fire, wooden, tree, fall, roll, split, chop, river, axe, burn, hollow
board > wood: diving, wooden, floor, creak, nail, cut, plank, saw, chess, creaking
board > train: train, bus, passenger
current > electric spark: electric, wire
current > stream: river, water, ocean
wave > crowd: stadium, audience
wave > waves: sea, ocean, water, beach, shore, surf, crash, tide, boat, hull, rock
wave > -: cleared, incoming, survive, survived, defence, defense, complete, countdown, enemy, enemies, zombie, next,
    hand, final, goodbye, incoming
surf > -: internet, web, channel
charge > cash register: credit, card, fee
charge > explosion: explosive, depth, demolition
charge > charge: *
charged > cash register: credit, fee
charging > galloping: bull, buffalo, bison, knight, cavalry, horse, rhino, boar, elephant
shower > rain: rain, spring, april, light, summer
shower > shower head: bathroom, bath, hot, tap
spell > -: dry, cold, hot, heat
casting > whoosh: fishing, line, rod, net, lure, bait, angler
cast > whoosh: fishing, line, rod, net, fish, angler
cast > -: iron, party, member, voice
fishing > -: *
reel > reel tape: film, tape, projector
reel > gears: fishing, line, fish, rod, angler
lap > -: complete, completed, final, race, last, racing, first, next, circuit, track, record
scroll > parchment: parchment, unroll, unfurl, quest, ancient, wax, map, sealed, roll up, hand, desk, royal, magic
scroll > browse: list, menu, page, feed, option, inventory, text, news, timeline, gallery, website
music > setting: toggle, mute, unmute, slider, checkbox, settings, volume, disable, enable
sound > setting: toggle, checkbox, disable, enable
jingle > fanfare: news, radio, ad, commercial, victory, tv, logo, brand, musical, music, cheerful, catchy, win, title,
    short, happy, losing, defeat, shop
fork > -: forklift, truck
forks > -: forklift, truck
screen > -: wiper, wipers
line > -: *
rod > -: fishing, line, cast, casting, lure, bait, fish, angler
fly > -: rod, tackle
plate > steel plate: steel, metal, armor, iron, bullet, boiler
plate > dish: food, dinner, kitchen, shatter, set, china, smash, wash, drop, dropped, clatter, table, cutlery, soup
plate > pressure plate: pressure, trap, temple, floor, dungeon, step, puzzle, stone
plate > dish: food, dinner, kitchen, break, shatter, set, china, smash, wash
scale > -: fish, music, dragon
scale > piano: piano, music, major, minor, note, practice
note > paper: paper, read, write, sticky, desk, letter, found
note > ui note: rising, falling, two, three, four, low, high, wrong, musical, short, single, soft, warm, bright
notes > ui note: *
chord > ui note: soft, ui, menu, warm
key > piano: piano, instrument, minor, major
key > keyboard: keyboard, type, press, computer, laptop, typewriter
keys > keyboard: keyboard, type, computer, press, laptop
bank > river: river, muddy, stream
bank > cash register: money, vault, account, transfer, deposit
pupil > -: *
bug > insect: squash, squish, splat, splatter, swat, crush, windscreen, windshield
bug > insect creature: giant, alien, crawl, insect, monster
bug > -: software, report
hive > beehive: *
fly > fly insect: web, catch, caught, jar, spider, swatter, buzz, house, swat, around, annoying, horse, insect, trapped
swallow > bird: bird, nest, barn, chirp, flock
duck > dodge: dodge, under, crouch, evade, avoid
turkey > -: country
kid > goat: goat, farm
kite > kite bird: bird, prey
kite > flag: string, wind, paper, fly, sky
rook > chess piece: chess, board, move, take
rook > crow: *
pawn > chess piece: *
knight > chess piece: chess, pawn, bishop, checkmate, e4, e5, f3
bishop > chess piece: chess
king > chess piece: chess
mole > -: *
bear > -: load, weight
ram > latch: memory, computer, pc, motherboard
ram > knock: battering, door, gate
jaguar > car: engine, car, drive
jaguar > lion: *
python > -: code, programming
cobra > -: helicopter
ray > beam: mining, cutting, tractor, shrink, healing, continuous, energy, sustained
ray > laser: gun, death, freeze, heat, laser
cell > hinged cell: door, prison, jail, bars
cell > phone: phone
ward > ward: *
hood > cloth: cloak, pull, jacket, thief, up, down, wear, head
hood > car hood: *
horse > wood: rocking, chess, wooden
trot > hooves: *
racket > tennis racket: tennis, ball, squash, badminton
cricket > cricket ball: bat, wicket, match, ball, bowl
club > -: night, dance, music, golf, fan
club > wooden club: swing, hit, troll, wooden, caveman, ogre, strike, giant
golf > -: *
bowl > bowling ball: pin, alley, strike, bowling
strike > bowling pins: bowling, pin, alley
strike > lightning: lightning, thunder, storm
strike > matchstick: match, matchstick
strike > -: hour, worker
clock > -: round, punch
sting > stinger: triumphant, orchestral, mystery, clue, solved, case, jumpscare, scare, defeat, victory, boss,
    horror, dramatic, violin, violins, brass, music, musical,
    suspense, reveal, grim, sad, villain, level, quest, ending, synth
tick > hurt: poison, burn, bleed, damage
tick > button: hitmarker, marker
bolt > laser: blaster, plasma, laser, ion
jet > spray: hose, gas, nozzle, sprinkler
kick > drum: 808, snare, bass, drummachine
drum > barrel: oil, fuel, toxic, chemical
battle > -: auto, pass, royale, mode, ticket
tick > reels: roulette, fortune, prize, raffle
tick > ui tick: slider, setting, volume, checkbox, menu, ui, scroll, score, list, box, interface, cursor, option,
    wheel, number, selector
ticks > reels: roulette, fortune, prize, raffle
ticks > ui tick: slider, setting, volume, menu, ui, scroll, score, interface, wheel, counter
beat > heart: heart
beat > drum: drum, rhythm, bass, tribal, war, techno, music
beat > -: enemy, level, boss, team, record
whisper > leaves: pine, tree, wind, leaf, grass, reed, willow, forest, aspen
whispering > leaves: pine, tree, leaf, grass, reed, willow, aspen, forest
singing > chime: bowl, crystal, glass, saw
singing bowl > gong: *
kick > kick drum: drum, bass, techno, beat
trigger > latch: gun, pistol, dry, finger, rifle, pull, weapon, empty, revolver
trigger > -: event, when, trap, alarm, effect, condition, cutscene
safety > latch: gun, rifle, pistol, weapon, flick, flip, off, click
hammer > gun click: cock, revolver, gun, pistol
hammer > chisel: chisel, stone, mason, statue
shutter > roller shutter: shop, store, kiosk, garage, roller, stall
shutter > window shutter: window, wind, roll, metal, house, bang, wooden, slam, storm
flash > shutter: camera, photo, bulb, paparazzi
flash > teleport: magic, bang, light, grenade
flashbang > explosion: *
torch > flashlight: battery, click, electric, switch, beam, button
torch > torch fire: *
light > light switch: turned, switched, flicked, flipped
light > -: *
lights > fluorescent tube: buzz, buzzes, buzzing, hum, hums, humming
lights > switch: switch, on, off, flick, turn, street, house, stage
tap > water tap: open, opens, opened, closed, closes, water, sink, bath, kitchen, drip, run, leak, turn, faucet, leaky
tap > beer pour: beer, keg
sink > drain: water, kitchen, drain, bathroom, wash, tap
sink > -: *
load > -: engine, motor, steady, constant, revolutions, rpm, idle
trunks > tree: forest, tree, creaking, creak, wood, jungle, grove
pan > frying pan: fry, bacon, egg, sizzle, sear, oil, butter, steak
can > watering can: water, flower, garden, seedling
can > spray can: spray, paint, graffiti
can > tin can: dispense, vend, opener, soda, beer, kick, drop, crush, empty, open, metal, recycle, rattle, roll,
    vending, aluminium,
    food, slot, trash
can > -: *
present > parcel: shake, shaken, rattle, wrap
present > page: unwrap, gift, christmas
wrap > paper: gift, present, christmas
tear > drip: eye, cry, sad, cheek
tears > crying: *
stroke > hit: bell, clock, gong, drum, hammer, axe, sword, midnight
strokes > hit: bell, clock, gong, drum, hammer, axe, sword, midnight
hover > -: bike, car, board, tank, craft
wound > gears: catapult, crossbow, winch, watch, clock, spring, toy, line, fishing, reel, handle, cable
wound > stab: *
bow down > cloth: *
row > swim: boat, oar, river, canoe, paddle
row > -: *
sow > pig: pig, piglet
sow > dig: seed
plane > scrape: carpenter, wood, bench, shaving
plane > -: astral, dimension
jet > stream: water, fountain, pool
rocket > fireworks: firework, festival, new year
idle > engine: engine, motor, car, truck, motorbike, vehicle, bus
idle > growl: dragon, monster, beast, troll, wolf, lion, creature
idle > -: *
rock > electric guitar: music, band, concert, riff
rock > stone: *
roll > drum: drum, snare
roll > thunder: thunder
roll > whoosh: dodge, player, hero, character, combat, evade
rolling > thunder: thunder
rolling > dice: dice
clap > thunder: thunder
crack > thunder: thunder, lightning
crack > whip: whip, whipping, bullwhip
crack > gunshot: rifle, sniper, gun, pistol
crack > egg shell: egg
burst > gunshot: gun, rifle, fire, automatic, machine
burst > steam: steam
shutters > roller shutter: up, down, roll, rolling, garage, shop, store
shutters > shutter door: window, wind, wooden, storm
kit > -: *
glasses > gear: wear, put, reading, sun
scope > zoom: rifle, sniper, gun, aim, in, out
sight > zoom: down, aim
cover > cloth: blanket, bed, sheet
cover > -: *
change > coins: loose, pocket, jingle, coin, count, cash
change > -: *
drop > drip: water, rain, liquid, single, sink, cave
drop > item drop: loot, legendary, rare, item
level > -: *
scale > -: *
point > -: *
points > score: *
star > star: *
flush > reward: royal, poker, straight
flush > toilet: *
deck > card deck: card, shuffle, draw, deal, tarot, magic, poker
deck > wood: ship, boat, wooden, plank, pirate
hand > card: card, poker, blackjack
suit > gear: space, diving, armor, iron, hazmat
suit > card: card
beam > beam: laser, energy, plasma, light, tractor, ray
beam > wooden beam: wood, roof, wooden, ceiling, support, fall, collapse
beam > steel beam: steel, metal, girder
cable > rope: elevator, bridge, snap, steel
wire > wire: *
net > -: internet, positive
plug > cork: bath, drain
plug > latch: *
press > machine: print, hydraulic, factory, industrial, printing
press > button: *
date > -: *
palm > leaves: tree, beach, leaf
nail > hammer: hammer, wood, board
nails > scrape: chalkboard, blackboard, scratch, claw
pen > -: sheep, pig, cattle, animal
stick > lever: gear, joystick, control, analog
tie > cloth: *
temple > -: *
fire > gun: gun, rifle, pistol, shotgun, weapon, cannon, laser, bullet, turret, bow, arrow, crossbow, musket, machine,
    sniper, tank, missile, rocket
firing > shoot: *
fired > shoot: *
fires > shoot: gun, rifle, pistol, shotgun, weapon, cannon, laser, bullet, turret, bow, arrow, crossbow, tank,
    missile, rocket, bolt, soldier, sniper
catch > fish: morning, net, nets, deck, trawler, hauled, haul, landed, dumped, fisherman, fishermen
catch > -: breath
catches > ignition: engine, motor, car
catch > catch fire: fire, flame
catch > ball catch: ball, glove, baseball
coughs to life > ignition: *
coughs and dies > stalls: *
sputters and dies > stalls: *
gasps and dies > stalls: *
coughs > engine: engine, motor, car, truck, tractor
cough > engine start: engine, motor, car, truck, tractor, lawnmower
roar > cheer: crowd, stadium, fan, audience
school > -: *
clear > throat: throat, clears
clears > throat: throat
clears > clear: level, stage, mission
hit the books > book: *
kick the bucket > hurt: *
raining cats and dogs > rain: *
leaves > exit: player, lobby, party, room, game, teammate, guest, server, friend, user, diver, guild, group, team
bullet hits > bullet impact: sandbag, wood, flesh, body, dirt, sand, water, vest, armor, tree, ground, mud, snow
player > -: piano, guitar, flute, violin, record, cd, dvd, music, tape, harp, trumpet, video
raining > -: arrow, fire, blood, men, meteor, bullet, frog, coin, money
lift > elevator: button, floor, music, door, ding, shaft, arrive, hotel
flies > swarm: buzz, rot, corpse, carcass, garbage
tree cracking > falling tree: falling, falls, hitting, ground
bullfight > crowd: *
cockpit > -: *
firefly > sparkle: *
fireflies > sparkle: *
butterfly > cloth: *
rainbow > sparkle: *
catfish > fish: *
ax > axe: *
bulldozer > truck: *
singed > sizzle: *
snapdragon > foliage: *
cowboy > man: *
"""
"""One sense a row."""
