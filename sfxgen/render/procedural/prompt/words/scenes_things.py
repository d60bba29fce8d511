"""Expressions, and words that together make a kind wherever they stand.

Of machines, vehicles, doors, tools, materials and places.

A row of `EXPRESSIONS` is a kind and expressions of two to five words. A row of `TOGETHER` is a kind and two lists of
words with a `+` between: one of each, anywhere in a clause.
"""

from __future__ import annotations

EXPRESSIONS = """
alarm: panic button, panic alarm, security alarm, carbon monoxide detector, smoke detector, smoke alarm blares, fire
    bell, self destruct sequence, self destruct, self destruct initiated, self destruct activated, abandon ship,
    evacuation signal, emergency broadcast, emergency klaxon, dive klaxon, battle stations, general quarters, man
    overboard alarm, intruder detected, trip alarm, raise alarm, sound alarm, under attack warning, attack warning,
    code red, code blue, hull breach, containment breach, lockdown initiated, lockdown begins, action stations, snooze
    alarm, morning alarm, bedside alarm, wake up alarm, alarm going off, alarm goes off
bell: town crier, big ben, notre dame bells, church tower rings, ring for service, desk bell, reception bell, counter
    bell, call bell, collar bell, cat bell, cow bell, goat bell, sheep bell, eight bells, four bells, two bells, six
    bells, ship's bell, ship bell, trolley bell, tram bell, clang clang, ding ding, bicycle ding, bike ding, bell
    buoy, buoy bell, school bell, recess bell, end of round bell, fight bell, ring bell, boxing bell, dinner bell,
    dinner triangle, ring triangle, hotel ding, concierge ding, shop ding, service bell, servant's bell, servants
    bell, bell pull, altar bell, sanctus bell, hand bell, church tower strikes, clock tower strikes, tower bells,
    strikes noon, strikes midnight, strikes twelve, strikes thirteen, tolling bell, wedding bells, funeral toll, death
    knell, tolls for dead, last orders bell, hour strikes, tower clock strikes
boat: outboard motor, outboard engine, paddle steamer, paddle boat steamer, coast guard cutter, fishing trawler,
    fishing boat engine, tug boat, motor yacht, motor launch, inflatable boat, rubber dinghy, dinghy motor, river
    cruise, cruise ship engine, river boat, riverboat engine, swamp boat, air boat, patrol boat, narrow boat, canal
    boat, bass boat, pontoon boat, water taxi
chain: leg irons, chain gang, weigh anchor, iron links, chain links, anchor chain, drop anchor, bike chain rattles,
    chain leash, metal leash, clapped in irons, put in irons, wrist irons
chest: treasure box, loot crate opens, opens loot crate, hope chest, war chest opens, toy box opens, open toy box, sea
    chest, strong box opens, booty chest, pirate chest, open coffin, coffin opens, coffin creaks open, lid lifts, lift
    lid, lid opens, open lid, lid is lifted, pry open chest, pry open crate, crate pried open
chest_close: chest close, close chest, coffer close, close coffer, strongbox close, close strongbox, close lid, lid
    close, lid shut, shut lid, lid drops shut, lid falls shut, chest lid drops, chest lid falls, coffin close, close
    coffin, casket close, close casket, close crate, crate close, toy box shut, toy box close, close toy box, trunk
    lid dropped, stash close, close stash, toolbox close, close toolbox, treasure box close, lid bangs shut, lid thuds
    shut, treasure chest closes, box lid shut
chime: wind chime, glass chimes, bamboo chimes, ding dong, bing bong, door chime, doorbell chime, clock chimes,
    chiming clock, chimes quarter, quarter hour chime, westminster chimes, westminster quarters, tubular bell,
    orchestral chimes, dinner chime, chime bar, crib mobile, cot mobile, fairy bell, mark tree
chisel: mallet and chisel, chipping away, hammer and chisel, rock pick, rock hammer, geologist's hammer, mining rock,
    mine rock, mining stone, mine stone, mining ore, mine ore, ore mined, rock mined, pick strikes rock, pickaxe swing
    rock, stone carving, carves stone, carve marble, ice pick chips, chip marble, chips at stone, strike vein
chop: chop chop, chop wood, chop tree, chopping block, wood chopping, chop vegetables, dice onion, dicing vegetables,
    mince garlic, split firewood, hew log, fell tree with axe, harvest wood, gather wood axe, knife on cutting board,
    knife on chopping board, cleaver on board, cutting board, chopping board
clack: chess piece, domino falls, domino tile, mahjong tile, newton's cradle, newtons cradle, break shot, eight ball,
    cue ball, pool balls, billiard balls, snooker balls, snooker frame, knitting needles, lego brick, toy bricks,
    abacus beads, film slate, movie slate, movie clapper, slate claps, drumsticks click, drum sticks clicked, stick
    count in, count in sticks, croquet mallet, croquet ball, backgammon checker, backgammon piece, king tips over,
    king topples, takes rook, takes bishop, takes knight, takes pawn, takes queen, captures pawn, captures rook,
    captures bishop, captures knight, captures queen, board game piece, game piece, wood block, woodblock hit, temple
    block, clap sticks, claves hit, shishi odoshi, go stone, pinball bumper, skee ball, foosball shot, table football,
    air hockey, bocce ball, clackers toy, knuckles crack wood, ludo piece, monopoly token, connect four, scrabble
    tile, puck hits puck
clatter: split flap, split flap board, departure board, flip board, tin cans, pots and pans, tray of dishes, tray of
    drinks, stack of plates, pile of dishes, cutlery drawer dumped, bowling pins, ten pin, tenpin strike, bowling
    strike, saucepan lid, dishes in sink, dirty dishes, washing dishes, venetian blinds, blinds pulled up, blinds
    drop, scaffolding poles, metal poles, sheet metal falls, rolls to stop, bucket kicked, skateboard dropped, drops
    skateboard, armor stand, suit of armor falls, suit of armour falls, toolbox spills, trash can lid, dustbin lid,
    pan lid, pile of junk, kitchen accident, lego bricks spill, dropped wrench
clink: shell casing, bullet casing, spent brass, brass casings, hot brass, toast at wedding, wedding toast, raise
    toast, makes toast, stirring tea, stir coffee, rocks in tumbler, ice in glass, ice cubes, whisky on rocks, tap
    crystal glass, tapping crystal, clinking glasses, cheers mugs, two mugs, lantern picked, picks up lantern, medal
    pinned
clock: seconds left, seconds passing, seconds count down, time running out loop, time is running out, second hand,
    minute hand, pocket watch, wrist watch, cuckoo clock mechanism, turn indicator, turn signal, indicator blinking,
    thinking time, thinking music clock, watchmaker's workshop, clockmaker's shop, clock shop, chess clock, time
    pressure, tick tock, time bomb, bomb timer ticks, grandfather clock ticking, metronome click, hour hand
cloth: make bed, making bed, bed sheets, bed linen, toss and turn, turns over in bed, get dressed, undress for bed,
    gets undressed, change clothes, change outfit, nun's habit, monk's habit, sleeping bag rustle, in sleeping bag,
    washing line, on washing line, clothes line, clothesline flaps, put on sock, pull on socks, quilt thrown, throw
    quilt, duvet shaken, dress up doll, dressing doll, pick up shirt, fabric movement, clothing rustle, clothes
    movement, foley movement cloth, under covers, pull covers, under duvet, tuck in bed, hood up, hood pulled, ties
    bandana, tie scarf, roll up sleeves, crouch rustle, cape swish, handkerchief wipe
coin: mario coin, coin bling, coin grab, retro coin, arcade coin collect, coin collected, collect coin, coin pickup,
    pick up coin, grab coin, grab gold coin, collects gold coin, coin sound platformer, collect ring, rupee pickup,
    rupee collected, pick up rupee, collects rupee, money pickup, gold pickup, collects doubloon, picks up doubloon,
    picks up penny, find penny, penny found, coin get, gets coin, pick up gold, score coin
coins: counting takings, jackpot payout, slot machine pays, slot payout, pays out, loose change, small change, pocket
    change, handful of change, hands over change, change on counter, bag of gold, sack of gold, bag of coins, sack of
    coins, sack of doubloons, pot of gold, pile of gold, gold hoard, dragon hoard, dragon's hoard, coin purse, purse
    strings cut, cut purse, money pouch, beggar's cup, beggar's bowl, begging bowl, alms for poor, tax collector,
    wages paid, casino winnings, tip bard, pays ferryman, donation box shaken, donation box, handful of pennies,
    thirty pieces of silver, pieces of eight, king's treasury, treasure hoard, treasure pile, gold drops, coins drop,
    loot spills, empty wallet, money changers
coin_flip: heads or tails, coin flip, flip coin, coin toss, toss coin, flip quarter, flick coin, spin coin, coin
    spins, coin in air, penny in air, coin through air, toss penny, flip penny, flip nickel, call it in air, flips
    silver dollar, tossing silver dollar, toss quarter, thumb flicks, flip dime, coin lands on edge, coin twirls
coin_slot: insert coin, coin inserted, coin slot, coin in slot, coin coin into machine, coin in machine, feed meter,
    feed parking meter, parking meter fed, quarter into machine, coin into jukebox, arcade credit, credit inserted,
    insert credit, insert quarter, insert token, token inserted, token into machine, one more credit, pay phone coin,
    payphone coin, coin into payphone, fed with quarters, fed with coins, feeding quarters, coin door, coin acceptor,
    gumball machine, takes euro, takes coin, turnstile token, coin into piggy bank, into piggy bank, penny into
    machine, drops quarter into, coin into box, coin dropped into, collection box, poor box, offering box
computer: hacker's terminal, data processing, processing data, crunching numbers, data stream, data readout, analysing
    data, analyzing data, analyzing sample, analysing sample, please wait analysing, plotting course, tricorder
    readings, tricorder scan, bridge consoles, consoles chirping, consoles beep, cyberdeck breach, breach protocol,
    hacking minigame, hacks terminal, hacks mainframe, decrypting file, scan artifact, scanner sweeps, body scan, dna
    scan, retina scan, fingerprint scan, biometric scan, id scan, telemetry readout, telemetry data, ai thinking, ai
    computing, robot thinking, floppy drive, hard drive seeks, disk drive seek, punch card reader, tape loading zx,
    loading from tape, modem handshake, dial up modem, dialup modem, supercomputer calculates, diagnostic running,
    running diagnostics, system scan
cork: open champagne, champagne opened, champagne popped, pop champagne, pop bubbly, bubbly popped, open wine, wine
    opened, uncork wine, bottle of wine opened, bottle of champagne opened, bottle of champagne, open prosecco,
    prosecco opened, stopper pulled, pull stopper, stopper removed, stopper pops, stopper out, bites stopper, open
    potion, potion opened, open vial, open flask, bung pulled, pull bung, bung knocked out, lamp stopper
crash: car wreck, bike wreck, fender bender, pile up, head on collision, crash landing, plane goes down, helicopter
    goes down, chopper goes down, goes down in field, train derails, train wreck, train derailment, ploughs into,
    plows into, rear ends, t bones, t boned, demolition derby, bumper cars, vehicle destroyed, car totaled, sedan
    totalled, rams gate, rams car, rams into, smashes into wall, slams into wall, kart hits wall, car hits wall, car
    hits tree, hits tree, hits lamp post, hits lamppost, hits guard rail, tram hits, train hits, hits car, truck hits,
    meteor hits, meteor impact, jackknifed lorry, car flips over, car rolls over, rollover accident, road accident,
    traffic accident, car accident, run off road, wraps around pole, wipes out bike, collision with, loses control and
    hits, slams into ground
creak: attic ladder, bed springs, mattress springs, porch swing, swing moving by itself, gallows rope, noose rope,
    shop sign, inn sign, inn's sign, tavern sign, pub sign, wooden sign, sign in breeze, sign in wind, house settling,
    hull under pressure, metal under pressure, metal stress, metal groan, hull groan, hull stress, galleon timbers,
    ship timbers, wooden timbers, step complains, stair complains, board complains, shutter in draft, shutter in wind,
    empty swing, playground swing, swing chain squeaks
debris: bricks tumble, bricks fall, falling bricks, falling stones, falling rocks, falling rubble, dump truck unloads,
    unloads gravel, dump gravel, gravel dumped, pour gravel, gravel poured, gravel slides, loose stones, loose rocks,
    stones tumble, pebbles trickle, pebbles fall, land slide, landslide buries, rock slide, cave in, cave collapse,
    mine collapse, tunnel collapse, roof collapse, ceiling collapse, bits of concrete, chunks of concrete, shrapnel
    patter, golem falls apart, golem crumbles, building demolition, building demolished, wrecking ball, dam breaks,
    dam bursts, plaster falls, dust and rubble, scree slides, statue crumbles
dig: gravedigger at work, turn over soil, turning soil, till soil, hoe field, hoeing weeds, hoe soil, plow field,
    plough field, plant tree, planting seeds, plant crops, plant potatoes, harvest potatoes, unearth relic, x marks
    spot, build sandcastle, bury dead, bury body, bury treasure, bury bone, exhume body, exhume corpse, claws out of
    grave, out of grave, fill in hole, filling hole, mole burrowing, badger tunnelling, rabbit burrows, soil scooped,
    scoop soil, scoop sand, shovel coal, shovel snow, entrenching tool, soldiers entrenching, sand bucket
door_close: pulls door behind, door behind them, door behind her, door behind him, seal cellar hatch, seal hatch,
    hatch sealed, slams door, door slam, storms out, door bangs shut, wind slams door, door swings shut, door falls
    shut
door_open: enters cabin, enters house, enters shop, through oak door, lets him in, lets her in, lets them in, lets
    guest in, handle turns door, door handle turns, breaks in quietly, batwing doors, saloon doors, enters room, walks
    through door, front door opens
drag_cloth: drag corpse, drag body, body dragged, corpse dragged, haul body bag, drag body bag, drag sack, pull sack,
    heavy rug dragged, rug dragged, drag rug, carpet dragged, drags victim, bride's train, dress train, wounded drags
    himself, drags himself, drags herself
drawbridge: bridge over moat, moat bridge, lower bridge, bridge lowers, raise bridge, bridge raised, drawbridge drops,
    draw bridge, bascule bridge, tower bridge opens, castle bridge, bridge comes down
drawer: nightstand pulled open, nightstand opened, open nightstand, sock drawer, looking for socks, till slides open,
    morgue slab, mortuary slab, search bureau, card catalogue, tool cabinet, chest of drawers, desk tray, rummage in
    desk, rummages desk, pull out drawer, kitchen drawer, searches desk, desk rifled, dresser opened
drill: dentist at work, dentist drill, boring into, bore into, bore through, boring machine, impact driver, pneumatic
    breaker, pneumatic hammer, tattoo gun, mining laser drill, mining drill, mining rig, drilling rig, router on wood,
    road works, jack hammer, tunnel boring machine, angle grinder, disc cutter, belt sander, orbital sander, power
    tool, hammer drill, core drill, drill press
electricity: live wire, bare wires, exposed wiring, exposed wires, severed cable, loose cable sparks, power line down,
    downed power line, transformer blows, transformer explodes, electric fence, jacob's ladder, jacobs ladder, van de
    graaff, van de graaff generator, overloaded circuit, circuit overload, bug zapper, electric chair, plasma globe,
    plasma ball, emp discharge, emp blast, emp grenade, emp burst, frankenstein's lab, frankenstein laboratory, static
    shock, short circuit, arc flash, shock collar, lightning rod struck, robot short circuits, fuse box sparks, spark
    gap, electric eel
engine: go kart lap, formula one onboard, formula 1 onboard, v8 idle, v8 rumble, v12 engine, engine under load, race
    car, stock car, drag car, drive down highway, driving on highway, diesel idle, car interior driving, petrol
    generator, two stroke, four stroke, engine idle, onboard lap, hot lap
engine_start: turn ignition, ignition key, key in ignition, pull cord, pull start, pull starter, kick start, kick
    starter, kick starting bike, hot wire car, hotwires car, hot wiring car, motor catches, engine catches, engine
    turns over, engine cranks, cranks over, generator kicks in, jump started, jump starts car, revs up from cold, cold
    start, fires up first time, starter motor, start up mower, start your engines, start engines, engine roars to
    life, roars to life, sputters to life, motor springs to life, crank car
engine_stop: car stalls, engine stalls, motor stalls, stalled engine, stalling at lights, cut engine, engine cut,
    engine cuts out, cuts out, kill engine, switch off motor, switch off engine, turn off engine, turn off ignition,
    motor sputters out, engine sputters out, engine dies, out of fuel, out of petrol, out of gas, runs dry engine,
    motor winds down, engine winds down, mower shut down
fan: air conditioning unit, air conditioning, ac unit, air purifier, wind turbine, extractor hood, cooker hood, range
    hood, bathroom extractor, hand dryer, hand drier, blow drying hair, blow dryer, leaf blower, server rack fans, pc
    under load, laptop overheating, gpu fan, cpu cooler, robot vacuum, vacuuming carpet, rooftop hvac, air handler,
    jet dryer, dust extractor, carpet cleaner, ventilation shaft, dyson vacuum, dyson fan, roomba cleaning
fuse: burning wick, wick burns, wick burns down, burning fuse, burning cord, lit wick, firecracker lit, lights
    firecracker, cartoon bomb fizzing, cartoon bomb, bundle of dynamite, stick of dynamite, stick of tnt, lit
    dynamite, lit bomb, sparkling fuse, powder trail, gunpowder trail, touchhole fizzing, demolition cord, det cord,
    bomb cord, light fuse
gate: garden gate opened, secret passage opens, hidden passage opens, secret passage revealed, stone passage, hidden
    stone passage, reveals secret passage, stone block puzzle, push stone block, dungeon grate, grate raised, crypt
    lid, stone lid, tomb opens, crypt opens, open crypt, open tomb, vault of stone, temple door, stone gate, bookcase
    swings, bookcase slides, bookshelf swings open, hidden wall opens, wall slides aside, ancient mechanism opens,
    pyramid opens, slide slab, boulder rolled aside, boulder rolled away, open portcullis, raise portcullis, drag
    statue
gate_close: drop portcullis, portcullis drops, portcullis falls, portcullis closes, seals tomb, tomb sealed, room
    seals behind, door seals behind you, castle gates barred, gates barred, bar gate, gates shut, gate closes, gate
    slams, gate clangs shut, stone door closes, stone door shuts, slab falls shut, slab seals
gear: put on vest, tactical vest, bulletproof vest, kevlar vest, backpack rustle, suit up, knight suits up, strap on
    armor, strap on armour, holster pistol, holster gun, holster weapon, saddle put on, put saddle, saddle up, quiver
    slung, sling quiver, tactical gear, gear movement, gear rattle, equipment rattle, loadout change, plate mail
    foley, armor foley, armour foley, armor movement, armour movement, tighten straps, put on helmet, loot corpse,
    search body, search corpse, frisk suspect, loot body, fasten belt, tool belt, boots laced, lace boots, lacing
    boots, climbing harness, utility belt, weapon sling, rummage in bag, rummage through backpack, rummaging in
    backpack, rucksack searched, ready for battle gear
gears: steampunk contraption, well bucket, catapult cranked, catapult being cranked, clocktower mechanism, clock tower
    mechanism, mill wheel, mill wheel turns, wind up mouse, wind up toy, windup toy, wind up robot, rack and pinion,
    socket wrench, car jack, jack up car, jack lifts car, rotating mechanism, ancient mechanism, ferris wheel
    mechanism, orrery spins, automaton inner workings, crossbow cranked, crank crossbow, winding crossbow, reel in
    line, reel in fish, fishing reel, cast reel, bicycle freewheel, bicycle ratchet, bike freewheel, wind up key,
    winding key, wind up music box, music box wound, puzzle mechanism, cog wheels, astrolabe turns, chain hoist
geiger: fallout zone, exclusion zone detector, chernobyl exclusion zone, radioactive waste, nuclear waste, radiation
    counter, radiation meter, radiation detector, radiation level, radiation clicks, radiation zone, radiation
    reading, rads rising, rad counter, gamma detector, contaminated area, uranium sample, fallout shelter counter,
    measuring radiation, radioactive area, radioactive material, radioactive barrel, hot zone reading, dosimeter
    clicks, dosimeter crackling, radioactivity meter, irradiated area, reactor leak detected
glass_break: vase knocked off, vase knocked over, vase hits floor, brick through, ball through window, rock through
    window, stone through window, baseball through, bottle over head, bottle smashed over, break wine glass, drop wine
    glass, smash and grab, phone screen cracks, screen cracks, cracked screen, snow globe dropped, drops snow globe,
    drops vase, drops mirror, drops plate, break emergency glass, crashes through skylight, through skylight, through
    window, chandelier falls, chandelier crashes, shattered glass, molotov smashes, shatter goblet, break bottle,
    broken bottle fight
helicopter: rotor blades, apache gunship, helicopter gunship, attack chopper, medevac arrives, medevac lands, air
    ambulance, huey over jungle, huey lands, black hawk, blackhawk lands, police air unit, eye in sky chopper, heli
    takes off, heli lands, heli hovers, news chopper, rescue chopper, air rescue, chopper hovers, chopper lands,
    chopper takes off, chopper overhead, get to chopper, chinook overhead, chinook lands, chinook takes off, airlift
    arrives, evac chopper, extraction chopper, flying chopper
horn: traffic jam, gridlock drivers, impatient drivers, road rage, air horn, bulb horn, clown bicycle, clown horn,
    clown car, cruise ship leaving, ship leaves port, ship signals, fog signal, fog horn, vuvuzela crowd, vuvuzela
    blast, leans on horn, cabbie leans, car locks beep beep, beep beep car, truck blares, semi blares, blares horn,
    hockey goal signal, goal horn, ship's horn, ship horn, train horn, level crossing horn, angry motorist, honk honk,
    beep car
hum: amp buzzing, amp idle, amp hum, guitar amp, amplifier hum, ground loop, force field generator, field generator,
    energy core, power core, crt monitor, office lights, strip light, tube light, neon light, high voltage lines,
    power lines, power line hum, old tv buzzing, reactor core, vending machine idle, vending machine hums, aquarium
    pump, lab equipment, laboratory equipment, electrical cabinet, electric meter, electrical buzz, mains buzz, sub
    station, transformer box
impact: smith at anvil, blacksmith at anvil, blacksmith at work, at anvil, on anvil, carpenter builds, rock thrown at
    wall, rock hits, golf swing connects, golf drive, golf ball hit, tennis serve, tennis rally, building placed,
    place building, place block, block placed, basketball bounce, basketball dribble, dribbling basketball, hit dummy,
    hit wooden dummy, training dummy, volleyball spike, forge blade, forge sword, forging armor, hit with hammer,
    hammer and nail, hammers nail, drive nail, tent peg, fence post, home run, hits home run, bat hits ball, ball hits
    bat, cricket bat, batter hits, crate put down
jet: carrier take off, taking off from carrier, fighter taking off, jet fighter, f 16, f 18, f 22, f 35, f 16 flyby,
    mig flyby, jetpack burst, jet pack, space shuttle lift off, shuttle lift off, shuttle liftoff, missile launch,
    launch missile, cruise missile, rocket launch, rocket lifts off, lift off, boeing landing, boeing takes off,
    airbus takes off, airbus landing, rocketeer flies, cape canaveral, falcon launch, lunar lander, lander descent,
    booster separation, booster stage, rocket booster, private jet, learjet takes off, passenger jet, jumbo jet,
    concorde takes off, concorde overhead, top gun flyby, moon rocket, mission to mars launch, rocket thrusters, hover
    boots, rocket boots, sonic boom flyby, stealth bomber
keys: fumble for keys, fumbling at front door, bunch of keys, ring of keys, set of keys, car keys, house keys,
    locksmith's bunch, jailer's ring, jailer walking with ring, turnkey jingles, tambourine shake, shake tambourine,
    where are my keys, key fob ring, key chain, key ring, skeleton key found, valet keys, pick up keys, hotel keys
knock: someone at door, somebody at door, at door knocking, police at door, open up police, pizza delivery, delivery
    at door, gavel bangs, judge's gavel, gavel strikes, bang gavel, auctioneer's hammer, auction hammer, going once
    going twice, going once going twice sold, order in court, pounding on door, bangs on door, raps on door, raps on
    window, taps on window, tapping on glass, room service at door, secret code taps, secret knock, fist on door, fist
    on wood, door knocker, trick or treat, chamber door, hammering on door, visitor at door, stranger at door,
    knuckles on wood, knuckles on door, taps on pipe, jehovah's witnesses, let me in door
latch: briefcase clicked, clicks open briefcase, snap case shut, lighter flipped open, flip open lighter, zippo lid,
    window catch, window latch, clip helmet strap, chin strap clipped, helmet strap, module docked, module clicks,
    clicks into place, snaps into place, locks into place, slots into place, cock hammer, cocking pistol hammer, dvd
    tray, disc tray, ski bindings, ski boots click, umbrella locks, cuffing suspect, lens cap, battery pack swapped,
    battery swapped, swap battery, toaster pops, toast pops up, toaster pops up, retractable pen, click pen, pen
    click, ballpoint clicks, seatbelt fastened, seat belt, fasten seatbelt, fasten seat belt, buckle seatbelt,
    seatbelt buckle, usb plugged, plug usb, cartridge inserted, insert cartridge, cassette deck opens, tape deck
    opens, compact snapped shut, pocket watch shut, lego brick snaps, legos click, tupperware lid snaps, pill box
    snaps, camera back opens, mount attachment
leak: tyre losing air, tire losing air, losing air, loses air, letting air out, air escaping, pressurized air,
    pressurised air, gas stove on, hole in spacesuit, suit breach, suit leak, spacesuit leak, bicycle pump, bike pump,
    foot pump, valve released, release valve, release pressure valve, hydraulic line ruptured, hydraulic leak, scuba
    tank venting, tank vents gas, gas leak, gas escapes, air brush, spray paint, graffiti tag, graffiti artist, tagger
    sprays, perfume bottle spritz, spritz perfume, aerosol can, slashed tire, slashed tyre, tire slashed, tyre
    slashed, puncture tire, tyre puncture, tire punctured, flat tire, deflates balloon, mattress deflates, airlock
    vents, bug spray, whoopee cushion, asthma inhaler
lever: railway points, railroad switch, points change, arm pulled slot machine, bandit arm, one armed bandit arm,
    executioner pulls, secret candlestick, candlestick pulled, pull candlestick, candlestick lever, big switch, throws
    switch, mad scientist switch, floor button, stone button sinks, step on floor button, pressure plate, stick shift,
    gear shift, gear stick, gear lever, shift gear, change gear, hand brake, handbrake pulled, parking brake, pull
    handbrake, ejector handle, throttle lever, book pulled, fake book, pull book, handle pulled down, pull handle
    down, trapdoor lever, knife switch, breaker thrown, throw breaker
lock: combination dial, combination lock, safe dial, safe cracker, safecracker at work, cracking safe, vault wheel,
    vault wheel spun, works on tumbler, lock tumbler, tumblers fall, security chain door, door chain, secure cell,
    lock pins, pick pins, picks lock, unlock handcuffs, uncuff prisoner, dead bolt, dead lock, throw bolt, slide bolt,
    bolt slides, bolt thrown, shackle key turns, locked up prisoner, car locked remotely, cell unlocked, double lock
    door, key in lock, key in door, lock door
machine: dot matrix, bottling plant, espresso maker, coffee maker, coffee machine, pump jack, fax arrives, fax machine
    prints, food processor, kitchen blender, smoothie blender, bread maker, crafting bench automated, singer sewing
    machine, seamstress at singer, milking machine, factory automation, automated factory, textile mill, production
    line, assembly line, industrial plant, rock crusher, stamping press, packing plant, wood chipper, garbage
    disposal, stand mixer, cake mixer, spin cycle, tumble dryer, ink jet printing, laser printer, office printer,
    paper jam printer, photo copier, laundromat dryer, mechanical loom
match: lights cigarette, lights cigar, lights pipe, lights candle, candle is lit, candles being lit, lights torch,
    torch is lit, torch ignites, light lantern, lantern lit, lit lantern, light stove, stove lit, light fireplace,
    kindle fire, kindling fireplace, strike anywhere, arsonist strikes, sulphur flares, sulfur flares, lucifer struck,
    struck on boot, campfire is lit, light campfire, light bonfire, light incense, incense lit, lighter flame, flick
    lighter, lighter flicked, zippo lit, light fire, start fire, starting campfire, flint and steel, flint strike,
    detective lights up, lights up cigarette, torch lit, light oil lamp, gas lamp lit
match_out: blow out candle, candle blown out, extinguish match, put out match, shake out match, snuff candle, candle
    snuffed, pinch wick, pinching out wick, flame snuffed, torch extinguished, extinguish torch, put out torch, put
    out lantern, lantern extinguished, extinguish lantern, candle goes out, torch goes out, flame goes out, match goes
    out, blow out match, extinguish candle, snuff out flame, put out candle, birthday candles blown
motorbike: harley rolls by, harley davidson, harley idle, biker gang, vespa ride, vespa passes, vespa in, chopper
    revving, ducati accelerating, superbike on track, hells angels, power saw lumberjack, lumberjack power saw, light
    cycle, tron bike, bike engine, quad bike, motocross race, motocross jump, motocross track, supercross race,
    kawasaki revs, yamaha revs, honda motorcycle, courier scooter, moped ride, motorcycle gang, motor scooter, moto
    gp, motogp race, dirt track bikes, wheelie on bike, chain saw
page: turn to next chapter, next chapter page, journal opens, journal entry opens, quest log book, thumb through
    index, thumbs through, leaf through, flick through magazine, magazine at dentist, turn leaf, sheet music, hand of
    cards, map opened, map unfolded, unfold map, open map, open scroll, unroll scroll, read letter, reads newspaper,
    going through ledgers, consults grimoire, deal cards, cards dealt, draw card, card drawn, play card, card played,
    flip card, card flip, reveal card, turn card over, blackjack dealer deals, poker hand dealt, reading bible,
    sketchbook opens, recipe book
paper: bag of chips, bag of crisps, packet of crisps, paper bag, origami fold, fold paper plane, letter unfolded,
    unfold letter, open envelope, envelope opened, cardboard box opened, open cardboard box, ball of paper, paper
    ball, throw paper ball, shopping bag, plastic bag, carrier bag, grocery bag, christmas presents, christmas morning
    presents, kids and presents, tear open presents, open present, opens gift, gift opened, present unwrapped, candy
    bar opened, sweet wrapper, crumple draft, trash draft, burger wrapper, cellophane wrapper, cellophane crinkle,
    cling film, tin foil, aluminium foil, aluminum foil, baking paper, tissue paper, toilet paper roll, loo roll, wads
    up note
passby: drives past, drives by, drive by car, zooms past, zooms by car, whizzes by, speeds past, speeds by, speeding
    by, speeding past, speeding car, flashes by, barrels past, races past, roars past, goes by, passes by car, bus
    goes by, car passes, passing cars, car flyby, f1 car flyby, hover car, pod racer, doppler car, doppler of racing
    car, traffic passing, highway traffic, motorway traffic, freeway traffic, cars on freeway, cars on highway, cars
    on motorway, passing traffic, road traffic, busy road, traffic flowing, car pass by, vehicle pass by, car whoosh
    by
phone: incoming call, call incoming, unanswered call, missed call, video call, skype call, facetime call, zoom call
    rings, landline ringing, cell ringing, mobile rings, mobile goes off, bakelite ringing, bakelite telephone,
    someone calling, someone's calling, call center, call centre, telephone booth, phone booth rings, phone box rings,
    nokia tune, nokia ringtone, apartment buzzer, entrance buzzer, buzzer at apartment entrance, office landline, desk
    landline, switchboard lights up, intercom buzz, hotline rings, red telephone, pick up receiver, receiver picked
    up, intercom rings, call waiting, nobody answers
plane: cessna landing, cessna takes off, red baron, flying fortress, b 17 flying fortress, b 17 formation, b 29
    overhead, bush pilot, zero fighter, wright brothers, stuka dives, dive bomber, lancaster bomber, bomber formation,
    ww2 bomber, stunt plane, stunt pilot, aerobatic plane, prop plane, propeller aircraft, small aircraft, light
    aircraft, crop duster, sea plane, float plane, warbird flyby, airshow flyby, air show flyby, turboprop landing,
    turboprop takes off, ultralight flies, messerschmitt dives, mustang p 51, p 51 mustang, skydivers' aircraft, pilot
    circles field, barnstormer overhead, air mail pilot
rattle: pill bottle, pill bottle shaken, shake pills, pills shaken, prescription bottle, baby's rattle, baby rattle,
    window rattles, spray can shaken, spray paint can shaken, shake spray can, skeleton archer, skeleton walks,
    skeleton warrior, skeleton moves, bones clatter, box of screws, jar of nails, box shaken, shake box, shaking
    present, tic tacs, snake tail, rattle snake, voodoo rattle, maracas shake, shake maracas, teeth chatter,
    chattering teeth, bars rattle, cage rattles, cage bars rattled, rib cage collapses, bag of bones, bone wind chime,
    shaker egg
reels: lucky spin, spin wheel, wheel spin, gacha wheel, casino wheel, daily spin, daily spin wheel, bonus wheel, wheel
    clicks down, prize wheel, fortune wheel, pachinko balls, croupier spins ball, croupier spins, no more bets, one
    armed bandit spins, las vegas slots, vegas slots, slots spin, pulls handle and watches, bingo cage, raffle drum,
    bingo drum, cards in spokes, super 8 film, film runs through projector, film reel, reel slows, lottery drum,
    lootbox wheel, ball on roulette, fruit machine
register: rings up, ring up sale, rings it up, sell to vendor, sell loot, sell item, item sold, merchant buys, buy
    upgrade, buy from shop, shop buy, shop sell, paid at counter, cash drawer, rent paid, pay rent, pay bill,
    groceries checkout, shop till, sold item, contactless payment, cashier scans, credit card payment, spend gems,
    microtransaction confirmed, bill paid, vendor trade
rewind: vhs going backwards, tape goes backwards, going backwards, go backwards in time, time reversed, time reversal,
    reverse time, turn back time, time runs backwards, time flows backwards, undo time, back in time, time rewinds,
    rewind time, go back ten seconds, winding back, wind back tape, reel to reel winding, scrub audio, tape scrub,
    prince of persia, tape spool, spool back, fast forward, skip back, kill cam replay
scratch: record scratch, dj scratch, vinyl scratch, turntable scratch, scratch record, freeze frame record, needle
    scratch, music stops abruptly
rip: tear off tape, duct tape, packing tape, packing tape gun, tape pulled off, pulled off roll, tape gun, band aid
    pulled, bandaid pulled, band aid torn, pull off bandage, wax strip, waxing legs, trousers split, pants split,
    split trousers, torn jeans, velcro opened, velcro pulled, undo velcro, velcro strap, page torn, tear page, rip
    page, poster pulled, ticket stub, tear ticket, tears up, rip up, check torn, tear cheque, sail torn, curtain
    ripped, shirt torn, hulk out shirt, tear open, rips open, ripped off wall, masking tape, scotch tape
rumble_roll: rolling boulder, boulder roll, boulder trap, giant boulder, giant marble, stone ball, rolling stone, big
    rock rolls, rock rolls, barrel rolls, rolling barrel, millstone rolls, log rolling downhill, log rolls, snowball
    rolling, snowball grows, push boulder, bowling ball rolling, ball down lane, indiana jones boulder, chased by
    boulder, chased by rock, stone sphere
saw: hand saw, cut plank by hand, hack saw, saw logs, sawing lady in half, two man crosscut, crosscut saw, bread knife
    crust, cut through bars, cut prison bars, cutting bars, amputates leg, amputation field, field surgeon amputates,
    sawing branch, coping saw, fret saw, nail file, file metal, filing metal, filing nails, filing edge, joiner trims
    board, carpenter cuts plank, beaver gnaws, sanding wood, sanding block, sand paper, sandpaper wood, metal file,
    wood rasp, rasp on wood, emery board, bow saw, surgeon's saw
scrape: drag chair, chair dragged, chair pushed back, push chair back, chair pushed, pushes back chair, table moved,
    move table, push couch, push table, move furniture, moving furniture, furniture pushed, furniture dragged, drag
    furniture, moves heavy crate, moving heavy crate, push crate, drag crate, push block puzzle, pushing block, draw
    sword, draws his sword, draws his katana, draws katana, draw blade, unsheathe sword, sheathe sword, sword drawn,
    blade drawn, from sheath, from scabbard, sharpen sword, sharpen knife, sharpening axe, sharpens blade, strop
    razor, straight razor shave, ice skating, ice skater, skier carving, ski down slope, skiing downhill, skier
    downhill, snowboarder carving, snowboarder grinding rail, rail grind, grind rail, curling stone, brush teeth,
    toothbrush scrubbing, tooth brush, sled on gravel, scrape windshield, ice scraper windshield, scour pot, scrub
    pot, scrub floor, shoe polish brush, polish shoes, shine shoes, sweep floor, sweeping leaves, rake leaves, raking
    leaves, rub sticks, scratch cat door, claws on wood, claws on metal, claws along metal, claws along wall, nails on
    blackboard, nails on chalkboard, fingernails on chalkboard, fingernails on blackboard, fingernails across wall,
    scratching at door, inside wall rat, scrabbles under floorboards, tally marks, lottery scratch card, scratch card,
    scratch ticket, lottery ticket scratched, keys car paint, key scratches car, raking claws, plane shaving wood
servo: exo suit, exosuit joint, exosuit moves, rc car toy, hospital bed adjusts, hospital bed raised, printer head,
    prosthetic hand, bionic arm, bionic hand, cybernetic arm, robot arm, robotic hand, sunroof opens, sun roof,
    dentist chair, dentist's chair, mechanical iris, iris opens, dome turns, r2 unit, transformer morphs, transforms
    into robot, robot transforms, electric wheelchair, mobility scooter, lens motor, zoom motor, zoom lens motor,
    mecha pilot, mech pilot, mech moves, garage opener, drone gimbal, camera gimbal, security camera turns, cctv
    camera, camera pans, turret swivels, turret turns, turret rotates, electric seat, electric blinds, solar panel
    unfolds, claw machine, stepper motor, linear actuator, electric recliner, wall e, robot turns head, disc tray
    motor
shuffle: mix deck, mix cards, shuffle cards, shuffle deck, shuffle pack, riffle pack, riffles deck, riffle cards, card
    bridge, does bridge, card sharp, cards sharp shows off, prepares cards, prepare deck, cut deck, cards mixed,
    shuffle and deal, shuffling before dealing, mixing tarot, tarot deck mixed
shutter: take photo, taking photo, photo taken, take picture, taking picture, picture taken, take selfie, taking
    selfie, group selfie, selfie stick, snap picture, snap photo, say cheese, photo booth, passport photo, mug shot,
    mugshot taken, fashion shoot, photo shoot, photoshoot session, photographer at work, photographer at scene, crime
    scene photographer, wedding photographer, wildlife photographer, press photographer, photographer gets shot,
    evidence photographed, paparazzi flash, paparazzi swarm, paparazzi crowd, school picture day, leica click, nikon
    burst, canon burst, dslr burst, dslr click, camera flash, flash photography, screenshot taken, take screenshot,
    polaroid picture, polaroid ejects, family portrait taken, photo op, burst mode, disposable camera, camera trap
    photo
siren: tornado warning, tsunami warning, air raid, air raid warning, cop car, police car, police chase, police
    pursuit, police arrive, cops arrive, cops behind, cops coming, cops chasing, squad car, patrol car, emergency
    vehicle, ambulance arrives, ambulance speeds, paramedics on way, paramedics arrive, ems response, nee naw, nee
    nor, wee woo, the blitz, blitz bombers coming, nuclear attack warning, nuclear attack, wanted level, civil
    defense, civil defence, law enforcement arrives, fire truck rushing, fire truck races, fire brigade arrives,
    silent hill siren, first responders, swat arrives, 911 response, sirens in distance, state trooper pulls over,
    highway patrol
skid: emergency stop, emergency braking, hand brake turn, handbrake turn, burn out tires, peel out, floors it, floor
    it car, floors gas, slam brakes, slam on brakes, brakes slammed, brakes hard, hit brakes, stamps on brakes, stomps
    on brake, jams on brakes, bus brakes suddenly, brakes suddenly, train brakes, rubber on asphalt, burning rubber,
    takes hairpin, hairpin turn, hairpin bend, sneakers on gym floor, sneakers squeak, power slide, powerslide kart,
    drift kart, kart drift, donuts in parking lot, doing donuts, does donuts, spins donuts, jerks to halt, tail spin
    car, spin out, fishtails round corner, swerves to avoid, car swerves, locks up brakes, wheels lock
sliding_door: automatic door, star trek door, sci fi door, scifi door, spaceship door, space station door, station
    corridor door, starship door, minivan door, van side door, van door slides, lab door opens, laboratory door opens,
    train compartment door, compartment door, turbo lift, turbolift doors, turbolift arrives, lift arrives, elevator
    opens, elevator closes, elevator arrives opens, elevator doors, lift doors, subway doors, subway doors close,
    train doors, train doors open, train doors close, metro doors, tram doors, bus doors, barn door on rails, on rails
    door, shower door, bridge doors, blast door, supermarket entrance, shop entrance opens automatically, mall
    entrance, airlock cycles, airlock opens, closet door slid, pocket door, door whooshes open, door slides, keycard
    door, glass doors part, doors part, conservatory door, cargo bay door, bay doors, hangar door
snip: cut paper with scissors, barber at work, barber cuts, barber trims, prune roses, cut ribbon, ribbon cutting,
    ribbon is cut, cut red wire, cut blue wire, cut wire, tailor cuts fabric, cut fabric, cutting cloth, wire cutters,
    nail clippers, toenail clipped, cut hair, hair cut, gets haircut, haircut at barber, trim beard scissors, trim
    bonsai, bonsai trimmed, umbilical cord, cut coupon, coupon cut out, cutting out coupon, bolt cutters, defuse bomb
    wire, trim hedge, hedge trimming, cut flowers, cut thread, cut string, shear sheep, hairdresser at work,
    hairdresser cuts, topiary trimmed, cut tags off
spaceship: starship flyby, spaceship flyby, starfighter flyby, starfighter dogfight, x wing, y wing, tie fighter, star
    destroyer, star cruiser, space cruiser, space freighter, space fighter, space dogfight, dogfight in space, alien
    craft, alien ship, alien abduction, alien abduction craft, bridge of enterprise engine, millennium falcon, battle
    cruiser drifts, cruiser drifts past, flight through asteroid belt, through asteroid field, flying through
    asteroids, thrusters on spacecraft, ship thrusters idle, impulse engines, ion engine, ion drive, warp engine, warp
    drive, mother ship, gunship in space, space liner, mining ship in space, saucer lands, ufo lands, ufo flies, drop
    ship, drop pod descends, shuttle to orbit, orbital shuttle
stamp: passport control, passport stamped, visa denied, denied visa, notary at work, notary stamps, notary public,
    document approved, approve document, bureaucrat approves, bureaucrat stamps, customs officer, immigration desk,
    immigration officer, border control desk, papers please, wax seal, wax seal pressed, seal pressed, royal seal,
    hole puncher, hole punch, library due date, book due date, time clock punch, punch clock, clock in card, punch
    time card, ticket punched, punch ticket, conductor punches, emboss certificate, envelope franked, franking
    machine, staple papers, stapling documents, stapler click, rejected by stamp, rubber stamped, stamp document,
    stamp letter, post office counter, staple gun, price gun, postmark letter, clerk stamps
static: between stations, radio stations seek, tune radio, tuning radio, tuning dial, tune dial, lost transmission,
    transmission crackle, transmission lost, transmission breaks up, signal breaks up, bad signal, bad reception, poor
    reception, no signal, no signal tv, tv snow, television snow, snow on tv, vinyl crackle, vinyl surface, record
    crackle, gramophone surface, surface noise, record needle, needle on record, police scanner, scanner chatter, mic
    feedback, microphone feedback, feedback squeal, baby monitor, cb radio, ham radio, short wave, shortwave radio,
    numbers station, radio noise, garbled signal, garbled transmission, analog horror, corrupted video, corrupted file
    glitch, radio squelch, squelch of radio, vhs tracking, tracking error, vhs noise, comms cut out, comms static,
    comms crackle, over and out, out of range radio, interference on screen, signal jammed, jammed signal, pirate
    radio, walkie talkie, radio chatter, radio crackle, dead channel, untuned television, emergency radio, tape hiss,
    white noise, pink noise, brown noise
steam: espresso wand, milk frother, froth milk, cappuccino frothing, steaming milk, locomotive releases pressure,
    releases pressure, pressure release, release of pressure, geyser erupts, old faithful, radiator valve, sauna
    stones, sauna rocks, water on sauna, hydraulic release, pipe bursts, burst pipe vents, smoke machine, fog machine,
    cooling system venting, vent heat, ironing shirt, steam iron, ironing board, dunk hot iron, quench blade, hot iron
    in water, hot metal in water, pistons vent, exhaust vent, mech vents, hot spring vent, dry ice, kettle steaming,
    boiler vents, air brakes, bus kneels, bus air suspension, steampunk exhaust, fumarole vents, overheated radiator,
    radiator boils over, pressure cooker, decompression chamber, pneumatic hiss, airlock depressurizes
switch: flick light, lamp on, lamp off, light on, light off, turn on light, turn off light, turn on lamp, turn off
    lamp, turn lights out, lights turned out, light switched on, night light on, turn on radio, radio turned on, turn
    off tv, turn on tv, kettle switched on, kettle on, circuit breaker, breaker flipped, cockpit switches, flip
    switches, switches flipped, power strip, pull cord lamp, pull cord light, lamp pull cord, lava lamp on, lamp
    clicked, mic switch, power button pressed, fuse box switch, dimmer switch, master switch, headlights on,
    headlights off, flashlight on, flashlight off, torch off, turns on stove, turn on oven, turns on appliance
toggle: option on, option off, settings option on, option enabled, option disabled, option toggle, toggle switch, ui
    toggle, turn on subtitles, subtitles on, subtitles off, sound off, sound on, music off, music on, option on off,
    on off switch, auto run, auto run activated, night vision on, night vision off, night vision goggles, flashlight
    toggled, turn off notifications, notifications off, turn on notifications, first person view, switch to first
    person, switch to third person, camera mode switch, invert y axis, invert axis, inverted controls, setting
    enabled, setting disabled, enable setting, hard mode on, vibration on, vibration off, setting toggled, feature
    switched on
trap: jaws of steel, steel jaws, metal jaws snap, dart trap, dart trap fires, spike wall, spike trap, spikes shoot
    out, spikes shoot up, spikes spring, spikes out of floor, spikes from floor, net trap, blade trap, leg hold, leg
    hold trap, foot hold trap, trap set, set trap, tripwire triggers, triggers tripwire, trip wire, mouse goes for
    cheese, mouse trap, rat trap, poacher's snare, rabbit snare, snare trap, snare triggered, animal caught in jaws,
    caught in steel jaws, venus fly trap, venus flytrap, booby trap, stepped on trap, trap springs, pit trap, arrow
    trap, log trap, hunter's trap, man trap, caltrops scattered, falling ceiling trap
train: locomotive passing, steam engine chugging, freight cars, freight train, orient express, riding underground,
    ride underground, london underground, on tracks, on railroad tracks, tube arrives, tube arrives at platform, rail
    yard, railyard coupling, rail cars, wagons couple, wagon lit compartment, railway carriage, hogwarts express,
    hogwarts train, in boxcar, riding boxcar, box car, rides rails, hobo rails, mine cart chase, mine cart ride, mine
    cart, minecart chase, commuter line, commuter train, bullet train, high speed train, high speed rail, model
    railway, toy train, coal train, level crossing train, train to yuma, tgv passes, amtrak passes, amtrak arrives,
    shinkansen passes, shinkansen arrives, elevated train, sleeper train, choo choo, train platform arrival, roller
    coaster climbs, rollercoaster climbs
truck: eighteen wheeler, 18 wheeler, semi truck, semi trailer, big rig, big rig climbing, diesel rig, fire engine
    idling, fire truck idling, garbage truck, john deere, farm tractor, convoy of army vehicles, army convoy, military
    convoy, army truck, snow plough, snow plow, ice cream truck engine, coach idling, coach engine, mack truck,
    caterpillar backhoe, backhoe digging, back hoe, road train, steam roller, road roller, cement truck, concrete
    truck, tanker truck, fuel tanker, tow truck, delivery truck, delivery van, moving van, school bus, double decker,
    bus pulls away, bus idling, haul truck, pickup hauling, articulated lorry, hgv passes, truck convoy
typing: write email, writing an email, coding late, code late at night, writing code, send text, texting friend,
    texting on phone, texting under desk, text being typed, journalist writes, reporter files story, office worker at
    pc, works at pc, at his computer, at her computer, at computer, essay at computer, old remington, remington
    typewriter, smith corona, ibm model m, model m, gamer mashing keys, mashing keys, key mashing, data entry, enter
    data, court stenographer, stenographer at trial, enter password, types password, programmer at work, programmer
    codes, typist pool, typing pool, cherry mx, cherry mx switches, keyboard clatter, keyboard clacking, keys
    clacking, tap out tweet, write tweet, blogger at work, hacker at work, chat typing, forum post written, search
    query entered, fingers on keyboard, writes on laptop, secretary at work, novelist at work
vibrate: phone on silent, phone set to silent, set to silent, on silent, on vibrate, phone on vibrate, haptic
    feedback, haptic buzz, haptic pulse, smartwatch buzz, watch buzzes, electric razor, electric shaver, shaver
    buzzes, electric toothbrush, silent notification, silent ring, rumble pack, rumble pak, controller rumbles,
    gamepad rumbles, hair clippers, beard trimmer, tattoo machine, tattoo artist, tattoo needle, massage gun, massage
    chair, massager buzzes, pager buzzes, pager goes off, phone buzzes, mobile buzzes, joy con rumble, cell phone
    buzz, phone vibrates, head shaved
wagon: oregon trail, luggage on floor, luggage wheels, rolling luggage, amish buggy, horse and buggy, horse drawn
    buggy, drag handcart, push barrow, pushes his barrow, wheel barrow, cinderella's coach, royal coach, coach and
    horses, coach and four, mail coach, stage coach, penny farthing, rollerblades on pavement, longboard downhill,
    longboard cruise, office chair rolls, rolling chair, chair wheels, roller skate, roller blading, covered wagon,
    wagon train, ox cart, donkey cart, hay cart, hay wagon, merchant's cart, peddler's cart, baby stroller, baby
    carriage, shopping trolley, trolley case, wheeled suitcase, suitcase wheels, hospital trolley, stretcher wheeled,
    plague cart, food cart, tea trolley, chariot race, hand cart, bring out your dead
wood_break: door kicked in, kick in door, kick door in, kick down door, break down door, door broken down, door
    smashed, door breached, breach door, twig stepped on, step on twig, karate chop board, karate chop, ram through
    gate, battering ram, floorboards give way, floor gives way, bridge gives way, bridge collapses under, axe through
    door, here's johnny, here's johnny axe, axe splits door, pencil snapped, snap pencil, breaks pencil, hull breaks,
    ship breaks apart, ship hits reef, hull splits, wheel breaks wagon, wagon wheel breaks, destroy barrel, barrel
    destroyed, break barrel, smash barrel, destroy crate, crate destroyed, break crate, smash crate, box smashed,
    smash wooden box, chopsticks pulled apart, snap chopsticks, treehouse collapses, oar snaps, oar breaks, arrow
    snapped, snap arrow, arrow shaft snaps, broomstick broken, wooden fence broken, bat breaks, mast breaks, mast
    snaps, mast comes down, splinters fly, splintering wood, spear shaft breaks, stake snaps, break chair over, chair
    over head, chair smashed, table smashed, table breaks, breaks table, through table, smash furniture, furniture
    smashed, staff broken in two, snap staff, breaks staff, break wand, snap wand, guitar smashed
wood_peel: carve stick, whittle stick, whittling wood, plane shaving curls, wood shavings, debark trunk, strip bark,
    tear bark, tears off bark, bark torn, peel bark, bark peeled, bark stripped, birch bark, harvest bark, drawknife
    on, prying plank off, pry plank, pry off board, pry up floorboard, prise off plank, peel veneer, beaver strips,
    strips branch
writing: take notes, taking notes, doing homework, do homework, does homework, copy manuscript, signs autograph,
    teacher at board, teacher at blackboard, diary entry, write diary, shakespeare at work, poet composes, composes
    verse, compose poem, draws portrait, portrait with charcoal, charcoal drawing, charcoal sketch, doctor's
    prescription, write prescription, jots down, scribbles down, takes order waiter, waiter takes order, takes exam,
    taking exam, student takes exam, fill in ledger, fill in form, fill out form, rune drawn with chalk, draws rune
    chalk, chalk circle, draw with chalk, crossword puzzle, sign contract, sign treaty, signs document, sign here, pen
    on paper, pencil on paper, quill on parchment, felt tip, draw map, love letter written, writes letter, graffiti
    marker, dot dot pen, underlines word, sketch artist
zipper: open tent, tent opened, camper opens tent, body bag closed, close body bag, body bag, fly done up, do up fly,
    does up fly, jeans fly, undo fly, opens backpack, backpack opened, backpack closed, duffel bag opened, open duffel
    bag, gym bag, sports bag opened, pencil case, jacket done up, does up jacket, do up jacket, coat done up, done up
    jacket, dress undone, undo dress, undo jacket, wet suit on, wetsuit put on, into wetsuit, snow suit, one piece
    snowsuit, suitcase opened, open suitcase, closes suitcase, makeup bag, wash bag, sleeping bag opened, close tent,
    tent closed, up her dress, zip up, anorak done up, hoodie done up
zoom: enhance image, focus mode, spyglass extended, spyglass used, look through spyglass, looks through binoculars,
    through binoculars, raise binoculars, freeze frame, vertigo effect, telephoto lens, detective vision, witcher
    senses, eagle vision, csi enhance, enhance enhance, slow mo dive, max payne dive, matrix dodge, matrix style,
    bullet time, slow motion, sniper scope, through scope, look down scope, aim down sights, adrenaline slows time,
    time dilation, time stops, camera pushes in, crash zoom, detective mode, hawk vision, focus sense, heightened
    senses
tank: sherman rolls, sherman tank, abrams m1, m1 abrams, t 34, t 34 advances, tiger rolls, tiger tank, king tiger,
    panther tank, half track, leopard 2, armoured column, armored column, armoured personnel carrier, armored
    personnel carrier, armoured vehicle, armored vehicle, apc rolls, apc drives, tracked vehicle, caterpillar tracks,
    main battle tank, self propelled howitzer, self propelled gun, bradley rolls, bradley fighting vehicle, mark iv
    crosses, panzer division, tank battalion, tank column, tank treads, tank tracks, bren carrier, world of tanks,
    crawler tracks, tank rolls, tank drives, tank advances
room_tone: museum quiet, quiet museum, gallery quiet, quiet gallery, museum gallery quiet, mall interior, abandoned
    mall, abandoned mall interior, underground parking, underground garage, vault interior, waiting room empty, empty
    waiting room, waiting room with nobody, empty house, presence of room, presence of empty house, art gallery, empty
    courtroom, courtroom empty, empty hall, air of empty hall, deserted mansion, empty mansion, empty apartment, quiet
    apartment, silent apartment, quiet room, empty room, still room, dead room, quiet indoor, indoor quiet, indoor
    ambience, interior ambience, interior presence, quiet interior, empty theatre, empty theater, after hours office,
    empty office, silent house, quiet house, nobody home
dice: craps table, shooting craps, craps game, game of craps, yahtzee roll, yahtzee game, yahtzee cup, roll for
    initiative, saving throw, rolls saving throw, monopoly roll, natural 20, nat 20, natural twenty, critical roll
    d20, gambler throws, die cast, die is cast, cast die, board game night, skill check, rolls skill check, tabletop
    rpg, tabletop roll, roll 2d6, roll d6, roll d20, roll 3d6, rolling to see, roll to see who, backgammon throw,
    double sixes, rolls six, dungeon master rolls, dm rolls, gm rolls, behind screen rolls, baby needs new shoes, alea
    iacta est, catan roll, settlers of catan, armor save roll, armor save, liar's dice, roll of die, luck roll, lucky
    seven craps, throw bones gambler, attack roll, roll to hit
drone: dark ambient, dark ambience bed, ominous underscore, ominous drone, ominous bed, ominous atmosphere, eerie
    atmosphere, eerie bed, eerie tension bed, tension bed, suspense bed, suspense underscore, horror atmosphere,
    horror ambience, horror bed, creepy mood, creepy atmosphere, creepy ambience, creepy basement mood, lovecraftian
    dread, cosmic horror, cosmic dread, cosmic tone, low cosmic tone, sub bass bed, sub bass rumble, sub bass, bass
    rumble bed, unsettling undertone, unsettling tone, unsettling ambience, unsettling bed, sinister undertone, nether
    dimension, dark dimension, evil presence, dark presence, malevolent presence, sci fi ambient bed, ambient bed,
    ambient pad dark, upside down dimension, hell ambience, hellscape ambience, dread builds, sense of dread, feeling
    of dread, black hole, dark matter, haunted asylum mood, haunted mood, haunted atmosphere, eldritch temple,
    eldritch horror, eldritch presence, deep space, void ambience, abyss ambience, sinister atmosphere, low ominous
    tone, menacing undertone, brooding atmosphere, dark underscore
pop: bubble wrap, pop balloon, balloon popped, balloon pricked, prick balloon, soap bubble, bubble bursts, bubble
    pops, pop bubble, match 3 bubble, bubble shooter, bubble bobble, chat bubble, chat bubble appears, text bubble,
    pop pimple, pimple popped, zit popped, pop zit, bubble gum, bubblegum pops, chewing gum pops, popcorn kernel,
    popcorn pops, finger in mouth pop, finger out of cheek, mouth pop, lip pop, toy appears, cute appear, cute element
    appears, character pops out, pops out of pipe, pops into existence, suction cup, suction cup pulled, plunger off,
    plunger pulled, dart balloon game, balloon dart, bubble tea seal, seal pierced, peggle peg, eyes pop out, kirby
    spit, cartoon pop, pops out of hat, mole pops up, whack mole pops up, tiddlywinks jump
"""

