import { adoptStyle as adopt } from '../view/dom/adoptStyle.ts';
import css from './dialogs.css?inline';

/** Gives the figure's shadow root the style of the dialogs, once. */
export const adoptStyle = (figure: HTMLElement): void => adopt(figure.getRootNode() as ShadowRoot, css);
