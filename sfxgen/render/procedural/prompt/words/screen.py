"""Interfaces and the states of a game: what is on a screen, and what becomes of it."""

from __future__ import annotations

from sfxgen.render.procedural.prompt.lexicon import entries

SCREEN = entries(
    """
screen = ui_open?: loot window, chat window, stash window, trade window, inventory window, quest window, status window,
    reward window, dialogue window, character sheet, panel, menu, popup window, dialog, dialogue box, dialog box,
    dropdown, sidebar, side panel,
    overlay, toast, toast message, tooltip, inventory, minimap, screen, modal, carousel menu,
    backpack screen, widget, wheel menu, radial menu, settings screen, options, submenu, pause menu, map screen,
    scoreboard, accordion menu, dropdown menu
screen = -: hud, ui, gui, interface
button game = ui_click?: button, icon, checkbox, radio button, tab, key prompt, menu item, menu entry, slider,
    scrollbar, list item, ok button, back button, touch screen, touchscreen, tile of a menu, volume slider, stepper,
    spinner, dropdown entry
game = -: tennis, badminton, soccer, rugby, hockey, snooker, lacrosse, marathon, regatta, triathlon, cutscene, skill
    tree, talent tree, tech tree, bluff, shootout, penalty shootout, loadout, land, plot of land, election, auction,
    derby, playoffs, tiebreak, final score, difficulty, invincibility mode, season, alliance, treaty, truce, pact,
    ceasefire, choice, weekend event, event, double xp, chapter, combo meter, reputation, water level, temperature,
    price, budget, simulation, purchase, payment, transaction, trade, morale, loyalty, happiness, popularity, credit,
    matchmaking, volume,
    brightness, opacity, contrast, resolution, sensitivity, stamina, health, energy, mana points, loading, subscription,
    hitbox, difficulty, quality setting, filter option, skin, avatar, emblem, crosshair, channel, playlist, frame rate,
    quest log, world, region, save slot, cart, basket item, checkout step, transfer, minigame, mini game, banner ad,
    player, players, lobby, quest, level, mission, round, match, skill, achievement, score, save, file, item, slot,
    turn, combo, rank, friend, server, connection, wifi, wi fi, controller, settings, setting, option, microphone, mic,
    network, party, guild, perk, recipe, unit, checkpoint, objective, tutorial, profile, account, username, password,
    leaderboard, replay, mode, game, team, teammate, squad, opponent, rival, enemy team, stage, wave of enemies, trophy,
    medal won, streak, bonus round, crafting, build, research, technology, talent, skill point, ability, cooldown, mana
    bar, health bar, progress bar, xp, experience, experience points, stat, karma, reputation, bounty, contract signed,
    vote, ballot, poll, question, answer, quiz, riddle, puzzle, trivia, test, exam, request, invite, invitation, trade
    offer, offer, upload, download, update, backup, session, account, log, captain's log, journal entry, bookmark,
    favourite, filter, search, language option, subtitles, subtitle, voice chat, headset, bluetooth, signal lost, device
    link, gamepad, second controller, internet, vpn, sync, cloud save, chat request, host, spectator, autopilot, cruise
    control, stealth mode, rage mode, god mode, auto save, autosave, highlight, selection box, waypoint, marker, target,
    ping on the map, streamer, viewer, subscriber, follower, raid, tournament, season pass, battle pass, daily reward,
    login bonus, wishlist, purchase order, order, delivery, spawn, respawn point, boss fight, timer, turn timer, time
    limit, clock of a match, hint, cheat, code, passcode, pin, login, problem, equation, clue, life lost
light game = toggle?: night mode, dark mode, airplane mode, power saving, option switch, feature, caps lock
"""
)
"""Nouns in rows like those of `things`."""

