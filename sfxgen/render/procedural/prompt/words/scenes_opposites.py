"""Expressions, and words that together make a kind wherever they stand: on or off, well or badly, up or down.

Rows as in `scenes_deeds`. Each way stands beside its opposite, so that no pair is known by one member alone.
"""

from __future__ import annotations

EXPRESSIONS = """
birds: sun comes up, sun rises, sunrise over
breath: in through the nose, out through the mouth, breath drawn, breath let out, breath released, breath held, lungs
    fill, lungs empty, takes a breath, lets out a breath, gasps for air, waking up, wakes up with a start, wakes with a
    start, falling asleep, falls asleep, drifts off, drifts to sleep, dozes off, nods off, falls back to sleep
cloth: umbrella put up, umbrella taken down, umbrella up, umbrella down, tent put up, tent taken down, tent pitched,
    blinds up, blinds down
coins: withdraw gold, deposit gold, withdraw coins, deposit coins, hiring a mercenary, firing a mercenary, hire a
    mercenary
cricket: sun goes down, sun sets, sunset over
curse: runs dry and fades, spell forgotten, spell lost, mana bar drained, stamina bar drained,
    health drained, hex cast, jinx cast
defeat: you lose jingle, lose jingle, you've lost, you have lost, you lose, we lose, we lost, you lost, lost the cup,
    number misses, shootout lost, below average, out of the tournament, strips you of your title, strips you of title,
    zero stars, bleeds out, cast out
door_close: getting out of a car, leaves the shop, leaving a shop, leaving the house, leaving the tavern, walks out,
    trapdoor slams up, hatch dogged, hatch dogged tight, doors fold shut, blown to by wind, shop closes, store closes,
    closes for the night, closes for the day, gets out of car, climbs out of car, exits car, exit car, leaves car, gets
    out of truck, climbs out of truck, exits truck, exit truck, leaves truck, gets out of tank, climbs out of tank,
    exits tank, exit tank, leaves tank, gets out of helicopter, climbs out of helicopter, exits helicopter, exit
    helicopter, leaves helicopter, gets out of spaceship, climbs out of spaceship, exits spaceship, exit spaceship,
    leaves spaceship, gets out of cockpit, climbs out of cockpit, exits cockpit, exit cockpit, leaves cockpit, gets out
    of van, climbs out of van, exits van, exit van, leaves van, gets out of taxi, climbs out of taxi, exits taxi, exit
    taxi, leaves taxi, gets out of jeep, climbs out of jeep, exits jeep, exit jeep, leaves jeep, gets out of vehicle,
    climbs out of vehicle, exits vehicle, exit vehicle, leaves vehicle, gets out of lorry, climbs out of lorry, exits
    lorry, exit lorry, leaves lorry, comes out of shop, comes out of room, comes out of house, comes out of tavern,
    comes out of building, comes out of church, comes out of bar, comes out of castle, comes out of pub, comes out of
    inn
door_open: climbing into a car, gets into a car, enters a shop, entering a shop, shop entered, entering a house, enters
    the house, entering the tavern, walks in, trapdoor drops away, hatch spun open, hatch undogged, doors fold open,
    shop opens, store opens, opens for the day, opening time, gets into car, gets in car, climbs into car, enters car,
    enter car, gets into truck, gets in truck, climbs into truck, enters truck, enter truck, gets into tank, gets in
    tank, climbs into tank, enters tank, enter tank, gets into helicopter, gets in helicopter, climbs into helicopter,
    enters helicopter, enter helicopter, gets into spaceship, gets in spaceship, climbs into spaceship, enters
    spaceship, enter spaceship, gets into cockpit, gets in cockpit, climbs into cockpit, enters cockpit, enter cockpit,
    gets into van, gets in van, climbs into van, enters van, enter van, gets into taxi, gets in taxi, climbs into taxi,
    enters taxi, enter taxi, gets into jeep, gets in jeep, climbs into jeep, enters jeep, enter jeep, gets into vehicle,
    gets in vehicle, climbs into vehicle, enters vehicle, enter vehicle, gets into lorry, gets in lorry, climbs into
    lorry, enters lorry, enter lorry, goes into shop, goes into room, goes into house, goes into tavern, goes into
    building, goes into church, goes into bar, goes into castle, goes into pub, goes into inn
drawer: drawer slid open, drawer slid shut, drawer pulled out, drawer pushed in, drawer pushed back
effort: grabbing a ledge, grabs a ledge
engine_start: kicked to life, kicks into life, coughs to life, coughs into life, sputters to life, splutters to life,
    comes to life with a cough, fires up, fired up, catches on the second crank, starts first time, bump started, engine
    catches, engine catching, motor catching, engine cranks, engine fires, turn of the key, key turned
engine_stop: engine dies, engine cuts out, engine cut, splutters out, sputters out, shudders and dies, chokes and dies,
    coughs and dies, runs out of fuel, out of petrol, ignition off, cut the engine, cuts the engine, kills the engine,
    engine killed, motor dying, motor dies, engine off
fanfare: take the cup, took the cup, takes the cup, lifts the cup, wins the cup, you win jingle, win jingle, winning
    jingle, you've won, you have won, you win, we win, we won, you won, your number hits, shootout won, knights you,
    dubs you knight, crowns you, votes for you, stars finished, pays out the jackpot, record beaten
fire: campfire lit, bonfire lit
gear: gets on horse, gets off horse, gets on camel, gets off camel, gets on pony, gets off pony, gets on bike, gets off
    bike, gets on motorbike, gets off motorbike, gets on dragon, gets off dragon
heal: ally revived, ally recovers, back on your feet, meter topped up
latch: suitcase opened, suitcase closed, suitcase snapped open, suitcase snapped shut, briefcase opened, briefcase
    closed, battery inserted, battery removed, cartridge inserted, cartridge removed, batteries in, batteries out,
    battery in, battery out, ship docking, ship undocking, docked with the station, docks with, undocks from, lens cap
    on, lens cap off, pen cap on, pen cap off, bottle cap on, bottle cap off, cap back on, lid on, lid off, snaps on,
    snaps off, clips on, clips off, clipped on, clipped
    off, bayonet fixed, bayonet unfixed, scope attached, silencer screwed on, silencer screwed off
leak: tyre pumped up, tyre let down, tire pumped up, let the air out, lets the air out, air let out, air let in, tyre
    inflated, tyre deflated, air pumped in, fills with air, loses air, let some air out
match: lighting a pipe, lights a pipe, lights a cigarette
match_out: match shaken out, match blown out, match dropped in water
music_box: little tune starts, little tune stops
notification: enemy spotted, target acquired, target lost, contact lost, contact made, seen by the enemy, wifi found,
    wifi gone, signal found, friend drops in, partner drops in, partner drops out, teammate drops in, teammate drops
    out, lost sight of you, been seen, been spotted, call picks up, call hangs up, hologram call, usb stick connected,
    usb stick disconnected, usb drive connected, usb device connected, usb drive disconnected
phone: call answered, phone answered, picks up the phone, hangs up the phone
pour: bucket filled, bucket emptied, bucket emptied out, tank filled, tank drained, bath run, bath drained, tub filled,
    tub drained, glass filled, glass emptied, jug filled, jug emptied, trough filled, trough emptied, cup filled,
    emptying a bucket, filling a bucket, emptying a bath, tipping out, tips out, topped up with water
power_down: goes dead, goes to standby, into standby, enters standby, goes to sleep mode, goes into sleep mode, power
    goes out, power goes off, hums down, lights go down, loses signal and dies, demotion to, demoted to, reduced in
    rank, broken down to private, lights go out one by one, lights go off one by one, falls silent with a click, goes
    quiet with a click, switches itself off, shutdown sequence, dozes off again, flickers out, fades to black, goes dim,
    cuts out, life lost, lose a life, loses a life, goes dark with a sigh
power_up: comes alive, comes back to life, comes to life, hums to life, flickers to life, whirs to life, whirrs to life,
    comes back online, goes live, wakes from standby, leaves standby, out of standby, resumes from sleep, power comes
    back, power returns, lights come back, goes green, promotion to, promoted to, raised in rank, crackles awake, lights
    come up, lights come up one by one, lights up one by one, powers back on, warms up, switches itself on, charges back
    up, wakes when you say its name, springs to life, jolts awake, boot sequence, comes on, switches on by itself, extra
    life, one up, life gained
register: at the till
rewind: time speeds up, time slows down, time slows, time speeds back up, slow motion starts, slow motion ends, slow
    motion begins, bullet time starts, bullet time ends, enters slow motion, leaves slow motion, fast forward
shield: ward springs up, ward goes up, barrier springs up
siren: police bike
sliding_door: cockpit canopy opens, cockpit canopy closes, canopy opens, canopy closes
swarm: swarm closing in, swarm dispersing, swarm closes in, swarm disperses
ui_close: slides away, slides out, slides out of view, swiped away, swipes away, folds away on screen, window minimized,
    window minimised, chat closed, tray closed, panel collapses, section collapses, list collapses, leaves fullscreen,
    exits fullscreen, clears away, menu snaps away, menu folds up, sheet down, bottom sheet down, collapses the folder,
    folder collapses, slides back off, flies off screen, folds back up, shrinks away, tucks away, swept off screen,
    window folds away, window folds up, file deleted, loadout deleted, preset deleted, friend removed, bubble hidden,
    hint hidden, tooltip hidden, popup hidden, keyboard slides down, minimize window, minimise window, remove from cart,
    remove from basket
ui_confirm: check passed, passed check, just enough, entry allowed, let through, recognised face, fingerprint match, got
    one, you can afford, it fits, added to favourites, vote yes, thumbs up, file downloaded, file saved, loadout saved,
    preset saved, friend added, not full yet, bet pays off, add to cart, add to basket, adds to cart, answered
    correctly, guessed correctly
ui_error: upgrade failed, upgrade fails, upgrade failure, upgrade rejected, evolution failed, enchantment failed,
    not enough, too little, save failed, could not save, too heavy to carry, penalty missed, check failed, roll
    failed, save unsuccessful, timed out, refused entry, entry refused, not recognised, not recognized, no match,
    declined politely, turned down, turned away, request refused, does not fit, you cannot afford, cannot afford, it got
    away, does not open, votes against, stage failed, vote no, thumbs down, not ready, no luck, bet goes wrong, out of
    luck, no deal, score missed, record missed, target missed, answered wrongly, guessed wrongly
ui_open: slides into view, slides in, swipes in, pops into view, comes into view, unfolds on screen, window maximized,
    window maximised, window restored, chat window opened, chat opened, tray pulled down, tray opened, panel expands,
    section expands, list expands, tree expands, expands to full screen, enters fullscreen, menu blossoms, menu fans
    out, sheet up, bottom sheet up, expands the folder, folder expands, slides over screen, flies in from the side,
    bounces into place, opens like a book, window unfolds, window folds out, panel folds out, bubble shown, hint
    shown, tooltip shown,
    keyboard slides up, maximize window, maximise window
whistle: host starts the match, host ends the match
whoosh: hang glider
wind: wind getting stronger, wind getting weaker, wind gets stronger, wind gets weaker, wind strengthens, wind weakens,
    wind drops, wind eases, wind dies, gale getting up, gale blowing itself out, gale dies, breeze gets up
zoom: camera pulls in, camera pulls back, camera pushes in, camera pulls out, pulls in tight, turned to telephoto,
    turned to wide
"""

