// Repeated rows of a form: <div data-rows><div class="row-item" data-row>…</div>… <button name="_more" data-row-add></div>.
// A new row is the last one as the server wrote it, emptied and renumbered: lines[3].text becomes lines[4].text.
jobbag.connect("[data-rows]", (box) => {
  const pattern = rowsOf(box).at(-1)?.outerHTML;
  if (!pattern) return;
  box.addEventListener("click", (event) => {
    if (event.target.closest("[data-row-add]")) add(box, pattern, event);
    else if (event.target.closest("[data-row-remove]")) remove(box, event);
  });
  box.addEventListener("rows:moved", () => rowsOf(box).forEach(number));
});

function rowsOf(box) {
  return [...box.querySelectorAll("[data-row]")];
}

function add(box, pattern, event) {
  event.preventDefault();
  const holder = document.createElement(box.querySelector("[data-row]")?.parentElement.tagName ?? "div");
  holder.innerHTML = pattern;
  const row = holder.firstElementChild;
  empty(row);
  number(row, rowsOf(box).length);
  rowsOf(box).at(-1).after(row);
  row.querySelector("input:not([type=hidden]), select, textarea")?.focus();
}

function remove(box, event) {
  event.preventDefault();
  const row = event.target.closest("[data-row]");
  if (rowsOf(box).length === 1) {
    empty(row);
    return;
  }
  row.remove();
  rowsOf(box).forEach(number);
  box.dispatchEvent(new Event("input", { bubbles: true }));
  box.querySelector("[data-row-add]")?.focus();
}

function empty(row) {
  for (const wrong of row.querySelectorAll(".field-error")) wrong.remove();
  for (const field of row.querySelectorAll(".has-error")) field.classList.remove("has-error");
  for (const field of row.querySelectorAll("input, select, textarea")) {
    field.removeAttribute("aria-invalid");
    if (["checkbox", "radio"].includes(field.type)) field.checked = false;
    else if (field.tagName === "SELECT") field.selectedIndex = 0;
    else if (!field.hasAttribute("data-row-keep") && !field.name.startsWith("_")) field.value = "";
  }
}

/* names lines[2].text, or tables[runs].rows[2].cells[size]; ids and what points at them lines2.text */
function number(row, index) {
  const name = row.querySelector("[name*='[']")?.getAttribute("name");
  const stem = name?.match(/^(.*?)\[\d+\]/)?.[1].replace(/[[\]]/g, "");
  if (!stem) return;
  const dotted = new RegExp(`^${stem}\\d+(?=\\.)`);
  for (const element of row.querySelectorAll("*")) {
    const written = element.getAttribute("name");
    if (written) element.setAttribute("name", written.replace(/\[\d+\]/, `[${index}]`));
    for (const attribute of ["id", "for", "aria-describedby"]) {
      const value = element.getAttribute(attribute);
      if (value) element.setAttribute(attribute, value.replace(dotted, `${stem}${index}`));
    }
  }
}
