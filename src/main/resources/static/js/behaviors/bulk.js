// Rows with a check box: one box for all, a bar that says how many are picked.
jobbag.connect("[data-bulk]", (form) => {
  const all = form.querySelector("[data-bulk-all]");
  const bar = form.querySelector("[data-bulk-bar]");
  const boxes = () => [...form.querySelectorAll("tbody input[type=checkbox]")];
  const show = () => {
    const picked = boxes().filter((box) => box.checked).length;
    bar.hidden = picked === 0;
    bar.querySelector("[data-bulk-count]").textContent = picked;
    if (all) all.checked = picked > 0 && picked === boxes().length;
    if (all) all.indeterminate = picked > 0 && picked < boxes().length;
  };
  form.addEventListener("change", (event) => {
    if (event.target === all) for (const box of boxes()) box.checked = all.checked;
    show();
  });
  show();
});
