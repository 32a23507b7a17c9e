import { replaceChildren } from '../../view/dom/children.ts';
import { type Html, htmlOf } from '../../view/dom/htmlOf.ts';
import { updateIcon } from '../../view/dom/icon.ts';

/** An option of a field. */
export interface Option {
  readonly value: string;
  readonly label: string;
}

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
export function fillSelect(select: HTMLSelectElement, options: readonly Option[], chosen: string): void {
  const html = htmlOf(select.ownerDocument);
  const made = options.map(({ value, label }) =>
    html.option({ value, selected: value === chosen ? '' : null }, label),
  );
  replaceChildren(select, ...made);
}
