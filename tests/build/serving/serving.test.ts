import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { hashSource, pageCsp } from '../../../src/build/serving/csp.ts';
import { everyFile } from '../../../src/build/serving/fileHeaders.ts';
import { headerFiles } from '../../../src/build/serving/headerFiles.ts';

const page =
  '<style>a{}</style><script type="module" src="./assets/page-1.js"></script><script data-cfasync="false">run()</script><script type="application/ld+json">{}</script>';
const frame = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'" /><script>run()</script>`;
const published = {
  'index.html': page,
  'es/index.html': page,
  'embed.html': frame,
  'embed/index.html': frame,
  'story.json': '{}',
};
const files = headerFiles(published, ['assets/page-1.js', 'v/1a2b/embed.html'], null);

it('The policy has the hash of each inline script and style, and none of data.', () => {
  const policy = pageCsp(page, null);
  expect(policy).toContain(`script-src 'self' ${hashSource('run()')};`);
  expect(policy).toContain(`style-src ${hashSource('a{}')};`);
  expect(policy).not.toContain('unsafe');
  expect(policy).not.toContain(hashSource('{}'));
});

it('The policy of a page allows previews from the public address.', () => {
  expect(pageCsp(page, 'https://desk.example/tally/')).toContain("frame-src 'self' https://desk.example;");
});

describe('the file for Netlify and Cloudflare Pages', () => {
  const rules = new Map(
    (files._headers ?? '')
      .trim()
      .split('\n\n')
      .map((rule) => {
        const [address = '', ...lines] = rule.split('\n');
        return [address, Object.fromEntries(lines.map((line) => line.trim().split(/: (.*)/, 2)))];
      }),
  );
  /** What an address is served with: all rules that meet it, as those hosts read them. */
  const headersAt = (address: string) =>
    [...rules].filter(([rule]) =>
      rule.endsWith('*') ? address.startsWith(rule.slice(0, -1)) : rule === address,
    );

  it('Each header of an address is in one rule alone, since hosts join the values of several.', () => {
    const addresses = [...rules.keys()].slice(1).map((rule) => rule.replace('*', 'any.js'));
    for (const address of addresses) {
      const names = headersAt(address).flatMap(([, headers]) => Object.keys(headers));
      expect(new Set(names).size).toBe(names.length);
      expect(names).toEqual(expect.arrayContaining([...Object.keys(everyFile), 'Cache-Control']));
    }
  });

  const allAt = (address: string) => Object.assign({}, ...headersAt(address).map(([, headers]) => headers));

  it.each(['/', '/index.html', '/es', '/es/', '/es/index.html', '/embed', '/embed.html', '/embed/'])(
    'A document has its policy at %s.',
    (address) => {
      const isFrame = address.startsWith('/embed');
      expect(allAt(address)).toMatchObject({
        'Content-Security-Policy': isFrame ? "default-src 'none'" : pageCsp(page, null),
        'Cache-Control': 'public, max-age=300',
      });
      expect(allAt(address)['Cross-Origin-Embedder-Policy']).toBe(isFrame ? 'require-corp' : undefined);
    },
  );

  it.each(['/assets/page-1.js', '/v/1a2b/embed.html'])('The file %s is cached forever.', (address) => {
    expect(allAt(address)['Cache-Control']).toContain('immutable');
  });
});

describe('the function for CloudFront', () => {
  const headersOf = (uri: string): Record<string, { value: string }> =>
    runInNewContext(
      `${files['_cloudfront.js']};handler({ request: { uri }, response: { headers: {} } }).headers`,
      { uri },
    );

  it('The function adds to each response the headers of the table, and is below the 10 kB that CloudFront allows.', () => {
    expect(files['_cloudfront.js']?.length).toBeLessThan(10_000);
    expect(headersOf('/es/')['content-security-policy']?.value).toBe(pageCsp(page, null));
    expect(headersOf('/assets/page-1.js')['cache-control']?.value).toContain('immutable');
    expect(headersOf('/story.json')['cache-control']?.value).toBe('public, max-age=300');
    for (const uri of ['/', '/story.json', '/gone', '/constructor'])
      expect(headersOf(uri)['x-content-type-options']?.value).toBe('nosniff');
  });
});
