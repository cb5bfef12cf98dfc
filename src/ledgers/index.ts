import type { LedgerKind } from '../model/ledger';
import { aidList } from './aid-list';
import { cadreLedger } from './cadre-ledger';
import { classSize } from './class-size';
import { classSizeBands } from './class-size-bands';
import { disabilityMainstream } from './disability-mainstream';
import { dropoutControl } from './dropout-control';
import { examScores } from './exam-scores';
import { fitnessDetail } from './fitness-detail';
import { homeVisit } from './home-visit';
import { homework } from './homework';
import { leftBehind } from './left-behind';
import { leftBehindStats } from './left-behind-stats';
import { migrantList } from './migrant-list';
import { morningCheck } from './morning-check';
import { multimediaUsage } from './multimedia-usage';
import { pairedHelp } from './paired-help';
import { studentChange } from './student-change';
import { studentRoster } from './student-roster';
import { teacherAssignment } from './teacher-assignment';
import { teacherEthics } from './teacher-ethics';
import { teacherExchange } from './teacher-exchange';
import { teacherRoster } from './teacher-roster';
import { teacherStats } from './teacher-stats';
import { teacherTraining } from './teacher-training';
import { timetable } from './timetable';

/** All kinds of ledgers. Order is meaning: where two fit equally well the earlier, more specific one is taken. */
export const ledgers: readonly LedgerKind[] = [
  // people and classes
  leftBehindStats,
  leftBehind,
  dropoutControl,
  studentChange,
  disabilityMainstream,
  migrantList,
  aidList,
  homeVisit,
  pairedHelp,
  fitnessDetail,
  examScores,
  homework,
  morningCheck,
  multimediaUsage,
  teacherAssignment,
  timetable,
  teacherTraining,
  teacherEthics,
  teacherExchange,
  cadreLedger,
  teacherStats,
  teacherRoster,
  classSizeBands,
  classSize,
  studentRoster,
  // things
];
