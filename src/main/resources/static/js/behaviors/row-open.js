// A click anywhere on a row opens what its first link opens.
document.addEventListener("click", (event) => {
  const row = event.target.closest("[data-row-open] > tbody > tr");
  if (!row || event.target.closest("a, button, input, select, label, summary") || getSelection().toString()) return;
  const link = row.querySelector("a[href]");
  if (!link) return;
  if (event.ctrlKey || event.metaKey) window.open(link.href, "_blank", "noopener");
  else link.click();
});
