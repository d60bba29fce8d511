"""Expressions that make a kind wherever they stand, and words that make one together: what fresh prompts lacked.

Of all domains: households, sport, machines, moods, states of games, and what is said of a sound in a roundabout way.
"""

from __future__ import annotations

EXPRESSIONS = """
applause: hand smacking, appreciative hands, palms together, polite hands
beep: bedside monitor, pip per pulse, race lights, traffic lights pip, warning chime, parking sensor, pelican crossing
bell: end of round bell, stroke of the hour, strikes the hour, reception desk bell
bow: draws his string, draws her string, string loosed
burp: fart, breaks wind, passes gas, whoopee cushion, flatulence
bird: cardinal, bullfinch, goldfinch
birds: day begins, day breaks, dawn breaks, first light, morning breaks
breath: diver comes up, surfaces for air, comes up gasping, steadies his nerves, steadies her nerves, blown out candle
chicken: partridge, grouse
cheer: delighted crowd, crowd delighted, home goal, stands go mad, fans go mad, crowd loses it
clock: grandfather timepiece, mantel timepiece, longcase
coins: bandit pays out, machine pays out, pays out its jackpot, shower of tokens, shower of doubloons, hail of pennies
crowd: disappointed crowd, crowd disappointed, crowd grumbles, peasant crowd
cork: marker cap, pen lid, lid comes off the bottle
creak: rope goes slack, rope pulled taut, hull complains, timbers complain, old stairs complain, boards complain
cricket: hoppers in the grass, chirping hoppers, chirping after dusk
debris: rock slide, cave in, ceiling comes down, roof falls in, snow off the roof, snow slides off, rocks tumble, stones
    tumble, scree slides, wall gives way
door_close: pushed to, pulled to behind
door_open: window open, window opens, window thrown open
drill: dentist, dental drill, dentist's chair, root canal, awful whine on enamel, whine on enamel, hand blender, stick
    blender, impact driver, cordless driver
drum: beats its chest, beats his chest, chest beating, steel drum, steel pan
electricity: spark shower, shower of sparks, sparks shower, hologram flickers
engine_stop: ignition cut, ignition off, engine cut, cuts the engine, kills the engine, motor cut, engine gives up,
    shudders and dies, coughs and dies, sputters and dies, splutters and dies, stalls at the lights
engine_start: turns over, finally turns over, catches and runs, coughs into life, splutters into life, roars into life
fireworks: rocket bursts over, bursts in colour, bursts in color, stars of light burst
flute: reed pipe, tin whistle tune
fuse: fuse burns, fuse burning, burning fuse, fizzing wick
gears: gear crunch, gearbox crunch, missed gear, turnstile, grinding gearbox, gear shift crunch
gurgle: stomach gurgle, stomach gurgling, tummy rumbles, tummy gurgles, slime cube, gelatinous cube
heal: poison cured, cure poison, curse lifted, wounds close, holy light
heartbeat: lub, pulse in your ears, own pulse, blood in your ears
horn: ferry signals, ship signals, liner signals, long low blast, two long blasts, lorry driver blasts
hurt: knocked out
jet: f 16, f16, f 15, f 35, mig 29, eurofighter, fighter jet, tears the sky, rips the sky, warplane, stealth bomber
knock: gavel, judge sustains, judge overrules, order in court
latch: toaster, toast pops up, carabiner clips, buckle clicks, helmet sealing, visor clicks, jigsaw piece, puzzle piece
    snaps, snaps into place, clicks into place, clips into place, lego brick
leaves: vegetation, undergrowth, vegetation rustle
leak: flat tyre, tyre deflating, poison cloud, gas cloud released, pipe bursts, burst pipe, hose bursts, fire extinguisher
neigh: steed calls, horse calls, mare calls, stallion calls
notification: text alert, phone alert, new text, app alert
paper: gift unwrapped, present unwrapped, crisp packet, sweet wrapper
pickup: login gift, daily gift
power_down: goes to sleep, put to sleep, sleep mode, spell forgotten, player shrinks, hero shrinks
power_up: monitor wakes, wakes from sleep, player grows, hero grows, screen wakes
purr: contented rumbling, contented cat, pleased cat, cat pleased, cat content, cat nap
reward: combo increases, rank goes up, combo grows, combo up, streak grows
rattle: blinds rattle, window blinds, shutters rattle, venetian blind, quills rattle
saw: circular saw, lumber mill, table saw, mitre saw
scrape: ski turn, curling stone, ladle scraping, roll of the oil drum
sizzle: quenched in water, blade quenched, hot iron in water, steam from the quench
snap: elastic crack, rubber snap, elastic twang, glove snaps, latex glove, egg cracked, cracks an egg, cracking an egg,
    egg breaks, eggs break
spell: golem summoned, earth golem, spell learned, third eye, magic eye
static: dead channel, dead tv, snow on the screen, tv snow
switch: burner shut off, lamp goes on, lamp goes off
thud: straw butt, belly flop on the mat, wrestler slam, wrestling slam, body slam, piledriver, sumo wrestlers collide
throat: frog in his throat, frog in her throat, frog in the throat, frog somewhere in his windpipe, clears it before
toggle: ticked, unticked, vsync ticked, option ticked, box ticked, voice chat muted
tree_fall: pine topples, oak topples, pine goes over, tree goes over, giant pine, timber comes down, pine comes down
ui_close: chat minimised, window minimised, window minimized
ui_error: item sold out, sold out, swipe refused, card refused, invitation turned down, request turned down, bid refused,
    placed wrong, wrong place
ui_hover: one notch, notch up, notch down, volume plus, volume minus, score tally
ui_open: chat restored, window restored, window maximised, game paused, drop down, list drops down
whip: reins cracked
whoosh: drone swoops, flying carpet, carpet swoops, escape pod launched, pod launched
war_horn: raiders sound, sound their call, trumpet signals, signals the charge, war declared
zipper: ziplock, zip lock bag, tiny plastic teeth, teeth of the zip, tent flap zipped
zoom: camera in, camera out, camera pulls back, camera pushes in, camera closes in, view closes in, view pulls back
"""

