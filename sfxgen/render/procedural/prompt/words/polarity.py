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
    purchased fold furl pulled discard ebb recede weaken release defuse
    """
)
"""Stems or words that go up and down. Each member of a pair gets a gesture of its own."""

UP_PARTICLES = words("on up in online upwards upward forward forwards")
DOWN_PARTICLES = words("off down out away offline downwards downward back backward backwards")
"""After the verb or at the end: "flashlight on", "picks up", "zoom out"; before a noun they are prepositions."""

OPPOSITE = ("un", "dis", "de")
"""Before a verb, these turn it round: unmute, disconnect, deactivate."""

AFTER_PARTICLES = words(
    """
    at for by with when as while after before again completely slowly quickly gently suddenly fast and then in
    from through of into onto to toward towards over under
    """
)
"""What may follow a particle; anything else makes it a preposition."""
