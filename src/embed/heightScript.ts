import { keepHeight } from './height/postHeight.ts';

const content = document.querySelector<HTMLElement>('.embed');
if (content) keepHeight(window, content);
