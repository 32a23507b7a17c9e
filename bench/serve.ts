import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve, sep } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/** A body that was sent. */
export interface Sent {
  /** Bytes of the file. */
  raw: number;
  /** Bytes of the body as sent: brotli at quality 11, or the file itself if it is packed already. */
  body: number;
}

/** A running server. */
export interface Served {
  /** Scheme, host and port. */
  origin: string;
  /** What was sent since it was last emptied. */
  sent: Sent[];
  close(): Promise<void>;
}

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

const PACKED = new Set(['.png']);

interface Packed {
  raw: number;
  body: Buffer;
}

/**
 * Serves a folder on a free port of 127.0.0.1 as a good static host would: brotli at its best, packed once, when
 * a file is first asked for, which the unmeasured first round does.
 */
export async function serve(folder: string): Promise<Served> {
  const sent: Sent[] = [];
  const packed = new Map<string, Packed>();
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://host').pathname);
    if (path === '/favicon.ico') return response.writeHead(204).end();
    const file = resolve(join(folder, path));
    const isThere = file.startsWith(resolve(folder) + sep) && existsSync(file) && statSync(file).isFile();
    if (!isThere) return response.writeHead(404).end();
    const extension = extname(file);
    const { raw, body } = packed.get(file) ?? pack(file);
    packed.set(file, { raw, body });
    sent.push({ raw, body: body.byteLength });
    response.writeHead(200, {
      'content-type': TYPES[extension] ?? 'application/octet-stream',
      'content-length': body.byteLength,
      'cache-control': 'max-age=600',
      ...(!PACKED.has(extension) && { 'content-encoding': 'br' }),
    });
    return response.end(body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    sent,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

function pack(file: string): Packed {
  const raw = readFileSync(file);
  if (PACKED.has(extname(file))) return { raw: raw.byteLength, body: raw };
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: raw.byteLength,
  };
  return { raw: raw.byteLength, body: brotliCompressSync(raw, { params }) };
}
