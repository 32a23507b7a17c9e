import { randomBytes } from 'node:crypto';
import { describe, expect, inject, it } from 'vitest';
import {
  pageFiles,
  readersScripts,
  scriptsOnDemand,
  siteIn,
  tooHeavy,
  type Weighed,
  weightOf,
  withoutSources,
} from './weight.ts';

/** Whether a file is loaded only when the reader asks for what is in it. */
const isAsked = (file: string): boolean => /\/(dialogs|spanish)-/.test(file);

/** The limits, in kB of 1,000 bytes. */
const limits: readonly Weighed[] = [
  { name: 'The reader’s script', limit: 28.5, files: readersScripts },
  {
    name: 'The dialogs and the second language',
    limit: 14,
    files: (site) => scriptsOnDemand(site).filter(isAsked),
  },
  {
    name: 'What is loaded on demand, with the tooltip’s placing and the checker',
    limit: 20.5,
    files: scriptsOnDemand,
  },
  { name: 'The page with all that it loads by itself', limit: 89.4, files: pageFiles },
  {
    name: 'The same, the list of sources apart',
    limit: 78,
    files: pageFiles,
    counted: withoutSources,
  },
  { name: 'embed.html', limit: 91, files: () => ['embed.html'] },
  { name: 'embed.js', limit: 60.4, files: () => ['embed.js'] },
  { name: 'frame.js', limit: 1, files: () => ['frame.js'] },
];

const site = siteIn(inject('dist'));

describe('what goes over the network', () => {
  it.each(limits)('$name weighs at most $limit kB', (each) => {
    expect(tooHeavy(each, site)).toBeNull();
  });

  it('is found where the page names it', () => {
    expect(pageFiles(site)).toEqual(
      expect.arrayContaining(['index.html', 'voter-rolls.json', ...readersScripts(site)]),
    );
    expect(readersScripts(site).length).toBeGreaterThan(0);
    expect(scriptsOnDemand(site).length).toBeGreaterThan(3);
    expect(scriptsOnDemand(site).filter(isAsked)).toHaveLength(2);
  });

  it('is less without the list of sources, by that list', () => {
    const file = 'voter-rolls.json';
    const [all, less] = [site.text(file), withoutSources(file, site.text(file))];
    expect(JSON.parse(less)).toEqual({ ...JSON.parse(all), sources: undefined });
    expect(weightOf(all) - weightOf(less)).toBeGreaterThan(8000);
    expect(withoutSources('index.html', all)).toBe(all);
  });

  it('is told by file and weight where it is too heavy, and only there', () => {
    const [light, heavy] = [700, 800].map((bytes) => randomBytes(bytes).toString('base64'));
    const planted = { ...site, text: (file: string) => (file === 'a.js' ? light : heavy) as string };
    const weighed = (...files: string[]): Weighed => ({ name: 'It', limit: 1, files: () => files });
    expect(tooHeavy(weighed('a.js'), planted)).toBeNull();
    expect(tooHeavy(weighed('a.js', 'b.js'), planted)).toMatch(
      /^It may weigh 1 kB .* a\.js 0\.\d\d kB, b\.js /,
    );
  });
});
