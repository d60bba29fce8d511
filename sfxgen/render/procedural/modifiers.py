"""The words that say how a sound is, rather than what it is."""

from __future__ import annotations

from typing import Any

from sfxgen.render.procedural.lexicon import entries


def words(text: str) -> frozenset[str]:
    """Words parted by white space."""
    return frozenset(text.split())


MATERIALS = entries(
    """
wood: wood, wooden, plank, oak, timber, floorboard, parquet, log, board, crate, barrel, deck, hardwood, table
metal: metal, metallic, iron, steel, tin, brass, copper, bronze, silver, aluminium, aluminum, tin roof, grate, metal
    roof, pipe, catwalk, anvil, car roof, armor, bucket, grating, sheet metal, golden
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
"""Material to its words."""

Change = dict[str, Any]
"""Trait to its value. Numbers are factors for size, speed, force and pitch, sums for brightness, and the larger
counts for distance, wetness and room; material, count, repeated and retro are set. gait marks what is said of feet."""

MODIFIERS: tuple[tuple[str, Change], ...] = (
    ("tiny, miniature, minuscule, mini", {"size": 0.3}),
    ("short, staccato, tight", {"speed": 1.2}),
    ("lengthy, sustained, drawn out", {"speed": 0.75}),
    ("small, little, light weight, mouse sized, baby, puppy, kitten, child, young, goblin, imp", {"size": 0.55}),
    ("medium sized", {"size": 1.0}),
    ("large, big, heavy set, adult, great", {"size": 1.7}),
    (
        "huge, massive, enormous, giant, gigantic, colossal, titanic, vast, epic, monstrous, dragon, titan, kraken",
        {"size": 2.8},
    ),
    ("rat, mouse, bat, hamster, spider, rodent, fairy, pixie", {"size": 0.6}),
    ("bear, boar, troll, ogre, minotaur, demon, tiger, lion, monster, beast, werewolf, gorilla, yeti", {"size": 1.5}),
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
    ("walk, walking", {"gait": True, "repeated": True}),
    ("run, running, sprint, sprinting, jog, march", {"gait": True, "repeated": True, "speed": 1.5, "force": 1.25}),
    ("gallop, galloping", {"gait": True, "repeated": True, "speed": 2.2, "force": 1.5}),
    ("sneak, sneaking, creep, tiptoe, stealth, stealthy, crouch", {"force": 0.55, "speed": 0.75}),
    ("two note, two notes, two handed, two tone, one second, one shot", {"force": 1.0}),
    ("single, one, once, a lone", {"count": 1}),
    ("double, two, twice, couple", {"count": 2}),
    ("triple, three, thrice, few", {"count": 3}),
    ("four, several, multiple, handful", {"count": 4}),
    ("five, burst of", {"count": 5}),
    ("six", {"count": 6}),
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
    ("retro, 8 bit, 8bit, chiptune, arcade, pixel, nes, gameboy, 16 bit, chip, lo fi, old school", {"retro": True}),
)

PLURALS = words(
    """
    arrows bangs barks beeps bells bites blasts blips cannons chimes clangs claps coughs croaks crows dogs drops
    drums explosions fireworks footsteps frogs gongs growls grunts gulps gunshots hits honks hoofbeats hooves
    howls impacts knocks lasers owls punches screams shots shouts splashes steps stomps strikes swings taps
    thuds whistles wolves
    """
)
"""Plurals of things that happen once: they say that it happens again and again, unless a subject stands before them."""

STOP = words(
    """
    ancient ceiling clad cold dense fine flat floor fresh grey hill hills hollow hut loose pace solid steadily steady
    summer valley wide wild winter user string place speed note pitch rising falling square
        a above across action after against all along also ambience ambient an and another any are around as at
    audio back background basic be because been before begin beginning behind being below beneath beside between
    bit both bottom brief but by can cinematic classic clip close closed comes coming constant continuous could
    dawn day did different do does down during dusk each effect effects empty end etc evening every fantasy
    flipped foley for from front full fx game games generic get gets give gives goes going good great grinding
    had half hand hands has have hd he hear heard hearing her here high him his hitting horror how hq i if in
    into is it its just kind layer layered least left less like long loop looped looping lot lots low made make
    makes making many may me medieval medium mic microphone might miked moderate moderately modern mono more
    morning most motion move moved moves moving ms much must my natural new nice no noise noises noon nor normal
    not object objects occasional occasionally of off old on one's only onto opened or other others our out over
    overhead own per perfect person plain plenty pulled quality quite rather real realistic really recorded
    recording regular right running same sample seamless seamlessly sec second seconds sfx sharp she short
    should side simple single slight slightly so some somebody someone something sometimes sort sound sounding
    sounds standard start steady stereo style such take tall than that the their them then there these they
    thing things this those through to too top toward towards track turn turned turning turns type typical under
    until up upon us use used using variation version very via video vs was way we were what when where which
    while who whole why will with within would you your
    """
)
"""Words that say nothing about a sound; they are passed over unless the lexicon knows them."""

NEGATIONS = words("no not without hardly never")
"""What follows one of these in a clause is not there."""

GROUND = words("on onto in into over across upon through")
"""A material after one of these is the ground, or what something falls on."""

PREPOSITIONS = words(
    """
    above across after against along among around as at before behind below beneath beside between by during for
    from in inside into like near off on onto outside over through to toward towards under until upon within
    """
)
"""What follows one of these in a clause describes where or how, and weighs less than what stands before it."""
