"""Single words that name a sound by themselves: exclamations, makes, creatures of legend, trades, games.

A row of `EXPRESSIONS` is a kind and such words; here stands what no other table has.
"""

from __future__ import annotations

EXPRESSIONS = """
sneeze: achoo, atchoo, hachoo, gesundheit, sternutation
laugh: mwahaha, muahaha, bwahaha, hahaha, hehe, teehee, guffaw, guffaws, snigger, sniggers, titter
throat: ahem, harrumph
effort: kiai, hyah, hiyah, hiya, hup, deadlift, sumo
kiss: mwah
shout: newsboy, tarzan, auctioneer, spartans, ahoy, tallyho, yodel, yodels, yodelling
scream: wilhelm, bloodcurdling, fangirls, aargh, aaah
hurt: ow, owie, argh, headbutt
breath: hyperventilating, snoozing, asthma, scuba, cpr
heartbeat: foetal, fetal, stethoscope, tachycardia
moan: draugr, bellyache, wight, barrow
roar: allosaurus, spinosaurus, smaug
screech: nazgul, ringwraith, falconer
howl: baskervilles, lycanthrope
snarl: cujo
crow: nevermore
owl: hedwig
chicken: henhouse, hencoop
rooster: cockadoodledoo, chanticleer
oink: pigsty, sty
bleat: nanny
hooves: dressage, steeplechase, jockey, centaur, joust
neigh: brony
crying: waterworks
choir: plainchant, plainsong, gregorian, hymnal, psalm, kyrie, motet
gibberish: minionese, murloc
eating: nom, noms, omnomnom
thud: swoons, keels
insect: bluebottle
river: riverbank, nile
waterfall: niagara
swamp: bayou, everglades, mangrove
waves: riviera
blizzard: haboob
wind: mistral, sirocco, zephyr
ice_crack: permafrost
sizzle: fajitas, teppanyaki, fryer, stir fry
snap: thanos, chiropractor, wishbone
punch: haymaker, pummel, pummels, knuckleduster, sparring
explosion: kablam
gunshot: glock, deagle, drive by shooting
cannon: bombardment
reload: rechamber
laser: turbolaser
sword: excalibur
bow: legolas
whip: indiana
motorbike: harley, ducati, vespa, kawasaki, yamaha bike, atv, quadbike, motocross
engine: v8, v12, hotrod, nascar, lamborghini, ferrari, mustang, dragster
truck: apc, humvee
tank: sherman, tiger tank, abrams
train: shinkansen, amtrak, eurostar, tgv, thomas
plane: spitfire, cessna, messerschmitt, b17, b52
jet: concorde, learjet, f16, f22, f35, mig, harrier, boeing, airbus
helicopter: chinook, blackhawk, huey, apache
boat: gondola
spaceship: tardis, enterprise, xwing, millennium
siren: squad car, paramedics, cruiser
alarm: redalert
bell: belfry, campanile
chime: dinner triangle, door bell
fan: dyson, dehumidifier, leafblower
servo: roomba, terminator, robocop, gundam
drill: dentist, roadworks, dremel
saw: lumberjack, carpenter
chop: woodcutter
chisel: michelangelo
shutter: selfie, paparazzi, dslr, mugshot, kodak
typing: blogger, secretary
writing: autograph, crossword, calligraphy
geiger: dosimeter, chernobyl, fallout counter
shuffle: blackjack, solitaire
keys: jailer, turnkey
zipper: wetsuit
cork: prosecco, champers
burst: puncture, blowout
page: librarian, hymnbook
paper: gazette, papyrus, postmark
stamp: notary, postmark
phone: skype
vibrate: rumblepak
flute: recorder solo
strings: stradivarius, cellist, fiddler
drum: timpanist
music_box: jewelry ballerina
retro_shot: invaders
retro_hit: koopa
coin_get: mario coin, nes coin
jump: sproing, pogo
pop: bloop
notification: ding dong message
ui_error: error404
reward: bingo, woohoo, voila
game_over: wasted
defeat: womp womp
teleport: beam me up
spell: expelliarmus
sparkle: twinkly, fairydust
glass_break: smithereens
crash: pileup, derailment
skid: tailspin, burnout, donuts in car
pour: barista
steam: sauna
bubbles: jacuzzi, hot tub
fire: arsonist
fireworks: catherine wheel
crowd: bazaar, souk
cheer: hooray, hurrah, touchdown, homerun
applause: encore, bravo
whisper: psst
whistle: kettle sings
"""

TOGETHER = ""
