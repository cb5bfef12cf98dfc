import type { Quantity } from '../model/quantity';
import { adminStaff } from './admin-staff';
import { aidAmount } from './aid-amount';
import { aidedPupils } from './aided-pupils';
import { allComputers } from './all-computers';
import { artRoomArea } from './art-room-area';
import { artRooms } from './art-rooms';
import { artTeachers } from './art-teachers';
import { backboneTeachers } from './backbone-teachers';
import { bandwidth } from './bandwidth';
import { basketballCourts } from './basketball-courts';
import { bigClasses } from './big-classes';
import { boarders } from './boarders';
import { bookValue } from './book-value';
import { books } from './books';
import { boys } from './boys';
import { buildingArea } from './building-area';
import { certifiedTeachers } from './certified-teachers';
import { classMultimediaRooms } from './class-multimedia-rooms';
import { classSize } from './class-size';
import { classes } from './classes';
import { classrooms } from './classrooms';
import { computers } from './computers';
import { connectedClassrooms } from './connected-classrooms';
import { disabledDropouts } from './disabled-dropouts';
import { disabledEnrolled } from './disabled-enrolled';
import { disabledSchoolAge } from './disabled-school-age';
import { discHours } from './disc-hours';
import { dormitoryArea } from './dormitory-area';
import { dormitoryBeds } from './dormitory-beds';
import { dropouts } from './dropouts';
import { educationFund } from './education-fund';
import { equipmentValue } from './equipment-value';
import { exchangeEligibleTeachers } from './exchange-eligible-teachers';
import { exchangedBackboneTeachers } from './exchanged-backbone-teachers';
import { exchangedTeachers } from './exchanged-teachers';
import { exerciseMinutes } from './exercise-minutes';
import { femaleTeachers } from './female-teachers';
import { fireExtinguishers } from './fire-extinguishers';
import { fitnessExcellent } from './fitness-excellent';
import { fitnessPassed } from './fitness-passed';
import { fitnessTested } from './fitness-tested';
import { fixedAssetsValue } from './fixed-assets-value';
import { fullTimeTeachers } from './full-time-teachers';
import { girls } from './girls';
import { graduates } from './graduates';
import { graduatesEntered } from './graduates-entered';
import { graduationPassed } from './graduation-passed';
import { graduationTested } from './graduation-tested';
import { greeningArea } from './greening-area';
import { hazards } from './hazards';
import { homeTaught } from './home-taught';
import { homeworkMinutes } from './homework-minutes';
import { indoorSportsArea } from './indoor-sports-area';
import { labEquipmentValue } from './lab-equipment-value';
import { largestClass } from './largest-class';
import { leftBehind } from './left-behind';
import { leftBehindBoys } from './left-behind-boys';
import { leftBehindGirls } from './left-behind-girls';
import { mainstreamed } from './mainstreamed';
import { maleTeachers } from './male-teachers';
import { migrants } from './migrants';
import { multimediaRooms } from './multimedia-rooms';
import { multimediaSeats } from './multimedia-seats';
import { musicRoomArea } from './music-room-area';
import { musicRooms } from './music-rooms';
import { musicTeachers } from './music-teachers';
import { newBooks } from './new-books';
import { offices } from './offices';
import { openHazards } from './open-hazards';
import { orphans } from './orphans';
import { oversizeClasses } from './oversize-classes';
import { payroll } from './payroll';
import { peArtTeachers } from './pe-art-teachers';
import { peTeachers } from './pe-teachers';
import { projectFund } from './project-fund';
import { publicFund } from './public-fund';
import { publicFundQuota } from './public-fund-quota';
import { pupils } from './pupils';
import { pupilsStart } from './pupils-start';
import { qualifiedTeachers } from './qualified-teachers';
import { resumed } from './resumed';
import { schoolAgeChildren } from './school-age-children';
import { schoolAgeEnrolled } from './school-age-enrolled';
import { siteArea } from './site-area';
import { softwareCapacity } from './software-capacity';
import { specialRooms } from './special-rooms';
import { sportsArea } from './sports-area';
import { sportsGroundArea } from './sports-ground-area';
import { staff } from './staff';
import { studentDesks } from './student-desks';
import { supportStaff } from './support-staff';
import { suspended } from './suspended';
import { teacherDesks } from './teacher-desks';
import { teachersAboveRequiredDegree } from './teachers-above-required-degree';
import { teachersBachelor } from './teachers-bachelor';
import { teachersBelowCollege } from './teachers-below-college';
import { teachersBelowRequiredDegree } from './teachers-below-required-degree';
import { teachersCollege } from './teachers-college';
import { teachersJuniorTitle } from './teachers-junior-title';
import { teachersMidTitle } from './teachers-mid-title';
import { teachersMidTitleUp } from './teachers-mid-title-up';
import { teachersNoTitle } from './teachers-no-title';
import { teachersPostgraduate } from './teachers-postgraduate';
import { teachersSeniorTitle } from './teachers-senior-title';
import { teachingArea } from './teaching-area';
import { toiletArea } from './toilet-area';
import { trackLength } from './track-length';
import { trainedTeachers } from './trained-teachers';
import { trainingFund } from './training-fund';
import { trainingHours } from './training-hours';
import { transfersIn } from './transfers-in';
import { transfersOut } from './transfers-out';
import { volleyballCourts } from './volleyball-courts';
import { weeklyPeriods } from './weekly-periods';
import { wireHeight } from './wire-height';

