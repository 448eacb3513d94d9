// How somebody gets in: the secret of this run, and who they are in this tab.

import { placeOf } from "./links.js";

const KEY = "sandbox-secret";

/** The secret of this run, from the address's fragment once, then from this tab; null where neither has it. */
export function takeSecret() {
  const given = location.hash.slice(1);
  if (/^[\w-]{20,}$/.test(given)) {
    sessionStorage.setItem(KEY, given);
    history.replaceState(history.state, "", location.pathname + location.search);
  }
  return sessionStorage.getItem(KEY);
}

/** The handle of the person that this tab is, or null. */
export function whoAmI() {
  return new URLSearchParams(location.search).get("as");
}

/** The message that the address asks for, once: {channel, ts}, or null. */
export function takeMessage() {
  const query = new URLSearchParams(location.search);
  const [channel, ts] = [query.get("in"), query.get("at")];
  if (!ts) return null;
  query.delete("at");
  history.replaceState(history.state, "", `/?${query}`);
  return { channel, ts };
}

/** A permalink as the page's own address; it may have been opened from anywhere. */
export function straighten() {
  const place = placeOf(new URL(location.href));
  if (place) history.replaceState(null, "", `/?${new URLSearchParams({ in: place.channel, at: place.ts })}${location.hash}`);
}

/** Whether this page stands inside another one, as the second of two persons. */
export const isBeside = window.parent !== window;

/** An address of this page for somebody, which a new tab can be opened with. */
export function addressOf(handle, { secret = null, ...place } = {}) {
  const query = new URLSearchParams({ as: handle, ...place });
  return `/?${query}${secret ? `#${secret}` : ""}`;
}
