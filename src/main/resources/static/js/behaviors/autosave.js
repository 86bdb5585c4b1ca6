// Long texts are kept while they are typed: POST /drafts/{name}; a draft found on coming back is offered, never put in by itself.
// What is sent stays in the browser until the server says that it is saved: an ended session or a lost network costs nothing.
const PAUSE = 1_500;

const saved = document.querySelector("[data-toasts]")?.dataset.savedDraft;
if (saved) sessionStorage.removeItem(`/drafts/${saved}`);

jobbag.connect("form[data-autosave]", (form) => {
  const url = `/drafts/${form.dataset.autosave}`;
  const note = form.querySelector("[data-saved]");
  let timer = 0;
  let sent = false;
  const save = async () => {
    if (sent) return;
    const body = content(form);
    const answer = await jobbag.send(url, body).catch(() => null);
    if (answer?.ok) {
      sessionStorage.removeItem(url);
      told(note, note?.dataset.savedText);
    } else keep(url, body, note);
  };
  form.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(save, PAUSE);
  });
  form.addEventListener("submit", (event) => {
    clearTimeout(timer);
    name(form);
    sent = !event.defaultPrevented;
    sessionStorage.setItem(url, content(form).toString());
  });
  if (!form.querySelector("[data-error-summary]")) offer(form, url, note);
});

/* what is saved needs no draft any more: the form says which one to drop */
function name(form) {
  const field = form.querySelector("input[name=_draft]") ?? form.appendChild(document.createElement("input"));
  Object.assign(field, { type: "hidden", name: "_draft", value: form.dataset.autosave });
}

/* hidden fields belong to this page, not to the text */
function content(form) {
  const body = new URLSearchParams();
  for (const field of form.elements)
    if (field.name && !field.disabled && !["hidden", "file", "submit", "button", "password"].includes(field.type) && (!["checkbox", "radio"].includes(field.type) || field.checked))
      body.append(field.name, field.value);
  return body;
}

function told(note, words) {
  if (note) note.textContent = `${words} ${new Date().toLocaleTimeString(jobbag.language, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" })}`;
}

function keep(url, body, note) {
  sessionStorage.setItem(url, body.toString());
  told(note, note?.dataset.lostText);
}

async function offer(form, url, note) {
  const draft = sessionStorage.getItem(url) ?? (await stored(url));
  if (!draft || !note || draft === content(form).toString()) return;
  const line = document.createElement("p");
  line.className = "notice row-of";
  line.setAttribute("role", "status");
  const text = document.createElement("span");
  text.textContent = note.dataset.foundText;
  const done = () => line.remove();
  line.append(
    text,
    button(note.dataset.restoreText, () => (fill(form, new URLSearchParams(draft)), done())),
    button(note.dataset.dropText, () => (sessionStorage.removeItem(url), jobbag.send(url, new URLSearchParams()), done())),
  );
  form.prepend(line);
}

async function stored(url) {
  const answer = await fetch(url, { headers: { Accept: "application/x-www-form-urlencoded" }, redirect: "manual" }).catch(() => null);
  return answer?.ok && answer.status === 200 ? answer.text() : null;
}

function fill(form, draft) {
  for (const field of form.elements) {
    if (!field.name || field.type === "hidden" || !draft.has(field.name)) continue;
    if (["checkbox", "radio"].includes(field.type)) field.checked = draft.getAll(field.name).includes(field.value);
    else field.value = draft.get(field.name);
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }
}

function button(text, action) {
  const made = document.createElement("button");
  made.type = "button";
  made.className = "btn btn-plain btn-small";
  made.textContent = text;
  made.addEventListener("click", action);
  return made;
}
