// What blocks, elements, fields and menus share about one element. This module imports none of the four.

import { confirmed } from "./confirm.js";
import { el } from "./dom.js";
import { textObject } from "./mrkdwn.js";

/** Return what is shown for a block or an element of an unknown type. */
export function unknown(kind, type) {
  return el("p", { class: "unknown" }, `unknown ${kind}: ${type ?? "without a type"}`);
}

/** How the element is found again after it was drawn anew. */
export function focusKey(one, context) {
  return `${context.blockId} ${one.action_id}`;
}

/** How the control API names the place of an element. */
export function where(context) {
  return { block: context.blockId, ...context.place };
}

/** Whether the person means it, where the app wants to know. */
export async function isSure(one, context, opener) {
  const { confirm } = one;
  if (!confirm) return true;
  return confirmed(
    {
      title: confirm.title?.text ?? "Are you sure?",
      text: textObject(confirm.text, context),
      yes: confirm.confirm?.text ?? "Yes",
      no: confirm.deny?.text ?? "Cancel",
      isDanger: confirm.style === "danger" || one.style === "danger",
    },
    opener,
  );
}
