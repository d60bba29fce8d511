"""Beings and nature, in rows like those of `things`."""

from __future__ import annotations

from sfxgen.render.procedural.prompt.lexicon import entries

BEINGS = entries(
    """
runner person = footstep?: runner, marathon runner, sprinter, hiker, pedestrian, pilgrim, wanderer
man person = saw?: carpenter, lumberjack
people mourning person = crying?: mourners
man crier person = shout?: newsboy, auctioneer
man person = hooves?: jockey, horseman
man person = chop?: woodcutter
man person = chisel?: engraver, quarryman, stonecutter, woodcarver
man person = drill?: dentist, tattooist
man person = shutter?: blogger, photojournalist
man person = typing?: secretary, programmer, coder, hacker, stenographer, typist
man person = keys?: jailer, turnkey, gaoler, janitor, valet
man person = page?: librarian
man person = pour?: barista
man person = fire?: arsonist
man person = register?: cashier, cashiers, shopkeeper at the till
man person = heal?: cleric
man person = swarm?: beekeeper, apiarist
man person = cork?: sommelier
man person = writing?: scribe, cartographer, calligrapher
man person = dig?: archaeologist, gardener, gravedigger, sapper
man person = clock?: watchmaker
man person = wagon?: teamster, wagoner
man person = motorbike?: biker
man person = truck?: trucker
man person = gunshot?: gunfighter, gunslinger
man person = sword?: fencer, duelist, duellist, swashbuckler
man person = fireball?: pyromancer, firebender
man person = footstep?: jogger
man person = jump?: hurdler
man person = electricity?: welder
man person = whip?: ringmaster
man person = phone?: caller
man person = breath?: sleeper
man person = shuffle?: cardsharp
man person = snap?: chiropractor
man person = effort?: weightlifter
dog canine animal = bark: dog, k9, hound, puppy, terrier, bulldog, watchdog, guard dog, poodle, fox, jackal
wolf canine animal = howl: wolf, coyote, werewolf, wolves, dire wolf, husky
cat feline animal = meow: cat, kitten, tomcat, kitty, lynx
lion feline bigbeast animal = roar: cheetah, lion, tiger, leopard, panther, jaguar, lioness, cougar, puma, sabretooth
cow cattle animal = moo: cow, bull, cattle, ox, bison, calf, buffalo, yak, oxen
donkey animal = neigh~: donkey, mule
horse animal = neigh: horse, pony, stallion, unicorn, zebra, mare, foal, steed
hoofed = hooves: hooves, hoof, cavalry, hoofbeats
sheep animal = bleat: sheep, goat, lamb, deer, fawn, ram, antelope, alpaca, llama, stag, reindeer, moose, elk
pig animal = oink: pig, boar, hog, piglet, swine, sow, warthog
bear bigbeast animal = roar: bear, polar bear, grizzly, gorilla, hippo, rhino, rhinoceros, grizzly bear
elephant animal = elephant: elephant, mammoth, mastodon
camel animal = growl: camel
camel animal = grunt: walrus, hippopotamus, orc, ogre, brute
seal animal = bark: seal, sea lion
whale animal = whale: whale, humpback, whale song, orca, leviathan
dolphin animal = squeak: dolphin, porpoise, guinea pig
monkey animal = screech: monkey, chimp, chimpanzee, ape, baboon, howler monkey
rodent animal = squeak: mouse, rat, hamster, rodent, bat, gerbil, squirrel, mice, rats, shrew, meerkat, weasel, ferret
snake animal = hiss: snake, cobra, viper, python, lizard, serpent, basilisk, gecko, iguana, anaconda
rattlesnake animal = rattle: rattlesnake, maraca, baby rattle, rattlesnake tail
crocodile bigbeast animal = growl: crocodile, alligator, panther growl, cerberus, komodo dragon
chicken bird animal = chicken: chicken, hen, hens, poultry, turkey, chickens, peacock, quail, pheasant, ostrich
rooster bird animal = rooster: rooster, cockerel, cock crow, cock
duck bird animal = duck: duck, goose, geese, swan, ducks, mallard, flamingo, pelican, drake, heron, stork, ducklings
crow bird animal = crow: crow, raven, rook bird, magpie, jackdaw, jay, blackbird caw, macaw, rookery
gull bird animal = bird~: gull, gulls, seagull, seagulls, albatross, tern
parrot bird animal = screech~: parrot, cockatoo
penguin bird animal = duck~: penguin, penguins, puffin, emu
raptor bird animal = screech: eagle, hawk, falcon, vulture, osprey, harpy, griffin, gryphon, pterodactyl, condor,
    griffon, griffons, kestrel, sparrowhawk,
    buzzard, phoenix, kite bird, roc, wyvern
owl bird animal = owl: owl, barn owl, dove, cuckoo, loon, turtledove
songbird bird animal = bird: bird, sparrow, robin, finch, canary, nightingale, songbird, lark, wren, blackbird,
    swallow bird, starling, thrush, hummingbird, chick, parakeet, budgie, kingfisher, woodpecker call
birdsong = birds: sparrows, finches, robins, larks, blackbirds, barn swallows, canaries, thrushes, nightingales,
    warblers, starlings, birds, birdsong, dawn chorus, songbirds, aviary, bird chorus
woodpecker = knock: woodpecker
pigeon bird animal = wings: pigeon, pigeons, doves taking off
batwings = wings: wings, wing, swarm of bats, bats
frog animal = frog: frog, toad, bullfrog, frogs, tree frog, toads
cricket insect animal = cricket: cricket, grasshopper, crickets, katydid
cicada insect animal = cicada: cicada, locust, cicadas
nest insect animal = swarm: wasp nest, hornet nest, bee hive, hornets nest, wasps nest
bee insect animal = insect: insect, bee, wasp, fly insect, mosquito, hornet, bumblebee, housefly, moth, dragonfly,
    gnat, beetle, firefly, horsefly
swarm insect animal = swarm: swarm, hive, swarm of flies, bees, locusts, wasps, beehive, mosquitoes, insects, hornets,
    swarm of flies
bug creature animal = chitter: crawler, isopod, earwig, tick insect, spider, scorpion, ant, ants, cockroach,
    centipede, bug creature, giant spider, crab, lobster, alien bug, mantis, roach, tarantula, termites, maggots
larva creature = chitter: caterpillar, silkworm, hermit crab, woodlouse, millipede, lice, louse, bedbug, scarab beetle,
    antlion, weevil, stick insect, water strider, giant beetle, giant ant, crayfish, facehugger, silverfish, headcrab,
    arachnid, arachne, drider
cocoon creature = gurgle: cocoon, larva, larvae, parasite, parasites, pupa, chrysalis, amoeba, brain slug, egg sac,
    hagfish, sea cucumber, alien larva, alien parasite, shoggoth
pup canine animal = bark: pup, pups, kennel, sheepdog, guide dog, sniffer dog, police dog, sled dog, lap dog,
    street dog, stray dog, dalmatian, corgi, dachshund, beagle, chihuahua
cub animal = growl~: cub, lion cub, bear cub, wolf cub, tiger cub
bunny small rodent animal = squeak~: bunny, lemming, mink, muskrat, vole, platypus, echidna, wombat, quokka,
    chinchilla, marmot, jerboa, dormouse, sugar glider, flying squirrel, possum, dodo, pangolin, water rat,
    naked mole rat
herd cattle animal = moo: livestock, herd of cattle, dairy cow, dairy herd, water buffalo, musk ox, wildebeest, gnu
gelding horse animal = neigh: gelding, colt, filly, thoroughbred, warhorse, war horse, carthorse, cart horse,
    racehorse, race horse, pack horse, pegasus, kelpie, clydesdale, shetland pony
gosling duck bird animal = duck: gosling, goslings, gander, cygnet, wild geese, wild goose, eider
reptile snake animal = hiss: reptile, monitor lizard, rattler, garter snake, king cobra, boa constrictor, boa, adder,
    asp, mamba, skink, naga, lizardfolk, lizardman, gila monster, tuatara
manatee whale animal = whale: narwhal, manatee, beluga, killer whale, sperm whale, blue whale, plesiosaur, dugong,
    mosasaur, sea cow
hyena bigbeast animal = snarl: hyena, hyenas, wild boar, gnoll, rabid dog, rabid wolf, attack dog, mutant dog,
    zombie dog
ogrekin bigbeast creature = roar: hippogriff, manticore, spinosaurus, brachiosaurus, allosaurus, beholder, ettin,
    titan, colossus, earth elemental, giant ape, king kong, owlbear, displacer beast, jabberwock
treant tree creature = creak: treant, ent, ents, tree spirit, living tree, scarecrow, wooden golem, wicker man,
    animated tree, walking tree
djinn creature = spell~: djinn, genie, ifrit, elemental, fire elemental, water elemental, air elemental, selkie,
    will of the wisp, spirit animal, familiar spirit
boggart imp creature = chitter: boggart, ratling, satyr, hobgoblin, changeling, gremlins, goblins, imps, kobolds,
    quasit, mandrake
imp creature = chitter: goblin, imp, kobold, gremlin, gnome, sprite creature, familiar, alien, homunculus, critter
worm creature = gurgle: giant worm, sandworm, worm
slime creature = gurgle: slime, ooze, blob, slime monster, jelly monster, tentacle, tentacles, slug creature, worm
squid animal = stab: squid, octopus, jellyfish, snail, slug, leech, starfish
singer person = choir: singer, opera singer, soprano, tenor, choirboy, siren song, mermaid, muse, cantor, diva
dragon bigbeast creature = roar: dragon, dinosaur, t rex, kraken, troll, boss, demon, yeti, minotaur, hydra, behemoth,
    godzilla, balrog, giant beast, raptor dinosaur, tyrannosaurus, chimera, cyclops, sea monster, boss monster, kaiju,
    drake dragon, velociraptor, sea dragon, sea serpent
monster bigbeast creature = growl: monster, beast, creature, gargoyle, golem, fiend, hellhound, abomination, animal,
    mutant, bigfoot, devil
zombie undead creature = moan: zombie, ghoul, mummy, undead, lich, revenant, corpse, zombies, the dead
ghost undead creature = moan: ghost, spirit, specter, spectre, wraith, phantom, poltergeist, ghosts, spirits,
    apparition, banshee spirit
vampire creature = hiss: vampire, gorgon, medusa
fairy creature = sparkle: fairy, pixie, fairy dust, sprite, will o wisp, wisp, nymph
dealer person = shuffle?: dealer, croupier
man person = shout?: man, soldier, warrior, knight, guard, captain, sergeant, pirate, king, commander, sailor,
    general, barbarian, villain, hero, dwarf, viking, farmer, innkeeper, merchant, npc, human, prisoner, wizard,
    sorcerer, monk, priest, butler, hunter, thief, cop, policeman, officer, drill instructor, drill sergeant, coach,
    boxer, barkeep, blacksmith, archer, mage, bandit, gladiator, voice, gentleman, old man, butcher, announcer,
    commentator, teacher, guy, someone, somebody, npc guard, person, surgeon, mechanic, villager, skater, climber,
    runner, dancer, skier, rider, thrower, vaulter, jumper, surfer, golfer, rower, wrestler, fighter, peasant, diver,
    swimmer
worker person = -: pilot, rogue, druid, crew, patient, postman, mailman, cleric, paladin, assassin, jester, squire,
    miner, janitor, chef, cook, waiter, waitress, clerk, marine, scientist, engineer, astronaut, cosmonaut, plumber,
    tailor, weaver, potter, smith, cobbler, tanner, brewer, barber, hairdresser, doctor, spy, agent, ninja, shogun,
    emperor, empress, duke, baron, lord, noble, serf, slave, ranger, nun, pope, prophet, oracle, shaman, warlock,
    illusionist, alchemist, apothecary, scribe, scholar, pupil, professor, tutor, caretaker, gardener, logger,
    fisherman, shepherd, cowboy, cowgirl, sheriff, deputy, outlaw, smuggler, pickpocket, crook, mobster, gangster,
    driver, cabbie, chauffeur, conductor, porter, bellhop, receptionist, manager, intern, gamer, tourist, traveller,
    hiker, camper, gymnast, acrobat, juggler, clown, magician, ventriloquist, puppeteer, actor, actress, ballerina,
    musician, composer, dj, painter, photographer, reporter, journalist, newsreader, weatherman, judge, lawyer, juror,
    convict, inmate, warden, executioner, hangman, cadet, scout, gunner, berserker, bride, groom, grandpa, uncle,
    aunt, father, dad, mum, sister, brother, twin, neighbour, neighbor, stranger, beggar, hermit, pilgrim, nomad,
    caveman, tribesman, cultist, zealot, heretic, crusader, templar, inquisitor, companion, sidekick, henchman, thug,
    goon, kickboxer, goalkeeper, striker, linesman, sprinter, courier, messenger, dispatcher, operator, technician,
    welder, driller, foreman, builder, bricklayer, roofer, stowaway, castaway, buccaneer, trooper, crew member, space
    marine, delivery man, flight attendant, night watchman, bounty hunter
woman person = shout?: woman, girl, queen, princess, witch, lady, maiden, female, nurse, priestess, mother,
    grandmother, heroine, old woman, damsel, elf, sorceress, amazon, shopkeeper, barmaid
kids people = crowd: schoolyard, playground, children playing, kids playing, classroom chatter
child person = laugh?: child, children, kid, kids, toddler, boy, schoolchildren, little girl, little boy
baby person = crying: baby, infant, newborn, babies
stadium crowd people person = cheer: stadium, sports crowd, stadium crowd, arena crowd,
    away end, home end, home stand, away fans, terraces
referee person = whistle: referee, umpire
people person = crowd: the stands, the terraces, grandstand, bleachers, crowd, people, audience, mob, fans, spectators,
    supporters, guests, townsfolk, passengers,
    villagers, crowd of people, patrons, tavern crowd, diners, shoppers, students, voices, stadium crowd, stadium,
    jury, arena crowd, congregation, pub crowd, protesters, parliament
throat body = throat: throat
stomach body = gurgle: stomach, belly, tummy
nose body = sneeze?: nose
heart body = heartbeat: heart, pulse of a heart
fist body = punch: fist, fists, boxing glove, punching bag, jaw
hand body = clap?: hand, hands, palm
finger body = snap?: knuckles, finger, fingers, knuckle, fingernail, fingernails, fingertip, fingertips, thumb, thumbs
foot body step = footstep: peg leg, wooden leg, foot, feet, barefoot, bare feet, boot, boots, shoe, shoes, heels, heel,
    sandal, sneakers,
    slippers, stiletto, flip flops, combat boots, army boots, jungle boots, work boots, rubber boots, wellington,
    wellingtons, loafers, brogues, plimsolls, galoshes, ski boot, ski boots, tap shoe, tap shoes, trainers, paws, paw,
    claws, talons, snowshoes
teeth body = eating?: teeth, tooth, fangs, molars, jaws
flesh = stab: flesh, meat, guts, blood, organ, intestines, brain, eyeball, gore, limb, head chop, body part, carcass,
    steak, entrails, wound, tumour, heart ripped
softball bodyfall = thud: hay bale, bale of hay, straw bale, sack of grain, rucksack of sand, snowball, tomato, pie,
    dough, mud ball, pumpkin, watermelon, cabbage, clump of snow, wet towel, beanbag, plush, teddy bear, cushion
dummy bodyfall = thud: dummy, training dummy, straw dummy, practice dummy, target dummy, crash test dummy
bodyfall body = thud: body, ragdoll, corpse fall, heavy sack, sack of flour, bag of sand,
    mattress, corpse drop
food = eating: food, apple, carrot, biscuit, bread, crisps, chips snack, cookie, cracker, celery, sandwich, meal,
    cereal, popcorn, snack, nut, nuts, toast bread, cake, pizza, vegetable, berry, chicken leg, corn, ration, rations,
    chocolate, candy
frying tin = sizzle: skewers, kebabs, yakitori, spare ribs, bacon, sausage, sausages, eggs in a pan, frying pan,
    burger, fried egg, oil in a pan, grill,
    barbecue, onions, wok, deep fryer, omelette, pancake
potion liquid = drinking: potion, beer, ale, wine, juice, tea, coffee, soda, lemonade, milk, rum, mead, elixir, health
    potion, mana potion, cocktail, smoothie, drink
water liquid = stream: water, liquid, water tap, faucet, stream, brook, creek, fountain, running water, tap water,
    gutter, garden hose, hose, spring water, rivulet, canal, irrigation, drainpipe, shower head, rainwater
river liquid = river: river, rapids, whitewater
waterfall liquid = waterfall: waterfall, cascade of water, flood, dam, tsunami
sea liquid = waves: sea, ocean, surf, shore, beach, tide, lake, coast, seashore, waves, shoreline, lagoon, harbour,
    riptide, undertow, ocean current, ebb tide, high tide, sea spray
pool liquid = splash?: moat, horse trough, water trough, pool, puddle, pond, bath, bathtub, well, swimming pool, fish,
    paint pot, pot of paint, paint bucket, dye vat, vat,
    trout, salmon
toilet = flush: toilet, toilet flush, cistern, urinal
drop liquid = drip: drop, drop of water, droplet, water drop, raindrop, leak of water
soup boiling liquid = boiling: soup, broth
boiling liquid = boiling: lava, magma, porridge, stew, mud pool, hot spring, tar, tar pit, geyser pool
brew liquid = bubbles: cauldron, bubbles, witch's brew, aquarium pump, bong hit, water bong, glass bong,
    fish tank filter, brew, chemistry set
acid = sizzle: acid, acid pool, hot oil, hot butter, hot lard, hot wok, hot grill, hot stove, hot stones, hot iron
    plate, boiling oil, hot fat, hot grease, hot pan, hot skillet, hot griddle, hot coals
hotmetal metallic = sizzle?: hot iron, hot steel, red hot iron, red hot steel
tub liquid vessel = pour?: watering can, pitcher of water, water tank, rainwater tank, reservoir, barrel of water,
    tank of water, petrol can, canteen, drain, sink
fire = fire: fire, flame, flames, campfire, bonfire, torch, fireplace, inferno, hearth, candle, blaze, wildfire,
    brazier, embers, bushfire, furnace, coals, log fire, burning house, pyre, kiln, forge
rain weather = rain: rain, rainfall, drizzle, downpour, raindrops
hail weather = hail: hail, hailstones, hailstorm, sleet, graupel
wind weather = wind: wind, breeze, gust, gale, draft, draught, gusts
storm weather = storm: thunder and rain, rain and thunder, thunder and lightning, wind and rain, lightning and rain,
    storm, thunderstorm, hurricane, tornado, tempest, cyclone, rainstorm, squall, typhoon, ion storm, magnetic storm,
    meteor storm, solar storm, waterspout
blizzard weather = blizzard: snowfall, falling snow, whiteout, blizzard, snowstorm, sandstorm, dust storm
thunder weather = thunder: thunder, lightning, thunderclap,
    thunderhead, thundercloud, storm cloud, storm clouds
rubble quake = debris: avalanche, landslide, rockslide, rockfall, mudslide
quake = earthquake: earthquake, tremor, quake, seismic tremor, volcano rumble, ground shaking, avalanche rumble,
    volcano, tectonic rumble
rubble = debris: debris, rubble, gravel pile, dirt pile, pebbles falling, rocks, rockslide, sand pile, scree slope,
    ceiling, cave in, ruins collapse, tower, building, castle wall, bridge collapse
palm tree foliage = leaves?: palm tree, palm trees, palms, palm fronds, palm frond, willow, willows, poplar, poplars
tree = wood_break?: tree limb, bough, boughs, limb of a tree, oak, pine, spruce, fir, birch, cedar, redwood, sequoia,
    elm, tree, tree trunk, oak
    tree, pine tree, trunk of a tree
foliage = leaves: beanstalk, vine, weeds, sapling, seedling, flowers, moss, ivy, nettles, cactus, thorns, leaves,
    bush, bushes, foliage, shrub, hedge, reeds, tall grass, undergrowth, canopy, pines, vines, trees, wheat field,
    corn field, bamboo, crops, willow, hay, straw, grass, seedlings, ferns, branches
whip = whip: whip, bullwhip, lash, riding crop, whip crack
ball = impact?: shuttlecock, ball, football, basketball, tennis ball, baseball, golf ball, volleyball, soccer ball,
    bowling ball, puck, rubber ball, beach ball, cricket ball, racket, tennis racket, ping pong ball, dodgeball, golf
    club
net = whoosh?: net, basket, hoop
sign = creak: shop sign, hanging sign, weathervane, inn sign, tavern sign
bullseye = arrow_hit: bull's eye, bullseye, dartboard, archery target
portal magic = portal: summoning circle, ritual circle, pentagram, gate of light, dimensional gate, jump gate, star
    gate, portal, rift,
    vortex, wormhole, stargate, gateway, magic circle, ley line, magic mirror
ward magic = shield: deflector, deflectors, deflector shield, shield spell, barrier spell, protection spell, mana
    shield, holy shield, magical barrier, force
    field, forcefield, energy shield, magic shield, barrier, magic barrier, ward, energy barrier, protective bubble,
    bubble shield, plasma shield, aegis, personal shield, deflector shield
vanish magic = teleport: invisibility, invisibility cloak, soul, astral form, blink spell, teleport spell
spell magic = spell: spell, magic, wand, incantation, sorcery, enchantment, hex bolt, arcane bolt, rune, magic
    missile, glyph, scroll of magic, sigil, mana, ritual, magic staff, arcane blast, potion of magic
curse magic = curse: death spell, doom spell, drain spell, fear spell, dark spell, blood magic, curse, hex, dark magic,
    necromancy, evil spell, jinx, dark ritual, soul drain, voodoo, black magic
heal magic = heal: healing spell, holy light, revive spell, cure spell, blessing, healing, holy spell, healing aura,
    healing potion, medkit, health pack, first aid kit, regeneration, health regen, resurrection
ice magic = ice_spell: ice spell, frost spell, ice bolt, ice magic, frost nova, freeze ray, ice lance, blizzard spell,
    ice shard, cone of cold, frost bolt
fireball magic = fireball: fireball, fire spell, flamethrower, flame burst, fire breath, fire magic, meteor, firebolt,
    fire bolt, comet, dragon breath, flame jet
lightning magic = electricity: chain lightning, lightning spell, shock spell, electric spell, thunder spell, bolt of
    light
earth magic = debris: earth spell, stone spell, rock spell
water magic = splash: water spell, water bolt, tidal spell
poison magic = bubbles: poison spell, poison cloud, venom
windspell magic = whoosh: wind spell, air spell, gust spell
charm magic = sparkle: charm, amulet of magic, stardust, magic dust, light spell, magic sparkle, glitter, star, stars,
    moonlight
"""
)
"""Animals, people and their bodies, food, water, weather, plants and magic, by tags and kind."""
