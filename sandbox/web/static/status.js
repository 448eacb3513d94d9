// What the app is doing in a thread, such as "Maria is typing": until it posts there, or two minutes have passed.

import { el } from "./dom.js";

/** The words and three moving dots, or null. */
export function statusLine(context, channel, thread) {
  const status = context.store.get(`status/${channel}/${thread}`);
  if (!status || status.until <= context.now()) return null;
  const dots = el("span", { class: "dots", "aria-hidden": "true" }, el("i"), el("i"), el("i"));
  return el("p", { class: "status" }, dots, status.text);
}
