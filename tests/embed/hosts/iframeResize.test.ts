import { expect, test } from 'vitest';
import { iframeResize } from '../../../src/embed/hosts/iframeResize.ts';
import { viewParamNames } from '../../../src/state/viewParams.ts';

function messageAt(address: string): Record<string, unknown> {
  const [text = '{}'] = iframeResize(new URL(address)).messages({ height: 700 });
  return JSON.parse(text);
}

test('A host of "iframe.resize" gets each height in JSON, unasked.', () => {
  expect(messageAt('https://maps.example/tally/embed.html')).toEqual({
    src: 'https://maps.example/tally/embed.html',
    context: 'iframe.resize',
    height: 700,
  });
});

test.each([...viewParamNames, 'lang', 'dark', 'transparent', 'plain', 'static'])(
  'A host of "iframe.resize" finds the frame by its address with our parameter %s.',
  (name) => {
    const address = `https://maps.example/embed.html?${name}=a-1`;
    expect(messageAt(address).src).toBe(address);
  },
);

test('A host of "iframe.resize" gets no parameter that another host has put into the address.', () => {
  expect(
    messageAt(
      'https://maps.example/embed.html?utm_source=a&state=CA&initialWidth=640&childId=x&parentUrl=https%3A%2F%2Fnews.example&at=2017-07-04#amp=1',
    ).src,
  ).toBe('https://maps.example/embed.html?state=CA&at=2017-07-04');
});

test.each(['state=https%3A%2F%2Fnews.example', 'state', 'state=', 'State=CA', `at=${'9'.repeat(50)}`])(
  'A host of "iframe.resize" does not get %s, which is none of our parameters.',
  (query) => {
    expect(messageAt(`https://maps.example/embed.html?${query}`).src).toBe('https://maps.example/embed.html');
  },
);

test('A host of "iframe.resize" gets nothing from a frame without an address.', () => {
  expect(iframeResize(new URL('about:srcdoc')).messages({ height: 700 })).toEqual([]);
});
