import { type Rule, rule } from '../../form/rule.ts';
import { wordsIn } from './textsIn.ts';

/**
 * The most characters of a text that the figure can show, by the kind of its path: measured on the figure at 360 pixels. For
 * texts that wrap, the limit is well over the longest text of the published stories.
 */
const limits: Readonly<Record<string, number>> = {
  title: 80,
  deck: 400,
  credits: 105,
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
  'goal.label': 24,
  'method[].heading': 60,
  'method[].text': 800,
  'aside.title': 60,
  'aside.text': 800,
  'aside.figures[].text': 90,
  'aside.figures[].split[].label': 16,
  'words.lists': 120,
  'words.counts': 120,
  'words.countsNamedBy': 120,
  'words.countsCanBeNamed': 120,
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

/** The limit of a level's label that also has a shorter form. */
const limitBesideShort = 40;

/** The texts that readers read, each with the most characters that the figure has room for, and what to do about more. */
function limitedIn(file: unknown) {
  const texts = withCreditsAsOne(wordsIn(file));
  const paths = new Set(texts.map(({ path }) => path));
  return texts.map(({ path, text }) => {
    const kind = kindOf(path);
    const isLevel = kind === 'levels[].label';
    const hasShort = isLevel && paths.has(path.replace(/\.label$/, '.short'));
    const limit = hasShort ? limitBesideShort : (limits[kind] ?? Infinity);
    return { path, text, limit, remedy: isLevel && !hasShort ? 'shorten it, or add "short"' : 'shorten it' };
  });
}

/** The credits stand one behind another, and share their place. */
function withCreditsAsOne(texts: ReturnType<typeof wordsIn>) {
  const isCredit = ({ path }: { path: string }) => path.startsWith('credits[');
  const credits = texts.filter(isCredit).map(({ text }) => text);
  return [...texts.filter((each) => !isCredit(each)), { path: 'credits', text: credits.join(' ') }];
}

/** A path without indexes, ids and forms of a template: `"sources.*.title"`. All levels are one kind, and so are both counts. */
const kindOf = (path: string): string =>
  path
    .replace(/^sources\..*\./, 'sources.*.')
    .replace(/\[\d+\]/g, '[]')
    .replace(/^(?:outside|reports\.(?:unsorted|unnamed))\./, 'levels[].')
    .replace(/^reports\.words\./, 'words.')
    .replace(/^(words\..*|aside\..*)\.(?:one|other)$/, '$1');

/** Rules for the lengths of texts. */
export const lengthRules: readonly Rule<unknown>[] = [
  rule({
    warning: 'long-text',
    of: limitedIn,
    fault: ({ text, limit, remedy }) => {
      const { length } = [...text];
      const [characters, most] = [length, limit].map((n) => n.toLocaleString('en'));
      return (
        length > limit &&
        `This text has ${characters} characters, and the figure has room for ${most}: ${remedy}.`
      );
    },
  }),
];
