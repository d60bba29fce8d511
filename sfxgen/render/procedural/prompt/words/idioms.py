"""Expressions whose words mean something else together; each line is what to read instead, and the expressions."""

from __future__ import annotations

from sfxgen.render.procedural.prompt.lexicon import entries

IDIOMS = entries(
    """
screen: drop down list, drop down menu, drop down box, drop down panel
hover car: hover truck, hover van, hover bus, hover taxi, hover tank, hovertruck, hover sled,
    hover cab
streak: win streak, winning streak, victory streak
laughter: scream of laughter, howl of laughter, shriek of laughter, peal of laughter, gale of laughter, roar of
    laughter, hoot of laughter, burst of laughter, fit of laughter, fit of giggles, peals of laughter
tape recorder: voice recorder, cassette recorder
mailbox: letter box
man: pop star, pop singer, pop idol
checkbox: tick box, tickbox
dropdown: the drop down, a drop down
leaderboard: league table, league tables
cuddly toy: plush bear, teddy bear, plush dog, plush cat, plush rabbit, plush bunny, plush dragon, plush lion, stuffed
    bear, stuffed rabbit, stuffed bunny, stuffed toy, stuffed animal, plush toy, plush elephant, plush penguin
music box: ice cream van, ice cream truck
whoosh: zip line, zipline
wind: dust devil, dust devils
room tone: car park, parking garage, parking lot
-: talent show, game show, quiz show, talk show, puppet show, dog show, fashion show, variety show, tv show, show
    window, pop quiz, pop song, in the arcade, at the arcade,
    blocks away, blocks over, city blocks, flesh eating, man eating, meat eating, ear splitting, tiger striped,
    zebra striped, milking shed, milking parlour, milking stool, ski hut, ski lodge, ski resort, ski slope, war torn,
    storm torn, resting place, hiding place, hiding spot, meeting
    place, meeting point, landing zone, landing
    strip, landing party, breeding ground, training ground, parking space, sleeping quarters, stomping ground, gathering
    place, in spring, in the spring, early spring, late spring, starting line, starting grid, starting gate, starting
    block, start line, finish line, finishing line, match three, match 3, campfire story, ghost story, bedtime story,
    war story, buried alive, bite the bullet, turn the tables, pull the plug, break the ice, cold feet, point and click,
    idle clicker, kart racer, crack of dawn, cry wolf, hit the jackpot button, hit the road, hit the sack, hit the hay,
    hit the roof, blow off steam, blow the whistle, let off steam, burn bridges, burning
    bridges, burn the midnight oil, ball park, bell the cat, bull in a china shop, call it a day, cat got your tongue,
    chicken out, cut corners, cut the mustard, drop the ball, face the music, get the ball rolling, hold your horses, in
    hot water, jump ship, jump on the bandwagon, keep the wolf, kill two birds, let the cat out, let sleeping dogs lie,
    on thin ice, over the moon, play with fire, rock the boat, run out of steam, ruffle feathers, skeleton in the
    closet, smell a rat, throw in the towel, tip of the iceberg, under the weather, walk on eggshells, weather the
    storm, when pigs fly, wild card, ace up his sleeve, dead ringer, dead heat, loan shark, card shark, pool shark,
    paper boy, fire away, fire drill sergeant, rain of terror, storm the castle, raise the bar, raise the roof, steal
    the show, break the bank, break the news, break of dawn, hammer it home, nail it, nailed it, smashing success,
    roaring trade, howling success, thundering success, barking mad, screaming deal, crying shame, buzz word, buzzword,
    dog eat dog, cat and mouse, horse play, horseplay, monkey business, pig out, bear with me, duck soup, goose step,
    crow bar, hawk eye, hawkeye, lion share, lion's share, snail mail, bug fix, bugfix, bug report, mouse potato,
    hiding phase, planning phase, building phase, build phase, butterfly effect, bee line, down the block,
    around the block, round the block, up the block, cell block,
    tower block, apartment block, office block, city block, in bursts, short bursts, after hours, fall silent,
    falls silent, fell silent,
    goes silent, go quiet,
    goes quiet, falls quiet, kickoff, jump start, spill the beans, break dance, cat's cradle, blood moon,
    bird's eye view, cold shoulder, killing time, dead silence, dead end, dead centre, dead center, rock bottom, rock
    star, gold rush, silver lining, iron curtain, glass ceiling, paper trail, paper tiger, wild goose chase, red
    herring, couch potato, early bird, night owl, snowball effect, storm chasers, storm chaser, brainstorm, lightning
    fast, lightning speed, breath of fresh air, heartbreak, cat burglar, copycat, dog tired, underdog, top dog, watchdog
    timer, bull market, bear market, cash cow, elephant in the room, monkey bars, rat race, sitting duck, lame duck,
    crow's nest, goose bumps, swan song, eagle eye, butterfly effect, bookworm, spider sense, web page, firewall, fire
    sale, fire exit, fire escape, friendly fire, cease fire, burn rate, slow burn, boiling point, watermark, rain check,
    snow white, second wind, cloud nine, star player, all star, moonwalk, bombshell, top gun, jump the gun, smoking gun,
    glue gun, double edged sword, bow tie, time flies, ghost town, heart of gold, horse power, dark horse, black sheep,
    sacred cow, big fish, paper thin, razor sharp, rock solid, stone cold, ice cold, red hot, hot seat, hot fix, cold
    case, wet blanket, low hanging fruit, piece of cake, break a leg, drop of a hat, under the hammer, hit and run, hit
    list, hit parade, smash hit, big hit, box office hit, break even, lunch break, coffee break, spring break, tie
    break, tiebreak, daybreak, heartthrob, cutting edge, on the fence, over the fence, sound check, sound wave, sound
    barrier, sound asleep, safe and sound, ring tone settings, boot camp, key moment, key frame, low key, high key, gate
    crash, crash course, crash test, crash report, landing page, splash screen, splash damage, water level, fire level,
    ice level, lava level, snow level, cave level, boss level, wind speed, rain gauge, night shift, glass cannon, meat
    shield, human shield, windshield time, bottle neck, bottleneck, pipe dream, chain reaction, chain of command, food
    chain, supply chain, gear up for, switch sides, lever age, block chain, blockchain, battle royale, dog days, cat
    nap, bull's horns, bee's knees, hive mind, swarm of players, flock of fans, wave of nostalgia, tide of war, ocean of
    time, stream of consciousness, live stream, livestream, river of time, flood of messages, storm of arrows, rain of
    blows, hail of bullets, thunder thighs, steal the thunder
whistle: wolf whistle, catcall, dog whistle, tin whistle blown, signal whistle
game over: kick the bucket, kicks the bucket, kicked the bucket, bite the dust, bites the dust, meets his maker,
    gives up the ghost
correct: cracked the case, cracks the case, case cracked, case solved, solved the case, gets it right, got it right,
    answers correctly, answered correctly, guessed right, guesses right
wrong: gets it wrong, got it wrong, answers wrongly, guessed wrong, guesses wrong
vibrate: on silent, silent mode
unlock: lock gives, lock yields, lock turns, lock opens
keys: key goes in
alarm clock: wind up alarm clock, windup alarm clock
trigger: empty gun, empty shotgun, empty rifle, empty pistol, empty revolver, dry fire, dry fires, empty chamber,
    empty musket, empty weapon
coins: tip jar, piggy bank, money bag, rolling in money
shout: fire in the hole, sea dog, barking orders, drill sergeant
crying: crocodile tears
fireball: meteor shower, falling star strike
engine start: engine on, motor on, ignition on, generator on, engines on
stops: grind to a halt, grinds to a halt, grinding to a halt, comes to a stop, comes to a halt, ground to a halt
skid: screeches to a halt, screech to a halt, screeching halt, screeches to a stop
laugh: crack up at, cracks up at, cracks up laughing, room cracks up, crowd cracks up, audience cracks up, peal of
    laughter, barrel of laughs
whip: jump rope, skipping rope
wrench: monkey wrench
clock: ticking clock, doomsday clock, biological clock
bubbles: water cooler, bath bomb, alka seltzer
bell: bus stop bell, stop bell
drill: wheel gun, impact wrench, air wrench
bow: archery release
clatter: snare rattle
shutter: photobomb, photo bomb
gas: smoke bomb, smoke pellet, smoke pellets, smoke grenade, tear gas, oxygen tank, gas tank, gas cylinder, scuba tank,
    propane tank, oxygen mask,
    tear gas grenade
burst: glitter bomb, confetti cannon, party popper
spray: spray gun, water gun, water pistol, squirt gun, super soaker
hair: lock of hair, locks of hair
stamp: staple gun
pop: nerf gun, toy gun, pop gun, popgun
beep: submarine ping, sub ping, radar gun, heat sensor, motion sensor, keypad press, barcode
fan: heat gun, wind tunnel
button: arrow key, arrow button, hot key, escape key, space bar, spacebar, enter key, caps key
crowd: bowling alley, break dance crowd, peanut gallery, hall of fame, sea of voices
plane: dogfight, spitfire, paper airplane engine, kamikaze
dice: snake eyes, loaded dice, high roller
stone: horse chestnut, heart of stone, cornerstone
zoom: bullet time, slow motion, slow mo, time warp, time slow, slow down time
alarm: fire drill, alarm bell, red alert, yellow alert, panic button pressed
vinyl record: needle drop, record needle, record player needle, needle on vinyl
electric guitar: rock band, rock music, heavy metal, metal music, metal band
scream: bloody murder
sparkle: light bulb moment, wish upon a star, shooting star, northern lights, aurora
stinger: bass drop, sub drop, beat drop, jump scare, plot twist, cliff hanger, cliffhanger
applause: standing ovation, curtain call, round of applause
knock: knock knock, knock on wood
cheer: goal scored, goooal, go wild, goes wild, going wild
splash: belly flop, cannonball into, cannonball dive
fanfare: marching band, brass band, news jingle, radio jingle, tv jingle, logo jingle, ad jingle, jingle music,
    breaking news, theme song, theme music
phone: ring tone, wake up call, phone call
tank: think tank destroyer
thud: judo throw, body slam, suplex, bite the dust, belly landing
"""
)
"""What to read instead, and the expressions."""
