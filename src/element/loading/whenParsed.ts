/**
 * Calls back once an element has all the children that its document holds for it: at once, unless the parser may
 * still be inside it.
 */
export function whenParsed(host: HTMLElement, callback: () => void, signal: AbortSignal): void {
  const { ownerDocument: document } = host;
  if (document.readyState !== 'loading' || isPassed(host)) callback();
  else document.addEventListener('DOMContentLoaded', callback, { once: true, signal });
}

/** Whether something stands behind the element, which the parser has come to only after its end. */
function isPassed(host: Node): boolean {
  for (let node: Node | null = host; node; node = node.parentNode) if (node.nextSibling) return true;
  return false;
}
