"""Expressions that make a kind wherever they stand, and words that make one together: what fresh prompts lacked.

Of all domains: households, sport, machines, moods, states of games, and what is said of a sound in a roundabout way.
"""

from __future__ import annotations

EXPRESSIONS = """
applause: hand smacking, appreciative hands, palms together, polite hands
battle: bayonet charge, infantry charge, charge of the knights, line of spears meets
beep: confirm beep, confirming beep, warning beep, error beep, final second, last three seconds, final seconds,
    seconds left, bedside monitor, pip per pulse, race lights, traffic lights pip, warning chime, parking sensor,
    pelican crossing, recording starts, recording stops, starts recording, stops recording
bell: end of round bell, stroke of the hour, strikes the hour, reception desk bell
bird: cardinal, bullfinch, goldfinch
birds: day begins, day breaks, dawn breaks, first light, morning breaks
bow: draws his string, draws her string, string loosed, bolt thrower
breath: lamp blown out, lantern blown out, candle snuffed, lantern put out, lamp put out, candle put out, out of
    breath, stamina depleted, breathless, winded, diver comes up, surfaces for air, comes up gasping, steadies his
    nerves, steadies her nerves, blown out candle
burp: fart, breaks wind, passes gas, whoopee cushion, flatulence
charge: tension rises, tension falls, tension builds, tension drops, tension eases, meter charging, bar charging
cheer: delighted crowd, crowd delighted, home goal, stands go mad, fans go mad, crowd loses it, penalty scored,
    scores from the spot
chicken: partridge, grouse
chisel: ice axe, ice axe strikes
clack: letter slot, letter flap, mail slot
clatter: knocking over bins, dustbin lid, bin lid, dustbins, trash cans, blinds up, blinds down, window blinds, roof
    tiles, tiles slide off, shield wall, lid knocked, pot knocked, lid knocked off, knocked to the floor, milk churn,
    churn lid
clock: grandfather timepiece, mantel timepiece, longcase
cloth: tent put up, tent taken down, tent pitched, jacket buttoned, shirt buttoned, unbuttoned, tent packed away
coins: bandit pays out, machine pays out, pays out its jackpot, shower of tokens, shower of doubloons, hail of
    pennies
cork: marker cap, pen lid, lid comes off the bottle
creak: rope goes slack, rope pulled taut, hull complains, timbers complain, old stairs complain, boards complain
cricket: hoppers in the grass, chirping hoppers, chirping after dusk
crowd: disappointed crowd, crowd disappointed, crowd grumbles, peasant crowd, penalty missed, penalty saved, misses
    the penalty
debris: rock slide, cave in, ceiling comes down, roof falls in, snow off the roof, snow slides off, rocks tumble,
    stones tumble, scree slides, wall gives way, rock falls, rocks fall, stone falls past, log rolls down
defeat: losing hand, hand loses, alliance broken, treaty broken, truce broken, lives counter, one life less, lives
    drop
dig: pulled out of the earth, pulled from the soil
door_close: pushed to, pulled to behind
door_open: window open, window opens, window thrown open
drill: dentist, dental drill, dentist's chair, root canal, awful whine on enamel, whine on enamel, impact driver,
    cordless driver
drinking: lapping water, laps water, laps at the water, blood sucked, sucks blood
drips: starts to melt, snow melts, ice melts
drum: beats its chest, beats his chest, chest beating, steel drum, steel pan
effort: takedown, muffled struggle, struggle, male effort, female effort, effort jump
electricity: spark shower, shower of sparks, sparks shower, hologram flickers, malfunctions, malfunctioning, shorts
    out, short circuits
engine: sudden acceleration, accelerates hard, pulls away fast
engine_start: finally turns over, catches and runs, coughs into life, splutters into life, roars into
    life
engine_stop: ignition cut, ignition off, engine cut, cuts the engine, kills the engine, motor cut, engine gives up,
    shudders and dies, coughs and dies, sputters and dies, splutters and dies, stalls at the lights
explosion: overloads and blows, generator blows, reactor blows, meteor shower hits, circle collapses
fan: wind turbine
fanfare: alliance formed, treaty signed, truce signed, peace declared
fireball: torch dropped, flames leap, flames leap up, goes up in flames, bursts into flame
fireworks: rocket bursts over, bursts in colour, bursts in color, stars of light burst
flute: reed pipe, tin whistle tune
fuse: wick burns, fuse burns, fuse burning, burning fuse, fizzing wick
game_over: timer hits zero
gears: crossbow cranked, crossbow wound, winch cranked, gear crunch, gearbox crunch, missed gear, grinding
    gearbox, gear shift crunch, skylight cranked, window cranked, cranked open, cranked shut
glass_break: roof tiles smash, hit by a bottle, struck by a bottle
gurgle: retches, retching, quicksand bubbles, stomach gurgle, stomach gurgling, tummy rumbles, tummy gurgles, slime
    cube, gelatinous cube
heal: party member revived, fallen ally revived, rises again, poison cured, cure poison, curse lifted, wounds close,
    holy light
heartbeat: lub, pulse in your ears, own pulse, blood in your ears
horn: ferry signals, ship signals, liner signals, long low blast, two long blasts, lorry driver blasts
hum: shop sign, neon shop sign, illuminated sign
hurt: knocked out
ice_crack: phylactery cracks, gem cracks
impact: slams his tankard, tankard on the bar, mug on the bar, bat cracks, log rolls against, knocked against the
    wall
jet: f 16, f16, f 15, f 35, mig 29, eurofighter, fighter jet, tears the sky, rips the sky, warplane, stealth bomber,
    hover car takes off, takes off vertically, lift off
knock: gavel, judge sustains, judge overrules, order in court, tax collector knocks, bailiff knocks
latch: plug in the socket, plug pulled, lid screwed on, lid unscrewed, screw cap, screwed shut, toaster, toast pops
    up, carabiner clips, buckle clicks, helmet sealing, visor clicks, jigsaw piece, puzzle piece snaps, snaps into
    place, clicks into place, clips into place, lego brick, tape ejected, tape inserted, cassette inserted, cartridge
    inserted, cartridge ejected, disc ejected, idol lifted, chip inserted, battery plugged in, battery pulled out,
    battery inserted, battery removed, drone docks, drone undocks, helmet clicks
leak: oxygen mask, mask deployed, flat tyre, tyre deflating, poison cloud, gas cloud released, pipe bursts, burst
    pipe, hose bursts, fire extinguisher, gas lamp turned up, gas lamp turned down
leaves: vegetation, undergrowth, vegetation rustle
lock: door barred, door unbarred, gate barred, bar across the door, lockpick rattles, rattles in the keyhole
machine: ski lift, chairlift, cable car
neigh: steed calls, horse calls, mare calls, stallion calls
notification: text alert, phone alert, new text, app alert, off cooldown, cooldown over, cooldown ends, ability
    ready, ready again
organ: bagpipes inflate, bagpipes drone
page: turns a leaf, leaf turned, leafs over
paper: gift unwrapped, present unwrapped, crisp packet, sweet wrapper
passby: hover car
pickup: login gift, daily gift
pour: water level rises, water level falls, water level drops
power_down: monitor sleeps, screen sleeps, screen off, cloak disengaged, cloaking field off, night vision off, goes
    to sleep, put to sleep, sleep mode, spell forgotten, turbine spools down, spools down
power_up: prestige reset, new game plus, cloak engaged, cloaking field, cloaking device, night vision on, screen on,
    monitor wakes, wakes from
    sleep, screen wakes, bar fills, meter fills, gauge fills, bar fills up, shield bar fills,
    arcade machine boots, cabinet boots, machine boots, arcade power up, game power up, console power up
purr: contented rumbling, contented cat, pleased cat, cat pleased, cat content, cat nap
rattle: blinds rattle, shutters rattle, venetian blind, quills rattle, marble rolling, marble rolls, ball bearing
    rolls
register: credit card, debit card
reward: combo increases, rank goes up, combo grows, combo up, streak grows, quest turned in, quest handed in, hands
    in the quest, poker hand wins, winning hand, hand wins, yes vote wins
saw: circular saw, lumber mill, table saw, mitre saw
scrape: ski turn, curling stone, ladle scraping, roll of the oil drum, keel scraping, hull scraping, stone against
    stone
scratch: nails down a blackboard, fingers down a blackboard, down a blackboard
sizzle: quenched in water, blade quenched, hot iron in water, steam from the quench, onto the grill, onto the
    griddle, into the hot pan, into hot oil
sliding_door: train doors, train door
snap: elastic crack, rubber snap, elastic twang, glove snaps, egg cracked, cracks an egg, cracking an
    egg, egg breaks, eggs break
spell: charm fumbled, fumbles a charm, fumbles a spell, spell misfires, charm misfires, golem summoned, earth golem,
    spell learned, third eye, magic eye
splash: diver goes under, goes under water, slips under the water
sprinkle: seeds scattered, scatters seeds, sowing seeds, sows seeds, feed scattered
stab: quicksand, sucking mud, wet tearing, boot pulled from the mud, mud sucking, slaps a cod, slaps a fish, fish
    slapped down
stamp: map marker placed
static: dead channel, dead tv, snow on the screen, tv snow
status: voice call starts, voice call ends, call starts, call ends, call begins, joins the call, leaves the call,
    friend offline, player offline, user offline, member offline, player online, user online, member online
stinger: horn stab, brass stab, orchestra stab, synth stab
stream: stream running, running over stones, running over rocks, running over pebbles
swing: scythe, harvested with a scythe
switch: burner shut off, lamp goes on, lamp goes off, light on, light off, lights on, kettle clicks off, clicks
    itself off
teleport: turns invisible, becomes invisible, goes invisible, becomes visible, turns visible, visible again,
    reappears
throat: frog in his throat, frog in her throat, frog in the throat, frog somewhere in his windpipe, clears it before
thud: straw butt, belly flop on the mat, wrestler slam, wrestling slam, body slam, piledriver, sumo wrestlers
    collide, rope hits the dock, mailbag lands
toggle: ticked, unticked, vsync ticked, option ticked, box ticked, voice chat muted, gravity off, gravity on
tree_fall: pine topples, oak topples, pine goes over, tree goes over, giant pine, timber comes down, pine comes down
ui_close: purchase cancelled, order cancelled, chat minimised, window minimised, window minimized, invite revoked,
    invitation withdrawn, offer withdrawn, panel collapses, menu collapses, list collapses, section collapses
ui_confirm: placed right, right place, right spot, vote yes, votes for, thumbs up, confirmation chime, confirm
    chime, confirmation tone
ui_error: item sold out, sold out, swipe refused, card refused, invitation turned down, request turned down, bid
    refused, placed wrong, wrong place, character locked, vote no, votes against, thumbs down, interface buzz, ui buzz,
    menu buzz
ui_click: one notch, notch up, notch down
ui_hover: volume plus, volume minus, score tally, choice highlighted, option
    highlighted, entry highlighted, morale up, morale down, reputation up, reputation down
ui_open: chat restored, window restored, window maximised, game paused, drop down opens, list drops down, emote wheel,
    emote wheel opens, shop panel expands, panel expands
wagon: hay cart, cart bumps, cart of hay, cart of rocks, caravan, stagecoach, caravan arrives, caravan departs, cart
    arrives, cart departs
war_horn: raiders sound, sound their call, trumpet signals, signals the charge, war declared
whimper: yelping in pain, yelps in pain, whining in pain, wolf whines, whining wolf, retreats whining
waves: water slapping, water slaps, water lapping, water laps
whip: fishing line whips, fishing line whipping, line whips, line whipping, reins cracked
whistle: steam whistle, factory whistle, paddle boat whistle
whoosh: streaks past, streaks overhead, comet passes, drone swoops, flying carpet, carpet swoops, escape pod
    launched, pod launched, lance whistles past, spear whistles past, whistles past
wind: sub zero wind
wings: flock takes off, birds take off, starlings burst, flock bursts, bats leaving
zipper: ziplock, zip lock bag, tiny plastic teeth, teeth of the zip, tent flap zipped
zoom: camera in, camera out, camera pulls back, camera pushes in, camera closes in, view closes in, view pulls back
"""

