/**
 * What has to be known of a page to measure it, as data. In selectors, `a >>> b` steps into the shadow root of `a`.
 */
export interface Contract {
  /** What the page is, for the table of subjects. */
  label: string;
  /** Whether shapes are elements, or calls of `fill()` on a canvas. */
  kind: 'elements' | 'canvas';
  /** Selector of the 51 shapes; unused on a canvas. */
  shapes: string;
  /** Selector of the slider. */
  slider: string;
  /** The attribute that names the level of a shape; `null` if only its computed `fill` shows it. */
  level: string | null;
  /** JavaScript that is true in the page once the slider answers. */
  live: string;
}

const defaults: Omit<Contract, 'label'> = {
  kind: 'elements',
  shapes: '#map path',
  slider: '#date',
  level: null,
  live: 'true',
};

/** A contract without the values that are the defaults. */
export type WrittenContract = Pick<Contract, 'label'> & Partial<Contract>;

/** A contract with its defaults. */
export const contractOf = (written: WrittenContract): Contract => ({ ...defaults, ...written });
