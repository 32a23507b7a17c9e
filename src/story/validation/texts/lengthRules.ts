import { type Finding, type Rule, warning } from '../rule.ts';
import { wordsIn } from './everyText.ts';

/**
 * How many signs of a text the figure can show, by its place; measured on the figure at 360 pixels, or well over the
 * longest of the published stories where a text may wrap.
 */
const limits: Readonly<Record<string, number>> = {
  title: 80,
  deck: 400,
  'credits[]': 160,
  'words.headline': 90,
  'words.caption': 120,
  'words.legend': 60,
  'words.hint': 50,
  'words.count': 20,
  'words.basis': 40,
  'words.none': 40,
  'levels[].label': 26,
  'levels[].short': 22,
  'levels[].description': 180,
  'outside.label': 26,
  'outside.description': 180,
  'goal.label': 24,
  'method[].heading': 60,
  'method[].text': 800,
  'aside.title': 60,
  'aside.text': 800,
  'aside.figures[].text': 90,
  'aside.figures[].split[].label': 16,
  'reports.words.headline': 90,
  'reports.words.count': 20,
  'reports.words.basis': 40,
  'reports.words.lists': 120,
  'reports.words.counts': 120,
  'reports.words.countsNamedBy': 120,
  'reports.words.countsCanBeNamed': 120,
  'reports.unsorted.label': 26,
  'reports.unsorted.short': 22,
  'reports.unsorted.description': 180,
  'reports.unnamed.label': 26,
  'reports.unnamed.short': 22,
  'reports.unnamed.description': 180,
  'reports.list[].outlet': 40,
  'reports.list[].via': 40,
  'reports.list[].note': 500,
  'reports.list[].tally.wording': 40,
  'responses[].note': 60,
  'responses[].summary': 400,
  'responses[].quotes[].text': 1200,
  'responses[].quotes[].speaker': 60,
  'responses[].quotes[].office': 80,
  'responses[].quotes[].note': 200,
  'milestones[].label': 20,
  'milestones[].text': 300,
  'corrections[].text': 400,
  'sources.*.publisher': 100,
  'sources.*.title': 240,
};

/** A label that has a shorter form is shown whole only where there is room for it. */
const roomBesideShort = 40;

function tooLong(file: unknown): Finding[] {
  const texts = wordsIn(file);
  const paths = new Set(texts.map(({ path }) => path));
  return texts.flatMap(({ path, text }) => {
    const hasShort = paths.has(path.replace(/\.label$/, '.short'));
    const limit = limits[kindOf(path)];
    const room = limit !== undefined && hasShort && path.endsWith('.label') ? roomBesideShort : limit;
    const { length } = [...text];
    if (room === undefined || length <= room) return [];
    const [signs, most] = [length, room].map((n) => n.toLocaleString('en'));
    const sentence = `This text has ${signs} signs, and the figure has room for ${most}: shorten it.`;
    return [{ path, sentence }];
  });
}

/** The place of a text without what tells it from its neighbours: `"sources.*.title"`. */
const kindOf = (path: string): string =>
  path
    .replace(/^sources\..*\./, 'sources.*.')
    .replace(/\[\d+\]/g, '[]')
    .replace(/^((?:reports\.)?words\..*|aside\..*)\.(?:one|other)$/, '$1');

/** What the figure has room for. */
export const lengthRules: readonly Rule<unknown>[] = [warning('long-text', tooLong)];
