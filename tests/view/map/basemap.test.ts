import { describe, expect, it } from 'vitest';
import { allPlaces } from '../../../src/geography/places.ts';
import { basemapOf } from '../../../src/view/map/basemap.ts';
import { patterns } from '../../../src/view/theme/lookColours.ts';
import { document } from '../../fixtures/dom/document.ts';
import { geometry } from '../../fixtures/dom/servedFigure.ts';

const box = document.createElement('div');
basemapOf(geometry)(box);
const map = box.querySelector('svg') as SVGSVGElement;

describe('The basemap', () => {
  it('The basemap has the 51 shapes in order of name, each in a link, in the SVG namespace.', () => {
    const shapes = [...map.querySelectorAll('.shapes > a > path')];
    expect(shapes.map((shape) => [shape.getAttribute('data-state'), shape.getAttribute('d')])).toEqual(
      allPlaces.map(({ postal }) => [postal, geometry.shapes[postal]]),
    );
    for (const node of map.querySelectorAll('*'))
      expect(node.namespaceURI).toBe('http://www.w3.org/2000/svg');
  });

  it('The borders, outlines, selection and labels follow the shapes.', () => {
    expect(Array.from(map.children, (child) => child.getAttribute('class') ?? child.localName)).toEqual([
      'defs',
      'shapes',
      'borders',
      'weak',
      'dashed',
      'added',
      'hovered',
      'selection',
      'labels',
    ]);
    expect(map.querySelector('.borders')?.getAttribute('d')).toBe(geometry.borders);
  });

  it('The 42 states without a chip have a label, at the points of the geometry.', () => {
    const labels = [...map.querySelectorAll('.labels text')];
    expect(labels).toHaveLength(42);
    for (const label of labels) {
      const postal = label.getAttribute('data-label') as keyof typeof geometry.labels;
      expect(label.textContent).toBe(postal);
      expect([Number(label.getAttribute('x')), Number(label.getAttribute('y'))]).toEqual(
        geometry.labels[postal],
      );
    }
  });

  it('Each pattern is drawn for maps and bars, `hatch` for narrow maps too, and none refers to another.', () => {
    const ids = Array.from(map.querySelectorAll('pattern'), ({ id }) => id);
    const sets = (name: string) => (name === 'hatch' ? ['narrow', 'wide', 'bar'] : ['wide', 'bar']);
    expect(ids).toEqual(Object.keys(patterns).flatMap((name) => sets(name).map((set) => `${name}-${set}`)));
    expect(map.querySelectorAll('pattern[href]')).toHaveLength(0);
    expect(map.querySelector('#hatch-bar .stripe')?.getAttribute('d')).toBe(patterns.hatch.path);
  });
});
