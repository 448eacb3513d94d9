// Files: shown with a message, and opened or saved by anyone who can see them.

import { el, icon } from "./dom.js";

const LARGE = 1024;
const PREVIEWS = /^image\/(png|jpeg|gif|webp|bmp)$/;
const READABLE = /^(text\/|application\/(json|x-yaml|yaml))/;

/** Return the files of a message as a list. */
export function filesOf(files, context) {
  return el("ul", { class: "files", "aria-label": "Files" }, files.map((file) => el("li", {}, card(file, context))));
}

/** Return the file's bytes as base64. */
export async function encoded(file) {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let binary = "";
  for (let at = 0; at < bytes.length; at += 0x8000) binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(binary);
}

/** Return the bytes of a file as a Blob, and cache it. Throws Refusal. */
export async function contentOf(id, context) {
  const known = context.opened.get(id);
  if (known) return known;
  const { mimetype, content } = await context.act("open_file", { file: id });
  const bytes = Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0));
  const blob = new Blob([bytes], { type: mimetype });
  context.opened.set(id, blob);
  return blob;
}

/** Return an image of the workspace, by the id of its file. */
export function imageOf(id, alt, context, attributes = {}) {
  const image = el("img", { alt, ...attributes });
  contentOf(id, context)
    .then((blob) => {
      image.src = URL.createObjectURL(blob);
      image.addEventListener("load", () => URL.revokeObjectURL(image.src), { once: true });
    })
    .catch(() => image.replaceWith(el("span", { class: "missing" }, `The picture cannot be shown: ${alt}`)));
  return image;
}

/** Return a size in bytes as text. */
export function sizeOf(bytes) {
  if (bytes < LARGE) return `${bytes} ${bytes === 1 ? "byte" : "bytes"}`;
  return bytes < LARGE * LARGE ? `${Math.round(bytes / LARGE)} kB` : `${(bytes / LARGE / LARGE).toFixed(1)} MB`;
}

function card(file, context) {
  const open = () => context.press(() => look(file, context));
  const save = () => context.press(() => keep(file, context));
  const shown = PREVIEWS.test(file.mimetype);
  const title = file.title || file.name;
  return el(
    "div",
    { class: `file${shown ? " picture" : ""}` },
    shown && el("button", { type: "button", class: "picture-button", "aria-label": `Open ${title}`, on: { click: open } }, imageOf(file.id, title, context)),
    el(
      "div",
      { class: "file-line" },
      icon("file"),
      el("button", { type: "button", class: "as-link", on: { click: open } }, title),
      el("span", { class: "size" }, `${(file.filetype || "file").toUpperCase()}, ${sizeOf(file.size)}`),
      el("button", { type: "button", class: "as-link", "aria-label": `Save ${title}`, on: { click: save } }, "Save"),
    ),
  );
}

async function keep(file, context) {
  const address = URL.createObjectURL(await contentOf(file.id, context));
  el("a", { href: address, download: file.name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

async function look(file, context) {
  const blob = await contentOf(file.id, context);
  const isText = READABLE.test(file.mimetype) || /\.(csv|json|ya?ml|md|txt|log)$/i.test(file.name);
  if (!isText && !PREVIEWS.test(file.mimetype)) return keep(file, context);
  const title = file.title || file.name;
  show(title, isText ? el("pre", { class: "file-text" }, await blob.text()) : imageOf(file.id, title, context), () => keep(file, context));
  return {};
}

/** Show a large version of a picture, with a button that saves it. */
export function lookAtPicture(id, alt, title, context) {
  const save = async () => {
    const { type } = await contentOf(id, context);
    await keep({ id, name: `${title}.${type.split("/")[1]}` }, context);
  };
  show(title, imageOf(id, alt, context), () => context.press(save));
}

function show(title, inner, save) {
  const dialog = el(
    "dialog",
    { class: "viewer", "aria-label": title, on: { close: () => dialog.remove() } },
    el(
      "header",
      {},
      el("h2", {}, title),
      el("button", { type: "button", class: "button", on: { click: save } }, "Save"),
      el("button", { type: "button", class: "tool", "aria-label": "Close", on: { click: () => dialog.close() } }, icon("close")),
    ),
    el("div", { class: "viewer-body", tabindex: "0", role: "region", "aria-label": title }, inner),
  );
  document.body.append(dialog);
  dialog.showModal();
}
