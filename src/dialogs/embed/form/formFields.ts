import { replaceChildren } from '../../../view/dom/children.ts';
import { element } from '../../../view/dom/element.ts';
import { updateIcon } from '../../../view/dom/icon.ts';

/** One of several values that can be chosen. */
export interface Option {
  readonly value: string;
  readonly label: string;
}

/** A group of radio buttons under a legend. @param name what the form calls the chosen value */
export const radioGroup = (
  document: Document,
  name: string,
  legend: string,
  options: readonly Option[],
  chosen: string,
): HTMLElement =>
  element(
    document,
    'fieldset',
    { class: name },
    element(document, 'legend', {}, legend),
    ...options.map(({ value, label }) =>
      element(
        document,
        'label',
        {},
        element(document, 'input', {
          type: 'radio',
          name,
          value,
          checked: value === chosen ? '' : null,
          autocomplete: 'off',
        }),
        label,
      ),
    ),
  );

/** A labelled list to choose from. */
export function selectField(
  document: Document,
  name: string,
  label: string,
  options: readonly Option[],
  chosen: string,
): HTMLElement {
  const select = element(document, 'select', { name, autocomplete: 'off' });
  fillSelect(select, options, chosen);
  const box = element(document, 'span', { class: 'list' }, select);
  updateIcon(box, 'chevron');
  return element(document, 'label', {}, element(document, 'span', {}, label), box);
}

/** Replaces the options of a list. */
export const fillSelect = (select: HTMLSelectElement, options: readonly Option[], chosen: string): void =>
  replaceChildren(
    select,
    ...options.map(({ value, label }) =>
      element(select.ownerDocument, 'option', { value, selected: value === chosen ? '' : null }, label),
    ),
  );
