import type { CurriculumPlan } from '../../model/standard';
import { guizhou2011 } from './guizhou-2011';
import { national2001Minima } from './national-2001-minima';
import { national2022Minima } from './national-2022-minima';
import { qingdao2001 } from './qingdao-2001';
import { shandong2017 } from './shandong-2017';
import { shenzhen2017 } from './shenzhen-2017';

/** All curriculum plans; a standard names its own by id, the national ones hold for every other school. */
export const plans: readonly CurriculumPlan[] = [
  national2022Minima,
  national2001Minima,
  guizhou2011,
  qingdao2001,
  shandong2017,
  shenzhen2017,
];
