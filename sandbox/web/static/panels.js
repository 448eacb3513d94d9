// Panels beside the workspace. A panel is a module with one default export:
//
//   export default {
//     id: "clock",              // the page also stores under it whether the panel is open
//     title: "Clock",           // on its button and at the top of the panel
//     place: "side",            // "side": a button opens and closes it. "strip": always visible above the workspace
//     icon: "bolt",             // an icon of dom.js for a side panel's button
//     ready(context) {}         // optional: called once before it is shown, for example to add an action to messages
//     mount(root, context) {}   // fills `root` when it is first shown, and may return a function to call at each opening
//   }
//
// `context` has: api (control, get, watchTopic), act(verb, sent) as this tab's person, store (the person's own rows),
// person, place, now(), zone, press(work) which shows errors, announce(words), addMessageAction({label, icon, isFor, run}),
// openPanel(id, detail), and `dom` (el, fill, icon). The panel gets `detail` as a CustomEvent "detail" on root.

import own from "./panels/list.js";
import { el, fill, icon } from "./dom.js";

const KEY = "sandbox-panel";

export class Panels {
  constructor(context, { strip, side, buttons }) {
    Object.assign(this, { context, strip, side, buttons });
    this.all = new Map();
    this.mounted = new Map();
    context.openPanel = (id, detail) => this.open(id, detail);
  }

  /** Load every panel. One that fails shows an error and does not affect the others. */
  async load() {
    const others = await this.context.api.get("/web/panels").catch(() => []);
    const loaded = await Promise.all(others.map((path) => import(path).then((module) => module.default, (error) => console.error(error))));
    for (const panel of [...own, ...loaded].filter(Boolean)) this.#add(panel);
    const open = sessionStorage.getItem(KEY);
    if (open && this.all.has(open)) this.open(open);
  }

  /** Open a side panel and send it `detail` as an event. */
  open(id, detail) {
    const panel = this.all.get(id);
    if (!panel) return;
    sessionStorage.setItem(KEY, id);
    const root = this.#mount(panel);
    const close = el(
      "button",
      { type: "button", class: "tool", "aria-label": `Close ${panel.title}`, on: { click: () => this.close() } },
      icon("close"),
    );
    this.side.hidden = false;
    this.side.setAttribute("aria-label", panel.title);
    fill(this.side, el("header", { class: "pane-head" }, el("h2", {}, panel.title), el("span", { class: "where" }), close), root);
    this.#press(id);
    if (detail !== undefined) root.dispatchEvent(new CustomEvent("detail", { detail }));
  }

  /** Close the open side panel. */
  close() {
    const was = sessionStorage.getItem(KEY);
    sessionStorage.removeItem(KEY);
    this.side.hidden = true;
    this.#press(null);
    this.buttons.querySelector(`[data-panel="${was}"]`)?.focus();
  }

  #add(panel) {
    this.all.set(panel.id, panel);
    panel.ready?.(this.context);
    if (panel.place === "strip") {
      this.strip.append(this.#mount(panel));
      return;
    }
    const toggle = () => (sessionStorage.getItem(KEY) === panel.id ? this.close() : this.open(panel.id));
    this.buttons.append(
      el(
        "button",
        { type: "button", class: "top-button", "aria-label": panel.title, title: panel.title, "aria-pressed": "false", data: { panel: panel.id }, on: { click: toggle } },
        icon(panel.icon ?? "panel"),
        el("span", {}, panel.title),
      ),
    );
  }

  #mount(panel) {
    const known = this.mounted.get(panel.id);
    if (known) return known;
    const root = el("div", { class: `panel panel-${panel.place}`, data: { panel: panel.id } });
    this.mounted.set(panel.id, root);
    panel.mount(root, this.context);
    return root;
  }

  #press(id) {
    for (const button of this.buttons.querySelectorAll("[data-panel]")) {
      button.setAttribute("aria-pressed", String(button.dataset.panel === id));
    }
  }
}
