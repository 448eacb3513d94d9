// Pictures in blocks: out of the workspace they are shown; from elsewhere they are named, since this page asks nothing of
// any other machine.

import { el, icon } from "./dom.js";
import { imageOf } from "./files.js";
import { link } from "./links.js";
import { plain } from "./mrkdwn.js";

/** An image block or element. */
export function pictureOf(one, context) {
  const id = one.slack_file?.id ?? ownFile(one.slack_file?.url) ?? ownFile(one.image_url);
  const shown = id ? imageOf(id, one.alt_text, context, { class: "picture" }) : elsewhere(one, context);
  if (one.type === "image" && one.title) return el("figure", { class: "b-image" }, el("figcaption", {}, plain(one.title.text)), shown);
  return shown;
}

function elsewhere(one, context) {
  if (/^data:image\/(png|jpeg|gif|webp);base64,/.test(one.image_url ?? "")) return el("img", { src: one.image_url, alt: one.alt_text });
  return el("span", { class: "missing" }, icon("file"), ` Picture: ${one.alt_text} `, one.image_url && link(one.image_url, "(open it where it is)", context));
}

function ownFile(address) {
  const found = /^(.*)\/upload\/(F[A-Z0-9]+)$/.exec(address ?? "");
  return found && found[1] === location.origin ? found[2] : null;
}
