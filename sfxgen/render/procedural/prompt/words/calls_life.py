"""More expressions that make a kind wherever they stand, as people call for a sound without its name.

Of beings and their bodies, food, nature and the weather.

Written by people who knew nothing but the names of the kinds; here stands what was not understood before.
"""

from __future__ import annotations

EXPRESSIONS = """
applause: after the solo, award goes to, brings the house down, cabinet stands to clap, century at the crease, congress
    rises, end of the concerto, end of the recital, give it up for, oscar night, plaudits, put your hands together,
    thunderous reception, warm reception
bark: alsatian, arf, canine companion, chihuahua, dalmatian, doggo, german shepherd, k-nine unit, kennels, labrador,
    plays fetch, pooch, pup, rottweiler, ruff ruff, walkies, yappy
bird: cheep, cockatoo, fledgling, kestrel, nestling, parrot, penguin, skylark
birds: blossoming orchard, cloister garden, dovecote, early birds, exotic birdcalls, first light in the garden, flowery
    meadow, gull colony, gulls over the harbour, hedgerow, may morning, murmuration, nesting season, puffin cliff,
    seagull colony, sunday morning garden
bleat: chamois, ewe, faun, fleece, flock is herded, flock on the hillside, maa, mary had a little, meh-eh-eh, nativity
    stable, petting zoo, shearing, sheepfold, wool farm
blizzard: antarctic base, death zone of the summit, freezing gale, freezing storm, frostbite weather, high mountain pass
    in winter, igloo shelter, mountaineers huddle, nor'easter, nuclear winter, polar expedition, research base at the
    pole, siberia, snowy mountaintop, snowy peak, winter is here
boiling: acid bath, billycan on the campfire, bubbling acid vat, bunsen burner flask, double double toil, fondue, hotpot
    restaurant, jam making, lab flask over a burner, porridge pot, pot bubbles on the stove, pot on the stove, stew pot,
    toil and trouble
breath: asthmatic, blows dust off, blows on hot soup, blows on the dice, comes up for air, meditation in and out, phew,
    sharp intake, sleeper, sniffle, takes a drag, ventilator patient, zzz
bubbles: air pocket escapes, air stone, bubble wand, carbonated, chemical reaction foams, cola poured over ice fizzing,
    effervescence, effervescent, fermenting vat, peroxide foams, seltzer, vitamin tablet in water
burp: bad table manners, braaap, brap, buuurp, compliments to the chef, drunken uncle, dwarf after ale, eructation,
    excuse me after soda, frat boy, giant after his meal, hic, my compliments, pardon me after dinner, pat the baby's
    back, regurgitates, rude mouth noise, rude noise at table, stuffed after dinner, urp
burst: ak, anti-aircraft fire, automatic rifle, belt-fed, bren, brrrt, brrt, budda budda, chaingun, dakka dakka, door
    gunner, drive-by shooting, fully automatic, gatling, hail of bullets, lmg, mag dump, mowed down, mows them down,
    rapid fire, ratatat, sentry gun opens up, smg, sprays bullets, st valentine's day massacre, strafes the road,
    strafing run, tail gunner, three-round, tracer rounds, turret opens up
cave: ant nest tunnels, bowels of the earth, caveman's home, caving trip, deep underground, echoing darkness, far below
    ground, glowing mushrooms underground, karst, limestone chamber, paleolithic shelter, pirate hideout in the rocks,
    potholing, prehistoric dwelling, rocky chamber, sinkhole depths, spelunker, spelunking, stalagmites, subterranean,
    troll's den, underdark
cheer: band comes on stage, cheerleaders, cup final win, gladiator wins, happy new year, home run, huzzah, jubilant,
    jubilation, mission control celebrates, new year's midnight, pep rally, rejoicing, surprise everyone yells, surprise
    party, ticker-tape parade, woo-hoo, yay, yippee
chicken: bantam, battery farm, bawk, bok bok, buk buk, chick hatches, chook, chookie, coop, coward taunt, egg farm, egg
    laying, farm eggs, headless one runs round, pecking order, pecks at the corn
chitter: capuchin, chipmunk, facehugger, hedgehog snuffles, hive warrior, insectoid, lemur, mandibles, marmoset, otter,
    possum, raccoon, scuttles, spiderling, spiderlings hatch, stoat, vampire bat, xenomorph young
choir: aahs, ascends to heaven, boss cathedral voices, carmina, evensong, four-part harmony, gospel sunday, hallelujah,
    latin vocals, requiem, sunbeams from heaven, vespers
cicada: anime countryside afternoon, blazing noon in the grove, brood emerges, deep south porch afternoon, dog days,
    greek island hillside, heat haze, heatwave afternoon, higurashi, hot summer afternoon, hot summer day, louisiana
    afternoon heat, mediterranean garden, mediterranean noon, midsummer noon, olive grove at noon, provence, rural
    japan, semi no koe, seventeen-year brood, summer vacation in the village, sweltering heat, tuscan hillside noon,
    tymbals, whirring in the trees
city: cyberpunk ambience, detective's office window, freeway overpass, gridlock, manhattan, megacity, metropolis,
    motorway in the distance, piccadilly, shibuya crossing, skyscrapers, uptown
clap: clapperboard, kashiwade at shrine, palmas, rhythm game hand hit, shrine prayer two hands
cricket: back porch evening, backyard at dusk, chirr, comedian dies on stage, country lane at night, dusk in the meadow,
    jiminy, lonely desert motel night, lucky one in a cage, no reaction from the audience, nobody laughs, pinocchio's
    conscience, porch after dark, prairie at night, quiet village at night, so quiet you can hear, stargazing field,
    stridulation
crow: carrion feeders, circling carrion eaters, corvid, horror cornfield, huginn and muninn, ill omen overhead, kra kra,
    morrigan, pecks at the hanged man, plague village sky, scarecrow's visitors
crowd: audience settles, banquet hall, bistro, cafeteria, cocktail party, coffeehouse, feast in the hall, hubbub,
    nightclub queue, playground children, protest, rhubarb rhubarb, riot, rioters, stock exchange floor, theatre foyer
crying: baby wants milk, boo-hoo, boohoo, child skins its knee, colic, dumped by girlfriend, grief, grieving,
    heartbroken, homesick, inconsolable, keening, la llorona, mourners, mourns, orphan in the rain, sad clown, sniffles
    into a hanky, tantrum, tearful goodbye, waa, waah
drinking: thirst quenched, quenches his thirst, quenches her thirst, baby's bottle feed, bloodsucker feeds,
    down in one, empties the flask, hydrate, hydration, parched traveller
    at the well, swig, swills, thirsty, water flask
drip: chemist adds a drop, dewdrop, drool falls, dropper, eyedropper, ink blot lands, pipette, plip, poison into the
    goblet, ripple from a drop, saliva falls from the alien, slobber falls, teardrop
drips: bathroom at night tap, bucket under the leak, coffee filters through, drop by drop, eaves after a storm, flooded
    basement, greenhouse condensation, intravenous, snowmelt off the roof, storm drain, wet cavern walls, wet laundry
    over the tub
duck: breadcrumbs at the pond, coot, decoy on the lake, duckpond, grebe, hunter's decoy, hunting blind, lays golden
    eggs, marsh fowl shoot, moorhen, muscovy, retriever hunting season, untitled bird menace, waterfowl, wildfowl
earthquake: atlantis sinks, camera shake, castle rises from the earth, chasm opens, colossus walks far off, continent
    shifts, earth opens, everything trembles, fissure opens, geomancer, god of the underworld wakes, ground opens up,
    house shakes, magnitude eight, planet cracks, richter, room shakes, seismic, seismograph, stampede far off,
    tectonic, titan approaches, walls tremble
eating: banquet gorging, celery stick, food bowl, food item used, mouthful
effort: allez-oop, arm wrestle, chin-ups, clambers, climbs a ledge, exerts himself, forces the door with shoulder,
    haiya, hauls himself up, hnngh, hnnng, hyaaa, lifts a boulder, mantles, martial artist attacks, nnngh, one more rep,
    one two three lift, pull-ups, pulls up onto the ledge, puts his back into it, weightlifter, with all his might
elephant: big five safari, ganesh, hannibal crosses the alps, herd at the waterhole, howdah, ivory hunter, ivory
    poachers, jungle book march, maharaja's mount, maharajah's ride, mahout, matriarch of the herd, pachyderm, raises
    its trunk, safari giant, trunk call of the herd, tusker, tusks, waterhole herd
fire: ablaze, arson, brushfire, coals glow, firepit, fireside, flamer, trash barrel, woodburner, yule log
flush: bathroom break, bidet, bowl empties, bowl swirls, commode, destroys the evidence in bathroom, drugs down the,
    farewell to the goldfish, gents, goldfish funeral, handle jiggled, lav, lavatory, loo, portaloo, potty, privy
    emptied, restroom stall, swirlie, water closet, wc
footstep: clogs, followed at night, jogger, on the stairs, peg leg, stalker behind you, wellies
forest: among the pines, breadcrumb trail, clearing in the trees, copse, dell, elf realm, elven realm, enchanted grove,
    ent country, gingerbread house surroundings, hiking in nature, hiking trail, hunter's trail, leafy path, little red
    riding hood, mossy path, pinewood, redwoods, sequoias, sherwood, taiga, treetop village, under the canopy,
    wilderness, wildwood
frog: amphibian, biology dissection, calling males at the pond, crosses logs and traffic, dissection class, ditch after
    rain, enchanted prince, hops across the busy road, leaps off the lily, lilypad, peepers at dusk, poison dart hopper,
    tadpole, warts and all, warty hopper, witch's ingredient
gibberish: backwards speech, bla bla, blabber, blah blah, fictional language, garbled speech, goo-goo, mumbo
    jumbo, nonsense syllables, swears in cartoon symbols, unintelligible speech, unintelligible voice, yada yada, yadda
    yadda
growl: bared fangs, doberman, don't come closer dog, gator, gnarr, gnashes, grr, grrr, grrrr, guttural, low in the
    throat, menaces the hunter, predator stalks, prowls, raptor, shows its teeth, something in the dark waits, throaty
    menace
grunt: acknowledges order roughly, barbarian answers, bouncer answers, cave man talk, caveman, cavemen, gruff
    acknowledgment, gruff answer, gruff reply, hmph, hrmph, humph, mm-hm, neanderthal, one-syllable answer, peon
    answers, shrugs him off, silverback, sulky teenager reply, troll answers, ugh, uh huh, uhh, ungh, wordless answer,
    wordless reply
gurgle: bath empties, bathwater runs out, central heating pipes, coos, digestion, digestive, drowning, fishman, garbage
    disposal clogged, grumbling belly, guts slosh, indigestion, merman talks, mouthwash, plughole, plumbing, radiator
    pipes, sewage, sink empties, sink unblocks, unclogs the sink, zombie wet throat
hail: balls of ice, car roof dented, dents the car bonnet, freezing rain on glass, frozen peas on tin, hailing, ice
    balls from the sky, peas on a tin roof, sleety, stones of ice, supercell, vineyard ruined by ice
heartbeat: adrenaline, ba-bump, ba-dum ba-dum, badump, bleeding out, blood pounds in ears, cardiac, cardiologist, chest
    pounding, close to death, doctor listens to the chest, doki doki, fetus, hides in the locker, hiding in a closet,
    low hp, near death, one hit from death, panic attack, pounding chest, ultrasound, vision goes red, womb
hiss: can cracked open, cat's back arched, graffiti, lizardman, naga, psss, psssh, rattler coils, recoils from the
    cross, slithers, spits like a cat, ssss, sssss, tsss
hooves: bronco, charger of the knight, clop, cossacks, destrier, four horsemen, giddy up, giddyup, hansom cab, hi-yo
    silver, horseback, horseman, hussars, into the sunset, lancers, mongol riders, pamplona, racecourse, racehorse,
    reindeer lands on roof, show jumping, stampede
howl: ahwoo, alpha of the pack, aroo, arooo, awoo, awooo, bays, call of the wild, calls to its pack, dingoes, fenrir,
    lycan, lycanthropy, malamute, pack answers, transylvania night, werewolves
hurt: aaargh, arrgh, bumps his head, falls on his backside, hit by an enemy, i'm hit, kick in the groin, kicked in the
    balls, kicked in the shin, knocked back voice, ooof, pricked by a thorn, pricks her finger, punched in the gut,
    touches hot stove, wince, wounded in battle, yeouch, yowch
ice_crack: breaks free of ice, calving, crevasse, frozen foe shatters, frozen pond, ice cube tray twisted, ice shelf,
    ice tray twisted, icebreaker ship, mammoth thawed block, serac, titanic's nemesis
insect: bzz, bzzt past the ear, bzzz, bzzzz, compost heap flies, fly in the room, flying bugs, flypaper, hoverfly,
    mozzie, mozzies, trapped fly
jump: across the gap, astronaut bounds, bounds over, clears the gap, endless runner obstacle cleared, gap between
    rooftops, hare bounds, hopscotch, hurdler, kangaroo, leapfrog, ledge to ledge, off enemy's head, ollie, over the
    gap, over the pit, platformer hero, pounce, rope skipping, skip rope, vaults the fence, wallaby
kiss: aunt's greeting, auntie's lipstick on cheek, bellissimo, bottle spun in party game, chu, cupid succeeds, date ends
    well, french embrace, goodnight peck, grandma's greeting, lips to lips, lipstick mark, love scene, lovers embrace,
    make out, mistletoe, muah, mum's goodbye at school gate, mwa, mwuah, newlyweds, on the lips, perfetto, prince wakes
    the princess, princess thanks her hero, romance option, romance scene, sleeping beauty wakes, smacker, snow white
    wakes, spin the bottle, true love's, two cheeks greeting french, valentine's day, xoxo, you may now the bride, you
    may the bride
laugh: belly shakes santa, creepy clown, evil clown, finds it funny, genie amused, gloats, haha, heh, hoho, in stitches,
    jester amused, joke lands, jolly fat man, jolly green, killer clown, lol, mad clown, mad scientist triumphs,
    maniacal, mocking, nyahaha, peekaboo, punchline lands, rofl, sitcom, taunts with ha, tee hee, tickle
leaves: ghillie suit sniper moves, hides in haystack, kicks through autumn, someone in the bushes
meow: cat stuck up a tree, caterwaul, caterwauling, catgirl, catnip, miaou, miaow, moggy, mrow, mrrow, nya, nyan, puss,
    pussycat, stray cat, tabby
moan: aching back, agonised, agonized, braaains, crypt dweller, feverish patient, infected shuffles, ooooh spooky,
    shambling dead, toothache, unhhh, uuugh, uuuh, walker horde, zombies shamble
moo: bovine, cowshed, farmyard bovine, holstein, lowing, muuu, udder
neigh: bray, brays, call your mount, cavalry mounts, destrier, equine, horsey, mount summoned, nicker, nickers, pegasus,
    warhorse
night: after curfew, after dark, back porch at dusk, bedtime outside, camping out, dark hours, dead of winter evening,
    dusk ambience, evening ambience, midnight ambience, moonlit, nightfall, nocturnal, prairie after dark, savanna after
    dark, sleeping village, sleepy hollow, small hours, stargazing, starry sky, suburban evening, sundown, the sun has
    set, three in the morning, twilight ambience, under the stars, warm evening
oink: javelina, oinker, orc pig-man, peccary, pig trough, piggies, piggy, pigman, pigpen, pork on legs, razorback,
    soo-ee, sooey, swineherd, truffle hunter, wallows in mud
owl: feathered night hunter, great horned owl, hoohoo, nightjar, owlbear, tawny, too-whoo, tu-whit tu-whoo, whoo whoo
pour: carafe, cereal into a bowl, ewer, ladle soup, libation, pint pulled, refuel, sand from a bag, top off the chalice,
    water the crops, whiskey over ice
punch: bar brawl, beat 'em up hit, beat-em-up, biff, boxing, brawl, brawler, brawling, combo hit, fistfight, fisticuffs,
    jab, kapow, kung fu, one-two combo, pow, spank, street fight, unarmed attack, wallop
purr: cat nap, cat naps, chuffing, little motor of a cat, sabertooth content, tame panther nuzzles, warm furry vibration
rain: chucking it down, cosy indoors wet outside, deluge, gloomy weather, misty mizzle, mizzle, monsoon, noir alley, on
    a tent, overcast and wet, pelting down, precipitation, rainy, soaking wet outside, soggy weather, spitting outside,
    steady patter, tipping down, torrential
river: aqueduct, banks overflow, canoe trip, downstream, estuary, fast current, ferryman's crossing, floodwaters, ford
    the crossing, gold panning, lowland waterway, otter's home, panning for gold, rafting, riverside, snowmelt torrent,
    spillway, strong current, torrent, tributary, underground watercourse, upstream, weir
roar: big cat attacks, enrages, giant lizard, griffon, king of apes, king of the jungle, manticore, raaah, raargh, rawr,
    saber-tooth, wyrm
rooster: cockfight, cocorico, crack of dawn farm, day starts on farm, daybreak call, er-er-er-errr, fighting cock, first
    light on the farm, fowl at daybreak, gamecock, kikeriki, morning call on the farm, new day begins on farm, wakes the
    village, weathercock
scream: aaaah, aaaargh, aieee, burning man, eeeek, eek, exorcism, falling to his death, falls from a height yelling,
    mandrake, mandrake pulled from pot, murder in the next room, on fire and running, panicked citizens, terrified
    victim, wakes from a nightmare
screech: alien queen, amp feedback, audio feedback, chalkboard, howlround, pteranodon, pterosaur, rail brakes, subway
    brakes, twisting metal, vampire bat, xenomorph
shout: angry neighbour, battlecry, extra extra, for glory, hadouken, halt who goes there, intruder spotted, land ho, oi,
    road rage, timber call, who goes there, yee-haw, yeehaw
sizzle: bbq, cauterise, cauterize, chef at the stove, cooking meat, cooking station, corrosive, griddle, kitchen rush,
    lava meets water
snap: arrow broken in half, bough breaks, bra strap, celery stalk, chicken neck, clothes peg, cracker pulled, crocodile
    jaws, elastic band, glowstick, neck twist, pincers, ruler on desk, venus flytrap
snarl: bared fangs, bares fangs, baring fangs, direwolf, feral child, ferocious, gnarls, lunges at your throat, lycan
sneeze: caught a cold, flu symptoms, germs spread, got the sniffles, handkerchief, hatchoo, hayfever, pandemic patient,
    pepper cloud, sniffles
splash: out of the water, bellyflop, bucket over the head, diving board, douse, douses, kerplunk, kersploosh, sploosh
squeak: cork twisted in the neck, dog toy, hamster wheel, needs oil, needs oiling, squeegee, unoiled wheel, weather vane
stab: assassinate, assassinates, assassination, backstab, backstabs, beheaded, beheading, decapitate, decapitation,
    disembowel, dismember, eviscerate, runs him through, shank, shanks, shiv, shivved, spear through the chest
storm: bad weather outside the manor, category five, manor on a stormy night, monsoon with thunder, nor'easter, raging
    weather, rough weather, severe weather, ship tossed in foul weather, stormfront, stormy, supercell, the heavens
    rage, weather turns violent
stream: freshet, hosepipe, oasis, peeing
swamp: airboat country, backwater, bulrushes, cajun, cattails, dismal fen, fen, fenland, fens, gators lurk, hut on
    stilts, lizardmen territory, louisiana backwater, marshland, mire, muddy lowland, mudflats, ogre's home, quagmire,
    sump of rot, swampland, will-o-wisp marsh, witch's hut on stilts
swarm: apiarist, apiary, beekeeper, fly-infested, hornet's nest, mass of bugs, nanites, nanobots, pollinators in the
    meadow, spiderlings hatch
swim: backstroke, breaststroke, fish tail swishes, flailing in water, front crawl, gondolier, hero in deep water
    strokes, knee-deep, mermaid tail, race in the pool, skinny dipping, thrashes in water,
    waist deep in water, waist-deep, water movement of a body
throat: asthmatic, barf, bronchitis, cat's hairball, clearing phlegm, consumptive, croup, gag reflex, gargle, gas attack
    victims, hairball, hic, hrrm, hurl breakfast, loogie, lungs full of dust, phlegm, phlegmy, polite interruption,
    ptooey, puke, retch, retching, smoke inhalation, spit, spits, spittoon, upchuck, vomit, whooping patient
thud: clod of earth, couch flop, drop the item, faceplant, faint dead away, faints, wardrobe topples
thunder: angry gods, brontide, gods are angry, it's alive, mad scientist raises the lightning, rolls across the sky,
    thor, zeus
tree_fall: clear the forest tile, deforestation, ent dies, felled, felling, giant redwood, giant shoves a tree over,
    mech smashes through trees, mighty redwood, redwood crashes, timberrr, treant dies, uprooted by the storm, windfall
    of an old oak
underwater: snorkeling, snorkelling, snorkels, abyssal, aquatic level, bathyscaphe, bathysphere, below the surface,
    beneath the surface, beneath the waves,
    diving suit, drowned world, fishbowl view, frogman, head goes under, hydrophone, kelp forest, leagues under the sea,
    mermaid's home, muffled as he sinks, muffled by water, sub-aquatic, subaquatic, submersible, under the sea,
    undersea, undersea base, water level ambience
waterfall: cataracts, chute of water, gorge falls, hidden falls, horsetail falls, iguazu, jungle falls, lava tube falls,
    mighty falls, misty falls, mountain falls, the falls, torrent down the rock face
waves: boardwalk, castaway, cliffs above the sea, coastal, coastline, desert island, dockside, jetty, lighthouse rocks,
    shingle, shipwrecked, tidal surge, tide pool, tropical paradise
whale: baleen, beluga, blowhole, calls across the ocean deep, cetacean, cetaceans, dolphin song, haunting underwater
    song, manatee, marine mammal, marine mammal song, mournful underwater song, narwhal, plesiosaur, spouts offshore,
    thar she blows, walrus song, whaling ship's quarry
whimper: begging for his life, begs for mercy, coward begs, cowers, frightened hostage, gagged, hiding from the killer
    stifled, pet faints, pet is hungry, pet neglected, pleading for mercy, puppy eyes, simper, snivel, snivelling,
    stifled fear, wolf cub alone
whisper: hushed confession, hushed prayer, hushed voices, hushed conversation, hushed talk,
    close to your ear, confession booth, cursed book speaks, forbidden book murmurs, in a low voice, muttering,
    mutters, mutters under his breath, one ring calls, ouija board, prayer under breath, prays quietly, pssst, seance,
    secrets in the dark, shh, shhh, shush, shushes, sotto voce, speaks in your ear
whistle: all aboard, bosun, cartoon fall, cartoon falling, cheerful builder, factory shift ends, incoming mortar,
    incoming shell, kick off, kick-off, kickoff, lips pursed tune, locomotive call, pe teacher, piped aboard, quitting
    time, ref's call, slide flute cartoon, toots
wind: blustery, clifftop, dunes, floating island, freefall, ghost town, grassland, high altitude, moorland, skydiving
wings: flappy, flock scatters, startled birds
"""

TOGETHER = ""
