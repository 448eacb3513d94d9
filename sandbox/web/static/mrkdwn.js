// Slack's mrkdwn as elements. Text becomes text nodes, and addresses are checked before they become links.

import { fillDate } from "./dates.js";
import { el } from "./dom.js";
import { emoji, withEmoji } from "./emoji.js";
import { link } from "./links.js";

const ENTITIES = { "&lt;": "<", "&gt;": ">", "&amp;": "&" };
const INSIDE = (mark) => `(?:<[^<>\\n]*>|[^${mark}\\n])`;
const styled = (mark, name) =>
  `(?<=^|[\\s\\p{P}\\p{S}])[${mark}](?=\\S)(?<${name}>${INSIDE(mark)}*?)(?<=\\S)[${mark}](?=$|[\\s\\p{P}\\p{S}])`;
const TOKENS = new RegExp(
  [
    "`(?<code>[^`\\n]+)`",
    "<(?<token>[^<>\\n]+)>",
    styled("*", "bold"),
    styled("_", "italic"),
    styled("~", "struck"),
    ":(?<emoji>[a-z0-9_+'-]+(?:::skin-tone-[2-6])?):",
  ].join("|"),
  "gu",
);
const TAGS = { bold: "strong", italic: "em", struck: "s" };

/** Replace `&lt;`, `&gt;`, and `&amp;` by their characters. */
export function decoded(text) {
  return text.replace(/&(?:lt|gt|amp);/g, (entity) => ENTITIES[entity]);
}

/** Return the elements for marked-up text. `context` knows people, channels, the zone, and the clock. */
export function mrkdwn(text, context) {
  const parts = String(text ?? "").split(/```\n?([\s\S]+?)\n?```/);
  return parts.flatMap((part, number) =>
    number % 2 ? [el("pre", {}, decoded(part))] : paragraphs(part, context),
  );
}

/** Return the elements for plain text, with line breaks and emoji only. */
export function plain(text) {
  return lines(withEmoji(String(text ?? "")).split("\n"), (line) => [line]);
}

/** Return the elements for a text object of Block Kit. */
export function textObject(text, context) {
  if (!text) return [];
  return text.type === "mrkdwn" ? mrkdwn(text.text, context) : plain(text.text);
}

/** Return marked-up text without its marks, for names that screen readers speak. */
export function spoken(text, context) {
  const shown = el("span", {}, mrkdwn(text, context));
  for (const line of shown.querySelectorAll("br")) line.replaceWith(", ");
  return shown.textContent.trim();
}

/** Return a mention of a person, a channel, or everybody. */
export function mention(kind, id, label, context) {
  if (kind === "channel") {
    const channel = context.store.get(`channel/${id}`);
    if (!channel) return el("span", { class: "mention" }, label ? `#${label}` : "a private channel");
    const go = () => context.place.go({ channel: id });
    return el("button", { type: "button", class: "mention as-link", on: { click: go } }, `#${channel.name}`);
  }
  if (kind === "user") {
    const isMe = context.store.get("me")?.id === id;
    const person = context.store.get(`person/${id}`);
    return el("span", { class: `mention${isMe ? " of-me" : ""}` }, `@${person?.real_name ?? label ?? "somebody"}`);
  }
  return el("span", { class: "mention of-me" }, `@${label}`);
}

function paragraphs(text, context) {
  const found = [];
  let quoted = [];
  let said = [];
  const flush = () => {
    if (quoted.length) found.push(el("blockquote", {}, lines(quoted, (line) => inline(line, context))));
    if (said.length) found.push(...lines(said, (line) => inline(line, context)));
    [quoted, said] = [[], []];
  };
  const all = text.split("\n");
  for (const [number, line] of all.entries()) {
    const quote = /^(?:&gt;|>) ?(.*)$/.exec(line);
    if (quote ? said.length : quoted.length) flush();
    if (/^(?:&gt;|>){3}/.test(line)) {
      flush();
      const rest = [line.replace(/^(?:&gt;|>){3} ?/, ""), ...all.slice(number + 1)];
      found.push(el("blockquote", {}, lines(rest, (one) => inline(one, context))));
      return found;
    }
    (quote ? quoted : said).push(quote ? quote[1] : line);
  }
  flush();
  return found;
}

function lines(rows, shown) {
  return rows.flatMap((row, number) => (number ? [el("br"), ...shown(row)] : shown(row)));
}

function inline(text, context) {
  const found = [];
  let at = 0;
  for (const match of text.matchAll(TOKENS)) {
    if (match.index > at) found.push(decoded(text.slice(at, match.index)));
    found.push(piece(match, context));
    at = match.index + match[0].length;
  }
  if (at < text.length) found.push(decoded(text.slice(at)));
  return found;
}

function piece(match, context) {
  const { code, token, emoji: name, ...styles } = match.groups;
  if (code !== undefined) return el("code", {}, decoded(code));
  if (token !== undefined) return angle(token, context);
  if (name !== undefined) return emojiElement(name) ?? match[0];
  const [style, words] = Object.entries(styles).find(([, value]) => value !== undefined);
  return el(TAGS[style], {}, inline(words, context));
}

/** Return an emoji with its name for screen readers, or null. */
export function emojiElement(name) {
  const found = emoji(name);
  return found && el("span", { class: "emoji", role: "img", "aria-label": name.replace(/[_-]/g, " ") }, found);
}

function angle(token, context) {
  const [target, label] = split(token);
  if (target.startsWith("@")) return mention("user", target.slice(1), label, context);
  if (target.startsWith("#")) return mention("channel", target.slice(1), label, context);
  if (target.startsWith("!date^")) return date(target, label, context);
  if (target.startsWith("!")) return mention("all", "", label ?? target.slice(1).split("^")[0], context);
  return link(decoded(target), label && decoded(label), context);
}

function date(target, fallback, context) {
  const [, seconds, pattern, address] = target.split("^");
  if (!/^\d+$/.test(seconds ?? "") || !pattern) return decoded(fallback ?? "");
  const at = Number(seconds);
  const words = decoded(fillDate(at, pattern, context.zone, context.now()));
  const shown = el("time", { datetime: new Date(at * 1000).toISOString(), title: decoded(fallback ?? "") }, words);
  return address ? link(address, shown, context) : shown;
}

function split(token) {
  const bar = token.indexOf("|");
  return bar < 0 ? [token, null] : [token.slice(0, bar), token.slice(bar + 1)];
}
