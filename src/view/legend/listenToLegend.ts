import { hoverLevel } from '../../state/transitions.ts';
import type { LevelId } from '../../story/levels.ts';
import type { Actions } from '../actions.ts';
import type { Listen } from '../dom/delegate.ts';

/** Listens to pointer and focus on the legend, which highlight a level. */
export function listenToLegend(listen: Listen, { act }: Actions): void {
  listen('pointerover', '[part=legend] li', (event, entry) => {
    if (event.pointerType !== 'touch') act(hoverLevel(entry.getAttribute('data-level') as LevelId));
  });
  listen('pointerout', '[part=legend] li', () => act(hoverLevel(null)));
  listen('focusin', '[part=legend] button', (_, button) => {
    if (button.matches(':focus-visible'))
      act(hoverLevel(button.getAttribute('data-select-level') as LevelId));
  });
  listen('focusout', '[part=legend] button', () => act(hoverLevel(null)));
}
