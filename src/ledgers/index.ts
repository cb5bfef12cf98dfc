import type { LedgerKind } from '../model/ledger';
import { aidList } from './aid-list';
import { artRoomArea } from './art-room-area';
import { artRoomsOfSchools } from './art-rooms-of-schools';
import { assetSummary } from './asset-summary';
import { buildings } from './buildings';
import { cadreLedger } from './cadre-ledger';
import { chemicals } from './chemicals';
import { classSize } from './class-size';
import { classSizeBands } from './class-size-bands';
import { constructionProjects } from './construction-projects';
import { countyCv } from './county-cv';
import { countySchoolCompliance } from './county-school-compliance';
import { countySchoolData } from './county-school-data';
import { countyStandardTable } from './county-standard-table';
import { disabilityMainstream } from './disability-mainstream';
import { dormitories } from './dormitories';
import { dropoutControl } from './dropout-control';
import { equipmentInventory } from './equipment-inventory';
import { examAnalysis } from './exam-analysis';
import { examScores } from './exam-scores';
import { exerciseTime } from './exercise-time';
import { experimentLog } from './experiment-log';
import { fitnessDetail } from './fitness-detail';
import { fitnessStats } from './fitness-stats';
import { fixedAssets } from './fixed-assets';
import { functionRooms } from './function-rooms';
import { fundBudget } from './fund-budget';
import { hazardStatistics } from './hazard-statistics';
import { homeVisit } from './home-visit';
import { homework } from './homework';
import { indicatorChecklist } from './indicator-checklist';
import { labEquipment } from './lab-equipment';
import { leftBehind } from './left-behind';
import { leftBehindStats } from './left-behind-stats';
import { libraryAccession } from './library-accession';
import { libraryBorrowing } from './library-borrowing';
import { libraryCategories } from './library-categories';
import { librarySummary } from './library-summary';
import { migrantList } from './migrant-list';
import { morningCheck } from './morning-check';
import { multimediaRooms } from './multimedia-rooms';
import { multimediaUsage } from './multimedia-usage';
import { pairedHelp } from './paired-help';
import { problemRectification } from './problem-rectification';
import { pupilMovement } from './pupil-movement';
import { pupilStatistics } from './pupil-statistics';
import { safetyEquipment } from './safety-equipment';
import { safetyHazard } from './safety-hazard';
import { schoolFunds } from './school-funds';
import { schoolProfile } from './school-profile';
import { sportsFacilities } from './sports-facilities';
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
  pupilMovement,
  disabilityMainstream,
  migrantList,
  aidList,
  homeVisit,
  pairedHelp,
  fitnessDetail,
  fitnessStats,
  examScores,
  examAnalysis,
  homework,
  exerciseTime,
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
  pupilStatistics,
  classSizeBands,
  classSize,
  studentRoster,
  // things
  librarySummary,
  libraryAccession,
  libraryCategories,
  libraryBorrowing,
  chemicals,
  labEquipment,
  equipmentInventory,
  assetSummary,
  fixedAssets,
  artRoomArea,
  artRoomsOfSchools,
  multimediaRooms,
  functionRooms,
  sportsFacilities,
  buildings,
  dormitories,
  constructionProjects,
  safetyEquipment,
  hazardStatistics,
  safetyHazard,
  problemRectification,
  experimentLog,
  schoolFunds,
  fundBudget,
  countyCv,
  countyStandardTable,
  countySchoolCompliance,
  countySchoolData,
  indicatorChecklist,
  schoolProfile,
];
