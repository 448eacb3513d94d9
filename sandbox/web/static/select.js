// Menus for one or several options, which are fixed, suggested by the app, or people and channels of the workspace.

import { el, fill, freshId, icon } from "./dom.js";
import { focusKey, isSure, where } from "./element_facts.js";
import { beside, landmarkOf } from "./menu.js";
import { plain } from "./mrkdwn.js";

const TYPING = 160;

// With several options, the app is notified when the list closes, as in Slack. A form keeps every choice at once.

/** Return the options of an element as groups: [{label, options: [{text, value, description}]}]. */
export function choicesOf(one, context) {
  const { store } = context;
  if (one.type.endsWith("users_select")) {
    const people = store.under("person/").map(([, row]) => row).filter((row) => row.role !== "deactivated");
    return [{ options: people.map((row) => choice(row.real_name, row.id, row.role === "bot" ? "app" : `@${row.name}`)) }];
  }
  if (/(conversations|channels)_select$/.test(one.type)) {
    const wanted = one.filter?.include;
    const kinds = { channel: "public", group: "private", im: "im" };
    const rows = store.under("channel/").map(([, row]) => row).filter((row) => !row.is_archived);
    const fitting = rows.filter((row) => (one.type.endsWith("channels_select") ? row.kind === "channel" : !wanted || wanted.includes(kinds[row.kind])));
    return [{ options: fitting.map((row) => choice(row.kind === "im" ? store.get("app").name : `#${row.name}`, row.id)) }];
  }
  if (one.option_groups) return one.option_groups.map((group) => ({ label: group.label?.text, options: group.options }));
  return [{ options: one.options ?? [] }];
}

export class Select {
  constructor(one, context) {
    this.one = one;
    this.context = context;
    this.isMany = one.type.startsWith("multi_");
    this.isExternal = one.type.endsWith("external_select");
    this.groups = this.isExternal ? [] : choicesOf(one, context);
    this.chosen = this.#held();
    this.words = el("span", { class: "select-words" });
    this.opener = el(
      "button",
      {
        type: "button",
        class: "select-opener",
        "aria-haspopup": "listbox",
        "aria-expanded": "false",
        data: { focus: focusKey(one, context) },
        on: { click: () => this.open(), keydown: (event) => this.#openKey(event) },
      },
      this.words,
      icon("down"),
    );
    this.chips = el("span", { class: "chips" });
    this.root = el("span", { class: `select${this.isMany ? " many" : ""}` }, this.isMany && this.chips, this.opener);
    this.draw();
  }

  /** Show on the button what is chosen. */
  draw() {
    const placeholder = this.one.placeholder?.text ?? (this.isMany ? "Select options" : "Select an option");
    const label = this.context.label ?? placeholder;
    const names = this.chosen.map((option) => option.text.text);
    fill(this.words, this.isMany || !names.length ? el("span", { class: "placeholder" }, plain(placeholder)) : plain(names[0]));
    this.opener.setAttribute("aria-label", `${label}: ${names.join(", ") || "nothing chosen"}`);
    if (this.context.describedBy) this.opener.setAttribute("aria-describedby", this.context.describedBy);
    fill(
      this.chips,
      this.chosen.map((option) =>
        el("span", { class: "chip" }, plain(option.text.text), el("button", {
          type: "button",
          class: "chip-remove",
          "aria-label": `Remove ${option.text.text}`,
          on: { click: () => { this.#toggle(option); this.opener.focus(); } },
        }, icon("close"))),
      ),
    );
  }

  /** Open the list, with a search field. */
  async open() {
    if (this.popup) return this.close();
    const id = freshId("list");
    const label = this.context.label ?? this.one.placeholder?.text ?? "Options";
    this.filter = el("input", {
      type: "text",
      class: "select-filter",
      role: "combobox",
      autocomplete: "off",
      "aria-label": `Search: ${label}`,
      "aria-controls": id,
      "aria-expanded": "true",
      "aria-autocomplete": "list",
      placeholder: "Search",
      on: { input: () => this.#typed(), keydown: (event) => this.#key(event) },
    });
    this.list = el("div", { id, class: "select-list", role: "listbox", "aria-label": label, "aria-multiselectable": this.isMany ? "true" : null, tabindex: "-1" });
    this.popup = el("div", { class: "select-popup" }, this.filter, this.list);
    landmarkOf(this.opener).append(this.popup);
    this.opener.setAttribute("aria-expanded", "true");
    this.away = (event) => {
      if (!this.popup.contains(event.target) && !this.root.contains(event.target)) this.close({ keepsFocus: false });
    };
    document.addEventListener("pointerdown", this.away, true);
    this.#place();
    this.filter.focus();
    await this.#typed({ isFirst: true });
  }

  /** Close the list. */
  close({ keepsFocus = true } = {}) {
    if (!this.popup) return;
    if (this.isUntold) this.#tell();
    this.popup.remove();
    this.popup = null;
    clearTimeout(this.waiting);
    document.removeEventListener("pointerdown", this.away, true);
    this.opener.setAttribute("aria-expanded", "false");
    if (keepsFocus) this.opener.focus();
  }

  #held() {
    const { value } = this.context;
    const one = ["option", "user", "conversation", "channel"].map((key) => value[`selected_${key}`]).find(Boolean);
    const many = ["options", "users", "conversations", "channels"].map((key) => value[`selected_${key}`]).find(Boolean) ?? [];
    const all = this.groups.flatMap((group) => group.options);
    return (this.isMany ? many : [one].filter(Boolean)).map((row) => (typeof row === "string" ? (all.find((option) => option.value === row) ?? choice(row, row)) : row));
  }

  async #typed({ isFirst = false } = {}) {
    clearTimeout(this.waiting);
    const query = this.filter.value.trim();
    if (!this.isExternal) {
      this.#show(this.groups, (option) => option.text.text.toLowerCase().includes(query.toLowerCase()));
      return;
    }
    const least = this.one.min_query_length ?? 3;
    if (query.length < least) {
      this.#say(`Type ${least} or more characters to search.`);
      return;
    }
    if (isFirst) await this.#ask(query);
    else this.waiting = setTimeout(() => this.#ask(query), TYPING);
  }

  async #ask(query) {
    this.#say("Searching …");
    const answer = await this.context
      .act("suggest", { menu: this.one.action_id, query, ...where(this.context) })
      .catch((refusal) => ({ error: refusal.message, suggested: [] }));
    if (!this.popup || this.filter.value.trim() !== query) return;
    if (answer.error) this.#say(answer.error);
    else this.#show([{ options: answer.suggested }], () => true);
  }

  #say(words) {
    this.rows = [];
    fill(this.list, el("p", { class: "select-note", role: "status" }, words));
    this.#place();
  }

  #show(groups, fits) {
    this.rows = [];
    const chosen = new Set(this.chosen.map((option) => option.value));
    const parts = groups.map((group) => {
      const options = group.options.filter(fits).map((option) => this.#row(option, chosen.has(option.value)));
      if (!options.length) return null;
      return group.label ? el("div", { role: "group", "aria-label": group.label }, el("p", { class: "group-label", "aria-hidden": "true" }, group.label), options) : options;
    });
    fill(this.list, parts);
    if (!this.rows.length) {
      this.#say("No results.");
      return;
    }
    const at = this.rows.findIndex((row) => chosen.has(row.option.value));
    this.#point(at < 0 || this.isMany ? 0 : at);
    this.#place();
  }

  #row(option, isChosen) {
    const node = el(
      "div",
      {
        class: "select-option",
        role: "option",
        id: freshId("option"),
        "aria-selected": String(isChosen),
        on: { click: () => this.#choose(option), pointermove: () => this.#point(this.rows.findIndex((row) => row.node === node)) },
      },
      el("span", {}, plain(option.text.text), option.description && el("span", { class: "hint" }, plain(option.description.text))),
      isChosen && icon("check"),
    );
    this.rows.push({ node, option });
    return node;
  }

  #point(number) {
    if (number === this.at && this.rows[number]?.node.classList.contains("at")) return;
    this.at = number;
    for (const [index, row] of this.rows.entries()) row.node.classList.toggle("at", index === number);
    const row = this.rows[number];
    if (!row) return;
    this.filter.setAttribute("aria-activedescendant", row.node.id);
    row.node.scrollIntoView({ block: "nearest" });
  }

