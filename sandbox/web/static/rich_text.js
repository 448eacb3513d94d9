// Rich text: sections, lists, quotes, and code, with styled text, links, emoji, and mentions.

import { fillDate } from "./dates.js";
import { el } from "./dom.js";
import { link } from "./links.js";
import { emojiElement, mention } from "./mrkdwn.js";

const STYLES = { bold: "strong", italic: "em", strike: "s", code: "code" };

/** Return the elements for the parts of a rich text block. */
export function richText(parts, context) {
  return (parts ?? []).map((part) => {
    switch (part.type) {
      case "rich_text_section":
        return el("p", {}, words(part.elements, context));
      case "rich_text_list":
        return el(
          part.style === "ordered" ? "ol" : "ul",
          { class: `rich-list indent-${Math.min(part.indent ?? 0, 8)}`, start: part.offset ? part.offset + 1 : null },
          part.elements.map((row) => el("li", {}, words(row.elements, context))),
        );
      case "rich_text_quote":
        return el("blockquote", {}, words(part.elements, context));
      case "rich_text_preformatted":
        return el("pre", {}, words(part.elements, context));
      default:
        return el("p", { class: "unknown" }, `unknown rich text: ${part.type}`);
    }
  });
}

function words(elements, context) {
  return (elements ?? []).flatMap((one) => styled(piece(one, context), one.style));
}

function piece(one, context) {
  switch (one.type) {
    case "text":
      return one.text.split("\n").flatMap((line, number) => (number ? [el("br"), line] : [line]));
    case "link":
      return [link(one.url, one.text, context)];
    case "emoji":
      return [emojiElement(one.name) ?? `:${one.name}:`];
    case "user":
      return [mention("user", one.user_id, null, context)];
    case "channel":
      return [mention("channel", one.channel_id, null, context)];
    case "broadcast":
      return [mention("all", "", one.range, context)];
    case "date":
      return [fillDate(one.timestamp, one.format, context.zone, context.now())];
    case "color":
      return [one.value];
    default:
      return [el("span", { class: "unknown" }, `unknown: ${one.type}`)];
  }
}

function styled(nodes, style = {}) {
  let shown = nodes;
  for (const [name, tag] of Object.entries(STYLES)) if (style?.[name]) shown = [el(tag, {}, shown)];
  return shown;
}