TOGETHER = """
applause: palm hand + smacking polite appreciative gallery recital
arrow_hit: shaft shafts arrows knife dagger axe + straw butt target wood plank board thrown
bark: dog puppy hound + happy excited greeting welcome
breath: lamp lantern candle torch match taper + blown snuffed puff extinguish extinguished snuff
burst: balloon bubble + tile gone sting prick needle thorn bursting
cheer: crowd fans stadium + delighted goal erupt thrilled; penalty spot kick header + scored scores net goal
chitter: spider scorpion centipede crab + climb climbs crawl scuttle descend
clap: seal sealion + flipper slap slaps
clatter: bowling skittle ninepin pin + knock strike scatter topple; mahjong domino tile jenga + shuffle topple
    tumble scatter; skateboard + tail clack; bin dustbin bucket + knock knocks knocking kick tip
creak: wheel rope mill timber hull mast + creak creaks groan groans complain complaining strain strains
crowd: crowd fans mob peasants + disappointed grumble grumbling mutter jeer boo unrest restless
crying: baby toddler infant + upset unhappy hungry sad
curse: strength attack defence defense agility stat armor armour accuracy + lowered reduced drained decreased
    weakened
debris: rock boulder stone scree + tumble tumbling
defeat: duel bout siege tournament joust war league derby contest + lost lose loses beaten
drill: dentist dental tooth enamel + whine high
drum: gorilla kong ape + chest beat
fanfare: duel bout siege tournament joust war league derby contest + won win wins victorious champion; season spring
    festival holiday + starts begins opens
fireworks: rocket + colour color sky castle star festival
footstep: cat dog child guard somebody + enters leaves room
gate_fall: gate barrier arm + crossing drops lowers
gears: bicycle bike + freewheel freewheeling derailleur; jeep car truck lorry gearbox rally van + shift shifts
    gearchange
growl: dog hound mastiff + warning stranger intruder suspicious
gurgle: slime cube jelly ooze + jump wobble bounce
hiss: cat kitten tabby tom + displeased angry annoyed cornered
horn: ferry steamer liner ship + signal departure blast blasts
impact: cricket willow bat + leather six boundary; golf + putt tee drive chip; hockey puck stick + slapshot board
    shot; racket racquet paddle + smash rally serve; basketball volleyball football + bounce dribble hardwood; tankard
    mug fist hand + slam slams bar table counter
jet: fighter f16 warplane + overhead low sky
knock: gavel judge + order sustain overrule verdict
laugh: baby toddler infant + happy content pleased tickle joy
neigh: steed stallion mare pony + call impatient restless whicker
portal: teleporter teleport warp + pad
power_down: turbo nitro overdrive afterburner boost cloak cloaking stealth + disengage disengaged spent ends over lost
power_up: turbo nitro overdrive afterburner boost cloak cloaking stealth + engage engaged activate kick gained
purr: cat kitten tabby tom + pleased content contented happy lap nap
saw: lumber timber mill + circular blade
snap: padlock chain rope cable bolt shackle + cutter cutters snapped severed cut
splash: beaver whale orca + tail slap; catfish trout carp pike fish + flop pond river lake mill
stab: sword blade arrow spear dagger knife + flesh
throat: butler vicar lecturer speaker windpipe throat + frog ahem
thud: sumo wrestler linebacker rugby lineman + collide tackle charge ram clash; oil barrel keg + drop topple
tree_fall: pine oak spruce fir birch cedar redwood elm beech + topple felled topples goes over keel descent
war_horn: raiders vikings horde clan + call signal fjord
wings: starling pigeon flock gull rook + burst bursts scatter startled erupt
zipper: tent sleeping sack + teeth flap zip; nylon backpack rucksack + teeth
"""