  #key(event) {
    const count = this.rows?.length ?? 0;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && count) {
      event.preventDefault();
      this.#point((this.at + step + count) % count);
    } else if (event.key === "Enter") {
      event.preventDefault();
      if (count) this.#choose(this.rows[this.at].option);
    } else if (event.key === "Escape") {
      event.preventDefault();
      event.stopPropagation();
      this.close();
    } else if (event.key === "Tab") {
      this.close();
    } else if (event.key === "Backspace" && this.isMany && !this.filter.value && this.chosen.length) {
      this.#toggle(this.chosen.at(-1));
      this.#typed();
    }
  }

  #openKey(event) {
    if (event.key === "ArrowDown" && !this.popup) {
      event.preventDefault();
      this.open();
    }
  }

  async #choose(option) {
    if (this.isMany) {
      this.#toggle(option);
      this.filter.value = "";
      this.filter.focus();
      this.#show(this.isExternal ? [{ options: this.rows.map((row) => row.option) }] : this.groups, () => true);
      return;
    }
    this.close();
    if (!(await isSure(this.one, this.context, this.opener))) return;
    this.chosen = [option];
    this.draw();
    this.context.changed(option.value ?? option.text.text);
  }

  #toggle(option) {
    const isIn = this.chosen.some((row) => row.value === option.value);
    const most = this.one.max_selected_items ?? 100;
    if (!isIn && this.chosen.length >= most) {
      this.context.toast(`You can choose at most ${most}. Remove one first.`);
      return;
    }
    this.chosen = isIn ? this.chosen.filter((row) => row.value !== option.value) : [...this.chosen, option];
    this.draw();
    this.#place();
    if (this.popup && !this.context.form) this.isUntold = true;
    else this.#tell();
  }

  async #tell() {
    this.isUntold = false;
    if (await isSure(this.one, this.context, this.opener)) this.context.changed(this.chosen.map((row) => row.value));
  }

  #place() {
    if (this.popup) beside(this.popup, this.opener, { width: Math.max(240, this.opener.offsetWidth) });
  }
}

function choice(words, value, description = "") {
  return { text: { type: "plain_text", text: words }, value, ...(description ? { description: { type: "plain_text", text: description } } : {}) };
}
