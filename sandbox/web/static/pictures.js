// Pictures in blocks. Those of the workspace are shown. Others are only named, since this page sends no request to
// another machine.

import { el, icon } from "./dom.js";
import { imageOf, lookAtPicture } from "./files.js";
import { link } from "./links.js";
import { plain } from "./mrkdwn.js";

/** Return an image element, such as beside a section. */
export function pictureOf(one, context) {
  const id = idOf(one);
  return id ? imageOf(id, one.alt_text, context, { class: "picture" }) : elsewhere(one, context);
}

/** Return an image block with its title. A click shows the picture large. */
export function pictureBlock(block, context) {
  const id = idOf(block);
  const title = block.title?.text;
  const open = () => lookAtPicture(id, block.alt_text, title ?? block.alt_text, context);
  const shown = id
    ? el("button", { type: "button", class: "picture-button", title: "View larger", on: { click: open } }, pictureOf(block, context))
    : elsewhere(block, context);
  return el("figure", { class: "b-image" }, title && el("figcaption", {}, plain(title)), shown);
}

function idOf(one) {
  return one.slack_file?.id ?? ownFile(one.slack_file?.url) ?? ownFile(one.image_url);
}

function elsewhere(one, context) {
  if (/^data:image\/(png|jpeg|gif|webp);base64,/.test(one.image_url ?? "")) return el("img", { src: one.image_url, alt: one.alt_text });
  return el("span", { class: "missing" }, icon("file"), ` Picture: ${one.alt_text} `, one.image_url && link(one.image_url, "(open it where it is)", context));
}

function ownFile(address) {
  const found = /^(.*)\/upload\/(F[A-Z0-9]+)$/.exec(address ?? "");
  return found && found[1] === location.origin ? found[2] : null;
}
