// A proposal section by section: body[data-presentation] with .slide; arrows, space and page keys and [data-step] lead on, n shows the
// notes; [data-at] says where one is.
jobbag.connect("[data-presentation]", (body) => {
  const slides = [...body.querySelectorAll(".slide")];
  let at = 0;
  const show = (to) => {
    at = Math.min(Math.max(to, 0), slides.length - 1);
    slides.forEach((slide, i) => slide.toggleAttribute("data-now", i === at));
    body.querySelectorAll("[data-at]").forEach((where) => (where.textContent = `${at + 1} / ${slides.length}`));
    window.scrollTo(0, 0);
  };
  body.toggleAttribute("data-on", true);
  show(0);
  body.querySelectorAll("[data-step]").forEach((button) => button.addEventListener("click", () => show(at + Number(button.dataset.step))));
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest("input, textarea, select, summary, a, button:not([data-step])")) return;
    if (event.key === " " && event.target.closest("button")) return;
    const step = { ArrowRight: 1, ArrowDown: 1, PageDown: 1, " ": 1, ArrowLeft: -1, ArrowUp: -1, PageUp: -1 }[event.key];
    if (step) {
      event.preventDefault();
      show(at + step);
    } else if (event.key === "Home" || event.key === "End") {
      event.preventDefault();
      show(event.key === "Home" ? 0 : slides.length);
    } else if (event.key === "n") {
      const notes = slides[at].querySelector(".slide-notes");
      if (notes) notes.open = !notes.open;
    }
  });
});
