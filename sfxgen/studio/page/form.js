// Every field of a sound, to be changed: what it says, where it says it, and what was typed and is not written yet.
import { html, useRef, useState } from "./vendor/htm-preact.js";
import { loadDetail, same, seenValue, writeFields } from "./actions.js";
import { written } from "./format.js";
import { useSignalValue } from "./hooks.js";
import { Icon } from "./icons.js";
import * as store from "./store.js";
import { NotAValue, valueOf } from "./values.js";

const GROUPS = [
  ["render", "Sound", "renders anew"],
  ["finish", "Finish", "heard at once"],
  ["meta", "In the game, and for people", "heard in the game"],
];

const ELSEWHERE = { variations: "render", seed: "render", seeds: "render", licence: "meta" }; // than by their stage

const LONG = new Set(["prompt", "negative_prompt", "notes", "style", "layers", "edits", "caption"]);

const ORIGINS = {
  member: "member", family: "family", merge: "merged", defaults: "defaults", default: "default", entry: "own",
};

/** The form. */
export function Form({ row, detail }) {
  const project = useSignalValue(store.project);
  const [scope, setScope] = useState("sound");
  const [wanted, setWanted] = useState("");
  const applies = new Set(detail.fields);
  const fields = project.fields.filter((field) => applies.has(field.name) && fits(field, wanted));
  return html`<div class="form">
    <div class="form-head">
      <input class="form-search" type="text" role="searchbox" placeholder="Find a field" aria-label="Find a field"
        value=${wanted} onInput=${(event) => setWanted(event.target.value)} />
      ${row.family && html`<${Scope} family=${row.family} scope=${scope} set=${setScope} />`}
    </div>
    ${GROUPS.map(([stage, title, effect]) => {
      const own = fields.filter((field) => (ELSEWHERE[field.name] || field.stage) === stage);
      return own.length > 0 && html`<fieldset key=${stage}><legend>${title} <span class="quiet">${effect}</span></legend>
        ${own.map((field) => html`<${Field} key=${field.name} field=${field} row=${row} detail=${detail} scope=${scope} />`)}
      </fieldset>`;
    })}
    ${applies.has("edits") && html`<${RegionTools} row=${row} />`}
  </div>`;
}

function labelOf(field) {
  const words = field.name.replaceAll(/[._]/g, " ");
  return words[0].toUpperCase() + words.slice(1);
}

function fits(field, wanted) {
  const text = `${field.name} ${labelOf(field)} ${field.help}`.toLowerCase();
  return wanted.toLowerCase().split(/\s+/).every((word) => text.includes(word));
}

function Scope({ family, scope, set }) {
  const options = [["sound", "This sound"], ["family", "Whole family"]];
  return html`<div class="segments" role="radiogroup" aria-label=${`What changes: this sound, or all of ${family}`}>
    ${options.map(([value, label]) => html`<label class=${`segment${scope === value ? " on" : ""}`}>
      <input type="radio" name="scope" checked=${scope === value} onChange=${() => set(value)} />${label}</label>`)}
  </div>`;
}

function RegionTools({ row }) {
  const begin = { kind: "region", id: row.id, start: 0, end: Math.min(1, row.seconds || 1) };
  return html`<button class="button" onClick=${() => (store.dialog.value = begin)}><${Icon} name="pencil" />Add a region…</button>`;
}

