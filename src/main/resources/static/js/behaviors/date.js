// A date is typed in the person's own format; the button beside it opens the browser's calendar.
jobbag.connect("input[data-date]", (input) => {
  const native = document.createElement("input");
  native.type = "date";
  native.className = "date-native";
  native.tabIndex = -1;
  native.setAttribute("aria-hidden", "true");
  const button = document.createElement("button");
  button.type = "button";
  button.className = "date-picker";
  button.setAttribute("aria-label", input.dataset.pickerText);
  button.append(icon(input.dataset.icons));
  button.addEventListener("click", () => {
    native.value = iso(input.value, input.dataset.pattern) ?? "";
    native.showPicker?.();
  });
  native.addEventListener("change", () => {
    if (!native.value) return;
    input.value = written(native.value, input.dataset.pattern);
    input.dispatchEvent(new Event("input", { bubbles: true }));
    input.dispatchEvent(new Event("change", { bubbles: true }));
    input.focus();
  });
  input.after(native, button);
});

/* pattern such as dd/MM/yyyy, the one the server reads */
function iso(text, pattern) {
  const numbers = text.match(/\d+/g);
  const order = pattern.match(/y+|M+|d+/g);
  if (numbers?.length !== 3 || order.length !== 3) return null;
  const part = (letter, width) => numbers[order.findIndex((piece) => piece.startsWith(letter))].padStart(width, "0");
  return `${part("y", 4)}-${part("M", 2)}-${part("d", 2)}`;
}

function written(isoDate, pattern) {
  const [year, month, day] = isoDate.split("-");
  return pattern.replace(/y+/, year).replace(/M+/, month).replace(/d+/, day);
}

function icon(href) {
  const space = "http://www.w3.org/2000/svg";
  const svg = document.createElementNS(space, "svg");
  svg.setAttribute("class", "icon");
  svg.setAttribute("aria-hidden", "true");
  const use = document.createElementNS(space, "use");
  use.setAttribute("href", href);
  svg.append(use);
  return svg;
}
