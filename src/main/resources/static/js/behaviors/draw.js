// A signature drawn with pointer or finger. Only points go to the server, in a field of 1000 by 300; it draws the rest itself.
const WIDTH = 1000;
const HEIGHT = 300;
const MOST_STROKES = 60;
const MOST_POINTS = 3900;
const LEAST_STEP = 4;

jobbag.connect("[data-draw]", (field) => {
  const input = field.querySelector("[data-draw-points]");
  const canvas = field.querySelector("canvas");
  const state = field.querySelector("[data-draw-state]");
  const strokes = read(input.value);
  let current = null;
  for (const part of field.querySelectorAll("[data-draw-pad]")) part.hidden = false;

  const show = () => {
    state.textContent = strokes.length ? state.dataset.drawn : state.dataset.empty;
    paint(canvas, strokes);
  };
  const keep = () => {
    input.value = strokes.map((stroke) => stroke.map(([x, y]) => `${x},${y}`).join(" ")).join(";");
    show();
  };
  const full = () => strokes.length > MOST_STROKES || strokes.reduce((sum, stroke) => sum + stroke.length, 0) >= MOST_POINTS;

  canvas.addEventListener("pointerdown", (event) => {
    if (!event.isPrimary || event.button !== 0 || strokes.length >= MOST_STROKES) return;
    event.preventDefault();
    canvas.setPointerCapture(event.pointerId);
    current = [point(canvas, event)];
    strokes.push(current);
    paint(canvas, strokes);
  });
  canvas.addEventListener("pointermove", (event) => {
    if (!current || !event.isPrimary || full()) return;
    for (const each of event.getCoalescedEvents?.() ?? [event]) add(current, point(canvas, each));
    paint(canvas, strokes);
  });
  for (const end of ["pointerup", "pointercancel"])
    canvas.addEventListener(end, () => {
      if (!current) return;
      current = null;
      keep();
    });
  field.querySelector("[data-draw-undo]").addEventListener("click", () => {
    strokes.pop();
    keep();
  });
  field.querySelector("[data-draw-clear]").addEventListener("click", () => {
    strokes.length = 0;
    keep();
  });
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => paint(canvas, strokes));
  show();
});

function read(text) {
  return text ? text.split(";").map((stroke) => stroke.split(" ").map((each) => each.split(",").map(Number))) : [];
}

function point(canvas, event) {
  const box = canvas.getBoundingClientRect();
  const within = (value, most) => Math.min(most, Math.max(0, Math.round(value * most)));
  return [within((event.clientX - box.left) / box.width, WIDTH), within((event.clientY - box.top) / box.height, HEIGHT)];
}

function add(stroke, next) {
  const [x, y] = stroke[stroke.length - 1];
  if (Math.hypot(next[0] - x, next[1] - y) >= LEAST_STEP) stroke.push(next);
}

function paint(canvas, strokes) {
  const pen = canvas.getContext("2d");
  pen.clearRect(0, 0, WIDTH, HEIGHT);
  Object.assign(pen, { strokeStyle: getComputedStyle(canvas).color, lineWidth: 6, lineCap: "round", lineJoin: "round" });
  for (const stroke of strokes) {
    pen.beginPath();
    pen.moveTo(...stroke[0]);
    for (const each of stroke.length > 1 ? stroke.slice(1) : stroke) pen.lineTo(...each);
    pen.stroke();
  }
}
