import type { TallyMapChangeEvent } from './changeEvent.ts';
import type { TallyMapElement } from './tallyMapElement.ts';

export type { ViewDetail } from '../state/viewDetail.ts';
export type { TallyMapChangeEvent, TallyMapElement };

/**
 * The entry of `dist/types`: the types for a host page in TypeScript.
 * @example
 * document.querySelector('tally-map')?.addEventListener('tally-map:change', ({ detail }) => show(detail.count));
 */
declare global {
  interface HTMLElementTagNameMap {
    'tally-map': TallyMapElement;
  }
  interface HTMLElementEventMap {
    'tally-map:change': TallyMapChangeEvent;
  }
  interface DocumentEventMap {
    'tally-map:change': TallyMapChangeEvent;
  }
  interface WindowEventMap {
    'tally-map:change': TallyMapChangeEvent;
  }
}
