"""Expressions, and words that together make a kind wherever they stand.

Of weapons, magic, music, games and their screens.

A row of `EXPRESSIONS` is a kind and expressions of one to five words; of a single one if no other table has it. A row
of `TOGETHER` is a kind and two lists of words with a `+` between: one of each, anywhere in a clause.
"""

from __future__ import annotations

EXPRESSIONS = """
gunshot: ak 47, ar 15, m 16, m16, ak47, mp5, 9 mm, 9mm, colt 45, desert eagle, starter pistol, shots fired, shots ring
    out, returns fire, opens fire, suppressive fire, covering fire, firing squad, double barrel, sawed off shotgun, sawn
    off shotgun, full auto, bullets fired, fires round, three round burst, gunfight, pulls the trigger, fires his gun,
    shoots him, fires a shot, takes the shot, shots fired at
bullet_hit: rounds slam, rounds pepper, round punches, round strikes, shots hit, rounds hitting, rounds thud, bullet
    hole
ricochet: stray round, glancing shot
cannon: main gun, guns thunder, anti aircraft gun, guns open fire, tank shell, tank fires, tank fired, grenade launcher,
    rpg fired, rpg fires, bazooka, deck gun, big guns, mortar team
catapult: stone thrower, siege weapon, counterweight released
reload: fresh mag, new mag, mag drop, mag in, mag out, charging handle, cocks hammer, cocks gun, speedloader, speed
    loader, lock and load, shell ejected, ejected casing, bolt pulled back, bolt cycled, cylinder spun, spins cylinder,
    belt of ammo, ramrod, cocks the hammer, racks the slide, pumps the shotgun, fresh magazine, loads the gun, loads the
    rifle
explosion: kaboom, airstrike, air strike, land mine, ied, shockwave, shock wave, blast wave, napalm strike, supernova,
    plastic explosive, satchel charge, bunker buster, blown to bits, blown to pieces, blown to smithereens, ammo dump,
    fuel depot, self destructs, dynamite stick, volcano blows, mushroom cloud, goes up in smoke, blows the bridge, depth
    charge, blows the door off, blown off its hinges
fireworks: new year's eve show, roman candle, bonfire night, guy fawkes, pyrotechnics, fourth of july, 4th of july,
    independence day, chinese new year, sky rockets, diwali, rockets bursting, bottle rocket
fireball: pyroblast, hellfire, molotov, ball of fire, wall of flame, erupts in flames, bursts into flames, spits fire,
    flaming breath, jet of flame, fire elemental, charizard, pyromancer, fire attack, flame attack, flame wave, pillar
    of fire, fire blast, breathes fire, dragon fire, lava ball
ice_spell: frostbolt, icicle lance, glacial spike, turned to ice, turns into ice, encased in ice, cryo beam, cryo
    grenade, frost breath, freezing breath, ice breath, cold magic, ice wall, ice elemental, ice beam, ice attack
spell: abracadabra, hocus pocus, alakazam, polymorph, transmute, summoning circle, magic circle, magic scroll, spell
    scroll, enchanting table, mana burst, spell fizzles, hogwarts, takes effect, magic bolt, magic spark, dispel,
    counterspell
heal: full health, restores hit points, health restored, back to life, lay on hands, laid hands, healing wave, stimpak,
    lifesteal, life steal, poultice, white mage, party healed, med kit, antidote, heals the party, restores the party,
    restores health, hearts refilled
buff: attack up, defense up, defence up, strength up, damage up, armor up, stats up, speed buff, haste spell, berserk
    mode, power of the gods, war banner, stoneskin, gets blessing, blessing of the gods, rage potion, strength potion,
    empowerment, buff applied, adrenaline rush
curse: voodoo doll, malediction, jinxed, bewitched, petrified, evil eye, dark pact, evil ritual, status ailment, drains
    life, drains his soul, attack down, defense down, defence down, weakness spell, doom cast, poison spell, sleep
    spell, slow spell, cursed amulet, affliction, bad omen, blood magic, drains the soul, sucks out the soul, curse
    takes hold
shield: deflector, protect spell, invulnerable, spell blocked
portal: black hole, event horizon, time machine, time tunnel, tear in space, fabric of reality, hellgate, star gate,
    warp gate, jump gate, spacetime, tear in the fabric, gate to hell, gates of hell, gate to the underworld, another
    dimension opens, doorway to another world
teleport: dematerialise, dematerializes, apparate, hyperspace, puff of smoke, out of existence, phase out, quantum
    jump, beams him up, transporter room, hearthstone, spawns in, winks out, thin air, appears from nowhere
sparkle: tinker bell, tinkerbell, shiny item, shiny pokemon, christmas magic, magical girl, starlight, star dust,
    gleams, glimmers, glistens, magic glow, golden glow, glow around item, shiny star
charge: weapon powering up, gun powering up, laser powering up, cannon powering up, weapon warming up, spooling up,
    charge shot, charged attack, kamehameha, spirit bomb, flux capacitor, defibrillator, overcharge, coil gun,
    channelling spell, gathers energy, builds up energy, hold to charge
power_up: super mode, invincibility star, 1 up, super saiyan, super mushroom, comes online, coming online, back online,
    comes alive, comes to life, power comes back, power back, grows bigger, gets stronger, nitro, fully charged,
    computer turned on, computer switched on, lights flicker on, one up, turns on the computer
power_down: battery runs out, goes offline, power goes out, power's out, electricity goes out, lights die, system
    failure, systems failing, shields down, shuts off, powers off, computer off, computer turned off, computer switched
    off, console off, emp disables, emp blast, robot deactivates, mario shrinks, energy depleted, tv off, pc off,
    hologram off, laptop off, tv switches off
laser: x wing fires, disintegrator, spaceship fires, starfighter, set to stun
beam: light sabre, lightsabre, jedi, sith, superlaser, laser cutter, laser fence, mining laser, continuous beam,
    scanning beam, plasma cutter, plasma torch, heat ray, proton pack, particle beam, photon beam, energy beam, beam
    weapon, beam rifle
sword: en garde, swordfight, fencing, zorro, parried strike, knights fighting, swordplay
swing: spinning attack, melee attack, melee miss, bat swung, hammer swung, club swing, nunchaku, cuts through the air,
    cuts air, slices through the air, whirlwind attack
whip: indiana jones, castlevania, cat o nine tails, rider's crop, wet towel flick, ringmaster, lion tamer
whoosh: flies past, rushing by, rushes past, sails through the air, camera move, camera transition, whip pan, crash
    zoom, aileron roll, throwing star, throwing knife, somersault, backflip, cartwheel, kunai, boomerang, frisbee,
    javelin, baseball pitched, flyover
battle: skirmish, frontline, ambush, warzone, firefight, stalingrad, waterloo, normandy, d day, helm's deep, shield
    wall, trench warfare, storming castle, last stand, soldiers fighting, fight in the distance, armies clash, the
    battle rages, charge into battle
defeat: wah wah, womp, try again, party wiped, total party kill, fail jingle, base is destroyed, better luck, hero
    falls, sad horns, checkmate, disqualified
game_over: no lives left, no lives, last life, final death, all lives lost, out of lives, insert coin to continue, you
    are dead, you're dead, permadeath, credits roll, no continues, end of the game, game ends, last life lost
fanfare: ta da, tada, trumpeter, medal ceremony, gold medal, award ceremony, triumphant horns, grand opening, chicken
    dinner, champion, we are the champions, olympics, hero returns, king enters, trophy lifted, checkered flag, enters
    the hall, royal entrance, crowning ceremony
piano: steinway, ragtime, sonata, nocturne, chopin, beethoven, boogie woogie, honky tonk, ivory keys, plays keys,
    keyboard player, wurlitzer
organ: toccata, hammond, fugue, church music, cathedral music, wedding march, plays pipes, phantom of the opera, chapel
    organ, cathedral organ
harp: dream sequence, flashback transition, angel's strings, zither, fairy fountain
lute: flamenco, tavern music, six string, bluegrass, guitarist, bouzouki, medieval music, country music, folk music,
    folk song
flute: piper, piccolo, bansuri, flutist, flautist, plays recorder, recorder melody, snake charmer, woodwind, whistle
    melody, shepherd's pipe
strings: pizzicato, symphony, suspenseful music, tense music, strings swell, bowed strings, psycho shower
pad: ambient music, background music, space music, meditation music, chillout music, spa music, ethereal texture,
    atmospheric chord, synth swell, vaporwave, vangelis, soft chord
arpeggio: chiptune loop, 8 bit music, 8 bit tune, 8 bit song, eight bit tune, 16 bit music, game boy music, arcade
    music, retro music, retro game music, retro tune, sid chip, rising notes, ascending notes, rising scale, broken
    chord, chord run, arpeggiated, synthwave, trance lead, scale played, up and down the scale
drum: drumroll, congas, rimshot, rim shot, drummer, percussion, beatbox, cajon, drumstick, ba dum tss, marching snare,
    hi hat, hihat, breakbeat
gong: shaolin
music_box: lullaby, nursery rhyme, nursery tune, baby mobile, snow globe, steel pan, thumb piano, tinkly tune, mbira,
    kalimba, cradle song, ambient music box
war_horn: reveille, bugler, carnyx, fox hunt, sounding charge, signal horn, last post, blow taps, ram's horn,
    signals attack, tally ho
stinger: dun dun, orchestral stab, brass stab, orchestra hit, dramatic chord, dramatic hit, suspense sting, tension
    sting, title drop, trailer hit, shock moment, sudden scare, secret revealed, hitchcock, braaam, suddenly jumps out,
    suddenly appears
reward: combo x2, combo x3, combo x5, combo x10, combo x20, combo x50, combo x100, gold star, three stars, five stars,
    got item, new item, new weapon, new ability, perfect combo, challenge
    complete, bonus round, secret area, personal best, winning combination, flawless victory, dinged level, heart piece,
    quest finished, completed the quest, item unlocked
coin: coin block, coin grabbed, grab coin, question block, coin earned, sonic ring, rupee collected, currency collected
pickup: added to inventory, goes into the inventory, item added, quest item, key item, health orb, xp orb, experience
    orb, orb collected, gem collected, collects gem, crystal collected
beep: truck backing up, vital signs, ekg, bomb ticking down, c4 timer, atm keypad, parking sensor,
    digital watch, pedestrian crossing, r2d2, landmine detector, mine detector, key fob, keyfob, oven timer, washing
    machine done, motion tracker, contactless payment, self checkout, sputnik, rfid, seat belt reminder, phone keypad,
    digital thermometer, boarding pass, swear word, ticket gate, badge reader, touch tone, dtmf, starting lights, homing
    beacon, tracking beacon, hospital monitor
blip: letters appearing one by one, word by word, each letter, text typing out, text printing, text boxes, undertale,
    visual novel, pong ball, pong paddle, speech text, text appears, pixel text, subtitles typed, text reveal
retro_hit: street fighter, touches goomba, bitcrushed hit
retro_explosion: galaga, bomberman, asteroids ship
retro_select: 8 bit menu, 16 bit menu, game boy menu, choose your fighter
retro_shot: duck hunt
ui_chirp: friendly chirp, digital chirp, futuristic ui, futuristic interface, sci fi interface, sci fi ui, sci fi hud,
    cyberpunk interface, droid interface, hologram interface, holographic interface, smart speaker, tricorder, voice
    assistant, lcars, siri
ui_click: press ok, ok clicked, taps play, play pressed, buy button, tab selected, select button, phone keyboard
ui_close: previous screen, previous menu, exit menu, leaves menu, backing out, window minimizes, leaves
    shop, exit shop, drop down collapses, quits to menu, close button, back to the game, exit to menu, leave the menu,
    exits the menu, close the map, closes the shop, leaves the shop
ui_confirm: task completed, setup finished, thumbs up, purchase confirmed, order placed, yes button, pin accepted, trade
    accepted, transaction approved, login successful, character created, name entered, fingerprint recognised, face id
    recognised, upload finished, validated, ballot cast, verified, quest accepted
ui_error: action not possible, not possible, blue screen, card declined, payment declined, cannot place building, build
    blocked, level is locked, no ammo, nope, 404, already taken, too heavy to carry, cannot craft, no mana, not
    available, failed to connect, greyed out, requirements not met, not recognised, file not found, does not fit, not
    your turn, upload failed, no internet, action blocked, three strikes, missing ingredient, transaction failed, can't
    afford it, wrong answer buzzer, wrong combination
ui_gear: equip sword, weapon equipped, equip weapon, puts on a helmet, loadout, equipment slot, armor slot
ui_hover: menu entry, d pad, moves selection, moving between options, volume slider, cycle options, cycling through,
    weapon wheel, next character, next option, previous option, through the menu, through the options, down the list,
    through menu items, through options
ui_open: new window, character sheet, chat opens, popup shows, keyboard appears, opening shop, shop opens,
    shop screen, app opens, launch app, crafting screen, trading window, hologram map, stats screen, opening the shop,
    opens the map, pulls up the map, brings up the menu, brings up the inventory, brings up the map
ui_start: game begins, new game, start screen, match begins, level begins, level starts, round begins, round one, stage
    begins, mission begins, adventure begins, press any key, start the race, race starts, enter game, game launching,
    start the game, start the match, start of the match, start of the level, begin the level, begins the game, starts
    the level
ui_swipe: swipe left, swipe right, page swipe, slide to unlock, next slide, next photo, tinder, pull to refresh, image
    carousel, slideshow, photo gallery, dating app
ui_tick: score counter, counting up, coin counter, combo counter, counter increments, rolling counter, number goes up,
    bonus points, stat point, one point, point scored, xp bar, slider steps, notches on the slider, dial notches, plus
    button, timer ticks down, up a notch, down a notch, counts up the score
notification: friend online, text received, sms, incoming text, airport announcement, station announcement, tannoy, your
    turn, new objective, new mission, phone alert, food is ready, dinner is ready, order up, new tweet, intercom chime,
    cabin crew, bing bong, guild invite, party invite, outbid, new reply, mentions you, new comment
status: connection established, device paired, wifi lost, disconnected, teammate left, user left, user joined, lost
    connection, network lost, screen sharing, server online, server offline, spectator joins, host left, uplink
    established
dungeon: torture chamber, mausoleum, spooky house, creepy basement, spooky mansion, haunted castle, ghostly manor,
    vampire's castle, dracula's castle, evil lair, boss lair, goblin lair, necropolis, oubliette, burial chamber, cursed
    temple, abandoned asylum, abandoned hospital, cemetery, inside pyramid, spooky ambience, creepy ambience, eerie
    ambience
register: cashier, payday, salary, microtransaction, pays merchant, gold spent, money spent, spending gold, money
    earned, earns money, taxes collected, paycheck, pays the shopkeeper, pays the bill, pays the merchant, from the
    merchant, from the vendor
coin_slot: coin in the slot, coin into the slot, feeds meter, gumball machine, 25 cents, penny in the slot, arcade
    credit, coin op, donation box, into the slot, into the vending machine, into the meter, into the jukebox, in the
    jukebox
dice: yahtzee, craps, backgammon, skill check, saving throw, roll to hit, natural 20, nat 20, six sided, polyhedral,
    double six, d6, roll of the die, rolls die, attack roll, roll for initiative, throw of the dice
shuffle: card sharp, cardsharp, discard pile, reshuffle, texas hold'em, riffle shuffle, poker night
step_shuffle: drags its feet, drags his feet, drags her feet, drag feet, feet dragging, penguins waddle, waddles, drags
    one foot, drags a leg
typing: at keyboard, keyboard clatter, keyboard clicks, programmer, coder, hacker, hacks into, writing code,
    stenographer, court reporter, data entry, typist, newsroom, enters the password, at the keyboard, types a message,
    hacks into the system, writing an email, writes a code, writes an e mail
phone: landline, video call, zoom call, someone is calling, nokia tune, facetime, hotline, receiver rings, mobile goes
    off, 911 call, ring ring, intercom rings, someone at the door rings, call from headquarters
alarm: meltdown, prison break, jailbreak, evacuate, evacuation, lockdown, security breach, vault breach, containment
    breach, hull breach, tripwire triggered, general quarters, battle stations, self destruct sequence, shoplifter,
    guards alerted, clock radio, overslept, abandon ship, security system, all hands on deck, mayday, defcon, biohazard,
    gas detected, sounds the alarm, trips the alarm, break in detected, wakes up in the morning
toggle: checkbox ticked, tickbox, notifications off, fullscreen, auto aim, vibration off, do not disturb, motion blur,
    music off, crossplay, option on, vsync
switch: lamp on, lamp off, bedside lamp, circuit breaker, cockpit switches, flashlight button, stompbox, turns on the
    light, turns off the light, turn the lights, flips the light, flicks the light, hits the lights, lights off, fuse
    box, breaker panel
"""