/** Everything a school counts, in the order of the questionnaires: pupils, staff, buildings, equipment, money, daily life. */
export const quantities: readonly Quantity[] = [
  pupils,
  boys,
  girls,
  pupilsStart,
  classes,
  classSize,
  largestClass,
  bigClasses,
  oversizeClasses,
  leftBehind,
  leftBehindBoys,
  leftBehindGirls,
  boarders,
  migrants,
  disabledEnrolled,
  mainstreamed,
  homeTaught,
  disabledSchoolAge,
  aidedPupils,
  aidAmount,
  orphans,
  dropouts,
  transfersIn,
  transfersOut,
  suspended,
  resumed,
  fitnessTested,
  fitnessPassed,
  fitnessExcellent,
  graduates,
  graduatesEntered,
  schoolAgeChildren,
  schoolAgeEnrolled,
  disabledDropouts,
  graduationTested,
  graduationPassed,
  staff,
  fullTimeTeachers,
  femaleTeachers,
  maleTeachers,
  adminStaff,
  supportStaff,
  certifiedTeachers,
  qualifiedTeachers,
  teachersBelowRequiredDegree,
  teachersAboveRequiredDegree,
  teachersPostgraduate,
  teachersBachelor,
  teachersCollege,
  teachersBelowCollege,
  teachersSeniorTitle,
  teachersMidTitle,
  teachersJuniorTitle,
  teachersNoTitle,
  teachersMidTitleUp,
  backboneTeachers,
  peArtTeachers,
  peTeachers,
  musicTeachers,
  artTeachers,
  trainingHours,
  trainedTeachers,
  exchangedTeachers,
  exchangedBackboneTeachers,
  exchangeEligibleTeachers,
  weeklyPeriods,
  siteArea,
  buildingArea,
  dormitoryArea,
  teachingArea,
  indoorSportsArea,
  sportsGroundArea,
  sportsArea,
  greeningArea,
  toiletArea,
  classrooms,
  specialRooms,
  musicRooms,
  artRooms,
  musicRoomArea,
  artRoomArea,
  offices,
  equipmentValue,
  labEquipmentValue,
  fixedAssetsValue,
  allComputers,
  computers,
  multimediaRooms,
  classMultimediaRooms,
  books,
  newBooks,
  bookValue,
  connectedClassrooms,
  bandwidth,
  discHours,
  softwareCapacity,
  wireHeight,
  trackLength,
  basketballCourts,
  volleyballCourts,
  studentDesks,
  teacherDesks,
  multimediaSeats,
  dormitoryBeds,
  fireExtinguishers,
  publicFund,
  publicFundQuota,
  educationFund,
  trainingFund,
  payroll,
  projectFund,
  homeworkMinutes,
  exerciseMinutes,
  hazards,
  openHazards,
];
