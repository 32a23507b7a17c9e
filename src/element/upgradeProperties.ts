/**
 * Hands properties to an element that a page has set on it before it was defined, and that would hide its own.
 * Source: "Custom Element Best Practices", web.dev, on lazy properties.
 */
export function upgradeProperties(element: HTMLElement, names: readonly string[]): void {
  for (const name of names) {
    if (!Object.hasOwn(element, name)) continue;
    const own = element as unknown as Record<string, unknown>;
    const value = own[name];
    delete own[name];
    own[name] = value;
  }
}
