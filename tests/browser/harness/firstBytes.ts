import { brotliCompressSync, brotliDecompressSync, constants, gunzipSync, gzipSync } from 'node:zlib';

/** Bytes of body in a segment of TCP. A server sends ten of them without waiting for an answer: 14,336. */
const segment = 1433.6;

/**
 * The bytes of each page that have to hold its opening view. The frame needs an eleventh segment, since it has script and
 * record in the same file, and brotli sends the tables for all of a file before its first byte.
 */
export const firstBytes = {
  'index.html': Math.floor(10 * segment),
  'embed.html': Math.floor(11 * segment),
} as const;

/** A way to compress a document, and to read what has come of it. */
export interface Coding {
  compress(text: string): Buffer;
  /** What a first piece of the compressed document comes to. */
  begun(piece: Buffer): Buffer;
}

/** As a host compresses once and for all: each with its slowest setting. */
export const codings = {
  br: {
    compress: (text) =>
      brotliCompressSync(text, {
        params: {
          [constants.BROTLI_PARAM_QUALITY]: 11,
          [constants.BROTLI_PARAM_SIZE_HINT]: Buffer.byteLength(text),
        },
      }),
    begun: (piece) => brotliDecompressSync(piece, { finishFlush: constants.BROTLI_OPERATION_FLUSH }),
  },
  gzip: {
    compress: (text) => gzipSync(text, { level: 9 }),
    begun: (piece) => gunzipSync(piece, { finishFlush: constants.Z_SYNC_FLUSH }),
  },
} as const satisfies Record<string, Coding>;

/** How many compressed bytes have to come before a document is there up to a text in it. */
export function bytesUpTo(html: string, text: string, { compress, begun }: Coding): number {
  const due = Buffer.byteLength(html.slice(0, html.indexOf(text)));
  const whole = compress(html);
  let [few, enough] = [0, whole.length];
  while (few < enough) {
    const middle = (few + enough) >> 1;
    if (begun(whole.subarray(0, middle)).length < due) few = middle + 1;
    else enough = middle;
  }
  return enough;
}
