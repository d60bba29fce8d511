"""How the rest of a prompt changes what a kind of sound means."""

from __future__ import annotations

from sfxgen.render.procedural.prompt.lexicon import words

ON_SCREEN = {
    "door_open": "ui_open", "door_close": "ui_close", "impact": "ui_click", "latch": "ui_click", "lever": "ui_click",
    "whoosh": "ui_open", "bell": "notification", "chime": "notification", "knock": "ui_click", "jump": "pop",
    "page": "ui_open", "clock": "ui_hover", "insect": "ui_error", "alarm": "ui_error", "scrape": "ui_open",
    "switch": "ui_click",
}  # fmt: skip
"""What a kind becomes in a prompt about an interface."""

SCREEN_WORDS = frozenset(
    {"ui", "menu", "interface", "button", "hud", "gui", "cursor", "inventory", "icon", "popup", "tooltip", "slider"}
    | {"tab", "checkbox", "dropdown", "toast", "scrollbar", "textbox", "minimap", "toolbar"}
    | {"widget", "screen", "notification", "dialog", "list"}
)
"""Words that make a prompt one about an interface."""

RETRO = {
    "impact": "retro_hit", "punch": "retro_hit", "thud": "retro_hit", "hurt": "retro_hit", "crash": "retro_hit",
    "sword": "retro_hit", "stab": "retro_hit",
    "explosion": "retro_explosion", "burst": "retro_explosion", "cannon": "retro_explosion",
    "gunshot": "retro_shot", "laser": "retro_shot", "footstep": "blip", "ui_click": "blip", "ui_hover": "blip",
    "ui_confirm": "retro_select", "coins": "coin", "reward": "power_up", "notification": "pickup",
    "beep": "blip",
    "effort": "jump",
}  # fmt: skip
"""What a kind becomes in a prompt about an old console."""

REVERSED = {"power_up": "power_down", "engine_start": "engine_stop", "ui_open": "ui_close", "chest": "chest_close"}
"""What a kind that goes up by itself becomes where the prompt goes down: a console, deactivated."""

MAGIC = {
    "servo": "spell",
    "fire": "fireball",
    "match": "fireball",
    "ice_crack": "ice_spell",
    "boiling": "fireball",
}
"""What a kind becomes in a prompt about a spell."""

MAGIC_WORDS = frozenset({"spell", "magic", "magical", "wizard", "mage", "sorcerer", "wand", "enchanted"})
"""Words that make a prompt one about a spell."""

OFF_SCREEN = {"ui_click": "latch", "ui_hover": "helicopter"}
"""What a kind becomes in a prompt about a mechanism instead."""

MECHANICAL = frozenset(
    {"mechanical", "mechanism", "lever", "valve", "gun", "rifle", "pistol", "trigger", "metal", "metallic", "iron"}
    | {"steel", "brass", "switch", "lock", "door", "pen", "plastic", "wooden", "stone", "helicopter", "drone", "rotor"}
)
"""Words that make a prompt one about a mechanism."""

PLACE_SOUNDS = {
    "room_tone": words(
        """
        library interior church museum hallway bedroom basement attic hospital school bathroom cathedral temple
        warehouse classroom lab laboratory bunker hotel lobby corridor cellar kitchen mansion palace bank vault chapel
        monastery hangar spa gallery apartment cabin cottage
        """
    ),
    "crowd": words(
        """
        market marketplace bazaar square plaza mall station casino festival fair fairground carnival circus airport cafe
        canteen terminal arena party gala diner saloon courtroom concourse
        """
    ),
    "city": words("alley rooftop intersection suburb downtown avenue boulevard crossroads"),
    "forest": words("grove orchard glade rainforest"),
    "wind": words(
        "plain plains tundra hilltop summit ridge plateau moor prairie savanna savannah steppe canyon wasteland"
        " moorland heath"
    ),
    "waves": words("pier dock port coast bay cove harbour harbor marina wharf"),
    "cave": words("mines catacombs mineshaft cavern"),
    "machine": words("workshop foundry refinery smithy"),
    "drone": words("planet nebula asteroid orbit moon galaxy cosmos"),
    "underwater": words("reef seabed trench"),
    "night": words("camp campground savanna"),
}
"""What is heard in a place of which the prompt says nothing else."""

PLACES = frozenset({"forest", "night", "cave", "dungeon", "swamp", "city", "room_tone", "underwater"})
"""Kinds whose words more often say where something sounds than what."""

CONVENTIONS = words(
    """
    ui_confirm ui_error ui_open ui_close ui_click ui_hover reward defeat game_over status notification power_up
    power_down pickup fanfare stinger beep blip pop toggle zoom register coin retro_select
    """
)
"""Kinds that stand for what has happened in a game; nothing in the world sounds like them by itself."""

