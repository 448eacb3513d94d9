// The guided first minute: five quiet steps on top, which tick themselves off as they really happen.

import { el, fill, freshId, icon } from "/page/dom.js";
import { hostOf, wearStyle } from "./lib/host.js";

/** Where this run remembers that the guide is hidden. */
export function hiddenKey(context) {
  return `demo-guide-hidden-${context.store.get("team").id}`;
}

class Guide {
  constructor(root, context) {
    wearStyle();
    this.context = context;
    this.store = hostOf(context);
    this.chosen = null;
    this.before = null;
    this.body = el("section", { class: "guide", "aria-label": "Your first minute" });
    root.append(this.body);
    this.store.subscribe(() => this.#draw());
    window.addEventListener("demo-guide", () => this.#draw(true));
    this.#draw();
  }

  #draw(isForced = false) {
    const steps = this.store.under("guide/").map(([, row]) => row);
    this.body.hidden = !steps.length || localStorage.getItem(hiddenKey(this.context)) === "yes";
    if (this.body.hidden) return;
    const done = steps.filter((step) => step.is_done).length;
    const next = steps.findIndex((step) => !step.is_done);
    if (this.before !== null && done > this.before) {
      this.chosen = null;
      const words = next < 0 ? "All five steps are done." : `Done. Next: ${steps[next].title}.`;
      this.context.announce(words);
    }
    this.before = done;
    const shown = this.chosen ?? next;
    const key = JSON.stringify([steps, shown]);
    if (!isForced && key === this.key) return;
    this.key = key;
    const hadFocus = this.body.contains(document.activeElement) ? document.activeElement.dataset.step : null;
    const detail = freshId("step");
    fill(
      this.body,
      el("div", { class: "guide-line" },
        el("h2", {}, "Your first minute"),
        el("ol", { class: "guide-steps" }, steps.map((step, number) => this.#step(step, number, shown, detail))),
        el("button", { type: "button", class: "tool", "aria-label": "Hide the guide", title: "Hide the guide", on: { click: () => this.#hide() } }, icon("close"))),
      el("div", { class: "guide-detail", id: detail }, shown < 0 ? this.#end() : this.#text(steps[shown])),
    );
    if (hadFocus) this.body.querySelector(`[data-step="${hadFocus}"]`)?.focus();
  }

  #step(step, number, shown, detail) {
    const choose = () => {
      this.chosen = number;
      this.#draw();
    };
    return el("li", { class: step.is_done ? "done" : "" },
      el("button",
        { type: "button", class: "guide-step", "aria-expanded": String(number === shown), "aria-controls": detail, data: { step: String(number + 1) }, on: { click: choose } },
        el("span", { class: "guide-mark", "aria-hidden": "true" }, step.is_done ? icon("check") : String(number + 1)),
        el("span", { class: "guide-title" }, step.title),
        step.is_done && el("span", { class: "unseen" }, " (done)")));
  }

  #text(step) {
    const isThere = this.#isThere(step);
    return [
      el("p", {}, step.text, " ", !isThere && this.#way(step)),
      el("p", { class: "guide-aside" }, "Only want to chat? ", this.#chat()),
    ];
  }

  #end() {
    return el("p", {},
      "You have seen a section, a client, an interview, and its result. Keep exploring: ",
      "open the inspector to see every request, move the clock, or switch on faults.");
  }

  /** A link that makes this tab the person, at the right place. */
  #way(step) {
    return el("a", { class: "guide-way", href: this.#address(step.person, step.channel) }, `Take me there as ${step.name}`);
  }

  #chat() {
    const chat = this.store.get("chat");
    return chat && el("a", { href: this.#address(chat.person, chat.channel) }, chat.title);
  }

  #address(person, channel) {
    const query = new URLSearchParams({ as: person });
    const beside = new URLSearchParams(location.search).get("beside");
    if (beside && beside !== person) query.set("beside", beside);
    if (channel) query.set("in", channel);
    return `/?${query}`;
  }

  #isThere(step) {
    return this.context.person === step.person && (!step.channel || this.context.place.now.channel === step.channel);
  }

  #hide() {
    localStorage.setItem(hiddenKey(this.context), "yes");
    this.#draw();
    this.context.announce("The guide is hidden. The panel Demo brings it back.");
    document.getElementById("main")?.focus();
  }
}

export default {
  id: "guide",
  title: "Your first minute",
  place: "strip",
  mount(root, context) {
    const guide = new Guide(root, context);
    context.place.subscribe(() => window.dispatchEvent(new Event("demo-guide")));
    return guide;
  },
};
