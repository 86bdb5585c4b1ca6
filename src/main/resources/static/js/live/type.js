// Where a line is typed: its kind by a mark or by Alt and a digit, kept at every stroke, on the server a moment later.
const MOMENT = 800;

jobbag.connect("[data-live-type]", (form) => {
  const live = form.closest("[data-live]");
  const text = form.querySelector("[data-live-text]");
  const kind = form.querySelector("[data-live-kind]");
  const topic = form.querySelector("[data-live-topic]");
  const key = `draft.${live.dataset.viewer}.${form.dataset.draft}`;
  const draft = `/drafts/${form.dataset.draft}`;
  let timer = 0;

  const said = () => (form.querySelector("[data-live-now]").textContent = text.value.trim() ? named(kind, text.value.trim()) : "");
  const keep = () => {
    const body = new URLSearchParams({ text: text.value, kind: kind.value, topic: topic.value });
    attempt(() => (text.value ? localStorage.setItem(key, body) : localStorage.removeItem(key)));
    clearTimeout(timer);
    timer = setTimeout(() => jobbag.send(draft, text.value ? body : new URLSearchParams()).catch(() => {}), MOMENT);
    said();
  };
  const restore = (body) => {
    if (!body || text.value) return;
    const found = new URLSearchParams(body);
    text.value = found.get("text") ?? "";
    kind.value = found.get("kind") ?? kind.value;
    topic.value = found.get("topic") ?? topic.value;
    said();
  };

  form.addEventListener("input", keep);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const typed = text.value.trim();
    if (!typed) return;
    live.dispatchEvent(
      new CustomEvent("live:change", { detail: { id: jobbag.uuid(), what: "ADD", line: jobbag.uuid(), kind: kind.value, topic: topic.value, text: typed } }),
    );
    text.value = "";
    kind.value = "NOTE";
    keep();
    text.focus();
  });
  live.addEventListener("keydown", (event) => {
    if (!event.altKey || event.ctrlKey || event.metaKey || event.target.closest(".live-edit")) return;
    const digit = /^Digit([1-9])$/.exec(event.code)?.[1];
    if (digit && kind.options[digit - 1]) kind.selectedIndex = digit - 1;
    else if (["ArrowUp", "ArrowDown"].includes(event.key)) topic.selectedIndex = within(topic, event.key === "ArrowUp" ? -1 : 1);
    else return;
    event.preventDefault();
    text.focus();
    keep();
  });

  const local = attempt(() => localStorage.getItem(key));
  if (local) restore(local);
  else
    fetch(draft, { headers: { "X-Requested-With": "fetch" }, redirect: "manual" })
      .then((answer) => (answer.ok && answer.status === 200 ? answer.text() : ""))
      .then(restore)
      .catch(() => {});
});

/* a mark counts where no kind was chosen */
function named(kind, typed) {
  const chosen = kind.value === "NOTE" ? [...kind.options].find((each) => each.dataset.mark && typed.startsWith(each.dataset.mark)) : null;
  return (chosen ?? kind.selectedOptions[0]).textContent;
}

function within(select, by) {
  return Math.min(Math.max(select.selectedIndex + by, 0), select.options.length - 1);
}

function attempt(work) {
  try {
    return work();
  } catch {
    return null;
  }
}
