"""Expressions, and words that together make a kind: what begins and ends, fills and empties, in a kitchen as well.

Rows as in `scenes_deeds`. Each way stands beside its opposite, so that no pair is known by one member alone.
"""

from __future__ import annotations

EXPRESSIONS = """
birds: dawn over, sunrise over, daybreak over, sun rising, sun coming up
cloth: camp set up, campsite set up, set up camp, sets up camp, make camp, makes camp, break camp, breaks camp, strike
    camp, strikes camp, camp struck, camp packed up, campsite packed up
cricket: sun sinking, sun setting, sun going down
door_close: crypt sealed, tomb sealed
door_open: crypt unsealed, tomb unsealed, crypt opened, tomb opened
fire: catching fire, catches fire, caught fire
pad: song starts, song begins, song plays
shield: shield up, shield down, shield on, shield off, shield goes up, shield goes down, shield comes up, shield comes
    down, shields up, shields down, shields on, shields off, shields goes up, shields goes down, shields comes up,
    shields comes down, forcefield up, forcefield down, forcefield on, forcefield off, forcefield goes up, forcefield
    goes down, forcefield comes up, forcefield comes down, force field up, force field down, force field on, force
    field off, force field goes up, force field goes down, force field comes up, force field comes down, deflector up,
    deflector down, deflector on, deflector off, deflector goes up, deflector goes down, deflector comes up, deflector
    comes down, deflectors up, deflectors down, deflectors on, deflectors off, deflectors goes up, deflectors goes
    down, deflectors comes up, deflectors comes down
toggle: song stops, song ends, song paused
ui_confirm: attempt successful, attempt succeeded, attempt succeeds, successful attempt, hits 100 percent, reaches 100
    percent, hits one hundred percent, at 100 percent
ui_error: attempt failed, attempt fails, attempt unsuccessful, failed attempt, unsuccessful attempt, attempt botched,
    botched attempt, no moves left, no more moves, out of moves, no swaps left, no more swaps, not ready, no luck,
    vote no, votes no, no deal
"""

