import { describe, expect, it } from 'vitest';
import { english } from '../../src/domain/messages.ts';
import { rawStory, type story } from '../fixtures/story.ts';
import { builtSite } from './site.ts';

const { visiting, kept } = builtSite();

describe('the panel of a chosen state', () => {
  const visit = kept();
  const panel = () => visit().part('panel');
  const texts = async (selector: string) =>
    (await panel().locator(selector).allTextContents()).map((each) => each.replace(/\s+/g, ' ').trim());

  it('The panel of Kentucky tells each answer, newest first, with each quotation word for word.', async () => {
    await visit().set({ state: 'KY' });
    expect(await texts('.dayline')).toEqual(['July 3 · Refused outright', 'June 29 · Still reviewing']);
    expect(await texts('blockquote')).toEqual([
      'There is not enough coffee in Kentucky to make me sign this',
      'No',
      'I would say it again',
      'We are reading it',
    ]);
  });

  it('A quotation has its speaker, party, office, day and source, and a day only where that is known.', async () => {
    await visit().set({ state: 'KY' });
    const captions = (await texts('figcaption')).map((each) => each.split(' Cite')[0]);
    expect(captions).toEqual([
      'Ruth Hale (D), County ClerkJuly 3 · Kentucky Herald',
      'Ruth Hale (D), County ClerkKentucky Herald',
      'Ruth Hale (D), County ClerkJuly 5 · Kentucky Radio',
      'Ruth Hale (D), County ClerkJune 29 · Kentucky Herald',
    ]);
    await visit().set({ state: 'CA' });
    expect((await texts('figcaption'))[1]).toContain('Note: Said to the California Star.');
  });

  it('The source of a quotation is a link that tells its page nothing, and a whole citation.', async () => {
    await visit().set({ state: 'KY' });
    const link = panel().locator('figcaption cite a').last();
    expect(await link.getAttribute('href')).toBe('https://ky-herald.example/clerk-reads-the-letter');
    expect(await link.getAttribute('target')).toBe('_blank');
    expect(await link.getAttribute('rel')).toBe('noopener noreferrer');
    expect((await texts('figcaption .cite p')).at(-1)).toBe(
      'Kentucky Herald. “Clerk reads the letter.” June 29, 2017. ' +
        'https://ky-herald.example/clerk-reads-the-letter Archived: ' +
        'https://web.archive.org/web/20170629/https://ky-herald.example/clerk-reads-the-letter',
    );
  });

  it('A source without an address is named without a link, and can be cited all the same.', async () => {
    await visit().set({ state: 'MS' });
    const source = panel().locator('.quotation .citation').first();
    expect(await source.locator('cite').textContent()).toBe('Mississippi Secretary of State');
    expect(await source.locator('a').count()).toBe(0);
    expect(await source.locator('.cite p').textContent()).toBe(
      'Mississippi Secretary of State. “Letter to the commission.” June 30, 2017.',
    );
  });

  it('What was said after the shown day is not quoted, and later answers are told by day, level and summary.', async () => {
    await visit().set({ at: 'gazette', state: 'KY' });
    expect(await texts('blockquote')).not.toContain('I would say it again');
    await visit().set({ at: 'ledger', state: 'KY' });
    expect(await texts('blockquote')).toEqual(['We are reading it']);
    expect(await texts('.later .dayline')).toEqual(['July 3 · Refused outright']);
    expect((await texts('.later .summary'))[0]).toContain('Hale said that Kentucky would not take part.');
    expect(await panel().locator('.later blockquote, .later q').count()).toBe(0);
  });

  it('The panel of a state without an answer by the shown day says so.', async () => {
    await visit().set({ at: 'ledger', state: 'VT' });
    expect(await panel().textContent()).toContain('No answer on record by June 30.');
  });

  it('A day that is the latest possible is told as one.', async () => {
    await visit().set({ state: 'NY' });
    expect(await texts('.dayline')).toEqual(['On or before July 5 · Buy or file a request']);
  });
});

describe('a citation that is copied', () => {
  it('A copied citation is told of each time, to the ear and behind the button.', () =>
    visiting({ permissions: ['clipboard-read', 'clipboard-write'] }, async (visit) => {
      await visit.set({ state: 'MS' });
      await visit.part('status').evaluate((status) => {
        const heard: (string | null)[] = [];
        Object.assign(window, { heard });
        new MutationObserver(() => heard.push(status.textContent)).observe(status, { childList: true });
      });
      const cite = visit.part('panel').locator('.quotation .cite').first();
      await cite.locator('summary').click();
      for (const times of [1, 2]) {
        await cite.locator('[part=copy]').click();
        await expect
          .poll(() => visit.page.evaluate(() => (window as unknown as { heard: string[] }).heard))
          .toEqual(Array(times).fill(english.citationCopied));
        expect(await cite.locator('.told').allTextContents()).toEqual([english.citationCopied]);
        expect(await cite.locator('.told').isVisible()).toBe(true);
      }
      const quoted = await visit.part('panel').locator('blockquote').first().textContent();
      expect(await visit.page.evaluate(() => navigator.clipboard.readText())).toContain(`“${quoted}”`);
    }));
});

describe('text that looks like markup', () => {
  const mark = '<img src=x onerror="window.broken=1"><b>&amp;</b>';

  /** The story with the mark behind each of its texts. */
  function marked(): typeof story {
    const changed = rawStory() as typeof story;
    const add = (holder: object, ...names: string[]) => {
      const texts = holder as Record<string, string>;
      for (const name of names) if (texts[name]) texts[name] += mark;
    };
    for (const response of changed.responses) {
      add(response, 'summary');
      for (const quote of response.quotes) add(quote, 'text', 'speaker', 'office', 'note');
    }
    for (const source of Object.values(changed.sources)) add(source, 'publisher', 'title');
    for (const milestone of changed.milestones) add(milestone, 'text', 'label');
    for (const report of changed.reports) add(report, 'note', 'outlet');
    for (const level of Object.values(changed.levels)) add(level, 'label');
    return changed;
  }

  it('Text that looks like markup is shown as text everywhere, and nothing of it becomes an element.', () => {
    const record = marked();
    return visiting({ record }, async ({ part, shape, set, onMap, messages, pageErrors }) => {
      await shape('KY').hover();
      await expect.poll(() => part('tooltip').textContent()).toContain(mark);
      await set({ clock: 'answered', at: '2018-01-03' });
      expect(await part('panel').textContent()).toContain(mark);
      await set({ state: 'KY' });
      const words = (await part('panel').textContent()) ?? '';
      for (const { state, summary, quotes } of record.responses)
        if (state === 'KY')
          for (const text of [summary, ...quotes.flatMap((quote) => [quote.text, quote.speaker])])
            expect(words).toContain(text);
      for (const name of ['table', 'legend', 'credit'])
        expect(await part(name).textContent(), name).toContain(mark);
      const made = await onMap((map) => map.shadowRoot?.querySelectorAll('img, [onerror]').length);
      expect(made).toBe(0);
      expect([...messages, ...pageErrors]).toEqual([]);
    });
  });
});
