// How many obligatory answers are given, said again with every one: <span data-completeness data-text="{given} of {asked}">. What is not
// asked, since its condition does not hold, is not counted. Without scripts the page says it each time it is saved.
jobbag.connect("[data-completeness]", (place) => {
  const form = place.closest("main").querySelector("form[data-conditions]");
  if (!form) return;
  const say = () => {
    const asked = [...form.querySelectorAll("[data-obligatory]")].filter((field) => !field.closest("[hidden]"));
    const given = asked.filter(answered).length;
    const text = place.dataset.text.replace("{given}", given).replace("{asked}", asked.length);
    if (place.textContent !== text) place.textContent = text;
  };
  form.addEventListener("input", say);
  form.addEventListener("change", say);
});

function answered(field) {
  return [...field.querySelectorAll("input, textarea, select")].some((control) =>
    ["checkbox", "radio"].includes(control.type) ? control.checked : control.type !== "hidden" && control.value.trim() !== "",
  );
}
