import { escaped } from '../../dialogs/embed/snippets/markup.ts';
import type { Edition } from '../site/edition.ts';

/** How a story is counted, as its article tells it: its paragraphs under their headings, and what was corrected. */
export const methodMarkup = (edition: Edition): string =>
  [...paragraphs(edition), ...corrections(edition)].join('\n        ');

const paragraphs = ({ story }: Edition): string[] =>
  story.method.flatMap(({ heading, text }) => [
    ...(heading ? [`<h3>${escaped(heading)}</h3>`] : []),
    `<p>${escaped(text)}</p>`,
  ]);

/** What was corrected, newest first. */
function corrections({ story, words }: Edition): string[] {
  const newestFirst = [...story.corrections].sort((a, b) => (a.date < b.date ? 1 : -1));
  if (newestFirst.length === 0) return [];
  const lines = newestFirst.map(
    ({ date, text }) => `<li><b>${escaped(words.fullDay(date))}</b> · ${escaped(text)}</li>`,
  );
  return [`<h3>${escaped(words.corrections)}</h3>`, `<ul>${lines.join('')}</ul>`];
}
