// The app: its Home tab, its messages, and its description.

import { blocksOf } from "./blocks.js";
import { ChannelView } from "./channel.js";
import { el, fill } from "./dom.js";

const TABS = { home: "Home", messages: "Messages", about: "About" };

export class AppView {
  constructor(context, channel, tab) {
    this.context = context;
    this.channel = channel;
    const app = context.store.get("app");
    this.tabs = Object.keys(TABS).filter((name) => name === "about" || app[`${name}_tab`]);
    this.tab = this.tabs.includes(tab) ? tab : this.tabs.includes("messages") ? "messages" : this.tabs[0];
    this.panel = el("div", { class: "app-panel", role: "tabpanel", "aria-label": TABS[this.tab], tabindex: this.tab === "messages" ? null : "0" });
    this.messages = this.tab === "messages" ? new ChannelView(context, channel) : null;
    this.lines = this.messages?.lines;
    if (this.messages) this.panel.append(this.messages.root);
    this.root = el("div", { class: "app" }, this.#head(app), this.panel);
    if (app.home_tab && this.tab === "home") context.act("open_home").catch(() => {});
    if (this.tab === "messages") context.act("open_home", { tab: "messages" }).catch(() => {});
  }

  /** Draw the tab from the store. */
  draw() {
    if (this.messages) this.messages.draw();
    else if (this.tab === "home") this.#drawHome();
    else this.#drawAbout();
  }

  #head(app) {
    const buttons = this.tabs.map((name) =>
      el(
        "button",
        {
          type: "button",
          role: "tab",
          id: `tab-${name}`,
          "aria-selected": String(name === this.tab),
          tabindex: name === this.tab ? "0" : "-1",
          on: { click: () => this.#go(name), keydown: (event) => this.#key(event, name) },
        },
        TABS[name],
      ),
    );
    return el(
      "header",
      { class: "app-head" },
      el("div", { class: "view-head" }, el("span", { class: "face app-face small", "aria-hidden": "true" }, app.name.slice(0, 1)), el("h1", {}, app.name), el("span", { class: "tag" }, "APP")),
      el("div", { class: "tabs", role: "tablist", "aria-label": app.name }, buttons),
    );
  }

  #go(tab) {
    this.context.place.go({ channel: this.channel, tab });
    queueMicrotask(() => document.getElementById(`tab-${tab}`)?.focus());
  }

  #key(event, name) {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    this.#go(this.tabs[(this.tabs.indexOf(name) + step + this.tabs.length) % this.tabs.length]);
  }

  #drawHome() {
    const home = this.context.store.get("home");
    const look = JSON.stringify([home?.hash, home?.blocks]);
    if (look === this.look) return;
    this.look = look;
    const focused = document.activeElement?.dataset?.focus;
    fill(
      this.panel,
      el(
        "div",
        { class: "home" },
        home
          ? blocksOf(home.blocks, { ...this.context, place: { home: true }, state: home.state?.values ?? {} })
          : el("p", { class: "notice" }, "The app has not published its Home tab yet."),
      ),
    );
    if (focused) this.panel.querySelector(`[data-focus="${CSS.escape(focused)}"]`)?.focus();
  }

  #drawAbout() {
    const app = this.context.store.get("app");
    if (this.look) return;
    this.look = "about";
    fill(
      this.panel,
      el(
        "div",
        { class: "home" },
        el("h2", {}, "Description"),
        el("p", {}, app.description || "This app has no description."),
        el("h2", {}, "Commands"),
        el("dl", { class: "commands" }, app.commands.map((row) => [
          el("dt", {}, el("code", {}, `${row.command} ${row.usage_hint}`.trim())),
          el("dd", {}, row.description),
        ])),
      ),
    );
  }
}
