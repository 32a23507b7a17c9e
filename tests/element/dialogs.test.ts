import { expect, it } from 'vitest';
import { liveElements, until } from '../fixtures/dom/liveElement.ts';
import { openDialogOf } from '../fixtures/dom/openDialog.ts';

const { make } = liveElements();

it('A dialog closes when the language of the figure changes, and opens again in that language.', async () => {
  const { figure, find, speak } = await openDialogOf(make, 'share');
  await speak('es');
  await until(() => expect(figure.querySelector('dialog, [inert]')).toBeNull());
  find('[data-dialog=share]').click();
  await until(() => expect(find('dialog[part=share] h2').textContent).toBe('Compartir'));
});

it('A dialog closes when the element is moved.', async () => {
  const { map, figure } = await openDialogOf(make, 'share');
  document.body.append(map);
  expect(figure.querySelector('dialog, [inert]')).toBeNull();
});
