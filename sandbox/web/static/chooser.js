// The first thing that is seen: who one wants to be. And what is said where nobody can get in.

import { el, fill } from "./dom.js";
import { addressOf } from "./entry.js";
import { face, roleOf } from "./people.js";

/** The people of the workspace, to choose one of. */
export async function choosePerson(root, api) {
  let answer;
  try {
    answer = await api.get("/web/people");
  } catch (refusal) {
    sayWhy(root, refusal.status === 403 ? "secret" : "gone");
    return;
  }
  const { team, people } = answer;
  const wanted = Object.fromEntries(new URLSearchParams(location.search));
  document.title = team;
  fill(
    root,
    el(
      "main",
      { class: "door" },
      el("p", { class: "not-real" }, "Not real Slack: a workspace on this machine only"),
      el("h1", {}, team),
      el("p", { class: "lead" }, `Who do you want to be? You can change at any time, be somebody else in another tab, or see two people side by side.`),
      el(
        "ul",
        { class: "people" },
        people.map((row) =>
          el("li", {}, el("a", { class: "person-card", href: addressOf(row.name, wanted) },
            face({ name: row.real_name, isApp: false }, "large"),
            el("span", {}, el("strong", {}, row.real_name), el("span", { class: "role" }, roleOf(row))))),
        ),
      ),
    ),
  );
}

const REASONS = {
  secret: [
    "This page needs the address of this run",
    "Open the address that was printed when the sandbox started: it carries a secret that is new each time. After a restart the old address leads nowhere.",
  ],
  gone: ["The sandbox does not answer", "It may have been stopped. Start it again, and open the address that it prints."],
};

/** Why nobody can get in, and what to do. */
export function sayWhy(root, reason, words = null) {
  const [title, text] = REASONS[reason] ?? REASONS.gone;
  fill(root, el("main", { class: "door" }, el("h1", {}, title), el("p", { class: "lead" }, words ?? text)));
}
