// The rows of an estimate as in a spreadsheet: form[data-estimate]. Paste from a spreadsheet into the cells (pasted.js), move rows by
// Alt+arrows, buttons or the grip; Enter in the last row makes another, Alt+Enter one below, Alt+Delete takes one out. Ctrl+Z, or
// the note that says so, takes it back until something else is typed.
const undos = new WeakMap();

jobbag.connect("form[data-estimate]", (form) => {
  const box = form.querySelector("[data-rows]");
  undos.set(box, []);
  box.addEventListener("click", (event) => {
    const button = event.target.closest("[data-arrange]");
    if (button) arrange(box, button, event);
  });
  box.addEventListener("input", (event) => event.isTrusted && undos.set(box, []));
  box.addEventListener("keydown", (event) => key(box, event));
  box.addEventListener("cells:pasted", (event) => fill(box, event.target, event.detail));
  drag(box);
});

function rows(box) {
  return [...box.querySelectorAll("[data-row]")];
}

function fields(row) {
  return [...row.querySelectorAll("input, select")];
}

function moved(box) {
  box.dispatchEvent(new Event("rows:moved"));
  box.dispatchEvent(new Event("input", { bubbles: true }));
}

/* what undoes the next change: all rows in their order, with what stands in them */
function remember(box) {
  const was = rows(box).map((row) => [row, fields(row).map((field) => field.value)]);
  undos.get(box).push(() => {
    box.querySelector("tbody").replaceChildren(...was.map(([row]) => row));
    for (const [row, values] of was) fields(row).forEach((field, i) => (field.value = values[i]));
    moved(box);
  });
}

function undo(box, act) {
  undos.set(box, undos.get(box).filter((each) => each !== act));
  act();
}

function arrange(box, button, event) {
  event.preventDefault();
  const row = button.closest("[data-row]");
  const what = button.dataset.arrange;
  if (what === "below") begin(box, row, 0);
  else if (what === "remove") remove(box, row, 0);
  else {
    move(box, row, what === "up" ? -1 : 1);
    button.focus();
  }
}

function move(box, row, step) {
  const other = step < 0 ? row.previousElementSibling : row.nextElementSibling;
  if (!other) return;
  remember(box);
  if (step < 0) other.before(row);
  else other.after(row);
  moved(box);
}

/* made by the behaviour of rows at the end, and brought here with the kind, the discipline and the tax of the row above; below a
   heading it is no heading, as the server begins rows */
function below(box, row) {
  box.querySelector("[data-row-add]").click();
  const fresh = rows(box).at(-1);
  const from = (row.dataset.locked ? fresh : row).querySelectorAll("select");
  fresh.querySelectorAll("select").forEach((select, i) => (select.selectedIndex = i < 3 && from[i].value !== "GROUP" ? from[i].selectedIndex : 0));
  row.after(fresh);
  moved(box);
  return fresh;
}

function begin(box, row, column) {
  focus(below(box, row), column);
}

function focus(row, column) {
  row?.querySelector(`input[data-col="${column}"]`)?.focus();
}

/* of the only one there is, a blank one is left */
function remove(box, row, column) {
  if (row.dataset.locked) return;
  const blank = !fields(row).some((field) => field.value && field.matches("[data-col], [type=hidden]"));
  const next = row.nextElementSibling ?? (rows(box).length === 1 ? below(box, row) : null);
  const { removed, undo: label } = box.closest("form").dataset;
  const act = () => {
    if (next?.isConnected) next.before(row);
    else box.querySelector("tbody").append(row);
    moved(box);
    focus(row, column);
  };
  row.remove();
  undos.get(box).push(act);
  moved(box);
  focus(next ?? rows(box).at(-1), column);
  if (!blank) jobbag.toast(removed, "good", { label, act: () => undo(box, act) });
}

function key(box, event) {
  const row = event.target.closest("[data-row]");
  if (!row) return;
  const column = event.target.dataset.col ?? 0;
  const act = chosen(box, row, column, event);
  if (!act) return;
  event.preventDefault();
  event.stopPropagation();
  act();
}

function chosen(box, row, column, { altKey, ctrlKey, metaKey, shiftKey, key: pressed, target }) {
  if ((ctrlKey || metaKey) && !shiftKey && pressed.toLowerCase() === "z" && undos.get(box).length) return () => undo(box, undos.get(box).at(-1));
  if (altKey && (pressed === "ArrowUp" || pressed === "ArrowDown"))
    return () => {
      move(box, row, pressed === "ArrowUp" ? -1 : 1);
      target.focus();
    };
  if (altKey && pressed === "Delete") return () => remove(box, row, column);
  const last = target.matches("input[data-col]") && row === rows(box).at(-1);
  return pressed === "Enter" && !ctrlKey && !metaKey && (altKey || last) ? () => begin(box, row, column) : null;
}

/* from the cell where they are put down to the right and below; what comes with numbers is no heading */
function fill(box, start, lines) {
  remember(box);
  let row = start.closest("[data-row]");
  lines.forEach((cells, i) => {
    if (i > 0) row = row.nextElementSibling ?? below(box, row);
    const kind = row.querySelector("select");
    if (kind.value === "GROUP" && cells.some((cell, j) => cell && !row.dataset.locked && priced(Number(start.dataset.col) + j))) kind.selectedIndex = 0;
    cells.forEach((cell, j) => {
      const field = row.querySelector(`input[data-col="${Number(start.dataset.col) + j}"]`);
      if (field && !field.readOnly) field.value = cell;
    });
  });
  moved(box);
}

/* the columns of quantity, price, mark-up and discount */
function priced(column) {
  return column > 0 && column < 5;
}

function drag(box) {
  let held = null;
  box.addEventListener("dragstart", (event) => {
    held = event.target.closest?.("[data-grip]")?.closest("[data-row]") ?? null;
    if (held) remember(box);
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
