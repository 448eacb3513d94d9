// Completions for the text before the caret: a command, a person, a channel, or an emoji.

import { emojiLike } from "./emoji.js";

const MOST = 8;

/** Return rows of {label, hint, description, word, typed}. `word` replaces `typed`. */
export function completions(before, store) {
  const command = /^\/\S*$/.exec(before);
  if (command) return commands(command[0], store);
  const found = /(?:^|\s)([@#:])([\w.+-]*)$/.exec(before);
  if (!found) return [];
  const [, mark, start] = found;
  const rows = { "@": people, "#": channels, ":": emojis }[mark](start.toLowerCase(), store);
  return rows.slice(0, MOST).map((row) => ({ ...row, typed: mark + start }));
}

function commands(typed, store) {
  const rows = store.get("app").commands.filter((row) => row.command.startsWith(typed.toLowerCase()));
  return rows.map((row) => ({ label: row.command, hint: row.usage_hint, description: row.description, word: row.command, typed }));
}

function people(start, store) {
  const rows = store.under("person/").map(([, row]) => row).filter((row) => row.role !== "deactivated");
  const fitting = rows.filter((row) => `${row.name} ${row.real_name}`.toLowerCase().split(" ").some((word) => word.startsWith(start)));
  return fitting.map((row) => ({ label: row.real_name, hint: `@${row.name}`, word: `@${row.name}` }));
}

function channels(start, store) {
  const rows = store.under("channel/").map(([, row]) => row).filter((row) => row.kind !== "im" && row.name.startsWith(start));
  return rows.map((row) => ({ label: `#${row.name}`, word: `#${row.name}` }));
}

function emojis(start) {
  if (start.length < 2) return [];
  return emojiLike(start, MOST).map(([name, shown]) => ({ label: `${shown}  :${name}:`, word: `:${name}:` }));
}
