// One message: author, time, content, files, reactions, thread, and actions.

import { blocksOf } from "./blocks.js";
import { confirmed } from "./confirm.js";
import { dayTitle, timeOf } from "./dates.js";
import { el, fill, icon } from "./dom.js";
import { filesOf } from "./files.js";
import { emojiElement, mrkdwn } from "./mrkdwn.js";
import { author, face } from "./people.js";
import { unreadIn } from "./unread.js";
import { openMenu } from "./menu.js";

/** Return the message as an article. `of` is {channel, inThread, isFollowing, replies}. */
export function message(row, of, context) {
  const who = author(row, context.store);
  const seconds = Number(row.ts);
  const time = timeOf(seconds, context.zone);
  const full = `${dayTitle(seconds, context.zone, context.now())} at ${time}`;
  const body = el("div", { class: "words" });
  const article = el(
    "article",
    {
      class: `message${of.isFollowing ? " following" : ""}${row.whisper ? " whisper" : ""}`,
      data: { ts: row.ts },
      "aria-label": `${who.name}, ${full}`,
      tabindex: "-1",
    },
    of.isFollowing ? el("time", { class: "aside-time", title: full, "aria-hidden": "true" }, time.replace(/ [AP]M$/, "")) : face(who),
    el(
      "div",
      { class: "body" },
      row.whisper && el("p", { class: "whispered" }, icon("eye"), "Only visible to you"),
      !of.isFollowing &&
        el(
          "p",
          { class: "head" },
          el("strong", { class: "author" }, who.name),
          who.isApp && el("span", { class: "tag" }, "APP"),
          el("time", { datetime: new Date(seconds * 1000).toISOString(), title: full }, time),
        ),
      fill(body, content(row, of, context)),
      row.files?.length > 0 && filesOf(row.files, context),
      row.reactions?.length > 0 && reactions(row.reactions),
      row.whisper && dismissal(row, context),
      !of.inThread && of.replies?.length > 0 && threadBar(row, of, context),
    ),
    !row.whisper && tools(row, of, context, body),
  );
  return article;
}

function content(row, of, context) {
  const place = { channel: of.channel, ts: row.ts };
  const isPlainLine = !row.bot_id && !row.whisper;
  const shown =
    row.blocks?.length && !isPlainLine
      ? blocksOf(row.blocks, { ...context, place })
      : [el("div", { class: "text" }, mrkdwn(row.text, context))];
  const isEdited = row.edited && isPlainLine;
  return [...shown, isEdited && el("span", { class: "edited" }, "(edited)")];
}

function reactions(rows) {
  return el(
    "ul",
    { class: "reactions", "aria-label": "Reactions" },
    rows.map((row) => el("li", { class: "reaction" }, emojiElement(row.name) ?? `:${row.name}:`, ` ${row.count}`)),
  );
}

function dismissal(row, context) {
  const dismiss = () => context.act("dismiss", { ts: row.ts });
  return el("button", { type: "button", class: "as-link dismiss", on: { click: dismiss } }, "Dismiss message");
}

function threadBar(row, of, context) {
  const count = of.replies.length;
  const last = of.replies.at(-1);
  const fresh = unreadIn(context.store, of.channel, row.ts, of.replies);
  const faces = [...new Map(of.replies.map((one) => author(one, context.store)).map((who) => [who.key, who])).values()];
  const when = `${dayTitle(Number(last.ts), context.zone, context.now())} at ${timeOf(Number(last.ts), context.zone)}`;
  const go = () => context.place.go({ ...context.place.now, channel: of.channel, thread: row.ts });
  return el(
    "button",
    { type: "button", class: `thread-bar${fresh ? " unread" : ""}`, on: { click: go } },
    faces.slice(0, 4).map((who) => face(who, "small")),
    el("span", { class: "replies" }, `${count} ${count === 1 ? "reply" : "replies"}`),
    fresh > 0 && el("span", { class: "count" }, `${fresh} new`),
    el("span", { class: "last" }, `Last reply ${when}`),
  );
}

function tools(row, of, context, body) {
  const isMine = row.user === context.store.get("me").id && !row.bot_id;
  const canThread = !of.inThread && !row.whisper;
  const thread = row.thread_ts ?? row.ts;
  const open = () => context.place.go({ ...context.place.now, channel: of.channel, thread });
  const own = context.messageActions().filter((one) => !one.isFor || one.isFor(row));
  const buttons = [
    canThread && tool("reply", "Reply in thread", open),
    isMine && tool("edit", "Edit message", () => edit(row, of, context, body)),
    isMine && tool("trash", "Delete message", (event) => remove(row, of, context, event.currentTarget)),
    ...own.map((one) => tool(one.icon ?? "bolt", one.label, () => one.run({ ...row, channel: of.channel }))),
    shortcuts(row, of, context),
  ].filter(Boolean);
  return buttons.length > 0 && el("div", { class: "tools", role: "group", "aria-label": "Message actions" }, buttons);
}

function tool(name, label, click) {
  return el("button", { type: "button", class: "tool", title: label, "aria-label": label, on: { click } }, icon(name));
}

function shortcuts(row, of, context) {
  const rows = context.store.get("app").shortcuts.filter((one) => one.kind === "message");
  if (!rows.length) return null;
  const use = (one) => context.press(() => context.act("shortcut", { shortcut: one.callback_id, channel: of.channel, ts: row.ts }));
  return tool("more", "More actions", (event) =>
    openMenu(event.currentTarget, rows.map((one) => ({ label: one.name, hint: one.description, run: () => use(one) }))),
  );
}

function edit(row, of, context, body) {
  const field = el("textarea", { class: "edit-field", rows: "3", "aria-label": "Edit message", value: context.readable(row.text) });
  const done = () => {
    fill(body, content(row, of, context));
    body.closest("article")?.focus();
    context.redraw();
  };
  const save = async () => {
    const text = field.value.trim();
    if (text && text !== context.readable(row.text)) {
      await context.press(() => context.act("edit", { channel: of.channel, ts: row.ts, text: context.written(text) }));
    }
    done();
  };
  field.addEventListener("keydown", (event) => {
    if (event.key === "Escape") done();
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      save();
    }
  });
  fill(
    body,
    el("div", { class: "editing" }, field, el("div", { class: "row" },
      el("button", { type: "button", class: "button", on: { click: done } }, "Cancel"),
      el("button", { type: "button", class: "button primary", on: { click: save } }, "Save"))),
  );
  field.focus();
}

async function remove(row, of, context, opener) {
  const sure = await confirmed(
    { title: "Delete message", text: "Are you sure you want to delete this message? This cannot be undone.", yes: "Delete", no: "Cancel", isDanger: true },
    opener,
  );
  if (sure) await context.press(() => context.act("delete", { channel: of.channel, ts: row.ts }));
}
