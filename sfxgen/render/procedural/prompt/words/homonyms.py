"""Words of several senses: read as another word where one of the cues stands nearby.

A row is `word > other word: cues`. `-` means that the word says nothing about the sound; a cue of `*` always holds.
The first row of a word whose cue is there decides.
"""

from __future__ import annotations

HOMONYMS = """
light > lamp: turned, turns, switched, switches, flicked, flicks, bulb, hallway, bathroom, ceiling
truck bed > -: *
sports saloon > car: *
saloon > car: revs, engine, purring, driver, exhaust
racks > server: server, cooling, blowers
rack > server: server, cooling, blowers
on the run > running: *
pipes > organ: nave, church, chapel, hymn, fugue, cathedral, organist
pipes > flute: goatherd, shepherd, faun, pan, satyr
rocks > ice cubes: whiskey, whisky, bourbon, scotch, drink
draught > gulp: ale, beer, potion, mead, deep, health, stamina
bolting > running: corridor, street, hallway, alley, stairs, kids, exit, away
bolts > runs: corridor, street, hallway, alley, stairs, exit, away
drilling > marching: soldiers, troops, parade, recruits, yard, cadets
tin robot > toy: wind, winding, wound, clockwork, key
toy robot > toy: *
toy duck > rubber duck: *
claymore > landmine: armed, disarmed, arm, disarm, mine, tripped, tripwire, planted
ambulance > truck: idling, idle, idles, engine, parked, door, doors
police car > car: pulls, parks, skids, idling, idle, idles, engine, parked, door, doors
fire truck > truck: idling, idle, idles, engine, parked, door, doors
fire engine > truck: idling, idle, idles, parked, door, doors
crow > cheer: delight, triumph, victory, glee
crowing > cheering: delight, triumph, victory, glee
fanning > shuffling: cards, deck, money, hand
swing > swing set: child, children, children's, playground, park, porch, garden
punch > lemonade: ladle, ladled, cup, bowl, fruit, drink
chain combo > combo: *
combo chain > combo: *
change of gear > gears: *
gear change > gears: *
eyes over > -: *
bolt > laser: blue, red, green, energy, turret, drone, plasma
tumblers > lock: thief, pick, lock, place, safe, click
keys > piano: sad, soft, melody, ivory, minor, chord, jazz, gentle, scene
fans > fan: spin, spinning, whir, whirring, blade, ventilation, cooling, hangar, ceiling, vent, duct
jump leads > wire: *
jumper leads > wire: *
dead air > static: radio, channel, comms, frequency, radio channel, receiver, tuner
hex bolt > rivet: *
hex nut > rivet: *
bark chips > gravel: *
wood chips > gravel: *
in a blink > -: *
cold snap > blizzard: *
deal > offer: killer, shop, store, unlock, daily, special, sale
gunship > helicopter: rotor, hover, overhead, blade, chopper, minigun
at a rolling boil > boiling: *
at the boil > boiling: *
on the boil > boiling: *
bellows > whoosh: forge, blacksmith, blacksmith's, smith, smith's, furnace, hearth, pump, pumped, smithy, coals
bend > -: round, around, road, track, corner, hairpin, kart, car, river
reel > projector: projector, cinema
ghost ship > galleon: *
shield > ward: glassy, glass, shimmering, humming, bubble
jam packed > packed: *
prayer bowl > gong: *
tibetan bowl > gong: *
temple bowl > gong: *
meditation bowl > gong: *
siege tower > wagon: *
moor > heath: night, dawn, sunrise, dusk, fog, mist, bleak, windswept, wild, lonely, ambience, empty, heather
you beat > you win: computer, champion, boss, rival, opponent, record, chess, ai, team, game, score, dealer, house
saw the > saw: plank, log, board, branch, timber, beam, bone, bars, pipe, half, through
saw the > -: *
saw a > saw: plank, log, board, branch, timber, beam, bone, bars, pipe, half, through
saw a > -: *
saw it > -: *
i saw > -: *
we saw > -: *
woods > forest: *
rumble > thunder: lightning, thunder, thunderstorm
one armed bandit > slot machine: *
chest plate > breastplate: *
chest plates > breastplate: *
hail > message: comms, incoming, starship, channel, frequency
map > panel: holographic, hologram, holo, hud, screen, minimap
brass > shell casing: spent, casing, ejected, shell, rounds, bouncing, concrete
combat > -: knife, shotgun, rifle, helicopter, vest, drone, robot, roll, music
bed > -: jungle, city, forest, ambient, traffic, daytime, ambience, background, loop, insects, seamless
charge > explosion: breaching, satchel, shaped
tumbler > lock: lockpick, lockpicking, pick, pins
hail > cheer: captain, garrison, hero, king, victor, crowd, people, champion, queen
ability > -: blink, dash, heal, charge, shield, teleport, stealth, jump, invisibility, freeze, fire, summon, roll,
    dodge
grass > -: snake, lizard
bolt > arrow: thud, target, shot, loosed, sticks, embeds, shield
falls > waterfall: roaring, niagara, misty, gorge, thundering, mighty, jungle
scope > -: attach, attached, attaching, mount, mounted, screw
chop > punch: karate, neck, judo, martial
torch > flashlight: pocket, thumb, thumbed, survival, horror, led, flick, flicked, batteries
bark > wood: raked, claw, oak, birch, gouge
clap > thunder: overhead, sky, lightning, storm, deafening
boom > door slam: door, gate, dungeon, shut
low > tone: lows
lows > beep: *
bubbly > -: pop, jingle, blip, sound, bubble, chime
content > -: *
power chord > electric guitar: *
submerged > underwater: *
boiling > -: rage, anger, fury, angry
propeller > boat: destroyer, ship, ship's, boat, submarine, ferry, trawler, underwater
propellers > boat: destroyer, ship, ship's, boat, submarine, ferry, trawler, underwater
deep ocean > underwater: *
minion > card: card, deck, play, played, board
jingle > chime: intercom, tannoy, pa, announcement, station, airport, platform
jingle > fanfare: game, intro, outro, level, bonus, daily, reward, collected, login, quest, complete, win, won, lose,
    lost, unlock, short, achievement, bright, sting, logo, shop, victory, casual, puzzle
jingle > -: purchase
window > panel: interface, tycoon, inventory, trade, chat, settings, popup, dialog, dialogue, ui, menu, hud, loot,
    quest, character,
    message, tooltip, browser, app, shop, hologram, holographic, holo, error
bridge > room tone: airship, submarine, zeppelin, battleship, warship
bridge > starship: starship, spaceship, captain, helm, star, crew, console, spacecraft
round > -: tick, ticks, ticking, spin, spins, spinning, wind, winding, crank, cranked, cranking, whirl, whirring
round > bullet: sniper, ricochet, whine, whining, ping, zip, zips, glance, skip, tracer, boulder
gear > -: lower, low, high, top, first, second, third, reverse
static > -: position, camera, shot, mesh, prop, object, hold
shuttle > machine: loom, weaving, weaver
vents > steam: opens, tube, pod, airlock, pressure, coolant, core, valve
venting > leak: *
reel > -: fiddle, fiddler, jig, ceilidh, dance
reel > gears: marlin, trout, bass, drag, screams, screaming
rpg > rocket launcher: fired, fires, launches, launched, convoy, soldier, shoulder, rooftop
bolts > rush: deer, rabbit, hare, horse, fox, brush, undergrowth, panic, thief, away
file > folder: case, cabinet, police, slapped, detective
bundle > -: *
plaster > bandage: tear, tearing, tears, torn, peel, peeled, peeling, rip, ripped, knee, skin, arm, wound
roots > dig: pig, boar, hog, truffle, snout
craft > spaceship: fighter, star, space, alien, cockpit, thrust, hover, landing
combine > craft: item, items, inventory, ingredient, ingredients, rune, runes, potion, potions, gem, gems, recipe,
    cannot, cards, elements
cup > trophy: score, team, final, league, won, took, tournament, champion, championship, season
trapped > -: *
parcel > land: land, plot, builder, city
pickup > pickup truck: old, engine, flatbed, cough, coughs, rusty, parked, drives
trunk > chest: pirate, sailor, steamer, travel
moor > moorland: bleak, misty, wind, gusty, fog, heather, lonely, windswept, heath
trunk > car trunk: getaway, taxi, sedan, suv, hatchback
trunk > elephant: bull, safari, herd, tusk, jeep
bow > ribbon: ribbon, present, gift, hair, silk, tie, tied, wrap
tone > room tone: room, closet, corridor, office, cabin, basement, bunker, hangar, ambient, server, station, crypt
breeding > -: *
tears > rip: costume, suit, outfit, uniform, trousers, metal, hull, paper, cloth, sail, flesh, page, wolf, sleeve,
    fabric, seam, canvas, shirt, dress, poster,
    bark,
    existence, reality, space, alien, burst, veil, dimension, apart
drunk > man: stagger, stumble, sing, snore, shout, hiccup, laugh, trip, mumble, burp, tavern, brawl, sway, fall
army > soldiers: march, advance, step
rocks > sway: cradle, gently
sinks > sink: kitchen, bathroom, wash, dish
sinks > drown: *
tear > skid: car, tyre, tire, motorbike, motorcycle, van, truck, getaway, taxi, racer
tears > skid: car, tyre, tire, motorbike, motorcycle, van, truck, getaway, taxi, racer
tearing > skid: car, tyre, tire, motorbike, motorcycle, van, truck, getaway, taxi, racer
drum > typing: finger, fingertip, fingernail
discharge > gunshot: pistol, rifle, gun, musket, flintlock, shotgun, weapon, firearm, cannon, blunderbuss
discharge > electric spark: static, battery, capacitor, coil, voltage, electric, lightning
chamber > reload: round, shell, shotgun, rifle, pistol, bullet, cartridge, bolt
mobile > phone: ring, ringtone, buzz, silent, desk, call, vibrate, text, message
fs > footstep: *
expl > explosion: *
whsh > whoosh: *
ftsp > footstep: *
btn > button: *
impt > impact: *
bark > tree: tree, oak, pine, birch, strip, peel, trunk, torn, log, wood, branch, chew, carve, chip, beetle
barking > shout: order, sergeant, command, officer, instructor, captain, general, boss
crane > heron: bird, call, flock, feather, marsh, wing, nest, rice, wetland, fly, dance, migrate, reed
seal > valve: gasket, leak, air, rushing, blown
seal > tombstone: tomb, ancient, magic, rune, temple, stone, door, break, demon
seal > seal off: airlock, hatch, bulkhead, helmet, shut
seal > stamp: royal, document, wax, press, envelope, letter
beeping > beep tone: reverse, reversing, backwards, backing, backward
bike > motorbike: engine, rev, throttle, exhaust, motor, biker
bike > bicycle: *
windscreen > -: wiper, wipers
windshield > -: wiper, wipers
snare > snare drum: hit, drum, roll, rim, brush, beat, march
foil > fencing foil: fencing, touch, duel, parry
foils > fencing foil: fencing, touch, duel, parry
triangle > triangle instrument: ding, ting, strike, struck, orchestra, ring, hit, note
song > choir: mermaid, siren, monk, choir, elf, elven, hymn, nun, angel
bite > gears: fish, line, rod, reel
bites > gears: fish, line, rod, reel
line > gears: buzz, fish, fishing, reel
bolt > arrow: crossbow, quiver, shaft
bolt > lightning: lightning, sky, storm
bolt > spell: shadow, dark, holy, chaos, void, mage, cast, necromancer, chain, homing
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
bow > cloth: courtier, curtsy, audience, butler, low, king, queen, princess, emperor, lord, politely, graciously,
    gift, ribbon, hair
bat > baseball bat: baseball, ball, cricket, swing, wooden, hit, homerun, player, pitch, inning
bats > wings: flock, swarm, cave, burst, fly
mouse > button: click, button, cursor, computer, wheel, scroll, pc, pad, desk
fan > card deck: card, deck, money, tarot
fanned > riffle: card, deck, hand, money, tarot
fan of the > man: band, team, club, singer, show, star, group
lobby > -: hotel, bellhop, marble, chandelier, receptionist, concierge, guest, guests
logs in > logs: hearth, fireplace, fire, stove, grate, river, pond
log on > log: hearth, fireplace, fire, stove, campfire, bonfire
logs on > logs: hearth, fireplace, fire, stove, campfire, bonfire
smack > kiss: lips, cheek, granny, lover
platform > -: hero, mascot, jump, jumps
upright > piano: saloon, chords, pianist
key turned > unlock: lock, padlock, door, chest, gate, cell, keyhole, cupboard, deadbolt
filing > sawing: prison, bars, window, shackles, chain, iron
deserted > -: *
squash > -: player, players, racket, racquet, court
ward > -: asylum, empty, nurse, patients, patient, maternity, psychiatric, beds
rung > toll: bell, curfew, watchtower, tower, twice, times
journal > quest log: quest
flute > wine glass: toast, champagne, newlyweds, wedding, glasses
tank engine > locomotive: steam, railway, station, rail, rails, wagons, puffing, puffs
foot of the > -: mountain, hill, cliff, tower, stairs, bed, wall, waterfall, dune
fan > desk fan: vent, duct, shaft, stale, blades, ceiling, extractor, cooling, exhaust, whir
fans > desk fan: vent, duct, shaft, stale, blades, ceiling, extractor, cooling, exhaust, whir
fan > crowd: cheer, stadium, roar, tier, wild, goal, team, chant, concert, applaud, football, scream, boo, sing
fans > crowd: wild, tier, cheer, stadium, chant, goal, home, away, sing, team, boo, roar, concert, football, scream,
    celebrate
fan > flame: fire, flame, ember
fan > cloth: paper, silk, fold, geisha, snap, lady
tank > rainwater tank: water, rain, fuel, oxygen, fill, fish, storage, toilet, gas, oil, drain, septic
ring > keyring: janitor, janitor's, jailer, jailer's, caretaker, jangle, jangling, jangles
ring > earring: gold, finger, pick, equip, drop, jewel, wedding, magic, item, find, silver, loot
ring > crowd: boxing, circus, wrestling
ringing > -: ear, tail, silence
scores > scratches: cutter, blade, knife, scalpel, circle, pane
scoring > scratching: cutter, blade, knife, scalpel, circle, pane
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
trunk > chest: attic
trunk > elephant: elephant's
trunk > trunk lid: car, boot, shut, slam, close, vehicle, open
trunk > elephant: elephant, trumpet
trunk > chest: attic, luggage, old, treasure, lid, wooden, leather
boot > computer: computer, system, up, console, pc, os, terminal, robot
boot > car boot: car, boot lid
boots > power up: computer, system, up, os, laptop, console, machine, pc, device
spring > jump: coil, bounce, toy, jump, metal, mattress, boing
spring > stream: mountain, hot, water, well, mineral
spring > forest: morning, meadow, season, bloom, day, sunshine, afternoon, evening, orchard, blossom
match > matchstick: box, strike, struck, light, lit, candle, flame, blow, sulphur, cigarette, burn
match > game: *
lead > -: *
flies open > swing open: *
flew open > swing open: *
flies shut > swing shut: *
scale > hook: weigh, weighing, balance, kitchen, merchant
scales > hook: weigh, weighing, balance, merchant, justice
smoking > breath: pipe, cigar, cigarette, hookah
smoked > breath: pipe, cigar, cigarette
pipe > breath: smoke, smoking, puff, tobacco
ham > food: slice, chop, eat, bite, sandwich
ham > -: radio
chest > breath: heave, heaving, breathing, breathe
chest > body: punch, burster, alien, stab, wound, bullet, knee
staff > wand: wizard, mage, magic, glow, spell, arcane, druid, enchanted
stock > gun click: rifle, shotgun, gun
pitch fork > pitchfork: *
jack hammer > jackhammer: *
head butt > headbutt: *
fruit fly > fly insect: *
pit stop > drill: *
powder horn > pouch: *
ship's log > journal: *
blood vessel > heart: *
draw distance > setting: *
jack > card: spades, hearts, clubs, diamonds, deal, dealt, ace
jack > gears: car, crank, lift, tyre, tire, wheel
iron > golf club: golf, tee, fairway
iron > steam: shirt, ironing, laundry, steam
round > ammo: chamber, chambered, spent, eject, tank shell
rounds > ammo: load, magazine, rifle, clip, spent, eject, belt, ammo
loads > ready: page, level, save, map, world, screen, menu, website, scene, file
sub > submarine: dive, periscope, torpedo, sonar, hatch, hull
hand > clock: second, minute, hour
hands > clock: clock, dial
tooth > gears: cog, gear
nose > -: cone, plane, jet, missile
backup > -: generator, power, singer, dancer
gutters > flicker: candle, torch, flame, lantern
bridge > violin: violin, cello, fiddle, guitar
bridge > riffle: card, deck, shuffle
bridge > starship: starship, spaceship, spacecraft, captain, starfleet
bay > howl: wolf, hound, moon
bays > howl: wolf, hound, moon, dog
vessel > ship: war, sail, sails, sea, naval, ocean, cargo, crew, dock, fishing, space
flare > matchstick: road, emergency, lit, light, red, ignite, strike
flare > fireworks: signal, gun, launch, distress, sky
"""
"""One sense a row."""
