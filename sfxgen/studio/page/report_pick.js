// Choosing takes: what becomes of each, and why. What is chosen becomes lines for `sfxgen pick`.
import { html } from "./vendor/htm-preact.js";
import { playTake } from "./actions.js";
import { ACTIONS, choiceOf, choices, choose, lineOf } from "./choices.js";
import { useSignalValue } from "./hooks.js";
import { Icon } from "./icons.js";
import * as store from "./store.js";
import { SmallWave } from "./takes.js";

/** The panel. */
export function Pick({ row, detail }) {
  useSignalValue(choices);
  const several = row.takes.length > 1;
  const seeded = row.takes.some((take) => take.seed !== null);
  const former = detail.candidates.filter((each) => each.seed !== null && !each.same && each.take <= row.takes.length);
  return html`<div class="pick">
    ${seeded && row.takes.map((take) => html`<${TakeChoice} key=${take.number} row=${row} take=${take} several=${several}
      former=${former.find((each) => each.take === take.number)} />`)}
    <label class="stacked pick-note">${seeded ? "About the sound as a whole" : "Comment"}
      <${Comment} row=${row} take=${0} placeholder=${seeded ? "" : "What should be different?"} /></label>
    <${Said} row=${row} several=${several} />
  </div>`;
}

function TakeChoice({ row, take, several, former }) {
  const playing = useSignalValue(store.playing);
  const chosen = choiceOf(row.id, take.number);
  const label = several ? `Take ${take.number}` : "This take";
  const actions = Object.entries(ACTIONS).filter(([action]) => several || action === "keep" || action === "reroll");
  const isOn = Boolean(take.media) && playing?.media === take.media;
  const set = (action, seed) => {
    const same = chosen.action === action && chosen.seed === seed;
    choose(row.id, take.number, same ? { action: null, seed: null } : { action, seed });
  };
  const option = (action, text, seed, title) => {
    const on = chosen.action === action && chosen.seed === seed;
    return html`<button class=${`choice-action ${action}${on ? " on" : ""}`} key=${`${action} ${seed}`} aria-pressed=${on ? "true" : "false"}
      title=${title} onClick=${() => set(action, seed)}>${text}</button>`;
  };
  return html`<fieldset class=${`pick-take${chosen.action ? " chosen" : ""}`}>
    <legend class="unseen">${label}</legend>
    <button class="plain pick-hear" disabled=${!take.media} title="Hear it" onClick=${() => hear(take)}>
      <${Icon} name=${isOn ? "stop" : "play"} /><span>${label}</span>
      <${SmallWave} media=${take.media} on=${isOn} height=${24} /></button>
    <div class="choice-actions" role="group" aria-label=${`What becomes of ${label.toLowerCase()}`}>
      ${actions.map(([action, text]) => option(action, text, take.seed, TITLES[action]))}
      ${former && option("keep", "As before", former.seed, "The take that it was comes back")}
    </div>
    <${Comment} row=${row} take=${take.number} placeholder="Why?" label=${`A comment on ${label.toLowerCase()}`} />
  </fieldset>`;
}

const TITLES = {
  keep: "It stays as it is",
  only: "It stays, and all other takes go",
  drop: "It goes",
  reroll: "It gets another seed, and sounds different",
};

function hear(take) {
  if (take.number) store.takeNumber.value = take.number;
  playTake(take, { from: 0 });
}

function Comment({ row, take, placeholder = "", label }) {
  const { comment } = choiceOf(row.id, take);
  return html`<input type="text" class="comment" value=${comment} placeholder=${placeholder} maxlength="500" aria-label=${label}
    autocomplete="off" onInput=${(event) => choose(row.id, take, { comment: event.target.value })} />`;
}

function Said({ row, several }) {
  const lines = [0, ...row.takes.map((take) => take.number)]
    .map((take) => [take, choiceOf(row.id, take)])
    .filter(([, { action, comment }]) => action || comment.trim())
    .map(([take, choice]) => lineOf(row.name, take, several, choice));
  return lines.length > 0 && html`<pre class="pick-said" tabindex="0" aria-label="What is chosen of this sound">${lines.join("\n")}</pre>`;
}
