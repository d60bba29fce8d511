"""Expressions and words that make a kind together, as they stood in fresh prompts for games, with their families.

A row is a kind and its expressions, or its pairs of word lists, as in the tables beside it.
"""

from __future__ import annotations

EXPRESSIONS = """
breath: intake of air, intake of breath, sharp intake, in through the nose, out through the mouth, through the nose,
    draws breath, catches her breath, catches his breath, lungful
clink: toast at a wedding, wedding toast
gunshot: muzzle blast, muzzle report, gun report, rifle report
growl: throaty rumble, guttural rumble, growly rumble
engine_stop: flames out, engine failure
horn: oliphant blast
hum: electronic whine, electric whine, faint whine, mains hum
notification: private message, direct message, dm received, whisper from a player, whisper from another player, mail
    received, party invite, guild invite, friend request, trade request
power_up: rising whine, whine rises, rising electronic whine, rising synth, shields at full, systems come alive, comes
    to life
power_down: falling whine, whine falls, falling electronic whine, dying whine, descending electronic whine, loses all
    power, all power lost, lights die, power dies
room_tone: room presence, still air, empty air, corridor air, hall air, closet tone, cabin tone, corridor tone, hall
    tone, office tone, air of the building, air tone
sneeze: ah choo, at choo
status: two rising notes, two falling notes, two ascending notes, two descending notes
thunder: growls of the sky, rolls of the sky, sky growls, sky rumbles, sky grumbles
ui_error: nope, no can do, buzzy nope, invalid play, illegal play, not allowed here, not permitted
ui_close: tucks away, tucks itself away, folds itself away, slides out of view, flies out, slides off screen, slides
    offscreen, moves off screen, drops off screen, swipes off
ui_open: flies in, swoops in, bounces in, drops into view, slides into view, comes into view, swings into view
whoosh: incoming whine, shell incoming, mortar incoming, incoming shell, incoming mortar, descending whine
snap: heads snap
clatter: falls apart into bones
coin_flip: heads or tails, coin toss
burst: can cracked open, beer cracked open, can of beer cracked open, soda cracked open
arrow_hit: arrow hits metal, arrow hits armour, arrow hits armor, arrow hits a shield, arrow hits wood, arrow hits stone
impact: chop chop, mace hits flesh, mace hits a body, hammer hits flesh, flail hits flesh, mace on flesh
match_out: match shaken out, shakes out the match, shakes the match out, shaking out a match
page: card is thrown on, card is put on, playing card is thrown, playing card thrown, playing card put, card is
    laid, card is dealt, card thrown on, card put on, played face down, played face up, placed face down, placed
    face up, card goes down
servo: electric motors, electric motor, small motor, tiny motor, hydraulic arm
laugh: roars with laughter, howls with laughter, roaring with laughter, shrieks with laughter, hoots with laughter,
    falls about laughing, bursts out laughing, cracks up laughing, doubled up laughing
waterfall: going over the cliff, over the falls, plunging over a cliff, thunders over the edge, tons of water
ui_confirm: contract accepted, offer accepted, deal accepted, terms accepted
ui_error: contract declined, deal declined
shield: force bubble, bubble shield comes up, energy bubble
frog: pond croakers, croakers
chime: fasten seat belt sign, seat belt sign, door chime, shop chime, shop door chime, doorbell chime
ui_error: cannot be placed, cannot be built, cannot be used, cannot be opened, cannot be equipped, cannot be sold,
    cannot be reached, cannot build
hurt: yelps when hit, yelps when hurt
shout: call for help, cry for help, calls for help, cries for help
power_up: power up eaten, eats a power up, eats the power up, power up swallowed
whip: lion tamer
effort: with all his strength, with all her strength, with all his might, with all her might, with all their might
paper: paper bag, brown paper bag, shopping bag, grocery bag
notification: added to the map, added to the journal, added to the log, added to the codex, added to the list, new
    entry, journal entry added, marker added, requests help, asks for help, calls for backup
toggle: mode on, mode off, mode turned on, mode turned off, mode enabled, mode disabled, mode toggled
reward: achievement pops up, achievement pops, achievement appears, trophy pops up, trophy pops, trophy unlocked,
    treasure discovered, discovery made, secret found, secret discovered, secret area found
piano: black keys, white keys, ivory keys
boiling: on the boil, comes to the boil, brought to the boil, rolling boil, comes to a boil
gunshot: shots, shots ring out, shots fired, starting pistol, starter pistol
rain: it pours, it is pouring, pours down, pouring down, bucketing down
whoosh: whip pan, camera whips, camera pans
drips: drops landing, drops falling, drops hitting, drops fall, drops hit, slow drops, sparse drops
servo: claw motor, lens motor, tiny motor, focus motor
gears: changing gear, changes gear, change gear, shifts gear, shifting gear
breath: forge bellows, bellows pumped
passby: drives by, driving by, drive by, drives past, driving past, drives away, drives off, driving off
applause: everyone claps, everybody claps, people clap, they all clap, crowd claps, all clap
creak: garden swing, porch swing, playground swing, tyre swing, tire swing, swing seat
lever: railway points, points thrown, points lever
punch: heavy bag, punch bag, speed bag
ui_click: double click, right click, left click, long press
drawbridge: moat bridge
ui_error: mana empty, mana depleted, server full, lobby full, party full, queue full, no more moves, no moves left
beep: health low, hp low, ammo low, fuel low, battery low, oxygen low, health critical
stinger: first blood, enemy spotted
alarm: base under attack, under attack, intruder detected, intruder alert
ui_confirm: building complete, construction complete, building finished, construction finished, unit ready, unit
    trained, upgrade finished, waypoint set, marker set
notification: round ends, round end, ping placed
ui_click: language changed
ui_open: dialogue opens, conversation opens, conversation starts
ui_close: dialogue closes, conversation closes, conversation ends
ui_hover: hover tick
reward: row cleared, line cleared, lines cleared, rows cleared
engine_stop: motor turned off, motor is turned off, engine turned off, engine is turned off, engine switched off, motor
    switched off, engine shut off, motor shut off
room_tone: castle ambience, palace ambience, manor ambience
birds: farm ambience, countryside ambience, garden ambience
electricity: lightning attack, shock attack, thunder attack
swing: claw attack, claw swipe, talon swipe
coins: rakes in the coins, rakes in the chips, rakes in the money, rakes it in
applause: gives him a big hand, gives her a big hand, give them a hand, gives them a hand, big hand for
punch: knocks out, knocked out cold, knocks him out, knocks her out, out cold with one blow
punch: rifle butt, gun butt, pistol whip, pistol whipped
leak: smoke canister, gas canister, canister venting
whoosh: incoming artillery, incoming rocket, incoming missile
jet: a 10 flyby, a 10 strafing run
alarm: stall warning horn
stinger: kill confirmed
leak: blow off valve, wastegate, turbo flutter
burst: backfire, backfires, exhaust pop, exhaust pops
gears: upshift, upshifts, downshift, downshifts
vibrate: rumble strip, rumble strips
cheer: grandstand erupts, stands erupt, stadium erupts, crowd erupts, grandstand roars, stands go wild
swim: freestyle swimmer, swimmer doing lengths, swimming lengths
fire: on fire, ablaze, in flames
ui_error: not your turn, not your move, missed note, note missed
ui_confirm: perfect hit, perfect timing
reward: full combo
ui_click: end turn button, fire button, jump button, punch button, kick button, shoot button, start button, select
    button, crouch button, reload button, dash button, join button, ready button, spin button, bet button, roll button
pickup: gather sound, gathering sound, harvest sound, loot sound, grab sound, collecting sound
stab: stealth kill, silent kill, silent takedown, stealth attack
stinger: boss enters, boss arrives, boss awakens, boss emerges, ominous hit, dramatic hit,
    menacing hit, orchestral hit, sinister hit, foreboding hit, suspense hit, low hit
reels: one armed bandit's wheels, one armed bandit's reels, bandit's wheels, fruit machine wheels
beam: mining ray, mining beam, mining laser, cutting beam, cutting ray
teleport: transporter beam, transporter room
ui_confirm: course plotted, course set, course locked, coordinates locked, coordinates set
notification: distress signal, distress call, incoming hail
gurgle: alien egg, egg sac
"""

