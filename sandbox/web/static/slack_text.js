// Conversion between what people type and what Slack stores: entities, and names of people and channels.

/** Return typed text as Slack stores it: escaped, with `@name` and `#channel` as mentions. */
export function written(text, store) {
  const escaped = text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
  const people = store.under("person/").map(([, row]) => row);
  const channels = store.under("channel/").map(([, row]) => row).filter((row) => row.kind !== "im");
  return escaped
    .replace(/(^|\s)@([\w.-]+)/g, (whole, before, name) => {
      const found = people.find((row) => row.name === name.toLowerCase());
      return found ? `${before}<@${found.id}>` : whole;
    })
    .replace(/(^|\s)#([\w-]+)/g, (whole, before, name) => {
      const found = channels.find((row) => row.name === name);
      return found ? `${before}<#${found.id}|${found.name}>` : whole;
    });
}

/** Return stored text as it was typed. */
export function readable(text, store) {
  return text
    .replace(/<@(U\w+)(?:\|[^>]*)?>/g, (whole, id) => `@${store.get(`person/${id}`)?.name ?? "somebody"}`)
    .replace(/<#(C\w+)(?:\|([^>]*))?>/g, (whole, id, name) => `#${store.get(`channel/${id}`)?.name ?? name ?? "channel"}`)
    .replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&amp;/g, "&");
}