INSTRUMENTS = frozenset(
    {"piano", "lute", "harp", "violin", "flute", "organ", "musicbox", "choir", "pad", "arpeggio", "drum", "brass"}
    | {"gamelan", "smallbell", "bell", "theremin", "shaker", "gong"}
)
"""Tags of instruments: "a flute melody" is a flute, "elevator music" is music."""

MUSIC_WORDS = words(
    """
    note chord arpeggio dron drone melody tun tune jingl jingle music song riff sting stinger phras phrase motif fanfar
    fanfare them theme loop ton tone musical track scal scale glissando tremolo pad arp
    """
)
"""Stems of words for what any instrument can play."""

CONTEXT = {
    "door_open": ({"shut", "shuts", "slam", "slams", "slammed", "bang", "closes", "closing"}, "door_close"),
    "engine": ({"start", "starts", "starting", "ignition"}, "engine_start"),
    "forest": ({"night", "midnight", "nighttime", "nocturnal", "moonlit"}, "night"),
    "insect": (
        {
            "wrong",
            "incorrect",
            "denied",
            "error",
            "quiz",
            "fail",
            "failed",
            "fails",
            "invalid",
            "negative",
            "failure",
            "locked",
        },
        "ui_error",
    ),
    "ui_swipe": ({"away", "offscreen"}, "ui_close"),
    "ui_open": ({"away", "offscreen", "retracts", "retreats", "vanishes"}, "ui_close"),
    "splash": ({"glowing", "molten"}, "sizzle"),
    "rip": ({"scissors", "shears", "clippers"}, "snip"),
    "stab": ({"hot", "glowing", "molten", "forge", "quench"}, "sizzle"),
    "register": ({"refused", "declined", "denied", "rejected", "refuses", "declines", "rejects"}, "ui_error"),
    "reward": ({"door", "gate", "chest", "key", "lock", "padlock", "cell"}, "lock"),
}
"""What a kind becomes if one of these words stands anywhere in the prompt."""


LOSING = words(
    "lose loses losing lost defeat defeated fail fails failed failure eliminated beaten sad mournful gloomy loser"
)
NEGATIVE = words(
    "cancel cancelled cancels denied decline declined refuse refused wrong fail failed invalid error enough"
)
SAID_ANYWHERE = {
    "fanfare": (LOSING, "defeat"),
    "status": (NEGATIVE, "ui_error"),
    "notification": (NEGATIVE, "ui_error"),
}
"""What a kind that only tunes or notes named becomes, if one of these words stands anywhere: you lose, a jingle."""
TUNE_WORDS = MUSIC_WORDS | words(
    "bras brass trumpet horn two three four five short fal ris descend ascend descending ascending falling rising pp"
)
"""Stems that name tunes and notes, and how they go."""


PAIRS: tuple[tuple[frozenset[str], frozenset[str], str], ...] = (
    (words("door hatch trapdoor"), words("open push"), "door_open"),
    (words("door hatch trapdoor cell"), words("clos close shut slam bang clang"), "door_close"),
    (words("chest"), words("open"), "chest"),
    (words("cupboard cabinet wardrobe closet locker"), words("open"), "door_open"),
    (words("cupboard cabinet wardrobe closet locker"), words("clos close shut slam"), "door_close"),
    (words("glas glass window bottle vase vas mirror pane"), words("smash break broken shatter drop"), "glass_break"),
    (words("crat crate barrel branch plank twig stick"), words("smash break broken snap splinter crack"), "wood_break"),
    (words("water lake pond river sea pool well ocean"), words("jump jumps thrown throw fall plung dive"), "splash"),
    (words("horse horse hors hoof hoov hooves pony"), words("gallop trot canter walk run"), "hooves"),
    (words("car truck vehicl vehicle cart"), words("collid collide crash smash"), "crash"),
    (words("shield"), words("block parry bash strik strike"), "sword"),
    (words("door gate"), words("clang"), "door_close"),
    (words("fist club hammer body giant troll"), words("slam"), "thud"),
    (words("ogre orc troll caveman gorilla brute barbarian"), words("grunt"), "grunt"),
    (words("pig boar hog piglet"), words("squeal snort grunt oink"), "oink"),
    (words("goos goose gees duck"), words("honk quack"), "duck"),
    (words("cavalry horse hors"), words("charg gallop"), "hooves"),
    (words("laser blaster plasma phaser"), words("cannon gun rifl rifle pistol fire turret shoot shot"), "laser"),
    (words("bird songbird sparrow"), words("sing song flock chorus"), "birds"),
    (words("electric power cordles"), words("drill saw sander screwdriver"), "drill"),
    (words("crowd fan audienc audience"), words("cheer roar goal"), "cheer"),
    (words("audienc audience crowd people guest"), words("clap applaud applaus applause"), "applause"),
    (words("boot boots shoe sandal heel heels"), words("walk march run stomp step floor stair corridor"), "footstep"),
    (words("rain raindrop"), words("drum patter fall beat"), "rain"),
    (words("flame fire"), words("roar rag crackl"), "fire"),
    (words("arrow bullet"), words("past fly whizz pass"), "whoosh"),
    (words("hinge floorboard stair"), words("squeal squeak creak groan"), "creak"),
    (words("stair staircase"), words("climb descend walk run"), "footstep"),
    (words("key"), words("turn unlock insert"), "lock"),
    (words("saw"), words("timber wood plank log tree branch board"), "saw"),
    (words("keyboard typewriter"), words("finger hammer tap hit press clack"), "typing"),
    (words("sack book bag suitcase trunk corpse"), words("drop fall land"), "thud"),
    (words("coin"), words("pour spill"), "coins"),
    (words("snow"), words("slid slide slip"), "debris"),
    (words("punch kick"), words("block parry"), "punch"),
    (words("ball puck"), words("net"), "whoosh"),
    (words("shovel spade"), words("stab thrust push"), "dig"),
    (words("carrot apple biscuit bread food"), words("crunch munch"), "eating"),
    (words("zombi zombie undead ghoul"), words("moan groan growl"), "moan"),
    (words("engin engine motor motorcycl motorcycle motorbik bike"), words("rev throttl"), "motorbike"),
)
"""Two stems that together make a kind, wherever they stand in the clause."""

