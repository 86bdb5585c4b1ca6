// Partial requests: the CSRF token goes along, a refused form is shown, an ended session leads to signing in.
document.addEventListener("htmx:configRequest", (event) => Object.assign(event.detail.headers, jobbag.csrf()));

document.addEventListener("htmx:beforeSwap", (event) => {
  if ([409, 422].includes(event.detail.xhr.status)) {
    event.detail.shouldSwap = true;
    event.detail.isError = false;
  }
});

document.addEventListener("htmx:responseError", (event) => {
  if (event.detail.xhr.status === 401) location.reload();
  else fail();
});
document.addEventListener("htmx:sendError", fail);

function fail() {
  const text = document.querySelector("[data-toasts]")?.dataset.lost;
  if (text) jobbag.toast(text, "bad");
}
