// Asks every few seconds whether somebody has marked something; takes it in at once, unless something is being typed here: then it says so.
jobbag.connect("[data-proof][data-news]", (proof) => {
  const asks = setInterval(() => (proof.isConnected ? ask(proof) : clearInterval(asks)), 4000);
});

async function ask(proof) {
  if (document.hidden || proof.dataset.told) return;
  const answer = await fetch(proof.dataset.news, { credentials: "same-origin" }).catch(() => null);
  if (answer?.status !== 200 || answer.redirected) return;
  if (typing(proof)) tell(proof);
  else take(proof);
}

function typing(proof) {
  return [...proof.querySelectorAll("textarea")].some((each) => each.value !== each.defaultValue) || proof.querySelector("[data-draft]:not([hidden])") || proof.contains(document.activeElement);
}

/* the answer is the page itself: its lists and marks take the place of those that are here */
async function take(proof) {
  const answer = await fetch(location.href, { credentials: "same-origin" }).catch(() => null);
  if (!answer?.ok) return;
  const fresh = new DOMParser().parseFromString(await answer.text(), "text/html").querySelector("[data-proof]");
  if (!fresh) return;
  for (const part of ["[data-marks]", "[data-marks-list]", "[data-marks-before]"]) {
    const here = proof.querySelector(part);
    const there = fresh.querySelector(part);
    if (here && there) here.replaceWith(document.importNode(there, true));
  }
  proof.dataset.news = fresh.dataset.news;
}

function tell(proof) {
  proof.dataset.told = "yes";
  const note = Object.assign(document.createElement("p"), { className: "notice notice-info", textContent: `${proof.dataset.newsText} ` });
  note.setAttribute("role", "status");
  const button = Object.assign(document.createElement("button"), { type: "button", className: "btn btn-plain btn-small", textContent: proof.dataset.newsButton });
  button.addEventListener("click", async () => {
    note.remove();
    delete proof.dataset.told;
    await take(proof);
  });
  note.append(button);
  proof.before(note);
}
