// Where the person is: a channel, a thread in it, a tab of the app. It stands in the address, so that reload, the back
// button and a copied address all lead there.

const KEYS = { channel: "in", thread: "thread", tab: "tab" };

export class Place {
  #listeners = new Set();

  constructor() {
    window.addEventListener("popstate", () => this.#tell());
  }

  /** {channel, thread, tab}; what is not there is null. */
  get now() {
    const query = new URLSearchParams(location.search);
    return Object.fromEntries(Object.entries(KEYS).map(([name, key]) => [name, query.get(key)]));
  }

  /** The person is there now; `replace` leaves no trace for the back button. */
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

  /** `listener(place)` is called whenever the person has gone somewhere. */
  subscribe(listener) {
    this.#listeners.add(listener);
  }

  #tell() {
    for (const listener of this.#listeners) listener(this.now);
  }
}
