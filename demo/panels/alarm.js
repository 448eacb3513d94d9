// One line on top while something about the bot is not as usual: it is away, or somebody pays for its answers.

import { el, fill } from "/page/dom.js";
import { ask, dollars, hostOf, wearStyle } from "./lib/host.js";

class Alarm {
  constructor(root, context) {
    wearStyle();
    this.context = context;
    this.store = hostOf(context);
    this.words = el("p", { class: "alarm-words", role: "status" });
    this.again = el("button", { type: "button", class: "button", hidden: true, on: { click: () => ask(context, "restart") } }, "Restart it");
    this.line = el("div", { class: "alarm", hidden: true }, this.words, this.again);
    this.paid = el("section", { class: "paid", "aria-label": "What it costs", hidden: true });
    root.append(this.line, this.paid);
    this.store.subscribe(() => this.#draw());
  }

  #draw() {
    const bot = this.store.get("bot");
    const claude = this.store.get("claude");
    this.line.hidden = bot.state === "running";
    this.line.classList.toggle("stopped", bot.state === "stopped");
    this.again.hidden = bot.state !== "stopped";
    if (this.words.textContent !== bot.sentence) fill(this.words, bot.state === "running" ? "" : bot.sentence);
    this.paid.hidden = !claude.is_own;
    if (claude.is_own) fill(this.paid, `${claude.name[0].toUpperCase()}${claude.name.slice(1)} answers, on your account: ${cost(claude)} since you switched it on.`);
  }
}

function cost(claude) {
  return claude.is_known ? dollars(claude.dollars) : "nothing counted yet";
}

export default {
  id: "alarm",
  title: "The bot",
  place: "strip",
  mount(root, context) {
    new Alarm(root, context);
  },
};
