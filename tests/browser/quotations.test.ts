import { describe, expect, it } from 'vitest';
import type { Quote, Response, Source } from '../../src/domain/dataset.ts';
import { jurisdictions } from '../../src/domain/jurisdictions.ts';
import { english } from '../../src/domain/messages.ts';
import { stopsOf } from '../../src/domain/stops.ts';
import { fullDay } from '../fixtures/fullDay.ts';
import { everyStop, rawRecord, record } from '../fixtures/record.ts';
import { builtSite, twoFrames } from './site.ts';

const { visiting, kept } = builtSite();
const lastDay = stopsOf(record, 'answered').at(-1)?.id as string;

/** The year stands only where it is not that of the story. */
const shortDay = (day: string) =>
  day.startsWith('2017') ? fullDay(day).replace(', 2017', '') : fullDay(day);

/** The whole citation as the codebook says it: publisher, title, day, address, archived copy. */
function citationOf({ publisher, title, url, published }: Source, claimed: string): string {
  const stop = title && /[.?!…]$/.test(title) ? '' : '.';
  const parts = [publisher.endsWith('.') ? publisher : `${publisher}.`];
  if (title) parts.push(`“${title}${stop}”`);
  if (published) parts.push(`${fullDay(published)}.`);
  if (url) {
    const day = (published ?? claimed).replaceAll('-', '');
    parts.push(url, `Archived: https://web.archive.org/web/${day}/${url}`);
  }
  return parts.join(' ');
}

const saidOn = ({ date }: Response, { said }: Quote) => said ?? date;

/** The answers of a state by a day, newest day first and those of one day in the order of the file. */
const answersBy = (postal: string, day: string) => {
  const all = record.responses.filter(({ state, date }) => state === postal && date <= day);
  const dates = [...new Set(all.map(({ date }) => date))].sort().reverse();
  return dates.flatMap((date) => all.filter((each) => each.date === date));
};

interface Shown {
  days: string[];
  summaries: string[];
  quotes: Said[];
  later: string;
  laterQuotes: number;
}

interface Said {
  text: string;
  caption: string;
  href: string | null;
  target: string | null;
  rel: string | null;
  citation: string;
}

/** What the panel shows of each of some states at one stop. */
const panels = (clock: string, at: string, postals: readonly string[]) =>
  visit().onMap(
    (map, [whichClock, whichStop, all]) => {
      map.clock = whichClock;
      map.at = whichStop;
      const text = (node: Element | null | undefined) => node?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
      return all.map((postal): Shown => {
        map.state = postal;
        const panel = map.shadowRoot?.querySelector('[part=panel]') as Element;
        const statements = Array.from(panel.querySelectorAll('.statement'));
        return {
          days: statements.map((node) => text(node.querySelector('.dayline'))),
          summaries: statements.map((node) => node.querySelector('.summary')?.firstChild?.textContent ?? ''),
          quotes: Array.from(panel.querySelectorAll('blockquote'), (quote): Said => {
            const figure = quote.closest('figure');
            const caption = figure?.querySelector('figcaption');
            const link = caption?.querySelector('cite a');
            return {
              text: quote.textContent ?? '',
              caption: text(caption),
              href: link?.getAttribute('href') ?? null,
              target: link?.getAttribute('target') ?? null,
              rel: link?.getAttribute('rel') ?? null,
              citation: text(caption?.querySelector('details p')),
            };
          }),
          later: text(panel.querySelector('.later')),
          laterQuotes: panel.querySelectorAll('.later blockquote, .later q').length,
        };
      });
    },
    [clock, at, postals] as const,
  );

const panel = async (clock: string, at: string, postal: string) =>
  (await panels(clock, at, [postal]))[0] as Shown;

const visit = kept();

