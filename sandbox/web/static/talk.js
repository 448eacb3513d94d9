// The rows of a channel and of its threads, in reading order.

/** Return the messages and whispers of a channel outside its threads, oldest first. */
export function topLevel(store, channel) {
  return everything(store, channel).filter((row) => !isReply(row));
}

/** Return a thread: its root, its replies, and its whispers, oldest first. */
export function threadOf(store, channel, ts) {
  return everything(store, channel).filter((row) => row.ts === ts || row.thread_ts === ts);
}

/** Return the replies by the ts of their root. */
export function repliesByRoot(store, channel) {
  const found = new Map();
  for (const row of everything(store, channel)) {
    if (isReply(row) && !row.whisper) found.set(row.thread_ts, [...(found.get(row.thread_ts) ?? []), row]);
  }
  return found;
}

function everything(store, channel) {
  const said = store.under(`message/${channel}/`).map(([, row]) => row);
  const whispered = store.under(`whisper/${channel}/`).map(([, row]) => ({ ...row, whisper: true }));
  return [...said, ...whispered].sort((a, b) => (a.ts < b.ts ? -1 : 1));
}

function isReply(row) {
  return Boolean(row.thread_ts) && row.thread_ts !== row.ts;
}
