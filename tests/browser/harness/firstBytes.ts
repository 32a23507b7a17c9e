import { brotliCompressSync, brotliDecompressSync, constants, gunzipSync, gzipSync } from 'node:zlib';

/** Bytes of body in the first ten segments of TCP, which a server sends without waiting for an answer. */
export const firstRoundTrip = 14_336;

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
