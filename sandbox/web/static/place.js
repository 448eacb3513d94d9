// Where the person is: a channel, a thread in it, or a tab of the app. It is part of the address, so reload, the back
// button, and a copied address all lead there.

const KEYS = { channel: "in", thread: "thread", tab: "tab" };

export class Place {
  #listeners = new Set();

  constructor() {
    window.addEventListener("popstate", () => this.#tell());
  }

  /** The place as {channel, thread, tab}, with null for what is missing. */
  get now() {
    const query = new URLSearchParams(location.search);
    return Object.fromEntries(Object.entries(KEYS).map(([name, key]) => [name, query.get(key)]));
  }

  /** Go to a place. With `replace`, the back button skips the current one. */
  go(place, { replace = false } = {}) {
    const query = new URLSearchParams(location.search);
    for (const [name, key] of Object.entries(KEYS)) {
      if (place[name]) query.set(key, place[name]);
      else query.delete(key);
    }
    const address = `/?${query}`;
    if (address === location.pathname + location.search) return;
    history[replace ? "replaceState" : "pushState"](null, "", address);
    this.#tell();
  }

  /** Call `listener(place)` whenever the place changes. */
  subscribe(listener) {
    this.#listeners.add(listener);
  }

  #tell() {
    for (const listener of this.#listeners) listener(this.now);
  }
}
