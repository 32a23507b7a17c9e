import { expect, it } from 'vitest';
import { postals } from '../../src/geography/places.ts';
import { previewOf } from '../../src/story/preview.ts';
import {
  nameAndParty,
  quotesBy,
  responsesBy,
  responsesOf,
  sourceOfQuote,
} from '../../src/story/responses.ts';
import { snapshotAt } from '../../src/story/snapshots.ts';
import { dueAt, shownStop } from '../browser/pages/atStop.ts';
import { builtSite, type Visit } from '../browser/site.ts';
import { everyStop, story } from '../fixtures/story.ts';

const { kept } = builtSite();

/** What card, list of quotations and table show of each of the 51 at the shown stop. */
const shownOf = ({ onMap }: Visit) =>
  onMap((map, all) => {
    const root = map.shadowRoot as ShadowRoot;
    const texts = (from: Element | null, selector: string) =>
      Array.from(
        from?.querySelectorAll(selector) ?? [],
        (node) => node.textContent?.replace(/\s+/g, ' ').trim() ?? '',
      );
    map.open = 'table';
    const rows = all.map((postal) => {
      const row = root.querySelector(`[part=table] tr[data-state=${postal}]`);
      return { inRow: texts(row, '.quoted'), sourcesInRow: texts(row, 'cite') };
    });
    return all.map((postal, index) => {
      map.state = postal;
      map.open = 'quotations';
      const card = root.querySelector('[part=card]') as HTMLElement;
      const list = root.querySelector('[part=quotations]') as HTMLElement;
      return {
        ...(rows[index] as (typeof rows)[number]),
        level: card.dataset.level,
        lead: texts(card, 'blockquote p'),
        summariesOnCard: texts(card, '.summary [lang=en]'),
        sourcesOnCard: texts(card, 'cite'),
        summaries: texts(list, '.answer .summary'),
        quotations: texts(list, '.answer blockquote').sort(),
        speakers: texts(list, '.answer .speaker').sort(),
        sources: texts(list, '.answer .outlet cite'),
        citations: texts(list, '.answer .citation p'),
        later: texts(list, '.later .summary'),
        laterQuotations: texts(list, '.later blockquote'),
      };
    });
  }, postals);

const visit = kept({ reducedMotion: 'reduce' });

it.each(everyStop)(
  'At $id of $count number, sentence, shapes, chips, rows, legend and bars are those of the story, whatever was shown before.',
  async (stop) => {
    const last = everyStop.at(-1 - stop.index) ?? stop;
    for (const before of [null, last]) {
      if (before) await visit().set({ count: before.count, at: before.id });
      await visit().set({ count: stop.count, at: stop.id });
      expect(await shownStop(visit()), `after ${before?.id}`).toEqual(dueAt(stop));
    }
  },
);

it.each(everyStop)(
  'At $id of $count card, quotations and table show the responses of each of the 51 up to then, and name every source.',
  async (stop) => {
    await visit().set({ count: stop.count, at: stop.id });
    const all = await shownOf(visit());
    const { statuses } = snapshotAt(story, stop);
    for (const [index, postal] of postals.entries()) {
      const { sources, citations, sourcesInRow, sourcesOnCard, ...seen } = all[index] as (typeof all)[number];
      const by = responsesBy(story, postal, stop.date);
      const answers = [...by].sort((a, b) => b.date.localeCompare(a.date));
      const quoted = answers.flatMap((response) =>
        quotesBy(response, stop.date).map((quote) => ({ response, quote })),
      );
      const preview = previewOf(story, postal, stop.date);
      const lead = preview?.quoted ? [`“${preview.quoted.quote.text}”`] : [];
      expect(seen, postal).toEqual({
        level: statuses.get(postal)?.level,
        lead,
        inRow: lead,
        summariesOnCard: preview?.showsSummary ? [preview.latest.summary] : [],
        summaries: answers.map(({ summary }) => summary),
        quotations: quoted.map(({ quote }) => `“${quote.text}”`).sort(),
        speakers: quoted.map(({ quote }) => `${nameAndParty(quote)}, ${quote.office}`).sort(),
        later: responsesOf(story, postal)
          .slice(by.length)
          .map(({ summary }) => summary),
        laterQuotations: [],
      });
      const due = [
        ...answers.map(({ source }) => source),
        ...quoted.map(({ response, quote }) => sourceOfQuote(response, quote)),
      ].map((id) => story.sources[id]?.publisher as string);
      for (const publisher of due) expect(sources.join(), postal).toContain(publisher);
      expect(citations, postal).toHaveLength(sources.length);
      for (const found of [sourcesInRow, sourcesOnCard])
        expect(found.length > 0, `${postal} has a source in its row and on its card`).toBe(
          preview !== undefined,
        );
    }
  },
);
