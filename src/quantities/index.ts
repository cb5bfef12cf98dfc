import type { Quantity } from '../model/quantity';
import { areas } from './areas';
import { classes } from './classes';
import { equipment } from './equipment';
import { money } from './money';
import { people } from './people';
import { rooms } from './rooms';
import { safety } from './safety';
import { staff } from './staff';

/** Everything a school counts. */
export const quantities: readonly Quantity[] = [
  ...people,
  ...staff,
  ...classes,
  ...rooms,
  ...areas,
  ...equipment,
  ...money,
  ...safety,
];
