import type { LedgerKind } from '../model/ledger';
import { indicatorChecklist } from './checklists/indicator-checklist';
import { ownStandard } from './checklists/own-standard';
import { schoolProfile } from './checklists/school-profile';
import { classSize } from './classes/class-size';
import { classSizeBands } from './classes/class-size-bands';
import { classSizeGrid } from './classes/class-size-grid';
import { courseHours } from './classes/course-hours';
import { daySchedule } from './classes/day-schedule';
import { exerciseSchedule } from './classes/exercise-schedule';
import { exerciseTime } from './classes/exercise-time';
import { homework } from './classes/homework';
import { officialClassSizes } from './classes/official-class-sizes';
import { timetable } from './classes/timetable';
import { complianceSummary } from './county/compliance-summary';
import { countyCv } from './county/county-cv';
import { countyProfile } from './county/county-profile';
import { countySchoolCompliance } from './county/county-school-compliance';
import { countySchoolData } from './county/county-school-data';
import { countyStandardTable } from './county/county-standard-table';
import { guarantee } from './county/guarantee';
import { schoolList } from './county/school-list';
import { schoolNetwork } from './county/school-network';
import { supervision } from './county/supervision';
import { chemicals } from './equipment/chemicals';
import { desks } from './equipment/desks';
import { equipmentBySubject } from './equipment/equipment-by-subject';
import { equipmentInventory } from './equipment/equipment-inventory';
import { experimentLog } from './equipment/experiment-log';
import { labEquipment } from './equipment/lab-equipment';
import { libraryAccession } from './library/library-accession';
import { libraryBorrowing } from './library/library-borrowing';
import { libraryCategories } from './library/library-categories';
import { libraryMovement } from './library/library-movement';
import { librarySummary } from './library/library-summary';
import { assetSummary } from './money/asset-summary';
import { cashBook } from './money/cash-book';
import { equipmentPlan } from './money/equipment-plan';
import { fixedAssets } from './money/fixed-assets';
import { fundBudget } from './money/fund-budget';
import { growth } from './money/growth';
import { nutritionPlan } from './money/nutrition-plan';
import { salaryList } from './money/salary-list';
import { schoolFunds } from './money/school-funds';
import { stock } from './money/stock';
import { aidList } from './pupils/aid-list';
import { consolidation } from './pupils/consolidation';
import { disabilityEnrolment } from './pupils/disability-enrolment';
import { disabilityMainstream } from './pupils/disability-mainstream';
import { dropoutControl } from './pupils/dropout-control';
import { examAnalysis } from './pupils/exam-analysis';
import { examScores } from './pupils/exam-scores';
import { eyesight } from './pupils/eyesight';
import { fitnessDetail } from './pupils/fitness-detail';
import { fitnessStats } from './pupils/fitness-stats';
import { healthCheck } from './pupils/health-check';
import { homeVisit } from './pupils/home-visit';
import { leftBehind } from './pupils/left-behind';
import { leftBehindStats } from './pupils/left-behind-stats';
import { migrantList } from './pupils/migrant-list';
import { migrantStats } from './pupils/migrant-stats';
import { morningCheck } from './pupils/morning-check';
import { officialAges } from './pupils/official-ages';
import { officialPupils } from './pupils/official-pupils';
import { pairedHelp } from './pupils/paired-help';
import { phones } from './pupils/phones';
import { pupilMovement } from './pupils/pupil-movement';
import { pupilStatistics } from './pupils/pupil-statistics';
import { retention } from './pupils/retention';
import { studentChange } from './pupils/student-change';
import { studentRoster } from './pupils/student-roster';
import { activityRegister } from './registers/activity-register';
import { afterSchool } from './registers/after-school';
import { conductIncidents } from './registers/conduct-incidents';
import { documentRegister } from './registers/document-register';
import { dutyRota } from './registers/duty-rota';
import { leadGroup } from './registers/lead-group';
import { satisfactionSurvey } from './registers/satisfaction-survey';
import { selfCheck } from './registers/self-check';
import { areasByUse } from './rooms/areas-by-use';
import { artRoomArea } from './rooms/art-room-area';
import { artRoomsOfSchools } from './rooms/art-rooms-of-schools';
import { boardingFacilities } from './rooms/boarding-facilities';
import { boardingStaff } from './rooms/boarding-staff';
import { buildings } from './rooms/buildings';
import { classroomFacilities } from './rooms/classroom-facilities';
import { constructionProjects } from './rooms/construction-projects';
import { dormitories } from './rooms/dormitories';
import { drinkingWater } from './rooms/drinking-water';
import { functionRooms } from './rooms/function-rooms';
import { multimediaRooms } from './rooms/multimedia-rooms';
import { multimediaUsage } from './rooms/multimedia-usage';
import { roomEquipment } from './rooms/room-equipment';
import { schoolBuildingPlan } from './rooms/school-building-plan';
import { sportsFacilities } from './rooms/sports-facilities';
import { toilets } from './rooms/toilets';
import { foodSample } from './safety/food-sample';
import { hazardStatistics } from './safety/hazard-statistics';
import { mealCompany } from './safety/meal-company';
import { problemRectification } from './safety/problem-rectification';
import { safetyDrill } from './safety/safety-drill';
import { safetyEquipment } from './safety/safety-equipment';
import { safetyHazard } from './safety/safety-hazard';
import { schoolBus } from './safety/school-bus';
import { attendance } from './teachers/attendance';
import { awards } from './teachers/awards';
import { cadreLedger } from './teachers/cadre-ledger';
import { clearance } from './teachers/clearance';
import { exchangeBySchool } from './teachers/exchange-by-school';
import { knowledgeTest } from './teachers/knowledge-test';
import { officialCourses } from './teachers/official-courses';
import { officialStaff } from './teachers/official-staff';
import { postSetting } from './teachers/post-setting';
import { staffQuota } from './teachers/staff-quota';
import { subjectStaffing } from './teachers/subject-staffing';
import { teacherAssignment } from './teachers/teacher-assignment';
import { teacherCheckup } from './teachers/teacher-checkup';
import { teacherEthics } from './teachers/teacher-ethics';
import { teacherExchange } from './teachers/teacher-exchange';
import { teacherRoster } from './teachers/teacher-roster';
import { teacherStats } from './teachers/teacher-stats';
import { teacherTraining } from './teachers/teacher-training';
import { trainingLevels } from './teachers/training-levels';

