// A question that is asked only after a certain answer: <div data-when="answers[copy_by]" data-in="client supplied">. It shows while one
// of those answers is chosen, and while the question it depends on is shown itself. Without scripts the page says when.
jobbag.connect("form[data-conditions]", (form) => {
  const show = () => form.querySelectorAll("[data-when]").forEach((question) => toggle(form, question));
  form.addEventListener("input", show);
  form.addEventListener("change", show);
  show();
});

function toggle(form, question) {
  const name = question.dataset.when;
  const fields = [...form.elements].filter((field) => field.name === name && field.type !== "hidden");
  const seen = fields.some((field) => !field.closest("[data-when][hidden]"));
  const wanted = question.dataset.in.split(" ");
  question.hidden = !seen || !fields.some((field) => wanted.includes(answer(field)));
}

function answer(field) {
  return ["checkbox", "radio"].includes(field.type) && !field.checked ? "" : field.value;
}
