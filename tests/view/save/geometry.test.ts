import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { outlines } from '../../../src/geometry/outlines.ts';
import { openingView } from '../../../src/state/viewState.ts';
import { mapDrawnFrom } from '../../../src/view/drawMap.ts';
import { renderFigure } from '../../../src/view/figure.ts';
import { readGeometry } from '../../../src/view/save/geometry.ts';
import { story } from '../../fixtures/story.ts';

describe('the geometry of a served figure', () => {
  it('The geometry of a served figure is what the build drew it from.', () => {
    const root = new JSDOM('').window.document.createElement('div');
    const geometry = outlines();
    renderFigure(root, story, openingView(story), mapDrawnFrom(geometry));
    const { wide, dots } = geometry.callouts;
    const { viewBox, shapes, borders, labelPlaces } = geometry;
    expect(readGeometry(root)).toEqual({ viewBox, shapes, borders, labelPlaces, callouts: { wide, dots } });
  });
});
