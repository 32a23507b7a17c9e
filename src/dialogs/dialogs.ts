/** Both dialogs in one chunk, since they share most of their code. The page loads it on demand. */
export { openEmbed } from './embed/embedDialog.ts';
export { openShare } from './share/shareDialog.ts';
