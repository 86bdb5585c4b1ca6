// Runs before the first paint: what only scripts can serve is shown.
document.documentElement.classList.add("js");
