import { createStore, type StoreApi } from 'zustand/vanilla';
import type { ViewState } from './viewState.ts';

/** Holds the view state of one element and tells its listeners of each change. */
export type Store = StoreApi<ViewState>;

/** Makes the store of one element; elements never share one. */
export const storeOf = (initial: ViewState): Store => createStore<ViewState>()(() => initial);
