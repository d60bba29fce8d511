"""Expressions, and words that together make a kind wherever they stand.

Of hotels, kitchens, theme parks, camps, harbours, stages, schools and arcades. Rows as in `scenes_deeds`.
"""

from __future__ import annotations

EXPRESSIONS = """
arpeggio: run of notes, notes running, notes run, broken chord, chord broken
battle: under assault, under siege, front line
bell: end of round, start of round, end of the round, start of the round, vespers, matins, angelus
breath: stamina is low, stamina low, low on stamina
charge: energy grows, energy builds, energy gathers, energy rising, power grows, power builds, power gathers
choir: women's voices, men's voices, children's voices, voices in harmony, voices sing, voices singing
city: motorway, freeway, expressway, flyover, overpass, ring road, busy junction
crash: meet head on, meets head on
defeat: out of the cup, out of the running, out of the league, home empty handed, goes home with nothing
drip: bead of water, beads of water
game_over: pac man dies, pacman dies, final life lost, last life lost
growl: rumbling throat, throaty rumble, rumble in the throat
gunshot: suppressing fire
hail: frozen rain, ice pellets, ice balls, balls of ice
heartbeat: blood pounding, blood pounds, blood rushing in the ears
hooves: full gallop, at a gallop, at a trot, at a canter
horn: parp, parps, one deep blast, deep horn blast
jet: break the sound barrier, breaks the sound barrier
notification: wants to add you, wants to join, wants to be friends
pad: ambient wash, synth wash, wash of sound, lush chord, lush chords, ethereal keys, sustained keys
pour: water into, milk into, juice into, coffee into, tea into, wine into, beer into, lemonade into, sand into, rice
    into, milk over, cream over
power_down: runs out of battery, run out of battery, running out of battery, out of juice
punch: kick in the ribs, kick in the stomach, kick in the face, kick in the shin, kick to the head, knee to the
    stomach, elbow to the face
rewind: scrubbed back, scrubs back, scrub back, scrubbing back
ricochet: bullet off the, bullets off the, round off the, slug off the
river: wide current, in spate, swollen current
scream: cries out in terror, cried out in terror, cry of terror
skid: stops hard, brakes hard, slams to a halt, slides to a halt, slides to a stop
spaceship: warp engine, warp engines, warp field
stab: dagger in the back, knife in the back, knife in the ribs, dagger in the ribs, sword in the belly
steam: lets off pressure, letting off pressure, releases pressure, lets off steam, letting off steam
typing: underwood, olivetti
ui_click: presses play, press play, play pressed
ui_confirm: booked successfully, booking confirmed, reservation confirmed, reservation made, room booked, table booked
ui_error: seat is taken, name is taken, spot is taken, slot is taken, room is taken, table is taken, already taken, no
    moves left, no turns left, no lives left, no energy left, out of arrows, out of bolts, out of bombs, out of
    potions, out of energy, out of stamina, out of bullets, out of charges, cannot cast, cannot attack, cannot move,
    cannot sell, cannot buy, cannot craft, cannot combine, need more gold, needs more gold, need more wood, need more
    mana
ui_hover: moving through the list, moves through the list
underwater: diving deep, head under water
war_horn: sound the attack, sounds the attack, sound the charge, sounds the charge, sound the retreat, sounds the
    retreat
whisper: gossip quietly
whistle: through two fingers, through his fingers
"""

