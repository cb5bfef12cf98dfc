import type { Field } from '../../model/ledger';
import { equipmentFigures } from './profile-equipment';
import { figureField } from './profile-figure';
import { moneyFigures } from './profile-money';
import { placeFigures } from './profile-places';
import { pupilFigures } from './profile-pupils';
import { teacherFigures } from './profile-teachers';

/** Every number that a school profile states of pupils, teachers, places, equipment and money. */
export const profileFigures: readonly Field[] = [
  ...pupilFigures,
  ...teacherFigures,
  ...placeFigures,
  ...equipmentFigures,
  ...moneyFigures,
].map(figureField);
