// The lines of a contact report by keyboard: a sign in front or Alt and a digit says what the line is, Enter opens the next one.
jobbag.connect("[data-report-lines]", (box) => {
  const rows = () => [...box.querySelectorAll("[data-row]")];
  rows().forEach(show);
  box.addEventListener("input", (event) => {
    const row = event.target.closest("[data-row]");
    if (event.target.closest("[data-line-text]")) read(row, event.target);
    if (row) show(row);
  });
  box.addEventListener("keydown", (event) => {
    const row = event.target.closest("[data-row]");
    if (row && event.altKey && !event.ctrlKey && !event.metaKey && /^Digit[1-9]$/.test(event.code)) mark(event, row);
    else if (event.key === "Enter" && !event.ctrlKey && !event.metaKey && !event.isComposing && event.target.closest("[data-line-text]")) next(event, row);
  });
  box.addEventListener("click", (event) => {
    if (event.target.closest("[data-row-add]")) rows().forEach(show);
  });

  function next(event, row) {
    event.preventDefault();
    if (!event.target.value.trim()) return;
    const all = rows();
    if (row === all.at(-1)) box.querySelector("[data-row-add]").click();
    rows().forEach(show);
    rows()[all.indexOf(row) + 1]?.querySelector("[data-line-text] input").focus();
  }
});

function mark(event, row) {
  const select = row.querySelector("[data-line-mark]");
  const wanted = Number(event.code.at(-1)) - 1;
  if (wanted >= select.options.length) return;
  event.preventDefault();
  select.selectedIndex = wanted;
  select.dispatchEvent(new Event("input", { bubbles: true }));
}

/* the sign becomes the choice, and leaves the text */
function read(row, input) {
  const select = row.querySelector("[data-line-mark]");
  const typed = input.value.replace(/^[￥¥]/, "$").replace(/^[！-～]/, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
  const at = [...select.options].findIndex((option) => option.dataset.sign && typed.startsWith(option.dataset.sign));
  if (at < 0) return;
  select.selectedIndex = at;
  input.value = typed.slice(select.options[at].dataset.sign.length).trimStart();
}

/* only what this kind of line has is asked for */
function show(row) {
  const chosen = row.querySelector("[data-line-mark]").selectedOptions[0];
  row.querySelector("[data-line-who]").hidden = !chosen?.dataset.who;
  row.querySelector("[data-line-due]").hidden = !chosen?.dataset.due;
  row.classList.toggle("is-plain", !chosen?.dataset.who && !chosen?.dataset.due);
}
