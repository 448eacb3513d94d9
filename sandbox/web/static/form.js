// The values of the open modal. The sandbox stores them soon after they are typed, so a reload loses nothing.

import { blocksOf } from "./blocks.js";

const SOON = 250;

export class Form {
  #waiting = new Map();
  #timers = new Map();
  #known = new Map();
  #sending = Promise.resolve();

  /** Make a form. `before` is the form of the same view before the app changed it. Its unsent values are kept. */
  constructor(context, view, before) {
    this.sandbox = context;
    this.id = view.id;
    this.view = view;
    for (const block of inputs(view)) this.#known.set(block.block_id, stateOf(view, block));
    before?.carry(this);
  }

  /** Return the value of the field. */
  value(block) {
    return this.view.state.values[block.block_id]?.[block.element.action_id] ?? {};
  }

  /** Set the value of the field. With `isQuiet`, the app is not notified. */
  changed(block, value, { isQuiet = false } = {}) {
    this.#waiting.set(block.block_id, { block, value, isQuiet });
    clearTimeout(this.#timers.get(block.block_id));
    const isTyped = typeof value === "string" && /text|number/.test(block.element.type);
    if (isTyped) this.#timers.set(block.block_id, setTimeout(() => this.flush(), SOON));
    else this.flush();
  }

  /** Send all unsent values to the sandbox. */
  flush() {
    const rows = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const timer of this.#timers.values()) clearTimeout(timer);
    if (rows.length) this.#sending = this.#sending.then(() => this.#send(rows));
    return this.#sending;
  }

  /** Show values that changed elsewhere, such as in another tab. */
  follow(view) {
    this.view = view;
    for (const block of inputs(view)) {
      const now = stateOf(view, block);
      if (now === this.#known.get(block.block_id) || this.#waiting.has(block.block_id) || this.isSending) continue;
      this.#known.set(block.block_id, now);
      const node = this.root.querySelector(`[data-block="${CSS.escape(block.block_id)}"]`);
      if (node && !(document.hasFocus() && node.contains(document.activeElement))) node.replaceWith(...blocksOf([block], { ...this.context, state: view.state.values }));
    }
  }

  /** Pass unsent values on to the next form. */
  carry(next) {
    for (const timer of this.#timers.values()) clearTimeout(timer);
    for (const { block, value, isQuiet } of this.#waiting.values()) {
      const same = inputs(next.view).find((row) => row.block_id === block.block_id && row.element.type === block.element.type);
      if (!same) continue;
      const state = next.view.state.values[same.block_id]?.[same.element.action_id];
      if (state && "value" in state) state.value = value;
      next.changed(same, value, { isQuiet });
    }
    this.#waiting.clear();
  }

  async #send(rows) {
    this.isSending = true;
    for (const quiet of [true, false]) {
      const values = Object.fromEntries(rows.filter((row) => row.isQuiet === quiet).map(({ block, value }) => [block.block_id, value]));
      if (Object.keys(values).length) await this.sandbox.press(() => this.sandbox.act("fill", { values, quiet }));
    }
    this.isSending = false;
    for (const { block } of rows) this.#known.set(block.block_id, null);
  }
}

function inputs(view) {
  return view.blocks.filter((block) => block.type === "input");
}

function stateOf(view, block) {
  return JSON.stringify(view.state.values[block.block_id]?.[block.element.action_id]);
}
