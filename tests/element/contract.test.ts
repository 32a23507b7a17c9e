import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type LiveElement, liveElements, until } from '../fixtures/liveElement.ts';

const { window, make } = liveElements();
const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');

/** A row of a table: what stands as code in its first column, and the text of the second. */
interface Row {
  readonly codes: readonly string[];
  readonly text: string;
}

/** The rows of the first table under a heading of the README. */
function tableUnder(heading: string): Row[] {
  const section = readme.split(`\n### ${heading}\n`)[1]?.split(/\n#+ /)[0] ?? '';
  const rows = section.split('\n').filter((line) => line.startsWith('|'));
  return rows.slice(2).map((row) => {
    const [, first = '', second = ''] = row.split(/(?<!\\)\|/);
    return {
      codes: Array.from(first.matchAll(/`([^`]+)`/g), ([, code]) => code as string),
      text: second.trim(),
    };
  });
}

/** A live figure of a page, which offers the embeds. */
async function offering(): Promise<LiveElement> {
  const live = await make({ served: (figure) => figure.setAttribute('data-embeds', '') });
  live.map.embedDialog = async (root, model) => {
    const { openEmbed } = await import('../../src/view/embedding/embedDialog.ts');
    openEmbed(root, { site: 'https://desk.example/tally/', frozen: null, model });
  };
  return live;
}

let opening: Promise<LiveElement> | undefined;

/** The figure in the state that a row names at its beginning; where it names none, in the opening view. */
async function figureFor({ text }: Row): Promise<HTMLElement> {
  const [isPinned, isOpened] = [text.startsWith('where a state is pinned'), text.startsWith('once opened')];
  if (!isPinned && !isOpened) {
    opening ??= offering();
    return (await opening).figure;
  }
  const { map, figure, find } = await offering();
  if (isPinned) map.state = 'MS';
  if (isOpened)
    for (const name of ['save', 'embed']) {
      find(`[data-opens=${name}]`).click();
      await until(() => find(`dialog[part=${name}]`));
    }
  return figure;
}

/** What a row promises and a figure does not hold: each such selector, with what it selects instead of the row's number. */
function brokenPromises({ codes, text }: Row, figure: HTMLElement): string[] {
  const due = /^\d+/.exec(text)?.[0];
  return codes.flatMap((selector) => {
    const { length } = figure.querySelectorAll(selector);
    const isKept = due === undefined ? length > 0 : length === Number(due);
    return isKept ? [] : [`${selector} selects ${length}`];
  });
}

describe('the parts that the README promises', () => {
  it('The README has a table of parts.', () => {
    expect(tableUnder('Parts').length).toBeGreaterThan(10);
  });

  it.each(tableUnder('Parts').map((row) => ({ ...row, name: row.codes.join(', ') })))(
    'The live figure holds $name as the README promises.',
    async (row) => {
      expect(row.codes).not.toEqual([]);
      expect(brokenPromises(row, await figureFor(row))).toEqual([]);
    },
  );

  it('A selector that selects nothing, or another number than its row says, is reported.', async () => {
    const figure = await figureFor({ codes: [], text: '' });
    const codes = ['[part=legend] [data-level] [data-count]', '[part=tally]'];
    expect(brokenPromises({ codes, text: 'one entry a level' }, figure)).toEqual([
      '[part=legend] [data-level] [data-count] selects 0',
    ]);
    expect(brokenPromises({ codes: ['svg[part=map] path'], text: '51, one a place' }, figure)).toHaveLength(
      1,
    );
    expect(brokenPromises({ codes: ['[part=unpin]'], text: 'lets it go' }, figure)).toHaveLength(1);
  });
});

describe('the attributes that the README promises', () => {
  it('The README’s table of attributes has those that the element observes, and no others.', () => {
    const { observedAttributes } = window.customElements.get('tally-map') as unknown as {
      observedAttributes: string[];
    };
    const named = tableUnder('Attributes and properties').flatMap(({ codes }) => codes);
    expect(named.toSorted()).toEqual(observedAttributes.toSorted());
  });
});
