/**
 * The script `frame.js` for pages that have no resizer: keeps frames as high as what they hold.
 *
 * ```html
 * <iframe src="https://maps.example/tally/embed.html" title="…" style="width: 100%; border: 0"></iframe>
 * <script async src="https://maps.example/tally/frame.js"></script>
 * ```
 *
 * Its frames are those whose `src` lies in the script's own folder, or that `data-frames`, a CSS selector on the
 * script, names; whenever they come. As a module, inlined or in a bundle it knows no folder of its own, and takes the
 * frames whose address ends as that of a map does, in `embed.html` or `embed/`. It hears the object of AMP alone, from
 * the frame that it then sizes, and asks each frame for it at the start and after each load, since the script may come
 * later than the height.
 */

/** The heights that are taken, in CSS pixels. */
const [LEAST, MOST] = [1, 20_000];

const script = document.currentScript as HTMLScriptElement | null;
keepFrames(script?.src ?? '', script?.dataset.frames);

function keepFrames(address: string, named: string | undefined): void {
  const folder = /^(.*\/)frame\.js([?#]|$)/.exec(address)?.[1];
  const isOurs = ({ src }: HTMLIFrameElement) =>
    named || (folder ? src.startsWith(folder) : /\/embed(\.html|\/)?([?#]|$)/.test(src));
  const frames = () => [...document.querySelectorAll<HTMLIFrameElement>(named ?? 'iframe')].filter(isOurs);
  try {
    frames();
  } catch {
    console.error(`frame.js: data-frames="${named}" is no selector.`);
    return;
  }

  addEventListener('message', ({ source, data, origin }) => {
    const frame = source && frames().find(({ contentWindow }) => contentWindow === source);
    if (frame && isFrom(frame, origin) && data?.sentinel === 'amp' && data.type === 'embed-size')
      setHeight(frame, data.height);
  });
  // A `load` does not bubble, but is seen on its way down.
  document.addEventListener(
    'load',
    ({ target }) =>
      frames()
        .filter((frame) => frame === target)
        .forEach(ask),
    true,
  );
  frames().forEach(ask);
  // A frame on paper shows no more than fits into the room that its article reserves.
  addEventListener('beforeprint', () => {
    for (const frame of frames()) frame.style.height = '';
  });
  addEventListener('afterprint', () => frames().forEach(ask));
}

/** Whether a message's origin is that of the frame's `src`: it may have gone elsewhere. A sandboxed one has none. */
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
