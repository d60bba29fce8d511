// Earlier renders that are still in the cache: to be heard, and brought back.
import { html } from "./vendor/htm-preact.js";
import { hearEarlier, restore } from "./actions.js";
import { moment } from "./format.js";
import { useSignalValue } from "./hooks.js";
import { Icon } from "./icons.js";
import * as store from "./store.js";

/** The panel. */
export function Earlier({ detail }) {
  const playing = useSignalValue(store.playing);
  if (!detail.history?.length) {
    return html`<p class="quiet">No earlier renders. What is rendered from now on stays here as long as it is in the cache.</p>`;
  }
  return html`<ol class="history" aria-label="Earlier renders">
    ${detail.history.map((each) => html`<li key=${`${each.render} ${each.take}`} class=${each.current ? "current" : ""}>
      <div class="history-text"><span class="history-what">Take ${each.take} · seed ${each.seed}${each.current
          ? html`<span class="badge now">now</span>` : null}</span>
        <span class="quiet">${[each.what, each.when && moment(each.when)].filter(Boolean).join(" · ")}</span>
        ${each.prompt && html`<span class="history-prompt">${each.prompt}</span>`}</div>
      <button class=${`button toggle${playing?.earlier === each.render && playing.take === each.take ? " on" : ""}`}
        aria-label=${`Hear take ${each.take}, seed ${each.seed}`} onClick=${() => hearEarlier(each)}><${Icon} name="play" />Hear</button>
      ${!each.current && html`<button class="button" aria-label=${`Bring back take ${each.take}, seed ${each.seed}`}
        onClick=${() => restore(each)}>Bring back</button>`}
    </li>`)}
  </ol>`;
}
