"""Everyday words that say nothing that a draft could use."""

from __future__ import annotations

from sfxgen.render.procedural.prompt.lexicon import words

FUNCTION_WORDS = words(
    """
    a all also an and any are as at be been by can could did do does each even for from had has have he her here his
    how i if in into is it its left may might more most must my no not of on one onto or our over she should so some
    still than that the their then there these they this those three to too two under very was we what when where
    which who will with would you your
    """
)
"""Words that are never a thing or a deed, whatever their stems."""

ORDINARY = words(""" amb lp wpn mus env os var alt sfx vo slapback lfe tail tails transient exterior perspective pov
    daytime prone tactical loopable mic miked together again apart chord glissando tremolo vibrato motif phrase riff
    solo staccato legato flyover coop assembled everything anything nothing everyone rusty fashioned ornate fancy
    elegant plain shiny polished worn weathered cracked broken damaged sturdy flimsy solid hollow thick thin narrow
    broad tall short long wide flat curved round square duty massive hefty chunky bulky slim tiny minuscule oversized
    miniature friendly hostile polite rude angry happy cheerful sad gloomy joyful merry playful silly funny cute scary
    creepy eerie spooky ominous sinister menacing threatening dreadful terrifying mysterious magical mystical ethereal
    dreamy heavenly divine holy cursed unholy demonic royal noble regal humble rustic rural urban industrial futuristic
    modern ancient medieval vintage antique classic traditional organic synthetic digital analog analogue electronic
    electric acoustic natural artificial realistic cartoonish comic comical exaggerated stylish sleek crunchy crispy
    juicy sticky gooey slippery greasy oily dusty dirty filthy clean fresh stale rotten ripe raw cooked frozen melted
    burnt charred scorched sunny cloudy foggy misty stormy windy breezy chilly freezing hot warm cool icy tropical
    arctic northern southern eastern western coastal alpine remote lonely busy crowded abandoned deserted empty full
    half quarter double triple first second third last next previous final initial early late sudden abrupt gradual
    constant steady revolutions revs rpm irregular random rhythmic repetitive continuous intermittent occasional
    frequent rare common usual typical normal ordinary special unique specific general generic basic simple complex
    subtle obvious clear vague distinct different similar same exact approximate precise accurate satisfying pleasant
    pleasing nice lovely beautiful pretty ugly harsh smooth rough gritty grainy coarse fine delicate dainty fragile
    brittle rigid stiff flexible elastic bouncy springy tight loose snug slack taut tense relaxed calm peaceful serene
    tranquil cozy cosy homely inviting welcoming hearted grim bleak dull boring exciting thrilling dramatic epic
    cinematic triumphant heroic victorious glorious tragic comedic ironic tragicomic sneaky stealthy careful careless
    clumsy awkward graceful nimble agile lazy tired exhausted sleepy drunk sober nervous anxious worried scared
    frightened brave bold timid shy confident proud ashamed embarrassed confused surprised shocked amazed curious bored
    jealous red orange yellow green blue purple violet pink brown black white grey gray golden silvery colourful
    colorful transparent opaque glowing glittering sparkling shimmering flickering blinking pulsing throbbing trembling
    shaking wobbling swaying rocking spinning whirling about almost already also although always among anyway aside away
    because become became besides better beyond both certain certainly completely considerably definitely directly
    easily either else enough entirely especially essentially etc eventually exactly extremely fairly far finally
    forever fully further gently gradually hard hardly hence here how however immediately instead intensely just largely
    later least less likely loosely mainly maybe meanwhile merely mildly moderately most mostly much namely nearly
    necessarily neither never nevertheless nicely now often once only otherwise overall partly perhaps plainly possibly
    presumably previously probably properly quickly quite rarely rather readily really recently relatively reluctantly
    repeatedly roughly seldom seriously several sharply shortly significantly simply slightly slowly smoothly softly
    somehow sometimes somewhat soon strongly suddenly surely swiftly tenderly then thereby therefore thoroughly thus
    tightly today tomorrow tonight totally truly twice typically ultimately underneath unexpectedly unfortunately
    usually utterly very virtually visibly warmly weakly well wholly widely wildly yesterday yet able add allow appear
    approach ask avoid begin believe belong bring build carry cause change check come consider contain continue cost
    cover create cut decide deliver depend describe design develop disappear discover do draw eat end enjoy ensure exist
    expect explain face feel fill find finish fit follow forget form get give go grow happen hear help hold hope imagine
    include increase indicate intend involve keep know learn leave let like live look lose love make mean meet mention
    mind move need notice offer own pass perform place plan play point prefer prepare present prevent produce promise
    protect prove provide reach read realize receive recognize refer relate remain remember remove repeat replace report
    represent require return reveal rise say see seem send serve set share show sit sleep sound speak stand start stay
    stick stop suggest support suppose take talk teach tell tend think touch travel treat try turn understand use visit
    wait walk want watch wear wish wonder work worry reverberant tail ambience mood vibe tone texture character feeling
    layer layers version reference asset designed mix mastered played triggered used heard shown tapped indicating
    signalling signaling telling showing marking confirming thing stuff item part parts side top bottom front back
    middle centre center edge corner beginning way time times moment while bit lot kind sort type level levels area
    upper tier """)
"""They are no gaps in understanding, unless the tables know them."""
