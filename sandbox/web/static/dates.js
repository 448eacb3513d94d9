// Times in the person's time zone.

const TOKEN = /\{(date_num|date_slash|date_long_pretty|date_short_pretty|date_pretty|date_long|date_short|date_long_full|date|time_secs|time|ago)\}/g;

const shapes = new Map();

/** Return a formatter. Each is cached, because creating one is slow. */
function shape(zone, options) {
  const key = `${zone} ${Object.entries(options).join()}`;
  if (!shapes.has(key)) shapes.set(key, new Intl.DateTimeFormat("en-US", { timeZone: zone, ...options }));
  return shapes.get(key);
}

/** Return a date in that zone, like 2026-11-25. */
export function dayOf(seconds, zone) {
  const parts = Object.fromEntries(
    shape(zone, { year: "numeric", month: "2-digit", day: "2-digit" })
      .formatToParts(seconds * 1000)
      .map((part) => [part.type, part.value]),
  );
  return `${parts.year}-${parts.month}-${parts.day}`;
}

/** Return a time in that zone, like 3:05 PM. */
export function timeOf(seconds, zone, { withSeconds = false } = {}) {
  return shape(zone, { hour: "numeric", minute: "2-digit", ...(withSeconds ? { second: "2-digit" } : {}) }).format(
    seconds * 1000,
  );
}

/** Return Today, Yesterday, or a date like Wednesday, November 25th. */
export function dayTitle(seconds, zone, now) {
  return relative(seconds, zone, now) ?? `${shape(zone, { weekday: "long" }).format(seconds * 1000)}, ${longDay(seconds, zone, now)}`;
}

/** Fill in a pattern of Slack's date tokens, like `{date_short} at {time}`. */
export function fillDate(seconds, pattern, zone, now) {
  return pattern.replace(TOKEN, (_, name) => filled(name, seconds, zone, now));
}

/** Return the seconds since 1970 of a local date and time in that zone. */
export function secondsOf(date, time, zone) {
  const guess = Date.parse(`${date}T${time}:00Z`) / 1000;
  const first = guess - offsetOf(guess, zone);
  return guess - offsetOf(first, zone);
}

/** Return a time in that zone, like 15:05. */
export function clockOf(seconds, zone) {
  return shape(zone, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" }).format(seconds * 1000);
}

function offsetOf(seconds, zone) {
  const wall = `${dayOf(seconds, zone)}T${clockOf(seconds, zone)}:00Z`;
  return Date.parse(wall) / 1000 - (seconds - (((seconds % 60) + 60) % 60));
}

function filled(name, seconds, zone, now) {
  const at = seconds * 1000;
  if (name.endsWith("_pretty")) {
    const word = relative(seconds, zone, now);
    return word ? word.toLowerCase() : filled(name.replace("_pretty", ""), seconds, zone, now);
  }
  switch (name) {
    case "date_num":
      return dayOf(seconds, zone);
    case "date_slash":
      return shape(zone, { year: "numeric", month: "2-digit", day: "2-digit" }).format(at);
    case "date":
      return longDay(seconds, zone, now);
    case "date_short":
      return shape(zone, { month: "short", day: "numeric", year: "numeric" }).format(at);
    case "date_long":
      return `${shape(zone, { weekday: "long" }).format(at)}, ${shape(zone, { month: "long" }).format(at)} ${ordinal(seconds, zone)}, ${yearOf(seconds, zone)}`;
    case "time":
      return timeOf(seconds, zone);
    case "time_secs":
      return timeOf(seconds, zone, { withSeconds: true });
    case "ago":
      return ago(seconds, now);
    default:
      return dayOf(seconds, zone);
  }
}

function longDay(seconds, zone, now) {
  const year = yearOf(seconds, zone) === yearOf(now, zone) ? "" : `, ${yearOf(seconds, zone)}`;
  return `${shape(zone, { month: "long" }).format(seconds * 1000)} ${ordinal(seconds, zone)}${year}`;
}

function yearOf(seconds, zone) {
  return dayOf(seconds, zone).slice(0, 4);
}

function ordinal(seconds, zone) {
  const day = Number(dayOf(seconds, zone).slice(8));
  const isTeen = day % 100 >= 11 && day % 100 <= 13;
  return `${day}${isTeen ? "th" : (["th", "st", "nd", "rd"][day % 10] ?? "th")}`;
}

function relative(seconds, zone, now) {
  const day = dayOf(seconds, zone);
  if (day === dayOf(now, zone)) return "Today";
  if (day === dayOf(now - 86_400, zone)) return "Yesterday";
  if (day === dayOf(now + 86_400, zone)) return "Tomorrow";
  return null;
}

function ago(seconds, now) {
  const past = Math.round(now - seconds);
  const [count, unit] =
    Math.abs(past) < 60 ? [past, "second"]
    : Math.abs(past) < 3600 ? [Math.round(past / 60), "minute"]
    : Math.abs(past) < 86_400 ? [Math.round(past / 3600), "hour"]
    : [Math.round(past / 86_400), "day"];
  return new Intl.RelativeTimeFormat("en-US", { numeric: "auto" }).format(-count, unit);
}
