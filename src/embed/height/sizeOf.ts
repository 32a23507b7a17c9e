/** The size of a box in whole CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * The size of an element's box, rounded up: what it needs to be shown whole.
 * @example sizeOf(content) // { width: 640, height: 702 } for a box of 640 × 701.25
 */
export function sizeOf(element: Element): Size {
  const { width, height } = element.getBoundingClientRect();
  return { width: Math.ceil(width), height: Math.ceil(height) };
}