CALLS = words("bark quack caw croak hoot oink honk clap knock cough hammer chop mew meow tick drum stomp peck hiccup")
"""Stems of single events that repeat when they are going on: a dog barking."""

VOICE_VERBS = words(
    "roar growl purr scream whine whin hum groan howl his hiss moan grumbl grumble bark snarl sigh shriek"
)
"""Stems of what voices do; said of a machine or the weather, they are figurative."""

VOICELESS = frozenset(
    {"engine", "motorbike", "truck", "boat", "tank", "plane", "jet", "helicopter", "spaceship", "train", "machine"}
    | {"drill", "fan", "wind", "storm", "blizzard", "fire", "waves", "river", "waterfall", "rain", "fireball", "beam"}
    | {"arrow_hit", "cannon", "gunshot", "electricity", "portal", "steam"}
)
"""Kinds of things that have no voice."""

STILL = frozenset(
    {
        "gunshot",
        "cannon",
        "explosion",
        "sword",
        "laser",
        "bow",
        "trap",
        "coins",
        "keys",
        "page",
        "paper",
        "gear",
        "eating",
    }
    | {
        "drinking",
        "reload",
        "latch",
        "chain",
        "scratch",
        "rewind",
        "stamp",
        "chisel",
        "dice",
        "shutter",
        "match",
        "clink",
        "clatter",
        "impact",
        "cloth",
        "stab",
        "lock",
    }
)
"""Kinds of things that lie there in silence until something happens to them: merely listed, they add no sound."""

ALIASES: dict[str, tuple[str, dict[str, object]]] = {
    "ui_swipe": ("ui_open", {}),
    "ui_gear": ("gear", {}),
    "status": ("notification", {}),
    "ui_start": ("ui_confirm", {"gesture": 1}),
    "ui_chirp": ("beep", {"pitch": 1.4}),
    "ui_tick": ("ui_hover", {}),
    "buff": ("power_up", {}),
    "rumble_roll": ("gate", {}),
    "drag_cloth": ("cloth", {"speed": 0.6}),
    "wood_peel": ("rip", {"pitch": 0.7}),
    "splat_voice": ("stab", {"wetness": 1.0}),
    "chop": ("impact", {"material": "wood", "force": 1.3}),
    "coin_flip": ("clink", {"material": "metal", "pitch": 1.5}),
    "coin_slot": ("clink", {"material": "metal"}),
    "coin_get": ("coins", {}),
    "match_out": ("leak", {"size": 0.4, "gesture": -1}),
    "chest_close": ("door_close", {"material": "wood", "size": 0.7}),
    "gate_close": ("gate_fall", {}),
    "step_shuffle": ("footstep", {}),
    "bullet_hit": ("impact", {"force": 1.5, "size": 0.7}),
    "sprinkle": ("pour", {"pitch": 1.4, "force": 0.7}),
    "snip": ("clink", {"material": "metal", "pitch": 1.2, "speed": 1.3}),
    "squelch": ("stab", {"wetness": 1.0}),
    "clack": ("impact", {"material": "wood", "size": 0.4}),
}
"""Events that an existing kind makes with traits of its own."""

SETTLED = frozenset(
    {
        "door_open",
        "door_close",
        "ui_open",
        "ui_close",
        "power_up",
        "power_down",
        "engine_start",
        "engine_stop",
        "ui_error",
    }
    | {"ui_confirm", "reward", "fanfare", "defeat", "game_over", "gate_fall", "tree_fall"}
)
"""Kinds that go one way by themselves."""
