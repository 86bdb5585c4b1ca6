// Several files at once, each sent by itself and with its own progress: what is refused says why, the rest is kept.
jobbag.connect("form[data-uploads]", (form) => {
  const box = form.querySelector("[data-uploads-box]");
  const input = box.querySelector("input[type=file]");
  const list = box.querySelector("[data-uploads-list]");
  box.prepend(Object.assign(document.createElement("p"), { className: "drop-text", textContent: box.dataset.dropText }));
  for (const name of ["dragenter", "dragover"]) box.addEventListener(name, (event) => hover(event, box, true));
  for (const name of ["dragleave", "drop"]) box.addEventListener(name, (event) => hover(event, box, false));
  box.addEventListener("drop", (event) => add(input, event.dataTransfer.files));
  input.addEventListener("change", () => list.replaceChildren(...[...input.files].map((file) => line(file, form.dataset.waits))));
  form.addEventListener("submit", (event) => {
    if (event.defaultPrevented || !input.files.length) return;
    event.preventDefault();
    sendAll(form, input, list, event.submitter);
  });
});

function hover(event, box, is) {
  event.preventDefault();
  box.classList.toggle("is-over", is);
}

/* what is dropped joins what was chosen before */
function add(input, files) {
  const all = new DataTransfer();
  for (const file of [...(input.multiple ? input.files : []), ...files]) if (input.multiple || !all.items.length) all.items.add(file);
  input.files = all.files;
  input.dispatchEvent(new Event("change", { bubbles: true }));
}

function line(file, text) {
  const row = Object.assign(document.createElement("li"), { className: "upload-row" });
  row.append(Object.assign(document.createElement("span"), { textContent: file.name }));
  row.append(Object.assign(document.createElement("span"), { className: "muted", textContent: text }));
  return row;
}

async function sendAll(form, input, list, submitter) {
  const files = [...input.files];
  const rows = [...list.children];
  let page = null;
  let kept = 0;
  for (const [at, file] of files.entries()) {
    const answer = await send(body(form, input, file, submitter), form.action, rows[at], file);
    const refused = answer.status >= 400;
    if (answer.status && !refused) {
      page = answer.page;
      kept++;
    }
    say(rows[at], refused || !answer.status ? "bad" : "good", words(form, answer));
  }
  form.classList.remove("is-sent");
  form.removeAttribute("aria-busy");
  input.value = "";
  refresh(form, page);
  if (kept) jobbag.toast(form.dataset.done.replace("{0}", kept));
}

function body(form, input, file, submitter) {
  const data = new FormData(form, submitter);
  data.delete(input.name);
  data.append(input.name, file, file.name);
  data.set("_key", jobbag.uuid());
  return data;
}

function send(data, url, row, file) {
  const progress = Object.assign(document.createElement("progress"), { max: 1, value: 0, ariaLabel: file.name });
  row.append(progress);
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open("POST", url);
    request.upload.addEventListener("progress", (event) => (progress.value = event.loaded / event.total));
    request.addEventListener("loadend", () => {
      progress.remove();
      const page = new DOMParser().parseFromString(request.responseText, "text/html");
      resolve({ status: request.status, page });
    });
    request.send(data);
  });
}

/* what the form itself would have said */
function words(form, answer) {
  if (!answer.status) return form.dataset.lost;
  if (answer.status < 400) return form.dataset.kept;
  const said = answer.page.querySelector(".field-error, .error-summary li, main p");
  return said?.textContent.trim() || form.dataset.lost;
}

function say(row, tone, text) {
  row.classList.add(`is-${tone}`);
  row.lastElementChild.textContent = text;
}

/* the parts of the page that show what there is, as they are now */
function refresh(form, page) {
  for (const part of page?.querySelectorAll("[data-uploads-shown]") ?? []) {
    document.querySelector(`[data-uploads-shown="${part.dataset.uploadsShown}"]`)?.replaceWith(part);
  }
}
