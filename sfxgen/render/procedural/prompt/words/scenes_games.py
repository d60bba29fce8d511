"""Expressions and words that together make a kind wherever they stand: what games of many sorts ask for.

A row of `EXPRESSIONS` is a kind and expressions of two to five words. A row of `TOGETHER` is a kind and two lists of
words with a `+` between: one of each, anywhere in a clause.
"""

from __future__ import annotations

EXPRESSIONS = """
arpeggio: run of notes, runs of notes, cascade of notes, flurry of notes
beep: metal detector, target acquired, target lock, target locked, lock acquired, reversing beep, reversing beeps,
    reversing alarm, backup beeper, backup alarm
bell: dong, bong, bing bong, peal of bells, peals of bells
birds: morning comes, morning breaks, dawn comes, morning arrives
bubbles: glub, gloop, blub
burp: lets one rip, let one rip
burst: dakka dakka, budda budda
cheer: woo, whee, woohoo, cry of joy, cries of joy, cry of triumph, cries of triumph
chime: ting, ting ting, wind bell, wind bells
choir: burst into song
cloth: wave hello, wave goodbye
crowd: night market
curse: curse card, hex card
drip: plink, plink plonk, plip plop
drum: beats out a march, beating out a march, beats out a rhythm, beating out a rhythm, beats time, siege drums, war
    drums
engine: vroom, vrrm, vrrr
engine_start: catches on the first, catches on the second, catches on the third, finally catches, coughs into life,
    coughs to life, splutters into life, sputters into life, sputters to life
explosion: krakoom, ka blooey, kablooey, goes sky high
fire: goes up in flames, going up in flames, up in flames
fireball: fireball card, fire card
gong: padded mallet
gunshot: hail of bullets, spray of bullets, storm of bullets, one shot rings out, shot rings out, shots ring out, shot
    echoes, single shot rings out
heal: health goes up, hp goes up, health restored, hp restored, bandage used, health gained, medkit used, medkit
    applied, healing card, heal card, cure card
hiss: fssst, pssht, fsssh, hssss
horn: awooga, aooga
hurt: takes one in the shoulder, takes one to the shoulder, takes one in the leg, takes one in the arm, takes one for
    the team
ice_spell: frost card, ice card
impact: thwock, thwap, rifle butt, gun butt, pistol whip, butt of the rifle, butt of his rifle
jump: boink, doink
kiss: plants one on, plant one on
knock: rat a tat, rat a tat tat
latch: docking clamp, docking clamps, ka chunk, kachunk, cha chunk, chunk click, click clack
laugh: crying with laughter, cries with laughter, crying laughing, tears of laughter
leak: pfft, phut
motorbike: blips the throttle, blip the throttle, blipping the throttle
night: evening comes, evening falls, night comes, dusk falls, evening arrives, night arrives
passby: nyoom
phone: brrring, brring, trring
pickup: yoink
pop: ploop
power_down: to nothing, health bar drains, health bar drained
power_up: to full power, to full charge, to full strength, to full brightness
punch: flurry of punches, barrage of punches, flurry of blows, combo of punches, punches thrown, rain of punches
reload: chk chk, chik chik, click chak
pop: poof, poofs
room_tone: quiet house, silent house, quiet flat, quiet apartment, house at rest
scrape: schwing, shing, schlick, snikt
scream: cry of fear, cry of terror, cries of fear, cries of terror
screech: screee
shield: block card, shield card, defence card, defense card
shout: cry of rage, cry of anger, cry of battle
skid: skrrt, skrt
spell: spell card, magic card, turns into a, turned into a, turning into a, transforms into a, changes into a
splash: splat, kersplat
stab: knife in the back, dagger in the back, blade in the back, sneak attack
static: kssht, no reception, lost reception, bad reception, dead channel, poor reception
stinger: string hit, string stab, violent string, orchestral stab
teleport: vwoop, vworp
thud: plonk, flump, flop, fwump
thunder: lightning card
train: chugga chugga, clickety clack, chuff chuff, freight wagons, goods wagons, rail wagons, coal wagons, ore wagons,
    tank wagons
typing: hammering out a, hammers out a, bangs out a, banging out a
ui_click: snap to grid, tap to start, tap to continue, tap to play, click to start, press start, press any key
ui_error: not be saved, not be loaded, not be sent, not be opened, not be placed, not be verified, not be completed,
    not be processed, not be established, could not connect, could not load, could not save, could not find, backpack
    is full, bag is full, inventory is full, pack is full, out of reach, too far away
wood_break: off its hinges, off the hinges, off their hinges, off his hinges
waves: wall of water, walls of water
whoosh: into the shadows, into the shadow, into shadow, into the darkness, cast a line, cast the line, cast a fishing
    line, cast the fishing line, cast a lure, cast the lure, cast line,
    whoomph, fwoomp, fwoosh, whoomp, thwoosh, fwip
"""

