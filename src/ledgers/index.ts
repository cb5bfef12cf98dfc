import type { LedgerKind } from '../model/ledger';
import { indicatorChecklist } from './checklists/indicator-checklist';
import { schoolProfile } from './checklists/school-profile';
import { classSize } from './classes/class-size';
import { classSizeBands } from './classes/class-size-bands';
import { exerciseTime } from './classes/exercise-time';
import { homework } from './classes/homework';
import { timetable } from './classes/timetable';
import { countyCv } from './county/county-cv';
import { countySchoolCompliance } from './county/county-school-compliance';
import { countySchoolData } from './county/county-school-data';
import { countyStandardTable } from './county/county-standard-table';
import { chemicals } from './equipment/chemicals';
import { equipmentInventory } from './equipment/equipment-inventory';
import { experimentLog } from './equipment/experiment-log';
import { labEquipment } from './equipment/lab-equipment';
import { libraryAccession } from './library/library-accession';
import { libraryBorrowing } from './library/library-borrowing';
import { libraryCategories } from './library/library-categories';
import { librarySummary } from './library/library-summary';
import { assetSummary } from './money/asset-summary';
import { fixedAssets } from './money/fixed-assets';
import { fundBudget } from './money/fund-budget';
import { schoolFunds } from './money/school-funds';
import { aidList } from './pupils/aid-list';
import { disabilityMainstream } from './pupils/disability-mainstream';
import { dropoutControl } from './pupils/dropout-control';
import { examAnalysis } from './pupils/exam-analysis';
import { examScores } from './pupils/exam-scores';
import { fitnessDetail } from './pupils/fitness-detail';
import { fitnessStats } from './pupils/fitness-stats';
import { homeVisit } from './pupils/home-visit';
import { leftBehind } from './pupils/left-behind';
import { leftBehindStats } from './pupils/left-behind-stats';
import { migrantList } from './pupils/migrant-list';
import { morningCheck } from './pupils/morning-check';
import { pairedHelp } from './pupils/paired-help';
import { pupilMovement } from './pupils/pupil-movement';
import { pupilStatistics } from './pupils/pupil-statistics';
import { studentChange } from './pupils/student-change';
import { studentRoster } from './pupils/student-roster';
import { artRoomArea } from './rooms/art-room-area';
import { artRoomsOfSchools } from './rooms/art-rooms-of-schools';
import { buildings } from './rooms/buildings';
import { constructionProjects } from './rooms/construction-projects';
import { dormitories } from './rooms/dormitories';
import { functionRooms } from './rooms/function-rooms';
import { multimediaRooms } from './rooms/multimedia-rooms';
import { multimediaUsage } from './rooms/multimedia-usage';
import { sportsFacilities } from './rooms/sports-facilities';
import { hazardStatistics } from './safety/hazard-statistics';
import { problemRectification } from './safety/problem-rectification';
import { safetyEquipment } from './safety/safety-equipment';
import { safetyHazard } from './safety/safety-hazard';
import { cadreLedger } from './teachers/cadre-ledger';
import { teacherAssignment } from './teachers/teacher-assignment';
import { teacherEthics } from './teachers/teacher-ethics';
import { teacherExchange } from './teachers/teacher-exchange';
import { teacherRoster } from './teachers/teacher-roster';
import { teacherStats } from './teachers/teacher-stats';
import { teacherTraining } from './teachers/teacher-training';

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
