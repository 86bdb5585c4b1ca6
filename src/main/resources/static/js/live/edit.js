// Lines of live notes are changed, moved and removed in place. Where somebody else was faster, both texts stay on the page.
jobbag.connect("[data-live]", (live) => {
  const change = (detail) => live.dispatchEvent(new CustomEvent("live:change", { detail: { id: jobbag.uuid(), ...detail } }));

  live.addEventListener("click", (event) => {
    const at = event.target.closest("[data-line-edit], [data-line-move], [data-line-remove], [data-own]");
    const line = at?.closest("li[data-line]");
    if (!line || line.classList.contains("is-waiting")) return;
    event.preventDefault();
    if (at.matches("[data-line-edit]")) open(live, line, change);
    else if (at.matches("[data-line-remove]")) remove(live, line, change);
    else if (at.matches("[data-own]")) change({ what: "OWN", line: line.dataset.line, owner: at.dataset.own });
    else move(live, line, at.dataset.lineMove, change);
  });
  live.addEventListener("change", (event) => {
    if (event.target.matches("[data-due]") && event.target.value)
      change({ what: "OWN", line: event.target.closest("li").dataset.line, due: event.target.value });
  });
  live.addEventListener("live:failed", (event) => {
    const { change: mine, result, why } = event.detail;
    const shown = live.querySelector(`li[data-line="${mine.line}"]`);
    const line = shown?.kept ?? shown;
    if (shown?.kept) shown.replaceWith(line);
    if (line) line.hidden = false;
    if (result === "CONFLICT" && mine.what === "EDIT") conflict(live, line ?? ghost(live, mine), mine, change);
    else jobbag.toast([why || live.querySelector("[data-live-state]").dataset.refused, mine.text].filter(Boolean).join(" "), "bad");
  });
});

function open(live, line, change) {
  const form = live.querySelector("[data-live-edit]").content.cloneNode(true).firstElementChild;
  const [kind, text] = form.elements;
  kind.value = line.dataset.kind;
  text.value = line.dataset.text;
  const version = Number(line.dataset.version);
  const close = () => {
    form.remove();
    line.classList.remove("is-edited");
    line.querySelector(".live-words").hidden = false;
    if (line.latest) line.replaceWith(line.latest);
  };
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const typed = text.value.trim();
    close();
    if (typed && (typed !== line.dataset.text || kind.value !== line.dataset.kind))
      change({ what: "EDIT", line: line.dataset.line, kind: kind.value, text: typed, version });
  });
  form.addEventListener("keydown", (event) => event.key === "Escape" && close());
  form.querySelector("[data-cancel]").addEventListener("click", close);
  line.classList.add("is-edited");
  line.querySelector(".live-words").hidden = true;
  line.querySelector(".live-words").after(form);
  text.focus();
}

/* the line with its words comes back by an edit of what was removed */
function remove(live, row, change) {
  const { line, kind, text } = row.dataset;
  const version = Number(row.dataset.version);
  change({ what: "REMOVE", line, version });
  jobbag.toast(live.dataset.removed, "good", { label: live.dataset.undo, act: () => change({ what: "EDIT", line, kind, text, version: version + 1 }) });
}

/* one place up or down, over the border of an item too */
function move(live, line, way, change) {
  const all = [...live.querySelectorAll("[data-lines]")];
  const list = line.parentElement;
  const up = way === "up";
  const near = up ? line.previousElementSibling : line.nextElementSibling;
  const to = near ? list : all[all.indexOf(list) + (up ? -1 : 1)];
  if (!to) return;
  const after = near ? (up ? near.previousElementSibling : near) : up ? to.lastElementChild : null;
  const topic = to.closest(".live-part").dataset.part ?? "";
  if (after) after.after(line);
  else to.prepend(line);
  line.dataset.topic = topic;
  line.querySelector(`[data-line-move="${way}"]`)?.focus();
  change({ what: "MOVE", line: line.dataset.line, topic, after: after?.dataset.line ?? null });
}

function conflict(live, line, mine, change) {
  const box = live.querySelector("[data-live-conflict]").content.cloneNode(true).firstElementChild;
  box.querySelector("[data-mine]").textContent = mine.text;
  const on = (what, act) =>
    box.querySelector(`[data-keep-${what}]`).addEventListener("click", () => {
      box.remove();
      act?.();
    });
  on("mine", () => change({ what: "EDIT", line: mine.line, kind: mine.kind, text: mine.text, version: Number(line.dataset.version) }));
  on("both", () => change({ what: "ADD", line: jobbag.uuid(), kind: mine.kind, topic: line.dataset.topic ?? "", text: mine.text }));
  on("theirs");
  line.querySelector(".live-conflict")?.remove();
  line.append(box);
}

/* somebody has removed it meanwhile */
function ghost(live, mine) {
  const line = document.createElement("li");
  line.className = "live-line";
  Object.assign(line.dataset, { line: mine.line, topic: "", version: mine.version });
  [...live.querySelectorAll("[data-lines]")].at(-1).append(line);
  return line;
}
