// Read marks: one for each channel, and one for each of its threads.

/** Return whether the channel has unread messages. */
export function isUnread(store, channel) {
  return unreadCount(store, channel) > 0;
}

/** Return how many messages of others are unread, in the channel and in the threads that concern this person. */
export function unreadCount(store, channel) {
  const me = store.get("me").id;
  const marks = store.get("marks");
  const rows = store.under(`message/${channel.id}/`).map(([, row]) => row);
  const own = new Set(rows.filter((row) => row.user === me).map((row) => row.thread_ts ?? row.ts));
  return rows.filter((row) => {
    if (row.user === me) return false;
    const thread = row.thread_ts && row.thread_ts !== row.ts ? row.thread_ts : null;
    if (thread && channel.kind !== "im" && !own.has(thread)) return false;
    return row.ts > (marks[thread ? `${channel.id}/${thread}` : channel.id] ?? "");
  }).length;
}

/** Return how many messages of a thread are unread. */
export function unreadIn(store, channel, thread, replies) {
  const mark = store.get("marks")[`${channel}/${thread}`] ?? "";
  const me = store.get("me").id;
  return replies.filter((row) => row.user !== me && row.ts > mark).length;
}

/** Mark everything up to the newest of these messages as read, if it is not yet. */
export function markRead(context, channel, thread, rows) {
  const newest = rows.reduce((latest, row) => (row.ts > latest ? row.ts : latest), "");
  const place = thread ? `${channel}/${thread}` : channel;
  if (!newest || document.visibilityState !== "visible") return;
  if ((context.store.get("marks")[place] ?? "") >= newest) return;
  context.store.get("marks")[place] = newest;
  context.act("mark", { channel, thread, ts: newest }).catch(() => {});
}
