import { ensure, setAttributes } from './elements.ts';
import type { Model } from './model.ts';
import { newsOf } from './news.ts';
import { isStale, replace } from './replaced.ts';
import { stateAnswers } from './stateAnswers.ts';

/** What the pinned state's officials said, else the news of the stop. */
export function updatePanel(root: Element, model: Model): void {
  const { state, stop, dataset, snapshot } = model;
  const pinned = state.state;
  const panel = ensure(root, 'section', { part: 'panel' });
  const wasPinned = panel.getAttribute('data-state');
  setAttributes(panel, {
    'data-state': pinned,
    'data-level': pinned && (snapshot.standings.get(pinned)?.level ?? null),
  });
  if (!isStale(panel, dataset, stop, pinned, pinned === null && state.pinnedBefore)) return;
  const scroller = ensure(panel, 'div', { class: 'scroller' });
  const content = ensure(scroller, 'div', { class: 'content' });
  const { ownerDocument } = root;
  replace(content, pinned ? stateAnswers(ownerDocument, model, pinned) : newsOf(ownerDocument, model));
  if (wasPinned !== pinned) scroller.scrollTop = 0;
}
