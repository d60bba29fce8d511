"""Expressions, and words that together make a kind wherever they stand: on or off, well or badly, up or down.

Rows as in `scenes_deeds`. Each way stands beside its opposite, so that no pair is known by one member alone.
"""

from __future__ import annotations

EXPRESSIONS = """
power_up: comes alive, comes back to life, comes to life, hums to life, flickers to life, whirs to life, whirrs to life,
    comes back online, goes live, wakes from standby, leaves standby, out of standby, resumes from sleep,
    power comes back, power returns, lights come back, goes green
power_down: goes dead, goes to standby, into standby, enters standby, goes to sleep mode, goes into sleep mode,
    power goes out, power goes off, hums down, lights go down, loses signal and dies
engine_start: kicked to life, kicks into life, coughs to life, coughs into life, sputters to life, splutters to life,
    comes to life with a cough, fires up, fired up, catches on the second crank, starts first time, bump started
engine_stop: engine dies, engine cuts out, engine cut, splutters out, sputters out, shudders and dies, chokes and dies,
    coughs and dies, runs out of fuel, out of petrol, ignition off
ui_open: slides into view, slides in, swipes in, pops into view, comes into view, unfolds on screen, window maximized,
    window maximised, window restored, chat window opened, chat opened, tray pulled down, tray opened, panel expands,
    section expands, list expands, tree expands, expands to full screen, enters fullscreen
ui_close: slides away, slides out, slides out of view, swiped away, swipes away, folds away on screen, window minimized,
    window minimised, chat closed, tray closed, panel collapses, section collapses, list collapses, leaves fullscreen,
    exits fullscreen, clears away
ui_error: not enough, too little, save failed, could not save, too heavy to carry, penalty missed,
    check failed, roll failed, save unsuccessful, timed out, refused entry, entry refused, not recognised,
    not recognized, no match, declined politely, turned down, turned away, request refused, does not fit
ui_confirm: check passed, passed check, just enough, entry allowed, let through, recognised face, fingerprint match
fanfare: take the cup, took the cup, takes the cup, lifts the cup, wins the cup, you win jingle, win jingle,
    winning jingle, you've won, you have won, you win, we win, we won, you won, your number hits, shootout won
defeat: you lose jingle, lose jingle, you've lost, you have lost, you lose, we lose, we lost, you lost, lost the cup,
    number misses, shootout lost, below average, out of the tournament
register: at the till
notification: enemy spotted, target acquired, target lost, contact lost, contact made, seen by the enemy
rewind: time speeds up, time slows down, time slows, time speeds back up, slow motion starts, slow motion ends,
    slow motion begins, bullet time starts, bullet time ends, enters slow motion, leaves slow motion, fast forward
breath: in through the nose, out through the mouth, breath drawn, breath let out, breath released, breath held,
    lungs fill, lungs empty, takes a breath, lets out a breath, gasps for air, waking up, wakes up with a start,
    wakes with a start, falling asleep, falls asleep, drifts off, drifts to sleep, dozes off, nods off
match_out: match shaken out, match blown out, match dropped in water
wind: wind getting stronger, wind getting weaker, wind gets stronger, wind gets weaker, wind strengthens, wind weakens,
    wind drops, wind eases, wind dies
leak: tyre pumped up, tyre let down, tire pumped up, let the air out, lets the air out, air let out, air let in,
    tyre inflated, tyre deflated, air pumped in
pour: bucket filled, bucket emptied, bucket emptied out, tank filled, tank drained, bath run, bath drained, tub filled,
    tub drained, glass filled, glass emptied, jug filled, jug emptied, trough filled, trough emptied, cup filled,
    emptying a bucket, filling a bucket, emptying a bath
drawer: drawer slid open, drawer slid shut, drawer pulled out, drawer pushed in, drawer pushed back
latch: suitcase opened, suitcase closed, suitcase snapped open, suitcase snapped shut, briefcase opened,
    briefcase closed, battery inserted, battery removed, cartridge inserted, cartridge removed, batteries in,
    batteries out, battery in, battery out, ship docking, ship undocking, docked with the station, undocked, docks with,
    undocks from, lens cap on, lens cap off, cap on, cap off, lid on, lid off, snaps on, snaps off, clips on, clips off,
    clipped on, clipped off, bayonet fixed, bayonet unfixed, scope attached, silencer screwed on, silencer screwed off
cloth: umbrella put up, umbrella taken down, umbrella up, umbrella down, tent put up, tent taken down, tent pitched,
    blinds up, blinds down
sliding_door: cockpit canopy opens, cockpit canopy closes, canopy opens, canopy closes
door_open: climbing into a car, gets into a car, enters a shop, entering a shop, shop entered, entering a house,
    enters the house, entering the tavern, walks in
door_close: getting out of a car, leaves the shop, leaving a shop, leaving the house, leaving the tavern, walks out
power_up: promotion to, promoted to, raised in rank
power_down: demotion to, demoted to, reduced in rank, broken down to private
phone: call answered, phone answered, picks up the phone, hangs up the phone
match: lighting a pipe, lights a pipe, lights a cigarette
fire: campfire lit, campfire put out, bonfire lit, bonfire put out
effort: grabbing a ledge, grabs a ledge
"""

