import { describe, expect, it } from 'vitest';
import { liveElements, until } from '../fixtures/liveElement.ts';

const { make } = liveElements();

/** An element with an open dialog of its foot. */
async function withDialog(name: 'save' | 'embed') {
  const live = await make({
    served: (figure) => figure.setAttribute('data-embeds', ''),
    attributes: { src: 'six-states.json' },
  });
  const { map, find } = live;
  map.embedDialog = async (root, model) => {
    const { openEmbed } = await import('../../src/view/embedding/embedDialog.ts');
    openEmbed(root, { site: 'https://desk.example/tally/', frozen: null, model });
  };
  find(`[data-opens=${name}]`).click();
  await until(() => find(`dialog[part=${name}][open]`));
  return {
    ...live,
    title: () => find(`dialog[part=${name}] h3`).textContent,
    field: (field: string) => find<HTMLSelectElement>(`dialog [name=${field}]`),
    /** Shows the figure in another language. */
    speak: async (lang: string) => {
      map.lang = lang;
      await until(() => expect(find('[part=tally]').closest('.figure')?.getAttribute('lang')).toBe(lang));
    },
  };
}

describe('an open dialog', () => {
  it('The dialog that saves takes the language of the figure.', async () => {
    const { title, find, speak } = await withDialog('save');
    expect(title()).toBe('Share and save');
    await speak('es');
    await until(() => expect(title()).toBe('Compartir y guardar'));
    expect(find('dialog [data-save=png]').textContent).toBe('Imagen (PNG)');
    expect(find('dialog [part=close]').title).toBe('Cerrar');
    await speak('en');
    await until(() => expect(title()).toBe('Share and save'));
  });

  it('The dialog that saves keeps the focus where it was when its language changes.', async () => {
    const { map, find, title, speak } = await withDialog('save');
    find('dialog [data-save=csv]').focus();
    await speak('es');
    await until(() => expect(title()).not.toBe('Share and save'));
    expect(map.shadowRoot?.activeElement).toBe(find('dialog [data-save=csv]'));
  });

  it('The dialog of the embeds takes the language of the figure and keeps what was chosen.', async () => {
    const { title, field, find, speak } = await withDialog('embed');
    const english = title();
    const change = (name: string, value: string) => {
      const list = field(name);
      list.value = value;
      list.dispatchEvent(
        new (list.ownerDocument.defaultView as Window & typeof globalThis).Event('change', { bubbles: true }),
      );
    };
    change('count', 'responses');
    change('at', '2017-08-04');
    change('state', 'TX');
    find<HTMLInputElement>('dialog [name=way][value=script]').click();
    await speak('es');
    await until(() => expect(title()).not.toBe(english));
    expect(field('count').value).toBe('responses');
    expect(field('at').value).toBe('2017-08-04');
    expect(field('state').value).toBe('TX');
    expect(find<HTMLInputElement>('dialog [name=way]:checked').value).toBe('script');
    await until(() =>
      expect(find<HTMLTextAreaElement>('dialog textarea').value).toMatch(
        /<script .*at="2017-08-04" state="TX"/s,
      ),
    );
  });

  it('A dialog that was closed is opened again in the language of the figure.', async () => {
    const { find, title, speak } = await withDialog('save');
    find('dialog[part=save] [part=close]').click();
    await speak('es');
    find('[data-opens=save]').click();
    await until(() => expect(title()).toBe('Compartir y guardar'));
  });
});
