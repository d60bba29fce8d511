"""Expressions, and words that together make a kind wherever they stand.

Of beings and their bodies, food, nature and the weather.

A row of `EXPRESSIONS` is a kind and expressions of two to five words. A row of `TOGETHER` is a kind and two lists of
words with a `+` between: one of each, anywhere in a clause.
"""

from __future__ import annotations

EXPRESSIONS = """
applause: golf clap, slow clap, hands come together, gives big hand, shows its appreciation, show their appreciation
birds: feathered friends, treetop chorus, chirping from trees
bleat: shepherd's herd, shepherd's flock, shepherd's animals, screaming goat, billy goat, fawn calls, lost lamb
blizzard: arctic wind, winter storm, driving snow, blowing snow, blinding snow, polar vortex, drifting snow
bubbles: blows bubbles, tropical fish tank, diver's regulator, antacid tablet, champagne fizz, whirlpool bath
boiling: mud pots, molten rock, molten metal, thick brew, pasta water, simmering pot, geothermal pool, cannibal pot
breath: steadies himself, steadies herself, gulps air, fast asleep, sound asleep, dozing off, nodding
    off, low stamina, darth vader, vader style, sleeping giant, relieved puff, inside spacesuit, inside helmet
burp: digests noisily, loud eructation, lets one out, lets out gas, brings up wind, gas from mouth, gas after meal
burst: pustule ruptures, boil lanced, confetti popper, piñata breaks, pinata breaks, christmas cracker, pricked with pin
cheer: finds the net, back of the net, crowd goes wild, go crazy, scores a goal, scores the winning, winning goal,
    stands erupt, touchdown scored, school's out, hero's return, team celebrates, demands encore, encore demanded
chicken: lays an egg, broody hen, bawk bawk, coop disturbed, free range, gobble gobble, feeding hens, cucco attacked
chitter: mandibles clicking, pincers clicking, scarab swarm, scarab beetles, insectoid speech, insect monster, crab legs
choir: a cappella, angel voices, heavenly host, carol singers, carol service, christmas carollers, christmas carolers
cicada: midsummer heat, southern summer, trees buzzing, mediterranean midday, mediterranean summer, sweltering afternoon
cricket: awkward silence, bad joke, comedic silence, tumbleweed moment, summer evening, insects after dark
crow: scarecrow field, raven familiar, magpie steals, quoth the raven, gallows bird, battlefield scavengers
crowd: coffee shop, coffee house, food court, station concourse, theatre lobby, theater lobby, school cafeteria
crying: throws a tantrum, temper tantrum, heartbroken woman, infant wakes, baby wakes, colicky baby, teething baby
drinking: laps milk, laps water, laps up, downs a flask, downs the potion, bottoms up, down the hatch, drain the tankard
drip: dripping tap, water torture, icicle thaws, ceiling leak, tear lands, tear falls, wax falls, eye dropper, dew falls
drips: cave ceiling, dank ceiling, snow thaws, thawing snow, spring thaw, condensation falls, hung wet, dank stalactites
duck: rubber ducky, rubber duckie, decoy call, pond birds, v formation, feeding ducks, penguin colony, bread at pond
earthquake: ground splits, earth splits, plates shift, richter 7, titan awakens, giant awakens, fault line, island sinks
eating: cookie monster, nom nom, om nom, pac man, tucks in, wolfs down, midnight snack, hunger restored, restores hunger
effort: push ups, karate cry, judo cry, hi yah, shot putter, shot put, discus thrower, javelin thrower, attack vocal,
    jump vocal, vaulting vocal, climbing vocal, lift vocal, combat vocal, swing vocal, weight lifter, bench press
elephant: tusked giant, tusked beast, trunk raised, war elephant, herd matriarch, circus jumbo, dumbo flies
fire: burning building, burn marshmallows, bonfire night, smouldering ruins, smoldering ruins, burning barrel,
    arsonist's work, arson attack, wood stove, wood burner, log burner, sets alight, set ablaze, molotov spreads
footstep: goes downstairs, goes upstairs, run upstairs, runs downstairs, coming downstairs, someone approaches, somebody
    approaches, stranger approaches, giant approaches, player movement, jogger passes, tip toe, tippy toe, foot traffic
forest: elven wood, deep woods, enchanted woods, enchanted forest, fairy glade, amazon ambience, amazon jungle
frog: lily pond, pond life, slimy amphibian, pond at night, turned into a frog
gibberish: banjo kazooie, npc dialog, undertale voice, minion chatter, fake language, fantasy language, baby talk
growl: bear's warning, predator idle, menacing idle, low guttural, baring teeth, lips curled, something lurks, alligator
    warning, tiger warns, lion warns, bear warns, wolf warns, creature stirs, stalking predator, bear in cave
gurgle: blob absorbs, drowning zombie, swamp thing, gelatinous cube, upset stomach, digestive system, mouth wash
heartbeat: critical health, patient's chest, lub dub, pulse races, adrenaline rush, chase pulse, pumping blood, in the
    womb, inside womb, fetal monitor, unborn child, almost dead, weak pulse, low health warning, low hp warning
hiss: viper strike, snake strike, komodo dragon, forked tongue, reptile warning, reptilian enemy, medusa's hair
hooves: horse carriage, rider approaches, coconut shells, coconut halves, two coconuts, mounted messenger, rodeo rider
howl: pack calls, calls its pack, calls the pack, direwolf calls, husky talks, moonlit pack call, hound of baskervilles
hurt: banged his thumb, hits his thumb, bangs his head, banged her knee, hit voice, hit react, damage vocal, damage
    taken, damage reaction, takes a blow, death cry, death vocal, death voice, dying vocal, paper cut, hits thumb
jump: mushroom launches, kangaroo hops, space hopper, spring shoes, platformer hero hops, jack in the box, jack in box
kiss: lips touch, under mistletoe, making out, wet lips, love's first, puckers up, wakes sleeping beauty, make out scene
laugh: ho ho ho, mwa ha ha, bursts out laughing, ha ha, mocks hero, joker's trademark, hee hee, hyenas laughing
leaves: raking lawn, rakes lawn, raking leaves, vines swing, foliage movement, leaf pile, through the branches
meow: feline cries, puss in boots
moan: walkers shuffle, walking dead, living dead, spectral presence, spectral voice, hangover morning, patient wakes
neigh: startled horse, spooked horse, ass brays, braying ass, hee haw, warhorse idle, war horse, pegasus idle
night: witching hour, midnight garden, evening countryside, moonlit meadow, camping under stars, evening in country
oink: truffle hunt, truffle pig, pig sty, pig farm, prize hog, little piggy, piglet litter, truffle hunting animal
owl: night bird, nighttime bird, wizard's bird, hoo hoo, screech owl, tawny hunts, wood pigeon, mourning dove, twit twoo
pour: draft beer, draught beer, liquid transferred, bartender mixes, serve wine, pull a pint, tops up, tea from pot
rain: wet weather, rainy day, rainy night, rainy season, monsoon season, pouring outside, it's pouring, wet night
river: white water, fast flowing, mountain torrent, canyon water, log flume, riverside ambience, swift current
roar: kaiju emerges, troll charges, tiger attacks, mgm logo, jurassic creature, jurassic park, wyvern overhead
rooster: doodle doo, barnyard morning, barnyard alarm clock, farm alarm clock, farmyard bird morning, cock a doodle doo
scream: damsel in distress, sees the killer, falling off a cliff, falls off a cliff, bloodcurdling horror, sees killer,
    horror victim, sees a mouse, sees a spider, sees a ghost, blood curdling, fan girls, final girl, janet leigh
screech: bird of prey, birds of prey, harpy attack, harpy dives, fell beast, griffin dives, falconer's bird, monkey cage
shout: who goes there, land ahoy, newspaper boy, paperboy sells, town crier, hear ye, freeze police, police freeze
sizzle: branding iron, hot oil, chip pan, corrosive pool, corrosive slime, butter melts, hash browns, sauna stones, slug
    salted, hot griddle, full english, korean barbecue, pancake batter, steak on grill, steak on barbecue, meat on grill
snap: twig underfoot, pencil breaks, carrot broken, dislocated bone, bone dislocated, dislocates shoulder, glow stick
sneeze: a choo, bless you, hay fever, ah choo, tickles the nose, runny nose, snuff taken, nasal explosion, cold and flu
splash: does a cannonball, paddling kids, kids paddling, man overboard, walks the plank, high diver, cliff diver, bobber
    hits, dolphin leaps, water fight, thrown overboard, falls overboard, rock into pond, bucket thrown over
splat_voice: zombie vomits, throws up, seasick sailor, seasick passenger, spits out, spits tobacco, chewing tobacco
sprinkle: lawn sprinkler, sprinkler system, garden sprinkler, watering can, watering plants, waters flowers, sows seed
squeak: basketball shoes, chew toy, clown nose, clown shoes, balloon animal, clean dishes, windscreen cleaned
squelch: mud bath, mud wrestling, squeezes sponge, wet sponge, jelly wobble, jello wobble, stirring pudding, raw meat
stab: assassin's dagger, assassin strikes, psycho shower, julius caesar, guillotine victim, head explodes, gory finisher
stream: tap left on, faucet left on, taking a shower, takes a shower, bathtub filling, bath filling, fills bathtub,
    hosing car, hosing down, zen garden, water feature, washing face, drinking fountain, doing dishes, does dishes
swamp: the everglades, louisiana bayou, foggy bayou, mangrove swamp, gator country, alligator country, shrek's home
swarm: blow flies, insects attack, biblical plague, nanobot swarm, killer bees, bee attack, bee keeper, bee farm
swim: doing laps, swims laps, treading water, galley slaves, dragon boat, boat race, venetian gondola, rows ashore
throat: drunk hic, discreet butler, smoker's lungs, flu patient, covid patient, tuberculosis patient, phlegm cleared
thunder: distant storm, approaching storm, storm approaches, storm brews, thor's hammer, zeus's wrath, zeus strikes
underwater: diving bell, sunken ship, sunken wreck, sunken city, sunken temple, sunken treasure, ocean floor, sea floor
waterfall: niagara falls, victoria falls, angel falls, iguazu falls, behind falls, plunge pool, flash flood, flood wave
whale: giant of the deep, gentle giant of the ocean, ocean giant, moby dick, free willy, sperm whale
whimper: vet visit, hides in fear, cowers in fear, misses its owner, puppy dog eyes, tail between legs
whisper: be quiet, quiet please, haunted voices, ghostly voice, sanity loss, losing sanity, sanity effect, insanity
    effect, artifact calls, ring tempts, speak softly, talk quietly, speaks quietly, hushed tones, murmured prayer
whistle: sheepdog handler, full time, half time, tea's ready, kettle's boiling, calls a foul, calls foul, traffic cop
wind: open plains, howling through, howls around, windy day, windy night, windy hill, windy rooftop, windy street
wings: bat colony, angel descends, flying mount, pegasus flies, icarus flies, magician's doves, fairy flies, cupid flies
flush: the loo, men's room, ladies' room, ladies room, public convenience, pull the chain, using bathroom, dead goldfish
punch: bare knuckle, right hook to, left hook to, beats him up, gets beaten up, knockout blow, left jab, right jab
thud: falls out of bed, falls from a ladder, falls off a ladder, falls off his horse, falls flat on, trips over, face
    plant, knocked unconscious, giant collapses, giant falls, giant lands, enemy falls, enemy collapses, she faints
clap: high five, hi five, gimme five, thigh slap, chalk erasers, patty cake, pat a cake, mosquito slapped, film slate
city: new york, times square, rush hour, london street, london traffic, tokyo street, tokyo crossing, busy street
cave: underground passage, underground cavern, underground lake, subterranean lake, bear's den, bear den, dragon's lair
"""

