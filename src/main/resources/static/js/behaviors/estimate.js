// The rows of an estimate as in a spreadsheet: form[data-estimate=address of the totals]. Paste from a spreadsheet into the cells,
// move rows by Alt+arrows, buttons or the grip, Enter in the last row makes another; the server says what it comes to.
const PAUSE = 400;

jobbag.connect("form[data-estimate]", (form) => {
  const box = form.querySelector("[data-rows]");
  const sums = live(form);
  form.addEventListener("input", sums);
  form.addEventListener("change", sums);
  box.addEventListener("click", (event) => {
    const button = event.target.closest("[data-arrange]");
    if (button) arrange(box, button, event);
    if (button || event.target.closest("[data-row-add]")) sums();
  });
  box.addEventListener("keydown", (event) => key(box, event));
  box.addEventListener("paste", (event) => paste(box, event));
  drag(box);
});

function rows(box) {
  return [...box.querySelectorAll("[data-row]")];
}

function moved(box) {
  box.dispatchEvent(new Event("rows:moved"));
  box.dispatchEvent(new Event("input", { bubbles: true }));
}

function arrange(box, button, event) {
  event.preventDefault();
  const row = button.closest("[data-row]");
  const what = button.dataset.arrange;
  if (what === "below") below(box, row);
  else if (what === "remove") remove(box, row);
  else move(box, row, what === "up" ? -1 : 1);
  if (what !== "remove") (what === "below" ? row.nextElementSibling.querySelector("input[data-col]") : button)?.focus();
}

function move(box, row, step) {
  const other = step < 0 ? row.previousElementSibling : row.nextElementSibling;
  if (!other) return;
  if (step < 0) other.before(row);
  else other.after(row);
  moved(box);
}

/* made by the behaviour of rows at the end, and brought here with the kind, the discipline and the tax of the row above */
function below(box, row) {
  box.querySelector("[data-row-add]").click();
  const fresh = rows(box).at(-1);
  const from = row.querySelectorAll("select");
  fresh.querySelectorAll("select").forEach((select, i) => (select.selectedIndex = i < 3 ? from[i].selectedIndex : 0));
  row.after(fresh);
  moved(box);
}

function remove(box, row) {
  if (rows(box).length === 1) for (const field of row.querySelectorAll("input")) field.value = "";
  else row.remove();
  moved(box);
  rows(box).at(-1).querySelector("input[data-col]")?.focus();
}

function key(box, event) {
  const row = event.target.closest("[data-row]");
  if (!row) return;
  if (event.altKey && (event.key === "ArrowUp" || event.key === "ArrowDown")) {
    event.preventDefault();
    move(box, row, event.key === "ArrowUp" ? -1 : 1);
    event.target.focus();
  } else if (event.key === "Enter" && event.target.matches("input[data-col]") && row === rows(box).at(-1)) {
    event.preventDefault();
    below(box, row);
    rows(box).at(-1).querySelector(`input[data-col="${event.target.dataset.col}"]`)?.focus();
  }
}

/* cells of a spreadsheet, from the cell where they are put down to the right and below */
function paste(box, event) {
  const start = event.target.closest?.("input[data-col]");
  const text = event.clipboardData?.getData("text/plain") ?? "";
  if (!start || !/[\t\n]/.test(text.trimEnd())) return;
  event.preventDefault();
  let row = start.closest("[data-row]");
  const lines = text.replace(/\r/g, "").replace(/\n+$/, "").split("\n");
  lines.forEach((line, i) => {
    if (i > 0) {
      if (!row.nextElementSibling) below(box, row);
      row = row.nextElementSibling;
    }
    line.split("\t").forEach((cell, j) => {
      const field = row.querySelector(`input[data-col="${Number(start.dataset.col) + j}"]`);
      if (field) field.value = cell.trim().replace(/^"|"$|\s*%$/g, "");
    });
  });
  moved(box);
}

function drag(box) {
  let held = null;
  box.addEventListener("dragstart", (event) => {
    held = event.target.closest?.("[data-grip]")?.closest("[data-row]") ?? null;
    held?.classList.add("is-dragged");
  });
  box.addEventListener("dragover", (event) => {
    const over = held && event.target.closest("[data-row]");
    if (!over || over === held) return;
    event.preventDefault();
    const { top, height } = over.getBoundingClientRect();
    if (event.clientY < top + height / 2) over.before(held);
    else over.after(held);
  });
  box.addEventListener("drop", (event) => held && event.preventDefault());
  box.addEventListener("dragend", () => {
    if (!held) return;
    held.classList.remove("is-dragged");
    held = null;
    moved(box);
  });
}

/* the server works it out: the same numbers as on paper */
function live(form) {
  let timer = 0;
  let asked = 0;
  const ask = async () => {
    const turn = ++asked;
    const answer = await jobbag.send(form.dataset.estimate, new URLSearchParams(new FormData(form))).catch(() => null);
    if (!answer || turn !== asked || ![200, 422].includes(answer.status)) return;
    const holder = document.createElement("div");
    holder.innerHTML = await answer.text();
    const sums = holder.querySelector("#sums");
    if (sums) form.querySelector("#sums").replaceChildren(...sums.childNodes);
    const amounts = [...form.querySelectorAll("[data-line-sums] data")];
    const typed = rows(form).filter(isTyped);
    for (const row of rows(form)) show(row, amounts.length ? amounts[typed.indexOf(row)] : null);
  };
  return () => {
    clearTimeout(timer);
    timer = setTimeout(ask, PAUSE);
  };
}

/* as the server leaves out blank rows: text, quantity, price */
function isTyped(row) {
  return [0, 1, 2].some((col) => row.querySelector(`input[data-col="${col}"]`)?.value.trim());
}

function show(row, amount) {
  const place = row.querySelector("[data-line-sum]");
  place.textContent = amount?.textContent ?? "";
  place.classList.toggle("is-offered", amount?.value === "false");
  const kind = row.querySelector("select");
  row.classList.toggle("estimate-group", kind?.value === "GROUP");
}