TOGETHER = """
birds: village farm meadow garden countryside hamlet + sunrise dawn daybreak morning; farmhouse orchard patch field
    meadow village farm garden + daylight
charge: staff wand orb rune crystal gauntlet + gathers gathering brightens glows; electronic electric faint soft servo
    capacitor goggles + whine whining whines
clatter: shutters blinds + opens opened closes closed opening closing
coins: merchant vendor trader market land parcel plot farm crop crops hides furs loot stock share shares + bought sold
    buy sell buys sells buying selling purchased
creak: crate + opens opened opening prised pried
cricket: village farm meadow garden countryside hamlet porch + night nightfall midnight dusk
curse: health hp life vitality + drained drains drain sapped siphoned leeched
ui_error: streak combo + broken broke breaks
defeat: team side you we match round game cup final battle duel race bout tournament league election shootout series +
    lost lose loses losing defeat; gloomy somber sombre mournful sorrowful + sting jingle ending
door_close: safe vault strongroom + closes closed closing; house building church castle bar pub inn tavern shop room +
    leaves leaving exits exiting exit
door_open: safe vault strongroom + opens opened opening; house building church castle bar pub inn tavern shop + enters
    entering enter; flap + enters
engine_start: bike hoverbike motorbike motorcycle truck car tractor outboard lorry van bus jeep quad snowmobile moped
    scooter diesel motor buggy rover + ignition catching catches starter cranks; truck car van bus tractor lorry
    motorbike motorcycle jeep taxi + switched; jet turbine rotor prop propeller engine + spools spool spooling spins
    spin
engine_stop: bike hoverbike motorbike motorcycle truck tractor outboard lorry van bus jeep quad snowmobile moped scooter
    diesel motor buggy rover + shudders stalls stalled dying cut cuts killed
fanfare: team side you we match round game cup final battle duel race bout tournament league election shootout series
    trophy + won win wins victory winning
fire: pilot boiler hob stove burner brazier sconce hearth + lights lit catches extinguished; torch fireplace bonfire
    campfire brazier forge hearth + ignited ignites lit lighting kindled
footstep: cave dungeon tent camp tunnel + enters entering leaves exits exiting
gate: shutter shutters garage roller grille + rolled rolls rolling rattles
gear: boots shoes skates corset bodice gauntlet gauntlets bracer bracers greaves breastplate + laced unlaced lacing
    strapped unstrapped buckled unbuckled donned doffed; helmet mask hood visor goggles headset gloves cap hat crown
    ring amulet necklace cloak cape vest bandolier + donned doffed removed removes removing worn slips slipped; pistol
    gun revolver iron weapon baton + holster holsters holstered unholstered; box chest bag case backpack rucksack +
    packed unpacked packs unpacks; dragon griffin motorbike bike camel unicorn + mount mounts mounting mounted dismount
    dismounts dismounting dismounted saddled unsaddled
heal: health hp life lives vitality wounds + refilled restored regained recovers recovered regenerates replenished
hooves: rider warhorse horse pony saddle camel + mount mounting dismount dismounting saddle astride
ice_crack: pond lake puddle window river glass + frost freezes freezing thaws thawing icing
latch: hose cable tether hook clamp coupling trailer carriage carabiner clip buckle strap harness + hitched unhitched
    coupled uncoupled clipped unclipped latched unlatched locked hooked unhooked tethered untethered; capsule lander
    shuttle pod + latches docks docked undocks undocked detaches attaches; charger adapter adaptor cord lead jack +
    plugged unplugged connected disconnected attached detached pulled; docking dock umbilical + connected disconnected
    attached detached; headphones headset earphones aux + pulled plugged unplugged
leak: lilo dinghy mattress tyre tire ball airbed balloon raft + flat sagging inflate inflating deflate deflating
    inflated deflated pumped; geyser vent + rising subsiding; balloon + empties emptied emptying; candle lantern match +
    doused snuffed goes dies; oil cigar pipe cigarette wick + extinguished snuffed doused; raft football mattress dinghy
    airbag lilo tyre armbands + pumped let flat blown
lute: plucked pluck + line neck string notes run
match: oil cigar pipe cigarette wick + lit lights lighting ignited kindled
music_box: box + tune lullaby waltz
notification: usb stick dongle uplink downlink satellite modem router server printer scanner webcam tablet phone +
    connected disconnected connects disconnects connection disconnection paired unpaired; mission quest objective bounty
    task contract + added removed tracked untracked updated; player friend guest teammate party member guild client user
    peer controller gamepad joystick headset phone wifi bluetooth + connected connects disconnected disconnects
    connection disconnection; mouse keyboard earbuds + connected paired disconnected unpaired
paper: scroll + opened closed opens closes unrolled rolled furled unfurled
pour: tea coffee cocoa lemonade juice milk + mug cup glass jug; canteen flask waterskin bucket trough basin barrel +
    fill filled fills filling empty emptied emptying tipping; tank cistern pool moat + filling emptying fills empties;
    bucket canteen flask bottle jug + empties fills
power_down: combo multiplier skill perk talent trait stat attack defence defense strength agility rank xp experience
    reputation karma morale honour honor fame + falls fall decreased decreases lowered lost lose loses reduced drops
    drop dropped worsens spent wears; system systems terminal console multitool scanner visor goggles nvg exosuit suit
    mech bot android droid cyborg robot reactor computer device gadget machine + deactivation deactivated offline
    shutdown sleep standby dies; staff wand orb rune crystal + dark dims darkens fades; falling descending dropping
    dying + whine; multitool nvg goggles scanner exosuit hologram hud + off; oxygen hull fuel armour hunger stamina
    energy + drained depleted empty low lost decreased
power_up: laser lasers grid beam beams + armed activated enabled rearmed; hacker system systems terminal console
    multitool scanner visor goggles nvg exosuit suit mech bot android droid
    cyborg robot reactor computer device gadget machine + activation activated online awakens wakes boots booted; rising
    ascending climbing + whine; multitool nvg goggles scanner exosuit hologram hud + on; stat attack defence defense
    strength agility dexterity wisdom morale + rises rise increased increases boosted raised improves improved gained;
    oxygen hull fuel armour hunger stamina energy + restored refilled full increased boosted gained
reload: shells rounds cartridges cartridge bullets mag magazine clip belt + thumbed racked breech chambered unchambered
    ejected ejects inserted slapped seated; rifle pistol shotgun musket revolver + cocked uncocked cocks
reward: combo streak multiplier skill perk talent trait level rank xp experience reputation karma honour honor fame +
    gained gains gain rises rise increased increases boosted raised refilled earned improves improved; level exam race
    test heist lap stage course inspection trial audition challenge + passed pass passes passing
servo: elevator platform + up down rises falls rising falling ascends descends raised lowered ascending descending;
    hydraulic robotic mechanical forklift forks crane excavator digger + lifts lowers lift lower raises extends
    retracts; lift elevator + motion; lift + goes going rises rising descends descending ascends ascending
shield: shield forcefield bubble barrier ward force deflector dome + collapses collapse raised lowered drops dropped
    fails restored recharged activated deactivated engaged disengaged dispelled
spell: mana magic + refilled restored regained drained drains spent replenished; enchantment charm rune hex ward glamour
    polymorph transformation + laid lifted cast broken undone reversed wolf frog sheep human; polymorph polymorphed +
    frog sheep chicken human; potion elixir enchantment aura hex charm + effect begins ends expires; demon ghost spirit
    imp familiar + summoned banished enters possesses
status: friend teammate guildmate player guest host rival + online offline joins leaves joined left
steam: brazier bonfire campfire forge hearth + extinguished doused quenched
switch: torch flashlight headlamp lamp lantern lamps bulb light lights spotlight sconce chandelier headlights tv
    television radio kettle heater telly monitor + thumbed flicked clicked flipped snapped flick flicks flips switched
sword: blade katana sabre rapier dagger cutlass steel + scabbard sheath leaves sheathes unsheathes sheathing unsheathing
toggle: stealth cover sneak + enters leaves enter leave
ui_close: chat popup dialogue dialog toast + closes closed closing; file profile save item friend track preset mod
    marker note bookmark waypoint contact channel playlist layer account widget photo + removed removes remove removing
    deleted deletes delete deleting hidden hides hide collapsed collapses unpinned uninstalled erased cleared; panel
    tooltip sidebar dialog hud screen toast dropdown menu log list section accordion folder + collapses collapsed
    minimized; wheel menu panel icon prompt + vanishes vanish vanished
ui_confirm: contract treaty deal offer bid quest request invitation proposal application password pin code keycard card
    fingerprint passport id payment transaction upload download save hack crafting repair surgery + accepted approved
    signed successful succeeded succeeds success accepts approves granted; mission level fishing puzzle minigame exam
    check persuasion negotiation experiment recipe trade heist race harvest escape landing docking mining + successful;
    file profile save item friend track preset mod marker note bookmark waypoint contact channel playlist layer account
    widget photo + added adds add adding pinned saved saves installed; password passcode code fingerprint key card pin
    ticket deal + right correct works valid; defusal hacking request application offer move recipe hack + right correct
    works succeeded
ui_error: contract treaty deal offer bid quest request invitation proposal application password pin code keycard card
    fingerprint passport id payment transaction upload download save hack crafting repair surgery + declined rejected
    refused denied failed fails failure unsuccessful refuses rejects declines abandoned; mission level fishing puzzle
    minigame exam check persuasion negotiation experiment recipe trade heist race harvest escape landing docking mining
    + unsuccessful; password passcode code fingerprint card pin ticket deal move recipe + wrong incorrect invalid
    cancelled; defusal hacking + failed fails failure; bribe invoice loan + refused rejected declined
ui_open: chat popup dialogue dialog toast + opens opened opening; file profile save item friend track preset mod marker
    note bookmark waypoint contact channel playlist layer account widget photo + shown shows show expanded expands
    revealed; log panel hud menu + shown
zipper: tent bag sleeping jacket flap suitcase purse + unzipped zipped unzips zips zip unzip zipping unzipping
"""
