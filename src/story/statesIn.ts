import { allPlaces } from '../geography/places.ts';
import type { Story } from './form/schema.ts';

/** How many states are in a story: the fifty without those outside it. D.C. is not a state. */
export const statesIn = ({ outside }: Story): number =>
  allPlaces.filter(({ postal }) => postal !== 'DC' && !outside?.states.includes(postal)).length;

/** Whether D.C. is in a story. */
export const hasDc = ({ outside }: Story): boolean => !outside?.states.includes('DC');