STATES = entries(
    """
login, log back in: status
logout, logoff: status
thaw: drips sea=ice_crack river=ice_crack pool=ice_crack food=drips ice=ice_crack icy=ice_crack *=drips
succeed: reward
join, connect, log in, sign in, log on, reconnect, pair, link, arrive, enter, subscribe, follow: status
    gamepad=status controller=status joystick=status space=spaceship boat=boat ship=spaceship code=beep passcode=beep
    pin=beep
    password=typing username=typing slider=notification elevator=notification email=notification
    phoneui=notification paper=notification people=crowd siren=siren horse=hooves wagon=wagon portal=portal plane=plane
    heli=helicopter bigbeast=roar undead=moan weather== storm=storm button=ui_hover cable=latch wire=latch plug=latch
    spark=electricity train=train vehicle=passby
come online, go online, come back online, be back online: status motor=power_up machine=power_up device=power_up
    computer=power_up robot=power_up vehicle=power_up turret=servo space=power_up ward=shield shield=shield
go offline, drop offline: status motor=power_down machine=power_down device=power_down computer=power_down
    robot=power_down vehicle=power_down turret=servo space=power_down ward=power_down shield=power_down
leave, disconnect, log out, sign out, log off, quit, exit, depart, drop out, kick out, unpair: status
    gamepad=status controller=status joystick=status space=spaceship boat=boat ship=spaceship horse=hooves wagon=wagon
    plane=plane heli=helicopter ghost=moan vanish=teleport siren=siren person=footstep people=footstep train=train
    vehicle=passby magic=teleport
find, found, discover, reach: reward game=notification screen=notification
complete, succeed, achieve, accomplish, finish, solve, clear, earn, graduate, work out, figure out, crack the code:
    reward game=reward quiz=ui_confirm throat=throat person=- road=-
win, won, triumph: fanfare money=register bet=register coin=register
lose, defeat, perish, eliminate: - game=defeat person=hurt eliminated=defeat battle=defeat bet=register money=coins
    bigbeast=fanfare enemy=reward
deny, reject, refuse, decline, forbid, disallow, invalidate, expire, lack, miss, cannot, unable, afford: ui_error
    swing=whoosh ball=whoosh arrow=whoosh person=ui_error train=train game=ui_error coin=ui_error fist=whoosh
    bullet=whoosh blade=whoosh liquid=ui_error food=ui_error card=ui_error money=ui_error
save, submit, confirm, accept, approve, apply, select, choose, agree, verify, sync, copy, paste, craft, vote:
    ui_confirm choose=ui_click vessel=clink person=ui_confirm blade=ui_confirm bow=ui_confirm gun=ui_confirm
    liquid=ui_confirm food=ui_confirm armour=ui_confirm shield=ui_confirm wooden=ui_confirm card=ui_confirm
    option=ui_confirm weapon=ui_confirm spell=ui_confirm cloth=cloth gem=ui_confirm key=ui_confirm tool=ui_confirm
    chisel=ui_confirm metal=ui_confirm arrow=ui_confirm bag=ui_confirm
change, switch over: - game=ui_click screen=ui_click tire=gear cloth=cloth gun=reload battery=latch light=creak
    weapon=reload vehicle=lever shoe=gear foot=gear weather== tape=latch record=latch lens=latch
swap, replace, rearrange, reorder, sort: - gas=latch game=ui_click screen=ui_click gun=reload card=shuffle
    battery=latch bag=gear
    coin=coins weapon=reload blade=scrape
untick, uncheck, check off: toggle
cancel, discard, delete, undo, dismiss, deselect, revert, trash, remove from list, clear out: ui_close weapon=gear
    armour=gear card=page paper=paper gun=clatter blade=clatter spell=ui_close food=thud wooden=ui_close
    camera=ui_close
mute, unmute, enable, disable, activate, deactivate, arm, disarm, engage, disengage: toggle jet=jet heli=helicopter
    gun=reload weapon=reload
    slider=servo light=switch lights=switch laser=power_up beam=beam jetpack=jet stony=spell gem=spell totem=spell
    statue=gate lever=lever switch=switch plate=lever gate=gate hinged=toggle phone=power_up computer=power_up
    device=power_up camera=beep siren=siren gears=gears heal=heal curse=curse radio=static bridge=drawbridge
    turret=servo beacon=power_up space=power_up ward=shield trap=latch bomb=beep robot=power_up motor=engine_start
    alarm=beep shield=shield machine=power_up portal=portal spell=spell vehicle=engine_start hand=-
zoom: zoom insect== motor=passby vehicle=passby screen=zoom game=zoom camera=zoom paper=zoom lens=servo bird=whoosh
drag, nudge, adjust, tweak: - game=ui_hover screen=ui_hover button=ui_hover knob=ui_hover strap=gear bag=gear
    cloth=cloth lens=servo lever=lever
hover, focus, highlight, scroll, browse, navigate, tab through: ui_hover fairy=sparkle ghost=moan binoculars=servo
    telescope=servo spell=spell mouse=ui_hover lens=servo camera=servo heli=helicopter vehicle== motor== insect==
    bird=wings ship=spaceship
expand, maximise, maximize, appear, slide in, fade in, show up, pop up, spawn: ui_open bigbeast=growl balloon=leak
    star=sparkle stars=sparkle fish=splash bigfish=splash pool=splash chest=sparkle coin=sparkle food=latch
    gem=sparkle portal=portal fire=fireball police=siren siren=siren item=pop gate=gate hinged=teleport light=sparkle
    charm=sparkle heal=heal motor=servo gas=leak rodent=pop ward=shield ghost=teleport spell=teleport undead=moan
    person=teleport creature=teleport game=ui_open enemy=teleport
collapse down, minimise, minimize, slide out, fade out: ui_close ghost=teleport spell=teleport person=teleport
    creature=teleport
increase, increment, raise setting: ui_tick
decrease, decrement, reduce: ui_tick
level up, rank up, evolve, power up: reward
rank down, demote, downgrade, level down: power_down
warn, alert, notify, remind: beep snake=hiss rattlesnake=rattle dog=growl person=shout siren=siren alarm=alarm
    horn=horn vehicle=horn bird=bird monkey=screech animal=growl bell=bell
buff, empower, boost: buff
debuff, weaken, curse, poison: curse battery=power_down sink=pour water=pour bathtub=pour liquid=bubbles food=bubbles
    drink=bubbles person=curse animal=curse creature=curse
detect: beep game=notification screen=notification *=beep
refresh: - game=notification page=page screen=notification
promote, graduate: reward person=reward game=reward child=reward people=applause quiz=ui_confirm throat=throat road=-
beat: - drum=drum cloth=thud foil=sword heart=heartbeat wing=wings wings=wings bird=wings egg=clink eggshell=clink
    bigbeast=fanfare enemy=fanfare person=punch horse=whip food=clink animal=punch rain=rain bodyfall=thud body=punch
    stony=impact metallic=impact metal=impact game=reward quiz=ui_confirm throat=throat road=-
pass: - paper=paper game=reward quiz=reward ball=whoosh ghost=whoosh undead=moan motor=passby vehicle=passby card=page
    throat=throat person=- road=-
fail: defeat mission=defeat quest=defeat level=defeat match=defeat raid=defeat heist=defeat round=defeat stage=defeat
    campaign=defeat objective=defeat challenge=defeat boss=defeat escort=defeat run=defeat
    motor=engine_stop vehicle=engine_stop tire=skid brake=skid ward=shield shield=shield spell=spell
    magic=spell lockpick=ui_error lock=ui_error device=power_down machine=power_down light=switch lights=switch
    computer=power_down robot=power_down heart=beep game=ui_error quiz=ui_error test=ui_error exam=ui_error
    latch=ui_error phone=power_down battery=power_down rope=whip chain=chain bridge=wood_break gun=latch person=hurt
    eliminated=defeat battle=defeat bet=register money=coins
reveal, uncover, unveil, unmask: ui_open chest=sparkle coin=sparkle gem=sparkle hinged=gate gate=gate stony=gate
    card=page cloth=cloth ghost=teleport bigbeast=stinger spell=teleport undead=moan person=teleport creature=teleport
    game=ui_open enemy=teleport *=reward
hide, conceal: ui_close foliage=leaves wooden=cloth person=cloth hinged=door_close cloth=cloth ghost=moan
    spell=teleport creature=teleport
disappear: ui_close train=train vehicle=passby weather== animal=teleport ghost=teleport spell=teleport person=teleport
    creature=teleport *=teleport
    trophy=reward item=pickup *=pickup
upgrade, evolve, level up, rank up: reward pad== synth== choir== weather== lowdrone== *=reward
bless, empower: buff *=buff
enchant, imbue, infuse: spell *=spell
gain: reward coin=coins money=coins height=whoosh speed=whoosh weight=ui_hover
unlearn, forget: power_down
drain: curse stein=drinking tankard=drinking mug=drinking flagon=drinking goblet=drinking battery=power_down
    health=curse mana=curse life=curse energy=power_down stamina=power_down bar=power_down shield=shield
    ward=shield toilet=flush tub=pour pool=pour sea=pour river=pour liquid=pour vessel=pour drum=pour boiling=boiling
    person=curse creature=curse magic=curse phone=power_down computer=power_down light=power_down robot=power_down
    vehicle=pour game=curse crowd=crowd sand=pour blood=curse flesh=curse device=power_down people=crowd sink=pour
    water=pour bathtub=pour
"""
)
"""Verbs in rows like those of `deeds`."""

