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
    cruise, cruise ship engine, container ship, cargo ship, steam ship, river boat, riverboat engine, swamp boat, air
    boat, patrol boat, police boat, narrow boat, canal boat, house boat, bass boat, pontoon boat, water taxi
chain: leg irons, chain gang, weigh anchor, iron links, chain links, anchor chain, drop anchor, bike chain rattles,
    ball and chain, chain leash, metal leash, clapped in irons, put in irons, wrist irons
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
    count in, count in sticks, wooden blocks, toy blocks, croquet mallet, croquet ball, backgammon checker, backgammon
    piece, king tips over, king topples, takes rook, takes bishop, takes knight, takes pawn, takes queen, captures
    pawn, captures rook, captures bishop, captures knight, captures queen, board game piece, game piece, wood block,
    woodblock hit, temple block, clap sticks, claves hit, shishi odoshi, go stone, pinball bumper, skee ball, foosball
    shot, table football, air hockey, bocce ball, clackers toy, knuckles crack wood, ludo piece, monopoly token,
    connect four, scrabble tile, puck hits puck
clatter: split flap, split flap board, departure board, flip board, tin cans, pots and pans, tray of dishes, tray of
    drinks, stack of plates, pile of dishes, cutlery drawer dumped, bowling pins, ten pin, tenpin strike, bowling
    strike, saucepan lid, dishes in sink, dirty dishes, washing dishes, venetian blinds, blinds pulled up, blinds
    drop, scaffolding poles, metal poles, sheet metal falls, rolls to stop, trash cans, garbage cans, bucket kicked,
    skateboard dropped, drops skateboard, armor stand, suit of armor falls, suit of armour falls, toolbox spills, hub
    cap, trash can lid, dustbin lid, pan lid, pile of junk, kitchen accident, lego bricks spill, dropped wrench
clink: shell casing, bullet casing, spent brass, brass casings, hot brass, toast at wedding, wedding toast, raise
    toast, makes toast, champagne flute, beer mugs, beer steins, wine glasses, shot glass, milk bottles, potion
    bottles, glass bottles, empty bottles, stirring tea, stir coffee, tea set, rocks in tumbler, ice in glass, ice
    cubes, whisky on rocks, tap crystal glass, tapping crystal, test tubes, clinking glasses, cheers mugs, two mugs,
    lantern picked, picks up lantern, medal pinned
clock: seconds left, seconds passing, seconds count down, time running out loop, time is running out, second hand,
    minute hand, egg timer, kitchen timer, pocket watch, wrist watch, cuckoo clock mechanism, turn indicator, turn
    signal, indicator blinking, thinking time, thinking music clock, watchmaker's workshop, clockmaker's shop, clock
    shop, chess clock, time pressure, tick tock, time bomb, bomb timer ticks, grandfather clock ticking, metronome
    click, hour hand
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
    spins, coin in air, penny in air, coin through air, toss penny, flip penny, flip nickel, call it in air, lucky
    coin, flips silver dollar, tossing silver dollar, toss quarter, thumb flicks, flip dime, coin lands on edge, coin
    twirls
coin_slot: insert coin, coin inserted, coin slot, coin in slot, into slot, coin into slot, coin into machine, coin in
    machine, feed meter, feed parking meter, parking meter fed, quarter into machine, coin into jukebox, arcade
    credit, credit inserted, insert credit, insert quarter, insert token, token inserted, token into machine, one more
    credit, pay phone coin, payphone coin, coin into payphone, fed with quarters, fed with coins, feeding quarters,
    coin door, coin acceptor, gumball machine, takes euro, takes coin, turnstile token, coin into piggy bank, into
    piggy bank, penny into machine, drops quarter into, coin into box, coin dropped into, collection box, poor box,
    offering box
computer: hacker's terminal, data processing, processing data, crunching numbers, data stream, data readout, analysing
    data, analyzing data, analyzing sample, analysing sample, please wait analysing, plotting course, tricorder
    readings, tricorder scan, bridge consoles, consoles chirping, consoles beep, cyberdeck breach, breach protocol,
    hacking minigame, hacks terminal, hacks mainframe, decrypting file, scan artifact, scanner sweeps, body scan, dna
    scan, retina scan, fingerprint scan, biometric scan, id scan, telemetry readout, telemetry data, ai thinking, ai
    computing, robot thinking, robot brain, floppy drive, hard drive seeks, hard disk seek, disk drive seek, punch
    card reader, tape loading zx, loading from tape, modem handshake, dial up modem, dialup modem, supercomputer
    calculates, diagnostic running, running diagnostics, system scan
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
    hanging rope, shop sign, inn sign, inn's sign, tavern sign, pub sign, wooden sign, sign in breeze, sign in wind,
    house settling, old house, hull under pressure, metal under pressure, metal stress, metal groan, hull groan, hull
    stress, galleon timbers, ship timbers, wooden timbers, step complains, stair complains, board complains, shutter
    in draft, shutter in wind, empty swing, playground swing, swing chain squeaks
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
