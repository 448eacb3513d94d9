// What blocks, elements, fields, and menus share about one element. This module imports none of the four.

import { confirmed } from "./confirm.js";
import { el } from "./dom.js";
import { textObject } from "./mrkdwn.js";

/** Return the placeholder of a block or an element of an unknown type. */
export function unknown(kind, type) {
  return el("p", { class: "unknown" }, `unknown ${kind}: ${type ?? "without a type"}`);
}

/** Return the key by which the element is found after a redraw. */
export function focusKey(one, context) {
  return `${context.blockId} ${one.action_id}`;
}

/** Return the place of an element as the control API names it. */
export function where(context) {
  return { block: context.blockId, ...context.place };
}

/** Return whether the person confirms, if the app asks for a confirmation. */
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
