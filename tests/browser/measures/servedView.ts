/** What a reader sees of a served figure. Runs in the page. */
export function servedView(map: Element) {
  const root = map.shadowRoot as ShadowRoot;
  const all = (selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];
  const isSeen = (node: Element) =>
    node.checkVisibility({ visibilityProperty: true }) && node.getBoundingClientRect().height > 0;
  const seen = (selector: string) => all(selector).filter(isSeen);
  const height = (node: Element) => Math.round(node.getBoundingClientRect().height);
  return {
    tally: root.querySelector('[part=tally]')?.textContent,
    /** How many of sentence, date and caption. */
    words: seen('.sentence, [part=date], [part=caption]').length,
    fills: Object.fromEntries(
      all('[part=map] [data-state]').map((node) => [node.dataset.state, getComputedStyle(node).fill]),
    ),
    legend: seen('[part=legend] [data-count]').map(({ dataset }) => [dataset.level, Number(dataset.count)]),
    /** The number and the height in CSS pixels of each bar. */
    bars: seen('[part=bars] [data-stop]').map((bar) => [Number(bar.dataset.tally), height(bar)]),
    /** How many rows of the table. */
    rows: seen('tbody tr[data-state]').length,
    focusable: seen('button, input, select, [tabindex]')
      .filter((node) => node.tabIndex >= 0)
      .map((node) => node.outerHTML.slice(0, 80)),
  };
}
