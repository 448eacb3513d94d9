// The inspector: everything that was sent and received, in order. Refusals are red. A message links to its lines.

import { el, fill, freshId, icon } from "../dom.js";
import { Store } from "../store.js";

const KINDS = [
  ["", "Everything"],
  ["event", "Events"],
  ["slash_commands", "Commands"],
  ["interactive", "Clicks and forms"],
  ["call", "Calls to Slack"],
  ["response", "Response URLs"],
  ["model", "Calls to Claude"],
];
const WORDS = { event: "event", slash_commands: "command", interactive: "click", call: "call", response: "answer", model: "Claude" };

class Inspector {
  constructor(root, context) {
    this.context = context;
    this.store = new Store();
    this.lines = new Map();
    this.open = new Set();
    this.only = null;
    this.words = el("input", { type: "search", class: "filter-words", placeholder: "Filter", "aria-label": "Only lines with these words", on: { input: () => this.#draw() } });
    this.kind = el(
      "select",
      { class: "filter-kind", "aria-label": "Only this kind of line", on: { change: () => this.#draw() } },
      KINDS.map(([value, label]) => el("option", { value }, label)),
    );
    this.errors = el("input", { type: "checkbox", id: freshId("errors"), on: { change: () => this.#draw() } });
    this.chip = el("p", { class: "filter-message", hidden: true });
    this.count = el("p", { class: "where", role: "status" });
    this.list = el("ol", { class: "lines-list", "aria-label": "Requests and events, newest last" });
    this.scroller = el("div", { class: "panel-scroll", tabindex: "0", role: "region", "aria-label": "Lines of the inspector" }, this.list);
    fill(
      root,
      el("div", { class: "panel-head" },
        el("p", { class: "panel-lead" }, "Every event, command, click, call, and answer between Slack and the app, in order."),
        el("div", { class: "filters" }, this.words, this.kind, el("label", { for: this.errors.id, class: "check" }, this.errors, " Only errors")),
        this.chip,
        this.count),
      this.scroller,
    );
    this.store.subscribe(() => this.#draw());
    context.api.watchTopic("inspector", (event) => this.store.apply(event));
    root.addEventListener("detail", (event) => this.#showOf(event.detail));
  }

  /** Show only the lines that produced this message. */
  async #showOf({ channel, ts }) {
    const query = new URLSearchParams({ channel, ts });
    const made = await this.context.press(() => this.context.api.get(`/web/made?${query}`));
    if (!made) return;
    this.only = new Set(made.numbers);
    const all = el("button", { type: "button", class: "as-link", on: { click: () => this.#showAll() } }, "Show everything");
    const words = made.numbers.length ? "The lines that produced this message. " : "No line is recorded for this message. ";
    fill(this.chip, words, all);
    this.chip.hidden = false;
    this.#draw();
    all.focus();
  }

  #showAll() {
    this.only = null;
    this.chip.hidden = true;
    this.#draw();
    this.words.focus();
  }

  #draw() {
    const words = this.words.value.trim().toLowerCase();
    const rows = this.store.under("line/").map(([, row]) => row);
    const shown = rows.filter((row) =>
      (!this.only || this.only.has(row.number)) &&
      (!this.kind.value || row.kind === this.kind.value) &&
      (!this.errors.checked || row.problems.length > 0) &&
      (!words || `${row.name} ${row.who} ${row.about} ${row.problems.join(" ")}`.toLowerCase().includes(words)));
    const atEnd = this.scroller.scrollHeight - this.scroller.scrollTop - this.scroller.clientHeight < 60;
    const nodes = shown.map((row) => this.#line(row));
    const known = new Set(nodes);
    for (const node of [...this.list.children]) if (!known.has(node)) node.remove();
    nodes.forEach((node, place) => this.list.children[place] !== node && this.list.insertBefore(node, this.list.children[place] ?? null));
    const said = `${shown.length} of ${rows.length} lines`;
    if (this.count.textContent !== said) fill(this.count, said);
    if (atEnd && !this.only) this.scroller.scrollTop = this.scroller.scrollHeight;
  }

  #line(row) {
    const key = JSON.stringify(row);
    const known = this.lines.get(row.number);
    if (known?.key === key) return known.node;
    const node = known?.node ?? el("li", { class: "wire-line" });
    const id = `wire-${row.number}`;
    const isOpen = this.open.has(row.number);
    const hadFocus = node.contains(document.activeElement);
    const toggle = el(
      "button",
      { type: "button", class: "wire-head", "aria-expanded": String(isOpen), "aria-controls": id, on: { click: () => this.#toggle(row, toggle, detail) } },
      el("span", { class: `wire-kind kind-${row.kind}` }, WORDS[row.kind] ?? row.kind),
      el("span", { class: "wire-name" }, row.name),
      el("span", { class: "wire-time" }, row.ms === null ? "…" : `${row.ms} ms`),
      el("span", { class: "wire-about" }, [row.who, row.about].filter(Boolean).join(": ")),
      row.problems.map((words) => el("span", { class: "wire-problem" }, icon("close"), words)),
    );
    const detail = el("div", { class: "wire-detail", id, hidden: !isOpen });
    fill(node, toggle, detail);
    node.classList.toggle("bad", row.problems.length > 0);
    if (isOpen) this.#fill(row, detail);
    this.lines.set(row.number, { key, node });
    if (hadFocus) toggle.focus();
    return node;
  }

  #toggle(row, toggle, detail) {
    const isOpen = !this.open.has(row.number);
    if (isOpen) this.open.add(row.number);
    else this.open.delete(row.number);
    toggle.setAttribute("aria-expanded", String(isOpen));
    detail.hidden = !isOpen;
    if (isOpen) this.#fill(row, detail);
  }

  async #fill(row, detail) {
    const whole = await this.context.press(() => this.context.api.get(`/web/lines/${row.number}`));
    if (!whole) return;
    const at = new Intl.DateTimeFormat("en-US", { timeStyle: "medium", timeZone: this.context.zone }).format(new Date(whole.at * 1000));
    fill(detail,
      el("p", { class: "where" }, `Number ${whole.number}, at ${at}${whole.is_over ? `, answered after ${row.ms} ms` : ", no answer yet"}`),
      json("Sent", whole.sent),
      json("Answered", whole.answer));
  }
}

function json(title, value) {
  const id = freshId("json");
  return el("section", { class: "json", "aria-labelledby": id },
    el("h3", { id }, title),
    el("pre", { tabindex: "0", "aria-labelledby": id }, JSON.stringify(value, null, 2)));
}

export default {
  id: "inspector",
  title: "Inspector",
  place: "side",
  icon: "eye",
  mount(root, context) {
    new Inspector(root, context);
  },
  ready(context) {
    context.addMessageAction({
      label: "Show the calls behind this message",
      icon: "eye",
      run: (row) => context.openPanel("inspector", { channel: row.channel, ts: row.ts }),
    });
  },
};
