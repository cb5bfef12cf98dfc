import type { Dialect } from '../dialect';
import { fujianIsland } from './fujian-island';
import { heilongjiangForestry } from './heilongjiang-forestry';

/**
 * Dialects by people who have not read the engine. They are measured and printed apart and never learnt from; one that
 * has been looked at for learning moves to the others, and a new one takes its place.
 */
export const held: readonly Dialect[] = [heilongjiangForestry, fujianIsland];
