import type { TallyMapElement } from '../../../src/element/tallyMapElement.ts';
import type { Visit } from '../site.ts';

/** What one step of the slider has changed in the DOM. */
export interface Touched {
  /** How many shapes have another level or name, or are counted where they were not. */
  readonly shapes: number;
  /** How many rows of the table say something else. */
  readonly rows: number;
  /** Mutation records by room, at once. */
  readonly atOnce: Readonly<Record<string, number>>;
  /** Mutation records by room that came with the pause after the step. */
  readonly following: Readonly<Record<string, number>>;
}

/**
 * Moves the slider from stop to stop, as a drag does, and counts what each step touches.
 * @param visit a page whose clock stands still
 * @param stops where the slider goes, by index
 */
export async function touchedBy({ page, onMap }: Visit, stops: readonly number[]): Promise<Touched[]> {
  const all: Touched[] = [];
  for (const stop of stops) {
    await onMap(step, stop);
    await page.clock.runFor(1000);
    all.push(await page.evaluate(() => (window as Watching).__touched()));
  }
  return all;
}

type Watching = typeof window & { __touched: () => Touched };

/** Runs in the page: moves the slider to a stop, and leaves there how much that touched. */
function step(map: TallyMapElement, stop: number): void {
  const rooms = {
    map: '[part=map], [part=chips], [part=tiles]',
    legend: '[part=legend]',
    header: 'header',
    time: '[part=time]',
    rows: '[part=table] tbody',
    card: '[part=card]',
    news: '[part=news]',
    below: '[part=below]',
    status: '[part=status]',
  };
  const root = map.shadowRoot as ShadowRoot;
  const slider = root.querySelector('[part=slider]') as HTMLInputElement;
  const roomOf = ({ target }: MutationRecord): string => {
    const element = target instanceof Element ? target : target.parentElement;
    return Object.entries(rooms).find(([, selector]) => element?.closest(selector))?.[0] ?? 'figure';
  };
  const countIn = (records: MutationRecord[]) => {
    const counts: Record<string, number> = {};
    for (const record of records) counts[roomOf(record)] = (counts[roomOf(record)] ?? 0) + 1;
    return counts;
  };
  const look = (selector: string, see: (node: Element) => string) =>
    [...root.querySelectorAll(selector)].map(see);
  const shapes = () =>
    look('[part=map] path[data-state]', (node) =>
      ['data-level', 'data-counted', 'aria-label'].map((name) => node.getAttribute(name)).join(),
    );
  const rows = () =>
    look('tbody tr', (node) => `${node.getAttribute('data-state')} ${node.textContent}`).sort();
  const differing = (a: unknown[], b: unknown[]) => a.filter((each, i) => each !== b[i]).length;

  const before = { shapes: shapes(), rows: rows() };
  slider.value = String(stop);
  const later: MutationRecord[] = [];
  const observer = new MutationObserver((records) => later.push(...records));
  observer.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
  slider.dispatchEvent(new Event('input', { bubbles: true }));
  const atOnce = countIn(observer.takeRecords());
  (window as Watching).__touched = () => {
    later.push(...observer.takeRecords());
    observer.disconnect();
    return {
      shapes: differing(before.shapes, shapes()),
      rows: differing(before.rows, rows()),
      atOnce,
      following: countIn(later),
    };
  };
}
