// Ctrl/⌘ K goes anywhere: the places of the rail and the results of the search page (its links with data-result).
let dialog;
let input;
let list;
let at = 0;
let asked = 0;

jobbag.connect("[data-palette]", (found) => {
  dialog = found;
  input = dialog.querySelector("input");
  list = dialog.querySelector("[role=listbox]");
  input.addEventListener("input", () => find(input.value.trim()));
  input.addEventListener("keydown", key);
});

document.addEventListener("keydown", (event) => {
  if (!dialog || event.key.toLowerCase() !== "k" || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  if (!dialog.open) open();
});

function open() {
  input.value = "";
  find("");
  dialog.showModal();
}

async function find(text) {
  const own = ++asked;
  const places = [...document.querySelectorAll("[data-place]")].map((link) => ({ href: link.href, text: link.textContent.trim(), note: "" }));
  const near = places.filter((place) => place.text.toLowerCase().includes(text.toLowerCase()));
  show(near);
  if (text.length < 2) return;
  await new Promise((wait) => setTimeout(wait, 150));
  if (own !== asked) return;
  const found = await search(text);
  if (own === asked) show([...near, ...found]);
}

async function search(text) {
  const url = new URL(dialog.dataset.src, location.href);
  url.searchParams.set("q", text);
  const answer = await fetch(url).catch(() => null);
  if (!answer?.ok) return [];
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  return [...page.querySelectorAll("a[data-result]")].map((link) => ({ href: link.getAttribute("href"), text: link.textContent.trim(), note: link.dataset.result }));
}

function show(results) {
  list.replaceChildren(...results.slice(0, 20).map(item));
  if (results.length === 0) list.append(Object.assign(document.createElement("p"), { className: "combo-none", textContent: dialog.dataset.none }));
  move(0);
}

function item(result, index) {
  const link = document.createElement("a");
  link.className = "palette-item";
  link.id = `palette-${index}`;
  link.href = result.href;
  link.tabIndex = -1;
  link.setAttribute("role", "option");
  for (const text of [result.text, result.note].filter(Boolean)) link.append(Object.assign(document.createElement("span"), { textContent: text }));
  return link;
}

function move(to) {
  const items = [...list.querySelectorAll("[role=option]")];
  if (items.length) at = (to + items.length) % items.length;
  items.forEach((link, index) => link.setAttribute("aria-selected", String(index === at)));
  items[at]?.scrollIntoView({ block: "nearest" });
  input.setAttribute("aria-activedescendant", items[at]?.id ?? "");
}

function key(event) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step) move(at + step);
  else if (event.key === "Enter") list.querySelector('[aria-selected="true"]')?.click();
  else return;
  event.preventDefault();
}
