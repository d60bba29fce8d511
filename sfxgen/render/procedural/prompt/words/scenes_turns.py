"""Expressions, and words that together make a kind: what begins and ends, fills and empties, in a kitchen as well.

Rows as in `scenes_deeds`. Each way stands beside its opposite, so that no pair is known by one member alone.
"""

from __future__ import annotations

EXPRESSIONS = """
birds: dawn over, sunrise over, daybreak over
cloth: camp set up, campsite set up, set up camp, sets up camp, make camp, makes camp, break camp, breaks camp, strike
    camp, strikes camp, camp struck, camp packed up, campsite packed up
ui_confirm: attempt successful, attempt succeeded, attempt succeeds, successful attempt, hits 100 percent, reaches 100
    percent, hits one hundred percent, at 100 percent
ui_error: attempt failed, attempt fails, attempt unsuccessful, failed attempt, unsuccessful attempt, attempt botched,
    botched attempt
"""

TOGETHER = """
boat: propeller propellers + churning churns churn cavitating cavitation
chain: chandelier + raised lowered hoisted
clink: cream batter eggs egg whites dough yolks + whip whips whipped whisk whisks whisking beat beats beating folding
coins: wallet purse balance + topped refilled emptied
defeat: flag outpost castle fort gatehouse keep point zone territory hill base stronghold village + lost overrun
fanfare: flag outpost castle fort gatehouse keep point zone territory hill base stronghold village + captured capture
    captures seized conquered liberated
fire: candle candles flame wick torch + gutters guttering gutter extinguish
gears: bucket + raised hoisted winched; grappling grapple grapnel + retracts retracted reeled
machine: beans coffee peppercorns + grinding grinds grind ground milled; blender mixer processor juicer + blends
    blending whirs whirring pulses
power_down: blackout outage brownout + starts begins hits strikes
power_up: blackout outage brownout + ends over lifts ended lifted
reload: hammer + cocked eased lowered decocked
leak: chamber suit cabin habitat helmet + pressurise pressurises pressurising depressurises depressurising
    repressurises repressurising vents venting
servo: elevator lift escalator funicular gondola + ride rides riding travels travelling
toggle: music sound audio sounds chat mic microphone effects volume soundtrack player + muted unmuted mute unmute
    mutes unmutes
ui_confirm: bar progress download upload loading install installation patch + complete completes full finished done
    percent hundred
whoosh: torpedo missile + tube leaves launched fired away
"""
