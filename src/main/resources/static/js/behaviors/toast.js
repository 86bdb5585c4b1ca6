// Toasts: a close button; the silent ones leave by themselves, those with an Undo stay longer, one under the hand or the focus stays.
const SHORT = 6_000;
const LONG = 15_000;

jobbag.connect("[data-toast]", (toast) => {
  const close = document.createElement("button");
  close.type = "button";
  close.className = "toast-close";
  close.textContent = "✕";
  close.setAttribute("aria-label", toast.closest("[data-toasts]").dataset.close);
  close.addEventListener("click", () => toast.remove());
  toast.append(close);
  leaveLater(toast, toast.querySelector("form, .toast-undo") || toast.classList.contains("toast-bad") ? LONG : SHORT);
});

document.addEventListener("jobbag:toast", (event) => {
  const note = document.createElement("div");
  note.className = `toast-note toast-${event.detail.tone}`;
  note.dataset.toast = "";
  const text = document.createElement("span");
  text.textContent = event.detail.text;
  note.append(text);
  if (event.detail.undo) note.append(undoing(note, event.detail.undo));
  document.querySelector("[data-toasts]")?.append(note);
});

function undoing(note, { label, act }) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "btn btn-link toast-undo";
  button.textContent = label;
  button.addEventListener("click", () => {
    note.remove();
    act();
  });
  return button;
}

function leaveLater(toast, wait) {
  setTimeout(() => (toast.matches(":hover, :focus-within") ? leaveLater(toast, SHORT) : toast.remove()), wait);
}
