// A text area grows with its text.
jobbag.connect("textarea[data-grow]", (area) => {
  const fit = () => {
    const was = window.scrollY;
    area.style.height = "auto";
    area.style.height = `${area.scrollHeight + 2}px`;
    window.scrollTo({ top: was, behavior: "instant" });
  };
  area.addEventListener("input", fit);
  if (area.value) fit();
});
