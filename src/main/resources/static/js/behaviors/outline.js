// A line of a schedule goes up, down, out and in by Alt and an arrow: each arrow presses the button that does it.
const WAYS = { ArrowUp: "UP", ArrowDown: "DOWN", ArrowLeft: "OUT", ArrowRight: "IN" };

document.addEventListener("keydown", (event) => {
  const way = event.altKey && !event.ctrlKey && !event.metaKey ? WAYS[event.key] : null;
  const button = way && document.querySelector(`[data-outline="${way}"]`);
  if (button) {
    event.preventDefault();
    button.click();
  }
});
