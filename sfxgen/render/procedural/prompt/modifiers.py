"""The words that say how a sound is, rather than what it is."""

from __future__ import annotations

from typing import Any

from sfxgen.render.procedural.prompt.lexicon import entries, words

MATERIAL_WORDS = entries(
    """
wood: wood, wooden, plank, oak, timber, floorboard, parquet, log, board, crate, barrel, deck, hardwood, table
metal: metal, pots, pan, pans, metallic, iron, steel, tin, brass, copper, bronze, silver, aluminium, aluminum,
    tin roof, grate, metal roof, pipe, catwalk, anvil, car roof, armor, bucket, grating, sheet metal, golden
stone: stone, rock, concrete, brick, marble, cobblestone, cobble, pavement, asphalt, rocky, boulder, granite,
    cement, flagstone, street, tarmac, sidewalk, wall
glass: glass, crystal, window, windowpane, windshield, bottle
ceramic: ceramic, tile, porcelain, pottery, clay, vase, pot, tiled, linoleum
plastic: plastic, rubber, vinyl, toy, plastic bucket
flesh: flesh, meat, body, skin, fleshy, torso
dirt: dirt, earth, soil, ground, mud path, trail, clay soil, dusty
cloth: cloth, fabric, tent, canvas, umbrella, pillow
leather: leather, drumhead
bone: bone, skull, skeleton, bones
ice: ice, icy, frozen
gravel: gravel, pebble, pebbles, scree, shingle
grass: grass, lawn, grassy, meadow, hay, straw
leaves: leaves, foliage, dry leaves, forest floor, leaf, leafy, bushes, canopy
snow: snow, snowy, powder snow
mud: mud, muddy, swamp, swampy, sludge, slime
sand: sand, sandy, beach, desert, dune
water: puddle, shallow water, water, puddles, lake, pond
carpet: carpet, rug, carpeted
paper: paper, cardboard
"""
)
"""Each material's words."""

Change = dict[str, Any]
"""From trait to value. Numbers multiply size, speed, force and pitch, add to brightness, and raise distance, wetness
and room if they are larger; material, count, repeated and retro are set. gait marks words about feet."""

SETTINGS = """
deep snow, deep water, deep woods, deep forest, deep cave, deep mud, deep grass, deep sand, deep sea, deep
    underground,
low health, low battery, low ammo, low hp, high mountain, high cliff, high tower, in the dark, dark forest, dark cave,
dark room, dark alley, dark dungeon, dark night, hard drive, light switch, bright day, sunny day, heavy gate,
heavy door,
close combat, close call, short range, long range, big city, small town, dry earth, dry branch, dry leaves, dry grass,
dry wood, dry sand, dry click, young woman, small audience
"""
"""Adjectives that describe the place or the thing, not its sound: these change nothing but the material."""

