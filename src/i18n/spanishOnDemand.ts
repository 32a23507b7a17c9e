import type { Messages } from './en.ts';

/** Loads the Spanish words from a file of their own. @throws where they cannot be loaded */
export const loadSpanish = async (): Promise<Messages> => (await import('./es.ts')).spanish;
