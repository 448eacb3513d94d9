// What the person sees, as keyed rows from the server, and the listeners to its changes.

export class Store {
  rows = new Map();
  #sorted = new Map();
  #listeners = new Set();

  /** Apply one event of the stream and notify the listeners of the changed keys. */
  apply({ whole, rows, gone }) {
    const touched = new Set([...Object.keys(rows), ...gone]);
    if (whole) {
      for (const key of this.rows.keys()) if (!(key in rows)) touched.add(key);
      this.rows.clear();
    }
    for (const key of gone) this.rows.delete(key);
    for (const [key, row] of Object.entries(rows)) this.rows.set(key, row);
    for (const prefix of [...this.#sorted.keys()]) {
      if (whole || [...touched].some((key) => key.startsWith(prefix))) this.#sorted.delete(prefix);
    }
    for (const listener of [...this.#listeners]) listener(touched, whole);
  }

  /** Return the row with this key, or undefined. */
  get(key) {
    return this.rows.get(key);
  }

  /** Return the rows whose keys begin like this, as [rest of the key, row], sorted by the rest. */
  under(prefix) {
    if (!this.#sorted.has(prefix)) {
      const found = [];
      for (const [key, row] of this.rows) if (key.startsWith(prefix)) found.push([key.slice(prefix.length), row]);
      this.#sorted.set(prefix, found.sort(([a], [b]) => (a < b ? -1 : 1)));
    }
    return this.#sorted.get(prefix);
  }

  /** Call `listener(touched, whole)` after every change. Return a function that stops it. */
  subscribe(listener) {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}
