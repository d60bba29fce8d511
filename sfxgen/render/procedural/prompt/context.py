"""What a kind becomes by what else the prompt says."""

from __future__ import annotations

ON_SCREEN = {
    "door_open": "ui_open", "door_close": "ui_close", "impact": "ui_click", "latch": "ui_click", "lever": "ui_click",
    "whoosh": "ui_open", "bell": "notification", "chime": "notification", "knock": "ui_click", "jump": "pop",
    "page": "ui_open", "clock": "ui_hover", "insect": "ui_error", "alarm": "ui_error", "scrape": "ui_open",
    "switch": "ui_click",
}  # fmt: skip
"""What a kind becomes where the prompt speaks of an interface."""

SCREEN_WORDS = frozenset(
    {"ui", "menu", "interface", "button", "hud", "gui", "cursor", "inventory", "icon", "popup", "tooltip", "slider"}
    | {"widget", "screen", "notification"}
)
"""Words that speak of an interface."""

RETRO = {
    "impact": "retro_hit", "punch": "retro_hit", "thud": "retro_hit", "hurt": "retro_hit", "crash": "retro_hit",
    "explosion": "retro_explosion", "burst": "retro_explosion", "cannon": "retro_explosion",
    "gunshot": "retro_shot", "laser": "retro_shot", "footstep": "blip", "ui_click": "blip", "ui_hover": "blip",
    "ui_confirm": "retro_select", "coins": "coin", "reward": "power_up", "notification": "pickup", "beep": "blip",
}  # fmt: skip
"""What a kind becomes when the prompt asks for the sound of an old console."""

OFF_SCREEN = {"ui_click": "latch", "ui_hover": "helicopter"}
"""What a kind becomes where the prompt speaks of a mechanism instead."""

MECHANICAL = frozenset(
    {"mechanical", "mechanism", "lever", "valve", "gun", "rifle", "pistol", "trigger", "metal", "metallic", "iron"}
    | {"steel", "brass", "switch", "lock", "door", "pen", "plastic", "wooden", "stone", "helicopter", "drone", "rotor"}
)
"""Words that speak of a thing in the hand."""

PLACES = frozenset({"forest", "night", "cave", "dungeon", "swamp", "city", "room_tone", "underwater"})
"""Kinds whose words more often say where something sounds than what."""

CONTEXT = {
    "door_open": ({"shut", "shuts", "slam", "slams", "slammed", "bang", "closes", "closing"}, "door_close"),
    "engine": ({"start", "starts", "starting", "ignition"}, "engine_start"),
    "reward": ({"door", "gate", "chest", "key", "lock", "padlock", "cell"}, "lock"),
}
"""What a kind becomes where any of some words stands in the prompt."""


def stems(text: str) -> frozenset[str]:
    """Words parted by white space."""
    return frozenset(text.split())


PAIRS: tuple[tuple[frozenset[str], frozenset[str], str], ...] = (
    (stems("door hatch trapdoor"), stems("open push"), "door_open"),
    (stems("door hatch trapdoor cell"), stems("clos close shut slam bang clang"), "door_close"),
    (stems("chest"), stems("open"), "chest"),
    (stems("cupboard cabinet wardrobe closet locker"), stems("open"), "door_open"),
    (stems("cupboard cabinet wardrobe closet locker"), stems("clos close shut slam"), "door_close"),
    (stems("glas glass window bottle vase vas mirror pane"), stems("smash break broken shatter drop"), "glass_break"),
    (stems("crat crate barrel branch plank twig stick"), stems("smash break broken snap splinter crack"), "wood_break"),
    (stems("water lake pond river sea pool well ocean"), stems("jump jumps thrown throw fall plung dive"), "splash"),
    (stems("horse horse hors hoof hoov hooves pony"), stems("gallop trot canter walk run"), "hooves"),
    (stems("car truck vehicl vehicle cart"), stems("collid collide crash smash"), "crash"),
    (stems("shield"), stems("block parry bash strik strike"), "sword"),
    (stems("door gate"), stems("clang"), "door_close"),
    (stems("fist club hammer body giant troll"), stems("slam"), "thud"),
    (stems("pig boar hog piglet"), stems("squeal snort grunt oink"), "oink"),
    (stems("goos goose gees duck"), stems("honk quack"), "duck"),
    (stems("cavalry horse hors"), stems("charg gallop"), "hooves"),
    (stems("laser blaster plasma phaser"), stems("cannon gun rifl rifle pistol fire turret shoot shot"), "laser"),
    (stems("bird songbird sparrow"), stems("sing song flock chorus"), "birds"),
    (stems("electric power cordles"), stems("drill saw sander screwdriver"), "drill"),
    (stems("crowd fan audienc audience"), stems("cheer roar goal"), "cheer"),
    (stems("audienc audience crowd people guest"), stems("clap applaud applaus applause"), "applause"),
    (stems("boot boots shoe sandal heel heels"), stems("walk march run stomp step floor stair corridor"), "footstep"),
    (stems("rain raindrop"), stems("drum patter fall beat"), "rain"),
    (stems("flame fire"), stems("roar rag crackl"), "fire"),
    (stems("arrow bullet"), stems("past fly whizz pass"), "whoosh"),
    (stems("hinge floorboard stair"), stems("squeal squeak creak groan"), "creak"),
    (stems("stair staircase"), stems("climb descend walk run"), "footstep"),
    (stems("key"), stems("turn unlock insert"), "lock"),
    (stems("saw"), stems("timber wood plank log tree branch board"), "saw"),
    (stems("keyboard typewriter"), stems("finger hammer tap hit press clack"), "typing"),
    (stems("sack book bag suitcase trunk corpse"), stems("drop fall land"), "thud"),
    (stems("coin"), stems("pour spill"), "coins"),
    (stems("shovel spade"), stems("stab thrust push"), "dig"),
    (stems("carrot apple biscuit bread food"), stems("crunch munch"), "eating"),
    (stems("zombi zombie undead ghoul"), stems("moan groan growl"), "moan"),
    (stems("engin engine motor motorcycl motorcycle motorbik bike"), stems("rev throttl"), "motorbike"),
)
"""Two words of one clause, by their stems, that make a kind together wherever they stand in it."""

HEADS = stems("door gate bell clock drawer lock drum hatch")
"""Stems of things whose name closes a compound: a tavern door is a door, whatever a tavern sounds like."""

ACTIONS = stems(
    "chirp babbl babble hover clatter rattl rattle buzz flutter flap pop burst ring sing beep tinkl jingl jingle "
    "whistl whistle crackl squeak drag"
)
"""Stems of what many things do: a source of sound that was named before them matters more."""

CALLS = stems("bark quack caw croak hoot oink honk clap knock cough hammer chop mew meow tick drum stomp peck hiccup")
"""Stems of single events that, said to be going on, come again and again: a dog barking."""

VOICES = stems("roar growl purr scream whine whin hum groan howl his hiss moan grumbl grumble bark snarl sigh shriek")
"""Stems of what voices do: of a machine or the weather they are said in a figure."""

VOICELESS = frozenset(
    {"engine", "motorbike", "truck", "boat", "tank", "plane", "jet", "helicopter", "spaceship", "train", "machine"}
    | {"drill", "fan", "wind", "storm", "blizzard", "fire", "waves", "river", "waterfall", "rain", "fireball", "beam"}
    | {"arrow_hit", "cannon", "gunshot", "electricity", "portal", "steam"}
)
"""Kinds of things that have no voice."""
