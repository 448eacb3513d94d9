// Elements that act at once: buttons, menus, pickers. They notify the sandbox, and through it the app.

import { clockOf, dayOf, secondsOf } from "./dates.js";
import { el, icon } from "./dom.js";
import { focusKey, isSure, unknown, where } from "./element_facts.js";
import { openAddress } from "./links.js";
import { openMenu } from "./menu.js";
import { plain, spoken, textObject } from "./mrkdwn.js";
import { pictureOf } from "./pictures.js";
import { Select } from "./select.js";

const TEXTS = new Set(["plain_text_input", "number_input", "email_text_input", "url_text_input"]);
const SOON = 400;

/** Return one element of a message, of a Home tab, or of a section or actions block in a modal. */
export function element(one, context) {
  if (one.type === "image") return pictureOf(one, context);
  if (one.type === "button") return button(one, context);
  if (one.type === "overflow") return overflow(one, context);
  const tells = (value) => tell(one, context, value);
  return control(one, { ...context, label: context.label ?? nameOf(one, context), value: stateOf(one, context), changed: tells }) ?? unknown("element", one.type);
}

/** Return a control with a value, or null for other types. `context` has {label, labelledBy, value, changed}. */
export function control(one, context) {
  if (/^(multi_)?(static|external|users|conversations|channels)_select$/.test(one.type)) return new Select(one, context).root;
  if (one.type === "radio_buttons" || one.type === "checkboxes") return ticks(one, context);
  if (one.type === "datepicker") return picker(one, context, "date", "selected_date", "initial_date");
  if (one.type === "timepicker") return picker(one, context, "time", "selected_time", "initial_time");
  if (one.type === "datetimepicker") return dateAndTime(one, context);
  return null;
}

/** Return whether the element is a text field. */
export function isText(one) {
  return TEXTS.has(one.type);
}

function button(one, context) {
  const style = one.style === "danger" ? " danger" : one.style === "primary" ? " primary" : "";
  const words = plain(one.text?.text);
  const facts = { "aria-label": one.accessibility_label, data: { focus: focusKey(one, context) } };
  const press = async (event) => {
    const pressed = event.currentTarget;
    if (!(await isSure(one, context, pressed))) return;
    if (one.url) openAddress(one.url, context);
    await busy(pressed, () => context.press(() => context.act("click", { button: one.action_id, ...where(context) })));
  };
  const attributes = { type: "button", class: `button small${style}`, ...facts, on: { click: press } };
  return el("button", attributes, words, one.url && el("span", { class: "unseen" }, " (opens a new tab)"));
}

function overflow(one, context) {
  const label = context.blockWords ? `More actions: ${spoken(context.blockWords, context)}` : "More actions";
  const open = (event) => {
    const opener = event.currentTarget;
    const choose = async (option) => {
      if (!(await isSure(one, context, opener))) return;
      if (option.url) openAddress(option.url, context);
      await busy(opener, () => tell(one, context, option.value ?? option.text.text));
    };
    openMenu(opener, one.options.map((option) => ({ label: option.text.text, hint: option.description?.text, run: () => choose(option) })));
  };
  return el("button", { type: "button", class: "tool outlined", "aria-label": label, "aria-haspopup": "menu", "aria-expanded": "false", data: { focus: focusKey(one, context) }, on: { click: open } }, icon("more"));
}

function ticks(one, context) {
  const isMany = one.type === "checkboxes";
  const held = isMany ? (context.value.selected_options ?? []) : [context.value.selected_option].filter(Boolean);
  let chosen = new Set(held.map((option) => option.value));
  const name = `${context.blockId}-${one.action_id}-${Math.random().toString(36).slice(2)}`;
  const rows = one.options.map((option) => {
    const input = el("input", {
      type: isMany ? "checkbox" : "radio",
      name,
      value: option.value,
      data: { focus: `${focusKey(one, context)} ${option.value}` },
      on: { change: () => told() },
    });
    input.checked = chosen.has(option.value);
    return el(
      "label",
      { class: "tick" },
      input,
      el("span", {}, el("span", { class: "text" }, textObject(option.text, context)), option.description && el("span", { class: "hint" }, textObject(option.description, context))),
    );
  });
  const told = async () => {
    const inputs = [...group.querySelectorAll("input")];
    const values = inputs.filter((input) => input.checked).map((input) => input.value);
    if (await isSure(one, context, document.activeElement)) {
      chosen = new Set(values);
      context.changed(isMany ? values : values[0]);
    } else for (const input of inputs) input.checked = chosen.has(input.value);
  };
  const group = el("div", { class: "ticks", role: isMany ? "group" : "radiogroup", ...named(context) }, rows);
  return group;
}

function picker(one, context, type, key, initial) {
  let waiting = 0;
  const input = el("input", {
    id: context.id ?? null,
    type,
    class: "field-input",
    ...named(context),
    value: context.value[key] ?? one[initial] ?? "",
    data: { focus: focusKey(one, context) },
    on: {
      change: () => {
        clearTimeout(waiting);
        waiting = setTimeout(async () => (await isSure(one, context, input)) && context.changed(input.value || null), SOON);
      },
    },
  });
  return input;
}

function dateAndTime(one, context) {
  const held = context.value.selected_date_time ?? one.initial_date_time ?? null;
  let waiting = 0;
  const told = () => {
    clearTimeout(waiting);
    waiting = setTimeout(async () => {
      const isWhole = date.value && time.value;
      if (await isSure(one, context, date)) context.changed(isWhole ? secondsOf(date.value, time.value, context.zone) : null);
    }, SOON);
  };
  const part = (type, value, label) =>
    el("input", { type, class: "field-input", "aria-label": `${context.label ?? ""} (${label})`.trim(), value, data: { focus: `${focusKey(one, context)} ${type}` }, on: { change: told } });
  const date = part("date", held ? dayOf(held, context.zone) : "", "date");
  const time = part("time", held ? clockOf(held, context.zone) : "", "time");
  return el("span", { class: "date-and-time" }, date, time, el("span", { class: "hint" }, context.zone.replace(/_/g, " ")));
}

function named(context) {
  return context.labelledBy ? { "aria-labelledby": context.labelledBy, "aria-describedby": context.describedBy } : { "aria-label": context.label };
}

function nameOf(one, context) {
  if (context.blockWords) return spoken(context.blockWords, context).slice(0, 150);
  return one.placeholder?.text ?? one.action_id;
}

function stateOf(one, context) {
  const kept = context.state?.[context.blockId]?.[one.action_id];
  if (kept) return kept;
  const initial = {};
  for (const [key, value] of Object.entries(one)) if (key.startsWith("initial_")) initial[key.replace("initial_", "selected_")] = value;
  return initial;
}

async function tell(one, context, option) {
  return context.press(() => context.act("choose", { menu: one.action_id, option, ...where(context) }));
}

/** Mark the button as busy until the work is done. */
export async function busy(node, work) {
  node.setAttribute("aria-busy", "true");
  try {
    return await work();
  } finally {
    node.removeAttribute("aria-busy");
  }
}

