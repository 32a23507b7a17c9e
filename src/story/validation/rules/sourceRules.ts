import { parseUrl } from '../../../lib/parseUrl.ts';
import type { PlainDate } from '../../../lib/plainDate.ts';
import { citationsIn } from '../../form/references.ts';
import { type Rule, rule } from '../../form/rule.ts';
import type { Story } from '../../form/schema.ts';
import { quotesIn, responsesIn, sourcesIn } from '../../form/targets.ts';
import { textsIn } from './textsIn.ts';

/** The URLs of the sources that begin with http. */
const urlsIn = (file: unknown) =>
  textsIn(file).filter(({ path, text }) => /^sources\..*\.url$/.test(path) && /^\s*https?:\/\//i.test(text));

/** Whether a host is a name without a public ending, or an address for private use (RFC 1918, 6761, 4193). */
const isPrivateHost = (host: string): boolean =>
  /^(?:localhost|.*\.(?:localhost|local|internal|lan|home|test|invalid))\.?$/.test(host) ||
  /^(?:0|10|127|169\.254|192\.168|172\.(?:1[6-9]|2\d|3[01]))\.[\d.]+$/.test(host) ||
  /^\[(?:::1?|f[cd].*|fe[89ab].*|::ffff:.*)\]$/.test(host) ||
  !/[.:]/.test(host);

function urlFault(address: string): string | false {
  if (/\s/.test(address)) return 'There is a space in the address: write %20, or take it out.';
  const url = parseUrl(address);
  if (!url) return 'A browser cannot open this address: correct it.';
  const { username, password, hostname } = url;
  if (username || password)
    return 'There is a user’s name or password in the address: take it out, up to the @.';
  return (
    isPrivateHost(hostname) &&
    `"${hostname}" is a machine of your own network, which no reader can reach: write the public address.`
  );
}

/** Rules for the URLs of sources. */
export const urlRules: readonly Rule<unknown>[] = [
  rule({ of: urlsIn, fault: ({ text }) => urlFault(text.trim()) }),
];

/** Sources that nothing cites; none if a cited id is unknown, since it may be the misspelled id of such a source. */
function uncitedIn(story: Story) {
  const cited = new Set(citationsIn(story).map(({ id }) => id));
  const areAllKnown = [...cited].every((id) => Object.hasOwn(story.sources, id));
  return areAllKnown ? sourcesIn(story).filter(({ id }) => !cited.has(id)) : [];
}

/** The sources of responses and quotations, each with the day that it proves and the day of its publication. */
const proofsIn = (story: Story): { path: string; date: PlainDate; published: PlainDate }[] =>
  [
    ...responsesIn(story),
    ...quotesIn(story).map(({ path, source, day }) => ({ path, source, date: day })),
  ].flatMap(({ path, source, date }) => {
    const published = story.sources[source ?? '']?.published;
    return published ? [{ path, date, published }] : [];
  });

/** How many days may lie between words and their repetition, or between a response and its source in print. */
const mostDays = 90;

/** The number of days from one day to another; 0 if one of them is invalid. */
const daysBetween = (from: PlainDate, to: PlainDate): number =>
  (Date.parse(to) - Date.parse(from)) / 86_400_000 || 0;

/** Rules for the sources, and for their citations. */
export const sourceRules: readonly Rule[] = [
  rule({
    warning: 'uncited-source',
    of: uncitedIn,
    fault: () => 'Nothing cites this source: cite it, or take it out.',
    needs: ['responses', 'reports', 'milestones', 'aside'],
  }),
  // The id is part of URLs.
  rule({
    warning: 'source-id',
    of: sourcesIn,
    fault: ({ id }) => /[\s/]/.test(id) && `There is a space or a slash in the id "${id}": write hyphens.`,
  }),
  rule({
    warning: 'source-before-answer',
    of: proofsIn,
    field: 'source',
    fault: ({ date, published }) =>
      published < date &&
      `The source was published on ${published}, before the day that it proves, ${date}: correct one of the days, or cite another.`,
  }),
  rule({
    warning: 'source-after-answer',
    of: proofsIn,
    field: 'source',
    fault: ({ date, published }, _, today) =>
      published <= today &&
      daysBetween(date, published) > mostDays &&
      `The source was published on ${published}, long after the day that it proves, ${date}: look whether it is the right one.`,
  }),
  rule({
    warning: 'said-before-answer',
    of: quotesIn,
    field: 'said',
    fault: ({ response, day }) =>
      daysBetween(day, response.date) > mostDays &&
      `This was said on ${day}, long before the answer of ${response.date}: correct one of the days.`,
  }),
];
