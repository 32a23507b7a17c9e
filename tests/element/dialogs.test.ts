import { describe, expect, it } from 'vitest';
import { liveElements, until } from '../fixtures/dom/liveElement.ts';
import { openDialogOf } from '../fixtures/dom/openDialog.ts';

const { make } = liveElements();

describe('an open dialog', () => {
  it('The share dialog takes the language of the figure, and keeps its focus and its open details.', async () => {
    const { map, dialog, texts, find, speak } = await openDialogOf(make, 'share');
    expect(texts('h2')).toEqual(['Share']);
    find<HTMLDetailsElement>('dialog details').open = true;
    find('dialog [data-share=csv]').focus();
    await speak('es');
    await until(() => expect(texts('h2')).toEqual(['Compartir']));
    expect(texts('[data-share=image]')).toEqual(['Guardar imagen']);
    expect(find('dialog [part=close]').title).toBe('Cerrar');
    expect(map.shadowRoot?.activeElement).toBe(find('dialog [data-share=csv]'));
    expect(dialog.querySelector('details')?.open).toBe(true);
    await speak('en');
    await until(() => expect(texts('h2')).toEqual(['Share']));
  });

  it('The embed dialog takes the language of the figure and keeps the choices.', async () => {
    const { texts, field, find, choose, speak } = await openDialogOf(make, 'embed');
    choose('count', 'responses');
    choose('at', '2017-08-04');
    choose('state', 'TX');
    find<HTMLInputElement>('dialog [name=way][value=cms]').click();
    find<HTMLDetailsElement>('dialog details').open = true;
    await speak('es');
    await until(() => expect(texts('h2')).toEqual(['Insertar este mapa']));
    expect(['count', 'at', 'state'].map((name) => field(name).value)).toEqual([
      'responses',
      '2017-08-04',
      'TX',
    ]);
    expect(find<HTMLInputElement>('dialog [name=way]:checked').value).toBe('cms');
    expect(find<HTMLDetailsElement>('dialog details').open).toBe(true);
    await until(() =>
      expect(texts('[data-code=other] code')).toEqual([
        'https://desk.example/tally/?count=responses&at=2017-08-04&state=TX',
      ]),
    );
  });

  it('A closed dialog opens again in the language of the figure.', async () => {
    const { find, speak } = await openDialogOf(make, 'share');
    find('dialog[part=share] [part=close]').click();
    await speak('es');
    find('[data-dialog=share]').click();
    await until(() => expect(find('dialog[part=share][open] h2').textContent).toBe('Compartir'));
  });
});
