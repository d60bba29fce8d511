// What a sound file says of itself: its sample rate, and how many frames it holds.
//
// A browser resamples whatever it decodes to the rate of its context, and its decoders may give more frames than the
// file means, as an OGG's last page says. Loops and comparisons need the file's own.

/** Return {rate, frames} of a file's bytes; each null where the file doesn't say. */
export function factsOf(bytes) {
  const view = new DataView(bytes);
  const mark = textAt(view, 0, 4);
  if (mark === "OggS") return ofOgg(view);
  if (mark === "RIFF") return ofWav(view);
  if (mark === "fLaC") return ofFlac(view);
  return { rate: rateOfMp3(view), frames: null };
}

function textAt(view, at, count) {
  let text = "";
  for (let i = at; i < Math.min(at + count, view.byteLength); i++) text += String.fromCharCode(view.getUint8(i));
  return text;
}

// The Vorbis I specification, 4.2.2: a packet of type 1, `vorbis`, version, channels, rate. RFC 7845, 5.1: Opus is
// always at 48 kHz. A page's granule position (RFC 3533, 6) is the count of frames up to its end.

function ofOgg(view) {
  const first = 27 + view.getUint8(26);
  const isOpus = textAt(view, first, 8) === "OpusHead";
  const rate = isOpus ? 48000 : textAt(view, first + 1, 6) === "vorbis" ? view.getUint32(first + 12, true) : null;
  const skipped = isOpus ? view.getUint16(first + 10, true) : 0;
  for (let at = view.byteLength - 27; at >= 0; at--) {
    if (view.getUint8(at) === 0x4f && textAt(view, at, 4) === "OggS") {
      const granule = view.getBigInt64(at + 6, true);
      if (granule >= 0n) return { rate, frames: Number(granule) - skipped };
    }
  }
  return { rate, frames: null };
}

function ofWav(view) {
  let rate = null;
  let frame = null;
  for (let at = 12; at + 8 <= view.byteLength; ) {
    const kind = textAt(view, at, 4);
    const size = view.getUint32(at + 4, true);
    if (kind === "fmt ") {
      rate = view.getUint32(at + 12, true);
      frame = view.getUint16(at + 20, true);
    }
    if (kind === "data") return { rate, frames: frame ? Math.floor(Math.min(size, view.byteLength - at - 8) / frame) : null };
    at += 8 + size + (size & 1);
  }
  return { rate, frames: null };
}

// RFC 9639, 8.2: 20 bits of sample rate from byte 10 of STREAMINFO, 36 bits of samples from the middle of byte 13.

function ofFlac(view) {
  const rate = (view.getUint32(18) >>> 12) || null;
  const frames = (view.getUint8(21) & 15) * 2 ** 32 + view.getUint32(22);
  return { rate, frames: frames || null };
}

const MP3_RATES = { 3: [44100, 48000, 32000], 2: [22050, 24000, 16000], 0: [11025, 12000, 8000] };

function rateOfMp3(view) {
  let at = 0;
  if (textAt(view, 0, 3) === "ID3") {
    at = 10 + [6, 7, 8, 9].reduce((size, i) => size * 128 + (view.getUint8(i) & 127), 0);
  }
  for (; at + 4 <= view.byteLength; at++) {
    const head = view.getUint16(at);
    if ((head & 0xffe0) !== 0xffe0) continue;
    const rate = MP3_RATES[(head >> 3) & 3]?.[(view.getUint8(at + 2) >> 2) & 3];
    if (rate) return rate;
  }
  return null;
}
