// Addresses are checked before they become links. A link to a message of this workspace opens within the page.

import { el } from "./dom.js";

const SAFE = new Set(["http:", "https:", "mailto:", "tel:"]);
const PERMALINK = /^\/archives\/([A-Z0-9]+)\/p(\d+)(\d{6})$/;

/** Return a link, or only its text if a page should not open the address. */
export function link(address, words, context) {
  const url = safe(address);
  if (!url) return el("span", {}, words ?? address);
  const place = placeOf(url);
  if (!place) return el("a", { href: url.href, target: "_blank", rel: "noopener noreferrer" }, words ?? address);
  const go = (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    context.openMessage(place.channel, place.ts);
  };
  return el("a", { href: context.addressOfMessage(place.channel, place.ts), on: { click: go } }, words ?? "a message");
}

/** Open the address of a button: a message here, anything else in a new tab. */
export function openAddress(address, context) {
  const url = safe(address);
  const place = url && placeOf(url);
  if (place) context.openMessage(place.channel, place.ts);
  else if (url) window.open(url.href, "_blank", "noopener,noreferrer");
}

/** Return {channel, ts} if the address is a message of this workspace, or null. */
export function placeOf(url) {
  const found = url.origin === location.origin && PERMALINK.exec(url.pathname);
  return found ? { channel: found[1], ts: `${found[2]}.${found[3]}` } : null;
}

function safe(address) {
  try {
    const url = new URL(address);
    return SAFE.has(url.protocol) ? url : null;
  } catch {
    return null;
  }
}
