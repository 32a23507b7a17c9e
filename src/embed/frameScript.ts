/**
 * The script `frame.js`, for pages without a resizer: it gives frames the height of their content.
 *
 * ```html
 * <iframe src="https://maps.example/tally/embed.html" title="…" style="width: 100%; border: 0"></iframe>
 * <script async src="https://maps.example/tally/frame.js"></script>
 * ```
 *
 * It resizes the frames whose `src` is in the script's folder, or those that the CSS selector in `data-frames` selects. As a
 * module, inlined or in a bundle the script has no folder: then it resizes frames whose URL ends in `embed.html` or
 * `embed/`. It understands AMP's object only, and resizes the frame that has posted it. It asks each frame for its height at
 * the start and after each load, since a frame may post its height before the script has loaded.
 */

/** The least and the greatest height of a frame, in CSS pixels. */
const [LEAST, MOST] = [1, 20_000];

const script = document.currentScript as HTMLScriptElement | null;
resizeFrames(script?.src ?? '', script?.dataset.frames);

function resizeFrames(url: string, selector: string | undefined): void {
  const folder = /^(.*\/)frame\.js([?#]|$)/.exec(url)?.[1];
  const isOurs = ({ src }: HTMLIFrameElement) =>
    selector || (folder ? src.startsWith(folder) : /\/embed(\.html|\/)?([?#]|$)/.test(src));
  const frames = () => [...document.querySelectorAll<HTMLIFrameElement>(selector ?? 'iframe')].filter(isOurs);
  try {
    frames();
  } catch {
    console.error(`frame.js: "${selector}" is not valid for "data-frames". Use a CSS selector.`);
    return;
  }

  addEventListener('message', ({ source, data, origin }) => {
    const frame = source && frames().find(({ contentWindow }) => contentWindow === source);
    if (frame && isFrom(frame, origin) && data?.sentinel === 'amp' && data.type === 'embed-size')
      setHeight(frame, data.height);
  });
  // Captured, since `load` does not bubble.
  document.addEventListener(
    'load',
    ({ target }) =>
      frames()
        .filter((frame) => frame === target)
        .forEach(ask),
    true,
  );
  frames().forEach(ask);
  // In print a frame has the height that its article reserves.
  addEventListener('beforeprint', () => {
    for (const frame of frames()) frame.style.height = '';
  });
  addEventListener('afterprint', () => frames().forEach(ask));
}

/** Whether a message comes from the origin of the frame's `src`: the frame may have navigated. A sandboxed frame has none. */
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
