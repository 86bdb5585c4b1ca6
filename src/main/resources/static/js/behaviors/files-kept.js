// A file that was chosen is still there when the form comes back with an error: browsers keep what was typed, files not.
// Kept in this browser, for this tab, until a page comes that has no error.
const AREA = "files";
const MOST_BYTES = 50 * 1024 * 1024;
const DAY_MS = 24 * 60 * 60 * 1000;
const area = "indexedDB" in window ? open() : Promise.resolve(null);

jobbag.connect("body", () => {
  if (!failed()) area.then((db) => db && forget(db));
});

jobbag.connect("form:not([data-uploads]) input[type=file]", (input) => {
  if (failed()) area.then((db) => db && restore(db, input));
  input.addEventListener("change", () => area.then((db) => db && keep(db, input)));
});

function failed() {
  return document.querySelector("[data-error-summary]") !== null;
}

function open() {
  return new Promise((resolve) => {
    const request = indexedDB.open("jobbag-files", 1);
    request.onupgradeneeded = () => request.result.createObjectStore(AREA);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => resolve(null);
  });
}

function store(db) {
  return db.transaction(AREA, "readwrite").objectStore(AREA);
}

/* the same field of the same form in the same tab */
function key(input) {
  return `${tab()} ${new URL(input.form.action).pathname} ${input.id || input.name}`;
}

function tab() {
  const known = sessionStorage.getItem("jobbag-tab");
  if (!known) sessionStorage.setItem("jobbag-tab", jobbag.uuid());
  return known ?? sessionStorage.getItem("jobbag-tab");
}

function keep(db, input) {
  const files = [...input.files];
  const small = files.reduce((sum, file) => sum + file.size, 0) <= MOST_BYTES;
  if (files.length && small) store(db).put({ files, at: Date.now() }, key(input));
  else store(db).delete(key(input));
}

function restore(db, input) {
  const request = store(db).get(key(input));
  request.onsuccess = () => {
    if (!request.result || input.files.length) return;
    const all = new DataTransfer();
    for (const file of request.result.files) all.items.add(file);
    input.files = all.files;
    input.dispatchEvent(new Event("change", { bubbles: true }));
  };
}

function forget(db) {
  const cursor = store(db).openCursor();
  cursor.onsuccess = () => {
    const row = cursor.result;
    if (!row) return;
    if (row.key.startsWith(tab()) || Date.now() - row.value.at > DAY_MS) row.delete();
    row.continue();
  };
}
