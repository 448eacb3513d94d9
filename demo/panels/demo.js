// The demo itself: its bot, started again from here; who plays Claude, and what that costs; the guide, brought back.

import { confirmed } from "/page/confirm.js";
import { el, fill, freshId } from "/page/dom.js";
import { hiddenKey } from "./guide.js";
import { ask, dollars, hostOf, wearStyle } from "./lib/host.js";

class Demo {
  constructor(root, context) {
    wearStyle();
    this.context = context;
    this.store = hostOf(context);
    this.state = el("p", { role: "status" });
    this.restart = el("button", { type: "button", class: "button", on: { click: () => this.#restart() } }, "Restart the bot");
    this.claude = el("div", {});
    const guide = el("button", { type: "button", class: "button", on: { click: () => this.#showGuide() } }, "Show the guide");
    fill(
      root,
      el("div", { class: "panel-scroll", tabindex: "0", role: "region", "aria-label": "Demo" },
        part("The bot",
          "This is the real bot in its own process. You can restart it at any time. No message gets lost.",
          this.state, el("div", { class: "buttons" }, this.restart)),
        el("section", { class: "panel-part" }, el("h3", {}, "Claude"), this.claude),
        part("The guide", "Five steps through a whole course.", el("div", { class: "buttons" }, guide))),
    );
    this.store.subscribe(() => this.#draw());
    this.#draw();
  }

  #draw() {
    const bot = this.store.get("bot");
    const claude = this.store.get("claude");
    if (!bot || !claude) return;
    if (this.state.textContent !== bot.sentence) fill(this.state, bot.sentence);
    this.restart.disabled = bot.state === "starting";
    const key = JSON.stringify(claude);
    if (this.key !== key) {
      this.key = key;
      const hadFocus = this.claude.contains(document.activeElement);
      fill(this.claude, this.#claudePart(claude));
      if (hadFocus) this.claude.querySelector("[role=switch]")?.focus();
    }
  }

  #claudePart(claude) {
    if (!claude.offered) {
      return [
        el("p", { class: "panel-lead" }, "A simulated Claude on this machine plays the clients. It costs nothing, and nothing leaves this machine."),
        el("p", { class: "panel-lead" }, "To talk to the real Claude, set ANTHROPIC_API_KEY and start the demo again. To use another Messages API, set ANTHROPIC_BASE_URL. Then a switch appears here."),
      ];
    }
    const id = freshId("own");
    return [
      el("div", { class: "switch-row" },
        el("button",
          { type: "button", role: "switch", class: "switch", "aria-checked": String(claude.is_own), "aria-labelledby": `${id}-title`, "aria-describedby": `${id}-text`, on: { click: (event) => this.#switch(claude, event.currentTarget) } },
          el("span", { class: "knob", "aria-hidden": "true" })),
        el("div", {},
          el("p", { class: "switch-title", id: `${id}-title` }, `Use ${claude.name}`),
          el("p", { class: "panel-lead", id: `${id}-text` }, claude.is_own
            ? `What you write in interviews is sent to ${claude.offered.host}. The bot stops at $${claude.limit} per day.`
            : "A simulated Claude on this machine plays the clients. It costs nothing, and nothing leaves this machine."))),
      claude.is_own && el("p", { class: "spent" }, claude.is_known
        ? `Spent since you switched it on: ${dollars(claude.dollars)}`
        : "Spent since you switched it on: nothing counted yet"),
    ];
  }

  async #switch(claude, opener) {
    if (!claude.is_own) {
      const sure = await confirmed({
        title: `Use ${claude.name}?`,
        text: `From now on, what you write in interviews is sent to ${claude.offered.host}, and you pay for every answer. An interview costs a few cents at most. The bot stops at $${claude.limit} per day. The bot restarts for this change.`,
        yes: "Yes, use it",
        no: "No, keep the simulation",
      }, opener);
      if (!sure) return;
    }
    await ask(this.context, "own_claude", { on: !claude.is_own });
  }

  #restart() {
    return ask(this.context, "restart");
  }

  #showGuide() {
    localStorage.removeItem(hiddenKey(this.context));
    window.dispatchEvent(new Event("demo-guide"));
    document.querySelector(".guide-step")?.focus();
  }
}

function part(title, lead, ...rest) {
  return el("section", { class: "panel-part" }, el("h3", {}, title), el("p", { class: "panel-lead" }, lead), rest);
}

export default {
  id: "demo",
  title: "Demo",
  place: "side",
  icon: "check",
  mount(root, context) {
    new Demo(root, context);
  },
};
