/** Whether the card covers the time: in a figure of one column. */
export const isNarrow = (root: HTMLElement): boolean => {
  const [slot, left] = [root.querySelector('.slot'), root.querySelector('.left')];
  return !slot || !left || slot.getBoundingClientRect().left < left.getBoundingClientRect().right;
};
