// F6 moves from region to region, as in Slack. Each entry is a region and the element in it that gets the focus.

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

/** Move the focus to the next region of the page, or to the previous one if `step` is -1. */
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
