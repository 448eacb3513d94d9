// Tables. The first row names the columns.

import { el } from "./dom.js";
import { richText } from "./rich_text.js";

/** Return a table of a message. A wide one gets its own scrollbar. */
export function table(rows, settings, context, caption = "") {
  const [head, ...body] = rows ?? [];
  const cell = (tag, one, column) => {
    const setting = settings[column] ?? {};
    return el(tag, { class: `${setting.align ?? "left"}${setting.is_wrapped ? " wrapped" : ""}`, scope: tag === "th" ? "col" : null }, content(one, context));
  };
  const row = (tag, cells) => el("tr", {}, cells.map((one, column) => cell(tag, one, column)));
  return el(
    "div",
    { class: "b-table", tabindex: "0", role: "region", "aria-label": caption || "Table" },
    el("table", {}, head && el("thead", {}, row("th", head)), el("tbody", {}, body.map((cells) => row("td", cells)))),
  );
}

function content(one, context) {
  if (one?.type === "rich_text") return richText(one.elements, context);
  if (one?.type === "raw_text" || one?.type === "raw_number") return [String(one.text ?? one.value ?? "")];
  return [el("span", { class: "unknown" }, `unknown cell: ${one?.type}`)];
}
