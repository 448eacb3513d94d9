// A menu of commands next to the button that opened it.

import { el } from "./dom.js";

/** Open a menu with rows of {label, hint, isCurrent, run}. A choice, Escape, or a click elsewhere closes it. */
export function openMenu(opener, rows) {
  const items = rows.map((row) =>
    el(
      "button",
      {
        type: "button",
        class: "menu-item",
        role: row.isCurrent === undefined ? "menuitem" : "menuitemradio",
        "aria-checked": row.isCurrent === undefined ? null : String(row.isCurrent),
        tabindex: "-1",
        on: { click: () => { close(); row.run(); } },
      },
      el("span", {}, row.label),
      row.hint && el("span", { class: "hint" }, row.hint),
    ),
  );
  const menu = el("div", { class: "menu", role: "menu" }, items);
  const host = landmarkOf(opener);
  const away = (event) => {
    if (!menu.contains(event.target) && event.target !== opener) close({ keepsFocus: false });
  };
  const close = ({ keepsFocus = true } = {}) => {
    menu.remove();
    opener.setAttribute("aria-expanded", "false");
    document.removeEventListener("pointerdown", away, true);
    if (keepsFocus && opener.isConnected) opener.focus();
  };
  menu.addEventListener("keydown", (event) => {
    const at = items.indexOf(document.activeElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: items.length - 1 }[event.key];
    if (to !== undefined) {
      event.preventDefault();
      items[(to + items.length) % items.length].focus();
    } else if (event.key === "Escape" || event.key === "Tab") {
      event.preventDefault();
      event.stopPropagation();
      close();
    }
  });
  opener.setAttribute("aria-haspopup", "menu");
  opener.setAttribute("aria-expanded", "true");
  host.append(menu);
  beside(menu, opener);
  document.addEventListener("pointerdown", away, true);
  (items.find((_, number) => rows[number].isCurrent) ?? items[0])?.focus();
}

/** Return the parent for a box that belongs to this node: the dialog or region around it. */
export function landmarkOf(node) {
  return node.closest("dialog, aside, main, header") ?? document.body;
}

/** Place the box below its opener, or above if there is no room, inside the window. */
export function beside(box, opener, { width = null } = {}) {
  const at = opener.getBoundingClientRect();
  if (width) box.style.minWidth = `${width}px`;
  const { offsetWidth, offsetHeight } = box;
  const below = at.bottom + 4 + offsetHeight <= window.innerHeight || at.top < offsetHeight;
  box.style.left = `${Math.max(8, Math.min(at.left, window.innerWidth - offsetWidth - 8))}px`;
  box.style.top = `${below ? Math.min(at.bottom + 4, Math.max(8, window.innerHeight - offsetHeight - 8)) : at.top - offsetHeight - 4}px`;
}
