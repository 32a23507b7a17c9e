import { adoptStyle } from '../view/dom/adoptStyle.ts';
import shared from './dialogs.css?inline';

/** Gives the shadow root of a figure the style of a dialog, once. */
export function adoptDialogStyle(figure: HTMLElement, css: string): void {
  const root = figure.getRootNode() as ShadowRoot;
  adoptStyle(root, shared);
  adoptStyle(root, css);
}
