"""More expressions that make a kind wherever they stand, as people call for a sound without its name.

Of weapons, magic, music, games and their screens.

Written by people who knew nothing but the names of the kinds; here stands what was not understood before.
"""

from __future__ import annotations

EXPRESSIONS = """
arpeggio: alberti bass, arp, ascending scale, c e g c, chiptune chord, descending scale, do mi sol, finger-picked chord,
    major triad run, minor triad run, musical ripple, quick scale upward, rolled chord, scale run, sixteenth-note
    plucks, spread chord, trance plucks, triad up and down, up and down the chord
arrow_hit: archery butts, axe throw sticks, blowdart lands, double top, like a porcupine, pincushioned, quarrel strikes,
    quivering shaft, shaft quivers in wood, shaft still quivering, straw target, treble twenty
battle: fighting in the streets, front line, legions advance, naval engagement, no man's land, pitched fight, revolution
    in the streets, space fleet engagement, storm the beach, the fray
beam: abduction ray, concentrated light, disintegration ray, healing beam, heat vision, ion beam, laser eyes, mirror
    puzzle ray, prism ray, refracted ray, shrink ray, ufo abducts a cow
beep: access card swiped, cash machine buttons, censored, life support monitor, little droid talks, over and out, time
    pips
blip: ball off the paddle, bip, boop, damage number appears, dot on the radar, lcd game tick, minimap marker, piece
    rotates, pip, pocket calculator game, pong, robot's one-tone reply
bow: arbalest, cupid, draw and release, horse archer, lets an arrow fly, lets fly an arrow, loose at will, nock draw
    loose, nocks and looses, recurve, skeleton archer, tower archers
cannon: 1812 overture finale, big bertha, bombard, cannonade, carronade, circus daredevil shot out, coastal battery,
    confetti launcher, grapeshot, gunner lights the touchhole, gunport, heavy ordnance, human cannonball, shore battery,
    swivel gun, twelve-pounder, twenty-four-pounder
catapult: boulder over the wall, counterweight falls, flinger, hurler, launch rail, pumpkin chunking, release the
    payload, rock lobber, seesaw launch, sling arm swings, throwing arm released, throwing arm swings up, torsion arm
charge: building power, chi focus, flash recycling whine, focuses chakra, gathers power, hands begin to glow, holds the
    trigger to build, mega cannon builds, plasma builds, sorcerer channels, staff glows brighter, telegraphed attack,
    ultimate builds
curse: afflicted, anathema, blinded by magic, life drain, medusa's gaze, petrify, pharaoh's revenge, poisoned apple
    enchantment, sentence of doom, spindle pricks her finger
defeat: bad ending, bankrupt, dealer wins, dishonourable ending, finishes last, house wins, kingdom falls, knocked out
    of the cup, no more moves, out of moves, relegated, resigns the game, surrenders, wiped out
drum: badum tss, beat sample, bodhran, darbuka, four on the floor, galley beat, marching beat, military tattoo, orc army
    beat, pa rum pum pum, percussionist, punchline sting, ramming speed, rhythm game hit, roll before the execution,
    roll before the high dive, tension roll before reveal, tribal rhythm
dungeon: bastille cell, beneath the castle, burial vault, castle vaults, castle's lower levels, crawl through the
    depths, depths of the keep, donjon, first floor of the roguelike, gaol, keep's cellars, labyrinth, lich's lair,
    minotaur's maze, ossuary, pharaoh's chamber, rogue-like floor, sepulchre, stone maze, torchlit corridor, undercroft,
    underground maze
explosion: artillery lands, blasting the rock, detonator pressed, eruption, frag out, minefield, rpg hits, shells land,
    steps on a mine
fanfare: all rise for the king, course clear, crowning, grand unveiling, heraldic, holds the item aloft, make way for
    the king, opening ceremony, podium anthem, royal arrival, ta-daa
fireball: firebender, firebending, flaming meteor, immolate, immolation, magma ball, pyrokinesis, pyromancy, staff of
    fire
fireworks: aerial display, aerial shell, bastille day, bursts of color, bursts of colour in sky, carnival night sky,
    cherry bomb, finale over the lake, gandalf's show, grand finale in the sky, hanabi, july 4th, july fourth, jumping
    jack, lunar new year, match-three jackpot bursts, midnight over the harbour, new years eve, oohs and aahs at sky,
    pyro show, sky lit with colours, star shell, theme park finale, wheee pop crackle
flute: andean band, andes melody, bamboo pipe, breathy melody, charms a cobra, dizi, faun plays, hobbit tune, irish jig
    on whistle, kaval, kokopelli, leprechaun's jig, mr tumnus, ney, pastoral melody, pastoral tune, pungi, quena,
    recorder lesson, reed pipe, satyr plays, shire theme, siku, suling
game_over: back to the title screen, continue ten nine eight, end of the run, enter your initials, heart meter empties,
    no lives left, pacman dies, permanent death, restart from checkpoint, retry or quit, retry screen, run ends, run is
    over, stack reaches the top, the run's over, time over, you have died, you have perished, zero lives
gong: balinese temple, buddhist temple, chinese opera, dinner is announced by butler, dojo, dragon warrior, dynasty
    begins, emperor's court, far east sting, far eastern title, fighting game round start eastern, film studio muscle
    man, imperial china, kung fu movie, mahjong win, mandarin arrives, martial arts movie opening, meditation ends
    bronze, muscle man film opening, ninja clan intro, opium den intro, oriental sting, samurai intro, sound healing
    bath, summoned to dinner manor, sumo tournament starts, tai chi class starts, tibetan temple, wuxia, zen temple
gunshot: blam, executed at dawn, gunfighter, gunslinger, lever-action fired, muzzle flash, peacemaker, quick draw,
    quickdraw, skeet, takes the shot, wild west shootout
harp: apollo plays, at the pearly gates, autoharp, cherub, daydream, dream begins, dreamy sweep, elven hall music, elven
    music, enters the dream, falls asleep into a dream, flashback, gliss, glissando, guzheng, imagines himself, jack
    steals from the giant, kithara, kora, love at first sight sweep, orpheus, psaltery, puts the giant to sleep
heal: cleanse, cleric, healthpack, hp up, medipack, plus hp, purified, purify, regen, salve
ice_spell: builds an ice palace, cold spell, cryo blast, cryokinesis, cryomancer, ice arrow, ice bridge forms, ice
    queen, ring of frost, snow queen, sub-zero attack
laser: bzap, disruptor, pyew, quasar tag game, space shooter, stun ray, tag arena game
lute: bardic tune, court musician, fingerpicked, fingerpicking, pipa, plays a tavern jig, plectrum, plinks out a ballad,
    serenade under the balcony, vihuela
music_box: celeste, childhood memory melody, clockwork melody, comb and cylinder, cot mobile, creepy nursery, crib
    mobile, cylinder with pins, grandmother's trinket plays, haunted doll, locket opens and plays, tiny tines
notification: attention tone, autosave, building ready, codex entry added, objective added, text arrives, tip appears,
    unread, update available
organ: ballpark charge tune, bandoneon, drawbars, funeral service music, gothic chord, gothic chords, here comes the
    bride, hockey rink, mad scientist's music, mass at the cathedral, roller rink, silent film accompaniment, stops
    pulled out all, sunday service, tonewheel, vampire castle music, vampire lord theme, villain's lair music
pad: airy chords, atmospheric texture, chillout bed, crystalline texture, dreamscape, dreamy wash, ethereal wash,
    evolving texture, heavenly wash, held chord, hopeful underscore, lofi bed, long sustained chord, meditative, musical
    bed, new age music, otherworldly ambience, peaceful underscore, serene theme, soft underscore, soundscape chords,
    string synth, sustained chord, underscore
piano: bosendorfer grand, clavinet, concerto, dissonant low keys, etude, ivories, jazz lounge, keys mashed, recital,
    silent movie chase music, tickles the ivories
pickup: into the backpack, into your bag, nab the crystal, pockets the trinket, stuff it in the bag
portal: ancient archway glows, doorway to the abyss, interdimensional, magic mirror ripples, mirror ripples like water,
    oval of blue energy, singularity, spatial anomaly, underworld entrance glows
power_down: batteries flat, brownout, hibernates, life support fails, lose the mushroom, out of batteries, out of power,
    plug pulled, shields offline, shrink back to small, spin down, spins down, unplugged, wind-down, winding down
power_up: become invincible, console turns on, double damage, energises, energizes, goes super, grows twice his size,
    henshin, quad damage, rage mode, spin up, spins up, star power, super form, super meter full, transformation, whirs
    into life
reload: belt fed, break-action, hammer pulled back, powder and ball, revolver cylinder, slugs into the shotgun, tamp the
    powder
retro_explosion: bitcrushed blast
retro_hit: boss flashes red pixel, breakout brick, goomba, paddle hit, pong, sfxr hit, shmup ship damaged
retro_select: arcade start, attract mode, cartridge game menu, enter your initials, initials entry, pixel dialogue box
    advance, sfxr blip select, text adventure prompt, title screen start 8-bit, virtual pet button
retro_shot: arcade shooter, arm cannon pellet, danmaku, light gun game, pixel mega buster, run and gun hero, sfxr shoot,
    twin-stick shooter, wave cannon arcade
reward: congratulations, milestone
ricochet: bounced off, bullets crack overhead, near-miss bullet, non-penetration, peeeow, pinball rebound, ptwang,
    pyeew, rebounds off the steel plate, round skips off armor, shot bounces off the armour, shot skips off stone,
    spaghetti western shootout, spang, zing
shield: absorbs the hit, bulwark, dome of light, guards with a buckler, no damage dealt, phalanx locks, protection from
    evil, stone skin, testudo
sparkle: bling, bling-bling, clean and shiny, disco ball, make a wish, sparkly clean, squeaky clean shine
spell: conjuration, eldritch blast, levitate, levitation, raise skeleton, shazam, spellcast, spellcasting, staff glows,
    telekinesis, transmutation
curse: ailment, asleep effect, attack lowered, birdies round the head, bleed applied, bleeding effect, blinded effect,
    charmed, condition inflicted, confused, confusion effect, damage over time, dazed, debuffs, fatigued, infected
    effect, marked for death, paralysed, paralysis, paralyzed, petrification, poison applied, poison effect,
    poisoned, put to sleep effect, slow effect, slowed effect, is slowed, enemy slowed, stun effect, stunned, weakened
stinger: badum tss, betrayal revealed, crime discovered, enemy alerted, enemy notices you, exclamation mark appears,
    killer behind you, musical punctuation, news intro hit, ominous hit, orchestral sting, scene transition hit, spotted
    by the guard, stealth broken, suspicion mounts, you've been spotted
strings: ballroom waltz, barn dance, baroque ensemble, bowed swell, classical music, col legno, court dance music,
    elegant ballroom music, film score, hoedown, irish jig, legato section, love theme, minuet, movie score,
    nyckelharpa, philharmonic, pizz, spiccato, stradivari, sweeping orchestral, tragic death music, tremolo, vivaldi,
    waltz
swing: attack button, blade through the air, bo staff, energy sword wave, machete through brush, missed attack, sling
    whirled, strikes at air, tee off, weapon attack, whiff
sword: duelists, duellists, fencer, hit on armour, steel rings, swashbuckler
teleport: disapparate, disappears in a puff, enemies spawn, enemy spawns, matter transfer, phase through, phases through
    the wall, recall to base, return scroll, shadowstep, spawn point, swap places, translocate
ui_click: hitmarker, hit marker, brush tool picked, choose an entry, colour swatch picked, cookie clicked, hotbar slot,
    hyperlink, option
    chosen, slot clicked, tool selected, web link
ui_close: go back, hits the x, quit to desktop, red x in the corner, shop closes
ui_confirm: character chosen, choice made, decision made, hero chosen, move order acknowledged, picks yes, proceed
    button, yes option
ui_error: ability not ready, bzzt, grayed out, no space left, out of bounds, uh-uh
ui_hover: card lifts under the cursor, mouseover, next item in list, pointer enters, pointer glides over, pointer over,
    pointer passes over, radial wheel segment, roll over a button, rolls over the icon, selector moves
war_horn: barbarian invasion, bull horn blown, call to arms, call to battle, enemy at the gates horn, gjallarhorn, hunt
    begins, legion advances signal, longships approach, ominous far-off horn, ragnarok begins, raiding party, rally the
    troops, wild hunt
whip: cane across the hand, circus tamer, crack it at the lions, dogsled driver, flagellation, flick of the reins,
    galley master, giddy-up crack, nine tails, rawhide, slave driver, stockwhip, supersonic crack of leather, towel
    flick, vine attack, wh-pssh, whipcrack
whoosh: camera swings, fwoosh, pendulum passes, swipe
"""

TOGETHER = ""
