import type { Source } from './dataset.ts';
import { slug } from './slug.ts';

/**
 * The id that a source has by custom: its publisher, without what stands in parentheses, and its day.
 * @example usualId({ publisher: 'Denver7 (KMGH)', published: '2017-07-14', … }) // "denver7-2017-07-14"
 */
export const usualId = ({ publisher, published }: Source): string =>
  slug(`${publisher.replace(/ \(.*/, '')} ${published ?? ''}`);
