import { keepHeight } from './hostHeight.ts';

const content = document.querySelector<HTMLElement>('.embed');
if (content) keepHeight(window, content);
