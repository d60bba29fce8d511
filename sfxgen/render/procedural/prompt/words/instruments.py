"""Things that make music, in rows like those of `things`."""

from __future__ import annotations

from sfxgen.render.procedural.prompt.lexicon import entries

INSTRUMENTS = entries(
    """
drum = drum: drum, taiko, timpani, tom, snare, kick drum, bongo, tabla, djembe, war drum, war drums, tribal drums,
    cajon, bodhran, dhol, tom tom, congas, conga,
    bass drum
piano keys_instrument = piano: piano, grand piano, harpsichord, clavichord, pianist, electric piano, honky tonk piano,
    rhodes
guitar lute strings_plucked = lute~: electric guitar, power chord, bass guitar, slap bass
lute strings_plucked = lute: lute, guitar, ukulele, banjo, mandolin, bard, acoustic guitar, sitar, koto, shamisen,
    balalaika, minstrel, oud, zither
harp strings_plucked = harp: harp, lyre, harpist, kalimba, dulcimer
violin strings_bowed = strings: cello, violin, fiddle, viola, double bass, string section, strings, string quartet,
    erhu, hurdy gurdy, violinist, orchestra, orchestral strings, string tremolo
flute wind_instrument = flute: flute, ocarina, recorder flute, pan flute, panpipes, clarinet, oboe, saxophone, pan
    pipes, tin whistle, fife, bassoon, shakuhachi, kazoo, bamboo flute, whistle flute
pipes organ keys_instrument = organ~: bagpipes, bagpipe, uilleann pipes
organ keys_instrument = organ: carousel, merry go round, calliope, fairground organ, harmonica,
    piccolo, cor anglais, english horn, bass clarinet, tin flute, nose flute, recorder,
    accordion, melodica, concertina, squeezebox, pipe organ, church organ, organ chord, hammond organ, barrel organ,
    organ pipes, organist
brass = fanfare: trumpet, trombone, french horn, tuba, brass section, brass, trumpets, cornet, heralds, herald,
    flugelhorn, baritone horn, bugle corps, horn section, trombones
musicbox = music_box: music box, glockenspiel, celesta, xylophone, marimba, vibraphone, musical box, jack in the box,
    toy piano
choir = choir: choir, choral, choir pad, vocal pad, monks, monk chant, gregorian chant, chant, hymn, angels, angelic
    voices, vocal choir
pad synth = pad: pad, synth pad, synthesizer, warm pad, string pad, soundscape pad, synth drone, ambient pad, synth
    chord, synth
arpeggio synth = arpeggio: arpeggio, synth arpeggio, sequencer, arpeggiator, synth sequence, bleepy melody, synth riff
shaker = keys: tambourine, maracas, shaker, castanets, rainstick,
    noisemaker, football rattle, sistrum, egg shaker
"""
)
"""What is played, by tags and kind."""
