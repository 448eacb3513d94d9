// What the demo tells of itself: its bot, its Claude, its guide. One stream for all of its panels.

import { Store } from "/page/store.js";

let store = null;

/** The rows of the demo, followed from the first call on. */
export function hostOf(context) {
  if (!store) {
    store = new Store();
    context.api.watchTopic("host", (event) => store.apply(event));
  }
  return store;
}

/** The demo does this; null where it refused, which the person then reads. */
export function ask(context, verb, sent = {}) {
  return context.press(() => context.api.control("host", { ask: verb, ...sent }));
}

/** Dollars as people write them: more digits for less money. */
export function dollars(amount) {
  const digits = amount > 0 && amount < 0.01 ? 4 : amount < 1 ? 3 : 2;
  return `$${amount.toFixed(digits)}`;
}

/** The panels' own style stands in the page, once. */
export function wearStyle() {
  if (document.querySelector('link[href="/panels/demo.css"]')) return;
  const link = document.createElement("link");
  link.rel = "stylesheet";
  link.href = "/panels/demo.css";
  document.head.append(link);
}
