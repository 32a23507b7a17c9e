import { viewDefaults } from '../state/viewParams.ts';
import { themes } from '../state/viewValues.ts';

/** Shows the theme that is asked for, before the record is there too; one that means nothing leaves the shown one. */
export function showTheme(root: HTMLElement, asked: string | null): void {
  const theme = asked ?? viewDefaults.theme;
  if (themes.some((each) => each === theme)) root.setAttribute('data-theme', theme);
}
