"""Expressions, and words that together make a kind wherever they stand.

Of machines, vehicles, doors, tools, materials and places.

A row of `EXPRESSIONS` is a kind and expressions of two to five words. A row of `TOGETHER` is a kind and two lists of
words with a `+` between: one of each, anywhere in a clause.
"""

from __future__ import annotations

EXPRESSIONS = """
alarm: panic button, carbon monoxide detector, smoke detector, fire bell, self destruct sequence, self destruct,
    abandon ship, emergency broadcast, man overboard alarm, under attack warning, attack warning
bell: church strikes, town crier, big ben, church tower rings, ring for service, eight bells, ding ding, end of round
    bell
boat: paddle steamer, coast guard cutter, fishing trawler, river cruise
chain: leg irons, chain gang, iron links
chest: treasure box, hope chest, toy box opens
chest_close: lid close, lid drops shut, lid falls shut, chest lid drops, chest lid falls, toy box shut, trunk lid
    dropped, stash close, lid bangs shut, lid thuds shut
chime: ding dong, bing bong, westminster quarters, tubular bell, dinner chime, fairy bell
chisel: chipping away, mining ore
chop: chop vegetables, dice onion, mince garlic, split firewood, harvest wood
clack: newton's cradle, break shot, eight ball, snooker frame, knitting needles, slate claps, drumsticks click,
    croquet mallet, backgammon checker, king tips over, takes rook, takes bishop, shishi odoshi, go stone, pinball
    bumper, skee ball, foosball shot
clatter: split flap, split flap board, departure board, tin cans, pots and pans, tray of dishes, stack of plates, ten
    pin, saucepan lid, blinds pulled up, scaffolding poles, bucket kicked, skateboard dropped, armor stand
clink: shell casing, stirring tea, ice cubes, lantern picked, medal pinned
clock: seconds left, seconds passing, seconds count down, time is running out, cuckoo clock mechanism, turn signal,
    thinking time, watchmaker's workshop, time pressure, tick tock, time bomb
cloth: toss and turn, undress for bed, change outfit, nun's habit, hood pulled, cape swish
coin: coin grab, retro coin, rupee pickup, money pickup, penny found
coins: count the takings, jackpot payout, slot machine pays, pays out, loose change, pot of gold, dragon hoard,
    beggar's cup, tax collector, donation box shaken, donation box, handful of pennies, pieces of eight, king's
    treasury, treasure pile
coin_flip: coin toss, call it in air, thumb flicks
coin_slot: one more credit, pay phone coin, fed with quarters, feeding quarters, gumball machine
computer: hacker's terminal, crunching numbers, hacking minigame, scanner sweeps, floppy drive, hard drive seeks
cork: bottle of champagne
crash: bike wreck, fender bender, pile up, head on collision, crash landing, plane goes down, helicopter goes down,
    goes down in field, ploughs into, rear ends, t boned, demolition derby, bumper cars, vehicle destroyed, tram hits,
    meteor hits, collision with, loses control and hits
creak: attic ladder, bed springs, gallows rope, shop sign, inn sign, inn's sign, house settling, metal groan, galleon
    timbers, step complains
debris: dump truck unloads, gravel poured, loose stones, stones tumble, pebbles trickle, landslide buries, cave in,
    bits of concrete, shrapnel patter, golem falls apart, dam breaks, plaster falls
dig: gravedigger at work, harvest potatoes, soldiers entrenching
door_close: door behind them, hatch sealed
door_open: lets him in, batwing doors, saloon doors
drag_cloth: bride's train, drags himself
drawbridge: bridge lowers, bridge raised, draw bridge, bascule bridge
drawer: nightstand pulled open, looking for socks, till slides open, morgue slab, card catalogue, tool cabinet, chest
    of drawers, desk tray
drill: boring into, bore through, boring machine, impact driver, pneumatic breaker, pneumatic hammer, tattoo gun,
    mining laser drill, mining rig, router on wood, road works, angle grinder, belt sander, power tool
electricity: live wire, exposed wiring, power line down, transformer blows, jacob's ladder, van de graaff, van de
    graaff generator, bug zapper, plasma globe, emp discharge, frankenstein's lab, static shock, short circuit
engine: formula 1 onboard, race car, diesel idle, petrol generator
engine_start: pull cord, pull start, kick start, engine turns over, cranks over, generator kicks in, revs up from
    cold, starter motor, roars to life, sputters to life
engine_stop: motor sputters out, out of fuel, out of petrol, motor winds down, mower shut down, turns off the engine,
    switches off the engine, turns off the car, turns the engine off
fan: air conditioning unit, air conditioning, air purifier, wind turbine, extractor hood, bathroom extractor, hand
    dryer, leaf blower, pc under load, laptop overheating, ventilation shaft
fuse: burning wick, wick burns, wick burns down, cartoon bomb, bundle of dynamite, stick of dynamite, stick of tnt,
    touchhole fizzing
gate: stone block puzzle, dungeon grate, grate raised, vault of stone, ancient mechanism opens, boulder rolled away
gate_close: room seals behind, gate closes, slab seals
gear: backpack rustle, suit up, knight suits up, saddle put on, quiver slung, tactical gear, gear movement, equipment
    rattle, loadout change, plate mail foley, boots laced, climbing harness
gears: steampunk contraption, well bucket, mill wheel, mill wheel turns, wind up mouse, wind up toy, rack and pinion,
    socket wrench, ferris wheel mechanism, orrery spins, automaton inner workings, bicycle ratchet, wind up key
geiger: exclusion zone detector, rads rising, contaminated area, dosimeter crackling
glass_break: brick through, baseball through, smash and grab, snow globe dropped
helicopter: rotor blades, apache gunship, black hawk, police air unit, heli takes off, news chopper, air rescue
horn: traffic jam, air horn, bulb horn, clown bicycle, cruise ship leaving, ship leaves port, ship signals, car locks
    beep beep, hockey goal signal
hum: guitar amp, ground loop, force field generator, field generator, crt monitor, office lights, strip light, old tv
    buzzing, reactor core, vending machine idle, aquarium pump, laboratory equipment
impact: hit wooden dummy, tent peg, crate put down
jet: fighter taking off, f 16 flyby, missile launch, rocketeer flies, cape canaveral, lunar lander, lander descent,
    booster stage, hover boots
keys: ring of keys, set of keys, locksmith's bunch, turnkey jingles, tambourine shake, where are my keys, skeleton key
    found
knock: pizza delivery, judge's gavel, auctioneer's hammer, going once going twice, going once going twice sold, order
    in the court, tapping on glass, secret code taps, door knocker, trick or treat, chamber door, bangs on the door,
    knocks on the door, someone at the door, somebody's at the door, bangs his gavel
latch: lighter flipped open, zippo lid, window catch, helmet strap, module docked, clicks into place, snaps into
    place, locks into place, slots into place, dvd tray, ski bindings, umbrella locks, lens cap, retractable pen, lego
    brick snaps, flicking open a lighter, flips open a lighter, flips open the lighter
leak: losing air, air escaping, pressurized air, gas stove on, bicycle pump, valve released, hydraulic line ruptured,
    scuba tank venting, letting the air out
lever: railway points, points change, bandit arm, one armed bandit arm, big switch, floor button, stone button sinks,
    stick shift, hand brake, ejector handle, book pulled, handle pulled down
lock: pick pins
machine: dot matrix, bottling plant, espresso maker, coffee machine, food processor, bread maker, crafting bench
    automated, milking machine, textile mill, spin cycle, laundromat dryer
match: candles being lit, torch is lit, strike anywhere, arsonist strikes, sulphur flares, lucifer struck, lighter
    flicked, flint and steel, detective lights up, lights a candle, lights the candle, lights a torch, lights the
    torch, lights a lantern, strikes a light, lights the fire, lights a fire, lights his pipe, lights her cigarette
match_out: candle goes out
motorbike: vespa in, chopper revving, hells angels, light cycle, quad bike
page: journal entry opens, thumbs through, leaf through, turns the leaf, sheet music, hand of cards, going through
    ledgers, blackjack dealer deals
paper: origami fold, cardboard box opened, paper ball, shopping bag, kids and presents, toilet paper roll
passby: drives past, zooms past, whizzes by, speeding by, speeding car, flashes by, barrels past, roars past, bus goes
    by, hover car, pod racer, car whoosh by
phone: mobile goes off, bakelite ringing, someone's calling, call center, nokia tune, desk landline, red telephone
plane: red baron, flying fortress, b 17 flying fortress, bush pilot, zero fighter, wright brothers, lancaster bomber,
    ww2 bomber, stunt plane, small aircraft, crop duster
rattle: prescription bottle, baby's rattle, spray paint can shaken, skeleton archer, tic tacs, snake tail, voodoo
    rattle, bars rattle
reels: lucky spin, daily spin, pachinko balls, no more bets, one armed bandit spins, super 8 film, fruit machine
register: rings up, rings it up, sell loot, item sold, cash drawer, rent paid
rewind: time reversal, turn back time, undo time, go back ten seconds, winding back, reel to reel winding, scrub
    audio, prince of persia, fast forward, kill cam replay
scratch: record scratch, dj scratch
rip: tape gun, bandaid pulled, wax strip, trousers split, ticket stub, check torn, rips open
rumble_roll: giant marble, stone ball, big rock rolls, rock rolls, bowling ball rolling
saw: saw logs, two man crosscut, cut through bars, sawing branch, coping saw, fret saw, beaver gnaws, sanding wood
scrape: table moved, curling stone, sled on gravel, shoe polish brush, tally marks, scratch card, scratch ticket, key
    scratches car, raking claws, plane shaving wood
servo: printer head, prosthetic hand, sunroof opens, dentist chair, mechanical iris, dome turns, r2 unit, transformer
    morphs, electric wheelchair, zoom motor, mecha pilot, garage opener, drone gimbal, electric blinds, wall e
shuffle: card sharp, cards sharp shows off
shutter: say cheese, passport photo, fashion shoot, paparazzi swarm, school picture day, leica click, nikon burst
siren: cops behind, emergency vehicle, ems response, nee naw, the blitz, nuclear attack warning, nuclear attack,
    wanted level, civil defense, law enforcement arrives, fire truck rushing, silent hill siren
skid: emergency stop, handbrake turn, peel out, floors it, rubber on asphalt, power slide, jerks to a halt, swerves to
    avoid
sliding_door: star trek door, sci fi door, station corridor door, van side door, lab door opens, compartment door,
    lift arrives, elevator doors, barn door on rails, shower door, bridge doors, blast door, supermarket entrance,
    closet door slid, door slides
snip: prune roses, wire cutters, nail clippers, umbilical cord, bolt cutters
spaceship: x wing, tie fighter, dogfight in space, alien abduction, millennium falcon, cruiser drifts past, shuttle to
    orbit
stamp: passport control, denied visa, bureaucrat approves, customs officer, immigration desk, papers please, wax seal,
    wax seal pressed, seal pressed, royal seal, hole puncher, book due date, time clock punch, rubber stamped, clerk
    stamps
static: between stations, bad reception, no signal, vinyl crackle, gramophone surface, surface noise, record needle,
    needle on record, mic feedback, baby monitor, cb radio, ham radio, numbers station, garbled signal, analog horror,
    corrupted video, vhs tracking, comms cut out, over and out, out of range radio, walkie talkie, white noise
steam: espresso wand, cappuccino frothing, locomotive releases pressure, releases pressure, radiator valve, hydraulic
    release, pipe bursts, smoke machine, fog machine, cooling system venting, hot spring vent, air brakes, steampunk
    exhaust, pressure cooker
switch: lamp on, turns the lights out, light switched on, radio turned on, kettle switched on, circuit breaker, power
    strip, pull cord lamp, mic switch, headlights on, flashlight on, turns on the light, turns off the light, turns
    the light on, turns the light off
toggle: option on, settings option on, toggle switch, turn on subtitles, option on off, auto run, auto run activated,
    night vision on, flashlight toggled, turn off notifications, first person view, switch to first person, invert y
    axis
trap: jaws of steel, steel jaws, spike wall, spikes shoot out, net trap, blade trap, leg hold, poacher's snare, caught
    in steel jaws, venus fly trap, booby trap, hunter's trap
train: locomotive passing, steam engine chugging, freight cars, orient express, tube arrives, rail yard, wagon lit
    compartment, hogwarts express, commuter line, bullet train, model railway, coal train, rollercoaster climbs
truck: eighteen wheeler, big rig, big rig climbing, diesel rig, fire engine idling, garbage truck, john deere, convoy
    of army vehicles, snow plough, ice cream truck engine, coach idling, caterpillar backhoe, road train, delivery
    van, school bus, bus pulls away, articulated lorry
typing: coding late, writing code, office worker at pc, at the computer, old remington, smith corona, ibm model m,
    model m, gamer mashing keys, mashing keys, data entry, court stenographer, typist pool, cherry mx, cherry mx
    switches, keyboard clatter
vibrate: set to silent, haptic feedback, silent notification, rumble pack, hair clippers, beard trimmer, tattoo
    machine, massage chair
wagon: amish buggy, cinderella's coach, coach and horses, coach and four, penny farthing, office chair rolls, roller
    skate, covered wagon, ox cart, hay cart, merchant's cart, baby stroller, shopping trolley, trolley case, suitcase
    wheels, hospital trolley, plague cart, food cart, chariot race, bring out your dead
wood_break: karate chop, ram through gate, battering ram, floorboards give way, bridge gives way, hull breaks, wagon
    wheel breaks, smash wooden box, chopsticks pulled apart, treehouse collapses, arrow snapped, splinters fly, stake
    snaps, chair over head, kicks the door in
wood_peel: plane shaving curls, tear bark, tears off bark, drawknife on, peel veneer, beaver strips
writing: taking notes, doing homework, diary entry, shakespeare at work, poet composes, portrait with charcoal,
    doctor's prescription, jots down, graffiti marker
zipper: body bag closed, fly done up, jeans fly, backpack opened, duffel bag opened, gym bag, jacket done up, dress
    undone, one piece snowsuit, zip up, opens the tent, does up his jacket, does up her dress, do up a jacket
zoom: focus mode, spyglass extended, freeze frame, vertigo effect, detective vision, witcher senses, eagle vision, csi
    enhance, matrix dodge, bullet time, slow motion, aim down sights
tank: abrams m1, t 34 advances, tiger rolls, half track, leopard 2, armoured column, armored vehicle, tracked vehicle,
    caterpillar tracks, main battle tank, self propelled howitzer, mark iv crosses, world of tanks, tank rolls
room_tone: gallery quiet, museum gallery quiet, mall interior, abandoned mall, abandoned mall interior, underground
    parking, vault interior, waiting room with nobody, art gallery, empty hall, deserted mansion, silent apartment,
    indoor ambience, empty office, nobody home
dice: craps table, shooting craps, saving throw, natural 20, board game night, skill check, tabletop rpg, rolling to
    see, roll to see who, backgammon throw, double sixes, dungeon master rolls, baby needs new shoes, alea iacta est,
    armor save, liar's dice, roll to hit
drone: dark ambient, eerie tension bed, tension bed, suspense bed, horror atmosphere, creepy basement mood, cosmic
    horror, sub bass rumble, sub bass, bass rumble bed, unsettling undertone, nether dimension, evil presence, sci fi
    ambient bed, ambient bed, hell ambience, dark matter, haunted asylum mood, eldritch temple
pop: bubble wrap, balloon popped, balloon pricked, soap bubble, bubble bursts, match 3 bubble, bubble shooter, bubble
    bobble, chat bubble, finger in mouth pop, mouth pop, lip pop, toy appears, character pops out, suction cup,
    suction cup pulled, plunger off, balloon dart, bubble tea seal, seal pierced, peggle peg, eyes pop out, kirby
    spit, pops out of hat
"""

