import { afterAll, expect, test } from '@jest/globals';
import { beyond, readFloors, shortOf } from '../measure/floors';
import { fixedTrials } from './fixed';
import { reachedIn, worldTables } from './tables';

const trials = fixedTrials();
const reached = reachedIn(trials);
const floors = readFloors();

afterAll(() => {
  const raisable = beyond(floors, 'worlds', reached).map((text) => `above its floor: ${text}\n`);
  process.stdout.write(`${worldTables(trials)}\n${raisable.join('')}`);
});

test('in the fixed worlds as much is found, and as little said falsely, as was reached (npm run measure -- --world 1 --raise)', () => {
  expect(shortOf(floors, 'worlds', reached)).toEqual([]);
});
