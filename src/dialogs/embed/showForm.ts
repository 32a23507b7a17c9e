import type { EmbedMessages } from '../../domain/embedMessages.ts';
import { setAttributes, setText } from '../../view/dom/element.ts';
import { fragmentAddress } from './addresses.ts';
import type { EmbedRequest } from './embedRequest.ts';
import { type WayName, ways } from './ways.ts';

/** Shows what follows from the choices of the form: what the way is for, its snippet, and whether it can be frozen. */
export function showForm(
  form: HTMLFormElement,
  way: WayName,
  request: EmbedRequest,
  words: EmbedMessages,
): void {
  const { snippet, pasted } = ways[way];
  const [label, copy] = pasted(words);
  const find = <E extends Element = HTMLElement>(selector: string) => form.querySelector(selector) as E;
  setText(find('.way-note'), words.wayNotes[way]);
  setText(find('.pasted > label'), label);
  setText(find('[data-embed=copy]'), copy);
  form.querySelector('.told')?.remove();
  find<HTMLTextAreaElement>('textarea').value = snippet(request);
  const link = find('.fragment');
  setAttributes(link, { href: fragmentAddress(request) });
  link.hidden = way !== 'fragment';
  showUpdates(find('.updates'), way, request, words);
}

function showUpdates(field: HTMLElement, way: WayName, { frozen }: EmbedRequest, words: EmbedMessages): void {
  const settled = ways[way].settled?.(words);
  (field as HTMLFieldSetElement).disabled = settled !== undefined;
  for (const label of field.querySelectorAll('label')) label.hidden = settled !== undefined;
  (field.querySelector('[value=frozen]') as HTMLInputElement).disabled = frozen === null;
  setText(field.querySelector('.why') as Element, settled ?? (frozen === null ? words.noFrozen : ''));
}
