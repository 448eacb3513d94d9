// The open modal: the top of the stack in the sandbox, so a reload shows it unchanged.

import { blocksOf } from "./blocks.js";
import { busy } from "./elements.js";
import { el, fill, icon } from "./dom.js";
import { showError } from "./fields.js";
import { Form } from "./form.js";
import { plain } from "./mrkdwn.js";

export class ModalHost {
  constructor(context) {
    this.context = context;
    this.dialog = null;
  }

  /** Draw the topmost view, or close the dialog if there is none. */
  draw() {
    const views = this.context.store.get("modals");
    const view = views.at(-1);
    if (!view) {
      this.#gone();
      return;
    }
    const look = `${view.id} ${view.hash}`;
    if (this.look !== look) this.#show(view, views.length, look);
    else this.form.follow(view);
    this.#showErrors(view.errors);
  }

  #show(view, depth, look) {
    const isOther = this.form?.id !== view.id;
    const focused = isOther ? null : document.activeElement?.dataset?.focus;
    const scrolled = isOther ? 0 : (this.body?.scrollTop ?? 0);
    this.look = look;
    this.form = new Form(this.context, view, isOther ? null : this.form);
    if (!this.dialog) this.#open();
    const context = { ...this.context, place: {}, form: this.form, state: view.state.values };
    this.problem = el("p", { class: "modal-problem", role: "alert" });
    this.body = el("div", { class: "modal-body" }, this.problem, blocksOf(view.blocks, context));
    this.form.context = context;
    this.form.root = this.body;
    const title = el("h1", { id: "modal-title", class: "modal-title" }, plain(view.title?.text));
    const cross = el("button", { type: "button", class: "tool", "aria-label": depth > 1 ? "Close all" : "Close", on: { click: () => this.#close(depth > 1) } }, icon("close"));
    this.submit = view.submit && el("button", { type: "submit", class: "button primary" }, plain(view.submit.text));
    fill(
      this.dialog,
      el(
        "form",
        { class: "modal-form", novalidate: true, on: { submit: (event) => this.#submit(event) } },
        el("header", {}, el("span", { class: "face app-face small", "aria-hidden": "true" }, this.context.store.get("app").name.slice(0, 1)), title, cross),
        this.body,
        el(
          "footer",
          { class: "row" },
          el("button", { type: "button", class: "button", on: { click: () => this.#close(false) } }, plain(view.close?.text ?? (view.submit ? "Cancel" : "Close"))),
          this.submit,
        ),
      ),
    );
    this.body.scrollTop = scrolled;
    const again = focused && this.dialog.querySelector(`[data-focus="${CSS.escape(focused)}"]`);
    const first = this.dialog.querySelector("[autofocus]") ?? this.body.querySelector("input:not([type=file]), textarea, button, select") ?? this.submit ?? cross;
    (again ?? first).focus();
  }

  #open() {
    this.opener = document.activeElement;
    this.dialog = el("dialog", { class: "modal", "aria-labelledby": "modal-title" });
    this.dialog.addEventListener("cancel", (event) => {
      if (event.target !== this.dialog) return;
      event.preventDefault();
      this.#close(false);
    });
    document.body.append(this.dialog);
    this.dialog.showModal();
  }

  #gone() {
    if (!this.dialog) return;
    this.dialog.close();
    this.dialog.remove();
    [this.dialog, this.form, this.look] = [null, null, null];
    if (this.opener?.isConnected) this.opener.focus();
    else document.getElementById("main")?.focus();
  }

  async #close(isAll) {
    await this.context.press(() => this.context.act("close", { all: isAll }));
  }

  async #submit(event) {
    event.preventDefault();
    if (!this.submit || this.isSending) return;
    this.isSending = true;
    this.submit.disabled = true;
    const { form } = this;
    await busy(this.submit, async () => {
      await form.flush();
      const answer = await this.context.press(() => this.context.act("submit"));
      if (answer && this.form === form) {
        this.#showErrors(answer.errors ?? {});
        this.dialog?.querySelector("[aria-invalid]")?.focus();
      }
    });
    this.isSending = false;
    if (this.submit) this.submit.disabled = false;
  }

  #showErrors(errors) {
    for (const node of this.body.querySelectorAll("[data-block]")) showError(node, errors[node.dataset.block] ?? "");
    const words = errors[""] ?? "";
    if (this.problem.textContent !== words) fill(this.problem, words);
  }
}
