import { viewDefaults } from '../../state/viewParams.ts';
import { themes } from '../../state/viewValues.ts';

/**
 * Shows a theme, even before the story is loaded. An unknown theme changes nothing.
 * @param requested `null` for the default
 */
export function showTheme(root: HTMLElement, requested: string | null): void {
  const theme = requested ?? viewDefaults.theme;
  if (themes.some((each) => each === theme)) root.setAttribute('data-theme', theme);
}