TOGETHER = """
applause: audience theatre theater recital crowd + approval appreciation
bell: boxing + round rounds
blip: pong breakout arkanoid + ball paddle
blizzard: snow + driving sideways howling whipping lashing stinging
boiling: volcano crater caldera + seethe seething bubbling churning; stock saucepan gravy sauce + simmering simmer
    simmers
bow: string bowstring + ranger archer arrow hunter huntress
breath: blowpipe blowgun + shot thwip puff dart fired shoots; guard sentry watchman dragon giant + asleep; puffing
    panting + altitude climber hill uphill
burst: main pipe hose dam hydrant + rupture ruptures ruptured bursts
chain: irons + ghost prisoner leg slave jail dungeon dragging
cicada: insects insect bugs + noon afternoon midday heat hot pines olive
clap: flamenco + palms palmas
clatter: cutlery silverware tins pans + dumped dropped drops dumps spilled spills; strike + ten
clink: flutes glasses goblets steins tankards + meet newlyweds toast
cricket: insects insect + night dusk evening dark moonlight moonlit; insects insect + tent campsite; insects + singing
    sing evening meadow
curse: warlock necromancer witch + saps sap
dice: cup + craps yahtzee gambler backgammon board
door_open: butler doorman host hostess landlady servant + lets greets visitor visitors admits ushers; bookcase
    bookshelf + secret hidden; batwings batwing + swing swings pushed push
drawbridge: moat + crossing cranked lowered
drill: wheel lug + nuts
drone: unsettling ominous eerie dread menacing uneasy + tone bass note sustained
dungeon: castle keep fortress + cellar cellars vault vaults oubliette
elephant: waterhole safari savanna savannah + trumpeting trumpets
engine_start: bike motorbike car engine truck tractor generator mower van + life; cord + outboard mower chainsaw
    generator motor lawnmower strimmer
fireworks: firecrackers crackers + festival lunar parade street
frog: pond marsh swamp + chorus
gears: coaster + lift clacking clacks
gibberish: haggle haggles haggling + goblin merchant trader
glass_break: drops dropped drop + flutes stemware tumblers
harp: angel angelic + glissando
heartbeat: fear scared panic terrified anxiety + thumping pounding thump pound
hiss: tomcat kitty + cornered angry
horn: fog + signal
knock: bamboo + tock tocks tonk
laser: sci futuristic alien + pistol rifle gun sidearm
latch: turnstile + clunk clunks click clicks clank clanks; pin lever + grenade
lever: brake + handle; points + signalman railway switchman
machine: mixer + dough kneading kneads
match: lucifer lucifers + box scraped struck; ring hob + lit lights gas
meow: kitten cat tabby tom + wants milk demands begs dinner
moo: cow cows cattle + milking demands
organ: carousel fairground roundabout + waltz tune song
phone: rotary + set ringing; line landline hotline switchboard + unanswered rings ringing
pop: gems candies jewels + vanish vanishes matched
power_up: mushroom + grows hero plumber
punch: boxer boxing boxers + hook jab cross uppercut
rattle: snake snake's viper viper's rattler rattler's serpent's + tail; toy toys + shaken shakes shaking
reels: angler fisherman + winds winding wound
reward: new + unlocked unlocks
room_tone: empty deserted abandoned vacant closed quiet + court hall ward ballroom mall cafeteria canteen casino
    terminal foyer concourse
scream: terrified petrified + woman girl victim teenager
screech: banshee + wail wails wailing
shout: vendor hawker fishmonger + hawking hawks
shuffle: pack + riffled riffles cut
shutter: photographer tourist + snaps snapping snap snapped; dslr camera + burst
siren: cops police + tail chase chasing pursuit
sizzle: quenched quench + iron blade steel sword
sliding_door: quarters + open opens crew
snap: twig twigs + foot underfoot
spell: charm spell incantation jinx + mispronounces mispronounced miscast backfires sputters; druid shaman + entangles
    roots vines
splash: swimmer swimmers + blocks dives
squeak: rubber squeaky + duck duckie ducky; squeaky + wheel wheels castor castors caster casters axle trolley; sneakers
    trainers + gym court gymnasium
static: radio comms intercom walkie + disconnected disconnects; call signal transmission comms + breaking breaks
steam: frother steamer + wand milk
strings: quartet quintet + plays playing wedding
swarm: cloud + gnats midges mosquitoes wasps hornets bees
swim: diver swimmer snorkeler + kicks kicking
swing: club bat axe sword staff + sweeps swept sweep
thunder: sky clouds heavens + booms boom booming; storm sky clouds + grumbles grumble grumbling
ui_confirm: repaired refurbished restored + slide ride coaster attraction flume carousel kiosk toilet; house road
    building tower barracks hospital turret + placed; point points + spent spend allocated
ui_open: map menu inventory journal panel + brought
waterfall: water + cliff cliffs gorge ravine
whimper: dog puppy hound pup + begging begs
whip: coachman drover + crack cracks
power_up: mood happiness loyalty trust + up rises lifts improves brightens
power_down: mood happiness loyalty trust + down falls drops sinks worsens sours
notification: quest mission bounty + gives given offers offered hands assigns assigned
reward: pet puppy kitten dog cat foal + adopted
ui_error: adoption + refused denied rejected
ui_confirm: phone tablet smartphone mobile + unlocked unlock unlocks
clink: bet bets wager ante + placed places placing raised
drill: mixer blender + whipping whips beats beating batter cream dough egg eggs whites
music_box: toy nursery + melody lullaby
whisper: secret secrets confession + murmur murmured mutter muttered; secret + told tells shared; conspirators plotters
    lovers + murmur mutter; voices + mutter mutters muttering
whoosh: grappling grapple + shoots upward
wind: wind + broken cracked smashed
wood_break: kindling + snapping snaps knee
zipper: tent + closing closed done
zoom: map view image picture + magnified magnify enlarged
"""
