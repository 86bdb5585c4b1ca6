// Files dropped on the box go into its file field; a large upload shows how far it is.
jobbag.connect("[data-drop]", (box) => {
  const input = box.querySelector("input[type=file]");
  box.prepend(Object.assign(document.createElement("p"), { className: "drop-text", textContent: box.dataset.dropText }));
  for (const name of ["dragenter", "dragover"]) box.addEventListener(name, (event) => over(event, box, true));
  for (const name of ["dragleave", "drop"]) box.addEventListener(name, (event) => over(event, box, false));
  box.addEventListener("drop", (event) => {
    const files = event.dataTransfer.files;
    if (!files.length) return;
    if (files.length > 1 && !input.multiple) {
      jobbag.toast(box.dataset.dropOne, "bad");
      return;
    }
    input.files = files;
    input.dispatchEvent(new Event("change", { bubbles: true }));
  });
  input.form?.addEventListener("submit", (event) => {
    if (event.defaultPrevented || !input.files.length) return;
    event.preventDefault();
    upload(input.form, box, event.submitter);
  });
});

function over(event, box, is) {
  event.preventDefault();
  box.classList.toggle("is-over", is);
}

function upload(form, box, submitter) {
  const progress = document.createElement("progress");
  progress.max = 1;
  box.append(progress);
  const request = new XMLHttpRequest();
  request.open("POST", form.action);
  request.upload.addEventListener("progress", (event) => (progress.value = event.loaded / event.total));
  request.addEventListener("load", () => show(request));
  request.addEventListener("error", () => {
    progress.remove();
    form.classList.remove("is-sent");
    jobbag.toast(document.querySelector("[data-toasts]").dataset.lost, "bad");
  });
  request.send(new FormData(form, submitter));
}

/* the answer is a whole page, like the answer to any form */
function show(request) {
  const page = new DOMParser().parseFromString(request.responseText, "text/html");
  document.documentElement.dataset.sentFrom = location.href;
  history.pushState(null, "", request.responseURL);
  document.title = page.title;
  document.body.replaceWith(page.body);
  window.scrollTo({ top: 0 });
}

addEventListener("popstate", () => location.reload());
