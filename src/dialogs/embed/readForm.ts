import { isPostal } from '../../geography/jurisdictions.ts';
import type { Theme, View } from '../../state/viewValues.ts';
import type { Count } from '../../story/form/count.ts';
import type { Story } from '../../story/form/schema.ts';
import { openingCount, openingStop } from '../../story/stops.ts';
import type { Choices } from './choices.ts';
import type { EmbedModel } from './embedModel.ts';
import type { OtherWay } from './snippets/ways.ts';

/** All that can be set in the form of an embed. */
export interface FormState {
  readonly choices: Choices;
  /** The one of the other ways that is shown. */
  readonly way: OtherWay;
  /** Whether the other ways are in sight. */
  readonly isUnfolded: boolean;
}

/** What the form begins with: the shown view. */
export function openingForm({ story, state, stop, words }: EmbedModel): FormState {
  const { count, view, theme } = state;
  const choices: Choices = {
    count: countOf(story, count),
    at: atOf(story, count, stop.id),
    state: state.state,
    view,
    theme,
    lang: words.lang,
    isFrozen: false,
  };
  return { choices, way: 'script', isUnfolded: false };
}

/** What is set in the form of an embed. */
export function readForm(form: HTMLFormElement, story: Story): FormState {
  const given = new FormData(form);
  const value = <T extends string | null>(name: string) => given.get(name) as T;
  const count = value<Count | null>('count') ?? openingCount(story);
  const state = given.get('state');
  return {
    choices: {
      count: countOf(story, count),
      at: atOf(story, count, value('at')),
      state: isPostal(state) ? state : null,
      view: value<View>('view'),
      theme: value<Theme>('theme'),
      lang: value<string | null>('lang') ?? story.lang,
      isFrozen: given.get('updates') === 'frozen',
    },
    way: value<OtherWay>('way'),
    isUnfolded: form.querySelector('details')?.open ?? false,
  };
}

/** The count on which the story opens is not written. */
const countOf = (story: Story, count: Count): Count | null => (count === openingCount(story) ? null : count);

/** The stop on which a count opens is not written. */
const atOf = (story: Story, count: Count, id: string): string | null =>
  id === openingStop(story, count).id ? null : id;
