/**
 * The script `frame.js`, for pages without a resizer: it gives frames the height of their content.
 *
 * ```html
 * <iframe src="https://maps.example/tally/embed.html" title="…" style="width: 100%; border: 0"></iframe>
 * <script async src="https://maps.example/tally/frame.js"></script>
 * ```
 *
 * Its frames are those whose `src` is in the script's own folder, or those that `data-frames`, a CSS selector on the script,
 * selects. As a module, inlined or in a bundle it knows no folder of its own, and takes the frames whose address ends in
 * `embed.html` or `embed/`. It takes AMP's object alone, from the frame that it then sizes. It asks each frame for its height
 * at the start and after each load, since the script may come later than the height.
 */

/** The least and the greatest height that a frame can get, in CSS pixels. */
const [LEAST, MOST] = [1, 20_000];

const script = document.currentScript as HTMLScriptElement | null;
resizeFrames(script?.src ?? '', script?.dataset.frames);

function resizeFrames(address: string, named: string | undefined): void {
  const folder = /^(.*\/)frame\.js([?#]|$)/.exec(address)?.[1];
  const isOurs = ({ src }: HTMLIFrameElement) =>
    named || (folder ? src.startsWith(folder) : /\/embed(\.html|\/)?([?#]|$)/.test(src));
  const frames = () => [...document.querySelectorAll<HTMLIFrameElement>(named ?? 'iframe')].filter(isOurs);
  try {
    frames();
  } catch {
    console.error(`frame.js: "${named}" is not valid for "data-frames". Use a CSS selector.`);
    return;
  }

  addEventListener('message', ({ source, data, origin }) => {
    const frame = source && frames().find(({ contentWindow }) => contentWindow === source);
    if (frame && isFrom(frame, origin) && data?.sentinel === 'amp' && data.type === 'embed-size')
      setHeight(frame, data.height);
  });
  // `load` does not bubble: it is captured.
  document.addEventListener(
    'load',
    ({ target }) =>
      frames()
        .filter((frame) => frame === target)
        .forEach(ask),
    true,
  );
  frames().forEach(ask);
  // On paper a frame shows no more than fits into the height that its article reserves.
  addEventListener('beforeprint', () => {
    for (const frame of frames()) frame.style.height = '';
  });
  addEventListener('afterprint', () => frames().forEach(ask));
}

/** Whether a message comes from the page of the frame's `src`: the frame may have navigated. A sandboxed frame has no origin. */
const isFrom = (frame: HTMLIFrameElement, origin: string): boolean => {
  if (origin !== 'null') return origin === new URL(frame.src, location.href).origin;
  return frame.hasAttribute('sandbox') && !/allow-same-origin/.test(frame.getAttribute('sandbox') ?? '');
};

function setHeight(frame: HTMLIFrameElement, height: unknown): void {
  if (typeof height !== 'number' || !(height >= LEAST && height <= MOST)) return;
  const borders =
    getComputedStyle(frame).boxSizing === 'border-box' ? frame.offsetHeight - frame.clientHeight : 0;
  frame.style.height = `${height + borders}px`;
}

function ask({ contentWindow }: HTMLIFrameElement): void {
  contentWindow?.postMessage({ sentinel: 'amp', type: 'frames-init' }, '*');
}
