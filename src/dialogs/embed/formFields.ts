import { replaceChildren } from '../../view/dom/children.ts';
import { element, type Html } from '../../view/dom/element.ts';
import { updateIcon } from '../../view/dom/icon.ts';

/** An option of a field. */
export interface Option {
  readonly value: string;
  readonly label: string;
}

/** A group of radio buttons under a legend. @param name the name of the chosen value in the form */
export const radioGroup = (
  html: Html,
  name: string,
  legend: string,
  options: readonly Option[],
  chosen: string,
): HTMLElement =>
  html.fieldset(
    { class: name },
    html.legend(legend),
    ...options.map(({ value, label }) => {
      const checked = value === chosen ? '' : null;
      return html.label(html.input({ type: 'radio', name, value, checked, autocomplete: 'off' }), label);
    }),
  );

/** A labelled list to choose from. */
export function selectField(
  html: Html,
  name: string,
  label: string,
  options: readonly Option[],
  chosen: string,
): HTMLElement {
  const select = html.select({ name, autocomplete: 'off' });
  fillSelect(select, options, chosen);
  const box = html.span({ class: 'list' }, select);
  updateIcon(box, 'chevron');
  return html.label(html.span(label), box);
}

/** Replaces the options of a list. */
export const fillSelect = (select: HTMLSelectElement, options: readonly Option[], chosen: string): void =>
  replaceChildren(
    select,
    ...options.map(({ value, label }) =>
      element(select.ownerDocument, 'option', { value, selected: value === chosen ? '' : null }, label),
    ),
  );
