// Suggested prompts: those of the manifest in an empty conversation, otherwise the app's latest ones.

import { el, refill } from "./dom.js";

/** Show the suggested prompts in the node, if there are any. */
export function drawPrompts(node, context, channel, thread, isEmpty) {
  const { store } = context;
  const look = [store.get(`prompts/${channel}/${thread}`), isEmpty, store.get("app").prompts];
  refill(node, look, () => suggestedPrompts(context, channel, thread, isEmpty));
}

/** Return buttons that send the suggested prompts, or nothing. */
function suggestedPrompts(context, channel, thread, isEmpty) {
  const app = context.store.get("app");
  if (channel !== app.dm) return [];
  const offered = context.store.get(`prompts/${channel}/${thread}`);
  const rows = offered?.prompts ?? (isEmpty && !thread ? app.prompts : []);
  if (!rows.length) return [];
  const say = (row) => context.press(() => context.act("say", { channel, thread: thread || null, text: context.written(row.message) }));
  return [
    offered?.title && el("p", { class: "prompts-title" }, offered.title),
    el(
      "ul",
      { "aria-label": "Suggested prompts" },
      rows.map((row) => el("li", {}, el("button", { type: "button", class: "prompt", on: { click: () => say(row) } }, row.title))),
    ),
  ];
}
