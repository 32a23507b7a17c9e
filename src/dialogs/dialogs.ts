/** The dialogs in one file, since they share much: what is loaded when the page is asked for either. */
export { openEmbed } from './embed/embedDialog.ts';
export { openShare } from './share/shareDialog.ts';
