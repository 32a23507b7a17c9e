import { describe, expect, it } from 'vitest';
import { english, type Messages } from '../../../src/i18n/en.ts';
import { words as spanish } from '../../../src/i18n/es.ts';
import { withFullStop } from '../../../src/i18n/punctuation.ts';
import { captionOf, captionText } from '../../../src/story/captions.ts';
import type { Story } from '../../../src/story/form/schema.ts';
import { headlineOf } from '../../../src/story/headline.ts';
import { snapshotAt } from '../../../src/story/snapshots.ts';
import { openingStop } from '../../../src/story/stops.ts';
import { spanishStory, story } from '../../fixtures/story.ts';
import type { OpenedPage } from '../harness/page.ts';
import { heldBack } from '../pages/asHost.ts';
import { builtSite, twoFrames, untilLive, type Visit } from '../site.ts';

const { visiting, kept } = builtSite();

/** How often the Spanish words were asked for. */
const wordsAskedFor = ({ requests }: Pick<OpenedPage, 'requests'>) =>
  requests.filter(({ url }) => /\/assets\/es-[\w-]+\.js$/.test(url)).length;

/** What is read first: the headline, an entry of the legend, what the slider says, and in which language. */
const read = (visit: Visit) =>
  visit.onMap((map) => {
    const root = map.shadowRoot as ShadowRoot;
    const text = (selector: string) => root.querySelector(selector)?.textContent;
    return {
      lang: root.querySelector('.figure')?.getAttribute('lang'),
      headline: text('[part=headline]'),
      refused: text('[part=legend] [data-level=refused] .long'),
      slider: root.querySelector('[part=slider]')?.getAttribute('aria-valuetext'),
    };
  });

/** What is read of the last stop of the reports, in the words of a story. */
const opening = (given: Story, words: Messages) => {
  const snapshot = snapshotAt(given, openingStop(given, 'reports'));
  const { stop, tally, dc } = snapshot;
  const caption = captionText(captionOf(given, snapshot, words));
  const [refused] = given.levels;
  return {
    lang: given.lang,
    headline: `${tally} ${headlineOf(given, snapshot, words)}`,
    refused: refused?.label,
    slider: `${words.fullDay(stop.date)}: ${withFullStop(words.figureAndDc(tally, dc))} ${caption}`,
  };
};
const inEnglish = opening(story, english);
const inSpanish = opening(spanishStory, spanish);

const speak = (visit: Visit, lang: string | null) =>
  visit.onMap(
    (map, value) => (value === null ? map.removeAttribute('lang') : map.setAttribute('lang', value)),
    lang,
  );

it('The address shows another language, says so in the figure alone, and keeps it when the view changes.', () =>
  visiting({ address: '?lang=es' }, async (visit) => {
    expect(await read(visit)).toEqual(inSpanish);
    expect(wordsAskedFor(visit)).toBe(1);
    expect(await visit.page.evaluate(() => document.documentElement.lang)).toBe('en');
    await visit.set({ at: 'gazette', state: 'MS' });
    const query = async () =>
      Object.fromEntries(new URLSearchParams(await visit.page.evaluate(() => location.search)));
    await expect.poll(query).toEqual({ lang: 'es', at: 'gazette', state: 'MS' });
    expect(visit.messages).toEqual([]);
  }));

it('A language that the map does not have gives one warning and English.', () =>
  visiting({ address: '?lang=constructor' }, async (visit) => {
    expect(await read(visit)).toEqual(inEnglish);
    expect(visit.messages).toEqual([
      'warning: <tally-map>: unknown value "constructor" for "lang". Use one of en, es.',
    ]);
    expect(wordsAskedFor(visit)).toBe(0);
  }));

it('The attribute `lang` takes a language with its region, and is followed when it is set, set again and removed.', () =>
  visiting({}, async (visit) => {
    await visit.set({ count: 'responses' });
    await visit.set({ count: 'reports' });
    expect(wordsAskedFor(visit)).toBe(0);
    const before = (await visit.heard()).length;
    // The last is shown also where the words of the one before are still on their way.
    const release = await heldBack(visit.page, '**/assets/es-*.js');
    const asked = visit.page.waitForRequest('**/assets/es-*.js');
    await speak(visit, 'es-US');
    await asked;
    await speak(visit, 'en');
    const arrived = visit.page.waitForResponse('**/assets/es-*.js');
    release();
    await arrived;
    await twoFrames(visit);
    expect(await read(visit)).toEqual(inEnglish);
    for (const lang of ['es-US', null, 'es']) {
      await speak(visit, lang);
      await expect.poll(() => read(visit)).toEqual(lang ? inSpanish : inEnglish);
    }
    expect(wordsAskedFor(visit)).toBe(1);
    expect(await visit.heard()).toHaveLength(before);
    expect(visit.messages).toEqual([]);
  }));

