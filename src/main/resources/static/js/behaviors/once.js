// A form sent twice acts once anyway (the server sees to it); this only shows that it is on its way.
document.addEventListener("submit", (event) => {
  const form = event.target;
  if (event.defaultPrevented || !form.matches("[data-once]")) return;
  if (form.classList.contains("is-sent")) {
    event.preventDefault();
    return;
  }
  form.classList.add("is-sent");
  form.setAttribute("aria-busy", "true");
  setTimeout(() => release(form), 10_000);
});

// the page came back out of the browser's memory
addEventListener("pageshow", () => document.querySelectorAll(".is-sent").forEach(release));

function release(form) {
  form.classList.remove("is-sent");
  form.removeAttribute("aria-busy");
}
