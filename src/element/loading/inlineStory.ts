/** The JSON script with a story among an element's children; `null` where there is none. */
export const inlineStory = (element: HTMLElement): HTMLScriptElement | null =>
  element.querySelector<HTMLScriptElement>(':scope > script[type="application/json"]');