MODIFIERS: tuple[tuple[str, Change], ...] = (
    ("tiny, miniature, minuscule, mini", {"size": 0.3}),
    ("short, staccato, tight", {"speed": 1.2}),
    ("lengthy, sustained, drawn out", {"speed": 0.75}),
    ("small, little, light weight, mouse sized, baby, puppy, kitten, child, young, goblin, imp", {"size": 0.55}),
    ("medium sized", {"size": 1.0}),
    ("thick, stout, broad, wide", {"size": 1.35}),
    ("thin, slender, slim, narrow", {"size": 0.7}),
    ("hot, scalding, steaming", {"brightness": -0.2}),
    ("cold, chilled", {"brightness": 0.15}),
    ("large, big, heavy set, adult, great", {"size": 1.7}),
    (
        "huge, massive, enormous, giant, gigantic, colossal, titanic, vast, epic, monstrous, dragon, titan, kraken",
        {"size": 2.8},
    ),
    ("rat, mouse, bat, hamster, spider, rodent, fairy, pixie", {"size": 0.6}),
    ("tiger, leopard, panther", {"size": 1.25}),
    ("goat, billy goat", {"pitch": 1.5}),
    ("boar, minotaur, demon, lion, monster, beast, werewolf, gorilla, yeti", {"size": 1.5}),
    ("bear, troll, ogre", {"size": 1.9}),
    ("grizzly, elephant, dinosaur, t rex, whale, boss, golem", {"size": 2.3}),
    ("ship horn, foghorn, fog horn", {"size": 3.5}),
    ("pistol, handgun, revolver", {"size": 0.85, "pitch": 1.1}),
    ("shotgun, sniper, musket", {"size": 1.5, "force": 1.2}),
    (
        "distant, far, far away, far off, faraway, in the distance, from afar, remote, next room, horizon",
        {"distance": 0.65},
    ),
    ("very distant, very far", {"distance": 0.9}),
    ("close, close mic, close up, near, nearby, intimate, up close, close miked, foreground", {"distance": 0.0}),
    (
        "muffled, behind a wall, through a wall, behind a door, underwater muffled, dampened",
        {"distance": 0.5, "brightness": -0.5},
    ),
    ("slow, slowly, lazy, sluggish, gentle pace, gradual, leisurely", {"speed": 0.6}),
    ("fast, quick, quickly, rapid, rapidly, brisk, swift, hurried, hasty, frantic, racing, speeding", {"speed": 1.6}),
    ("walk, walking, patrols, patrolling, trudge, stroll, paces, pacing", {"gait": True, "repeated": True}),
    ("limp, stride, plod, stagger, shuffle, hike, climb", {"gait": True, "repeated": True}),
    ("run, running, sprint, sprinting, jog, march", {"gait": True, "repeated": True, "speed": 1.5, "force": 1.25}),
    ("gallop, galloping, trot, trotting, canter", {"repeated": True}),
    ("gallop, galloping", {"speed": 1.35, "force": 1.3}),
    ("sneak, sneaking, creep, tiptoe, stealth, stealthy, crouch", {"force": 0.55, "speed": 0.75}),
    ("tiptoe, creeps, creeping, sneaks, sneaking", {"gait": True, "repeated": True}),
    (SETTINGS, {}),
    ("high speed, full speed, top speed", {"speed": 1.6}),
    ("two note, two notes, two handed, two tone, one second", {"force": 1.0}),
    ("single, one, once, one shot", {"count": 1}),
    ("double, two, twice, couple", {"count": 2}),
    ("triple, three, thrice, few", {"count": 3}),
    ("four, several, multiple, handful", {"count": 4}),
    ("five, burst of", {"count": 5}),
    ("six", {"count": 6}),
    ("seven", {"count": 7}),
    ("eight", {"count": 8}),
    (
        "machine gun, automatic fire, rapid fire, volley, barrage, automatic rifle, full auto, submachine gun",
        {"count": 7, "speed": 2.6},
    ),
    (
        "repeated, repeatedly, repeating, continuous, constant, series of, sequence of, many, over and over",
        {"repeated": True},
    ),
    ("wet, soaked, soggy, damp, rainy, slimy, moist, squelchy, slick", {"wetness": 1.0}),
    (
        "soft, softly, lightly, gentle, gently, quiet, quietly, subtle, faint, calm, mild, delicate, light, weak",
        {"force": 0.6},
    ),
    (
        "hard, loud, heavy, heavily, strong, forceful, intense, powerful, violent, aggressive, raging, angry",
        {"force": 1.6},
    ),
    ("boot, boots, brutal, full force, fierce, mighty, slam, torrential, roaring", {"force": 1.6}),
    ("low, low pitched, deep, bass, baritone, rumbling, bassy, sub", {"pitch": 0.72}),
    ("high, high pitched, shrill, treble, soprano, squeaky, piercing", {"pitch": 1.45}),
    ("woman, female, girl, feminine", {"pitch": 1.5}),
    ("man, male, masculine", {"pitch": 0.95}),
    ("bright, crisp, sharp, clear, brilliant, clean, tinny, snappy", {"brightness": 0.5}),
    ("dark, dull, warm, mellow, ominous, gloomy, dampened, murky, evil, sinister", {"brightness": -0.5}),
    ("dry, anechoic, no reverb", {"room": 0.0}),
    (
        "echo, echoing, echoes, reverb, reverberant, reverberating, hall, hallway, corridor, large room, chamber",
        {"room": 0.5},
    ),
    (
        "cave, cavern, cathedral, church, dungeon, tunnel, stairwell, canyon, arena, temple, crypt, ghostly, ethereal",
        {"room": 0.75},
    ),
    ("room, indoor, indoors, interior, inside, bathroom, garage", {"room": 0.25}),
    ("pong, arkanoid, space invaders, pac man, pacman, galaga, frogger", {"retro": True}),
    (
        "retro, 8 bit, 8bit, chiptune, arcade, pixel, nes, atari, gameboy, 16 bit, chip tune, lo fi, old school",
        {"retro": True},
    ),
    ("arcade cabinet feel, arcade cabinet sound", {"retro": True}),
)

