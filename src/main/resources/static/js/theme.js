// Runs before the first paint: the person's choice of light or dark, and the word that scripts run.
(() => {
  const root = document.documentElement;
  root.classList.add("js");
  try {
    const theme = localStorage.getItem("theme");
    if (theme === "light" || theme === "dark") root.dataset.bsTheme = theme;
  } catch {
    // storage is closed to us: the system's choice stands
  }
})();
