"""Words of several senses, rows as in `homonyms`: what goes on and off, and what is done in a kitchen."""

from __future__ import annotations

TURNS = """
satchel > panel: inventory
bag > panel: inventory
backpack > panel: inventory
rucksack > panel: inventory
pouch > panel: inventory
cloak > hologram: optical, active, engaged, disengaged, activated, deactivated, camo, shimmer, invisibility, thermal
tank > rainwater tank: nitro, nitrous, propane, scuba, diving, air
seals > seal off: pod, vault, tomb, chamber, capsule, portal, jar, lid
hailing frequency > channel: *
hailing frequencies > channel: *
note > tone: hit, missed, perfect, rhythm, sustained, sung, lane
block > toy block: voxel, tetris, removed, grid
wheel > valve: hatch, valve, pressure, pipe, bulkhead
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
cream > batter: whip, whips, whipping, whisk, whisked, bowl, beaten, beats
"""
