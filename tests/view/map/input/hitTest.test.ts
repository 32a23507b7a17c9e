import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { postals } from '../../../../src/geography/places.ts';
import { openingView } from '../../../../src/state/viewState.ts';
import { renderFigure } from '../../../../src/view/figure.ts';
import { placeElement, stateAt, stateOf } from '../../../../src/view/map/input/hitTest.ts';
import { servedFigure } from '../../../fixtures/dom/servedFigure.ts';
import { story } from '../../../fixtures/story.ts';

const { document } = new JSDOM('').window;
const root = servedFigure(document);
const view = { ...openingView(story), focused: 'AL', state: 'MS', open: 'quotations' } as const;
renderFigure(root, story, { ...view, view: 'tiles', hovered: 'KY' });

const all = (selector: string) => [...root.querySelectorAll(selector)];

describe('The state that an element shows', () => {
  it('A shape of the map, a tile and a chip count as the state that they show.', () => {
    expect(all('[part=map] [data-state]').map(stateOf)).toEqual(postals);
    expect(all('[part=tiles] [data-state]').map(stateOf)).toEqual(postals);
    expect(all('[data-chip]').map(stateOf)).toEqual(['VT', 'NH', 'MA', 'RI', 'CT', 'NJ', 'DE', 'MD', 'DC']);
  });

  it('A row, the card, the quotations and the tooltip do not count as the state that they name.', () => {
    const others = [
      ...all('tr[data-state], tr[data-state] *'),
      ...all('[part=card], [part=card] *'),
      ...all('[part=quotations], [part=quotations] *'),
      ...all('[part=tooltip], [part=tooltip] *'),
      ...all('[part=legend] *, [part=bars] *, select option'),
    ];
    expect(others.length).toBeGreaterThan(400);
    expect(root.querySelector('[part=card]')?.getAttribute('data-state')).toBe('MS');
    expect(others.filter((each) => stateOf(each) !== null)).toHaveLength(0);
  });

  it('The ground of the map, its borders and its labels count as no state.', () => {
    for (const each of all('[part=map], [part=map] .borders, [part=map] text, [part=map] .added'))
      expect(stateOf(each)).toBeNull();
  });

  it('An unknown postal code counts as no state.', () => {
    const svg = root.querySelector('[part=map]')?.cloneNode(true) as Element;
    svg.querySelector('[data-state=TX]')?.setAttribute('data-state', 'PR');
    expect(stateOf(svg.querySelector('[data-state=PR]') as Element)).toBeNull();
  });
});

describe('The state that a pointer hits', () => {
  const map = root.querySelector('[part=map]') as SVGSVGElement;
  const on = (target: Element) => ({ target, clientX: 0, clientY: 0 }) as unknown as MouseEvent;

  it('A pointer on a shape hits its state, and a pointer on a map that is not drawn hits none.', () => {
    map.getScreenCTM = () => null;
    expect(stateAt(map, on(map.querySelector('[data-state=TX]') as Element))).toBe('TX');
    expect(stateAt(map, on(map))).toBeNull();
  });
});

describe('The element of a state', () => {
  it('The element of a state is its shape, or its tile in that view.', () => {
    renderFigure(root, story, { ...view, view: 'map' });
    expect(placeElement(root, 'TX')?.closest('svg')?.getAttribute('part')).toBe('map');
    renderFigure(root, story, { ...view, view: 'tiles' });
    expect(placeElement(root, 'TX')?.closest('svg')?.getAttribute('part')).toBe('tiles');
  });
});