describe('the panel', () => {
  it('of each of the 51 shows every quotation of the record at the last stop, word for word, with all that belongs to it', async () => {
    const postals = jurisdictions.map(({ postal }) => postal as string);
    const shown = await panels('answered', lastDay, postals);
    let total = 0;
    for (const [index, postal] of postals.entries()) {
      const expected = answersBy(postal, lastDay).flatMap((response) =>
        response.quotes
          .filter((quote) => saidOn(response, quote) <= lastDay)
          .map((quote) => ({ response, quote })),
      );
      const { quotes } = shown[index] as Shown;
      expect(
        quotes.map(({ text }) => text),
        postal,
      ).toEqual(expected.map(({ quote }) => quote.text));
      for (const [i, { response, quote }] of expected.entries()) {
        const said = quotes[i] as Said;
        const source = record.sources[quote.source ?? response.source] as Source;
        const party = quote.party ? ` (${quote.party})` : '';
        expect(said.caption, postal).toContain(`${quote.speaker}${party}, ${quote.office}`);
        if (quote.said === null) expect(said.caption.split('Cite')[0], postal).not.toContain(' · ');
        else
          expect(said.caption, postal).toContain(
            `${shortDay(saidOn(response, quote))} · ${source.publisher}`,
          );
        if (quote.note) expect(said.caption).toContain(quote.note);
        expect(said.href, postal).toBe(source.url);
        if (source.url) {
          expect(said.href).toMatch(/^https?:\/\//);
          expect(said.target).toBe('_blank');
          expect(said.rel).toBe('noopener noreferrer');
        }
        expect(said.citation, postal).toBe(citationOf(source, response.date).replace(/\s+/g, ' '));
        total++;
      }
    }
    expect(total).toBe(166);
  });

  it('tells every answer by the day with its day, level and summary: newest day first, one day in the file’s order', async () => {
    const postals = jurisdictions.map(({ postal }) => postal as string);
    for (const day of ['2017-06-30', '2017-07-05', lastDay]) {
      const shown = await panels('answered', day, postals);
      for (const [index, postal] of postals.entries()) {
        const expected = answersBy(postal, day);
        const { days, summaries } = shown[index] as Shown;
        expect(
          summaries.map((each) => each.trim()),
          postal,
        ).toEqual(expected.map(({ summary }) => summary));
        for (const [i, { date, precision, level }] of expected.entries()) {
          expect(days[i], postal).toContain(precision ? `On or before ${shortDay(date)}` : shortDay(date));
          expect(days[i], postal).toContain(record.levels[level].label);
        }
      }
    }
    // The control: there are states with two answers on one day, and there the order is the file's.
    const arkansas = answersBy('AR', '2017-07-05');
    expect(arkansas.map(({ date }) => date)).toEqual(['2017-07-05', '2017-07-05', '2017-06-30']);
    expect(arkansas[0]?.level).toBe('public-only');
  });

  it('shows no quotation that was said after the shown day: 51 at each count and each sixth day', async () => {
    const postals = jurisdictions.map(({ postal }) => postal as string);
    const stops = everyStop.filter(({ clock, index }) => clock === 'counted' || index % 6 === 0);
    for (const { clock, id, date } of stops) {
      const shown = await panels(clock, id, postals);
      for (const [index, postal] of postals.entries())
        expect(
          (shown[index] as Shown).quotes.map(({ text }) => text),
          `${id} ${postal}`,
        ).toEqual(
          answersBy(postal, date).flatMap((response) =>
            response.quotes.filter((quote) => saidOn(response, quote) <= date).map(({ text }) => text),
          ),
        );
    }
  });

  it('of Kentucky shows on June 29 one quotation of that answer, and on June 30 the second too', async () => {
    const [answer] = record.responses.filter(({ state }) => state === 'KY') as [Response];
    const texts = answer.quotes.map(({ text }) => text);
    expect(texts).toHaveLength(2);
    expect((await panel('answered', '2017-06-29', 'KY')).quotes.map(({ text }) => text)).toEqual([texts[0]]);
    expect((await panel('answered', '2017-06-30', 'KY')).quotes.map(({ text }) => text)).toEqual(texts);
    expect((await panel('answered', '2017-06-30', 'KY')).quotes[1]?.caption).toContain('June 30 · ');
  });

  it('of Arkansas shows the answer of July 5 without its quotation until July 7', async () => {
    const words = 'Voter lists are considered public information';
    const before = await panel('answered', '2017-07-05', 'AR');
    expect(before.days.map((day) => day.split(' · ')[1])).toEqual([
      'Public records only',
      'Delivered data',
      'No answer yet, letter not received',
    ]);
    expect(before.quotes.some(({ text }) => text.startsWith(words))).toBe(false);
    const after = await panel('answered', '2017-07-07', 'AR');
    expect(after.quotes.some(({ text }) => text.startsWith(words))).toBe(true);
  });

  it('of North Dakota shows the answer of Aug. 4 without its quotation until the first stop from Aug. 8 on', async () => {
    const stops = stopsOf(record, 'answered').map(({ id }) => id);
    const texts = async (at: string) => (await panel('answered', at, 'ND')).quotes.map(({ text }) => text);
    const [first, second] = record.responses.filter(({ state }) => state === 'ND');
    expect(second?.quotes[0]?.said).toBe('2017-08-08');
    expect(await texts('2017-08-04')).toEqual([first?.quotes[0]?.text]);
    const until = stops.findLast((id) => id < '2017-08-08') as string;
    expect(await texts(until)).toEqual([first?.quotes[0]?.text]);
    const from = stops.find((id) => id >= '2017-08-08') as string;
    expect(await texts(from)).toEqual([second?.quotes[0]?.text, first?.quotes[0]?.text]);
  });

  it('tells below them what came later, by day, level and summary, without a quotation', async () => {
    const postals = jurisdictions.map(({ postal }) => postal as string);
    const shown = await panels('counted', 'townhall', postals);
    for (const [index, postal] of postals.entries()) {
      const later = record.responses.filter(({ state, date }) => state === postal && date > '2017-06-30');
      const each = shown[index] as Shown;
      expect(each.laterQuotes).toBe(0);
      if (later.length === 0) expect(each.later, postal).toBe('');
      else expect(each.later, postal).toMatch(/^Later/);
      for (const { date, level, summary } of later) {
        expect(each.later, postal).toContain(summary.replace(/\s+/g, ' '));
        expect(each.later, postal).toContain(shortDay(date));
        expect(each.later, postal).toContain(record.levels[level].label);
      }
    }
  });

  it('of a state without an answer by the day says so', async () => {
    const silent = jurisdictions.find(({ postal }) => answersBy(postal, '2017-06-30').length === 0)?.postal;
    await visit().set({ at: 'townhall', state: silent as string });
    expect(await visit().part('panel').textContent()).toContain('No answer on record by June 30');
  });
});

describe('the table', () => {
  it('has 13 jurisdictions without a quotation at Townhall’s stop, and says of each what there is instead', async () => {
    await visit().set({ at: 'townhall' });
    const rows = await visit().onMap((map) =>
      Array.from(map.shadowRoot?.querySelectorAll('[part=table] tr[data-state]') ?? [], (row) => ({
        postal: row.getAttribute('data-state') ?? '',
        quoted: row.querySelector('q')?.textContent ?? null,
        said: row.querySelector('.said')?.textContent ?? '',
      })),
    );
    const silent = rows.filter(({ quoted }) => quoted === null);
    expect(silent).toHaveLength(13);
    for (const { postal, said } of silent) {
      const latest = record.responses.findLast(({ state, date }) => state === postal && date <= '2017-06-30');
      expect(said, postal).toContain(
        latest ? `Summary · ${latest.summary}` : 'No answer on record by June 30',
      );
    }
  });
});

describe('a source without an address', () => {
  it('is named without a link, and has a citation all the same', async () => {
    const bare = Object.entries(record.sources).filter(([, { url }]) => url === null);
    expect(bare).toHaveLength(1);
    const [id, { publisher }] = bare[0] as [string, Source];
    const response = record.responses.find(
      ({ source, quotes }) => source === id || quotes.some((quote) => quote.source === id),
    );
    const milestone = record.milestones.find(({ source }) => source === id);
    expect(response ?? milestone).toBeDefined();
    await visit().set({ clock: 'answered', at: response?.date ?? lastDay, state: response?.state ?? null });
    const cites = await visit().onMap(
      (map, name) =>
        Array.from(map.shadowRoot?.querySelectorAll('[part=panel] cite') ?? [])
          .filter((node) => node.textContent === name)
          .map((node) => [node.querySelectorAll('a').length, node.nextElementSibling?.textContent ?? '']),
      publisher,
    );
    expect(cites.length).toBeGreaterThan(0);
    for (const [links, cited] of cites) {
      expect(links).toBe(0);
      expect(cited).toContain(publisher);
      expect(cited).not.toContain('web.archive.org');
    }
  });
});

describe('how it is counted', () => {
  it('is set in one measure, and no arrow of a citation lies over an outlet’s name', () =>
    visiting({}, async ({ onMap }) => {
      const { over, measures, cites } = await onMap((map) => {
        const note = map.shadowRoot?.querySelector('.method') as HTMLDetailsElement;
        note.open = true;
        const cites = [...note.querySelectorAll('.cite > summary')];
        const over = cites.filter((summary) => {
          const name = summary.closest('.citation')?.querySelector('cite')?.getBoundingClientRect();
          const { left, top } = summary.getBoundingClientRect();
          const indent = Number.parseFloat(getComputedStyle(summary).textIndent);
          return name !== undefined && top < name.bottom && left + indent < name.right;
        });
        const measures = [...note.querySelectorAll('p, .before')]
          .filter((text) => !text.closest('.cite'))
          .map((text) => getComputedStyle(text).maxWidth);
        return { over: over.map((each) => each.parentElement?.textContent), measures, cites: cites.length };
      });
      expect(cites).toBeGreaterThan(10);
      expect(over).toEqual([]);
      expect(new Set(measures).size).toBe(1);
      expect(measures[0]).not.toBe('none');
    }));
});

describe('a citation that is copied', () => {
  it('is told of each time, to the ear and behind the button', () =>
    visiting({ permissions: ['clipboard-read', 'clipboard-write'] }, async (visit) => {
      await visit.set({ state: 'MS' });
      await visit.onMap((map) => {
        const status = map.shadowRoot?.querySelector('[part=status]') as Element;
        const told = Object.assign(window, { told: [] as (string | null)[] }).told;
        new MutationObserver(() => told.push(status.textContent)).observe(status, { childList: true });
      });
      const cite = visit.part('panel').locator('.quotation .cite').first();
      await cite.locator('summary').click();
      for (const times of [1, 2]) {
        await cite.locator('[part=copy]').click();
        await expect
          .poll(() => visit.page.evaluate(() => (window as unknown as { told: string[] }).told))
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

  it('is shown as text wherever the record holds it, and nothing of it becomes an element', () => {
    const changed = rawRecord() as typeof record;
    const texas = changed.responses.filter(({ state }) => state === 'TX');
    for (const response of changed.responses) {
      (response as { summary: string }).summary += mark;
      for (const quote of response.quotes) {
        quote.text += mark;
        quote.speaker += mark;
        quote.office += mark;
      }
    }
    for (const source of Object.values(changed.sources)) {
      source.publisher += mark;
      if (source.title) source.title += mark;
    }
    for (const milestone of changed.milestones) {
      milestone.text += mark;
      if (milestone.label) milestone.label += mark;
    }
    for (const report of changed.reports) {
      report.note += mark;
      report.outlet += mark;
    }
    for (const level of Object.values(changed.levels)) level.label += mark;
    return visiting({ record: changed }, async (marked) => {
      const { part, shape, page, set, onMap } = marked;
      await set({ at: 'cnn' });
      await shape('TX').hover();
      await twoFrames(marked);
      expect(await part('tooltip').textContent()).toContain(mark);
      await set({ clock: 'answered', at: lastDay });
      expect(await part('panel').textContent()).toContain(mark);
      await set({ state: 'TX' });
      const words = (await part('panel').textContent()) ?? '';
      for (const { summary, quotes, source } of texas) {
        expect(words).toContain(summary);
        expect(words).toContain(changed.sources[source]?.publisher);
        for (const { text, speaker } of quotes) {
          expect(words).toContain(text);
          expect(words).toContain(speaker);
        }
      }
      expect(await part('table').textContent()).toContain(mark);
      expect(await part('legend').textContent()).toContain(mark);
      expect(await part('credit').textContent()).toContain(mark);
      await page.waitForTimeout(100);
      const made = await onMap((map) => [
        map.shadowRoot?.querySelectorAll('img, [onerror]').length,
        (window as unknown as { broken?: number }).broken,
      ]);
      expect(made).toEqual([0, undefined]);
      expect(marked.messages).toEqual([]);
      expect(marked.pageErrors).toEqual([]);
    });
  });
});
