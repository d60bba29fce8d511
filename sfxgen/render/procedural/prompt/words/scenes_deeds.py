"""Expressions, and words that together make a kind wherever they stand: of work, travel, fights, houses, machines.

A row of `EXPRESSIONS` is a kind and expressions of two to five words. A row of `TOGETHER` is a kind and two lists of
words with a `+` between: one of each, anywhere in a clause.
"""

from __future__ import annotations

EXPRESSIONS = """
swing: guillotine blade, blade of the guillotine
alarm: code red, proximity warning, missile warning, stall warning, overheat warning, breach detected, perimeter breach,
    breach alarm
bell: last orders, school is out, dinner is ready, round two, final round, ring for service
birds: stun birds, birds round the head
blip: typing text, npc speech, speech bubble text
bow: string released, arrow let fly
burst: tyre blows, tire blows
cannon: fire in the hole, opens a broadside
charge: flash recharging, charging whine
cheer: hometown win
clink: cheers mates, glasses touch, coins touch
clock: time running out, stopwatch running
coins: payday, loose change, change purse
creak: old stairs, wood settling, boards complain, coffin opens, crypt opens
crowd: waiting room, press conference, lunch rush
curse: evil presence, doom falls
debris: landslip
defeat: run over, last life lost, mission aborted
dice: natural twenty
door_close: boot slammed
door_open: door kicked in, door gives way, lets himself in
drawer: kitchen drawer, drawer runners
drill: dental drill, cordless driver, power driver, hole bored, floor sander, food processor
drip: one drop, tap drips once
earthquake: tremor, aftershock
eating: lunch time, wolfs it down, hatching egg, egg hatches
effort: ledge grab, pulls himself up, pulls herself up, lifting strain
electricity: live wire, downed cable, power surge, fuse box blows, stun baton
engine_start: cranks to life, roars to life
engine_stop: engine off, motor off, ignition off, generator off, engines off, jets off, stalls out, sputters out,
    sputters and dies
explosion: goes up in flames, blows sky high, ammo cook off, bombs away
fan: air hockey table, bellows organ blower
fanfare: triumphal entry, level complete, stage clear
fire: goes up in smoke, house fire, burning wreck
footstep: pads along, jogs on the spot, socks on wood
game_over: no lives left, you died, party wiped, total party kill
gate_fall: grate drops
gear: kits up, suits up, webbing rattles, shoulder strap
gears: crank handle, ratchet wrench, gear train
glass_break: jar slips, crockery thrown, shop window goes, plates thrown
growl: warns off intruders, bares its teeth, hackles raised
gunshot: round fired, double tap
heal: first aid, medkit used
heartbeat: pulse in the ears, blood in the ears, nearly dead
hiss: fuse hisses out, tyre valve, air let out, can opened, bottle of soda opened
hooves: on horseback, mounted patrol
horn: traffic jam, angry driver, angry commuter, ship leaving port, level crossing
howl: full moon beast
hum: server room, power substation, tube light
hurt: takes an arrow, falls damage, fall damage, gets hit
impact: hits the target, anvil falls, anvil drops
jet: takes off vertically, booster ignition
jump: trampoline
latch: slots home, clips on, visor down, visor up, helmet clip
laugh: funny joke, tickled child
leak: hull breach, air escapes, slow puncture
leaves: something in the bushes
lock: unlocked from outside, unlocked from inside, unlocked from within, combination dial
machine: assembly robots, loom weaving, cotton mill, stamping press, baggage belt
match: lights a pipe
notification: your move, ready check, queue ready, turn ends, turn passed, turn skipped, turn over
organ: street organ, calliope
pad: music stops, music starts, music swells, music fades, music cuts out
page: next page, hymn sheet, comic book
paper: bag of chips, newspaper spread, bills counted
passby: zips past, speeds past, thunders past, rushes past on wheels, overtakes
phone: missed call, rotary phone, telephone box
pickup: snatches up, scoops up, pockets the ring, pockets the key, item acquired
pop: suction cup
portal: stargate, breach between worlds
pour: tea served
power_down: buff lost, weapon disarmed, trap disarmed, bomb defused, mine defused, buff expires, shields fail, shield
    fails, lights out, mana drained
power_up: buff gained, shields up, boot sequence, strength raised, ult ready, ultimate ready, ability ready, cooldown
    over, night vision on
punch: knock out blow, right hook, left hook
purr: happy cat, cat on a lap, sleepy cat
rain: wet streets, wet afternoon, dreary weather
register: deal closed
reload: fresh clip
reward: chest reward, capture point taken, flag captured, point captured, upgrade complete
rip: seam splits, pants split
rumble_roll: barrel rolls, log rolls, millstone turns
saw: two man saw, emery board, sawmill blade, bow saw
scrape: skate blades, sledge runners, chair pushed back, stool dragged, spade on concrete
scratch: fingernails on, nails on a, scratching at the door, scratches at the door, coffin scratching
screech: mic feedback, angry monkey, howling feedback
servo: arm extends, crane swings, blast shield lowers, loading arm
shield: barrier up, hit absorbed
shout: man overboard, orders barked, barks an order, barks orders, rallying cry, calls out
siren: patrol car, ambulance passing, fire brigade
sizzle: bacon and eggs, quenches the blade
sliding_door: turbolift, sliding glass door, shop entrance door
snap: rope gives, bone snaps
sparkle: gold dust, legendary drop
spell: puff of magic, wand waved, wave of the wand, casts a
splash: water balloon
squeak: wet sneaker, rubber chicken, dry marker, squeaky wheel
stab: wet mop, pastry bag, slime hit, monster slimed
stamp: visa granted, approved stamp
static: no reception, dead channel, lost signal, over and out
steam: vents steam
stinger: villain revealed, suspense hit
storm: rough weather at sea, storm at sea
stream: bubbling brook, forest spring, kitchen tap
swarm: plague of, scarab swarm
teleport: beamed aboard, fast travel
throat: clears his throat, clears her throat
thud: drops to the floor, falls to the floor, crash mat
train: steam engine chuffs, railway wagon, model railway, toy train
trap: floor gives way spikes, blades spring out, tripwire snare
ui_click: unit selected, tile selected, key pressed on screen
ui_confirm: login succeeded, login successful, transfer finished, transfer complete
ui_error: no more moves, option locked, not ready yet
ui_hover: selection up, selection down, selection left, selection right, selection moves, next item, next tab, next car,
    next skin, previous item
ui_tick: bar fills up
waves: tide comes in, lapping water
whip: towel snap
whistle: coach blows
whoosh: cape swept
wings: takes wing, takes to the air, flock takes off
wood_break: plank gives
writing: signs his name, signs her name, quill on
zoom: camera pushes in
"""

