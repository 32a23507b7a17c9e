import { setAttribute, setAttributes, setText } from '../dom/attributes.ts';
import { updateButton } from '../dom/button.ts';
import { addSpaceAfter, remove } from '../dom/children.ts';
import { upsertChild } from '../dom/upsertChild.ts';
import type { Model } from '../model.ts';

/** Credits and date of more characters have smaller type in a narrow figure. */
const longCredits = 100;

/** The footer: buttons for the sections below and for the dialogs, the link to the data, and the credits. */
export function updateFooter(root: Element, model: Model): void {
  const { story, state, words } = model;
  const footer = upsertChild(root, 'footer', { part: 'footer' });
  const nav = upsertChild(footer, 'nav');
  setAttributes(nav, { 'aria-label': story.title, 'data-needs-script': '' });
  const opener = (open: 'table' | 'method', text: string) => {
    const button = upsertChild(nav, 'button', { 'data-opens': open });
    setAttributes(button, { type: 'button', 'aria-expanded': String(state.open === open) });
    setText(button, text);
  };
  opener('table', words.footer.table);
  opener('method', words.footer.method);
  const dialog = (name: string, text: string) => {
    const button = upsertChild(nav, 'button', { 'data-dialog': name });
    setAttributes(button, { type: 'button', 'aria-haspopup': 'dialog' });
    setText(button, text);
  };
  dialog('share', words.share);
  if (root.hasAttribute('data-embeds')) dialog('embed', words.embed);
  const data = upsertChild(nav, 'a', { class: 'data' });
  if (!data.hasAttribute('download')) setAttribute(data, 'download', '');
  setText(data, words.data);
  updateButton(nav, 'keyboard', words.keys);
  const credit = upsertChild(footer, 'p');
  const [sources, updated] = [`${story.credits.join(' ')} `, words.updated(words.fullDay(story.asOf))];
  setAttribute(credit, 'data-long', String(`${sources}${updated}`.length > longCredits));
  setText(upsertChild(credit, 'span', { class: 'sources' }), sources);
  setText(upsertChild(credit, 'span', { class: 'updated' }), updated);
  updatePageLink(credit, root.getAttribute('data-page'), words.openPage);
}

/** The link to the page of the map, if the build knows its URL. */
function updatePageLink(credit: Element, page: string | null, text: string): void {
  if (page === null) {
    const former = credit.querySelector('a.page');
    if (former) remove(former);
    return;
  }
  const link = upsertChild(credit, 'a', { class: 'page' });
  addSpaceAfter(link.previousElementSibling as Element);
  setAttributes(link, { href: page, target: '_blank', rel: 'noopener noreferrer' });
  setText(link, text);
}
