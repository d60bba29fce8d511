"""Expressions, and words that together make a kind wherever they stand.

Of machines, vehicles, doors, tools, materials and places.

A row of `EXPRESSIONS` is a kind and expressions of two to five words. A row of `TOGETHER` is a kind and two lists of
words with a `+` between: one of each, anywhere in a clause.
"""

from __future__ import annotations

EXPRESSIONS = """
alarm: carbon monoxide detector, self destruct, abandon ship, emergency broadcast, attack warning
bell: church strikes, town crier, church tower rings, eight bells, ding ding
chain: leg irons, iron links
chest: treasure box, toy box opens
chest_close: chest lid drops, chest lid falls, stash close
chime: ding dong, westminster quarters
chisel: chipping away, mining ore
chop: mince garlic, split firewood
clack: newton's cradle, knitting needles, slate claps, king tips over, takes rook, takes bishop, shishi odoshi, foosball
    shot
clatter: departure board, stack of plates, ten pin, blinds pulled up, scaffolding poles, skateboard dropped
clink: lantern picked
clock: seconds passing, time is running out, pocket watch, cuckoo clock mechanism, thinking time, watchmaker's workshop,
    time pressure
coin: retro coin, rupee pickup, money pickup, penny found
coins: jackpot payout, pays out, pot of gold, beggar's cup, tax collector, donation box, king's treasury
coin_slot: one more credit, pay phone coin
crash: fender bender, pile up, head on collision, crash landing, plane goes down, helicopter goes down, rear ends, t
    boned, demolition derby, vehicle destroyed, tram hits
creak: attic ladder, bed springs, gallows rope, house settling, metal groan, galleon timbers
debris: gravel poured, pebbles trickle, landslide buries, shrapnel patter, dam breaks
dig: harvest potatoes, soldiers entrenching
drag_cloth: bride's train
drawer: till slides open, morgue slab, card catalogue
drill: boring into, boring machine, impact driver, pneumatic breaker, power tool
electricity: exposed wiring, power line down, transformer blows, jacob's ladder, bug zapper, plasma globe, emp
    discharge, frankenstein's lab
engine: diesel idle
engine_start: kick start, generator kicks in, revs up from cold
engine_stop: motor sputters out, out of fuel, turns off the car
fan: air conditioning, air purifier, wind turbine, extractor hood, bathroom extractor, hand dryer, laptop overheating
fuse: cartoon bomb, touchhole fizzing
gate: grate raised
gear: backpack rustle, gear movement, loadout change, boots laced
gears: steampunk contraption, well bucket, mill wheel turns, socket wrench, orrery spins
geiger: rads rising, dosimeter crackling
helicopter: rotor blades, apache gunship, black hawk, air rescue
horn: clown bicycle, ship signals, hockey goal signal
hum: ground loop, crt monitor, office lights, reactor core, vending machine idle, aquarium pump,
    laboratory equipment
jet: missile launch, rocketeer flies, cape canaveral, lander descent
keys: locksmith's bunch, turnkey jingles
knock: pizza delivery, judge's gavel, auctioneer's hammer, order in the court, door knocker, bangs on the door, someone
    at the door, somebody's at the door
latch: zippo lid, window catch, module docked, dvd tray, ski bindings, umbrella locks, lens cap, retractable pen,
    flicking open a lighter
leak: pressurized air, bicycle pump, valve released, letting the air out
lever: stone pressure plate, stone plate sinks, points change, stick shift, book pulled
machine: dot matrix, bottling plant, espresso maker, food processor, bread maker
match: torch is lit, strike anywhere, arsonist strikes, sulphur flares, lucifer struck, campfire is lit, lights a
    candle, lights a torch, lights a lantern, strikes a light, lights his pipe
motorbike: vespa in, chopper revving, hells angels, light cycle
page: thumbs through, sheet music, map opened
paper: origami fold, cardboard box opened, paper ball, shopping bag
passby: speeding by, speeding car, roars past, hover car
phone: video call, bakelite ringing, call center, nokia tune
plane: red baron, wright brothers
rattle: prescription bottle, baby's rattle, spray paint can shaken, tic tacs, snake tail, voodoo rattle
reels: lucky spin, pachinko balls
register: rings it up
rewind: turn back time, undo time, go back ten seconds, scrub audio
scratch: dj scratch
rip: tape gun, bandaid pulled, trousers split, rips open
saw: beaver gnaws
scrape: table moved, curling stone, scratch ticket, raking claws
servo: printer head, prosthetic hand, sunroof opens, dentist chair, mechanical iris, r2 unit, transformer morphs,
    electric wheelchair, zoom motor, mecha pilot, garage opener, drone gimbal, wall e
shutter: say cheese, fashion shoot, leica click, nikon burst, taking photo
siren: cops behind, emergency vehicle, ems response, nee naw, the blitz, nuclear attack, civil defense, cops coming
skid: emergency stop, handbrake turn, peel out, floors it, rubber on asphalt, power slide, jerks to a halt, emergency
    braking
sliding_door: sci fi door, van side door, lab door opens, lift arrives, elevator doors, shower door, bridge doors, blast
    door, supermarket entrance, scifi door
snip: prune roses, wire cutters, umbilical cord, bolt cutters, cutting cloth
spaceship: x wing, tie fighter, millennium falcon, shuttle to orbit, spaceship flyby
stamp: passport control, denied visa, bureaucrat approves, customs officer, immigration desk, papers please
    pressed, hole puncher, time clock punch, visa denied
static: between stations, bad reception, vinyl crackle, surface noise, mic feedback, baby monitor, numbers station,
    garbled signal, analog horror, corrupted video, vhs tracking, comms cut out, white noise, tune radio
steam: espresso wand, cappuccino frothing, releases pressure, hydraulic release, pipe bursts, smoke machine, fog
    machine, hot spring vent, steampunk exhaust, milk frother
switch: lamp on, turns the lights out, radio turned on, kettle switched on, circuit breaker, power strip, pull cord
    lamp, mic switch, turns off the light, lamp off
toggle: settings option on, turn on subtitles, option on off, auto run activated, night vision on,
    flashlight toggled, turn off notifications, switch to first person, invert y axis, option off
trap: jaws of steel, spike wall, blade trap, leg hold, spikes spring
train: locomotive passing, steam engine chugging, freight cars, orient express, tube arrives, rail yard, hogwarts
    express, freight train
truck: eighteen wheeler, fire engine idling, john deere, snow plough, coach idling, caterpillar backhoe, road train, 18
    wheeler
typing: coding late, writing code, at the computer, old remington, smith corona, model m, mashing keys, data entry,
    court stenographer, typist pool, keyboard clatter, send text
vibrate: haptic feedback, silent notification, rumble pack, hair clippers, beard trimmer, tattoo machine, haptic buzz
wagon: amish buggy, cinderella's coach, penny farthing, luggage wheels
wood_break: floorboards give way, bridge gives way, hull breaks, treehouse collapses, arrow snapped, door smashed
wood_peel: plane shaving curls, tear bark, tears off bark, drawknife on, beaver strips, carve stick
writing: taking notes, diary entry, poet composes, doctor's prescription, graffiti marker, take notes
zipper: jeans fly, backpack opened, duffel bag opened, gym bag, jacket done up, dress undone, opens the tent, does up
    his jacket, open tent
zoom: focus mode, spyglass extended, freeze frame, vertigo effect, detective vision, witcher senses, eagle vision, csi
    enhance, matrix dodge, enhance image
tank: abrams m1, tiger rolls, half track, leopard 2, armoured column, main battle tank, sherman rolls
room_tone: underground parking, vault interior, art gallery, empty hall, deserted mansion, indoor ambience, museum quiet
dice: craps table, shooting craps, saving throw, natural 20, board game night, tabletop rpg, rolling to see, backgammon
    throw, double sixes, dungeon master rolls, baby needs new shoes, alea iacta est, armor save, craps game
drone: dark ambient, tension bed, suspense bed, horror atmosphere, cosmic horror, unsettling undertone, nether
    dimension, evil presence, ambient bed, hell ambience, dark matter, eldritch temple, ominous drone
pop: bubble wrap, balloon popped, balloon pricked, bubble shooter, bubble bobble, chat bubble, mouth pop, toy appears,
    character pops out, suction cup pulled, plunger off, balloon dart, peggle peg, kirby spit, pop balloon
"""

