// Pictures in blocks: out of the workspace they are shown; from elsewhere they are named, since this page asks nothing of
// any other machine.

import { el, icon } from "./dom.js";
import { imageOf, lookAtPicture } from "./files.js";
import { link } from "./links.js";
import { plain } from "./mrkdwn.js";

/** An image element, such as beside a section. */
export function pictureOf(one, context) {
  const id = idOf(one);
  return id ? imageOf(id, one.alt_text, context, { class: "picture" }) : elsewhere(one, context);
}

/** An image block: with its title, and large when it is pressed. */
export function pictureBlock(block, context) {
  const id = idOf(block);
  const title = block.title?.text;
  const open = () => lookAtPicture(id, block.alt_text, title ?? block.alt_text, context);
  const shown = id
    ? el("button", { type: "button", class: "picture-button", title: "Look at it large", on: { click: open } }, pictureOf(block, context))
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
