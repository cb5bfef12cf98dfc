import type { Summary } from '../model/summary';
import { basicStandardCompliance } from './basic-standard-compliance';
import { careGroups } from './care-groups';
import { classSizeBands } from './class-size-bands';
import { countyVariation } from './county-variation';
import { equipmentAndBooks } from './equipment-and-books';
import { functionRoomsSummary } from './function-rooms-summary';
import { ownStandard } from './own-standard';
import { qualityResources } from './quality-resources';
import { rectification } from './rectification';
import { selfCheck } from './self-check';
import { selfInspection } from './self-inspection';
import { teacherSummary } from './teacher-summary';

/** The summary sheets in the order in which an inspection asks for them. */
export const summaries: readonly Summary[] = [
  basicStandardCompliance,
  qualityResources,
  countyVariation,
  classSizeBands,
  teacherSummary,
  functionRoomsSummary,
  equipmentAndBooks,
  careGroups,
  rectification,
  selfCheck,
  selfInspection,
  ownStandard,
];
