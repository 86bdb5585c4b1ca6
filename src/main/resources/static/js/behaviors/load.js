// Planned hours on the board, [data-load]: dragged to another cell, or picked up with m, led by the arrows and put down with
// Enter. Either way the form that each of them is gets its week and person, and is sent; without scripts its link leads to one.
const STEPS = { ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [-1, 0], ArrowDown: [1, 0] };

jobbag.connect("[data-load]", (table) => {
  let picked = null;
  let target = null;
  const mark = (cell) => {
    target?.classList.remove("is-target");
    target = cell;
    target?.classList.add("is-target");
  };
  const pick = (item) => {
    picked?.classList.remove("is-picked");
    picked = item;
    picked?.classList.add("is-picked");
    mark(item ? item.closest("td") : null);
  };
  table.addEventListener("dragstart", (event) => {
    const item = event.target.closest("[data-load-item]");
    if (!item) return;
    event.dataTransfer.effectAllowed = "move";
    event.dataTransfer.setData("text/plain", item.textContent.trim());
    pick(item);
  });
  table.addEventListener("dragover", (event) => {
    const cell = event.target.closest("[data-drop-week]");
    if (!picked || !cell) return;
    event.preventDefault();
    mark(cell);
  });
  table.addEventListener("drop", (event) => {
    const cell = event.target.closest("[data-drop-week]");
    if (!picked || !cell) return;
    event.preventDefault();
    send(picked, cell);
  });
  table.addEventListener("dragend", () => pick(null));
  table.addEventListener("keydown", (event) => {
    const item = event.target.closest("[data-load-item]");
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (!picked && item && event.key === "m") {
      pick(item);
      say(table.dataset.picked);
    } else if (picked && event.key in STEPS) {
      mark(beside(table, target, STEPS[event.key]) ?? target);
      say(`${table.dataset.over} ${target.dataset.name}, ${target.dataset.weekName}`);
      target.scrollIntoView({ block: "nearest", inline: "nearest" });
    } else if (picked && event.key === "Enter") send(picked, target);
    else if (picked && event.key === "Escape") {
      pick(null);
      say(table.dataset.letGo);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  });
});

/* where it came from is no move */
function send(form, cell) {
  const { week, person } = cell.dataset;
  if (form.elements.fromWeek.value === week && form.elements.person.value === person) return;
  form.elements.toWeek.value = week;
  form.elements.person.value = person;
  form.requestSubmit();
}

/* up and down lead from person to person */
function beside(table, cell, [rows, columns]) {
  const people = [...table.tBodies];
  const body = people[people.indexOf(cell.closest("tbody")) + rows];
  const column = cell.cellIndex + columns;
  const row = rows === 0 ? cell.parentElement : body?.rows[0];
  const found = row?.cells[column];
  return found?.matches("[data-drop-week]") ? found : null;
}

function say(text) {
  const place = document.querySelector("[data-load-said]");
  if (place) place.textContent = text ?? "";
}
