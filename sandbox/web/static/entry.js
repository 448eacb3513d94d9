// Entry to the page: the secret of this run, and the person of this tab.

import { placeOf } from "./links.js";

const KEY = "sandbox-secret";

/** Return the secret of this run, from the address's fragment the first time and then from this tab, or null. */
export function takeSecret() {
  const given = location.hash.slice(1);
  if (/^[\w-]{20,}$/.test(given)) {
    sessionStorage.setItem(KEY, given);
    history.replaceState(history.state, "", location.pathname + location.search);
  }
  return sessionStorage.getItem(KEY);
}

/** Return the handle of this tab's person, or null. */
export function whoAmI() {
  return new URLSearchParams(location.search).get("as");
}

/** Return the message in the address as {channel, ts}, or null. The address contains it only once. */
export function takeMessage() {
  const query = new URLSearchParams(location.search);
  const [channel, ts] = [query.get("in"), query.get("at")];
  if (!ts) return null;
  query.delete("at");
  history.replaceState(history.state, "", `/?${query}`);
  return { channel, ts };
}

/** Replace a permalink by the page's own address. It may have been opened from anywhere. */
export function straighten() {
  const place = placeOf(new URL(location.href));
  if (place) history.replaceState(null, "", `/?${new URLSearchParams({ in: place.channel, at: place.ts })}${location.hash}`);
}

/** Whether this page is inside another one, as the second of two people. */
export const isBeside = window.parent !== window;

/** Return an address of this page for a person, for a new tab. */
export function addressOf(handle, { secret = null, ...place } = {}) {
  const query = new URLSearchParams({ as: handle, ...place });
  return `/?${query}${secret ? `#${secret}` : ""}`;
}
