// The way back to a list leads to the list as it was left: its filter, its page, its place on the screen.
document.addEventListener("click", (event) => {
  const link = event.target.closest("a[data-back]");
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey || !document.referrer) return;
  const came = new URL(document.referrer);
  if (came.origin !== location.origin || came.pathname !== new URL(link.href).pathname || history.length < 2) return;
  event.preventDefault();
  history.back();
});