TOGETHER = """
alarm: trip tripped tripwire + alarm security museum laser; radiation reactor oxygen fuel + critical dangerous warning
arrow_hit: dart knife shuriken star tomahawk axe javelin + board target bullseye dartboard; bolt quarrel arrow + tree
    wood wall shield door post thud thunk embed
beep: timer + goes off rings done; morse telegraph + code message key tap dots; bomb mine c4 charge + plant planted arm
    armed sensor; sonar radar + ping sweep contact
bell: cow goat sheep cat + bell; bicycle bike desk counter hotel reception + bell ring; monastery abbey tower chapel +
    bell toll
birds: bird birds + circling twittering dizzy
blip: dialog dialogue npc subtitle speech + ticking typing letters text
boiling: stew porridge soup broth lava mud tar pitch geyser + simmer bubble boil bubbling seething
bow: archer archers ranger elf + shoot shoots fire fires loose volley; crossbow ballista + fire release loose shoot
breath: coach runner athlete sprinter climber diver swimmer + pant gasp exhausted winded; candle candles + blow blown
    blows; audience crowd spectators + gasp
bubbles: diver scuba snorkel aquarium + exhale bubble rise; ballast tanks + blow blowing flood
burst: bubblegum gum + pop bubble; balloon tyre tire + burst pop pops bang
charge: railgun battery defibrillator capacitor laser crystal weapon + charge charging recharge recharging whine spool
cheer: goal touchdown homer basket victory win winner + crowd stadium fans arena supporters
chisel: sculptor mason stonemason miner dwarf + chip chips statue vein ore marble chisel pick
chop: cleaver hatchet axe machete + log logs firewood branch meat block bone; cook chef knife + carrot
    carrots onion onions vegetables leek board
clack: billiard pool snooker + ball balls break cue; mahjong domino dominoes go draughts checkers + tile piece stone
    place
clap: hand palm + slap slaps high five
clatter: tray trays plate plates pan pans pots cutlery + stack stacked drop dropped fall pile kitchen mess; pin pins
    skittles + bowling fall ball juggling; barrel canister can + roll rolls kick kicked empty
clink: glass glasses mug goblet goblets + toast cheers clink; ice cubes + glass whisky; ring jewel pendant + drop table
    tray; shell casing brass + floor fall eject
cloth: curtain curtains drape drapes sheet sheets flag banner sail cape cloak + draw drawn pull shake shaken snap billow
    flap; bed hay straw hammock + falls flop collapse lie
coin_slot: coin token quarter + slot machine insert jukebox
coins: purse pouch bag sack + gold coin coins money toss tossed throw thrown drop shake; toll bribe tax ransom + pay
    paid coins
cork: wine champagne rum potion + uncork cork stopper pop
creak: rope cable mast hull rigging hammock floorboards floorboard stairs rocking + strain sway swing settle groan
    creaking; gallows noose + sway swing
crowd: market tavern pub bar party festival hall court + chatter murmur talk voices people guests busy
cloth: towel blanket shirt robe + fold throw shake
crying: baby infant toddler newborn + wake wakes upset hungry wail; widow mother child + sob sobs weep weeps
debris: tunnel cave mine roof ceiling cavern + collapse collapses cave-in caves; rockslide landslide avalanche + block
    blocks bury buries tunnel road; skeleton bones + collapse collapses heap; cliff wall tower + crumble crumbles
    topples
defeat: hero party team base flag + fallen lost slain fails; sad grim + sting jingle ending
dice: dice die d20 d6 bones + roll rolls throw thrown tumble cup
dig: grave treasure trench potato + dig digs shovel spade bury; shovel spade + soil dirt gravel earth sand coal
door_close: door hatch trunk boot locker cupboard + slam slams slammed shut bang
door_open: door doors + swings pushed ajar nudged bursts
drill: drill driver + screw hole wall bolt whine tooth; blender mixer juicer + ice fruit smoothie crush crushing
drinking: potion flask mead ale tea wine + gulp gulps sip quaff quaffs drink drinks down downs swig
drum: tribal native war shaman marching + drum drums drumming; drumstick snare bongo conga taiko + roll hit beat
eating: dog wolf rat ogre troll zombie + bone gnaw gnaws gnawing chew chews; apple carrot biscuit bread + bite crunch
    bites
electricity: electric electrical static + zap zaps zapped; cable wire socket transformer coil + spark sparks arc
    zap short; taser stun defibrillator + shock zap jolt
engine_start: ignition key starter crank + engine car truck motor catch start turn; engine motor + sputter sputters
    splutter cough coughs
engine_stop: engine motor lorry truck car tractor + die dies stall stalls splutter
explosion: dynamite tnt barrel tank gas bomb grenade mine warhead + explode explodes detonate blast blows; meteor
    asteroid comet + strike strikes hits impact; volcano + erupt erupts eruption
fan: blower dryer hoover vacuum + leaf hair hand blow on running
fire: torch candle house forest barn hut + burning ablaze burns flames
fireball: dragon wyvern drake + fire flame flames breathe breathes spit spits; fire flame meteor + bolt ball cast hurl
    hurls
fireworks: rocket rockets finale festival new + fireworks pyrotechnics
footstep: walk walks walking step steps march sneak stroll pace pads + corridor snow gravel stairs stairway mud sand
    floor tiles escape pavement boardwalk; boots sandals heels socks shoes slippers + mud gravel snow stairs floor tiles
    street
game_over: continue + screen expired credits; out + lives
gate: block slab altar sarcophagus tomb stone crate boulder + slide slides sliding push pushed grind grinding drag
    dragged
gate_close: cell jail cage prison + shut slam slams clang bars
gate_fall: portcullis grate + drop drops fall falls crash slam
gear: armour armor backpack belt harness quiver plate + rattle strap don equip jog shift clank clanking rustle buckle
gears: crank winch windlass capstan reel ratchet cog cogs clockwork + turn turns wind winding raise turning mechanism;
    rollercoaster roller + lift click clicking chain climb
glass_break: window bottle vase crockery plate plates mirror jar tumbler + smash smashes shatter shatters dropped throw
    thrown breaks rock ball
growl: dog wolf bear beast panther + warn warns warning threaten low menacing
gunshot: rifle pistol sniper musket revolver shotgun + fire fires shot shoots bang crack echo echoes; tower guard sniper
    + bullet fires
heal: wound wounds health hp ally + heal heals restore restored close cure mend; curse poison spell + lifted cured
    cleansed dispelled purified; potion herb bandage + heal heals restore
hiss: valve tyre tire can gas smoke + hiss hisses hissing escape; grenade canister + smoke gas
hooves: horse horses mule pony rider cavalry reindeer deer + gallop gallops trot trots canter ride rides cobbles
    cobblestones bridge
horn: truck ship train lorry driver tanker + horn honk honks toot hoot blast; herald hunter viking + horn blow blows
hurt: hero player knight guard victim + hurt wounded hit struck yelp damage
ice_crack: icebreaker + floe pack ice; ice frozen lake glacier floe + crack cracks cracking calve calving break breaks
    thaw thawed split
ice_spell: frost ice freeze freezing + bolt cast spell nova ray shard crystals mage
impact: mallet hammer anvil gavel bat club rock + hit hits blow bonk struck strikes lands nail; racket racquet bat
    cricket + ball tennis
insect: mosquito fly wasp bee gnat moth bluebottle + ear buzz window lamp bottle
jet: fighter f16 jet rocket shuttle + takeoff flyover launch afterburner take-off thrust fly-over; jetpack thruster
    thrusters + burst ignite fire
jump: spring mattress trampoline pogo + bounce bounces boing uncoil
keys: collar jailer janitor warden + jingle jangle keys
knock: woodpecker + drum drumming drums hollow tree tap; door gate shutter lid + knock knocks rap raps knuckles; gavel
    judge + rap raps court
latch: seatbelt buckle helmet visor clasp holster handcuffs cuffs tacklebox lid cassette + click clicks clip snap shut
    close fasten insert
laugh: jester clown witch hyena hyenas villain goblin child + laugh laughs giggle giggles cackle cackles chuckle mock
leak: hull airlock suit cabin + breach puncture air rushing vent; tank pipe hose cylinder + leak leaks gas hiss
leaves: palm bush hedge undergrowth vine branches fronds + rustle sway swaying moves shake trim push
lever: lever handle crank switch + pull pulled throw thrown stone hidden secret
lock: safe vault padlock chest cell door + key dial tumblers combination pick picked unlock unlocks deadbolt bolted
    barred
lute: guitar lute banjo string mandolin ukulele + pluck plucked strum tune tuning
machine: conveyor press loom mill printer assembly + run runs running factory belt; atm photocopier printer + prints
    spits print
match: match lighter flint + light lit strike struck flick flicked flame scrape; candle lantern cigar + light lit lights
moan: zombie ghoul ghost mummy draugr + groan moan shamble wail
music_box: music box ballerina carousel lullaby nursery + tinkle wind tune box melody distant
notification: inbox mail message reply mention + new received arrives; door lift elevator tram subway + chime chimes
    ding arrives
organ: organ calliope + church fairground carousel waltz grinder pipe chord steam
page: book tome codex grimoire diary magazine + page pages leaf flip flips turn turns open opens; card + draw drawn deal
    deck plays
paper: map scroll parchment letter note envelope blueprint + unfold unfolds unroll unrolls crumple fold slide slid open
    opened; printer paper + jam crumple crumples
passby: car bike racer motorbike pod truck + past by overtake overtakes zooms whizzes speeds; drone drones + overhead
    past
piano: piano keys keyboard + chord note scale arpeggio slam melody
pickup: gem jewel orb item relic + grab grabs take taken scoop collect snatch bag pocket
plane: propeller biplane bomber cessna + overhead fly dive flyby drone
pop: popcorn bubble bubbles + pop pops popping machine
portal: rift gateway gate stargate + open opens hum swirl shimmer otherworldly
pour: jug pitcher teapot kettle cask bottle can oil sand grain + pour pours poured cup mug wall fill fills sack
    seedlings plants; whisky wine beer ale + glass mug tankard pour ice
power_down: robot android ship station console shield system systems grid light lights mana energy power + lost fails
    failing dies drained shutdown drain off powers
power_up: robot android ship station console shield system systems hologram holographic cloak cloaking + boots online
    powers flicker flickers engaged activated activate
punch: fist jab hook uppercut kick knee elbow boxer brawler + land lands jaw ribs chin belly face nose; takedown stealth
    + guard neck choke muffled
rain: roof window tent umbrella tin leaves + rain raindrops drizzle patter drumming
reels: slot reels roulette fishing + spin spins spinning reel settle wheel pocket ball line
reload: magazine clip shells bolt slide cartridge pump chamber + rack racked insert load loads slap slide eject gun
    rifle
retro_hit: crit headshot hitmarker + confirmed retro arcade
reward: quest level stage tech research achievement badge skill node + complete completed unlocked earned done
    researched finished
ricochet: bullet shot pellet + ricochet whine metal pings pipe
rip: paper cloth shirt sleeve page tape bandage velcro wrapping envelope present + tear tears torn rip ripped unwrap
    unwrapped
roar: lion tiger bear dragon kraken monster + roar roars bellow
rumble_roll: boulder log millstone + roll rolls rolling ramp dock deck plank slope
saw: sawmill hacksaw handsaw lumberjack + saw cut cuts log timber plank bite biting; toothbrush teeth + brush brushing
scrape: blade sword dagger katana knife axe + sharpen sharpens hone honed whetstone grindstone sheath sheathed scabbard
    draw drawn unsheathed; skis ski skate skates skater sled sledge snowboard toboggan + ice snow halt stop carve
    gliding pond glide racing hill; chair stool table + drag dragged floor push pushed; whisk fork spoon + bowl pan
    plate
scratch: fingernails nails claws cat rat + door coffin lid blackboard wood wall scratch scratching post scratches
screech: eagle hawk parrot monkey harpy baboon pterodactyl + screech shriek squawk scream screaming; microphone mic
    speaker + feedback squeal howl
servo: turret camera robot crane periscope antenna hatch telescope gimbal + turn turns pan pans rotate track tracks
    tracking lower lowered raise raised swivel
shield: barrier shield bubble ward forcefield + absorb absorbs magic energy deflects
shout: sailor lookout captain sergeant crier samurai warrior + yell yells shout shouts ahoy order orders cry calls
siren: police ambulance fire + siren sirens chase patrol
sizzle: bacon steak egg eggs sausage burger oil + pan griddle fry frying grill hot; iron steel torch blade + quench
    water trough
skid: tyres tires tyre car brakes kart van + squeal squealing screech skid drift handbrake
snap: finger fingers knuckles chalk pencil rope string tendon bone lockpick + snap snaps break breaks crack cracks
    snapped
sparkle: loot gem jewel star stardust fairy treasure + glitter glitters glint shimmer twinkle rare shine
spell: wizard witch mage sorcerer wand rune imp familiar + cast casts summon summons incantation puff smoke conjure
splash: whale shark hippo crocodile tentacle swimmer boulder anchor cannonball plank + water surface
    surfaces lake sea pond slap slaps well splash short piranhas thrash
squeak: sneaker trainers shoe marker balloon toy mouse wheel hinge + squeak squeaks rubber court board twist
stab: mop fish squid slime tomato pie mud boot boots + slap slaps slapped flop flops flopping splat face suck sucking
    quicksand
stamp: passport visa document form + stamp stamped seal ink; letter + stamp stamped ink
static: radio tv television walkie handset headset vinyl + static crackle weak tuned tune station squelch noise
steam: espresso kettle iron boiler locomotive valve milk cappuccino + steam froth frothing vent hiss frothed
stream: hose tap sink fountain bath shower + turn run runs running trickle fill
stinger: villain monster boss + reveal revealed appears jumpscare sting
swarm: bee bees hornet hornets wasp wasps beetles scarab scarabs locust locusts flies + swarm hive angry furious cloud
    nest kicked
swim: canoe oars oar paddle rower swimmer + stroke strokes water dip dipping row rowing wade
sword: sword swords blade blades sabre rapier + clash clang parry duel cross cutlass meet
teleport: teleporter warp beam portal + out vanish vanishes blink arrive disappears away
thud: sack body corpse log snowball pillow mattress + drop drops floor ground fall falls land lands wall window
    hits slump
thunder: lightning storm sky + bolt strike strikes spire tower tree rumble crack clap
throat: prisoner king patient miner smoker + cough coughs coughing clears throat
train: locomotive tram metro steam freight carriage + rails track tracks tunnel chuff chugging chuffing platform arrive
    bridge
trap: bear spike spikes snare mousetrap jaws + clamp snap spring springs shut triggered
tree_fall: tree oak pine trunk redwood + falls topple topples crashing crashes felled timber comes
typing: keyboard terminal laptop typewriter + type types typing keys tap hack hacker email letter report
ui_close: popup menu panel tab + close closes closing dismissed
ui_error: keycard code password coupon move purchase card + rejected refused declined denied invalid wrong failed
ui_confirm: keycard code password order payment save transfer upload + accepted approved confirmed granted finished
    complete placed
ui_hover: list menu slot option wheel inventory + scroll scrolling hover highlight browse next
wagon: cart wagon carriage trolley pram suitcase stagecoach + roll rolls gravel rattle speed pushed cobbles
war_horn: horn horns + war battle valley clan rally siege army
waterfall: dam floodgate reservoir flood + burst open opens water break; water + chamber rises flooding
waves: ship prow bow hull raft boat beach + waves surf cut cutting slicing lap lapping tide drift drifting
whip: whip bullwhip tamer coachman cable tail towel + crack cracks loose lash snap
whistle: referee coach kettle bosun conductor guard lifeguard + whistle blow blows whistles pipes
whoosh: dart arrow javelin spear boomerang shuriken frisbee vine grappling + whizz whizzes whiz past throw thrown rope
    swing whistles
wind: canyon desert plain rooftop mast chimney + wind howl gust whistle moan
wings: bat bats pigeon pigeons eagle dragon vulture gryphon crow doves moth + wings flap flaps beat beating land lands
    flurry takeoff leave startled flutter
wood_break: door crate chair plank bridge branch broom bamboo barrel ladder + splinter splinters smash smashed crack
    cracked snap snapped kicked battered
writing: quill pen pencil chalk scribe + scratch parchment write signs note scribble paper letter blackboard
zipper: tent bag jacket duffel sleeping dress backpack + zip zipped unzip zipper unzipped
"""
