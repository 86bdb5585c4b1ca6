// Two versions one upon the other: a slider shows more of the one or the other, arrow keys too; Page Up and Page Down turn pages.
jobbag.connect("[data-over]", (box) => {
  const above = box.querySelector(".proof-over-above");
  const slider = Object.assign(document.createElement("input"), { type: "range", min: 0, max: 100, value: 50, className: "form-range" });
  slider.setAttribute("aria-label", box.dataset.overText);
  const show = () => {
    if (above) above.style.clipPath = `inset(0 0 0 ${slider.value}%)`;
  };
  slider.addEventListener("input", show);
  box.before(slider);
  box.classList.add("is-over");
  show();
});

document.addEventListener("keydown", (event) => {
  const link = { PageUp: "[data-page-before]", PageDown: "[data-page-after]" }[event.key];
  const page = link && document.querySelector(`.proof-bar ${link}`);
  if (page && !event.target.closest("textarea, [data-sheet]")) {
    event.preventDefault();
    page.click();
  }
});
