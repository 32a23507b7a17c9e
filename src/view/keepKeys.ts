import { emptiesField } from './escape.ts';

/** The keys that mean something to a control, by what it is; those that the figure itself acts on it has prevented. */
const ownKeys: readonly (readonly [selector: string, keys: RegExp])[] = [
  ['input[type=search], textarea', /^(.|Arrow\w+|Home|End|Page\w+|Enter|Backspace|Delete)$/u],
  ['select', /^(.|Arrow\w+|Home|End|Page\w+|Enter)$/u],
  ['input[type=range]', /^(Arrow\w+|Home|End|Page\w+)$/],
  ['input[type=radio]', /^(Arrow\w+| )$/],
  ['button, summary', /^(Enter| )$/],
  ['a[href]', /^Enter$/],
  ['[data-state]', /^\p{L}$/u],
];

/**
 * Stops at the figure's edge the keys that mean something in it, so that no shortcut of the page around answers them as
 * well: what is typed into a field, what moves the slider, the letters that find a state. All others pass, and so do
 * those with Ctrl, Alt or Command. It listens behind all that acts on keys: what has prevented a key has used it.
 */
export function keepKeys(root: HTMLElement, signal: AbortSignal): void {
  const held = new Set<string>();
  const keep = (event: KeyboardEvent) => {
    if (event.type === 'keydown' && isUsed(event)) held.add(event.code);
    if (held.has(event.code)) event.stopPropagation();
    if (event.type === 'keyup') held.delete(event.code);
  };
  for (const type of ['keydown', 'keypress', 'keyup'] as const) root.addEventListener(type, keep, { signal });
}

function isUsed(event: KeyboardEvent): boolean {
  const { key, target, defaultPrevented, isComposing } = event;
  if (defaultPrevented || isComposing) return true;
  if (key === 'Escape') return emptiesField(target as Element);
  const isCommand = event.ctrlKey || event.altKey || event.metaKey;
  if (isCommand && !event.getModifierState('AltGraph')) return false;
  return ownKeys.find(([selector]) => (target as Element).matches(selector))?.[1].test(key) ?? false;
}
