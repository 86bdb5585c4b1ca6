// Puts lines of live notes in their places: those that come from the server, and at once those that are on their way to it.
jobbag.connect("[data-live]", (live) => {
  live.addEventListener("live:news", (event) => {
    for (const line of event.detail.querySelectorAll("li[data-line]")) arrive(live, document.importNode(line, true));
  });
  for (const name of ["live:change", "live:waiting"]) live.addEventListener(name, (event) => foresee(live, event.detail));
});

function find(live, id) {
  return live.querySelector(`li[data-line="${id}"]`);
}

function arrive(live, line) {
  const before = find(live, line.dataset.line);
  if (before?.classList.contains("is-edited")) {
    before.latest = line;
    return;
  }
  const focused = before?.contains(document.activeElement);
  const conflict = before?.querySelector(".live-conflict");
  before?.remove();
  if (line.dataset.removed && !conflict) return;
  if (conflict) line.append(conflict);
  if (conflict) delete line.dataset.removed;
  if (!before) line.classList.add("is-new");
  put(live, line);
  if (focused) line.querySelector("a, button")?.focus({ preventScroll: true });
}

/* by its place among the others; what is still on its way stands last */
function put(live, line) {
  const list = lines(live, line.dataset.topic ?? "");
  const place = Number(line.dataset.place);
  const next = [...list.children].find((each) => each.classList.contains("is-waiting") || Number(each.dataset.place) > place);
  list.insertBefore(line, next ?? null);
}

function lines(live, topic) {
  const parts = [...live.querySelectorAll(".live-part")];
  return (parts.find((each) => (each.dataset.part ?? "") === topic) ?? parts.at(-1)).querySelector("[data-lines]");
}

function foresee(live, change) {
  const line = change.line && find(live, change.line);
  if (change.what === "ADD" && !line) lines(live, change.topic).append(expected(live, change));
  if (change.what === "EDIT" && line) words(line, change.text);
  if (change.what === "REMOVE" && line) line.hidden = true;
}

/* as it was it comes back when somebody else was faster */
function words(line, text) {
  line.kept ??= line.cloneNode(true);
  line.classList.add("is-waiting");
  const place = line.querySelector(".live-text");
  if (place) place.textContent = text;
}

function expected(live, change) {
  const line = document.createElement("li");
  line.className = "live-line is-waiting";
  Object.assign(line.dataset, { line: change.line, topic: change.topic, place: Number.MAX_SAFE_INTEGER });
  const kind = document.createElement("span");
  kind.className = "live-kind";
  kind.textContent = live.querySelector(`[data-live-kind] option[value="${change.kind}"]`)?.textContent ?? "";
  const text = document.createElement("p");
  text.className = "live-text";
  text.textContent = change.text;
  line.append(kind, text);
  return line;
}
