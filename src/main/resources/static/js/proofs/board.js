// A mark is set by a click or a drawn area, or with the keys: arrows move it, shift and arrows make it an area, Enter goes on to its words.
jobbag.connect("[data-board][data-takes=true]", (board) => {
  const sheet = board.querySelector("[data-sheet]");
  const form = board.closest("[data-proof]").querySelector("[data-proof-form]");
  const draft = { board, sheet, form, spot: null };
  const typed = read(form);
  if (typed) put(draft, typed);
  sheet.classList.add("takes-marks");
  sheet.addEventListener("pointerdown", (event) => begin(event, draft));
  sheet.addEventListener("keydown", (event) => steer(event, draft));
  for (const name of ["left", "top", "width", "height"])
    form.elements[name].addEventListener("change", () => {
      const spot = read(form);
      if (spot) put(draft, spot, false);
    });
});

const STEP = 0.01;
const SMALL = 0.012;
const ARROWS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

function begin(event, draft) {
  if (event.button !== 0 || draft.board.dataset.hand === "true" || !event.isPrimary || event.target.closest("a")) return;
  const from = place(event, draft.sheet);
  if (!from) return;
  if (event.pointerType === "touch") {
    tap(event, draft, from);
    return;
  }
  event.preventDefault();
  draft.sheet.focus({ preventScroll: true });
  draft.sheet.setPointerCapture(event.pointerId);
  const move = (later) => put(draft, between(from, place(later, draft.sheet) ?? from));
  put(draft, { ...from, w: 0, h: 0 });
  draft.sheet.addEventListener("pointermove", move);
  draft.sheet.addEventListener("pointerup", () => end(draft, move), { once: true });
  draft.sheet.addEventListener("pointercancel", () => draft.sheet.removeEventListener("pointermove", move), { once: true });
}

/* a finger that moves scrolls; one that only taps sets a mark */
function tap(event, draft, from) {
  draft.sheet.addEventListener(
    "pointerup",
    (later) => {
      if (Math.hypot(later.clientX - event.clientX, later.clientY - event.clientY) > 10) return;
      put(draft, { ...from, w: 0, h: 0 });
      words(draft);
    },
    { once: true },
  );
}

function end(draft, move) {
  draft.sheet.removeEventListener("pointermove", move);
  if (draft.spot.w < SMALL && draft.spot.h < SMALL) put(draft, { ...draft.spot, w: 0, h: 0 });
  words(draft);
}

function words(draft) {
  draft.form.elements.words.focus();
}

function steer(event, draft) {
  if (event.target !== draft.sheet) return;
  const arrow = ARROWS[event.key];
  if (event.key === "Enter") {
    event.preventDefault();
    put(draft, draft.spot ?? { x: 0.5, y: 0.5, w: 0, h: 0 });
    words(draft);
  } else if (event.key === "Escape" && draft.spot) {
    clear(draft);
  } else if (arrow && !event.altKey && !event.ctrlKey && !event.metaKey) {
    event.preventDefault();
    put(draft, moved(draft.spot, arrow, event.shiftKey));
  }
}

function moved(spot, [right, down], grows) {
  if (!spot) return { x: 0.5, y: 0.5, w: 0, h: 0 };
  if (grows) return { ...spot, w: within(spot.w + right * STEP, 1 - spot.x), h: within(spot.h + down * STEP, 1 - spot.y) };
  return { ...spot, x: within(spot.x + right * STEP, 1 - spot.w), y: within(spot.y + down * STEP, 1 - spot.h) };
}

function within(value, most) {
  return Math.min(Math.max(value, 0), most);
}

/* where on the page the pointer is, as fractions of it; nothing beside it */
function place(event, sheet) {
  const box = sheet.querySelector("image");
  const point = new DOMPoint(event.clientX, event.clientY).matrixTransform(sheet.getScreenCTM().inverse());
  const x = point.x / Number(box.getAttribute("width"));
  const y = point.y / Number(box.getAttribute("height"));
  return x >= 0 && x <= 1 && y >= 0 && y <= 1 ? { x, y } : null;
}

function between(one, other) {
  return { x: Math.min(one.x, other.x), y: Math.min(one.y, other.y), w: Math.abs(one.x - other.x), h: Math.abs(one.y - other.y) };
}

/* the fields say hundredths, in the reader's own notation */
function put(draft, spot, write = true) {
  draft.spot = spot;
  const image = draft.sheet.querySelector("image");
  const wide = Number(image.getAttribute("width"));
  const high = Number(image.getAttribute("height"));
  const group = draft.sheet.querySelector("[data-draft]");
  const area = group.querySelector("[data-area]");
  const round = group.querySelector("[data-round]");
  group.removeAttribute("hidden");
  for (const [name, value] of Object.entries({ x: spot.x * wide, y: spot.y * high, width: spot.w * wide, height: spot.h * high })) area.setAttribute(name, value);
  round.setAttribute("cx", spot.x * wide);
  round.setAttribute("cy", spot.y * high);
  if (!write) return;
  const notation = new Intl.NumberFormat(jobbag.language, { minimumFractionDigits: 0, maximumFractionDigits: 2, useGrouping: false });
  const values = { left: spot.x, top: spot.y, width: spot.w, height: spot.h };
  for (const [name, value] of Object.entries(values)) draft.form.elements[name].value = notation.format(Math.floor(value * 10000) / 100);
}

function clear(draft) {
  draft.spot = null;
  draft.sheet.querySelector("[data-draft]").setAttribute("hidden", "");
  for (const name of ["left", "top", "width", "height"]) draft.form.elements[name].value = "";
}

function read(form) {
  const [x, y, w, h] = ["left", "top", "width", "height"].map((name) => Number(form.elements[name].value.replace(",", ".")) / 100);
  return form.elements.left.value && form.elements.top.value && [x, y, w, h].every((each) => each >= 0 && each <= 1) ? { x, y, w, h } : null;
}
