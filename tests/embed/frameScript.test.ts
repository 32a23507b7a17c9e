import { JSDOM } from 'jsdom';
import { transformWithOxc } from 'vite';
import { beforeAll, expect, test, vi } from 'vitest';
import { textOf } from '../fixtures/project.ts';

const FOLDER = 'https://maps.example/tally/';
let code: string;

beforeAll(async () => {
  code = `(() => {${(await transformWithOxc(textOf('src/embed/frameScript.ts'), 'frame.ts')).code}})()`;
});

/** An article with these frames, where `frame.js` runs with these attributes. */
function article(
  frames: string,
  attributes: Record<string, string> = {},
  address = `${FOLDER}frame.js?v=/1/`,
) {
  const { window } = new JSDOM(`<body>${frames}</body>`, {
    url: 'https://news.example/',
    runScripts: 'outside-only',
  });
  const { document } = window;
  const script = document.createElement('script');
  if (address) script.src = address;
  for (const [name, value] of Object.entries(attributes)) script.setAttribute(name, value);
  Object.defineProperty(document, 'currentScript', { value: script, configurable: true });
  window.eval(code);
  const find = (id: string) => document.querySelector(`#${id}`) as HTMLIFrameElement;
  return {
    window,
    document,
    find,
    post(
      id: string,
      data: unknown,
      source: unknown = find(id).contentWindow,
      origin = new URL(find(id).src || 'about:blank').origin,
    ) {
      const event = new window.MessageEvent('message', { data, origin });
      Object.defineProperty(event, 'source', { value: source });
      window.dispatchEvent(event);
      return find(id).style.height;
    },
  };
}

const size = (height: unknown) => ({ sentinel: 'amp', type: 'embed-size', height });
const ours = `<iframe id="a" src="${FOLDER}embed.html?state=CA"></iframe><iframe id="b" src="${FOLDER}embed.html"></iframe>`;

test('The script frame.js keeps the height of a frame that has navigated to another site; a sandboxed frame has no origin.', () => {
  const sandboxed = `<iframe id="c" sandbox="allow-scripts" src="${FOLDER}embed.html"></iframe>`;
  const { post, find } = article(ours + sandboxed);
  for (const origin of ['https://elsewhere.example', 'null', ''])
    expect(post('a', size(700), find('a').contentWindow, origin)).toBe('');
  expect(post('a', size(700))).toBe('700px');
  expect(post('c', size(700), find('c').contentWindow, 'null')).toBe('700px');
});

test('The script frame.js reports once that its selector is not valid, and then does nothing.', () => {
  const error = vi.spyOn(console, 'error').mockReturnValue();
  const { post } = article(ours, { 'data-frames': 'iframe[' });
  expect(post('a', size(700))).toBe('');
  expect(error).toHaveBeenCalledOnce();
  error.mockRestore();
});

test('The script frame.js sets the height of the frame that has posted it, and of no other.', () => {
  const { post, find } = article(ours);
  expect(post('b', size(700))).toBe('700px');
  expect(find('a').style.height).toBe('');
  expect(post('a', size(650.5))).toBe('650.5px');
});

test('The script frame.js accepts only numbers from 1 to 20,000 as heights.', () => {
  const { post } = article(ours);
  for (const wrong of [0, -1, 0.5, 20_001, Number.NaN, Infinity, '700', '700px', null, undefined, [700], {}])
    expect(post('a', size(wrong)), `${wrong}`).toBe('');
  for (const height of [1, 20_000]) expect(post('a', size(height))).toBe(`${height}px`);
});

test.each([
  ...[null, undefined, {}, 'pymxPYMxaxPYMxheightxPYMx700', JSON.stringify(size(700))],
  { sentinel: 'amp', type: 'embed-ready', height: 700 },
  { type: 'embed-size', height: 700 },
])('The script frame.js ignores the message %j.', (data) => {
  expect(article(ours).post('a', data)).toBe('');
});

test('The script frame.js ignores a window that is in no frame.', () => {
  const { post, window } = article(ours);
  for (const source of [null, window, {}]) expect(post('a', size(700), source)).toBe('');
});

test.each([
  'https://maps.example/embed.html',
  'https://maps.example/tally.html',
  'https://maps.example.news.example/tally/embed.html',
  'http://maps.example/tally/embed.html',
  'https://news.example/?https://maps.example/tally/embed.html',
  '',
])('The script frame.js does not resize a frame at %j.', (src) => {
  expect(article(`<iframe id="a" src="${src}"></iframe>`).post('a', size(700))).toBe('');
});

test('The script frame.js resizes only the frames that its selector selects.', () => {
  const frames = `<iframe id="a" class="map" src="https://other.example/"></iframe><iframe id="b" src="${FOLDER}"></iframe>`;
  const { post } = article(frames, { 'data-frames': '.map' });
  expect(post('a', size(700))).toBe('700px');
  expect(post('b', size(700))).toBe('');
});

test.each([
  ['inside a page, or as a module', ''],
  ['in a bundle of the article', 'https://news.example/assets/all.js?frame.js'],
])(
  'The script frame.js, %s, resizes only the frames whose address ends like that of a map.',
  (_, address) => {
    const frames = [
      'embed.html',
      'embed/?lang=es',
      'embed.html?at=a/b#amp=1',
      'embed/a1b2',
      'embedding.html',
      'watch',
    ]
      .map((end, index) => `<iframe id="f${index}" src="https://maps.example/${end}"></iframe>`)
      .join('');
    const { post } = article(frames, {}, address);
    const heights = [0, 1, 2, 3, 4, 5].map((index) => post(`f${index}`, size(700)));
    expect(heights).toEqual(['700px', '700px', '700px', '', '', '']);
    expect(article(frames, { 'data-frames': '#f5' }, address).post('f5', size(700))).toBe('700px');
  },
);

test('The script frame.js restores the height that an article reserves while the article is printed.', () => {
  const { post, find, window } = article(ours);
  expect(post('a', size(5000))).toBe('5000px');
  window.dispatchEvent(new window.Event('beforeprint'));
  expect(find('a').style.height).toBe('');
});

test('The script frame.js asks only its frames for the height, at the start and after each load.', () => {
  const { window, document, find } = article(`${ours}<iframe id="c" src="https://other.example/"></iframe>`);
  const asked: string[] = [];
  for (const id of ['a', 'b', 'c'])
    Object.assign(find(id).contentWindow as Window, {
      postMessage: (data: unknown, origin: string) => asked.push(`${id} ${JSON.stringify(data)} ${origin}`),
    });
  const ask = '{"sentinel":"amp","type":"frames-init"} *';
  window.eval(code);
  expect(asked).toEqual([`a ${ask}`, `b ${ask}`]);
  asked.length = 0;
  for (const id of ['c', 'b']) find(id).dispatchEvent(new window.Event('load'));
  document.dispatchEvent(new window.Event('load'));
  // Twice, since the script has run twice.
  expect(asked).toEqual([`b ${ask}`, `b ${ask}`]);
});
