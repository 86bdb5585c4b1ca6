// Runs before the first paint: light or dark as chosen in this browser, else as the person's profile says; and the word that scripts run.
(() => {
  const root = document.documentElement;
  root.classList.add("js");
  try {
    const theme = localStorage.getItem("theme");
    if (theme === "auto") delete root.dataset.bsTheme;
    else if (theme) root.dataset.bsTheme = theme;
  } catch {
    // storage is closed to us: the system's choice stands
  }
})();
