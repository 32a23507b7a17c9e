/** Both dialogs in one file, since they share most of their code. The page loads it when one is opened. */
export { openEmbed } from './embed/embedDialog.ts';
export { openShare } from './share/shareDialog.ts';
