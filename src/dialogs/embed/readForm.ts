import { isPostal } from '../../domain/jurisdictions.ts';
import { openingStop } from '../../domain/stops.ts';
import type { Story } from '../../domain/story.ts';
import type { Count, Theme, View } from '../../state/viewState.ts';
import type { Choices } from './choices.ts';
import { isWay, type WayName } from './ways.ts';

/** What is chosen in the form of an embed. */
export function readForm(form: HTMLFormElement, story: Story): { way: WayName; choices: Choices } {
  const given = new FormData(form);
  const [way, count, at, state] = ['way', 'count', 'at', 'state'].map((name) => given.get(name));
  return {
    way: isWay(way) ? way : 'iframe',
    choices: {
      count: count as Count,
      at: at === openingStop(story, count as Count).id ? null : (at as string),
      state: isPostal(state) ? state : null,
      view: given.get('view') as View,
      theme: given.get('theme') as Theme,
      lang: given.get('lang') as Choices['lang'],
      isFrozen: given.get('updates') === 'frozen',
    },
  };
}
