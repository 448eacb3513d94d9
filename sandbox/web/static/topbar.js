// The top bar: the workspace, the person and how to switch, side by side, the theme, and the panels' buttons.

import { el, fill, icon } from "./dom.js";
import { addressOf, isBeside } from "./entry.js";
import { openMenu } from "./menu.js";
import { face, roleOf } from "./people.js";
import { choices } from "./theme.js";

export class TopBar {
  constructor(context, { menu }) {
    this.context = context;
    this.team = el("span", { class: "team" });
    this.state = el("span", { class: "bot-state", role: "status" });
    this.who = el("button", { type: "button", class: "who", on: { click: () => this.#people() } });
    this.panels = el("div", { class: "panel-buttons" });
    const open = el("button", { type: "button", class: "top-button only-narrow", "aria-label": "Channels", on: { click: menu } }, icon("menu"));
    const theme = el(
      "button",
      { type: "button", class: "top-button", "aria-label": "Light or dark", title: "Light or dark", on: { click: (event) => openMenu(event.currentTarget, choices()) } },
      icon("moon"),
    );
    this.shortcuts = el(
      "button",
      { type: "button", class: "top-button", "aria-label": "Shortcuts of the app", title: "Shortcuts", hidden: true, on: { click: () => this.#shortcuts() } },
      icon("bolt"),
    );
    this.both = el(
      "button",
      { type: "button", class: "top-button only-wide", title: "Two people side by side", on: { click: (event) => this.#beside(event.currentTarget) } },
      icon("columns"),
      el("span", {}, "Side by side"),
    );
    this.root = el(
      "header",
      { class: "topbar" },
      open,
      this.team,
      el("span", { class: "not-real", title: "A workspace on this machine only. Nothing here reaches Slack." }, "Not real Slack"),
      this.state,
      el("span", { class: "grow" }),
      !isBeside && this.panels,
      this.shortcuts,
      !isBeside && this.both,
      !isBeside && theme,
      this.who,
    );
  }

  /** Draw the bar from the store. */
  draw() {
    const { store } = this.context;
    const me = store.get("me");
    const app = store.get("app");
    fill(this.team, store.get("team").name);
    const state = app.is_connected ? "" : `${app.name} is not connected`;
    if (this.state.textContent !== state) fill(this.state, state);
    this.shortcuts.hidden = !app.shortcuts.some((row) => row.kind === "global");
    if (this.drawn === JSON.stringify(me)) return;
    this.drawn = JSON.stringify(me);
    this.who.setAttribute("aria-label", `You are ${me.real_name}, ${roleOf(me)}. Change person`);
    fill(
      this.who,
      face({ name: me.real_name, isApp: false }, "small"),
      el("span", { class: "who-words" }, el("strong", {}, me.real_name), el("span", { class: "role" }, roleOf(me))),
      icon("down"),
    );
  }

  /** Show a second person in this node if the address names one. */
  placeBeside(root) {
    this.other = root;
    const handle = new URLSearchParams(location.search).get("beside");
    if (handle && !isBeside) this.#show(handle);
  }

  #everybody() {
    const found = this.context.store.under("person/").map(([, row]) => row);
    return found.filter((row) => row.role !== "bot" && row.role !== "deactivated");
  }

  #people() {
    const me = this.context.store.get("me").name;
    const rows = this.#everybody().map((row) => ({
      label: row.real_name,
      hint: roleOf(row),
      isCurrent: row.name === me,
      run: () => row.name !== me && this.#become(row.name),
    }));
    const inTab = isBeside ? [] : this.#everybody().filter((row) => row.name !== me).map((row) => ({
      label: `${row.real_name} in a new tab`,
      run: () => window.open(addressOf(row.name, { secret: this.context.secret }), "_blank", "noopener"),
    }));
    openMenu(this.who, [...rows, ...inTab]);
  }

  #become(handle) {
    const query = new URLSearchParams({ as: handle });
    const beside = new URLSearchParams(location.search).get("beside");
    if (beside && beside !== handle) query.set("beside", beside);
    location.assign(`/?${query}`);
  }

  #beside(opener) {
    const now = new URLSearchParams(location.search).get("beside");
    const me = this.context.store.get("me").name;
    const others = this.#everybody().filter((row) => row.name !== me);
    const rows = others.map((row) => ({ label: row.real_name, hint: roleOf(row), isCurrent: row.name === now, run: () => this.#put(row.name) }));
    openMenu(opener, [...rows, { label: "Nobody", isCurrent: !now, run: () => this.#put(null) }]);
  }

  #put(handle) {
    const query = new URLSearchParams(location.search);
    if (handle) query.set("beside", handle);
    else query.delete("beside");
    history.replaceState(null, "", `/?${query}`);
    this.#show(handle);
  }

  #show(handle) {
    this.other.hidden = !handle;
    const person = this.#everybody().find((row) => row.name === handle);
    fill(this.other, handle && el("iframe", { src: addressOf(handle), title: `The workspace as ${person?.real_name ?? handle} sees it` }));
  }

  #shortcuts() {
    const rows = this.context.store.get("app").shortcuts.filter((row) => row.kind === "global");
    const use = (row) => this.context.press(() => this.context.act("shortcut", { shortcut: row.callback_id }));
    openMenu(this.shortcuts, rows.map((row) => ({ label: row.name, hint: row.description, run: () => use(row) })));
  }
}
