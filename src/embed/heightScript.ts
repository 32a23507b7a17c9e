import { postHeight } from './height/postHeight.ts';

const content = document.querySelector<HTMLElement>('.embed');
if (content) postHeight(window, content);
