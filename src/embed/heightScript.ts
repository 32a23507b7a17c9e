import { keepHeight } from './height/hostHeight.ts';

const content = document.querySelector<HTMLElement>('.embed');
if (content) keepHeight(window, content);