TOGETHER = """
arrow_hit: arrow dart arrowhead quarrel + sink embed lodge stick stuck thunk pierce bury bullseye pepper palisade slam
bow: archer bowman longbowman crossbowman + release loose nock shoot fire draw volley fly aim trigger
bow: crossbow arbalest longbow shortbow slingshot bowstring + shoot fire trigger release loose snap twang
bow: arrow + nock loose string bowstring
gunshot: sheriff cowboy gangster hitman outlaw gunslinger gunman mobster sniper marksman sharpshooter swat poacher +
    fire shoot shot trigger blast
gunshot: glock uzi beretta handgun winchester carbine colt flintlock blunderbuss magnum luger mauser derringer lmg smg
    sidearm + fire shoot shot discharge burst pop trigger auto blast crack
gunshot: trigger + pull squeeze
gunshot: gun rifle pistol revolver musket shotgun + discharge blast
bullet_hit: bullet slug + embed lodge thud slam pepper sandbag wood plaster mud brick flesh concrete vest armour armor
ricochet: bullet + ping glance bounce deflect skip whine rebound zing
cannon: pounder carronade frigate galleon battleship gunboat warship howitzer destroyer + fire gun broadside salvo shoot
    volley
cannon: cannonball + fire launch shoot deck
cannon: mortar howitzer artillery + round fire lob battery
catapult: trebuchet mangonel onager ballista catapult + hurl launch fling throw release fire shoot loose boulder arm cow
    payload
reload: mag + slap insert eject swap empty slam
reload: magazine + slap insert eject rifle pistol
reload: glock uzi beretta handgun winchester carbine crossbow musket shotgun flintlock bazooka + reload cock load
reload: round cartridge bullet shell + chamber
explosion: torpedo warhead + hit strike impact hull
explosion: fuel oil ammo ammunition munitions petrol gasoline propane + kaboom boom explode blow blown
explosion: landmine c4 tnt ied claymore nuke grenade + detonate trigger step blow underfoot trip
explosion: meteor meteorite asteroid comet + hit impact strike crater
explosion: building chimney stadium bridge skyscraper + demolish demolition detonate dynamite
explosion: rocket missile + strike bunker hit impact
fireworks: rocket + burst july diwali hogmanay festival celebration midnight fawkes sparkler
fireball: dragon drake wyvern pyromancer phoenix hydra + flame flaming inferno breathe spit spew
fireball: mage wizard sorcerer sorceress warlock shaman witch demon imp + flame flaming firebolt inferno hellfire lava
    magma molten
fireball: ball sphere orb projectile + flame flaming burning molten fiery
fireball: meteor flame inferno fire lava + spell conjure
fireball: flamethrower + burst squirt blast
ice_spell: mage wizard witch sorceress sorcerer warlock shaman necromancer + icicle frost freeze frozen glacial blizzard
ice_spell: spell magic magical wand conjure enchanted + ice icicle frost freeze frozen freezing frostbite crystallizing
ice_spell: enemy foe ice + encase encased
spell: wizard sorcerer sorceress witch mage warlock druid enchanter enchantress magician shaman conjurer + incantation
    chant wave mutter mumble enchant ritual rune summon polymorph transform duel levitate hex
spell: rune glyph sigil + glow activate light
spell: spell + fizzle backfire fail
heal: health hp heart hitpoint vitality + regain restore refill regen regenerate recover replenish
heal: wound injury + close mend knit heal seal
heal: priest priestess cleric paladin medic healer druid + heal restore revive cure mend wound
heal: teammate ally comrade squadmate + revive heal restore resurrect
buff: strength attack defense defence stat morale agility dexterity intellect damage + boost increase buff empower
buff: blessing bless + strength warrior knight goddess hero weapon army
buff: party team ally warrior hero + buff empower inspire
curse: soul + drain suck steal reap devour harvest
curse: demon demonic devil satan + possession possess pact mark ritual
curse: poison poisoned blindness paralysis weakness confusion + inflict status debuff afflict ailment
curse: necromancer warlock witch crone + malediction curse hex jinx doom
shield: bubble dome barrier + energy protection protective invulnerability reflect plasma spell mage
shield: shield forcefield deflector + laser plasma trek phaser spaceship starship photon
shield: spell attack damage barrier + absorb reflect
portal: doorway door gate gateway mirror + dimension dimensional interdimensional otherworld spacetime underworld nether
    hell oblivion
portal: tear rip rift hole + spacetime dimensional reality dimension universe
teleport: wizard ninja genie witch mage magician player hero character + vanish disappear materialise materialize
    dematerialise reappear spawn poof
sparkle: gem diamond ring crystal jewel item sword teeth tooth coin treasure star + glint gleam glimmer shimmer twinkle
    glisten sparkle
sparkle: pixie fairy + fly appear dust flit flutter wink
charge: weapon gun railgun blaster plasma laser beam rifle buster + charge spool accumulate
charge: energy mana ki chi chakra + gather accumulate build channel
power_up: reactor generator mainframe system computer console + boot reboot
power_down: battery + die dead drained
power_down: mainframe reactor computer hologram droid generator server + offline shutdown die deactivate
laser: alien space sci futuristic + gun rifle weapon pistol turret
laser: starfighter spaceship starship ufo spacecraft + shoot gun weapon
laser: energy particle pulse ion + bolt gun rifle weapon projectile
beam: lightsaber saber lightsabre jedi sith + hum ignite light beam glow
beam: laser + sweep cut continuous grid sustained weld
sword: swordsman swordsmen gladiator samurai musketeer fencer duellist duelist rapier katana cutlass + duel fight fence
    fencing clash spar parry
sword: knight pirate + duel clash parry block
sword: mace halberd sword longsword broadsword claymore + block parry clash clang
swing: sword axe blade sabre katana greatsword scythe halberd machete club racket racquet quarterstaff flail foil
    cleaver + swish whirl slash cleave miss sweep twirl swoosh
swing: sword axe sabre katana machete + air; machete + jungle vine undergrowth
whip: tamer ringmaster drover charioteer coachman taskmaster slaver overseer + crack lash whip snap
whip: belt strap vine tail rein carriage + lash whip
whoosh: frisbee boomerang shuriken kunai javelin spear discus + throw toss hurl fly pass spin
whoosh: ninja acrobat gymnast superhero superman sonic parkour + dash flip tumble roll vault dodge fly
whoosh: broom broomstick + fly ride past
battle: army legion horde viking regiment troop crusader barbarian + clash fight attack raid storm besiege invade
battle: castle village town city fortress + besiege siege invade pillage
fanfare: king queen royal emperor herald majesty + trumpet entrance arrive announce procession announcement
piano: key keyboard upright grand + chord melody waltz jazz sonata nocturne ragtime lounge
organ: church cathedral chapel dracula vampire phantom gothic + pipe toccata fugue
harp: angel angelic heavenly celestial dream dreamy flashback + strings glissando pluck gliss
lute: tavern minstrel bard troubadour + song tune ballad strum
flute: shepherd faun satyr peruvian pied andean elf + pipe tune
strings: violin cello viola fiddle orchestra orchestral cellist violinist + swell bowed bow tremolo section
arpeggio: nes snes c64 amiga chiptune gameboy + music melody tune song soundtrack
gong: dojo sumo shaolin karate + round start begin match
music_box: ballerina + box turn spin wind tune
war_horn: orc viking gondor barbarian hunter cavalry army tribal rohan watchtower watchman battlement conch + horn conch
    bugle
stinger: killer murderer culprit villain + reveal appear
stinger: trailer cinematic dramatic + boom braam impact sting stab
reward: badge medal ribbon sticker trophy star + earn award unlock
reward: ability skill recipe item weapon character costume outfit + obtain unlock learn acquire
pickup: orb gem crystal shard herb berry fruit mushroom ammo resource loot feather pellet keycard wood banana egg medkit
    + collect gather grab pickup
beep: cashier supermarket grocery groceries checkout boarding barcode parcel + scan scanner
beep: truck lorry forklift + reverse
beep: microwave oven dishwasher dryer + done finish
beep: patient vital icu + monitor
beep: bomb c4 explosive + countdown counting
beep: keypad atm + pin code digit dial enter press punch
blip: letter text word + dialogue textbox jrpg rpg crawl npc
blip: text + scroll novel undertale
retro_explosion: galaga galaxian asteroids defender atari c64 invaders invader snes nes shmup arcade pixel + explode
    explosion destroyed boom bomb blast burst
retro_shot: galaga galaxian atari c64 invaders invader snes nes shmup contra + laser gun shoot shot pew fire blaster
    bullet
retro_shot: arcade pixel retro chiptune + laser shoot pew blaster
retro_hit: atari c64 snes nes goomba arcade pixel + hurt damage hit collision punch
retro_select: snes nes atari c64 pokemon gameboy pixel chiptune + menu select confirm choose option
ui_chirp: interface ui droid assistant hologram hud computer robot + chirp
ui_click: icon thumbnail touchscreen smartphone link hyperlink app + tap click
ui_close: chat crafting app settings browser tooltip sidebar modal submenu + close exit dismiss hide fade
ui_gear: inventory loadout + equip helmet armour armor glove amulet
ui_swipe: swipe + photo finger gallery story stories tablet gesture thumb tinder app profile
ui_tick: score points tally combo + count increment rolling tick add
notification: message email mail sms dm + new receive incoming inbox unread
status: wifi network server internet bluetooth headset + lost connect disconnect reconnect offline
register: shopkeeper merchant vendor cashier storekeeper trader + pay buy sell purchase bought sold
coin_slot: coin quarter token penny dime nickel euro + vending arcade jukebox parking meter payphone turnstile pinball
    insert trolley
dice: craps yahtzee backgammon monopoly tabletop boardgame initiative perudo d20 + roll throw bones
shuffle: dealer croupier gambler casino + riffle shuffle mix deck
shuffle: deck card pack + riffle mix shuffle bridge reshuffle
step_shuffle: feet foot leg slippers zombie mummy undead + drag scuff scuffing shamble shuffle
typing: hacker programmer coder secretary typist stenographer journalist novelist + type keyboard code email hack
typing: email username password + enter type
phone: call calling + incoming skype codec mobile
alarm: intruder burglar thief robber shoplifter + detect alert trigger trip
alarm: reactor nuclear core + meltdown emergency overload
alarm: evacuation evacuate lockdown meltdown + base ship facility lab station imminent
toggle: setting option subtitles vsync hdr crossplay fullscreen + enable disable flip toggle
switch: lamp flashlight light lantern headlamp headtorch + flick switched dimmer
heal: cleric priestess paladin medic + party ally
switch: lamp flashlight lantern headlamp + turn
"""
