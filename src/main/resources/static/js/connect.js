// The ground of every behaviour: connect(selector, enhance) runs once for each element, now and whenever one is added.
const behaviors = [];
const done = new WeakMap();

function enhance(element, behavior) {
  const seen = done.get(element) ?? new Set();
  if (seen.has(behavior)) return;
  done.set(element, seen.add(behavior));
  behavior.enhance(element);
}

function look(root, behavior) {
  if (root.matches(behavior.selector)) enhance(root, behavior);
  for (const element of root.querySelectorAll(behavior.selector)) enhance(element, behavior);
}

function connect(selector, enhanceOne) {
  const behavior = { selector, enhance: enhanceOne };
  behaviors.push(behavior);
  look(document.documentElement, behavior);
}

new MutationObserver((changes) => {
  for (const change of changes)
    for (const node of change.addedNodes)
      if (node.nodeType === Node.ELEMENT_NODE && node.isConnected) for (const behavior of behaviors) look(node, behavior);
}).observe(document.documentElement, { childList: true, subtree: true });

function csrf() {
  const header = document.querySelector('meta[name="_csrf_header"]')?.content;
  const token = document.querySelector('meta[name="_csrf"]')?.content;
  return header && token ? { [header]: token } : {};
}

function send(url, body) {
  return fetch(url, { method: "POST", body, headers: { ...csrf(), "X-Requested-With": "fetch" }, credentials: "same-origin", redirect: "manual" });
}

function toast(text, tone = "good", undo = null) {
  document.dispatchEvent(new CustomEvent("jobbag:toast", { detail: { text, tone, undo } }));
}

/* also where the browser offers its own only on a secure address */
function uuid() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = [...bytes].map((each) => each.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

globalThis.jobbag = Object.freeze({ connect, csrf, send, toast, uuid, language: document.documentElement.lang || "en" });
