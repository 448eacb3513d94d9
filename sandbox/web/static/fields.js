// Input blocks: a label, a control, a hint, and an error message.

import { el, fill, freshId, icon } from "./dom.js";
import { focusKey, unknown, where } from "./element_facts.js";
import { control, isText } from "./elements.js";
import { encoded } from "./files.js";
import { plain } from "./mrkdwn.js";

const KINDS = { email_text_input: "email", url_text_input: "url" };
const MODES = { number_input: "decimal", email_text_input: "email", url_text_input: "url" };
const NEARLY = 0.8;
const LABELED = new Set(["rich_text_input", "datepicker", "timepicker"]);

/** Return the block. In a modal `context.form` keeps the values. Elsewhere the app is notified if it asks for that. */
export function field(block, context) {
  const one = block.element;
  const id = freshId("field");
  const ids = { label: `${id}-label`, hint: `${id}-hint`, error: `${id}-error` };
  const describedBy = [block.hint && ids.hint, ids.error].filter(Boolean).join(" ");
  const words = block.label?.text ?? "";
  const form = context.form ?? outside(block, context);
  const inner = {
    ...context,
    label: block.optional ? `${words} (optional)` : words,
    labelledBy: ids.label,
    describedBy,
    value: form.value(block),
    changed: (value, how) => form.changed(block, value, how),
  };
  const error = el("p", { id: ids.error, class: "field-error", role: "alert" });
  const made = controlOf(one, { ...inner, form, block, id, error });
  return el(
    "div",
    { class: "field" },
    el("label", { id: ids.label, for: isText(one) || LABELED.has(one.type) ? id : null }, plain(words), block.optional && el("span", { class: "optional" }, " (optional)")),
    made ?? unknown("element", one.type),
    block.hint && el("p", { id: ids.hint, class: "hint" }, plain(block.hint.text)),
    error,
  );
}

/** Show an error message at the field. An empty one removes it. */
export function showError(node, words) {
  const place = node.querySelector(".field-error");
  if (place && place.textContent !== words) fill(place, words);
  const held = node.querySelector("input, textarea, .select-opener");
  if (words) held?.setAttribute("aria-invalid", "true");
  else held?.removeAttribute("aria-invalid");
}

function controlOf(one, context) {
  if (isText(one) || one.type === "rich_text_input") return words(one, context);
  if (one.type === "file_input") return files(one, context);
  return control(one, context);
}

function words(one, context) {
  const { form, block } = context;
  const isLong = one.multiline || one.type === "rich_text_input";
  const facts = {
    id: context.id,
    class: "field-input",
    "aria-describedby": context.describedBy,
    placeholder: one.placeholder?.text,
    value: held(one, context.value),
    data: { focus: focusKey(one, context) },
    autofocus: one.focus_on_load,
    "aria-required": block.optional ? null : "true",
  };
  const node = isLong
    ? el("textarea", { ...facts, rows: "5" })
    : el("input", { ...facts, type: KINDS[one.type] ?? "text", inputmode: MODES[one.type], autocomplete: "off" });
  const counter = one.max_length ? el("span", { class: "counter", "aria-live": "polite" }) : null;
  const count = () => {
    const left = one.max_length - node.value.length;
    if (counter) fill(counter, node.value.length > one.max_length * NEARLY && String(left));
    counter?.classList.toggle("over", left < 0);
  };
  const isEach = one.dispatch_action_config?.trigger_actions_on?.includes("on_character_entered");
  node.addEventListener("input", () => {
    count();
    context.changed(node.value, { isQuiet: block.dispatch_action && !isEach });
  });
  node.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && block.dispatch_action && !isEach && !event.isComposing && (!isLong || event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      event.stopPropagation();
      form.changed(block, node.value);
    }
  });
  count();
  return el("span", { class: "field-words" }, node, counter);
}

function held(one, value) {
  if (one.type !== "rich_text_input") return value.value ?? "";
  const rows = value.rich_text_value?.elements ?? [];
  return rows.map((row) => (row.elements ?? []).map((part) => part.text ?? "").join("")).join("\n");
}

function files(one, context) {
  let kept = context.value.files ?? [];
  const list = el("ul", { class: "attached" });
  const most = one.max_files ?? 10;
  const accept = one.filetypes?.map((kind) => `.${kind}`).join(",");
  const picker = el("input", { type: "file", hidden: true, multiple: most > 1, accept, on: { change: () => add() } });
  const draw = () =>
    fill(
      list,
      kept.map((file) =>
        el("li", {}, icon("file"), file.name, el("button", {
          type: "button",
          class: "tool",
          "aria-label": `Remove ${file.name}`,
          on: { click: () => { keep(kept.filter((other) => other.id !== file.id)); choose.focus(); } },
        }, icon("close"))),
      ),
    );
  const keep = (rows) => {
    kept = rows;
    draw();
    context.changed(kept.map((file) => file.id));
  };
  const add = async () => {
    const chosen = [...picker.files];
    picker.value = "";
    choose.setAttribute("aria-busy", "true");
    for (const file of chosen) {
      const answer = await context.press(async () => context.act("attach", { name: file.name, content: await encoded(file) }));
      if (answer) keep([...kept, { id: answer.file, name: file.name }]);
    }
    choose.removeAttribute("aria-busy");
  };
  const choose = el(
    "button",
    { type: "button", class: "button small", "aria-describedby": context.describedBy, data: { focus: focusKey(one, context) }, on: { click: () => picker.click() } },
    icon("clip"),
    most > 1 ? " Add files" : " Add a file",
  );
  draw();
  return el("div", { class: "file-field", role: "group", "aria-labelledby": context.labelledBy }, choose, picker, list);
}

/** Return a form for a message or a Home tab, which sends values to the app if it asks for them. */
function outside(block, context) {
  const { action_id: action } = block.element;
  return {
    value: () => context.state?.[context.blockId]?.[action] ?? {},
    changed: (_, value, { isQuiet = false } = {}) => {
      if (!block.dispatch_action || isQuiet) return null;
      return context.press(() => context.act("choose", { menu: action, option: value, ...where(context) }));
    },
  };
}
