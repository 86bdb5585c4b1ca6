// <time data-countdown datetime="…">: how long until then, in words; the moment itself stays in the title.
const words = new Intl.RelativeTimeFormat(jobbag.language, { numeric: "auto" });
const STEPS = [["day", 86_400_000], ["hour", 3_600_000], ["minute", 60_000]];

jobbag.connect("time[data-countdown]", (time) => {
  time.title = time.textContent.trim();
  const show = () => {
    if (!time.isConnected) return clearInterval(timer);
    const left = Date.parse(time.dateTime) - Date.now();
    const [unit, size] = STEPS.find(([, length]) => Math.abs(left) >= length) ?? STEPS.at(-1);
    time.textContent = words.format(Math.trunc(left / size), unit);
  };
  const timer = setInterval(show, 30_000);
  show();
});
