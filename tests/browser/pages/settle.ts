/** Waits until the figure is painted and nothing in it fades or moves. Runs in the page. */
export async function settle(map: Element): Promise<void> {
  const frame = () => new Promise(requestAnimationFrame);
  await document.fonts.ready;
  await frame();
  await frame();
  const moving = map.shadowRoot?.getAnimations?.() ?? map.getAnimations({ subtree: true });
  await Promise.allSettled(moving.map(({ finished }) => finished));
  await frame();
  await frame();
}