TOGETHER = """
applause: audience spectator attendee theatre theater opera recital orchestra concert auditorium gallery stalls graduate
    ballet + clap ovation encore appreciation gratitude
bark: rottweiler alsatian doberman pitbull chihuahua labrador dalmatian pooch + alert intruder mailman postman
    trespasser yappy bay greet squirrel kennel
bird: robin finch sparrow wren canary budgie parakeet blackbird thrush + mate branch cage
birds: finch sparrow starling budgie parakeet songbird + flock hedge dozen bicker squabble roost feeder pet shop
birds: dawn daybreak sunrise + treetop hedgerow songbird chorus
birds: bird + bicker feeder treetop canopy
bleat: ewe nanny billy fawn + maa flock herd pasture shepherd pen hillside weaned orphan moor paddock
blizzard: snow + lash squall gale
blizzard: haboob simoom khamsin + desert camp caravan sahara engulf expedition rage cabin mountain mars
blizzard: polar arctic antarctic + storm gale gust
boiling: stew porridge soup broth gumbo jam chowder goulash curry chili sauce + stove hob stir blip bubble heat cauldron
boiling: lava magma molten + lake pool ooze bubble pit chamber flow churn caldera crater river
boiling: mud sulphur sulfur + pit bubble geothermal yellowstone
boiling: saucepan potato pasta + boil boiling simmer
breath: sniper marksman archer stalker + steady calm
breath: astronaut spacesuit cosmonaut helmet mask vader ventilator + rasp oxygen
breath: runner jogger swimmer diver sprinter athlete hiker climber hero player + winded breathless exhausted
breath: asthma asthmatic inhaler yoga lamaze meditation + attack instructor puff
breath: grandpa grandad granddad grandfather dad husband uncle giant couch sofa + asleep doze nap snooze slumber
breath: birthday + blow
breath: astronaut cosmonaut + inside helmet visor
bubbles: effervescent carbonated froth foam + soda tablet flask champagne prosecco beaker glass tonic vinegar potion lab
bubbles: diver scuba regulator snorkeler aqualung + exhale regulator hose
bubbles: jacuzzi hookah aquarium bong lava + jet filter pump lamp aerator
bubbles: straw + blow
burp: soda cola beer ale pint meal dinner feast fizzy lunch supper baby infant dwarf ogre troll frat + winded eructation
burst: balloon pinata piñata inflatable beachball airbag zit pimple + prick needle pin rupture lance deploy squeeze
burst: pumpkin melon watermelon + burst explode rupture
burst: confetti popper + cannon party
burst: tire + blowout
cave: stalactite subterranean catacomb spelunker lair burrow moria underdark mine + ambience ambient atmosphere
cheer: fan crowd spectator supporter audience colosseum esports + goal erupt touchdown wild victory celebrate homerun
cheer: striker quarterback team underdog + goal touchdown scores equaliser equalizer
cheer: hooray hurrah hurray huzzah yay woohoo + crowd villager kid crew hip everyone team three captain king child pupil
cheer: crew villager townsfolk pupil + celebrate rejoice jubilant
chicken: hen chicken poultry pullet bantam chook broody fowl + lay peck roost farmyard barnyard scratch gobble flustered
chicken: poultry hen coop + startled panic fox
chitter: goblin imp gremlin kobold insectoid xenomorph facehugger arachnid spider mantis scarab ant centipede roach
    cockroach larva + chatter communicate gossip mandible hatchling scuttle queen scurry idle
chitter: squirrel raccoon marmot chipmunk + scold chatter rummage
choir: nun abbey cathedral vespers church chapel monastery congregation + psalm chorus evensong
choir: heavenly celestial angelic holy ethereal + voice vocal aah ahh chord chorus
choir: barbershop gospel alto baritone carol acapella + quartet chord group harmony aah section ensemble
choir: latin + ominous mass
choir: siren mermaid + lure sailor
cicada: insect bug tymbal + summer midday noon heat hot shrill mediterranean olive provence afternoon scorching
cicada: summer + japanese anime provence tuscany
city: manhattan tokyo london chicago shanghai metropolis cityscape skyline suburbia freeway motorway overpass gridlock +
    ambience ambient distant rush busy noise bustling
city: traffic street sidewalk intersection crossroads + jam gridlock commuter
clap: hand palm + slap mosquito
clap: flamenco teacher + palmas
cricket: insect bug + dusk evening night nighttime twilight nocturnal porch prairie moonlit
cricket: joke punchline comedian + silence awkward flat nobody bomb
crow: raven rook jackdaw magpie corvid + gallows gibbet tombstone graveyard battlefield roost perch corpse
crow: carrion ominous black omen + bird
crowd: cafeteria canteen lobby foyer banquet + busy lunch bustling packed haggle hubbub queue commuter
crowd: partygoer commuter onlooker bystander + mingle mutter grumble queue chat
crowd: cafe restaurant pub tavern bar lobby diner + bustling packed lunchtime
crowd: commuter passenger + platform concourse queue
crying: widow mourner toddler child orphan girl boy mother bride + mourn tantrum inconsolable heartbroken grief grieve
crying: funeral grave graveside + mourner mourn tearful grief
crying: teenager girl boy wife + heartbroken tearful inconsolable
drinking: pint tankard flagon mug goblet flask canteen whiskey whisky vodka cola + swig quench thirst thirsty straw
drinking: cat dog kitten puppy camel cow deer horse + waterhole trough thirsty oasis
drinking: tankard flagon pint stein + down drain empties
drip: tap faucet + leaky plink
drip: iv + bag hospital
drip: teardrop dewdrop + land falls single lone plink
drips: ceiling roof eaves gutter stalactite icicle pipe + leaky thaw melt condensation; stalactites + water
duck: mallard duckling goose gosling gaggle duck + pond bread formation overhead waddle attack chase decoy migrate lake
earthquake: ground earth temple castle dungeon fortress island city mountain + shake tremble seismic shudder convulse
earthquake: tectonic seismic richter fault aftershock + plate shift event scale magnitude wave slip
eating: zombie wolf lion shark monster dragon crocodile dog cat bear ghoul vulture + feast gobble
eating: rabbit horse cow sheep hamster squirrel panda goat pony giraffe caterpillar + graze acorn cud
eating: noodle ramen spaghetti + slurp chopstick
eating: gerbil beaver koala parrot tortoise + nibble gnaw munch crunch
effort: climber hero lifter weightlifter athlete warrior karateka strongman gymnast + strain kiai hyah hup hoist haul
effort: greatsword boulder axe ledge crate barbell dumbbell kettlebell + grunt straining vocal hup
elephant: mammoth mastodon pachyderm tusker oliphaunt mumak tusk elephant + trunk trumpet savanna charge alarm herd
    rampage blare safari circus zoo roar call matriarch
fire: house building village barn forest cottage castle hut curtain + ablaze alight arson
fire: log kindling ember driftwood + ablaze glow smoulder smolder stove grate
fire: marshmallow chestnut + toast roast
fire: haystack thatch cabin wagon shack mansion + alight ablaze torched arson
flush: loo lavatory bog cistern urinal wc restroom latrine commode toilet crapper washroom potty + handle lever pull
    button swirl motel public poop pee using used finished
footstep: guard soldier sentry hiker jogger thief intruder detective patrolman + patrol approach upstairs downstairs
footstep: heel stiletto shoe slipper sneaker clog sandal + marble gravel tile
footstep: snow + crunch underfoot trudge
footstep: tap + dancer dance
frog: toad frog bullfrog amphibian treefrog + pond lily marsh chorus swamp warty
gibberish: villager npc shopkeeper townsfolk minion wizard dialog + babble blabber mumble mutter nonsense talk speech
gibberish: nonsense language + voice greet made invent alien speech character words babble
growl: wolf dog bear tiger lion panther leopard werewolf hound jaguar predator + guttural bare menacing threaten wary
grunt: caveman neanderthal troll hippo bison peon pigman + idle acknowledge shrug complain agree grumble grudging
gurgle: bowel + rumble growl hungry hunger empty indigestion upset gurgle churn breakfast
gurgle: jelly gelatinous amoeba + idle absorb engulf slither
gurgle: mouthwash + rinse swish
hail: ice icy frozen + pellet pelt
hail: hailstone hailstorm hail sleet + roof batter window windscreen car tin umbrella windshield
heartbeat: pulse + racing fear adrenaline cardiac pounding quicken horror anxiety terror stethoscope womb chest patient
heartbeat: stethoscope womb fetus foetus ultrasound cardiac heart + thump baby rhythm pound unborn pregnant mother
heartbeat: hp health + thump pulse
heartbeat: stethoscope + chest patient
hiss: cobra viper python adder boa mamba serpent snake lizardman naga gorgon medusa basilisk komodo reptile + strike
    idle rise threaten coil tongue basket charmer rear pit slither
hiss: vampire cat goose possum kitten swan opossum + cornered sunlight crucifix threaten fangs recoil garlic arch
hooves: horse steed stallion pony mare horseman knight jouster centaur reindeer deer zebra wildebeest bison bull
    antelope gazelle moose buffalo unicorn jockey racehorse mule donkey + stampede cobblestone cobble mounted race clop
hooves: rider knight messenger sheriff horseman cowboy outlaw posse + rides horseback saddled
hooves: racehorse jockey derby + finish turf furlong
howl: wolf coyote direwolf werewolf husky beagle hound lycanthrope + moon moonlit moonlight lone siren valley
howl: werewolves wolves coyotes + moon valley distance
hurt: player hero soldier guard knight boxer man woman enemy character warrior + ow argh aargh stubbed
hurt: toe thumb shin ankle + stub hammer bang pinch twist sprain slam
hurt: lego cactus nettle bee + stepped sting stung ouch
ice_crack: glacier iceberg crevasse icicle permafrost floe + split calve crack break grind open snap collide fissure
ice_crack: ice + creak groan
insect: housefly bluebottle mosquito gnat wasp hornet bumblebee honeybee bee horsefly + jar window flower lamp pass
jump: platformer mario bunny rabbit kangaroo frog flea mushroom + bouncy springy
kiss: lips cheek forehead + peck smack pucker meet press
kiss: lover bride groom couple prince princess grandma + mistletoe peck mwah
laugh: villain witch joker clown jester boss goblin hyena mastermind + mock gloat mwahaha taunt hilarious jolly guffaw
laugh: audience girl woman baby teenager + hilarious joke funny tickle amused guffaw
laugh: santa doll + jolly giggle creepy merry
leaves: foliage hedge bush shrub fern undergrowth thicket bramble ivy + rake brush kick gust
leaves: wheat corn maize reed bamboo grass willow palm + sway rustle breeze
leaves: rake + garden lawn yard autumn
meow: tabby siamese feline moggy persian calico + wants hungry beg demand attention stray
moan: draugr shade soul + horde idle restless torment lost damned banished purgatory lament
moan: patient wounded hungover sick + lying delirious fever infirmary stretcher
moan: zombie undead ghoul + horde shamble
moo: holstein jersey bovine + lowing dairy call byre herd
moo: dairy + herd cow farm
night: moonlit nocturnal nightfall + ambience atmosphere countryside
oink: boar hog piglet swine warthog + trough pen
owl: pigeon + coo wise moon
owl: nocturnal wise + bird; hooter + nocturnal churchyard barn
pour: tea coffee wine beer ale juice whiskey whisky milk water potion oil petrol gasoline liquid syrup champagne cider
    lemonade + jug pitcher teapot decanter carafe chalice
pour: thermos decanter carafe + cup glass mug
punch: boxer fighter brawler bully thug bouncer pugilist champ wrestler kickboxer karate jaw stomach face nose groin
    shin chin cheek opponent + jab haymaker hook headbutt knee elbow smack roundhouse sock clobber knockout wallop
purr: cat kitten kitty tabby feline cheetah tomcat moggy + content stroke snuggle cuddle affectionate knead doze tickle
rain: rain raindrop drizzle downpour cloudburst monsoon + umbrella tent roof windowpane pane tarp tropical drenched
    skylight
rain: umbrella raincoat + patter wet soaked weather
river: river stream torrent rapids creek + raging fast swift swollen raft kayak gorge powerful roar salmon
roar: rex beast wyvern wyrm titan monster predator + awaken enrage unleash dominance fury furious territorial
rooster: farm farmyard barnyard + daybreak dawn sunrise
rooster: farm farmyard barnyard + wake
scream: woman girl victim teenager damsel man child fangirl passenger maid actress babysitter + terror murdered slasher
    shriek horrified bloodcurdling petrified
scream: rollercoaster coaster + rider kid passenger plunge thrill
scream: damsel + distress tied
screech: raptor nazgul ringwraith macaw + overhead hunt prey cry call cage agitated
shout: sheriff auctioneer vendor crier foreman ringmaster chieftain + halt bid scold wares rally freeze announce
shout: ahoy halt fore + land ship golf who
shout: megaphone bullhorn loudhailer + leader protester crowd police announce
sizzle: steak egg meat fajita patty kebab batter butter garlic prawn shrimp chicken + pan griddle fryer bbq hob hotplate
sizzle: acid corrosive + eat metal burn melt
sizzle: branding + cattle hot flesh skin
sizzle: sauna coals + ladle water steam
snarl: wolf dog beast werewolf panther lynx monster creature cougar coyote jackal leopard hound hellhound + lunge rabid
    feral vicious attack cornered savage ferocious maul rage
sneeze: achoo atchoo gesundheit allergy hayfever allergic + man woman loud reaction season cold flower cat dust pollen
sneeze: pepper pollen feather tickle itchy + nostril
sneeze: allergy allergic pollen + attack fit reaction
sneeze: pepper pollen + nose
splash: pool lake pond puddle moat + cannonball bellyflop leap toss drop throw stone pebble anchor bobber skip
splash: water sea ocean river harbour harbor + cannonball bellyflop overboard breach bobber
splash: puddle + stomp car van bus bike
splat_voice: regurgitate barf puke retch + drunk sailor seasick man woman hero sick bile bucket toilet overboard monster
    nauseous nausea cat dog gutter ill hungover
splat_voice: spit + saliva tobacco llama loogie phlegm spittoon camel cowboy toothpaste
splat_voice: seasick carsick nauseous nausea hungover + sailor passenger overboard toilet bucket kid
sprinkle: sugar confetti seed glitter herb parmesan cheese seasoning fertiliser fertilizer birdseed grit ashes sand +
    sprinkle scatter shaker pinch grate trickle finger
sprinkle: sprinkler + golf system irrigation pulsing grass
squeak: vermin guinea + pantry sewer attic nest lab
squeak: rubber balloon squeegee sneaker toy marker window windscreen mirror dish whiteboard plimsoll + squeaky rub wipe
    squeeze polish duck ducky twist squeegee
squelch: mud bog swamp goo slime muck mire quagmire sludge manure + reach stuck squeeze suck
squelch: sponge jelly jello pudding dough clay eyeball tomato grape worm slug tentacle gelatin custard toothpaste
    ketchup mayonnaise mustard banana + squeeze knead squash wring writhe handle wobble poke mash
stab: knife dagger spear sword blade shank pitchfork trident bayonet scalpel stake harpoon fang needle syringe icepick
    machete cleaver + heart throat belly neck rib victim gory vampire whale
stab: decapitate decapitation dismember dismemberment disembowel eviscerate gib behead backstab gore + enemy victim
    zombie monster body head finisher soldier player kill guillotine spike assassin guard prisoner brutal execution
stab: slit + throat wrist
storm: thunder lightning + rain downpour wind gale
storm: typhoon hurricane cyclone tornado tempest twister squall storm + landfall batter coast night
stream: tap shower bidet sink basin bath + running turned wash rinse gush
stream: hand dish vegetable + rinse wash
stream: pee piss urinate + urinal bush man tree snow wall toilet drunk alley dog
stream: brook creek spring rivulet beck aqueduct + burble mossy roman
swamp: bayou everglades mangrove fen marshland quagmire + ambience ambient atmosphere gator alligator
swarm: fly insect bug bee wasp hornet locust mosquito midge + corpse carcass dung garbage rotten rotting plague dumpster
swarm: hive beehive apiary beekeeper nest nanobot nanite + bee wasp hornet disturbed kicked angry poke
swim: swimmer breaststroke backstroke lap + pool olympic length
swim: canoe rowboat raft gondola dinghy galley rower gondolier + row upstream
throat: choke wheeze ahem phlegm gag + man woman patient smoker drunk sick old butler speaker victim bone food throat
    someone child smoke dust polite bronchitis tuberculosis flu girl boy teacher chesty fit grape
thud: corpse guard enemy wrestler boxer knight man woman drunk soldier player sumo linebacker giant + faint keel
    faceplant unconscious tackle bodyslam crumple
thud: sandbag suitcase rug sack duffel pillow luggage hay bale rucksack holdall + drop dump thrown toss land plonk flung
thunder: sky heaven cloud god zeus thor + crack rumble bolt wrath split smite
thunder: lightning + tree tower sky flash rod mast
tree_fall: tree pine oak redwood sequoia spruce fir elm birch cedar trunk palm + felled topple uproot timber chainsawed
tree_fall: lumberjack logger beaver timber + felled falls topple yell
underwater: submarine submerged sunken seafloor snorkel scuba bathysphere atlantis shipwreck undersea kelp abyssal +
    ambience ambient muffled depths inside exploration explore ruin ocean interior coral world atmosphere
waterfall: niagara iguazu cataract cascade weir spillway levee dam floodgate + water cliff roar thunderous gorge behind
    mist breach break burst plunge torrent rock mighty tourist open release
waterfall: floodwater tsunami deluge + burst rush sweep village city wall engulf street valley
waves: bay island jetty harbor cove coastline breaker + gentle calm rolling crash ashore pebble sandy wash tropical
    castaway surfer holiday rocky moored sandcastle
whale: humpback orca leviathan cetacean beluga narwhal + song sing call mournful deep ocean distant depths moan lonely
whimper: puppy pup dog hound wolf fox cub spaniel labrador terrier beagle + injured hurt wounded beaten kicked beg
    abandoned vet homesick trapped cower pitiful shelter sulk
whimper: goblin servant prisoner victim child coward slave + cower cringe sniffle pitiful
whimper: kennel shelter cage + puppy
whimper: puppy pup + scared frightened sad lonely alone
whisper: voice ghost spirit cultist conspirator librarian lover tome demon cult + hush secret ear insanity sanity
    quietly softly psst shh subliminal
whisper: secret gossip rumour rumor + ear tell share spread
whisper: shh psst shush hush + librarian library quiet baby child finger someone mother attention alley
whistle: referee ref umpire lifeguard + foul offside penalty halftime kickoff match game halt play signal pool
whistle: kettle teapot teakettle + ready boil stove hob shriek done
whistle: taxi cab + hailing doorman hail
wind: breeze gale gust draft draught + keyhole chimney ruins
wings: bird dove bat dragon eagle angel griffin harpy wyvern pegasus owl swan goose pheasant raven vulture fairy parrot
    quail gargoyle butterfly hummingbird flock phoenix seagull + takeoff land alight airborne wingbeat flight
"""
