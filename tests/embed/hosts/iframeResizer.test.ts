import { expect, test } from 'vitest';
import { iframeResizer } from '../../../src/embed/hosts/iframeResizer.ts';

const size = { width: 640, height: 700 };
const initOf3 = '[iFrameSizer]map.1:8:false:false:32:true:true::bodyOffset:::0:false:parent:scroll';
const initOf4 = '[iFrameSizer]map.1:8:false:false:32:true:true:0:auto::0:0:false:parent:scroll:true';
const initOf5 = `${initOf4}:0:0:true:key:5.5.9:0::true`;
const fresh = () => iframeResizer(() => 'The map');

test.each([
  ['3', initOf3],
  ['4', initOf4],
  ['4, with a background that has colons in it', initOf4.replace(':0:0:', ':url(https://a.example/b):0:')],
])(
  'The library iframe-resizer gets an answer of four fields in version %s, and later heights with another type.',
  (_, init) => {
    const host = fresh();
    expect(host.receive(init)).toBe(true);
    expect(host.messages(size)).toEqual([
      '[iFrameSizer]map.1:700:640:init',
      '[iFrameSizer]map.1:700:640:resizeObserver',
    ]);
    expect(host.messages({ width: 640, height: 710 })).toEqual(['[iFrameSizer]map.1:710:640:resizeObserver']);
  },
);

test('The library iframe-resizer gets a fifth field and the title in version 5.', () => {
  const host = fresh();
  expect(initOf5.split(':').length).toBeGreaterThanOrEqual(21);
  expect(host.receive(initOf5)).toBe(true);
  expect(host.messages(size)).toEqual([
    '[iFrameSizer]map.1:700:640:init:tally-map',
    '[iFrameSizer]map.1:700:640:resizeObserver',
    '[iFrameSizer]map.1:0:0:title:The map',
  ]);
  expect(host.messages(size)).toEqual(['[iFrameSizer]map.1:700:640:resizeObserver']);
});

test('The library iframe-resizer gets an answer to each init message and after a change of its window’s size.', () => {
  const host = fresh();
  for (const _ of [1, 2]) {
    expect(host.receive(initOf4)).toBe(true);
    expect(host.messages(size)[0]).toBe('[iFrameSizer]map.1:700:640:init');
  }
  expect(host.receive('[iFrameSizer]resize')).toBe(true);
  expect(host.messages(size)).toEqual(['[iFrameSizer]map.1:700:640:resizeObserver']);
});

test.each([
  '[iFrameSizer]resize',
  '[iFrameSizer]map:8',
  '[iFrameSizer]map:false:8',
  '[iFrameSizer]map:8:FALSE:false',
  '[iFrameSizer]map:8:true!:false',
  '[iFrameSizer]:8:false:false',
  '[iFrameSizer]<b>:8:false:false',
  `[iFrameSizer]${'a'.repeat(101)}:8:false:false`,
  `${initOf4}${'0'.repeat(4000)}`,
  ` ${initOf4}`,
])('The library iframe-resizer gets nothing after %j, which is no init message.', (data) => {
  const host = fresh();
  expect(host.receive(data)).toBe(false);
  expect(host.messages(size)).toEqual([]);
});
