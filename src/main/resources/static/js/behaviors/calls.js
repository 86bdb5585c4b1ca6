// The form of a call opens with the cursor where the one line is typed.
jobbag.connect("[data-call-log]", (details) => {
  details.addEventListener("toggle", () => details.open && details.querySelector("input:not([type=hidden])")?.focus());
});
