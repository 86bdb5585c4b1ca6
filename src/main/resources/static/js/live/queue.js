// Live notes on their way: what is typed waits in the browser, line by line, until the server has said that it is saved; every
// other second the page asks what is new. A lost connection, a restart, an ended session or a closed window cost nothing:
// each change has an id of its own, and acts once however often it is sent.
const PAUSE = 1_500;
const MOST = 50;
const LEFT_ALONE = 60 * 60 * 1000;
const store = memory();

jobbag.connect("[data-live]", (live) => {
  const { url, viewer, meeting } = live.dataset;
  const prefix = `live.${viewer}.${meeting}.`;
  const state = live.querySelector("[data-live-state]");
  let last = Number(live.dataset.last);
  let busy = false;
  let again = false;
  let trouble = "";
  let touched = Date.now();
  let told = "";
  let leaving = false;

  const tell = () => {
    const waiting = entries(prefix).length;
    const saved = told && `${state.dataset.saved} ${told}`;
    const lines = waiting ? `${state.dataset.waiting} ${waiting}` : saved;
    state.replaceChildren([trouble && state.dataset[trouble], lines].filter(Boolean).join(" · "));
    state.classList.toggle("is-warn", Boolean(trouble || (waiting && again)));
    if (trouble === "ended") state.append(" ", link(state.dataset.again, url, () => (leaving = true)));
  };

  const take = (text, sending) => {
    const news = new DOMParser().parseFromString(text, "text/html").querySelector("[data-live-news]");
    if (!news) return;
    last = Math.max(last, Number(news.dataset.last));
    live.dispatchEvent(new CustomEvent("live:news", { detail: news }));
    for (const outcome of news.querySelectorAll("[data-outcome]")) settle(outcome, sending.find((each) => each.change.id === outcome.dataset.outcome));
    if (sending.length) told = new Date().toLocaleTimeString(jobbag.language, { hour: "2-digit", minute: "2-digit", hourCycle: "h23", timeZone: live.dataset.zone });
  };

  const settle = (outcome, entry) => {
    if (!entry) return;
    store.remove(entry.key);
    const { result } = outcome.dataset;
    if (result !== "DONE") live.dispatchEvent(new CustomEvent("live:failed", { detail: { change: entry.change, result, why: outcome.textContent } }));
  };

  const flush = async () => {
    if (busy) return;
    busy = true;
    const sending = entries(prefix).slice(0, MOST);
    try {
      const answer = await ask(sending);
      trouble = fault(answer);
      if (!trouble && answer.status !== 204) take(await answer.text(), sending);
    } catch {
      trouble = "offline";
    }
    busy = false;
    again = Boolean(trouble);
    tell();
    if (!trouble && entries(prefix).length) flush();
  };

  const ask = (sending) => {
    if (sending.length) return jobbag.send(`${url}/changes?since=${last}`, JSON.stringify(sending.map((each) => each.change)));
    return fetch(`${url}/lines?since=${last}`, { headers: { "X-Requested-With": "fetch" }, credentials: "same-origin", redirect: "manual" });
  };

  live.addEventListener("live:change", (event) => {
    store.put(prefix + stamp(), JSON.stringify(event.detail));
    tell();
    flush();
  });
  for (const sign of ["keydown", "pointerdown"]) document.addEventListener(sign, () => (touched = Date.now()), { passive: true });
  document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && flush());
  globalThis.addEventListener("online", flush);
  globalThis.addEventListener("beforeunload", (event) => !leaving && entries(prefix).length && event.preventDefault());
  setInterval(() => {
    const watched = document.visibilityState === "visible" && Date.now() - touched < LEFT_ALONE;
    if (entries(prefix).length || (watched && trouble !== "ended")) flush();
  }, PAUSE);

  for (const each of entries(prefix)) live.dispatchEvent(new CustomEvent("live:waiting", { detail: each.change }));
  tell();
  if (entries(prefix).length) flush();
});

function fault(answer) {
  if (answer.ok) return "";
  if (answer.type === "opaqueredirect" || [401, 403].includes(answer.status)) return "ended";
  return answer.status < 500 && answer.status !== 0 && answer.status !== 429 ? "refused" : "offline";
}

/* in the order in which they were typed */
function entries(prefix) {
  return store
    .keys()
    .filter((key) => key.startsWith(prefix))
    .sort()
    .map((key) => ({ key, change: JSON.parse(store.get(key)) }));
}

let count = 0;

function stamp() {
  return `${String(Date.now()).padStart(15, "0")}.${String(count++).padStart(6, "0")}.${Math.random().toString(36).slice(2, 8)}`;
}

function link(text, href, onclick) {
  return Object.assign(document.createElement("a"), { textContent: text, href, onclick });
}

/* a browser that keeps nothing still keeps it while the page is open */
function memory() {
  const inside = new Map();
  const or = (work, otherwise) => {
    try {
      return work();
    } catch {
      return otherwise();
    }
  };
  return {
    keys: () => [...or(() => Object.keys(localStorage), () => []), ...inside.keys()],
    get: (key) => inside.get(key) ?? localStorage.getItem(key),
    put: (key, text) => or(() => localStorage.setItem(key, text), () => inside.set(key, text)),
    remove: (key) => (inside.delete(key), or(() => localStorage.removeItem(key), () => {})),
  };
}
