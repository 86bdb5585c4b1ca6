// The summary of errors takes the focus; each of its lines leads into its field.
jobbag.connect("[data-error-summary]", (summary) => {
  summary.focus();
  forgetThePost();
  for (const link of summary.querySelectorAll("li a")) name(link, summary.dataset.colon ?? ":");
  const lines = [...summary.querySelectorAll("li")];
  inOrder(lines, (line) => fieldOf(line.querySelector("a")));
  const rows = [...summary.querySelectorAll("tr[data-field]")];
  rows.forEach(word);
  inOrder(rows, (row) => document.getElementsByName(row.dataset.field)[0]);
  summary.addEventListener("click", (event) => {
    const field = fieldOf(event.target.closest("a"));
    if (!field) return;
    event.preventDefault();
    field.focus({ preventScroll: true });
    field.closest(".field, .row-item")?.scrollIntoView({ block: "center" });
  });
});

/* "Please fill this in" says where, as the form does: a row's label knows more than its name, unless it leaves out which row it is */
function name(link, colon) {
  const own = labelOf(link);
  if (!own) return;
  const { inRow: row } = link.dataset;
  const label = row && !own.includes(row.match(/\d+/)?.[0] ?? row) ? `${row}${colon} ${own}` : own;
  link.querySelector("[data-label]")?.remove();
  link.prepend(`${label}${colon} `);
}

/* what differs is named, and what was chosen is said, as the form does */
function word(row) {
  const link = row.querySelector("a");
  link.textContent = labelOf(link) ?? link.textContent;
  const choices = [...document.getElementsByName(row.dataset.field)].flatMap((field) => [...(field.options ?? (["checkbox", "radio"].includes(field.type) ? [field] : []))]);
  for (const cell of row.querySelectorAll("td")) {
    const said = cell.textContent.split(",").map((value) => chosen(choices, value));
    if (said.every(Boolean)) cell.textContent = said.join(", ");
  }
}

/* of several ticked boxes each is said */
function chosen(choices, value) {
  const choice = choices.find((each) => each.value === value);
  return choice?.text ?? choice?.labels?.[0]?.textContent.trim();
}

/* as the fields stand in the form; what has none comes last */
function inOrder(lines, field) {
  const compare = (one, other) => {
    const [first, second] = [field(one), field(other)];
    if (!first || !second) return Number(!first) - Number(!second);
    return first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_PRECEDING ? 1 : -1;
  };
  lines.sort(compare).forEach((line) => line.parentElement.append(line));
}

function fieldOf(link) {
  return link && document.getElementById(link.hash.slice(1));
}

/* coming back here asks for the form again, where what was typed is offered, instead of sending it once more */
function forgetThePost() {
  const form = document.documentElement.dataset.sentFrom ?? (document.referrer.startsWith(`${location.origin}/`) ? document.referrer : location.href);
  history.replaceState(null, "", form);
}

function labelOf(link) {
  const field = fieldOf(link);
  const label = field?.labels?.[0]?.firstElementChild ?? field?.labels?.[0] ?? field?.querySelector?.("legend > span") ?? field?.querySelector?.("legend");
  return label?.textContent.trim() ?? field?.getAttribute("aria-label");
}
