import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { type Postal, postals } from '../../../src/geography/places.ts';
import { openingView, type ViewState } from '../../../src/state/viewState.ts';
import { levelOf } from '../../../src/story/levels.ts';
import { snapshotAt, statusOf } from '../../../src/story/snapshots.ts';
import { renderFigure } from '../../../src/view/figure.ts';
import { servedFigure } from '../../fixtures/dom/servedFigure.ts';
import { everyStop, story } from '../../fixtures/story.ts';

const { document } = new JSDOM('').window;
const opening: ViewState = { ...openingView(story), focused: 'AL' };

/** A served figure, and what draws a view over it. */
function drawn() {
  const root = servedFigure(document);
  const shapes = () => [...root.querySelectorAll<SVGPathElement>('[part=map] path[data-state]')];
  const path = (name: string) => root.querySelector(`[part=map] .${name}`)?.getAttribute('d') ?? '';
  const draw = (view: Partial<ViewState>) => void renderFigure(root, story, { ...opening, ...view });
  const shapeOf = (postal: Postal) => shapes().find((shape) => shape.getAttribute('data-state') === postal);
  return { root, shapes, path, draw, shapeOf };
}

describe('The shapes of the map', () => {
  it('The shapes keep their order and their nodes at every stop, and have the levels of the snapshot.', () => {
    const { shapes, draw } = drawn();
    const served = shapes();
    expect(served.map((shape) => shape.getAttribute('data-state'))).toEqual(postals);
    for (const stop of everyStop) {
      draw({ count: stop.count, at: stop.id });
      expect(shapes().every((shape, index) => shape === served[index])).toBe(true);
      const snapshot = snapshotAt(story, stop);
      for (const shape of served) {
        const { level, isCounted } = statusOf(snapshot, shape.getAttribute('data-state') as Postal);
        const { look } = levelOf(story, level);
        expect(shape.dataset).toMatchObject({ level, look, counted: String(isCounted) });
      }
    }
  });

  it('One shape is a tab stop, the selected one is pressed, and the name of each has its level.', () => {
    const { shapes, draw, shapeOf } = drawn();
    draw({ state: 'KY', focused: 'KY' });
    const of = (name: string, value: string) =>
      shapes().flatMap((shape) => (shape.getAttribute(name) === value ? [shape.dataset.state] : []));
    expect(of('tabindex', '0')).toEqual(['KY']);
    expect(of('aria-pressed', 'true')).toEqual(['KY']);
    expect(of('role', 'button')).toHaveLength(51);
    const labels = (['KY', 'TX', 'WY'] as const).map((postal) => shapeOf(postal)?.getAttribute('aria-label'));
    expect(labels).toEqual([
      'Kentucky: Refused outright since July 3, quote available',
      'Texas: Public records only since June 30',
      'Wyoming: Not named yet',
    ]);
  });

  it('A served shape is a link to its row, and a live one is not.', () => {
    const { shapes, draw } = drawn();
    const links = () => shapes().map((shape) => (shape.parentNode as Element).getAttribute('href'));
    expect(links()).toEqual(postals.map((postal) => `#tally-${postal}`));
    draw({});
    expect(links()).toEqual(postals.map(() => null));
  });

  it('A selected level dims the shapes, labels and chips of the others.', () => {
    const { root, draw } = drawn();
    draw({ selectedLevel: 'refused' });
    const dimmed = (selector: string, isDimmed: boolean) =>
      root.querySelectorAll(`${selector}[data-dimmed=${isDimmed}]`).length;
    expect([dimmed('path[data-state]', false), dimmed('path[data-state]', true)]).toEqual([4, 47]);
    expect([dimmed('[data-chip]', false), dimmed('[data-chip]', true)]).toEqual([1, 8]);
    expect(dimmed('[data-label]', false)).toBe(3);
  });
});

describe('The outlines over the shapes', () => {
  const places = (d: string, { shapes }: ReturnType<typeof drawn>) =>
    d
      .split('M0 0')
      .slice(1)
      .map((part) => shapes().find((shape) => shape.getAttribute('d') === part)?.dataset.state);

  it('The new states, the hovered one, the one with the tab stop and the selected one have outlines.', () => {
    const figure = drawn();
    figure.draw({ at: 'gazette', hovered: 'TX', focused: 'OH', state: 'KY' });
    expect(places(figure.path('added'), figure)).toEqual(['DC', 'NY']);
    expect(places(figure.path('hovered'), figure)).toEqual(['TX']);
    for (const name of ['casing', 'line'])
      expect(places(figure.path(`focus .${name}`), figure)).toEqual(['OH']);
    for (const name of ['casing', 'line', 'gap', 'fill'])
      expect(places(figure.path(`selection .${name}`), figure)).toEqual(['KY']);
  });

  it('The selected state’s fill has its look at each stop, and no look if no state is selected.', () => {
    const { root, draw, path } = drawn();
    const look = () => root.querySelector('[part=map] .fill')?.getAttribute('data-look');
    const looks = ['courier', 'ledger', 'gazette'].map((at) => {
      draw({ at, state: 'KY' });
      return look();
    });
    expect(looks).toEqual(['hatch', 'mid', 'deep']);
    draw({ state: null });
    expect([look(), path('selection .fill')]).toEqual([null, '']);
  });

  it('States whose looks are too faint against the ground have an outline.', () => {
    const figure = drawn();
    figure.draw({ at: 'tribune' });
    expect(places(figure.path('weak'), figure)).toEqual(
      postals.filter((postal) => !['CA', 'DC', 'KY', 'MS', 'NY', 'TX'].includes(postal)),
    );
  });
});
