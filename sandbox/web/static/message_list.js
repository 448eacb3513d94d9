// A list of messages that redraws only what changed, so scroll position, focus, and edits are kept.

import { dayOf, dayTitle } from "./dates.js";
import { el, icon } from "./dom.js";
import { message } from "./message.js";
import { author } from "./people.js";

const TOGETHER_SECONDS = 300;

export class MessageList {
  #drawn = new Map();

  constructor(context, label) {
    this.context = context;
    this.list = el("div", { class: "lines", role: "list", "aria-label": label });
    this.scroller = el("div", { class: "scroller", tabindex: "0", role: "region", "aria-label": label }, this.list);
    this.list.removeAttribute("aria-label");
    this.jump = el("button", { type: "button", class: "jump", hidden: true, on: { click: () => this.toEnd() } }, icon("down"), "Newest messages");
    this.root = el("div", { class: "scroll-place" }, this.scroller, this.jump);
    this.wasAtEnd = true;
    this.lastTop = 0;
    this.scroller.addEventListener("scroll", () => this.#scrolled(), { passive: true });
    this.scroller.addEventListener("keydown", (event) => this.#key(event));
    new ResizeObserver(() => this.wasAtEnd && this.toEnd()).observe(this.scroller);
    new ResizeObserver(() => this.wasAtEnd && this.toEnd()).observe(this.list);
  }

  /** Show the rows, oldest first. `of(row)` returns {channel, inThread, replies}. `newFrom` is the first new ts. */
  draw(rows, of, { newFrom = null } = {}) {
    const { wasAtEnd } = this;
    const kept = new Map();
    const nodes = [];
    let before = null;
    for (const row of rows) {
      if (!before || day(before, this.context) !== day(row, this.context)) {
        const title = dayTitle(Number(row.ts), this.context.zone, this.context.now());
        nodes.push(this.#keep(kept, `day ${day(row, this.context)}`, title, () => this.#day(title)));
      }
      const isNew = newFrom && row.ts === newFrom;
      if (isNew) nodes.push(this.#keep(kept, "new", "", () => el("div", { class: "divider new", role: "listitem" }, el("span", {}, "New"))));
      const isFollowing = !isNew && follows(row, before, this.context);
      const facts = { ...of(row), isFollowing };
      const look = JSON.stringify([row, facts, this.context.store.get("marks")[`${facts.channel}/${row.ts}`]]);
      nodes.push(
        this.#keep(kept, row.ts, look, () => el("div", { role: "listitem" }, message(row, facts, this.context))),
      );
      before = row;
    }
    this.#drawn = kept;
    place(this.list, nodes);
    if (wasAtEnd) this.toEnd();
    this.#scrolled();
  }

  /** Return whether the newest message is in view. */
  isAtEnd() {
    const { scrollHeight, scrollTop, clientHeight } = this.scroller;
    return scrollHeight - scrollTop - clientHeight < 60;
  }

  /** Scroll to the newest message. */
  toEnd() {
    this.scroller.scrollTop = this.scroller.scrollHeight;
    this.wasAtEnd = true;
    this.jump.hidden = true;
  }

  /** Bring the message with that ts into view and highlight it briefly. Return whether there is one. */
  show(ts) {
    const found = this.list.querySelector(`[data-ts="${CSS.escape(ts)}"]`);
    if (!found) return false;
    this.wasAtEnd = false;
    found.scrollIntoView({ block: "center" });
    found.classList.add("pointed");
    setTimeout(() => found.classList.remove("pointed"), 2500);
    found.focus({ preventScroll: true });
    return true;
  }

  /** Leave the end only if the person scrolls up, not when a picture loads below. */
  #scrolled() {
    const { scrollTop } = this.scroller;
    this.wasAtEnd = this.isAtEnd() || (this.wasAtEnd && scrollTop >= this.lastTop);
    this.lastTop = scrollTop;
    this.jump.hidden = this.wasAtEnd;
  }

  /** Move from message to message with the arrow keys. Within one, Tab reaches its actions. */
  #key(event) {
    const at = event.target.closest("article");
    if (event.target !== this.scroller && event.target !== at) return;
    const all = [...this.list.querySelectorAll("article")];
    const here = all.indexOf(at);
    const to = { ArrowUp: at ? here - 1 : all.length - 1, ArrowDown: at ? here + 1 : 0, Home: 0, End: all.length - 1 }[event.key];
    if (to === undefined || !all[to]) return;
    event.preventDefault();
    all[to].focus();
  }

  #keep(kept, key, look, make) {
    const old = this.#drawn.get(key);
    const isBusy = old?.node.querySelector(".editing") !== null && old !== undefined;
    const node = old && (old.look === look || isBusy) ? old.node : refocused(old?.node, make());
    kept.set(key, { look: isBusy ? old.look : look, node });
    return node;
  }

  #day(title) {
    return el("div", { class: "divider", role: "listitem" }, el("span", {}, title));
  }
}

function day(row, context) {
  return dayOf(Number(row.ts), context.zone);
}

function follows(row, before, context) {
  if (!before || row.whisper || before.whisper || row.subtype === "file_share") return false;
  const isNear = Number(row.ts) - Number(before.ts) < TOGETHER_SECONDS && day(row, context) === day(before, context);
  return isNear && author(row, context.store).key === author(before, context.store).key;
}

/** Return the new node, with the focus on the element that had it in the old one. */
function refocused(old, node) {
  const active = old?.contains(document.activeElement) ? document.activeElement : null;
  const key = active?.dataset.focus;
  if (active) queueMicrotask(() => (key ? node.querySelector(`[data-focus="${CSS.escape(key)}"]`) : node.querySelector("article"))?.focus({ preventScroll: true }));
  return node;
}

/** Put these nodes into the list in this order, and move as few as possible. */
function place(list, nodes) {
  const wanted = new Set(nodes);
  for (const child of [...list.children]) if (!wanted.has(child)) child.remove();
  let at = list.firstChild;
  for (const node of nodes) {
    if (node === at) at = at.nextSibling;
    else list.insertBefore(node, at);
  }
}
