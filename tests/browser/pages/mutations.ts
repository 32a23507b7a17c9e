import type { TallyMapElement } from '../../../src/element/tallyMapElement.ts';

/** What one change of the slider has touched. */
export interface Touched {
  /** How many shapes have another level or name, or are counted where they were not. */
  readonly shapes: number;
  /** How many rows of the table say something else. */
  readonly rows: number;
  /** Mutation records by room, at once. */
  readonly atOnce: Readonly<Record<string, number>>;
  /** Mutation records by room that came in the pause after the change, where what cannot be seen follows. */
  readonly following: Readonly<Record<string, number>>;
}

/**
 * Runs in the page: moves the slider from stop to stop, as a drag does, and counts what each change touches.
 * @param stops where the slider goes, by index
 * @param pause how long the figure needs to draw what follows, in milliseconds
 */
export async function touchedBy([stops, pause]: readonly [readonly number[], number]): Promise<Touched[]> {
  const rooms = {
    map: '[part=map]',
    tiles: '[part=tiles]',
    legend: '[part=legend]',
    headline: '[part=headline], .stop',
    timeline: '.timeline',
    panel: '[part=panel]',
    rows: 'tbody',
    table: '.answers',
    controls: '.controls',
    status: '[part=status]',
  };
  const root = (document.querySelector('tally-map') as TallyMapElement).shadowRoot as ShadowRoot;
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
  const look = (selector: string, see: (node: Element) => string | null) =>
    [...root.querySelectorAll(selector)].map(see);
  const shapes = () =>
    look('.shapes path', (node) =>
      ['data-level', 'data-counted', 'aria-label'].map((name) => node.getAttribute(name)).join(),
    );
  const rows = () =>
    look('tbody tr', (node) => `${node.getAttribute('data-state')} ${node.textContent}`).sort();
  const differing = (a: unknown[], b: unknown[]) => a.filter((each, i) => each !== b[i]).length;
  const observer = new MutationObserver(() => {});
  observer.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
  const all: Touched[] = [];
  for (const stop of stops) {
    const before = { shapes: shapes(), rows: rows() };
    slider.value = String(stop);
    observer.takeRecords();
    slider.dispatchEvent(new Event('input', { bubbles: true }));
    const atOnce = countIn(observer.takeRecords());
    const later: MutationRecord[] = [];
    const keep = new MutationObserver((records) => later.push(...records));
    keep.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
    await new Promise((done) => setTimeout(done, pause));
    later.push(...keep.takeRecords());
    keep.disconnect();
    const now = { shapes: shapes(), rows: rows() };
    all.push({
      shapes: differing(before.shapes, now.shapes),
      rows: differing(before.rows, now.rows),
      atOnce,
      following: countIn(later),
    });
  }
  observer.disconnect();
  return all;
}
