// The pane of one thread.

import { Composer } from "./composer.js";
import { el, fill, icon } from "./dom.js";
import { MessageList } from "./message_list.js";
import { drawPrompts } from "./prompts.js";
import { statusLine } from "./status.js";
import { threadOf } from "./talk.js";
import { markRead } from "./unread.js";

export class ThreadPane {
  constructor(context, channel, ts) {
    this.context = context;
    this.channel = channel;
    this.ts = ts;
    this.lines = new MessageList(context, "Thread");
    this.status = el("div", { class: "status-place", role: "status", "aria-live": "polite" });
    this.prompts = el("div", { class: "prompts" });
    this.composer = new Composer(context, { channel, thread: ts });
    this.where = el("span", { class: "where" });
    const close = el(
      "button",
      { type: "button", class: "tool", "aria-label": "Close thread", title: "Close thread", on: { click: () => this.close() } },
      icon("close"),
    );
    this.foot = el("div", { class: "foot" }, this.composer.root);
    this.root = el(
      "div",
      { class: "pane" },
      el("header", { class: "pane-head" }, el("h2", {}, "Thread"), this.where, close),
      this.lines.root,
      this.prompts,
      this.status,
      this.foot,
    );
    this.isFirst = true;
  }

  /** Close the pane and remove it from the address. */
  close() {
    this.context.place.go({ ...this.context.place.now, thread: null });
  }

  /** Draw the pane from the store. */
  draw() {
    const { store } = this.context;
    const rows = threadOf(store, this.channel, this.ts);
    const channel = store.get(`channel/${this.channel}`);
    fill(this.where, channel?.kind === "im" ? store.get("app").name : `#${channel?.name ?? ""}`);
    this.lines.draw(rows, () => ({ channel: this.channel, inThread: true }));
    if (!rows.length) fill(this.lines.list, el("p", { class: "notice", role: "listitem" }, "This thread is gone."));
    const status = statusLine(this.context, this.channel, this.ts);
    if (this.status.textContent !== (status?.textContent ?? "")) {
      fill(this.status, status);
    }
    drawPrompts(this.prompts, this.context, this.channel, this.ts, false);
    this.foot.hidden = !rows.length || !channel?.is_member || channel.is_archived;
    this.composer.draw();
    if (this.isFirst) queueMicrotask(() => this.lines.toEnd());
    this.isFirst = false;
    markRead(this.context, this.channel, this.ts, rows.filter((row) => !row.whisper));
  }
}
