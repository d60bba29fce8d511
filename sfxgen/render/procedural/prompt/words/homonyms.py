"""Words of several senses: read as another word where one of the cues stands nearby.

A row is `word > other word: cues`. `-` means that the word says nothing about the sound; a cue of `*` always holds.
The first row of a word whose cue is there decides.
"""

from __future__ import annotations

HOMONYMS = """
tear > skid: car, tyre, tire, motorbike, motorcycle, van, truck, getaway, taxi, racer
tears > skid: car, tyre, tire, motorbike, motorcycle, van, truck, getaway, taxi, racer
tearing > skid: car, tyre, tire, motorbike, motorcycle, van, truck, getaway, taxi, racer
drum > typing: finger, fingertip, fingernail
discharge > gunshot: pistol, rifle, gun, musket, flintlock, shotgun, weapon, firearm, cannon, blunderbuss
discharge > electric spark: static, battery, capacitor, coil, voltage, electric, lightning
chamber > reload: round, shell, shotgun, rifle, pistol, bullet, cartridge, bolt
mobile > phone: ring, ringtone, buzz, silent, desk, call, vibrate, text, message
fs > footstep: *
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
song > choir: mermaid, siren, monk, choir, elf, elven, hymn, nun, angel
bite > gears: fish, line, rod, reel
bites > gears: fish, line, rod, reel
line > gears: buzz, fish, fishing, reel
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
"""
"""One sense a row."""
