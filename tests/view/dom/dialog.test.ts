import { describe, expect, it } from 'vitest';
import { english } from '../../../src/i18n/en.ts';
import { closeDialog, openDialog } from '../../../src/view/dom/dialog.ts';
import { openKeys } from '../../../src/view/footer/openKeys.ts';
import { liveElements } from '../../fixtures/dom/liveElement.ts';

const { make } = liveElements();

/** A figure with the focus on the button that opens the table, and the keys open. */
async function withKeys() {
  const live = await make();
  live.find('[data-opens=table]').focus();
  openKeys(live.figure, english);
  return { ...live, focused: () => live.map.shadowRoot?.activeElement };
}

const contentIn = (figure: HTMLElement) => ({
  title: 'A title',
  close: 'Close',
  body: figure.ownerDocument.createElement('p'),
});

describe('a dialog', () => {
  it('A dialog follows the footer, is named by its title, and takes the focus.', async () => {
    const { find, focused } = await withKeys();
    const dialog = find('dialog[open]');
    expect(find('[part=footer]').nextElementSibling).toBe(dialog);
    const name = find(`#${dialog.getAttribute('aria-labelledby')}`);
    expect(name.textContent).toBe(english.keys);
    expect(focused()).toBe(dialog.querySelector('[part=close]'));
  });

  it('A closed dialog gives the focus back.', async () => {
    const { figure, find, focused } = await withKeys();
    expect(closeDialog(figure)).toBe(true);
    expect(focused()).toBe(find('[data-opens=table]'));
    expect(closeDialog(figure)).toBe(false);
  });

  it('A dialog that is closed while the focus is elsewhere does not move the focus.', async () => {
    const { figure, find, focused } = await withKeys();
    find('[part=slider]').focus();
    expect(closeDialog(figure)).toBe(true);
    expect(focused()).toBe(find('[part=slider]'));
  });

  it('An open dialog makes the figure inert, but not the live region.', async () => {
    const { figure, find } = await withKeys();
    const inert = () => [...figure.children].filter((part) => part.hasAttribute('inert'));
    expect(inert()).toEqual(['.frame', '[part=footer]', '[part=below]'].map((part) => find(part)));
    closeDialog(figure);
    expect(inert()).toEqual([]);
  });

  it.each(['the figure', 'the article'])(
    'A press on %s closes a dialog, and one inside does not.',
    async (place) => {
      const { figure, find, map, focused } = await withKeys();
      find('dialog dt').click();
      expect(figure.querySelector('dialog')).not.toBeNull();
      (place === 'the figure' ? figure : map.ownerDocument.body).click();
      expect(figure.querySelector('dialog')).toBeNull();
      expect(focused()).toBe(find('[data-opens=table]'));
    },
  );

  it('A dialog closes when the focus leaves the figure, and not when it moves inside.', async () => {
    const { figure, find, map } = await withKeys();
    const beside = map.ownerDocument.body.appendChild(map.ownerDocument.createElement('button'));
    find('[part=slider]').focus();
    find('dialog [part=close]').focus();
    expect(figure.querySelector('dialog')).not.toBeNull();
    beside.focus();
    expect(figure.querySelector('dialog')).toBeNull();
  });

  it('The embed dialog is below the figure and makes nothing inert.', async () => {
    const { figure } = await withKeys();
    openDialog(figure, 'embed', contentIn(figure));
    expect([...figure.children].some((part) => part.hasAttribute('inert'))).toBe(false);
    figure.click();
    expect(figure.querySelector('dialog[open]')).not.toBeNull();
  });

  it('A dialog replaces an open one, and gives the focus back to where it was before both.', async () => {
    const { figure, find, focused } = await withKeys();
    openDialog(figure, 'share', contentIn(figure));
    expect([...figure.querySelectorAll('dialog')].map((dialog) => dialog.getAttribute('part'))).toEqual([
      'share',
    ]);
    closeDialog(figure);
    expect(focused()).toBe(find('[data-opens=table]'));
  });
});
