/** The record that stands among an element's children, in a JSON script; `null` where there is none. */
export const inlineStory = (element: HTMLElement): HTMLScriptElement | null =>
  element.querySelector<HTMLScriptElement>(':scope > script[type="application/json"]');
