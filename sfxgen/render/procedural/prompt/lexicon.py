"""The words for each kind of sound.

Each line of a table is a kind and its phrases, separated by commas. Inflections need not be listed: the longest phrase
matches first, as written or else by its stem ("slamming" and "slams" by "slam").
"""

from __future__ import annotations

from functools import cache


def entries(table: str) -> dict[str, str]:
    """Parse a table of `key: phrase, phrase` lines; an indented line continues the one before."""
    lines = table.strip().replace("\n    ", " ").splitlines()
    return {key: phrases.strip() for key, _, phrases in (line.partition(":") for line in lines)}


@cache
def phrases_in(phrases: str) -> list[tuple[str, ...]]:
    """Split a comma-separated list into phrases of words."""
    return [tuple(found) for phrase in phrases.split(",") if (found := phrase.split())]


def words(text: str) -> frozenset[str]:
    """Return the words of a text, split at white space."""
    return frozenset(text.split())


STRONG = entries(
    """
footstep: footstep, high heels, heels, footfall, step, stomp, tread, footwork, pitter patter
hooves: cavalry, hooves, hoof, hoofbeat, gallop, galloping, trot, canter, trotting horse, clip clop, horse galloping
impact: struck, impact, collision, bonk, clank, clang, clunk, tap, whack, strike
thud: thud, thump, body fall, bodyfall, falls over, body drop, slump, landing, land on ground
punch: punch, fist, kick, slap, melee hit, body blow, uppercut
crash: crash, car crash, wreck, collapse, wreckage
debris: raining down, tumbling rocks, debris, rubble, rockfall, rockslide, landslide, avalanche, crumble, crumbling,
    falling rocks
glass_break: mirror break, glass break, glass shatter, breaking glass, shattering glass, shatter, window break,
    glass smash, bottle smash, glass breaking, vase break, smashing glass, broken glass, pot break
wood_break: wood break, breaking wood, wood snap, branch snap, twig snap, plank break, splinter, wood crack, crate
    break, crate smash, barrel break, stick break, wood splinter, snapping branch
bell: bell, church bell, toll
gong: gong, tam tam, cymbal
chime: chime, doorbell, wind chime
drum: drum, drumbeat, tom, taiko, timpani
clatter: clatter, metal drop, pans
explosion: explosion, explode, gunpowder, blows up, blow up, blown up, powder keg, detonation, detonate, bomb,
    grenade, dynamite, boom, rocket hit, missile
gunshot: gunshot, gun shot, machine gun, submachine gun, assault rifle, automatic fire, gun burst, gunfire, gun,
    pistol, rifle, shotgun, revolver, sniper, musket, rifle shot, shot, pistol shot, submachine gun
cannon: cannon, artillery, mortar, cannon fire
thunder: thunder strike, thunder, thunderclap, lightning strike, lightning, thunderbolt
fireworks: firework, fireworks, firework rocket, skyrocket
burst: balloon pop, firecracker, burst open
whoosh: whoosh, swoosh, swish, fly by, flyby, dash, dodge, rush of air, throw, whizz, zip by, gust past
swing: swing, sword swing, sword swish, slash, blade swing, axe swing, sword whoosh, blade whoosh, slice
sword: steel on steel, sword, sword clash, clash, blade, parry, dagger, sword hit, axe, sword fight, clashing swords
scrape: sword drawn, scabbard, sword pushed, unsheathe, sheathe, sheath, sword draw, draw sword, drawn from its
    sheath, drawn
    sword, metal scrape, scrape, sharpen, grind blade
bow: longbow, bow drawn, bow, bow shot, bowstring, arrow shot, arrow release, bow release, crossbow, slingshot,
    arrow fire, arrow loosed, twang
arrow_hit: arrow hit, arrow impact, arrow, arrow thud, dart, bolt hit
laser: laser, blaster, phaser, ray gun, raygun, zap, pew, plasma, laser gun, laser shot, laser beam shot
beam: lightsaber, energy blade, energy sword, laser beam, plasma beam, tractor beam, tractor ray, healing ray
ricochet: ricochet, bullet hit, bullet whizz
reload: reload, gun cock, magazine, cocking, clip insert, rack, weapon reload
stab: stab, flesh hit, gore, impale, flesh, pierce, squish, squelch
rain: rain, rainfall, drizzle, downpour, shower
wind: wind, gust, breeze, draft, howling wind, gale
storm: storm, thunderstorm, rainstorm, tempest, hurricane, tornado
blizzard: blizzard, snowstorm, snow storm, sandstorm
fire: fire, flame, campfire, bonfire, torch, fireplace, burning, crackling fire, blaze, inferno, burn, candle,
    hearth, ember
stream: stream, brook, creek, babbling brook, fountain, trickle, running water, tap water, flowing water
river: river, rapids
waterfall: waterfall, flood, water rush
waves: waves, lapping, ocean, sea, surf, beach, shore, tide, wave crash, lake shore, waves crash
drip: drip, droplet, water drop, waterdrop, leak drop
drips: dripping, drips, dripping water, water dripping, leaking pipe
splash: splash, plunge, dive, water impact, splat, splosh, plop
bubbles: bubbling cauldron, cauldron, potion bubbling, bubbles, bubble, bubbling, gurgle, gurgling, fizz
boiling: boil, boiling, lava, magma, simmer, mud pool
underwater: underwater, submarine, under water, deep sea
pour: pour, pouring, fill glass, filling, bottle fill, pouring water
swim: swim, stroke, paddle, wading
engine: car engine, car, automobile, generator, lawnmower, chainsaw
motorbike: motorbike, motorcycle, moped, scooter, chopper bike, dirt bike
truck: truck, lorry, bus, diesel, tractor, bulldozer, excavator
boat: boat, motorboat, outboard, speedboat, ship engine, ferry
tank: tank, tracks, panzer
plane: plane, aeroplane, airplane, propeller, biplane, propeller plane
jet: jet, turbine, jet engine, thruster, rocket, rocket engine, jetpack, afterburner, booster, hoverboard
helicopter: helicopter, rotor, chopper, drone flying, quadcopter
spaceship: spaceship, spacecraft, starship, ufo, space ship, warp drive, hyperdrive, spaceship engine, flying
    saucer, spaceship hum, reactor
train: train, locomotive, railway, subway, tram, minecart
engine_start: engine start, car start, ignition, starting engine, engine starting, starter, engine starts, car
    starts
passby: passby, pass by, car pass, drive by, car passing, passing by, driving past, passing car, drives past
skid: skid, tire screech, tyre screech, brake, drift, tire squeal, tyre squeal, screeching tires
hum: hum, humming, generator hum, power generator, buzz of electricity, electric buzz, electrical buzz, mains buzz,
    electric hum, transformer, fluorescent, fridge, refrigerator, power line, drone hum
electricity: electricity, static electricity, static shock, spark, tesla, taser, short circuit, electrical,
    electrocution, electric spark, lightning bolt, voltage, zapping
machine: machine, machinery, factory, industrial, assembly line, conveyor, piston, mill, pump, engine works
gears: gear turning, gears, gears grinding, grinding gears, cog, clockwork, winch, crank, ratchet, mechanism
    turning, windup, winding
fan: fan, ventilation, air conditioner, vent, ventilator, hvac, vacuum cleaner, vacuum, hair dryer
servo: servo, robot, mech, robotic, actuator, android, hydraulic, robot move, turret
drill: drill, power tool, jackhammer, electric saw, grinder, screwdriver, blender, mixer, shaver
steam: steam, steam leak, steam vent, steam pipe, steam burst, steam release, pneumatic, valve, air release, pressure
    release, exhale of steam
leak: gas leak, air leak, spray, aerosol, gas
clock: clock, pocket watch, ticking, tick tock, clock tick, timer, stopwatch, metronome, watch ticking, tick
computer: computer, terminal, data, processing, calculating, scanner, scan, console beeps, telemetry
geiger: geiger, geiger counter, radiation
static: static, radio static, tv static, walkie talkie, white noise, radio, interference, glitch, radio tuning
creak: creak, squeaky door, creaky, floorboard, creaking, hinge, rope tension, wood groan,
door_open: door open, opening door, open door, gate open, door opening, hatch open
door_close: door close, door slam, door shut, closing door, slam, door bang, slamming door, hatch close
knock: knock, door knock, knocking on door, rap
lock: lock, unlock, key turn, padlock, deadbolt, lockpick, key in lock, bolt, safe
latch: latch, clasp, click shut, seatbelt, handcuffs, buckle
lever: lever, pull lever, handle, heavy switch, crank lever
switch: switch, light switch, toggle switch, flip switch, breaker, flashlight
chain: chain, shackle, manacle, chains, anchor
gate: gate, grinding, grinding open, stone grind, portcullis, stone door, sarcophagus, drag, sliding stone, grinding
    stone, heavy gate, secret passage, stone grinding, dragging, push block, moving stone
chest: chest, treasure chest, crate open, lid, chest open, opening chest, loot box
drawer: drawer, window slide
trap: trap, bear trap, spike trap, mousetrap, spikes, spring trap, snare
sliding_door: sliding door, bulkhead door, airlock door, lift door, automatic door, sci fi door, spaceship door,
    elevator door, blast door, door slide,
    elevator, bulkhead
growl: grumble, grumbling, growl, monster growl, purr, rumbling creature, growling
snarl: snarl, attack bark, beast attack, monster attack, snarling, hyena, badger
roar: roar, monster roar, bellow, beast roar, war cry of a beast
whimper: whimper, whine, yelp, cry of a puppy, whining
hiss: snake hiss, cat hiss, hissing snake, serpent
squeak: squeak, mouse, squeal, chirrup, squeaky toy, bat squeak
bark: bark, yap, dog bark, woof, dog barking
howl: howl, wolf howl, howling wolf
meow: meow, cat meow, mew, yowl
moo: moo, cow moo, cattle lowing, cow lowing, cows lowing
neigh: neigh, whinny, horse neigh
bleat: bleat, baa
grunt: snort, animal grunt, creature grunt
oink: oink, pig grunt, pig squeal, grunting pig
screech: screech, shriek, eagle cry, creature scream, monster scream, banshee
chitter: chitter, chatter of teeth, insect creature, skitter, alien voice, clicking creature
gurgle: gurgling creature, monster gurgle, death rattle, slime, ooze
bird: bird, chirp, tweet, bird call, songbird, bird chirp
birds: birds, twitter, songbirds, small birds, birdsong, bird song, birds chirping, birds singing, dawn chorus
crow: crow, raven, caw
duck: duck, quack, goose, ducks quacking
owl: owl, hoot, dove, cuckoo
cricket: cricket, crickets, grasshopper
cicada: cicada, locust
insect: insect, fly buzz, bee, mosquito, buzz, wasp, fly buzzing, beetle, hornet
swarm: swarm, hive, bees, swarm of bees, locusts
frog: frog, bullfrog, toad, croak, ribbit
wings: pigeon, swarm of bats, bats, wings, wing flap, flap, flutter, wing beat, bat wings, bird taking off
shout: shout, yell, battle cry, war cry, warcry, hey, voice shout, command
hurt: hurt, pain, oof, ouch, grunt of pain, pain grunt, damage voice, player hurt, takes damage, grunt
scream: scream, scared scream, terrified scream
moan: moan, groan, zombie moan
effort: effort, exertion, attack grunt, jump grunt, heave, attack voice, climb
laugh: laugh, giggle, chuckle, cackle, laughter, evil laugh
breath: breath, breathe, breathing, sigh, gasp, pant, inhale, exhale, panting, snore, sniff
heartbeat: heartbeat, heart beat, heart, pulse of a heart
eating: eat, bite, chew, munch, crunch food, eating, chomp, apple, food, crisps
drinking: drunk, drink, gulp, swallow, sip, slurp, drink potion
kiss: kiss, smooch
snap: finger snap, snap fingers, snap
crowd: crowd, murmur, chatter, people talking, walla, babble, talking, audience, conversation
cheer: cheer, stadium, crowd cheer, cheering crowd, ovation, cheering, crowd roar, roar of the crowd, roar of a
    crowd, celebration
applause: applause, clapping, applaud, crowd clapping, audience clapping
clap: clap, hand clap, handclap
battle: battle, war, combat, melee, battlefield, army, siege
page: page, page turn, book, turning page, page flip, map unfold, card flip, card, scroll open, book open, cards
paper: paper, crumple, crushed paper, parchment, wrapper, foil, letter, scroll, plastic bag, packet
cloth: cloth, fabric, clothes, rustle, cloth movement, cape, curtain, flag, robe, cloak, sail, rustling clothes
rip: rip, tear, torn, ripping, tearing, velcro
zipper: zipper, zip, unzip
gear: satchel, armor, armour, equip, backpack, inventory item, gear up, chainmail, equipment, item equip, harness,
    belt
coins: coin picked up, coins, gold coins, money, coin drop, coin purse, coins drop, treasure, gold, cash, pile of
    coins
keys: keys, keyring, jingle, key ring, key, jingling, sleigh bells, tambourine, maracas, shaker
cork: cork, bottle open, uncork, bottle cork, champagne
writing: writing, pen, pencil, quill, scribble, write, chalk
typing: typing, types, keyboard, typewriter, keystroke
saw: sawing, hand saw, handsaw, hacksaw, saw, filing, scrub, brush teeth, sanding
dig: dig, shovel, spade, digging, mining, bury, mine ore
ui_click: ui click, button click, click, menu click, button press, button, mouse click, tick sound
ui_hover: hover, ui hover, mouse over, menu move, cursor move, rollover, cursor
ui_confirm: confirm, accept, success, ui confirm, ok sound, select, submit, correct, menu select, selection,
    confirmation, approve, save
ui_error: error, denied, invalid, ui error, wrong, cancel, decline, deny, reject, failed action, buzzer, access
    denied, incorrect
ui_open: menu open, inventory open, ui open, popup open, open menu, panel open, opening menu, open
    inventory, menu slide
ui_close: menu close, inventory close, ui close, close menu, panel close, back button, closing menu,
    close inventory, menu back
notification: interface chime, ui chime, notification, notification chime, message, alert tone, ding, ping,
    message received, chat message, reminder
reward: reward, level up, levelup, achievement, quest complete, unlocked, treasure found, item get, jackpot, bonus,
    quest completed, prize
pop: pop, blop, bubble pop, popping
beep: beep, countdown, ears ringing, ringing ears, ringing in the ears, sonar, lock on, heart monitor, blip tone
coin: coin pickup, coin collect, collect coin, coin collected
pickup: pickup, collect, item pickup, grab item, loot, collectible, power pellet, collected
jump: jump, hop, leap, bounce, boing, spring
power_up: power up, buff, powerup, upgrade, extra life, 1up, boost, transform, evolve
power_down: power down, powerdown, shut down, shutdown, downgrade, lose life, system off
retro_hit: retro hit, retro hurt, retro damage, chiptune hit
retro_explosion: retro explosion, chiptune explosion
retro_shot: retro shot, retro laser, chiptune shot, retro shoot
game_over: game over, player death, death jingle
blip: blip, bleep, text scroll, dialogue blip, typewriter text
retro_select: retro select, retro menu
spell: magic spell, spell cast, cast spell, spell casting, enchant, sorcery, incantation, summon, conjure, arcane,
    mana
curse: curse, dark magic, necromancy, hex, evil spell, demonic, debuff, corruption, shadow magic, dark spell
heal: heal, healing, blessing, restore health, revive, cure, resurrection, resurrect, divine
teleport: teleport, warp, blink, teleportation, materialize, vanish, phase shift, respawn
charge: charge up, charging, charge, power gathering, winding up, riser, build up, energy charge
shield: shield, force field, forcefield, barrier, energy shield, deflect, ward, shield hit
portal: portal, rift, vortex, magic portal, wormhole, magical hum, magical aura, aura
sparkle: sparkle, twinkle, shimmer, glitter, fairy, fairy dust, glint, pixie, star
fireball: fireball, fireball whoosh, fire spell, flamethrower, fire magic, fire breath, flame burst, burst of
    flame, ignite
ice_spell: ice spell, freeze, ice magic, freezing, frost spell
alarm: alarm, klaxon, alert, alarm clock, red alert, smoke detector, fire alarm, burglar alarm, warning alarm
siren: siren, police siren, ambulance, air raid, police, fire truck siren
horn: truck horn, blasts of horn, horn, car horn, honk, foghorn, ship horn, air horn, train horn, beep beep
war_horn: war horn, battle horn, hunting horn, bugle, horn call, viking horn
fanfare: fanfare, victory, trumpet, victory music, winner, brass fanfare, triumph, victory jingle
defeat: defeat, lose, loss, failure, fail, sad trombone, mission failed, defeat music
stinger: stinger, jump scare, jumpscare, horror sting, orchestral hit, musical sting, reveal
whistle: whistle, referee, kettle, train whistle
phone: phone, telephone, ringtone, phone ring, phone ringing
room_tone: room tone, empty room, office, interior ambience, room ambience, indoor ambience, silence
leaves: leaves rustling, rustling leaves, foliage, rustling bushes, bush, leaves in the wind, trees in the wind,
    trees
forest: forest, woodland, jungle, campsite, meadow, forest ambience, park, garden, nature, countryside
night: night ambience, night, nighttime, night forest
cave: cave, cavern, cave ambience, grotto, sewer, tunnel, mine shaft, ice cave
dungeon: dungeon, crypt, tomb, haunted, catacomb, dungeon ambience, haunted house, prison, graveyard, ruins
swamp: swamp, marsh, bog, wetland
city: city, traffic, street, urban, highway, town, road
drone: drone, dark ambience, space ambience, deep space, void, horror ambience, abyss, sci fi ambience
"""
)
"""Each kind's own words."""

