// Makes a <select data-combobox> one to type in (ARIA authoring practices: editable combobox with list). The select stays and is what is sent.
let count = 0;

class Combobox {
  constructor(select) {
    this.select = select;
    this.at = -1;
    this.build(`combo-${++count}`);
    this.listen();
    this.showChosen();
  }

  build(id) {
    const box = element("div", "combo");
    this.input = element("input", "form-control", { type: "text", role: "combobox", autocomplete: "off", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": id });
    this.list = element("ul", "combo-list", { id, role: "listbox", hidden: "" });
    this.opener = element("button", "combo-open", { type: "button", tabindex: "-1", "aria-label": this.select.dataset.open });
    this.status = element("span", "visually-hidden", { role: "status" });
    for (const name of ["id", "aria-describedby", "aria-invalid", "autofocus"])
      if (this.select.hasAttribute(name)) this.input.setAttribute(name, this.select.getAttribute(name));
    this.select.removeAttribute("id");
    this.input.required = this.select.required;
    this.select.required = false;
    this.select.hidden = true;
    this.select.after(box);
    box.append(this.input, this.opener, this.list, this.status);
    if (this.select.hasAttribute("autofocus")) this.input.focus();
  }

  listen() {
    this.input.addEventListener("input", () => this.find(this.input.value));
    this.input.addEventListener("click", () => this.list.hidden && this.find(""));
    this.input.addEventListener("keydown", (event) => this.key(event));
    this.input.addEventListener("blur", () => this.leave());
    this.opener.addEventListener("mousedown", (event) => event.preventDefault());
    this.opener.addEventListener("click", () => {
      this.input.focus();
      if (this.list.hidden) this.find("");
      else this.close();
    });
    this.list.addEventListener("mousedown", (event) => event.preventDefault());
    this.list.addEventListener("click", (event) => {
      const item = event.target.closest("[role=option]");
      if (item) this.choose(item);
    });
  }

  async find(text) {
    const asked = (this.asked = Symbol("asked"));
    const own = [...this.select.options].filter((option) => option.value).map((option) => ({ value: option.value, text: option.text }));
    let found = own.filter((option) => plain(option.text).includes(plain(text)) || isCalled(option.value, text));
    if (this.select.dataset.src && text.trim()) found = (await this.fetched(text)) ?? found;
    if (asked === this.asked && document.activeElement === this.input) this.show(found.slice(0, 50));
  }

  async fetched(text) {
    await new Promise((wait) => setTimeout(wait, 150));
    const url = new URL(this.select.dataset.src, location.href);
    url.searchParams.set("q", text);
    const answer = await fetch(url, { headers: { Accept: "application/json" } }).catch(() => null);
    return answer?.ok ? answer.json() : null;
  }

  show(found) {
    this.list.replaceChildren(...found.map((option, index) => this.item(option, index)));
    if (found.length === 0) this.list.append(element("li", "combo-none", {}, this.select.dataset.none));
    this.status.textContent = found.length ? `${found.length} ${this.select.dataset.found}` : this.select.dataset.none;
    this.list.hidden = false;
    this.input.setAttribute("aria-expanded", "true");
    this.move(found.length && this.input.value ? 0 : -1);
  }

  item(option, index) {
    const item = element("li", "combo-item", { role: "option", id: `${this.list.id}-${index}`, "aria-selected": String(option.value === this.select.value) }, option.text);
    item.dataset.value = option.value;
    item.dataset.text = option.text;
    if (option.note) item.append(element("small", "", {}, option.note));
    return item;
  }

  key(event) {
    const items = this.list.querySelectorAll("[role=option]");
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (this.list.hidden) this.find("");
      else if (items.length) this.move((this.at + (event.key === "ArrowDown" ? 1 : -1) + items.length) % items.length);
    } else if (event.key === "Enter" && !this.list.hidden && !event.ctrlKey && !event.metaKey) {
      // never sends the form: with nothing found it would go with what was chosen before
      event.preventDefault();
      if (items[this.at]) this.choose(items[this.at]);
    } else if (event.key === "Escape" && !this.list.hidden) {
      event.preventDefault();
      event.stopPropagation();
      this.close();
      this.showChosen();
    }
  }

  move(to) {
    const items = this.list.querySelectorAll("[role=option]");
    items[this.at]?.classList.remove("is-at");
    this.at = to;
    items[to]?.classList.add("is-at");
    items[to]?.scrollIntoView({ block: "nearest" });
    if (items[to]) this.input.setAttribute("aria-activedescendant", items[to].id);
    else this.input.removeAttribute("aria-activedescendant");
  }

  choose(item) {
    const { value, text } = item.dataset;
    if (![...this.select.options].some((option) => option.value === value)) this.select.add(new Option(text, value));
    this.pick(value);
    this.close();
  }

  pick(value) {
    const changed = this.select.value !== value;
    this.select.value = value;
    this.showChosen();
    if (changed) this.select.dispatchEvent(new Event("change", { bubbles: true }));
  }

  /* an emptied field means nothing chosen; a half-typed word falls back to what was chosen */
  leave() {
    this.asked = null;
    if (this.input.value.trim() === "") this.pick("");
    else this.showChosen();
    this.close();
  }

  close() {
    this.list.hidden = true;
    this.input.setAttribute("aria-expanded", "false");
    this.move(-1);
  }

  showChosen() {
    const option = this.select.selectedOptions[0];
    this.input.value = option?.value ? option.text : "";
    this.input.placeholder = this.select.options[0]?.value === "" ? this.select.options[0].text : "";
  }
}

/* a country or a currency by its code, a time zone by its own name: GB, Europe/London */
function isCalled(value, text) {
  return /^[A-Z]{2,3}$|\//.test(value) && plain(value).replaceAll("_", " ").includes(plain(text));
}

function plain(text) {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().trim();
}

function element(tag, className, attributes = {}, text = "") {
  const made = document.createElement(tag);
  made.className = className;
  for (const [name, value] of Object.entries(attributes)) if (value !== undefined) made.setAttribute(name, value);
  if (text) made.append(text);
  return made;
}

jobbag.connect("select[data-combobox]", (select) => new Combobox(select));
