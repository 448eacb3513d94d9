// Elements, made of text and elements only. Text from people is never parsed as HTML.

const SVG = "http://www.w3.org/2000/svg";

/** Return an element. `on` has listeners, `data` has data attributes. False and null attributes are left out. */
export function el(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === false || value === null || value === undefined) continue;
    if (name === "on") for (const [event, heard] of Object.entries(value)) node.addEventListener(event, heard);
    else if (name === "data") Object.assign(node.dataset, value);
    else if (name === "value") node.value = value;
    else if (name === "style") for (const [key, one] of Object.entries(value)) node.style.setProperty(key, one);
    else node.setAttribute(name, value === true ? "" : String(value));
  }
  append(node, children);
  return node;
}

/** Append the children to the node. Nested lists are flattened, null and false are left out. */
export function append(node, ...children) {
  for (const child of children.flat(Infinity)) {
    if (child === null || child === undefined || child === false) continue;
    node.append(child instanceof Node ? child : String(child));
  }
  return node;
}

/** Replace the node's children. */
export function fill(node, ...children) {
  node.replaceChildren();
  return append(node, ...children);
}

/** Fill the node with what `make` returns, but only if `look` has changed, so that a button stays while it is pressed. */
export function refill(node, look, make) {
  const now = JSON.stringify(look);
  if (looks.get(node) === now) return;
  looks.set(node, now);
  fill(node, make());
}

const looks = new WeakMap();

const PATHS = {
  hash: "M7 3 5 17M14 3l-2 14M3 7h14M3 13h14",
  lock: "M6 9V6a4 4 0 0 1 8 0v3M5 9h10v8H5z",
  send: "M3 4l14 6-14 6 2-6zM5 10h6",
  close: "M5 5l10 10M15 5L5 15",
  back: "M12 4l-6 6 6 6",
  more: "M10 4v.01M10 10v.01M10 16v.01",
  reply: "M4 5h12v8H9l-4 3v-3H4z",
  edit: "M4 16l1-4 8-8 3 3-8 8z",
  trash: "M4 6h12M8 6V4h4v2M6 6l1 11h6l1-11",
  file: "M6 2h6l4 4v12H6zM12 2v4h4",
  clip: "M14 6l-6 6a2 2 0 0 0 3 3l6-6a4 4 0 0 0-6-6L5 9a6 6 0 0 0 8 8l4-4",
  menu: "M3 5h14M3 10h14M3 15h14",
  down: "M5 8l5 5 5-5",
  sun: "M10 6a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM10 1v2M10 17v2M1 10h2M17 10h2M4 4l1 1M15 15l1 1M4 16l1-1M15 5l1-1",
  moon: "M16 12A7 7 0 0 1 8 4a7 7 0 1 0 8 8z",
  columns: "M3 4h14v12H3zM10 4v12",
  people: "M7 9a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM2 17c0-4 2-6 5-6s5 2 5 6M13 9a3 3 0 1 0 0-6M14 11c2 0 4 2 4 6",
  eye: "M2 10s3-5 8-5 8 5 8 5-3 5-8 5-8-5-8-5zM10 8a2 2 0 1 0 0 4 2 2 0 0 0 0-4z",
  bolt: "M11 2L4 11h5l-1 7 7-9h-5z",
  plus: "M10 4v12M4 10h12",
  check: "M4 10l4 4 8-8",
  panel: "M3 4h14v12H3zM13 4v12",
};

/** Return an icon, hidden from screen readers. */
export function icon(name) {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", "0 0 20 20");
  svg.setAttribute("class", "icon");
  svg.setAttribute("aria-hidden", "true");
  const path = document.createElementNS(SVG, "path");
  path.setAttribute("d", PATHS[name]);
  svg.append(path);
  return svg;
}

let made = 0;

/** Return an id that no other element on this page has. */
export function freshId(kind) {
  made += 1;
  return `${kind}-${made}`;
}
