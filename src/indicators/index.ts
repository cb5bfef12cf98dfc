import type { Indicator } from '../model/indicator';
import { aboveDegreePer100 } from './above-degree-per-100';
import { aboveDegreePerPupil } from './above-degree-per-pupil';
import { aboveDegreeRate } from './above-degree-rate';
import { averageClassSize } from './average-class-size';
import { backbonePer100 } from './backbone-per-100';
import { bandwidth } from './bandwidth';
import { basketballCourts } from './basketball-courts';
import { bedsSurplus } from './beds-surplus';
import { bigClassShare } from './big-class-share';
import { booksPerPupil } from './books-per-pupil';
import { buildingAreaPerPupil } from './building-area-per-pupil';
import { certificateRate } from './certificate-rate';
import { classMultimediaShare } from './class-multimedia-share';
import { classSize } from './class-size';
import { compositeVariation } from './composite-variation';
import { computersPer100 } from './computers-per-100';
import { computersSurplus } from './computers-surplus';
import { consolidationRate } from './consolidation-rate';
import { disabledDropoutRate } from './disabled-dropout-rate';
import { disabledEnrolmentRate } from './disabled-enrolment-rate';
import { discHours } from './disc-hours';
import { dormitoryAreaPerBoarder } from './dormitory-area-per-boarder';
import { dropoutRate } from './dropout-rate';
import { enrolmentRate } from './enrolment-rate';
import { equipmentPerPupil } from './equipment-per-pupil';
import { equipmentValueTotal } from './equipment-value-total';
import { exchangeBackboneShare } from './exchange-backbone-share';
import { exchangeRate } from './exchange-rate';
import { exerciseMinutes } from './exercise-minutes';
import { fitnessPassRate } from './fitness-pass-rate';
import { fundPerPupil } from './fund-per-pupil';
import { graduationPassRate } from './graduation-pass-rate';
import { greeningPerPupil } from './greening-per-pupil';
import { greeningRate } from './greening-rate';
import { grossTeachingAreaPerPupil } from './gross-teaching-area-per-pupil';
import { homeworkMinutes } from './homework-minutes';
import { internetRate } from './internet-rate';
import { largestClass } from './largest-class';
import { midTitlePerPupil } from './mid-title-per-pupil';
import { multimediaPer100 } from './multimedia-per-100';
import { newBooksPerPupil } from './new-books-per-pupil';
import { oversizeClassShare } from './oversize-class-share';
import { peArtPer100 } from './pe-art-per-100';
import { pupilsPerComputer } from './pupils-per-computer';
import { pupilsPerStaff } from './pupils-per-staff';
import { pupilsPerTeacher } from './pupils-per-teacher';
import { qualifiedTeacherRate } from './qualified-teacher-rate';
import { schoolSize } from './school-size';
import { seatsSurplus } from './seats-surplus';
import { siteAreaPerPupil } from './site-area-per-pupil';
import { softwareCapacity } from './software-capacity';
import { sportsAreaPerPupil } from './sports-area-per-pupil';
import { studentDesksSurplus } from './student-desks-surplus';
import { teacherDesksSurplus } from './teacher-desks-surplus';
import { teachersPerPupil } from './teachers-per-pupil';
import { teachingAreaPerPupil } from './teaching-area-per-pupil';
import { toiletAreaPerPupil } from './toilet-area-per-pupil';
import { trackLength } from './track-length';
import { trainingCompletionRate } from './training-completion-rate';
import { trainingFundPayrollShare } from './training-fund-payroll-share';
import { trainingFundShare } from './training-fund-share';
import { trainingHours } from './training-hours';
import { wireHeight } from './wire-height';

/** Every formula over quantities: pupils and classes, teachers, ground and buildings, equipment, money, between schools. */
export const indicators: readonly Indicator[] = [
  classSize,
  largestClass,
  averageClassSize,
  schoolSize,
  bigClassShare,
  oversizeClassShare,
  dropoutRate,
  enrolmentRate,
  consolidationRate,
  disabledEnrolmentRate,
  disabledDropoutRate,
  fitnessPassRate,
  graduationPassRate,
  aboveDegreePer100,
  backbonePer100,
  peArtPer100,
  pupilsPerTeacher,
  pupilsPerStaff,
  teachersPerPupil,
  aboveDegreePerPupil,
  midTitlePerPupil,
  certificateRate,
  qualifiedTeacherRate,
  aboveDegreeRate,
  trainingHours,
  trainingCompletionRate,
  exchangeRate,
  exchangeBackboneShare,
  siteAreaPerPupil,
  buildingAreaPerPupil,
  teachingAreaPerPupil,
  grossTeachingAreaPerPupil,
  sportsAreaPerPupil,
  greeningRate,
  greeningPerPupil,
  toiletAreaPerPupil,
  dormitoryAreaPerBoarder,
  equipmentPerPupil,
  equipmentValueTotal,
  booksPerPupil,
  newBooksPerPupil,
  computersPer100,
  pupilsPerComputer,
  multimediaPer100,
  classMultimediaShare,
  internetRate,
  bandwidth,
  discHours,
  softwareCapacity,
  wireHeight,
  trackLength,
  basketballCourts,
  exerciseMinutes,
  homeworkMinutes,
  studentDesksSurplus,
  teacherDesksSurplus,
  computersSurplus,
  seatsSurplus,
  bedsSurplus,
  fundPerPupil,
  trainingFundShare,
  trainingFundPayrollShare,
  compositeVariation,
];