TOGETHER = """
applause: palm hand + smacking polite appreciative gallery recital
burst: balloon bubble + tile gone sting prick needle thorn bursting
clatter: bowling skittle ninepin pin + knock strike scatter topple; mahjong domino tile jenga + shuffle topple tumble
    scatter; skateboard + tail clack
thud: sumo wrestler linebacker rugby lineman + collide tackle charge ram clash; oil barrel keg + drop topple
impact: cricket willow bat + leather six boundary; golf + putt tee drive chip; hockey puck stick + slapshot board shot;
    racket racquet paddle + smash rally serve; basketball volleyball football + bounce dribble hardwood
splash: beaver whale orca + tail slap; catfish trout carp pike fish + flop pond river lake mill
clap: seal sealion + flipper slap slaps
cheer: crowd fans stadium + delighted goal erupt thrilled
crowd: crowd fans mob peasants + disappointed grumble grumbling mutter jeer boo unrest restless
purr: cat kitten tabby tom + pleased content contented happy lap nap
hiss: cat kitten tabby tom + displeased angry annoyed cornered
bark: dog puppy hound + happy excited greeting welcome
growl: dog hound mastiff + warning stranger intruder suspicious
laugh: baby toddler infant + happy content pleased tickle joy
crying: baby toddler infant + upset unhappy hungry sad
neigh: steed stallion mare pony + call impatient restless whicker
throat: butler vicar lecturer speaker windpipe throat + frog ahem
drill: dentist dental tooth enamel + whine high
fireworks: rocket + colour color sky castle star festival
saw: lumber timber mill + circular blade
drum: gorilla kong ape + chest beat
debris: rock boulder stone scree + tumble tumbling
gears: bicycle bike + freewheel freewheeling derailleur
jet: fighter f16 warplane + overhead low sky
horn: ferry steamer liner ship + signal departure blast blasts
war_horn: raiders vikings horde clan + call signal fjord
arrow_hit: shaft shafts arrows knife dagger axe + straw butt target wood plank board thrown
zipper: tent sleeping sack + teeth flap zip
tree_fall: pine oak spruce fir birch cedar redwood elm beech + topple felled topples goes over keel descent
knock: gavel judge + order sustain overrule verdict
gurgle: slime cube jelly ooze + jump wobble bounce
"""
