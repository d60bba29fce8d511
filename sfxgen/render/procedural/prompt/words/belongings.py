"""Further things, in rows like those of `things`: belongings, parts of things, stuffs, rarer animals."""

from __future__ import annotations

from sfxgen.render.procedural.prompt.lexicon import entries

BELONGINGS = entries(
    """
nut wooden piece = clack?: acorn, pinecone, chopsticks, spindle, rattle stick, wooden spoon, drumstick, toothpick,
    bamboo stick, wooden leg, wooden sword, wooden toy, matryoshka, wooden mallet, croquet mallet, hockey stick, pegs
creaky sailship wooden = creak: gangplank, gangway, porch swing, rope ladder, yardarm, wicker chair, rattan chair,
    wicker basket, laundry basket, picnic basket, hamper,
    cradle, bunk bed, bunk, cot, bedpost, rafter, rafters, porch, veranda, decking, footbridge, suspension bridge,
    swinging bridge, rocking horse, rickety chair, wooden stairs, attic ladder, loft ladder, palanquin, old chair,
    porch step, crib
timberwork wooden = impact?: shed, hut, shack, outhouse, birdhouse, doghouse, fencepost, fence post, gatepost,
    coat rack, hat stand, yardstick, ruler, stilts, cudgel, truncheon, nightstick, tonfa, tonfas, yoke, sawhorse,
    doorstop, lintel, mantelpiece, deckchair, ottoman, recliner, workbench, trestle, trestle table, stockade, bo staff,
    nunchaku, walking stick, shepherd's crook, wooden crate, pulpit, pedestal, plinth, spool, skittle, skittles,
    hockey puck, ski pole, ski poles, pool cue, cue stick, woodblock, claves, castanet
woodwork wooden = impact?: chopping board, cutting board, worktop, countertop, goalpost, goal post, crossbar, backboard,
    wicket, sandbox, treehouse, quarterstaff, barricade, bookcase, dresser, armchair, throne, totem, frame, picture
    frame, scaffold, seesaw, keg, stake, post, beam end, crutch, wooden box, box, dollhouse, easel, lectern, podium,
    ladder rung, church pew, coffin nail, gallows, stocks, palisade, office desk, signpost, trunk of wood, cask,
    stretcher, tripod, surfboard, snow fence, bannister, banister
lumber wooden = impact?: lumber, firewood, driftwood, roof beam,
    tea chest, ammo crate, ammo box, weapon crate, loot crate, orange crate,
    supply drop, airdrop, air drop, care package
rolling wheels wagon = wagon?: wheel, wheels, office chair, rolling chair, castors, swivel chair, tyre swing, axle,
    luggage trolley, hand cart, baby carriage, stroller, roller skate, roller, hospital bed, rickshaw
weight metallic = clatter?: barbell, dumbbell, weights, kettlebell, scaffolding, rod, rim, radiator grille, manhole
    grate, toolbox tray, shopping basket, metal shutters, road sign, steel drum, oil drum, girders, rebar, mesh
utensil kitchen metal = clink: egg whisk, balloon whisk, garlic press, ice cream scoop, cookie cutter, pizza cutter,
    utensil, utensils, kitchenware,
    pastry cutter, spork, measuring cup, measuring cups, measuring spoon, skewers, bottle opener, potato ricer,
    pie server, cake tin, oven rack, wire rack, dinner fork, soup spoon, steak knife, nutcracker, cheese slicer,
    bedpan, hip flask
grill metallic = clatter?: grille, fireguard, oven grate, drain cover, bumper, fender, mudguard, chassis, exhaust pipe,
    dish rack, wine rack, spice rack, drying rack, luggage rack, roof rack, gun rack, magazine rack, weapon rack,
    tailpipe, handlebar, handlebars, washboard, corrugated iron, number plate, license plate, licence plate,
    street sign, traffic sign, suit of armour, suit of armor
post metallic = impact?: lamppost, lamp post, flagpole, lightning rod, plowshare, ploughshare, crucible, bollard,
    sheet of tin, sheet of steel, sheet of iron, sheet of aluminium, tin sheet,
    parking bollard, tent stake, tent peg, fire poker, gas cylinder, metal pole
pail tin metal = clatter?: casserole, wheelie bin, dustpan, baking sheet, bin, pail, trough, garbage, rubbish bin,
    wastebasket, dumpster, metal box, mess tin, lunch tin, biscuit tin, wok lid, cauldron lid, pots and pans, milk can,
    milk churn
compass latch metal hook = clink?: compass, locket case, coupling, couplings, coupler, carabiner
cap lid metal hook = clink?: bottle cap, jar lid, screw cap
tool metal hook = clink?: pliers, awl, vise, caltrop, caltrops, candelabra, candlestick, sconce, crucifix, hair clip,
    hairgrip, drawing pin, tack, tacks, thumbtacks, sextant, astrolabe, barometer, protractor, key chain, keychain,
    epaulet, crampons, crampon, piton, knuckleduster, talisman, rosette, pince nez, stethoscope, forceps,
    surgical clamp
trinket metal hook = clink?: comb, crown, sceptre, scarab, medallion, coat hanger, hanger, magnet, gauge, rivet,
    clamp, stirrup, needle, tiara, cufflink, bolt and nut, thumbtack, paperclip, keepsake, signet, goblet
    of gold, chalice, figurine, statuette, brooch, tin soldier, nut and bolt, wedding ring, tooth of gold, magnifying
    glass, monocle, razor, tweezers, syringe, scalpel
glassware vessel glassy = clink?: thermometer, wineglass, wineglasses, carafe, petri dish, ampoule, pipette, magnifier,
    spectacles, eyeglasses, pince nez, eyeglass, champagne flute, mason jar, perfume bottle, inkwell, ink bottle,
    snuff bottle, sake cup, glass bead, glass eye, cruet, salt shaker
fragile vessel glassy = clink?: globe, snow globe, hourglass, prism, microscope, lens of glass, jam jar, terrarium,
    glass case, display case, bell jar, wine, marmalade jar
basin vessel ceramic = clink?: basin, gravy boat, mixing bowl, porcelain doll, figurine of porcelain, gnome statue
toy plastic = impact?: toy, doll, puppet, action figure, teddy, game controller, joystick case, plastic cup, hard hat,
    marionette,
    skateboard helmet, frisbee disc, cassette case, bottle of plastic, plastic bottle, rubber duck, lunch tray
pier wooden = waves?: pier, jetty, quay, quayside
shapes stony = impact?: cube, sphere, cylinder, cone, sundial, shrine, stalactite, meteorite, paving stone, gargoyle,
    asteroid, asteroids
vegetable food = eating?: bell pepper, capsicum, cucumber, celery stick, lettuce, leek, radish, turnip, beetroot,
    aubergine, eggplant, zucchini, courgette, broccoli, cauliflower, asparagus, artichoke, parsnip, ginger root,
    chilli, salad, strawberry, cherry, kiwi, mango, pineapple, papaya, apricot, fig, olive, avocado, raspberry,
    blueberry, hot dog, hot dogs, hot dog stand, sausage roll, omelet, waffle, muffin, brownie, doughnut, bagel,
    croissant, toffee, fudge, marshmallow,
    jelly bean, gummy bear
granules rubble = pour?: rice, salt, grain, sugar, flour, beans, lentils, seeds, seed, powder, sawdust, cement, ash,
    ashes, dust, grains, sand of an hourglass, cereal grains, confetti, birdseed, pet food, kibble, pepper
thick liquid = pour?: ink, oil, syrup, petrol, fuel, paste, glue, soap, shampoo, detergent, honey, gravy, sauce,
    ketchup, gel, sap, cream, batter, molten metal, molten glass, mercury
tonic potion liquid = drinking: bourbon, lager, cider, sake, whiskey, whisky, vodka, gin, brandy, absinthe, tonic,
    milkshake, cocoa, hot chocolate, energy drink, kombucha, sherry, cognac, tequila, moonshine, grog, nectar,
    ambrosia, ginger beer, root beer, cola, soft drink, slushie, iced tea, lassi, broth, medicine, cough syrup,
    antidote, healing draught, antivenom
mist gas = leak?: smoke, mist, fog, foam, incense, fumes, toxic gas, oxygen, helium, nitrogen, exhaust,
    inhaler puff, asthma inhaler, hot air, gas canister, propane
garment cloth = cloth?: serviette, napkin, tablecloth, placemat, oven mitt, oven mitts, doormat, tea towel,
    diaper, nappy, shoelace, shoelaces, bootlace, apron strings,
    handkerchief, hankie, headband, cravat, necktie, corset, skirt, petticoat, undershirt, boxer shorts, swim shorts,
    underwear, swimsuit, bikini, sock, socks, mittens, mitten, earmuffs, drape, drapes, nightgown, windsock, bunting,
    pennant, lampshade, tutu, overalls, dungarees, jumpsuit, leotard, onesie, tunic, toga, hoodie, cardigan, pullover,
    jersey, blazer, waistcoat, tuxedo, wedding dress, sleeping mask, blindfold, gag, tent flap, shroud, gauze,
    tourniquet, dust sheet, dustsheet, picnic blanket, hijab, burnous, sombrero, beret, beanie, baseball cap, top hat,
    bowler hat, feather boa, boa scarf, loofah, face mask, surgical gown, reins
soft cloth = cloth?: feather, feathers, ribbon, wool, sweater, vest, wig, wreath, sponge, mat, leash, stocking, teddy
    bear, duvet, quilt, bandana, pyjamas, pajamas, bathrobe, slippers of felt, yarn, thread, string of wool, mop,
    dreamcatcher, lasso rope, ponytail, beard, fishing net, cargo net, cobweb, cobwebs, web, spiderweb, fur, pelt,
    binoculars, straps, headphones, sunglasses, wallet, hiking boots, sari, cassock, pocket, sleeping mat, loincloth
stalk foliage = leaves?: leaf, rose, blossom, petal, petals, wheat, seaweed, plant, plants, flower, acorns,
    tumbleweed, fern, ivy leaves, reed bed, brambles, thicket, cornstalks, lily pad, mushrooms, mushroom, bouquet,
    compost, weed, wheat ears, root, roots, herb, herbs
meal food = eating: cheese, pickle, sushi, dessert, porkchop, pork chop, pork, sardine, sardines, kebab, taco, burrito,
    nachos, ramen, dumpling, dumplings, fries, french fries, cupcake, gingerbread, licorice, liquorice, gum,
    chewing gum, ice cream, ice lolly, jerky, granola, crumpet, pudding, custard, yogurt, yoghurt, salsa, hummus,
    shrimp, prawn, prawns, hot dog, corn cob, corn on the cob, turkey leg, chicken wing, chicken wings, fish and chips,
    spaghetti, lasagna, curry, samosa, spring roll, macaroon, meringue, trifle, cheesecake, tart, pastry, fondue,
    quiche, schnitzel, meatball, meatballs, gherkin, jawbreaker, gumdrop, candy bar, chocolate bar, candy cane,
    rock candy, breadstick, crouton, croutons, rice cake, rice cracker, tortilla, tortilla chip, pita, dog treat,
    dog biscuit, cat treat, horse treat, hardtack, energy bar, protein bar, vitamin
nutty food = eating?: walnut, walnuts, hazelnut, hazelnuts, cashew, pistachio, chestnut, chestnuts, lime, grapefruit,
    kale, spinach, peas, pea pod, shallot, tangerine, mandarin, pomegranate, passion fruit, dragonfruit, lychee,
    gooseberry, cranberry, raisin, raisins, sweet potato, yam, swede, squash, marrow, okra, bean sprout, bok choy,
    watercress, cress
fruit food = eating?: fruit, potato, grape, plum, lemon, banana, orange, peach, pear, steak bite, oyster, clam,
    butter, coconut, onion, garlic, melon, pretzel, noodles, pasta, rice bowl, tofu, peanut, almond, donut, pie crust,
    lollipop
oyster shells hook = clink?: oyster shell, oyster shells, seashells, turtle shell, snail shell, tortoise shell
buggy car vehicle motor = engine: cab, bumper car, bumper cars, dodgem, moon rover, mars rover, lunar rover, rover,
    milk float, sidecar, dragster, drag racer, stock car, coupe, roadster, estate car, station wagon, patrol car,
    getaway car, armoured car, armored car, swamp buggy, beach buggy, segway, hoverchair, ride on mower
handcar train vehicle motor = train: handcar, caboose, sleeper train, ghost train, mine train, boxcar, railcar,
    cog railway, underground train, toy train, model train
trike wagon wheels = wagon: tricycle, rollerblades, roller blades, rollerblade, inline skates, troika, buckboard,
    sulky, kick scooter, shopping trolley, supermarket trolley, tea trolley, drinks trolley, serving cart,
    mine trolley, dog cart, dogsled, sledge, surrey, soapbox cart, wheeled suitcase, rolling suitcase
aircraft plane vehicle motor = plane: aircraft, blimp, zeppelin, airship, dirigible, spitfire plane, light aircraft,
    bomber, airliner propeller, autogyro
plough truck vehicle motor = truck: snowplough, snowplow, garbage truck, tow truck, dump truck, delivery truck, van
    engine, steamroller, juggernaut, dumper, street sweeper, cement truck, ice resurfacer, combine, tanker, fire truck
    engine, crane truck, monster truck
mower car vehicle motor = engine: mower, golf cart, dune buggy, buggy, rally car, police cruiser,
    electric scooter, mobility scooter, hot rod engine, camper van, campervan, racing car, formula one car
hoverbike vehicle motor = spaceship: hover bike, hoverbike, speeder bike, speeder, hover tank, hovering car, gravity
    sled, hover sled, lander, shuttle, space pod, pod racer, gunship, satellite
ship boat = boat?: ship, barge, vessel of war, lifeboat, dinghy, trawler, warship, cargo ship, steamboat, paddle
    steamer
surf sea = waves: surfboard on a wave, breakers, swell, whirlpool, maelstrom
bigfish pool = splash?: shark, piranha, piranhas, eel, goldfish, koi, swordfish, tuna, stingray, manta ray, shoal,
    duck dive, carp, otter dive
flea insect animal = insect: flea, ladybug, ladybird, cockchafer, stag beetle, midge, tsetse fly
hopper animal = grunt~: giraffe, kangaroo, koala, panda, sloth, tapir, anteater, armadillo, hippopotamus calf
small rodent animal = squeak~: beaver, otter, rabbit, raccoon, skunk, porcupine, hedgehog, mole, groundhog, hare,
    badger cub, mongoose, lemur, opossum, chipmunk, newt, turtle, tortoise, salamander, chameleon, frogspawn, ermine
fierce animal = snarl: wolverine, tasmanian devil, honey badger, badger, wild dog, dingo, bobcat, warg
beast creature bigbeast = growl: gargoyle beast, mimic, ghoul beast, wendigo, chupacabra, minion beast, hell beast,
    guard beast, juggernaut beast, mutant beast
part body = -: ankle, wrist, cheek, brow, scalp, spine, shin, thigh, torso, abdomen, biceps, bicep, armpit, breast,
    nostril, buttocks, groin, toe, toes, collar bone, nape, rump, whisker, whiskers, antler, antlers, mane, snout,
    gill, gills
joint body = snap?: joint, joints, vertebrae, kneecap, kneecaps, tendon, tendons, ligament
limb body = -: arm, leg, arms, legs, mouth, tongue, tail, hair, beak, shoulder, elbow, knee, knees, back of, neck,
    chin, forehead, hip, skull of, eye, eyes, ear, ears, lip, lips
tack bag leather = gear: bandolier, halter, bridle, duffel bag, tool belt, kneepads, lifejacket, life jacket,
    life vest, fanny pack, bum bag, sling bag, gun belt, leather strap, shoulder strap, feed bag, ammo pouch, ammo bag,
    medic bag, doctor's bag, gym bag, messenger bag, camera bag, golf bag, utility belt, body harness,
    parachute harness, boxing headgear, headgear, headset strap, snorkel mask
knocker = knock: knocker, door knocker, lion head knocker, brass knocker
chasm rubble = debris?: sinkhole, fissure, crevasse, chasm, cave roof, tunnel roof, mineshaft roof
ram hammer = thud: battering ram
conduit metallic = leak?: conduit, plasma conduit, coolant line, coolant pipe, fuel line, hydraulic line, steam line,
    brake line,
    gas line, water main pipe
container hinged metallic = impact?: shipping container, cargo container, dumpster lid, gun safe, metal locker,
    fuse box,
    metal cabinet, breaker box, tool cabinet
cigar burner = -: cigar, cigarette, cigarettes, cigarillo, joss stick
pedal lever = lever: pedal, joystick, gear lever, clutch, rudder, tiller, steering wheel, control stick, trackball,
    foot pedal, brake pedal, throttle, helm wheel, ship's wheel, wheel of a ship, flipper, flippers, plunger
pendulum clock = clock: pendulum, sundial clock, turn signal, indicator, blinker, parking meter, taxi meter
cooker appliance device hum = hum: toaster oven, rice cooker, slow cooker, crockpot, hotplate, hob, air fryer,
    waffle iron, waffle maker, sandwich press, minibar, wine cooler, water dispenser, soda fountain, tanning bed,
    egg incubator, display fridge, chest freezer, dehydrator, yoghurt maker
ducted fan air motor = fan: cooling fans, box fan, tower fan, bathroom fan, air purifier, hand dryer, cooker hood,
    range hood, ventilation duct, air duct, duct, ventilation shaft, vent shaft, dehumidifier, leafblower, air blower,
    blower, intake fan, computer fan
gadget tool electric motor = drill: juicer, milk frother, hand mixer, stand mixer, immersion blender, electric whisk,
    garbage disposal, waste disposal unit,
    spice grinder, hedge trimmer, weed whacker, strimmer, power saw, jigsaw, rotary tool, belt sander, floor polisher,
    electric shaver, impact driver, planer, dremel, pet clippers, electric knife, nail drill, back massager,
    electric screwdriver
factory machine motor = machine: crusher, rock crusher, trash compactor, compactor, car wash, dialysis machine,
    pinsetter,
    x ray machine, mri machine, gumball machine, ferris wheel, carnival ride, ice cream machine, dough mixer,
    bread maker, slush machine, laminator, bottle filler, packing machine, sorting machine, claw machine, crane game,
    popcorn machine, candy floss machine, embroidery machine, bilge pump, water pump, milking machine, boring machine,
    tunnel borer, tunnel boring machine, mining rig, coin counter, pasta machine, rolling mill
heater device hum = hum: heater, radiator heater, electric heater, toaster oven, rack of servers, humidifier, sun
    lamp, hologram, holographic display, tesla coil, force coil, electromagnet, ballast, incubator, heat lamp,
    capacitor, capacitors, inverter, flux coil, solenoid
speaker device = static?: speaker, megaphone, loudspeaker, pa system, jukebox, boombox, stereo, headset, microphone
    stand
calculator screen = beep?: calculator, cash machine, ticket machine, card terminal, kiosk, pos terminal, price scanner
hydrant water liquid = stream: hydrant, fire hydrant, water main, water cannon, water jet, pressure washer, gully,
    brooklet
firearm gun = gunshot: luger, air rifle, paintball gun, bb gun, airsoft gun, derringer, glock, service weapon,
    elephant gun, scattergun, hand cannon, machine pistols, squad automatic weapon, sniper's rifle, hunting rifle,
    dueling pistol, duelling pistol, dueling pistols, service pistol, service rifle, autocannon, chaingun, chain gun,
    arquebus, matchlock
launcher cannon = cannon: grenade launcher, rocket launcher, mortar tube, bazooka, rpg launcher, rpg team,
    panzerfaust, field gun,
    anti tank gun, flak gun, siege cannon, ship's cannon, cannonade, swivel gun, culverin, bombard
speargun whoosh = whoosh: speargun, spear gun, harpoon gun, harpoon launcher, net launcher, grapple gun, grappling gun,
    grapple launcher, dart gun, tranquilizer gun, tranquiliser gun
cannonball stony = impact?: cannonball, cannon ball, sling stone, catapult stone, kerbstone, curb, kerb, doorstep,
    headstone, stepping stone, keystone, flint stone, mosaic, stone tile, slate, paving slab, gargoyle head,
    plaster cast, stone tablet, stone coffin lid, standing stone, menhir
sickle blade = sword: sickle, pitchfork, ninja sword, cavalry sabre, stiletto dagger, meat cleaver, boarding axe,
    kukri, ice axe, ice axes, throwing axe, tomahawk, scimitars, broadsword, dirk, naginata, wakizashi, glaives, sai
spade tool = dig: pitchfork tines, post hole digger, ice scraper, scraper, garden spade, snow shovel
rock rubble = debris?: plaster, rockface, scree, tile pile, brick wall, castle, gravel heap, barn, chimney, roof,
    shelter, statue head, bridge, balcony, stable, cairn, dam wall
"""
)
"""Further things, by tags and kind."""
