// The running server as a source: every call by script with the token in a header, never in an address.
import { Refusal, outlineOf } from "./source.js";

const KEY = "sfxgen.token";

/** Return the token: from the address the first time, which it is then taken out of; kept for this tab alone. */
export function takeToken() {
  const given = new URLSearchParams(location.hash.slice(1)).get("token");
  try {
    if (given) {
      sessionStorage.setItem(KEY, given);
      history.replaceState(null, "", location.pathname + location.search);
    }
    return given || sessionStorage.getItem(KEY) || "";
  } catch {
    return given || "";
  }
}

/** Return a source that asks the server which this page came from. */
export function serverSource(token) {
  const call = (method, path, options) => ask(token, method, path, options);
  const post = (path, value) => call("POST", path, { value: value ?? {} });
  const sound = (id, what, value) => post(`sounds/${id}/${what}`, value);
  return {
    can: { edit: true, live: true, report: false },
    project: () => call("GET", "project"),
    sound: (id) => call("GET", `sounds/${id}`),
    bytes: (media) => call("GET", `media/${media}`, { as: "bytes" }),
    curves: (media) => call("GET", `curves/${media}`),
    peaks: async (medias) => {
      const { peaks, seconds } = await post("peaks", { media: medias });
      return new Map(Object.entries(peaks).map(([media, text]) => [media, { pairs: outlineOf(text), seconds: seconds[media] }]));
    },
    listen: (hear) => listen(token, hear),
    edit: (id, body) => sound(id, "edit", body),
    undo: () => post("undo"),
    redo: () => post("redo"),
    reroll: (id, body) => sound(id, "reroll", body),
    candidates: (id, body) => sound(id, "candidates", body),
    dropCandidates: (id) => call("DELETE", `sounds/${id}/candidates`),
    keep: (id, body) => sound(id, "keep", body),
    hear: (id, body) => sound(id, "hear", body),
    restore: (id, body) => sound(id, "restore", body),
    adopt: (id) => sound(id, "adopt"),
    build: (body) => post("build", body),
    upload: (id, version, file) =>
      call("POST", `sounds/${id}/source?version=${encodeURIComponent(version)}`, {
        body: file,
        headers: { "X-File-Name": encodeURIComponent(file.name) },
      }),
  };
}

async function ask(token, method, path, { value, body, headers = {}, as = "json" } = {}) {
  const sent = value === undefined ? headers : { ...headers, "Content-Type": "application/json" };
  let answer;
  try {
    answer = await fetch(`/api/${path}`, {
      method,
      headers: { ...sent, "X-Sfxgen-Token": token },
      body: value === undefined ? body : JSON.stringify(value),
      cache: "no-store",
    });
  } catch {
    throw new Refusal(0, "The studio's server does not answer", "It may have been stopped: start `sfxgen studio` again");
  }
  if (!answer.ok) throw await refusalOf(answer);
  if (as === "bytes") return answer.arrayBuffer();
  return answer.status === 204 ? {} : answer.json();
}

async function refusalOf(answer) {
  const said = await answer.json().catch(() => ({}));
  return new Refusal(answer.status, said.error || `The server said ${answer.status}`, said.hint || "", said);
}

// Events. A stream by fetch, as EventSource can't send a header.

const QUIET_MS = 40_000; // the server pings more often than that

/** Hear the server's events until the returned function is called; come back after every break, ever more slowly. */
function listen(token, hear) {
  const stopped = new AbortController();
  follow(token, hear, stopped.signal);
  return () => stopped.abort();
}

async function follow(token, hear, stopped) {
  for (let failures = 0; !stopped.aborted; ) {
    try {
      await stream(token, stopped, (kind, value) => {
        failures = 0;
        hear(kind, value);
      });
    } catch (error) {
      if (stopped.aborted) return;
      if (error.status === 401 || error.status === 403) {
        hear("connection", "refused");
        return;
      }
    }
    hear("connection", "lost");
    await pause(Math.min(250 * 2 ** failures++, 5000), stopped);
  }
}

async function stream(token, stopped, hear) {
  const quiet = new AbortController();
  const give_up = () => quiet.abort();
  stopped.addEventListener("abort", give_up);
  let timer = setTimeout(give_up, QUIET_MS);
  try {
    const answer = await fetch("/api/events", {
      headers: { "X-Sfxgen-Token": token, Accept: "text/event-stream" },
      cache: "no-store",
      signal: quiet.signal,
    });
    if (!answer.ok) throw await refusalOf(answer);
    hear("connection", "live");
    const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader();
    for (let rest = ""; ; ) {
      const { value, done } = await reader.read();
      if (done) return;
      clearTimeout(timer);
      timer = setTimeout(give_up, QUIET_MS);
      rest = eventsIn(rest + value, hear);
    }
  } finally {
    clearTimeout(timer);
    stopped.removeEventListener("abort", give_up);
  }
}

/** Hear every whole event of a text, and return what is left of it. */
export function eventsIn(text, hear) {
  const parts = text.replaceAll("\r\n", "\n").split("\n\n");
  const rest = parts.pop();
  for (const part of parts) {
    let kind = "message";
    const data = [];
    for (const line of part.split("\n")) {
      if (line.startsWith("event:")) kind = line.slice(6).trim();
      if (line.startsWith("data:")) data.push(line.slice(5).trimStart());
    }
    if (data.length) hear(kind, JSON.parse(data.join("\n")));
  }
  return rest;
}

function pause(milliseconds, stopped) {
  return new Promise((done) => {
    const timer = setTimeout(done, milliseconds);
    stopped.addEventListener("abort", () => {
      clearTimeout(timer);
      done();
    });
  });
}
