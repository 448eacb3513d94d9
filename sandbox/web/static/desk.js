// One person's workspace on the screen: top bar, sidebar, main view, thread, and open modal.

import { AppView } from "./app_view.js";
import { ChannelView } from "./channel.js";
import { sayWhy } from "./chooser.js";
import { makeContext } from "./context.js";
import { el, fill, icon } from "./dom.js";
import { addressOf, isBeside, takeMessage } from "./entry.js";
import { ModalHost } from "./modal.js";
import { News } from "./news.js";
import { Panels } from "./panels.js";
import { goToNextRegion } from "./regions.js";
import { Sidebar } from "./sidebar.js";
import { ThreadPane } from "./thread.js";
import { TopBar } from "./topbar.js";
import { threadOf, topLevel } from "./talk.js";
import { isUnread } from "./unread.js";

const CLOCK_SECONDS = 20;

export class Desk {
  constructor(root, api, person, secret) {
    this.root = root;
    this.context = makeContext(api, person);
    Object.assign(this.context, {
      secret,
      goTo: (channel) => this.goTo(channel),
      openMessage: (channel, ts) => this.openMessage(channel, ts),
      redraw: () => this.#draw(),
      editLast: (place) => this.#editLast(place),
      addressOfMessage: (channel, ts) => addressOf(person, { in: channel, at: ts, secret }),
    });
  }

