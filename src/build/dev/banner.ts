/** The event by which the server sends open pages the lines of the check, for stories that cannot be published. */
export const problemsEvent = 'tally-map:problems';

/** The event by which a page asks for these lines as soon as it listens. */
export const helloEvent = 'tally-map:hello';

/** The id of the banner's element. */
const bannerId = 'tally-map-problems';

const boxStyle =
  'position:fixed;z-index:2147483647;inset:0 0 auto;max-height:50vh;overflow:auto;margin:0;padding:8px 16px;' +
  'background:#fff4d6;color:#17141c;border-bottom:2px solid #b45309;font:14px/20px system-ui,sans-serif';
const linesStyle =
  'margin:8px 0 0;white-space:pre-wrap;overflow-wrap:anywhere;font:13px/20px ui-monospace,monospace';

/** Shows a banner with the lines of the check; removes it if there are none. */
function showProblems(lines: readonly string[]): void {
  document.getElementById(bannerId)?.remove();
  if (lines.length === 0) return;
  const box = document.createElement('details');
  const head = document.createElement('summary');
  const list = document.createElement('pre');
  box.id = bannerId;
  box.open = true;
  box.setAttribute('role', 'alert');
  box.style.cssText = boxStyle;
  list.style.cssText = linesStyle;
  head.textContent = 'Stories with errors are shown as they could be published last:';
  list.textContent = lines.join('\n');
  box.append(head, list);
  document.body.append(box);
}

// The server imports this module too, and has no `import.meta.hot`.
import.meta.hot?.on(problemsEvent, showProblems);
import.meta.hot?.send(helloEvent);
