import type { EmbedSite } from './addresses.ts';
import type { EmbedModel } from './embedModel.ts';
import type { EmbedRequest } from './embedRequest.ts';
import { readForm } from './readForm.ts';
import { titleOf, wordsIn } from './titleOf.ts';
import type { WayName } from './ways.ts';

/** What the form asks for; nothing where it has asked for another language meanwhile, which then answers itself. */
export async function askedOf(
  form: HTMLFormElement,
  { story, words: shown }: EmbedModel,
  { site, frozen }: EmbedSite,
): Promise<{ way: WayName; request: EmbedRequest } | undefined> {
  const { lang } = readForm(form, story).choices;
  const words = await wordsIn(lang, shown);
  const { way, choices } = readForm(form, story);
  if (choices.lang !== lang) return undefined;
  return { way, request: { site, frozen, choices, words, title: titleOf(story, choices, words) } };
}
