// A button with data-open-dialog opens the dialog of that id; a click beside a dialog closes it, unless it is the second of a double click that opened it.
document.addEventListener("click", (event) => {
  const opener = event.target.closest("[data-open-dialog]");
  if (opener) document.getElementById(opener.dataset.openDialog)?.showModal();
  else if (event.target instanceof HTMLDialogElement && event.detail < 2 && outside(event)) event.target.close();
});

function outside(event) {
  const box = event.target.getBoundingClientRect();
  return event.clientX < box.left || event.clientX > box.right || event.clientY < box.top || event.clientY > box.bottom;
}

// keys are named as this machine names them
if (/Mac|iPhone|iPad/.test(navigator.platform)) jobbag.connect("[data-mod-key]", (key) => (key.textContent = key.textContent.replace("Ctrl", "⌘")));
