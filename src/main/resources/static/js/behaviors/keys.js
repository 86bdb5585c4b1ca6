// The keys: / search, g and a letter goes, n new, e edit, r remind, l log a call, j/k rows, Enter opens, ? help. Single letters can be switched off in the help.
const PLACES = { t: "today", c: "clients", m: "meetings", w: "workorders", d: "deliverables", i: "invoices" };
let going = 0;

document.addEventListener("keydown", (event) => {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || off() || busy(event.target)) return;
  if (Date.now() - going < 1_500 && PLACES[event.key]) return act(event, () => follow(`[data-place="${PLACES[event.key]}"]`));
  const action = {
    "/": () => document.querySelector("[data-search]")?.focus(),
    "?": () => document.getElementById("keys-help")?.showModal(),
    g: () => (going = Date.now()),
    n: () => follow("[data-new]"),
    e: () => follow("[data-edit]"),
    r: () => (document.querySelector(".is-at [data-remind]") ?? document.querySelector("[data-remind]"))?.click(),
    l: () => (document.querySelector(".is-at [data-log]") ?? document.querySelector("[data-log]"))?.click(),
    j: () => move(1),
    k: () => move(-1),
  }[event.key];
  if (action) act(event, action);
  else if (event.key === "Enter" && event.target === document.body) follow("tr.is-at a[href]");
});

jobbag.connect("[data-keys-switch]", (box) => {
  box.checked = !off();
  box.addEventListener("change", () => (box.checked ? localStorage.removeItem("keys") : localStorage.setItem("keys", "off")));
});

function act(event, action) {
  event.preventDefault();
  going = 0;
  action();
}

function off() {
  try {
    return localStorage.getItem("keys") === "off";
  } catch {
    return false;
  }
}

function busy(target) {
  return target.closest("input, textarea, select, [contenteditable], dialog") !== null && !target.closest("dialog:not([open])");
}

function follow(selector) {
  document.querySelector(selector)?.click();
}

function move(by) {
  const rows = [...document.querySelectorAll("[data-row-open] > tbody > tr, [data-rows] > li, .desk-rows > li")];
  const at = rows.findIndex((row) => row.classList.contains("is-at"));
  const next = rows[Math.min(Math.max(at + by, 0), rows.length - 1)];
  rows[at]?.classList.remove("is-at");
  next?.classList.add("is-at");
  next?.querySelector("a")?.focus({ preventScroll: true });
  next?.scrollIntoView({ block: "nearest" });
}
