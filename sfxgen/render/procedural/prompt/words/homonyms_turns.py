"""Words of several senses, rows as in `homonyms`: what goes on and off, and what is done in a kitchen."""

from __future__ import annotations

TURNS = """
satchel > panel: inventory
bag > panel: inventory
backpack > panel: inventory
rucksack > panel: inventory
pouch > panel: inventory
cloak > hologram: optical, active, engaged, disengaged, activated, deactivated, camo, shimmer, invisibility, thermal
tank > gas cylinder: nitro, nitrous, propane, scuba, diving, air
seals > seal off: pod, vault, tomb, chamber, capsule, portal, jar, lid
hailing frequency > channel: *
hailing frequencies > channel: *
note > tone: hit, missed, perfect, rhythm, sustained, sung, lane
block > toy block: voxel, tetris, removed, grid
wheel > valve: hatch, valve, pressure, pipe, bulkhead
wheel > reels: score, counter, odometer
wheels > reels: score, counter, odometer
wheel > prize wheel: daily, prize, fortune, lucky, bonus, reward
breach > explosion: wall, gate, blown, blasted, rampart
griffon > griffin: *
gryphon > griffin: *
tray > baking tray: slam, slams, drop, drops, dropped, clatter, marble, oven, cook, mess, canteen, waiter, serving
toast > bread: toaster, bread, butter, buttered, breakfast, burnt, crunchy, slice
chest > torso: thumped, thump, thumps, pounded, fist, gorilla
organs > flesh: spilled, body, corpse, torn, blood, slashed, harvested
bend > -: pitch, synth
spikes > -: meter, noise, gauge, reading, price, heat
tips > coins: earned, jar, customer, waiter
contact > connection: established, restored
wound > wind up: clockwork, clock, toy, spring
shutters > window shutter: latched, unlatched, bolted, manor, mansion
drone > quadcopter: recalled, deployed, launched, docks, scout, delivery, propellers
bull horn > hunting horn: *
ram's horn > hunting horn: *
ox horn > hunting horn: *
bark > wood: split, splitting, treant, trunk
carve > swoosh: slope, piste, snow, berm, halfpipe, skate, skater, skateboard, longboard, snowboard, snowboarder,
    surf, surfer, powder, bowl turn
carving > swoosh: slope, piste, snow, berm, halfpipe, skate, skater, skateboard, longboard, snowboard, snowboarder,
    surf, surfer, powder
pop > snap: ollie, skateboard, deck, tail, kickflip
tile > mahjong tile: number, letter, domino, mahjong, scrabble, rack, player, drawn, puzzle, hand, board
oil drum > wheelie bin: *
fuel drum > wheelie bin: *
petrol drum > wheelie bin: *
spirit box > radio: *
ghost box > radio: *
snow chains > chain: *
snow chain > chain: *
tyre chains > chain: *
tire chains > chain: *
cornu > war horn: *
carnyx > war horn: *
plant pot > vase: *
flower pot > vase: *
flowerpot > vase: *
times table > quiz: *
times tables > quiz: *
cubes > meeples: wooden, board, player, victory, bag, resource
cube > meeple: wooden, board, player, victory, bag, resource
board game > -: box, lid, piece, pieces, token, shelf, table
emf meter > geiger counter: *
emf reader > geiger counter: *
tuna > meat: tin, can, tinned, canned, sandwich, pasta, salad
salmon > meat: tin, can, tinned, canned, sandwich, fillet, grill, grilled
sardines > meat: tin, can, tinned, canned
buccina > war horn: *
leak > gas leak: pressure, gas, oxygen, air, steam, valve, propane, coolant, hydraulic
tick box > checkbox: *
tick boxes > checkbox: *
kick the bucket > kick bucket: tin, metal, mop, water, across, floor, over, spill, milk
kicks the bucket > kicks bucket: tin, metal, mop, water, across, floor, over, spill, milk
kicked the bucket > kicked bucket: tin, metal, mop, water, across, floor, over, spill, milk
cold snap > frost: frost, frosts, freeze, freezes, frozen, ice, icicles
streaming > rising: bubbles, bubble, sparks, light, sunlight, hair, banner, ribbons
block > shield bash: shield, buckler
blocks > shield bash: shield, buckler
blocked > shield bash: shield, buckler
timer > bell: ding, dings, dinging
oven timer > bell: ding, dings, dinging
horn > -: bumps, butts, butt, rams, gores, goring, scrapes, snags, scratches, sharpens, rubs
horns > -: butts, butt, rams, gores, goring, scrapes, lock, clash, sharpens, rubs
kick off > take off: boots, boot, shoes, shoe, sandals, slippers, heels, sneakers
church organ loft > church: *
organ loft > church: *
choir loft > church: *
spring > -: onion, onions, cabbage, rolls, greens
pour > -: shadows, shadow, darkness
pour into > -: shadows, shadow, darkness
pick > choose: list, menu, catalogue
torn by > torn: *
step > -: undo, redo, tutorial, quest, recipe
sting > stinger: surprise, reveal, musical, jump, scare, dramatic, tension, found
points > lever: railway, track, train, switched, thrown, junction
thrown on > thrown: desk, table, floor, bed, counter, bar, pile
bug > -: report, reports, tracker, ticket, patch
burning > -: laser, lasers, beam, heatray
burns > -: laser, lasers, beam, heatray
bed > -: soil, garden, onions, onion, carrots, carrot, lettuce, weeds, seedlings, seeds, vegetable, flower, raised
jingle > jangle: keys, key, coin, coins, bell, bells, sleigh, harness, spurs, reins, chain, pocket, purse, mail, collar,
    bridle, anklet, jailer, belt, armour, armor
jingle > fanfare: perfect, flawless, stage, star, stars, round, happy, cheerful, triumphant, jolly, upbeat, nailed
buzz > buzzer: budget, wrong, denied, rejected, error, invalid, refused, failed, illegal, blocked, incorrect
gutter > extinguish: candle, candles, flame, wick, torch, lantern
key turns > ignition: ignition, engine, car, starter, motor, dashboard, truck, van
key turned > ignition: ignition, engine, car, starter, motor, dashboard, truck, van
ship's > spaceship: warp, hyperspace, ftl, lightspeed, wormhole, hyperdrive
pick > pickaxe: miner, miner's, miners, strikes, ore, vein, rock, mine, coal, quarry
barrel roll > somersault: dogfight, plane, jet, fighter, aerial, spaceship, biplane
works > cocks: rifle, carbine, shotgun, bolt, slide
chip > memory card: power, upgrade, slot, slots, implant, neural, data, cyberpunk, brain
docks > quay: cargo, over, fishing, harbour, harbor, seagull, seagulls, gulls, ferry, dawn, container, fight, warehouse,
    night, fog, foggy
coupling > crowbar: slam, slams, clank, clanks, bang, bangs, clang, yard
fighter > fighter jet: banking, banks, squadron, afterburner, cockpit, carrier, dogfight, missile, strafes, wing
ship > spaceship: warp, hyperspace, ftl, lightspeed, wormhole, hyperdrive
ships > spaceship: warp, hyperspace, ftl, lightspeed, wormhole, hyperdrive
seals > latches: airlock, hatch, bulkhead, helmet, visor
seal > pressure seal: hatch, airlock, pressurised, pressurized, vacuum, bulkhead, helmet, container, canister
bed > pad: string, synth, tense, drone, choir, music, musical
table > leaderboard: league, standings, score, scores, ranking, rankings
pitchfork > spade: hay, straw, muck, manure, barn, stable, compost
crane > bird: lake, marsh, wetland, reeds, nest
strings > rope: puppet, marionette, apron, shoe, purse
flap > hatch: letter, letterbox, mailbox
lid > pot lid: steam, pan, pot, stew, soup, simmer, simmering, boil, boiling, kitchen, cooking, cauldron
burns > deals: card, dealer, croupier
tick > button click: hover, hovers, hovering, cursor, mouse, menu, button, checkbox, scroll, slider
sleeper > plank: wooden, railway, rail, track, tracks, oak, beam
sleepers > planks: wooden, railway, rail, track, tracks, oak, beam
blow > punch: ko, knockout, finishing, killing, fatal, dealt, deal, deals, boxer, boxing, fist, staggering, mortal,
    critical
keys > typing: hacker, hacker's, hacking, typist's, secretary's, programmer's, typist, secretary, programmer, coder,
    journalist
chatter > gibberish: simlish, bubble, dialogue, npc, alien, imp, minion, gremlin
chute > tin: prize, capsule, vending, machine, coal, rubbish, laundry, mail, garbage, conveyor, token, parcel, letters,
    trash, grain, ore, rubble, disposal, waste
wireless set > radio: *
wireless > radio: old, tuned, crackle, crackles, valve, wartime
catch > latch: flips, flip, flipped, flicks, flicked, flick, snaps, carrier, case, suitcase, cupboard, window, locket,
    briefcase, brooch, springs
sheets > paper: handed, passed, quiz, exam, answer, printed, copied, stapled, class, music, typed
ding > chime: correct, answer
recorder > flute: played, beginner, tune, melody, lesson, class, practises
sticks > drum sticks: drum, drums, drummer, drumming, snare, band, encore
comms channel > radio: *
radio channel > radio: *
nothing but > -: *
alarm > -: prairie, meerkat, marmot, goose, geese, monkey, blackbird, jay, squirrel, lookout bird
cream > batter: whip, whips, whipping, whisk, whisked, bowl, beaten, beats
"""
