// The page as a whole.
import { html, useLayoutEffect } from "./vendor/htm-preact.js";
import { Detail } from "./detail.js";
import { Dialogs } from "./dialogs.js";
import { useSignalValue } from "./hooks.js";
import { Connection, EmptyProject, Faults, Toasts, Trouble } from "./notices.js";
import { Overview } from "./overview.js";
import * as store from "./store.js";
import { StatusBar, TopBar, applyTheme } from "./topbar.js";

/** The page. panels: the tabs of a sound; banner: a component above the list, or none. */
export function App({ panels, banner = null }) {
  const theme = useSignalValue(store.theme);
  useLayoutEffect(() => applyTheme(theme), [theme]);
  return html`<div class="app">
    <${TopBar} />
    <div class="notices"><${Connection} /><${Faults} />${banner && html`<${banner} />`}</div>
    <${Content} panels=${panels} />
    <${Toasts} /><${Dialogs} />
  </div>`;
}

function Content({ panels }) {
  const project = useSignalValue(store.project);
  const trouble = useSignalValue(store.trouble);
  const isEmpty = useSignalValue(store.order).length === 0;
  if (trouble && !project) return html`<${Trouble} trouble=${trouble} />`;
  if (!project) return html`<main class="loading" aria-busy="true"></main>`;
  if (isEmpty && project.faults.every((fault) => !fault.manifest)) return html`<${EmptyProject} />`;
  return html`<main class="content"><div class="left"><${Overview} /><${StatusBar} /></div><${Detail} panels=${panels} /></main>`;
}
