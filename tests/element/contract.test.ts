import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { counts, openings, themes, views } from '../../src/state/viewState.ts';
import { type LiveElement, liveElements, until } from '../fixtures/dom/liveElement.ts';
import { embedSite, modelIn } from '../fixtures/dom/openDialog.ts';

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
    const { openEmbed } = await import('../../src/dialogs/embed/embedDialog.ts');
    openEmbed(root, { ...embedSite, model, modelIn });
  };
  return live;
}

/** A figure in the state that a row names by these words. */
const states: Record<string, (live: LiveElement) => HTMLElement | Promise<HTMLElement>> = {
  'where a state is chosen': ({ map, figure }) => {
    map.state = 'MS';
    return figure;
  },
  'where the view is `tiles`': ({ map, figure }) => {
    map.view = 'tiles';
    return figure;
  },
  // One dialog at a time is open: what each opening brings is gathered.
  'once opened': async ({ figure, find }) => {
    const gathered = figure.cloneNode() as HTMLElement;
    for (const [part, opener] of [
      ['share', '[data-dialog=share]'],
      ['embed', '[data-dialog=embed]'],
      ['keys', '[part=keyboard]'],
    ]) {
      find(opener as string).click();
      gathered.append((await until(() => find(`dialog[part=${part}][open]`))).cloneNode());
    }
    return gathered;
  },
};

let opening: Promise<LiveElement> | undefined;

/** The figure in the state that a row names; where it names none, in the opening view. */
async function figureFor({ text }: Row): Promise<HTMLElement> {
  const named = Object.keys(states).find((words) => text.includes(words));
  if (named) return states[named]?.(await offering()) as Promise<HTMLElement>;
  opening ??= offering();
  return (await opening).figure;
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
    const row = { codes: ['svg[part=map] path'], text: '51, one a place' };
    expect(brokenPromises(row, figure)).toHaveLength(1);
  });
});

describe('the attributes and the event that the README promises', () => {
  it('The README’s table of attributes has those that the element observes, and no others.', () => {
    const { observedAttributes } = window.customElements.get('tally-map') as unknown as {
      observedAttributes: string[];
    };
    const named = tableUnder('Attributes and properties').flatMap(({ codes }) => codes);
    expect(named.toSorted()).toEqual(observedAttributes.toSorted());
  });

  it('The README names what the detail of `tally-map:change` holds, and the values that the element takes.', async () => {
    const { map } = await offering();
    const told = new Promise<object>((done) => {
      map.addEventListener('tally-map:change', (event) => done((event as CustomEvent).detail), {
        once: true,
      });
    });
    map.at = 'courier';
    const held = /`detail` is `\{ ([\w, ]+) \}`/.exec(readme)?.[1]?.split(', ');
    expect(held).toEqual(Object.keys(await told));
    const rows = tableUnder('Attributes and properties');
    const values = { count: counts, view: views, open: openings, theme: themes };
    for (const [name, allowed] of Object.entries(values)) {
      const text = rows.find(({ codes }) => codes.includes(name))?.text ?? '';
      for (const value of allowed) expect(text, name).toContain(`\`${value}\``);
    }
  });
});

describe('the theming that the README promises', () => {
  it('The README’s table of custom properties has those that the style sheets read, and no others.', () => {
    const folder = new URL('../../src/view/', import.meta.url);
    const sheets = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.css'),
    );
    const style = sheets.map((name) => readFileSync(new URL(name, folder), 'utf8')).join('\n');
    const read = new Set(Array.from(style.matchAll(/var\(\s*(--tally-[\w-]+)/g), ([, name]) => name));
    const named = tableUnder('Theming').flatMap(({ codes }) => codes);
    expect(named.toSorted()).toEqual([...read].toSorted());
  });
});
