// The picture of a draft, [data-gantt]: a bar is dragged to another day, or from the grip at its end to what waits for it. By
// keyboard the arrows up and down go from bar to bar, those to the sides lead the bar (Shift: by weeks), l draws a link, Enter puts
// down, Escape lets go; Enter on a bar at rest opens its line. Either way the form of the line is filled in and sent.
const SPACE = "http://www.w3.org/2000/svg";
const MOVABLE = new Set(["START_NOT_BEFORE", "MUST_START"]);

class Picture {
  constructor(box) {
    this.box = box;
    this.svg = box.querySelector("svg");
    this.rows = [...this.svg.querySelectorAll("[data-line]")];
    this.held = null;
    this.svg.setAttribute("role", "group");
    for (const row of this.rows) this.ready(row);
    this.walkTo(this.rows.find((row) => location.hash === `#${row.id}`) ?? this.rows[0], location.hash.startsWith("#bar-"));
    this.listen();
  }

  ready(row) {
    const { x, y, width, height } = shape(row).getBBox();
    row.id = `bar-${row.dataset.line}`;
    row.dataset.address = `${this.box.dataset.gantt}/tasks/${row.dataset.line}`;
    row.setAttribute("role", "button");
    row.setAttribute("tabindex", "-1");
    row.setAttribute("aria-label", row.querySelector("title").textContent);
    row.append(drawn("circle", { class: "gantt-grip", cx: x + width + 9, cy: y + height / 2, r: 5 }));
  }

  listen() {
    this.svg.addEventListener("pointerdown", (event) => this.press(event));
    this.svg.addEventListener("pointermove", (event) => this.held?.from && this.drag(event));
    this.svg.addEventListener("pointerup", () => this.held?.from && this.putDown());
    this.svg.addEventListener("pointercancel", () => this.letGo());
    this.svg.addEventListener("keydown", (event) => this.key(event));
    this.svg.addEventListener("focusout", () => this.held && !this.held.from && !this.held.sent && this.letGo());
  }

  /* one bar is reached by Tab, the others from it */
  walkTo(row, focused = true) {
    if (!row) return;
    for (const each of this.rows) each.setAttribute("tabindex", each === row ? "0" : "-1");
    if (focused) row.focus();
  }

  take(row, link, from = null) {
    this.letGo();
    this.held = { row, link, from, days: 0, target: null };
    row.classList.add("is-held");
    if (link) {
      this.held.string = drawn("path", { class: "gantt-string" });
      this.svg.append(this.held.string);
      say(this.box.dataset.linking);
    }
  }

  letGo() {
    if (!this.held) return;
    this.held.row.classList.remove("is-held");
    this.held.target?.classList.remove("is-target");
    this.held.string?.remove();
    this.shift(0);
    this.held = null;
    say("");
  }

  press(event) {
    const link = event.target.matches(".gantt-grip");
    const row = event.target.closest(link ? "[data-line]" : "[data-start]");
    if (event.button !== 0 || this.held?.sent || !row || event.target.matches("text")) return;
    event.preventDefault(); // no text is marked meanwhile
    this.walkTo(row);
    this.svg.setPointerCapture(event.pointerId);
    this.take(row, link, { x: event.clientX, y: event.clientY });
  }

  drag(event) {
    const { link, from } = this.held;
    if (!link) return this.lead(Math.round((event.clientX - from.x) / Number(this.svg.dataset.day)));
    this.aim(document.elementFromPoint(event.clientX, event.clientY)?.closest("[data-line]"));
    const { left, top } = this.svg.getBoundingClientRect();
    this.pull(event.clientX - left, event.clientY - top);
  }

  lead(days) {
    this.held.days = days;
    this.shift(days * Number(this.svg.dataset.day));
    say(`${this.box.dataset.over} ${FORMAT.format(new Date(this.day()))}`);
  }

  shift(by) {
    for (const each of this.held.row.querySelectorAll(".gantt-bar, .gantt-done, .gantt-milestone, .gantt-grip"))
      if (by) each.setAttribute("transform", `translate(${by} 0)`);
      else each.removeAttribute("transform");
  }