/** All kinds of ledgers. Order is meaning: where two fit equally well the earlier, more specific one is taken. */
export const ledgers: readonly LedgerKind[] = [
  // people and classes
  leftBehindStats,
  leftBehind,
  dropoutControl,
  studentChange,
  officialAges,
  healthCheck,
  migrantStats,
  officialPupils,
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
  exerciseSchedule,
  morningCheck,
  multimediaUsage,
  teacherAssignment,
  timetable,
  teacherTraining,
  teacherEthics,
  teacherExchange,
  cadreLedger,
  officialCourses,
  postSetting,
  subjectStaffing,
  trainingLevels,
  officialStaff,
  teacherStats,
  teacherRoster,
  retention,
  consolidation,
  exchangeBySchool,
  staffQuota,
  disabilityEnrolment,
  pupilStatistics,
  officialClassSizes,
  classSizeBands,
  classSizeGrid,
  classSize,
  studentRoster,
  // things
  libraryMovement,
  librarySummary,
  libraryAccession,
  libraryCategories,
  libraryBorrowing,
  stock,
  equipmentBySubject,
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
  safetyDrill,
  schoolBus,
  safetyEquipment,
  hazardStatistics,
  safetyHazard,
  problemRectification,
  experimentLog,
  cashBook,
  nutritionPlan,
  satisfactionSurvey,
  areasByUse,
  schoolFunds,
  fundBudget,
  countyProfile,
  guarantee,
  countyCv,
  countyStandardTable,
  complianceSummary,
  countySchoolCompliance,
  countySchoolData,
  indicatorChecklist,
  schoolProfile,
  activityRegister,
  attendance,
  awards,
  boardingFacilities,
  boardingStaff,
  classroomFacilities,
  conductIncidents,
  desks,
  documentRegister,
  drinkingWater,
  dutyRota,
  equipmentPlan,
  growth,
  knowledgeTest,
  leadGroup,
  roomEquipment,
  salaryList,
  schoolList,
  schoolNetwork,
  schoolBuildingPlan,
  supervision,
  teacherCheckup,
  toilets,
  selfCheck,
  ownStandard,
  mealCompany,
  foodSample,
  clearance,
  eyesight,
  phones,
  courseHours,
  daySchedule,
  afterSchool,
];