TOGETHER = """
impact: gauntlet gauntlets + bang banging bangs beats beating pounding thump thumping
hail: hail sleet hailstones + drumming drums roof pelting pelts
skid: kart racer rally + drift drifts drifting
thud: tower turret barracks building + placed
reels: projector + film reel
flute: bottle jug conch + blowing blows
arrow_hit: arrow arrows volley bolts + shields shield raised
clink: grapple grapnel grappling + ledge rail catches catching catch bites parapet
coins: coins tokens doubloons + chute hopper
notification: request invite invitation message mail + pops arrives arriving
squelch: towel cloth rag sponge mop flannel + wrung wring wrings wringing
machine: sewing + stitching stitch stitches hem
beam: ray laser + mining cutting drilling asteroid
crowd: packed crowded expectant + grandstand stands bleachers terraces stadium arena auditorium amphitheatre colosseum
    hall pub ballroom theatre theater club tavern bar cinema church courtroom court
fanfare: won win wins winning winner victory + tune jingle melody flourish ditty round match hand
defeat: lost lose loses losing loser + tune jingle melody ditty round match hand
impact: battering ram + gate gates door doors portcullis drawbridge pounding
power_up: energy + surges surging; golem automaton construct guardian + activates activated
alarm: emergency evacuation lockdown intruder breach meltdown + warning blare blaring blares klaxon alert
bubbles: diver scuba snorkeller regulator + exhale exhales breathe breathing
clink: spoon knife fork fingernail ring + crystal rim champagne flute
coin_slot: vending arcade meter payphone turnstile jukebox parking + coin quarter token swallow swallows insert
    inserted fed money
defeat: roulette blackjack poker bingo baccarat craps slots shootout lottery raffle tiebreak playoff playoffs final
    finals derby bout sparring election auction tug trial heat + lose loses lost bust busts
door_close: door doors gate + boom shut shuts
effort: lifting hoisting heaving shoving + heavy boulder barbell dumbbell weights
explosion: barrel drum tanker depot tank + oil goes blows kerosene gasoline
fanfare: roulette blackjack poker bingo baccarat craps shootout lottery raffle tiebreak playoff playoffs final finals
    derby bout sparring election auction tug trial heat + win wins won victorious
harp: harp harpist + pluck plucked notes run glissando
heartbeat: pulse + thump thumping throb throbbing pounding ears racing beating hammering
jet: jet fighter + flyby flypast overhead screams
keys: bunch ring set + keys
knock: tap taps tapping rap raps + door hatch window wall coffin shutter
laser: laser blaster plasma phaser ion pulse energy photon + sidearm weapon carbine smg shotgun discharge volley
    trigger repeater
lock: vault safe combination + dial tumblers tumbler detents
lute: guitar lute banjo mandolin ukulele + strum strummed
passby: car truck lorry motorbike bike + flyby
pickup: ammo ammunition medkit powerup supply supplies battery batteries potion scrap resource + grab grabs grabbing
    pick picked picking scoop collect collected
piano: keys key + grand ivory ivories felt
pop: tile tiles candy candies jelly block blocks match bubbles + pop pops popping
pour: tea coffee wine beer milk juice whiskey ale mead soda grain + into
purr: cat tomcat kitten feline lap + rumble rumbling
ricochet: bullet slug round pellet + glance glancing skip skips zip zips whizz ping pings pinging zing zings whine
    whining deflect deflects ricochet
scratch: bark trunk + raked rakes claws
stab: knife dagger blade shiv + takedown assassinate assassination assassin backstab torso ribs throat
thunder: sky heavens + rolls growl growls grumble grumbles rumble rumbles crack cracks
tree_fall: pine oak redwood sequoia spruce fir elm birch cedar tree + down falls falling comes coming toppling
ui_click: button + tick tap clunk tock
ui_close: menu panel screen overlay hud inventory sidebar popup tooltip dialog dialogue tracker widget banner window
    tab + away offscreen tuck tucks tucked
ui_open: menu panel screen overlay hud inventory sidebar popup tooltip dialog dialogue tracker widget banner window +
    unfold unfolds unfurl unfurls
heal: prayer priest cleric paladin healer shaman + mend mending heals wounds restore restores golden hands
machine: laundromat laundry laundrette washer loader + cycle spin churn churning slosh sloshing tumble tumbling
buff: attack defence defense strength speed agility accuracy magic luck stat + rises raised increased boosted stages
debuff: attack defence defense strength speed agility accuracy stat + falls lowered dropped decreased
dice: cubes cube pips + tumble tumbles felt roll rolls craps
stream: water sewer gutter + trickle trickles trickling
reload: shells shell cartridges rounds + thumbed shotgun pump loaded
wings: pterodactyl dragon wyvern bat + leathery sails beats
city: traffic + people pedestrians street busy downtown sirens horns
latch: scope silencer suppressor sight grip bayonet foregrip + attach attaching attached mount mounting mounted screw
    clip fit fitted
leaves: wind breeze gust + treetops canopy branches treetop foliage
hurt: goblin orc soldier guard hero enemy player elf dwarf bandit + yelp yelps yelping yelped
whip: tamer trainer + crack cracks lash
punch: karate judo + chop chops
latch: dry empty ammo bullets chamber + click clicks
ricochet: shot shots + glance glances deflects
thud: shoulder + door doors gate
drips: tap faucet sink gutter pipe roof ceiling cistern + drops plink leaking leaky
train: carriages carriage freight wagons boxcar boxcars + rail rails track tracks joints points siding
servo: motor motors + whir whirs whirr whirring whirrs
ui_click: tap taps tapping + tile icon option slot entry
crash: car bike truck kart racer motorbike van bus + into barrier lamppost
snip: scissors shears clippers + cut cutting cuts snip paper ribbon hair
creak: squeaky creaky + gate hinge floorboard bed chair stairs
breath: birthday + blow blowing wish blown
sizzle: hot glowing + plunge plunged quench quenched dipped dunked
waves: water + quay jetty pier dock docks piles pilings hull
jump: bounce bouncing bounces + enemy goomba head trampoline
whisper: whispered whispering + command order voice plan words name
lock: lockpick lockpicking + tumbler tumblers pins
clatter: blocks + tumble tumbles topple topples tower
bow: string bowstring + crossbow bolt arrow
match: lights lighting lit + lamp lantern candle candles torch brazier
steam: water + flames embers coals
"""