STATE_SOUNDS = entries(
    """
toggle: mute, unmute, toggle on, toggle off, toggled on, toggled off, switch toggle
hurt: grunts in pain, grunt in pain, pain
teleport: warp jump, hyperspace jump, jump to hyperspace, jump to lightspeed, hyperjump, beam up, beam down
tree_fall: tree fall, tree falling, falling tree, timber
status: ui note, player joined, player left, went online, went offline, signal found,
    connection restored, device connected, device disconnected, controller disconnected, controller connected, usb
    connected, welcome back, friend online, call ended, call connected, hang up, pairing successful
zoom: time stops, time freezes, time slows, time resumes, zoom, zoom in, zoom out, zoom lens, dolly zoom, scope in,
    scope out, aim down sights
register: cash register, purchase, checkout, ka ching, kaching, sale, transaction, payment, till, shop transaction,
    bought item, sold item, cha ching, transaction complete, payment received, shop purchase, item purchase,
    refund, price
ui_confirm: loading finished, loading complete, loading done, download complete, download finished, upload complete,
    installation complete, right answer, correct answer, request accepted, task done, all done, positive beep,
    positive, affirmative, item crafted, craft success, craft complete, option selected, game saved, ready, ready up,
    checkmark, tick off, valid, permitted, granted, access granted, match found, placed successfully, build placed,
    success tone, approval, fast travel, ok
sprinkle: watering, watering plants, watering flowers, watering the garden
gibberish: gibberish, nonsense speech, simlish, mumbling, npc dialogue, dialogue babble, npc voice, alien speech,
    dialogue
whisper: whispers, whispering voices, asmr
crying: sobs, sobbing, tears
ui_error: cannot select, slot locked, level locked, locked out, cannot equip, cannot use, cannot open, no target, too
    far, out of range, is full, already full, storage full, bag full, slots full, not enough, insufficient, no more,
    signal lost, connection lost, contact lost, link lost, lost connection, lost signal, connection dropped,
    timer runs out, time runs out, clock runs out, timer ends, timer expired, countdown ends, time is up, bust, error
    message, wrong answer, incorrect answer, not enough money, not enough gold, insufficient funds, cannot afford, out
    of ammo, out of mana, negative beep, negative, negative tone, refusal, buzzer, penalty, foul, quiz buzzer, wrong
    buzzer, not allowed, forbidden, inventory full, no entry, game show buzzer, invalid move, cannot place, illegal
    move, ability on cooldown, on cooldown, unavailable, time's up buzzer, denial, fail tone, failure tone,
    blocked action, login failed, connection failed, request declined, request denied, friend request declined,
    request rejected, invite declined, invitation declined
blip: text advance, text advances, next line, dialogue advance, letter by letter
beep: doors closing signal, closing signal, door signal, start signal, warning signal, flatline, flatlines, heart
    rate, low oxygen, low battery, low health, low ammo warning, warning beep, warning, critical health, oxygen
    warning, time running out, heart monitor, timer beep, countdown beep, proximity sensor, metal detector, reversing
    beep, barcode scanner, checkout scanner, microwave beep, target locked, missile lock, radar, radar ping, sonar
    ping, bomb timer, electronic beep, electronic chirp, electronic blip, atm, answering machine, low fuel,
    overheating, overheat warning, keypad, keycard, swipe card, card reader, access pad, dial tone, busy tone, traffic
    light beep, lorry reversing, pager beep, smartwatch, tutorial beep, radiation warning, fuel warning, final
    countdown, race countdown, three two one
notification: achievement toast, new message, new mail, mail arrives, you have mail, quest added, quest update, quest
    received, new quest, quest accepted, journal updated, objective updated, hint, tooltip chime, elevator ding, lift
    ding, alert chime, mission update, event reminder, friend request, incoming message, text message, airport chime,
    announcement chime, train chime, hotel bell, reminder, stamp collected, friendly ping, map ping
reward: loot drop, item drop, quest done, mission complete, mission accomplished, stage clear, level complete, level
    cleared, new high score, high score, new record, star earned, star rating, trophy, medal earned, perfect score,
    combo bonus, chest reward, loot reveal, rare item, legendary drop, rare drop, puzzle solved, secret found, skill
    learned, new skill, skill unlocked, recipe learned, achievement unlocked, prestige, bonus, streak, star collected,
    experience gained, xp gain, skill up, ability unlocked, daily reward, rank up, promotion, new area unlocked,
    lottery win, item unlocked, character unlocked, puzzle complete
fanfare: round won, round win, match won, you win, game won, victory sting, victory screen, winner announced,
    championship, boss defeated, battle won, race won, first place, finish line, triumphal march, mission success, new
    king, coronation, race finished, goal scored
defeat: player eliminated, player died, player dies, player killed, eliminated, round lost, match lost, you lose,
    mission failed, quest failed, game lost, battle lost, level failed, you died, death screen, team eliminated, sad
    jingle, sad sting, losing jingle, loser, wipeout, knocked out of the tournament, last place, bankruptcy, time's
    up, out of time, time out, out of lives
game_over: game over, game over sting
stinger: incoming, wave incoming, enemies incoming, incoming attack, final wave, killer combo, combo banner, combo
    meter, combo x, killstreak, kill streak, headshot, critical hit, critical strike, double kill, triple kill,
    finishing move, finisher, ultimate ready, boss intro, boss appears, boss encounter, danger sting, horror hit,
    tension hit, title card, logo sting, cinematic hit, braam, reveal, plot twist, impact sting, title reveal, chapter
    title, k o, knockout, danger
ui_hover: map scroll, scrolling map, volume up, volume down, volume change, brightness up, brightness down, slider
    tick, scroll tick, ui tick, menu tick, rollover, list scroll, scroll wheel, page scroll, focus change, highlight
    change, volume tick, number tick, score tick, tally, menu navigation, cursor blip, wheel tick
ui_click: ui tap, screen tap, menu select tap, tap on the screen, item slot, drag and drop, drop slot, tab switch, tab
    change, hotkey, item drag, drop into slot, letter typed, confirm click, radio button, checkbox tick, checkbox
ui_open: slide in, slides in, panel slide, screen transition, map opens, banner, page transition, wipe
    transition, menu appears, pause, paused, game paused, inventory opens, menu slides, notification slides, card
    reveal, letter box, cutscene starts, swipe up
ui_close: dropdown close, dropdown closes, slide out, slides out, unpause, unpaused, game resumed, resume, swipe down,
    swipe away, dismissed, cutscene ends, menu disappears
pop: popup, pop up, ui pop, popup appears, speech bubble, emote, emoji, like button, heart icon, item pop,
    bubble appears
power_up: energy refilled, stamina restored, mana refilled, energy full, recharged, system online, systems online,
    boot up, boots up, computer boot, console boot, power restored, startup, startup sound, lights come on, power on,
    reactor online, robot wakes, startup chime, speed boost, invincibility, mushroom, shields online, device on
power_down: system offline, systems offline, power cut, blackout, lights go off, power failure, power outage, shutting
    down, powers down, goes dark, battery dead, lights go out, reactor offline, device off, speed boost ends, robot
    shuts down, loses power, runs out of power, short out
bullet_hit: bullet impact, bullet strike
cheer: go wild, goes wild, went wild
coin: coin get, coin pick up, rupee
"""
)
"""What happens on screens and in games, whose sound is a convention: kinds and their phrases."""
