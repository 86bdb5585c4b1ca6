// The summary of errors takes the focus; each of its lines leads into its field.
jobbag.connect("[data-error-summary]", (summary) => {
  summary.focus();
  for (const link of summary.querySelectorAll("li a")) name(link);
  summary.addEventListener("click", (event) => {
    const field = document.getElementById(event.target.closest("a")?.hash.slice(1));
    if (!field) return;
    event.preventDefault();
    field.focus({ preventScroll: true });
    field.closest(".field, .row-item")?.scrollIntoView({ block: "center" });
  });
});

/* "Please fill this in" says where */
function name(link) {
  const field = document.getElementById(link.hash.slice(1));
  const label = field?.labels?.[0]?.firstElementChild ?? field?.querySelector?.("legend > span");
  if (label) link.prepend(`${label.textContent.trim()}: `);
}
