/** The dialogs of the foot in one file, since they share much: what is loaded when the page is asked for either. */
export { openEmbed } from './embedding/embedDialog.ts';
export { openSave } from './save/saveDialog.ts';