  aim(row) {
    const target = row && this.svg.contains(row) && row !== this.held.row ? row : null;
    this.held.target?.classList.remove("is-target");
    this.held.target = target;
    target?.classList.add("is-target");
    say(target ? `${this.box.dataset.before} ${target.getAttribute("aria-label")}` : this.box.dataset.linking);
  }

  pull(x, y) {
    const { cx, cy } = this.held.row.querySelector(".gantt-grip").attributes;
    this.held.string.setAttribute("d", `M${cx.value} ${cy.value}L${x} ${y}`);
  }

  key(event) {
    const row = event.target.closest("[data-line]");
    if (!row || event.ctrlKey || event.metaKey || event.altKey || this.held?.sent) return;
    const side = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (side) this.beside(row, side * (event.shiftKey ? 7 : 1));
    else if (step) this.upOrDown(row, step);
    else if (event.key === "l") this.take(row, true);
    else if (event.key === "Enter" && this.held) this.putDown();
    else if (event.key === "Enter") location.assign(row.dataset.address);
    else if (event.key === "Escape" && this.held) this.letGo();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  beside(row, days) {
    if (!row.dataset.start || this.held?.link) return;
    if (!this.held) this.take(row, false);
    this.lead(this.held.days + days);
  }

  upOrDown(row, step) {
    if (!this.held) return this.walkTo(this.rows[this.rows.indexOf(row) + step]);
    if (!this.held.link) return;
    let next = this.rows[this.rows.indexOf(this.held.target ?? row) + step];
    if (next === row) next = this.rows[this.rows.indexOf(row) + step];
    if (!next) return;
    this.aim(next);
    const { x, y, height } = shape(next).getBBox();
    this.pull(x, y + height / 2);
    next.scrollIntoView({ block: "nearest", inline: "nearest" });
  }

  putDown() {
    const { link, target, row, days } = this.held;
    if (link ? !target : days === 0) return this.letGo();
    this.held.sent = true;
    this.send(link ? target : row, (fields) => (link ? linked(fields, row.dataset.line) : this.moved(fields)));
  }

  moved(fields) {
    if (fields.get("constraint") === "NONE") fields.set("constraint", "START_NOT_BEFORE");
    fields.set("constraintDay", this.day());
    return MOVABLE.has(fields.get("constraint"));
  }

  /* the line as it is now, but saved as a change of the page one sees: who was faster is asked about */
  async send(row, change) {
    const answer = await fetch(row.dataset.address).catch(() => null);
    const page = answer?.ok ? new DOMParser().parseFromString(await answer.text(), "text/html") : null;
    const form = [...(page?.forms ?? [])].find((each) => each.elements.constraint);
    const fields = form && new FormData(form);
    if (!fields || !change(fields)) {
      this.letGo();
      return jobbag.toast(fields ? this.box.dataset.limited : document.querySelector("[data-toasts]").dataset.lost, "bad");
    }
    fields.set("version", this.box.dataset.version);
    fields.set("zoom", this.box.dataset.zoom);
    const sent = Object.assign(document.createElement("form"), { method: "post", action: row.dataset.address, hidden: true });
    for (const [name, value] of fields) sent.append(Object.assign(document.createElement("input"), { type: "hidden", name, value }));
    document.body.append(sent);
    sent.submit();
  }

  day() {
    const day = new Date(`${this.held.row.dataset.start}T00:00:00Z`);
    day.setUTCDate(day.getUTCDate() + this.held.days);
    return day.toISOString().slice(0, 10);
  }

}

function linked(fields, number) {
  const links = fields.get("links").trim();
  fields.set("links", links ? `${links}; ${number}` : number);
  return true;
}

const say = (text) => (document.querySelector("[data-gantt-said]").textContent = text);
const shape = (row) => row.querySelector(".gantt-bar, .gantt-milestone, .gantt-summary");

function drawn(tag, attributes) {
  const made = document.createElementNS(SPACE, tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  return made;
}

const FORMAT = new Intl.DateTimeFormat(jobbag.language === "en" ? "en-GB" : jobbag.language, { weekday: "short", day: "numeric", month: "short", timeZone: "UTC" });

jobbag.connect("[data-gantt]", (box) => new Picture(box));
