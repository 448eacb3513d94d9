// Screen reader announcements of new messages.

import { mrkdwn } from "./mrkdwn.js";
import { author } from "./people.js";
import { el } from "./dom.js";

const LONGEST = 200;

export class News {
  constructor(context) {
    this.context = context;
    this.latest = this.#newest();
  }

  /** Announce new messages of others with their author and first words. */
  tell(touched) {
    const { store, announce } = this.context;
    const me = store.get("me").id;
    for (const key of touched) {
      const isWhisper = key.startsWith("whisper/");
      const row = key.startsWith("message/") || isWhisper ? store.get(key) : null;
      if (!row || row.ts <= this.latest || (!isWhisper && row.user === me)) continue;
      this.latest = row.ts;
      const words = el("p", {}, mrkdwn(row.text, this.context)).textContent.slice(0, LONGEST);
      announce(`${author({ ...row, whisper: isWhisper }, store).name}${isWhisper ? ", only to you" : ""}: ${words}`);
    }
  }

  #newest() {
    let newest = "";
    for (const [key, row] of this.context.store.rows) {
      if ((key.startsWith("message/") || key.startsWith("whisper/")) && row.ts > newest) newest = row.ts;
    }
    return newest;
  }
}
