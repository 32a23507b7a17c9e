import { isPostal } from '../../geography/places.ts';
import type { Theme, View } from '../../state/viewValues.ts';
import type { Count } from '../../story/form/count.ts';
import type { Story } from '../../story/form/schema.ts';
import { openingCount, openingStop } from '../../story/stops.ts';
import type { Choices } from './choices.ts';
import type { EmbedModel } from './embedModel.ts';
import type { OtherWay } from './snippets/ways.ts';

/** The choices when the dialog opens: the shown view. */
export const openingChoices = ({ story, state, stop, words }: EmbedModel): Choices => ({
  count: countOf(story, state.count),
  at: atOf(story, state.count, stop.id),
  state: state.state,
  view: state.view,
  theme: state.theme,
  lang: words.lang,
  isFrozen: false,
});

/** Reads the form: the choices, and the chosen way besides the iframe. */
export function readForm(form: HTMLFormElement, story: Story): { choices: Choices; way: OtherWay } {
  const given = new FormData(form);
  const value = <T extends string | null>(name: string) => given.get(name) as T;
  const count = value<Count | null>('count') ?? openingCount(story);
  const state = given.get('state');
  const choices: Choices = {
    count: countOf(story, count),
    at: atOf(story, count, value('at')),
    state: isPostal(state) ? state : null,
    view: value<View>('view'),
    theme: value<Theme>('theme'),
    lang: value<string | null>('lang') ?? story.lang,
    isFrozen: given.get('updates') === 'frozen',
  };
  return { choices, way: value<OtherWay>('way') };
}

/** `null` for the count on which the story opens. */
const countOf = (story: Story, count: Count): Count | null => (count === openingCount(story) ? null : count);

/** `null` for the stop on which the count opens. */
const atOf = (story: Story, count: Count, id: string): string | null =>
  id === openingStop(story, count).id ? null : id;
