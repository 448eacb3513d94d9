// The sidebar: the messages with the app, the person's channels, and those they can join.

import { el, icon, refill } from "./dom.js";
import { isUnread, unreadCount } from "./unread.js";

export class Sidebar {
  constructor(context) {
    this.context = context;
    this.root = el("nav", { class: "sidebar", "aria-label": "Channels and messages" });
  }

  /** Draw the sidebar from the store. */
  draw() {
    const { store } = this.context;
    const here = this.context.place.now.channel;
    const seen = store.under("channel/").map(([, row]) => [row, row.is_member && unreadCount(store, row)]);
    refill(this.root, [here, seen, store.get("app").name], () => this.#sections());
  }

  #sections() {
    const { store } = this.context;
    const focused = document.activeElement?.closest?.("[data-place]")?.dataset.place;
    const channels = store.under("channel/").map(([, row]) => row);
    const byName = (a, b) => a.name.localeCompare(b.name);
    const mine = channels.filter((row) => row.is_member && row.kind !== "im").sort(byName);
    const others = channels.filter((row) => !row.is_member).sort(byName);
    const app = store.get("app");
    if (focused) queueMicrotask(() => this.root.querySelector(`[data-place="${CSS.escape(focused)}"]`)?.focus());
    return [
      section("Channels", mine.map((row) => this.#line(row))),
      others.length > 0 && section("More channels", others.map((row) => this.#line(row))),
      section("Apps", [this.#line(store.get(`channel/${app.dm}`))]),
    ];
  }

  #line(channel) {
    const { store, place } = this.context;
    const isHere = place.now.channel === channel.id;
    const unread = channel.is_member && isUnread(store, channel);
    const count = channel.kind === "im" ? unreadCount(store, channel) : 0;
    const app = store.get("app");
    const name = channel.kind === "im" ? app.name : channel.name;
    const classes = `line${isHere ? " here" : ""}${unread ? " unread" : ""}${channel.is_member ? "" : " other"}`;
    const go = () => this.context.goTo(channel.id);
    return el(
      "li",
      {},
      el(
        "button",
        { type: "button", class: classes, "aria-current": isHere && "page", data: { place: channel.id }, on: { click: go } },
        channel.kind === "im"
          ? el("span", { class: "app-face", "aria-hidden": "true" }, name.slice(0, 1))
          : icon(channel.kind === "group" ? "lock" : "hash"),
        el("span", { class: "name" }, name),
        channel.is_archived && el("span", { class: "tag" }, "archived"),
        unread && el("span", { class: "unseen" }, count ? `, ${count} unread` : ", unread"),
        count > 0 && el("span", { class: "count", "aria-hidden": "true" }, count),
      ),
    );
  }
}

function section(title, lines) {
  return el("section", {}, el("h2", {}, title), el("ul", {}, lines));
}
