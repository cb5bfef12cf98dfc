import type { Summary } from '../model/summary';

/** The summary sheets in the order in which an inspection asks for them. */
export const summaries: readonly Summary[] = [];
