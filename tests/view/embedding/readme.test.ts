import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { withEmbeds } from '../../../src/domain/embedMessages.ts';
import { english } from '../../../src/domain/messages.ts';
import type { Choices } from '../../../src/view/embedding/choices.ts';
import type { EmbedRequest } from '../../../src/view/embedding/embedRequest.ts';
import { titleOf } from '../../../src/view/embedding/titleOf.ts';
import { type WayName, ways } from '../../../src/view/embedding/ways.ts';
import { byDefault } from '../../fixtures/embeds.ts';
import { record } from '../../fixtures/record.ts';

const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8');
const words = withEmbeds(english);
const request = (choices: Choices): EmbedRequest => ({
  site: 'https://desk.example/tally/',
  frozen: null,
  choices,
  words,
  title: titleOf(record, choices, words),
});

describe('the README', () => {
  it.each<[WayName, Choices]>([
    ['iframe', { ...byDefault, at: 'townhall' }],
    ['script', { ...byDefault, at: 'townhall' }],
    ['amp', byDefault],
    ['cms', byDefault],
  ])('shows the code of the way "%s" as the dialog hands it out', (way, choices) => {
    expect(readme).toContain(`\n${ways[way].snippet(request(choices))}\n\`\`\`\n`);
  });
});
