import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { withEmbedWords } from '../../../src/dialogs/embed/embedModel.ts';
import { otherWays, wayLabel } from '../../../src/dialogs/embed/snippets/ways.ts';
import { english } from '../../../src/i18n/en.ts';
import { words as spanish } from '../../../src/i18n/es.ts';
import { liveElements, type Made, until } from '../../fixtures/dom/liveElement.ts';
import { embedSite, openDialogOf } from '../../fixtures/dom/openDialog.ts';

const { make } = liveElements();
const words = withEmbedWords(english);

const clipboard: string[] = [];
beforeEach(() => {
  clipboard.length = 0;
  vi.stubGlobal('navigator', { clipboard: { writeText: async (text: string) => clipboard.push(text) } });
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** An open dialog once its code is there. */
async function opened(made: Made = {}, site = embedSite) {
  const live = await openDialogOf(make, 'embed', made, site);
  const code = (of = 'iframe') => live.texts(`[data-code=${of}] code`)[0] ?? '';
  await until(() => expect(code()).not.toBe(''));
  const previews = () => [...live.dialog.querySelectorAll<HTMLIFrameElement>('.preview iframe')];
  return { ...live, code, previews };
}

it.each([
  ['en', english],
  ['es', spanish],
] as const)('All texts of the dialog are in the language of the figure: %s.', async (lang, language) => {
  const { texts, field } = await opened({ attributes: { lang } });
  const own = withEmbedWords(language);
  await until(() => expect(texts('h2')).toEqual([own.embedTitle]));
  expect(texts('.state > span:first-child')).toEqual([own.chosenState]);
  expect(texts('h3')).toEqual([own.preview]);
  expect(texts('summary')).toEqual([own.otherWays]);
  expect(texts('legend')).toEqual([own.opensWith, own.wayGroup]);
  expect(texts('.way label')).toEqual(otherWays.map((way) => wayLabel(way, own)));
  await until(() => expect(texts('[data-embed=copy]')).toEqual([own.copy, own.copy]));
  expect(field('state').options[0]?.text).toBe(own.noState);
  expect(field('state').options).toHaveLength(52);
  expect(field('lang').value).toBe(lang);
});

it('The dialog shows how high the map is at the width of a phone, of a column, and in wider boxes.', async () => {
  const { texts } = await opened();
  expect(texts('figcaption')).toEqual(['Phone 360 × 800 px', 'Article column 640 × 800 px']);
  expect(texts('.heights')).toEqual([
    '748 to 830 px is all the map needs below 700 px of width; a wider box needs 628 to 700 px.',
  ]);
});

it('The dialog starts with the shown view, names the opening view in the text of the picture, and hides the other ways.', async () => {
  const shown = { count: 'responses', at: '2017-07-03', state: 'MS', view: 'tiles', theme: 'dark' };
  const { code, dialog, field } = await opened({ attributes: shown });
  expect(code()).toContain(`embed.html?${new URLSearchParams(shown).toString().replaceAll('&', '&amp;')}"`);
  expect(code()).toContain('alt="5 states and D.C. keep the letter, interactive map"');
  for (const [name, value] of Object.entries(shown)) expect(field(name).value).toBe(value);
  expect(dialog.querySelector('details')?.open).toBe(false);
});

it('The dialog offers the frozen version if the site has one.', async () => {
  const without = await opened();
  expect(without.dialog.querySelector('[name=updates]')).toBeNull();
  const { choose, code, field } = await opened(
    {},
    { ...embedSite, frozen: `${embedSite.site}v/1a2b3c4d5e6f/` },
  );
  expect(field('updates').value).toBe('follow');
  choose('updates', 'frozen');
  await until(() => expect(code()).toContain('https://desk.example/tally/v/1a2b3c4d5e6f/embed.html"'));
});

it('The state to open with changes the code and both previews.', async () => {
  const { choose, code, previews } = await opened();
  expect(code()).toContain('src="https://desk.example/tally/embed.html"');
  choose('state', 'KY');
  await until(() => expect(code()).toContain('src="https://desk.example/tally/embed.html?state=KY"'));
  expect(previews().map(({ src }) => src)).toEqual(
    Array(2).fill('https://desk.example/tally/embed.html?state=KY'),
  );
  choose('state', '');
  await until(() => expect(code()).toContain('src="https://desk.example/tally/embed.html"'));
});

it('The previews are loaded when they are in view, are inert, and are new frames after each change.', async () => {
  const { choose, code, previews } = await opened();
  const before = previews();
  for (const frame of before) {
    expect([frame.getAttribute('loading'), frame.tabIndex]).toEqual(['lazy', -1]);
    expect(frame.closest('[inert]')).not.toBeNull();
    expect(frame.title).toContain('interactive map');
  }
  choose('way', 'amp');
  await until(() => expect(code('other')).toContain('<amp-iframe'));
  expect(previews()).toEqual(before);
  choose('theme', 'dark');
  await until(() => expect(code()).toContain('theme=dark'));
  expect(previews().some((frame) => before.includes(frame))).toBe(false);
});

it('The day is kept when the count changes.', async () => {
  const { choose, code, field } = await opened({ attributes: { at: 'gazette' } });
  choose('count', 'responses');
  expect(field('at').value).toBe('2017-07-03');
  await until(() => expect(code()).toContain('?count=responses&amp;at=2017-07-03"'));
  choose('count', 'reports');
  expect(field('at').value).toBe('gazette');
});

it('The code is in the language of the embed, and the dialog in that of the figure.', async () => {
  const { choose, code, texts } = await opened();
  choose('lang', 'es');
  await until(() => expect(code()).toContain(withEmbedWords(spanish).interactiveMap('')));
  expect(texts('h2')).toEqual([words.embedTitle]);
});

it.each(otherWays)('The way %s has its code and its note.', async (way) => {
  const { find, code, texts } = await opened();
  const sign = { script: '<tally-map ', fragment: 'fragment.html', amp: '<amp-iframe ', cms: 'https://' }[
    way
  ];
  find(`[name=way][value=${way}]`).click();
  await until(() => expect(texts('.way-note')).toEqual([words.wayNotes[way]]));
  expect(code('other')).toContain(sign);
  expect(find('[data-code=other]').getAttribute('aria-label')).toBe(`Code: ${wayLabel(way, words)}`);
  expect(code()).toContain('<iframe ');
  expect(find('a.fragment').hidden).toBe(way !== 'fragment');
});

it('The button copies the code beside it, shows this for two seconds, and announces it.', async () => {
  const { find, code } = await opened();
  const button = find('[data-code=iframe] button');
  vi.useFakeTimers();
  button.click();
  await vi.advanceTimersByTimeAsync(0);
  expect(clipboard).toEqual([code()]);
  expect(button.textContent).toBe('Copied');
  expect(find('[part=status]').textContent).toBe(words.copied);
  await vi.advanceTimersByTimeAsync(2000);
  expect(button.textContent).toBe('Copy');
});

it.each([
  ['cms', 'the address of the page', 'https://desk.example/tally/?state=TX'],
  ['fragment', 'its whole text', '<tally-map src="a.json" state="TX">all of it</tally-map>'],
])('The button of the way %s copies %s with the choices.', async (way, _, text) => {
  const { find, choose } = await opened();
  const whole = '<tally-map src="a.json">all of it</tally-map>';
  vi.spyOn(globalThis, 'fetch').mockResolvedValue(new Response(whole));
  find(`[name=way][value=${way}]`).click();
  choose('state', 'TX');
  find('[data-code=other] button').click();
  await until(() => expect(clipboard).toEqual([text]));
});

it('A fragment that cannot be fetched gives a message behind the code.', async () => {
  const { find } = await opened();
  vi.spyOn(globalThis, 'fetch').mockResolvedValue(new Response('', { status: 503 }));
  find('[name=way][value=fragment]').click();
  find('[data-code=other] button').click();
  await until(() => expect(find('.feedback').textContent).toBe(words.fragmentFailed));
  expect(find('.feedback').previousElementSibling).toBe(find('[data-code=other]'));
});