  /** Follow the stream. The first event builds the page. */
  open() {
    const { api, person, store, place } = this.context;
    store.subscribe((touched, whole) => this.#changed(touched, whole));
    place.subscribe(() => this.#draw());
    const stop = api.watch(`/web/desk/${encodeURIComponent(person)}`, (event) => store.apply(event), (state, words) =>
      this.#state(state, words),
    );
    window.addEventListener("pagehide", stop, { once: true });
    window.addEventListener("pageshow", (event) => event.persisted && location.reload());
    document.addEventListener("visibilitychange", () => this.topbar && this.#draw());
    setInterval(() => this.#draw(), CLOCK_SECONDS * 1000);
  }

  /** Go to this channel. In a narrow window, close the sidebar. */
  goTo(channel) {
    const isApp = channel === this.context.store.get("app").dm;
    this.context.place.go({ channel, tab: isApp ? (this.context.place.now.tab ?? null) : null });
    this.body.classList.remove("shows-sidebar");
    this.main.focus();
  }

  /** Bring the message into view, in its thread if it is in one. */
  openMessage(channel, ts) {
    const { store, place } = this.context;
    const row = store.get(`message/${channel}/${ts}`);
    if (!row) {
      this.context.toast("That message is gone, or you don't have access to it.");
      return;
    }
    const thread = row.thread_ts ?? null;
    place.go({ channel, thread });
    const shown = thread ? this.thread?.lines : this.view?.lines;
    queueMicrotask(() => shown?.show(ts));
  }

  #editLast({ channel, thread = null }) {
    const { store } = this.context;
    const rows = thread ? threadOf(store, channel, thread) : topLevel(store, channel);
    const last = rows.filter((row) => row.user === store.get("me").id && !row.whisper && !row.bot_id).at(-1);
    const shown = (thread ? this.thread : this.view)?.lines?.list;
    if (last) shown?.querySelector(`[data-ts="${CSS.escape(last.ts)}"] [aria-label="Edit message"]`)?.click();
  }

  #build() {
    this.topbar = new TopBar(this.context, { menu: () => this.#showSidebar() });
    this.sidebar = new Sidebar(this.context);
    this.main = el("main", { class: "view", id: "main", tabindex: "-1" });
    this.aside = el("aside", { class: "thread", "aria-label": "Thread", hidden: true });
    this.side = el("aside", { class: "side", hidden: true });
    this.strip = el("div", { class: "strip" });
    this.other = el("div", { class: "beside", hidden: true });
    this.lost = el("p", { class: "lost", role: "alert", hidden: true });
    this.body = el("div", { class: "desk" }, this.sidebar.root, this.main, this.aside, this.side);
    this.modals = new ModalHost(this.context);
    this.news = new News(this.context);
    fill(
      this.root,
      el("a", { class: "skip", href: "#main", on: { click: (event) => { event.preventDefault(); this.main.focus(); } } }, "Skip to the messages"),
      this.topbar.root,
      this.lost,
      this.strip,
      el("div", { class: "desks" }, this.body, this.other),
    );
    this.topbar.placeBeside(this.other);
    if (!isBeside) {
      new Panels(this.context, { strip: this.strip, side: this.side, buttons: this.topbar.panels }).load();
    }
    document.addEventListener("keydown", (event) => this.#key(event));
    this.main.addEventListener("pointerdown", () => this.#showSidebar(false));
  }

  #changed(touched, whole) {
    const isFirst = !this.topbar;
    if (isFirst) this.#build();
    this.#draw();
    const wanted = isFirst && takeMessage();
    if (wanted) this.openMessage(wanted.channel, wanted.ts);
    if (!whole) this.news.tell(touched);
  }

  #draw() {
    const { store, place } = this.context;
    if (!this.topbar) return;
    const { channel, thread, tab } = place.now;
    const found = store.get(`channel/${channel}`);
    if (!found) {
      place.go({ channel: this.#firstChannel() }, { replace: true });
      return;
    }
    const isNew = store.under("channel/").some(([, row]) => row.is_member && isUnread(store, row));
    document.title = `${isNew ? "* " : ""}${found.kind === "im" ? store.get("app").name : `#${found.name}`} · ${store.get("me").real_name} · ${store.get("team").name}`;
    const key = `${channel} ${found.kind === "im" ? tab : ""} ${found.is_member}`;
    if (this.viewKey !== key) {
      this.viewKey = key;
      this.view = found.kind === "im" ? new AppView(this.context, channel, tab) : new ChannelView(this.context, channel);
      fill(this.main, found.kind !== "im" && this.#head(found), this.view.root);
    }
    const threadKey = thread ? `${channel} ${thread}` : "";
    if (this.threadKey !== threadKey) {
      this.threadKey = threadKey;
      this.thread = thread ? new ThreadPane(this.context, channel, thread) : null;
      this.aside.hidden = !thread;
      fill(this.aside, this.thread?.root);
    }
    this.body.classList.toggle("has-thread", Boolean(thread));
    this.topbar.draw();
    this.sidebar.draw();
    this.view.draw();
    this.thread?.draw();
    this.modals.draw();
    this.#rename(found);
  }

  #head(channel) {
    this.title = el("h1", {});
    this.count = el("span", { class: "where" });
    return el("header", { class: "view-head" }, icon(channel.kind === "group" ? "lock" : "hash"), this.title, this.count);
  }

  #rename(channel) {
    if (channel.kind === "im") return;
    fill(this.title, channel.name);
    const people = channel.members.filter((id) => this.context.store.get(`person/${id}`)?.role !== "bot").length;
    fill(this.count, icon("people"), ` ${people} ${people === 1 ? "member" : "members"}`);
  }

  /** Return the first channel that has messages, in the order of the workspace. */
  #firstChannel() {
    const { store } = this.context;
    const all = [...store.rows].filter(([key]) => key.startsWith("channel/")).map(([, row]) => row);
    const mine = all.filter((row) => row.is_member && row.kind !== "im");
    const lively = mine.filter((row) => topLevel(store, row.id).length);
    return (lively[0] ?? mine[0])?.id ?? store.get("app").dm;
  }

  #state(state, words) {
    if (state === "refused") {
      for (const dialog of document.querySelectorAll("dialog")) dialog.remove();
      this.topbar = null;
      sayWhy(this.root, "secret", words && words !== "the secret of this run is missing" ? words : null);
      return;
    }
    if (!this.topbar) {
      if (state === "lost") sayWhy(this.root, "gone");
      return;
    }
    this.lost.hidden = state === "live";
    if (state === "lost") fill(this.lost, "The sandbox is not responding. This page reconnects automatically.");
  }

  #showSidebar(isShown = !this.body.classList.contains("shows-sidebar")) {
    this.body.classList.toggle("shows-sidebar", isShown);
    if (isShown) this.sidebar.root.querySelector("button")?.focus();
  }

  #key(event) {
    if (event.key === "F6" && !this.modals.dialog) {
      event.preventDefault();
      goToNextRegion(this.root, event.shiftKey ? -1 : 1);
    }
    if (event.key === "Escape" && this.body.classList.contains("shows-sidebar")) this.#showSidebar(false);
    if (event.key === "Escape" && this.thread && !event.defaultPrevented && this.aside.contains(event.target)) {
      this.thread.close();
      this.main.focus();
    }
  }
}
