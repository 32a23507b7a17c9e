/** How long an outline flashes, in milliseconds. */
const duration = 400;

/** Flashes the outlines of the places that are new at the shown stop once, unless the reader prefers reduced motion. */
export function flashAdded(root: HTMLElement): void {
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  root
    .querySelector('[part=map] .added')
    ?.animate([{ opacity: 1 }, { opacity: 1, offset: 0.6 }, { opacity: 0 }], duration);
}
