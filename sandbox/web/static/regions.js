// F6 goes from region to region, as in Slack: where each begins, and what in it takes the focus.

const REGIONS = [
  [".topbar", ".who"],
  [".strip", "button"],
  [".sidebar", ".here"],
  ["main .scroll-place", ".scroller"],
  ["main .home", "button, input, a"],
  ["main .foot", "textarea, button"],
  [".thread .scroll-place", ".scroller"],
  [".thread .foot", "textarea"],
  [".side", "button"],
];

/** The focus is in the next region of the page, or in the one before where `step` is -1. */
export function goToNextRegion(root, step) {
  const found = REGIONS.map(([place, inner]) => {
    const region = root.querySelector(place);
    const node = [...(region?.querySelectorAll(inner) ?? [])].find((one) => one.offsetParent);
    return { region, node };
  }).filter(({ node }) => node);
  const at = found.findIndex(({ region }) => region.contains(document.activeElement));
  const from = at < 0 && step < 0 ? 0 : at;
  found[(from + step + found.length) % found.length]?.node.focus();
}