TOGETHER = """
alarm: tsunami tornado hurricane kaiju flood eruption + warning
cheer: goal stadium crowd fans stand stands terrace grandstand terraces supporters + erupt erupts erupting bonkers
    berserk; pub bar tavern arena hall crowd house gym + erupt erupts erupting
cricket: chirp chirping + grass night evening dusk porch campsite lawn twilight
dig: seed seeds seedling seedlings sapling saplings bulb bulbs + plant planted planting sow sown sowing
drawbridge: moat castle keep + bridge span
earthquake: ground earth floor island cavern + trembles quakes trembling quaking heaves
engine: chainsaw + tree wood fell log lumberjack stump door bite biting rev idle
fireworks: rocket rockets + year's celebration festival midnight carnival
flush: stall cubicle toilet loo latrine + handle chain cistern
footstep: crunch crackle squish squelch + shoe shoes boot boots foot feet underfoot sneaker sole heel
heal: health hp hearts + refill refills refilled refilling back full restored
heartbeat: heart + hammer hammering hammers
impact: enemy foe goon minion + stomp stomped
keys: jangle jingle jangles jingles + belt jailer gaoler warden janitor ring
notification: complaint request invitation offer reply review + received arrives arrived incoming
pop: carrot turnip radish beet leek potato mandrake parsnip weed weeds onion onions garlic carrots turnips radishes
    beets
    leeks potatoes parsnips + yank pluck uproot yanked plucked uprooted pull pulled tug tugged
power_up: tone pitch synth whine sine + sweeping sweeps sweep gliding glides bending bends sliding slides
punch: fist elbow knee headbutt uppercut knuckles haymaker + jaw face ribs gut belly stomach chin cheek nose temple
rain: drops droplets raindrops + drumming drum drums roof pane umbrella windowpane
reload: mag clip magazine + change changed swap swapped fresh
squeak: trainers sneakers plimsolls + gym court floor
stamp: passport visa document permit + stamped approved
thunder: cloud clouds sky heavens + grumble grumbles grumbling rumble rumbles mutter mutters
ui_click: list menu catalogue catalog roster dropdown + pick picks picked picking choose chooses chosen
ui_close: blueprint cart wishlist loadout playlist roster favourites + removed removes remove
ui_confirm: blueprint cart wishlist loadout playlist roster favourites + added adds add; customer customers guest guests
    visitor visitors + happy satisfied pleased delighted; report feedback ticket form request application survey
    complaint review + sent submitted filed; scan
    retina fingerprint iris biometric palm badge passkey + accepted approved authorised authorized granted
    cleared verified
ui_error: customer customers guest guests visitor visitors + unhappy dissatisfied annoyed disappointed upset; budget
    funds + over short insufficient exceeded; scan retina fingerprint iris biometric palm badge passkey +
    denied rejected failed refused declined
wood_break: wheel axle shaft yoke + break breaks broke splinters
zoom: scope sight lens + magnification magnified
"""