TOGETHER = """
alarm: klaxon + submarine dive evacuate reactor emergency blare warning factory base bunker silo meltdown; alarm + guard
    burglar intruder smoke fire security reactor trip trigger evacuate bank museum blare wail bedside wake; security
    panic burglar intruder + trip breach detect trigger klaxon; laser sensor tripwire + trip; clock bedside + blare
    snooze; guard sentry + alert alarm; meltdown evacuation lockdown + warning klaxon alert signal sequence
bell: bell + collar neck goat sheep cow buoy ship church tower school fight boxing shop counter reception hotel servant
    temple monk monastery toll trolley tram bicycle wedding funeral altar butler clapper belfry; belfry campanile
    carillon steeple + ring strike sunset dawn sunday morning noon midnight hour toll wedding; toll knell + church
    village valley funeral midnight noon dead tower cathedral abbey mourn plague; ding + bicycle bike boxing fight
    concierge reception counter shop trolley tram; strike + noon midnight twelve steeple belfry; buoy + clang rock sea
    fog
boat: trawler tugboat tug ferry steamer dinghy zodiac lifeboat hydrofoil airboat narrowboat barge vaporetto steamboat
    speedboat powerboat outboard riverboat hovercraft catamaran yacht motorboat pontoon + chug motor putter jetty canal
    channel river lake everglades mississippi venice smuggler patrol zoom cruise ; boat + lobster shrimp fishing
chain: shackle manacle fetter + drag shuffle rattle pull hang prisoner convict ghost drop unlock clank dungeon wall
    galley slave captive ankle wrist break; anchor + lower raise hoist haul weigh reel; chain + drag tow padlock haul
    wrap tighten prisoner convict chandelier coil slack links link clink ghost; handcuff + radiator pull strain rattle;
    flail + swing links spin
chest: booty treasure loot + lid; coffer strongbox chest lootbox casket coffin + pry unearth reveal lift lid
chest_close: coffer strongbox chest coffin casket toolbox lootbox footlocker + shut slam; coffer strongbox chest coffin
    casket toolbox lootbox + close
chime: chime + porch bamboo glass garden breeze wind clock mantel quarter doorbell westminster zen; doorbell + ding dong
    chime; suncatcher capiz + tinkle window breeze
chisel: sculptor stonemason mason sculpt engraver michelangelo archaeologist paleontologist stonecutter + work marble
    bust stone statue david inscription carve chip block fossil gravestone granite tap chisel tool; chisel + marble
    stone statue mallet hammer rock granite wood carve block bust; pickaxe miner mattock dwarf + ore vein granite rock
    quarry coal boulder prospect mine; pick + ore vein granite quarry coal; quarry + split granite worker stone block;
    rune inscription epitaph + carve chisel; fossil + chip brush free dig tap
chop: axe hatchet lumberjack logger woodcutter woodsman + tree trunk log firewood wood oak pine timber kindling stump
    chop split hew fell birch branch; chef cook knife cleaver butcher + onion carrot leek garlic vegetable herb cucumber
    celery cabbage mince chop dice; cleaver butcher + board bone meat block carcass
    hack; wood + collect gather
clack: domino mahjong billiard snooker shogi castanet lego chess scrabble backgammon croquet clapperboard + tile
    piece ball stone brick snap bead move click place tip topple break pot shot shelf stack set capture slam pocket king
    line chain; marble + knock bag collide; slate clapperboard clapper + director film action scene movie; pawn bishop
    rook + capture checkmate board; cue pool + ball chalk table; geta clog + stone step walk
clatter: tray dish pan pot saucepan cutlery dustbin crockery silverware + waiter waitress canteen raccoon spill tumble
    kick dump topple avalanche; tool wrench spanner pencil pen lego nail screw bolt + spill scatter dump; bowling + pin
    strike spare; pole pipe scaffold ladder + scatter collapse; hubcap lid + roll spin wobble; pan pot + stack crash
clink: champagne beer mug stein goblet + toast prost touch; toast + wedding glass champagne speech party; teaspoon spoon
    + stir tea coffee cup saucer; bottle vial flask potion phial + jostle crate rack bag satchel; ring earring necklace
    bracelet brooch cufflink + sort jewellery jewelry sink equip
clock: second + remaining hand tick; indicator blinker + blink car turn click; watch stopwatch + tick wrist; hourglass
    countdown exam + tick
cloth: robe shirt jacket coat dress gown sock stocking glove scarf hoodie kimono pajama nightgown tunic sweater jumper +
    put wear pull don slip fold undress change take; blanket quilt duvet bedsheet sheet towel + throw bed fold shake
    pull; laundry washing + fold flap hang breeze peg
coins: purse pouch sack bag + gold coin silver doubloon penny money; wallet pocket + coin penny money; coin doubloon +
    merchant beggar bribe thief miser; coin gold silver doubloon + hoard treasury payout leprechaun; beggar busker + cup
    hat tin; payout jackpot winnings + slot casino tray machine fruit; alms tithe bribe ransom wages taxes tribute +
    paid pay collect hand count poor guard; jackpot + rain money
coin: coin + mario platformer chiptune bling 8bit collectible collect
coin_flip: coin quarter penny nickel dime doubloon + thumb flip flick referee heads tails kickoff fate decide; nickel
    dime coin penny + spin twirl; tails + heads never fail
coin_slot: coin quarter token euro penny dime credit + slot arcade jukebox payphone turnstile insert laundromat gumball
    vending parking pinball
computer: terminal mainframe console hacker android ai cyberdeck supercomputer + process compute calculate decrypt
    crunch analyse analyze work data think chirp breach readout; scanner scan + artifact dna sample retina fingerprint
    biometric brain body alien; navicomputer tricorder + course read plot reading; data telemetry + readout stream
    crunch process feed
cork: champagne prosecco bubbly wine + uncork cork corkscrew sommelier; champagne prosecco bubbly + open pop; stopper
    bung + pull bottle vial flask rum barrel lamp bite pry remove; vial flask potion bottle decanter amphora + uncork
    unstopper unstoppered
crash: car truck van bus taxi tram lorry motorbike kart vehicle sedan motorcyclist driver train plane jeep limo + wreck
    wreckage collide collision derail totalled totaled plough ramming ram; car truck van bus taxi tram lorry kart driver
    + lamppost guardrail storefront; meteor asteroid satellite + city; barrier + racer kart car
creak: floorboard stair stairs plank + complain groan weight sneak haunted; swing hammock gallows rope noose + creak
    itself porch; sign shutter weathervane + breeze wind draft sway; hull timber galleon mast + groan strain anchor
    pressure
debris: brick rubble gravel rock boulder masonry scree plaster + tumble cascade slide avalanche trickle shower unload;
    tower chimney ceiling temple building ruin statue + crumble collapse demolish rubble
dig: grave treasure hole trench relic bone potato corpse + dig bury shovel spade unearth exhume; soil dirt earth sand
    field weed seed + hoe till shovel spade plow plough scoop turn burrow gardener tunnel dig; mole badger gopher rabbit
    + burrow tunnel; snow coal + shovel driveway furnace
drag_cloth: corpse body carcass victim bundle rug tarp carpet + drag haul; sack + drag haul
drawbridge: drawbridge + lower raise down drop bridge crank chain winch
drawer: drawer + open pull slide rummage search cutlery filing desk sock detective ransack; desk bureau nightstand
    dresser + rummage ransack search rifle
drill: dentist + drill molar tooth cavity work; bore + vault asteroid tunnel rock wall hole; jackhammer pneumatic +
    street road pavement concrete pave break
electricity: wire cable circuit transformer socket fusebox pylon conduit powerline + spark arc expose sever overload;
    taser tase taze stungun + guard prisoner suspect cop officer zap fire; robot droid android console panel + spark;
    electric + fence eel chair
engine: kart dragster roadster nascar ferrari lamborghini porsche hotrod + lap rev accelerate idle drive throttle speed
    race
engine_start: ignition + turn key start twist; engine motor mower jeep + crank catch hotwire; key + ignition engine
    motor; cord + mower chainsaw engine generator outboard lawnmower; jumpstart hotwire kickstart + car bike motorcycle
    truck motorbike
engine_stop: engine motor tractor mower generator + stall die conk; car truck taxi bus + stall conk; engine motor + cut
    kill
fan: vacuum hoover roomba dyson + clean carpet upstairs hall room run; fan + pc server laptop gpu cooling ceiling desk
    computer; hair + dry dryer; aircon conditioner + motel hotel rattle window unit
fuse: dynamite tnt firecracker + lit light burn fizz sizzle; bomb + wick fizz cord lit; fuse + burn sizzle fizz hiss lit
    dynamite trail spark
gate: portcullis + raise lift winch crank open rise; sarcophagus crypt tomb mausoleum + lid open slide aside slab;
    passage + stone bookcase wall slide reveal hidden secret; stone slab boulder statue + aside; gate + open raise rise
gate_close: portcullis + drop fall slam crash shut close; gate + shut bar slam; tomb crypt + shut
gear: armor armour chainmail breastplate helmet vest harness quiver backpack rucksack cuirass pauldron pack + strap suit
    equip tighten buckle adjust shoulder don wear put foley jog; kit gear equipment + check soldier commando ranger
    trooper strap; mail + chain don wear jingle; corpse body + loot frisk; pistol gun revolver weapon blaster + holster;
    boot + lace
gears: crank + well winch crossbow catapult bucket; cog cogwheel clockwork + clock turn mesh tower toy tick rotate spin;
    reel + fish fishing line trout angler; mechanism + ancient clock puzzle tower rotate clocktower
geiger: radiation radioactive radioactivity uranium plutonium fallout gamma dosimeter chernobyl contaminated irradiated
    + meter counter detector zone sample measure level crater click barrel waste read check dosimeter glow; nuclear
    reactor + meter counter detector waste
glass_break: brick baseball + window windscreen windshield greenhouse skylight pane; vase snowglobe mirror + drop knock
    fall crack; crack + screen mirror windscreen windshield; bottle + brawl head; case showcase + smash; glass bottle +
    throw hurl
helicopter: chopper huey apache chinook medevac blackhawk heli + hover land roof overhead rescue jungle blade city
    circle evac search rotor lift arrive
horn: driver cabbie motorist commuter trucker taxi truck lorry semi + honk impatient blare lean; ship liner ferry
    freighter tanker + foghorn horn
hum: fluorescent neon substation transformer amp amplifier fridge refrigerator voltage pylon + buzz hum idle flicker
    tube sign
impact: smith blacksmith + anvil hammer blade forge horseshoe pound; hammer + nail anvil peg; bat + baseball homer; golf
    tennis volleyball hockey pingpong racket racquet badminton + swing serve spike hit ball shot return; basketball +
    dribble bounce; building block + place; carpenter + build shed hammer
jet: rocket shuttle spaceplane falcon lander + launch lift liftoff booster ignite stage orbit; fighter + carrier runway
    scramble jet sortie; f16 f18 mig boeing airbus airliner learjet concorde + overhead flyby land runway takeoff climb;
    jetpack + burst fly boost hover
keys: key keyring + jailer janitor jingle fumble bunch locksmith valet pocket drop pick caretaker
knock: door + pound fist rap knuckle; fist knuckle + wood window; gavel + judge court bang strike auction rap;
    auctioneer + hammer sold gavel; rap + window glass pane
latch: briefcase clasp seatbelt carabiner compact + click snap clip fasten flick; pen + click; toast toaster + pop;
    handcuff cuff + snap suspect click wrist arrest; usb cartridge cassette headphone battery + plug insert swap
leak: tire tyre + air puncture deflate flat slash; balloon mattress + deflate; spray spritz + can perfume graffiti
    deodorant aerosol tagger bug pepper; gas + leak escape
lever: lever + pull push yank throw crank; gearstick gearshift handbrake throttle + pull shift push; shift + gear second
    third neutral; executioner + pull handle; plate + pressure; candlestick + pull secret; breaker switch + throw
lock: lock padlock tumbler + pick; safe + dial combination cracker tumbler; vault + wheel dial combination; cell
    handcuff + unlock
machine: factory assembly conveyor production + line belt automate bottle; washer dryer laundromat + spin cycle tumble;
    printer copier fax photocopier + print copy page office work; blender mixer + smoothie food kitchen cake
match: match matchstick + struck cigarette sulphur; cigarette cigar incense stove + light lit; lantern campfire bonfire
    fireplace + ignite kindle
match_out: candle torch lantern flame match wick + extinguish snuff; candle + blow blown
motorbike: harley ducati kawasaki vespa moped superbike biker motocross atv scooter suzuki + pass ride roll rev idle
    race gang track courier roar street jump kid accelerate
page: card + draw deal flip reveal turn; book magazine newspaper dictionary journal ledger scroll bible tome grimoire +
    flip turn read leaf thumb unroll consult; map + unfold unroll
paper: gift present parcel chocolate candy lollipop burger sandwich sweet + unwrap wrapper crinkle; gift present parcel
    + open birthday christmas; crisps + packet; letter note paper draft + crumple scrunch wad unfold; envelope + open;
    bag + plastic carrier grocery
passby: car truck lorry bus motorcycle vehicle traffic taxi van semi racer + past flyby doppler whiz whizz pass; traffic
    + highway motorway freeway rain road interstate flow
phone: call + incoming skype facetime cell unanswered; intercom + buzz; telephone landline cell mobile + ring booth
plane: bomber biplane spitfire stuka lancaster cessna warbird aircraft messerschmitt seaplane turboprop + overhead
    circle dive land fly formation squadron loop runway
rattle: bone skeleton + shake move walk assemble bag rattle; pill screw maraca gourd + shake bottle box; rattlesnake
    rattler + warn coil tail; teeth + chatter; window cage + rattle
reels: wheel + fortune prize casino gacha bonus lucky daily; roulette croupier slots slot + spin ball vegas; bingo
    raffle lottery + drum cage ball
register: customer cashier shopkeeper vendor merchant store shop till trader + pay buy sell purchase sale checkout;
    groceries + pay scan ring checkout
rewind: tape vhs cassette film + backward wind rewind reverse; time + reverse backward rewind
rip: tape + strip duct packing pull masking tear; letter page poster contract photo photograph shirt bandage curtain
    ticket wallpaper sail jeans trousers cheque + tear rip shred torn; velcro + pull open strap undo shoe
rumble_roll: boulder millstone log snowball stone + roll
saw: carpenter joiner + saw plank; bar + file hacksaw; surgeon amputate amputation + leg bone saw; file rasp + metal
    nail edge iron
scrape: chair table stool bench couch sofa wardrobe furniture crate cabinet bookcase + drag push pull move shove; sword
    blade katana dagger knife sabre rapier axe razor + draw unsheathe sheathe sharpen whetstone sheath scabbard strop;
    floor deck leaf leaves street + sweep scrub mop broom rake; teeth + brush; ski skate snowboard skier skater
    snowboarder + slope ice carve downhill rink rail; claw fingernail + wall metal blackboard chalkboard door coffin
    wood scratch rake; scratch + door wall coffin lottery itch
servo: robot android mech droid cyborg exosuit + arm joint limb actuator; turret + turn swivel rotate; camera lens
    telescope + pan focus gimbal iris swivel; bed seat recliner + adjust motorised motorized
shuffle: deck card pack tarot + mix riffle shuffle
shutter: photo picture photograph selfie snapshot mugshot portrait polaroid + take snap tourist camera flash
    photographer capture paparazzi booth; photographer paparazzi + scene shoot camera wedding flash crime celebrity
    wildlife work evidence; photograph + evidence scene crime suspect
siren: police cop ambulance firetruck squad paramedic + chase pursuit arrive speed approach rush siren getaway come;
    tornado tsunami raid blitz + warning siren
skid: brake + slam hit stamp screech stomp jam train bus suddenly; car kart racer driver + drift powerslide fishtail
    swerve hairpin; tire tyre + squeal screech burn smoke; donut + lot car; sneaker + squeak
sliding_door: elevator turbolift airlock + open close arrive cycle slide; train subway metro tram minivan starship
    spaceship supermarket mall automatic hangar airlock turbolift + door
snip: cut trim clip + ribbon hair wire thread coupon bonsai hedge beard fabric rose fringe; barber hairdresser scissors
    secateurs tailor stylist + cut trim hair prune work paper fabric
spaceship: starship starfighter spacecraft saucer ufo mothership + hover space land orbit dock flyby pass hangar descend
    asteroid warp hyperspace overhead drift farm; cruiser freighter interceptor fighter + space hangar asteroid orbit
    hyperspace warp; alien + craft saucer ufo
stamp: passport visa document permit certificate + stamp customs officer approve notary clerk bureaucrat deny; letter
    envelope form + stamp postmark frank; stapler staple + paper page document; punch + ticket conductor
static: radio tv television transmission comms walkie + tuning lose crackle crackly noise snow interference dial garbled
    corrupt
steam: milk + froth steam barista cappuccino; vent + robot mech heat exhaust piston boiler reactor pressure coolant;
    valve pipe boiler + pressure; iron + shirt crease; quench dunk + blade iron hot horseshoe; geyser + erupt spout;
    sauna + stone rock ladle
switch: lamp flashlight headlight + turn click flick switch; light + flick; breaker + flip trip; switch + flip cockpit
toggle: subtitle vibration bluetooth + enable disable toggle off; setting + enable disable toggle; mode option + enable
    disable toggle
trap: trap snare tripwire + spring sprung trigger step rabbit jaws hunter poacher bear spike dart mouse rat; spike +
    floor pit
train: locomotive train subway metro tram underground + pull arrive chug climb platform; boxcar freight + hobo rail;
    mine + cart
truck: semi lorry tractor bulldozer excavator digger forklift backhoe hgv + idle downshift pull haul site plough
typing: email password essay tweet + type write fill enter compose; hacker programmer secretary stenographer typist
    journalist novelist + keyboard type key laptop write code work; keyboard + hammer
vibrate: phone mobile smartwatch pager + silent buzz vibrate; controller gamepad joypad + rumble shake vibrate; razor
    shaver trimmer toothbrush massager + electric buzz
wagon: cart barrow handcart wheelbarrow wheelchair gurney pram stroller trolley stretcher carriage rickshaw + push roll
    drag cobble; skateboard longboard rollerblade + pavement downhill roll sidewalk cruise
wood_break: door + kick breach ram axe; barrel crate table chair plank fence pencil broomstick furniture oar mast
    bookshelf board twig barricade + break smash snap splinter destroy; twig branch stick + step underfoot; karate +
    board plank
wood_peel: bark + strip peel harvest beaver birch
writing: sign + contract treaty document autograph cheque petition; write jot scribble scrawl + letter diary note board
    journal verse notebook map clue prescription teacher; draw sketch + portrait map charcoal chalk pencil crayon; chalk
    pencil quill crayon pen + paper parchment blackboard rune line; homework exam crossword + student pupil schoolboy
    fill
zoom: scope binoculars spyglass + look peer raise sniper; time + slow crawl dilate
tank: tank panzer sherman abrams + rubble tread advance battlefield tracked; armor armour + tracked
dice: roll throw + twenty d20 2d6 d6 initiative gambler craps yahtzee monopoly catan; dice die + table cast gamble
drone: cosmic eldritch lovecraftian ominous sinister + dread tone undertone bed underscore presence; dread + feeling
    sense grow build; cosmic + ambience ambient
pop: bubble + pop; popcorn + kernel pop
"""
