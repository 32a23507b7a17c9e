import { expect, it } from 'vitest';
import type { Choices } from '../../../src/dialogs/embed/choices.ts';
import { withEmbedWords } from '../../../src/dialogs/embed/embedModel.ts';
import type { EmbedRequest } from '../../../src/dialogs/embed/snippets/embedUrls.ts';
import { snippets, type WayName } from '../../../src/dialogs/embed/snippets/ways.ts';
import { english } from '../../../src/i18n/en.ts';
import { byDefault } from '../../fixtures/embeds.ts';
import { textOf } from '../../fixtures/project.ts';

const page = textOf('docs/embedding.md');
const words = withEmbedWords(english);
/** A request with the titles that the page has; what a title says is the story's own. AMP's frame has the opening view. */
const request = (choices: Choices, title: string): EmbedRequest => ({
  site: 'https://desk.example/tally/',
  data: 'https://desk.example/tally/voter-rolls.json',
  languages: ['en', 'es'],
  frozen: null,
  choices,
  words,
  title,
  pictureAlt: titleIn('amp-iframe'),
});

/** The title that an example of the page has. */
const titleIn = (tag: string): string => new RegExp(`<${tag} [^>]*?title="([^"]+)"`).exec(page)?.[1] ?? '';

it.each<[WayName, Choices]>([
  ['iframe', { ...byDefault, at: 'townhall' }],
  ['script', { ...byDefault, at: 'townhall' }],
  ['amp', byDefault],
  ['cms', byDefault],
])('docs/embedding.md shows the code of the way “%s” as the dialog writes it.', (way, choices) => {
  const title = titleIn(way === 'amp' ? 'amp-iframe' : 'iframe');
  expect(title).toMatch(/, interactive map$/);
  expect(page).toContain(`\n${snippets[way](request(choices, title))}\n\`\`\`\n`);
});

it('README shows the code of the frame as docs/embedding.md does.', () => {
  const frame = /^```html\n<div[^>]*><iframe[\s\S]*?^```$/m;
  expect(frame.exec(textOf('README.md'))?.[0]).toBe(frame.exec(page)?.[0]);
});
