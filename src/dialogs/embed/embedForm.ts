import { languages as ownNames } from '../../i18n/languages.ts';
import { postalsByName } from '../../i18n/placeNames.ts';
import { themes, views } from '../../state/viewValues.ts';
import type { Count } from '../../story/form/count.ts';
import { countsOf, openingCount, openingStop, type Stop, stopsOf } from '../../story/stops.ts';
import { type Html, htmlOf } from '../../view/dom/htmlOf.ts';
import { countName } from '../../view/timeline/countBy.ts';
import type { Choices } from './choices.ts';
import { codeBox } from './codeBox.ts';
import type { EmbedModel } from './embedModel.ts';
import { type Option, selectField } from './formFields.ts';
import { previews } from './previews.ts';
import type { EmbedSite } from './snippets/embedUrls.ts';
import { mapHeights, wideFrom } from './snippets/frameHeights.ts';
import { otherWays, wayLabel } from './snippets/ways.ts';

/** The form of an embed. The dialog fills in the code and the previews. */
export function embedForm(
  document: Document,
  model: EmbedModel,
  choices: Choices,
  site: EmbedSite,
): HTMLFormElement {
  const { words } = model;
  const html = htmlOf(document);
  return html.form(
    { class: 'embedding' },
    codeBox(html, 'iframe', words),
    stateField(html, model, choices),
    html.h3(words.preview),
    previews(html, words),
    html.details(
      html.summary(words.otherWays),
      viewFields(html, model, choices, site),
      wayField(html, model),
      html.p({ class: 'way-note' }),
      codeBox(html, 'other', words),
      html.a({ class: 'fragment', target: '_blank', rel: 'noopener' }, words.openFragment),
    ),
    html.p({ class: 'heights' }, words.heightsNeeded(mapHeights.narrow, mapHeights.wide, wideFrom)),
  );
}

function stateField(html: Html, { words }: EmbedModel, choices: Choices): HTMLElement {
  const states = postalsByName(words).map((value): Option => ({ value, label: words.stateName(value) }));
  const none = { value: '', label: words.noState };
  const field = selectField(html, 'state', words.chosenState, [none, ...states], choices.state ?? '');
  field.className = 'state';
  return field;
}

/** The fields of the view. A field with a single option is left out. */
function viewFields(
  html: Html,
  model: EmbedModel,
  choices: Choices,
  { languages, frozen }: EmbedSite,
): HTMLElement {
  const { words, story } = model;
  const count = choices.count ?? openingCount(story);
  const at = choices.at ?? openingStop(story, count).id;
  const updates = choices.isFrozen ? 'frozen' : 'follow';
  const fields: [name: string, label: string, options: Option[], chosen: string][] = [
    ['count', words.countBy, optionsOf(countsOf(story), (each) => countName(story, each)), count],
    ['at', words.slider, stopOptions(model, count), at],
    ['view', words.drawing, optionsOf(views, (each) => words.views[each].choice), choices.view],
    ['theme', words.theme, optionsOf(themes, (each) => words.themes[each]), choices.theme],
    ['lang', words.language, languages.map(languageOption), choices.lang],
    ['updates', words.updates, frozen ? updateOptions(words) : [], updates],
  ];
  return html.fieldset(
    { class: 'opening' },
    html.legend(words.opensWith),
    ...fields
      .filter(([name, , options]) => name === 'at' || options.length > 1)
      .map((field) => selectField(html, ...field)),
  );
}

/** The stops of a count as options: `"July 4 · HuffPost"`. The opening stop is marked as the default. */
export function stopOptions({ story, words }: EmbedModel, count: Count): Option[] {
  const opening = openingStop(story, count).id;
  const wordsOf = ({ date, report }: Stop) =>
    report ? `${words.day(date)} · ${report.outlet}` : words.fullDay(date);
  return stopsOf(story, count).map((stop) => ({
    value: stop.id,
    label: stop.id === opening ? words.stopByDefault(wordsOf(stop)) : wordsOf(stop),
  }));
}

/** Each language by its own name. */
const languageOption = (lang: string): Option => ({ value: lang, label: ownNames[lang]?.name ?? lang });

const updateOptions = ({ followsUpdates, freezeVersion }: EmbedModel['words']): Option[] => [
  { value: 'follow', label: followsUpdates },
  { value: 'frozen', label: freezeVersion },
];

/** The ways of embedding besides the iframe, as radio buttons. */
function wayField(html: Html, { words }: EmbedModel): HTMLElement {
  const ways = otherWays.map((value) => {
    const checked = value === 'script' ? '' : null;
    const button = html.input({ type: 'radio', name: 'way', value, checked, autocomplete: 'off' });
    return html.label(button, wayLabel(value, words));
  });
  return html.fieldset({ class: 'way' }, html.legend(words.wayGroup), ...ways);
}

/** The options for some values. Each label begins with a capital. */
const optionsOf = <T extends string>(values: readonly T[], labelOf: (value: T) => string): Option[] =>
  values.map((value) => {
    const label = labelOf(value);
    return { value, label: label.charAt(0).toUpperCase() + label.slice(1) };
  });
