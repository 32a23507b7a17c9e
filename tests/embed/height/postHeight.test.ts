import { expect, test } from 'vitest';
import { postHeight } from '../../../src/embed/height/postHeight.ts';
import { FakeFrame } from '../fakeFrame.ts';

const ASK = { sentinel: 'amp', type: 'frames-init' };
/** A frame at the address that Pym.js and WordPress give it. */
const INVITED = { href: 'https://maps.example/embed.html?childId=a#?secret=aBc1234567' };

function kept(options: ConstructorParameters<typeof FakeFrame>[0] = {}): FakeFrame {
  const frame = new FakeFrame(options);
  postHeight(frame.view, frame.content);
  return frame;
}

test('A frame posts its height at once, rounded up, by each protocol that needs no invitation, to any origin.', () => {
  const frame = kept({ height: 700.25 });
  expect(frame.posted).toEqual(
    [
      { sentinel: 'amp', type: 'embed-size', height: 701 },
      { 'datawrapper-height': { 'maps.example/embed.html': 701 } },
      '{"src":"https://maps.example/embed.html","context":"iframe.resize","height":701}',
      '{"id":"iframeMessenger:tally","type":"set-height","value":701}',
    ].map((data) => ({ data, origin: '*' })),
  );
});

test('A frame posts a change of 1 px or more, and no smaller change.', () => {
  const frame = kept();
  for (const height of [700, 699.6, 699.1, 701, 700.5, 650]) {
    frame.paint();
    frame.layOut(height);
  }
  expect(frame.heights).toEqual([700, 701, 650]);
});

test('A frame posts once an animation frame, with the last height.', () => {
  const frame = kept();
  frame.layOut(710);
  frame.layOut(720);
  expect(frame.heights).toEqual([700]);
  frame.paint();
  expect(frame.heights).toEqual([700, 720]);
  frame.paint();
  frame.paint();
  expect(frame.heights).toEqual([700, 720]);
});

test('A frame posts an unchanged height again on load, when the fonts have loaded, and when it is asked.', async () => {
  const frame = kept();
  frame.paint();
  frame.dispatchEvent(new Event('load'));
  frame.paint();
  frame.fontsCome();
  await frame.document.fonts.ready;
  frame.paint();
  frame.receive(ASK);
  expect(frame.heights).toEqual([700, 700, 700, 700]);
  frame.paint();
  frame.layOut(700);
  expect(frame.heights).toHaveLength(4);
});

test('A frame posts at once when it is asked, and once for many requests.', () => {
  const frame = kept();
  frame.paint();
  for (let i = 0; i < 50; i++) frame.receive(ASK);
  expect(frame.heights).toHaveLength(2);
  frame.paint();
  frame.paint();
  expect(frame.heights).toHaveLength(3);
});

test('A frame posts also while it is out of view, without animation frames.', () => {
  const frame = kept();
  frame.receive(ASK);
  expect(frame.heights).toHaveLength(1);
  frame.pass(300);
  expect(frame.heights).toHaveLength(2);
});

test('A frame reacts only to its parent.', () => {
  const frame = kept();
  for (const source of [null, frame, {}, new FakeFrame().parent]) {
    frame.paint();
    frame.receive(ASK, source);
  }
  frame.paint();
  expect(frame.heights).toHaveLength(1);
  frame.receive(ASK);
  expect(frame.heights).toHaveLength(2);
});

test.each([
  ...[null, undefined, '', 0, {}, 'x', { view: 'table', theme: 'dark' }, { height: 9 }],
  ...['frames-init', JSON.stringify(ASK), { type: 'frames-init' }, { sentinel: 'amp' }],
  { sentinel: ['amp'], type: ['frames-init'] },
  { sentinel: 'amp', type: 'embed-size', height: 1 },
  ...['iframe-child-init', { type: ['iframe-child-init'] }, { message: 'iframe-child-init' }],
  ...['ready', { message: 'ready' }, { message: 'ready', secret: ['aBc1234567'] }],
  [['[iFrameSizer]b:8:false:false']],
  [['pymxPYMxaxPYMxwidthxPYMx640']],
])('A frame ignores the message %j, which is of no protocol.', (data) => {
  const frame = kept(INVITED);
  frame.paint();
  frame.receive(data);
  frame.paint();
  expect(frame.heights).toHaveLength(1);
});

test('A frame uses the protocol of its host once the host has invited it.', () => {
  const frame = kept(INVITED);
  frame.paint();
  frame.receive('[iFrameSizer]b:8:false:false');
  frame.paint();
  frame.receive({ type: 'iframe-child-init' });
  const posted = frame.posted.map(({ data }) => data);
  expect(posted).toContainEqual('pymxPYMxaxPYMxheightxPYMx700');
  expect(posted).toContainEqual('[iFrameSizer]b:700:640:init');
  expect(posted).toContainEqual({ type: 'iframe-resized', width: 640, height: 700 });
  expect(posted).toContainEqual({ message: 'height', value: 700, secret: 'aBc1234567' });
  expect(posted).not.toContain(null);
});

test('A frame repeats nothing that a host adds to its address and its messages.', () => {
  const frame = kept({
    href: 'https://maps.example/embed.html?parentUrl=noise&state=CA&childId=a&initialWidth=98765&utm_source=noise#amp=1',
  });
  frame.paint();
  frame.receive('[iFrameSizer]b:8:false:false:32:true:true:noise:auto:noise:noise:0:false:parent:scroll');
  frame.paint();
  frame.receive({ type: 'iframe-child-init', bodyMargin: 'noise' });
  const posted = JSON.stringify(frame.posted);
  expect(posted).toContain('embed.html?state=CA');
  expect(posted).not.toMatch(/noise|98765/);
});

test('A frame marks its content if the host limits its height, and only then.', () => {
  expect([...kept(INVITED).marks]).toEqual(['data-clamped']);
  expect([...kept().marks]).toEqual([]);
});

test('A frame posts nothing while it is hidden and has no height.', () => {
  const frame = kept({ height: 0 });
  frame.dispatchEvent(new Event('load'));
  frame.receive(ASK);
  expect(frame.posted).toEqual([]);
  frame.layOut(700);
  expect(frame.heights).toEqual([700]);
});

test('A page outside a frame posts nothing.', () => {
  const frame = kept({ isTop: true });
  const posted: unknown[] = [];
  Object.assign(frame, { postMessage: (data: unknown) => posted.push(data) });
  frame.dispatchEvent(new Event('load'));
  frame.layOut(800);
  frame.receive(ASK, frame);
  frame.paint();
  expect(posted).toEqual([]);
});
