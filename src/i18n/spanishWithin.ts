import type { Messages } from './en.ts';
import { spanish } from './es.ts';

/**
 * The Spanish words where the script is one file: imported at once, since the bundler would make an object of a module
 * that is imported on demand, which fails on a page that has put something on the prototype of all objects.
 */
export const loadSpanish = async (): Promise<Messages> => spanish;
