import { languages as ownNames } from '../../../i18n/languages.ts';
import { postalsByName } from '../../../i18n/names/placeNames.ts';
import { themes, views } from '../../../state/viewValues.ts';
import { countsOf, openingCount, openingStop } from '../../../story/stops.ts';
import { element } from '../../../view/dom/element.ts';
import { countName } from '../../../view/timeline/countBy.ts';
import { codeBox } from '../codeBox.ts';
import type { EmbedModel } from '../embedModel.ts';
import { previews } from '../previews.ts';
import type { EmbedSite } from '../snippets/embedAddresses.ts';
import { mapHeights, wideFrom } from '../snippets/frameHeights.ts';
import { otherWays, wayLabel } from '../snippets/ways.ts';
import { type Option, radioGroup, selectField } from './formFields.ts';
import type { FormState } from './readForm.ts';
import { stopOptions } from './stopOptions.ts';

/** The form of an embed. `showForm` fills the code and the previews. */
export const embedForm = (
  document: Document,
  model: EmbedModel,
  set: FormState,
  site: EmbedSite,
): HTMLFormElement =>
  element(
    document,
    'form',
    { class: 'embedding' },
    codeBox(document, 'iframe', model.words),
    stateField(document, model, set),
    element(document, 'h3', {}, model.words.preview),
    previews(document, model.words),
    element(
      document,
      'details',
      { open: set.isOpen ? '' : null },
      element(document, 'summary', {}, model.words.otherWays),
      viewFields(document, model, set, site),
      wayField(document, model, set),
      element(document, 'p', { class: 'way-note' }),
      codeBox(document, 'other', model.words),
      element(
        document,
        'a',
        { class: 'fragment', target: '_blank', rel: 'noopener' },
        model.words.openFragment,
      ),
    ),
    element(
      document,
      'p',
      { class: 'heights' },
      model.words.heightsNeeded(mapHeights.narrow, mapHeights.wide, wideFrom),
    ),
  );

function stateField(document: Document, { words }: EmbedModel, { choices }: FormState): HTMLElement {
  const states = postalsByName(words).map((value): Option => ({ value, label: words.stateName(value) }));
  const none = { value: '', label: words.noState };
  const field = selectField(document, 'state', words.chosenState, [none, ...states], choices.state ?? '');
  field.className = 'state';
  return field;
}

function viewFields(
  document: Document,
  model: EmbedModel,
  { choices }: FormState,
  { languages, frozen: frozenVersion }: EmbedSite,
): HTMLElement {
  const { words, story } = model;
  const { view, theme, lang, isFrozen } = choices;
  const count = choices.count ?? openingCount(story);
  const at = choices.at ?? openingStop(story, count).id;
  const updates = { follow: words.followsUpdates, frozen: words.freezeVersion };
  const drawings = views.map((value) => ({ value, label: words.views[value].choice }));
  const frozen = isFrozen ? 'frozen' : 'follow';
  return element(
    document,
    'fieldset',
    { class: 'opening' },
    element(document, 'legend', {}, words.opensWith),
    countsOf(story).length > 1
      ? selectField(
          document,
          'count',
          words.countBy,
          countsOf(story).map((each) => ({ value: each, label: capital(countName(story, each)) })),
          count,
        )
      : null,
    selectField(document, 'at', words.slider, stopOptions(model, count), at),
    selectField(document, 'view', words.drawing, drawings, view),
    selectField(document, 'theme', words.theme, optionsOf(themes, words.themes), theme),
    languages.length > 1
      ? selectField(document, 'lang', words.language, languages.map(languageOption), lang)
      : null,
    frozenVersion
      ? selectField(document, 'updates', words.updates, optionsOf(['follow', 'frozen'], updates), frozen)
      : null,
  );
}

/** Each language by its own name. */
const languageOption = (lang: string): Option => ({ value: lang, label: ownNames[lang]?.name ?? lang });

function wayField(document: Document, { words }: EmbedModel, { way }: FormState): HTMLElement {
  const options = otherWays.map((value): Option => ({ value, label: wayLabel(value, words) }));
  return radioGroup(document, 'way', words.wayGroup, options, way);
}

/** Options of a list, each label with a capital. */
const optionsOf = <T extends string>(values: readonly T[], labels: Readonly<Record<T, string>>): Option[] =>
  values.map((value) => ({ value, label: capital(labels[value]) }));

const capital = (label: string): string => label.charAt(0).toUpperCase() + label.slice(1);
