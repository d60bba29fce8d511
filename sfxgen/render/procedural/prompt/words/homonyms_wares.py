"""Words of several senses, rows as in `homonyms`: cards, clothes, letters, horns, food and what else is traded."""

from __future__ import annotations

WARES = """
board > thud: cork
board > hammer: window, up, nail
board > electric spark: circuit, mother
board > wagon: skate
boarding > footstep: ship, train, plane, bus, boat
beam > creak: balance
beam > sparkle: sun, moon
beam > light switch: high, low, headlight, flashlight, torch
heel > footstep: shoe, stiletto, floor, marble, hallway
spade > card: ace, jack, deck, dealt
spades > card: ace, card, queen, king, jack, deck, dealt
hearts > card: ace, card, queen, king, jack, deck, dealt
grate > scrape: cheese, carrot, nutmeg, zest
grated > scrape: cheese, carrot, nutmeg, zest
grates > scrape: cheese, carrot, nutmeg, teeth, wheel, wheels, rail, rails
ironing > steam: *
ironed > steam: *
swatter > swat: *
crown > drill: tooth, dentist
coat > spray paint: paint, varnish
coat > cloth: throw, thrown, hang, rack, put, wear
draft > log file: delete, save, email, message, discard, publish
mint > eating: chew, gum, suck, candy
mint > coins: coin
lots > -: *
tie > -: game, match, score, draw
letter > keyboard: type, typed, typewriter
letter > paper: open, opener, mailbox, mail, fold
post > -: blog, forum, social, media, share
fence > sword clash: match, duel, foil, epee, lunge, opponent
fencing > sword clash: *
buck > deer: deer, snort, antler, forest
bucks > coins: pay, paid, cost, ten, five, hundred
shot > bullet: ricochet, bullseye
dart > whoosh: lizard, fish, bird, dash, past, away, shadow
darts > whoosh: lizard, fish, bird, past, away, squirrel, shadow
pike > fish: river, lake, fishing, catch
bass > fish: fishing, lake, catch, caught
bass > bass guitar: guitar, slap, pluck, riff, electric
horn > bone: unicorn, rhino, goat, ram, bull, deer
horn > war horn: king, battle, viking, orc, army, siege, castle, hunt, barbarian, warlord
horn > french horn: brass, french, orchestra, jazz
horn > car horn: car, truck, honk, traffic, bus, vehicle, beep
train > cloth: dress, gown, bridal, wedding
training > -: *
dummy > training dummy: training, practice, straw, target, sword, combat, hit
drill > march: sergeant, marching, parade, soldier, fire drill
drone > quadcopter: fly, whir, land, launch, lift, propellers, deliver, camera, flying, delivery, rotor, hover, spy,
    propeller, attack, military, takes, quad, crash,
    shot, aerial, combat, toy, swarm
drone > quadcopter: buzz, buzzes, circle, circles, circling, patrol, overhead
drone > bee: bee, hive
toast > toast message: message, notification, slide, ui, achievement, popup, appear, screen
toast > clink: glass, cheer, champagne, wine, wedding, raise, drink, beer, mug
toast > bread: butter, bread, breakfast, crunch, eat, bite
toaster > latch: pop, up
jam > traffic: traffic, car
jam > misfire: gun, weapon, rifle, pistol, printer, paper, cartridge
jam > food: jar, toast, strawberry
jar > -: door
stall > engine: engine, car, plane, motor
stall > -: market, fish, shop, fruit
market > -: *
"""
"""One sense a row."""
