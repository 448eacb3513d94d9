// The first screen: choose a person to be, or read why the page cannot open.

import { el, fill } from "./dom.js";
import { addressOf } from "./entry.js";
import { face, roleOf } from "./people.js";

/** Show the people of the workspace and let the user choose one. */
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
      el("p", { class: "not-real" }, "Not real Slack: this workspace is on this machine only"),
      el("h1", {}, team),
      el("p", { class: "lead" }, `Who do you want to be? You can switch at any time, be another person in another tab, or see two people side by side.`),
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
    "This page needs the address of the current run",
    "Open the address that the sandbox printed when it started. It contains a secret that changes with every start, so an old address stops working.",
  ],
  gone: ["The sandbox is not responding", "It may have been stopped. Start it again and open the address that it prints."],
};

/** Show why the page cannot open and what to do. */
export function sayWhy(root, reason, words = null) {
  const [title, text] = REASONS[reason] ?? REASONS.gone;
  fill(root, el("main", { class: "door" }, el("h1", {}, title), el("p", { class: "lead" }, words ?? text)));
}