TOGETHER = """
alarm: klaxon + submarine dive evacuate reactor emergency blare warning factory base bunker silo meltdown
alarm: alarm + guard burglar intruder smoke fire security reactor trip trigger evacuate bank museum blare wail bedside
    wake
alarm: security panic burglar intruder + trip breach detect trigger klaxon
alarm: laser sensor tripwire + trip
alarm: clock bedside + blare snooze
alarm: guard sentry + alert alarm
alarm: meltdown evacuation lockdown + warning klaxon alert signal sequence
bell: bell + collar neck goat sheep cow buoy ship church tower school fight boxing shop counter reception hotel
    servant temple monk monastery toll trolley tram bicycle wedding funeral altar butler clapper belfry
bell: belfry campanile carillon steeple + ring strike sunset dawn sunday morning noon midnight hour toll wedding
bell: toll knell + church village valley funeral midnight noon dead tower cathedral abbey mourn plague
bell: ding + bicycle bike boxing fight concierge reception counter shop trolley tram
bell: strike + noon midnight twelve steeple belfry
bell: buoy + clang rock sea fog
boat: trawler tugboat tug ferry steamer dinghy zodiac lifeboat hydrofoil airboat narrowboat barge vaporetto steamboat
    speedboat powerboat outboard riverboat hovercraft catamaran launch yacht motorboat pontoon + chug motor putter
    harbour harbor jetty canal channel river lake marina everglades mississippi venice smuggler patrol zoom cruise
    dock bay
chain: shackle manacle fetter + drag shuffle rattle pull hang prisoner convict ghost drop unlock clank dungeon wall
    galley slave captive ankle wrist break
chain: anchor + lower raise hoist haul weigh reel
chain: chain + drag tow padlock haul wrap tighten prisoner convict chandelier coil slack links link clink ghost
chain: handcuff + radiator pull strain rattle
chain: flail + swing links spin
chest: booty treasure loot + lid
chest: coffer strongbox chest lootbox casket coffin + pry unearth reveal lift lid
chest_close: coffer strongbox chest coffin casket toolbox lootbox footlocker + shut slam
chest_close: coffer strongbox chest coffin casket toolbox lootbox + close
chime: chime + porch bamboo glass garden breeze wind clock mantel quarter doorbell westminster zen
chime: doorbell + ding dong chime
chime: suncatcher capiz + tinkle window breeze
chisel: sculptor stonemason mason sculpt engraver michelangelo archaeologist paleontologist stonecutter + work marble
    bust stone statue david inscription carve chip block fossil gravestone granite tap chisel tool
chisel: chisel + marble stone statue mallet hammer rock granite wood carve block bust
chisel: pickaxe pick miner mattock dwarf + ore vein granite rock quarry coal boulder prospect mine
chisel: quarry + split granite worker stone block
chisel: rune inscription epitaph + carve chisel
chisel: fossil + chip brush free dig tap
chop: axe hatchet lumberjack logger woodcutter woodsman + tree trunk log firewood wood oak pine timber kindling stump
    chop split hew fell birch branch
chop: chef cook knife cleaver butcher + onion carrot leek garlic vegetable herb cucumber celery cabbage mince chop
    dice
chop: cleaver butcher + board bone meat block carcass
chop: machete + jungle vine undergrowth hack
clack: domino mahjong billiard snooker pool shogi castanet lego abacus chess scrabble backgammon croquet clapperboard
    + tile piece ball stone brick snap bead move click place tip topple break pot shot shelf stack set capture slam
    pocket king line chain
clack: marble marbles + knock roll bag collide
clack: slate clapperboard clapper + director film action scene movie
clack: pawn bishop rook knight + capture checkmate board
clack: cue + ball chalk table
clack: geta clog + stone step walk
clatter: tray dish pan pot saucepan cutlery can dustbin crockery silverware + waiter waitress canteen raccoon spill
    tumble kick dump topple avalanche
clatter: tool wrench spanner pencil pen lego nail screw bolt + spill scatter dump
clatter: bowling + pin strike spare
clatter: pole pipe scaffold ladder + scatter collapse
clatter: hubcap lid + roll spin wobble
clink: champagne beer mug stein flute goblet + cheers toast prost touch
clink: toast + wedding glass champagne speech party
clink: teaspoon spoon + stir tea coffee cup saucer
clink: bottle vial flask potion phial + jostle crate rack bag satchel
clink: ring earring necklace bracelet brooch cufflink + sort jewellery jewelry sink equip
clock: second seconds + remaining hand bomb tick
clock: indicator blinker + blink car turn click
clock: watch stopwatch + tick wrist pocket ear wind
clock: hourglass countdown exam + tick
cloth: robe shirt jacket coat dress gown sock stocking glove scarf hoodie kimono pajama nightgown tunic sweater jumper
    + put wear pull don slip fold undress change take
cloth: blanket quilt duvet bedsheet sheet towel + throw bed fold shake pull
cloth: laundry washing + fold flap hang breeze peg
cloth: bedroom lover sleeper + sheet
coins: purse pouch sack bag wallet pocket + gold coin silver doubloon penny pennies money
coins: coin gold silver doubloon + merchant hoard treasury beggar bribe thief miser leprechaun payout jackpot dragon
coins: beggar busker + cup hat tin
coins: payout jackpot winnings + slot casino tray machine fruit
coins: alms tithe bribe ransom wages taxes tribute + paid pay collect hand count poor guard
coin: coin + mario platformer chiptune bling 8bit collectible collect
coin_flip: coin quarter penny nickel dime doubloon + thumb flip flick referee heads tails kickoff fate decide
coin_flip: nickel dime coin penny + spin twirl
coin_slot: coin quarter token euro penny dime credit + slot arcade jukebox payphone turnstile insert laundromat
    gumball vending parking pinball
computer: terminal mainframe console hacker android ai cyberdeck supercomputer + process compute calculate decrypt
    crunch analyse analyze work data think chirp breach readout
computer: scanner scan + artifact dna sample retina fingerprint biometric brain body alien
computer: navicomputer tricorder + course read plot reading
computer: data telemetry + readout stream crunch process feed
cork: champagne prosecco bubbly wine bordeaux merlot cava + uncork cork open corkscrew sommelier pop
cork: stopper bung + pull bottle vial flask rum barrel lamp bite pry remove
cork: vial flask potion bottle decanter amphora + uncork unstopper unstoppered
crash: car truck van bus taxi tram lorry motorbike kart vehicle sedan motorcyclist driver train plane jeep limo +
    wreck wreckage collide collision derail totalled totaled plough ramming ram
crash: car truck van bus taxi tram lorry kart driver + lamppost guardrail storefront
crash: pileup + motorway highway freeway car
crash: meteor asteroid satellite + city
creak: floorboard stair stairs plank + complain groan weight sneak haunted
creak: swing hammock gallows rope noose + playground creak itself porch
creak: sign shutter weathervane + breeze wind draft sway
creak: hull timber galleon mast + groan strain anchor pressure
debris: brick rubble gravel rock boulder masonry scree plaster + tumble cascade slide avalanche trickle shower unload
debris: tower chimney ceiling temple building bridge ruin statue + crumble collapse demolish rubble
dig: grave treasure hole trench relic bone potato corpse + dig bury shovel spade unearth exhume
dig: soil dirt earth sand field weed seed + hoe till shovel spade plow plough scoop turn burrow gardener tunnel dig
dig: mole badger gopher rabbit + burrow tunnel
dig: snow coal + shovel driveway furnace
"""
