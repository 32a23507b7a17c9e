import { expect, it } from 'vitest';
import { jsonText } from '../../src/lib/jsonText.ts';
import { rawStory } from '../fixtures/story.ts';
import { payloads } from '../fuzz/payloads.ts';

it('A value is written as JSON.stringify writes it.', () => {
  for (const value of [
    rawStory(),
    [],
    {},
    '',
    0,
    -1.5,
    null,
    true,
    [[], {}, [null]],
    { a: undefined, b: [1, 'x'] },
  ])
    expect(jsonText(value)).toBe(JSON.stringify(value, null, 2));
});

it('Any text is read again as it was.', () => {
  for (const text of payloads)
    expect(JSON.parse(jsonText({ [text]: [text] }))).toEqual(JSON.parse(JSON.stringify({ [text]: [text] })));
});

it('What old scripts have put on all lists changes nothing.', () => {
  Object.defineProperty(Array.prototype, 'toJSON', { value: () => 'of the host', configurable: true });
  try {
    expect(jsonText({ a: ['b'] })).toBe('{\n  "a": [\n    "b"\n  ]\n}');
    expect(JSON.stringify(['b'])).toContain('of the host');
  } finally {
    delete (Array.prototype as { toJSON?: unknown }).toJSON;
  }
});
