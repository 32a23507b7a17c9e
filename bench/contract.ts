/**
 * Where things are on a page, which need not know that it is measured. In selectors, `a >>> b` steps into the
 * shadow root of `a`.
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
  /** What tells that shapes are coloured, when the page is painted: the computed `fill`, or an attribute's name. */
  paintedBy: string;
  /** Selector of what tells that a change is shown; the shapes where it is empty. */
  seenOn: string;
  /** What of it tells so: the computed `fill`, its `text`, or an attribute's name. */
  seenBy: string;
  /** The attribute that names a shape's level; where there is none, its colour tells it. */
  level: string | null;
  /** JavaScript that is true in the page once the slider answers. */
  live: string;
}

const defaults: Omit<Contract, 'label'> = {
  kind: 'elements',
  shapes: '#map path',
  slider: '#date',
  paintedBy: 'fill',
  seenOn: '',
  seenBy: 'fill',
  level: null,
  live: 'true',
};

/** A contract of which only what differs from the usual is written out. */
export type WrittenContract = Pick<Contract, 'label'> & Partial<Contract>;

/** The whole of a contract. */
export const contractOf = (written: WrittenContract): Contract => ({ ...defaults, ...written });
