import budget from './engine/say/budget.json';
import { indicators } from './indicators';
import { ledgers } from './ledgers';
import { withSchool } from './ledgers/parts/of-schools';
import type { Catalogue } from './model/catalogue';
import { quantities } from './quantities';
import { standards } from './standards';
import { fitness2014 } from './standards/fitness-2014';
import { officialChecks } from './standards/official-checks';
import { general } from './standards/parts/general';
import { plans } from './standards/plans';

/** Everything the engine is given besides the workbook. */
export const catalogue: Catalogue = {
  quantities,
  ledgers: ledgers.map(withSchool),
  indicators,
  standards,
  general,
  plans,
  fitness: fitness2014,
  crossChecks: officialChecks,
  budget,
};
