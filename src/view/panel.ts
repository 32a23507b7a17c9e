import { memoize } from '../domain/memoize.ts';
import { statusOf } from '../domain/snapshots.ts';
import type { Stop } from '../domain/stops.ts';
import { setAttributes } from './elements.ts';
import { ensure } from './ensure.ts';
import type { Model } from './model.ts';
import { newsOf } from './news.ts';
import { isStale, replace } from './replaced.ts';
import { stateAnswers } from './stateAnswers.ts';

/** What the pinned state's officials said, else the news of the stop. */
export function updatePanel(root: Element, model: Model): void {
  const { state, stop, dataset, snapshot, words } = model;
  const pinned = state.state;
  const panel = ensure(root, 'section', { part: 'panel' });
  const wasPinned = panel.getAttribute('data-state');
  setAttributes(panel, {
    'data-state': pinned,
    'data-level': pinned && statusOf(snapshot, pinned).level,
  });
  if (!isStale(panel, dataset, words, stop, pinned, pinned === null && state.pinnedBefore)) return;
  const scroller = ensure(panel, 'div', { class: 'scroller' });
  const content = ensure(scroller, 'div', { class: 'content' });
  const { ownerDocument } = root;
  const fresh = pinned ? stateAnswers(ownerDocument, model, pinned) : newsKept(panel, model);
  const focused = focusedPart(content);
  if (replace(content, fresh) && focused !== null) focusAgain(fresh, focused);
  if (wasPinned !== pinned) scroller.scrollTop = 0;
}

/** The news that a panel has shown, by stop: a reader who scrubs comes by the same stops again and again. */
const newsShown = memoize((_panel: Element) => new Map<Stop, HTMLElement>());

function newsKept(panel: Element, model: Model): HTMLElement {
  const { dataset, state, stop, words } = model;
  const shown = newsShown(panel);
  if (isStale(shown, dataset, words, state.pinnedBefore)) shown.clear();
  const news = shown.get(stop) ?? newsOf(panel.ownerDocument, model);
  shown.set(stop, news);
  return news;
}

/** The part that has the focus inside `content`; empty where what has it is no part, `null` where nothing has it. */
function focusedPart(content: Element): string | null {
  const { activeElement } = content.getRootNode() as Document | ShadowRoot;
  return activeElement && content.contains(activeElement) ? (activeElement.getAttribute('part') ?? '') : null;
}

/** A reader who walks from state to state keeps the button under the finger; else the heading takes the focus. */
function focusAgain(content: Element, part: string): void {
  const target =
    content.querySelector<HTMLElement>(part ? `[part="${part}"]` : 'h3') ?? content.querySelector('h3');
  target?.focus({ preventScroll: true });
}
