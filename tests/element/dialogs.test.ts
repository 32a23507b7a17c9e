import { expect, it, vi } from 'vitest';
import { english } from '../../src/i18n/en.ts';
import { liveElements, until } from '../fixtures/dom/liveElement.ts';
import { offeringEmbeds, openDialogOf } from '../fixtures/dom/openDialog.ts';

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

it('Play pauses where a dialog covers the map, and its button with it.', async () => {
  const { map, find } = await openDialogOf(make, 'embed', { attributes: { at: 'courier' } });
  map.play();
  expect(map.playing).toBe(true);
  find('[part=keyboard]').click();
  await until(() => expect(map.playing).toBe(false));
});

it('The answer that a dialog could not be opened is gone at the next press, which opens it.', async () => {
  const { map, figure, find } = await offeringEmbeds(make);
  const { openEmbed } = map;
  vi.spyOn(console, 'warn').mockReturnValueOnce();
  map.openEmbed = () => Promise.reject(new Error(''));
  find('[data-dialog=embed]').click();
  await until(() => expect(find('.feedback').textContent).toBe(english.openFailed));
  map.openEmbed = openEmbed;
  find('[data-dialog=embed]').click();
  await until(() => find('dialog[part=embed]'));
  expect([find('[part=status]').textContent, figure.querySelector('.feedback')]).toEqual(['', null]);
});
