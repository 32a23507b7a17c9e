import type { Dataset } from '../../domain/dataset.ts';
import { isPostal } from '../../domain/jurisdictions.ts';
import { openingStop } from '../../domain/stops.ts';
import type { Clock, Theme, View } from '../../state/viewState.ts';
import type { Choices } from './choices.ts';
import { isWay, type WayName } from './ways.ts';

/** What is chosen in the form of an embed. */
export function readForm(form: HTMLFormElement, dataset: Dataset): { way: WayName; choices: Choices } {
  const given = new FormData(form);
  const [way, clock, at, state] = ['way', 'clock', 'at', 'state'].map((name) => given.get(name));
  return {
    way: isWay(way) ? way : 'iframe',
    choices: {
      clock: clock as Clock,
      at: at === openingStop(dataset, clock as Clock).id ? null : (at as string),
      state: isPostal(state) ? state : null,
      view: given.get('view') as View,
      theme: given.get('theme') as Theme,
      lang: given.get('lang') as Choices['lang'],
      isFrozen: given.get('updates') === 'frozen',
    },
  };
}
