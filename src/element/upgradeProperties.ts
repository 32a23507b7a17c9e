/**
 * Upgrades properties that a page has set on an element before it was defined. They would hide the accessors of its class.
 * @see https://web.dev/articles/custom-elements-best-practices, "Make properties lazy"
 */
export function upgradeProperties(element: HTMLElement, names: readonly string[]): void {
  const own = element as unknown as Record<string, unknown>;
  for (const name of names) {
    if (!Object.hasOwn(element, name)) continue;
    const value = own[name];
    delete own[name];
    own[name] = value;
  }
}
