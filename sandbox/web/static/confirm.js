// A question before an action takes effect.

import { el, freshId } from "./dom.js";

/** Ask the person and return whether they said yes. The focus returns to where it was. */
export function confirmed({ title, text, yes, no, isDanger = false }, opener = document.activeElement) {
  const id = freshId("confirm");
  return new Promise((answer) => {
    const dialog = el(
      "dialog",
      { class: "confirm", role: "alertdialog", "aria-labelledby": `${id}-title`, "aria-describedby": `${id}-text` },
      el("h2", { id: `${id}-title` }, title),
      el("div", { id: `${id}-text`, class: "confirm-text" }, text),
      el(
        "div",
        { class: "row" },
        el("button", { type: "button", class: "button", on: { click: () => dialog.close("no") } }, no),
        el(
          "button",
          { type: "button", class: `button ${isDanger ? "danger" : "primary"}`, autofocus: true, on: { click: () => dialog.close("yes") } },
          yes,
        ),
      ),
    );
    dialog.addEventListener("close", () => {
      dialog.remove();
      if (opener?.isConnected) opener.focus?.();
      answer(dialog.returnValue === "yes");
    });
    document.body.append(dialog);
    dialog.showModal();
  });
}
