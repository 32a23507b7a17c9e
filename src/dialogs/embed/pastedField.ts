import { element } from '../../view/dom/element.ts';
import type { EmbedModel } from './embedModel.ts';

/** Where what is pasted is shown and copied, still empty. */
export const pastedField = (document: Document, { words }: EmbedModel): HTMLElement =>
  element(
    document,
    'div',
    { class: 'pasted' },
    element(document, 'label', { for: 'embed-code' }),
    element(document, 'textarea', {
      id: 'embed-code',
      readonly: '',
      rows: '8',
      spellcheck: 'false',
      autocomplete: 'off',
      lang: 'en',
      translate: 'no',
    }),
    element(
      document,
      'div',
      { class: 'copying' },
      element(document, 'button', { type: 'button', 'data-embed': 'copy' }),
      element(document, 'a', { class: 'fragment', target: '_blank', rel: 'noopener' }, words.openFragment),
    ),
  );
