import { createStore, type StoreApi } from 'zustand/vanilla';
import type { ViewState } from './viewState.ts';

/** The store of one element's view state. */
export type Store = StoreApi<ViewState>;

/** A new store; elements never share one. */
export const storeOf = (initial: ViewState): Store => createStore<ViewState>()(() => initial);
