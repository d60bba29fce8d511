"""Words that say where, in which game or in what style a sound is heard, and not what sounds."""

from __future__ import annotations

from sfxgen.render.procedural.prompt.lexicon import words

SETTINGS = words(
    """
    ui hud gui kit pack set theme style styled manager management farming fishing cooking base apocalypse survival
    crafting shop rpg mmo mmorpg fps rts moba roguelike platformer shooter arcade fantasy sci fi scifi western
    horror cyberpunk steampunk medieval cartoon casual mobile console pc indie game games gaming level stage scene
    screen mode menu dungeon castle temple jungle desert forest space spaceship planet station village town city
    tavern market kitchen garage factory farm hospital school office library museum church cathedral cave mine tomb
    crypt arena stadium lobby camp bunker prison bridge deck cockpit cabin attic basement cellar courtyard garden
    harbour port beach island mountain river swamp bathroom bedroom hallway corridor workshop lab laboratory store
    bank casino circus carnival theatre theater cinema train airship submarine ship boat racing racer puzzle
    strategy tycoon sim simulator simulation sports soccer football chess card tabletop story chapter act episode
    defence defense tower builder novel visual rhythm clicker pinball stealth deckbuilder soulslike metroidvania
    poker roguelite sandbox party kart match brawler fighting fighter shmup battle royale dating crawler adventure
    intro tutorial cutscene trailer wild west noir anime kawaii cute retro pixel vr ar ambient interface world map
    zone area region realm kingdom empire night winter summer christmas halloween easter boss fight round trivia
    quiz plateau valley hill field plain meadow street road alley rooftop sewer graveyard haunted house mansion home
    room hall underwater arctic tundra savanna volcano moon mars orbit galaxy postapocalyptic zombie pirate ninja
    samurai viking cozy cosy dark gritty realistic stylized wooden soft minimal minimalist clean sound sounds sfx fx
    audio asset foley effect
    """
)
"""A first clause of such words only is a setting, if a later one names a sound."""

WHERE = words(
    """
    boardwalk coastline dockside jetty shingle castaway riviera clifftop dunes grassland moorland bazaar souk bistro
    cafeteria coffeehouse riverside riverbank downstream upstream estuary dojo runway steeple belfry campanile coop
    henhouse hencoop sty pigsty pigpen cowshed kennels spaceport sauna jacuzzi helipad apiary racecourse barrow
    shipwrecked scriptorium newsroom enterprise steampunk
    """
)
"""Words of the expressions that more often say where something sounds than what."""

ROOMS = words(
    """
    garden room station house yard harbour harbor hall market bar shop office street camp temple base peak village town
    city bridge deck park beach island school classroom kitchen restaurant cafe tavern inn pub forest woods field farm
    barn stable stables valley mountain canyon lab hospital airport terminal lobby arena stadium museum library mall
    cabin tent
    """
)
"""What ends in one of these is where something sounds, if anything else is named: a Zen garden, songbirds."""

GENRES = words(
    """
    kit ui hud gui game sim simulator rpg mmo app menu shooter platformer puzzler roguelike roguelite metroidvania
    tycoon racer brawler interface builder crawler simulation
    """
)
"""A setting that ends in one of these is no place at all."""

GAMES = GENRES | words("pack set adventure level mission map screen visual novel")
"""A first clause that ends in one of these, before a colon or a dash, is a setting whatever else is in it."""

REQUESTS = words(
    """
     please make need want give think imagine sounds like resembling namely called ie played plays heard hear just
    only simply rather
    """
)
"""What follows one of these is what the writer wants."""

SUBORDINATES = words(
    """
    when whenever as because until since if unless where whose who so although though whereas once upon despite
    """
)
"""What follows one of these says when, why or where: it sounds only if nothing else does."""

VAGUE = words(
    """
     sound sounds noise noises effect effects sfx fx audio clip sample loop foley burst bunch pair piece pieces strip
    series set
    sequence lot kind sort type bit pile handful couple group touch hint layer sense feeling version variation variant
    recording one some engine motor inside interior ambience ambient bed track stinger cue
    """
)
"""Before "of", these hand the sound on to what follows."""
