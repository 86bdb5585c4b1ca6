// What the rows of an estimate come to while they are typed: form[data-estimate=address of the totals]. The server works it out, so the
// numbers are those of the paper; here they are only put in their places.
const PAUSE = 400;

jobbag.connect("form[data-estimate]", (form) => {
  let timer = 0;
  let asked = 0;
  const ask = async () => {
    const turn = ++asked;
    const answer = await jobbag.send(form.dataset.estimate, new URLSearchParams(new FormData(form))).catch(() => null);
    if (!answer || turn !== asked || ![200, 422].includes(answer.status)) return;
    const holder = document.createElement("div");
    holder.innerHTML = await answer.text();
    const sums = holder.querySelector("#sums");
    if (sums) form.querySelector("#sums").replaceChildren(...sums.childNodes);
    const amounts = [...form.querySelectorAll("[data-line-sums] data")];
    const rows = [...form.querySelectorAll("[data-row]")];
    const typed = rows.filter(isTyped);
    for (const row of rows) show(row, amounts.length ? amounts[typed.indexOf(row)] : null);
  };
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(ask, PAUSE);
  };
  form.addEventListener("input", later);
  form.addEventListener("change", later);
});

/* as the server leaves out blank rows: text, quantity, price */
function isTyped(row) {
  return [0, 1, 2].some((col) => row.querySelector(`input[data-col="${col}"]`)?.value.trim());
}

function show(row, amount) {
  const place = row.querySelector("[data-line-sum]");
  place.textContent = amount?.textContent ?? "";
  place.classList.toggle("is-offered", amount?.value === "false");
  const kind = row.querySelector("select");
  row.classList.toggle("estimate-group", kind?.value === "GROUP");
}
