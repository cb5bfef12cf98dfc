import type { Indicator } from '../model/indicator';
import { classes } from './classes';
import { county } from './county';
import { equipment } from './equipment';
import { money } from './money';
import { premises } from './premises';
import { pupils } from './pupils';
import { teachers } from './teachers';

/** Every formula over quantities. */
export const indicators: readonly Indicator[] = [
  ...classes,
  ...pupils,
  ...teachers,
  ...premises,
  ...equipment,
  ...money,
  ...county,
];
