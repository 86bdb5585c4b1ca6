// The page of a proof larger, smaller and moved about: buttons, + - 0 (the whole page), the wheel with Ctrl, and the hand that drags.
jobbag.connect("[data-board]", (board) => {
  const sheet = board.querySelector("[data-sheet]");
  const tools = board.closest(".proof-desk").querySelector("[data-proof-tools]");
  const zoom = { board, sheet, times: sheet.clientWidth / board.clientWidth };
  for (const part of sheet.querySelectorAll("[data-round], [data-letter]")) resize(part, zoom.times);
  tools.hidden = false;
  tools.addEventListener("click", (event) => {
    const key = event.target.closest("[data-zoom]")?.dataset.zoom;
    if (key) to(zoom, { page: 0, all: 1, in: zoom.times * FACTOR, out: zoom.times / FACTOR }[key]);
    const hand = event.target.closest("[data-hand]");
    if (hand) take(hand, board);
  });
  if (board.dataset.takes !== "true") board.dataset.hand = "true";
  board.addEventListener("pointerdown", (event) => drag(event, board));
  board.addEventListener("wheel", (event) => wheel(event, zoom), { passive: false });
  sheet.addEventListener("keydown", (event) => keys(event, zoom));
});

jobbag.connect("[data-mark]", (remark) => remark.addEventListener("pointerenter", () => light(remark)));

const FACTOR = 1.4;
const MOST = 8;

function to(zoom, times) {
  const before = zoom.times;
  const { board, sheet } = zoom;
  zoom.times = Math.min(Math.max(times, whole(zoom)), MOST);
  const middle = [(board.scrollLeft + board.clientWidth / 2) / before, (board.scrollTop + board.clientHeight / 2) / before];
  sheet.style.width = `${zoom.times * 100}%`;
  sheet.style.maxHeight = "none";
  board.scrollLeft = middle[0] * zoom.times - board.clientWidth / 2;
  board.scrollTop = middle[1] * zoom.times - board.clientHeight / 2;
  for (const part of sheet.querySelectorAll("[data-round], [data-letter]")) resize(part, zoom.times);
}

/* as small as shows the page from top to bottom; never larger than the width */
function whole({ board, sheet }) {
  const { width, height } = sheet.viewBox.baseVal;
  return Math.min(1, (parseFloat(getComputedStyle(board).maxHeight) * width) / (height * board.clientWidth));
}

/* marks keep their size on the screen */
function resize(element, times) {
  const name = "round" in element.dataset ? "r" : "font-size";
  element.dataset.plain ??= element.getAttribute(name);
  element.setAttribute(name, Number(element.dataset.plain) / times);
}

function wheel(event, zoom) {
  if (!event.ctrlKey) return;
  event.preventDefault();
  to(zoom, zoom.times * (event.deltaY < 0 ? 1.15 : 1 / 1.15));
}

function keys(event, zoom) {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const times = { "+": zoom.times * FACTOR, "=": zoom.times * FACTOR, "-": zoom.times / FACTOR, 0: 0 }[event.key];
  if (times !== undefined) {
    event.preventDefault();
    to(zoom, times);
  }
  const link = { PageUp: "[data-page-before]", PageDown: "[data-page-after]" }[event.key];
  const page = link && document.querySelector(link);
  if (page) {
    event.preventDefault();
    page.click();
  }
}

function take(hand, board) {
  const on = hand.getAttribute("aria-pressed") !== "true";
  hand.setAttribute("aria-pressed", on);
  board.dataset.hand = on;
}

function drag(event, board) {
  if (board.dataset.hand !== "true" || event.pointerType !== "mouse" || event.target.closest("a")) return;
  event.preventDefault();
  const start = { x: event.clientX + board.scrollLeft, y: event.clientY + board.scrollTop };
  const move = (later) => board.scrollTo(start.x - later.clientX, start.y - later.clientY);
  addEventListener("pointermove", move);
  addEventListener("pointerup", () => removeEventListener("pointermove", move), { once: true });
}

function light(remark) {
  for (const mark of document.querySelectorAll(".proof-mark")) mark.classList.toggle("is-lit", mark.getAttribute("href") === `#mark-${remark.dataset.mark}`);
}
