"""Words that say which way something goes: on or off, up or down, in or out, better or worse."""

from __future__ import annotations

from sfxgen.render.procedural.prompt.lexicon import words

UP = words(
    """
    open raise rise ascend start begin connect reconnect join arrive enter enable activate engage attach insert
    unmute success succeed correct right won accept approve grant gain increase grow expand appear show reveal
    receive earn lit ignite inflate charge wake resume accelerate inhale unlock heal buff promote upgrade unsheathe
    rising ascending positive happy better faster upward upwards upwardly online granted valid build crescendo
    growing lift louder taut gather gathers restore restored quicken spread learn cocked pleased delighted content
    primed brighten visible wake kindle dock login draw inflate strengthening intensifying approaching sunrise dawn
    lifts climbs sell sold equip
    higher louder stronger closer nearer quicker brighter lifted hoist launch extend deploy unfurl unroll successful
    materialize materialise spawn awaken awake regain refill replenish recover recharge reconnect board boost revive
    respawn arise emerge completion victory ascent arrival acceptance enough fill build ignition powered nearing
    fit afford revive heavier soar swell mend repair energise energize refresh widen lighten lengthen
    maximise maximize stabilise stabilize thicken straighten sharpen permit allow agree welcome advance converge gladden
    add multiply credit profit hire admit survive upload applaud praise bless climb alive uptick surge bloom escalate
    surfaces surfacing surfaced inbound incoming daybreak yes full
    illuminate rebuild grip grasp clutch clench
    harden heat thrust jubilant hopeful triumph heavenly ascend accelerating assemble
    """
)
DOWN = words(
    """
    close shut lower fall descend stop end disconnect leave depart disable deactivate disengage unequip detach
    remove eject unplug unload mute failure fail wrong incorrect lose lost reject deny denied decline decrease
    shrink collapse disappear hide conceal spend pay paid extinguish deflate empty drain discharge sleep
    decelerate brake slow exhale dismount sheathe sheath unzip hurt debuff demote downgrade deselect uncheck delete
    dismiss cancel disarm retract fade falling descending negative sad worse slower downward downwards offline
    invalid forbidden dying weakening receding sunset dusk expire unpair quit logout thaw discharge decelerate
    quieter quiet slack calm calms forget forgotten upset displeased disappointed sprung snuff discharged dispel
    dispelled cured snuffed dim invisible missed pass passes undock return drop subside ease buy bought purchase
    purchased fold furl discard ebb recede weaken release defuse
    weaker lower further farther fainter dimmer loss descent denial refusal defeat demolish destroyed sink sank sunk
    submerge vanish exit withdraw retreat abandon dies died refuse emptied depletion deplete used insufficient
    extinction locked shutdown lighter disperse undo reverse ruin
    placed dive dives diving outbound outgoing nightfall zero
    plunge plummet wane dwindle subside diminish sedate relax soothe deteriorate regress narrow darken shorten cool
    loosen quieten soften flatten erase exclude convict subtract debit forfeit malfunction starve disembark sadden
    depress despair boo curse bury perish wither quench douse minimise minimize implode downtick unwind melt fizzle
    revoke rescind dark dissolve dismantle evict banish hush lessen collapse ebb sag droop slump wilt bankrupt
    """
)
"""Stems or words that go up and down. Each member of a pair gets a gesture of its own."""

UP_PARTICLES = words("apart on up in online upwards upward forward forwards")
DOWN_PARTICLES = words("together off down out away offline downwards downward back backward backwards")
"""After the verb or at the end: "flashlight on", "picks up", "zoom out"; before a noun they are prepositions."""

OPPOSITE = ("un", "dis", "de")
"""Before a verb, these turn it round: unmute, disconnect, deactivate."""

