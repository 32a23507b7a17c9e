import { unpackRecord } from '../domain/unpackRecord.ts';
import { inlineRecord } from '../element/inlineRecord.ts';
import type { RecordReader } from '../element/shell.ts';

/**
 * The record that the build has checked and packed into the frame's own document. The frame's policy lets no other be
 * fetched, so that nothing here checks one.
 * @throws {TypeError} where there is none
 */
export const packedRecord: RecordReader = async (element) => {
  const inline = inlineRecord(element);
  if (!inline || !('packed' in inline.dataset))
    throw new TypeError(
      'This frame shows the record that it was built with, and holds none: build it again.',
    );
  return unpackRecord(JSON.parse(inline.text));
};
