import type { Dataset } from '../domain/dataset.ts';
import type { openSave } from '../view/save/saveDialog.ts';
import type { Blank } from './blank.ts';

/**
 * Gives the record of an element.
 * @param src the address of its record, where one is known
 * @param signal gives up what is fetched
 * @throws where there is no record, or one that does not hold; its message is for the author
 */
export type RecordReader = (
  element: HTMLElement,
  src: string | null,
  signal: AbortSignal,
) => Promise<Dataset>;

/** What a script brings along for the elements that it defines. */
export interface Shell {
  readonly record: RecordReader;
  /** Loads what opens the dialog that shares and saves, each time that it is asked for. */
  readonly saving: () => Promise<{ readonly openSave: typeof openSave }>;
  /** What a figure is made of where none was served; without it such an element stays empty. */
  readonly blank?: Blank;
}