TOGETHER = """
alarm: integrity oxygen hull reactor temperature pressure fuel meter gauge noise + critical dangerously spikes spiking
beep: oxygen fuel battery health air + percent; alarm + cancelled cancel cancels disarmed disarms rearmed
bell: bell + rope
boat: propeller propellers + churning churns churn cavitating cavitation
boiling: water soup pot kettle + boil
breath: monster creature dragon beast baby child guard hero villager + sleep asleep
bubbles: pot cauldron saucepan soup stew porridge + bubbling bubbles bubble simmering simmers; bubbles + trickling
    trickle streaming rising racing escaping; elixir potion + bubbling
catapult: trebuchet catapult ballista onager mangonel + cocked winched loosed loaded cranked
chain: chandelier + raised lowered hoisted
charge: battery + full
clatter: bolts rivets nuts screws shutters + rattling rattle rattles loose; ladder + pushed shoved toppled topples
clink: cream batter eggs egg whites dough yolks + whip whips whipped beat beats beating folding;
    revolver shells casings brass + emptying emptied empties
clock: gauge dial needle + ticking ticks tick
coins: wallet purse balance + topped refilled emptied
creak: hull plates rivets bulkheads bulkhead + pressure popping pops buckling buckle buckles strain; crowbar prybar +
    door locker crate lid window forced prised pried; bookcase bookshelf panel + swings hidden secret
defeat: flag outpost castle fort gatehouse keep point zone territory hill base stronghold village + lost overrun
drawbridge: bridge + opens opened closes closed
drips: tap faucet spigot + shut closed
drum: bass beat club techno + thumping thumps pounding throbbing pumping; bass + wall walls club
electricity: fuse breaker circuit transformer + blows blown trips tripped pops popped
engine: throttle + opened open wide eased closed shut chopped
fanfare: flag outpost castle fort gatehouse keep point zone territory hill base stronghold village + captured capture
    captures seized conquered liberated
fire: candle candles flame wick torch + gutters guttering gutter extinguish; chandelier candelabra sconce + lit
    extinguished; embers coals ashes + stirred poked raked prodded
effort: strained straining + push pull lift shove heave tug
footstep: boots shoes soles hobnails + ladder rungs gangway deck catwalk gantry cobbles gravel boardwalk
impact: tennis squash badminton padel + rally volley serve
gear: horse warhorse pony camel mule + saddled unsaddled bridled unbridled harnessed
gears: bucket + raised hoisted winched; grappling grapple grapnel + retracts retracted reeled
hooves: knights riders cavalry horsemen horses herd stallions + thunder thundering thunders
ice_crack: crampons piton + ice bite bites biting
impact: ram + gate gates door doors booming boom booms; spike spikes piton pitons nail nails stake stakes peg pegs +
    hammer hammering hammered driven pounding pounded
knock: fingers fingertips + drum drums drumming drummed
latch: medkit aid medicine + open opens opened unclasped unclipped; mine bomb grenade landmine explosive + armed arms
    arming primed; latch latches catches hasp + flicked flick flicks sprung undone
leak: chamber suit cabin habitat helmet + pressurise pressurises pressurising depressurises depressurising
    repressurises repressurising vents venting
lock: vault safe strongbox + cracked cracks cracking; bolt bolts + home
machine: atm cash teller + counting counts counted dispenses dispensed dispensing; beans coffee peppercorns + grinding
    grinds grind ground milled; blender mixer processor juicer + blends
    blending whirs whirring pulses; mixer blender + high low
match: hob burner stove + clicking clicks igniter
notification: countdown + done finished
pad: music playlist soundtrack + starts begins plays resumes
page: opponent player dealer villain + folds folded mucks mucked
paper: scroll + rolled unrolled
pour: pepper salt sugar + shaker shaken shakes sprinkled
power_down: blackout outage brownout + starts begins hits strikes; battery + flat dead; firewall + breached down
    broken bypassed; rank ladder leaderboard + slipped slips slip
power_up: blackout outage brownout + ends over lifts ended lifted
reels: jackpot prize fortune + wheel
reload: winchester carbine + lever bolt worked racked; hammer + cocked eased lowered decocked
reward: star stars + results fills filled earned awarded; tile tiles gems candies jewels candy + matched matches
    cascade cascading; spin spins + won bonus; rank ladder leaderboard + climbed climbs climb
rip: booster foil + pack
saw: sawn sawing sawed + block ice snow bone plank pipe
scrape: cheese parmesan cheddar carrot carrots nutmeg zest lemon potato ginger + grate grating grated grates
    shredding; pastry dough + rolling rolled rolls
scratch: needle stylus + gramophone record vinyl turntable phonograph
servo: servo robot robotic cyborg cyborg's prosthetic bionic cybernetic + arm hand fingers leg joint joints limb;
    hospital dentist dentist's barber barber's recliner + raised lowered reclined tilts tilted; convertible awning
    canopy + folds folded down up lowers; elevator lift escalator funicular gondola + ride rides riding travels
    travelling
shield: firewall + raised up enabled
sizzle: wok pan skillet griddle grill + hissing hisses spits spitting tossed; steak meat burger patty bacon fillet +
    grill griddle pan skillet hotplate; dish meal toast steak food roast pie + burnt burned overcooked charred
snap: toast toaster + jumps pops lever springs; seal + cracked
snip: cable wire + slice slices sliced severed severs snipped
sparkle: sparkly glittery glittering + trail; gems jewels candies + cascade cascading cascades tumble
spell: minion familiar creature golem skeleton wisp + summoned banished dismissed unsummoned; halo aura nimbus +
    brightens fades dims; enchantment charm hex + applied removed
register: credits money funds payment fee + transferred transfer transfers wired deducted; royalty invoice + paid
splash: dishes plates pots pans crockery + wash washed washing scrubbed scrubbing rinsed
squeak: springs bunk bedsprings + squeak squeaks squeaking
status: fellowship guild clan party lobby alliance faction + joined left
stream: tap faucet spigot + opened open; rain gutter drainpipe downpipe + gurgling gurgles
swarm: spiders ants beetles insects bugs roaches + pouring pour pours swarming streaming
switch: light lamp bulb lights + goes comes went
sword: sword dagger blade katana rapier sabre + sheathed
thud: dough + slapped slap slaps thrown kneaded kneading kneads punched
toggle: playlist soundtrack + stops ends cuts paused pauses; microphone mic stream camera + live; music sound audio
    sounds chat mic microphone effects volume soundtrack player + muted unmuted mute unmute mutes unmutes
ui_chirp: radio walkie comms intercom + chirp chirps chirping
ui_click: tap taps tapped tapping + tile gem candy; volume brightness sensitivity gain + notch notches
ui_confirm: note beat + hit perfect nailed; bar progress download upload loading install installation patch + complete
    completes full finished done percent hundred; avatar frame banner title emote skin + equipped selected applied;
    duel challenge + accepted accepts; progress + filled
ui_error: swap swaps + refused rejected denied; note beat + missed miss; duel challenge + declined refused; spin +
    lost
ui_open: popup banner + sale offer deal ad
whoosh: dart darts + spat fired blown blowpipe blowgun; torpedo + water running runs wake; torpedo missile + tube
    leaves launched fired away; candy gem rocket booster + sweeps column row
wings: feathers + ruffling ruffles ruffled
"""
