"""Forms of words that no rule finds, and what becomes of a sound when its verb is turned round."""

from __future__ import annotations

from sfxgen.render.procedural.prompt.lexicon import words

IRREGULAR = dict(
    pair.split("/")
    for pair in words(
        """
        drew/draw drawn/draw broke/break broken/break fell/fall fallen/fall threw/throw thrown/throw blew/blow
        blown/blow rang/ring rung/ring sang/sing sung/sing struck/strike swung/swing slid/slide spun/spin tore/tear
        torn/tear bitten/bite drank/drink drunk/drink ate/eat eaten/eat flew/fly flown/fly lost/lose bought/buy
        paid/pay risen/rise sprang/spring dug/dig sank/sink ran/run wrote/write written/write spoke/speak stole/steal
        stolen/steal froze/freeze frozen/freeze shook/shake shaken/shake took/take taken/take dealt/deal crept/creep
        swept/sweep laid/lay hung/hang beaten/beat dying/die dies/die lying/lie caught/catch knives/knife wolves/wolf
        mice/mouse geese/goose teeth/tooth feet/foot oxen/ox rode/ride drove/drive driven/drive shrank/shrink sped/speed
        fought/fight hewn/hew sewn/sew sheared/shear grew/grow wrung/wring shot/shoot spilt/spill slung/sling
        clung/cling goes/go went/go built/build kept/keep hid/hide hidden/hide bent/bend burnt/burn sent/send
        stuck/stick bled/bleed fed/feed knelt/kneel leapt/leap dealt/deal lent/lend found/find woke/wake woken/wake
        swollen/swell swam/swim flung/fling sunk/sink sprung/spring spat/spit sawn/saw mown/mow woven/weave wove/weave
        slept/sleep wept/weep snuck/sneak strode/stride rebuilt/rebuild overtook/overtake
        overtaken/overtake trod/tread trodden/tread slain/slay
        """
    )
)
"""Forms that no rule finds."""

REVERSIBLE = words(
    "spawn charge dock clamp couple holster hook pin screw lock latch bolt plug wrap roll fold inflate freeze select "
    "activate arm attach engage buckle strap seal cork cap sheathe tie tether mount saddle pack load stack board "
    "clip snap fasten clasp jam hitch chain bridle string cuff shackle block clog mask veil link harness crate bar"
)
"""Verbs that a prefix turns round even in their past: unsealed."""

UNDONE = {
    "door_close": "door_open",
    "gate_close": "gate",
    "chest_close": "chest",
    "ui_close": "ui_open",
}
"""What a verb makes that a prefix turns round."""
