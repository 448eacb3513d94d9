// The app's status in a thread, such as "Maria is typing". It ends when the app posts there, or after two minutes.

import { el } from "./dom.js";

/** Return the status text with three moving dots, or null. */
export function statusLine(context, channel, thread) {
  const status = context.store.get(`status/${channel}/${thread}`);
  if (!status || status.until <= context.now()) return null;
  const dots = el("span", { class: "dots", "aria-hidden": "true" }, el("i"), el("i"), el("i"));
  return el("p", { class: "status" }, dots, status.text);
}
