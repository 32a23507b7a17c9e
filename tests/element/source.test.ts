import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { liveElements, until } from '../fixtures/dom/liveElement.ts';

const { window, make } = liveElements();

/** The name of the file that a button of the open dialog hands out. */
async function nameOf(figure: HTMLElement, name: string): Promise<string> {
  const names: string[] = [];
  const click = vi.spyOn(window.HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    names.push(this.download);
  });
  figure.querySelector<HTMLElement>('[data-dialog=share]')?.click();
  const button = await until(() => {
    const found = figure.querySelector<HTMLElement>(`[data-share=${name}]`);
    if (!found) throw new Error('The dialog is not open yet.');
    return found;
  });
  button.click();
  await until(() => expect(names).toHaveLength(1));
  click.mockRestore();
  return names[0] as string;
}

describe('the files of a story', () => {
  it('A saved file has the name of `src`, also of a new one.', async () => {
    const { map, figure, find } = await make({ attributes: { src: '../data/six-states.json?v=2' } });
    expect(await nameOf(figure, 'json')).toBe('six-states.json');
    expect(await nameOf(figure, 'csv')).toBe('six-states.csv');
    map.src = './other-story.json';
    await until(() => expect(find('.data').getAttribute('href')).toBe('./other-story.json'));
    expect(await nameOf(figure, 'json')).toBe('other-story.json');
    expect(await nameOf(figure, 'csv')).toBe('other-story.csv');
  });

  it('A saved file of an inline story has the title of the story as its name.', async () => {
    const { figure } = await make({ isInline: true });
    expect(await nameOf(figure, 'json')).toBe('how-six-states-answered-a-letter.json');
  });
});

describe('the link to the data', () => {
  /** The addresses of files that are held now. */
  const held = new Set<string>();

  beforeEach(() => {
    let number = 0;
    held.clear();
    vi.spyOn(URL, 'createObjectURL').mockImplementation(() => {
      const address = `blob:${number++}`;
      held.add(address);
      return address;
    });
    vi.spyOn(URL, 'revokeObjectURL').mockImplementation((address) => void held.delete(address));
  });
  afterEach(() => vi.restoreAllMocks());

  it('The data link of a fetched story leads to its URL.', async () => {
    const { find } = await make({ attributes: { src: 'six-states.json' } });
    await until(() => expect(find('.data').getAttribute('href')).toBe('six-states.json'));
    expect(held.size).toBe(0);
  });

  it('After each reload of an inline story the data link leads to the only blob.', async () => {
    const { map, find } = await make({ isInline: true });
    await until(() => expect([...held]).toEqual(['blob:0']));
    for (const [src, address] of Object.entries({ 'a.json': 'blob:1', 'b.json': 'blob:2' })) {
      map.src = src;
      await until(() => expect([...held]).toEqual([address]));
      expect(find('.data').getAttribute('href')).toBe(address);
      expect(find('.data').getAttribute('download')).toBe('how-six-states-answered-a-letter.json');
    }
  });

  it('An element that leaves its document releases the blob, and makes another when it comes back.', async () => {
    const { map, find } = await make({ isInline: true });
    await until(() => expect(held.size).toBe(1));
    map.remove();
    expect(held.size).toBe(0);
    window.document.body.append(map);
    await until(() => expect([...held]).toEqual([find('.data').getAttribute('href')]));
  });

  it('A story that is fetched after an inline one leaves neither the blob nor its name behind.', async () => {
    const { map, find } = await make({ isInline: true });
    await until(() => expect(held.size).toBe(1));
    map.querySelector('script')?.remove();
    map.src = 'six-states.json';
    await until(() => expect(find('.data').getAttribute('href')).toBe('six-states.json'));
    expect(find('.data').getAttribute('download')).toBe('');
    expect(held.size).toBe(0);
  });
});
