// A report as a source: all that there is came with the page.
import { decode } from "./audio.js";
import { Refusal, outlineOf } from "./source.js";
import { outline } from "./waveform.js";

const POINTS = 512;

/** Return a source of the data in this page, with that data as `facts`. */
export function reportSource() {
  const facts = JSON.parse(document.getElementById("data").textContent);
  const sounds = new Map(facts.project.sounds.map((sound) => [sound.id, sound]));
  return {
    facts,
    can: { edit: false, live: false, report: true },
    project: async () => facts.project,
    sound: async (id) => sounds.get(id),
    bytes: async (media) => bytesOf(media, facts),
    curves: async (media) => facts.curves[media] || null,
    peaks: async (medias) => {
      const found = new Map();
      for (const media of medias) {
        const file = await outlined(media, facts);
        if (file) found.set(media, file);
      }
      return found;
    },
    listen: () => () => {},
  };
}

function bytesOf(media, facts) {
  const element = facts.media[media] && document.getElementById(`media-${media}`);
  if (!element) {
    throw new Refusal(404, "This file is not in the page", facts.left_out || "It could not be read when the page was made");
  }
  const text = atob(element.textContent);
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  return bytes.buffer;
}

async function outlined(media, facts) {
  if (facts.peaks[media]) return { pairs: outlineOf(facts.peaks[media]), seconds: facts.seconds[media] ?? null };
  if (!facts.media[media]) return null;
  const decoded = await decode(bytesOf(media, facts));
  const drawn = outline(decoded, POINTS);
  const pairs = Int8Array.from(drawn, (value) => Math.round(Math.max(-1, Math.min(1, value)) * 127));
  return { pairs, seconds: decoded.duration };
}
