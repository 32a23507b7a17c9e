import { element } from '../../view/dom/element.ts';

/** One of several values that can be chosen. */
export interface Option {
  readonly value: string;
  readonly label: string;
  /** What stands before the label. */
  readonly sketch?: Node;
}

/** A group of radio buttons under a legend. @param name what the form calls the chosen value */
export const radios = (
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
    ...options.map((option) => radio(document, name, option, option.value === chosen)),
  );

const radio = (document: Document, name: string, { value, label, sketch }: Option, isChosen: boolean) =>
  element(
    document,
    'label',
    {},
    element(document, 'input', { type: 'radio', name, value, checked: isChosen ? '' : null }),
    sketch ?? null,
    element(document, 'span', {}, label),
  );

/** A list to choose from, under its label. */
export const list = (
  document: Document,
  name: string,
  label: string,
  options: readonly Option[],
  chosen: string,
): HTMLElement => {
  const select = element(document, 'select', { name, autocomplete: 'off' }) as HTMLSelectElement;
  fill(select, options, chosen);
  return element(document, 'label', {}, element(document, 'span', {}, label), select);
};

/** Fills a list anew. */
export const fill = (select: HTMLSelectElement, options: readonly Option[], chosen: string): void =>
  select.replaceChildren(
    ...options.map(({ value, label }) =>
      element(select.ownerDocument, 'option', { value, selected: value === chosen ? '' : null }, label),
    ),
  );