function Field({ field, row, detail, scope }) {
  const drafts = useSignalValue(store.drafts);
  const [saving, setSaving] = useState(false);
  const draft = drafts.get(`${row.id} ${field.name}`) || null;
  const now = detail.values[field.name] || { value: field.default, written: false, from: "default" };
  const seen = seenValue(now, scope);
  const text = draft ? draft.text : written(seen);
  const writing = useRef(null); // what is being written: Enter writes, and so does leaving the field
  const clash = draft && !saving && !same(draft.base, seen) && draft.text !== written(seen);
  const id = `field-${field.name}`;

  const type = (typed) => store.setDraft(row.id, field.name, { text: typed, base: draft ? draft.base : seen, error: null });
  const drop = () => store.setDraft(row.id, field.name, null);
  const write = async (typed, base = draft ? draft.base : seen) => {
    const kept = { text: typed, base };
    if (writing.current === typed) return;
    try {
      const value = valueOf(field, typed);
      if (same(value, base) || same(value, seen) || (value === undefined && !now.written)) return drop();
      writing.current = typed;
      setSaving(true);
      store.setDraft(row.id, field.name, { ...kept, error: null }); // shown while it is being written
      const change = value === undefined ? { field: field.name, remove: true } : { field: field.name, value };
      await writeFields(row.id, [{ ...change, base }], scope);
      if (store.drafts.value.get(`${row.id} ${field.name}`)?.text === typed) drop(); // else more was typed meanwhile
    } catch (error) {
      const said = error instanceof NotAValue || error.status === 409 ? error.message : [error.message, error.hint].filter(Boolean).join(". ");
      store.setDraft(row.id, field.name, { ...kept, error: said });
      if (error.status === 409) await loadDetail(row.id);
    } finally {
      if (writing.current === typed) writing.current = null;
      setSaving(false);
    }
  };
  const remove = async () => {
    drop();
    try {
      await writeFields(row.id, [{ field: field.name, remove: true, base: seen }], scope);
    } catch (error) {
      store.setDraft(row.id, field.name, { text, base: seen, error: [error.message, error.hint].filter(Boolean).join(". ") });
    }
  };
  const error = draft?.error && !clash ? draft.error : null;
  return html`<div class=${`field${LONG.has(field.name) ? " long" : ""}${draft ? " touched" : ""}${error || clash ? " wrong" : ""}`}>
    <label for=${id} title=${field.help}>${labelOf(field)}</label>
    <div class="field-value">
      <${Input} id=${id} field=${field} text=${text} type=${type} write=${write} drop=${drop} value=${seen}
        wrong=${Boolean(error || clash)} clash=${clash} />
      ${field.unit && html`<span class="unit">${field.unit}</span>`}
    </div>
    <span class="origin">${saving ? html`<span class="spinner" role="status" aria-label="Writing"></span>` : html`<span
        class=${now.from === "default" ? "unseen" : `from ${now.from}`}>${ORIGINS[now.from] || now.from}</span>`}
      ${now.written && html`<button class="plain tiny" aria-label=${`Take ${labelOf(field)} out of the manifest`}
        title="Take it out: defaults decide" onClick=${remove}><${Icon} name="close" /></button>`}</span>
    ${error && html`<p class="field-said" id=${`${id}-said`} role="alert">${error}</p>`}
    ${clash && html`<${Clash} text=${draft.text} now=${seen} mine=${() => write(draft.text, seen)} theirs=${drop} id=${id} />`}
    <p class="unseen" id=${`${id}-help`}>${field.help}</p>
  </div>`;
}

function Clash({ text, now, mine, theirs, id }) {
  return html`<div class="field-said clash" id=${`${id}-said`} role="alert">
    <p>It was changed elsewhere while you typed.</p>
    <dl><dt>Yours</dt><dd>${text || "(nothing)"}</dd><dt>In the manifest</dt><dd>${written(now) || "(nothing)"}</dd></dl>
    <button class="button mine" onClick=${mine}>Write mine</button> <button class="button" onClick=${theirs}>Take theirs</button>
  </div>`;
}

function Input({ id, field, text, type, write, drop, value, wrong, clash }) {
  const shared = {
    id,
    "aria-describedby": `${id}-help${wrong ? ` ${id}-said` : ""}`,
    "aria-invalid": wrong ? "true" : undefined,
  };
  if (field.kind === "flag") {
    return html`<input ...${shared} type="checkbox" role="switch" class="switch" checked=${text === "true"}
      onChange=${(event) => write(String(event.target.checked))} />`;
  }
  if (field.kind === "choice") {
    return html`<select ...${shared} value=${text} onChange=${(event) => write(event.target.value)}>
      ${(value === null || value === undefined) && html`<option value="" selected=${text === ""}>–</option>`}
      ${field.choices.map((choice) => html`<option value=${String(choice)} selected=${String(choice) === text}>${String(choice)}</option>`)}
    </select>`;
  }
  const keys = (event) => {
    if (event.key === "Escape") {
      event.stopPropagation();
      drop();
      event.target.blur();
    }
    if (event.key === "Enter" && !event.shiftKey) {
      event.preventDefault();
      if (clash) event.target.closest(".field").querySelector(".mine").focus(); // never over another's edit unseen
      else write(event.target.value);
    }
  };
  const typed = {
    ...shared,
    value: text,
    placeholder: placeholderOf(field),
    spellcheck: field.kind === "text",
    autocomplete: "off",
    onInput: (event) => type(event.target.value),
    onBlur: (event) => store.drafts.value.has(`${store.selected.value} ${field.name}`) && !wrong && write(event.target.value),
    onKeyDown: keys,
  };
  if (LONG.has(field.name)) return html`<textarea ...${typed} rows=${rowsFor(text)}></textarea>`;
  const choices = field.name === "model" ? store.project.value.models.map((model) => model.name) : field.choices || [];
  const isNumber = field.kind === "number" || field.kind === "integer";
  return html`<input ...${typed} type="text" inputmode=${isNumber ? "decimal" : undefined}
    class=${isNumber ? "number" : undefined} list=${choices.length ? `${id}-choices` : undefined} />
    ${choices.length > 0 && html`<datalist id=${`${id}-choices`}>
      ${choices.map((choice) => html`<option value=${String(choice)} />`)}</datalist>`}`;
}

function placeholderOf({ least, most, choices, kind }) {
  if (kind !== "number" && kind !== "integer") return "";
  const range = least !== null && least !== undefined ? `${least} – ${most ?? "…"}` : "";
  return choices?.length ? choices.join(", ") : range;
}

function rowsFor(text) {
  return Math.min(6, Math.max(1, Math.ceil(text.length / 40), text.split("\n").length));
}
