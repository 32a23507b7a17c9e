/** Loads what finds states by their outlines, once: when a pointer comes to the stage, or the focus. */
export const loadShapeFinding = () => import('./shapeFinding.ts');
