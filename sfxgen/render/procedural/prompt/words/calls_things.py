"""More expressions that make a kind wherever they stand, as people call for a sound without its name.

Of machines, vehicles, doors, tools, materials and places.

Written by people who knew nothing but the names of the kinds; here stands what was not understood before.
"""

from __future__ import annotations

EXPRESSIONS = """
alarm: emergency lights spin, intruder alert, intruders on deck, master caution, panic button, time to get up
bell: angelus, bicycle ting, boxing round, butler summoned by ringing, call to mass, channel buoy, dinner is served, end
    of lesson, hotel reception desk, knell, last call at the bar, ringside, servants rung for, shop door tinkles,
    steeple, sunday service calls, time gentlemen please, ting-a-ling, wedding day church
boat: airboat, below decks, crow's nest in a swell, pulls at the oars, punting, riverboat, sailboat tacks, schooner,
    sloop, smugglers put to sea, under sail
chain: anchor cable runs out, bicycle drive slips, breaks free of bonds, cage lowered, cage winched up, cuffed, fetters,
    grappling links, heavy links, jacob marley, kraken breaks its bonds, kusarigama, tow truck hook
chest: ark is opened, booty is revealed, captain's trunk, end-of-level box, footlocker, gacha box opens, iron-bound,
    jewel casket, opens the treasure, pirate trunk, pirate's booty, reliquary, sea chest, shipment unboxed, stash box,
    stash opened, steamer trunk, storage container opened, weapons crate, wedding trunk
chime: tuning fork, big ben melody, boarding call, convenience store entrance, floor reached, handbell choir, hour
    strikes, idea
    strikes, musical triangle, orchestra triangle, porch tubes in the wind, public address tone, quarter hour, strikes
    the hour, stroke of midnight, tingsha, windchimes, zen tone
chisel: chipping stone, easter island statue, engraver, flint tool maker, fossil cleaning, gem cutter, gravestone
    carver, hieroglyphs cut, ore vein, petroglyph, quarryman, stone age tool, stonecutter, stonecutting, totem carver,
    whittles, woodcarver
clatter: bucket down the stairs, dropped shield spins, dustbin lid, ninepins, pins scatter, raccoon in the bins,
    saucepan lid on the floor
clink: bangles, crystal glassware, fine china, glassware on a tray, milkman, prost, steins meet, tankards meet, to your
    health, whisky on the rocks
clock: against time, deadline nears, doomsday minutes to midnight, escapement, final seconds, last ten seconds, late
    late late rabbit, longcase, sleepless night in bed, sweep hand, timepiece, turn timer, watchmaker, watchmaker's
    shop, white rabbit is late
cloth: crinoline, equips the tunic, garment, gear swap in inventory, petticoats, skirt swishes, tablecloth whipped away,
    tunic equipped, washing on the line
coin: alms, arcade slot, collection plate, copper piece, dime, ducat, farthing, florin, gem-coloured currency got, heads
    i win, heads or tails, jukebox fed, nickel, obol for the ferryman, payphone fed, piece of eight found, quarter
    behind the ear, shilling, sixpence, sovereign piece, spins on the table, vending machine slot, wishing well
coins: handful of change, hoard, miser counts, moneybags, one-armed bandit payout, penny pusher, pieces of eight,
    pocketful of change, raining gold, small change, smaug's bed, thirty pieces of silver
computer: analyzing sample, computing, decryption running, disk drive reads, downloading files, fax, floppy, lab
    analyzer, matrix screens, nasa control room, password cracker runs, punch cards, readouts, tape drives spool,
    teleprinter, telex, upload progress, uploading virus
cork: bung, cava, corkscrew, race winner's podium, sabrage, sommelier, stopper, uncaps the flask, unstoppers, wedding
    bubbly
crash: crash test, derails, destruction derby, drives into a wall, head-on, hits the lamppost, into the barrier at
    speed, ship runs aground, smash-up, spins out into the wall, takedown in a race, totaled, totalled, wraps it around
    a tree, writes off the car
creak: ent moves, needs oil, old door in the wind
debris: aftermath of the blast, brickwork falls, chunks of concrete, concrete chunks, demolished wall, destructible
    wall, fragments scatter, loose stones, masonry falls, mudslide, pebbles patter
dice: board game move, boxcars, cast lots, critical roll, d twenty, fate is rolled, gambles in the alley, gambling
    sailors, let fate decide roll, loaded cubes, lucky seven, ludo, nat twenty, pair of sixes, rolls a six, seven out,
    shooter at the casino
dig: archaeological site, archaeologist, badger sett, burrow, dirt tossed aside, drillless tunnel, entrenching tool,
    escape tunnel, excavates, excavation, flower bed, foxhole, gardener, giant worm tunnels, gopher, grave robber, grave
    robbing, gravedigger, mole, rabbit warren, sandcastle, sappers, seedbed, shallow grave, unearth, x marks the spot
door_close: dogged down, dogged shut, hatch is dogged, in the salesman's face, sealed behind you, shutters
    closed, teenager goes to her room,
    window pulled down
door_open: advent calendar window, come in come in, comes home, emergency exit, enters the house,
    enters the room, enters the shop, fire exit, goes inside, leaves the building, lets him in, new room entered, next
    area entered, push-bar exit, to the next room
drawbridge: bascule, boarding ramp drops, bridge cranks up, bridge descends, bridge on chains, castle entrance lowers,
    cut the bridge ropes, fortress entry lowered, gatehouse, keep entrance, lift bridge, pull up the bridge, tower
    bridge opens
drawer: bedside cabinet, bedside table opened, bureau, glove box, hidden compartment in desk, junk compartment, map
    cabinet, matchbox slides, mortuary slab, nightstand, pull-out, safe deposit box, safety deposit box, secret
    compartment in the desk, sideboard, slides on runners, sock and underwear, sock stash, spice cabinet compartment,
    tallboy
drill: asteroid miner, auger, bank vault bored, borehole, bores through, breaking up the road, breaks up concrete,
    construction site tools, core sample, corkscrew-nosed vehicle, dental, derrick, diy next door, home improvement
    noise, lug nuts, mining machine, mining mech, mining robot, neighbour's diy, oil rig, pneumatic wrench, putting up
    shelves, road works, robot surgeon, shelf bracket into wall, spiral-armed underground tank, tattooist, tooth cavity,
    trepanning, tunnelling vehicle
drone: abyssal tone, backrooms, binaural, brooding bed, brooding tone, creeping dread, dissonance, dissonant bed, eerie
    undertone, eldritch, emptiness of space, horror underscore, impending doom, infrasound, menace in the dark, menacing
    undertone, monolith, psychological horror, silent hill mood, subterranean tone, tambura, throat-sung low note,
    underscore of dread, unnerving tone, unsettling bed, unsettling tone
electricity: damaged console, dynamo, electrified fence, electrified floor, electroshock, emp, faulty wiring, lightning
    bolt spell, lightning hands, mad scientist's lab, plasma ball, pylon, toaster in the bath, van de graaff, welder
engine: carburettor, cruise along the highway, cruising the freeway, driving along, formula one, hedge trimmer,
    off-road, road trip, strimmer, supercar, turbocharged
engine_start: bump start, chocks away, come on start, enters the vehicle, flat battery, gentlemen start your, gets in
    the car, gets it going, hot-wires the truck, hotwire, jump start, kickstart, on the starting grid, pull cord, push
    to start, remote start, roars into life, rumbles to life, splutters to life, sputters to life, start damn you,
    steals a car, swings the propeller, turn it over, won't start, yanks the cord
engine_stop: cut the motor, exits the vehicle, out of petrol, overheats and quits, packs up on the motorway, prop slows
    to a halt, pulls in and parks, pulls over and parks, roadside breakdown, seizes up, sputters and dies, stalled,
    switches off the car, switches off the generator
fan: ac unit, air circulator, air con, air duct, aircon, box blower, ceiling blades turn, climate control, cooker hood,
    cooling unit, crawls through the vents, exhaust blower, extractor, gpu cooler, hair salon, life support air,
    life-support recycles air, oscillating cooler, oxygen recycler, pc cooling, radiator cooling, range hood, skydiving
    simulator, wind machine
fuse: about to blow countdown spark, cook off in hand, creeper about to blow, creeper primed, det cord, light and stand
    back, linstock, petard lit, primacord, round bomb about to go, spark crawls toward the keg, spark races
    to the powder, spark runs along the cord, touchpaper
gate: bars slide up, castle entrance opens, corral opened, field entrance swings, fortress entrance swings, garden
    wicket, gladiators' entrance rises, graveyard entrance, grille lifts, jericho entrance, jurassic enclosure opens,
    kennel wire swung, lattice rises, lych, manor entrance swings, mansion entrance swings, paddock swung, shop shutter
    rolls up, wicket in the fence, wrought-iron
gate_fall: bars come down, boss room locks, boss room seals, bulkhead drops, cage comes down, cage drops, cage falls,
    drop the portcullis, madame la, sealed in the arena, stone block seals the tomb
gears: bicycle shift, changes down, changes up, cog falls into place, cog slots in, derailleur, double-declutch,
    gearbox, gearstick, into neutral, mechanism engages, missed shift, missing cog fitted, notch by notch, one notch,
    pawl, puts it in reverse, shift down, shift up, shifts into first, sprocket, third to fourth, throws it into
    reverse, turns a notch
gears: antikythera, armillary, automata, cogwheels, inside big ben, inside the clock tower, mill wheel, orrery, rotating
    room, rube goldberg, ruin mechanism, steampunk, tin toy
geiger: anomaly detector, barrels of green goo, becquerel, cesium, clicking detector, clicking handheld detector,
    counter clicks faster, detector clicks faster, exclusion zone, fallout shelter outside, glowing barrel, glowing
    green barrel, hazmat, hot zone wasteland, iodine tablets, irradiated, isotope, nuclear fallout, plutonium, pripyat,
    radioactive, radioactivity, radium, rads, roentgen, rontgen, scintillation, sieverts, spent fuel, stalker's anomaly
    zone, uranium
glass_break: bar fight bottle, china smashed, dropped wineglass, seven years bad luck, seven years' bad luck,
    streetlight shot out
helicopter: airlift, apocalypse vietnam, black ops insertion, casevac, coast guard rescue, coastguard rescue overhead,
    crop sprayer hovers, evac, exfil, extraction point, eye in the sky, gyrocopter, helipad, hot lz, medevac, mountain
    rescue overhead, news crew overhead, rappels from the sky, rotorcraft, searchlight from above, winched to safety,
    winchman
horn: ah-ooga, ahooga, airhorn, cruise liner departs, end of hockey period, get out of the way, lighthouse signal, ocean
    liner blast, parp, party blower, party tooter, road rage, shift ends at factory blast, toot, trucker pulls the cord
hum: cryo pod, cryopod, energy conduit, energy core, fifty hertz, floating crystal, freezer cabinet, fusion core,
    kitchen at night appliance, magic crystal idles, mri, power crystal, sixty hertz, standby light,
    streetlamp
impact: blow connects, bludgeon, bodyslam, clobbered, crushing blow, dodgems, ground pound, home run bat crack, hulk
    smash, piledriver, rugby tackle, sledge, smites, whump
jet: aerobatic display, air force one, carrier deck launch, f-16, f-22, iron suit flies, jumbo takes off, long-haul
    cabin, mach 2, mach two, runway, saturn v, stealth fighter, supersonic, takeoff, top gun, turbofan, turbojet, we
    have liftoff
keys: brass key, bunch of house openers, fumbles at the front door, fumbling at the lock drunk, gaoler, hands over the
    keys, janitor, lanyard, rummages for keys, st peter's ring, valet
knock: anybody home, brass lion head, checks for a hollow wall, delivery at the door, from inside the trunk, going going
    gone, housekeeping, inside the coffin, landlord wants rent, let me in, maid outside the hotel room, open up in
    there, parcel delivery, password at the hatch, pizza guy arrives, rent is due, room service, seance, secret code on
    the door, secret signal at speakeasy, shave and a haircut, speakeasy password, trick or treat, trick-or-treaters,
    who is it, who's there
latch: attache case, battery compartment, catch is released, catch of the gate, climbing harness, door catch, garden
    gate catch, hasp, hatch handle secured, jewelry box catch, magnetic catch, safety bar, snuffbox, submarine hatch
    secured, tupperware lid
leak: air rushes out, broken valve, coolant escapes, coolant line, decompression, depressurization, depressurizing,
    inflatable goes down, lets the air out, micrometeorite hole, ruptured pipe
lever: haul on the handle, pull the one-armed bandit arm, thrown to the other position
lock: hairpin in the keyhole, it's shut tight, jail cell secured, jimmy the door, key slides home, maglock, manacles
    shut, pins set one by one, sealed shut until dawn, secure the cell, thumbturn, won't budge without the key
machine: auto-crafter, crafting station at work, pumpjack, smelter running, spin cycle, steam hammer, weaving shed
match: ferro rod, flint wheel, gas ring catches, match head flares, matchbook, matchbox, oil lamp lit, sets light to the
    oil, sulfur flare, tinderbox, zippo-style flick
motorbike: 125cc, all-terrain vehicle, biker, braaap, brap, dirtbike, enduro, highway biker, mini moto, outlaw bikers,
    pit bike, sidecar, speedway, sportbike, sports bike, superbike, supercross, trials bike, two-wheeler, wheelie
page: bestiary, bookworm, browse the library, cookbook, encyclopedia, flipbook, hymn book, leafing, ledger, next
    chapter, scrapbook, sketchbook, storybook
paper: case file, dossier, folder of evidence, leaflet
passby: approaches and fades away, approaches and recedes, close call on the road, doppler, doppler shift, express
    through the station, from left to right, left to right pan, low pass, motorcade goes by, narrowly misses you, near
    miss, passes overhead, passing bike, ship streaks past, shoots by the window, strafing run overhead, traffic goes
    by, whooshes by the camera
phone: answer the call, bakelite, brring, call centre, call comes in, caller, caller id, dialling a number, dispatcher's
    line, engaged tone, nobody picks up, on hold, phone booth, phone box, prank call, switchboard, videocall, voicemail
plane: barnstormer, flying ace, stuka, triplane, twin-prop, warbird, ww1 fighter, ww2 fighter
pop: appears out of nowhere cartoon, can cracked open, cheek flick, ears unblock, fidget toy, gopher appears, kernels,
    merge two fruits, mole appears, popper toy, pull tab, puzzle bubbles, seaweed bladder
rattle: baby toy shaken, beans in a tin, doorknob jiggled, gourd shaken, loose bumper, loose screws, loose shutters,
    loose window, necklace of shells, old bus panels, pot lid dances, prisoner shakes the bars, rain stick, sistrum,
    wobbly lid
reels: cherries line up, daily spin, free spins, gacha spin, lucky sevens, one-armed bandit, sevens line up,
    spin to win, symbols spin, symbols whirl, tape machine spools, three sevens, tumbling symbols
register: auction won, bank deposit, chaching, customer served, daily earnings, ker-ching, kerching, merchant deal, tips
    received, tycoon earns
rewind: back in time, backmasked, backward speech, backwards playback, be kind please, chronomancer, day resets,
    flashback, flashback begins, goes back in time, groundhog day, loop resets, played backwards, retry from checkpoint,
    reverse reverb, reversed audio, spools back, sucked backwards, time loop resets, time reversal, undo the last move,
    vcr, vhs
rip: band aid, band-aid pulled off, card pack opened, leg waxing, plaster pulled off
room_tone: abandoned school, after everyone has left, air of a closed space, backrooms, empty house, empty theater,
    empty theatre, gallery hush, house ambience, interrogation room, liminal, liminal space, morgue, motel room, noise
    floor, panic room, quiet room, roomtone, silent room, still air
saw: amputation, back and forth through timber, band saw, buzz saw, buzzsaw, carpentry, chain saw, crosscut, cut the
    plank, cuts the bars, diy in the shed, fretsaw, hedge trimmer, jigsaw cutter, mitre box, rotary cutter, sawblade,
    sawblades, strimmer, table saw, tile cutter, whittling teeth through wood, woodworking
scrape: block puzzle, grindrail, hull grazes rock, rasp, sokoban crate, spatula on a pan
scratch: bear marks a tree, claw marks, itches, itchy, prisoner marks the wall, scrabble, scrabbles, scrabbling,
    scratchcard, something in the walls, turntablist, wicka wicka, wikka-wikka
servo: animatronic, animatronic head, bionic arm, claw machine moves, cybernetic arm, exosuit, gimbal, gripper closes,
    mecha, mechanical arm, powered suit, prosthetic arm, sentry gun swivels
shuffle: card battler, cut the deck, deal a hand, dealt a hand, deckbuilder, deckbuilding, fans the cards, klondike,
    mulligan, old maid, patience game, riffle, rummy, tarot, trading card
shutter: advances the film, captures the moment, catalog creature with lens, flash bulb, flashbulb, memory captured,
    photograph the creature, photojournalist, screen capture, slr
siren: 911 response, 999 response, blue lights, blues and twos, civil defence, code three, emergency services,
    firetruck, first responders, flashing lights and wail, motorcade escort, purge begins, two-tone emergency, wanted
    level, wee woo, wee-woo, weeoo
skid: aquaplane, bike drops and slides, cartoon character stops running, doing donuts, fishtail, fishtails, hydroplane,
    powerslide, slide tackle, spin out on oil, spins out, stops on a dime, trainers on gym floor, wheelspin
sliding_door: bus doors, cryo pod opens, cryopod, escape pod hatch, hydraulic door, iris door, iris hatch, mind the gap
    doors, pneumatic door, pressure door, quarantine doors, rice paper door, shoji screen, shop doors part, space
    station corridor door, spacecraft door, tube doors
spaceship: alien ship, anti-gravity, antigrav, antigravity, battlecruiser, dreadnought, dropship, impulse drive, ion
    drive, landspeeder, podracer, shuttlecraft, space station interior, spacefaring, spaceport
stamp: application rejected, branded with approved, classified on the folder, date stamper, embosser, inkpad, letter
    grade appears, notarise, notarize, papers desk, paw print pressed in ink, punch card, rejected in red, top secret
    marked, wanted poster marked captured
static: brown noise, camera feed cuts, comms open, datamosh, dial-up modem, found footage, gramophone surface, jammed
    signal, mission control, over and out, pink noise, poor reception, push to talk, roger that, signal jammed,
    transmission breaks up
steam: airbrake, bull's nostrils, dry ice machine, espresso frother, fumarole, kettle vapour, laundry press, piston
    exhaust, rocket umbilical vents, steampunk pipe
switch: call button, control panel switches, detonator pressed, doomsday button, fusebox, lift button, master arm, pull
    cord, pull-cord light, relay clicks
tank: armor column, backhoe, blitzkrieg column, crawler crane, dozer, halftrack, heavy armor rolls, ifv, land ship,
    landship, light armour scouts ahead, snow groomer, snowcat, t-34, ww1 rhomboid
toggle: accessibility option, auto-battle on, build mode on, colorblind mode, colour-blind mode, favorite marked,
    favourite marked, gps layer on, grid overlay on, layer hidden, layer shown, pin an item, sound off in options, sound
    on off
train: arriving at the platform, boxcar, bullet rail, choo choo, chugga-chugga, coaster lift hill, departs the platform,
    dining car, el line overhead, express to london, handcar, maglev, marshalling yard, murder on the express, railcar,
    railroad, railroad crossing, shunting yard, station platform arrival, streetcar, trolley car, underground tube ride,
    wheels on tracks
trap: beartrap, cage drops, cage falls on him, dungeon hazard triggers, floor opens beneath, hangman pulls it, hazard
    triggers, idol lifted from pedestal, leghold, mantrap, pendulum axe released, pit opens, proximity mine planted,
    steel jaws, swinging axe trap, tomb raider hazard, trip wire, trips the wire, tripwire, wire tripped
truck: artic, big rig, double-decker, flatbed, haulage, hauling cargo on the highway, heavy goods vehicle, hgv, highway
    haul, military convoy, motorhome, tipper, trucker, trucker's cab
typing: backspace, chatting online in chat box, coding, enter your name, journalist at deadline, key press, keypresses,
    logs into the terminal, morse, name entry, qwerty, telex, terminal login, texting, word processor
vibrate: brr brr, buzzy toy, bzz bzz, bzzz bzzz, haptic, haptics, hex bug toy, phone dances across the desk, smart watch
    buzz, vibes on the nightstand
wagon: bring out your dead, cannon wheeled into place, caravan of merchants, hansom, hansom cab, haywain, hearse
    horse-drawn, merchant caravan, pioneers head west, pumpkin coach, rutted track, settlers roll west, surrey,
    teamster, travelling merchant arrives, trundles, vardo, wagoner
wood_break: breakable barrel, breakable crate, destructible barrel, destructible crate, here's johnny, hull splits, rope
    bridge planks, ship breaks on the rocks
writing: adds to the list, ballpoint, biro, calligrapher, cartographer, charcoal on canvas, crosses off the list,
    drawing with charcoal, nib, nib on parchment, scribe, scriptorium, shorthand, signs in blood, strikes a name off,
    will and testament
zipper: closes the garment bag, flies undone, fly done up, fly-front, hazmat suit sealed, jeans done up, jumpsuit on,
    lips sealed gesture, metal fastener, pack the suitcase, purse opened, racing suit, slider and teeth, spacesuit
    sealed, tent door
zoom: breaks the sound barrier, faster than light, hypersonic, lightspeed, ludicrous speed, magnify,
    off like a rocket, quick acceleration, road runner, shoots off, slingshot past the moon, sonic speed, speed lines,
    speedster runs, super speed, supersonic, takes off at speed, turbo kicks in, zero to sixty
"""

TOGETHER = ""
