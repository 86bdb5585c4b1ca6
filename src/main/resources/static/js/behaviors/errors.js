// The summary of errors takes the focus; each of its lines leads into its field.
jobbag.connect("[data-error-summary]", (summary) => {
  summary.focus();
  summary.addEventListener("click", (event) => {
    const field = document.getElementById(event.target.closest("a")?.hash.slice(1));
    if (!field) return;
    event.preventDefault();
    field.focus({ preventScroll: true });
    field.closest(".field, .row-item")?.scrollIntoView({ block: "center" });
  });
});
