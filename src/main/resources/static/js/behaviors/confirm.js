// A form with data-confirm asks first, in our own dialog; with data-confirm-ticked only when something is ticked.
// What the form says in data-confirm-also, such as a sum, is said in the question too.
let agreed = null;

document.addEventListener(
  "submit",
  (event) => {
    const form = event.target;
    const dialog = document.querySelector("[data-confirm-dialog]");
    if (!form.dataset.confirm || form === agreed || !dialog || nothingToAsk(form)) {
      agreed = null;
      return;
    }
    event.preventDefault();
    event.stopImmediatePropagation();
    ask(dialog, form, event.submitter);
  },
  true,
);

function nothingToAsk(form) {
  return "confirmTicked" in form.dataset && !form.querySelector("input[type=checkbox]:checked");
}

function ask(dialog, form, submitter) {
  const [no, yes] = dialog.querySelectorAll("button");
  const also = form.querySelector("[data-confirm-also]")?.textContent ?? "";
  dialog.querySelector("p").textContent = `${also} ${form.dataset.confirm}`.trim();
  no.textContent = form.dataset.confirmNo;
  yes.textContent = form.dataset.confirmYes;
  dialog.returnValue = "no";
  dialog.addEventListener("close", () => answered(dialog, form, submitter), { once: true });
  dialog.showModal();
}

function answered(dialog, form, submitter) {
  if (dialog.returnValue !== "yes") return submitter?.focus();
  agreed = form;
  form.requestSubmit(submitter);
}
