// The workspace's clock, and faults to inject. The workspace shows how the app reacts.

import { el, fill, freshId } from "../dom.js";
import { Store } from "../store.js";

const STEPS = [
  [3600, "1 hour"],
  [24 * 3600, "1 day"],
  [7 * 24 * 3600, "1 week"],
];

class Troubles {
  constructor(root, context) {
    this.context = context;
    this.store = new Store();
    this.now = el("p", { class: "clock-now" });
    this.moved = el("p", { class: "where", role: "status" });
    this.groups = el("div", {});
    this.switches = new Map();
    fill(
      root,
      el("div", { class: "panel-scroll", tabindex: "0", role: "region", "aria-label": "Clock and faults" },
        el("section", { class: "panel-part" },
          el("h3", {}, "Clock"),
          el("p", { class: "panel-lead" }, "This clock applies to everyone, including the app. It only moves forward. Anything the app does on a schedule, such as reminders, happens within a minute."),
          this.now,
          this.moved,
          el("div", { class: "buttons" }, STEPS.map(([seconds, words]) =>
            el("button", { type: "button", class: "button", on: { click: () => this.#move(seconds) } }, `Forward ${words}`)))),
        this.groups),
    );
    this.store.subscribe(() => this.#draw());
    context.api.watchTopic("troubles", (event) => this.store.apply(event));
    setInterval(() => this.#tell(), 1000);
  }

  #move(seconds) {
    return this.context.press(() => this.context.api.control("clock", { seconds }));
  }

  #tell() {
    const clock = this.store.get("clock");
    if (!clock) return;
    const now = new Date(Date.now() + clock.ahead * 1000);
    const shown = new Intl.DateTimeFormat("en-US", { dateStyle: "full", timeStyle: "short", timeZone: this.context.zone }).format(now);
    if (this.now.textContent !== shown) fill(this.now, shown);
    const words = clock.ahead < 60 ? "Showing the real time." : `The clock is ${inWords(clock.ahead)} ahead. The next demo starts with the real time.`;
    if (this.moved.textContent !== words) fill(this.moved, words);
  }

  #draw() {
    this.#tell();
    const rows = this.store.under("trouble/").map(([, row]) => row);
    const key = rows.map((row) => row.name).join();
    if (this.drawn !== key) {
      this.drawn = key;
      const sides = [...new Set(rows.map((row) => row.side))];
      fill(this.groups, sides.map((side) =>
        el("section", { class: "panel-part" },
          el("h3", {}, side),
          rows.filter((row) => row.side === side).map((row) => this.#switch(row)))));
    }
    for (const row of rows) this.switches.get(row.name).setAttribute("aria-checked", String(row.is_on));
  }

  #switch(row) {
    const id = freshId("trouble");
    const flip = () => {
      const on = this.switches.get(row.name).getAttribute("aria-checked") !== "true";
      return this.context.press(() => this.context.api.control("trouble", { name: row.name, on }));
    };
    const button = el(
      "button",
      { type: "button", role: "switch", class: "switch", "aria-checked": String(row.is_on), "aria-labelledby": `${id}-title`, "aria-describedby": `${id}-text`, on: { click: flip } },
      el("span", { class: "knob", "aria-hidden": "true" }),
    );
    this.switches.set(row.name, button);
    return el("div", { class: "switch-row" },
      button,
      el("div", {},
        el("p", { class: "switch-title", id: `${id}-title` }, row.title),
        el("p", { class: "panel-lead", id: `${id}-text` }, row.text)));
  }
}

function inWords(seconds) {
  const days = Math.floor(seconds / 86400);
  const hours = Math.round((seconds % 86400) / 3600);
  const parts = [days && `${days} ${days === 1 ? "day" : "days"}`, hours && `${hours} ${hours === 1 ? "hour" : "hours"}`];
  return parts.filter(Boolean).join(" and ") || "a little";
}

export default {
  id: "troubles",
  title: "Clock and faults",
  place: "side",
  icon: "bolt",
  mount(root, context) {
    new Troubles(root, context);
  },
};
