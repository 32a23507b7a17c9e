/**
 * Listens to messages of the page around a frame, and of no other window.
 * @param receive takes the data of a message
 */
export function onParentMessage(view: Window, receive: (data: unknown) => void, signal: AbortSignal): void {
  view.addEventListener(
    'message',
    ({ source, data }) => {
      if (source !== null && source === view.parent && source !== view) receive(data);
    },
    { signal },
  );
}