TOGETHER = """
coins: merchant vendor trader market land parcel plot farm crop crops hides furs loot stock share shares + bought sold buy
    sell buys sells buying selling purchased
reward: combo streak multiplier skill perk talent trait stat attack defence defense strength agility level rank xp
    experience reputation karma morale honour honor fame + gained gains gain rises rise increased increases boosted
    raised refilled earned improves improved
power_down: combo multiplier skill perk talent trait stat attack defence defense strength agility rank xp experience
    reputation karma morale honour honor fame + falls fall decreased decreases lowered lost lose loses reduced drops
    drop dropped worsens spent wears
heal: health hp life lives vitality wounds + refilled restored regained recovers recovered regenerates replenished
curse: health hp life vitality + drained drains drain sapped siphoned leeched
spell: mana magic + refilled restored regained drained drains spent replenished
shield: shield forcefield bubble barrier ward force deflector dome + collapses collapse raised lowered drops dropped
    fails restored recharged activated deactivated up down on off engaged disengaged dispelled
power_up: hacker system systems terminal console multitool scanner visor goggles nvg exosuit suit mech bot android
    droid cyborg robot reactor computer device gadget machine + activation activated online awakens wakes boots booted
power_down: system systems terminal console multitool scanner visor goggles nvg exosuit suit mech bot android droid
    cyborg robot reactor computer device gadget machine + deactivation deactivated offline shutdown sleep standby
    dies
switch: torch flashlight headlamp lamp lantern lamps bulb light lights spotlight sconce chandelier headlights tv
    television radio kettle heater telly monitor + thumbed flicked clicked flipped snapped flick flicks flips switched
notification: usb stick dongle uplink downlink satellite modem router server printer scanner webcam tablet phone +
    connected disconnected connects disconnects connection disconnection paired unpaired
status: friend teammate guildmate player guest host rival + online offline joins leaves joined left
fanfare: team side you we match round game cup final battle duel race bout tournament league election shootout series
    trophy + won win wins victory winning
defeat: team side you we match round game cup final battle duel race bout tournament league election shootout series +
    lost lose loses losing defeat
ui_confirm: contract treaty deal offer bid quest request invitation proposal application password pin code keycard card
    fingerprint passport id payment transaction upload download save hack crafting repair surgery + accepted approved
    signed successful succeeded succeeds success accepts approves granted
ui_error: contract treaty deal offer bid quest request invitation proposal application password pin code keycard card
    fingerprint passport id payment transaction upload download save hack crafting repair surgery + declined rejected
    refused denied failed fails failure unsuccessful refuses rejects declines abandoned
"""
