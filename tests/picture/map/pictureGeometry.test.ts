import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { outlines } from '../../../src/geometry/outlines.ts';
import { readGeometry } from '../../../src/picture/map/pictureGeometry.ts';
import { openingView } from '../../../src/state/viewState.ts';
import { renderFigure } from '../../../src/view/figure.ts';
import { basemapOf } from '../../../src/view/map/basemap.ts';
import { story } from '../../fixtures/story.ts';

it('The geometry of a served figure is what the build drew it from.', () => {
  const root = new JSDOM('').window.document.createElement('div');
  const geometry = outlines();
  renderFigure(root, story, { ...openingView(story), state: 'MS' }, { drawBasemap: basemapOf(geometry) });
  expect(readGeometry(root)).toEqual(geometry);
});
