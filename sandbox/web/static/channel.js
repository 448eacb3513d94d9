// A channel, or the messages with the app: its messages, the app's status, and the composer.

import { Composer } from "./composer.js";
import { el, fill, icon } from "./dom.js";
import { MessageList } from "./message_list.js";
import { drawPrompts } from "./prompts.js";
import { repliesByRoot, topLevel } from "./talk.js";
import { markRead } from "./unread.js";

export class ChannelView {
  constructor(context, id) {
    this.context = context;
    this.id = id;
    this.lines = new MessageList(context, "Messages");
    this.prompts = el("div", { class: "prompts" });
    this.composer = new Composer(context, { channel: id });
    this.foot = el("div", { class: "foot" });
    this.root = el("div", { class: "talk" }, this.lines.root, this.prompts, this.foot);
    this.newFrom = this.#firstNew();
    this.isFirst = true;
  }

  get channel() {
    return this.context.store.get(`channel/${this.id}`);
  }

  /** Draw the view from the store. */
  draw() {
    const { store } = this.context;
    const rows = topLevel(store, this.id);
    const replies = repliesByRoot(store, this.id);
    const of = (row) => ({ channel: this.id, inThread: false, replies: replies.get(row.ts) ?? [] });
    this.lines.draw(rows, of, { newFrom: this.newFrom });
    if (!rows.length) fill(this.lines.list, this.#empty());
    drawPrompts(this.prompts, this.context, this.id, "", rows.length === 0);
    this.#drawFoot();
    if (this.isFirst) queueMicrotask(() => this.lines.toEnd());
    this.isFirst = false;
    markRead(this.context, this.id, null, rows.filter((row) => !row.whisper));
  }

  #drawFoot() {
    const { channel } = this;
    const kind = channel.is_archived ? "archived" : channel.is_member ? "member" : "other";
    if (this.foot.dataset.kind !== kind) {
      this.foot.dataset.kind = kind;
      fill(this.foot, this.#footOf(kind));
    }
    this.composer.draw();
  }

  #footOf(kind) {
    if (kind === "member") return [this.composer.root];
    if (kind === "archived") return [el("p", { class: "notice" }, "This channel is archived. Nobody can post here anymore.")];
    const join = () => this.context.press(() => this.context.act("join", { channel: this.id }));
    return [
      el(
        "div",
        { class: "notice" },
        el("p", {}, icon("eye"), ` You are looking at #${this.channel.name}. Join to see its messages.`),
        el("button", { type: "button", class: "button primary", on: { click: join } }, "Join channel"),
      ),
    ];
  }

  #empty() {
    const { channel } = this;
    const app = this.context.store.get("app");
    const words =
      channel.kind === "im"
        ? [el("h2", {}, app.name), el("p", {}, app.description || `These are your messages with ${app.name}.`)]
        : [el("h2", {}, `#${channel.name}`), el("p", {}, `This is the very beginning of #${channel.name}. Type / to see what the app can do here.`)];
    return el("div", { class: "beginning", role: "listitem" }, words);
  }

  #firstNew() {
    const { store } = this.context;
    const mark = store.get("marks")[this.id] ?? "";
    const me = store.get("me").id;
    const fresh = topLevel(store, this.id).find((row) => !row.whisper && row.user !== me && row.ts > mark);
    return mark && fresh ? fresh.ts : null;
  }
}