WEAK = entries(
    """
footstep: walk, run, sprint, boot, shoe, foot, crunch, sneak, march, jog, crouch, patrols, patrolling, trudge, stroll,
    paces, pacing, limp, stride, plod, tiptoe, stagger, shuffle, hike, creeps, creeping
impact: hit, bang, bump, smash, knock over, drop, contact, break, hammer, anvil, ball, smack, crack
clatter: rattle, jangle, plate, dish, metal, can, bucket, tool
glass_break: glass, window, bottle, vase, jar
whoosh: spear, air, fast movement, movement, roll, pass, transition, fly, glide, swipe, attack, flying
door_open: door, hatch, trapdoor, opens, opening, open
door_close: closes, closing, shut, close
bell: ring, ringing, resonance
steam: release, pressure, puff
fire: crackle, crackling, sizzle
machine: mechanical, metallic machine, mechanism, device, works, contraption
stream: water, flow, liquid
rain: drops
howl: wolf, coyote, werewolf
bark: dog, puppy, hound, fox
meow: cat, kitten
moo: cow, cattle, ox
neigh: horse, pony, donkey
bleat: sheep, goat, lamb, deer
grunt: gorilla, orc, ogre
oink: pig, boar, hog, piglet, swine
roar: lion, tiger, bear, dragon, dinosaur, t rex, kraken, troll, demon, giant beast, yeti, elephant, minotaur, boss
growl: monster, creature, beast, animal, panther, crocodile, werewolf growl, cerberus, gargoyle, vocalisation,
    vocalization
hiss: hiss, snake, lizard, cobra, vampire, viper
squeak: rat, bat, hamster, rodent, monkey, dolphin
screech: eagle, hawk, harpy, pterodactyl, vulture, falcon, griffin
chitter: spider, goblin, alien, imp, ant, scorpion, kobold, squirrel, gremlin, gnome, bug, chicken, turkey
moan: zombie, ghost, undead, spirit, ghoul, mummy, specter, whale, skeleton
hurt: wounded, cries out, cry out, death, dying, dies, die, damage, injured
shout: man, human, warrior, soldier, player, knight, guard, voice
crowd: people, voices, group, tavern, restaurant, inn, bar, pub, marketplace, market
crow: rook
insect: fly, moth, dragonfly
ui_click: press, ui, menu, interface, tap screen, hud, icon, slider, checkbox, toggle, tab
beep: tone, signal, high tone
gunshot: shoot, fire weapon, weapon, bullet, fires, firing
fanfare: music, jingle, melody, tune, musical, song, orchestra
wind: blowing, blow, outdoor, sky, mountain, desert, field
hum: buzzing, power, electronic, neon, low tone
spaceship: space, sci fi, futuristic, station
thud: fall, heavy object, body
gear: item, leather, bag, pouch, wear
rip: strip
stab: blood, meat, knife, guts, bone
page: flip, turn page, read, map, tome, unfold, unfolding, leafing through, leaf through
chain: metal links, rope
spell: spell, magic, cast, wand, wizard, witch, mage
burst: burst
boiling: potion
engine: engine, motor, chug, idling, idle, vehicle, rev, revving
scrape: slide, friction, rub, scratch
drip: drop of water
waves: wave, water waves, lake
snarl: aggro, attacking, bite attack, teeth
debris: gravel, rocks, pebbles, dirt, sand, earth, ground
leaves: leaves, grass, tree, branches, vines, plants
blizzard: snow, ice
lock: pick, tumbler
cork: potion bottle
sparkle: pretty, glow, magical, mystical, dreamy
sword: steel, block
explosion: blast
pickup: pick up, picked up, grab
skid: tyre, tire, tyres, tires
gate: slab
"""
)
"""Words that suggest a kind if nothing better is said: generic verbs, and animals that can sound in many ways."""
