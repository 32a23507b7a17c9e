import { expect, it, vi } from 'vitest';
import { LiveFigure } from '../../../src/element/figure/liveFigure.ts';
import { RequestQueue } from '../../../src/element/loading/requestQueue.ts';
import { english } from '../../../src/i18n/en.ts';
import { goTo, selectState } from '../../../src/state/transitions.ts';
import type { ViewDetail } from '../../../src/state/viewDetail.ts';
import { stopsOf } from '../../../src/story/stops.ts';
import { liveElements } from '../../fixtures/dom/liveElement.ts';
import { servedFigure } from '../../fixtures/dom/servedFigure.ts';
import { changedStory, reports, story } from '../../fixtures/story.ts';

const { window } = liveElements();

function figureOf(onChange: (detail: ViewDetail) => void = () => {}) {
  const root = servedFigure(window.document);
  const host = window.document.body.appendChild(window.document.createElement('div'));
  host.attachShadow({ mode: 'open' }).append(root);
  const queue = new RequestQueue();
  return { root, queue, figure: new LiveFigure(root, onChange, queue) };
}

it('All that the reader does before the story is loaded makes one change.', () => {
  const details: ViewDetail[] = [];
  const { root, figure } = figureOf((detail) => details.push(detail));
  const draw = vi.spyOn(figure.renders, 'renderChange');
  for (const index of [0, 1, 0]) figure.act(goTo(index));
  figure.act(selectState('TX'));
  figure.start(story, english);
  expect(draw).toHaveBeenCalledTimes(1);
  expect(details).toEqual([expect.objectContaining({ at: stopsOf(story, 'reports')[0]?.id, state: 'TX' })]);
  expect(root.querySelector('[part=card]')?.getAttribute('data-state')).toBe('TX');
});

it('A host that changes the view as soon as it is notified of a new story sees that view.', () => {
  let isNew = false;
  const { root, queue, figure } = figureOf(({ view }) => {
    if (!isNew || view !== 'map') return;
    queue.request('view', 'tiles');
    figure.takeRequests();
  });
  figure.start(story, english);
  figure.act(goTo(0));
  isNew = true;
  // The shown stop is not in the new story, so that its opening view is another one.
  const shown = reports.findIndex(({ id }) => id === figure.state?.at);
  figure.start(changedStory([`reports.list[${shown}].id`, 'renamed']), english);
  expect(figure.state?.view).toBe('tiles');
  expect(root.getAttribute('data-view')).toBe('tiles');
});