DENSE = """
alarm: klaxon + submarine dive evacuate reactor emergency blare warning factory base bunker silo meltdown; alarm +
    guard burglar intruder smoke fire security reactor trip trigger evacuate bank museum blare wail bedside wake;
    security panic burglar intruder + trip breach detect trigger klaxon; laser sensor tripwire + trip; clock bedside +
    blare snooze; guard sentry + alert alarm; meltdown evacuation lockdown + warning klaxon alert signal sequence
bell: bell + collar neck goat sheep cow buoy ship church tower school fight boxing shop counter reception hotel
    servant temple monk monastery toll trolley tram bicycle wedding funeral altar butler clapper belfry; belfry
    campanile carillon steeple + ring strike sunset dawn sunday morning noon midnight hour toll wedding; toll knell +
    church village valley funeral midnight noon dead tower cathedral abbey mourn plague; ding + bicycle bike boxing
    fight concierge reception counter shop trolley tram; strike + noon midnight twelve steeple belfry; buoy + clang
    rock sea fog
boat: trawler tugboat tug ferry steamer dinghy zodiac lifeboat hydrofoil airboat narrowboat barge vaporetto steamboat
    speedboat powerboat outboard riverboat hovercraft catamaran launch yacht motorboat pontoon + chug motor putter
    harbour harbor jetty canal channel river lake marina everglades mississippi venice smuggler patrol zoom cruise
    dock bay; boat + lobster shrimp fishing
chain: shackle manacle fetter + drag shuffle rattle pull hang prisoner convict ghost drop unlock clank dungeon wall
    galley slave captive ankle wrist break; anchor + lower raise hoist haul weigh reel; chain + drag tow padlock haul
    wrap tighten prisoner convict chandelier coil slack links link clink ghost; handcuff + radiator pull strain
    rattle; flail + swing links spin
chest: booty treasure loot + lid; coffer strongbox chest lootbox casket coffin + pry unearth reveal lift lid
chest_close: coffer strongbox chest coffin casket toolbox lootbox footlocker + shut slam; coffer strongbox chest
    coffin casket toolbox lootbox + close
chime: chime + porch bamboo glass garden breeze wind clock mantel quarter doorbell westminster zen; doorbell + ding
    dong chime; suncatcher capiz + tinkle window breeze
chisel: sculptor stonemason mason sculpt engraver michelangelo archaeologist paleontologist stonecutter + work marble
    bust stone statue david inscription carve chip block fossil gravestone granite tap chisel tool; chisel + marble
    stone statue mallet hammer rock granite wood carve block bust; pickaxe pick miner mattock dwarf + ore vein granite
    rock quarry coal boulder prospect mine; quarry + split granite worker stone block; rune inscription epitaph +
    carve chisel; fossil + chip brush free dig tap; mine + copper ore iron coal stone
chop: axe hatchet lumberjack logger woodcutter woodsman + tree trunk log firewood wood oak pine timber kindling stump
    chop split hew fell birch branch; chef cook knife cleaver butcher + onion carrot leek garlic vegetable herb
    cucumber celery cabbage mince chop dice; cleaver butcher + board bone meat block carcass; machete + jungle vine
    undergrowth hack; wood + collect gather
clack: domino mahjong billiard snooker pool shogi castanet lego abacus chess scrabble backgammon croquet clapperboard
    + tile piece ball stone brick snap bead move click place tip topple break pot shot shelf stack set capture slam
    pocket king line chain; marble marbles + knock roll bag collide; slate clapperboard clapper + director film action
    scene movie; pawn bishop rook knight + capture checkmate board; cue + ball chalk table; geta clog + stone step
    walk
clatter: tray dish pan pot saucepan cutlery can dustbin crockery silverware + waiter waitress canteen raccoon spill
    tumble kick dump topple avalanche; tool wrench spanner pencil pen lego nail screw bolt + spill scatter dump;
    bowling + pin strike spare; pole pipe scaffold ladder + scatter collapse; hubcap lid + roll spin wobble; pan pot +
    stack crash
clink: champagne beer mug stein flute goblet + cheers toast prost touch; toast + wedding glass champagne speech party;
    teaspoon spoon + stir tea coffee cup saucer; bottle vial flask potion phial + jostle crate rack bag satchel; ring
    earring necklace bracelet brooch cufflink + sort jewellery jewelry sink equip
clock: second seconds + remaining hand bomb tick; indicator blinker + blink car turn click; watch stopwatch + tick
    wrist pocket ear wind; hourglass countdown exam + tick
cloth: robe shirt jacket coat dress gown sock stocking glove scarf hoodie kimono pajama nightgown tunic sweater jumper
    + put wear pull don slip fold undress change take; blanket quilt duvet bedsheet sheet towel + throw bed fold shake
    pull; laundry washing + fold flap hang breeze peg; bedroom lover sleeper + sheet
coins: purse pouch sack bag wallet pocket + gold coin silver doubloon penny pennies money; coin gold silver doubloon +
    merchant hoard treasury beggar bribe thief miser leprechaun payout jackpot dragon; beggar busker + cup hat tin;
    payout jackpot winnings + slot casino tray machine fruit; alms tithe bribe ransom wages taxes tribute + paid pay
    collect hand count poor guard; jackpot + rain money
coin: coin + mario platformer chiptune bling 8bit collectible collect
coin_flip: coin quarter penny nickel dime doubloon + thumb flip flick referee heads tails kickoff fate decide; nickel
    dime coin penny + spin twirl; tails + heads never fail
coin_slot: coin quarter token euro penny dime credit + slot arcade jukebox payphone turnstile insert laundromat
    gumball vending parking pinball
computer: terminal mainframe console hacker android ai cyberdeck supercomputer + process compute calculate decrypt
    crunch analyse analyze work data think chirp breach readout; scanner scan + artifact dna sample retina fingerprint
    biometric brain body alien; navicomputer tricorder + course read plot reading; data telemetry + readout stream
    crunch process feed
cork: champagne prosecco bubbly wine bordeaux merlot cava + uncork cork open corkscrew sommelier pop; stopper bung +
    pull bottle vial flask rum barrel lamp bite pry remove; vial flask potion bottle decanter amphora + uncork
    unstopper unstoppered
crash: car truck van bus taxi tram lorry motorbike kart vehicle sedan motorcyclist driver train plane jeep limo +
    wreck wreckage collide collision derail totalled totaled plough ramming ram; car truck van bus taxi tram lorry
    kart driver + lamppost guardrail storefront; pileup + motorway highway freeway car; meteor asteroid satellite +
    city; barrier + racer kart car
creak: floorboard stair stairs plank + complain groan weight sneak haunted; swing hammock gallows rope noose +
    playground creak itself porch; sign shutter weathervane + breeze wind draft sway; hull timber galleon mast + groan
    strain anchor pressure
debris: brick rubble gravel rock boulder masonry scree plaster + tumble cascade slide avalanche trickle shower unload;
    tower chimney ceiling temple building bridge ruin statue + crumble collapse demolish rubble
dig: grave treasure hole trench relic bone potato corpse + dig bury shovel spade unearth exhume; soil dirt earth sand
    field weed seed + hoe till shovel spade plow plough scoop turn burrow gardener tunnel dig; mole badger gopher
    rabbit + burrow tunnel; snow coal + shovel driveway furnace
drag_cloth: corpse body carcass victim bundle rug tarp carpet + drag haul; sack + drag haul
drawbridge: drawbridge moat + lower raise down drop bridge crank chain winch
drawer: drawer + open pull slide rummage search cutlery filing desk sock detective ransack; desk bureau nightstand
    dresser + rummage ransack search rifle
drill: dentist + drill molar tooth cavity work; bore + vault asteroid tunnel rock wall hole; jackhammer pneumatic +
    street road pavement concrete pave break
electricity: wire cable circuit transformer socket fusebox pylon conduit powerline + spark arc expose sever overload;
    taser tase taze stungun + guard prisoner suspect cop officer zap fire; robot droid android console panel + spark;
    electric + fence eel chair
engine: kart dragster roadster nascar ferrari lamborghini porsche hotrod + lap rev accelerate idle drive throttle
    speed race
engine_start: ignition + turn key start twist; engine motor mower jeep + crank catch hotwire; key + ignition engine
    motor; cord + mower chainsaw engine generator outboard lawnmower; jumpstart hotwire kickstart + car bike
    motorcycle truck motorbike
engine_stop: engine motor tractor mower generator + stall die conk; car truck taxi bus + stall conk; engine motor +
    cut kill
fan: vacuum hoover roomba dyson + clean carpet upstairs hall room run; fan + pc server laptop gpu cooling ceiling desk
    computer; hair + dry dryer; aircon conditioner + motel hotel rattle window unit
fuse: dynamite tnt firecracker + lit light burn fizz sizzle; bomb + wick fizz cord lit; fuse + burn sizzle fizz hiss
    lit dynamite trail spark
gate: portcullis + raise lift winch crank open rise; sarcophagus crypt tomb mausoleum + lid open slide aside slab;
    passage + stone bookcase wall slide reveal hidden secret; stone slab boulder statue + aside; gate + open raise
    rise
gate_close: portcullis + drop fall slam crash shut close; gate + shut bar slam; tomb crypt + shut
gear: armor armour chainmail breastplate helmet vest harness quiver backpack rucksack cuirass pauldron pack + strap
    suit equip tighten buckle adjust shoulder don wear put foley jog; kit gear equipment + check soldier commando
    ranger trooper strap; mail + chain don wear jingle; corpse body + loot frisk; pistol gun revolver weapon blaster +
    holster; boot + lace
gears: crank + well winch crossbow catapult bucket; cog cogwheel clockwork + clock turn mesh tower toy tick rotate
    spin; reel + fish fishing line trout angler; mechanism + ancient clock puzzle tower rotate clocktower
geiger: radiation radioactive radioactivity uranium plutonium fallout gamma dosimeter chernobyl contaminated
    irradiated + meter counter detector zone sample measure level crater click barrel waste read check dosimeter glow;
    nuclear reactor + meter counter detector waste
glass_break: brick baseball stone rock ball + window windscreen windshield greenhouse skylight pane; vase snowglobe
    mirror + drop knock fall crack; crack + screen mirror windscreen windshield; bottle + brawl head; case showcase +
    smash; glass bottle + throw hurl
helicopter: chopper huey apache chinook medevac blackhawk heli + hover land roof overhead rescue jungle blade city
    circle evac search rotor lift arrive
horn: driver cabbie motorist commuter trucker taxi truck lorry semi + honk impatient blare lean; ship liner ferry
    freighter tanker + foghorn horn; vuvuzela + crowd stadium blow fan
hum: fluorescent neon substation transformer amp amplifier fridge refrigerator voltage pylon + buzz hum idle flicker
    tube sign; generator + forcefield
impact: smith blacksmith + anvil hammer blade forge horseshoe pound; hammer + nail anvil peg; bat + baseball homer;
    golf tennis volleyball hockey pingpong racket racquet badminton + swing serve spike hit ball shot return;
    basketball + dribble bounce; building block + place; carpenter + build shed hammer
jet: rocket shuttle spaceplane falcon lander + launch lift liftoff blast booster ignite stage orbit; fighter + carrier
    runway scramble jet sortie; f16 f18 mig boeing airbus airliner learjet concorde + overhead flyby land runway
    takeoff climb; jetpack + burst fly boost hover
keys: key keyring + jailer janitor jingle fumble bunch locksmith valet pocket drop pick caretaker
knock: door + pound fist rap knuckle postman; fist knuckle + wood window; gavel + judge court bang strike auction rap;
    auctioneer + hammer sold gavel; rap + window glass pane; tap + window pane
latch: briefcase clasp seatbelt carabiner compact + click snap clip fasten flick; pen + click; toast toaster + pop;
    handcuff cuff + snap suspect click wrist arrest; usb cartridge cassette headphone battery + plug insert swap
leak: tire tyre + air puncture deflate flat slash; balloon mattress + deflate; spray spritz + can perfume graffiti
    deodorant aerosol tagger bug pepper; gas + leak escape
lever: lever + pull push yank throw crank; gearstick gearshift handbrake throttle + pull shift push; shift + gear
    second third neutral; executioner + pull handle; plate + pressure; candlestick + pull secret; breaker switch +
    throw
lock: lock padlock tumbler + pick thief burglar rogue; safe + dial combination cracker tumbler; vault + wheel dial
    combination; cell handcuff + unlock
machine: factory assembly conveyor production + line belt automate bottle; washer dryer laundromat + spin cycle
    tumble; printer copier fax photocopier + print copy page office work; blender mixer + smoothie food kitchen cake
match: match matchstick + struck cigarette sulphur; cigarette cigar incense stove + light lit; lantern campfire
    bonfire fireplace + lit ignite kindle; torch candle + ignite
match_out: candle torch lantern flame match wick + extinguish snuff; candle + blow blown
motorbike: harley ducati kawasaki vespa moped superbike biker motocross atv scooter suzuki + pass ride roll rev idle
    race gang track courier roar street jump kid accelerate; chainsaw + tree wood fell log lumberjack
page: card + draw deal flip reveal turn; book magazine newspaper dictionary journal ledger scroll bible tome grimoire
    + flip turn read leaf thumb unroll consult; map + unfold unroll open
paper: gift present parcel chocolate candy lollipop burger sandwich sweet + unwrap wrapper crinkle; gift present
    parcel + open birthday christmas; crisps chips + bag packet; letter note paper draft + crumple scrunch wad unfold;
    envelope + open; bag + plastic carrier grocery
passby: car truck lorry bus motorcycle vehicle traffic taxi van semi racer + past flyby doppler whiz whizz pass;
    traffic + highway motorway freeway rain road interstate flow
phone: call + incoming skype facetime cell unanswered; intercom + buzz; telephone landline cell mobile + ring booth
plane: bomber biplane spitfire stuka lancaster cessna warbird aircraft messerschmitt seaplane turboprop + overhead
    circle dive land fly formation squadron loop runway
rattle: bone skeleton + shake move walk assemble bag rattle; pill screw maraca gourd + shake bottle box; rattlesnake
    rattler + warn coil tail; teeth + chatter; window cage + rattle
reels: wheel + fortune prize casino gacha bonus lucky daily; roulette croupier slots slot + spin ball vegas; bingo
    raffle lottery + drum cage ball; spoke + card
register: customer cashier shopkeeper vendor merchant store shop till trader + pay buy sell purchase sale checkout;
    groceries + pay scan ring checkout
rewind: tape vhs cassette film + backward back wind rewind reverse; time + reverse backward rewind
rip: tape + strip duct packing pull masking tear; letter page poster contract photo photograph shirt bandage curtain
    ticket wallpaper sail jeans trousers cheque + tear rip shred torn; velcro + pull open strap undo shoe
rumble_roll: boulder barrel millstone log snowball stone + roll
saw: carpenter joiner + saw plank; bar + file hacksaw; surgeon amputate amputation + leg bone saw; file rasp + metal
    nail edge iron
scrape: chair table stool bench couch sofa wardrobe furniture crate cabinet bookcase + drag push pull move shove;
    sword blade katana dagger knife sabre rapier axe razor + draw unsheathe sheathe sharpen whetstone sheath scabbard
    strop; floor deck leaf leaves street + sweep scrub mop broom rake; teeth + brush; ski skate snowboard skier skater
    snowboarder + slope ice carve downhill rink rail; claw fingernail + wall metal blackboard chalkboard door coffin
    wood scratch rake; scratch + door wall coffin lottery itch
servo: robot android mech droid cyborg exosuit + arm joint limb actuator; turret + turn swivel rotate; camera lens
    telescope + pan focus gimbal iris swivel; garage + door; bed seat recliner + adjust motorised motorized
shuffle: deck card pack tarot + mix riffle shuffle
shutter: photo picture photograph selfie snapshot mugshot portrait polaroid + take snap tourist camera flash
    photographer capture paparazzi booth; photographer paparazzi + scene shoot camera wedding flash crime celebrity
    wildlife work evidence; photograph + evidence scene crime suspect
siren: police cop ambulance firetruck squad paramedic + chase pursuit arrive speed approach rush siren getaway come;
    tornado tsunami raid blitz + warning siren
skid: brake + slam hit stamp screech stomp jam train bus suddenly; car kart racer driver + drift powerslide fishtail
    swerve hairpin; tire tyre + squeal screech burn smoke; donut + lot car; sneaker + squeak court gym
sliding_door: elevator turbolift airlock + open close arrive cycle slide; train subway metro tram minivan starship
    spaceship supermarket mall automatic hangar airlock turbolift + door
snip: cut trim clip + ribbon hair wire thread coupon bonsai hedge beard fabric rose fringe; barber hairdresser
    scissors secateurs tailor stylist + cut trim hair prune work paper fabric
spaceship: starship starfighter spacecraft saucer ufo mothership + hover space land orbit dock flyby pass hangar
    descend asteroid warp hyperspace overhead drift farm; cruiser freighter interceptor fighter + space hangar
    asteroid orbit hyperspace warp; alien + craft saucer ufo
stamp: passport visa document permit certificate + stamp customs officer approve notary clerk bureaucrat deny; letter
    envelope form + stamp postmark frank; stapler staple + paper page document; punch + ticket conductor
static: radio tv television transmission comms walkie + tune lose lost crackle crackly noise snow interference dial
    garbled corrupt
steam: milk + froth steam barista cappuccino; vent + robot mech heat exhaust piston boiler reactor pressure coolant;
    valve pipe boiler + pressure; iron + shirt crease; quench dunk + blade iron hot horseshoe; geyser + erupt spout;
    sauna + stone rock ladle
switch: lamp flashlight headlight + turn click flick switch; light + flick; breaker + flip trip; switch + flip cockpit
toggle: subtitle vibration bluetooth setting + enable disable toggle off; mode option + enable disable toggle
trap: trap snare tripwire + spring sprung trigger step rabbit jaws hunter poacher bear spike dart mouse rat; spike +
    floor pit
train: locomotive train subway metro tram underground + pull arrive chug climb platform; boxcar freight + hobo rail;
    mine + cart
truck: semi lorry tractor bulldozer excavator digger forklift backhoe hgv + idle downshift pull haul site plough; bus
    coach + idle
typing: email password essay tweet + type write fill enter compose; code report novel document + keyboard laptop
    typewriter; hacker programmer secretary stenographer typist journalist novelist + keyboard type key laptop write
    code work; keyboard + hammer
vibrate: phone mobile smartwatch pager + silent buzz vibrate; controller gamepad joypad + rumble shake vibrate; razor
    shaver trimmer toothbrush massager + electric buzz
wagon: cart barrow handcart wheelbarrow wheelchair gurney pram stroller trolley stretcher carriage rickshaw + push
    roll drag wheel cobble; skateboard longboard rollerblade + pavement downhill roll sidewalk cruise
wood_break: door + kick breach ram axe; barrel crate table chair plank fence pencil broomstick furniture oar mast
    bookshelf board twig barricade + break smash snap splinter destroy; twig branch stick + step underfoot; karate +
    board plank
wood_peel: bark + strip peel harvest beaver birch; whittle whittling + stick wood knife
writing: sign + contract treaty document autograph cheque petition; write jot scribble scrawl + letter diary note
    board journal verse notebook map clue prescription teacher; draw sketch + portrait map charcoal chalk pencil
    crayon; chalk pencil quill crayon pen + paper parchment blackboard rune line; homework exam crossword + student
    pupil schoolboy fill
zoom: scope binoculars spyglass + look peer raise sniper; time + slow crawl dilate
tank: tank panzer sherman abrams + rubble tread advance battlefield tracked; armor armour + tracked
dice: roll throw + twenty d20 2d6 d6 initiative gambler craps yahtzee monopoly catan; dice die + table cast gamble
drone: cosmic eldritch lovecraftian ominous sinister + dread tone undertone bed underscore presence; dread + feeling
    sense grow build; cosmic + ambience ambient
pop: bubble + pop; popcorn + kernel pop
"""
"""A row has several pairs of lists, with a `;` between."""

TOGETHER = "\n".join(
    f"{kind}:{pair}"
    for kind, _, pairs in (line.partition(":") for line in DENSE.strip().replace("\n    ", " ").splitlines())
    for pair in pairs.split(";")
)
"""One pair of lists a row."""
