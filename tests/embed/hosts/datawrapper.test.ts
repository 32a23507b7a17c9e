import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { datawrapper } from '../../../src/embed/hosts/datawrapper.ts';

const messages = (address: string) => datawrapper(new URL(address)).messages({ height: 700 });

test('Datawrapper’s older snippet finds only our frame by the id.', () => {
  const { document } = new JSDOM(
    ['/chart.html', '/embed.html?state=CA', '/embed']
      .map((path) => `<iframe src="https://maps.example:8080${path}"></iframe>`)
      .join(''),
  ).window;
  const ours = 'https://maps.example:8080/embed.html?state=CA';
  const [message] = messages(`${ours}#x`) as Record<string, object>[];
  const [id] = Object.keys(message?.['datawrapper-height'] ?? {});
  const found = document.querySelectorAll(`iframe[src*='${id}']`);
  expect([...found].map((frame) => frame.getAttribute('src'))).toEqual([ours]);
});

test.each([
  "https://maps.example/it's.html",
  'https://maps.example/a]b.html',
  'https://maps.example/a(b).html',
  'about:srcdoc',
  'data:text/html,x',
  `https://maps.example/${'a'.repeat(600)}`,
])('Datawrapper gets nothing if the address is %s.', (address) => {
  expect(messages(address)).toEqual([]);
});
