import { emptiesField } from './escapeKey.ts';

/** The keys that the browser's own controls use. Listeners of the figure prevent the default of the keys that they use. */
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
 * Stops the propagation of keys that the figure uses, so that no shortcut of the page answers them too: text for a field,
 * the keys of the slider, letters that find a state. All other keys pass, and so do keys with Ctrl, Alt or Command. Call it
 * after all other listeners: a key whose default is prevented counts as used.
 */
export function stopUsedKeys(root: HTMLElement, signal: AbortSignal): void {
  const pressed = new Set<string>();
  const keep = (event: KeyboardEvent) => {
    // The release of an earlier press may have been outside of the figure.
    if (event.type === 'keydown') pressed.delete(event.code);
    if (event.type === 'keydown' && isUsed(event)) pressed.add(event.code);
    if (pressed.has(event.code)) event.stopPropagation();
    if (event.type === 'keyup') pressed.delete(event.code);
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
