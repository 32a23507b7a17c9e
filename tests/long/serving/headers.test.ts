import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { everyFile, fileHeaders, type Headers } from '../../../src/build/serving/fileHeaders.ts';
import { headerFileNames } from '../../../src/build/serving/headerFormats.ts';
import { hasNginx, type Nginx, servedFiles, startNginx } from '../../browser/harness/nginx.ts';

const types: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  js: 'application/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  png: 'image/png',
  svg: 'image/svg+xml',
  ts: 'text/plain; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
};

let table: Map<string, Headers>;
let files: string[];

/** What of the table the answers of a server lack, in words. */
async function lacking({ url }: Pick<Nginx, 'url'>): Promise<string[]> {
  const found = await Promise.all(
    files.map(async (name) => {
      const { status, headers } = await fetch(url(name));
      const wanted: Headers = {
        ...everyFile,
        ...table.get(name),
        'Content-Type': types[name.slice(name.lastIndexOf('.') + 1)] ?? 'none is known',
      };
      const wrong = Object.entries(wanted).filter(([header, value]) => headers.get(header) !== value);
      return [
        ...(status === 200 ? [] : [`${name}: ${status}`]),
        ...wrong.map(([header]) => `${name}: ${header} is ${headers.get(header)}`),
      ];
    }),
  );
  return found.flat();
}

describe.skipIf(!hasNginx())('the site on nginx', () => {
  let nginx: Nginx;
  beforeAll(async () => {
    const served = servedFiles(inject('published'));
    table = fileHeaders(served, null);
    files = [...served.keys()];
    nginx = await startNginx(inject('published'));
  });
  afterAll(() => nginx?.close());

  it('Every file has the headers and the type of the table.', async () => {
    const kinds = new Set(files.map((name) => name.slice(name.lastIndexOf('.') + 1)));
    for (const kind of ['html', 'js', 'json', 'png', 'svg']) expect(kinds).toContain(kind);
    expect(await lacking(nginx)).toEqual([]);
  });

  it('A folder has the headers of its page, and one without its slash leads to it.', async () => {
    for (const folder of ['', 'es/', 'embed/', 'suffrage/', 'suffrage/embed/']) {
      const { headers } = await fetch(nginx.url(folder));
      for (const [name, value] of Object.entries(table.get(`${folder}index.html`) ?? {}))
        expect(headers.get(name)).toBe(value);
    }
    const { status, headers } = await fetch(nginx.url('embed?state=MS'), { redirect: 'manual' });
    expect([status, headers.get('location')]).toEqual([301, '/embed/?state=MS']);
  });

  it('Under a path every file has the same headers.', async () => {
    const nginxThere = await startNginx(inject('published'), (block) =>
      block.replace(/(root .*)\/site;/, '$1; location = / { return 204; }').replace('~^(?<', '~^/site(?<'),
    );
    try {
      expect(await lacking({ url: (path = '') => nginxThere.url(`site/${path}`) })).toEqual([]);
    } finally {
      await nginxThere.close();
    }
  });

  it('Files for the host alone are not served.', async () => {
    for (const name of Object.values(headerFileNames))
      expect((await fetch(nginx.url(name))).status).toBe(404);
  });

  it.each(['X-Content-Type-Options', 'Content-Security-Policy', 'Cache-Control'])(
    'A missing %s is found: a control.',
    async (header) => {
      const bare = await startNginx(inject('published'), (block) =>
        block.replace(new RegExp(`^ *add_header ${header} .*$`, 'm'), ''),
      );
      try {
        expect((await lacking(bare)).join('\n')).toContain(`index.html: ${header} is null`);
      } finally {
        await bare.close();
      }
    },
  );
});
