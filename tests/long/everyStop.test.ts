import { describe, expect, it } from 'vitest';
import { answersBy, answersOf, previewOf, quotesBy } from '../../src/domain/answers.ts';
import { jurisdictions } from '../../src/domain/jurisdictions.ts';
import { snapshotAt } from '../../src/domain/snapshots.ts';
import { expectStop, shownBy } from '../browser/pages/atStop.ts';
import { builtSite, type Visit } from '../browser/site.ts';
import { everyStop, story } from '../fixtures/story.ts';

const { kept } = builtSite();
const postals = jurisdictions.map(({ postal }) => postal);
const publishers = Object.values(story.sources).map(({ publisher }) => publisher);

describe('the figure at every stop', () => {
  const visit = kept({ reducedMotion: 'reduce' });

  it.each(everyStop)(
    'At $id of $count number, sentence, shapes, tiles, rows and legend are those of the story.',
    async (stop) => {
      await visit().set({ count: stop.count, at: stop.id });
      expectStop(stop, await shownBy(visit()));
    },
  );

  it('At every stop they are the same when the stops are passed from the last to the first.', async () => {
    for (const stop of everyStop.toReversed()) {
      await visit().set({ count: stop.count, at: stop.id });
      expectStop(stop, await shownBy(visit()));
    }
  });
});

/** What panel and table tell of each of the 51 at the shown stop. */
const told = ({ onMap }: Visit) =>
  onMap((map, all) => {
    const root = map.shadowRoot as ShadowRoot;
    const texts = (from: Element | null, selector: string) =>
      Array.from(from?.querySelectorAll(selector) ?? [], (node) => node.textContent?.trim() ?? '');
    return all.map((postal) => {
      map.state = postal;
      const panel = root.querySelector('[part=panel]') as HTMLElement;
      const row = root.querySelector(`[part=table] tr[data-state=${postal}]`);
      return {
        level: panel.dataset.level,
        summaries: texts(panel, '.statement > .summary > :first-child'),
        quotations: texts(panel, 'blockquote'),
        speakers: texts(panel, '.quotation .speaker'),
        later: texts(panel, '.later .summary > :first-child'),
        laterQuotations: texts(panel, '.later blockquote, .later q'),
        sources: texts(panel, '.citation cite'),
        citations: texts(panel, '.citation .cite p'),
        inRow: texts(row, '.said q')[0] ?? null,
        sourcesInRow: texts(row, '.source cite'),
      };
    });
  }, postals);

describe('each of the 51 at every stop', () => {
  const visit = kept();

  it.each(everyStop)(
    'At $id of $count panel and table tell what each of the 51 had said by then, and name every source.',
    async (stop) => {
      await visit().set({ count: stop.count, at: stop.id });
      const all = await told(visit());
      const { statuses } = snapshotAt(story, stop);
      for (const [index, postal] of postals.entries()) {
        const { sources, citations, sourcesInRow, ...seen } = all[index] as (typeof all)[number];
        const by = answersBy(story, postal, stop.date);
        const answers = [...by].sort((a, b) => b.date.localeCompare(a.date));
        const quotes = answers.flatMap((each) => quotesBy(each, stop.date));
        const preview = previewOf(story, postal, stop.date);
        expect(seen, postal).toEqual({
          level: statuses.get(postal)?.level,
          summaries: answers.map(({ summary }) => summary),
          quotations: quotes.map(({ text }) => text),
          speakers: quotes.map(
            ({ speaker, party, office }) => `${speaker}${party ? ` (${party})` : ''}, ${office}`,
          ),
          later: answersOf(story, postal)
            .slice(by.length)
            .map(({ summary }) => summary),
          laterQuotations: [],
          inRow: preview?.quoted?.quote.text ?? null,
        });
        expect(sources.length, postal).toBeGreaterThanOrEqual(answers.length + quotes.length);
        for (const [i, source] of sources.entries()) {
          expect(publishers, postal).toContain(source);
          expect(citations[i], postal).toContain(source);
        }
        expect(sourcesInRow.length > 0, `${postal} has a source in its row`).toBe(preview !== undefined);
      }
    },
  );

  it.each(everyStop)(
    'At $id of $count the tooltip of each of the 51 quotes what had been said by then.',
    async (stop) => {
      await visit().set({ count: stop.count, at: stop.id });
      const seen = await visit().onMap((map, all) => {
        const root = map.shadowRoot as ShadowRoot;
        const tooltip = root.querySelector('[part=tooltip]') as HTMLElement;
        const move = { bubbles: true, pointerType: 'mouse' };
        return all.map((postal) => {
          const shape = root.querySelector(`.shapes [data-state=${postal}]`);
          // A pointer that gets nearer to the tooltip before would leave that there for a while; one at rest does not.
          for (let i = 0; i < 2; i++) shape?.dispatchEvent(new PointerEvent('pointermove', move));
          return ['.name', 'q'].map((selector) => tooltip.querySelector(selector)?.textContent ?? null);
        });
      }, postals);
      expect(seen).toEqual(
        jurisdictions.map(({ postal, name }) => [
          name,
          previewOf(story, postal, stop.date)?.quoted?.quote.text ?? null,
        ]),
      );
    },
  );
});