PLURALS = words(
    """
    arrows bangs barks beats beeps bells bites blasts blips blows bleeps cannons caws chimes chirps chops clangs claps
    clanks clicks coughs cracks creaks croaks crows dings dogs drips drops drums ducks explosions fireworks footfalls
    footsteps frogs gongs groans growls grunts gulps gunshots hits honks hoofbeats hooves hoots howls impacts jabs
    kicks
    knocks laps lasers meows moos notes owls pops punches quacks ravens rings roars screams shots shouts slams slaps
    slashes snaps snores splashes squeaks stabs steps stomps strikes strokes swings taps thuds thumps ticks tolls
    whacks whistles wolves yelps zaps
    """
)
"""Plurals of things that happen once: they mean that it repeats, unless a subject stands before them."""

STOP = words(
    """
    a abandoned ability above accelerating across action actor after against aged ahead all alone along also
    ambience ambient amid an ancient and angrily another answer any apart approach approaching archer are army
    around arrives as aside at audio away back background barefoot basic battlefield bay be because been before
    begin beginning behind being below beneath beside between bit blown both bottom boxer boy bridge brief
    building bunch busy but by call calling camp can castle ceiling cellar cemetery chance character cinematic
    circling clad classic cliff clip close closed club cold comes coming complete constant continuous corner
    cottage could countdown courtroom crisp crossing cutting dawn day dead deep dense did different dirty
    display distant do does down dramatic draws driver duel during dusk each ear early east edge effect effects
    emergency empty end ending enemy entire erupts etc evening eventually every exhausted face falling fantasy
    farmer faster fighter final finally find fine flask flat flicked flight flipped flock floor foley for forth
    freight fresh friendly from front full funny fx game games general generic gentle get gets getting giant
    give gives gladiator goal goes going good grandfather great grey grinding grows guest guests hacker had half
    hand hands harbour has have hd he health hear heard hearing her herd here hero high hill hills him his hit
    hitting holding hollow horror hot house how hq hull hut i if in inner into is it its jailer jaw just kid
    kind king kitchen lady landed landscape late layer layered least left leg less letting level like line
    listener listeners live local lonely long loop looped looping loose lot lots louder loudly low made magician
    main make makes making male many may me meadow medieval medium mic microphone might miked military
    mischievously mobile moderate moderately modern moment mono moon more morning most motion move moved moves
    movie moving ms much must muted my mysterious narrow natural nearby new nice no noise noises noon nor normal
    north not note npc object objects obstacle occasional occasionally of off old ominous on one's only onto
    opened or ordinary other others our out outer over overhead own pace part passed past pasture path patrol
    patrols per perfect person piece pieces pitch place plain player players plenty point polite pool pounding
    princess prisoner proper pulled quality queen quest quite rail rails rather ready real realistic really
    recorded recording regular released resting right rising role rolling roof round ruined rung runner running
    sack same sample scared scary scene scored seamless seamlessly season sec second seconds section series sfx
    shaken shape sharp she sheet shelf short should show side sign simple single sister slight slightly slope
    slow slowly small so soldier solid some somebody someone something sometimes somewhere sort sound sounding
    sounds south speed spellbook spilling spot spread square stage stairs stand standard start started state
    steadily steady stereo stop stops story stove strange stranger string style stylised stylized subtle such
    sudden suddenly summer sunny surface surrounding swung take tall target tension terrified terrifying terror
    than that the theatre their them theme then there these they thing things this those through thrown
    thunderous tiny to too top total toward towards track traveller treated tribal turn turned turning turns
    type typical under unseen until up updated upon urgent us use used user using usual valley variant variation
    vast version very via victim video view village villager villagers villain visitor vs walls war warm warrior
    was washes way we weapon weather weight weird were west what when where which while white who whole why wide
    wild will winter with within woods workshop world would wounded yard you young your together again apart chord
    glissando plan plans planned planning stare stares staring stared spare spared starring barring stripe stripes
    striped waste tremolo vibrato motif phrase riff solo staccato legato flyover coop assembled everything anything
    nothing everyone
    """
)
"""Words that say nothing about a sound, skipped unless the lexicon knows them."""

GROUND = words("on onto in into over across upon through")
"""A material after one of these is the ground, or what something falls on."""

PREPOSITIONS = words(
    """
    above across after against ahead along among around as at before behind below beneath beside between by during for
    from in inside into like near off on onto outside over past through to toward towards under until upon within
    """
)
"""What follows one of these in a clause says where or how, and weighs less than what stands before it."""


MANNERS = words(
    """
    bright clean close crisp dark deep distant dry fast gentle heavy high indoors light long loop looped loud low
    mono muffled natural outdoors quiet realistic seamless sharp short slow soft steady stereo tight warm wet
    """
)


def is_manner(word: str) -> bool:
    """Return whether a word says how, so that it is no item of a list of things: no reverb, close."""
    return word in MANNERS or word.endswith("ly")
