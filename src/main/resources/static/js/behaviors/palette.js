// The one search box, twice: at the top of each page, and wherever one is by Ctrl/⌘ K. As one types it shows the places of the
// rail and the results of the search page (its links with data-result); Enter in the top box asks the search page itself.
const pages = new Map();
let dialog;
let count = 0;

jobbag.connect("[data-palette]", (found) => {
  dialog = found;
  const find = box(dialog.querySelector("input"), dialog.querySelector("[role=listbox]"), 0);
  document.addEventListener("keydown", (event) => {
    if (event.key.toLowerCase() !== "k" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    if (dialog.open) return;
    dialog.querySelector("input").value = "";
    find();
    dialog.showModal();
  });
});

jobbag.connect("[data-search]", (input) => {
  const list = input.form.querySelector("[role=listbox]");
  box(input, list, -1);
  input.addEventListener("focusout", (event) => { if (!input.form.contains(event.relatedTarget)) list.hidden = true; });
  input.addEventListener("keydown", (event) => { if (event.key === "Escape") list.hidden = true; });
});

/* first: which result is chosen before anybody chooses, none where Enter has a meaning of its own */
function box(input, list, first) {
  const name = `found-${++count}`;
  let at = first;
  let asked = 0;

  async function find() {
    const own = ++asked;
    const text = input.value.trim();
    const near = text || first === 0 ? places(text) : [];
    show(near);
    if (text.length < (/\p{Script=Han}/u.test(text) ? 1 : 2)) return;
    await new Promise((wait) => setTimeout(wait, 150));
    if (own !== asked) return;
    const found = await search(text);
    if (own === asked) show([...near, ...found.filter((one) => near.every((place) => place.path !== one.path))]);
  }

  function show(results) {
    list.hidden = first < 0 && (!input.value.trim() || document.activeElement !== input);
    input.setAttribute("aria-expanded", String(!list.hidden));
    list.replaceChildren(...results.slice(0, 24).map((result, index) => item(result, `${name}-${index}`)));
    if (results.length === 0) list.append(Object.assign(document.createElement("p"), { className: "combo-none", textContent: dialog.dataset.none }));
    choose(first);
  }

  function choose(to) {
    const items = [...list.querySelectorAll("[role=option]")];
    at = items.length && to >= 0 ? to % items.length : -1;
    items.forEach((link, index) => link.setAttribute("aria-selected", String(index === at)));
    items[at]?.scrollIntoView({ block: "nearest" });
    input.setAttribute("aria-activedescendant", items[at]?.id ?? "");
  }

  list.addEventListener("mousedown", (event) => event.preventDefault());
  input.addEventListener("input", find);
  input.addEventListener("keydown", (event) => {
    const size = list.querySelectorAll("[role=option]").length;
    if (event.isComposing || (event.key === "Enter" && at < 0)) return;
    if (event.key === "ArrowDown") choose(at + 1);
    else if (event.key === "ArrowUp") choose(at > 0 ? at - 1 : size - 1);
    else if (event.key === "Enter") list.querySelector('[aria-selected="true"]')?.click();
    else return;
    event.preventDefault();
  });
  return find;
}

function places(text) {
  return [...document.querySelectorAll("[data-place]")].map((link) => ({ path: link.getAttribute("href"), text: link.textContent.trim(), note: "" }))
    .filter((place) => place.text.toLowerCase().includes(text.toLowerCase()));
}

async function search(text) {
  if (pages.has(text)) return pages.get(text);
  const url = new URL(dialog.dataset.src, location.href);
  url.searchParams.set("q", text);
  const answer = await fetch(url).catch(() => null);
  if (!answer?.ok) return [];
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const found = [...page.querySelectorAll("a[data-result]")].map((link) => ({ path: link.getAttribute("href"), text: link.textContent.trim(), note: link.dataset.result }));
  pages.set(text, found);
  setTimeout(() => pages.delete(text), 5000);
  return found;
}

function item(result, id) {
  const link = document.createElement("a");
  link.className = "palette-item";
  link.id = id;
  link.href = result.path;
  link.tabIndex = -1;
  link.setAttribute("role", "option");
  for (const text of [result.text, result.note].filter(Boolean)) link.append(Object.assign(document.createElement("span"), { textContent: text }));
  return link;
}
