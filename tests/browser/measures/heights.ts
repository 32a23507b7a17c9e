import type { Locator } from 'playwright-core';

/** What views to measure: of each count these stops, by place, each with these states selected. */
export interface Views {
  /** Which stops of a count, given how many there are; by index. */
  readonly stops: (count: number) => readonly number[];
  readonly states: readonly (string | null)[];
}

/** What was measured at one width. */
export interface Measured {
  /** Each height that the figure has had, in CSS pixels. */
  readonly heights: readonly number[];
  /** How many views were shown. */
  readonly views: number;
  /** What cannot be read whole: texts that are cut, leave the figure or run over one another, with a view where. */
  readonly faults: readonly string[];
}

/** The first, the middle and the last of some stops. */
export const ends = (stops: number): readonly number[] => [...new Set([0, stops >> 1, stops - 1])];

/** Shows views of a live figure one after another and measures each. */
export const measured = (map: Locator, { stops, states }: Views): Promise<Measured> =>
  map.evaluate(measure, { stops: `${stops}`, states });

/** Runs in the page. */
function measure(
  map: Element,
  { stops, states }: { stops: string; states: readonly (string | null)[] },
): Measured {
  const root = map.shadowRoot as ShadowRoot;
  const figure = root.querySelector('.figure') as HTMLElement;
  const some = new Function(`return ${stops}`)() as Views['stops'];
  const heights = new Set<number>();
  const faults = new Map<string, string>();
  let views = 0;
  const seen = (selector: string) =>
    [...root.querySelectorAll<HTMLElement>(selector)].filter((node) =>
      node.checkVisibility({ visibilityProperty: true }),
    );
  /** Columns of boxes, each from top to bottom. */
  const columns = [
    ['.sentence', '[part=legend]', '.map-box', '[part=play]', '[part=bars]', '[part=news]', '[part=footer]'],
    ['[part=bars]', '[part=count-by]', '[part=footer]'],
    figure.clientWidth < 700 ? ['[part=news]', '[part=count-by]'] : [],
    ['[part=card] header h3', '[part=card] .status'],
    ['[part=card] .said > :last-child', '.card-buttons', '[part=footer]'],
    ['.lines', '.chart'],
    ['[part=news] > div > :last-child', '[part=footer]'],
    ['[part=footer] nav', '[part=footer] p'],
  ];
  const look = (view: string) => {
    const note = (fault: string) => faults.has(fault) || faults.set(fault, view);
    const bounds = figure.getBoundingClientRect();
    heights.add(bounds.height);
    views++;
    if (figure.scrollWidth > figure.clientWidth) note('the figure is wider than its box');
    for (const node of seen(
      '[part=date], .lines, .brief, [part=footer], .status, [part=footer] nav, .row, .said > .by',
    ))
      if (node.scrollHeight > node.clientHeight + 1 || node.scrollWidth > node.clientWidth + 1)
        note(
          `${node.part.value || node.className} is cut: ${node.scrollWidth} × ${node.scrollHeight} in ${node.clientWidth} × ${node.clientHeight}`,
        );
    const news = seen('[part=news]')[0];
    if (news && seen('[part=news] .full').length > 0 && news.scrollHeight > news.clientHeight + 1)
      note(`the news are cut: ${news.scrollHeight} in ${news.clientHeight}`);
    for (const node of seen(
      '[part=legend] li, .sentence, [part=date], .row > *, button, [part=card] h3, .hint',
    )) {
      const { left, right } = node.getBoundingClientRect();
      if (left < bounds.left || right > bounds.right)
        note(`${node.part.value || node.className || node.localName} leaves the figure`);
    }
    const [source, buttons] = [...seen('.said > .by'), ...seen('.card-buttons')].map((node) =>
      node.getBoundingClientRect(),
    );
    if (source && buttons && source.bottom + 3 > buttons.top) note('the source touches the buttons');
    const entries = seen('[part=legend] li').map((node) =>
      [...node.querySelectorAll('.swatch, .label, b')].map((each) => each.getBoundingClientRect()),
    );
    for (const [i, a] of entries.entries())
      for (const b of entries.slice(i + 1))
        if (
          a.some((x) =>
            b.some(
              (y) =>
                x.left < y.right - 1 && y.left < x.right - 1 && x.top < y.bottom - 1 && y.top < x.bottom - 1,
            ),
          )
        )
          note('two entries of the legend run over one another');
    for (const column of columns) {
      const boxes = column.flatMap((selector) =>
        seen(selector).map((node) => [selector, node.getBoundingClientRect()] as const),
      );
      for (const [i, [above, { bottom, left, right }]] of boxes.entries())
        for (const [below, box] of boxes.slice(i + 1))
          if (above !== below && bottom > box.top + 1 && left < box.right && right > box.left)
            note(`${above} runs over ${below}`);
    }
  };
  for (const count of ['reports', 'responses']) {
    Object.assign(map, { count, at: null });
    const ids = [...root.querySelectorAll('[data-stop]')].map((bar) => bar.getAttribute('data-stop') ?? '');
    for (const index of some(ids.length)) {
      for (const state of states) {
        Object.assign(map, { at: ids[index], state });
        look(`${count} ${ids[index]} ${state ?? 'none'}`);
      }
    }
  }
  Object.assign(map, { count: 'reports', at: null, state: null });
  return { heights: [...heights], views, faults: [...faults].map(([fault, view]) => `${fault} (${view})`) };
}
