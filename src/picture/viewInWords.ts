import { spoken } from '../domain/sentences.ts';
import type { Model } from '../view/model.ts';

/** A view in words: number and sentence, then day, count and outlet, each with a full stop. */
export const viewInWords = ({ words, snapshot: { tally, dc }, sentence }: Model): string =>
  `${tally} ${words.headline(tally, dc)}. ${spoken(sentence)}`;