it.each(['assets/es-*.js', 'voter-rolls.es.json'])(
  'If %s cannot be loaded, the view stays, and the reader gets a notice and can try again.',
  (file) =>
    visiting({}, async (visit) => {
      await visit.page.route(`**/${file}`, (route) => route.abort());
      await speak(visit, 'es');
      await expect.poll(() => visit.messages.filter((each) => each.startsWith('warning'))).toHaveLength(1);
      expect(await read(visit)).toEqual(inEnglish);
      await visit.page.unroute(`**/${file}`);
      await visit.part('retry').click();
      await expect.poll(() => read(visit)).toEqual(inSpanish);
    }),
);

it('A story that is not published in the language stays in its own, with one warning.', () =>
  visiting({}, async (visit) => {
    await visit.page.route('**/voter-rolls.es.json', (route) => route.fulfill({ status: 404 }));
    await speak(visit, 'es');
    await expect
      .poll(() =>
        visit.messages.filter((each) =>
          each.includes('unknown value "es" for "lang". Use en, the language of the story.'),
        ),
      )
      .toHaveLength(1);
    expect(await read(visit)).toEqual(inEnglish);
  }));

it('The notice of a story that cannot be loaded is in the language that was asked for.', () =>
  visiting({}, async (visit) => {
    await visit.page.route('**/voter-rolls.es.json', (route) => route.abort());
    await visit.page.goto(visit.server.url('?lang=es'));
    const sentence = visit.part('notice').locator('p');
    await expect.poll(() => sentence.textContent()).toMatch(/^No se pudieron cargar/);
    expect(await visit.part('notice').getAttribute('lang')).toBe('es');
    expect(await visit.part('retry').textContent()).toBe('Intentar de nuevo');
    await visit.page.unroute('**/voter-rolls.es.json');
    await visit.part('retry').click();
    await untilLive(visit);
    expect(await read(visit)).toEqual(inSpanish);
    expect(await visit.part('notice').getAttribute('lang')).toBeNull();
  }));

/** What stays as it was said: quotations and offices. */
const quotedTexts = story.responses
  .flatMap(({ quotes }) => quotes.flatMap(({ text, office }) => [text, office ?? '']))
  .filter((text) => text.length > 10);

/** The story's own words in English, which must not be on the Spanish page. */
const ownTexts = [
  ...story.responses.map(({ summary }) => summary),
  ...story.milestones.map(({ text }) => text),
  ...story.method.map(({ text }) => text),
  ...story.levels.map(({ label }) => label),
  ...story.credits,
];

/** How many texts in the shadow root hold one of these, and which of those are not marked as English. */
const marked = (visit: Visit, sought: readonly string[]) =>
  visit.onMap((map, texts) => {
    const root = map.shadowRoot as ShadowRoot;
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const unmarked: string[] = [];
    let found = 0;
    while (walker.nextNode()) {
      const text = walker.currentNode.nodeValue ?? '';
      const parent = walker.currentNode.parentElement;
      // The name of who prints it may hold an office.
      if (parent?.closest('style, cite') || !texts.some((each) => text.includes(each))) continue;
      found += 1;
      if (parent?.closest('[lang]')?.getAttribute('lang') !== 'en') unmarked.push(text.trim());
    }
    return { unmarked, found };
  }, sought);

describe('the page in Spanish', () => {
  const visit = kept({ address: 'es/' });

  it('The page in Spanish lies one folder below, with all that it needs, and asks for nothing twice.', async () => {
    expect(await read(visit())).toEqual(inSpanish);
    expect(visit().messages).toEqual([]);
    expect(wordsAskedFor(visit())).toBe(1);
    const { server, requests } = visit();
    const own = requests.map(({ url }) => url.replace(server.origin + server.base, ''));
    expect(own.filter((path) => path === 'voter-rolls.es.json')).toHaveLength(1);
    for (const path of own) expect(path).toMatch(/^(es\/$|assets\/|voter-rolls\.es\.json$|icon\.svg$)/);
  });

  it('On the page in Spanish every quotation is marked as English, and nothing else of the story is English, in every view.', async () => {
    const views = [
      { count: 'reports', at: 'tribune', state: null, open: 'method' },
      { count: 'reports', at: 'gazette', state: 'MS', open: 'table' },
      { count: 'responses', at: '2017-07-06', state: null, open: null },
      { count: 'responses', at: '2018-01-03', state: 'CA', open: 'quotations' },
      { count: 'responses', at: '2018-01-03', state: 'VT', open: 'quotations' },
    ];
    for (const view of views) {
      await visit().set(view);
      await visit().shape('TX').hover();
      await twoFrames(visit());
      const { unmarked, found } = await marked(visit(), quotedTexts);
      expect(unmarked, JSON.stringify(view)).toEqual([]);
      expect(found).toBeGreaterThan(3);
      expect((await marked(visit(), ownTexts)).found, JSON.stringify(view)).toBe(0);
    }
  });

  it('A quotation that is not marked is found: a control.', async () => {
    await visit().onMap((map, text) => {
      map.shadowRoot?.querySelector('.row')?.append(text);
    }, quotedTexts[0] as string);
    expect((await marked(visit(), quotedTexts)).unmarked).toEqual([quotedTexts[0]]);
  });
});
