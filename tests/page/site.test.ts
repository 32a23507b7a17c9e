import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { siteOf } from '../../src/page/site.ts';

const url = 'https://desk.example/some/tally/es/index.html?utm_source=x&at=cnn#amp=1';

/** Where a page says that the site is. @param metas the content of each, by name */
const siteIn = (metas: Record<string, string>) => {
  const { document } = new JSDOM('', { url }).window;
  for (const [name, content] of Object.entries(metas)) {
    const meta = document.createElement('meta');
    meta.name = `tally-${name}`;
    meta.content = content;
    document.head.append(meta);
  }
  return siteOf(document);
};

describe('the site of a page', () => {
  it.each([
    ['../', 'https://desk.example/some/tally/'],
    ['./', 'https://desk.example/some/tally/es/'],
    ['https://news.example/map', 'https://news.example/map/'],
    ['https://news.example/map/?a=1#b', 'https://news.example/map/'],
  ])('is where its head says: %s', (content, site) => {
    expect(siteIn({ site: content }).site).toBe(site);
  });

  it('is the page’s folder where its head says nothing', () => {
    expect(siteIn({})).toEqual({ site: 'https://desk.example/some/tally/es/', frozen: null });
  });

  it('has a frozen version where its head names one', () => {
    expect(siteIn({ frozen: 'v/1a2b3c4d5e6f/' }).frozen).toBe('v/1a2b3c4d5e6f/');
    expect(siteIn({ frozen: 'v/1a2b3c4d5e6f' }).frozen).toBe('v/1a2b3c4d5e6f/');
    expect(siteIn({ frozen: '' }).frozen).toBeNull();
  });
});
