// Names and pictures of the authors of messages.

import { el } from "./dom.js";
import { emoji } from "./emoji.js";

const COLOURS = ["#7a3e9d", "#1d6fa5", "#00695c", "#a0442c", "#5d5413", "#8e2a5b", "#37527a", "#4a6b1f"];

/** Return {name, face, isApp, person} of a message's author. */
export function author(row, store) {
  const app = store.get("app");
  if (row.bot_id || row.user === app.id || row.whisper) {
    return { name: row.username ?? app.name, face: row.icons?.emoji, isApp: true, key: `${app.id} ${row.username ?? ""}` };
  }
  const person = store.get(`person/${row.user}`);
  return { name: person?.real_name ?? "Someone", isApp: false, key: row.user, person };
}

/** Return a round picture with initials, or with the emoji that a message was posted under. */
export function face(who, size = "") {
  const shown = who.face ? emoji(who.face) : null;
  const letters = who.name.split(/\s+/).map((word) => word[0]).slice(0, 2).join("").toUpperCase();
  const colour = COLOURS[[...who.name].reduce((sum, letter) => sum + letter.codePointAt(0), 0) % COLOURS.length];
  const kind = shown ? " emoji-face" : who.isApp ? " app-face" : "";
  return el(
    "span",
    { class: `face${kind} ${size}`, "aria-hidden": "true", style: shown || who.isApp ? {} : { "--face": colour } },
    shown ?? (who.isApp ? letters.slice(0, 1) : letters),
  );
}

/** Return the person's role in the workspace as text. */
export function roleOf(person) {
  const named = { owner: "Workspace owner", admin: "Workspace admin", guest: "Guest", single_channel_guest: "Single-channel guest", foreign: "From another workspace" };
  return person.profile?.title || named[person.role] || "Member";
}
