import { escaped } from '../../dialogs/embed/snippets/markup.ts';
import type { Edition } from '../site/edition.ts';

/** The method of a story in its article: paragraphs under headings, then the corrections. */
export const methodMarkup = (edition: Edition): string =>
  [...paragraphs(edition), ...corrections(edition)].join('\n        ');

const paragraphs = ({ story }: Edition): string[] =>
  story.method.flatMap(({ heading, text }) => [
    ...(heading ? [`<h3>${escaped(heading)}</h3>`] : []),
    `<p>${escaped(text)}</p>`,
  ]);

/** The corrections, newest first. */
function corrections({ story, words }: Edition): string[] {
  const newestFirst = [...story.corrections].sort((a, b) => (a.date < b.date ? 1 : -1));
  if (newestFirst.length === 0) return [];
  const lines = newestFirst.map(
    ({ date, text }) => `<li><b>${escaped(words.fullDay(date))}</b> · ${escaped(text)}</li>`,
  );
  return [`<h3>${escaped(words.corrections)}</h3>`, `<ul>${lines.join('')}</ul>`];
}
