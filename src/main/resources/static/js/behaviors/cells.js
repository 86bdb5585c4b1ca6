// A table of cells to type in, [data-cells]: arrows and Enter lead from cell to cell, sums follow what is typed.
const UP_AND_DOWN = { ArrowUp: -1, ArrowDown: 1, Enter: 1 };

jobbag.connect("[data-cells]", (table) => {
  table.addEventListener("keydown", (event) => {
    const cell = event.target.closest("input[data-col]");
    if (!cell || event.ctrlKey || event.metaKey || event.altKey) return;
    const to = next(table, cell, event.key);
    if (event.key === "Enter") event.preventDefault();
    if (!to) return;
    event.preventDefault();
    to.focus();
    to.select();
  });
  table.addEventListener("input", () => sums(table));
  sums(table);
});

function next(table, cell, key) {
  if (key in UP_AND_DOWN) return below(table, cell, UP_AND_DOWN[key]);
  const row = [...cell.closest("tr").querySelectorAll("input[data-col]")];
  if (key === "ArrowRight" && cell.selectionEnd === cell.value.length) return row[row.indexOf(cell) + 1];
  if (key === "ArrowLeft" && cell.selectionStart === 0) return row[row.indexOf(cell) - 1];
  return null;
}

function below(table, cell, step) {
  const column = [...table.querySelectorAll(`input[data-col="${cell.dataset.col}"]`)];
  return column[column.indexOf(cell) + step];
}

/* rows of their own; what stands in the table without a field is added as it is */
function sums(table) {
  for (const row of table.querySelectorAll("tr")) {
    const place = row.querySelector("[data-row-sum]");
    if (place) place.textContent = said(total(row.querySelectorAll("input[data-col]")));
  }
  const all = table.querySelector("[data-all-sum]");
  if (!all) return;
  let change = 0;
  for (const place of table.querySelectorAll("[data-col-sum]")) {
    const typed = total(table.querySelectorAll(`input[data-col="${place.dataset.colSum}"]`));
    place.dataset.beside ??= String(hours(place.textContent) - typed);
    const sum = typed + Number(place.dataset.beside);
    place.textContent = said(sum);
    change += sum;
  }
  all.textContent = said(change);
}

function total(cells) {
  return [...cells].reduce((sum, cell) => sum + hours(cell.value), 0);
}

/* 1.5, 1,5, 1:30, 1h30 */
function hours(text) {
  const clock = /^\s*(\d{1,2})\s*[:：hH]\s*(\d{2})?/.exec(text);
  if (clock) return Number(clock[1]) + Number(clock[2] ?? 0) / 60;
  const number = Number(text.trim().replace(",", "."));
  return Number.isFinite(number) ? number : 0;
}

function said(number) {
  return number.toLocaleString(jobbag.language, { maximumFractionDigits: 2 });
}
