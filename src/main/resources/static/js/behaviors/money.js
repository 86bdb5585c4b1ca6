// An amount is shown back in the person's format when it can be read in one way only; anything else is left for the server to refuse.
const parts = new Intl.NumberFormat(jobbag.language).formatToParts(1234567.8);
const decimal = parts.find((part) => part.type === "decimal").value;
const group = parts.find((part) => part.type === "group")?.value ?? ",";

jobbag.connect("input[data-money]", (input) => {
  // as it came is as if it had been typed so: nothing has changed yet
  input.defaultValue = shown(input.defaultValue, digits(input));
  input.addEventListener("blur", () => (input.value = shown(input.value, digits(input))));
});

function shown(text, places) {
  const amount = read(text, places);
  return amount === null ? text : format(amount, places);
}

function digits(input) {
  const currency = input.dataset.currency;
  return /^[A-Z]{3}$/.test(currency ?? "") ? new Intl.NumberFormat(jobbag.language, { style: "currency", currency }).resolvedOptions().maximumFractionDigits : 2;
}

function read(text, places) {
  const typed = text.trim().replace(/[\s\u00a0\u202f]/g, group === "." || group === "," ? "" : group);
  const quote = (sign) => sign.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const own = new RegExp(`^-?(\\d+|\\d{1,3}(${quote(group)}\\d{3})+)(${quote(decimal)}\\d{1,${places}})?$`);
  if (own.test(typed)) return typed.replaceAll(group, "").replace(decimal, ".");
  // 1200.5 typed by someone whose decimal sign is a comma: no thousands look like that
  const other = new RegExp(`^-?\\d+[.,]\\d{1,${Math.min(places, 2)}}$`);
  return places > 0 && other.test(typed) ? typed.replace(",", ".") : null;
}

function format(amount, places) {
  const scaled = amount.includes(".") ? amount : `${amount}.0`;
  return new Intl.NumberFormat(jobbag.language, { minimumFractionDigits: places, maximumFractionDigits: places, useGrouping: "always" }).format(scaled);
}
