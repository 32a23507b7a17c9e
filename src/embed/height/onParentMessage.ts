/**
 * Listens to what the page around a frame posts to it, and to nobody else.
 * @param heard takes the data of a message, as it came
 */
export function onParentMessage(view: Window, heard: (data: unknown) => void, signal: AbortSignal): void {
  view.addEventListener(
    'message',
    ({ source, data }) => {
      if (source !== null && source === view.parent && source !== view) heard(data);
    },
    { signal },
  );
}
