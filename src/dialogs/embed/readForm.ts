import { isPostal } from '../../geography/places.ts';
import type { Theme, View } from '../../state/viewValues.ts';
import type { Count } from '../../story/form/count.ts';
import type { Story } from '../../story/form/schema.ts';
import { openingCount, openingStop } from '../../story/stops.ts';
import type { Choices } from './choices.ts';
import type { EmbedModel } from './embedModel.ts';
import type { OtherWay } from './snippets/ways.ts';

/** The state of the form. */
export interface FormState {
  readonly choices: Choices;
  /** The chosen way besides the iframe. */
  readonly way: OtherWay;
  /** Whether the other ways are shown. */
  readonly isOpen: boolean;
}

/** The state of the form when the dialog opens: the shown view. */
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
  return { choices, way: 'script', isOpen: false };
}

/** Reads the form. */
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
    isOpen: form.querySelector('details')?.open ?? false,
  };
}

/** `null` for the count on which the story opens. */
const countOf = (story: Story, count: Count): Count | null => (count === openingCount(story) ? null : count);

/** `null` for the stop on which the count opens. */
const atOf = (story: Story, count: Count, id: string): string | null =>
  id === openingStop(story, count).id ? null : id;
