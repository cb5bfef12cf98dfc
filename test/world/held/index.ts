import type { Dialect } from '../dialect';
import { anhuiCentral } from './anhui-central';
import { zhejiangDistrict } from './zhejiang-district';

/**
 * Dialects by people who have not read the engine. They are measured and printed apart and never learnt from; one that
 * has been looked at for learning moves to the others, and a new one takes its place.
 */
export const held: readonly Dialect[] = [anhuiCentral, zhejiangDistrict];
