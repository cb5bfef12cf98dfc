import type { Standard } from '../model/standard';
import { bound, boundsByStage, type Chapter, demand } from './parts/bound';

const number = '豫教督导〔2012〕199号';
const table: Chapter = { document: number, status: 'confirmed' };
/** The table gives points in four grades, a shortfall costs points and fails nobody: it is to be explained. */
const graded: Chapter = { ...table, atMost: 'query' };

/** 河南省 2012: 义务教育学校办学条件基本标准(试行) with its scoring table. Ratio of staff and equipment value were not found. */
export const henan2012: Standard = {
  id: 'henan-2012',
  label: '河南(办学条件基本标准,2012)',
  document: { number, title: '河南省义务教育学校办学条件基本标准(试行)', date: '2012-02-16' },
  basedOn: 'national-basic-2012',
  requirements: [
    ...boundsByStage(table, '学校设置与班额', 'class-size', '<=', 45, 50),
    ...boundsByStage(graded, '校舍建设 生均用地', 'site-area-per-pupil', '>=', 22, 26),
    ...boundsByStage(graded, '校舍建设 生均建筑面积', 'building-area-per-pupil', '>=', 5.2, 6.4, {
      note: '全寄宿学校小学13.13㎡、初中15.31㎡。',
    }),
    ...boundsByStage(graded, '设施设备与场地 图书', 'books-per-pupil', '>=', 20, 30),
    bound(graded, '设施设备与场地 计算机教室(每人1机)', 'computers-surplus', '>=', 0),
    ...boundsByStage(graded, '设施设备与场地 环形跑道', 'track-length', '>=', 200, 300),
    ...boundsByStage(graded, '校舍建设 学生宿舍', 'dormitory-area-per-boarder', '>=', 3, 3.3),
    bound(graded, '校舍建设 一人一床', 'beds-surplus', '>=', 0),
    bound(graded, '设施设备与场地 课桌凳', 'student-desks-surplus', '>=', 0),
    bound(graded, '设施设备与场地 办公桌', 'teacher-desks-surplus', '>=', 0),
    bound({ ...graded, status: 'uncertain' }, '教师培训经费', 'training-fund-payroll-share', '>=', 0.015),
    bound(graded, '质量与管理 体育锻炼', 'exercise-minutes', '>=', 60),
  ],
  demands: [
    demand(table, '学校设置与班额', 'class-size', { stage: 'primary', bound: 45 }),
    demand(table, '学校设置与班额', 'class-size', { stage: 'junior', bound: 50 }),
    demand({ ...table, atMost: 'query' }, '学校设置与班额', 'big-class', { bound: 55 }),
    ...['music', 'art', 'science-lab', 'computer', 'library', 'pe-store'].map((room) =>
      demand(graded, '校舍建设 教辅用房', `room-${room}`, { bound: 1 }),
    ),
    ...['multimedia', 'counselling'].map((room) =>
      demand(graded, '校舍建设 教辅用房', `room-${room}`, { bound: 1, stage: 'junior' }),
    ),
    demand(graded, '设施设备与场地 计算机教室', 'room-seats'),
    demand(graded, '设施设备与场地 课桌凳', 'student-desks'),
    demand(graded, '设施设备与场地 办公桌', 'teacher-desks'),
    demand(graded, '设施设备与场地 班班通', 'class-multimedia'),
    demand(table, '教师与经费 专任教师', 'pe-art-teachers'),
  ],
  combinations: [],
};
