"""Things that sound: nouns, what they are, and the sound that each makes when nobody says what happens to it.

A row is `tags = kind: nouns`. The tags are what the rows of `deeds` ask for ("open" does one thing to what is hinged,
another to a book). A question mark after the kind: the thing alone is only a guess, something has to happen to it. A
kind of `-`: it makes no sound by itself.
"""

from __future__ import annotations

from sfxgen.render.procedural.prompt.lexicon import entries

THINGS = entries(
    """
hinged door = door_open?: screen door, door, hatch, trapdoor, trap door, doorway, window shutter, shutter door, cell,
    mail slot, mail slot flap, letter slot,
    overhead bin, overhead locker, glove compartment, glove box, dog flap, fuse box door,
    car door, doors, car trunk, trunk lid, boot lid, piano lid, car boot, tailgate, hood, bonnet, manhole,
    manhole cover, cat flap, mailbox, letterbox, oven door, fridge door, refrigerator door, cage, locker, cupboard,
    cabinet, wardrobe, closet, mailbox flap, vault
gate heavy = gate?: gate, portcullis, grille, iron grille, sarcophagus, slab, stone door, stone slab, boulder door,
    heavy gate, floodgate,
    castle gate, city gate, sluice, millstone, tomb lid, coffin lid, stone lid, capstone, stone block, statue, stone
    wheel
bridge chain = drawbridge?: drawbridge
anchor chain = chain?: anchor
wipers = squeak: wiper, wipers, windscreen wipers, windshield wipers
ski = scrape: ski, skis, ice skate, ice skates, snowboard,
    toboggan
oar = swim: oar, oars, paddle, rowing boat, canoe, kayak
barrier motor = servo?: car window, power window, crossing barrier, toll barrier, booth barrier, toll booth barrier,
    parking barrier, barrier arm, toll gate, boom gate, garage door, roller door, roller shutter,
    stage lift, lift platform, platform, motorised blind, blinds, awning, satellite dish,
    antenna, landing gear, crane, landing pad, periscope, telescope, turntable, loading ramp, cargo ramp, ramp, solar
    panel, solar panels, solar array
sash glassy slider = sliding_door?: sash window, sash windows, sash
slider door = sliding_door: lift doors, elevator doors, elevator, lift door, lift shaft, airlock, bulkhead, patio door,
    shoji, stasis pod lid, cryo pod lid, pod lid, escape pod lid, pod door, stasis pod door, cryo pod door
chest lid = chest?: chest, treasure chest, coffer, toolbox, jewelry box, jewellery box, crate lid, lid, strongbox,
    lunchbox, suitcase, casket, coffin, lootbox
device motor = hum: force field generator, forcefield generator, shield generator, gravity generator
appliance device hum = hum: fridge, refrigerator, freezer, microwave, oven
device slider = hum: stasis pod, cryo pod, cryopod, sleep pod, healing pod, cryo chamber, stasis chamber
drawer = drawer: drawer, filing cabinet, desk drawer, tray
pane glassy = glass_break?: window, windowpane, pane, mirror, windshield, windscreen, skylight, greenhouse, shop front,
    glass
    door, stained glass
light vessel glassy = clink?: lightbulb, light bulb, bulb
battery = -: battery, batteries, power cell
vessel glassy = clink?: shot glass, bottle, vase, jar, flask, vial, goblet, wine glass, glass, glasses, tumbler,
    beaker, test tube, lightbulb, light bulb, bulb, chandelier, fish tank, aquarium, phial, decanter, glass orb,
    crystal ball, ornament
vessel ceramic = clink?: pot, clay pot, flowerpot, flower pot, urn, tankard, stein, flagon, pint glass, drinking horn,
    mug, cup, teacup, saucer, plate, dish, bowl, teapot, pottery, porcelain, amphora, crockery, jug, pitcher, tile, roof
    tile
kitchen metal = clink: teaspoon, spatula, grater, peeler, tin opener, can opener, colander, sieve, butter knife,
    strainer, potato masher, knife and fork, fork, spoon, cutlery, silverware, ladle, tongs, whisk
tin metal = clatter: pan, saucepan, pots, tin can, tray, lid of a pot, baking tray, bucket, tin, can, soda can, cans,
    dustbin, trash can, dish tray
metal hook = clink?: hook, lantern, oil lamp, lamp handle, medal, badge, ring, earring, necklace, amulet, pendant,
    bracelet, locket, caltrop, caltrops, horseshoe, nail, screw, bolt head, thimble, trinket, spur, spurs, dog tag, dog
    tags
wooden = impact?: crate, barrel, plank, branch, twig, stick, log, fence, table, chair, stool, bench, pole, beam,
    timber, pallet, mast, broom, broomstick, ladder, board, wood, pencil case, bat, baseball bat, club,
    staff, cane, bookshelf, shelf, shelves, bookshelves, bed, sofa, furniture, desk, stump, raft, woodpile
bone = rattle: bones, bone, skull, skeleton, ribs, ribcage, bone pile
metallic = impact?: anvil, girder, plate of steel, steel plate, metal plate, metal bar, steel bar, pipe, metal pipe,
    steel beam, railing, rail, grate, sheet of metal, metal sheet, iron bar, bar of metal, bar of iron, bar of gold,
    bar of steel, gold bar, ingot, licence plate, license plate, number plate, registration plate, iron ball, scrap,
    wrench, spanner, crowbar, car roof, hubcap, manhole lid, hull, bell clapper, tin roof
stony = impact?: stone, rock, pebble, boulder, brick, tombstone, gravestone, pillar, column, gargoyle statue, obelisk,
    rune stone, altar, wall, cobble, marble, ancient seal, tablet, idol, block of stone, cliff
plate trigger = lever?: pressure plate, stone button, floor plate, floor tile, floor switch
icy = ice_crack: ice, icicle, icicles, floe, ice floe, glacier, iceberg, frozen lake, frozen puddle, frozen pond, frozen
    river, thin ice, frozen sea, ice sheet, icebreaker, frost
gem = sparkle?: gem, gemstone, crystal, diamond, ruby, emerald, jewel, shard, crystal shard, sapphire, pearl, orb
coin money = coins: coin, coins, gold coin, silver coin, copper coin, gold, money, cash, gold piece, silver piece,
    coin pusher, penny pusher,
    purse, wallet, penny, doubloon, token, chips, poker chips, poker chip, casino chip, treasure, loot pile
key = keys: key, keys, keyring
kettle = whistle: kettle, teakettle
paper = paper: gift, gifts, parcel, package, tissue, crisp packet, brown paper, paper cup, origami, paper, parchment,
    paper towel, paper towels,
    letter, scroll, wrapping paper, gift wrap, cardboard, foil, wrapper, plastic bag
packet paper = paper: bag of crisps, crisps bag, crisp bag, chip bag, bag of chips, packet of crisps, sweet wrapper,
    cellophane, cling film, tinfoil, tin foil, wax paper, greaseproof paper,
    candy wrapper, candy bag, sugar packet, seed packet
paper book = page: book, page, tome, diary, journal, map, newspaper, magazine page, spellbook, grimoire, notebook,
    folder, case file, dossier, manila folder, leaflet, flyer, pamphlet, postcard, visa,
    envelope, blueprint, brochure, catalogue, comic, codex, document, paper, sheet of paper, note, contract, ticket,
    receipt, poster, banner page, passport, poem, manual, banknote, banknotes, dollar bill, dollar bills, bank note,
    bank notes
card = page: flashcard, flash card, joker, ace of spades, ace of hearts, card, playing card, cards, tarot card, credit
    card, trump card
deck = shuffle: deck, deck of cards, pack of cards, card deck
plug = latch: usb stick, usb, dongle, memory card, sd card, flash drive, floppy disk, disk, cd, disc, dvd, game
    cartridge, cable, hdmi, jack plug, headphone jack, power cord
case latch = latch?: laptop, laptop lid, notebook computer, violin case, guitar case, cigarette case, powder compact,
    glasses case, pocket knife, lunch box, jewel case, camera case, tool case, flip phone
tire = skid: tyre, tyres, tire, tires, brakes, brake
pin = latch?: pin, grenade pin, safety pin, hairpin, bobby pin
eggshell = eating?: egg, eggshell, egg shell, seashell, nutshell
scissors = snip: scissors, shears, clippers, secateurs, pruners, tin snips, garden shears,
    wire cutters, wire cutter, bolt cutters, bolt cutter, hedge clippers, nail clippers
icecube hook = clink: ice cube, ice cubes, dog collar, wind bell, cowrie
telegraph = beep: tinnitus, telegraph, morse key, morse code, oscilloscope, teletype, fax machine, ecg, heart rate
    monitor, metal detector
guillotine blade = swing: guillotine, boomerang, bolas, lasso, nunchucks, fly swatter,
    flyswatter, frisbee, paper plane, baton
blowgun dart = breath: blowgun, blowpipe, blow dart, blow darts, blow gun, blow pipe, peashooter
projector = reels: film projector, slide projector, projector, zoetrope, pachinko, prize wheel, spinning top, ratchet
    toy, yo yo, egg beater
bouncy = jump: trampoline, pogo stick, spring board, springboard, bouncy castle, jack in a box, rubber band
cableway motor = machine: cable car, gondola lift, ski lift, funicular
cableway motor = servo: dumbwaiter, zipline, cherry picker, stairlift,
    treadmill belt
grindstone = scrape: whetstone, grindstone, mortar and pestle, pestle, pepper mill, coffee mill, nail on a blackboard,
    rolling pin, millwheel
censer chain = chain: censer, thurible, chain curtain, prayer beads, rosary, swing chain, dog chain, well chain,
    chainsaw chain
lowdrone organ = drone: didgeridoo, throat singing, tuvan singing, drone flute, tanpura drone, low drone
gamelan chimes = chime: steelpan, hang drum, handpan, gamelan, triangle instrument, steel drum,
    glass harmonica, singing glass, crystal bowl, finger
    cymbals, chime bar
pounding machine = machine: pile driver, lathe, bandsaw, potter's wheel, pottery wheel, butter churn, oil pump, oil
    derrick, bottling line, engine room, harvester machine, generator room, construction site, sawmill, printing house,
    clock tower
    works, wood chipper, shredder, paper shredder
bellows = breath: forge bellows, fireplace bellows, air pump, respirator, scuba regulator, oxygen mask, bee smoker,
    diving
    regulator, gas mask, ventilator mask, snorkel
hookah = bubbles: hookah, water pipe, fish tank pump, lava lamp, beaker of acid, chemistry lab, still, distillery,
    percolator
latex cloth = cloth?: latex glove, latex gloves, rubber glove, rubber gloves, surgical glove, surgical gloves
umbrella cloth = cloth: umbrella, parasol, hand fan, net curtain, backpack strap, bedding, poncho, raincoat, kimono,
    turban, apron
theremin synth = pad: theremin, mellotron, ondes martenot, glass armonica, sine drone, shruti box, tanpura, harmonium
registers = register: cash register, cash drawer
piece = clack?: chess piece, chess, chess move, checkers move, checker, draughts piece, domino, dominoes, game piece,
    pawn, rook, bishop, abacus, bead, beads, mahjong tile, scrabble tile, board game piece, go stone, meeple, counter
    piece, toy brick, toy block, building block, puzzle piece, jigsaw piece, peg, lego, lego brick, jenga, jenga
    tower, jenga block, tetris block, tetromino, billiard ball, pool ball, snooker ball, cue ball, croquet ball,
    marbles, bowling pin
bowling ball = impact?: bowling ball
dice = dice: dice tower, dice cup, bingo balls, lottery balls, dice, die roll, d20, knucklebones
reels = reels: roulette ball, slot machine, slot reels, reels, roulette, roulette wheel, wheel of fortune, prize
    wheel, fortune wheel, reward wheel, daily reward wheel, lucky wheel, daily wheel, bonus wheel, spin wheel
cloth = cloth: cloth, fabric, clothes, cape, curtain, flag, robe, cloak, sail, shirt, dress, coat, jacket, towel,
    blanket, tent, canvas, bedsheet, laundry, sleeve, scarf, gown, silk, pillow, sheets, parachute, hammock, banner,
    tapestry, glove, gloves, hat, rug, carpet, uniform, trousers, bandage, shawl, kite, tarp, tarpaulin
sail cloth = cloth: spinnaker, jib, mainsail, topsail, foresail
bag leather = gear: bag, backpack, satchel, pouch, sack, saddle, belt, leather, quiver, harness, saddlebag, briefcase,
    luggage, suitcase strap, rucksack, handbag, holster, sandbag
armour metal = gear: plate carrier, tactical vest, chest rig, flak jacket, bulletproof vest, body armour, body armor,
    webbing, armor, armour, helmet, breastplate, gauntlet, chainmail, chain mail, mail shirt, plate mail, pauldron,
    greaves, visor, helm, cuirass, leather armour, leather armor, equipment, gear, costume, outfit, boots of speed, mask
shield metal = shield?: riot shield, tower shield, kite shield, round shield, shield, buckler
blade = sword: fencing foil, fencing foils, foils, epee, sword, blade, blades, dagger, axe, knife, katana, scimitar,
    halberd, rapier, spear, sabre, saber, cutlass, machete, ninja star, throwing stars, ninja stars, kunai, cleaver,
    lance, claymore, scythe, glaive, hatchet, greatsword, longsword, swords, cutlasses, pike, trident, bayonet, foil
    gladius, spatha, falcata, blade, battleaxe, shuriken, throwing star
gun = gunshot: machine pistol, bolt action rifle, lever action rifle, pump shotgun, sawn off shotgun, marksman rifle,
    gun, pistol, rifle, shotgun, revolver, sniper, musket, machine gun, firearm, handgun, carbine, flintlock, uzi,
    sidearm, minigun, weapon, assault rifle, sniper rifle, magnum, six shooter, blunderbuss, turret gun, gatling gun
trigger = latch?: trigger, safety catch, gun safety, firing pin, hammer of a gun
casing hook = clink: shell casing, bullet casing, casing, casings, spent shell, spent shells, bullet casings, shell
    casings, brass casing
gunpart = reload: magazine, clip, ammo, slide of a gun, bolt action, breech, chamber of a gun, cartridge, bullets,
    rounds of ammo, ammo belt, pump action
cannon = cannon: cannon, autocannon, artillery, mortar, howitzer, broadside, naval gun, battery of guns, flak gun, field
    gun, siege gun, deck gun, coastal gun
bow = bow: bow string, bow, longbow, crossbow, shortbow, bowstring, slingshot, sling, recurve bow, hunting bow
siege = catapult: catapult, trebuchet, ballista, siege engine, mangonel, onager
space = drone: alien planet, alien world, outer space, deep space, asteroid field, planet
arrow = arrow_hit?: arrow, bolt of a crossbow, crossbow bolt, dart, javelin, throwing knife, harpoon, grappling hook,
    grapple hook, grapnel
bullet = ricochet?: bullet, slug, buckshot, musket ball, stray bullet
laser = laser: laser, laser pistol, plasma pistol, blaster pistol, blaster rifle, energy pistol, energy rifle, ion
    rifle, pulse pistol, laser carbine, energy weapon, laser musket, blaster, phaser, ray gun, raygun, plasma, plasma
    rifle, plasma cannon, plasma gun, laser gun, laser rifle, laser cannon, photon torpedo, pulse rifle, ion cannon,
    death ray, laser turret, railgun
beam = beam: laser sword, light sword, plasma sword, laser blade, light saber, photon blade, lightsaber, energy blade,
    energy sword, tractor beam, plasma beam
bomb hook = clock: time bomb, ticking bomb
bomb hook = explosion: frag, frag grenade, ied, satchel charge, breaching charge, shaped charge, demolition charge,
    artillery shell, mortar round, rpg rocket, claymore mine, stun grenade, sticky bomb, proximity mine, flashbang
    grenade, bomb, grenade, dynamite, powder keg, mine, landmine, missile, rocket hit, warhead, tnt, torpedo, c4, barrel
    bomb, gunpowder, nuke
fuse = fuse: fuse, dynamite fuse, bomb fuse, sparkler, fuse wire, firework fuse, wick,
    slow match, match cord
firework = fireworks: firework, fireworks, skyrocket
car vehicle motor = engine: suv, hearse, police cruiser, minivan, convertible, limousine, pickup truck, minivan, muscle
    car, hatchback, car, automobile, engine, motor, sedan, taxi, jeep, van, hot rod, generator, lawnmower, go kart,
    kart, race car, sports car, racer, snowmobile, lawn mower, leaf blower, hovercraft
popgun = pop: cork gun, pop gun, popgun, cap gun, toy gun
robot arm motor = servo: cyberarm, cyber arm, bionic arm, prosthetic arm, robotic arm, exoskeleton, exoskeleton arm
device sign hum = hum: holo sign, hologram, holo display, holographic display, hologram projector, neon billboard,
    holosign
powersaw motor = engine: chainsaw, chain saw, hedge trimmer, strimmer, brush cutter
bike vehicle motor = motorbike: motorbike, motorcycle, moped, scooter, dirt bike, quad bike
truck vehicle motor = truck: truck, lorry, bus, tractor, bulldozer, excavator, digger, diesel, harvester, combine
    harvester, forklift
jetski vehicle motor = motorbike: jet ski, jetski, water scooter
boat vehicle motor = boat: rhib, patrol boat, gunboat, landing craft, inflatable boat, rib boat, fishing boat, trawler
    boat, houseboat, lifeboat engine, yacht, powerboat, sailing boat, boat, motorboat, speedboat, ferry, ship engine,
    outboard, tugboat, hovercraft engine
tank vehicle motor = tank: tank engine, mbt, main battle tank, armoured vehicle, armored vehicle, ifv, half track, tank,
    panzer, tank treads, caterpillar tracks
glider vehicle = whoosh: glider, hang glider, paraglider, wingsuit
plane vehicle motor = plane: plane, aeroplane, airplane, propeller, biplane, bomber plane, drone aircraft,
    seaplane, crop duster
jet vehicle motor = jet: jet fighter, jet plane, jet airliner, stealth fighter, jet, turbine, thruster, rocket, rocket
    engine, jetpack, jet boots, rocket boots, jet skates, hover boots, afterburner, booster, fighter jet, airliner,
    shuttle launch, rocket launch, thrusters
heli vehicle motor = helicopter: helicopter, quadcopter, quadrotor, camera drone, delivery drone, gyrocopter, rotor,
    chopper blades
ship space vehicle motor = spaceship: starfighter, star fighter, dropship, battlecruiser, star cruiser, space
    freighter, star destroyer, spaceship, spacecraft, starship, ufo, hyperdrive, warp drive, mothership, space
    shuttle, flying saucer, reactor, warp core, escape pod
train vehicle motor = train: loco, night express, express train, express, steam train, steam locomotive, bullet train,
    tube
    train, train, locomotive, subway, tram, railway, minecart, mine cart, train carriage, metro, carriage interior,
    freight train, train wheels, monorail
coaster train vehicle motor = train: roller coaster, rollercoaster
wagon wheels = wagon: wagon, carriage, cart, chariot, wheelbarrow, stagecoach, shopping cart, wheelchair, gurney,
    suitcase on wheels, hand truck, luggage cart, caster, trolley, pram, wooden wheels, ox cart, handcart, skateboard,
    roller skates, cartwheel, sled, sleigh
bicycle = wagon?: bicycle, bike chain, pushbike, unicycle
sailship wooden = creak: sailing ship, galleon, ship rigging, rigging, ship hull, masts, rope bridge, rocking chair,
    swing set, floorboard, floorboards, stair, stairs, staircase, hinge, wooden bridge, old bed, bedspring, bow of a
    ship, old floor, rope
machine motor = machine: baler, hay baler, thresher, threshing machine, seed drill, tumble dryer, air compressor,
    particle accelerator, cooling tower, machine, machinery, factory, piston, mill, pump, conveyor, conveyor belt,
    contraption, escalator, moving walkway, treadmill, washing machine, dishwasher, printer, photocopier, 3d printer,
    sewing machine, printing press, loom, vending machine, steam engine, dryer, compressor, press, assembler, cement
    mixer, centrifuge, power loom
gears = gears: gearbox, transmission, camshaft, crankshaft, flywheel, drivetrain, gear wheel, gears, cog, cogs,
    wind up monkey, wind up soldier, wind up bird, wind up frog, wind up train, wind up drummer, wind up duck,
    turnstile, cog train, gear train, wind up robot, wind up toy, wind up car, wind up mouse, wind up doll,
    windup toy, clockwork toy, clockwork mouse,
    clockwork, winch, crank, ratchet, capstan, windlass, windmill, water wheel, waterwheel, winder, hoist, spinning
    wheel, watermill, clock mechanism, pulley, treadwheel
fan air motor = fan: fan, ceiling fan, ventilation, air conditioner, vent, ventilator, hvac, vacuum cleaner, vacuum,
    hair dryer, hairdryer, hoover, desk fan, air vent, cooling fan, extractor fan
robot motor = servo: robot dog, robot cat, robot horse, robot butler, robot maid, robot guard, robot soldier, robot
    chef, robot spider, mechanical dog, mechanical spider, clockwork soldier, clockwork dog, robot, mech, android,
    servo, actuator, robot arm, robotic arm, cyborg, drone bot, droid, automaton, exoskeleton, motor of a lens, turret,
    security camera
tool electric motor = drill: drill, jackhammer, grinder, screwdriver, blender, mixer, shaver, power drill, electric
    drill, sander, food processor, coffee grinder, dentist drill, angle grinder, electric saw, circular saw, tattoo
    needle, tattoo gun, hair clipper, electric razor, electric toothbrush, hair trimmer
scrub = saw: toothbrush, toothbrushing, scrubbing brush, scouring pad, wire brush
saw = saw: saw, handsaw, hacksaw, sandpaper, file rasp
hammer = impact: rubber mallet, claw hammer, morningstar, morning star, brass knuckles, rivet hammer, hammer,
    sledgehammer, mallet, warhammer, war
    hammer, mace
chisel = chisel: chisel, pickaxe, pick axe, ice pick, stonemason, mason, sculptor
spade = dig: shovel, spade, hoe, rake, garden fork, trowel, plough, plow
waxseal = stamp: wax seal, letter seal, letter's seal
stamp = stamp: rubber stamp, stamp, stapler, hole punch, stapling, seal stamp, staple gun
lens motor = servo: camera lens, lens, autofocus, camera autofocus, zoom lens motor
camera = shutter: camera, shutter, screenshot, polaroid, shutter button, snapshot, photo, photograph, camera flash,
    x ray, x rays, xray, mugshot, passport photo,
    photo mode
device hum = hum: fridge, refrigerator, transformer, power line, fluorescent tube, fluorescent light, neon sign, neon
    light, fluorescent, lamp, street lamp, power generator, amplifier, electric fence, substation, strip light,
    amp, guitar amp, bass amp,
    server, server rack, freezer, neon, neon tube, streetlight
spark = electricity: spark, taser, tesla coil, static shock, short circuit, electric arc, electric fence, stun gun,
    defibrillator, aed, wall socket, power socket, power outlet, socket, electric chair, lightning gun, arc welder,
    jump leads,
    cattle prod, wire, wires, cable, fuse box, jumper cables, electric eel, power cable, lightning bolt,
    electricity, circuit, circuit board, capacitor
goggles device = hum?: night vision, night vision goggles, thermal goggles, thermal vision, nvg, vr headset
light switch = switch: light switch, flashlight, torch button, torchlight, toggle switch, breaker, desk lamp, lights,
    dimmer, dimmer switch, searchlight, porch light, night light, torch beam, strobe light, kill switch,
    headlight, headlights, torch light, ceiling light, reading lamp, headlamp,
    breaker switch, knob, dial, pen light, button of a machine, power button, elevator button,
    lightswitch, remote control,
    stage lights, spotlight, spotlights, floodlight
lever = lever: lever, handle, crank lever, brake lever, handbrake, hand brake, gear shift, door handle, doorknob, slot
    machine arm, throttle lever, valve wheel, hatch wheel, vault wheel, airlock wheel, handwheel, gear stick, gearshift
lock = lock: lock, padlock, deadbolt, lockpick, safe, combination lock, tumbler pin, bolt of a door, door lock,
    window crank, vault dial, combination dial,
    keyhole, bike lock
latch = latch: latch, clasp, buckle, silencer, suppressor, detonator, catch of a door, seatbelt, seat belt, handcuffs,
    clip of a belt, lap bar, lap bars, safety bar, restraint, restraints, safety harness, snap fastener, carabiner,
    mousetrap catch, ballpoint pen, clicky pen, pen cap
chain = chain: chain, shackle, manacle, chains, shackles, manacles, flail, ball and chain, chain link, links of a
    chain
trap = trap: bear trap, spike trap, mousetrap, spikes, snare, snare drum, snare hit, spring trap, trap, arrow trap, dart
    trap, flame trap, saw trap, pit trap, floor trap, tripwire, booby trap, trip wire, net trap, blade trap
steam valve = steam: steam, vapour, vapor, water vapour, geyser, valve, steam pipe, boiler,
    pressure cooker, espresso machine, radiator, hydraulic press,
    coffee machine, coffee maker, espresso maker, moka pot, autoclave,
    air brake, pneumatic tube, piston valve
nailer gun = gunshot?: nail gun, bolt gun, captive bolt
gas spray = leak: gas, pressure seal, oxygen tank, spray, spray can, aerosol, tyre valve, gas pipe, fire extinguisher,
    paint can, nozzle, spray nozzle, spray bottle,
    paint, hairspray, deodorant, perfume, balloon leak, air hose, whipped cream, sprinkler, garden hose nozzle,
    inhaler
burner = match: zippo, cigarette lighter, gas burner, burner, match, matchstick, lighter, stove burner, stove, pilot
    light, gas stove, candle wick, oil burner, furnace burner, gas lamp, bunsen burner, blowtorch
zipper = zipper: zipper, zip, zip fastener, sleeping bag
clock = clock: clock, pocket watch, stopwatch, metronome, timer, wristwatch, watch, grandfather clock, hourglass
    timer, egg timer
computer = computer: computer, terminal, mainframe, console, scanner, hard drive, robot brain, floppy drive, data,
    monitor, workstation, viewscreen, replicator, data terminal, smart watch, smartwatch screen,
    telemetry, modem
phone = phone: phone, telephone, mobile phone, smartphone, cellphone, payphone,
    receiver, handset, phone receiver, field telephone, car phone
buzzing phone = vibrate: pager, vibrating phone, controller rumble, gamepad, massage chair, massager
radio = static: radio, walkie talkie, tv, television, intercom, old tv, shortwave, radio tuner, radio channel, crt,
    vhs noise
tape = rewind: tape, cassette, vhs tape, tape recorder, tape deck, video tape, film reel
record = scratch: record, vinyl record, turntable needle, gramophone needle, vinyl,
    gramophone, phonograph, victrola
keyboard = typing: keyboard, typewriter, typewriter carriage, keypad, piano typewriter, laptop keys
pen = writing: pen, pencil, quill, chalk, crayon, felt marker, felt tip, paintbrush, brush, signature
cork vessel glassy = cork: cork, champagne, wine bottle, potion bottle, cork stopper
balloon = burst: balloon, firecracker, tyre blowout, cap gun, paper bag
bubble = pop: soap bubble, bubble wrap, bubblegum, popup, pop up, speech bubble, thought bubble
rope = creak?: rope tension, tightrope, noose, climbing rope, mooring rope
horn vehiclehorn = horn: horn, car horn, truck horn, ship horn, foghorn, fog horn, air horn, train horn, bike horn,
    bulb horn, party horn, party blower, bicycle horn, klaxon horn, fog signal, vuvuzela, vuvuzelas,
    hooter
warhorn = war_horn: war horn, warhorn, bugle, hunting horn, alphorn, conch, shofar, battle horn, viking horn, conch
    shell
siren = siren: siren, ambulance, police car, fire engine, police siren, fire truck
alarm = alarm: alarm, klaxon, smoke detector, fire alarm, burglar alarm, alarm clock, car alarm, smoke alarm, security
    alarm
bell tower = bell?: clock tower, church tower, bell tower, steeple, minster, town clock, campanile, town hall clock,
    rape alarm, panic alarm, intruder alarm, reversing alarm,
    big ben
bell = bell: triangle ding, carillon, bell, church bell, school bell, ship bell, cow bell, cowbell, temple bell,
    bicycle bell, handbell, hand bell, desk bell
smallbell chimes = chime: chime, wind chime, wind chimes, chimes, small bells, glass chimes, bells, sleigh bells,
    crotales
gong = gong: gong, cymbal, tam tam
phoneui = notification?: inbox, email, mail, mailbox notice, chat, group chat, text message, whatsapp, newsfeed,
    calendar
"""
)
"""Things that people made, by tags and kind."""
