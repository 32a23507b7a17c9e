/** What finds a state by the outlines of the shapes: beside a pointer, or in the direction of an arrow key. */
export { stateNear } from '../near.ts';
export { placeTowards } from './arrowKeys.ts';
