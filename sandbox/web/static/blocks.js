// Block Kit as elements. An unknown block is shown as unknown instead of being left out.

import { el } from "./dom.js";
import { unknown } from "./element_facts.js";
import { element } from "./elements.js";
import { field } from "./fields.js";
import { pictureBlock } from "./pictures.js";
import { markdown } from "./markdown.js";
import { plain, textObject } from "./mrkdwn.js";
import { richText } from "./rich_text.js";
import { table } from "./tables.js";

const KINDS = {
  section,
  header: (block) => el("h2", { class: "b-header" }, plain(block.text?.text)),
  divider: () => el("hr", { class: "b-divider" }),
  context: (block, context) => el("div", { class: "b-context" }, block.elements.map((one) => small(one, context))),
  actions: (block, context) => el("div", { class: "b-actions" }, block.elements.map((one) => element(one, context))),
  image: (block, context) => pictureBlock(block, context),
  rich_text: (block, context) => el("div", { class: "b-rich" }, richText(block.elements, context)),
  markdown: (block, context) => el("div", { class: "b-markdown" }, markdown(block.text, context)),
  input: (block, context) => field(block, context),
  table: (block, context) => table(block.rows, block.column_settings ?? [], context),
};

/** Return one element per block. `context.place` says where the blocks are. */
export function blocksOf(blocks, context) {
  return blocks.map((block, number) => {
    const blockId = block.block_id ?? `b${number}`;
    return el("div", { class: `block of-${block.type}`, data: { block: blockId } }, shown(block, { ...context, blockId }));
  });
}

function shown(block, context) {
  const draw = KINDS[block.type];
  if (!draw) return unknown("block", block.type);
  try {
    return draw(block, context);
  } catch (error) {
    console.error(error);
    return unknown("block", `${block.type} (could not be drawn)`);
  }
}

function section(block, context) {
  const parts = [
    block.text && el("div", { class: "text" }, textObject(block.text, context)),
    block.fields && el("div", { class: "b-fields" }, block.fields.map((one) => el("div", { class: "text" }, textObject(one, context)))),
  ];
  if (!block.accessory) return parts;
  const isPicture = block.accessory.type === "image";
  return el(
    "div",
    { class: "b-section" },
    el("div", { class: "b-section-text" }, parts),
    el("div", { class: `b-accessory${isPicture ? " of-image" : ""}` }, element(block.accessory, { ...context, blockWords: block.text?.text })),
  );
}

function small(one, context) {
  if (one.type === "image") return element(one, context);
  if (one.type === "mrkdwn" || one.type === "plain_text") return el("span", { class: "text" }, textObject(one, context));
  return unknown("element", one.type);
}
