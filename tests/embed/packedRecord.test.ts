import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { packRecord } from '../../src/domain/packRecord.ts';
import { packedRecord } from '../../src/embed/packedRecord.ts';
import { record } from '../fixtures/record.ts';

const { signal } = new AbortController();
const holding = (child: string): HTMLElement =>
  JSDOM.fragment(`<tally-map>${child}</tally-map>`).firstElementChild as HTMLElement;
const inline = (attribute: string, value: unknown) =>
  holding(`<script type="application/json" ${attribute}>${JSON.stringify(value)}</script>`);

describe('the record in a frame', () => {
  it('is unpacked', async () => {
    expect(await packedRecord(inline('data-packed', packRecord(record)), null, signal)).toEqual(record);
  });

  it.each([
    ['is plain', inline('', record)],
    ['is not there', holding('')],
  ])('fails with a sentence where it %s', async (_, element) => {
    await expect(packedRecord(element, 'voter-rolls.json', signal)).rejects.toThrow(
      'This frame shows the record that it was built with',
    );
  });
});
