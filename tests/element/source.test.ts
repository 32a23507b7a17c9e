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
    await until(() => expect(find('.data').getAttribute('download')).toBe('other-story.json'));
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

  it('After each reload the data link leads to the only blob, and is named for the story.', async () => {
    const { map, find } = await make({ isInline: true });
    await until(() => expect([...held]).toEqual(['blob:0']));
    expect(find('.data').getAttribute('download')).toBe('how-six-states-answered-a-letter.json');
    map.querySelector('script')?.remove();
    map.src = 'six-states.json';
    await until(() => expect([...held]).toEqual(['blob:1']));
    expect(find('.data').getAttribute('href')).toBe('blob:1');
    expect(find('.data').getAttribute('download')).toBe('six-states.json');
  });

  it('An element that leaves its document releases the blob, and makes another when it comes back.', async () => {
    const { map, find } = await make({ isInline: true });
    await until(() => expect(held.size).toBe(1));
    map.remove();
    expect(held.size).toBe(0);
    window.document.body.append(map);
    await until(() => expect([...held]).toEqual([find('.data').getAttribute('href')]));
  });
});
