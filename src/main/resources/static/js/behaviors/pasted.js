// Cells of a spreadsheet pasted into a table of cells, [data-paste]: told as cells:pasted, lines of cells, at the cell where they were put
// down. Numbers are written as the reader writes them: a block says by itself where its decimals begin (1,250.50 or 1.250,50); where
// it does not, they are left as they are.
const CELL = /("(?:[^"]|"")*"|[^\t\n]*)(\t|\n|$)/g;
const OWN = new Intl.NumberFormat(jobbag.language).formatToParts(0.5).find((part) => part.type === "decimal").value;
/* no number stands in the columns of words */
const WORDS = ["0", "5"];

jobbag.connect("[data-paste]", (table) => {
  table.addEventListener("paste", (event) => {
    const start = event.target.closest?.("input[data-col]");
    const text = (event.clipboardData?.getData("text/plain") ?? "").replace(/\r\n?/g, "\n").replace(/\n+$/, "");
    if (!start || !/[\t\n]/.test(text)) return;
    event.preventDefault();
    start.dispatchEvent(new CustomEvent("cells:pasted", { bubbles: true, detail: written(lines(text), Number(start.dataset.col)) }));
  });
});

function lines(text) {
  const all = [[]];
  for (const [, cell, end] of text.matchAll(CELL)) {
    all.at(-1).push(plain(cell));
    if (end === "") break;
    if (end === "\n") all.push([]);
  }
  return all;
}

/* a cell with a tab, a line break or quotes in it is quoted, its quotes doubled */
function plain(cell) {
  const bare = /^"[^]*"$/.test(cell) ? cell.slice(1, -1).replaceAll('""', '"') : cell;
  return bare.replace(/\s+/g, " ").trim();
}

function written(table, first) {
  const isNumber = (j) => !WORDS.includes(String(first + j));
  const bare = table.map((cells) => cells.map((cell, j) => (isNumber(j) ? stripped(cell) : cell)));
  const sign = decimal(bare.flatMap((cells) => cells.filter((cell, j) => isNumber(j))));
  return bare.map((cells) => cells.map((cell, j) => (sign && sign !== OWN && isNumber(j) ? own(cell, sign) : cell)));
}

/* 1.250,50 € and EUR 80 and 15 % are numbers too */
function stripped(cell) {
  const bare = cell.replace(/[\s'’%]|\p{Sc}|^[A-Z]{3}|[A-Z]{3}$/gu, "");
  return /^-?[\d.,]+$/.test(bare) ? bare : cell;
}

function own(cell, sign) {
  return /^-?[\d.,]+$/.test(cell) ? cell.replaceAll(sign === "." ? "," : ".", "").replace(sign, OWN) : cell;
}

/* null where no number says it, or two say otherwise */
function decimal(numbers) {
  const said = new Set(numbers.map(sign).filter(Boolean));
  return said.size === 1 ? [...said][0] : null;
}

function sign(number) {
  const separators = number.replace(/[^.,]/g, "");
  const last = separators.at(-1);
  const other = last === "." ? "," : ".";
  if (!last) return null;
  if (separators.includes(other)) return last;
  if (separators.length > 1) return other;
  const [before, after] = number.replace("-", "").split(last);
  return after.length !== 3 || before.length > 3 || /^0?$/.test(before) ? last : null;
}
