import { expect, it } from 'vitest';
import { allPlaces } from '../../../src/geography/places.ts';
import { basemapOf } from '../../../src/view/map/basemap.ts';
import { document } from '../../fixtures/dom/document.ts';
import { geometry } from '../../fixtures/dom/servedFigure.ts';

const box = document.createElement('div');
basemapOf(geometry)(box);
const map = box.querySelector('svg') as SVGSVGElement;

// Its other parts and their order are in `figure.opening.txt`.
it('The basemap has the 51 shapes in order of name, each in a link, and the borders, in the SVG namespace.', () => {
  const shapes = [...map.querySelectorAll('.shapes > a > path')];
  expect(shapes.map((shape) => [shape.getAttribute('data-state'), shape.getAttribute('d')])).toEqual(
    allPlaces.map(({ postal }) => [postal, geometry.shapes[postal]]),
  );
  expect(map.querySelector('.borders')?.getAttribute('d')).toBe(geometry.borders);
  for (const node of map.querySelectorAll('*')) expect(node.namespaceURI).toBe('http://www.w3.org/2000/svg');
});

it('The 42 states without a chip have a label, at the points of the geometry.', () => {
  const labels = Array.from(map.querySelectorAll('.labels text'), (label) => [
    label.textContent,
    [Number(label.getAttribute('x')), Number(label.getAttribute('y'))],
  ]);
  expect(labels).toHaveLength(42);
  expect(Object.fromEntries(labels)).toEqual(geometry.labels);
});
