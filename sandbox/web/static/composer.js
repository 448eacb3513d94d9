// The composer: messages, slash commands with completion, files.

import { completions } from "./completion.js";
import { el, fill, freshId, icon } from "./dom.js";
import { encoded } from "./files.js";

export class Composer {
  constructor(context, place) {
    this.context = context;
    this.place = place;
    this.files = [];
    this.listId = freshId("commands");
    this.chosen = 0;
    this.field = el("textarea", {
      class: "composer-field",
      rows: "1",
      "aria-autocomplete": "list",
      "aria-controls": this.listId,
      on: {
        input: () => this.#typed(),
        keydown: (event) => this.#key(event),
        paste: (event) => this.#pasted(event),
        blur: () => setTimeout(() => this.#suggest([]), 120),
      },
    });
    this.list = el("ul", { id: this.listId, class: "completion", role: "listbox", tabindex: "0", "aria-label": "Suggestions", hidden: true });
    this.attached = el("ul", { class: "attached", "aria-label": "Files to send" });
    this.picker = el("input", { type: "file", multiple: true, hidden: true, on: { change: () => this.#picked() } });
    this.problem = el("p", { class: "composer-problem", role: "alert" });
    const attach = el(
      "button",
      { type: "button", class: "tool", title: "Attach files", "aria-label": "Attach files", on: { click: () => this.picker.click() } },
      icon("clip"),
    );
    const send = el(
      "button",
      { type: "button", class: "tool send", title: "Send", "aria-label": "Send", on: { click: () => this.send() } },
      icon("send"),
    );
    this.root = el(
      "div",
      { class: "composer", on: { dragover: (event) => event.preventDefault(), drop: (event) => this.#dropped(event) } },
      this.list,
      this.problem,
      el("div", { class: "composer-box" }, this.field, this.attached, el("div", { class: "composer-tools" }, attach, this.picker, el("span", { class: "grow" }), send)),
    );
    this.field.value = sessionStorage.getItem(this.#draftKey) ?? "";
    queueMicrotask(() => this.#grow());
  }

  get #draftKey() {
    return `draft ${this.context.person} ${this.place.channel} ${this.place.thread ?? ""}`;
  }

  /** Name the field after the place it posts to. */
  draw() {
    const { store } = this.context;
    const channel = store.get(`channel/${this.place.channel}`);
    const name = channel?.kind === "im" ? store.get("app").name : `#${channel?.name ?? ""}`;
    const words = this.place.thread ? "Reply…" : `Message ${name}`;
    this.field.placeholder = words;
    this.field.setAttribute("aria-label", this.place.thread ? `Reply in the thread in ${name}` : words);
  }

  /** Post, run, or upload what was typed. */
  async send() {
    const text = this.field.value.trim();
    if (!text && !this.files.length) return;
    this.#complain("");
    const files = this.files;
    this.#clear();
    const { error, kept } = await this.#deliver(text, files);
    if (error) {
      this.#complain(error);
      if (!this.field.value) this.field.value = kept;
      this.files = files;
      this.#drawFiles();
      this.#grow();
    }
  }

  async #deliver(text, files) {
    const { act, written } = this.context;
    try {
      if (text.startsWith("/") && !files.length) {
        const [, command, rest] = /^(\S+)\s*([\s\S]*)$/.exec(text);
        const { error } = await act("run", { command, text: rest, ...this.place });
        return { error, kept: text };
      }
      for (const [number, file] of files.entries()) {
        await act("upload", { ...this.place, name: file.name, content: await encoded(file), text: number ? "" : written(text) });
      }
      if (!files.length) await act("say", { ...this.place, text: written(text) });
      return {};
    } catch (refusal) {
      return { error: refusal.message, kept: text };
    }
  }

  #clear() {
    this.field.value = "";
    this.files = [];
    sessionStorage.removeItem(this.#draftKey);
    this.#drawFiles();
    this.#suggest([]);
    this.#grow();
  }

  #complain(words) {
    fill(this.problem, words);
  }

  #typed() {
    sessionStorage.setItem(this.#draftKey, this.field.value);
    this.#complain("");
    this.#grow();
    this.#suggest(completions(this.field.value.slice(0, this.field.selectionStart), this.context.store));
  }

  #suggest(rows) {
    this.found = rows;
    this.chosen = 0;
    this.list.hidden = !rows.length;
    if (rows.length) this.context.announce(`${rows.length} ${rows.length === 1 ? "suggestion" : "suggestions"}; arrows choose, Tab takes`);
    fill(
      this.list,
      rows.map((row, number) =>
        el(
          "li",
          { id: `${this.listId}-${number}`, role: "option", on: { mousedown: (event) => { event.preventDefault(); this.#take(row); } } },
          el("span", { class: "command" }, row.label, row.hint && el("span", { class: "hint" }, ` ${row.hint}`)),
          row.description && el("span", { class: "description" }, row.description),
        ),
      ),
    );
    this.#point();
  }

  #point() {
    for (const [number, node] of [...this.list.children].entries()) {
      node.setAttribute("aria-selected", String(number === this.chosen));
      if (number === this.chosen) node.scrollIntoView({ block: "nearest" });
    }
    if (this.found?.length) this.field.setAttribute("aria-activedescendant", `${this.listId}-${this.chosen}`);
    else this.field.removeAttribute("aria-activedescendant");
  }

  #take(row) {
    const at = this.field.selectionStart;
    const before = this.field.value.slice(0, at - row.typed.length) + row.word;
    this.field.value = `${before} ${this.field.value.slice(at)}`;
    this.field.focus();
    this.field.setSelectionRange(before.length + 1, before.length + 1);
    this.#typed();
  }

  #key(event) {
    if (event.isComposing) return;
    const open = this.found?.length ?? 0;
    if (open && (event.key === "ArrowDown" || event.key === "ArrowUp")) {
      event.preventDefault();
      this.chosen = (this.chosen + (event.key === "ArrowDown" ? 1 : open - 1)) % open;
      this.#point();
    } else if (open && (event.key === "Tab" || (event.key === "Enter" && this.found[this.chosen].word !== this.found[this.chosen].typed))) {
      event.preventDefault();
      this.#take(this.found[this.chosen]);
    } else if (open && event.key === "Escape") {
      event.preventDefault();
      event.stopPropagation();
      this.#suggest([]);
    } else if (event.key === "ArrowUp" && !this.field.value) {
      event.preventDefault();
      this.context.editLast(this.place);
    } else if (event.key === "Enter" && !event.shiftKey) {
      event.preventDefault();
      this.send();
    }
  }

  #grow() {
    this.field.style.height = "auto";
    this.field.style.height = `${Math.min(this.field.scrollHeight, 220)}px`;
  }

  #picked() {
    this.#add(this.picker.files);
    this.picker.value = "";
  }

  #pasted(event) {
    if (event.clipboardData?.files.length) {
      event.preventDefault();
      this.#add(event.clipboardData.files);
    }
  }

  #dropped(event) {
    if (event.dataTransfer?.files.length) {
      event.preventDefault();
      this.#add(event.dataTransfer.files);
    }
  }

  #add(files) {
    this.files = [...this.files, ...files];
    this.#drawFiles();
    this.field.focus();
  }

  #drawFiles() {
    fill(
      this.attached,
      this.files.map((file, number) =>
        el("li", {}, icon("file"), file.name, el("button", {
          type: "button",
          class: "tool",
          "aria-label": `Remove ${file.name}`,
          on: { click: () => { this.files = this.files.filter((_, at) => at !== number); this.#drawFiles(); this.field.focus(); } },
        }, icon("close"))),
      ),
    );
  }
}
