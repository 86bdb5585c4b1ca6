// The clocks of a meeting run on between two words with the server, which alone knows the time.
jobbag.connect("[data-live]", (live) => {
  let since = Date.now();
  const tick = () => {
    const gone = Math.floor((Date.now() - since) / 1000);
    for (const clock of live.querySelectorAll(".live-clock")) show(clock, Number(clock.dataset.used) + (clock.dataset.running === "true" ? gone : 0));
  };
  live.addEventListener("live:news", (event) => {
    since = Date.now();
    for (const told of event.detail.querySelectorAll(".live-clock")) {
      const clock = [...live.querySelectorAll(".live-clock")].find((each) => name(each) === name(told));
      if (clock) Object.assign(clock.dataset, { used: told.dataset.used, running: told.dataset.running });
    }
    offer(live);
    tick();
  });
  live.addEventListener("submit", (event) => {
    const form = event.target.closest("[data-live-clock]");
    if (!form) return;
    event.preventDefault();
    const what = form.dataset.liveClock === "PAUSE" ? "PAUSE" : "START";
    const topic = form.dataset.next ?? form.dataset.topic ?? "";
    live.dispatchEvent(new CustomEvent("live:change", { detail: { id: jobbag.uuid(), what, topic } }));
    const place = live.querySelector("[data-live-topic]");
    if (place && what === "START") place.value = topic;
  });
  setInterval(tick, 1_000);
});

function show(clock, seconds) {
  const minutes = Number(clock.dataset.minutes);
  clock.querySelector("[data-clock-text]").textContent = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
  clock.classList.toggle("is-running", clock.dataset.running === "true");
  clock.classList.toggle("is-over", minutes > 0 && seconds > minutes * 60);
}

/* start where it is stopped, the next item where it runs */
function offer(live) {
  const running = [...live.querySelectorAll(".live-clock")].filter((each) => each.dataset.running === "true").map(name);
  for (const form of live.querySelectorAll("[data-live-clock]")) {
    const on = form.dataset.liveClock === "PAUSE" ? running.length > 0 : running.includes(form.dataset.topic ?? "");
    form.dataset.hidden = String(form.dataset.liveClock === "START" ? on : !on);
  }
}

function name(clock) {
  return clock.dataset.clock ?? "";
}
