"""Further things, in rows like those of `things`: belongings, parts of things, stuffs, rarer animals."""

from __future__ import annotations

from sfxgen.render.procedural.prompt.lexicon import entries

BELONGINGS = entries(
    """
nut wooden piece = clack?: acorn, pinecone, chopsticks, spindle, rattle stick, wooden spoon, drumstick, toothpick,
    bamboo stick, wooden leg, wooden sword, wooden toy, matryoshka, wooden mallet, croquet mallet, hockey stick, pegs
woodwork wooden = impact?: chopping board, cutting board, worktop, countertop, goalpost, goal post, crossbar, backboard,
    wicket, sandbox, treehouse, quarterstaff, barricade, bookcase, dresser, armchair, throne, totem, frame, picture
    frame, scaffold, seesaw, keg, stake, post, beam end, crutch, wooden box, box, dollhouse, easel, lectern, podium,
    ladder rung, church pew, coffin nail, gallows, stocks, palisade, office desk, signpost, trunk of wood, cask,
    stretcher, tripod, surfboard, snow fence, bannister, banister
lumber wooden = impact?: lumber, firewood, driftwood, roof beam
rolling wheels wagon = wagon?: wheel, wheels, office chair, rolling chair, castors, swivel chair, tyre swing, axle,
    luggage trolley, hand cart, baby carriage, stroller, roller skate, roller, hospital bed, rickshaw
weight metallic = clatter?: barbell, dumbbell, weights, kettlebell, scaffolding, rod, rim, radiator grille, manhole
    grate, toolbox tray, shopping basket, metal shutters, road sign, steel drum, oil drum, girders, rebar, mesh
pail tin metal = clatter?: casserole, wheelie bin, dustpan, baking sheet, bin, pail, trough, garbage, rubbish bin,
    wastebasket, dumpster, metal box, mess tin, lunch tin, biscuit tin, wok lid, cauldron lid, pots and pans, milk can,
    milk churn
compass latch metal hook = clink?: compass, locket case, coupling, couplings, coupler, carabiner
cap lid metal hook = clink?: bottle cap, jar lid, screw cap
trinket metal hook = clink?: comb, crown, sceptre, scarab, medallion, coat hanger, hanger, magnet, gauge, rivet,
    clamp, stirrup, needle, tiara, cufflink, bolt and nut, thumbtack, paperclip, keepsake, signet, goblet
    of gold, chalice, figurine, statuette, brooch, tin soldier, nut and bolt, wedding ring, tooth of gold, magnifying
    glass, monocle, razor, tweezers, syringe, scalpel
fragile vessel glassy = clink?: globe, snow globe, hourglass, prism, microscope, lens of glass, jam jar, terrarium,
    glass case, display case, bell jar, wine, marmalade jar
basin vessel ceramic = clink?: basin, gravy boat, mixing bowl, porcelain doll, figurine of porcelain, gnome statue
toy plastic = impact?: toy, doll, puppet, action figure, teddy, game controller, joystick case, plastic cup, hard hat,
    skateboard helmet, frisbee disc, cassette case, bottle of plastic, plastic bottle, rubber duck, lunch tray
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
mist gas = leak?: smoke, mist, fog, foam, incense, vapour, vapor, fumes, toxic gas, oxygen, helium, nitrogen, exhaust,
    inhaler puff, asthma inhaler, hot air, gas canister, propane
soft cloth = cloth?: feather, feathers, ribbon, wool, sweater, vest, wig, wreath, sponge, mat, leash, stocking, teddy
    bear, duvet, quilt, bandana, pyjamas, pajamas, bathrobe, slippers of felt, yarn, thread, string of wool, mop,
    dreamcatcher, lasso rope, ponytail, beard, fishing net, cargo net, cobweb, cobwebs, web, spiderweb, fur, pelt,
    binoculars, straps, headphones, sunglasses, wallet, hiking boots, sari, cassock, pocket, sleeping mat, loincloth
stalk foliage = leaves?: leaf, rose, blossom, petal, petals, wheat, seaweed, plant, plants, flower, acorns,
    tumbleweed, fern, ivy leaves, reed bed, brambles, thicket, cornstalks, lily pad, mushrooms, mushroom, bouquet,
    compost, weed, wheat ears, root, roots, herb, herbs
fruit food = eating?: fruit, potato, grape, plum, lemon, banana, orange, peach, pear, steak bite, oyster, clam,
    butter, coconut, onion, garlic, melon, pretzel, noodles, pasta, rice bowl, tofu, peanut, almond, donut, pie crust,
    lollipop
oyster shells hook = clink?: oyster shell, oyster shells, seashells, turtle shell, snail shell, tortoise shell
aircraft plane vehicle motor = plane: aircraft, blimp, zeppelin, airship, dirigible, spitfire plane, light aircraft,
    bomber, airliner propeller, autogyro
plough truck vehicle motor = truck: snowplough, snowplow, garbage truck, tow truck, dump truck, delivery truck, van
    engine, steamroller, juggernaut, dumper, street sweeper, cement truck, ice resurfacer, combine, tanker, fire truck
    engine, crane truck, monster truck
mower car vehicle motor = engine: mower, golf cart, dune buggy, buggy, hover car, hovercar, rally car, police cruiser,
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
limb body = -: arm, leg, arms, legs, mouth, tongue, tail, hair, beak, shoulder, elbow, knee, knees, back of, neck,
    chin, forehead, hip, skull of, eye, eyes, ear, ears, lip, lips
pedal lever = lever: pedal, joystick, gear lever, clutch, rudder, tiller, steering wheel, control stick, trackball,
    foot pedal, brake pedal, throttle, helm wheel, ship's wheel, wheel of a ship, flipper, flippers, plunger
pendulum clock = clock: pendulum, sundial clock, turn signal, indicator, blinker, parking meter, taxi meter
heater device hum = hum: heater, radiator heater, electric heater, toaster oven, rack of servers, humidifier, sun
    lamp, hologram, holographic display, tesla coil, force coil, electromagnet, ballast, incubator, heat lamp,
    capacitor, capacitors, inverter, flux coil, solenoid
speaker device = static?: speaker, megaphone, loudspeaker, pa system, jukebox, boombox, stereo, headset, microphone
    stand
calculator screen = beep?: calculator, cash machine, ticket machine, card terminal, kiosk, pos terminal, price scanner
hydrant water liquid = stream: hydrant, fire hydrant, water main, water cannon, water jet, pressure washer, gully,
    brooklet
sickle blade = sword: sickle, pitchfork, ninja sword, cavalry sabre, stiletto dagger, meat cleaver, boarding axe,
    kukri, ice axe, ice axes, throwing axe, tomahawk, scimitars, broadsword, dirk, naginata, wakizashi, glaives, sai
spade tool = dig: pitchfork tines, post hole digger, ice scraper, scraper, garden spade, snow shovel
rock rubble = debris?: plaster, rockface, scree, tile pile, brick wall, castle, gravel heap, barn, chimney, roof,
    shelter, statue head, bridge, balcony, stable, cairn, dam wall
"""
)
"""Further things, by tags and kind."""