SWITCHING = words("turn switch flick flip click power put pull plug log")
"""Verbs whose particle counts before an object as well: turn on the lamp, plugs in the cable."""
PUTTING = words("snap take pick lay set lift blow snuff pump light hang")
"""So do these, but not with "on" and "in": picks up a coin, puts down a crate."""
MOVING = words("go come move zoom slide climb get fly run jump walk drop step pop crawl swim back pan dive fall")
"""Verbs whose particle counts before "on" and "of" as well: zoom in on the map, climbing out of the water."""
BETWEEN = words("back right straight all slowly quickly gently suddenly again steadily smoothly halfway")
"""What may stand between a verb and its particle: slides back off the screen."""
WAYS = words("street road hall hallway corridor alley path track river stream lane aisle tunnel line beach highway")
"""Along these "up" and "down" go nowhere else."""
INWARDS = words(
    """
    kick reel haul pull bring let draw suck breathe fill stove bash smash type key punch plug screw hand turn trade
    usher call take put throw cave beat break drive move
    """
)
"""Verbs whose "in" is no place before an object: reels in the fish."""
PATHS = WAYS | words("stairs staircase stairway steps ladder hill slope ramp cliff mountain ridge escalator stairwell")
"""Along these somebody moves up or down."""
CLOSING = words(
    "close hang shut lock fold seal pack tie roll give use board let ease dry wrap eat finish sew cover furl"
)
"""Verbs after which "up" ends something."""
SPREADING = words("fold unfold unroll fan lay")
"""Verbs after which "out" opens something: a map folded out."""
ROLLED = words("map carpet rug mat scroll banner blanket canvas parchment")
"""So does "rolled out" with these."""
SHUTTING = words("fold cave lock shut box hem fence bash dive plunge")
"""Verbs after which "in" does."""
AWAY_IS_ON = words("take lift blast go set fire let trigger")
"""Verbs after which "off" begins something: what takes off, if it flies; what goes off, if it is one of the next."""
ALARMS = words(
    "alarm siren klaxon buzzer bomb mine grenade firework firecracker flare gun shot phone clock timer trap explosive"
)
"""What begins when it goes off."""
FLYERS = words(
    """
    plane aeroplane airplane jet jetliner airliner helicopter chopper glider rocket shuttle spaceship starship
    spacecraft
    ship drone dragon wyvern griffin bird eagle hawk crow owl raven pigeon gull swan goose duck parrot bat butterfly
    moth fly bee pegasus hippogriff zeppelin balloon ufo saucer lander
    """
)
"""What takes off and lands."""
LIDS = words("lid lids cap caps cork corks stopper stoppers cover covers")
LIFTING = words("come go take put pull lift pop pry prise prize slide slip screw twist set place press snap")
"""Verbs by which these come off, so that something opens, or go on."""
SCABBARDS = words("holster sheath scabbard quiver")
"""What comes out of these is drawn."""
ASLEEP = words("standby hibernation sleep stasis")
"""What comes out of these goes on."""
WEAPONS = words(
    """
    sword dagger knife blade katana sabre rapier cutlass axe bow longbow shortbow crossbow scimitar greatsword
    longsword claymore spear lance mace shotgun gun pistol revolver rifle weapon wand staff machete
    """
)
"""What is drawn when it is taken out."""
TUNES = words("stinger jingle sting cue theme tune music motif melody page track slide tab card item step")
"""Before one of these, a time of day or "next" says which way."""
NEITHER = {
    "apart": words("fall come break tear blow pull rip"),
    "together": words("bang knock clap strike clink rub clash hit clank smash tap play sing cheer"),
    "out": words("ring call cry shout find figure work make carve hammer yell scream bark play spread stretch"),
    "up": words("blow beat tear smash chop break mess grow dress clean cut split mix drink gobble chew"),
    "down": words("gulp hammer bang wash chop saw wolf pelt rain pour bear"),
    "away": words("hammer work type chip bang tick chatter peck saw chop"),
    "back": words("hit fight strike talk shout answer call write kick punch"),
    "on": words("carry drag hammer go press rain keep march"),
    "off": words("bounce glance fire show ricochet sell"),
}
"""Verbs whose particle says nothing of up or down, on or off: a shot rings out."""
MEASURES = words(
    "gear gears notch notches level levels step steps tier rank size floor floors storey storeys octave stage"
)
"""By one of these something goes up or down."""
OUTCOMES = words(
    "right wrong correct incorrect successful unsuccessful succeeded failed valid invalid won lost approved"
)
"""What is told of a thing that makes no sound, by a yes or no: a wrong turn."""
NOUN_ENDINGS = ("ation", "ition", "ion", "ment", "al", "ure", "ance", "ence")
"""Endings of nouns that verbs make."""

AFTER_PARTICLES = words(
    """
    at for by with when as while after before again completely slowly quickly gently suddenly fast and then in
    from through of into onto to toward towards over under
    """
)
"""What may follow a particle; anything else makes it a preposition."""
