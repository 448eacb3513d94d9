// Standard Markdown for the markdown block, made of elements and never of HTML.

import { el } from "./dom.js";
import { link } from "./links.js";
import { emojiElement, plain } from "./mrkdwn.js";

const TOKENS =
  /(?<fence>`+)(?<code>[^`]+?)\k<fence>|\[(?<words>[^\]\n]+)\]\((?<address>[^()\s]+)\)|(?<both>\*\*\*|___)(?=\S)(?<bothWords>.+?)\k<both>|(?<two>\*\*|__)(?=\S)(?<strong>.+?)\k<two>|(?<![\w*])(?<one>[*_])(?=\S)(?<em>[^*_\n]+?)\k<one>(?!\w)|~~(?<struck>.+?)~~|:(?<emoji>[a-z0-9_+'-]+):|\\(?<escaped>[\\`*_{}[\]()#+.!~|>-])/gu;

/** Return the elements for a text in Markdown. */
export function markdown(text, context) {
  const found = [];
  const lines = String(text ?? "").replace(/\r\n?/g, "\n").split("\n");
  while (lines.length) {
    const line = lines[0];
    if (!line.trim()) lines.shift();
    else if (/^\s*(```|~~~)/.test(line)) found.push(fenced(lines));
    else if (/^#{1,6}\s/.test(line)) found.push(heading(lines.shift(), context));
    else if (/^\s*([-*_])(\s*\1){2,}\s*$/.test(line)) {
      lines.shift();
      found.push(el("hr", { class: "b-divider" }));
    } else if (/^\s*>/.test(line)) found.push(quoted(lines, context));
    else if (item(line)) found.push(list(lines, context));
    else if (line.includes("|") && /^\s*\|?\s*:?-+:?\s*(\|\s*:?-+:?\s*)*\|?\s*$/.test(lines[1] ?? "")) found.push(grid(lines, context));
    else found.push(paragraph(lines, context));
  }
  return found;
}

function fenced(lines) {
  const mark = lines.shift().trim().slice(0, 3);
  const inside = [];
  while (lines.length && !lines[0].trim().startsWith(mark)) inside.push(lines.shift());
  lines.shift();
  return el("pre", {}, inside.join("\n"));
}

function heading(line, context) {
  const [, marks, words] = /^(#{1,6})\s+(.*?)\s*#*$/.exec(line);
  return el("h2", { class: `level-${Math.min(marks.length, 3)}` }, inline(words, context));
}

function quoted(lines, context) {
  const inside = [];
  while (lines.length && /^\s*>/.test(lines[0])) inside.push(lines.shift().replace(/^\s*> ?/, ""));
  return el("blockquote", {}, markdown(inside.join("\n"), context));
}

function item(line) {
  return /^(\s*)(?:([-*+])|(\d+)[.)])\s+(.*)$/.exec(line);
}

function list(lines, context) {
  const first = item(lines[0]);
  const indent = first[1].length;
  const isOrdered = Boolean(first[3]);
  const rows = [];
  while (lines.length) {
    const found = item(lines[0]);
    if (found && found[1].length === indent && Boolean(found[3]) === isOrdered) {
      lines.shift();
      rows.push({ words: found[4], inside: [] });
    } else if (rows.length && lines[0].trim() && /^\s+/.exec(lines[0])?.[0].length > indent) {
      rows.at(-1).inside.push(lines.shift().replace(new RegExp(`^\\s{1,${indent + 4}}`), ""));
    } else break;
  }
  return el(
    isOrdered ? "ol" : "ul",
    { class: "rich-list", start: isOrdered && first[3] !== "1" ? first[3] : null },
    rows.map(({ words, inside }) => el("li", {}, task(words, context), inside.length > 0 && markdown(inside.join("\n"), context))),
  );
}

function task(words, context) {
  const found = /^\[([ xX])\]\s+(.*)$/.exec(words);
  return found ? [found[1] === " " ? "☐ " : "☑ ", ...inline(found[2], context)] : inline(words, context);
}

function grid(lines, context) {
  const cells = (line) => line.trim().replace(/^\||\|$/g, "").split("|").map((one) => one.trim());
  const head = cells(lines.shift());
  lines.shift();
  const rows = [];
  while (lines.length && lines[0].includes("|")) rows.push(cells(lines.shift()));
  return el(
    "div",
    { class: "b-table", tabindex: "0", role: "region", "aria-label": "Table" },
    el(
      "table",
      {},
      el("thead", {}, el("tr", {}, head.map((one) => el("th", { scope: "col" }, inline(one, context))))),
      el("tbody", {}, rows.map((row) => el("tr", {}, row.map((one) => el("td", {}, inline(one, context)))))),
    ),
  );
}

function paragraph(lines, context) {
  const inside = [lines.shift()];
  while (lines.length && lines[0].trim() && !/^\s*(```|~~~|#{1,6}\s|>)/.test(lines[0]) && !item(lines[0])) inside.push(lines.shift());
  return el("p", {}, inside.flatMap((line, number) => (number ? [el("br"), ...inline(line, context)] : inline(line, context))));
}

function inline(text, context) {
  const found = [];
  let at = 0;
  for (const match of text.matchAll(TOKENS)) {
    if (match.index > at) found.push(...plain(text.slice(at, match.index)));
    found.push(piece(match, context));
    at = match.index + match[0].length;
  }
  if (at < text.length) found.push(...plain(text.slice(at)));
  return found;
}

function piece(match, context) {
  const { code, words, address, bothWords, strong, em, struck, emoji, escaped } = match.groups;
  if (code !== undefined) return el("code", {}, code);
  if (words !== undefined) return link(address, words, context);
  if (bothWords !== undefined) return el("strong", {}, el("em", {}, inline(bothWords, context)));
  if (strong !== undefined) return el("strong", {}, inline(strong, context));
  if (em !== undefined) return el("em", {}, inline(em, context));
  if (struck !== undefined) return el("s", {}, inline(struck, context));
  if (escaped !== undefined) return escaped;
  return emojiElement(emoji) ?? match[0];
}
