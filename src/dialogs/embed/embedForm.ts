import { postalsByName } from '../../domain/names.ts';
import { counts, themes, views } from '../../state/viewState.ts';
import { element } from '../../view/dom/element.ts';
import type { EmbedModel } from './embedModel.ts';
import { list, type Option, radios } from './fields.ts';
import { pastedField } from './pastedField.ts';
import { sketchOf } from './sketches.ts';
import { stopOptions } from './stopOptions.ts';
import { wayNames } from './ways.ts';

/** Each language by its own name. */
const languages: readonly Option[] = [
  { value: 'en', label: 'English' },
  { value: 'es', label: 'Español' },
];

/** The form of an embed, which begins with what is shown; what follows from its choices is still empty. */
export const embedForm = (document: Document, model: EmbedModel): HTMLFormElement =>
  element(
    document,
    'form',
    { class: 'embedding' },
    wayField(document, model),
    element(document, 'p', { class: 'way-note' }),
    element(document, 'div', { class: 'chosen' }, viewFields(document, model), updateField(document, model)),
    pastedField(document, model),
  ) as HTMLFormElement;

function wayField(document: Document, { words }: EmbedModel): HTMLElement {
  const options = wayNames.map((value) => ({
    value,
    label: words.ways[value],
    sketch: sketchOf(document, value),
  }));
  return radios(document, 'way', words.wayGroup, options, wayNames[0]);
}

function viewFields(document: Document, model: EmbedModel): HTMLElement {
  const { words, state, stop } = model;
  const named = <T extends string>(values: readonly T[], labels: Readonly<Record<T, string>>) =>
    values.map((value): Option => ({ value, label: labels[value] }));
  const states = postalsByName(words).map((value): Option => ({ value, label: words.stateName(value) }));
  return element(
    document,
    'fieldset',
    { class: 'opening' },
    element(document, 'legend', {}, words.opensWith),
    list(document, 'count', words.clockGroup, named(counts, words.counts), state.count),
    list(document, 'at', words.openingStop, stopOptions(model, state.count), stop.id),
    list(
      document,
      'state',
      words.pinnedState,
      [{ value: '', label: words.noState }, ...states],
      state.state ?? '',
    ),
    list(document, 'view', words.viewGroup, named(views, words.views), state.view),
    list(document, 'theme', words.theme, named(themes, words.themes), state.theme),
    list(document, 'lang', words.language, languages, words.lang),
  );
}

function updateField(document: Document, { words }: EmbedModel): HTMLElement {
  const options = [
    { value: 'follow', label: words.followsUpdates },
    { value: 'frozen', label: words.isFrozen },
  ];
  const field = radios(document, 'updates', words.updates, options, 'follow');
  field.append(element(document, 'p', { class: 'why', id: 'embed-why' }));
  field.setAttribute('aria-describedby', 'embed-why');
  return field;
}
