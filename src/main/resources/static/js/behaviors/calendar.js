// The keys of a calendar: arrows to the days before and after, t to today. Each follows the link that names it in data-cal.
document.addEventListener("keydown", (event) => {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
  if (event.target.closest("input, textarea, select, [contenteditable], dialog[open]")) return;
  if (event.key === "t" && localStorage.getItem("keys") === "off") return;
  const link = document.querySelector(`[data-cal="${CSS.escape(event.key)}"]`);
  if (!link) return;
  event.preventDefault();
  link.click();
});
