// The running clock counts on: <… data-timer data-since="…"> with [data-timer-clock] inside, in hours and minutes.
const MINUTE = 60_000;

jobbag.connect("[data-timer]", (place) => {
  const clock = place.querySelector("[data-timer-clock]");
  const show = () => {
    if (!place.isConnected) return clearInterval(beat);
    const minutes = Math.max(0, Math.floor((Date.now() - Number(place.dataset.since)) / MINUTE));
    clock.textContent = `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, "0")}`;
  };
  const beat = setInterval(show, MINUTE / 4);
});
