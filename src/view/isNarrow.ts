/** Whether the figure has one column, in which the card covers the timeline. */
export const isNarrow = (root: HTMLElement): boolean => {
  const [slot, left] = [root.querySelector('.slot'), root.querySelector('.left')];
  return !slot || !left || slot.getBoundingClientRect().left < left.getBoundingClientRect().right;
};
