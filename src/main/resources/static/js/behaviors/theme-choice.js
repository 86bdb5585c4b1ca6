// Light, dark or as the system does; kept in this browser.
jobbag.connect("[data-theme]", (button) => {
  show(button);
  button.addEventListener("click", () => {
    choose(button.dataset.theme);
    document.querySelectorAll("[data-theme]").forEach(show);
  });
});

function chosen() {
  return document.documentElement.dataset.bsTheme ?? "auto";
}

function show(button) {
  button.setAttribute("aria-pressed", String(button.dataset.theme === chosen()));
}

function choose(theme) {
  if (theme === "auto") delete document.documentElement.dataset.bsTheme;
  else document.documentElement.dataset.bsTheme = theme;
  try {
    localStorage.setItem("theme", theme);
  } catch {
    // storage is closed to us: the choice holds for this page
  }
}
