"""Words of several senses: read as another word where one of the cues stands nearby.

A row is `word > other word: cues`. `-` means that the word says nothing about the sound; a cue of `*` always holds.
The first row of a word whose cue is there decides.
"""

from __future__ import annotations

HOMONYMS = """
bark > tree: tree, oak, pine, birch, strip, peel, trunk, torn, log, wood, branch, chew, carve, chip, beetle
barking > shout: order, sergeant, command, officer, instructor, captain, general, boss
crane > heron: bird, call, flock, feather, marsh, wing, nest, rice, wetland, fly, dance, migrate, reed
seal > tombstone: tomb, ancient, magic, wax, rune, temple, stone, door, envelope, letter, break, demon, airlock
seal > stamp: royal, document, wax, press
beeping > beep tone: reverse, reversing, backwards, backing, backward
bike > motorbike: engine, rev, throttle, exhaust, motor, biker
bike > bicycle: *
windscreen > -: wiper, wipers
windshield > -: wiper, wipers
snare > snare drum: hit, drum, roll, rim, brush, beat, march
foil > fencing foil: fencing, touch, duel, parry
foils > fencing foil: fencing, touch, duel, parry
triangle > triangle instrument: ding, ting, strike, struck, orchestra, ring, hit, note
bolt > arrow: crossbow, quiver, shaft
bolt > lightning: lightning, sky, storm
bolt > lightning bolt: electric, light, energy, magic, arcane, shock, wizard
bolt > bolt action: rifle, gun, sniper, cycle, cycled, carbine
bolt > lock: door, slide, latch, gate, window, slid, cell
bolt > screw: nut, wrench, metal, floor, tighten
marker > pen: whiteboard, felt, draw, write, permanent, highlighter, squeaky
terminal > crowd: airport, bus, train, passenger, busy, ferry
park > room tone: car, underground
ice > fanfare: cream
devil > wind: dust
bow > strings: cello, violin, viola, fiddle, music, bass, orchestra
bow > bow: arrow, archer, string, tension, nock
slug > slug creature: crawl, crawling, slimy, slime, garden
shell > cartridge: load, insert, loading, chamber
shells > cartridge: load, insert, loading, chamber
bow > ship hull: ship, boat, ferry, icebreaker, galleon, wave, sail, hull, canoe
bow > cloth: courtier, curtsy, audience, butler, low, gift, ribbon, hair
bat > baseball bat: baseball, ball, cricket, swing, wooden, hit, homerun, player, pitch, inning
bats > wings: flock, swarm, cave, burst, fly
mouse > button: click, button, cursor, computer, wheel, scroll, pc, pad, desk
fan > card deck: card, deck, money, tarot
fanned > riffle: card, deck, hand, money, tarot
fan > crowd: cheer, stadium, roar, tier, wild, goal, team, chant, concert, applaud, football, scream, boo, sing
fans > crowd: wild, tier, cheer, stadium, chant, goal, home, away, sing, team, boo, roar, concert, football, scream,
    celebrate
fan > flame: fire, flame, ember
fan > cloth: paper, silk, fold, geisha, snap, lady
tank > rainwater tank: water, rain, fuel, oxygen, fill, fish, storage, toilet, gas, oil, drain, septic
ring > earring: gold, finger, pick, equip, drop, jewel, wedding, magic, item, find, silver, loot
ring > crowd: boxing, circus, wrestling
ringing > -: ear, tail, silence
pitcher > -: baseball, mound, throw
pitcher > jug: pour, water, lemonade, jug, milk, beer, juice, fill
bar > progress bar: progress, loading, health, mana, stamina, menu, xp, experience, boss
bar > metal bar: iron, metal, gold, steel, prison, cell, bend, silver, cage
bar > food: chocolate, candy, snack, cereal, wrapper
bars > metal bar: cell, prison, cage, iron, metal
log > log file: captain, save, mission, entry, file, update, server, chat, combat, journal, quest, audio
pad > landing pad: landing, launch, lily, jump, bounce
pad > synth pad: synth, choir, warm, string, dreamy, sustain, ambient, glassy, chord, lush, evolving, airy
organ > church organ: stab, chord, note, church, pipe, horror, music, swell, drone, melody, cathedral, play, gothic
organ > meat: surgeon, body, remove, transplant, heart, alien, harvest, vital, donor
trunk > trunk lid: car, boot, shut, slam, close, vehicle, open
trunk > elephant: elephant, trumpet
trunk > chest: attic, luggage, old, treasure, lid
boot > computer: computer, system, up, console, pc, os, terminal, robot
boot > car boot: car, boot lid
boots > power up: computer, system, up
spring > jump: coil, bounce, toy, jump, metal, mattress, boing
spring > stream: mountain, hot, water, well, mineral
spring > forest: morning, meadow, season, bloom
match > matchstick: box, strike, struck, light, lit, candle, flame, blow, sulphur, cigarette, burn
match > game: *
lead > -: *
pike > fish: river, lake, fishing, catch
bass > fish: fishing, lake, catch, caught
bass > bass guitar: guitar, slap, pluck, riff, electric
horn > bone: unicorn, rhino, goat, ram, bull, deer
horn > french horn: brass, french, orchestra, jazz
horn > car horn: car, truck, honk, traffic, bus, vehicle, beep
train > cloth: dress, gown, bridal, wedding
training > -: *
dummy > training dummy: training, practice, straw, target, sword, combat, hit
drill > march: sergeant, marching, parade, soldier, fire drill
drone > quadcopter: fly, camera, flying, delivery, rotor, hover, spy, propeller, attack, military, takes, quad, crash,
    shot, aerial, combat, toy, swarm
drone > bee: bee, hive
toast > toast message: message, notification, slide, ui, achievement, popup, appear, screen
toast > clink: glass, cheer, champagne, wine, wedding, raise, drink, beer, mug
toast > bread: butter, bread, breakfast, crunch, eat, bite
toaster > latch: pop, up
jam > traffic: traffic, car
jam > latch: gun, weapon, rifle, paper
jam > food: jar, toast, strawberry
jar > -: door
stall > engine: engine, car, plane, motor
stall > -: market, fish, shop, fruit
market > -: *
pool > pool ball: cue, ball, billiard, table, break, rack
chip > poker chip: poker, casino, bet, table, stack, chips
chips > crisps: potato, eat, crunch, bag, salt, crisp
chip > coin: microchip, computer, silicon
record > vinyl record: needle, vinyl, scratch, dj, turntable, player
record > -: new, high, score, broken, camera, video
needle > record: vinyl, record, groove
needle > drill: tattoo
file > saw: nail, metal, rasp, prison
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
shell > cannon: tank, artillery, mortar, fired, howitzer, incoming, naval
shell > gun casing: casing, eject, spent, shotgun, floor, brass
shell > egg shell: egg, turtle, snail, crack
shell > seashell: sea, beach, ear, conch
magazine > book: page, read, flip, glossy, fashion, newsstand, turn
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
wave > -: cleared, incoming, survive, survived, defence, defense, complete, countdown, enemy, enemies, zombie, next, hand, final, goodbye, incoming
surf > -: internet, web, channel
charge > cash register: credit, card, fee
charge > explosion: explosive, depth, demolition
charge > charge: *
charging > hooves: bull, knight, cavalry, horse, rhino, boar, elephant
shower > rain: rain, spring, april, light, summer
shower > shower head: bathroom, bath, hot, tap
spell > -: dry, cold, hot, heat
cast > whoosh: fishing, line, rod, net, fish, angler
cast > -: iron, party, member, voice
fishing > -: *
reel > reel tape: film, tape, projector
reel > gears: fishing, line, fish, rod, angler
lap > -: final, race, last, racing, first, next, circuit, track, record
scroll > parchment: parchment, unroll, unfurl, quest, ancient, wax, map, sealed, roll up, hand, desk, royal, magic
jingle > fanfare: news, radio, ad, commercial, victory, tv, logo, brand, musical, music, cheerful, catchy, win, title, short,
    happy, losing, defeat, shop
fork > -: forklift, truck
forks > -: forklift, truck
screen > -: wiper, wipers
line > -: *
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
bug > insect creature: giant, alien, crawl, squash, insect, monster
bug > -: software, report
hive > beehive: *
fly > fly insect: web, catch, caught, jar, spider, swatter, buzz, house, swat, around, annoying, horse, insect, window, trapped
swallow > bird: bird, nest, barn, chirp, flock
duck > dodge: dodge, under, crouch, evade, avoid
turkey > -: country
kid > goat: goat, farm
kite > kite bird: bird, prey
kite > flag: string, wind, paper, fly, sky
rook > chess piece: chess, board, move, take
rook > crow: *
pawn > chess piece: *
knight > chess piece: chess
bishop > chess piece: chess
king > chess piece: chess
mole > -: *
bear > -: load, weight
ram > knock: battering, door, gate
battering ram > thud: *
jaguar > car: engine, car, drive
jaguar > lion: *
python > -: code, programming
cobra > -: helicopter
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
tick > ui tick: slider, setting, volume, checkbox, menu, ui, scroll, score, list, box, interface, cursor, option,
    wheel, number, selector
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
safety > latch: gun, rifle, pistol, weapon
hammer > gun click: cock, revolver, gun, pistol
hammer > chisel: chisel, stone, mason, statue
shutter > window shutter: window, wind, roll, metal, house, bang, wooden, slam, storm
flash > shutter: camera, photo, bulb, paparazzi
flash > teleport: magic, bang, light, grenade
flashbang > explosion: *
torch > flashlight: battery, click, electric, switch, beam, button
torch > torch fire: *
light > -: *
lights > switch: switch, on, off, flick, turn, street, house, stage
tap > water tap: open, opens, opened, closed, closes, water, sink, bath, kitchen, drip, run, leak, turn, faucet, leaky
tap > beer pour: beer, keg
sink > drain: water, kitchen, drain, bathroom, wash, tap
sink > -: *
pan > frying pan: fry, bacon, egg, sizzle, sear, oil, butter, steak
can > watering can: water, flower, garden, seedling
can > spray can: spray, paint, graffiti
can > tin can: tin, soda, beer, kick, drop, crush, empty, open, metal, recycle, rattle, roll, vending, aluminium,
    food, slot, trash
can > -: *
present > page: unwrap, gift, christmas
wrap > paper: gift, present, christmas
tear > drip: eye, cry, sad, cheek
tears > crying: *
wound > gears: clock, spring, toy
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
catch > -: breath
catches > ignition: engine, motor, car
catch > catch fire: fire, flame
catch > ball catch: ball, glove, baseball
coughs > engine: engine, motor, car, truck, tractor
cough > engine start: engine, motor, car, truck, tractor, lawnmower
roar > cheer: crowd, stadium, fan, audience, arena
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
bulldozer > truck: *
snapdragon > foliage: *
cowboy > man: *
"""
"""One sense a row."""
